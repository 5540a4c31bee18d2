"""English frames: a head line (# name options), then the note with its slots."""

FRAMES = """\
# callrent
Clr {N.f1}, {AGE}, behind <two|three> months on rent at {ADR}<|, {PC}|, {CITY} {PC}>. LL is {L.m2}, N4 served. \
Wants to know if the rent bank is still open. Gave {ORG} + told her to bring the notice. CB {PH} after 4.
# callfood
{GI.m1} called back - food bank at {ORGn} turned him away, needed proof of address. He lives at {ADR}, no bills \
in his name. Asked {G.f2} at the front desk to take a letter from the landlord instead.
# formintake
INTAKE
Name: {N.a}
DOB: {DOB.a}
Address: {ADR}
Postal code: {PC}
Phone: {PH}
Language: {lang}
Referred by: {ORG}
# formrev
Referral source: {ORG}
Reason: <food insecurity|eviction notice|needs winter clothing|isolation>
Health card: {HN.a}
Date of birth: {DOB.a}
Client (last, first): {R.a}
Emerg. contact: {N.f2} (sister) {PH}
# household
Household register
1. {N.f1_a} - {DOB} - head
2. {N.m2_a} - {DOB} - spouse
3. {G.f3} - {DOBk} - daughter
4. {G.m4} - {DOBk} - son
Address on file: {ADR}<|, {PC}|, {CITY} {PC}>
# hamper
Hamper list Thurs
{R.a} | 4 people | {ADR} | {PH}
{R.b} | 2 people | {BAS} | no phone
{R.c} | 6 people, baby | {ADR} | {PH}
# shelterlog
2210h {GI.m1} returned, signed in, bed 14. 2240h {GI.m2} and {N.m3} arguing over locker, separated by {G.f4}. \
0115h all quiet. 0600h wake up call, {NICK} refused breakfast.
# shelterlog2
Nights: {num} beds full, 3 turned away. {N.f1} ({AGEn}) moved from overflow to room 6 after her meds were \
delivered. Staff {I} holding her one-month supply in the safe.
# seniorvisit
Home visit - {T.f1}, {AGEs}. Lives alone at {ADR}<|, {PC}|, {CITY} {PC}>. Fridge nearly empty, walker missing a \
wheel. Nephew {G.m2} comes Sundays. Will call {ORGn} re meals + friendly visitor.
# emailapp
From: {EM.a}
To: intake desk
Hi, my name is {N.a} and I applied for the housing list in the spring. My file is {CASE}. I have moved to \
{ADR}, {CITY} {PC}. Can you please update it? Thank you, {G.a}
# emailworker
Hi {G.a},
Just following up on {N.b}. ODSP says the file {CASE} was closed in error, they need a new void cheque (she \
banks at {TRA}). Can you fax it before {date}?
{G.c}
# textdad
Hi its {G.m1} from the class on tues. can u tell {G.f2} me and {G.m3} cant come today the car died at {COR}. my \
new number is {PH}
# textchat
[14:02] Visitor: hi my landlord is changing the locks tmrw
[14:03] Worker {G.f1}: I'm sorry to hear that. What city are you in?
[14:04] Visitor: {CITY}. im {N.m2}, {AGE}
[14:06] Worker: Call {ORG}, they open at 9.
# voice1 low
hi this is {N.f1} calling um i'm at {ADR} and i got a letter about my rent subsidy it says file {CASE} and i \
don't understand it can you call me at {PHW} thank you bye
# voice2 low
yeah good morning my mom {ML.f1} she's {AGEW} and she fell again last night we're over at {COR} near the \
pharmacy i'm her son {G.m2} please call me back {PHW}
# voice3 low
hello i left a message already my name is {N.a} birthday {DOBW} you asked for my health card it's {HN.a} okay \
thanks
# refclinic
Dear {D.a},
Thank you for seeing {T.f1} (DOB {DOBs.f1}, HCN {HN.f1}). She has had three falls since the winter and has lost \
weight. Her daughter {N.f2} can be reached at {PH}.
# refsettle
REFERRAL - newcomer family
Principal applicant: {N.m1_a}, UCI {UCI}
Spouse: {N.f2_a}, UCI {UCI}
Languages: {lang}, some {lang}
Needs: school registration, winter clothes, SIN cards
Sent to: {ORG}
# studyperm on bc mb
{N.a}, int'l student, study permit {PERM} expired last month. Passport {PASS}. Working 2 jobs, sleeping at a \
friend's, {BAS}<|, {PC}|, {CITY} {PC}>. Advised legal clinic, do not call the school.
# status first ab sk mb on
{N.f1}, {AGE}, registered w/ band (status no. {STAT}). Needs NIHB dental travel. Staying at cousin {G.f2}'s, \
{ADR}<|, {PC}|, {CITY} {PC}>. Escort will be {N.m3}.
# inuitboard inuit
Boarding home - {N.f1} down from the north for appts, escort {N.m2}. Flight home moved to {date}. Speaks \
[[LANG_OK|Inuktitut]], some [[LANG_OK|English]]. Room ph {PH}. Wants country food if {ORG} has any.
# taxclinic
Tax clinic sheet
{N.a} SIN {SIN} - single - T4A only - {ADR}<|, {PC}|, {CITY} {PC}>
{N.b} SIN {SIN} - 2 deps - T5007
Volunteers: {G.c}, {G.d}
# taxclinic2
{L.f1} came in w/ three yrs of slips. SIN {SIN}, DOB {DOBs.f1}, direct deposit {TRA}. GIS stopped since she \
never filed. Filed all 3 with {ORG}, refund abt {amt}.
# energy
LEAP application: {N.a}, {ADR}, {PC}. Hydro acct {HYD}, arrears {amt}, disconnection notice dated last week. 3 \
kids in home, youngest {AGEk}. Approved by {I}.
# energy2
Customer {I.f1} says power is off. Utility account {HYD}. Needs {amt} paid before reconnection. {ORG} can pay \
half; she'll borrow the rest from her brother {G.m2}.
# complaint
Service request {CASE}: Resident at {ADR} reports neighbour at {ADR} piling garbage in the lane, rats seen. \
Caller {N.a}, {PH}. Bylaw officer {S.b} to attend.
# complaint2
I have written to the City twice about the sidewalk at {COR}. My husband {N.m1}, who is {AGEo}, fell there. \
Please reply to {EM.f2}.
{N.f2}, {ADR}<|, {PC}|, {CITY} {PC}>
# complaint3
Ticket {CASE} - parking dispute. Plate {PLATE}. Owner {R.a} says sign was covered by snow. Mailing address \
{POB}. Ref to screening officer, hearing {date}.
# discharge
DISCHARGE FAX - Ward 4B
Pt: {R.a}   DOB: {DOBs.a}   HCN: {HN.a}
D/C to: {ADR}<|, {PC}|, {CITY} {PC}>
Follow up: {D.b} in 2 wks, home care x3/wk, Meals via {ORGn}
Next of kin: {N.c} {PH}
# discharge2
Pt {I.m1} medically clear but no fixed address. Last known {BAS}<|, {PC}|, {CITY} {PC}>. MRN {CASE}. SW {N.f2} \
spoke w/ {ORGb}, no bed until Monday. Mother {G.f3} will not take him back.
# minutes
Case conference
Present: {N.a} (settlement), {N.b} (school), {N.c} (public health)
Re: the {S.f1_z} children, {G.f2} ({AGEnk}) and {G.m3} ({AGEnk})
Action: {G.a} to book the dentist by {date}.
# handover
Handover
- {GI.a}: refused dinner, call {D.b} in a.m.
- {GI.c}: court on {date}, needs clean shirt
- {NICK}: keys found, in the drawer
- Room 9 heater still broken
# handover2
For {G.a} on days:
* {N.b} wants to change her p/u to Friday
* {L.m3} left a dish here, his cell is {PH}
* order more {lang} flyers
* toner
# clientletter
To whom it may concern,
I am {N.f1}, mother of {G.m2} and {G.f3}. We were burned out of our place at {ADR} on the weekend. We have \
nothing. If {ORGb} has beds or dishes we would be grateful.
# clientletter2
Dear {L.a}, I am writing since my cheque did not come. I am {AGEo} and I live on {amt} a month. My account \
number is {ACC}, the branch said nothing was deposited. Yours, {N.b}
# clientmsg
hello i am {G.f1} i come from my country 2 month ago with my 3 child. i speak {lang} and small english. i need \
school for {G.m2} he have {AGEnk} years. we stay {ADR}<|, {PC}|, {CITY} {PC}>
# landlord
Landlord {N.m1} on the line, very upset. Tenant {N.f2} in {BAS} has not paid since fall; file at the board is \
{CASE}. Explained we do not give out tenant info. He left {PH} and {EM.m1}.
# landlord2
T: {R.a} / LL: {N.b} / Unit: {ADR} / Rent {rent} / Arrears {amt} / Hearing {date} / File {CASE}. Mediation \
offered, declined.
# bank
{N.a} got a call from "the bank" and read out the debit card {CARD}. I had them call the real number on the \
back. {T.f2}, a neighbour, is sitting with them now at {ADR}<|, {PC}|, {CITY} {PC}>.
# bank2
Trustee note: {GI.a}'s PNA goes to {TRA}. Pay landlord {amt}, phone [[NUM_OK|$45]], rest weekly. Old card \
{CARD} destroyed in front of {I.b}.
# scam
Online chat complaint. IP logged {IP}. Visitor says someone made a fake page of her at {URL.f1}. She is {N.f1}, \
mail {EM.f1}. Told to report to police and the platform.
# youth
{G.m1} ({AGEnt.m1}) came in with his friend {NICK}. Kicked out Sat., been sleeping in a stairwell at {ADR}<|, \
{PC}|, {CITY} {PC}>. Mom is {N.f2}, he does not want her called. Worker {G.f3} to find a bed at {ORGb}.
# youth2
Youth profile: {N.f3}, b. {DOBt.f3}, grade 9, foster placement w/ {N.f1} and {N.m2}. Instagram she shared with \
staff: {URL.f3}. Worker's cell {PH}.
# fundraise
Family set up a page, {URL.f1}, after {G.f1} lost the house. {N.m2} (brother) is the contact, {EM.m2}. Nothing \
we need to do but the mayor's office asked.
# daycare
Waitlist - after school
{N} {DOBk} parent {N} {PH}
{N} {DOBk} parent {N} {PH}
# daycare2
Children attending [[ORG_OK|Bluebird After-School Club]]: {G.f1} ({DOBk}), {G.m2} ({DOBk}), {G.f3} ({DOBk}). \
Allergies: {G.m2} peanuts. Pick-up only by {N.f4} or gran {G.f5}.
# prenatal
{N.f1}, G2P1, 31 wks, EDD end of month, no OHIP yet. Seen by midwife {G.f2}. Lives {BAS}<|, {PC}|, {CITY} \
{PC}>. Husband {G.m3} drives nights. Crib + diapers via {ORG}. Interp {lang}.
# vetcall
{M.m1}, Navy vet, {AGE}, service file {CASE}. Truck plate {PLATE} is where he sleeps, usually lot behind {COR}. \
VAC case mgr is {N.f2}, {PH}.
# licence
ID replacement clinic: {N.a} lost wallet. Old licence {LIC.a}, health card {HN.a}, born {DOB.a} in {CITY}. SIN \
card too ({SIN}). Witness {I.b}.
# licence2
Bus pass form
Applicant: {N.a}
Gov't ID seen: driver's licence {LIC.a}
Mailing: {POB}, {CITY} {PC}
Signature: {INI.a}
# rural ab sk mb
Well went dry. {N.m1} out at {RUR}, {AGE}, hauling water for his mother {L.f2}. RM told him to call us. Gave \
[[HOTLINE_OK|811]] and provincial ag line. His neighbour {G.m3} has a truck.
# rural2
Meals route 3: {L.f1} {RUR}, dog is fine; {L.m2} {RUR}, leave in cooler; {N.f3} {ADR}, knock loud.
# wellness
Wellness check req. {N.f1}, {AGEs}, {ADR}<|, {PC}|, {CITY} {PC}>. Not answered since Sat. Daughter {N.f2} in \
{CITY} {PH}. Super {G.m3} has key. Police occurrence {CASE}.
# transport
RIDE SHEET
Pick up {L.f1} 9:15 {ADR}<|, {PC}|, {CITY} {PC}>
Pick up {L.m2} 9:30 {ADR}<|, {PC}|, {CITY} {PC}>
Drop dialysis, return 1:45
Driver: {N.m3}, {PH}
# dvplan
Pt of contact only by e-mail {EM.f1}. {N.f1} left with {G.m2} ({AGEnk}) + {G.f3} ({AGEnk}). He, {N.m4}, knows \
the address at {ADR}<|, {PC}|, {CITY} {PC}>. Never leave a msg. Beds at {ORGb} tonight.
# interp
Interpreter booking: {lang}, for {N.a} ({CASE}), 10 a.m., {date}, at {ORG}. Interpreter: {N.b}. Confirm by {PH}.
# mailupd
Change of address, all files: {R.a}, from {ADR} to {ADR}, {PC}. Phone stays {PH}. Eff. {date}. Entered by {INI.b}.
# wsib on
{N.m1} hurt his back at the plant, WSIB claim {CASE}, adjudicator {L.f2}. No income for 7 wks. SIN given {SIN}. \
Needs food today, sent to {ORGn}.
# uid
Portal access: reset for {EM.a}; last login from {IP}. User is {N.a}, volunteer at {ORG}. Asked to use the \
other browser.
# uid2
Web form #3 | submitted from {IP} | name: {N.a} | tel: {PH} | how can we help: I need a ride to chemo every \
second Wednesday
"""
