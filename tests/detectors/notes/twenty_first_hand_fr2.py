"""French frames, second part: assessments, logs, handovers, users, voice, minutes, complaints, hospital, plain."""

RAW: str = """
@@evaluation
{title:f1}, {ageof:f1s}, loge au {bldg}. Proprio veut reprendre pour son fils {given:m2}. Loyer {rent}. Elle
craint le centre-ville. Aide à la recherche : {leorg}.
@@evaluation
Histoire : {full:m1} (né le {dob:m1}) a grandi en centre jeunesse, consomme depuis l'âge de [14 ans=AGE]. Deux
séjours {auorg}. Veut se trouver une chambre à {city}.
@@evaluation
Famille arrivée en décembre par [Lacolle=PLACE]. Mère {full:f1w}; enfants {given:m2}, né le {dob:m2k}, et
{given:f3}, née le {dob:f3k}. IUC {uci}. Dorment au sous-sol chez une cousine.
@@evaluation
Élève de secondaire 2, {full:x1}, {agen:x1t}. Père parti, mère ({full:f2}) travaille de nuit. Aide aux devoirs
{auorg}, bon espoir.
@@evaluation
Situation financière : {full:x1}. Aide sociale {rent}, dossier {case}. Carte de crédit {card} au max. Compte
{acct} gelé par la caisse. Consultation budgétaire le {date}.
@@evaluation
{full:f1} cumule deux jobs pis a pas de médecin. Chum {given:m2} en prison. Vit en roulotte, {rural}. Besoin :
répit, lait maternisé, pneus d'hiver.
@@evaluation
Client sans statut, {given:m1w}, {agen:m1}. Craint de donner son nom de famille. Passeport {passport} gardé par
l'employeur, {full:m2}. Orienté en {newlang}.
@@evaluation
Réévaluation annuelle. {title:f1s} née {dob:f1s}, veuve de {given:m2}. Marche avec déambulateur. Transport adapté
par {leorg}, membre {case}.
@@refuge
Journal de nuit, {date}
| 23h - {given:m1} entré, lit [8=NUM]
| 1h20 - {init:m2} agité, calmé
| 4h - ambulance pour {full:m3}
| Présents : {count}
@@refuge
{nick:m1} pis {nick:m2} se sont chicanés pour une couverte. {given:f3} est intervenue. Rapport {case} rempli.
@@refuge
Casier [17=NUM] : effets de {full:m1}, à garder jusqu'au {date}. Permis {licence:m1} dans l'enveloppe. Aviser sa
soeur au {phone}.
@@refuge
Chambre familiale : {full:f1} et ses filles, {given:f2} (née le {dob:f2k}) et {given:f3} (née le {dob:f3k}).
Confidentiel. Le père roule en Civic, plaque {plate}.
@@refuge
Exclusion de 24 h : {full:m1}, {agen:m1}, pour bris de vitre. Peut revenir demain, voir avec {given:f2}. Il dort
d'habitude au coin {corner}.
@@refuge
{time} tour fait, rien à signaler. Buanderie brisée. {count} repas servis. {cleorg} apporte des mitaines demain.
@@refuge
Nouvelle : {given:f1}, dit avoir {agen:f1}, parle {lang} seulement. Sac à dos, pas de papiers. Amenée par
{given:m2} de l'équipe mobile.
@@relais
Relais de jour
| - {title:f1} : insuline à {time}
| - {given:m2} : visite du {addr}, {date}
| - rappeler {leorg}
| - {full:f3} attend ses clés
@@relais
| * {given:m1} : carte soleil demandée, NAM {hn:m1}
| * {given:f2} : extrait de naissance (née le {dob:f2} à {city})
| * {given:m3} : agent d'aide sociale, {phonex}
@@relais
À faire svp : 1) télécopier le bail de {full:f1}; 2) suivi requête {case}; 3) sacs d'épicerie {auorg}; 4)
{given:m2} veut son courrier du {box}
@@relais
Note pour {given:f1} : {madame:m2} est tombé chez lui ({addr}), {agen:m2s}, refuse l'ambulance. Sa fille
{given:f3} arrive de [Québec=PLACE], {phone}.
@@relais
Clés du {bldg} remises à {full:x1}. L'ancien locataire, {init:m2}, laisse comme adresse : {box}, {city} {pc}.
@@usager
Bonjour, je m'appelle {full:f1}, j'ai deux p'tits pis mon propriétaire {given:m2} veut pas arranger le four. Je
reste au {addr}.
@@usager
Allo c'est encore {nick:f1}! j'ai changé de numéro, c'est {phone} asteure. Est-ce que je peux avoir un panier
pour vendredi?
@@usager
Moi j'suis {full:m1}, né {dob:m1}. J'ai perdu toutes mes cartes. Mon NAS je pense que c'est {sin}. Je commence
par où?
@@usager
Ma landlord, {given:f1}, a veut me kicker out parce que j'ai un chat. J'habite au {addr}, {pc}. Y a-tu quelqu'un
qui peut watcher ma lease? - {given:f2}
@@usager
Bonjour Madame, je suis en permis de travail fermé, numéro {permit}. Mon patron {full:m1w} ne paie pas. Ne dites
rien à lui. Je suis {given:m2}, appelez {phone}.
@@usager
Dites à {given:f1} que {given:m2} est rentré en thérapie, ça va durer trois mois. Mon facebook c'est {fb:m2}.
@@usager
j'ai passé au feu au {addr} {pc}. moi {given:f1} et mes gars {given:m2} pis {given:m3}. la croix-rouge nous loge
jusqu'au {date}. faudrait du linge [8 ans=NEU] et [12 ans=NEU]
@@usager
Je me présente, {title:f1}, {agen:f1s}. Ma pension n'est pas entrée le {date}. Mon compte est le {bank}.
Rappelez le matin.
@@usager
bonsoir mon hydro est trop cher, compte {hydro}, mon nom {full:x1}, courriel {email:x1}, je chauffe juste une
pièce
@@usager
Chu tannée. {given:m1} est sorti de prison pis y sait où je reste. J'ai vu son pick-up (plaque {plate}) au coin
{corner}. J'ai {agen:f2} pis j'ai peur. {given:f2}
@@usager
Bonjour, ma fille {given:f1}, {agen:f1k}, se fait niaiser à l'école parce qu'elle parle {lang} à la maison. Qui
peut l'aider? {full:f2}, {city}
@@vocal
oui bonjour c'est {full:f1} euh mon numéro c'est le {phonesp} j'appelle pour la popote pour mon mari {given:m2}
merci bonne journée
@@vocal
allô c'est {given:m1} je suis né le {dobsp:m1} vous m'avez demandé ça pour mon baptistaire rappelez-moi au
{phonesp}
@@vocal
bonjour mademoiselle moi c'est {madame:f1} j'ai {agew:f1s} le transport est jamais venu j'attends au {addr}
depuis une heure
@@vocal
oui allô je veux pas dire mon nom je veux juste savoir si le comptoir est ouvert samedi pis si ça prend une
carte ok bye
@@vocal
bonjour ici {dr:f1} de la clinique j'ai une patiente prénom {given:f2} date de naissance {dobsp:f2} il lui faut
une place ce soir ma ligne le {phonesp}
@@pv
PROCÈS-VERBAL du {date}. Présences : {full:f1}, {full:m2}, {init:f3}. Absente : {madame:f4}. Proposé par
{given:m2} : verser {money} {auorg}. Adopté.
@@pv
4. Étude de cas. {title:f1} présente la situation de {full:m2} ({case}), relogé au {addr}, {pc}. Suivi par
{leorg}. Retour le {date}.
@@pv
5. Déneigement chez les aînés. {cleorg} a fait {count} entrées cet hiver. Coût : {money}. 6. Prochaine rencontre
: {date}, {time}.
@@plainte
Bruit au {bldg} toutes les nuits. J'ai porté plainte deux fois, numéro {case}. {full:x1}, voisin du {addr},
{pc}. {phone}
@@plainte
Lampadaire éteint, coin {corner}. Ma mère {given:f1} a {agen:f1s}, elle a failli tomber. Merci de réparer.
{full:m2}, {email:m2}
@@plainte
Requête {case} : véhicule abandonné, plaque {plate}, devant le {addr}. Citoyen : {init:x1}, souhaite un rappel.
@@plainte
Je me plains de l'accueil de votre préposée {given:f1}. Mon frère {full:m2}, {agen:m2}, est sourd et on a ri de
lui. J'ai mis la vidéo ici : {url:x3}
@@plainte
Plainte au commissaire. Usagère : {full:f1}, {hnl} {hn:f1}. Douze heures sur une civière. Réponse par la poste
au {addr}, {pc}
@@hopital
CONGÉ - TÉLÉCOPIE
| Usager : {lf:x1}   DDN {dobf:x1}
| No assurance maladie {hn:x1}
| Retour au : {addr}, {city} {pc}
| Suivi {dr:m2} le {date}
@@hopital
Note de T.S. : homme {ageof:m1s}, {full:m1}, engelures. Sans adresse; courrier {auorg}. Dossier {case}. Sa soeur
{full:f2} au {phone}.
@@hopital
Équipe de crise : {full:f1}, née le {dob:f1}, carte {hn:f1}. Conjoint {given:m2} inquiet, elle ne dort plus.
Filet de sécurité fait, {toll} remis.
@@hopital
Soins à domicile dès le {date}. {title:m1}, {agen:m1s}, {rural}, {pc}. Plaies aux jambes. L'infirmière
{given:f2} a le code de la porte.
@@hopital
Gériatrie : {full:f1s}, {dob:f1s}, {hnl} {hn:f1}. MMSE [19/30=NUM]. Vit avec sa soeur {given:f2} au {addr}.
Permis {licence:f1} à retirer. Réf. {leorg}.
@@sans
Appel anonyme, punaises de lit. Expliqué les obligations du propriétaire, envoyé le dépliant. Très
reconnaissante.
@@sans
Personne cherche un dentiste à {city}, pas d'assurance. Proposé {leorg} et la clinique du cégep. Rien d'autre.
@@sans
Bilan du mois : {count} appels en {lang}, {count} en {lang}, attente moyenne [3 min=NUM]. Besoins : loyer,
bouffe, électricité.
@@sans
{cleorg} ferme pour la semaine de relâche. Urgences : faire le [911=HOT]. Reprise le {date}.
@@sans
Clinique d'impôt gratuite {auorg} dès le {date}. Revenu maximal {big} pour une personne seule. Apportez vos
feuillets.
@@sans
Grand froid jusqu'au {date}. Haltes-chaleur ouvertes : {org}, {org}. Conseils santé au {nurse}.
@@sans
Rappel d'équipe : avec la [Loi 25=NUM], on ne laisse plus de détails sur les boîtes vocales. Formulaire
[C-9=NUM] au classeur.
@@sans
Avez-vous des couches grandeur [4=NUM]? je suis à {city}, pas d'auto, je parle {lang} et un peu anglais
@@sans
Cherche de l'aide pour les fournitures scolaires, deux enfants au primaire. Liste de {money}! Référé {auorg},
premier arrivé premier servi.
@@sans
Le 1er juillet s'en vient : déjà {count} ménages sans bail à {city}. Entrepôt gratuit {auorg}. Rencontre le
{date}.
@@sans
Femme en pleurs, n'a pas voulu dire où elle était. Remis {toll} et un mot de passe. A raccroché. Aucun numéro
affiché.
@@sans
Brigadiers recherchés pour la rentrée, {money} par semaine. S'informer {auorg}. Les soirs, laissez un message à
l'accueil.
@@sans
Peut-on m'aider pour un premier loyer? Ma paie de {rent} entre juste à la fin du mois. On m'a parlé {duorg} mais
ça sonne occupé.
@@sans
Supplément au loyer : on paie [25 %=NUM] du revenu, le reste est couvert. Liste d'attente : {count} ménages.
Prochain comité le {date}.
@@sans
Atelier sur la maltraitance remis à cause du verglas. {cleorg} confirmera après le {date}. Les sandwichs sont
allés {auorg}.
@@sans
Demande si le {toll} marche d'une cabine. Oui, sans frais. Et le {hot} répond jour et nuit, aussi en {lang}.
@@sans
Groupe de deuil {auorg}, à partir du {date}. Places : {count}. Café fourni. Interprète en {lang} sur demande.
@@sans
Homme assis sous le viaduc, correct, voulait des bas et un café. Pas de nom. Trousse de naloxone laissée. Revoir
avec la roulotte de {alias}.
@@sans
Budget : {big} en billets d'autobus, {money} en cartes d'épicerie. Plus rien pour les motels avant le {date}.
Essayer {leorg} d'abord.
@@sans
Notre bloc est vendu pis on a toutes eu des papiers. C'est-tu légal? On est {count}, surtout des vieux, pis la
moitié parle {lang}.
@@sans
Allo, c'est pour savoir à quelle heure ouvre {leorg}? J'vas prendre la bus de {time}. Merci ben.
@@sans
Hausse permise cette année : [3,1 %=NUM]. Avis de [3 à 6 mois=NUM]. L'appelante a eu {small} de plus. Dirigée
{auorg}.
@@sans
Comité de francisation : {count} inscrits, cours de soir {auorg}, allocation de {money} par semaine. Début le
{date}.
@@sans
Les foyers de soins de la péninsule débordent, [41=NUM] personnes en attente. Rencontre avec la régie le {date}.
Café {auorg}.
@@sans
Appel d'une école de {city} : comment signaler au DPJ? Expliqué la démarche, donné le [811=HOT] option sociale.
Aucun enfant nommé.
"""
