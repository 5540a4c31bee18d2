"""French frames: a head line (# name options), then the note with its slots."""

FRAMES = """\
# n1
Cherche où porter un divan et une laveuse encore bonne. Pas de nom laissé. Ai donné le {ORGm} et la {ORGf}; ils \
ramassent le samedi.
# n2
Statistiques de la semaine : {num} appels, {num} clavardages, {num} textos. Demandes : logement, épicerie, \
impôts. Attente moyenne de [[NUM_OK|3 min]].
# n3
En danger immédiat : faites le [[HOTLINE_OK|911]]. Pour une question de santé : le [[HOTLINE_OK|811]]. Le \
{ORGm} ne répond pas la nuit, n'y envoyez personne après 21 h.
# n4
Rappel : la {ORGf} ferme le {date} pour l'inventaire. D'ici là, dirigez les gens vers le {ORGm}. Pas de bons \
d'achat sans preuve de revenu.
# n5
Horaire du comptoir : lundi et jeudi, 9 h à 11 h 30. Apporter vos sacs. Contribution de [[NUM_OK|5 $]]. \
Dernière distribution {date}, reprise en [[NEUTRAL|janvier]].
# n6
Nuit tranquille, {num} lits occupés. Chaufferette de la salle 2 brisée. Pain arrivé de la {ORGf}. Rien d'autre \
à signaler.
# n7
Appel anonyme, dame qui s'ennuie depuis le temps des Fêtes. A parlé de ses chats et du prix du beurre. Offert \
la {ORGf} et le [[HOTLINE_OK|9-8-8]]. Refuse, rappellera.
# n8
Quels papiers pour l'allocation-logement? Le bail, l'avis de cotisation, un chèque annulé. Compter six à huit \
semaines. Maximum {amt} par mois.
# n9
Y a-tu encore de la place dans les cours de {lang} du soir? On m'a dit le {date}. J'ai pas d'auto, faudrait que \
ça soit à {CITY} proche de l'autobus. Merci!
# n10
Procès-verbal, suite : budget de {amt} adopté, achat d'un congélateur, embauche d'une personne parlant {lang}. \
Prochaine rencontre le {date} au {ORGm}.
# n11
Avis d'ébullition levé à {CITY}. Eau embouteillée encore offerte jusqu'au {date}. Pour le reste, composer le \
[[HOTLINE_OK|211]]. Ne pas appeler la caserne.
# n12
Formation : on répète les chiffres lentement, on offre deux ressources, pas dix. Si idées noires, \
[[HOTLINE_OK|9-8-8]]. On ne promet jamais un lit à la {ORGb}.
# n13
Manque de lait maternisé et de couches grandeur 4. Du riz, on en a pour [[NUM_OK|3 mois]]. Si le {ORGn} en a de \
trop, on est preneurs.
# n14
En vertu de l'article [[NUM_OK|1974.1]] du Code civil, un bail peut être résilié pour violence. Attestation \
requise. La {ORGf} aide à remplir la demande.
# n15
Sondage : connu par affiche [[NUM_OK|34 %]], par un ami [[NUM_OK|27 %]], par le [[HOTLINE_OK|2-1-1]] \
[[NUM_OK|19 %]]. {num} personnes n'ont pas répondu.
# n16
Message incompréhensible, pas de nom ni de numéro, du vent. On croit entendre « popote » et « mercredi ». \
Impossible de rappeler.
# n17
Clinique de vaccination sans rendez-vous le {date}, aucun document demandé. Interprètes en {lang} et en {lang} \
sur place.
# n18
Usager veut savoir si son aide sociale arrête s'il déménage de {CITY} à {CITY}. Non, mais aviser dans les dix \
jours. Appel court, pas de nom pris.
# n19
On est une petite boulangerie, il nous reste une trentaine de pains le soir. Est-ce que la {ORGf} pourrait \
venir les chercher vers 18 h?
# n20
Opération Nez-de-glace : haltes-chaleur ouvertes sous -27. Café, soupe, mitaines. Chiens acceptés. Navette du \
{ORGm} aux heures justes.
# n21
Loyer moyen d'un quatre et demi à {CITY} : {rent}. Personne seule à l'aide sociale : [[NUM_OK|829 $]]. Faites \
le calcul. Envoyé au député pour la rencontre du {date}.
# n22
Sécheuse 1 en panne, ne pas l'utiliser. Exterminateur {date}, vider les casiers. Clés du cabanon chez le \
concierge. Café décaf à racheter.
# n23
Demande d'info, transport adapté à {CITY} : formulaire de huit pages, signature d'un professionnel, délai de 45 \
jours. Entre-temps [[ORG_OK|Transport Coup-de-Roue]], [[NUM_OK|6 $]] le trajet.
# n24
La dame cherchait un notaire gratuit. Ça n'existe pas vraiment. La {ORGf} offre 30 minutes pour [[NUM_OK|45 \
$]]. Elle va y penser. Langue : {lang}.
# n25
Club de marche des aînés : tous les mardis dès le {date}, départ de l'aréna, bottines à crampons fortement \
suggérées. Gratuit, apportez votre collation.
# n26
Panne à {CITY}, secteur nord, {num} logements sans chauffage. Gymnase ouvert. Lits de camp de la {ORGb}. \
Prochain point de presse à 17 h.
# n27
Attente pour un HLM : [[NUM_OK|4 à 6 ans]]. J'ai suggéré les coops, le supplément au loyer et le {ORGm}. Le \
monsieur a ri jaune. Aucun suivi.
# n28
Bénévoles demandés pour la guignolée : {num} chauffeurs, {num} trieurs. Chaussures fermées. Dîner fourni par la \
{ORGf}. On commence à 8 h.
# liste1
Nom / âge / besoin
{N} / {AGE} / manteau
{N} / {AGE} / billets d'autobus
{N} / {AGE} / lunettes
{N} / {AGE} / dépannage
# liste2
{R.a};{DOB};{PH};{CASE}
{R.b};{DOB};{PH};{CASE}
{R.c};{DOB};aucun;{CASE}
# liste3
Fêtés du mois à la résidence
{L.f1} : {DOBs}
{L.m2} : {DOBs}
{T.f3} : {DOBs}
Gâteau commandé, {G.f4} apporte les ballons.
# liste4
Absents au cours de francisation : {N}, {N}, {GI}, {NICK}. Rappeler {G.f1} en premier, elle a les deux bébés. \
Son cell : {PH}.
# liste5
Plages du vestiaire
9 h {L}
9 h 20 {L} + fillette {AGEb}
9 h 40 {I}
10 h {N}, {PH}
# liste6
Enfants à parrainer
{G}, {AGEk}, pyjama
{G}, {AGEk}, casse-tête
{G}, {AGEk}, patins
Déposer au {ADR} avant le {date}
# accident on qc
CNESST / WSIB : {N.m1} blessé à l'épaule, réclamation {CASE}, agente {L.f2}. NAS {SIN}. Plus une cenne depuis \
cinq semaines. Loyer {rent} au {ADR}<|, {PC}|, {CITY} {PC}>. Veut parler à un humain.
# auto qc on nb
Saisie d'auto : {N.m1}, permis {LIC.m1}, plaque {PLATE}. Il vit dedans avec {G.f2}, stationné coin {COR}. Frais \
de fourrière {amt}.
# identite
Clinique d'identité : {N.a}, né(e) le {DOB.a}, permis {LIC.a}, carte santé {HN.a} périmée. Répondante : {N.f1}. \
Photo payée par {ORG}.
# identite2 qc nb on
Portefeuille perdu coin {COR}. Contenu : permis de conduire {LIC.a}, carte {CARD}, NAS {SIN}. Titulaire {N.a}. \
Si trouvé, {PH}.
# etatciv qc
Bébé {G.f1}, née le {DOBn.f1}, déclaration pas encore faite. Mère {N.f2}, père {N.m3}. NAM de la mère : \
{HN.f2}. Sage-femme {G.f4} au dossier.
# viol
Contacter seulement par courriel, {EM.f1}. {N.f1} a quitté avec {G.m2}, {AGEk}. L'ex, {N.m3}, connaît le \
{ADR}<|, {PC}|, {CITY} {PC}>. Chambre à la {ORGb} ce soir.
# viol2
L'ex publie sur elle à {URL.m1}. Il signe {N.m1} et écrit de {EM.m1}. Plainte à la police, {CASE}. {G.f2} a \
fait les captures d'écran.
# faux
Fausse page {URL.f1} au nom de {N.f1}. Adresse IP captée par l'hébergeur : {IP}. Elle a {AGE} et a peur de \
perdre sa job. Référée à la {ORGb}.
# sociofi
Collecte : {URL.m1}, pour {G.m1} dont la maison du {RUR} a passé au feu. Organisée par {N.f2}, {EM.f2}. La \
Ville demande si on peut la partager.
# cv
Aide au CV : {N.f1}, infirmière diplômée à l'étranger, ordre pas encore reconnu. Profil {URLp.f1}. Courriel \
{EM.f1}. Parle {lang}. Entrevue {date} avec {L.m2}.
# portail
Journal de clavardage {CASE}
ip={IP} langue=fr début 20 h 04
invité : mon chum {G.m1} a disparu
agente {G.f2} : quand l'avez-vous vu?
invité : hier, coin {COR}
# portail2
Formulaire web | IP {IP} | nom : {N.a} | courriel : {EM.a} | besoin : quelqu'un pour m'aider à lire une lettre \
en {lang}
# portail3
Compte bénévole bloqué, usager {EM.f1}, tentatives depuis {IP}. C'est bien {G.f1}, elle a confirmé au {PH}. Mot \
de passe refait par {I.b}.
# prelev
Autorisation de prélèvement : {N.a}, spécimen {TRA}, [[NUM_OK|20 $]] le premier de chaque mois, au profit de \
{ORG}. Début {date}. Tél. {PH}. Signature : {INI.a}
# adresse
Changement d'adresse au dossier {CASE} : {R.a}, de {ADR} à {ADR}, {PC}. En vigueur {date}. Tél. inchangé. Saisi \
par {INI.b}.
# transport
Feuille de route
8 h 15 {L.f1}, {ADR}, dialyse
8 h 40 {L.m2}, {ADR}, physio
Retour 12 h. Chauffeur : {N.m3}, {PH}. Essence [[NUM_OK|38 $]].
# interprete
Réservation interprète {lang}, {N.a}, dossier {CASE}, {date}, 13 h 30, {ORG}. Interprète assigné : {N.b}. \
Confirmer par courriel, {EM.b}.
# proche
{N.f1}, proche aidante de son mari {G.m2}, {AGEm}, Alzheimer. Il part à pied vers {COR}. N'en peut plus. Répit \
à la {ORGf} les vendredis.
# proche2
« J'ai {AGE}, j'ai pas choisi ça », dit {G.f1}. S'occupe seule de {T.f2}, sa mère. CLSC : {N.f3}, {PH}. Pas de \
gardiennage avant le {date}.
# domicile
Refus de service : {L.f1} du {ADR} ne veut plus de {G.m2}, il arrive en retard. Demande {G.f3}. Coordonnatrice \
{S.f4} avisée. À revoir {date}.
# medicaments
{N.f1}, carte {HN.f1}, DDN {DOBs.f1}. Dosette préparée par {G.m2} à la pharmacie, {PH}. Manque ses gouttes. \
Livrer au {ADR}<|, {PC}|, {CITY} {PC}>.
# dentaire
Régime dentaire : {N.m1}, {AGEs}, no de membre {CASE}. Cherche un denturologue près de {COR}. Parle {lang} \
seulement, passe par sa bru {G.f2}.
# psy
{GI.f1}, {AGE}, pleure au téléphone, son frère {G.m2} est mort avant-hier. Pas de plan. Dort chez {N.f3}. \
[[HOTLINE_OK|988]] noté. Suivi par {D.m4}.
# fille
Maman vient d'entrer au foyer. Elle s'appelle {N.f1}, elle est née le {DOBs.f1}. Je suis {N.m2}, son seul \
garçon. Qui s'occupe de vider le {ADR}? Joignable au {PH}.
# nouvelarr
Bonjour je suis {N.m1} arriver à {CITY} avec mon épouse {G.f2} et bébé {G.m3}. Nous cherche maison pas trop \
cher. Ma téléphone {PH}. Je parle {lang}, un peu français.
# benev
Candidature : {N.f1}, {AGEs}, retraitée de l'enseignement, {ADR}<|, {PC}|, {CITY} {PC}>. Référence : {D.b}, \
{PH}. Veut faire la lecture à la {ORGf}. Site : {URLp.f1}
# ecole
TS scolaire {N.f1} : élève {N.m2}, 3e année, né le {DOBg.m2}, vient sans dîner. Mère {G.f3} de nuit à l'usine. \
Sac de la fin de semaine par le {ORGn}.
# ecole2
Réunion avec {L.f1} au sujet de {G.m2}, {AGEk}. TSA, attend depuis deux ans, demande {CASE}. Père absent. \
Petite sœur {G.f3} suit bien. {N.f4}, éducatrice.
# aines on nb mb
{T.f1} n'a pas reçu sa pension. Née le {DOBs.f1}. NAS {SIN}. Dépôt au {TRA}. Son fils {N.m2} appelle de {CITY}. \
Lettre de {amt} à rembourser.
# logloc
Proprio {N.m1} furieux, sa locataire {N.f2} (au {BAS}) doit {amt}. On a expliqué la confidentialité. Il laisse \
{PH} et {EM.m1}. Pas de suite de notre part.
# logloc2
Locataire : {R.a}
Propriétaire : {N.b}
Logement : {ADR} {PC}
Loyer : {rent}
Dossier : {CASE}
Audience : {date}
# punaises
{N.f1} a des punaises au {ADR}, app. voisin traité deux fois. {G.m2}, le concierge, ne fait rien. Requête ville \
{CASE}. Matelas à remplacer par {ORG}.
# sinistre
Feu au {ADR}, {num} personnes dehors. {N.m1} et {N.f2}, leur petite {G.f3} ({AGEk}) au CHU. Hôtel deux nuits, \
bon {CASE}. Bénévole {I.b}.
# itin
SAF, courrier à {POB}. {N.m1}, dit {NICK}, campe près de {COR}. Carte {HN.m1}. {G.f2} du camion le voit le \
jeudi. Pieds gelés, refuse l'urgence.
# carteperdue
{T.f1} a oublié sa sacoche dans l'autobus : carte de crédit {CARD}, chéquier {TRA}, pompe de son petit-fils de \
{AGEk}. Tout annulé avec {G.m2}.
# caisse
{L.m1} a un compte {ACC} à la caisse, gelé depuis le {date}. Mandataire : {N.f2}. Hydro {HYD} en retard de \
{amt}. Entente prise avec {S.f3}.
# eau
Le compteur du {ADR} affiche {num} m3. {N.f1} dit que c'est impossible. Compte {ACC}. Plombier envoyé. Réponse \
à {EM.f1} d'ici le {date}.
# deuil
Merci d'avoir visité mon père, {N.m1}, jusqu'à la fin. {G.f2} de la {ORGf} lui chantait du Félix. On voudrait \
donner son quadriporteur. {N.f3}, {PH}
# refug
Famille parrainée : {N.m1_a} (IUC {UCI}), {N.f2_a} (IUC {UCI}), {G.f3}, {AGEk}. Arrivée {date}. Répondants : \
{N.f4} et {G.m5}, {ADR}<|, {PC}|, {CITY} {PC}>. Langue : {lang}.
# permis2
Renouveler permis d'études {PERM}, passeport {PASS} valide. {N.f1}, née le {DOB.f1}. Coloc {G.f2}, {BAS}<|, \
{PC}|, {CITY} {PC}>. Rencontre le {date}, {ORG}. Courriel {EM.f1}.
"""
