"""French frames, first part: calls, forms, chats, e-mails, letters, referrals."""

RAW: str = """
@@appel
Appel de {full:f1}, {agen:f1}, mère de 3 enfants. Bail non renouvelé, doit quitter le {addr} pour le 1er
juillet. A reçu l'avis par la poste, dossier TAL {case}. Réf. {leorg}.
@@appel
{title:m1} rappelle : toujours pas de chauffage au {addr}. Le concierge, un certain {given:m2}, ne répond plus.
Cell : {phone}
@@appel
Dame {ageof:f1s}, vit seule à {city}, n'a pas mangé chaud depuis dimanche. {title:f1} accepte la popote.
Livraison par {leorg} au {addr}, {pc}, sonnette du bas.
@@appel
Le papa, {full:m1}, cherche une place de garderie pour {given:f2} (née le {dob:f2k}). Numéro au travail :
{phonex}. Lui ai donné {leorg}.
@@appel
Ligne coupée 2 fois. L'homme dit s'appeler {nick:m1}, il dort dans son char au coin {corner}. Plaque {plate}.
Équipe de rue prévenue.
@@appel
Intervenante du CLSC au bout du fil : {init:f1} cherche un lit pour {full:m2}, né le {dob:m2}, sortie d'hôpital
prévue demain. {cleorg} dit oui.
@@appel
Appel en {newlang} avec interprète. {full:f1w} demande l'asile, IUC {uci}. Trois nuits chez une compatriote,
{bldg}. On vise {leorg} d'ici vendredi.
@@appel
Conjoint violent ({full:m1}). Ne PAS laisser de message au {phone}. Joindre plutôt la soeur, {given:f2}, au
{phone}. Scénario de protection fait.
@@appel
Hydro coupe demain, compte {hydro}, solde {money}. Client : {full:x1}. Entente proposée par {leorg}.
@@appel
Un voisin s'inquiète pour {madame:f1}, {agen:f1s}, qui laisse sa porte ouverte l'hiver. Maison blanche, {rural}.
Pas de famille proche sauf un neveu, {given:m2}.
@@appel
M'a texté son NAS par erreur ({sin}), j'ai effacé le texto. Nom au dossier : {lf:x1}. Rappel fait sur la
confidentialité.
@@appel
Étudiant en stage, {full:m1w}, permis d'études {permit}. Son coloc {given:m2} a mis ses affaires dehors au
{addr}. Orienté vers {leorg}, rdv le {date}.
@@appel
{time} - Appel de la mairie, {full:f1} : {elder:f2e} est rendue au foyer mais ses chèques vont encore au {box}.
À corriger avant le {date}.
@@appel
Proche aidante épuisée. {full:f1} s'occupe de son mari {given:m2} ({agen:m2s}, alzheimer). Veut deux jours de
répit par semaine. {cleorg} la rappelle au {phone}.
@@appel
Ado ({agen:f1t}) qui appelle en cachette de l'école. Prénom : {given:f1}. Dit que le chum de sa mère,
{given:m2}, fouille son cell. Signalement DPJ no {case}.
@@appel
{given:f1} a perdu son portefeuille au terminus. Carte soleil {hn:f1}, carte de débit {card}. Fait opposition
avec elle au téléphone.
@@fiche
Nom : {lf:x1}
| Date de naissance : {dobf:x1}
| NAM / carte santé : {hn:x1}
| Adresse : {addr}
| Code postal : {pc}
| Tél. : {phone}
@@fiche
Demandeur : {full:x1}
| NAS : {sin}
| Né(e) le : {dobf:x1}
| No de dossier : {case}
| Revenu mensuel : {rent}
@@fiche
COMPOSITION DU MÉNAGE
| {full:f1}   {dobf:f1}
| {full:m2}   {dobf:m2}
| {given:f3}   {dobf:f3k}   3e année
| {given:m4}   {dobf:m4k}   maternelle
@@fiche
Plan d'intervention
| Élève : {full:m1}  Groupe [304=NUM]
| Âge : {agebare:m1k}
| Mère : {full:f2}, {phone}
| Père : {full:m3}, {email:m3}
| T.S. : {init:f4}
@@fiche
Inscription au HLM
| Requérante : {lf:f1}
| DDN : {dobf:f1}
| Conjoint : {lf:m2}
| DDN : {dobf:m2}
| Logement actuel : {bldg}
| Code postal : {pc}
@@fiche
Dépôt direct pour {full:x1} : transit {transit}, folio {acct}. Preuve jointe. Courriel : {email:x1}
@@fiche
Camp de jour - fiche santé
| Enfant : {full:x1}, {agen:x1k}
| Assurance maladie : {hn:x1}
| Autorisés à venir chercher : {given:f2}, mamie {given:f3}
@@fiche
VÉRIFICATION D'IDENTITÉ
| Permis de conduire : {licence:x1}
| Passeport : {passport}
| Nom à la naissance : {full:x1}
| Adresse postale : {box}, {city} {pc}
@@fiche
Constat de visite, logement insalubre
| Lieu : {addr}, {pc}
| Locataire : {full:x1}
| Proprio : {full:m2} ({phone})
| Requête : {case}
| Moisissures, [2=NUM] pièces sur [4=NUM]
@@fiche
Bénévole conducteur : {full:m1}
| Permis : {licence:m1}
| Plaque : {plate}
| Tél. : {phone}
| Disponible : lundi, jeudi
@@fiche
Carte de membre no {case}, {full:x1}, {agen:x1s}, langue parlée : {lang}. Personne à aviser : {full:f2}, {phone}
@@fiche
Statut d'Indien inscrit : {status}. Nom : {full:x1n}. Bande : à vérifier. Poste restante : {box}. Né(e)
{dobf:x1}.
@@fiche
Fonds de dépannage - {org}
| Client no {case}
| Facture : {hydro}
| Montant versé : {money}
| Fait par {init:f2}
@@clavardage
<Allo|Salut|Bonjour>, moi c'est {given:f1}. J'ai {agew:f1t}. Est-ce que vous allez appeler mes parents?
| - Pas sans t'en parler. Qu'est-ce qui se passe?
| - C'est mon frère {given:m2}
@@clavardage
Usager : je suis au coin {corner} et j'ai nulle part où aller
| Intervenante : Es-tu en sécurité? Quel est ton prénom?
| Usager : {given:m1}
@@clavardage
Bonjour {given:x1}, ici {given:x2} du 211. Je vous confirme le rdv du {date} à {time}. Pour annuler : {phone}
@@clavardage
- ton adresse courriel stp
| - {email:x1}
| - ok et ton nom complet?
| - {full:x1}
| - parfait {given:x1}, tu vas recevoir le formulaire
@@clavardage
Visiteur {ip} : le bain de ma mère est trop haut, y a-tu des subventions?
| Agent : Oui, le programme donne jusqu'à {big}. Quel est son âge?
| Visiteur : {agen:f1s}
@@clavardage
heille {given:x1} c'est ta mère. {title:f2} de l'école a appelé, t'étais pas à ton cours. rappelle moi au
{phone}
@@clavardage
Hé, salut, j'ai déménagé à [Shediac Cape=PLACE] avec mon chum {given:m1}, right à côté du {rural}. Ma worker
c'est encore {given:f2}? Text moi back au {phone}
@@clavardage
usager demande où donner un divan à {city}. répondu : {leorg}, sur rendez-vous, pas de livraison. satisfait
@@courriel
De : {email:f1}
| Objet : place d'urgence
|| Bonjour, auriez-vous un lit pour {full:m2} (né le {dob:m2})? Il est dans mon bureau, {phone}.
|| {given:f1}, {org}
@@courriel
Bonjour {given:f1},
|| Suite à notre rencontre, voici la page de la famille : {url:f2}. {full:f2} habite maintenant au {addr},
{city} ({pc}).
|| Bonne journée, {given:m3}
@@courriel
Objet : absentéisme
|| {title:f1}, votre fils {given:m2} a manqué [11 jours=NUM] depuis janvier. Pouvons-nous nous voir le {date}?
Mon poste : {phonex}.
|| {full:f3}, travailleuse sociale scolaire
@@courriel
Rebonjour, le dossier {case} est incomplet. Il manque le talon de paie et le NAS de {madame:m1}. Merci d'écrire
à {email:f2}. Cordialement, {full:f2}
@@courriel
Bonjour à tous, {leorg} reçoit {big} pour la collation du matin. Il y a {count} élèves inscrits. Bilan attendu
le {date}.
@@courriel
Chère équipe, on a reçu des menaces d'une adresse IP, {ip}. L'auteur signe {nick:m1}. La police (événement
{case}) veut parler à {full:f2}.
@@courriel
bonjour je m'appelle {full:x1}, je vous écris de la bibliothèque. je n'ai pas de téléphone. mon courriel est
{email:x1}. je parle {lang} et un peu français
@@lettre
À qui de droit,
|| J'atteste que {full:f1}, née le {dob:f1}, demeure chez nous depuis le {date}.
|| {full:f2}, directrice
| {org}
@@lettre
{full:x1}
| {addr}
| {city}  {pc}
|| {title:x1}, l'audience aura lieu le {date} à {time}. Dossier : {case}
@@lettre
Mise en demeure à {full:m1}, propriétaire : vous avez [10 jours=NUM] pour réparer le toit du {bldg}, à défaut de
quoi nous irons au Tribunal (article [1863=NUM] C.c.Q.). {full:f2}, locataire
@@lettre
Je soussignée, {full:f1}, autorise {madame:f2} à parler de ma pension de vieillesse en mon nom. NAS {sin}. Fait
à {city}, le {date}.
@@lettre
Monsieur le maire, j'ai {agew:f1s} et je marche avec une canne. Le trottoir du {corner} n'est jamais déneigé.
{title:f1}, {addr}
@@lettre
Avis aux parents de {given:x1} (fiche {case}) : la carte d'assurance maladie {hn:x1} est expirée. Merci de
passer au secrétariat avant le {date}.
@@lettre
Cher {given:m1}, ta travailleuse {given:f2} m'a dit que tu cherchais ton acte de naissance. Tu es né à {city} le
{dob:m1}, je m'en souviens, il neigeait. Ta tante {given:f3}
@@reference
Référence vers {leorg} : {full:f1}, {agen:f1}, enceinte, deux enfants ({given:m2}, {agen:m2k}, et {given:f3},
{agen:f3k}). Numéro sûr : {phone}
@@reference
Merci de prendre en charge {full:m1}, DDN {dob:m1}, {hnl} {hn:m1}. Dx : schizophrénie, stable. Habite au {addr}.
Réf. par {dr:f2}, {phonex}.
@@reference
Réf. {org} -> {org}. Jeune {init:x1}, {agen:x1t}, en fugue, vu au coin {corner}. Personne-ressource : {full:f2},
{email:f2}.
@@reference
Demande d'aide juridique pour {full:f1w}. Parrainage rompu. IUC {uci}, passeport {passport}. Le garant est
{full:m2}. Elle parle {newlang}.
@@reference
Pour {leorg} : {title:m1}, {ageof:m1s}, veuf, refuse l'aide à domicile mais accepte les visites. Sa fille
{given:f2} a la clé. Adresse : {rural}, {pc}
@@reference
Évaluation ergothérapie demandée. Usager : {lf:x1}. Né(e) : {dobf:x1}. Carte : {hn:x1}. Loyer payé par la
curatelle, dossier {case}.
@@reference
On vous envoie {given:m1} pour ses impôts, trois ans en retard. Il a son NAS ({sin}) et ses relevés. Compte à la
caisse : {bank}.
"""
