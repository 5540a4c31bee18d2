"""French frames: letters, referrals, intake summaries, shelter logs, handovers, clients' own words."""

BLOCKS = [
    (
        "lettre",
        """
À qui de droit,
La présente confirme que {P.a}, né{e.a} le {dob}, demeure au {A}, à {city}, depuis [2021|juin 2023]. {P.b}, {O}
--
{TP.a}
[{A}|{A}|{Ab}]
{city} {pc}

Objet : [avis d'augmentation|reprise de logement]
Votre loyer passera de {rent} à {rentb} le {appt}.
--
Je, {P.a}, autorise {P.b} {duO} à parler en mon nom à [Revenu Québec|l'ARC]. NAS : {sin}. Date de naissance : {dob}.
--
Bonjour {T.a}, votre demande (dossier {case}) a été [refusée|acceptée] le {appt}. Vous avez <N:30 jours> pour \
réviser. Renseignements : {P.b}, {phx}
--
Par la présente j'appuie {P.a}, bénévole {auO} depuis <D:2022>. [On peut me joindre|Je suis] au {ph}.
--
Madame, Monsieur, {T.a}, locataire au {A}, n'a pas d'eau chaude depuis le {appt}. L'article <N:1854> vous oblige. \
{P.b}, {O}
""",
    ),
    (
        "orientation",
        """
Merci de recevoir {P.a} (DDN {dob}, NAM {hnqc.a}), {agel.a}, [suivi{e.a} pour dépression|en rupture]. Vit avec \
{P.b}. {Dr}
--
Je vous réfère {TP.a}, {agels.a}, seul{e.a} au {A}. Chutes [répétées|x 2]. Joindre [sa fille|sa bru] {Gf.b}, {ph}. \
Popote demandée {auO}.
--
Réf. : {P.a} vers {leO}. Consentement verbal {appt}. [Besoin|Demande] : suivi de deuil en {lang}. Meilleur no : {ph}.
--
Jeune {G.a} {N.a} ({doby}), dossier [DPJ|protection] {case}, 18 ans bientôt. TS : {P.b}, {em.b}. Place visée {auO}.
--
Membre de [Kitigan Zibi|Manawan|Elsipogtog|Pikogan], {P.fna}, no de statut {status}. Accompagné{e.fna} de {G.fnb}. \
Retour le {appt}. Transport par {leO}.
--
Accident de travail, [CNESST|WSIB|Travail sécuritaire NB] réclamation {claim}. {P.a} n'a plus de revenu. Né{e.a} le \
{dob}. Passer par son conjoint, {ph}. Réf. {OA}.
--
TS de l'hôpital ({P.b}) demande {leO} pour {P.a}, carte Santé {hnon}, congé demain au {A}. [Pas de famille|Aucun \
aidant].
""",
    ),
    (
        "accueil",
        """
{P.a}, {agel.a}, [arrive|est arrivé{e.a}] au pays avec {G.b} ({dobc}) et {G.c} ({dobc}). Parle {lang}. Adresse : \
{A}, {pc}.
--
Cliente {Pf.a}, née le {dob}, quitte [Maniwaki|Hearst|Caraquet] après [un incendie|une séparation]. NAM {hnqc.a}. \
Objectif : un trois et demi.
--
Problème : dette Hydro, compte {hydro}. {T.a} doit {amt}. Conjoint{e.b} {P.b}, NAS {sin}. Plan : {OA}, budget.
--
{G.a} ({agely.a}) vient avec [sa grand-mère|sa kokum] {Pf.b}. Permis de la dame : {dl.b}. Demeure au {A}. Prochain \
rdv {appt}.
--
Nom légal {P.a}, prénom choisi {G.b}. [Iel|Pronom iel]. Utiliser {G.b} sur le courrier. No client {case}. Adresse : \
{Ab}, {pc}.
--
Sommaire : {P.a}, {dobs}, propriétaire au {A}. [Surdité|Début d'Alzheimer]. Mandataire {Pm.b}, {phx}. Carte \
bancaire {card} gardée par le fils, abus possible.
--
Famille [réfugiée|nouvellement arrivée], visa {permit}. Père {Pm.nwa} {dob}, mère {Pf.nwb} {dob}. [Logés|Restent] \
au {A}. Tél. {ph}, code postal {pc}.
--
Ancien combattant {Pm.a}, {agels.a}. Dossier ACC {case}. [Encombrement|Punaises]. Gérante : {Pf.b}, {em.b}. Visite \
{duO} le {appt}.
""",
    ),
    (
        "maison",
        """
22 h 40 {G.a} {N.a} entre, lit {n}. [Calme|Consommé un peu]. 23 h 15 {G.b} exclu{e.b} 24 h (arme blanche).
--
JOURNAL DE NUIT – {OA}
1 h 10 {I.a} [vomit|a mal au ventre], ambulance
3 h 30 police cherche {P.b}, no {inc}
--
Lits : {I}, {I}. [Libres|Restent] : {n}, {n}. Garder le 12 pour celui qui travaille de nuit.
--
{P.a} suspendu{e.a} jusqu'au {appt}, a [frappé|menacé] un employé. Rapport {case}. Dirigé{e.a} vers {leO}.
--
Ch. {n} : {Gf.a} + {G} ({agec}) et {G} ({agec}). L'ex, {Pm.b}, rôde dans le stationnement, plaque {plate}. <H:911> \
avisé à 20 h 05.
--
Trouvé dans la laveuse : carte de statut {status} et carte soleil {hnqc.fna} de {P.fna}. [Coffre|Dans le coffre].
--
Dossier {case} : {PR.a}, DDN {dobn}. Tél. {ph}, NAS {sin}. [Restriction levée|Fiche à jour].
--
{G.a} est parti{e.a} [en thérapie|chez sa sœur {Gf}]. Faire suivre le courrier : [{A}|{Ab}], {pc}.
--
Matin : {G.a} dort encore. {G.b} a pris ses pilules à 7 h 50. {G.c} a la cour [jeudi|lundi], linge {auO}.
""",
    ),
    (
        "releve",
        """
- {P.a} : rappeler avant midi, {ph}
- {G.b} {N.b} : facture d'Énergie NB, compte {hydro}
- {O} fermé <D:[vendredi|lundi]>
--
* {I.a} : [bébé|jumeaux], {A}, couchettes {duO}
* {I.b} : billets d'autobus, voir {G}
* café à acheter
--
Relève à {G.a} : {T.b} (dossier {case}) attend {leO}. Clés du {A} {pc} dans le tiroir.
--
À faire :
1. faxer la feuille de {P.a}, né{e.a} le {dob}, NAM {hnqc.a}
2. appeler {G.b} au {phl}
3. bons d'épicerie, {amt}
--
[Soir|Nuit] : appel suicidaire localisé au {A}, {P.a}, {agel.a}. No police {inc}. Superviseur avisé.
--
Guettez {G.a} ([manteau rouge|tuque verte]), pas vu{e.a} depuis le {appt}. Sa mère {Pf} appelle chaque jour, {ph}. \
Dernière place : coin {Ac}.
--
Suivis : {Pf}, née le {dob}, {phl} ; {I}, sans téléphone, laisser un mot {auO}.
""",
    ),
    (
        "cliente",
        """
Je m'appelle {P.a}, j'ai {age.a} et je suis sur la liste de HLM depuis <D:2021>, numéro {case}. Je dors avec mes \
enfants {G.b} et {G.c} chez ma mère, {A}.
--
bonjour aidez moi svp mon nom {P.a} lallocation a arreté. nas {sin} jai déménagé de {A}. [ma fille {Gf}|mon gars \
{Gm}] a {agec}
--
Mon fils {Pm.a} est né le {dobc} et n'a pas de carte. Nous habitons {A}. Je parle mieux {lang}. Mon tél {ph}
--
On m'a volé mon portefeuille [dans l'autobus|aux Promenades]. Permis {dl.a}, carte {card}. [Qui appeler|Quoi \
faire]? {P.a}, né{e.a} le {dob}, {ph}
--
[J'file pas|Ça va pas]. {G.a} est mort{e.a} en <X:[avril|octobre]>. Mon intervenante {Pf.b} est partie. Je veux pas \
appeler le <H:[988|911]>.
--
J'ai quitté {Gm.a} avec {G.b} et {G.c}. N'appelez pas au {ph}, c'est son cell. Écrivez à {em}.
--
Bonjour, je suis étudiante, {Pf.nwa}, permis {permit}, passeport {pass}. Le propriétaire {TPm.nwz} garde mon dépôt \
de {rent}.
--
Mon proprio {P.a} a mis ma photo sur {url.a}. Pourtant je paye dans son compte {bank}. J'ai-tu des droits?
--
J'ai {ages} et la gratte laisse un banc de neige devant chez nous, au {A}. [J'ai appelé quatre fois|Personne \
rappelle]. {TP.a}
--
salut moi c {G.a}, j'reste {A}. [y a des souris|pas d'eau chaude]. mon voisin {Gm.b} pareil. mon num {ph}
--
Je suis {Pf.a}, aidante de mon mari {Pm.b}, {agels.b}. Je [n'en peux plus|suis brûlée]. Y a-tu du répit {auO} ou \
ailleurs? {A}, {pc}, {ph}
""",
    ),
]
