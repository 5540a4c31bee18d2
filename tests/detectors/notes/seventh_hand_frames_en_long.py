"""English frames: case notes (c), letters, forms and e-mails (f), web chats (w). Blank lines part the frames."""

FRAMES = """
c| {f1.t} attended the office on {date} with her daughter {g1.g}. She is {age.o} and has been staying with her
sister-in-law, {f2}, at {addr.u} in {town}. We completed the housing application together and I gave her file number
{case}.

c| Follow-up: I reached {m1} by telephone at {ph}. He confirmed that the landlord, {m2.t}, has withdrawn the notice.
He will pay the arrears of {money} by {date}. File {case} may be closed.

c| The client, {f1}, born {dob.sl}, lives alone at {addr}, {town}. Her nephew {m2.g} visits on [D:Sundays]. She
declined home care but accepted a daily call from {org.senior}.

c| Home visit with {f1} and her mother-in-law, {f2}. The apartment at {addr.u} was clean but cold. {f2.g} showed me
the letter from [O:BC Hydro] about account {util}. {region.bc}I will ask for a payment plan.

c| {region.on}{b1.g} ({age.c}) told the school counsellor that he does not feel safe when {m2.g}, his mother's
partner, drinks. His mother, {f1.t}, was informed that a report to [O:CAS] is required. The intake worker there is
{f3}.

c| Summary of contact. On {date} a neighbour, {f1}, reported that {m2.t} had not collected his newspapers. Police
attended {addr} and found him on the floor, alert. He is {age.os}. Incident number {police}. He is now in hospital in
{town}.

c| {m1.g} completed the intake in {lang} with an interpreter, {f2}. He arrived in [P:Canada] on {date}. His UCI is
{uci} and his work permit, {wp}, expires in [D:June]. He needs a dentist more than anything else.

c| I accompanied {f1.g} to court in {town}. Her former partner, {m2}, did not appear. The judge, {f3.T}, extended the
order, court file {court}. {f1.g} cried afterwards and asked whether {m2.g}'s parents would be told.

c| Discharge summary: {p1.r}, health number {hn.ns}, was seen by {f2.d} after a fall. Lives at {rural} near {town}.
Transport home was arranged with {m3.g}, who volunteers for {org.senior}.

c| Family composition: {m1} (father), {f2} (mother), {g1.g}, {b1.g} and the paternal grandmother, {f1.g}. All five
evacuated from {town} on {date} and are housed in room [N:14]. The grandmother, {age.s}, uses oxygen.

c| {f1.d} telephoned at {time} to say that her patient, {m2}, health card {hn.on}, had left the ward against advice.
He is {age.o} and may go to his brother {b2.g}'s place at {addr.s}. We notified {org.crisis}.

c| Tax clinic note. {f1.t} brought slips for three years. Her SIN is {sin} and her date of birth {dob}. We corrected
the marital status, since her husband {m1.g} died on [D:January 9]. A refund of about {money} is expected.

c| {m1.m} is a veteran who sleeps in his van, licence plate {plate}, behind the mall. He would like a post office box
and a doctor. I wrote to [O:Veterans Affairs] on his behalf, quoting claim {claim}.

c| {f1.g} left the house with two children and one bag. She does not want her mother, {f2.t}, to know where she is.
Calls should go to her friend {f3.g} at {ph}; say only that it is about the quilting class.

c| The tenant at {addr.u}, {m1}, states that the superintendent, {m2.g}, enters without notice. Previous tenants {f3}
and {m4} made the same complaint. I explained the [D:24-hour] rule and mailed the form to {addr}, {town} {pc}.

c| Youth worker's note: {g1.g} is {age.c}, she/her, living with her mushum {m1.g} since [D:spring]. She
likes beading and hockey. Her status number is {status}. Her aunt {f2} would take her for the summer.

c| {f1} has asked for a correction to her file: her surname is {f1.s}, not {f1.sk}, and her birthday is {dob.l}. The
bank still sends statements to her ex-husband {m2.g} at {addr}.

c| We assisted {m1} to replace his documents. New passport {passport} arrived {day}; the driver's licence, {dl.ab},
was renewed the same week. He thanked us with a very large jar of pickles.

c| Concern about finances. A caller who identified herself as {f1}'s niece, {f2.g}, asked for the balance of account
{bank}. I did not give it. {f1.t} later said that she has no niece of that name.

c| {f1.g}'s page at {url.f1} was copied by someone who then asked her relatives for money. The relatives, including
her cousin {m2}, sent {money}. We reported the matter; ticket {ticket}.

c| Client reported that threats were posted from the address {ip}. She believes that the writer is her former
roommate, {m1}. The officer in charge, {m2.i}, has file {police}. {f3.g} from our legal team will follow up.

c| Elder abuse consultation. {m1.t}, {age.s}, signed over his pension to his son {b1.g}. The account concerned is
{bank}. His other son, {m3.g}, lives in [P:Regina]. [O:Public Guardian and Trustee] consulted on {date}.

c| {f1.T} was born on {dob.s} and is registered with [P:Manitoba]'s health plan under {hn.mb}. She asked that letters
be sent to {box}, {town}, since her mailbox at {addr} has been broken into.

c| {m1.s} and his chum {m2.s} were found in the stairwell at {corner}. Outreach worker {f3.g} gave them blankets.
{m1.s} accepted a ride to {org.shelter}; {m2.s} preferred to walk.

c| {f1.g}, who is deaf, wrote her answers. She is a {age.a} cook, widowed, mother of {g1.g} and {b1.g}. She rents a
room from a {m2.t} for {money} a month, without a lease, rent account {rent}.

c| Closing note. Over four months {f1} attended nine sessions with counsellor {f2}. She has moved to {addr.u}, {town},
{pc}. Her mother-in-law {f3.g} minds the baby, {age.m}.

c| The family speaks {lang} at home. {m1} works nights at the feed mill; his wife {f1.g} does not drive. The school
asked for {b1.g}'s immunization record. I booked an appointment at {org.health} on {day}.

c| {f1} contacted us by e-mail from {em.f1} about her claim, number {claim}. She states that her injury happened on
{date}, at work, and that her supervisor {m2.i} refused to write it down.

c| This writer called the number on file for {m1}, {ph}, and spoke to a woman who gave her name as {f2.g}. She said
that {m1.g} had gone north to trap with his mushum, {m3.g}, and would be back by {date}.

c| The programme served [N:212] households in [D:October], of which [N:37] were new. The largest groups spoke {lang}
and [L:Spanish]. The freezer was repaired for {money}. {org.food} will be closed on [D:December 25 and 26].

c| A visitor who preferred not to give a name asked about the deadline for the rent bank. I explained that
applications close on {date} and that loans go up to {money}. She was given [H:1-800-959-8281] for tax slips. The
visitor will return on {day}.

c| Team meeting, {date}. We reviewed the heat plan: the cooling room in {town} opens at [N:31°C], from [D:noon to 8
p.m.]. Anyone in distress is to be referred to {hot}. The next meeting is on {day} at {time}.

c| The outreach van visited {area} and {area} between {time} and {time}. [N:46] sandwiches and [N:20] naloxone kits
were given out. Nobody asked for transport. The heater needs attention before [D:November].

c| An anonymous caller in {town} wondered whether [O:CPP] may be shared after a separation. I summarized [N:section
65.1] in plain words, suggested {org.legal}, and gave the line of [O:Service Canada], [H:1-800-277-9914].

c| Workshop report. Eleven newcomers attended the session on winter driving, in [L:English] with a {lang} interpreter.
Topics: black ice, [N:4] winter tires, and whom to call in an emergency ([H:911]). Next one: {day}, {time}.

c| No contact could be made today because the telephone system was down from {time} until {time}. Messages were
forwarded to {org.crisis}. The repair will cost {money} and is booked for {date}.

f| From: {f1} <{em.f1}> ¶To: Intake ¶Date: {date} ¶Subject: my mother ¶¶Hello, my mother {f2} is {age.s} and lives at
{addr}, {town}. Could someone from {org.senior} call her? Her number is {ph}. ¶Thank you, ¶{f1.g}

f| Dear {f1.t}, ¶¶We have received your application, reference {case}. Please send us proof of income before {date}.
¶¶Yours truly, ¶{m2} ¶{org.legal} ¶Tel. {oph}

f| FOOD HAMPER REQUEST ¶Last name: {f1.s} ¶First name: {f1.g} ¶Date of birth: {dob} ¶Street: {addr} ¶City: {town}
¶Postal code: {pc} ¶Number in household: {n} ¶Dietary: halal

f| To whom it may concern: this is to confirm that {m1.T}, born {dob.l}, stayed at {org.shelter} from {date} to
{date}. ¶{f2}, case manager ¶{oaddr}, {town}

f| EMERGENCY CONTACT SHEET ¶Senior: {f1.r} ¶Age: {age.bs} ¶Doctor: {m2.d} ¶Contact [N:1]: {b1.g} (son) {ph} ¶Contact
[N:2]: {f3} (friend) {ph} ¶Keys: with {m4.h}

f| Hi {f1.g}, ¶¶can you pls call {m2.t} back? He's at {ph}, he was cut off during the storm. His account with the gas
company is {util}. ¶¶thx ¶{f3.g}

f| CONSENT TO RELEASE INFORMATION ¶I, {f1}, SIN {sin}, authorize {org.tax} to speak with [O:CRA] about my [N:2023]
return. ¶Signed: {f1.i} ¶Witness: {m2} ¶Date: {date}

f| {m1} ¶{addr.u} ¶{town} {pc} ¶¶Dear Sir: ¶Your hearing is set for {date} at {time} by video. Your file is {court}.
Bring receipts and photos. ¶¶Registry clerk {f2}

f| REFERRAL ¶Client: {f1.R} ¶PHN: {hn.bc} ¶DOB: {dob.s} ¶Referred by: {m2.d} ¶Reason: isolation since the death of her
brother {m1.g} ¶To: {org.senior}, fax {oph}

f| Subject: RE: RE: fridge donation ¶¶Hi both, {m1.g} can pick it up [D:Saturday] at {time}. It's at my aunt {f2.g}'s,
{addr.s}, ring the side door. Text {f3.g} at {ph} if late. ¶- {f4.g}

f| VOLUNTEER APPLICATION ¶Name: {m1.m} ¶E-mail: {em.m1} ¶Cell: {ph} ¶Driver's licence: {dl.on} ¶Plate: {plate}
¶Languages: [L:English], {lang} ¶Reference: {f2.T}

f| Notice to {m1} and {f1}, tenants of {addr.u}: rent of {money} for [D:May] has not been received. Rent account:
{rent}. Pay by {date} or we will file form [N:L1]. ¶{f2}, property manager

f| RECEPTION CENTRE REGISTRATION ¶Family name: {m1.s} ¶Members: {m1.g}, {f1.g}, {b1.g}, {g1.g} ¶Pre-disaster address:
{rural} ¶Pets: [N:1] cat ¶Vehicle plate: {plate} ¶Registered by: {f2.h} on {date}

f| My name is {f1} and I am writing for my neighbour {m2.t}, who does not read. The pension people took back {money}
from his account {bank}. He is {age.o} and worried sick. Please phone him at {ph}. ¶Sincerely, {f1.t}

f| INCIDENT REPORT {ticket} ¶Time: {time} ¶Place: dining room ¶Persons: {m1.h}, {m2.h} ¶What happened: {m1.g} threw a
tray at {m2.g}, no injury. ¶Staff: {f3} ¶Police: no

f| Dear Member of the [O:Jordan's Principle] team: ¶{b1.g} {age.c}, status number {status}, needs a wheelchair van.
His kokum {f1.i} cares for him at {rural}, {town}. ¶Respectfully, ¶{f2}, nurse

f| From: {m1} ¶Sent: {date} {time} ¶To: {f2} ¶¶{f2.g}, the family on {addr} never got the hamper. Mom's name is
{f3.g}, phone {ph}. She was very polite about it. Can you drop it {day}?

f| APPLICATION FOR BURIAL ASSISTANCE ¶Deceased: {m1.r} ¶Health card: {hn.sk} ¶Next of kin: {f1} (wife) ¶Bank for
direct deposit: {bank} ¶Telephone: {ph} ¶Clerk: {m2.i}

f| {f1.g} ¶¶I found a room for your guy. It's with {f2.t}, {addr.u}, {money} all in, no guests. Tell him to ask for
{f2.g} or her daughter {g2.g}. ¶¶{m3.q}

f| Membership card found on the bus: {p1.u}, card {card}, signed on the back "{p1.i}". Kept at the front desk, room
[N:3], until {date}. Owner called at {ph}.

f| Request for ID replacement ¶Name at birth: {f1} ¶Name used: {f1.h} ¶Born: {dob} in {town} ¶Passport: {passport}
¶Study permit: {sp} ¶Mail to: {box}, {town}, {prov} {pc}

f| Out of office: {f1} is away until {date}. For urgent housing matters write to her colleague {m2} at {em.m2}. For
crisis support call {hot}.

f| Auto-reply ¶Thank you for writing to {org.legal}. Our office at {oaddr}, {town}, is open {day} from [D:9 to 4:30].
We answer within [D:3 business days]. If you are in danger call [H:911].

f| NOTICE ¶The free tax clinic runs from {date} to {date} at the library in {town}. Bring your slips ([N:T4],
[N:T5007]). Income limit: {money}. No appointment needed. {org.tax}

f| Dear colleagues, the monthly coordination call is moved to {day} at {time}. Agenda: [N:2] new beds, {org.shelter}
winter hours, translation into {lang}. Minutes will follow. ¶The regional desk, {oph}

f| HEAT WARNING for {town}: highs of [N:34°C] until {day}. Cooling room open [D:10 a.m. to 10 p.m.]. Water is free.
Check on neighbours. Health questions: [H:811]. Shelter: {org.shelter}.

f| POSTER TEXT: Moccasin making, {org.indigenous}, {day} {time}, all ages, supplies [N:$5] or free if you can't.
Bannock and tea after. Info {oph}

f| Intake form, part [N:B], version [N:3.2] ¶Preferred language: {lang} ¶How did you hear of us: [H:211] ¶Income
source: [O:Ontario Works] ¶{region.on}Area: {fsa} ¶Consent to be called: no ¶Name: declined

f| Waitlist update for {date}: [N:18] families, average wait [D:5 months], [N:2] wheelchair units in {town}. Rent
geared to income, [N:30%]. Questions to {org.settle}.

w| [System] {date} {time} ¶Visitor: hi im {f1.g} ¶Agent {f2.g}: Hi {f1.g}, what's going on today? ¶Visitor: my
landlord {m3} put my stuff outside {addr.s} ¶Agent {f2.g}: Are you somewhere warm?

w| them: its my stepdad {m1.gw} ¶us: Is he there now? ¶them: no hes at work ¶us: How old are you? ¶them: {age.bc} ¶us:
Is there an adult you trust? ¶them: my grandma {f2.gw}, she lives at {addr.s}

w| Guest: need help with my [O:EI] ¶Agent: Sure. Full name please? ¶Guest: {p1.w} ¶Agent: Date of birth? ¶Guest: {dob}
¶Agent: Please don't send your SIN here. ¶Guest: oh too late its {sin} lol

w| {time} {f1.g}: are u guys open ¶{time} Help: Until [D:9]. What do you need? ¶{time} {f1.g}: formula for my son hes
{age.m} ¶{time} Help: Come to {org.food}, ask for {m2.g}.

w| visitor ip {ip} ¶visitor: can i get food delivered? ¶worker: yes, where to? ¶visitor: {addr.u}, name on buzzer is
{f1.s} ¶worker: ok {f1.t}, {day} after [D:5] ¶visitor: bless you

w| Q: What's your name, if you want to share? ¶A: {m1.q}... {m1.g} ¶Q: Who is with you, {m1.g}? ¶A: my chum {f2.gw}
¶Q: Can I call you? ¶A: ya {ph}

w| me: {f1.g}'s profile is {url.f1}, she posted goodbye ¶volunteer: Thank you for telling us. Where does she live?
¶me: {town}, near {corner} ¶volunteer: I'm calling [H:911] with you on the line

w| Customer: i sent my passport number by mistake {passport} ¶Support: It will be deleted. Your ticket is {ticket}.
¶Customer: ty. my email is {em.m1}, {m1.w}

w| visitor: {region.on}what does [N:N4] mean ¶helper: It says you owe rent. You have [D:14 days] to pay. ¶visitor: and
after? ¶helper: A hearing at [O:LTB]. ¶visitor: ok ¶helper: {org.legal} can come with you.

w| texter: is this real or a robot ¶us: A real person. ¶texter: ok cant sleep ¶us: What's keeping you up? ¶texter:
exams ¶us: When is the next one? ¶texter: {day} {time} ¶us: If it gets darker, {hot}.

w| visitor: do you speak {lang} ¶helper: Yes, [D:Tuesdays] and by phone any time. ¶visitor: is it free ¶helper: Yes.
¶visitor: how far from {town} ¶helper: About [N:40 km]. There is a bus at {time}.

w| Guest: how much is a bus pass ¶Agent: [N:$112] a month; low-income pass [N:$58]. ¶Guest: paper needed? ¶Agent: Your
notice of assessment. Apply at {org.tax}, {oaddr}.

c| The client could not recall her address, only her birthday, {dob.sl}, and her postal code, {pc}. With these and her
health number, {hn.on}, the hospital registry in {town} found her chart.

c| I telephoned every number on the old file. {ph} is out of service, {ph} belongs to a bakery, and {ph} was answered
by his stepmother, {f1.g}, who had his new e-mail, {em.m1}.

c| Both children were registered for the breakfast program: the boy, born {dob.c}, and the girl, born {dob.c}. Their
provincial health numbers are {hn.ab} and {hn.ab}. The family's new postal code is {pc}.

c| Her pension was sent to the wrong province. We confirmed her SIN, {sin}, her date of birth, {dob.s}, and her
present address, {addr.u}, {town}, {prov} {pc}. [O:Service Canada] expects to reissue {money} by {date}.

c| A fundraising page, {url.f1}, was opened without the widow's consent. The organizer wrote from {em.m2} and gave
{ph} as his number. We suggested that {f1.t} speak to {org.legal}.

c| The drop-in was calm. [N:52] meals were served, [N:3] more than last [D:Friday]. A film in {lang} was shown. A
donor left {money} in an envelope without a name. {org.health} will bring the flu clinic on {date}.

c| We spent the morning on the new rules for rent increases. The guideline is [N:2.5 per cent]; notice must be given
[D:90 days] ahead, on form [N:N1]. Staff from {org.legal} will return on {day}.

c| An unknown youth was seen near {town} on the tracks. Police were called at [H:911] and found nobody. The texting
service {org.crisis} was told, and a poster with {hot} was put up at the station.

f| SENIOR WELLNESS CARD ¶DOB {dob.s} ¶Health card {hn.bc} ¶Home {addr} ¶Postal {pc} ¶Phone {ph} ¶Allergies: sulfa
¶Call time: {time} daily

f| Change of address ¶Old: {addr}, {town} {pc} ¶New: {addr.u}, {town} {pc} ¶Tel: {ph} ¶E-mail: {em.f1} ¶Effective
{date} ¶Signature: {f1}

f| INCOME TAX CLINIC - LABEL ¶SIN {sin} ¶Spouse SIN {sin} ¶Born {dob} / {dob} ¶Mail: {box}, {town} {pc} ¶Year [N:2024]
¶Fee: [N:$0]

f| Job posting: part-time cook, {org.shelter}, {money} a week, start {date}. {lang} an asset. Apply in person at
{oaddr}, {town}, or call {oph}. No phone interviews on {day}.

f| Minutes, {date}, [D:6:30 p.m.]. Present: [N:9]. Motion to buy [N:2] freezers, carried. Rent of hall {money}. Next
meeting {day}. Guest from {org.disaster} spoke about kits.

w| bot: Please enter your date of birth ¶visitor: {dob} ¶bot: Postal code? ¶visitor: {pc} ¶bot: Phone? ¶visitor: {ph}
¶bot: A worker from {org.food} will call {day}.

w| visitor: someone logged in to my account from {ip} ¶helper: Change your password first. Whose page is it? ¶visitor:
{url.p1} ¶helper: And a safe email? ¶visitor: {em.p1}

w| texter: do u tell my parents ¶us: Not unless you're in danger. ¶texter: ok ¶us: What's happening? ¶texter: failed
math [N:48%] ¶us: That hurts. School starts when? ¶texter: {date}
"""
