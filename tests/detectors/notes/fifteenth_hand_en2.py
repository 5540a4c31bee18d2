"""English frames: a head line (# name options), then the note with its slots."""

FRAMES = """\
# n1
Needs: twin mattress, two pots, winter boots size 9. No delivery, can pick up w/ a cab. Sent to {ORG}, they \
open at 10 and the line is long by 9.
# n2
Caller wished to remain anonymous. Asked where to drop off used eyeglasses and walkers. Gave {ORG} and {ORG}. \
No follow up needed.
# n3
Stats for the week: {num} calls, {num} chats, {num} texts. Top needs: rent, food, dental. Average wait \
[[NUM_OK|4 min]]. Unmet need was mostly pet-friendly shelter.
# n4
Reminder to all desks: {ORG} intake closes {date}. After that send people to {ORG}. Do not promise beds.
# n5
If someone is in danger right now call [[HOTLINE_OK|911]]. For health advice at night it is [[HOTLINE_OK|811]]. \
For everything else keep dialing [[HOTLINE_OK|2-1-1]] and stay on the line.
# n6
Cooling centres in {CITY} stay open till 10 p.m. through the heat warning. Bring water; pets allowed at two of \
them. {ORG} runs a shuttle.
# n7
Anon chat. Student asked if the campus pantry takes people who are not enrolled. It doesn't. Offered {ORG}, bus \
tickets, and a budget of about [[NUM_OK|$60]] a week for groceries.
# n8
New rates: [[NUM_OK|$733]] for a single on OW, shelter portion [[NUM_OK|$390]]. Under section [[NUM_OK|59(1)]] \
of the RTA a notice needs 14 days. Print the sheet, the old one is wrong.
# n9
Board minutes: budget of {amt} approved, {num} volunteers trained, van repaired. Next meeting {date} at {ORG}. \
Motion to hire a {lang} speaker carried.
# n10
Hi team, we are short on formula and size 5 diapers. Rice is fine. If {ORGn} has extra, please take it. Truck \
comes [[DATE_OK|Friday, Dec. 12]].
# n11
Does anyone know who does free snow removal for seniors this year? The old program lost its funding. I tried \
{ORG} and they only do {CITY}.
# n12
Quiet night. {num} in beds, 2 in chairs, no incidents. Furnace noise again near the laundry. Bread delivery \
came late from {ORG}.
# n13
Programme flyer: free {lang} conversation circle, every second Tuesday from {date}. Child minding on site. \
Bring a snack to share. At {ORG}.
# n14
Repeat caller, no name given, lonely since the holidays. Listened 25 min. Talked about hockey and the price of \
eggs. Declined [[HOTLINE_OK|9-8-8]] and {ORG}. Will call again.
# n15
Q: what docs for the subsidy? A: notice of assessment, lease, proof of income for everyone over 18, last 3 bank \
statements. Apply before {date}. Takes 6 to 8 wks.
# n16
Third call this week about no heat in that same tower. City says 21 degrees min from [[DATE_OK|Sept. 15]] to \
[[DATE_OK|June 1]]. Log and move on.
# n17
Warm line vs crisis line: warm line is for a chat, the other one ([[HOTLINE_OK|9-8-8]]) is when life is at \
risk. {ORG} is neither. Pls stop sending people there at night!!
# n18
Caller in {CITY} wants a lawyer for a will. No legal aid for that. {ORG} does it on a sliding scale, {amt} and \
up. Caller said too much.
# n19
From the clinic: flu shots by drop in, no card needed, no question asked. Translators for {lang} and {lang} on \
Mondays. Ends {date}.
# n20
SURVEY: how did you hear of us? Poster, [[NUM_OK|31 %]]; a friend, [[NUM_OK|28 %]]; [[HOTLINE_OK|211]], \
[[NUM_OK|22 %]]; {ORG}, the rest. {num} people skipped the question.
# n21
Donor wants a tax receipt for {amt} given in kind (couch, crib). We can't. {ORG} can if the value is under \
[[NUM_OK|$1,000]].
# n22
voicemail, very faint, no name, no number. someone asking for the bus to the food bank i think. can't call \
back. deleted.
# n23
Rooms: 4 and 7 painted. Washer 2 out of order. Keys for the shed are back on the hook. Next fire drill {date}. \
Inspector was happy with {ORG}.
# n24
Client asked whether moving from {CITY} to {CITY} would stop their benefits. Told no, but report within 10 \
days. No name taken. Lang: {lang}.
# n25
Hello! I run a small bakery and we have bread left every evening, maybe {num} loaves. Would {ORGn} want it? We \
close at six.
# n26
Training note: say "what would help most today?" not "what's your problem?". Read back the numbers slowly. Give \
two options, never ten. Offer [[HOTLINE_OK|9-8-8]] after hours.
# n27
Caller asked how long the wait is for supportive housing. [[NUM_OK|7 to 9 years]] for a one bedroom. She \
laughed. Gave {ORG} for the meantime.
# hotelvouch
Hotel voucher issued: {N.f1} + 2 kids ({G.m2} {AGEnk}, {G.f3} {AGEnk}), 3 nights, {amt}. Fire at {ADR}<|, \
{PC}|, {CITY} {PC}>. Red Cross worker {I.b}. Next: {ORGb} {date}.
# rowlist
Name / age / need
{N} / {AGEn} / boots
{N} / {AGEn} / bus tickets
{N} / {AGEn} / ID clinic
{N} / {AGEn} / dentist
# rowlist2
{R.a};{DOB};{PH};{CASE}
{R.b};{DOB};{PH};{CASE}
{R.c};{DOB};;{CASE}
# rowlist3
Coat drive no-shows: {GI}, {GI}, {N}, {L}. Please call {N.f1} first, {PH}, she has the twins. Leftovers to {ORG}.
# birthdayrow
Seniors' tea
{L.f1} {DOBs}
{L.m2} {DOBs}
{N.f3} {DOBs}
Cake for all three in the same month, pls order from the usual place.
# pnform
Client ID: {CASE}
Given name(s): {G.a}
Family name: {S.a}
Date of birth: {DOB.a}
SIN: {SIN}
PHN: {HN.a}
Consent signed: yes
Worker: {I.b}
# ei
EI call. {N.m1}, SIN {SIN}, ROE never came from the employer. Claim no. {CASE}. 5 wks no pay, wife {G.f2} \
expecting. Told to file anyway. Food via {ORGn}.
# oas
{L.f1} has no OAS yet. Born {DOBs.f1} in {CITY}. SIN {SIN}. Son {N.m2} does the forms, {EM.m2}, {PH}.
# evict
Sheriff coming {date}. {N.f1}, {AGE}, and her mother {T.f2}, {AGEs}, at {ADR}<|, {PC}|, {CITY} {PC}>. LTB order \
{CASE}. Two cats. Storage? {ORGb} has none. Urgent.
# evict2
Spoke to tenant rep {N.f1} for the building, {ADR}<|, {PC}|, {CITY} {PC}>. Eleven units got the same \
renoviction letter. She keeps a list; {N.b} and {L.c} are willing to talk to media.
# noaddr
NFA, gets mail at {POB}. {N.m1}, street name {NICK}, tents near {COR}. Outreach {G.f2} sees him Tuesdays. HC# \
{HN.m1}. Needs foot care.
# tentreport
Caller ({N.f1}, {PH}) reports a man asleep in the bus shelter at {COR}, -24 out. He told her he is called \
{G.m2}. Van from {ORG} sent 11:40.
# schoolsw
School SW {N.f1}: student {N.m2}, gr 4, born {DOBg.m2}, no lunch most days. Mom {G.f3} works nights, cell {PH}. \
Wants {ORGn} weekend bag.
# custody
Grandmother {T.f1}, {AGEs}, has care of {G.m2} ({DOBk}) and {G.f3} ({DOBk}) since the parents were arrested. No \
court order. CFS file {CASE}. Kin money?
# cfsmail
Good morning {G.a}, the plan for {INI.b} (file {CASE}) was agreed with the aunt, {N.f1}, of {ADR}<|, {PC}|, \
{CITY} {PC}>. Visits Saturdays. Respite through {ORG}. Regards, {N.c}
# medlist
{N.f1}, PHN {HN.f1}, DOB {DOBs.f1}. Metformin, ramipril, eye drops. Blister packs by {G.m2} at the pharmacy, \
{PH}. Runs out {date}.
# dental
CDCP question: {N.a}, {AGEs}, letter arrived w/ member no. {CASE}. Wants a dentist who speaks {lang}. Lives \
near {COR}, no car.
# homecare
Homecare cxl: {L.f1} of {ADR} does not want {G.f2} any more, says she is rough. Asked for {G.f3} back. \
Supervisor {N.m4} told. Next visit {date}.
# palliative
Thank you for your kindness to my late father, {N.m1}. He loved the visits of {G.f2} from {ORG}. We would like \
to give his scooter to someone. {N.f3}, {PH}
# newbornreg
Baby {G.f1}, born {DOBn}, not yet on the card. Mother {N.f2}, HCN {HN.f2}. Father {N.m3}. They got two letters \
w/ wrong spelling of the name.
# passport
Lost at the bus depot: passport {PASS}, PR card, phone. Holder {N.a}, UCI {UCI}. Email {EM.a}. Consulate open \
{date}. Sleeping at {ORGb}.
# asylum
Claimant {N.f1}, RPD file {CASE}, arr. with {G.m2} ({AGEk}). IME/UCI {UCI}. Speaks {lang}. Counsel {N.m3}. BOC \
due {date}. Shelter: {ORGb}.
# workperm
Farm worker {N.m1} left the employer (unsafe bunkhouse, {RUR}). Open work permit appl.; permit {PERM}, SIN \
{SIN}. WhatsApp only {PH}. Talk to {G.f2}, he trusts her.
# ukr
Host family {N.f1} and {G.m2}, {ADR}, {PC}: 2 rooms for a mother w/ a toddler. Guests: {N.f3}, {G.m4} \
({AGEnk}). Arr. {date}. Language [[LANG_OK|Ukrainian]].
# citydesk
{CASE} / pothole / front of {ADR} / reported by {EM.a} / 2nd time / crew booked [[DATE_OK|Mon June 8]] / close \
when done
# citydesk2
Counter: {L.a} asked to split the water bill, acct {ACC}, for {ADR}<|, {PC}|, {CITY} {PC}>. Owes {amt}. Gave 3 \
payments. Clerk {INI.b}.
# citydesk3
Dog at large. Owner {N.a}, {RUR}, tag {CASE}, black lab named [[NEUTRAL|Diesel]]. Neighbour {L.b} bitten on the \
hand, rabies form to public health.
# citydesk4
Good day, further to my call, my tree came down on {ADR} in the storm. I have photos. Claim {CASE}. Who pays? \
{N.a}, {EM.a}, {PH}
# volapp
Volunteer application: {N.a}. Ref 1: {N.b}, {PH}. Ref 2: {D.c}, {PH}. Drives, plate {PLATE}. Speaks {lang}. \
Free Thursdays, not in [[NEUTRAL|July]].
# volapp2
I'd love to help at {ORG}. I am {AGEo}, a retired teacher, my page is {URLp.a}. You can write {EM.a}. My \
address is {ADR}<|, {PC}|, {CITY} {PC}>. Warmly, {N.a}
# jobclub
Resume help for {N.m1}: fix {URLp.m1}, e-mail is {EM.m1}. Forklift ticket. Ready to start. Interview {date} w/ \
{L.f2}.
# creep
She says ex ({N.m1}) posts from {URL.m1} and e-mails from {EM.m1}. Police file {CASE}. She blocked him. Safe \
word w/ {ORGb} set. Use cell {PH} only.
# ipban
Abusive chat, 3rd time, same IP {IP}. Signs as {NICK}, once as {N.m1}. Lead {G.f2} banned it until {date}.
# iplog
CHAT LOG {CASE}
ip={IP} lang=en start=19:22
guest: my kid {G.m1} is {AGEnk.m1} and wont go to school
agent {G.f2}: that sounds tough
guest: im on {COR} u know it?
# debit
Pre-auth form: payer {N.a}, void cheque {TRA}, [[NUM_OK|$25]] monthly to {ORG}, from {date}. Tel {PH}.
# cardlost
{L.f1} left her purse on the bus. Credit card {CARD}, cheque book {TRA}, house keys, her grandson's puffer (he \
is {AGEk}). Cancelled the card with her on speaker.
# rep
Payee: {N.a}, acct {ACC} at the credit union. Third party: {N.f2} (mom). Cheque stopped since {date}. Worker \
{S.c} says fixed. Hydro {HYD} pd {amt}.
# mentalhealth
{GI.f1}, {AGEa}, low mood since her sister {G.f2} passed. No plan. Safe tonight w/ roommate {G.m3}. \
[[HOTLINE_OK|9-8-8]] on her fridge. {D.b} appt {date}.
# longwork
I called {N.m1} this morning, he was in better spirits. He said {D.f2} changed the pills. His rent, {rent}, is \
paid. He asks for {G.f3}'s help with the form and for a ride from {ADR}<|, {PC}|, {CITY} {PC}>.
# autistic
Parent {N.f1} seeks respite, son {G.m2}, {AGEk}, autistic, bolts. {ADR}<|, {PC}|, {CITY} {PC}>. OAP ref {CASE}. \
Waitlisted at {ORG}; {ORG} has camp from {date}.
# caregiver
A {AGEa} woman caring for her husband ({N.m1}, dementia) called. She gave only {G.f2}. He wanders toward {COR}. \
Door alarm, ID bracelet, {ORG} day program.
# caregiver2
"He was born {DOBs.m1}, he was a carpenter, he is still {G.m1} to me," she said. {L.f2} needs one night of \
sleep a week. Ref'd to {ORG}. Call {PH} mornings.
# northern inuit nu
Message from {CITY}: {N.m1}, {AGE}, and {N.f2} flying down w/ baby {G.f3}. Health no. {HN.m1}. Housing assoc. \
acct {ACC}. Meet at arrivals, [[LANG_OK|Inuktitut]] speaker.
# coast nl ns pe
Oil tank empty at {RUR}<|, {PC}|, {CITY} {PC}>. {L.f1}, {AGEs}, heats one room. Rebate ref {CASE}. MCP/HC \
{HN.f1}. Church will fill 100 L. Nephew {G.m2} - {PH}.
# prairie first ab sk mb
{N.f1}, kookum to {G.m2} and {G.f3}. AISH/SAID worker is {N.m4}. Treaty no. {STAT}. Moving off reserve to \
{ADR}<|, {PC}|, {CITY} {PC}>. Wants [[LANG_OK|Cree]] speaking elder. {ORGb} for beds.
# bccall bc
Evacuee {N.a}, ESS no. {CASE}, home at {RUR}<|, {PC}|, {CITY} {PC}>. PHN {HN.a}. Has trailer, plate {PLATE}. \
Group lodging till {date}. Meds at {D.b}'s office.
# qcenglish qc
{T.f1}, Anglophone, {AGEs}, RAMQ {HN.f1}, at {ADR}, {PC}. CLSC sent a letter in French only. Wants it read to \
her in {lang}. Call {PH}.
# n28
Looking for winter tires? No. But {ORG} lends snow shovels, and the library in {CITY} lends SAD lamps. Caller \
pleased. Under 3 min.
# n29
Meal calendar: soup Mon, stew Wed, pizza on the last Friday. {num} plates average. Halal option from {date}. \
Ask {ORG} about leftovers.
# n30
How do I get a hearing test for free? Is it covered at 65? I'm in {CITY} and would rather not say my name. I \
was told {ORG} does it for {amt}.
# n31
Fridge temp log ok. Donation: {num} lbs of carrots, 4 boxes of cereal. Date code on the yogurt is {date}. Give \
to {ORGn} if not used.
"""
