"""English frames: transcripts, minutes, complaints, hospital; and the notes without any identifier."""

BLOCKS = [
    (
        "voice",
        """
yeah hi this is {P.a} calling um my number is {phw} i'm looking for someone to help my dad with his [taxes|walker] \
thanks bye
--
okay so my date of birth is {dobw} and the name is {P.a} i'm at {As} postal code {pc} and i [don't have|ran out of] oil
--
hi {G.a} it's {G.b} again from upstairs the pipe burst i called the city they gave me {case} call me at {ph} okay bye
--
hello i'm calling about my [husband|brother] {Pm.a} he's {agew.a} and he walked out of the hospital he was wearing \
a blue parka please call {phw}
--
um it's {agew} i mean i'm {agew.a} my name's {G.a} i got an eviction thing from {P.b} and it says court on {appt}
--
this message is for {T.a} this is {P.b} with {O} your intake is {appt} at ten bring your card the one that starts \
{hn} thank you
""",
    ),
    (
        "minutes",
        """
Present: {P.a} (chair), {P}, {P}. Regrets: {I}. [Motion|Moved] by {G.a} to fund {O}, {amt}. Carried.
--
4. Case conference – {I.a}, {agel.a}. {G.b} ({O}) reports unit at {A} ready. Move {appt}.
--
Table check-in, {appt}: {O} has {n} beds; {OA} short of mitts. {P.a} to call [the city|the DSSAB]. {I.b} \
complimented for the coffee run.
--
BNL meeting. New to list: {P}, b. {dobn}. Housed: {P.c} ({A}, {pc}). Inactive: {P.e}, file {case}.
--
Deputation: {P.a}, {As}, spoke against the [shelter|tiny homes] on {Ac}. Councillor asked {T.a} if {he.a} had \
visited {O}.
""",
    ),
    (
        "complaint",
        """
311 complaint {case}: {P.a}, {A}, reports [needles|an abandoned van (plate {plate})] by the [playground|lane]. \
Wants call back, {ph}.
--
Resident {T.a} at {A} says [the lot next door|neighbour {P}] ({ph}) is [burning garbage|feeding bears]. [Bylaw \
notified|By-law has it], {appt}.
--
Complaint re: [noise|parking] – vehicle {plate} registered to {P.a} blocks the ramp at {A}. Photo on {url.b}, \
posted by {P.b}.
--
I am writing again about the ice on {Ac}. My [mother|wife], {Pf.a}, {agels.a}, broke her hip. [I want an answer in \
writing|Answer me]. {P.b}, {A}, {em.b}
--
Anonymous online form, IP {ip}: says [building manager|super] {P.a} at {As} takes cash from {T.b}, {agels.b}, for \
laundry. [Forwarded to|Sent to] {O}.
--
Water bill dispute. {PR.a}. Acct {hydro}. Roll/permit {case}. Says meter at {A} was read wrong, billed {amt}.
""",
    ),
    (
        "hospital",
        """
DISCHARGE FAX  [HSN|TBRHSC|HSC|Moncton Hosp]
Pt: {PR.a}  DOB {dobn}  HCN {hn.a}
To: {A} {pc}
F/U {Dr} {appt}
--
{P.a}, {agel.a}, DOB {dob}, admitted w/ [COPD|CHF|cellulitis]. NOK [wife {Pf.b}|son {Pm.b}] {ph}. [Meds to|Rx faxed \
to] pharmacy. Home care ref to {OA}.
--
Fax to {O}: {P.a}, DOB {dob}, [MHSC|PHIN] {hnmb.a}, no fixed address. Dressing change daily. [Call|Page] {Dr}, {phx}.
--
Mat unit: {Pf.a}, G2P2, baby [girl {Gf.b}|boy {Gm.b}] born {dobb}. Health # {hn.a}. [Public health nurse|PHN visit] \
to {A}. Bill [dad|mom]'s card too, {hn}.
--
ER note: {P.fna}, {agel.fna}, brought in from {OA}. Card {hn.fna}. Frostbite [toes|fingers]. Treaty # {status}. \
[Not safe for|No] discharge to street. Call {ph} before sending.
--
Respite request for {TP.a}, {dobs}, Medicare {hnnb.a}. Caregiver {P.b} burnt out. [Bill to|Invoice] VAC {case}.
""",
    ),
    (
        "account",
        """
{P.a} wants to [stop|change] pre-auth payments. Old acct {bank}, new one {bank}. Visa {card}. [Told {him.a} to call \
the bank|Bank already called].
--
Scam call: {T.a}, {agels.a}, gave card {card} and SIN {sin} to "[Service Canada|the RCMP]". Case {case} with \
anti-fraud. Caller showed as {ph}. Daughter {Gf.b} will help.
--
E-transfers of {amt} went to {P.a}, acct {an}, transit {tr}, [not to me|by mistake]. [Bank|Branch] says write to \
{em}. My SIN is {sin}.
--
Trustee file: {P.a}, SIN {sin}, cheque mailed to {A}, {pc}. Paid rent to {P.b}, acct {an}. Balance {amt}.
--
Passport {pass}, SIN {sin}, lic. {dl.a}: copies on file for {P.a}. [Shred|Destroy] when housed. DOB {dob}, postal \
code {pc}.
--
Profile link from the [Kijiji|Marketplace] ad: {url.a}. Poster {P.a} asked for a deposit on {As} to account {bank}. \
[Number|Cell]: {ph}.
--
Web log for the chat that dropped: {ip}, then {ip}. Name typed was {P.a}, {dob}, e-mail {em.a}. [Police want \
it|Police asked], {inc}.
--
Client shares page {url.a} for missing cousin {P.a}, {agel.a}, last seen {Ac}. [Posted on|Shared w/] {O}. Tips to {ph}.
""",
    ),
    (
        "stats",
        """
[Q3|Week 14|January] stats: <N:[412|388|655|1,017]> calls, <N:[63|71]> chats, {n} in {lang}. Top need: \
[rent|food|heat]. Avg wait <N:[2 min 40|95 s|4 min]>.
--
Of <N:[1,204|2,310|876]> contacts, <N:[37|41|28]%> were about housing and <N:[12|9|17]%> about \
[utilities|transport]. {city} is up from last year.
--
Overdose alert for {city}: [purple down|benzo dope]. <N:[6|9]> calls in <N:24 hours>. Naloxone at {O}. Call \
<H:911>, stay with the person.
--
Unmet needs this month: [dentists who take adults on OW|family doctors|cribs], <N:[22|31]> callers; {lang} \
counselling, {n} callers.
""",
    ),
    (
        "resource",
        """
{O}: hampers <D:[Tuesday|Thursday]> 1-3, bring ID for everyone in the home. Once every <N:[21|30]> days. \
[Serves|Covers] {city} only.
--
Update to listing - {O} moved its [clothing room|drop-in] hours; now <D:Mon-Fri>, [closed holidays|closed noon-1]. \
Intake line {toll}.
--
Caller wanted [a plumber|rent geared to income|a notary]. Nothing free in {city}. Suggested {O} and checking back \
after {appt}. No name taken.
--
For [crisis|mental health] after hours use <H:[988|9-8-8]>, for health advice <H:[811|8-1-1]>, and for everything \
else <H:[211|2-1-1]>. [Poster in|We have posters in] {lang} and {lang}.
--
{O} offers free [tax|ID] clinics until {appt}, income under {rent} for a single. No appointment, [line up \
early|first come].
--
Warming centre opens at [-15|-20] with the wind chill. {O} runs it, <N:[40|55]> mats, pets ok. [Bus|Van] from \
{city} at 8 pm.
--
[Jordan's|The] program at {O} has no wait. {OA} has a wait of <N:6 weeks>. Both take self-referral, [in person|by \
phone].
--
Shelter diversion fund: up to {amt} once in <N:12 months>. [Talk to|Goes through] {O}. Not for people [already \
housed|on reserve].
--
Reminder: <O:[Kenny's Cupboard|Grace House|Mary Stewart]> is the food shelf, not a person. Log it under \
[agency|referral], not [contact|client].
""",
    ),
    (
        "noname",
        """
Caller angry about [bus routes|the ER wait]. Would not give a name or a place. Listened, gave <H:811>, [hung \
up|ended call]. Dur 6 min.
--
Clr needs [diapers|insulin|a walker], income {rent}, rent {rent}. Refd to {O} & {OA}. Declined follow up.
--
Silent call, [breathing|TV on], 3 minutes. Repeated <H:211> greeting in <L:English> and <L:[Cree|French|Ojibwe]>. \
No response.
--
[Wrong number|Misdial], wanted [the casino|MTS]. No I&R.
Next call: asked what <H:211> does. Explained. Pleased.
--
Client missed {appt}. Second no-show at {O}. [File stays open|Will hold spot] <N:14 days> then close.
--
Anonymous [teen|senior|student] asked how to report a bad landlord. Explained <N:Part 9> of the Act & the [{fee} \
key deposit|{amt}] cap. Gave {OA}.
--
Asked for [AA|Al-Anon] in {lang} near {city}. None. Offered online group <D:[Sunday|Wednesday]> 7pm, [line|call-in] \
{toll}.
""",
    ),
    (
        "notice",
        """
STAFF MEMO: payroll for the <X:May> long weekend runs a day early. Mileage is now <N:61 cents>. Receipts over {amt} \
need two signatures.
--
Fire drill at {O} {appt}. Use the [north|back] stairs. The <H:911> call will be [a test|simulated].
--
Volunteers wanted at {O}: [cooks|drivers|{lang} speakers], {n} hours a week. Orientation {appt}, pizza after.
--
Board approved {amt} for [mattresses|a new van]. Quote was {amt}. Delivery expected {appt}. [City|United Way] \
covers <N:[50|60]%>.
--
Grand opening of {O}, {appt}, with [Mayor <X:Scott Gillingham>|Premier <X:Wab Kinew>] and {OA}. Bannock and tea. \
All welcome in <C:Winnipeg>.
--
Training: {O} will teach us [naloxone|ASIST] {appt}. <N:[12|16]> seats. [Coffee is on us|Bring lunch].
""",
    ),
    (
        "policy",
        """
Rate change {appt}: single OW shelter max is {rent}, [ODSP|couple] {rentb}. Print new charts; old ones say <N:2023>.
--
[Remember|Note]: under <N:s. 37> a landlord can't lock out a tenant. Call [the RTB|police], then {O}. Do not advise \
breaking in.
--
If a caller asks for [asylum|refugee] help send to {O} first, not <H:811>. They have {lang} and {lang} on staff, \
[walk-in|by appt] from <D:[Monday|Tuesday]>.
--
Script: "<H:[211|2-1-1]>, how can I help?" Don't promise a bed. Check {O} board, [it updates at|posted by] noon, \
then {OA}.
--
Furnace/AC grant closes {appt}. Max {rent}, owners only. [Renters|Tenants] go to {OA}. Calls on this are up \
<N:[15|22]%> since <X:January>.
--
Holiday hours: <H:211> is open 24/7, {O} shut {appt}, {OA} on [half days|a skeleton crew]. Hampers from {city} \
churches.
--
[Boil water|Smoke] advisory for {city} until {appt}. [Infants|Seniors] should call <H:811>. Bottled water at {O}, \
limit <N:[2|4] cases>.
--
Translation request: poster in {lang}, <N:[200|350] copies>, for {OA}. Quote {amt} plus GST. [Need it by|Due] {appt}.
--
Texts to <H:[988|9-8-8]> are free. For kids, {toll}. For [farmers|men], {O}. Nobody has to give a name, [ever|not \
even a city].
--
Evictions tool: N4 needs <N:14 days>, N12 <N:60 days>. [Moncton|NB] callers go to the tribunal, everyone else to \
{O}. Fee {fee}.
--
{O} needs [socks, size 10 boots|double strollers, car seats|kettles, pots]. Drop at the back door [before|after] \
{appt}. Tax receipt over {amt}.
--
Caller looking for a [Sikh temple|church|sweat lodge] that feeds people. {OA} on <D:Sundays>. Also {O}, \
[langar|soup], all are welcome. No data kept.
""",
    ),
]
