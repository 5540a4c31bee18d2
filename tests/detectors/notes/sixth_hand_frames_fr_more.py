"""Cadres français : notes à la hâte sans personne nommée, puis courriels, formulaires et lettres courtes."""

CALLS = """\
appel anonyme {town}, veut savoir où manger {day}, donné {org} {time} et {org} plus tard. pas de nom pas d'adr

personne demande combien on peut avoir de aide loyer, {org} max {money} une fois par an. pas voulu se nommer. tel \
org {ophone}

raccroché x{n=3} entre {time} et {time}, on entend un bébé. si rappelle, offrir {hot} et rester en ligne

STAT SOIRÉE: {n} APPELS, {n} NOURRITURE, {n} LOGEMENT. {org} PLEIN, {org} A {n} LITS. FROID JUSQU'À {day}

@QC madame cherche francisation à {town}, parle {lang}, cours gratuits {o=MIFI} débute {date}. pas de coordonnées \
laissées

mise à jour fiche: {org} déménage au {oaddr}, tel {ophone}, ouvert {day} à {day}. l'ancienne fiche est pu bonne

@QC q sur hausse loyer, {o=TAL}, formulaire {n=TAL-806}, délai {n=1} mois. dit que c {money} de plus. juste info, \
secteur {area}

clavardage coupé après {n} min, la personne a écrit allo pis rien. lien {osite} envoyé + {hot}

interprète {lang} pas dispo avant {time}, dame dans le coin de {street} va rappeler {day}. rien noté d'autre

horaire van: {day} {area} {time}, {day} près {street}, vaccins jusqu'au {date}, pas besoin de carte. {n} paires de bas

homme veut bottes de travail {n=11}, vestiaire {org} {day} {time} {n=10 $}. content. pas de nom

rappel équipe: formation deuil {date} {time} salle {n=108}, {org} anime, diner fourni max {money}. {h=9-8-8} à \
l'affiche

code postal commence par {fsa}, c'est tout ce qu'elle a donné. veut meubles. {org} livre dans ce bout là {day}

tempête: {org} ouvre {time}, {n} civières, autobus arrêtés. route fermée vers {town 2}. santé = {h=811}

ado veut savoir âge pour {org}, dit {n=12} à {n=17}. rassuré. {h=1-800-263-2266} donné. a raccroché {time}

loi {n=art. 1974} du code, cl veut briser bail pcq place en chsld, préavis {n=2} mois. ref. {org} {ophone}. anonyme

comptoir alimentaire {org}, {oaddr}, inscription {day} {time}, {n=5 $} le sac, fermé {date}. on parle {lang} aussi

gars dit juste que y fait frette pis que {org} répond pas. essayé {ophone} avec lui. lit trouvé à {town 2} {time}

cl veut plainte contre taxi, pas notre rayon, {h=311} de la ville. {n=2e} appel cette sem

travailleur de {o=Service Canada} demande nos brochures en {lang} et {lang}, {n} copies, envoyer avant {date}

panne de système {time} à {time}, fiches papier {n=F-12}, on entre tout {day}. {n} appels perdus

{org} cherche bénévoles qui parlent {lang}, {day} soir, {oaddr}, écrire {omail}. afficher au babillard

soupe populaire finie {date}, reprend {date}. dire aux gens d'aller {org} près {street}. gratis

@QC qqn demande si {o=RAMQ} couvre dentiste, nn sauf exceptions, {org} fait clinique {day} à {money}. secteur {area}

bus pour {town 2} coûte {money}, part {time}, {org} peut payer si lettre. la dame va y penser. {hot} donné au cas

{giv f1} tel {phone} a été mordue par chien voisin {full m2}, {addr} {post}. rage? {h=811}. rdv {day}

ancien militaire {full m1} né {dob m1}, genou fini, roulotte {rural}. dossier {o=Anciens Combattants} {file}, plaque \
{plate}

famille {sur m1} arrivée, {n} pers, père {giv m1} tél {phone}, mère {giv f12} enceinte, IUC {uci}, hôtel jusqu'au \
{date}. {lang}

retrouvé sac coin {corner} : carte statut {status} de {full f1}, {n=20 $} et photo. déposé chez {org}, appelée {phone}

{full f15} née {dob f15} NAM {health f15} vs sa mere {full f12} née {dob f12}, dossiers mêlés, {n=2e} fois. aviser \
archives

cagnotte {page f1} montée par {full m2} au nom de {full f1} sans permission, elle veut l'enlever. {mail f1} pour suivi

{full f1} {phone} : {giv m2} suit son cell, ip {ip} connecté à son compte. pars pas seule dit {giv 3}. {org} {day}

compte rendu van {day} : {giv m1} ok, {giv f2} toux, {nick m3} disparu, {giv f4} nouvelle, {kid f4} pis enceinte

frère {giv m12} garde chèques de {full m1}, {age m1}, {addr}, carte {card} aussi. travailleuse {full f2} signale

@ON {full f1} de {town}, {o=Ontario au travail} membre {file}, carte santé {health f1}, veut transport {town 2} pour \
chimio {day}

{full m1} bail {rent}, serrure changée par {mr m2} {day}, affaires dehors au {addr}. photo envoyée par {mail m1}
""".strip().split("\n\n")

LETTERS = """\
Nom : {sur f1}
Prénom : {giv f1}
Date de naissance : {dob f1}
Adresse : {addr}
Ville : {town}
Code postal : {post}
Tél. : {phone}
Langue : {lang}

FICHE D'ACCUEIL
Usager : {rev m1}
Né le : {dob m1}
No d'assurance maladie : {health m1}
NAS : {sin}
En cas d'urgence : {full f2}, {phone}

Objet : lit pour {day}
Bonjour {giv 2},
Pourrais-tu garder un lit pour {full f1}? Elle a {ans f1} et arrive de {town 2} vers {time}. On peut la joindre au \
{phone}.
Merci, {giv 3}
{org}, {ophone}

Objet : mon dossier {file}
Je vous écris encore parce que personne me rappelle. Mon compte chez l'office est le {rent} et on me demande \
{money}. Répondez à {mail f1} svp.
{full f1}
{addr}
{town} {post}

À qui de droit,
La présente confirme que {mr f1} habite chez nous, au {oaddr}, depuis le {date}. Elle est née le {dob f1} et n'a \
aucun revenu.
{full 2}, {org}

{dr 2},
Je vous adresse {full m1}, né le {dob m1}, NAM {health m1}, pour une évaluation. Il vit avec sa fille {giv f12} au \
{addr} et parle surtout {lang}.
Cordialement, {full f3}, travailleuse sociale

Boîte vocale
Reçu : {date}, {time}
De : {full 1}
Rappeler au : {phone}
Objet : le voisin du dessous, {mr m2}, cogne la nuit, {addr}
Urgence : {n=2} sur {n=5}

Billet {ticket}
Signalé par : {full 1}, {mail 1}
Poste : tablette commune, {ip}
Problème : la page de consentement gèle après {n} minutes

JEUNE - PREMIER CONTACT
Prénom choisi : {giv 1}
Nom légal : {full 12}
Âge : {kidn 1}
Naissance : {kdob 1}
Dernière nuit : {addr}
Adulte fiable : {full f2}, {phone}
En ligne : {page}

Inscription à {org}
Nom complet : {rev m1}
IUC : {uci}
Permis de travail : {permit}
NAS : {sin}
Arrivée : {date}
Ville : {town}
Langues : {lang}, {lang}

Objet : RE: meubles
Bonjour {giv 2}, le camion passera au {addr}, {post}, le {date} entre {time} et {time}. Sonnez au {n=302}. Demandez \
{full f1} ou son frère {giv m12}.
Bonne journée, {giv 3}

Référence juridique
Locataire : {full f1}
Propriétaire : {full m2}
Logement visé : {addr}, {post}
Dossier : {tal}
Audience : {date}, {time}
Cell. : {phone}

Cartes perdues
Demandeur : {full m1}
Permis de conduire : {licence}
Assurance maladie : {health m1}
Assurance sociale : {sin}
Passeport : {passport}
Né : {dob m1}

Bonjour {mr f1},
Votre panier est prêt chez {org}, {oaddr}. Venez le {day} avant {time} avec votre carte {file}. Pas besoin de \
répondre. Bureau : {ophone}

Demande de dépannage
Pour : {full f1} et {n} enfants
Adresse : {addr}
Code postal : {post}
Montant : {money}
À l'ordre de : {full m2}, propriétaire
Dépôt : {bank}
Intervenante : {ini 3}

Objet : trop-payé
Je m'appelle {full m1}, réclamation {claim}. Vous dites que je dois {money} depuis le {date}. J'ai posté mes talons. \
Écrivez-moi à {mail m1} ou au {pob}, {town} {post}.

Auto dans le stationnement
Plaque : {plate}
Conducteur : {full m1}, {age m1}
Passagère : {giv f2} et un chien
Permis vu : {licence}
Consigne : laisser chauffer jusqu'à {time}

Cher {mr m2},
Merci de nous avoir reçus, {giv f1} et moi, le {date}. {giv f1} restera chez {org} en attendant la chambre du \
{addr}. Sa carte de statut porte le numéro {status}.
{full 3}

Soutien à la cour
Partie : {full f1}
Autre partie : {full m2}
No : {court}
Enfants : {giv 11}, {kid 11}; {giv 12}, {kid 12}
Retour : {date}
Interprète : {lang}

INCIDENT DE CONFIDENTIALITÉ
Quoi : liste de {n} noms envoyée à {mail 2} par erreur
Depuis : {ip}
Personnes touchées : {full 1}, {full 3}, {full 4}
Dossier : {file}
Constaté le : {date}

Objet : harcèlement en ligne
{giv 2}, la page {page f3} est encore là. {full f1} croit que c'est son ancienne coloc {full f3}. Numéro de plainte \
{police}. Elle passe au bureau {day} à {time}.
{giv 4}

Carte de membre
No {file}
{full f1}
{phone}
{pob}, {town} {post}
No de bande {status}
Dentiste : {dr 2}

Raccompagnement
Demandé par : {full f1}
Départ : {addr}
Arrivée : {org}
Avec : {giv 11}, {kid 11}, et {giv 12}, {kid 12}
Carte de l'enfant : {health 11}
Naissance de l'enfant : {kdob 11}

Chers voisins,
{org} ouvrira sa salle d'hiver au {oaddr} le {date}, de {time} à {time}. Questions : {omail} ou {ophone}. En cas \
d'urgence, faites le {h=911}.

Objet : nouvel horaire
Bonjour à tous, dès le {date} la ligne en {lang} répond du {day} au {day}, de {time} à {time}. Sinon, donnez {hot}. \
Affiches au local {n=214}.

STATISTIQUES DU MOIS
Ville : {town}
Appels : {n}
Nourriture : {n}
Logement : {n}
Ressource la plus donnée : {org}
Langues : {lang}, {lang}

MISE À JOUR D'ORGANISME
Organisme : {org}
Adresse : {oaddr}
Téléphone : {ophone}
Courriel : {omail}
Site : {osite}
Heures : {day} {time} à {time}
Coût : {money}

Objet : date limite
Bonjour, les demandes à {org} ferment le {date} à {time}. Le maximum est de {money} selon l'{n=article 14} du \
règlement. Formulaire {n=DL-2}, voir {osite}.

Appel anonyme
Secteur : {fsa}
Besoin : manteaux pour {n} enfants
Offert : {org}, {day} {time}
Langue : {lang}
Nom : non donné

Aux bénévoles : le souper chez {org} du {date} est pour {n} personnes. L'autobus de {town 2} arrive à {time}. Budget \
: {money}. On peut stationner sur {street} le {day}.

Liste d'attente au {date}
{org} : {n} familles
{org} : {n} personnes seules
Loyer moyen à {town} : {n=1 045 $}
Prochaine révision : {day}

Aide pour le NAS
Cliente : {full f1}, née le {dob f1}
Permis d'études : {permit}
Courrier : {addr}, {town} {post}
Ami qui traduit : {full m2}, {phone}
Rendez-vous : {o=Service Canada}, {day} {time}

Objet : chèque revenu
Salut, le chèque de {full m1} est revenu du {rural}, {town}. Il a maintenant le dépôt direct, {bank}. Pour le \
transport médical, sa carte est {health m1}. Peux-tu fermer {file}?
{giv 2}
""".strip().split("\n\n")
