"""English frames: letters, referrals, intake summaries, shelter logs, handovers, clients' own words."""

BLOCKS = [
    (
        "letter",
        """
To whom it may concern,
This is to confirm that {P.a}, born {dob}, has resided at {A}, {city}, since [June 2023|last fall|2021]. Sincerely, \
{P.b}, {O}
--
Dear {T.a},
Your application (file {case}, health no. {hn.a}) was [refused|approved] on {appt}. You may appeal within <N:30 \
days>. [Questions|For help] call {phx}.
{P.b}
--
{TP.a}
[{A}|{A}|{Ab}]
{city} {pc}

Re: Notice of [rent increase|entry]
Your rent goes from {rent} to {rentb} on {appt}.
--
I, {P.a}, of {A}, authorize {P.b} of {O} to speak to [EIA|OW|CRA] on my behalf. SIN: {sin}. Date of birth: {dob}.
--
Please accept this as a letter of support for {P.a} and {his.a} [daughter {Gf}|son {Gm}]. {He.a} has volunteered at \
{O} since <D:2022>. [I can be reached at|My number is] {ph}.
--
Dear [Sir or Madam|Landlord], {T.a} in unit {A} has a right to [heat|quiet enjoyment] under <N:section 20>. We ask \
that repairs be done by {appt}. Yours, {P.b}, [paralegal|advocate], {O}
""",
    ),
    (
        "referral",
        """
Thank you for seeing {P.a} (DOB {dob}, PHN {hn.a}), a {agea} [roofer|cook|PSW] with [back pain|low mood]. [Lives \
with|Has] partner {P.b}. {Dr}
--
Referring {TP.a}, {agels.a}, lives alone at {A}. [Falls x2|Not eating]. Contact is [daughter|niece] {Gf.b}, {ph}. \
Requesting {O} intake.
--
Ref: {P.a} / from {OA} to {O}
Consent: verbal, {appt}
Needs: [trauma counselling|doula|tax help] in {lang}
Best no. {ph}, ask for {G.a}
--
Youth {G.a} {N.a} ({doby}), [CAS|CFS] file {case}, aging out. Worker {P.b}, {em.b}. Looking for {O} transitional unit.
--
Warm referral to {O}: {P.fna}, [Status|Treaty] no. {status}, [from|member of] [Garden Hill|Sandy \
Lake|Wikwemikong|Elsipogtog]. Escort is {G.fnb}. Return flight {appt}.
--
Could you fit in {P.a}? {agel.a}, [WSIB|WCB] claim {claim}, [cheque stopped|benefits cut]. [{He.a} can be \
reached|Reach {him.a}] through {his.a} sister at {ph}.
--
Hosp. SW {P.b} refers {P.a}, OHIP {hnon}, dc'd tomorrow to {A}. [No supports|PSW not set up]. [Needs|Wants] Meals - \
{O} has room.
""",
    ),
    (
        "intake",
        """
{Pf.a} is a {agea} [single mother|widow] [from {city}|with two kids]. {He.a} [speaks|is most at ease in] {lang}. \
Children: {G.b} ({dobc}) and {G.c} ({dobc}). Staying with [a cousin|friends], {A}, {pc}.
--
Client {P.a}, [b.|born] {dob}, left [Kenora|Cross Lake|Bathurst] in <X:March>. [Couch surfing|Sleeping rough] near \
{Ac}. ID: health card {hn.a} only. Goal: own place, job.
--
Presenting issue: arrears with [Hydro|NB Power] acct {hydro}. {T.a} reports {amt} owing, {amt} income. Spouse {P.b} \
on EI, SIN {sin}. Plan: apply to {O}.
--
{G.a} ({agely.a}) came with [kokum|grandmother] {Pf.b}. [Not in school|Suspended]. Guardian ID: DL {dl.b}. Home: \
{A}. Safety plan reviewed. Next visit {appt}.
--
Client's legal name is {P.a}; chosen name {G.b}. Pronouns they/them. [Use chosen name|Chosen name on all mail]. \
Mail c/o {O}. MRN/ client no. {case}.
--
SUMMARY: {P.a}, {dobs}, lives in own home ({A}). [Hearing loss|Early dementia]. [POA|Power of attorney] is son \
{Pm.b}, {phx}. Bank card {card} kept by son - flag for possible abuse.
--
Newcomer family, arrived {appt}. Father {Pm.nwa} {dob}, mother {Pf.nwb} {dob}, UCI {uci} and {uci}. [Temp at|Now \
at] {A}. Cell {ph}. Postal code {pc}.
--
Veteran, {P.a}, {agels.a}. VAC file no. {case}. Hoarding, 2 cats. [Property manager|Landlord] {P.b} has served \
notice. {G.a} agrees to {OA} clean-out day {appt}.
""",
    ),
    (
        "shelter",
        """
22:40 {G.a} {N.a} in, bed {n}. [Intox but calm|Polite]. Meds locked. 23:15 {G.b} asked to leave (weapon), [back|may \
return] after 24h.
--
OVERNIGHT LOG - {OA}
01:10 {I.a} [vomiting|chest pain], EMS
03:30 police here w/ paper for {P.b}, inc. {inc}
06:00 all quiet
--
Bed list: {I}, {I}, {I}. [Empty|Free]: {n}, {n}. [Hold 12 for|12 is for] the fellow working nights.
--
{P.a} barred until {appt} for [hitting|threatening] staff. [Incident no.|IR] {case}. Sent to {O}.
--
Room {n}: {Gf.a} + kids {G} ({agec}), {G} ({agec}). Ex {Pm.d} [parked across the street|seen outside], plate \
{plate}. Called <H:911> at 20:05.
--
[Found in|Picked up from] laundry: status card {status} and bus pass, belong to {P.fna}. In safe. [Tell \
{him.fna}|Let {him.fna} know] at breakfast.
--
HIFIS {case} {PR.a} DOB {dobn} - [service restriction lifted|intake updated]. Tel. {ph}.
--
{G.a} [checked out|left] w/ {his.a} stuff, going to [treatment|stay with {his.a} sister {Gf}]. Fwd mail: \
[{A}|{Ab}], {pc}.
--
Morning: {G.a} slept in. {G.b} took meds 07:50. {G.c} has court <D:[Monday|Thursday]>, [suit|clothes] from {O}. \
[Lice check|Linen] done.
""",
    ),
    (
        "handover",
        """
- {P.a}: [needs callback|call back] before noon, {ph}
- {G.b} {N.b}: hydro bill, acct {hydro}
- {O} closed <D:[Friday|Monday]>
--
* {I.a} – new baby, {A}, crib from {O}
* {I.b} – [bus tickets|ID], ask {G}
* printer dead again
--
Handover to {G.a}: {T.b} (file {case}) is waiting on {OA}. [Keys|Mail] for {A} {pc} in the drawer.
--
To do:
1. Fax {P.a}'s form, HCN {hn.a}, born {dob}
2. Ring {G.b} @ {phl}
3. [Gift cards|Vouchers] {amt} for {O}
--
[Evening shift|Nights]: suicidal caller traced to {A}, name {P.a}, {agel.a}. Police ref {inc}. Supervisor \
[debriefed|informed].
--
Pls watch for {G.a} (tall, [red|camo] jacket), [missing since|not seen since] {appt}. Mom {Pf} calls daily, {ph}. \
Last seen {Ac}.
--
F/U list: {P} – {phl}; {I} – {ph}, b. {dob}; others at {O}.
""",
    ),
    (
        "client",
        """
My name is {P.a}, I'm {age.a}, and I've been on the housing list since <D:2021>. My number on it is {case}. Me and \
my kids {G.b} and {G.c} are sleeping at my mom's, {A}.
--
please help me i am {P.a} my ccb stopped. my sin is {sin} and i moved from {A}. [my baby is <A:[5|7|9] months \
old>|my girl {Gf} is {agelc}]
--
I was told to write here. My son {Pm.a} was born {dobc} and still has no health card. We live at {A}. I can read [a \
little|some] English, better in {lang}. My phone {ph}
--
Somebody stole my wallet at the [bus mall|Intercity]. Licence {dl.a}, bank card {card}. [Can {O} help me|Where do I \
go]? {P.a}, born {dob}, {ph}
--
[I'm not doing so good|I'm tired]. {G.a} passed in <X:[April|October]> and I have nobody here. My worker {P.b} \
left. I don't want to call <H:[988|911]>. Just want someone to talk to.
--
I had to leave {Gm.a}. I took {G.b} and {G.c} and the dog. Don't call {ph}, that's his. Use {em}.
--
Hello sir. I am student from [India|Nigeria], name {P.nwa}, work permit {permit}, passport {pass}. Landlord {T} \
keep my deposit {rent}. Please guide.
--
My landlord {P.a} ({ph}) put my picture on {url.a}. I pay my rent every month into his account {bank}. I want to \
know my rights.
--
I am {agels}, I use a scooter and the plow leaves a bank in front of {As} each time. I have called 311 four times. \
{TP.a}
--
Hi my name is {G.a} and I live at {As}, top floor. [No heat|Mice]. My neighbour {G.b} has the same. Where can we \
go? [My number is|Call me] {ph}.
""",
    ),
]
