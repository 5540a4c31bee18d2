"""English frames, second part: intakes, logs, handovers, clients, voice, minutes, complaints, hospital, plain."""

RAW: str = """
@@intake
Intake summary: {title:f1} is a {ageadj:f1s} widow from {city}. Retired cook. Pays {rent} for a basement room at
{bldg}. Daughter {given:f2} visits Sundays. Wants: company, a ride to church, help w/ GIS form.
@@intake
{full:m1} (b. {dob:m1}) self-referred. Two years sober. On the list at {org} and {org}. No phone, reach thru
cousin {given:x2} at {phone}.
@@intake
Family came in w/o papers. Mom {full:f1} says birthdays are: {given:f2}, {dob:f2k}; {given:m3}, {dob:m3k}.
School needs immunization cards. Booked {org} for {date}.
@@intake
Housing history - {full:x1}: evicted from {addr} in the spring, then motel, then tent by {corner}. By-name list
ID {case}. VI-SPDAT [11=NUM].
@@intake
{full:f1n}, {agen:f1n}, <Cree|Métis|Anishinaabe>, has 4 kids in care. Wants visits at {org}, not the office. CFS
file {case}. Worker {title:m2} {phonex}.
@@intake
Client's bank is holding her cheque. {full:f1}; transit/inst {transit}; acct {acct}. She gave verbal consent to
call. DOB used for verification {dob:f1}.
@@intake
New tenant file. {full:x1}, d.o.b. {dob:x1}, moved from {rural} to {addr}, {city} {pc}. Hydro set up under
account {hydro}.
@@intake
Refugee claimant {full:m1w} + wife {full:f2}, baby {given:f3} ([7 months=AGE]). UCI {uci}. Staying at {org}.
Needs crib, {newlang} interpreter, clinic.
@@intake
Youth intake, {agen:x1t}, goes by {given:x1}, legal last name {last:x1}. Kicked out by stepdad {given:m2}.
Sleeping at a friend's, {addr}. Bus pass given.
@@shelter
{date} NIGHT LOG
| 2200 - {given:m1} in, bed [14=NUM]
| 2340 - {init:m2} refused at door, told to go to {org}
| 0215 - {given:f3} nosebleed, ok
| Count: {count}
@@shelter
0300 rounds all quiet. {nick:m1} snoring, {nick:m2} moved to the couch. {full:f3} on 15-min checks. - {given:f4}
@@shelter
Barred 48 hrs: {full:m1}, for the fight by {corner}. Can appeal to {given:f2}. Incident {case}.
@@shelter
Lost & found: wallet with licence {licence:x1} and a Visa ending in 4 digits, belongs to {full:x1}. Locked in
staff office.
@@shelter
Property tag: {lf:x1} / locker [22=NUM] / 2 bags, 1 walker / in {date} / next of kin {given:f2}, {phone}
@@shelter
Family room: {full:f1} with {given:m2} (b. {dob:m2k}) and {given:f3} (b. {dob:f3k}). Ex may come looking, drives
a grey Dodge, plate {plate}. Call [911=HOT].
@@shelter
Bed board {time}: [3=NUM] women's, [0=NUM] men's, [1=NUM] family. Overflow at {org} opens {date}. Meds cart
restocked.
@@handover
Handover for days:
| - {title:f1} needs her insulin at {time}
| - {full:m2} moving to {addr}, {pc}, van booked
| - call {org} re: mats
| - {given:x3}'s court is {date}
@@handover
| * {given:m1}: PHN visit, health # {hn:m1}
| * {given:f2}: birth cert ordered (born {dob:f2} in {city})
| * {given:m3}: EIA worker {phonex}
@@handover
To do - <Mon|Tues>: 1) fax {full:f1}'s lease, 2) chase ticket {case}, 3) ask {alias} for two hampers, 4)
{given:m2} wants his mail from {box}
@@handover
pls check on {elder:x1e} ({addr}) before noon. {ageof:x1e}, fell last wk. granddaughter {given:f2} has the key,
{phone}
@@handover
Keys: unit at {bldg} goes to {full:x1}. Old tenant {init:x2} left a forwarding address: {box}, {city} {pc}.
@@client
Hi I'm {full:f1} I got your number off a poster. My landlord {given:m2} wont fix the toilet and I have a
{ageadj:m3k} with asthma. Were at {addr}, postal code {pc}.
@@client
My name's {full:m1}, born {dob:m1}. I lost all my ID on the bus. My SIN is {sin} I think. What do I do first?
@@client
it's me {nick:f1} again lol. moved to {rural} with my uncle. new number {phone}. can {org} bring the box here
@@client
I am {agew:f1s} years old and I have paid my taxes all my life. My pension has not come since {date}. You may
phone me at {phone}, evenings. {title:f1}
@@client
Hi, I'm here on a work permit ({permit}) and my boss {full:m1w} keeps my passport {passport}. Can you help
without telling him? - {given:m2}
@@client
Please tell {given:f1} that {given:m2} got in to treatment. I'll be there 28 days. My Facebook is {fb:m2} if she
wants to write.
@@client
hi i applied for the energy rebate, name {full:x1}, power acct {hydro}, still nothing. email {email:x1} or text
{phone}
@@client
I send money to my mother and the card {card} was blocked. I am {full:x1} and I live {addr}, {city}, {pc}.
Please who can help me in {lang}?
@@client
we were burnt out at {addr} last nite. me {given:f1}, my boys {given:m2} and {given:m3}. red cross put us up
till {date}. need clothes sizes 10 and 14
@@voice
hi this is {full:f1} calling for {full:m2} um my number is {phonesp} and i'm calling about the uh the wheelchair
ramp okay thank you bye
@@voice
yeah hello it's {given:m1} i was born {dobsp:m1} and you guys said i need my birth certificate so call me back
at {phonesp} thanks
@@voice
hello my dear my name is {title:f1} i'm {agew:f1s} and i'm at {addr} the taxi never came and i missed my eye
doctor so somebody call me please
@@voice
uh hi i'm looking for the food bank i don't want to give my name i just want to know do i need a card and are
you open on saturday okay bye
@@voice
good afternoon this is {dr:x1} from the clinic i have a patient date of birth {dobsp:f2} first name {given:f2}
she needs a shelter bed my direct line is {phonesp}
@@minutes
MINUTES, {date}. Present: {full:f1} (chair), {full:m2}, {init:f3}. Regrets: {title:m4}. Motion to give {money}
to {org}. Moved {given:f3}. Carried.
@@minutes
Item 4. Case conference. {title:f1} reported that {full:m2} ({case}) is housed at {addr}. {org} will visit
weekly. Next review {date}.
@@minutes
3. Snow route pilot. {org} served {count} homes. Volunteers asked for gift cards of {small}. 4. Next meeting
{date}, {time}, upstairs hall.
@@complaint
Re: noise. I live at {addr} and the people at {bldg} party every night. I've called twice, ticket {case}.
{full:x1}, {phone}
@@complaint
Streetlight out at {corner}. My mother {given:f1} is {agen:f1s} and nearly fell. Please fix it. {full:m2},
{email:m2}
@@complaint
311 request {case}: abandoned car, plate {plate}, by the lane at {corner}. Caller {init:x1} wants a callback at
{phone}.
@@complaint
Complaint vs. rooming house, {addr}: mice, no smoke alarm, {count} tenants for [2=NUM] bathrooms. Postal code
{pc}. Complainant {full:x1} fears eviction. Inspector: {full:m2}.
@@complaint
I want to complain about how your staff {given:f1} spoke to my brother {full:m2}. He is {agen:m2} and deaf. My
page with the video: {url:x3}
@@hospital
DISCHARGE FAX
| Pt: {lf:x1}   DOB {dobf:x1}
| HC {hn:x1}
| To: {addr}, {city} {pc}
| Follow-up {dr:x2} {date}
@@hospital
Social work note: {ageadj:m1s} man, {full:m1}, admitted w/ frostbite. No address, mail c/o {org}. Chart {case}.
Sister {full:f2} reachable at {phone}.
@@hospital
Mobile crisis consult for {full:f1}, birth date {dob:f1}, health card {hn:f1}. Husband {given:m2} reports no
sleep x4 days. Safe plan; {hot} and {toll} given.
@@hospital
Home care start {date}. Client {title:m1}, {agen:m1s}, {rural}, {pc}. Wound care 3x/wk. Key box code given to
nurse {given:f2} by phone.
@@hospital
Geriatrics clinic: {full:f1s}, {dob:f1s}, {hnl} {hn:f1}. MoCA [17/30=NUM]. Lives with sister {given:f2} in unit
at {addr}. No longer to drive, licence {licence:f1} reported. Ref to {org}.
@@plain
Food bank hours changed: {org} now open Tues and Thurs 10 to 2. No appointment. Bring a bag.
@@plain
Caller looking for dental, no insurance, {city}. Gave {org} sliding scale clinic and the college hygiene
program. No other needs.
@@plain
Anonymous caller asked about bedbugs. Explained landlord duties, mailed fact sheet. <Very|So> thankful.
@@plain
Q3 stats: {count} calls in {lang}, {count} in {lang}, avg wait [4 min=NUM]. Top needs: housing, food, utilities.
@@plain
Extreme cold alert until {date}. Warming spaces: {org}, {org}. For medical advice dial {nurse}.
@@plain
Free tax clinic at {org}, from {date}, income under {big} for a single person. <Drop in|Walk-in> only, bring all
slips.
@@plain
Caller needs a ride to dialysis three times a week. {org} has no drivers left. Suggested {org} and asked to try
again next month.
@@plain
Reminder: since [Bill 24=NUM] passed we can't ask for a note from a doctor. Use form [T-12=NUM] instead. Ask
your lead if unsure.
@@plain
hi do u have diapers size [4=NUM]? im downtown {city}, no car, and i only speak {lang} and a bit of english
@@plain
Good morning team, {org} will be closed for Louis Riel Day. On-call goes through {hot}. Fridge was cleaned,
thanks whoever did it.
@@plain
Youth drop-in had {count} kids, ran out of pizza. Two asked about summer jobs. Next theme night is {date}.
@@plain
Woman, would not say where she was, crying, partner in next room. Gave {toll} and a code word. She hung up. No
number displayed.
@@plain
Can I get help with a security deposit? I start work soon and first pay is {rent}. I heard {org} does loans but
their line is always busy.
@@plain
Program note: rent supplement covers the gap above 30% of income, max {money}. Waitlist {count}. Next intake
{date}.
@@plain
{org} asks all partners to use "guest", not "client". New forms start {date}. Questions to the front desk.
@@plain
Smoke in northern communities, evacuees coming to {city}. Reception at the arena. [Cree=LANG] and [Dene=LANG]
speakers wanted. Cots: [120=NUM].
@@plain
Landlord info line: max increase this year is [1.8%=NUM]. Notice is [3 months=NUM]. Caller said theirs went up
{small}. Sent to {org}.
@@plain
Elder abuse workshop cancelled, too icy. {org} will rebook after {date}. Sandwiches went to {org}.
@@plain
Asked if {toll} works from a pay phone. Yes, free. Also told them {hot} is 24/7 and has {lang}.
@@plain
Grief group starts {date} at {org}, {count} chairs, soup after. Interpreter for {lang} on request.
@@plain
Man in a truck by the river, says he's fine, wanted socks and coffee. Declined to give any name. Left naloxone
kit. Follow up w/ {alias} van tonight.
@@plain
Budget: {big} for bus tickets, {money} for grocery cards, nothing left for motels until {date}. Ask {org} first.
@@plain
Our building is getting sold and we all got papers. Is that legal in this province? There's {count} of us,
mostly seniors, and {lang} is what most of us speak.
@@plain
TTY users can reach us by relay. Text line is open noon to midnight. Crisis texts go to [9-8-8=HOT].
@@plain
Transfer to {org} failed twice, line rang out. Caller will walk over. No further help wanted, closed as
information only.
"""
