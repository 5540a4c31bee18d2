"""English frames: phone notes, shelter logs, chats, first-person messages, voice transcripts."""

CALLS: dict[str, str] = {
    "call": r"""
Clr {full:f1}, {age:f1}, {city}. Hydro cut off this a.m., two kids at home. Acct {hydro}. Gave her {orgle} + rent \
bank. CB {phone} after 4.
---
{full:m1} called from {addr}, {city}. Landlord changed the locks over {amt} arrears. Wants legal advice, ref'd to \
{orgle}. Best # {phone}
---
Caller ({given:f1}, wouldn't give last name) needs a ride to dialysis {date}. Lives at {addr}. Warm transfer to \
{orgle}, stayed on the line.
---
Third call this week from {title:v1}, {ageadj:v1}, re: hearing aids. Lives alone, {addr} {postal}. Daughter \
{full:f2} is POA, her cell is {phone}.
---
Clr speaks {lang:f1@new}, used interp line. Name: {full:f1@new}. DOB {dob:f1@new}. Came on a work permit \
({permit:f1@new}), employer kept the papers. Safe to call {phone} mornings only.
---
Inbound {time}. {full:m1}, just out of remand, no ID, sleeping near {corner}. Asked for tent + socks. Sent {orgle} van.
---
{title:f1} is calling about her mother {formal:o2.f1}, {age:o2.f1}, fell twice this month. No home support yet. \
Address of mother: {addr}, {city} {postal}.
---
Clr hung up before I got a callback #. First name {given:m1}, mentioned the basement at {addr}. Sounded scared. \
Consulted supervisor {given:f2}, no welfare check for now.
---
Neighbour reports {full:o1} (unit across the hall, {addr}) hasn't been seen since Tues. Told to call {!H:911}. \
Neighbour = {full:m2}, {phone}.
---
@BC|{full:x1} wants to reapply for PWD. GA file {case}, SIN {sin}. Was told to bring bank stub. Booked at {orgle} \
for {date}.
---
@ON|OW cheque didn't come. Client {full:f1}, member ID {case}, worker is {init:m2}. Says deposit went to closed acct \
{bank}. Advised to call the office at opening.
---
Texted back {given:m1} at {phone}: food bank open til 3, bring something w/ address. He replied he is at {addr} and \
has no bus fare.
---
{full:y1} needs diapers size 4, baby {given:b2.y1} is {agem}. Breastfeeding support too. Public health nurse \
{full:f3} already visits on {date}.
---
Grandmother raising three: {given:g1.o4} ({agen:g1.o4}), {given:b2.o4} ({agen:b2.o4}) and {given:b3.o4} \
({agen:b3.o4}). Kinship money not started. Her name is {full:o4}. Gave {orgle}.
---
Clr asks can we "look up" {full:m1}, {dob:m1}, her brother, last seen at {orgle}. Explained we can't. Missing \
persons file with police is {case}.
---
Scam call. {title:o1} gave a man her card no. {card} and her SIN {sin}. Told her to phone the bank first, then \
{!H:911} if she feels unsafe.
---
{full:m1} | {phone} | laid off from the mill, {amt} behind on the mortgage. Wife {given:f2.m1} expecting. Wants \
budget help, not charity, his words.
---
Client has status card {status:f1@firstnations}, wants to know who covers her glasses. {full:f1@firstnations}, band \
office said call us. Left v/m w/ NIHB navigator {given:m2} at {phone}.
---
Repeat clr {short:m1} wants the overnight bus. At {corner} in this cold. Phone about to die. {orgle} can get there \
by {time}.
---
Call from {orgle}: their client {full:f1} ({dob:f1}) needs a bed tonight, no drugs, has a small dog. Beds full here. \
Tried {phone}.
---
{given:f1} from {city} wants to know why her kid {given:g2} can't get a bus pass. School closed the file. Call back \
{phone}, ask for {given:f1}, not the husband.
---
{title:m1} says he is {agew:m1} and too young for seniors' housing but on CPP-D. Rents a room at {addr}. Gave {orgle}.
---
Refugee claimant, UCI {uci:m1@new}, name {full:m1@new}, born {dob:m1@new}. Hotel stay ends {date}. Interpreter in \
{lang:m1@new} needed. No phone, use {email:m1@new}
---
Caller's car was towed with everything in it, plate {plate}. Lives in the car. {full:f1}, {age:f1}. Impound ticket \
{case}. Referred {orgle}.
---
Clr's roommate {full:m2} is using her {hname} card ({health:f1}). She is {full:f1}. Advised to report it & get a new \
card.
""",
    "log": r"""
{time} {full:m1} in, bed 14. Intox but calm. Meds locked up. Wake at 6 for work.
---
0210 {nick} (legal name {full:m1}) banging on door, was barred til {date}. Offered blanket, walked toward {corner}.
---
Bed 7 {init:f1} / bed 8 {init:f2} / bed 9 {init:f3} - all slept. Bed 10 held for {given:f4}, at hospital, back by \
{time}.
---
OD in washroom, naloxone x2. {full:m1}, DOB {dob:m1}. EMS took him, {hname} {health:m1}. Sister {given:f2.m1} told \
by phone.
---
Shift change: {given:f1} on nights, {given:m2} sick. {full:m3} gets his insulin at 7, pls don't forget. {full:f4} \
asked for {orgle} number.
---
Police here {time} looking for {full:m1}, said incident {case}. Told them we neither confirm nor deny. {cst:m5} left \
a card.
---
New intake: {rev:f1}, {dob:f1}, no fixed address, last stayed {addr}. Next of kin {full:m2}, {phone}.
---
Found in laundry: driver's licence {dl:m1}, {full:m1}. In the office safe. Also an expired bus pass, shredded.
---
{given:m1} says somebody took his wallet. Lost: {hname} {health:m1}, bank card {card}. Incident report {case} \
filled. Very upset, sat with him.
---
Room 3 family ({last:f1}): mom {given:f1}, kids {given:b2.f1} {agen:b2.f1} & {given:g3.f1} {agen:g3.f1}. Formula \
low. School bus stops at {corner}.
---
Elder {full:o1@firstnations} smudged with the ladies at {time}. {given:f2} cried, good cry. {given:f3} to go w/ her \
to {orgle} on {date}.
---
{short:m1} discharged himself. Forwarding: {addr}, {city}. Took all belongings but left a bag with papers, SIN card \
{sin}.
""",
    "chat": r"""
[visitor] hi my name is {full:f1} i need a place for me and my son hes {age:b2}
[{!H:211}] Hi {given:f1}, are you safe right now?
[visitor] for tonight yes. my number is {phone}
---
Visitor IP {ip}
V: is this private
A: Yes. What can I help you find today?
V: my boyfriend {full:m1} reads my phone
---
texter: do u guys do rides? im at {addr} & my appointment is {date}
agent: Yes, what's your name?
texter: {given:m1}
---
{given:f1}: the pantry said i dont live in the zone
Agent: What is your postal code?
{given:f1}: {postal}
Agent: Then it's {org}, open Thursdays.
---
me and {given:m1} broke up so i cant go back to {addr}. i have {amt}. email me at {email:f2} because he pays my phone
---
Chat closed by visitor. Session {case}, IP {ip}, screen name "{given:f1}". Asked about detox for her dad \
{full:v2.f1}, {age:v2.f1}.
---
V: they blocked my account {acct}
A: Please don't send account numbers here.
V: ok sorry. its {given:m1} again. can i call {phone}
---
A: Thanks for waiting. {orgle} has a space on {date}.
V: please call my worker {full:f1} not me, {phone}
---
V: somebody made a fake page of my daughter {url:t1}
V: shes {age:t1}. her real name is {full:t1}
A: I'm sorry. Let's report that together.
---
hi its {given:o1}, {orgle} told me to text when the heat was fixed. its not. {addr}. the super is {given:m2} and he \
wont answer
""",
    "client": r"""
My name is {full:f1} and I am writing because nobody answers the phone. I live at {addr} with my mother {full:o2.f1} \
who is {age:o2.f1}. We need a ramp.
---
Hello, I am {full:m1@eritrea}. I came from Eritrea in {!D:2019}. My wife {full:f2@eritrea} is still in Sudan. Her \
passport is {passport:f2@eritrea}. Please who can help with the papers?
---
hi sorry to bother. my ei stopped and my sin is {sin}. can you check. i was born {dob:f1}. thank you {given:f1}
---
I'm {agew:f1} and I never asked for help before. Please don't call the house, write to {email:f1}. {given:f1}
---
To whom it may concern, my son {given:q1} was sent home from daycare again. He is {age:q1} and has autism. I work \
nights. {full:f2}, {phone}
---
My power is off at {addr} and my oxygen needs power. Account {hydro}. I am {full:o1}, please hurry.
---
I lost everything in the fire on {addr}. Red Cross gave us three nights. We are me, {given:m1}, and the twins \
{given:g2.m1} and {given:b3.m1}, {age:g2.m1}.
---
This is {given:m1}, you talked to me {past}. I got the room!! New address {addr}, {city}, {postal}. Tell {given:f2} \
thanks.
---
I'd like the letter sent to {pobox}, {city} {postal}, because the mailbox here gets broken into. My name on the \
lease is {full:x1}.
---
Good day. I study here, my study permit is {permit:x1@new} and UCI {uci:x1@new}. The landlord at {addr} wants six \
months cash. Is it legal? Regards, {full:x1@new}
""",
    "voice": r"""
hi um this is {full:f1} calling i'm at {addrw} and uh the furnace quit again and my number is {phonew} okay thank \
you bye
---
yeah hello it's {full:m1} my birthday is {dobw:m1} i'm calling about the housing list they said i was on it
---
hi it's {full:o1} i'm {agew:o1} and i can't get up the stairs anymore somebody gave me this number it's {phonew}
---
yeah this message is for {given:f1} it's {full:m2} from {orgle} can you call me back at {phone} about the fridge
---
hello i was cut off before i was saying my daughter {given:t1} she's {agew:t1} and she won't go to school we're on \
{addrw} please call
---
okay so my claim number is {case} and my name is {formal:m1} and i've been waiting since {past} and nobody calls me
---
good morning this is {doc:m1} from the clinic about our patient {full:f2} born {dobw:f2} please call the back line \
at {phone}
""",
}
