"""English frames: calls, texts, forms, handovers."""

TEXT: str = """
## call
{f1.full}, {f1.age}, called from {addr.}, {city}. Out of food since <Tues~Friday~the weekend>. Gave her {org.the} and
told her to ring {H:<2-1-1~211>} if it gets worse. cb {phone}

Caller {m1.title} says landlord changed the locks at {addr.}. Advised of his rights, warm transfer to {law.the}. File
{case.file}.

Inbound 10:42. {t5.given} (would not give last name) looking for a bed tonight for herself and her {b6.age-adj} son
{b6.given}. Tried {bed.} - full. Callback {phone}.

3rd-party call: {m1.full} calling about his neighbour {w2.title}, <alone~not answering the door~no heat>, {addr.}.
Wellness check requested through {H:911}. Incident {case.inc}.

Clt wants help w/ hydro, disconnect notice for {date}. Acct {acct.util} in the name of {m1.full}, service at {addr.}.
Owes {amt}. Referred to {org.the}.

Call dropped twice. {v5.title}, hard of hearing, prefers {lang}. Wants a ride to dialysis {date}. Reach his daughter
{f6.given} at {phone.ext}.

{f1.full} <wants~is asking for> a grocery card. Has already had two this quarter. I explained the limit of {N:3} per
year, she was fine about it. Number on file {phone.} still good.

Male caller, <upset~crying~very calm>, says his brother {m1.given} is using again and sleeping behind the arena near
{addr.corner}. Passed to {out.the}, van out by 9.

Repeat caller. {w1.title} again re her pension. Confirmed DOB {w1.dob} and SIN {sin} w/ {X:Service Canada} on a
three-way call. Wait was {N:50 min}.

{m1.given} at pay phone, {addr.corner}. No ID, no coat. Told him {bed.the} opens at 7. Said his street name is
{m1.nick}.

Caller {f1.init} disputing a WSIB decision, claim {case.claim}. Wants a free lawyer. Booked {law.the} for {date}.

Mom of two, {t5.full}; kids {g6.given} ({g6.age-num}) and {b7.given} ({b7.age-num}). Fleeing. Safe number {phone}, do
NOT leave voicemail. Transported to {bed.the}.

{f1.full} phoned for {v2.tfull}, her uncle, {v2.age-yo}. Needs a walker. Health card {v2.health}. Sent request to
{org.the}.

No answer at {phone}. Second try {phone.}, a man named {m1.given} picked up, says {f2.given} moved to {city2} in the
fall.

Caller's van was towed, plate {gov.plate}. He and partner {f1.given} were living in it at {addr.corner}. Impound
wants {amt}.

{f1.title} from the school called. Student {z2.full}, {z2.age}, couch surfing since {D:Nov 3}. She will bring him to
{bed.the}.

## text
<hi~hey> its {f1.given} from last week. they still havent called me back about the apt at {addr.}. what do i do

User: my name is {m1.full} i need a food bank | Counsellor: Hi {m1.given}, what's your postal code? | User: {pc} |
Counsellor: Closest is {food.the}.

User: can u call my mom shes at {phone} her name is {f1.given} | Agent: I can. How old are you? | User:
{A:<13~fourteen~15>}

hi this is {m1.full} can u pls move my appt with {f2.given} from {date} to the week after, bus pass ran out

User: i sent the form to {f1.email} is that right | Agent: Yes, {f1.given} works at {org.the}. She will answer before
{date}.

Hey {f1.given}! {m2.given} is at the door of {bed.the}, says his stuff was stolen, has nothing w his name on it. Ok
to let in?

where is the warming bus rn?? me and {m1.nick} are at {addr.corner} and its minus 30

User: my license is {m1.lic} is that enough ID to stay | Staff: Yes that works {m1.given}, bring a coat too.

i got kicked out im at {addr.} with my sister {f1.given} shes {A:<8~ten~11>} and we r scared. is {hot} free from a
cell

{phone} is my new number, old one got cut off. {f1.full}. still waiting on the rent bank for {addr.}

User: whats ur address | Me: I'm at {addr.} side door | User: ok worker {f2.given} on the way, silver Corolla
{gov.plate}

can someone tell {m1.nick} that {f2.given} is looking for him. hes the tall guy who sits outside {org.the}

hi {H:211} my cheque went 2 the wrong bank, it shud be {acct.bank} not the old one. {m1.full} born {m1.dob-fig}

## form
Name: {f1.full} | DOB: {f1.dob-fig} | Address: {addr.}, {city} {prov} {pc} | Phone: {phone} | Language: {lang}

CLIENT NAME: {m1.caprev} | D.O.B.: {m1.dob-fig} | HCN: {m1.health} | REFERRED BY: {f2.dr}

Surname: {f1.last} | Given name(s): {f1.given} | Date of birth: {f1.dob} | SIN: {sin} | Status: <refugee
claimant~PR~citizen>

Household | 1. {t5.full} {t5.dob-fig} | 2. {u6.full} {u6.dob-fig} | 3. {g7.given} {g7.dob-fig} | 4. {b8.given}
{b8.dob-fig} | Address: {addr.}

Applicant: {a1.rev} | Status card no.: {gov.status} | Mailing address: {addr.box}, {city} {pc} | Email: {a1.email}

Payee: {f1.full} | Transit: {acct.transit} Inst: {X:003} Account: {acct.acct} | Amount: {amt} monthly

Emergency contact: {m1.full} (<brother~father~uncle~friend>) | Home: {phone} | Work: {phone.ext} | Email: {m1.email}

Ticket #{case.client} | Reporter: {f1.init} | Location: {addr.} | Issue: no heat since {date} | Priority: high

Passport: {gov.pass} | UCI: {gov.uci} | Name as shown: {s1.caprev} | DOB {s1.dob-fig} | Interpreter: {lang}

Tenant ID {case.client} / {f1.full} / {addr.} / arrears {amt} / notice served {date}

Child: {g1.full} | Born: {g1.dob-text} | Health no.: {g1.health} | Parent or guardian: {f2.full} | Allergies:
<nuts~none known~eggs>

WORKER: {f1.short} | CLIENT ID: {case.client} | PRESENTING NEED: <ID clinic~furniture~dental> | FOLLOW-UP: {date} |
CONTACT: {phone}

Last name, first name: {m1.rev} | Age: {m1.age-num} | Gender: M | Last permanent address: {addr.rural} | Bed:
{N:<14~22~7B>}

Work permit {gov.permit} exp. {date} | Holder {r1.full} | Employer address: {addr.}, {city} | Email: {r1.email}

Direct deposit change | Name: {v1.full} | Old acct: {acct.bank} | New acct: {acct.bank} | Signed: {v1.init}

Vehicle: <2009 Civic~old Dodge van> | Plate: {gov.plate} | Driver: {m1.full} | Licence: {m1.lic} | Ticket: {case.inc}

Device log | Login from {ip} | User {f1.email} | Ticket {case.client} | Password reset done by {m2.given}

Senior intake / {w1.tfull} / b. {w1.dob-text} / PHN {w1.health} / lives alone / {addr.} / Lifeline: no

## handover
Handover nights: | - {m1.given} ({m1.age}) back at 23:10, calm | - {f2.full} - meds in the safe | - call {f3.dr}
office at {phone.ext}

AM to do | - {f1.full}: ID clinic at {org.the}, {date} | - {m2.given}: birth cert, he was born {m2.dob-text} in
{city2} | - linens

- {w1.title}: fall on stairs, refused ambulance, {w1.age} and frail | - {m2.nick}: barred until {date}, incident
{case.inc}

From days: {f1.full} is waiting on the LTB, file {case.ltb}. If lawyer {m2.title} calls put him through, {phone} is
his cell.

* Room {N:4}: {t5.given} + baby {k6.given}, dob {k6.dob-fig} | * Room {N:5}: empty | * {f2.given} has the on-call
phone

Pls check on {v1.full} before noon - {addr.}, key under the mat (I know). Diabetic, {v1.age}. {f2.given}

- mail for {m1.full} in the tray | - {f2.short} owes {amt.small} on laundry card | - police report {case.inc} copy in
red binder

Bed list tonight: {m1.short}, {m2.short}, {m3.quoted}, {v4.title}. Overflow to {bed.the}.
"""
