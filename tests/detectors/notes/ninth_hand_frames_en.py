"""English frames of the ninth hand; the slots are described in `ninth_hand`."""

TEXT = """
- call: {f1} called for her mother {f2}, {old}, who lives alone at {addr} in {town}. Needs help with groceries and
rides. Gave {org}. Call back {tel}.
- call: Clr {m1.t}, {age}, behind on hydro, acct {util}, disconnect notice for {money}. Warm transfer to {org}.
- call: Male caller, first name {m1.g}, sleeping rough near {corner}. Cold, no phone. Dispatched outreach van, then
gave <h:211> text option.
- call: Caller identified herself as {f1.k}, dob {dob}, health card {hn}. Looking for a family doctor in {town}.
Placed on registry, advised the wait may be long.
- call: Landlord {m1} rang about tenant {f1.s} who has not been seen since {day}. Unit is {addr}. Advised wellness
check through <h:911> or the local detachment.
- call: {f1.g} is {agen} and has three kids. Fleeing partner {m2}. Safe number {tel}, only call between <d:1 and 3
pm>. Bed confirmed at {org}.
- call: needs tax clinic. {m1}, SIN {sin}, has not filed since <d:2019>. booked with {org} for {date}.
- call: Third party call from hospital social worker {f2.g} re patient {m1.r}, MRN {case}. Discharge planned, no fixed
address. Shelter list given, {org} first.
- call: {x1.n} phoned again. Everyone knows {x2.n} from the shelter too. Wants to pick up mail at {pobox}, {town}
{pc}.
- call: Grandmother raising {m2.g}, {kage}, and {f3.g}, {kage}. Her name is {f1}. Health nos. {hn} and {hn}. Asked re
kinship benefits. Gave {org} and <n:form 2212>.
- call: {f1} wants meals delivered to {addr}, buzzer under {m2.s}. Diabetic menu. Referral sent to {org}, starts
{date}.
- call: Spoke with {m1.t} through a {lang} interpreter. He lives at {rural}, {town}. Furnace broken, baby at home.
Heating fund application opened.
- call ON: Caller in {town}, on <o:ODSP>, member ID {case}. Worker is {f2.t}. Cheque sent to old place at {addr}. Told
to phone the local office before <d:the 22nd>.
- call: inq. from {f1.i} re dental. {agen}, no coverage, lives {addr}. {org} has sliding scale.
- call: {m1.d} at the walk-in asked for detox beds for a patient, {f2}, born {dob}. Nothing tonight; bed line is
{hot}.
- call: {f1} moved out of {town} last week, new place is {addr}, {pc}. Update file {case} please and cancel ride for
{day}.
- call: Caller's son {m2.g} turned <a:16> and has autism. {f1.t} asked about respite. {org} has a wait of <n:14>
months. Reach her at {ext}.
- call: {x1} said the food bank turned them away for lack of ID. Lost status card {status} and birth certificate. Sent
to ID clinic at {naddr}.
- call: Man, {age}, gave only {m1.s}. Work truck, plate {plate}, is his only shelter, parked by {corner}. Offered
{org}; declined.
- call: Requesting rent bank. {f1} & {m2.g}, {addr}, arrears {money}, rent account {util}. Eligible. Appt with {org}
{day} at <d:10:30>. Direct deposit {bank}.
- call: {f1.t} is being harassed online by ex, account {url}. Discussed safety plan. Gave {org} and police
non-emergency.
- call: refugee claimant {m1}, UCI {uci}, arrived with wife {f2.g} and daughter {f3.g} ({kagen}). Need winter coats
and school registration.
- call: Daughter says Mom ({f1}, {old}) gave her bank card {card} to a caller claiming to be <o:CRA>. Told to call
branch right away, then the anti-fraud line {hot}.
- call: Regular caller {f1.g} in distress, says nobody from {org} phoned. No plan, no intent. Stayed on line until
neighbour {f2.t} arrived.
- call: {m1} - veteran, {agen}, couch surfing at {addr} - wants <o:Veterans Affairs Canada> housing supports. Cell
{tel}.
- call BC: Evacuated from {rural} because of the fire. {f1}, {m2.g}, two dogs. Registered at reception centre, ESS
file {case}. Hotel until {date}.
- call: Worker injured at plant. {m1.r}. Claim {claim}. Says adjuster {f2.t} stopped benefits. Wants worker adviser.
Papers to {mail}.
- call: Newcomer on work permit {permit}, employer kept her passport {pass}. First name {f1.g}, afraid to say more.
Gave trafficking hotline {hot}.
- call: Asked for {f1.s}, our supervisor, to complain about {x2.g} on evening shift. Complaint no. {case}. Will be
called at {tel}.
- call: {f1} needs a ride to dialysis from {addr}, {town}, three times a week. HCN {hn}. Booked through {org}, {money}
a trip.
- call: Caller is the superintendent at {addr}. Tenant on top floor, {m1.t}, hoarding, hydro cut. Suggested {org}.
- call: lady called for neighbour {f2.t}. {f2.g} fell twice this week and has no family. Lives at {addr}, side door.
Home care intake {ntel}.
- call: Baby {m2.g} born {dobb}, mom {f1} has no formula until <d:Friday>. Picked up at {org}. Text her {tel}.
- call: {m1}, {age}, evicted from {addr} on {date}. Board file {court}. Gave {org}, duty counsel <d:Tuesdays>.
- call: "My name is {f1} and I'm {agen}, I never asked for help before." Laid off, <o:EI> not started. Gave {org} for
hampers.
- call: Caller, {age}, speaks {lang} only. Name {f1}, husband {m2}, staying at {addr} with cousin. Wants <l:English>
classes, {org} on {day}.
- call: Young person, {teen}, named {x1.g}, wants to leave home in {town}. <o:Kids Help Phone> offered. Can be texted
at {tel} or found at {url}.
- call: Father {m1} in custody dispute, court file {court}. Child {f2.g}, dob {dobk}. Wants supervised access site.
{org}.
- call: dob {dob}, sin {sin}, name {m1.r}. applying for <o:GIS>. needs someone to fill in the form w/ him. {org} does
home visits.
- call: {f1} said {x2.g} at the front desk was rude. Lives at {addr}. Wants no call back.
- call: Truck driver stranded at {corner}, {m1.i}, card {card} declined. <o:Salvation Army> voucher given for one
night.
- call MB: {m1}, from a northern reserve, in {town} for chemo. Treaty no. {status}, PHIN {hn}. Boarding home full;
{org} has room.
- call: {x1} of {addr}, {pc}, has bedbugs. Landlord is {m2.t}. Public health number given. <l:English> ok.
- call: f/u on <n:12> calls from the same house, {addr}: occupant {f1}, {old}, forgets she phoned. Niece {f2.g} asked
us to ring her instead, {tel}.
- call: {f1}, nurse, looking for a shelter that takes couples for {m2.g} and {f3.g}, both in the tent by the river. No
beds. Will try {org} at <d:8 pm>.
- call: Son in {town} worried about dad {m1}, box is full, mail at {pobox} not picked up. Dad lives at {rural}, {pc}.
<o:RCMP> wellness check requested.
- call: Crt date {date}. {m1.t} needs a ride and a suit. Probation officer is {f2.s}. No phone, messages at {tel}.
- call: Caller owes {money} on gas account {util} in name of late husband {m2}. She is {f1}, now sole tenant, {pc}.
{org} referral.
- call: {f1.g} ({agen}), {f2.g} ({kagen}) and {m3.g} ({kagen}) at a motel. Money gone {day}. Hamper from {org}.
- call: Anonymous at first, later gave {f1.s}. Gambling. Lost rent. Direct deposit acct {bank}. Gave problem gambling
line.
- call: wants passport photo place and help w/ renewal, old one {pass}. {x1.k}. {addr}. walk w/ cane.
- call: {m1} asked if his licence {dl} can be reinstated, needs it for work in {town}. Sent to registry office, then
{org}.
- call: Older woman, {f1}, wants a {lang} speaker to visit. Lives with grandson {m2.g} at {addr}. Friendship centre
will
phone.
- call: {f1.t} from school called re student {m2.g}, {kage}. Family lost everything in fire at {addr}. Clothing sizes
on file {case}.
- call: Two callers on speaker, {m1.g} and {x2.g}. Basement flooded, {addr}. Insurance claim {claim}. <h:811> for
mould questions.
- call: Hospital discharge of {f1}, HN {hn}, dob {dob}. Needs walker loan. <o:Red Cross> depot in {town} open {hours}.
- chat: [{f1.g}] hi anyone there? // [<h:211>] yes, how can we help // [{f1.g}] my landlord locked me out of {addr} im
{agen} and six months pregnant
- chat: visitor from {ip}: need food today, {pc} // counsellor: {org} is open {hours} // visitor: ty, im {x1.g} btw
- chat: can u call my mom instead she's {f1}, {tel}. i only speak a bit of {lang}
- chat: My email is {mail}, name {m1}. Pls send the list of rooms for rent near {town}. Nothing over {money}
- chat: Texter: dad hit me again. Texter: im {teen}. Texter: {x1.g}, {addr}. (IP {ip}) // Worker: thank you {x1.g}, I
am calling <h:911> now.
- chat: hey its {m1.g} from yesterday, the shelter said no bc no ID. my health # is {hn}, dob {dob}. what now
- chat: are u able to see my page {url}? thats my sister {f1} missing since {day}. last seen {corner}
- chat: i owe {money} to the power co. account {util}, paid from {bank}. name on bill {f1.r}. they cut tmrw
- chat: {f1.g}: is the diaper bank open // agent {x2.g}: yes {day}, bring proof of address // {f1.g}: i live {addr}
{pc}
- chat: SIN {sin} do u need it? {m1} here, filing my taxes w the clinic // Agent: please do not send your SIN in chat
- chat: study permit {permit} expiring, {f1} from the college, email {mail}. Can i get legal aid?
- chat: session closed. IP {ip}, guest name "{x1.g}", typed in {lang}, asked for counselling for brother {m2.g},
{kage}.
- chat: Text from {tel}: "need bed 2nite me n {f2.g}". Reply: {org}, {naddr}, door opens <d:9 pm>.
- chat: Name? {m1} // Birthday? {dob} // Postal code? {pc} // Reason? Rent arrears, pays to {bank}
- mail: Hi {f2.g}, // Please take over {f1.r} (client {case}). She moved to {addr}, {town} {pc}, and her new cell is
{tel}. // Thanks, // {x3.g}
- mail: From: {mail} // To: {nmail} // My mother {f1} is {old} and cannot manage the stairs any more. She is at
{addr}. What help is there? // {x2}
- mail: Good morning, // Referral for {m1}, DOB {dob}, PHN {hn}. He agreed to share with {org}. Best time to call:
{hours}. // {f2}, RSW
- mail: Subject: ticket {case} // {x1.g} could not reset the password; last login came from {ip}. Account e-mail
{mail}. // IT
- mail: {m1.t} did not attend on {date}. Tried {tel} twice and left word with sister {f2.g}. If no answer by {day} we
close {case}.
- mail: To whom it may concern: {f1.k}, born {dob}, has lived at {addr} since <d:2016>. Sincerely, {m2.d} for {org}
- mail: Hello {x1.g}, attached is the consent. {f2} signed; her UCI is {uci} and her son's, {m3.g}, is {uci}. Please
shred. // {x4.i}
- mail: Follow-up, day <n:30>: {f1.t} kept her unit. {org} paid {money} to the landlord {m2}. No need for more. //
{x3.g}
- mail: Team, the donor {m1} ({mail}) wants a receipt for {money}, card {card}. Mail it to {pobox}, {town}, {pc}.
- mail: Dear {f1.t}, // Your complaint about {org} was received. It is file {case}. You may also write to the
ombudsman. // {m2}, Quality Lead
- mail: cc {f2.g} -- the fundraiser page {url} has the home address of {f1}, {addr}. Pls ask them to take it down.
- mail: Re {m1.r}: SIN {sin}, transit and acct {bank} for the direct deposit. Spouse {f2.g}. Faxed to {org}, {ntel}.
- form: Name: {f1} // DOB: {dob} // Address: {addr}, {town} // Postal: {pc} // Phone: {tel} // Need: food, hydro
- form: Client {m1.r} | HC {hn} | born {dob} | emerg. contact {f2}, {tel} | interpreter {lang}
- form: Intake no. {case}. Last name {f1.s}. First name {f1.g}. Age {agen}. Income <o:OW>. Lives {addr}. Ref'd by
{org}.
- form: Vehicle {plate}; driver {m1}; licence {dl}; volunteer drive from {addr} to clinic {day}; mileage {money}
- form: Applicant SIN: {sin} // Co-applicant: {m2}, DOB {dob} // Children: {f3.g} ({dobk}), {m4.g} ({dobk})
- form: Immigration doc {permit}. Name as shown {f1.r}. Date of birth {dob}. Staying c/o {m2}, {addr}. {lang} spoken.
- form: Consent: verbal, {x1}, {day}. Callback {ext}. E-mail {mail}. Web profile {url}. Leave message: no.
- form: Payee {m1}. Account {bank}. Utility {util}. Amount {money}. Approved by {f2.i} on {date}. Slip to {mail}.
- call: Caller looking for a warming centre in {town}. Gave {org}, open {hours}. No other needs.
- call: Did not want to give name. Asked when the clothing room is open; told {day}, {hours}. Satisfied.
- call: Wrong number, wanted the passport office. Gave <o:Service Canada> at {hot}.
- call: agency update: {org} now closed on {day} and new intake line is {ntel}. record changed.
- call: Info only. How to apply for the <n:$500> benefit under <n:section 12>; sent to the provincial site, deadline
{date}.
- call: Silent call, about <n:40> seconds, hung up. No number shown. Nothing given.
- call: Senior asking about property tax rebate in {town}. Explained that the form <n:RC66> is not the right one; gave
<o:CRA> {hot}.
- call: Tenant in {district} with no heat. By-law says <n:20 degrees> from {date}. Referred to city line <h:311> and
{org}.
- call: Interpreter request, {lang}. None free until {day}. Caller will try later.
- call: Asked which pharmacies do flu shots near {district}. Gave <h:811>. Call lasted <n:6> minutes.
- call: Wants to volunteer as driver. Next orientation {date} at {org}, {naddr}. Bring two references.
- call: Grumpy about wait time, <n:25> min in queue. Needed only the hours of {org}: {hours}.
- call: suicide line transfer, <h:9-8-8>, stayed on until picked up. No details taken per protocol.
- call: Long-distance caller from <p:Ohio> asked about camping in {town}. Not our service; gave the tourist office.
- call: {org} reports that the fridge is empty and the hampers are gone until {day}. Caller told to go to the other
pantry.
- call: Student, living in {district}, wants free <l:French> lessons. {org}, {hours}, cost {money}.
- chat: whats the number for rent help // Agent: {org}, {ntel} // ok thx thats all
- chat: hi do u have anything for a dog that needs a vet, not emergency, budget {money}, area {fsa}
- chat: do i need ID for the food bank in {town}? // No. Open {day} {hours}.
- chat: "free wifi near {district}?" Library given. User said ok and left the chat.
- mail: All: the map at {nsite} is down until {date}. Use the printed list for {town} and the {lang} sheet.
- mail: Partner notice. {org} moves to {naddr} on {date}. Please write to {nmail} for posters.
- mail: Monthly numbers: <n:1,204> calls, <n:312> chats, <n:61> in {lang}. Top need: housing, then food. Report due
{date}.
- mail: Reminder of training, {day}, {hours}, <n:room 204>. Topic: duty to report under <n:s. 125>. Bring lunch.
- form: Caller type: anonymous // Town: {town} // Need: shelter // Given: {org}, {hot} // Follow-up: none
- form: Area {fsa}. Language {lang}. Household <n:4>. Unmet need: child care after <d:6 pm>. Given: {org}.
- call: {f1} ({dob}) called about getting her teeth looked at before they get worse. She lives at {addr}, {town},
{pc}, and can be reached at {tel} after work. Given the dental bus schedule.
- call: Call from {m1}, a retired fisherman, for himself. Roof leaking over the bedroom, cannot climb any more. Home
is {rural}, {town}, {pc}. Home repair grant explained; {org} will mail the forms. He is at {tel} or his daughter
{f2.g} at {tel}.
- call: PSW on the line for client {f1.t}, DOB {dob}, HC# {hn}. Wants day program closer than {street}. No transport.
Left message at {org}. PSW's own cell {tel}.
- call: {tel} - {m1.g} - food - {addr} - hamper {day}. Says he was born {dob} and "not dead yet". Diabetic.
- call: Mother seeking speech therapy for {m2.g}, born {dobk}; waitlist form asks for his health number, {hn}. Mother
is {f1.t}. Mail goes to {addr}, {town} {pc}. Texts ok at {tel}.
- call: Young dad, {m1.g}, daughter {f2.g} born {dobb}. Crib broke. {org} has one, pick up {day} on {street}. He has
no car. Phone {tel}, or his aunt {f3} at {tel}.
- call: {f1} says someone opened a cell plan in her name with SIN {sin} and dob {dob}. Police report {case}. Credit
bureau number {hot} given. She will call from {tel}.
- call: Walk-in at partner site. {x1.r}, {dob}. Sleeps at {org} most nights. Lost everything at {corner} incl. health
card {hn}. Replacement form started.
- call: Clt wants counselling in {lang}. {f1}, {age}, postal {pc}, ph {tel}. Husband {m2} must not know. No voicemail
please.
- mail: Hello {x2.g}, // As discussed: {f1}, DOB {dob}, {addr}, {town} {pc}. Daughter {f3.g} holds power of attorney
and answers at {tel}. She is fine with e-mail too, {mail}. // Could {org} see her before {date}? // {x4}, case
manager
- mail: Subject: duplicate record // {m1.r} is in the system twice: {dob} and {dob}. The second one is right, he
showed his health card ({hn}). Merge under {case}. Phone stays {tel}. // {x2.g}
- mail: {f2.g}, quick note. {m1.t} called back from {tel}; he found the SIN slip, it is {sin}. Tax return can go in
{day}. He still owes {money}. // {x3.i}
- form: Surname: {m1.s} // Given: {m1.g} // Born: {dob} // SIN: {sin} // Street: {addr} // Code: {pc} // Tel: {tel} //
Alt: {tel}
- form: Child: {f1}, DOB {dobk}, health no. {hn} // Parent: {f2}, {tel} // Second parent: {m3}, {tel} // Snacks: no
nuts
- chat: {x1.g} here, my number is {tel} and I get mail at {addr} {pc}. bday {dob}. pls sign me up for the hamper at
{org} ty
- chat: Guest: how old for the seniors bus? // Agent: <n:65>. // Guest: I am {f1}, {dobo}, so yes! call me {tel}
- call: {m1.k} phoned on behalf of his wife {f2}, {dob}, just out of hospital. They need a hospital bed by {day}.
Address is {addr} in {town}; best number {tel}. Gave <o:Red Cross> loan cupboard, will follow up.
- call: Caller on {street} in {district} complains of needles in the park. Sent to <h:311>. No name taken.
- call: Asked whether {org} takes furniture. Yes, {day}, {hours}; pick-up costs {money}.
- call: How does one get a library card with no address? Told that a shelter letter is enough. Branch on {street}.
- mail: FYI the {day} clinic at {org} is full. Next openings {date}. Please stop sending people to {naddr} before
then.
- form: Contact: web // From: {nsite} // Need: tax clinic // Town: {town} // Given: {org}, {ntel} // Name: declined
"""
