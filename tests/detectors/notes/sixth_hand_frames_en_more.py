"""English frames: hurried notes that name nobody, then e-mails, intake forms and short letters."""

CALLS = """\
anon caller in {town} asking abt food banks open {day}, gave {org} + {org}, {time} to {time}, bring own bags

caller wants # for rent help, no name given. told {o=Service Canada} no, {org} yes, max {money} once a yr. call \
{ophone}

cl hung up x{n=3} {time}, no name no number. sounded like tv on. if calls again offer {hot}

shift note: {n} calls tween {time} and {time}, {n} food, {n} shelter, {n} utilities. {org} full, {org} has {n} beds. \
cold wx til {day}

woman asks if {org} takes cats. yes, crate needed. didnt want to give name or where she is, only says near {street}. \
{h=211} again if stuck

{lang} speaker, interp line {n} min wait, got thru on {n=3rd} try. wants esl class in {area}, starts {date}. gave \
{org}

UPDATE RESOURCE: {org} MOVED TO {oaddr}, NEW PH {ophone}, OPEN {day} TO {day} {time}. OLD RECORD WRONG

@ON q abt {o=ODSP} rate, single {money}, w/ rent {money}. told {n=s. 8} of act, form {n=4} at {o=Service Canada}? \
no, at local office. no name taken

texter: "r u guys open holidays" told yes {d=24/7}, chat closes {time}. no other info, town {town} maybe

chat dropped after {n} min, guest only said hi + "is this free". sent link {osite} and {hot}

caller = {o=RCMP} dispatcher asking which shelters in {town} take couples {day} nite. {org} only. {n} spots

mobile clinic sched: {day} {area} {time}, {day} by {street}, no appt, no card needed, flu shots til {date}. tell \
{lang} callers

{n} men at door {time} full house. gave blankets, sent to {org}, {n=2} bus tix each. log only no names

income tax clinic {org} {oaddr} starts {date} ends {date}, limit {money} single. appts thru {ophone}, {lang} vol on \
{day}

q re tenant rights, heat not on, {n=s. 20} of act, min temp {n=20} deg. referred {org}. {n=2nd} call this week frm \
{area}. didnt want to say bldg

TRAINING REMINDER {day} {time} RM {n=204}: SUICIDE SCREEN, {h=9-8-8} WARM TRANSFER. {org} PRESENTING. LUNCH {money}

caller frm {town 2} visiting, wants {o=AA} mtg tonite, {time} church hall nr {street}. gave dates. thats all

van note: gas {money}, km {n}, {n} lunches, {n} naloxone kits, road closed to {town 2} til {day}. no one at usual \
spots

man asks how old u must be for youth shelter, told {org} {n=16} to {n=24}. was asking for friend. {hot} given. hung \
up {time}

adv caller no funds left for hydro till {date}, try {org} or {o=Salvation Army} {day} a.m., first {n} in line. \
{money} cap

hi team printer broken, use form {n=211-B} on paper, {org} fax is {ophone}. fixed by {day} they say

long wait tonite, {n} in queue {time}, {org} line down so all {lang} calls come here. give {hot} if unsafe

lady wants free prom dresses lol. {org} does them {date} to {date}, {oaddr}, {money} deposit. fsa {fsa} is in their \
area

q: can a cousin sponsor. told no legal advice, gave {org} {osite}, {o=IRCC} form {n=IMM 1344}, fee {money}. speaks \
{lang}

ok storm plan: {org} opens gym {time}, cots {n}, snow clear {day}. radio says {town 2} road shut. {h=811} for meds q

caller asks abt vet benefits, transferred {o=Veterans Affairs}, waited {n} min. postal starts w/ {fsa}, only info \
given

{giv f1} frm {org} again - her guy {full m2} dob {dob m2} needs a bed nr {area}, says {money} a mo is max. {phone}

cl {full m1} sends his story to {page m1}, wants us to share?? said no. lives {addr}. {mail m1} for newsletter ok

{time} chat: "my name {giv f1}, {agen f1}, {lang}, hubby {giv m2} checks my phone so email {mail f1} k?" ip {ip} \
flagged by sys

fundraiser {page f1} was made by {full 2} for {full f1} w/o asking. she wants it down. emailed {mail f1} how to report

fire at {addr} {time}, {n} out: {full f1}, son {giv m11} {kid m11}, mom {giv f12} {age f12}. {o=Red Cross} has them \
{n=3} nites @ motel. acct for donations {bank}

passed from {giv 3}: {rev f1}, {dob f1}, {addr}, {post}, {phone}, needs walker, {org} loan cupbd {day}

{age m1} vet {full m1} sleeps in truck plate {plate}, {o=VAC} file {file}, knees bad. mail c/o {org}, own box was \
{pob} {post}

cl {full f1} locked out of benefits acct, {n=3} tries, tech ticket {ticket}, sin {sin}, they see login frm {ip} not \
hers

re study permit {permit} {full f1}, {agen f1}, college dropped her, rent {money} behind at {addr}, acct {rent}. \
talks {lang}. {org} {day}

{full f1} saw ex {full m2} on {corner}, breach? told call {cst 3}, file {police}. kid {giv 19} b {kdob 19} at school \
til {time}
""".strip().split("\n\n")

LETTERS = """\
Name: {full 1}
DOB: {dob 1}
Address: {addr}
Town: {town}
Postal code: {post}
Phone: {phone}
Language: {lang}
Referred to: {org}

CLIENT {rev f1}
D.O.B. {dob f1}
SIN {sin}
HEALTH CARD {health f1}
CHILDREN {giv f11} {kdob f11}; {giv m12} {kdob m12}
EMERG CONTACT {full 2} {phone}

Subject: bed for {day}
Hi {giv 2},
Can you hold a bottom bunk for {full m1}? He is {ans m1} and uses a cane. He can be reached at {phone} until {time}.
Thanks,
{full 3}
{org}, {ophone}

Subject: file {file}
Hello,
I am writing again because nobody called me back. My rent account is {rent} and the notice says {money}. My e-mail \
is {mail f1}.
{full f1}
{addr}, {town} {post}

To whom it may concern:
This is to confirm that {mr m1} has stayed with us at {oaddr} since {date}. His date of birth is {dob m1}. He \
receives no income at this time.
Sincerely, {full 2}, {org}

Dear {dr 2},
I am referring {full f1} (health number {health f1}), born {dob f1}, for a review of her medication. She lives with \
her son {giv m12} at {addr}. She prefers {lang}.
{full 3}, outreach

VOICEMAIL LOG
Date: {date} {time}
From: {full 1}
Call back: {phone}
Re: wants transfer out of {addr}, upstairs neighbour {mr 2} threatens her
Priority: {n=2} of {n=5}

Ticket: {ticket}
Reported by: {full 1} <{mail 1}>
Device: shared tablet, {ip}
Problem: cannot sign the consent form, page times out after {n} min

INTAKE - YOUTH
Name used: {giv 1}
Legal name: {full 12}
Age: {kidn 1}
Born: {kdob 1}
Last slept at: {addr}
Safe adult: {full f2}, {phone}
Online: {page}

Registration, {org}
Family name: {sur f1}
Given name: {giv f1}
Birth: {dob f1}
UCI: {uci}
Permit no.: {permit}
SIN: {sin}
City: {town}
Languages: {lang}, {lang}

Subject: Re: Re: furniture
Good morning {giv 2}, the truck will be at {addr}, {post}, on {date} between {time} and {time}. Buzz {n=402}. Ask \
for {full f1} or her brother {giv m12}.
Cheers, {giv 3}

@ON REFERRAL TO LEGAL CLINIC
Tenant: {full m1}
Landlord: {full 2}
Rental unit: {addr}, {post}
Tribunal file: {tal}
Hearing: {date}, {time}
Tenant's phone: {phone}

Lost ID worksheet
Applicant: {rev m1}
Born: {dob m1}
Driver's licence: {licence}
Health card: {health m1}
SIN: {sin}
Passport: {passport}

Hello {mr f1},
Your hamper is ready at {org}, {oaddr}, any {day} before {time}. Please bring your card {file} and a bag.
No reply is needed. Office: {ophone}

Funding request
For: {full f1} and {n} children
Address: {addr}
Postal code: {post}
Amount: {money}
Payee: {full m2} (landlord)
Deposit to: {bank}
Worker: {ini 3}

Subject: overpayment letter
I am {rev 1}, claim {claim}. You say I owe {money} since {date}. I sent stubs twice. Please write to {mail 1} or to \
{pob}, {town} {post}.

Vehicle on lot
Plate: {plate}
Driver: {full m1}, {age m1}
With: {giv f2}, one dog
Licence shown: {licence}
Asked to leave: no, heat on until {time}

Dear {mr f2},
Thank you for meeting with {giv f1} and me on {date}. As agreed, {giv f1} will stay at {org} until the room at \
{addr} is painted. Her treaty card number is {status} and her band pays {money}.
{full 3}

Court support form
Party: {full f1}
Other party: {full m2}
File no. {court}
Children: {giv 11}, {kid 11}; {giv 12}, {kid 12}
Next date: {date}
Interpreter: {lang}

PRIVACY INCIDENT
What happened: list with {n} names sent to {mail 2} by mistake
Sent from: {ip}
Persons: {full 1}, {full 3}, {full 4}
Case: {file}
Found on: {date}

Subject: online harassment
{giv 2}, the account at {page f3} is still up. {full f1} says it is her former roommate {full f3}. Police number \
{police}. She can be at our office {day}, {time}.
{giv 4}

Client card
No. {file}
Name {full f1}
Tel {phone}
Mail {pob}, {town} {post}
Band / status no. {status}
Dentist {dr 2}

Safe drop-off request
Caller: {full f1}
Going to: {org}
From: {addr}
With: {giv 11}, {kid 11}, and {giv 12}, {kid 12}
Child's health no.: {health 11}
Child's birth date: {kdob 11}

Dear neighbours,
{org} will open its winter room at {oaddr} on {date}. Hours are {time} to {time}. Questions: {omail} or {ophone}. In \
an emergency call {h=911}.

Subject: new hours
Hi all, from {date} the {lang} line is staffed {day} to {day}, {time} to {time}. Outside those hours give {hot}. \
Posters are in room {n=110}.

MONTHLY STATS
Town: {town}
Calls: {n}
Food: {n}
Housing: {n}
Top referral: {org}
Languages: {lang}, {lang}

AGENCY UPDATE FORM
Agency: {org}
Address: {oaddr}
Telephone: {ophone}
E-mail: {omail}
Web: {osite}
Hours: {day} {time} to {time}
Fee: {money}

Subject: rent bank deadline
Hello, applications for {org} close {date} at {time}. The maximum is {money} under {n=section 14} of the guidelines. \
Use form {n=RB-2}. More at {osite}.

Anonymous caller record
Area: {fsa}
Need: winter coats for {n} children
Offered: {org}, {day} {time}
Language: {lang}
Name: not given

To all volunteers: supper at {org} on {date} is for {n} people. The bus from {town 2} comes at {time}. Budget: \
{money}. Parking on {street} is free on {day}.

Wait list summary, {date}
{org}: {n} families
{org}: {n} singles
Average rent in {town}: {n=$1,180}
Next review: {day}

SIN application help
Client: {full f1}, born {dob f1}
Work permit: {permit}
Mailing address: {addr}, {town} {post}
Friend who translates: {full m2}, {phone}
Appointment: {o=Service Canada}, {day} {time}

Subject: benefit cheque returned
Hi, the cheque for {full m1} came back from {rural}, {town}. He now has direct deposit, {bank}. His health number \
for the travel claim is {health m1}. Can you close {file}?
{giv 2}
""".strip().split("\n\n")
