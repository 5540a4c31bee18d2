"""English frames: call notes, forms, text chats, e-mails."""

BLOCKS = [
    (
        "call",
        """
Clr {P.a}, {agel.a}, staying at {A}. [Furnace out since Sunday|No heat x 3 days|Heat cut off], landlord not picking \
up. [Gave RTB line and {O}|Gave # for {O}]. Cb {ph}.
--
{G.a} called [from the bus depot|from a payphone|on a borrowed cell], [got kicked out by {his.a} uncle {Pm}|fell \
out with {his.a} sister {Gf}]. No ID, no cash. [Called|Tried] {O}, [one mat left|2 beds, held one till 8]. [Cab \
voucher sent|Walked over w/ outreach].
--
Female caller, {agel}, did not want to give last name, goes by {Gf}. Lives near {Ac}. [Asked re food bank \
tonight|Looking for hampers]. Suggested {O}, explained they need proof of address.
--
{P.a} ({ph}) wants someone to check on {his.a} [mother|mom|auntie] {Pf}, {agels}, at {A}. [Not answering since \
yesterday|Voicemail is full]. [Advised non-emerg police line|Advised to ask police for a wellness check].
--
[Caller|Clr] {P.a} says EIA cut {him.a} off after {appt}. Case {case}. Rent is {rent}, [no money left|nothing left \
for food]. Transferred to {O}.
--
Spoke w/ {Gm.a} (dad) re: his boy {Gm.b}, {agelc.b}. School says [no bus|no EA] this fall. [Gave|Offered] {OA}, \
[he'll|will] call back if stuck. Callback {ph}
--
{TP.a} phoned on behalf of [a neighbour|{his.a} tenant|a friend from church], DOB {dobs}. Water in basement at {A}, \
{city}. [City|Public works] ticket {case} already open. Provided {O} for clean-up help.
--
Third call this week from {I.a}. [Drinking, crying|Tearful, slurring], says nobody comes by. Denied SI. [Talked \
about|Mentioned] {his.a} late [brother {Gm}|sister {Gf}]. Stayed on 22 min then warm transfer to <H:[988|9-8-8]>.
--
Caller [new to {city}|just moved to {city}], from [Pikangikum|Sachigo|Norway House|Eskasoni]. {P.fnz}, here w/ 3 \
kids for medical. Boarding home full. NIHB pre-approval # {case}. Gave {O}.
--
{P.a} looking for rides to dialysis, {A} {pc}. [Can't do stairs|Uses a walker|2WW and O2]. {O} has [a wait list|2 \
wk wait]; gave {toll} as backup.
--
Client {P} DOB {dob} called re birth cert. [Lost everything in the fire|Wallet stolen]. Walked through Vital Stats \
form, fee {fee}. [Referred|Sent] to {O} ID clinic {appt}.
--
Male, b. {dob}, gave name as {Pm.a}. Evicted from {A} [this morning|today]. Sheriff file {case}. Has dog. [Only|So \
far] {O} takes pets. He will go [tonight|on foot].
--
Interp used (<L:[Tigrinya|Arabic|Dari|Ukrainian]>). {P.nwa} and husband {Gm.nwb}, [claim in process|refugee \
claimants], UCI {uci}. Need winter clothes + school for {G.nwc} ({agec}). Ref {O}.
--
Kid called <H:211> by mistake thinking it's <H:911>. [Says|Said] his name is {Gm.a}, {agely.a}, grandma fell. \
Address given: {A}. Stayed on line while partner called <H:911>. EMS on scene 14:20.
--
[Repeat caller|Rpt clr] {G.a} from {As}. Wants to [complain about|report] super {Pm.b}, says he [comes in without \
notice|has been in her suite]. Explained RTB process, gave them the number. No f/u.
--
{P.fna} ({hn.fna}) asks what to do with {his.fna} [son's|nephew's] status card, expired. Reg # {status}. Sent to \
[band office|ISC] and {O}. [Happy w/ call|Seemed ok w/ that].
--
Mom {Pf.a} & [baby|infant] {G.b} (<A:[5|8|11] months>) at {O}, formula ran out. Asked for delivery to {A}. [Called \
{OA}|Left vm with {OA}] - they can drop off before 4.
--
[Hang-up then call back|Dropped call, rang back] {ph}. {G.a} wouldn't say much. Partner {G} in the room? Yes/no \
questions only. Safe word set. Gave crisis line {toll}.
""",
    ),
    (
        "form",
        """
Name: {P.a}
DOB: {dob}
Phone: {ph}
Address: {A}
Postal code: {pc}
Need: [snow removal|utility arrears|food hamper|bed]
--
CLIENT INTAKE
Last, First: {PR.a}
Birth date: {dobn}
PHIN: {hnmb.a}
EIA case no.: {case}
Worker: {I}
Email on file: {em.a}
--
Caller name: {P.a}   Age: {age}
Language: {lang}
City: {city}
Call type: I&R
Referral 1: {O}
Referral 2: {O}
Follow-up ok? Y  Tel. {ph}
--
Household
1. {P.a} (self) {dob}
2. {P.b} (spouse) {dob}
3. {P.c} (child) {dobc}
4. {G.d} (child) {dobc}
Income: [OW|EIA|CPP-D] {amt}/mo
--
HEALTH CARD: {hnon}
NAME ON CARD: {P.a}
BORN: {dob}
FAMILY DR: {Dr}
POSTAL CODE: {pc}
--
Tenant: {P.a}
Tenant #: {case}
Unit: {A}
Rent: {rent}
Arrears: {amt}
DOB: {dob}
Contact: {em.a}
--
[Direct deposit|Bank info for deposit]
Payee {P.a}
Transit {tr}  Acct {an}
SIN {sin}
Signed [by client|in person]
--
Emergency contact: {Pf.a} ([sister|cousin|niece])
Home {ph}  Work {phx}
Address same as client? N - {A}
--
Utility: [Manitoba Hydro|Synergy North|NB Power|Sudbury Hydro]
Account: {hydro}
Name on bill: {P.a}
Service address: {A}
Postal code: {pc}
Owing: {amt}
Disconnect date: {appt}
--
Driver's licence {dl.a}
Plate {plate}
Holder {P.a}
Born: {dob}
Reason for visit: parking permit, {O}
--
First name: {G.a} / Last name: {N.a} / D.O.B.: {dobs} / Health no. {hn.a} / Allergies: [none|sulfa]
--
Applicant {P.a}, {dob}. Co-applicant {P.b}, {dob}. Dependants: {G} {dobc}; {G} {dobc}. Current address {A}, {city} \
{pc}. Applied {appt}.
--
[Tax clinic sheet|CVITP intake]
{P.a}  SIN {sin}
Spouse: {P.b}  SIN {sin}
Years: <N:2022, 2023>
Refund to acct {bank}
--
Passport no: {pass}
Study permit: {permit}
Surname: {N.nwa}
Given names: {G.nwa}
Arrival: [YWG|Pearson]
Temp address: {A}
Cell: {ph}
Born: {dob}
--
REFERRAL FORM - {O}
Ref'd by: {P.b}, [outreach|RN|SW]
For: {P.a}, {agel.a}
Reason: [no fixed address|isolation|hoarding]
Email: {em.b}  Tel: {phx}
""",
    ),
    (
        "sms",
        """
hi its {G.a}, [still at|im at] {A}, can the van come here instead of {Ac}?
--
[Texter]: [my mom|my stepdad] is hitting my brother again
[211]: Are you safe right now? Can I get a first name?
[Texter]: {G.a}. im {agewy.a}. hes only <A:[4|6|8|9|eleven]>
--
TXT: whats the number for food
<H:211>: {O}, {toll}, open till 4. Anyone else with you?
TXT: just me n {Gf.a} my girl
--
Hey {G.a} it's {G.b} from {O}. Your appt moved to {appt}. Text me back at {ph} or [just show up|come by the office] 🙂
--
[can u send the form to|pls send it to] {em.a}, my phone cant open pdfs. its {P.a} btw, from the [drop in|tues group]
--
[211 chat]: What's the best address for delivery?
[guest]: {A} buzzer is under {N.a}
[guest]: {pc}
[211 chat]: Thanks, they come between 1 and 4
--
is this <H:211>? my e transfer got taken. guy called {Pm.a}, number {ph}, said he had a suite at {As} for {amt}
--
{G.a} here. [landlord|LL] changed the locks!! my meds and {G.b}'s carseat are inside. what do i do
--
visitor ({ip}): hello i need help with [hydro|rent]
agent: can I have your name?
visitor: {P.a}
agent: and account number?
visitor: {hydro}
--
ok so the new place is {A}, rent {rent}. [{G}|my cousin] will help me move. need a bed tho
--
[Chat]: I don't want to give my name. I'm in [Espanola|Selkirk|Riverview] and I need {lang} counselling.
[Agent]: {O} has somebody on <D:[Wednesdays|Mondays]>.
--
[he|my ex] keeps making accounts, this is him {url.a}. police file {inc}. his name {Pm.a}. can {O} help me?
--
yo {G.a} u left ur health card here, {hn}. come get it b4 {G.b} tosses it
""",
    ),
    (
        "email",
        """
From: {P.a} <{em.a}>
Subject: [bed list|update]
Hi {G.b}, {P.c} moved into {A} on {appt}. [Please close the file|Can you close it], {case}. Thanks, {G.a}
--
Hello, I am writing for my [grandmother, {Pf.a}|father, {Pm.a}], who is [in hospital|housebound]. [We|I] filled the \
form you gave but {O} says the date of birth ({dobs}) does not match. Can you call me at {ph}? {P.b}
--
Good morning {T.a},
Attached is the lease for {A}, {pc}. First month is {rent}. Please sign and return it to {em.b}.
Regards,
{P.b}
--
Hi team - {P.a}'s e-mail bounced, new one is {em.a}. [{He.a} still prefers|Still best reached at] {ph}.
--
Re: your request of {appt}. [Our|The] records show {T.a} was paid {amt} on claim {claim}. For questions contact \
{P.b} at {phx}.
--
Can someone look at the web form? Submission from {ip} came in blank except for "{P.a}, {dob}". [Might be a real \
person asking for help|Probably a client]. {G}
--
{G.a}, the youth you met at {O} asked me to pass on {his.b} page: {url.b}. {He.b} goes by {G.b} there. [Worth a \
message|Could you reach out]? Thx, {G.c}
--
Subject: SIN letter
Hi {G.a}, [Service Canada|They] mailed it to the old place ({A}, {pc}). SIN is {sin}, I read it off the T4. Pls \
help {him.b} redo it. DOB on it is {dob}. {P.c}
--
Hello, my name is {P.a} and I live at {A} in {city}. My [worker|case manager] {P.b} is away until {appt}. Who can \
sign my bus pass? You can write to {em.a}.
""",
    ),
]
