"""Cadres français nés de situations d'ici : baux, caisses, CLSC, rangs, pêche, francisation, Nord."""

TEXT: str = """
## ici
Refus de fixation de loyer : {f1.full} paie {amt.rent} au {addr.}, le proprio demande {amt.small} de plus par mois.
Formulaire rempli avec {m2.given}, dossier TAL {case.tal}.

Cession de bail bloquée. Cédant : {m1.full}, {addr.}, {city} {pc}. Cessionnaire : {f2.full}, {phone}. Réponse du
locateur attendue le {date}.

Guichet d'accès à un médecin de famille : {w1.full}, {w1.dob}, carte soleil {w1.health}, code postal {pc}. Ajoutée à
la liste par {f2.given}.

Dégât d'eau au {addr.}, {city} {pc}. La {X:Croix-Rouge} a fourni {N:2} nuits à {f5.full} et à son gars {b6.given},
{b6.age}. Suite : {bed.}.

Le syndic {m1.title} veut les relevés de {f2.full} pour la proposition. Compte de caisse {acct.bank}, NAS {sin},
carte {acct.card}.

Mon chum est parti à la Baie-James pis y m'a laissé le loyer. {f1.full}, {f1.age-yo}, {addr.}. Y répond pu au
{phone}.

Objet : place en CPE | Bonjour, ma fille {g5.given}, née le {g5.dob-text}, est inscrite depuis sa naissance. Dossier
{case.client}. | {t6.full} | {t6.email}

Objet : francisation | {f1.title}, votre évaluation se fera le {date}. Apportez votre CSQ, votre passeport {gov.pass}
et votre numéro {case.client}. | {m2.full}, accueil

La voisine du bas, {f2.title}, se plaint de {m1.full}, {m1.age}, qui crie la nuit. Suivi en psychiatrie. Immeuble du
{addr.}.

Motoneige partie sous la glace : {m1.full}, {addr.rural}. Sa conjointe {f2.full} demande de l'aide pour les
funérailles, {phone}.

Chèque de la {X:SAAQ} en retard, réclamation {case.claim}. {m1.full}, né le {m1.dob-text}, accident au coin
{addr.corner}. Permis {m1.lic}, plaque {gov.plate}.

Quai de {P:<Caraquet~Shippagan~Lamèque>} : {m1.full}, {m1.age}, aide-pêcheur, saison finie. Bateau de {m2.title}.
Logé au {addr.rural}, tél. {phone}.

Vol en avion-ambulance de {P:<Puvirnituq~Salluit~Inukjuak>} : {n1.full}, {n1.dob-fig}, escortée par {f2.given}.
Dossier hospitalier {case.file}. Elle parle {L:inuktitut}.

Nourriture pour les chasseurs : {m1.nick} et {a2.full} remontent par le train. Certificat de statut {gov.status}
montré au comptoir {org.de}.

Tutelle au mineur : grand-maman {w5.full}, {w5.age}, garde {b6.given} et {g7.given}. La mère, {t8.given}, est en
cure. Intervenante DPJ : {f2.full}, {phone.ext}.

RQAP : {t1.full} a accouché le {D:<2 mai~14 juin~9 août>}, dépôt au mauvais compte {acct.bank}. NAS {sin}. Rappeler
avant le dodo, {phone}.

Avis de cotisation au nom de {v1.tfull}, NAS {sin}. Son curateur privé, {m2.full}, {addr.}, {city} {pc}, veut une
copie.

{f1.full} s'est fait couper l'aide parce qu'elle « vit maritalement » avec {m2.given}. Faux, dit-elle : lui reste au
{addr.}. Agent : {m3.title}.

Signalement à l'aide aux aînés maltraités : {w1.full}, {w1.age}, RPA du {addr.}. Le neveu {m2.full} a sa carte
{acct.card}. Appelante : {f3.given}, {phone}

Ado en fugue du centre : {y1.full}, née le {y1.dob-fig}, vue au coin {addr.corner}, sur {y1.page}. Éducateur
{m2.given}, {phone}.

Jeune homme des {P:Îles}, {m1.full}, cherche à se loger pour le cégep avec {m2.given} et {f3.given}. Budget
{amt.rent}. {m1.email}

OMH : {f1.full} monte au {N:12e} rang de la liste. Demande {case.file}. Adresse à jour : {addr.}, {pc}. Cote refaite
par {f2.init}.

Ordre de quitter {P:<Hearst~Kapuskasing>} pour la dialyse : {v1.full}, {v1.age}, sa blonde {f2.given} conduit, plaque
{gov.plate}. Retour au {addr.rural}.

Programme Ontario au travail : {m1.full}, {m1.dob-fig}, paie par dépôt {acct.bank}. Agente bilingue : {f2.full},
{phone.ext}.

Fausse couche, pas de suivi. {t1.full}, {t1.health}, {addr.}, {pc}. Infirmière {f2.given} passera. Ne pas appeler son
chum {m3.given}.

Sinistrés du rang : {m5.full} et {f6.full}, {addr.rural}, ont perdu la grange. Assureur : dossier {case.claim}.
Joindre par {f6.email}.

Bonjour, ici {f1.given} de l'accueil. Le monsieur qui joue de l'accordéon devant le métro, {m2.full} dit « {m2.nick}
», a laissé sa carte {m2.health}.

Travailleur du sirop : {s1.full}, permis {gov.permit}, IUC {gov.uci}. Dort dans la cabane du {addr.rural}. Chef
d'équipe : {m2.full}.

Plainte au commissaire : l'autobus adapté a oublié {w1.full}, {w1.age}, à la porte du {addr.}. No d'usager
{case.client}. Fille : {f2.given}, {phone}.

Réunion du comité de milieu : {f1.full} (HLM), {m2.given} (police), {f3.full} (CLSC). On parle de la cour du {addr.}.
{m2.given} rapporte {N:7} appels.

Déneigement : {v1.title}, {v1.age}, {addr.}, a reçu un constat {case.inc} pour avoir poussé la neige dans la rue.
Veut contester, {phone}

Papier du notaire : succession de {v1.full}, né le {v1.dob-text}. Liquidatrice {f2.full}, {addr.}, {city} {pc}.
Compte à geler : {acct.bank}.

allô {f1.given}, chu à l'urgence avec {m2.given}, y'ont pas sa carte. son numéro c {m2.health} pis sa fête c le
{m2.dob-text}

tsé la madame {w1.last} du deuxième, son char {gov.plate} a pas bougé depuis le {date}. peux-tu envoyer {m2.given}
cogner au {addr.}?

Le loyer de {m1.full} est payé par {org.le} depuis le {date}. Locateur : gestion {f2.init}, {addr.box}, {city} {pc},
{f2.email}.

Halte-chaleur : {m1.nick} a demandé {f2.given} trois fois. {w3.title} a fait du sucre à la crème. {m4.full} transféré
vers {bed.le}.

Connexion suspecte depuis {ip} au portail des bénévoles, code de {f1.given}. {m2.full} a changé le mot de passe.
Écrire à {f1.email}.

Jumelage interculturel : {r5.full}, arrivée le {date}, jumelée à {w2.full}, {phone}. Deux enfants, {b6.given} et
{g7.given}. Parle {lang}.

Vente de garage pour {f1.full}, atteinte du cancer : dons par {f1.page} ou en main propre à sa sœur {f2.given},
{addr.}, {city}.

Facture d'ambulance de {amt} au nom de {m1.full}, né le {m1.dob-fig}, NAM {m1.health}. Dossier {case.file}. Veut
payer par versements, {phone}.

Appel de {P:Saint-Pierre-Jolys} : {f1.full}, {addr.rural}, demande un service en français pour sa mère {w2.full}, née
le {w2.dob-text}. {phone}

Bail verbal, chambre dans le sous-sol de {m1.full}, {addr.}. {f2.full}, étudiante, a payé {amt.rent} comptant sans
reçu. Courriel {f2.email}.

## sans_ici
Tempête : écoles fermées, popote annulée le {date}. {food.Le} laisse des repas froids à la porte. {count} personnes
avisées.

Le {D:31 mars}, date limite pour l'avis de non-reconduction. Affiche faite par {law.le}, tirée à {count} copies.

Guignolée du {D:<6 décembre~5 décembre 2026~7 décembre>} : barrages routiers dans {hood}, {amt} visés. Tuques
fournies par {org.le}.

La Saint-Jean tombe un mercredi. {org.Le} ferme, on envoie le monde {bed.a}. Répondeur en {lang} à refaire.

On ramasse les canettes pour {org.le} : {count} sacs, {amt}. Merci aux gens de {hood}, quelle belle gang.

Crédit de solidarité, {amt.small} par mois environ : on a donné l'information générale et le numéro {H:1 800
267-6299}.

Rappel aux équipes : le {hot} est gratuit même d'une cabine. Affiche en {lang} à poser {org.a}.

Cabane à sucre des aînés le {D:<14 mars~28 mars 2026~3 avril>}, départ de {hood} à 10 h, {amt.small} par tête.
Inscription {org.a}.

Café-rencontre en {lang} {org.a} tous les mardis dès le {date}. Apporter sa tasse. Garde d'enfants sur place.

Grève de transport le {date} : {count} rendez-vous à déplacer. {org.Le} prête sa camionnette aux gens de {hood}.

Appel sans nom : monsieur veut savoir si la loi P-38 s'applique à son voisin. Expliqué, référé au {H:<9-1-1~911>} si
danger.

Semaine des popotes : {food.le} a servi {count} repas à {city} et {count} à {city2}. Coût moyen {amt.small}.

Corvée de peinture {org.a} le {date}. Rose, pervenche ou olive? Vote à main levée : {N:9 contre 4}. Pizza fournie.

Subvention de {amt.year} pour {org.both}, à dépenser avant le {date}. Le rapport doit être rédigé en {lang} aussi.

Fermeture du pont le {date}. {org.Le} offre le covoiturage entre {city} et {city2}, {N:3} départs par jour.
"""
