"""English frames, second part: forms, summaries, handovers, e-mails, letters, logs, first person."""

FRAMES = """
== form
Name: {af.full}
DOB: {af.dob.form}
Phone: {tel}
Address: {addr}
City/Prov: {city.prov}   Postal code: {pc}
Reason: food hamper, winter boots
== form
CLIENT: {am.caps}
DATE OF BIRTH: {am.dob.form}
{hw.cap}: {am.hn}
LANGUAGE: {lang}
ALLERGIES: none known
NEXT APPT: {date.num}
== form
Intake no.: {case}
Client name: {bf.rev}
D.O.B. {bf.dob.form}
Household: {bf.given}, {km~bf.given} ({km~bf.dob.form}), {kf~bf.given} ({kf~bf.dob.form})
Income: {money.mo} / month
== form
Last name: {am.sur}
First name: {am.given}
SIN: {sin}
Mailing address: {addr.mail}
Postal code: {pc}
Direct deposit: {bank}
== form
Ride request. Rider: {sf.full}. Pick up: {addr}. Drop off: dialysis, 7 am. Date: {date}. Emergency contact: \
{bm~sf.full}, {tel}. Walker: yes
== form
RENT BANK - APPLICANT {af.full} / Landlord: {bm.full} / Landlord e-mail: {bm.email} / Arrears: {money} / Unit \
address: {addr.town}
== form
Referral to: {o}
Client: {am.full}   Born: {am.dob}
Tel: {tel}   OK to leave message? N
Worker: {bf.full}, {tel.ext}
== form
Complaint form
Your name: {am.full}
Address: {addr}
E-mail: {am.email}
Problem: garbage not picked up since {date.p}, street light out
Ticket no.: {case}
== form
ID on file: licence {am.dl}; plate {am.plate}
Name on licence: {am.rev}
Address on licence: {addr}, {pc}
Parking spot: lot B
== form
Camp registration. Child: {kf.full}. Birth date: {kf.dob}. Parent: {bm~kf.full}. Cell: {tel}. Health card: {kf.hn}. \
Swims: a little
== form
Band member: {wf.full}
Status no.: {wf.status}
DOB: {wf.dob.form}
Living off reserve at: {addr.town}, {city.prov}
Request: dental travel
== form
Row 4 | {am.full} | {am.dob.form} | M | {tel} | bed 11
Row 5 | {bm.full} | {bm.dob.form} | M | no phone | bed 14
== form
Household members (list everyone):
{af.full} {af.dob.form} self
{bm~af.full} {bm~af.dob.form} spouse
{if~af.full} {if~af.dob.form} daughter
== form
Energy help fund, {date.pnum}
Applicant {sm.full}, SIN {sin}
Account with utility: {util}
Service address: {addr}, {pc}
Approved: {money}
== intake
Intake summary. {nm.full} is {nm.old}, single, came from {plc:Eritrea|Lagos|Kabul|Manila|Colombia} in {mon}. Stays \
with a friend at {addr}. Looking for work as a cook. Speaks {lang} and {lang:English}. Referred to {o} and {o2}.
== intake
{bf.full} ({bf.yo}) was referred by her sister. Goals: own apartment, finish grade 12. Supports: sister \
{cf~bf.given}, worker {dm.given} at {o}. Phone {tel}.
== intake
{af.title} (goes by {af.nick}) attended intake with her support person {bm.full}. Left the relationship {date.p}. Do \
NOT send mail to {addr}. Safe email: {af.email}.
== intake
SUMMARY: {sm.full}, {sm.age}, veteran. Wife {bf~sm.given} passed in {mon}. Some memory trouble. {hw.cap} {sm.hn}. \
Son has POA. Assessed for {o.the}.
== intake
Refugee claimant {nf.full}, born {nf.dob}, UCI {nf.uci}, with {num:2|3} children. In hotel since {date.p}. Needs \
school registration and winter clothes. Interpreter: {lang}.
== intake
New intake - {yf.full}, aging out of care, has until {date} to move out. Worker is {bf.full}. Wants to keep in touch \
with little brother {km~yf.given}, {km~yf.age}.
== intake
Couple, {am.full} and {bf.full}, living in their van (plate {am.plate}). Dog named {neu:Biscuit|Scout|Bear}, no \
shelter takes pets. {o} will board the dog.
== handover
Handover, evenings:
- {am.given} in 3: meds at 9
- {bf.full}: call her lawyer back, {tel}
- new intake coming from {o} around 10
- laundry machine broken again
== handover
For the morning crew:
- {sf.title} needs a ride to the eye doctor {date}
- {am.init} signed out, keys returned
- hold mail for {bf.full}, she'll pick up
== handover
To do list ({cf.given})
1. {am.full} - health card, {am.hn}, call to change address to {addr}
2. {bf.full} - {o} application, missing page 3
3. Order coffee
== handover
Outreach list for {date}: {am.given} "{am.nick}" {am.sur}, {addr.corner}; {bf.full}, behind the arena; {cm.full}, \
{addr.town}. Bring socks and naloxone.
== handover
Callbacks left: {af.full} {tel}, {bm.full} {tel}, {sf.title} (no phone, go by {addr.town}). Everything else closed.
== log
22:15 {am.full} in, bed 6. 22:40 {bf.full} in, bed 9, says she's {bf.old}. 23:10 argument between {am.given} and \
{cm.given} over a charger. Settled.
== log
Shelter log, {date.p}. Turned away {num:4|6|7}. {bf.given} and baby {if~bf.given} moved to {o}. Incident no. {case} \
written up re broken window.
== log
01:30 ambulance for {am.full}, DOB {am.dob.form}. Seizure. Awake when he left. Called his brother {bm~am.given}, {tel}.
== log
Front desk: someone at the door asking for {bf.full}. Said he's her husband, {cm.full}. Told him we can't say who \
stays here. Car plate {cm.plate}.
== log
Wi-Fi blocked for device {ip}, downloading all night. Spoke with {ym.given} about it, he was fine.
== log
Online chat 14:22, visitor IP {ip}. Gave first name {yf.given} and town, {city}. Talked about panic attacks. Offered \
{hot:988|9-8-8}. Ended chat 14:51.
== email
Hi {bf.given},
{am.full} dropped off his papers. Notice of assessment shows SIN {sin}. I scanned it and gave it back. Can you call \
him at {tel}?
{cf.given}
== email
Hello, my name is {af.full}. I am writing about my application {case}. I moved, the new address is {addr}, \
{city.prov} {pc}. Please confirm. Thank you. {af.email}
== email
Subject: {sm.rev} - discharge
Going home {date} to {addr}. Daughter is {af~sm.full}, {tel}. Needs commode and meals. {hw.cap} {sm.hn}.
== email
From: {am.email}
To whom it may concern, I volunteer with {o} and would like to help on {x:weekends|Saturdays}. References: \
{bf.full}, {tel.ext}. {am.full}
== email
{bm.given}, please add {yf.full} to the waitlist for {o.the}. She is {yf.old}. Her page with portfolio is {yf.url}, \
she wants design work. {cf.gi}
== email
Hi team, fundraiser for {af.full}'s family after the fire at {addr.town}: {af.url.fund}. Please don't share outside \
the office till she says ok.
== email
Please set up e-transfer to {af.email} for the {money} bus reimbursement. If that fails, void cheque shows {bank}. \
{bm.full}, finance
== letter
Dear {am.title},
Your file no. {case} has been approved for {money}. We will pay Hydro directly, account {util}.
Sincerely, {bf.full}
== letter
To whom it may concern: this is to confirm that {af.full}, born {af.dob.long}, has stayed at {o} since {date.p}. For \
questions call {bm.full} at {tel.ext}.
== letter
Re: {am.full}, claim {case}
{df.dr} saw the above patient on {date.p}. He cannot lift more than {num:10 lb|5 kg}. Lives at {addr}.
== letter
Support letter. I have known {bf.full} for {num:four years|6 years}. She is a good tenant and keeps her unit at \
{addr.town} clean. {am.tfull}, {tel}
== letter
Dear {nf.full}, you have a review on {date}. Bring your permit ({nf.permit}) and bank statement. Reference {case}.
== letter
Please mail the {o} package to: {sf.tfull}, {addr.mail}, {city.prov} {pc}. She does not use a computer.
== fax
FAX - hospital discharge. Pt: {sf.caps} DOB {sf.dob.form} {hw} {sf.hn}. Lives alone, {addr}. Follow up: wound care, \
{o.the}. MD: {dm.dr}
== fax
Pls see pt {bm.full}, {bm.age}, hip fx {date.p}. Wife {cf~bm.given} main caregiver, {tel}. Needs walker, equipment \
loan. OT {df.full}
== minutes
Case conference {date.p}. Present: {af.full}, {bm.full}, {cf.given} ({o}). Family of {num:five|six}. Decided: \
{bm.given} calls school, {cf.given} checks daycare for {km.given}.
== minutes
Tenant meeting, {addr.town}. {sf.title} said heat is off on the third floor. {am.full} wants the cameras fixed. Next \
meeting {date}.
== complaint
By-law: {sf.full}, {addr}, says neighbour's dog barks all night. Neighbour is {am.full}. Request {case}. Officer to \
attend {date}.
== complaint
Resident {bm.full}, called from {tel}: sidewalk at {addr.corner} not cleared, wife fell on {date.p}. Wants someone \
to call him.
== complaint
Caller unhappy with {o}. Says {cf.given} at the desk was rude and read her card number {card} out loud. Caller is \
{af.full}. Passed to manager.
== me
My name is {af.full} and I am {af.old}. I have two boys, {km~af.given} and {tm~af.given}. I lost my job in {mon}. We \
live in {addr}. I don't know what to do.
== me
hello i am new in canada, my name {nm.full}. i need {lang:english} class and doctor for my wife {bf~nm.given}, she \
is pregnant. my phone {tel}, i speak {lang}
== me
I'm writing for my grandmother {sf.full}. She was born {sf.dob.long} and lives by herself at {addr.rural}. She fell \
twice. Who can come see her?
== me
Can I get someone to do my taxes? I'm {bf.full}, on disability, SIN {sin}, account for the refund {bank}. Please \
call after 3, {tel}
== me
I stay with my buddy {bm.given} at {addr.town} but he needs me out by {date}. I'm {am.words}, diabetic. {hw.cap} is \
{am.hn}. - {am.given}
== update
F/U {date.p}: {af.title} got into {o.the}. {kf~af.given} started school. Closing file {case}.
== update
Update on {ym.full}: got his ID. Licence {ym.dl}, health card on the way. Next is a bank account at the credit union.
== update
{bf.full} opened account {acct}, cheque now goes there. Rent ({money.mo}) paid. Worker {am.given} to check in {date}.
== update
Left msg for {sm.full}'s nephew {am.full} at {tel}. Wants {sm.given} in long-term care, {sm.given} does not. Meeting \
with {df.dr} {date}.
== update
Correction to note of {date.p}: client's birthday is {cm.dob.long} not what I wrote. {cm.full}. Address the same, \
{addr}. Postal {pc}.
== update
Passport for {bf.full} came, no. {bf.passport}. Copy in file {case}. She travels {date} to see her mother. \
{am.given} has the spare key.
== list
Hamper list, {date}
{af.full}, {addr.town}
{bm.full}, {addr.town}
{sf.title}, {addr}
Halal: {bm.given} only
== list
Snow help: {sf.full} ({sf.age}) {addr} / {sm.full} ({sm.age}) {addr}. Volunteer {ym.given} has a truck.
== list
Kids' toys, ages: {kf.given} {kf.age}, {km.given} {km.age}, {if.given} {if.age}. Parent {af.full} picks up at {o} on \
{date}.
== list
Birthdays for the cake: {sf.full}, {sf.dob.long}; {sm.full}, {sm.dob.long}. Ask {cf.given} about sugar-free.
"""
