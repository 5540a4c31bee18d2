"""French frames, second half."""

TEXT = r"""
@@ecole_couloir
Croisé {f:m1} (4e année, {yo:m1.g}) dans le corridor, mêmes vêtements toute la semaine. Appelé la mère, {n:w2/m1}, au
{ph}. Elle travaille de nuit. {oL:schl} fournit les lunchs.
@@ecole_reference
Élève : {n:w1} ¶ DDN : {dob:w1.t} ¶ Dossier : {case} ¶ Répondante : {n:w2} (tante), {ph} ¶ Motif : 31 absences, dort
peut-être sur des divans
@@ecole_courriel
Bonjour {t:w1}, je suis la T.S. de l'école. {f:m2} m'a dit que vous perdez votre logement. Je peux vous accompagner
{oa:hous}. Textez-moi au {ph}. {n:w3}
@@ecole_plan
Plan d'intervention, {n:m1}, {dob:m1.k}. Présents : {t:w2} (enseignante), la mère, {n:x4} {od:schl}. La mère dit que
le père est revenu à la maison.
@@ecole_clavardage
{f:w1} : jpeux tu te parler à toi au lieu de ma mère ¶ Intervenante : oui, t'as quel âge? ¶ {f:w1} : {yo:w1.t}. mon
beau-père {f:m2} boit ¶ Intervenante : es-tu en sécurité?
@@sansid_ecole
Le club des petits déjeuners est rendu à {cnt} muffins par jour au lieu de 90. {oL:schl} peut compléter jusqu'au
printemps si la direction signe le formulaire.
@@sansid_papiers
SVP demander aux gens d'apporter : une pièce d'identité, deux talons de paie, le bail et trois mois de relevés. Durée
: 45 minutes. {oL:hous} ne prend personne sans rendez-vous.
@@sansid_superviseure
Équipe : on arrête d'envoyer des gens avec un chien {oa:shel}. {oL:shel2} prend les chats seulement. Fiche corrigée
dans la base de ressources. Merci de votre patience.
@@sansid_montants QC
L'aide de base pour une personne seule est de <NUM_OK|829 $> par mois, une chambre à {city} se loue {room}. Toute
l'histoire est là. La personne a compris et m'a remerciée.
@@sansid_sondage
Suivi de satisfaction : {cnt} personnes sur <NUM_OK|300> ont reçu le service. Obstacles : transport, listes d'attente,
horaires. {oL:new} arrive en tête.
@@sansid_info_sante
Pour une infirmière, c'est le {h811}. Pour la santé mentale sans rendez-vous, {ol:hlth}. Ne donnez pas le standard de
l'hôpital. Les intoxications vont au centre antipoison.
@@sansid_carte_bouffe
Pour {hood} : {ol:food} le lundi, souper de la paroisse le mercredi à 17 h, {ol:food2} sur appel. Tout est accessible
sauf la paroisse, qui a quatre marches.
@@sansid_conversation
Cercle de conversation en <LANG_OK|français> dès le {date} {oa:new}, halte-garderie sur place, billets d'autobus pour
les {cnt} premiers. On ne demande pas le statut.
@@sansid_locataire_inonde
Locataire sans assurance, voulait savoir si le programme d'inondation couvre ses meubles. Oui, jusqu'à {amt}, avec
reçus, avant le {date}. N'a pas donné son nom.
@@sansid_chambre
Une chambre familiale ce soir? Une maman et quatre enfants, pas d'auto, un petit gavé par sonde. Plus rien {oa:shel},
plus rien {oa:dv}, motel fermé à 17 h. J'appelle la cadre de garde.
@@sansid_arnaque
Attention, des fraudeurs se font passer pour le {h211} et demandent des renseignements bancaires. On ne demande jamais
ça. Signaler au Centre antifraude, <HOTLINE_OK|1 888 495-8501>.
@@sansid_loi ON
Le locataire peut déposer une requête en vertu de l'<NUM_OK|article 29> dans l'année. Frais de <NUM_OK|53 $>, exemptés
à faible revenu. {oL:leg} aide le mercredi, <NUM_OK|local 204>.
@@sansid_camionnette
La camionnette n'a plus de gants, taille L. 61 sandwichs et 40 paires de bas distribués. L'arrêt le plus achalandé
reste {hood}. L'infirmière {od:hlth} vient jeudi.
@@sansid_aines_impot
Après-midi impôt pour aînés {oa:tax}, le {date} de 13 h à 16 h. Visites à domicile par {ol:sen}. Apporter l'avis de
cotisation de l'an dernier.
@@sansid_benevolat
Merci de votre intérêt pour le bénévolat. La formation a lieu un mardi sur deux, on demande <NUM_OK|4 heures> par
semaine pendant six mois. Il reste de la place {oa:food}.
@@sansid_fiche_maj
Mise à jour : l'accueil {od:dv} est maintenant ouvert jour et nuit, la ligne de crise reste le {toll} et le point de
service de {city} ferme pour de bon.
@@sansid_douche
texto anonyme : y a tu une place pour prendre une douche dans {hood} sans carte d'identité? Envoyé {ol:hlth} et la
piscine, les deux gratuits. Pas de réponse ensuite.
@@sansid_acadie NB
L'huile à chauffage a encore monté, asteure c'est {amt} pour un remplissage. Le programme d'urgence rouvre le
<DATE_OK|1er décembre>. {oL:food} a itou du bois pour {city}.
@@sansid_formulaire MB
Les formulaires de Rent Assist existent en <LANG_OK|français> et en {lang}. Délai de traitement : <NUM_OK|8 semaines>.
Pour de l'aide à {city}, {ol:new} tient un comptoir le jeudi.
@@messages_vocaux
MV 1 {n:w1} {ph} couches. MV 2 raccroché. MV 3 {f:m2} {od:tax} veut nos chiffres. MV 4 {t:w3}, {ph}, pleure, à
rappeler en premier.
@@relais_puces
- {n:w1} : attend {ol:hous}, joindre {f:x4} demain ¶ - {n:m2} : clinique de cartes, manque l'acte de naissance ¶ -
fermer le dossier {case}
@@relais_nuit
De nuit à jour : {f:m1} au 12 fait de la fièvre, {k:m2} a pris ses médicaments en retard, la dame du 9 veut ses {amt}
du coffre. La police cherchait un {n:m4}, pas ici.
@@relais_soir
Équipe de soir svp : rappeler {n:w1} après 18 h au {ph}; sinon sa mère au {ph}. NE PAS laisser de message à {f:m3}.
Mot de code : « bibliothèque ».
@@violence_accueil
Accueil {od:dv}. {n:w1}, DDN {dob:w1}, quitte {n:m2} (DDN {dob:m2}). Un petit de {yo:m4.b}. Dernière adresse {addr},
{city}. Il conduit une Corolla, plaque {plate:m2}.
@@violence_message
svp appelez pas mon cell, il fouille dedans. prenez celui de ma sœur {ph} demandez {f:w2}. moi c'est {n:w1}, chu au
{addr} jusqu'à <DATE_OK|dimanche>
@@violence_techno
La dame pense que son ex a mis une application sur son cell. Connexions de l'adresse IP {ip} et de sa page à lui,
{url:m2}. Mots de passe changés avec elle.
@@hopital_fax QC
TÉLÉCOPIE - CONGÉ ¶ Pt : {r:m1} ¶ DDN {dob:m1.s} ¶ NAM {hn:m1.s} ¶ À : {o:shel} ¶ Pansement aux 2 jours, clinique
{d:x2}, {phx}. Sans adresse fixe.
@@hopital_ts
{n:x1}, T.S. à l'hôpital, demande un lit de répit pour une femme de {yo:w2.a}, jambe fracturée, no {hn:w2.a}.
{oL:hlth} en a un dès lundi. Télécopieur {ph}.
@@hopital_psy
Usagère {i:w1} ({dob:w1}) vue par {d:m2}, congé donné. Veut retourner au {addr} mais le conjoint a changé les
serrures. {oL:dv} sur la ligne 2.
@@pharmacie
Le pharmacien appelle : {t:m1} ne peut pas payer {amt} pour ses pompes. Carte {hn:m1.s}, échue. {oL:hlth} peut
dépanner, rappeler au {ph}.
@@clinique_id
Clinique de cartes : {n:m1}, carte NAS et acte de naissance (né le {dob:m1}); {n:w2}, permis {dl:w2} perdu; un jeune,
certificat de statut {stat:m3} échu.
@@portefeuille
Portefeuille perdu au coin {corner}. {n:w1}. Permis de conduire {dl:w1}, carte {card}, carte soleil ou santé {hn:w1}.
Quarante minutes pour tout annuler.
@@attestation
À qui de droit : ¶ La présente atteste que {n:m1}, né le {dob:m1}, est sans domicile fixe et reçoit son courrier au
{addr}, {city} {pc}. ¶ {n:w2}, {o:hous}
@@naissance_tardive
Naissance déclarée en retard : {n:w1*fn}, née le {dob:w1.b}, mère inscrite, no de statut {stat:w2}. L'allocation pour
enfants bloque. Joindre la mère au {ph}.
@@aide_sociale QC
Allo, mon agente c'est {t:w1}, mon dossier {case}. Mon chèque est pas rentré le <DATE_OK|1er>. Le dépôt va dans
{bank}. Rappelez {n:m2} svp
@@assurance_emploi
{n:w1}, mise à pied, code d'AE perdu. NAS {sin}. Courriel {e:w1}. Dossier barré après trois essais. Demande postale
envoyée à : {box}, {city} {pc}.
@@depot_loyer
Versement du dépannage : le virement à {e:x1} a rebondi, utiliser plutôt {bank}. Montant {amt}. Proprio confirmé au
{ph}. Dossier {case}.
@@energie_clavardage
Moi : votre numéro de compte d'électricité? ¶ Elle : {hydro} au nom de mon mari {n:m1} ¶ Moi : adresse de service? ¶
Elle : {addr} ¶ Moi : merci, j'envoie ça {oa:hous}
@@energie_courriel
Objet : interruption {addr} ¶ Merci de suspendre le recouvrement, compte {hydro}. {oL:hous} s'engage pour {amt} d'ici
vendredi. ¶ {n:x2}, {phx}
@@fraude_carte
Un monsieur {ag:m1.s} a donné sa Visa {card} à un faux policier. Perte de {amt}. Rapport de police {case}. Son fils
{f:m2} monte de {city}.
@@jeune_texto
moi c'est {f:w1} jai {yo:w1.t} chu sacrée dehors. au terminus de {city} pis mon cell est à 8 %. mon ami {f:m2} peut
pas me prendre
@@jeune_journal
Local jeunes {od:fam} : {g:m1}, {g:w2} et deux nouveaux. {g:w2} dit qu'un ami dort derrière le dépanneur, coin
{corner}.
@@jeune_dpj QC
Jeune hébergée, née le {dob:w1.u}, aura 18 ans bientôt. Intervenant {n:x2}, {phx}. NAM {hn:w1.t}. Aimerait
l'appartement {od:fam} et une passe d'autobus.
@@juridique_sommaire
Conseil sommaire à {t:w1*nw}, {e:w1}. Le coloc n'est pas sur le bail. Expliqué qu'elle ne doit pas sa moitié à lui.
Aucun dossier ouvert. Parle {lang:w1}.
@@juridique_serment
Je soussigné, {n:m1}, du {addr}, {city}, né le {dob:m1}, déclare avoir payé {amt} comptant chaque mois à {n:m2} sans
jamais recevoir de reçu.
@@ville_campement
Requête {case}. Plaignant au {ph}, parle d'un feu au campement, coin {corner}. Travailleurs de rue {f:w2} et {f:m3}
envoyés plutôt que la police.
@@ville_neige
Bonjour, j'ai {yo:w1.s} et la charrue a enterré ma rampe au {addr}. Le {h211} m'a dit de vous écrire. {n:w1}, {e:w1}
@@ville_constat
Constat {case}, plaque {plate:m1}, remis pendant que {t:m1} était {oa:food}. Demande l'annulation. Vit dans son auto,
courrier : {box}.
@@ville_seance
Période de questions : {n:w1}, résidente de {hood}, contre le refuge; {n:m2}, ancien usager {od:shel}, pour. Le greffe
répondra à {e:m2}.
@@reference_lettre
J'accompagne {n:m1} depuis six ans {oa:hous}. Il paie toujours à temps. Vous pouvez me joindre au {phx} ou à {e:w2}. ¶
{n:w2}
@@merci_client
je voulais juste dire merci à {f:w1} qui est restée au bout du fil quand ça filait pas pantoute. donnez-y une
augmentation. {n:m2}, {city}
@@client_fache
C'est la 5e fois que j'écris. Votre intervenante a dit à mon proprio, {t:m3}, que j'avais appelé. C'est PRIVÉ ça. Ma
page : {url:m1}. {n:m1}
@@client_arrivant
bonjour moi {n:w1*nw} je viens avec mes enfants {f:m2/w1} et {f:w3/w1}. on est dans {addr}. pas de lit. je parle
{lang:w1} et petit <LANG_OK|français>. mon numéro {ph}
@@verif_client
Identité vérifiée : {n:m1}, né le {dob:m1}, code postal {pc}. Nouveau téléphone {ph}. Ancienne adresse {addr} retirée.
@@vocal_dialyse
ok mon nom c'est {n:w1} ma date de naissance c'est le {dobw:w1} ma carte c'est {hn:w1} j'ai besoin d'un lift pour la
dialyse on m'a dit d'appeler {ol:sen}
@@vocal_rural
on est au {rural} passé le moulin, moi pis mon père {f:m2}, le chemin est parti avec l'eau, mon nom c'est {n:m1} mon
cell {phw}
@@arnaque_arc
« Il m'a dit que j'allais être déportée, alors j'ai lu mon NAS, {sin}, et mon passeport, {pp:w1}. » Appelé ensemble le
<HOTLINE_OK|1 888 495-8501>. Son mari {f:m2} aussi en ligne.
@@formulaire_web
Envoyé de {ip} ¶ nom : {n:x1} ¶ courriel : {e:x1} ¶ code postal : {pc} ¶ message : y a-t-il un panier livré près de
{corner}, je sors d'une opération
@@page_web
Recherche de proches pour un homme mort au refuge. Sœur trouvée par {url:w2} : {n:w2}, reste au {rural}, {city}.
L'aumônier {f:m3} va téléphoner.
@@chauffeur
Chauffeur {n:m1}, permis {dl:m1}, plaque {plate:m1}, approuvé pour {ol:sen}. Trajets : {t:w2} lundi, {t:w3} même jour.
En cas d'urgence : {ph}.
@@ancien_combattant
Ancien combattant, {yo:m1.s}, dossier {case}, couche {oa:shel}. {h988} offert, refusé. Veut qu'on avise son chum
{k:m2}. Pension déposée dans {bank}.
@@rue_soir
Rue, 22 h 40. {k:m1} (vrai nom {n:m1}) au coin {corner}, nouvelle tente. {f:w2} est avec lui, {yo:w2.y}, enceinte.
Refusent {ol:shel}. Bas et naloxone donnés.
@@innue QC
{n:w1*fn} de <PLACE_OK|Uashat>, descendue pour un rendez-vous médical, escorte repartie. Carte {hn:w1}. Cherche
quelqu'un qui parle <LANG_OK|innu> et un lit d'ici <DATE_OK|jeudi>.
@@garderie
Demande de subvention : {n:w1}, {addr}, {pc}. Enfants {n:m2/w1}, né le {dob:m2.k}, et {n:w3/w1}, née le {dob:w3.b}.
Revenu {amt} par mois. Dossier {case}.
@@accueil_initiales
À la réception : {i:w1} pour {n:x2} à 14 h; {i:m3} laisse des T4 pour {ol:tax}, veut un reçu par la poste à {box}.
{ini}
@@nu_postal
Cherché par le code {pc} : le plus proche est {ol:food}, sinon {ol:food2}. La personne est dans l'autobus, pas de nom,
lui texter l'info au {ph}.
@@nu_changement
Changement d'adresse fait en ligne. Ancienne : {addr}, {pc}. Nouvelle : {addr}, {pc}. Le courrier suit jusqu'au
{date}.
@@nu_carte
L'infirmière {od:hlth} lit le numéro {hn:x1} sur le bracelet, carte échue. Nouvelle carte à poster au refuge, {pc}.
Rien d'autre au dossier.
@@nu_compte
Pour le registre : le numéro complet {card} a été tapé par erreur dans les notes, à effacer. Compte d'électricité
{hydro} payé, {amt}.
@@nu_web
Clavardage depuis {ip}, code postal {pc}, voulait de l'aide en {lang} pour un formulaire, partie après {cnt} secondes.
Deuxième séance depuis {ip}.
@@nu_auto
Auto plaque {plate:x1} dans notre stationnement depuis 5 nuits, deux personnes et un chien dedans. Café donné, proposé
d'appeler {oa:shel}. Pas demandé les noms.
@@nu_feuillet
Feuillet oublié sur l'imprimante {oa:tax} : NAS {sin}, {addr}, {pc}. Mis sous clé. Le {ph} est écrit au dos.
"""
