"""English frames, first part: hospital, calls, chats, shelter logs."""

BLOCK: str = """
@call
{full:f1}, {age:f1}, called from {phone}. Lost power this morning, baby formula gone warm. Lives at {addr}, {city}.
Gave her {org} and {hot}.
@call
Caller {given:m1} ({agen:m1}) wants a hot meal tonight. No fixed address, stays near {corner}. Told him about {org}.
@call
TC from {titled:s1} re: meals on wheels. {addr}, buzz {=NUM_OK:12}. Daughter {given:d1} has POA, reach her {phone}.
@call
cb {full:m1} at {phonex}, he missed the intake with {org} on {past}
@call
Anonymous caller, landlord shut the heat off, worried about neighbour {titled:o1} at {addr}. He is {age:o1} and on
oxygen. Called <the fire hall|public health|the city> while she held.
@call
Mom of three, {full:f1}, kids {given:g1} {agen:g1}, {given:b1} {agen:b1} and baby {given:i1} {agemo:i1}. Needs
diapers and wipes before the weekend. Referred {org}.
@call
{full:x1} needs rent help, {rent} behind, eviction hearing {event}, file {case}. Sent to {org}. Speaks {lang},
interpreter booked.
@call
{given:m1} called back, wrong number in his file. New cell {phone}, still staying with his sister {given:f2} at
{addr}.
@call
Male caller would not give a name. Says he is cold and out of insulin. Walked him through the pharmacy hours in
{city} and offered {=HOTLINE_OK:811}.
@call
Senior on the line could not hear me, asked for the number of the tax clinic. Spelled out {org}, open until {event}.
@call
Caller asked whether the warming bus still runs past midnight. It does, {num} seats, no questions asked at the door.
@chat
visitor: hi is this confidential?¶worker: It is. What is going on?¶visitor: im {given:f1}, {age:f1}, my boyfriend
took my phone, can you text my friend {given:f2} {phone}¶worker: Are you safe right now?
@chat
visitor: where can I get a crib in {city}?¶agent: {org} lends them for {few} months, no cost¶visitor: thanks!!
@chat
client: my name is {full:m1}¶worker: and your date of birth?¶client: {dob:m1}¶worker: perfect, what is the best
number?¶client: {phone}
@chat
{firsti:f1}: they want my SIN for the benefit form is that ok¶agent: only on the government page¶{firsti:f1}: so
{sin} goes in box {=NUM_OK:4}?¶agent: please do not send it here
@chat
hey its {given:x1} from yesterday. moved to {addr} last night, door code is on my email {email:x1}
@chat
Visitor IP {ip}. Started chat at {time}, asked for a food hamper, left when asked for a name. No follow up possible.
@chat
worker: what language do you prefer?¶visitor: {lang} please¶worker: give me a minute, I will get {org} on the
line¶visitor: ok thank you so much
@chat
guest: whats the number for suicide help¶agent: you can call or text <{=HOTLINE_OK:988}|{=HOTLINE_OK:9-8-8}> any
time. Do you want me to stay with you? ¶guest: yes please
@chat
visitor: i am on my dads health card, its {health:g1}, im {full:g1}¶agent: Hi {given:g1}, a walk-in will see you
even without it
@log
{time} {full:f1} in, bed {num}. Bag searched, meds locked. Has a cut on her left hand, gauze given.
@log
{time} {nick} back from hospital, ride from {given:m1}. Quiet. No belongings except a blue duffle.
@log
Overnight: full at {num}, turned away two, mats sent to {org}. Furnace noise again, maintenance ticket in.
@log
{time} - {full:m1} asked to leave for the night after argument with {full:m2}. {org} will take one of them. Police
not needed. Will review {event}.
@log
Bathroom count done at {time}, laundry soap low, coffee out. {num} clients for supper, chili and buns.
@log
Incident {case}: {initial:m1} found unresponsive by the side door, naloxone x2, EMS called, {=HOTLINE_OK:911},
breathing when they left.
@log
Rm 4 {given:f1} + {given:g1} ({dob:g1}) + {given:b1} ({dob:b1}). School bus pick up {corner}.
@log
Van {plate} parked in fire lane, belongs to guest {full:m1}. Moved it at {time}. Name and plate match {org} list.
@log
Donation drop: {num} boxes of cereal, {num} winter coats, one stroller. Thank you note to go to {org}.
@log
{elder:s1} smudged with the ladies after supper, {given:f2} led the song. Peaceful night, all in bed by {eve}.
@hand
Handover¶- {given:f1} ({age:f1}) discharge tomorrow, needs ride to {addr}¶- {given:m2}: call {org} re: walker¶-
family meeting {event} with {doc}
@hand
Shift notes¶• {full:o1} confused since supper, wife {given:s2} at {phone}¶• new admit rm {num}, no visitors¶• {doc}
wants bloods at {day}
@hand
For the day team:¶* {initial:f1} - health card {health:f1}, card expired, renew¶* {initial:m1} - bank form, acct
{acct}, bring to {org}
@hand
- milk delivery short, substitute powdered¶- cooler reads {=NUM_OK:6} C¶- volunteers: need {num} for {event}¶- {org}
picks up bread at {day}
@hand
To do: 1) chase {titled:f1} for T4, 2) scan ID of {given:m2} (licence {licence:m2}), 3) file {case} to archives, 4)
hold a spot at {org}
@fax
DISCHARGE SUMMARY¶Patient: {revcaps:s1}¶DOB: {dob:s1}¶HCN: {health:s1}¶Attending: {doc}¶Home care to start {event}
at {addr}, {city} {postal}
@fax
FAX TO: {org}¶RE: {revcaps:o1} DOB {dob:o1}¶Weight bearing as tolerated. Lives alone, stairs. Please assess for bath
seat. Contact son {full:n1} {phone}
@fax
Hospital Social Work - {full:o1}, {agey:o1} man admitted after a fall, MRN {mrn}. Home is {addr}. Neighbour
{titled:f2} holds the key, {phone}. {org} asked to visit.
@fax
Transfer note: pt {initial:f1}, {health:f1}, from {city}. Needs dialysis chair three times weekly. SW {full:f2},
{phonex}.
@fax
Page 2 of 3. Diet: soft. Mobility: walker. Equipment loan through {org} for {num} days. Follow-up clinic {event}.
@form
Name: {full:f1}¶DOB: {dob:f1}¶Address: {addr}¶City: {city}¶Postal code: {postal}¶Phone: {phone}
@form
CLIENT INTAKE¶Surname, given: {rev:m1}¶SIN: {sin}¶Health no.: {health:m1}¶Income source: EI¶Household size:
{few}¶Cell: {phone}¶Postal code: {postal}
@form
Applicant {full:x1} | {dob:x1} | SIN {sin} | {addr} | {postal}¶Spouse {full:x2} | {dob:x2}¶Assistance requested:
{amount}¶Agency: {org}
@form
Household members¶1. {full:f1} {dob:f1}¶2. {full:b1} {dob:b1}¶3. {full:g1} {dob:g1}¶Postal code: {postal}¶Food
preferences: halal
@form
Direct deposit¶Name on account: {full:x1}¶Transit-inst-account: {bank}¶E-mail for notice: {email:x1}
@form
Utility relief¶Customer: {full:m1}¶Service address: {addr}¶Utility account: {hydro}¶Arrears: {amount}¶Paid by:
{org}¶Cut-off date: {event}
@form
Newcomer file¶Name: {full:f1}¶UCI: {uci}¶Work permit: {permit}¶First language: {lang}¶DOB: {dob:f1}¶Settlement
worker: {org}¶Arrived: {past}
@form AB
Band member: {full:m1}¶Status no.: {status}¶Box: {rural}¶Alberta health: {health:m1}¶Emergency contact: {full:f2},
{phone}
@form
Passport: {passport}¶Driver's licence: {licence:x1}¶Holder: {full:x1}¶Verified by: {initial:f2}¶Copy kept: no
@form
Programme stats¶Hampers: {num}¶New households: {num}¶Volunteer hours: {=NUM_OK:212}¶Referrals to {org}: {num}
@form
PARKING COMPLAINT¶Reported by: {full:x1}, {addr}, {phone}¶Vehicle plate: {plate}¶Where: in front of {addr}¶Ticket:
{case}
@form
Emergency contact for {full:k1}¶Grandmother: {full:s1}¶Tel: {phone}¶Alt: {phone}¶Allergy: peanuts¶Child born:
{dob:k1}¶Page of the family: {url:s1}
@form
Staff use only. Eligible: yes / no. Amount: {amount}. Approved under section {=NUM_OK:12(3)}. Review on {event}.
@form MB
Manitoba Health registration of child {full:k1}, PHIN {health:k1}, born {dob:k1}, at home with {given:f1} at {addr}
@form NB
NB Medicare: {health:f1}¶Name: {full:f1}¶Civic no.: {addr}¶Community: {city}¶{postal}¶Preferred language: {lang}
@form SK
SHSP card {health:m1}, {full:m1}, {dob:m1}. Lives at {farm}. Nearest town {city}.
@text
hi its {given:f1} i cant make it {event}, {given:b1} has a fever. can we do the week after
@text
Hi {given:m1}, this is {given:f2} from {org}. Your hamper is ready, bring ID for each person. Reply STOP to opt out.
@text
can u tell {titled:f1} the ride is at {addr} not the old place. txt me {phone} when shes there
@text
Reminder: flu clinic {event}, bring your health card, masks at the door. Text {=HOTLINE_OK:211} for help in {lang}.
@text
{given:x1} here new email {email:x1}, old one got hacked. send the forms there please
@voice
yeah hi my name is {full:f1} um my number is {phonew} i'm calling about the rent thing and i was born {dobw:f1} if
you need that okay bye
@voice
hello this is {titled:s1} i am {agew:s1} and i live at {addr} and the driver never came for my treatment today so
please call me {phonew}
@voice
i don't want to leave my name i just need to know what time the soup kitchen opens and if you take dogs thank you
@voice
message for {given:m1} it's {given:m2} at {org} the bed is yours if you're here by nine tonight otherwise it goes to
the next person
"""
