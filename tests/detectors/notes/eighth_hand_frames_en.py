"""English call notes of a 211 line, typed while the caller speaks."""

FRAMES = """
Whispering, partner in the next room. Wants a bed tonight for self + {n} kids. Gave {g1} only, no surname. Safe to
 text {phone}, not to call. Warm transfer to {orgbed}.

Needs food for the weekend, {addr}, {town} {postal}. Husband {g2} laid off at the fish plant {D:March 28}. {full1}
 calling, speaks {lang}, ok with {L:English}.

"Is this where I find out about the heat rebate?" Yes it is. {mr1}, {eagep}, oil tank empty since {D:Sunday}.
 Referred to {orgmoney}, gave hours {D:Mon-Thu 9 to 3}.

son missing since {D:Friday night}, he is {tagen}, goes by {g2}, last seen at {corner}. told mom to call {H:911} now.
 mom = {full1}, {phone}

Lives at {addrbad} -- no wait, it is {civicgood} not {civicbad} -- neighbour's dog bites, bylaw won't come. Caller
 {full2}, {phone}. Gave bylaw line {ophone}.

Q: date of birth? A: {dob}. Q: health number? A: {health1}. Q: name on the card? A: {mid1}. Card expired, sent her to
 the renewal counter, open <{D:till 4}|{D:until 4:30 pm}>.

Landlord ({full2}) changed the locks, belongings still inside {addr}. Board file {case}. Clr is {g1}, in tears. Sent
 to {O:Residential Tenancies Tribunal}, and {orgbed} for tonight.

Raising grandkids {g3} ({kdob}), {g4} ({kdob}) and a baby since {O:Child Protection} placed them {date}. Wants
 respite and a crib. She is {full1}, {eageadj}, tired. {orgbaby}.

Lights went off at {D:noon}. Account {util}, owes {money}. Name on the bill {in2}, caller is the wife, {g1}, {phone}.
 They have until {date}. Told her about {orgmoney}.

wants free tax clinic, single, income <{N:$18,400}|{N:$23,150}|{N:$9,975.20}>, {N:T4s} ready. we don't need a sin but
 she read it out anyway, {sin} - {full1}, {phone}, {addr}, {town}. booked {D:March 3 at 1:15}

Caller would not give a name. Birth date {dob}, that she did offer. Asked about abortion access in {town}; gave
 {orgbirth}, {ophone}.

Sorry, wrong spelling above: surname is {s1}, not {s3}. Callback {phone} after {D:5 pm}. Still wants a detox bed at
 {orgcare}.

Newcomers, arrived {date}, four of them, no winter coats. UCI {uci}. {lang} only, interpreter {g1} on line with us,
 client is {full2}.

texted in "hi its {g1} from yesterday, they said i need my ref number??" gave her {case}. also "this is my new cell
 {phone}"

Man at bus shelter, {corner}, no shoes, confused. Passer-by {gi1} called it in. {orgstreet} van sent {D:21:40}.

Widower, {eage}, can't shovel. {addr}, {town} {postal}. It's the daughter calling from {away}, {g1}; his own name is
 {full2}.

Suicidal thoughts, no plan. Agreed to a three-way call w/ {H:9-8-8}. First name {g2}. Chat IP {ip}. Stayed on {N:22}
 min.

Rent portal locked him out, tenant no. {rent}. I said we can't reset it, housing office opens {D:8:30}. {full2},
 {addr}, {phone}.

Cut off {O:income assistance} over a missing form. Case {case}, worker {full3}, hasn't called back in {n} weeks.
 {mr2} wants somebody to speak for him -> {orglaw}.

lost wallet on the number {N:12} bus, needs id replaced. licence {dl1}, health card {health1}, thats what she
 remembers. {full1}, {dob}. staying at {addr} for now

Who is calling? {full2}. For whom? Mother, {full1}, born {edob}. What is going on? Wanders at night from {addr}. Day
 program: {orgelder}.

Meals list. {mr2}, diabetic, no stairs, use back door of {addr} ({postal}). Phone first ({phone}), he's hard of
 hearing. {orgfood} will assess {date}.

Ex posts about her at {page2} and won't stop. Peace bond file {court}. {full1} asked if it counts as a breach. Sent
 to {orgsafe}.

Refugee claimant, {agep}, claim {claim}, work permit {permit} came but no SIN appointment till {date}. {full2},
 sleeping on a floor at {addr}.

Dialysis {D:Tues/Thurs/Sat}, needs rides from {rural}, {postal}. Volunteer drivers at {orgelder}. {full1}, health no.
 {health1}, walker.

Basement flooded, sump dead, {n} adults and a cat. Insurance claim {claim}, adjuster {full2} ({phone}) is slow. House
 is {addr}, {postal}. {O:Red Cross} called.

Shaky voice. "My name's {g1}, I'm {tagen}, my dad drinks." Gave {H:1-800-668-6868}, stayed until aunt {g3} picked up.

Asked for diapers size {N:4}. Baby {g2} came {bdob}, four weeks early. Mom {full1}, {phone}, {addr}, can pick up at
 {orgbaby} {D:Wed 1-4}.

Relay call. {ls2}. Wants {L:ASL} interpreter for the hearing {date}, file {case}. E-mail better than phone: {mail2}.

{cst2} calling from the detachment: motel for a stranded family of {n}, van plate {plate}. After-hours fund at
 {orgmoney} approved {money}.

Gambling, lost {money} on the {D:1st}; bank card {card} held by his wife {g1} now. Wants a counsellor who speaks
 {lang}. {full2}.

Neighbour {full1} ({phone}) worried about {elder2}, {eagep}, nephew cashes his cheques. Unit is {addr}, {postal}.
 Explained the {O:Public Guardian and Trustee}, gave {ophone}.

Calling re "that letter". Read it with her: overpayment {money}, reply by {date}, SIN {sin} printed at the top.
 That's {mrf1}. Legal clinic: {orglaw}.

Kicked out {D:Saturday}, {tage}, couch at friend {g4}'s, {addr}. Uses {g2}, please not the old name. {orgyouth} has a
 bed, he wants to think.

Farm worker, {L:Spanish}. Boss keeps his passport, {passport}. Name {full2}, bunkhouse at {rural}. Gave
 {H:1-833-900-1010}, and {orgnew} for a ride out.

Left msg {D:14:05}. {phone}, ask for {g1}, not {g3}, they are sisters and only one knows.

Bedbugs, whole third floor at {addr}, {n} units. Super is {g2}. Caller {in1} wants an inspection without her name on
 it.

Said he'd step in front of a train. Where: {corner}. {g2}, {age}. {H:911} conferenced, stayed with him until EMS at
 {D:02:17}.

Indigenous-only services please. Status card {status}, from {P:Elsipogtog}. {full1}, two little ones, {lagep} and
 {lagep}. -> {orgnative}

Study permit {permit} ran out {date}; college shrugged. {full1}, {ydob}, {mail1}. Sent list of immigration lawyers,
 she'd like one in {lang}.

Caller apologised: the birthday she gave this morning was her sister's, hers is {dob}. Sister {g3}, caller {full1},
 file {case} fixed.

autism respite. son {g2} just diagnosed, {kage}, school says half days only. {full1}, {addr}, {town} {postal}.
 waitlist at {orgbaby} is {N:14} months

Sleeps in his car, grey Civic, plate {plate}, lot behind the arena. Two tours. {full2}, {phone}. Case manager at
 {O:Veterans Affairs} on leave; {orgstreet} meanwhile.

Garnished: account {bank}, {money} gone overnight. {full2} was told to ring {H:211} for a letter. We don't write
 letters; debt advice at {O:Covered Bridge Credit Counselling}.

Clinic nurse {g3} on the line with {full1}, PHN {phn}, can't explain the consent form. {lang} needed. Found somebody
 for {D:3:30}.

Is it {g1} or {g3}? She said {g1}, then laughed. DOB sounded like {dob}. Housing list number {client}. Told her she
 is still {N:140th}.

{O:ODSP} cut again. Member ID {client}, worker {mr4}. Rent {money} at {addr}; {full1} has {N:$40} left till {date}.

Lady lives alone past the bridge, {rural}, well is dry. {eagen} she says, and proud of it. {full1}. {orgelder}
 delivers, she leaves the gate open {D:Thursday}.

Guy only left initials, {ini2}. Needles by the swings in {P:Victoria Park}. Outreach at {orgstreet} told, going
 {D:before 6}.

Out of remand {date}: {full2}, born {dob}, no coat, no ID, offender no. {client}. Bus to {away} and a bed. Chaplain
 {rev4} arranging with {orgbed}.

parking ticket {ticket} cant pay, {money}, on {O:EI}. is there a hardship thing? told to ask for time at the counter.
 {full1} / {phone}

"Do you know who I am?" Angry. {full2}, earlier warning under {case}. {g3} took over at {D:11:20}, call ended
 quietly.

Adult dental. Program wants her health number ({health1}) and birth date ({dob}); nothing else was written down.
 Caller is {g1}.

Moved out of {addr} into {addr} last week, cheques still go to the old place. {g1} and {full21}. {O:Service Canada}
 plus mail redirect explained.

Pregnant, {N:31} weeks, no doctor. Speaks {lang}. {full1}, {yagep}; phone belongs to cousin {g2}: {phone}. Midwives
 at {orgbirth}.

Roommate {g2} took an e-transfer out of account {bank}. {full1} wants to sue. Small claims form {N:16A}, limit
 {money}, {orglaw} helps to fill it.

Food bank refused: no proof of address, only {fsa} on file. Real one is {addr}, {postal}. {mr1}. Rang {orgfood},
 fixed.

Scam. Someone "from {O:CRA}" has her SIN, {sin}, and the card, {card}. {full1}, crying, alone at {addr}. Anti-fraud
 {H:1-888-495-8501}, bank, credit bureaus.

Hub worker {full3} on the line for {full2}: hotel voucher ends {date}. Call her back at {phonext}, {lang} interpreter
 present {D:until 4}.

Snowsuits. {g4} is {lagen}, {g3} is {lagen}. Leave them with the concierge at {addr}. Mom's name? {g1}. Cell?
 {phone}. Colour? Anything but pink.

Sponsorship fell apart, {full2} left with her PR card ({prcard}) in his truck. {full1}, {lang}, no family here.
 {orgnew} for advice.

Neighbour calling: {full1} at {addr} hasn't taken her papers in since {D:Tuesday}, maybe {eagen}. Wellness check
 through {ophone}.

Caller spelled it {spell1}, first name {g1}. Husband {g2} in hospital in {away}, she can't pay the parking, {N:$18} a
 day. Reach her at {phone}.

Court {date}, file {court}, no ride. {full2}, no licence since {D:2023}. Picks up from {rural} only, road is out
 beyond it.

Trained as a nurse in {P:Manila}, {age}, wants back in. {full1}, résumé is at {page1}, cell {phone}. Next info
 session at {orgnew} {D:Feb 12 at 10 am}.

Internet cut {date}, account {util}, {N:$89} a month. Bill goes to {mail2}. {full2} asked about {O:Connecting
 Families}.

Couple in a tent by the river. He: {full2}, {dob}. She: {g1}, {dob}. Three dogs. {orgbed} only takes one dog, they
 said no.

Not her, him: the patient is {full2}, she is {g1} his wife. {O:OHIP} no {ohip}. Home care stopped, {n} visits missed,
 wants to complain.

Landline dead so use neighbour's {phbad}, I mean {phgood}. {mr1}, oxygen at home, power out at {addr}. Told {H:911}
 if the tank drops.

Chatter types from {ip}, wants to "disappear". Says {tagen}. Gave a name after a while: {g3}. Passed to {H:9-8-8}
 text, stayed in chat.

SIN card lost, number is {sin} if it helps (it doesn't). {nick2}, born {yob}, no other ID on him. ID clinic
 {orgstreet} {D:first Monday}.

Twin girls, {bdob}, mother {full1} from {away}. Formula costs <{N:$212}|{N:$187.50}|{N:$240}> a month. {orgbaby} has
 {N:6} tins, she must bring card {health1}.

"I don't want trouble," says {g2}, {agen}, paid cash, no payslip. Permit {permit}. Employer is {full4}. Labour
 standards plus {orgnew}, {lang}.

Hotel can't take her debit ({card}), wants a deposit of {money}. {full1}, fire at {addr} last night, {O:Red Cross}
 voucher not in yet.

Brother's kid coming for school, needs a guardian form. Kid: {full2}, {kdob}. Passport {passport}. Brother: {g4},
 {phone}. Form {N:5646}, notary at {orglaw}.

Asked hours for {org} in {town}. Gave {D:Mon to Fri, 8:30-4:30}, closed {D:Easter Monday}. No name taken.

Hang-up after {N:40} seconds. {L:French} radio in the background. No details, no call back.

Info only: how much is the child benefit top-up? Up to {N:$143} a month, deadline {date}. Sent to {O:Canada Revenue
 Agency}.

anon. wants meetings in {lang}, {town} or {away}, evenings. gave {hot}, nothing else asked

Warming centre? {orgbed}, {oaddr}, opens {D:8 pm} when it is below {N:-15}. Caller asking for somebody else, no
 details.

Wrong number, wanted {H:4-1-1}. Redirected, polite, {N:1} min.

Long call on leases. Read out section {N:49(1)}, notice is {N:3} months, not one. {orglaw} holds a clinic on the
 {D:first Tuesday of the month}. Would not say where he rents.

SNOW DAY - {orgstreet} outreach cancelled {date}. If they call, offer {hot} and the list of churches with soup.

asks if {orggoods} takes used furniture. yes, {ophone}, pickup {D:Wednesdays}, no mattresses

Vaccine clinic date? {town} arena, {D:Nov 6, 1-7 pm}, no appointment, {lang} interpreter on site.

texter: "is this a bot" / said no / left. topic was rent bank, up to {money}, {orgmoney}

Water advisory in {town}, {n} calls since {D:7 am}, same question. Script updated {D:09:15}; web page {oweb}.

Teacher wants school supplies for {N:24} pupils, no names given. {orgbaby}, e-mail {omail}, before {date}.

Only wanted to know if {H:8-1-1} has {lang}. Yes, ask for an interpreter, it's free.

No one spoke. Breathing. Gave {H:9-8-8} and {H:911} twice, line closed {D:03:52}.

{orgbed} full again, wait list {N:19}. Next closest is {away}. Caller said ok and hung up.

Would like to volunteer {D:Saturdays}. We told him {L:Arabic} and {L:Dari} speakers are wanted; sent {omail}. He
 didn't leave a name.

Card came with the wrong birthday: it says {dob}, should be {dob}. Number on it {health2}. {full2}. {postal}, he
 keeps repeating, as if I'd asked.

He clicked it. Typed in his SIN, {sin}, his e-mail, {mail2}, the bank login too. Bank saw a sign-in from {ip}.
 {full2}, {agep}, callback {phone}.

Fake profile with her photo, {page1}. {g1}, {tage}, locked out of {mail1} as well. Mother {full3} knows. Reporting
 line {H:1-866-658-9022}.

For the home care nurse: buzz {g1}, the husband is {full2}, {O:OHIP} {ohip}, {addr}, {postal}. The tablet they lent
 him shows {ip}, "if that helps your tech people".

Asked what papers {org} wants. Told: lease, a bill, any card. Opens {D:10 am}, line starts {D:8:30}. {lang} spoken at
 the desk.

prank, two kids giggling, {N:2} min. gave {H:1-800-668-6868} all the same

Pharmacist in {town} wants naloxone kits, {N:50} of them. Sent to {O:Public Health}, {ophone}, delivery {date}.

Student nurse wants to sit in on a shift. Training {date}, {N:6} hours, write {omail}. Speaks {lang} as well.
"""
