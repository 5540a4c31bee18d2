"""Frames of invented call notes, written by hand: one a line, as call takers type them at the end of a shift.

``{slot}`` is filled by ``calls.py`` (``:l`` lower case, ``:u`` capitals, ``:n`` no accents); ``[O words]`` labels fixed words: O an agency,
programme or brand, H a hotline, D a date or time, N a number, L a language, C a place, X an agency's own contact details, P a person (``~``: a family name);
``¶`` is a new line. Words left plain are plain on purpose (the month April, the verb will, the stone "pierre").
"""

from __future__ import annotations

ENGLISH = """
clt {p} cld re rent arrears, {m} owing, ph {ph}, ref'd to {o}
{g:l} called back wants the number for {o:l} again
CALLER {p:u} VERY UPSET. LANDLORD CHANGING LOCKS {d:u}. GAVE {o:u}. CB {ph}
mom of 3, {age}, fled w/ kids last night. goes by {nk}. safe to text {ph} only after [D 4pm]
spk w/ {rev} dob {dob} HC# {hn} needs walk in near {ad}
no dx yet, cllr thinks its ptsd. {pi} ({age}) waitlisted at {o} since {d}
hi im {g:l} i need a bed tonite any shelter pls im in {c:l}
hey its {p:l} from yesterday, u said text back at {ph}?
voicemail: hi this is {p} um calling about the the heating thing my number is {phw} again that's {phw} thank you
vm [D 9:14am] caller says name is {g} last name {f} spelled out, call back {phw}, sounded tired
Mrs {f} needs ride to dialysis {d}, pick up {ad}, {c} {pc}
mr {f:l} again. wants to speak to supervisor. case {case}
Dr {f}'s office faxing form for {p}, health card {ohip}
client file {cli} - {p} moved, new addr {ad} {pc}
pt. {p} OHIP {ohip} appt at {o} {d} [D 2pm], needs {l} interp
sin given over phone by mistake {sin}, told clt {g} not to do that
clt gave SIN# {sin} for tax clinic at {o}. return pending for 2 yrs
{p} UCI {uci} work permit exp {d}, asking abt [O OINP]
passport {pass} was kept by employer. {p} scared. {l} speaker. warm xfer {o}
lost status card, # {stat}, band office closed til {d}, {p} needs it for [O NIHB]
dl {lic} suspended, {pi} cant get to work in {c}
study permit {perm} - {g} (intl student) evicted from basement at {ad}
acct {hyd} hydro disconnect notice {m} due {d} name on bill {p:u}
wants to stop preauth debit, bank acct {bank}, told call bank not us. {nk} was angry
{g:l} read out her visa {card} b4 i cld stop her, note to delete pls
email her the list: {em}
send confirm to {em} or {em}, {g} checks both
caller found us thru {url}, his own page, name {p}
chat session ip {ip} user typed "i dont want to be here" gave [H 9-8-8] stayed on line, first name {g}
abusive msgs from {ip} tkt {case} escalated to lead
{p} and {p} (couple, {age} & {age}) sleeping in car at {ad}
gma {f} raising 2 grandkids {g} {ka} and {g} {ka}, needs [O CCB] help
neighbour worried abt {g} at {ad}, not seen since [D tues]. wellness check
brother of {p}, says {g} off meds, {o} crisis team called [D 19:40]
lawyer {pi} @ {o} wants file {case} faxed
caller won't give last nm. "{g}" ok. {age}. {q}. wants food bank
kid on the line. {g}. says hes {ka}. mom passed out. [H 911] xfer. addr {ad}
{rev} / {dob} / {ph} / {pc} / rent bank
NAME {p:u} DOB {dob} SIN {sin} ADDR {ad:u} {pc} - INTAKE FOR {o:u}
{ini} called, no consent to leave msg at {ph}
re: {ini} file {cli}, mom ({f}) will pick up hamper {d}
{g}, {g} and baby {g}, 1 bdrm, {m}/mo, mold. [O RentSafe] ref
elder {g} from {c} down for med travel, staying {ad} til {d}, escort is {p}
{f} fam (6) arrived from [C kyiv], host {p}, {ph}, need [O CUAET] info, {l}
husb {g:l} has dementia, wanders, {age}, found near [O tim hortons] {q:l} {d:l}
called as {g} but acct under {p}; diff phone {ph}, flagged
client pronouns they/them chosen name {g} legal name {p} DO NOT USE LEGAL
msg left w/ roommate {g:l}, cell {ph}, wk {ph} x[N 204]
born {dob} in {c}, no birth cert, no id, name {p}. id clinic at {o} [D weds]
birthdate {dob}, turned {age} so off [O youth lodge] list
ph rings thru to {g}'s sister {g}. pls call {ph} b4 [D noon]
{p}¶{ad}¶{c} {pc}¶{ph}¶{em}
tx from {ph}: need diapers sz 4 & formula thx {g:l}
tx from {ph}: its {g:l} again the {o:l} said there full?? wat now
tx from {ph}: STOP
mcp no {mcp}, {p}, snowed in at {ad}, needs insulin
phn {phn} {pi} waiting on home care assess since {d}
AHC {ahc}, {p}, calling from {c}, detox bed
clt {g} allo oui, prefers french, {age}, logement a {c}, tel {ph}
cllr switched to fr halfway: "mon mari {g} est parti avec les enfants" - gave [O SOS violence conjugale] {hot}
bonjour hi, {p:n}, cherche un dentiste pas cher in {q}, call {ph}
mme {f} speaks chiac, wants the aide fuel thing, pension {m}, acct {hyd}
{g} told me sa petite {g} a {ka}, needs speech path, wait list till {d}
french caller, adresse {adf}, {c}, wants english class for husband {g}
[P Will ~] will call back {d}. will need appt w/ {o}
[P Hope ~] hopes for a spot by {d}, no grace period left on rent
[P Rose] from [O Bell Canada] no - [P Rose ~] is the client, {ph}
[P April ~] moved in april, {m} deposit not returned, [O LTB] form [N T1]
{p} DOB {dob} age {age} dx schizoaffective, ACT team {o}, worker {g}
hosp d/c planner {p} re pt {p}, chart {cli}, no fixed addr
caller's ex {p} knows the shelter addr. move to {o}. file {case} LOCKED
dbl booked: {p} {d}, {rev} {d}, fix pls
{ph} hung up x2. {ph} same voice
claim {case} denied, {f} appealing under [N s. 15(1)], needs {o}
sponsor broke down, {p}, {age}, PR card exp, file no {uci}, on [O OW] {m}
SEND PKG TO {p:u}, {ad:u}, {c:u} {pc}
{g} ({l}/{l}) at {ip} chat dropped, reconnect, email {em}
client id {cli} merged w {cli}, both are {p}
interac sent to {em} from {p}, {m}, asked if scam. yes
guy named {nk}, {q:l} camp, tarp gone, {age}, wants socks n tarp, outreach {o:l} told
parolee {p}, halfway hse {ad}, PO is {f}, needs [O ODB] card
{p} w/ caregiver {p}, cg ph {ph}, respite at {o}
cllr sd "my names {p:l} p as in peter" wants mortgage help {pc:l}
anon. gave only postal {pc}. food
anon teen, insta {url}, friend {g} cutting. kids help phone {hot}
credit card {card} charged {m} by fake rental, victim {p}, [O CAFC] {hot}
note from {g} on nights: pls chase {p} re furnace, {ad}
{rev} ; {rev} ; {rev} -- 3 callbacks left {d}
veteran {p}, service no {cli}, [O VAC] line {hot}, lives {ad}
teacher at [O Birchmount elem] calling re pupil {p} ({ka}), no winter boots
caller {p} says SIN [N 9 digits] lost w/ wallet, also hc {hn} & dl {lic}
no answer {ph}. no answer {ph}. left msg w {g}
no agencies in {c} for this. gave [H 2-1-1] again and [O Ontario Works] local office {hot}
asked about summer jobs for youth [N 16-24], gave {o}, starts {d}
caller wanted april vacancy report, said ask {o}. no name taken
will call back if grace period ends before [D May 1]. no contact info left
program is {m} per month, ages [N 55+], {q}, runs [D Mon-Thu] til [D June 2027]
wrong number, looking for [O Pizza Pizza]
hang up
silent call 3 min. {hot} info read out anyway
Clare's Law question. gave police non emerg. nothing else
asked what Jordan's Principle covers, {hot}, no child details shared
wants copy of [N Bill 60] & [N s. 59] of the act, mailed nothing, told online
caller in {l} only, interpreter took [N 12 min], wanted hours of {o}
gave {o}, {o} and {o}. all full. caller ok w/ that
needs tylenol 3 and ran out of dr pepper lol, prank, closed
lives near [C Victoria Park & St Clair], no adress given, wants {o}
called re {o} - closed since {d}. update db
hope she calls back, cllr was in a state. faith in us low. gave {hot}
{o} says they moved, new line [X 613-555-0188], hours [D 9-5], update record
rent went from {m} to {m}. unit is post [D 2018] so exempt. told so. sad
wants grief group. mentions grace, joy, dawn service at church on {d}. no names
line test. [D 07:58]. ok
needs aunt jemima type pancake mix lol for shelter bfast, ref [O Second Harvest]
{l} line busy, {l} line busy, tried [N 3x]. gave up
stats: [N 412] calls {d}, [N 37] re housing, [N 9] xfer to {hot}
caller on [O ODSP] gets {m}, told [N reg. 222/98] allows {m} for diet
french services act q, [N R.S.O. 1990, c. F.32], sent link to official site
cllr at [O st john's amb] wants first aid dates, {d} or {d}
mark the record closed, bill went out, rich text field broke again
bus [N 95] to {q} then bus [N 12], {o} is across fr [O Shoppers]
jack frost fund opens {d}, max {m}, apply thru {o}
kids [N 0-6] playgroup at {o}, [D tues] [D 10am], free
{o} hotline {hot} not [H 1-800-555-0199], fix script
caller heard of amber alert on phone, wants it off. gave carrier
HSN {nb} ({f}, {g} hung up b4 i got addr) calls from reserve near {c}
manitoba phin {nb}, {p}, wants hearing aid $, {age}
nwt hc {nt}, {p} and escort {g} bumped off flight, [O Larga]? room at {ad}
NS card {ns} / PEI card {pe} has both?? {p} moved {d}
so im typin w 1 hand lol baby {g:l} on me. {p:l} {ad:l} {pc:l} diapers pls
my landlord mr {f:l} says 5 days. is that legal. ph {ph} - {g:l}
pls dont call my dad {p:l} he checks my fone. txt {ph} aft skool. im {ka}
vm 2: yeah its {g} again i gave u the wrong number its {phw} not the one before okay bye
kookum {f} looking after {nk}, {ka}, [O Jordan's Principle] denied, file {case}
tita {g} sleeps at employer's, {ad}, no day off, passport {pass} held, text only {ph}
aunty {g} & uncle {g}, {l}, [N 2] rooms above store {ad}, fire {d}, [O Red Cross] {hot}
cdn pacific pension? {rev} acct {bank}, spouse {g} decd {d}
ofc mgr at {o} [X 705-555-0171] asks we stop giving out her direct line [X 705-555-0172]
{o} now at [X 88 Commerce Ct], fax [X 506-555-0166], {d}
shift note: {g} sick, {g} covering, {g} on chat, callbacks {ph}, {ph}
sunday clinic? asked twice. may be open in may. will see. {o}
jane finch mall closed {d}, {q} pantry moved, patience is a virtue lol
rcvd wrong fax for [O Royal Bank], shredded. no names kept
"""

FRENCH = """
cl. {p} app. pr retard loyer {m}, tél {ph}, réf {o}
{g:l} a rappelé pas eu de place a {o:l} cherche encore
APPELANTE {p:u} EN PLEURS, EXPULSION {d:u}, RAPPELER AU {ph}
slt jcherche un lit pr ce soir c {g:l}
allo c {p:l} g parlé a kkun hier rappeler moi au {ph} svp
bjr moi c {g:l} jai {ka} ans jveux parler a kkun
boîte vocale : oui bonjour ici {p} euh c'est pour le panier de noël mon numéro c'est le {phw} merci
msg vocal [D 8h52] : madame {f}, rappelez-moi s'il vous plaît au {phw}, je répète {phw}
M. {f} a besoin d'un transport pr dialyse {d}, départ {ad}, {c} {pc}
mme {f:l} encore. veut parler au boss. dossier {case}
la petite {g} ({ka} ans) pas de bottes d'hiver, mère {p}, [O Opération Nez rouge] non, {o} oui
RAMQ {ramq} {p} pas de médecin, guichet, attente dep. {d}
carte soleil {ramq:l} exp., cl {g}, rdv [O CLSC] {d}
no ass. maladie {nb} (NB), {p}, cherche md à {c}
NAS {sin} donné sans que je demande, {p}, averti
num assurance sociale {sin}, clinique d'impôt, {p}, né le {dob}
née {dob} à {c}, pas de papiers, se nomme {p}, réf {o}
ddn {dob} / {rev} / {ph} / {pc} / aide alim.
IUC {uci} dem. d'asile, {p}, {l}, dort chez cousin {g} au {ad}
passeport {pass} retenu par le patron, {g:n} a peur, TET, ferme à {c}
permis travail {perm} expire {d}, {pi}, cherche [O MIFI]
permis de conduire {lic} suspendu, {p}, peut pu aller travailler
carte de statut {stat} perdue, {p}, communauté fermée jusqu'au {d}
hydro compte {hyd} avis de coupure {m}, titulaire {p}
compte banque {bank} gelé, {nk} capote, réf [O ACEF]
{g:l} m'a lu sa mastercard {card} j'ai dit d'arrêter, effacer svp
envoyer liste à {em}
courriel {em} ou bien {em}, {g} regarde les 2
clavardage ip {ip} «jveux pu vivre» prénom {g}, [H 1 866 277-3553] donné, resté en ligne
trouvé par sa page {url}, nom {p:n}
{p} et {p} ({age} et {age}) dorment ds le char au {ad}
grand-maman {f} élève ses petits-enfants {g} {ka} ans pis {g} {ka} ans, veut [O SAE]
voisin inquiet pr {g}, {ad}, pas vu depuis [D mardi]
frère de {p} dit que {g} prend pu ses meds, {o} appelé [D 19h40]
me {f} de {o} veut le dossier {case} par fax
veut pas donner son nom de fam. «{g}» c'est correct. {age}. {q}. dépannage
ENFANT AU BOUT DU FIL. {g:u}. {ka} ANS. MÈRE INCONSCIENTE. [H 911]. {ad:u}
NOM {p:u} DDN {dob} NAS {sin} ADR {ad:u} {pc} ACCUEIL {o:u}
{ini} a app, pas de msg au {ph} svp
re {ini} dossier {cli}, mère ({f}) passera {d}
{g}, {g} et bb {g}, 3 et demi, {m}/mois, moisissure, TAL
ainé {g} de {c}, descendu pr soins, logé {ad} jusqu'au {d}, accomp. {p}
fam. {f} (6 pers) arrivée de [C kyiv], hôte {p}, {ph}, {l}
mari {g:l} alzheimer, {age}, se perd, retrouvé au [O jean coutu] {q:l}
prénom choisi {g} nom légal {p} NE PAS UTILISER
msg laissé au coloc {g:l}, cell {ph}, trav {ph} poste [N 204]
rejoindre sa soeur {g} au {ph} avant [D midi]
{p}¶{ad}¶{c} ({pc})¶{ph}¶{em}
texto {ph} : besoin de couches gr 4 pis lait mrc {g:l}
texto {ph} : c encore {g:l} chez {o:l} yon di c plein mtn koi
texto {ph} : ARRET
{p}, pris par la neige {ad}, insuline, no {hn}
client id {cli} fusionné av {cli}, les 2 sont {p}
cl anglo, {g} said he's {age}, wants shelter a {c}, phone {ph}
switch to english: "my husband {g} took the kids" donné [O SOS violence conjugale] {hot}
hi bonjour, {p:n}, looking for un dentiste cheap dans {q}, {ph}
mr {f} parle chiac, y'a parké son truck chez {g}, veut la help pour le fuel, {m}
i told {g} que sa fille {g} ({ka}) peut être sul waiting list, {o}
adresse en anglais {ade}, {c}, {p}, cours de francisation pr sa femme
[P Noël ~] appelle pr panier de noël, {ph}
[P Claire ~] dit que la lettre est pas claire, dossier {case}
[P Pierre ~] : infiltration ds mur de pierre, proprio répond pas, {ad}
[P Rose], {age}, veut pu de la chambre rose lol, {o}, tél {ph}
[P France ~] arrive de france, [O PVT], courriel {em}
{p} DDN {dob} {age} dx schizo, suivi {o}, interv. {g}
TS hôpital {p} pr pt {p}, dossier {cli}, SDF
son ex {p} connait l'adresse. transférée {o}. dossier {case} VERROUILLÉ
rdv en double : {p} {d}, {rev} {d}, corriger
{ph} raccroché x2, {ph} même voix
décision {case} refusée, mme {f} conteste, [N art. 1974], réf {o}
parrainage brisé, {p}, {age}, RP exp., no {uci}, aide soc. {m}
ENVOYER TROUSSE À {p:u}, {ad:u}, {c:u} {pc}
virement de {p} à {em}, {m}, arnaque? oui
gars surnommé {nk}, camp {q:l}, {age}, veut bas pis tente, {o:l} avisé
sort de prison {p}, maison de transition {ad}, agent {f}, carte méd.
{p} proche aidante de {p}, tél {ph}, répit {o}
a dit «mon nom c {p:l}» hypothèque, {pc:l}
anonyme, juste code postal {pc}
ado anonyme, insta {url}, amie {g} se coupe, tel-jeunes {hot}
fraude faux loyer carte {card}, {m}, victime {p}, [O CAFC] {hot}
note de {g} (nuit) : relancer {p} fournaise {ad}
{rev} ; {rev} ; {rev} -- 3 rappels {d}
vétéran {p}, matricule {cli}, [O ACC] {hot}, reste au {ad}
prof [O école des Bouleaux] pr élève {p} ({ka} ans)
portefeuille perdu : ramq {ramq}, permis {lic}, nas [N 9 chiffres] je l'ai pas noté, {p}
pas de rép {ph}. pas de rép {ph}. msg à {g}
p'tit {g}, {ka} ans, TSA, mère monopar. {p}, ecole refuse, {q}
cousine {g:l} appelle pr {p:l} qui parle juste {l}
monsieur {p:u}, {age}, seul, popote {o}, code porte [N 4471], {ad}
veuve de {p}, rente [O RRQ] {m}, veut bénévole impôt, {ph}
Me suis fait dire d'appeler {p} au {ph}. c'est qui? personne ici
m'appelle {p:n} g 2 enft on dort ché mon frere a {c:n} aider nous
locataire {pi} vs proprio {f}, audience {d}, no {case}
cherche sa tante {p}, dernière adr. {ad}, disparue dep {d}
bénévole {p} dispo {d}, {em}, camion
rappel fait à {g} (le mari), {g} au travail, {ph}
infirmière {g} demande place pr mr {f}, {age}, {o}
réfugiée {p}, {l}, enceinte, suivi sage-femme {o}, ddn {dob}
perdu visa, {p}, passeport {pass}, ambassade a répondu {d}
dossier {case} : cl {rev} veut corriger son tél, anc. {ph} nouv. {ph}
rien a {c} pr ça. redonné le [H 2-1-1] pis bureau [O Emploi-Québec] {hot}
jobs d'été jeunes [N 16-24 ans], réf {o}, début {d}
rappellera si avril passe mal. aucun contact
{m} par mois, [N 55 ans et plus], {q}, [D lun-jeu] jusqu'en [D juin 2027]
mauvais numéro, cherchait [O St-Hubert] livraison
raccroché
appel muet 3 min. {hot} lu quand même
question loi [N 96] et [N art. 22.3], pas d'autre info
Principe de Joyce, veut le texte. rien noté sur l'appelante
appel en {l}, interprète [N 12 min], voulait heures de {o}
donné {o}, {o} et {o}. tout plein. correct pareil
cherche du tylenol pis un pot de nutella, blague, fermé
près de [C Pie-IX et Sainte-Claire], pas d'adresse, veut {o}
{o} fermé dep. {d}. maj base
espérance de place nulle, la prudence est de mise, donné {hot}
{o} déménage, nouv. ligne [X 819-555-0190], [D 9h-17h], maj fiche
loyer {m} rendu {m}. bail signé [D 2024]. section F. expliqué
panier de noël, pâques, st-jean : dates pas sorties, vérif. {d}
test ligne. [D 7h58]. ok
ligne {l} occupée, ligne {l} occupée. lâché
stats : [N 412] appels {d}, [N 37] logement, [N 9] transférés {hot}
[O aide sociale] {m}, règlement [N A-13.1.1, r. 1] permet {m} pr diète
claire comme de l'eau de roche, la dame est correcte, info seulement
tas de pierre ds la cour, veut savoir qui ramasse. ville {hot}
bus [N 80] jusqu'à {q} puis [N 165], {o} est en face du [O Jean Coutu]
fonds mère noël ouvre {d}, max {m}, via {o}
tits [N 0-5 ans] halte-garderie {o}, [D mar] [D 10h], gratuit
{o} c'est {hot} pas [H 1 800 555-0199], corriger
alerte amber sur son cell, veut l'enlever. fournisseur
asked for bilingual dépliant, envoyé par la poste à l'organisme, {o}
confiture bonne maman et beurre président en don, {o} prend pas ça
veut heures biblio, [C st-léonard] ou [C st-henri], {hot}
ass-maladie ont. {ohip}, {p}, reste mtn à {c}, pas encore la ramq
g pu de bouffe pis {nk:l} dort chez nous aussi. {p:l}, {ad:l}, {pc:l}
dite le pas a mon pere {p:l} svp. txt {ph} apres lecole. jai {ka} ans
bv 2 : c'est encore {g}, mauvais numéro tantôt, c'est le {phw}, bye là
kokum {f} garde {nk}, {ka} ans, refus [O Principe de Jordan], no {case}
tante {g} et mon oncle {g}, {l}, feu au {ad} {d}, [O Croix-Rouge] {hot}
pension gelée {rev} compte {bank}, conjoint {g} décédé {d}
la direction de {o} [X 418-555-0171] demande d'enlever sa ligne [X 418-555-0172]
{o} rendu au [X 88 rue du Commerce], fax [X 506 555-0166], {d}
relève : {g} malade, {g} remplace, {g} au clavardage, rappels {ph}, {ph}
en mai fais ce qu'il te plaît qu'à dit. drôle. voulait {o}, {m}
la grâce présidentielle?? mauvaise ligne. [O ambassade]. {d}
carte PEI {pe}, {p}, déménagée {c}, {age}, suivi diabète {o}
marché de noël {d}, hot dog {m}, rose ou blanc, {o} tient kiosque
fichier vide encore. {o} a pas mis ses heures. relance {d}
veut savoir si claire-fontaine c une rue ou un parc lol. ville {hot}
mère inquiète, ado, pas de nom, [N 13-17 ans], {o} ou {hot}
rente [O SV] passe de {m} à {m} en avril, [N T4A] pas reçu, {hot}
"""
