"""French frames, second part: texts, clients' messages, voice mail, letters, minutes, and notes about nobody."""

FRAMES = """
@texto_rdv
I : Salut {G:f1}, c'est {G:f2} {ODU:a}. Toujours bon pour {D} ?
C : oui mais mon cell ferme des fois, sinon appelle ma mère {G:g3} {PH}
I : [Parfait|Super], apporte ta carte
@texto_adresse
C : je suis rendu au {ADR} astheure
I : Merci {G:m1}. Le {PH} est encore bon ?
C : ouin. mon courriel aussi {EM:m1}
@texto_retard
allo {G:f1} c'est {G:m2}, la bus a pas passé, [dis au monde|peux-tu dire] {OAU:a} que j'arrive. dossier {CASE}. \
{G:k3} est malade faque est chez mamie
@texto_nb NB
C : hey c'est {G:f1}, mon bill de power est {MON}, peux-tu m'aider, account {UTIL}
I : Oui [on va|j'vas] regarder ça. Ton nom de famille ?
C : {S:f1}, pis chus au {ADR}
@texto_premier
Bonjour j'ai eu votre numéro par le {H}. Je m'appelle {P:x1}, {AGEA:x1}, je cherche [une chambre|une place avec mon \
chat] avant le 1er. Texto seulement {PH}
@texto_ddn
I : Il me manque les dates de naissance
C : moi {DOB:f1}, {G:c2} {DOB:c2}, {G:c3} {DOB:c3}
I : Merci {M:f1}
@texto_nas
C : mon nas c'est {SIN} pis ma fête {DOB:m1}
I : Merci {G:m1}, [j'efface le NAS tout de suite|évite de texter ton NAS stp]
@texto_annonce
C : l'annonce est sur {URL:m1} il veut un dépôt à {EM:m1} c tu vrai ??
I : Ça sent l'arnaque. Paie pas le {MON}. Passe voir {OLE:a}.
@texto_equipe
{G:m1} : croisé {N:m2} coin {COR}, pas de mitaines, ok sinon
{G:f3} : j'apporte du linge. {P:f4} veut retourner {OAU:a}
{G:m1} : [10-4|parfait]
@msg_loyer
Bonsoir, mon nom est {P:f1}. [J'ai pris du retard|Je suis en retard] sur le loyer depuis que mes heures ont été \
coupées, {MON:l}. Mon propriétaire {M:m2} est patient mais là. J'habite {ADR}, {C} {PC}. {PH} merci
@msg_emploi
Bonjour, je suis arrivé en août avec permis {IMM}. Chez nous j'étais infirmier. Je parle {=LANG_OK=français} et \
{LANG}. [Aidez-moi SVP.|Qui peut m'aider ?] {P:m1%refugee}, {EM:m1}, {PH}
@msg_mere
J'écris pour ma mère {P:g1%refugee}. Elle a {AGEA:g1} et comprend juste {LANG}. Sa carte {HN:g1} est expirée. \
{OLE:a} dit \
de revenir {D}. {G:f2} (sa fille)
@msg_pere
Mon père est décédé [dimanche|la semaine passée]. {P:h1}, né le {DOB:h1}, NAS {SIN}. On trouve pas le testament. \
Qui appeler ? Son garçon {G:m2}, {PH}
@msg_fache
C'est la troisième fois que j'écris. {P:m1}, dossier {CASE}. Votre {G:f2} devait m'appeler le {D}, [niet|rien]. Y \
mouille encore dans ma cuisine au {ADR}.
@msg_feu
On a passé au feu le {D}. On est cinq. Ma sœur a parti une page : {URL:f1}. [Tailles :|Grandeurs :] {G:k2} 8, \
{G:b3} 12. On reste chez ma tante, {ADR}. Merci, {P:f1}
@msg_ado
j'ai {AGEA:t1} jpeux pu rester chez nous. mon nom {G:t1}. appelle pas à maison stp, écris moi {URL:t1}
@msg_coparent
Bonjour je suis le papa de {G:k1} et {G:b2}. Leur mère {P:f3} et moi on cherche [une médiation|une halte pour \
l'échange] vers {COR}. {P:m4}, {EM:m4}
@msg_courrier
Svp ne plus envoyer mes lettres au {ADR}. Prenez : {POB}, {C}, {PC}. Mon ex ouvre tout. {P:f1}, membre {CASE}
@msg_impots
J'ai reçu une lettre de l'ARC, no {CASE}, je leur dois {MON}. Mon NAS {SIN}. [J'ai juste mon aide sociale|Chus sur \
l'aide]. {P:f1}, {PH}
@vocal_simple
oui bonjour c'est {G:f1} {S:f1} euh mon numéro c'est le {PHW} c'est pour la boîte de nourriture euh je reste au \
deuxième au {ADR} merci là bye
@vocal_ddn
allô ici {G:g1} {S:g1} ma date de naissance c'est le {DOBW:g1} on m'a dit d'appeler pour [le dentiste|la carte \
d'autobus] ma fille {G:f2} est là après quatre heures
@vocal_age
message pour {G:f1} c'est {P:h2} j'ai {AGEW:h2} je suis tout seul pis j'arrive pas à rejoindre {OLE:a} rappelez moi \
au {PHW}
@vocal_agence
[Boîte vocale 8 h 42|Message reçu] : {P:m1} {ODU:a}, au sujet de {G:f2}, absente le {D}. Le rappeler au {PHX}.
@vocal_dossier
euh oui c'est encore {N:m1} {P:m1} là mon billet c'est {CASE} pour le compte {UTIL} y m'ont coupé à matin pis y \
fait frette
@lettre_appui
À qui de droit,
J'appuie la demande de {P:f1} (née le {DOB:f1}), hébergée {OAU:a} depuis le {D}. Ses enfants {G:c2} et {G:c3} \
l'accompagnent.
{P:f4}, intervenante
@lettre_proprio
{MF:m1},
Notre fonds versera {MON:l} pour les arrérages de {P:f2}, locataire du {ADR}, {C} ({PC}). Répondez à {EM:x3}.
{P:x3}, {O:a}
@lettre_autobus
Bonjour {M:f1}, l'autobus de {G:b2} arrêtera coin {COR} à partir du {D}. Pour un changement : {P:x3}, {PHX}. {O:a}
@lettre_preuve
Attestation : {P:m1}, né le {DOB:m1}, [séjourne|reçoit son courrier] chez nous, {POB}, {C} {PC}. Signé : {P:f2}, \
{O:a}, le {D}.
@lettre_hydro
Objet : compte {UTIL}, {P:g1}, {ADR}
Nous demandons une entente de {MON} par mois. Madame a {AGEA:g1} et utilise un concentrateur d'oxygène. {P:f2}, {PHX}
@lettre_procuration
Je, {P:g1}, [autorise|donne mandat à] ma nièce {P:f2} pour parler à l'ARC à ma place. NAS {SIN}. Fait à {C} le {D}. \
Témoin : {P:m3}, {O:a}.
@pv_cas
Rencontre clinique {D}. Présents : {P:f1}, {G:m2} ({OA:a}), {DR:f3}. {P:m4}, dossier {CASE} : logé au {ADR}, \
[manque un lit|loyer en retard]. {G:m2} appelle la ressourcerie.
@pv_table
Table de concertation : nouvelle situation, {P:m1}, {AGE:m1}, {=NUM_OK=14} appels au {=HOTLINE_OK=911} en un mois. \
Porteur : {O:a}. Visite {D} au {ADR}, {G:f2} et l'agent {S:m3}.
@pv_ca
PV du CA : {P:f1} propose, {P:m2} appuie, don de {MON} {OAU:a}. Adopté. [Motion de félicitations|Merci] à {M:g3}, \
20 ans de bénévolat.
@transfert_puces
Pour le soir :
<<- {P:f1}, {PH}, lit de bébé;;
- {P:m2}, audience {LTB}, lift du {ADR};;
- {O:a} attend le NAM de {G:g3};;
- acheter du café>>
@transfert_num
- {P:x1} : NAS {SIN}, formulaire posté
- {P:x2} : ass. maladie {HN:x2} renouvelée
- {P:x3} : folio {BANK}, dépôt refusé
[Rien d'autre.|C'est tout.]
@transfert_para
En vitesse : {G:f1} (ch. 2) a eu ses clés, {ADR}, déménage {D}. {P:m2} : photocopier passeport {PASS}. Si {OLE:a} \
appelle, dis oui. {I:f3}
@ligne_tableur
{L:f1} | {DOB:f1} | {PC} | {PH} | {O:a} | panier | {D}
@ligne_tableur2
{CASE} ; {UP:m1} ; {DOB:m1} ; {HN:m1} ; {ADR} ; {C}
@ligne_tableur3
nom={P:f1}, ddn={DOB:f1}, langue={LANG}, tel={PH}, besoin=[dentiste|meubles], réf={O:a}
@web_formulaire
[Formulaire en ligne|Demande web], {D}, IP {IP}
<<Nom : {P:x1};;
Courriel : {EM:x1};;
Message : [habits de neige pour 2 enfants|groupe pour proches aidants];;
Code postal : {PC}>>
@web_clavardage
Clavardage no {CASE} (ip {IP}), visiteur « {G:x1} » : avez-vous quelque chose pour les dents ? Agente {G:f2} : oui, \
{O:a}, demande {M:f3}.
@web_journal
Accès refusé à {EM:x1} depuis {IP}, [3 essais|compte barré]. {G:x1} dit que c'est son fils. Réactivé par {G:m2}, \
billet {CASE}.
@web_pourriel
{IP} bloqué : 60 formulaires vides. [Un seul vrai|Le seul vrai], {P:f1}, {EM:f1}, pour {OLE:a}. {G:m2} a répondu.
@web_recherche
Avis de recherche partagé par la famille : {P:m1}, {AGEA:m1}, vu coin {COR}, {C}. Page {URL:m1}. Sa mère {G:f2}, {PH}.
@jur_ouverture
Ouverture, {O:a}
<<Cliente : {P:f1};;
Partie adverse : {P:m2};;
Objet : [garde|logement|aide sociale];;
Numéro : {LTB};;
Prochaine date : {D}>>
@jur_note
Jasé avec {M:f1}, révision aide sociale, dossier {CASE}. Née le {DOB:f1}. {DR:m2} doit remplir le rapport pour le \
{D}. Art. {=NUM_OK=53} du règlement. {G:f3} rédige.
@jur_immigration
{P:m1%refugee}, RP refusée, IUC {UCI}, passeport {PASS}. Parrainé par {P:f2}. [Mandat|Certificat] d'aide juridique \
{CASE}. {ME:f3} au dossier.
@saaq_note QC
Permis suspendu pour amendes ({MON}) : {P:m1}, permis {DL:m1}, plaque {PLATE}. [Il livre|Travaille] de nuit. \
Entente avec la cour ; {OLE:a} l'accompagne.
@banque_note
{M:h1} ({AGE:h1}) : son neveu {P:m2} garde sa carte. Compte {BACC}, chèque de pension vidé. [Veut pas la police.|A \
peur.] Consulté {OLE:a}.
@banque_saisie
Compte {BACC} saisi par erreur, transit {BTR}. Reste {MON} à {P:m1}. {G:f2} appelle la caisse avec lui {D}.
@sante_petit
{P:y1}, {AGE:y1}, no carte {HN:y1}, otite à répétition. La mère, {G:f2}, [a le délai de carence|n'a pas de carte]. \
Sans rendez-vous coin {COR}. Relance {D}.
@sante_arrivee
Déménagée d'une autre province, carte {HN:f1}. {P:f1}, {DOB:f1}. [Nouvelle carte d'ici 3 mois.|Formulaire envoyé.] \
Cell {PH}.
@aines_bonjour
Appels bonjour : {M:g1} va bien. {M:h2} répond pas, [appelé|essayé] la voisine {P:f3}, {PH}, il pelletait. Fête de \
{G:g4} aujourd'hui, on a chanté !
@aines_visite
Visite à {MF:g1}, {ADR}. {AGE:g1}, allumée, s'ennuie depuis la mort de {G:h2}. Joue au crible. Jumelage possible \
avec {P:f3}, {O:a}.
@ecole_dinner
{P:b1}, 2e année, [sans lunch|en espadrilles dans la neige]. La mère, {P:f2}, travaille de nuit. {ADR}, {C} {PC}. \
Manteau : {O:a}. {M:x3}, direction
@ecole_inscription
INSCRIPTION
<<Élève : {U:k1};;
Naissance : {DOB:k1};;
Parent : {P:f2};;
Domicile : {ADR} {PC};;
Langue à la maison : {LANG}>>
@rural_civique
{P:h1}, {RUR}, [numéro civique arraché par la charrue|ambulance l'a pas trouvé]. Sa femme {G:g2} appelle du {PH}. \
Billet muni. {CASE}
@rural_verger
Travailleur agricole : {P:m1%latin}, permis {IMM}, logé {RUR}, {C}. [Blessé au dos.|Main coupée.] Le contremaître \
{G:m2} garde son passeport {PASS}. {O:a} envoie un agent.
@deneigement
{M:h1}, {ADR}, [opéré à cœur ouvert|sur la marchette], avis de la ville {CASE}. Le petit {G:t2} {ODU:a} va déneiger \
samedi.
@donateur
{M:g1}, {ADR}, donne un divan et un lit simple. Rez-de-chaussée. {PH}. {P:f2} (dossier {CASE}) prendrait les deux. \
Camion {D}.
@aa_ae
Assurance-emploi bloquée, {P:m1}, NAS {SIN}, code perdu. [Loyer|Le loyer], {MON:l}, est dû le {D}. {O:a} fait un \
bon de nourriture.
@cafe_comm
Café-rencontre : {P:f1} a amené sa belle-mère {G:g2}, {AGEW:g2}, qui [tricote pour|a apporté des tuques pour] \
{OLE:a}. {G:m3} cherche un partenaire de cartes, {PH}.
@banque_vol
Sacoche volée à l'épicerie : {P:g1}, {AGE:g1}, a barré la carte {CARD} et le folio {BACC}. [Pas une cenne|Rien] \
avant le {D}. {O:a} dépanne.
@banque_caisse
La caisse demande une preuve pour {P:f1} : folio {BANK}, [ancien compte|compte fermé] {BACC}. {G:m2} l'accompagne, \
{PC} pour l'adresse.
@web_artisane
{P:f1}, {AGEA:f1}, vend ses mitaines pour payer l'Hydro : {URL:f1}. [Voudrait une table|Cherche une table] au bazar \
{ODU:a}, {D}.
@web_musicien
{P:m1} joue de l'accordéon pour les résidents, sa page : {URL:m1}. [Gratuit.|Demande juste le gaz.] Le réserver : \
{PH}. Passe {OAU:a} le {D}.
@rien_manteaux
Plus un manteau d'enfant {OAU:a}. Grandeurs {=NUM_OK=4} à {=NUM_OK=8} surtout. [Porte d'en arrière|Sonner une \
fois], avant le {D}.
@rien_diner
Dîner des aînés {OAU:a} le {D} : tourtière, {MON:s} ou ce qu'on peut, {=NUM_OK=80} places. [Bingo après.|Chansons \
après.] Transport : {O:b}.
@rien_cles
Règle du local : [la dernière barre|le dernier barre] la porte et descend le chauffage à {=NUM_OK=17} degrés. Les \
clés {ODU:a} restent au mur.
@rien_demenagement QC
1er juillet : {=NUM_OK=26} ménages sans bail à {C}. Entreposage gratuit {=NUM_OK=60} jours, meubles seulement. \
{O:a} coordonne, {TF}.
@rien_heures
{O:a} [ouvre|est ouvert] du lundi au vendredi, 9 h à 16 h. Fermé le {D}. Pas de preuve d'adresse la première fois. \
Un panier aux {=NUM_OK=30} jours.
@rien_stats
Bilan d'octobre : {=NUM_OK=1 412} appels, {=NUM_OK=38 %} logement, {=NUM_OK=22 %} bouffe. Attente moyenne 3 min. \
{=NUM_OK=41} appels en {LANG}.
@rien_lits
Lits à 18 h : {O:a} {=NUM_OK=0}, {O:b} {=NUM_OK=2}, {O:c} complet. Halte à 21 h. [Alerte grand froid|Mesures \
hivernales] jusqu'au {D}.
@rien_anonyme
Madame [préfère ne pas se nommer|veut rester anonyme]. Son chum reboit. Plan de sécurité fait. Donné {OLE:a} et SOS \
violence conjugale, {=HOTLINE_OK=1 800 363-9010}.
@rien_lignes
Pour le frigo : {H} services, {=HOTLINE_OK=9-8-8} suicide, {=HOTLINE_OK=811} santé, Tel-jeunes \
{=HOTLINE_OK=1 800 263-2266}, {O:a} {TF}.
@rien_fiche
Fiche à corriger : {O:a} ne prend plus sans rendez-vous, [appeler avant|téléphoner] {TF}. Clientèle {=NUM_OK=55} \
ans et plus. Frais {MON:s}.
@rien_besoin
Besoins : [bottes d'hiver 7, passes d'autobus|couches 4, poussette], dentiste qui prend le régime canadien, proche \
de {C}. {O:a} : {=NUM_OK=6} mois d'attente.
@rien_impots
{O:a} : impôts gratuits à partir du {D}, revenu sous {=NUM_OK=35 000 $}. Apporter ses relevés. Bénévole en {LANG} \
le [mardi|jeudi].
@rien_regle
Rappel : un bail se reconduit tout seul (art. {=NUM_OK=1941} C.c.Q.). [On donne pas d'avis juridique|Pas de \
conseils], on réfère {OAU:a} ou {TF}.
@rien_reunion
Réunion d'équipe {D}, local {=NUM_OK=204}. Points : plan d'hiver, file d'attente, nouveau formulaire, gâteau. \
[Apportez vos tasses.|]
@rien_plainte
Encore une plainte : la ligne {ODU:a} est toujours occupée le matin. Dire aux gens d'essayer après 14 h ou le {TF}. \
Noté.
@rien_trou
Trou de service : [rien le soir|pas de transport adapté après 18 h] à {C}. {=NUM_OK=11} appels ce mois-ci. {O:a} \
finit à 16 h 30.
@rien_bonne
[Belle nouvelle|Enfin] : la dame de mardi a eu sa place {OAU:a}, le bébé fait ses nuits, clés le {D}. On lâche pas !
@rien_subv
Subvention de {MON} {OAU:a} : {=NUM_OK=120} manteaux, {=NUM_OK=60} paires de bottes. Reddition le {D}. Garder \
chaque facture.
@rien_langues
Interprètes demandés : {LANG} {=NUM_OK=14}, {=LANG_OK=pachto} {=NUM_OK=9}, {=LANG_OK=polonais} {=NUM_OK=4}. Prendre \
la ligne, {TF}, pas les enfants.
@rien_texto
C : [allo êtes vous ouvert|salut c'est le {=HOTLINE_OK=211} ?]
I : Oui, comment on peut t'aider ?
C : une douche pis du lavage
I : {O:a}, midi à 15 h, pas besoin de carte.
@rien_inondation
Inondation à {C} : centre de services à l'aréna, {=NUM_OK=150} lits. Sacs de sable à partir de 8 h. Courant revenu \
{D}. Routes : {=HOTLINE_OK=511}.
@rien_vocal
allô c'est juste pour savoir à quelle heure est le [souper|déjeuner] {OAU:a} pis si ça prend un billet bon ben \
merci bonne journée
@rien_chaleur
Canicule jusqu'au {=DATE_OK=[14 juillet|3 août|11 août]}. {O:a} ouvert comme lieu frais de 10 h à 20 h, eau, \
ventilateurs, [chiens acceptés|pas de chiens]. Penser aux aînés.
@rien_maternelle
{O:a} : inscription maternelle 4 ans dès le {D}. Preuve d'âge, vaccins, adresse. [Places en francisation.|Service \
de garde complet.]
@rien_courriel
À tous : dès le {D}, [plus de nom complet|aucun nom de client] dans l'objet d'un courriel. Un numéro de dossier \
suffit. Merci.
@rien_question
Quelqu'un connaît un dentiste à {C} qui prend l'aide sociale et qui parle {LANG} ? La liste {ODU:a} date de \
{=NUM_OK=2019}.
@rien_attente
Délais : studio {=NUM_OK=4} ans, 3 ½ {=NUM_OK=6} ans, familles {=NUM_OK=8} ans et plus. {O:a} ferme sa liste \
jusqu'au {D}. [Dire la vérité.|]
@rien_nuit
Nuit tranquille. {=NUM_OK=18} appels, {=NUM_OK=2} transferts au {=HOTLINE_OK=911}. Panne de 2 h à 2 h 20. \
[Cafetière brisée.|Il neige.]
@rien_greve
Grève d'autobus dès le {D} : {O:a} ajoute {=NUM_OK=3} vans, dialyse et chimio seulement, {=NUM_OK=4 $}. Réserver 48 \
h d'avance, {TF}.
@rien_benevoles
Cherche {=NUM_OK=6} bénévoles pour le souper de fèves {ODU:a}, {D}. [Filets fournis.|Tabliers fournis.] Pas de \
vérification policière.
@rien_foyer NB
{=NUM_OK=3} lits libres en foyer spécial à {C}, niveau {=NUM_OK=2}. Dév. social fait l'évaluation. {O:a} garde la \
liste à jour jusqu'au {D}.
@rien_sondage
Suivi de satisfaction : {=NUM_OK=62} rejoints sur {=NUM_OK=90}, {=NUM_OK=71 %} ont eu de l'aide. Obstacle numéro un \
: [le transport|le prix].
@rien_vaccin
Clinique grippe {OAU:a} {D}, 13 h à 18 h. Carte soleil pas obligatoire. [Ascenseur brisé.|Stationnement gratuit.] \
Info {TF}.
@rien_raccroche
[Raccroche|Appel muet] trois fois, numéro masqué. À la quatrième, une dame voulait juste savoir si {OLE:a} répond \
la nuit. Oui.
"""
