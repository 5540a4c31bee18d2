"""Cadres en français, seconde moitié. Une ligne vide sépare deux cadres; [a|b] est un choix; {slot.personne} une \
case."""

FRAMES: dict[str, str] = {}

FRAMES["clavardage"] = """
Visiteur : allo ya quelqu'un
Agente {given.f1} : Bonjour, ici le clavardage du {=H:211}. À qui je parle?
Visiteur : {given.m2}
Visiteur : jme suis fait mettre dehors, chu au coin {corner}

IP du visiteur {ip}
{t} invité : je peux me faire livrer? j'ai {ans.f1} pis pas d'auto
{t} invité : {addr}
{t} agent : Oui, {org.fd} livre [le lundi|le mercredi].

allo c'est {given.f1} d'hier, tu m'as dit de t'écrire quand j'aurais la lettre. le numéro de dossier c'est {case}. \
jfais quoi

Moi : Comment vous joindre?
Elle : {email.f1} parce que mon cell est coupé
Moi : Et votre nom?
Elle : {full.f1}, mon profil {url.f1}

[Signalé|Bloqué] par la modération, IP {ip}, même personne que la semaine passée, menaces envers {given.f1}. Journal \
conservé.

Textos {phone} :
« c'est-tu pour le transport »
« non mais je peux aider »
« faut que j'aille à la dialyse, {full.sm1}, {addr} »

vous etes la?? c'est la mère de {given.f1}. elle a pris {=N:30} pilules. on est au {addr} {city}. elle a {ans.tf2}

mon ex me traite de folle sur {url.m1} et {url.f2}, est-ce que je peux faire enlever ça? {given.f2}

Transfert : prénom {given.x1}, âge {agen.x1}, ip {ip}. [Sujet : éviction|Sujet : anxiété]. Cell. {phone}. Demande \
quelqu'un qui parle {lang}.

Merci {given.f1} t'es ben fine. mon nouveau numéro c'est {phone}. bonne nuit. {nick}
"""

FRAMES["releve"] = """
- {given.m1} au lit {=N:6}, médication à {t}
- {given.f2} exclue jusqu'au {date}
- {full.m3} : transport vers {org} [demain matin|à midi]

RELÈVE DE NUIT
* {init.f1} : surveillance aux 30 min
* {init.m2} : [nouvelle arrivée|revenu de l'urgence], linge dans la sécheuse
* code de porte changé, voir {given.f3}

Journal du {date} : {nick} arrivé à {t}, rien à signaler. {full.m1} parti sans ses affaires. {given.f2} en poste \
jusqu'à 7 h.

{t} Ambulance pour {given.m1} (douleur thoracique). Donné sa carte, {health.m1}. Sa soeur {given.f2} avisée au \
{phone}. Retour prévu {aorg.sh}.

Tournée de rue
1) {corner} : {given.m1}, tente neuve, engelures, refuse l'hôpital
2) Derrière l'aréna : {given.f2} et {given.m3}, couvertures

- Fille de {title.sm1}, {given.f2}, veut une rencontre
- {title.sf2} a chuté, pas de blessure
- Ch. {=N:9} libre [jusqu'au|d'ici le] {date}

Cuisine : {num} soupers. Visite de {given.f1} ({org}). Ajouter {full.m2} à la liste, dort dans son char, plaque \
{plate}.

nuit tranquille. {given.f1} voulait son courrier, réacheminé au {addr}. {given.m2} a appelé le {=H:211} pour un \
remorquage.
"""

FRAMES["accueil"] = """
{full.f1}, {age.f1}, a [fui|quitté] son conjoint {full.m2} le {date}. Avec elle, {given.kf1} ({dob.kf1}). En \
sécurité {aorg.sh}. Plainte faite.

Homme seul, {given.m1}, {ans.m1}, sorti de détention avec 3 jours de médication. Sans adresse, courrier aux soins \
{deorg.sh}, {rural}.

Résumé : {full.m1} (DDN {dob.m1}), demandeur d'asile, permis de travail {permit}, IUC {uci}. Chez son cousin \
{given.m2}, {addr}, {pc}.

Aînée seule, {title.sf1}, {addr}, {city}. Fils mandataire, {given.m2}, {phone}. Carte {card} utilisée par l'aide \
ménagère, [plainte à faire|banque avisée]. Réf. : {org}.

{full.yf1}, {ans.yf1} ({dob.yf1}), enceinte de 31 sem., DPA {date}, dort chez des amies à {hood}. {hname} \
{health.yf1}. Sage-femme : {given.f2}.

Ouvrier, {ans.m1}, en arrêt depuis le {date}, réclamation {claim}. {full.m1}, {addr}. Douleurs, opioïdes. [Pas de \
médecin|Suivi par {dr.f2}].

Famille de {=N:six}. Madame {full.f2} parle seulement {lang}, interprète {given.f3}. Enfants de {ans.kf1} et \
{ans.km1}. Cherche un 5 et demie.

Jeune {given.tf1}, {ans.tf1}, en fugue du centre, dit être née le {dob.tf1}. Protection de la jeunesse : {full.f2}, \
{phonex}, dossier {case}.

A perdu son portefeuille. {full.m1}, né le {dob.m1} à {city}. Permis {lic.m1}, NAS {sin}, {hname} {health.m1}. \
[Étapes expliquées|Aidé à remplir].

Impôts de {full.x1}, {=N:4} ans de retard. NAS {sin}. Clinique {aorg.hs} le {date}. Remboursement au compte {bank}.

Référée par {dr.m2} : {full.f1}, DDN {dob.f1}, {health.f1}. Isolement, deuil, insomnie. [À rappeler|Premier contact] \
le {date}.
"""

FRAMES["sante"] = """
CONGÉ D'HÔPITAL (télécopie)
Usager : {rev.sm1}  DDN {dob.sm1}  {hname} {health.sm1}
Dx : insuffisance cardiaque. Domicile : {addr}
Conjointe : {given.sf2} {phone}

{dr.m1}, merci de voir {full.f2}, {ans.f2}, [cellulite|asthme], {hname} {health.f2}. Habite {city}. {full.f3}, inf.

Inf. de rue : pansement de {given.m1} au coin {corner}, plaie belle. Pas de carte, dit être né le {dob.m1}. \
Prochaine visite {aorg} le {date}.

Urgence : {title.m1} a quitté sans congé. Adresse au dossier : {addr}, {pc}. Appeler si vu. {given.f2}, assistante, \
{phonex}.

Soutien à domicile : {full.sf1} {dob.sf1} {health.sf1}, prothèse du genou, {addr}, {=N:12} marches. Fille {given.f2} \
sur place jusqu'au {date}.

Transport médical : {full.f1} accompagne {full.km1} ({dob.km1}), carte {health.km1}, départ de {city} le {date}.
"""

FRAMES["vocal"] = """
oui bonjour c'est {full.f1} mon numéro c'est le {saidphone} j'ai reçu un papier comme quoi ils vont couper le courant

oui allo {full.sm1} j'ai {ans.sm1} je reste au {addr} pis personne est venu porter mes repas depuis vendredi \
rappelez moi au {phone}

ma date de naissance c'est le {saiddob.f1} pis mon nom c'est {full.f1} on m'a dit que ça se faisait par téléphone merci

message de {t} {given.m1} {deorg} qui retourne votre appel pour {full.f2} je suis au {phonex}

c'est {given.f2} votre voisine ça coule encore au {addr} pis {title.sm1} est là-dedans pas de lumière
"""

FRAMES["ville"] = """
Requête {case} : {full.m1} signale [des seringues|un matelas] au coin de {corner}. Rappeler au {phone}, courriel \
{email.m1}. Transmis aux travaux publics.

Constat {claim} contesté par {full.x1}, plaque {plate}, {addr}, dit que l'auto était [remorquée|garée] devant {org}. \
Audience le {date}.

PV, table logement, {date}. Présents : {full.f1} (présidente), {full.m2}, {init.f3}. Absent : {full.m4}. Proposé par \
{given.f1}, [adopté|reporté].

Citoyenne au {addr} ({title.sf1}) demande le déneigement du trottoir, mari sous oxygène, tél. {phone}. 2e demande, \
réf. {case}.

Période de questions : {full.f1}, [propriétaire|locataire] au {addr}, contre le refuge; {full.m2} ({org}) pour.
"""

FRAMES["argent"] = """
[Fraude|Arnaque] : {title.sm1} a donné sa Visa {card} et son NAS {sin} à un faux « ARC ». Banque appelée avec lui, \
tél. {phone}. Suivi {given.f2} le {date}.

Avis de retard de {full.f1}, {util} {hydro}, doit {amt}, {addr} {pc}. {caporg.hs} paiera la moitié sur preuve.

Fiducie : {full.m1}, NAS {sin}, folio {acct}, transit {transit}. Loyer {rent} au proprio {full.m2} ({phone}) le 1er. \
Carte {card} annulée.

spécimen de chèque de {given.f1} : {bank}. refaire la demande d'{ia}, elle avait mis le mauvais compte ({acct})

{=N:10} billets de bus à {full.m1}, carte d'épicerie {card} à {given.f2}. Petite caisse {amt}.

Demande de passeport : {full.f1}, née le {dob.f1}, ancien passeport {pass}, {addr}, {city} {pc}. Frais {amt} \
[payés|à payer]. Répondant : {full.m2}.
"""

FRAMES["client"] = """
je m'appelle {given.f1} j'ai {ans.f1} et {=N:2} enfants, on dort dans l'auto au coin de {corner}. ma plaque c'est \
{plate} faites la pas remorquer svp

Il faudrait appeler ma mère {full.sf1} au {phone}, elle parle juste {lang} et elle a peur du propriétaire {given.m2}

Je suis {full.m1}, numéro de statut {status}, né le {dob.m1}, de {city}, {rural}. Le conseil dit qu'il n'y a pas \
d'argent. Qui paye [mes lunettes|mes dents]?

Les photos de ma fille sont sur {url.f2} et la police (dossier {case}) dit d'attendre. Elle a {ans.tf1}. Aidez-moi. \
{given.f1}

bonjour je suis nouveau ici, passeport {pass}, permis {permit}. je travaille la nuit. je cherche chambre vers \
{hood}. {phone}. {full.m1}

Merci à {given.f1} et {given.m2} {deorg}, je suis sobre depuis le {date}. {full.m3}

N'appelez pas chez nous. Écrivez-moi à {email.f1} ou {rural}, {city} {pc}. Il fouille mon téléphone. {given.f1}

salut ici {given.m1}, mon agente {given.f2} m'a dit de vous appeler, j'ai la cour le {date} dossier {court} pis pas \
de lift de {city}
"""

FRAMES["none"] = """
Demande les heures {deorg}. Donné. Rien d'autre.

{t} mauvais numéro, voulait la pizzeria. 20 sec.

Question sur l'aide au loyer, doit {amt}, pas d'avis reçu. Expliqué que {leorg.hs} reçoit lundi et mercredi. Sinon, \
{org}. N'a pas voulu se nommer.

Homme anonyme, idées noires, pas de plan ni de moyen. Filet de sécurité fait, parlé {deorg}. Appellera le \
[{=H:988}|{=H:9-8-8}] si ça empire.

{caporg} ferme le {date}. Diriger le surplus vers {org}.

Stats de [mars|la semaine] : {num} appels, {num} clavardages. Premier besoin : logement ({=N:38 %}), ensuite \
alimentation ({=N:22 %}).

À noter : {leorg} ne prend plus personne sans rendez-vous depuis le {date}. Ligne sans frais {tollfree}.

Grand froid cette nuit à {city}. Matelas {aorg.sh}, {=N:40} places, portes à 20 h. Aucune carte demandée.

Rappel : interprètes disponibles en {lang} et en {lang}. Le code est affiché au comptoir.

La distribution {deorg.fd} passe du mardi au jeudi à compter du {date}. Apporter ses sacs.

Q : est-ce que {leorg.sh} accepte les animaux? R : [petits chiens|chats en cage], maximum {=N:2}.

monsieur fâché contre les délais, a ventilé 10 min sur le système de santé, nous remercie. rien à référer

PRÉVENTION DU SUICIDE : [{=H:988}|{=H:9-8-8}]. Jeunes : {=H:1 800 263-2266}. Ne pas donner la ligne interne.

Refuse {org} et {org}, va y penser. [Donné|Laissé] le [{=H:811}|{=H:988}] pour la nuit.

Bilan {deorg} : {num} ménages aidés à {city} et à {hood}, {amt} en moyenne, {=N:3} employées.

Ordre du jour : 1. budget ({amt}) 2. camionnette 3. entente avec {org} 4. prochaine rencontre le {date}

Cherche wifi gratuit et prise pour charger son cell à {hood}. Bibliothèque jusqu'à 21 h, ou {org}.

La clinique d'impôts a lieu le {date} de 10 h à 14 h au centre d'achats de {city}. {=N:60} places. Service en {lang}.

Selon l'article {=N:1942} du Code civil le locateur doit donner {=N:24} heures d'avis. Expliqué, relira son bail.

ya tu une place ouverte avec une douche? chu au centre-ville de {city}, non jveux pas dire mon nom

La navette {deorg} arrête maintenant au collège. {=N:2,50 $}, monnaie exacte. Horaire en vigueur le {date}.

De {city}, veut un programme pour pneus d'hiver. N'existe pas. Vérifié avec {org}. Besoin non comblé.

Liste d'attente {deorg.hs} : {=N:9} mois. Essayer aussi {org.hs}, [deux|quelques] logements pour femmes de 55 ans et \
plus.

[Espoir|Joie] et réconfort à la vigile; environ {num} personnes, cartes du [{=H:988}|{=H:211}] remises.

Demande comment écrire au premier ministre. Donné l'adresse générale. Question aussi sur le régime dentaire ({=N:90 \
000 $}).

Pour un conseil santé composez le {=H:811}, pour l'hébergement le {=H:211}. Infirmière {aorg} le mercredi, sans carte.

Besoins : bassinette, couches taille {=N:4}, lait. Bon de {amt}. À prendre {aorg} avant le {date}.
"""

FRAMES["plus"] = """
{rev.f1} / {dob.f1} / NAS {sin} / {hname} {health.f1} / {addr} {pc}

Panier pour {full.f1} ({dob.f1}), {given.kf1} {dob.kf1}, {given.km2} {dob.km2}. À prendre {aorg.fd}, sinon livrer au \
{addr}.

Poster le relevé à {full.x1}, {addr}, {city} {pc}. NAS {sin}, courriel {email.x1}. [Urgent|Pas pressé].

SRG, demande commencée pour {full.sf1}, DDN {dob.sf1}, NAS {sin}, dépôt {bank}. {org.hs} servira de témoin.

Envoyé à : {org}, cc {org}. Tél. {phone}, [sinon|ou] {phone}. Dossier {case}.

Livraisons [mardi|vendredi]
1) {addr} {pc}, sonnette brisée
2) {addr} {pc}, chien
3) {addr} {pc}, laisser {aorg}

Rappels
{phone}, loyer, veut {org}
{phone}, [impôts|aide juridique], avant-midi
{phone}, {given.f1}, pas de message

Cartes au dossier : {health.f1} (mère, {full.f1}), {health.kf1} ({given.kf1}, {dob.kf1}). Exp. [l'an prochain|06/27].

Pour nous parler, {leorg} voulait la DDN {dob.m1}, le code postal {pc} et le NAS {sin}. [Tout concorde|C'est réglé]. \
{given.m1} accepté.

FORMULAIRE WEB
ip : {ip}
courriel : {email.f1}
code postal : {pc}
message : cherche [un dentiste|une garderie], {org} est plein

{util} {hydro} et réclamation {claim}, même ménage, {addr}, {pc}. Chèque fait à : {org.hs}.

bon mon nas c'est {sin}, fête {dob.x1}, {hname} {health.x1}. est-ce que {leorg.hs} fait les impôts meme si j'ai rien \
gagné

Page {url.m1} [signalée|imprimée] pour {title.f1}, dossier de police {case}. {caporg} aidera pour l'ordonnance.

Rendez-vous {aorg} le {date}. Apporter {hname} {health.m1} et une photo. DDN donnée : {dob.m1}.
"""
