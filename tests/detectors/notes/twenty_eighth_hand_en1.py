"""English frames, first part: shelters in Vancouver and Prince George."""

TEXT = """
@log
{LD} 23:40 - {P.1m} came to door, soaked. Bunk 14. Says he was let out of detox this aft. Gave dry socks, told him \
breakfast at 7. - {G.2}
@log
2215h: {N.1f} & {N.2m} back in, separate dorms tonight pls, staff aware. {N.2} refused dinner. No incidents.
@log
0300 wellness check all beds. Bed 6 ({Y.1m}) breathing slow, naloxone x2, EHS on scene 0312, pt walked out AMA. VPD \
file {POL}.
@log
AM: {P.1f}, {A.1}, new intake from {C2}. [No ID|ID stolen|No status card]. PM: left for appt, did not return by \
curfew. Bed held \
till <DT:Friday>.
@log
bed count <N:38/40>. barred: {P.1m} (24 hr, threw a chair). on hold: {P.2f}, at the hospital, [call|phone] {PH} for \
update before \
giving bed away
@handover
Handover nights > days
- {G.1m} in 9: meds at 8, locked box
- {P.2f}'s sister will pick up her bags, {PH}
- laundry machine #2 still broken
@handover
* {T.1m} - hospital bed delivered, needs ground floor
* {T.2f} - housing interview {DT}, pls wake her at 7
* {T.3m} - no contact x 3 days, try {O.hlth}
@handover
TO DO
1) {L.1} - DL no. {DL.1}, PWD form to sign
2) {L.2} - ID clinic, bring birth cert
3) fax [income stub|notice of assessment] to {O.hous}
@note
[Ct|Clt|Client] {P.1f} ({DOB.1}) calling from {ADDR}. Ldlord [served|gave her] 2 month notice for landlord use. \
Advised to dispute \
w/in <N:15 days>. Gave # for {O.law}.
@note
Caller {G.1m}, {A.1}, sleeping in his truck ({PLATE}) behind {CORNER}. Wants a shelter that takes dogs. {O.shel} \
full, on waitlist. \
CB# {PH}
@note
TC from {P.1f} re: her brother {P.2m~1}, {A.2}, last seen near {CORNER} on {DT}. RCMP [file|file no.] {POL}. Passed \
on to {O.day}.
@note
{P.1m} rang again abt damage deposit. Has {AMT} from IA, needs {AMT}. Rent bank app started w/ {O.hous}. Bank info \
{BANK}. Cell {PH}.
@note
Clt at {ADDR} {C}, heat off x 2 days, 2 kids {A.2k} and {A.3k}. Hydro acct {HYD} in arrears {AMT}. Sent to {O.hous}.
@note
spoke w {G.1f} (mom of {G.2mk}, {A.2}). daycare sub denied, needs letter. she'll come by <DT:thurs>. phone {PH}
@note
Gent {A.s}, lives alone at {ADDR}. Neighbour {P.1f} reports he hasn't picked up his meals x 3. Welfare check \
requested, RCMP \
attending.
@note
[F|Female|Female caller], {A.a}, Dakelh, from {C2}, staying at cousin's in {NB}. [Fleeing partner|Fleeing DV]. Safe \
# is {PH}, no \
voicemail!! Referred {O.shel}.
@note
{P.1m} walked out of <X:UHNBC> last night w/ IV still in. PHN {HN.1}. Nurse {G.2f} looking for him. If he shows, call \
{PHX}.
@note
Ct wants his mail sent c/o us. Old addr: {ADDR}, {C} {PC}. IA worker = {G.1f}. SR# {TIC}.
@form
Name: {P.1}
DOB: {DOB.1}
PHN: {HN.1}
Addr: {ADDR}, {C}
Emerg. contact: {P.2~1} ({PH})
@form
SHELTER INTAKE
Last name: {S.1f}   First: {G.1}
D.O.B. {DOB.1}   Age: {AF.1}
Last address: {ADDR}, {PC}
Bank: {BANK}
@form
Client: {L.1m}
Birthdate: {DOB.1}
SIN: {SIN}
Status #: {STAT}
Band: on file
Consent signed: yes
@form
Applicant: {P.1f}
Co-applicant: {P.2m}
Current address: {ADDR}
City: {C}   Postal: {PC}
Tel: {PH}
Household size: <N:3>
@form
HH MEMBERS
{P.1f}  {DOB.1}  self
{P.2m~1}  {DOB.2}  spouse
{G.3fk~1}  {DOB.3}  dau
{G.4mk~1}  {DOB.4}  son
@form
Bed: <N:22>  Client ID: {CASE}
Name: [{U.1m}|{P.1m}]
Gender: M   Age: {AF.1}
DOB: {DOB.1}
Referred by: {O.hlth}
Barred elsewhere? N
@form
INCIDENT REPORT # {CASE}
Date: {LD}  Staff: {P.1f}
Involved: {P.2m}, {P.3m}
Summary: verbal altercation in smoking area re cigarettes, both asked to walk it off. No injuries.
@form
Tenant: {P.1f}
Unit: {ADDR}
Arrears: {AMT}
Hydro acct: {HYD}
RTB file: {RTB}
Hearing: {DT}, by phone
@chat
Hi is this [the shelter line|the outreach team|housing]? my name is {G.1f}, me and my son hes {A.2mk} got kicked \
out of {ADDR}. we \
are at the <X:McDonalds> now. my cell is {PH}
@chat
Worker: what name do you go by?
Client: {G.1m}
Worker: ok {G.1}, are you safe right now?
Client: ya im at {CORNER}, by the bus stop
@chat
hey its {N.1f} from bed 12. can u tell {N.2f} im not coming back tonite, staying w my auntie. dont give away my \
spot lol
@chat
can someone pls check on my dad {P.1ms} hes {A.1} and wont pick up. {ADDR}. buzzer is under {S.1}
@chat
> do you have an email we can send the form to?
its {EM.1f}
> and your full name?
{P.1}
@chat
im at the hospital in {C} and they r discharging me w nowhere to go. {G.1m} here, [dob|born] {DOB.1}. nurse said \
call <H:211>
@email
Hi {G.1f},
Following up on {P.2m}. He missed his intake at {O.hous} on {DT}. Could you try his new number, {PH}? I'll keep his \
file open till \
month end.
Thanks, {G.3f}
@email
Subject: bed for tonight
Good afternoon, do you have a women's bed? {P.1f}, {A.1}, discharged today. She was at {ADDR} before. Mobility: \
walker. Can be reached through me at \
{PHX}.
{P.2f}, {O.hlth}
@email
Morning team, {P.1m} has asked that his mail go to {ADDR}, {C}, {PV} {PC} from now on. Please update the profile \
(HIFIS {CASE}). \
{G.2f}
@email
Hello, I'm writing for my neighbour {T.1fs}. She is {A.1}, lives at {ADDR} and can't manage the stairs anymore. You \
can write me at {EM.2} or \
ring after 5. {P.2m}
@email
Hi, tenant support here. {P.1f} posted the eviction on her page ({URL.1}) and is getting threats from it. Can \
someone safety plan \
with her?
@email
From: {EM.1}
I applied at {O.hous} last spring and never heard back. My application number was {CASE}. I'm still at {ADDR}. \
Please let me know where I am on \
the list. {P.1}
@letter
To whom it may concern: This confirms that {P.1m}, born {DOB.1}, SIN {SIN}, has been a guest of {O.shel} since {DT} \
and has no fixed \
address. Sincerely, {P.2f}, Shelter Coordinator
@letter
Dear {T.1f}, your application dated {DT} was received. To remain on the registry please confirm your address \
({ADDR}, {C} {PC}) \
within <N:30 days>.
@letter
RE: {P.1m}
[Driver's licence|BCDL|DL] {DL.1}
We support {T.1} in replacing his lost identification and ask that the fee of {AMT} be waived.
@letter
Dear Landlord: {P.1f} has been approved for a deposit of {AMT}. Please provide your void cheque or transit {TR}, \
institution \
{INST} and account {ACC}.
@minutes
Shelter working group, {DT}. Present: {P.1f} (chair), {P.2m}, {P.3f}, {P.4m}. Discussed mats vs. beds and the 7 am \
exit rule. Next \
mtg at {O.shel}.
@minutes
Action items: {G.1f} to call {O.hlth} re sharps box; {G.2m} to redo the schedule; {G.3f} to order <N:60> blankets.
@voice
hi um this is {P.1f} calling i got a letter from you guys about my place at {ADDR} and i dont understand it my \
number is {PHW} \
thank you bye
@voice
yeah hey its {G.1m} uh {S.1} im trying to get my damage deposit back from the hotel its been like <N:two months> \
and nobody calls \
me im at {PH}
@voice
hi this message is for {G.1f} in outreach its {G.2m} the nurse at {O.hlth} i saw your guy today hes ok but his foot \
is bad can \
you call me at {PH}
@fax
DISCHARGE SUMMARY
Pt: {U.1m}  DOB {DOB.1}  PHN {HN.1}
Dx: cellulitis L leg. NFA. D/C to shelter w/ dressing supplies. F/U wound clinic {DT}.
@fax
FAX to {O.shel}: pls hold male bed for {P.1m} ({A.1}), ETA 1600 by cab. Needs lower bunk. Rx to follow. Unit clerk \
{G.2f}, \
{PHX}
@complaint
Tent and propane tank against my fence at {ADDR}, third time I've called. Ref {TIC}. Owner of the house is me, \
{P.1m}, {PH}.
@complaint
Caller ({P.1f}) says the people at {CORNER} are blocking the sidewalk w/ carts. Explained bylaw <N:4537>, sent \
ticket {TIC} to \
streets.
@self
My name is {P.1f}, I am {A.1}, I have two boys. We have been at {O.shel} since {DT} and I need help finding a 2 \
bedroom that takes \
the subsidy.
@self
I lost my wallet with everything in it, my BC ID, my status card ({STAT}), \
my SIN card ({SIN}) and my bank card {CARD}. \
Can you help me get \
them back? {G.1m}
@none
Overnight: <N:41> guests, <N:6> turnaways ([3 couples|2 w/ dogs|4 after midnight]). Ran out of size 10 socks. \
Furnace guy coming \
{DT}.
@none
Reminder: {O.shel} closes its day room at 3 on <DT:Sundays>. Send overflow to {O.day}, hot soup till 6.
@none
caller looking for detox, anonymous, wouldn't give name. gave <H:811> and access line {TF}. said will think abt it
@none
Extreme weather alert called for {C} from {DT}. Extra <N:25> mats at {O.shel}. Volunteers need a crim check.
@none
Q: does {O.hous} take people on IA? A: yes, shelter portion is <N:$500> for a single, they top up. No pets over \
<N:20 lb>.
@none
hi do u guys have any hygiene kits left? also what time is dinner, and is the one on <PL:Hastings> still open or \
did it close
@none
Trans woman, no name given, turned away elsewhere. Wanted to know who is safe. Told her {O.shel} is all genders, \
self-ID, no \
questions.
@none
BUS TIX: <N:12> left. NARCAN KITS: <N:40>. Order more from health before {DT}. Do not give more than <N:2> per guest.
@none
Caller asked what PWD pays now. Told <N:$1,483.50> single incl. shelter, form has 3 parts, doctor fills #2. Can get \
help w/ it at \
{O.law}.
@none
Hi all, staff meeting moved to {DT} at 10. Agenda: nights coverage, bedbug heat treatment, new naloxone policy. \
Coffee provided!
"""
