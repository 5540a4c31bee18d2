"""French frames, second part: logs, handovers, clients' own words, transcripts, minutes, complaints, faxes."""

FRAMES = """
@jour_nuit
23 h : {g:m.1} couché, lit 4. 0 h 20 : {nick:m.2} cogne, trop chaud, envoyé {orga}. 3 h : ambulance pour {p:f.3} \
({age.3}), asthme. Reste calme.
@jour_lits
28 lits sur 28. Quatre refus, tous dirigés {orga} avec un billet d'autobus. La sécheuse fait encore de la fumée.
@jour_visiteur
Un homme a demandé {g:f.1} à la porte. Rien confirmé. Char gris, plaque {plate}. Elle pense que c'est son ex, \
{p:m.2}. Police, événement {case}.
@jour_froid
Alerte de grand froid à compter du {=DATE_OK~<14 janvier|3 février|19 décembre|27 janv. 2026>}. Halte ouverte \
toute la nuit. Mitaines dans le bac bleu, soupe sur le rond d'en arrière.
@jour_arrivee
Arrivé à {time} : {rev:m.1}, {dobf.1}, vient de {city}. Pas de papiers, mais il sait par cœur sa carte \
({health.1}). Mange pas de porc.
@passation_puces
- {p:f.1} : attend un appel {orgde}
- {p:m.2} : cour le {date}
- {gi.3} : son chèque est dans le tiroir, juste à elle
- vider la poubelle d'en avant
@passation_rien
Rien à signaler. Deux lits libres. La gang a écouté le hockey, tout le monde au lit à 23 h. Exercice de feu le \
{date}.
@passation_rue
Travail de rue : {nick:m.1} campe derrière l'aréna, proche de {corner}. Pied enflé. Infirmière {g:f.2} y va \
{day}. {p:f.3} a eu son logement, {addr}!
@besoins_puces
Besoins nommés ce mois-ci :
- se rendre au centre de prélèvements avant 8 h
- quelqu'un pour lire les lettres du gouvernement
- couches grandeur 5
- parler {lang} avec quelqu'un
@moi_femme_menage
Bonjour, je m'appelle {p:fa.1}, j'ai {agew.1}, je fais des ménages. Mon mari {g:m.2} est parti avec l'auto. Je \
veux pas la charité, je veux savoir à quoi j'ai droit. Mon numéro {phone}.
@moi_enfants
On est six dans un quatre et demi au {addr}. Ma plus vieille {g:fk.1} a {=AGE~<13|14> ans}, le bébé {g:k.2} a \
{=AGE~<7|9> mois}. Où on est rendus sur la liste? {p:fa.3}
@moi_merci
Merci à la madame qui est restée au bout du fil. J'avais appelé le {=HOTLINE_OK~<988|9-8-8|211>} au plus creux. \
Je commence un cours {orga} à l'automne.
@moi_aine
Moi l'Internet, à {=AGE~<82|87|91> ans}, je connais pas ça. C'est {tt:fs.1}, {pobox}, {city}. Envoyez-moi ça par \
la malle.
@moi_nouveau
bonjour je suis {p:mna.1} né le {dob.1}, je viens d'arriver avec ma femme {g:fn.2}. mon numéro IRCC {uci}. nous \
cherchons les manteaux pour les enfants
@moi_acadie
Salut, c'est {p:f.1} de {city}. J'avions un logement mais le propriétaire l'a vendu. Mon chum {g:m.2} travaille à \
l'usine de crabe. Peux-tu m'appeler back au {phone}?
@voix_message1
oui bonjour euh c'est {p:f.1} je vous rappelle pour le chauffage là mon numéro c'est le {phonev} merci bonsoir
@voix_message2
oui allo c'est {p:ms.1} vous vouliez ma fête c'est le {dobv.1} pis ma carte je la trouve pas là faque rappelez-moi
@voix_accueil
ok c'est quoi votre nom {p:f.1} pis l'adresse {addr} ok qui reste avec vous juste mon petit-fils {g:mk.2} il a \
{agew:mk.2} parfait je note ça
@pv_locataires
Présences : {p:f.1} (présidente), {p:m.2}, {p:f.3}. Absence motivée : {g.4}.
1. Procès-verbal adopté, proposé par {ini.2}.
2. Punaises : l'Office promet un traitement le {date}.
@pv_psi
Plan de services {case} : {p:k.1}, {age:k.1}. Présents : {dr.2}, {p:f.3} (école), {p:m.4}, {orgde}. Répit une fin \
de semaine sur deux.
@pv_cuisine
Cuisine collective : 14 portions de pâté chinois, 20 de soupe aux gourganes. Prochaine fois, plus d'oignons et \
moins de bavardage.
@mun_trottoir
Requête {case} : {p:m.1}, {addr}, est tombé sur le trottoir glacé. Le rappeler au {phone}. Transmis aux travaux \
publics.
@mun_collecte
La collecte du bac brun est reportée au {day} la semaine du {date}. Bacs au chemin avant 7 h. Les encombrants se \
ramassent sur demande.
@mun_constat
Contestation : véhicule {plate}, permis {licence.1}, {p:m.1}. Panneau caché par la neige à l'angle de {corner}. \
Amende de {=NUM_OK~<65|80|120> $}.
@mun_fosse
{p:ms.1} demande à quand la vidange de sa fosse septique au {rural}. Matricule {case}. A laissé le {phone}, \
parler fort.
@mun_piscine
Bain libre gratuit pour les {=NUM_OK~65 ans et plus} le {day}. Apportez un cadenas. La piscine ferme le {date} \
pour l'entretien.
@hop_conge
CONGÉ
Usager : {rev:m.1}  DDN : {dobf.1}
No {hword} : {health.1}
Domicile : {addr}, {city} {postal}
Suivi : {dr.2} dans 2 sem.
Aide à domicile : {org}
@hop_ts
Note TS : {t:fs.1}, {age.1}, hanche fracturée. Vit avec son fils {g:m.2} qui travaille de nuit. Mandataire : \
{p:f.3}, {phone}.
@hop_urgence
Urgence : homme, {p:m.1}, {age.1}, {hword} {health.1}, engelures aux pieds, sans adresse fixe. Bas donnés, liste \
des refuges remise.
@pharma_livraison
Livraison du soir : {p:fs.1}, {addr}, sonner deux fois, un peu sourde. Dosette et Ensure. {dr.2} a renouvelé \
jusqu'au {date}.
@pharma_carte
Comptoir : {p:f.1} n'a pas sa carte, réclame par téléphone, {hword} {health.1}, née le {dob.1}. Réf. {orga} pour \
une nouvelle.
@pharma_conseil
Rappel au comptoir : le vaccin est gratuit pour les {=NUM_OK~60 ans et plus}. Pas d'ordonnance. Prise de \
rendez-vous en ligne ou au {=HOTLINE_OK~<811|8-1-1>}.
@int_violence
{p:fa.1}, {aged.1}, partie le {date} avec {g:k.2} ({dob:k.2}) et {g:k.3} ({dob:k.3}). Ex : {p:m.4}, il a des \
armes de chasse. Numéro sûr : {phone}, pas de message.
@int_jeune
{p:mt.1}, né le {dob.1}, sort du centre jeunesse. Intervenant : {g:m.2}. Veut finir son secondaire à {city}. \
Hébergé {orga}.
@int_innu
{p:fia.1}, {aged.1}, descendue de la Côte-Nord pour l'opération de sa mère {g:fi.2}. No de statut {status}. Loge \
{orga}.
@int_revenu
Sommaire : {t:f.1} (NAS {sin}) reçoit {rent}, le loyer prend tout. Virement au compte {bank}. Réf. {case}. \
Intervenante : {ini:f.2}.
@int_agriculteur
Agriculteur {p:ms.1} et sa conjointe {p:f.2}, {rural}, puits à sec, endettés, lui ne dort plus. {phone}. Suivi \
avec {orgle}.
@int_interprete
Interprète en {langn} au téléphone. {p:fna.1}, née le {dob.1}, permis d'études {permit}. Veut une garderie pour \
{g:k.2}, {age:k.2}.
@int_pecheur
Saison finie plus tôt : {p:ma.1}, pêcheur, {aged.1}, pas assez d'heures pour le chômage. NAS {sin}. Banque de \
dépannage {orga}.
@ic_visite
VAD le {date}. Maman {g:f.1} fatiguée, bébé {g:b.2}, {age.2}, prend du poids. Grand-papa {p:ms.3} aide beaucoup. \
Siège d'auto prêté par {orgle}.
@ic_web
La cliente montre {url:m.1} : son cousin {p:m.1} y affiche son numéro {phone}. Signalé. Connexion suspecte aussi \
de {ip}.
@ic_fermeture
Fermeture du dossier {case}. {p:f.1} a trouvé de l'ouvrage à {city}. Dernier contact le {date}. Lettre au {addr}, \
{postal}.
@ic_consentement
Je, {p.1}, né(e) le {dob.1}, autorise {orgle} à parler à {p.2} de mon logement. Valide un an.
@ic_curatelle
Le curateur a gelé le compte {util} chez Hydro de {t:ms.1}. Sa sœur {p:f.2} demande pourquoi. {email.2}. Dossier \
{case}.
@rep_fiche
{org} : repas chaud du lundi au vendredi, rampe sur le côté, aucune preuve de revenu. On y parle {lang} et {lang}.
@rep_maj
Mise à jour : {orgle} change d'horaire, accueil de 9 h à midi dès le {date}. Plus de billets d'autobus.
@form_rappel
Rappel : pas de nom complet dans la case sommaire. Danger immédiat : {=HOTLINE_OK~<911|9-1-1>}. Question de santé \
: {=HOTLINE_OK~<811|8-1-1>}.
@nouvelle
{orgle} a fêté ses dix ans le {date} devant {num} personnes. {=NEUTRAL~<François Legault|Céline Dion>} a envoyé \
un mot. Dons : {amt}.
@pair_aidant
Marché au bord du fleuve avec {nick:m.1}. Il parle de sa fille {g:fk.2}, qu'il a pas vue depuis ses \
{=AGE~<six|huit|neuf> ans}. A appelé sa mère, {phone}.
@suivi_hydro
Relance : le courant est revenu chez {p:f.1}. Compte {util}, entente à {amt} par mois. Elle remercie {g:f.2}, \
{orgde}.
@friperie
Bon de friperie : {p:f.1}, {addr}, tél. {phone}, trois habits de neige (4, 6 et 10). Servie par {g:f.2}. À \
apporter avant le {date}.
@noel
Paniers de Noël, livraison : {tt:f.1}, {addr}, {postal} / {tt:ms.2}, {rural}. Appeler avant, {phone}. Chauffeur : \
{g:m.3}.
@fiche_changement
CHANGEMENT D'ADRESSE
Ancienne : {addr}
Nouvelle : {addr}, {city} {postal}
À compter du : {date}
Compte Hydro : {util}
Aviser : {org}, l'école, la pharmacie
@fiche_renouv
Renouvellement de carte, posté le jour même
{rev.1}
{hword} : {health.1}
Naissance : {dobf.1}
Envoyer au : {addr}, {postal}
@liste_vaccin
VACCINATION, {org}
{rev.1} / {dobf.1} / {health.1}
{rev.2} / {dobf.2} / {health.2}
L'infirmière arrive à {time}
@ap_refoulement
Refoulement d'égout au {addr}, {postal}. La Croix-Rouge a payé trois nuits d'hôtel. Demande boîtes et eau de \
Javel, vue avec {orgle}. Contact : {g:f.1}.
@ap_code_seul
L'appelant donne son code postal, {postal}, et rien d'autre. Le plus proche : {org}, sinon {org} pour le lait \
maternisé.
@mun_eau
Eau coupée par erreur au {addr}, {postal}. Citoyenne : {t:f.1}. La rappeler : {phone}. Équipe envoyée; lettre \
d'excuses à {pobox}.
@hop_naissance
Petite fille née le {dob:bf.1} à 4 h 12, mère {p:fa.2}, {hword} {health.2}. Retour à la maison, {addr}. {orgle} \
fournit le lit.
@demande_solidarite
Solidarité sociale, page 1
Demandeur : {p:m.1}
NAS {sin}
Né le {dobf.1}
Résidence : {addr}, {city} ({prov}) {postal}
Aidé par {org}
@tournee_popote
Tournée de {day} : 1) {addr}; 2) {addr}; 3) {org}. Douze repas, deux sans porc. Monter par en arrière au premier.
@courrier_retour
Lettre revenue. Envoyée au {addr}, {postal}. Le client, {ini:m.1}, serait aux soins {orgde}. Essayer {pobox}.
@pharma_transfert
Transfert de dossier : {p.1}, DDN {dobf.1}, tél. {phone}, {hword} {health.1}. Ancienne pharmacie à {city}, on a \
reçu les ordonnances par fax.
@assurance_nb
Bonjour, c'est pour la nouvelle carte ({hword}) de mon garçon {g:mk.1}, né le {dob:mk.1}. L'ancien numéro, \
c'était {health.1}. {p:fa.2}, {addr}, {postal}. Merci!
"""
