"""Hand-written frames of the held-out texts, one a line.

``{p}`` is a whole person, ``{pg}`` ``{pf}`` ``{pi}`` the same person's given name, family name and initials; ``q`` and ``r`` are others.
``{SIN}`` and other capitals bring their own cue. ``<words|X>`` labels fixed words: O organisation, H hotline, D date, N number, L language,
P place, Q person, X neutral. ``~`` is French elision. ``⏎`` is a line break.
"""

NOTE_EN = """
{SIN}, {b}, {p}: read out loud on a voicemail at {t}, please delete.
CRA locked the account of {p} ({SIN}); helped reset on {dt} at {o}.
Scam: {pg} gave {SIN} and {ACCT} to a fake officer "<Dave|X>". Told bank, {h}.
{HN} / {SIN} / {GOV}: cards stolen with the purse of {p}, {c}, {dt}.
Saw threats at {url} and {url}; {qg} says ex {p} runs both.
{p} rang at 0910, furnace out since {dt}, two kids at home. Cb {t}.
Caller gives name as {p}, {age} yrs, wants a bed tonight at {o}. No phone of own, reach via cousin {qg} {t}
hi its {pg} from last week ur number isnt working, call me {t} thx
Spoke w/ {p}. Evicted from {a} as of {dt}. {CASE}. Warm transfer to {o}.
F/up: {pf} did not pick up ({t}); VM left. Try son {qg} next.
{p} ({age}) and spouse {q} lost everything in the fire at {a}, {c}. Sent to {o}.
Intake by {r}: client {p}, DOB {b}, {HN}. Speaks {l}, needs interpreter.
Mrs. {pf} cannot get to {o} for groceries, delivery to {a} buzzer <0417|X> asked.
T2 for {p} - {SIN} - done at the clinic {dt}, refund {m}.
Newcomer, landed {dt}, {GOV}, name {p}, staying w/ {q} in {d}.
{e} is best contact for {pg}; no calls after 9, husband {qg} listens in. Safety plan w/ {o}.
chat visitor "{pg}": my landlord {q} changed the locks!!! im at {a} rn
Hydro cut-off notice {m}, {ACCT}, in the name of {p}. Referred to {o}.
Dispatch asked for wellness check on {p}, {a}, after she said goodbye on the line. {h} called {dt}.
{p} says social worker {q} at {o} never called back since {dt}.
Re {p} / {q}: shared custody, pick up at {o}, wants legal advice. {CASE}.
Elder {p} from the reserve, mailing addr {bx}, needs ride to dialysis {dt}.
Volunteer {pg} took this one: lady in {c}, nervous, would not give her name, only {z3}. Gave {h}.
Text in 14:02 - this is {p} b-day {b} pls cancel my appt w {qg}
{pi} called again re: dentures. Same as {dt}. Gave {o}.
{p}, {p} again, third call today! Wants {m} for rent. Told no.
Postal code {z}, eligible for {o}. Client {p} to walk in {dt}.
Client's neighbour {q} reporting that {pg} ({age}) has not opened the door at {a} since {dt}.
Ms. {pf}'s daughter {qg} (DOB {bk}) has autism, wait-list at {o} is <18 months|N>.
NAME: {p}⏎DOB: {b}⏎TEL: {t}⏎ADDR: {a}, {c} {z}⏎NEED: food
Name {p}; Ph {t}; Email {e}; Lang {l}; Issue: utility arrears {m}.
Worker {r} faxed release for {p}, {HN}, to {o}.
Anglophone senior in {c}, {p}, can't read the letter from the landlord. {CASE}. {l} service asked.
Nobody at {t}. Emailed {e}. Closing if no answer by {dt}.
Caller {pg} {pf} wants to volunteer at {o}, free {dt}, has {l}.
{p} left {c} with the clothes on his back, evac due to wildfire; registration {CASE}; hotel under name of {q}.
Dad {p}, {old}, dementia, wandered off near {a}. Police told ({CASE}).
pls tell {pg} i got the food hamper ty!! - {qg}
{GOV} expired; {p} cannot work; spouse {q} {GOV}. Booked w/ {o} {dt}.
My name is {p}, P as in <Peter|X>, born on {b}, and I have been on hold for <40 minutes|N>.
Client lives in van behind the arena in {c}; goes by "<Moose|Q>"; legal name {p}.
ODSP cheque went to old place ({a}); new is {a}. {p} {t}.
Ref from {o}: {q} called on behalf of {p}, needs walker + {m} for meds. {HN}
bf {pg} took my phone use {e} NOT text. plz help {c}
Posted by {p} on our page: {url} - asks for baby formula, DM'd back.
User IP {url} sent 3 chats about ending life; gave name {pg}; transferred to {h}.
Rent bank: {p} owes {m}, landlord {q} ({t}) will accept half by {dt}.
Complaint: {p} says our navigator {r} was rude on {dt}. Wants letter to {a}, {c}, {v} {z}.
Consent given by {p} to share DOB ({b}) and phone ({t}) with {o}.
Kid {kid} yo, {pg}, alone at home, mom {q} at work until 6. Called {h}.
{p} - brother {q} - both couch surfing @ {a} apt b. Sent list of {k} shelters.
GIC {m} stuck, student {p}, {GOV}, food card from {o}.
E-transfer to {e}, not {e}. Ask {r} to fix. {m}
Hi {rg}, could you ring {p} back at {t}? She was my 2 pm, moved to {dt}. Thx, {qg}
Mr {p} Sr. and {p} Jr. same address {a}, two files, don't merge.
Tax clinic no-show: {p} ({SIN}). Rebook {dt}. Asked to bring T4 and {k} slips.
Insulin lost in flood, pharmacy has {HN} for {p}; {o} will cover {m}.
Wants AA mtg in {c}. Didn't want to say name but display shows {p} {t}
{t} is the building super, {q}; tenant {p} uses his phone.
Spouse is {q}, kids {rg} ({kid}), baby due {dt}. Family of {p}. Crib from {o}.
{p} is deaf, VRS {t}, {l} interpreter for {dt} appointment at {o}.
Snow removal, {a}, caller {p}, age {old}, walker. {o} full, placed on list #<14|N>.
Power of attorney {q} phoned re mother {p}, {b}, at {o}.
Callback list {dt}: {p} {t} / {q} {t} / {r} {t}
Out of province: {p}, plates from {v}, sleeping at truck stop, {c}. {GOV}
Direct deposit for {p}: {ACCT}. Remind: never take this by chat!
WCB {CASE}; {p} hurt back {dt}; benefits stopped; rent {m}. Legal: {o}.
Ex {q} posts threats at {url}. {pg} scared. Safety plan. {h} if urgent.
{p} (they/them) age {kid} kicked out after coming out. Lives now {a}. Youth bed: {o}.
Mother {p} arrived with visitor visa {GOV} & needs doctor, {l} only.
Received a letter signed "{p}, {bx}, {c} {z}" asking for firewood help.
grandma {pf} raising 3 grandkids {qg}, {rg} n the little one. wants {o} for xmas
CALL 7. {p}. {age}. SUICIDAL IDEATION, NO PLAN. PARTNER {q} PRESENT. {o} DIALLED IN.
No credit: {p} <Equifax|O> issue, card {ACCT}, told to call bank.
hey, {pg} here again 🙂 addr is {a} if the driver asks. code <5580|X>
pt {p} d.o.b. {b} ph# {t} pcp none ref'd {o} via navigator {r}
Tenant {p} v. landlord {q}: hearing {dt}, {CASE}, bring photos.
Please mail forms to {p}, {bx}, {v}, {z}. No internet.
Her email, {e}, bounced; the name on file is {p}.
{pg}'s cat needs shelter too, {o} does not take pets. {pg} declined.
Francophone from {c}, {p}, prefers {l}; worker {q} will call {dt}.
Mortgage stress; {p} & {q}, {a}; acct frozen: {ACCT}.
Youth {pg} {kid} says teacher Mr. {qf} reported to CAS. {CASE}
Left msg w/ roommate {q}: tell {p} her ID ({GOV}) is at our desk.
Ukrainian family, father {p} ({b}), mother {q} ({b}); host {r} in {c}.
Dear team, thank you for helping my uncle {p}. He is now at {o}. {q}, {e}
{p} wants rebate for heat pump, {ACCT}, income {m}/yr, postal {z}
Anon caller re hoarding at {a}; occupant said to be {p}; bylaw via {h}.
"""

NOTE_EN_NONE = """
Asked when {o} opens. Told Mon-Fri <9 to 4|N>, closed {dt}.
Gave {h} for after hours and {o} for {l} service. Caller content.
Wants list of {k} food banks in {c}. Sent by e-mail. No name taken.
Caller from {d} asks about program for ages <16 to 24|N>, ends {dt}.
Rent up <2.5%|N>, from {m} to {m}. Explained the Residential Tenancies Act, s. 116. Gave {o}.
No name given. <Hope Air|O> and Grace period explained. Deadline {dt}.
Chat dropped after <3 min|N>. Visitor asked for {l} speaking doctor in {c}.
May be eligible for {o} in May or June; apply by {dt}.
Told to dial {h} first, then {h} if no answer in <20 minutes|N>.
Power out in {d}, warming centre open till {dt}; {k} cots.
Will call back. Pat answer given: waitlist <6-8 weeks|N>.
Asked what form T1213 and Schedule 7 mean; sent to {o}.
Evac order for {c} and {c}, <highway 16|P> shut, gave {h}.
Prefers {l} over {l}. Books {o} for {dt}. Anonymous.
Landlord must give <60 days|N> notice, N12 form. Refer {o} and {o}.
caller said mark the bill paid, rusty pipes, drew water from well. {o} has filters
Seniors <65+|N> get GIS; cut-off {m}. See OAS line {h}.
Room <204|N> at {o}, bring T4s for <2023|D>. Free for income under {m}.
Wants mattress, {o} delivers on {dt}, fee {m}. Didn't leave a number.
Young, wants work. Baker or mason trade program, <12 weeks|N>, starts {dt}, {o}.
Hung up. Display blocked. Lasted <00:47|N>.
Moved from {c} to {c} {dt}. Asks for health coverage rules in {v}: three-month wait.
{o} hotline is down, use {h}. Back {dt}.
The agency's desk, {nt}, says no beds. {k} people turned away {dt}.
Agency e-mail changed to {ne}, update record; site {nw}.
text: whats ur hours? is it free? do u have {l}? - replied w {h}
Referred <4|N>, unmet <1|N>. Food {m} voucher. {d}.
<Rose Street|P> stop, bus <12|N>, walk to {o}. Church meal on Sunday. Winter coats in <Field House|O>.
Victim Services Act info; gave {h} and {o}. Declined to share any details.
Summer camp subsidy, <ages 6-12|N>, {m} per week, {o}, forms due {dt}.
"""

PROSE_EN = """
Dear {p}, We are writing about your application dated {dt}. Please call {o} to confirm that you still live at {a}.
{p} (born {b} in {c}, {v}) was a weaver and teacher whose work is shown at {o}.
Minutes, {dt}. Present: {p}, {q}, {r}. Regrets: none. {pg} moved, {qg} seconded, that the rent fund be raised to {m}. Carried.
When the river rose, {p} and his wife {q} carried their neighbours from {a} to the school gym, <CBC|O> reported on {dt}.
FORM 3 — Applicant: {p}. Date of birth: {b}. Telephone: {t}. Address: {a}, {c}. Signature: {pi}
To whom it may concern: I, {p}, of {bx}, {c}, authorize {o} to speak to {q} on my behalf.
The councillor for {d}, {p}, said the shelter would open by {dt}. "We need {k} beds," {pf} added.
Obituary. {p}, aged {old}, passed away peacefully on {dt}. She leaves her sons {qg} and {rg}.
{pf} grew up in {c}, speaks {l} and {l}, and has led {o} since <1998|D>.
Sincerely,⏎{p}⏎Housing Coordinator, {o}⏎cc: {q}
Affidavit of {p}: 1. I reside at {a}, in the City of {c}. 2. I was born on {b}. 3. My spouse is {q}.
In a letter to the editor, {p} of {c} thanks the volunteers of {o} for the {m} they raised.
{p} sued {q} in <2017|D> over a deposit of {m}; the Board found for {pf} ({CASE}).
Professor {p} studies housing in {v}; her co-author, {q}, teaches in {c}.
Neighbours described {p}, {age}, as quiet. "He fixed my fence," said {q}, who lives next door.
The patient, {p}, {HN}, was seen on {dt} and discharged to {o}.
Hello, my name is {p}. I came to Canada on {dt}. My {GOV}. My e-mail is {e}.
The hall was named for {p}, who taught in {l} there until her death on {dt}.
Re: overdue balance. Dear {p}: Our records show that {ACCT} is behind by {m}. Please pay by {dt}.
Chief {p} signed the agreement on {dt} in the presence of Elder {q} and Minister {r}.
Incident report. On {dt} staff member {p} found resident {q} (room <11|N>) on the floor. {h} was called.
Award night: {p} took Volunteer of the Year, {q} the Youth Prize, and {o} the team cup.
It was {pg} who first thought of the warm line; {qg} wrote its manual, and {rg} answered the first call on {dt}.
A fundraiser, {url}, was set up for the {pf} family after the fire on {dt}.
Lease between {p} (landlord) and {q} (tenant) for {a}, {c}, {v}, {z}. Rent: {m} a month.
Interviewer: How did you come to {c}? {pg}: By bus, with my aunt {q}. Interviewer: And the work? {pg}: At {o}.
Payroll record: {p}, {SIN}, pay period ending {dt}, gross {m}.
As {p} recalls in a memoir, the {l} school at {c} closed in <1969|D>; {qf}, the last teacher, moved to {c}.
Tonight's speaker is {p}, a nurse from {v}. Questions: {e} or {t}.
Permission slip: my child {p}, born {bk}, may go with {o} on {dt}. Parent: {q}, {t}.
Motion by Mr. {pf}, second by Ms. {qf}: that {o} be paid {m}. Opposed: Dr. {rf}.
"""

PROSE_EN_NONE = """
{o} was founded in <1974|D> and serves {c}, {d} and the rest of {v}.
The Income Tax Act and the Mental Health Act both came up at the meeting of {dt}; no decision was made.
Anyone in {v} can dial {h} at any hour, in more than <170|N> languages, among them {l} and {l}.
Applications for the youth program (<ages 15 to 29|N>) close {dt}. Grants run from {m} to {m}.
{c} lies on the river of the same name and had {kk} residents in the census of <2021|D>.
Notice: {o} will be closed from {dt} to {dt}. For urgent help call {h}.
<Winter Hill|P>, <Church Point|P> and <Young's Cove|P> are small settlements; none has a bank.
The vacancy rate fell to <1.1%|N> while average rent rose by {m}, says the report of {dt}.
Under section <11|N> of the Charter, any person charged has the right to be tried within a reasonable time.
Faith, hope and charity were the themes of the June retreat; the May one was cancelled.
For more, write to {ne}, visit {nw} or call the front desk at {nt}.
Workshops are given in {l} on {dt} and in {l} on {dt}; cost {m}.
"""

NOTE_FR = """
{SIN}, {b}, {p} : laissés sur la boîte vocale du {t}, à effacer.
L'ARC a bloqué le compte de~{p} ({SIN}); réinitialisé {dt} à {o}.
Fraude : {pg} a donné {SIN} et {ACCT} à un faux agent. Banque avisée, {h}.
{HN} / {SIN} / {GOV} : cartes volées avec le sac de~{p}, {c}, {dt}.
Menaces vues sur {url} et {url}; {qg} dit que son ex {p} tient les deux.
{p} appelle à 8 h 15, plus de chauffage depuis {dt}. Rappeler au {t}.
Appel de~{p}, {age} ans, cherche un lit pour ce soir. Dirigé vers {o}.
allo c {pg}, tu m'as parlé hier, mon nouveau num c {t} merci!!
Locataire {p}, {a}, avis d'éviction reçu {dt}. {CASE}. Transfert à {o}.
Rappel 2 : pas de réponse chez {pf} ({t}), message laissé à sa fille {qg}.
M. {pf} et Mme {qf} sinistrés, incendie au {a}, {c}. Hébergés par {o}.
Accueil par {r} : cliente {p}, DDN {b}, {HN}, parle~{l}.
Mme {pf} ne peut pas sortir, popote à livrer au {a}, code de porte <2290|X>.
Impôts de~{p} faits {dt}; {SIN}; remboursement {m}.
Arrivée au pays {dt}; {GOV}; {p}; loge chez {q} dans {d}.
Écrire à {e} seulement, le conjoint {qg} surveille le tél de~{pg}. Plan de sécurité avec {o}.
clavardage « {pg} » : mon proprio {q} a changé la serrure, chu au {a}
Avis de coupure, {ACCT}, au nom de~{p}, solde {m}. Réf. {o}.
Inquiétude pour {p}, {a} : ne répond plus depuis {dt}. {h} avisé.
{p} se plaint que l'intervenante {q} de {o} n'a pas rappelé.
Garde partagée {p} / {q}, conseil juridique demandé. {CASE}.
L'aîné {p}, adresse postale {bx}, transport pour dialyse {dt}.
Bénévole {pg} : dame de {c}, pas de nom, code <R2H|P>, donné le {h}.
texto 19h40 ici {p} née le {b} annulez mon rdv avec {qg} svp
{pi} rappelle encore pour les prothèses dentaires, comme {dt}. Référé {o}.
Code postal {z} : admissible à {o}. {p} s'y présentera {dt}.
Le voisin {q} signale que {pg} ({age} ans) n'ouvre plus la porte du {a}.
Le fils de Mme {pf}, {qg}, né le {bk}, est autiste; attente <18 mois|N> à {o}.
NOM : {p}⏎NAISSANCE : {b}⏎TÉL. : {t}⏎ADRESSE : {a}, {c} {z}⏎BESOIN : nourriture
Nom {p}; tél. {t}; courriel {e}; langue {l}; dette d'électricité {m}.
Consentement de~{p} ({HN}) télécopié à {o} par {r}.
Francophone du Manitoba, {p}, {c}, veut un médecin qui parle~{l}.
Personne au {t}. Courriel envoyé à {e}. Fermer si rien d'ici {dt}.
{p} offre de faire du bénévolat à {o}, libre {dt}, parle~{l}.
Évacuation de {c} : {p} à l'hôtel, chambre au nom de~{q}, {CASE}.
Papa {p}, {old} ans, alzheimer, disparu près du {a}. Police : {CASE}.
dis à {pg} que g recu le panier mercii - {qg}
{GOV} échu, {p} ne peut plus travailler; rdv {o} {dt}.
Je m'appelle {p}, P comme <Paul|X>, né le {b}, j'attends depuis <40 minutes|N> !
Dort dans sa fourgonnette à {c}; se fait appeler « <Ti-Loup|Q> »; vrai nom {p}.
Chèque d'aide sociale parti à l'ancienne adresse ({a}); la nouvelle : {a}. {p}, {t}.
Référence de {o} : {q} appelle pour {p}, besoin d'une marchette et de {m}. {HN}.
mon chum a mon cell, écrivez à {e} PAS de texto. {pg}, {c}
Message de~{p} sur notre page : {url}, demande du lait maternisé.
Adresse IP {url} : 3 clavardages, idées noires, prénom {pg}; transféré au {h}.
Doit {m} de loyer; le propriétaire {q} ({t}) accepte la moitié {dt}; locataire {p}.
Plainte de~{p} contre notre agente {r}. Réponse par la poste : {a}, {c} ({v}) {z}.
{p} consent à transmettre sa date de naissance ({b}) et son numéro ({t}) à {o}.
Enfant de {kid} ans, {pg}, à la maison sans adulte; mère {q} au travail. {h} appelé.
{p} et son frère {q} dorment chez un ami, {a}. Liste de {k} refuges envoyée.
Étudiant étranger {p}, {GOV}, carte d'épicerie de {o}.
Virement à {e} et non à {e}; {r} corrige. {m}
Bonjour {rg}, peux-tu rappeler {p} au {t}? Son rdv passe au {dt}. Merci, {qg}
M. {p} père et M. {p} fils, même adresse ({a}), deux dossiers.
Absence à la clinique d'impôt : {p} ({SIN}). Remis au {dt}. Apporter {k} feuillets.
Insuline perdue dans l'inondation; {p}, {HN}; {o} paie {m}.
Cherche réunion AA à {c}. Anonyme, mais l'afficheur montre {p} {t}
Le {t} est celui du concierge, {q}; la locataire est {p}.
Conjointe {q}, enfants {rg} ({kid} ans) et bébé attendu {dt}; famille de~{p}; lit par {o}.
{p} est sourde, SRV {t}, interprète {l} pour le {dt}.
Déneigement au {a}, {p}, {old} ans, canne. {o} complet, <14e|N> sur la liste.
Mandataire {q} appelle au sujet de sa mère {p}, {b}, hébergée à {o}.
À rappeler {dt} : {p} {t} / {q} {t} / {r} {t}
De passage, plaque de {v}, {p} dort à la halte de {c}. {GOV}.
Dépôt direct de~{p} : {ACCT}. Rappel : ne jamais prendre cela par clavardage.
CNESST {CASE}; {p} blessé {dt}; loyer {m}. Aide : {o}.
L'ex, {q}, publie des menaces sur {url}. {pg} a peur. Plan fait.
{p} (iel), {kid} ans, mis dehors par sa famille, maintenant au {a}. Lit jeunesse : {o}.
Mère {p} arrivée avec visa, {GOV}, cherche médecin, ne parle que {l}.
Lettre signée « {p}, {bx}, {c} {z} », demande du bois de chauffage.
grand-maman {pf} élève 3 petits-enfants, {qg}, {rg} pis le bébé. veut {o}
APPEL 7. {p}. {age} ANS. IDÉES SUICIDAIRES SANS PLAN. CONJOINT {q} PRÉSENT.
Carte bloquée, {ACCT}, {p} doit appeler sa banque.
coucou c'est encore {pg} 🙂 l'adresse c'est {a} pour le livreur
usager {p} d.d.n. {b} tél {t} sans md de fam. réf {o} par {r}
Locataire {p} c. propriétaire {q} : audience {dt}, {CASE}, apporter photos.
Poster les formulaires à {p}, {bx}, {v}, {z}. Pas d'internet.
Le courriel {e} est revenu; nom au dossier : {p}.
Le chat de~{pg} : {o} refuse les animaux, {pg} décline.
Anglophone de {c}, {p}, veut le service en {l}; {q} rappellera {dt}.
Hypothèque en retard, {p} et {q}, {a}; gel : {ACCT}.
Jeune {pg}, {kid} ans, dit que son prof M. {qf} a fait un signalement. {CASE}
Message au coloc {q} : dire à {p} que sa pièce d'identité ({GOV}) est ici.
Famille ukrainienne : père {p} ({b}), mère {q} ({b}); hôte {r} à {c}.
Chère équipe, merci d'avoir aidé mon oncle {p}. Il est à {o}. {q}, {e}
{p} demande le rabais thermopompe, {ACCT}, revenu {m} par an, {z}
Encombrement signalé au {a}; occupante, dit-on : {p}; ville par le {h}.
Le client que~{p} accompagne a {age} ans et dort au parc, {d}.
"""

NOTE_FR_NONE = """
Heures de {o} demandées : lun.-ven. <9 h à 16 h|N>, fermé {dt}.
Donné {h} pour le soir et {o} pour le~{l}. Satisfaite.
Liste de {k} banques alimentaires à {c} envoyée. Aucun nom pris.
Programme pour les <16 à 24 ans|N>, fin {dt}, quartier {d}.
Hausse de <2,5 %|N>, de {m} à {m}. Article 1942 du Code civil expliqué. Référé {o}.
Sans nom. Espoir et grâce : délai de grâce jusqu'au {dt}.
Clavardage coupé après <3 min|N>. Cherchait dentiste parlant {l} à {c}.
Composer {h} d'abord, puis {h} sans réponse dans <20 minutes|N>.
Panne dans {d}, halte-chaleur ouverte jusqu'au {dt}; {k} lits de camp.
Attente de <6 à 8 semaines|N> à {o}; rappeler en avril ou en mai.
Question sur l'annexe 7 et le relevé 31; envoyée à {o}.
Ordre d'évacuation à {c} et à {c}, route <138|N> fermée; {h} donné.
Préfère le~{l} au {l}. Rendez-vous à {o} {dt}. Anonyme.
Avis de <6 mois|N> pour reprise de logement. Voir {o} et {o}.
Les <65 ans et plus|N> ont droit au SRG; plafond {m}; ligne {h}.
Salle <204|N> à {o}, apporter T4 et relevé 1 de <2023|D>. Revenu sous {m}.
Matelas : {o} livre {dt}, frais {m}. N'a pas laissé de numéro.
Formation de boulanger ou de maçon, <12 semaines|N>, début {dt}, {o}.
A raccroché. Afficheur masqué. Durée <00:47|N>.
Déménagé de {c} à {c} {dt}. Délai de carence en {v} expliqué.
Ligne de {o} en panne, prendre le {h}. Retour {dt}.
Réception de l'organisme, {nt} : aucun lit; {k} personnes refusées {dt}.
Courriel de l'organisme changé pour {ne}; site {nw}.
texto: c koi vos heures? cé gratuit? en {l}? - répondu avec {h}
Référés <4|N>, non comblé <1|N>. Bon de {m}. {d}.
Arrêt de la <rue des Marchands|P>, bus <12|N>, marcher jusqu'à {o}. Rose des vents. Petit parc.
LAVI expliquée; {h} et {o}. Refuse de donner des détails. Aimé le service, dit parfait.
Camp de jour <6-12 ans|N>, {m} la semaine, {o}, avant {dt}.
Victoire au TAL pour un groupe de {d}; Noël des enfants {dt}; marguerites à vendre en avril.
"""

PROSE_FR = """
Bonjour {p}, Nous donnons suite à votre demande du {dt}. Veuillez appeler {o} pour confirmer que vous habitez au {a}.
{p} (née le {b} à {c}, {v}) était tisserande; ses œuvres sont exposées à {o}.
Procès-verbal du {dt}. Présents : {p}, {q}, {r}. Proposé par {pg}, appuyé par {qg} : porter le fonds à {m}. Adopté.
Pendant la crue, {p} et sa femme {q} ont mené leurs voisins du {a} jusqu'à l'école, rapportait <Radio-Canada|O> {dt}.
FORMULAIRE 3 — Demandeur : {p}. Date de naissance : {b}. Téléphone : {t}. Adresse : {a}, {c}. Paraphe : {pi}
À qui de droit : je soussigné, {p}, de {bx}, {c}, autorise {o} à parler à {q} en mon nom.
La conseillère de {d}, {p}, promet l'ouverture du refuge pour le {dt}. « Il faut {k} lits », ajoute Mme {pf}.
Avis de décès. {p}, à l'âge de {old} ans, le {dt}. Elle laisse ses fils {qg} et {rg}.
{pf} a grandi à {c}, parle~{l} et {l}, et dirige {o} depuis <1998|D>.
Cordialement,⏎{p}⏎Coordonnatrice du logement, {o}⏎c. c. {q}
Déclaration de~{p} : 1. J'habite au {a}, dans la ville de {c}. 2. Je suis née le {b}. 3. Mon époux est {q}.
Dans une lettre ouverte, {p}, de {c}, remercie les bénévoles de {o} pour les {m} amassés.
{p} a poursuivi {q} en <2017|D> pour un dépôt de {m}; le Tribunal a donné raison à {pf} ({CASE}).
La professeure {p} étudie le logement en {v}; son coauteur, {q}, enseigne à {c}.
Les voisins décrivent {p}, {age} ans, comme un homme discret. « Il a réparé ma clôture », dit {q}.
La patiente {p}, {HN}, a été vue le {dt} puis dirigée vers {o}.
Bonjour, mon nom est {p}. Arrivé au Canada {dt}. Mon {GOV}. Mon courriel : {e}.
La salle porte le nom de~{p}, qui y enseigna en {l} jusqu'à sa mort, {dt}.
Objet : solde en souffrance. {p}, selon nos registres, {ACCT} accuse un retard de {m}. Payer avant {dt}.
Le chef {p} a signé l'entente {dt} en présence de l'aînée {q} et du ministre {r}.
Rapport d'incident. {dt}, la préposée {p} a trouvé le résident {q} (chambre <11|N>) au sol. {h} appelé.
Soirée des prix : {p}, bénévole de l'année; {q}, prix jeunesse; {o}, coupe d'équipe.
C'est {pg} qui eut l'idée de la ligne; {qg} en rédigea le guide, et {rg} prit le premier appel {dt}.
Une collecte, {url}, a été lancée pour la famille {pf} après l'incendie du {dt}.
Bail entre {p} (locateur) et {q} (locataire), {a}, {c} ({v}) {z}. Loyer : {m} par mois.
— Comment êtes-vous venue à {c}? — En autobus, avec ma tante {q}, répond {pg}.
Feuille de paie : {p}, {SIN}, période se terminant le {dt}, brut {m}.
Comme le raconte {p} dans ses mémoires, l'école de {c} ferma en <1969|D>; {qf}, le dernier maître, partit pour {c}.
La conférencière de ce soir, {p}, est infirmière au {v}. Questions : {e} ou {t}.
Autorisation : mon enfant {p}, né le {bk}, ira avec {o} {dt}. Parent : {q}, {t}.
Proposition de M. {pf}, appuyée par Mme {qf} : verser {m} à {o}. Contre : Dre {rf}.
Selon que l'on croie {p} ou {q}, la rencontre eut lieu à {c} ou à {c}, {dt}.
"""

PROSE_FR_NONE = """
Fondé en <1974|D>, {o} dessert {c}, {d} et le reste du {v}.
La Loi de l'impôt sur le revenu et la Loi sur la santé mentale furent discutées {dt}, sans décision.
Au {v}, on peut composer le {h} à toute heure, en plus de <170|N> langues, dont le~{l} et le~{l}.
Le programme jeunesse (<15 à 29 ans|N>) prend fin {dt}. Subventions de {m} à {m}.
{c} se trouve au bord de la rivière du même nom et comptait {kk} habitants en <2021|D>.
Avis : {o} fermera du {dt} au {dt}. En cas d'urgence, composez le {h}.
Le taux d'inoccupation est tombé à <1,1 %|N> et le loyer moyen a monté de {m}, selon le rapport du {dt}.
Selon l'article <11|N> de la Charte, tout inculpé a le droit d'être jugé dans un délai raisonnable.
Prudence, victoire et espoir : les thèmes du camp d'avril. Celui de mars fut annulé.
Pour en savoir plus : {ne}, {nw} ou la réception au {nt}.
Ateliers en {l} {dt}, en {l} {dt}; coût {m}.
Boulanger, marchand, petit loup et champagne : les mots de la dictée de juin.
"""
