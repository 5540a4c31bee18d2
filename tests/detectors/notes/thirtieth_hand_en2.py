"""English frames, second half. A blank line parts two frames; [a|b] is a choice; {slot.person} a slot."""

FRAMES: dict[str, str] = {}

FRAMES["chat"] = """
Visitor: hi is anyone there
Agent {given.f1}: Hi, you've reached {=H:211} chat. Who am I talking with?
Visitor: {given.m2}
Visitor: got kicked out, at {corner} rn

visitor IP {ip}
{t} guest: can i get food delivered im {age.f1} w/ no car
{t} guest: {addr}
{t} agent: Yes! {org.fd} delivers [Mondays|Wed + Fri].

hi its {given.f1} from yesterday, u said to text when i got the letter. it says my case number is {case}. what do i \
do now

Me: What's the best way to reach you?
Them: {email.f1} cuz my phone is dead til payday
Me: Got it. And your name?
Them: {full.f1}, profile {url.f1}

[flagged|blocked] by moderator - IP {ip}, same person as last week, claims to be {agea.tm1} boy, threats to \
{given.f1}. Log kept.

Text thread {phone}:
"is this the ride line"
"no but I can help, what's up"
"gotta get to dialysis, {full.sm1}, {addr}"

u there?? this is {given.f1}'s mom. she took {=N:30} pills. we're at {addr} {city}. shes {age.tf2}

lol my ex put me on blast again, its all on {url.m1} and {url.f2}. can i make him take it down? - {given.f2}

Chat transfer: name {given.x1}, age {agen.x1}, ip {ip}. [Topic: court|Topic: eviction]. Cell {phone}. Asked for \
{lang} speaker.

Thanks {given.f1} you were so nice. my new number if they call is {phone}. god bless. {nick}
"""

FRAMES["handover"] = """
- {given.m1} in bed {=N:6}, meds at {t}
- {given.f2} barred til {date} (hit staff)
- {full.m3}: ride to {org} [in am|at noon]

HANDOVER NIGHTS
* {init.f1}: obs q30, low mood
* {init.m2}: [new admit|returned from ER], wet clothes in dryer
* front door code changed, ask {given.f3}

Shelter log {date}: {nick} in at {t}, smells of propane, no issues. {full.m1} out w/o belongings. {given.f2} on til 7.

{t} - Paramedics for {given.m1} (chest pain). Gave them his {hname} {health.m1}. His sister {given.f2} notified at \
{phone}. D/c to {org.sh}?

Outreach van notes
1) {corner} - {given.m1}, new tent, frostbite 2 toes, refused ER
2) Behind the Legion: {given.f2} & {given.m3}, blankets x4

- {title.sm1}'s dtr {given.f2} in fr Toronto, wants mtg
- {title.sf2} fell x1, no injury
- Rm {=N:9} empty [til|until] {date}

Kitchen: {num} suppers. Visitors: {given.f1} from {org}. Banned list updated: add {full.m2} (plate {plate}, sleeping \
in lot).

night summary - quiet. {given.f1} asked for her mail, forwarded to {addr}. {given.m2} called {=H:211} for a tow, not \
us.
"""

FRAMES["intake"] = """
{full.f1}, {age.f1}, [Blackfoot|Innu|Mi'kmaw|Métis] woman, [fled|left] partner {full.m2} on {date}. Has {given.kf1} \
({dob.kf1}) with her. \
Safe at {org.sh}. EPO in progress.

Single male {age.m1}, {given.m1}, d/c'd from remand w/ bus pass and meds x3 days. Fixed address none, mail c/o \
{org.sh}, {rural}.

Intake summary: {full.x1} (DOB {dob.x1}) is a refugee claimant, work permit {permit}, UCI {uci}. Staying with cousin \
{given.m2} at {addr}, {pc}.

Senior, lives alone, {title.sf1} of {addr}, {city}. MoCA {=N:19/30}. Son {given.m2} ([POA|SDM]) at {phone}. {org} to \
help w/ banking, card {card} \
used by homemaker.

{full.yf1} is {age.yf1} ({dob.yf1}), 31 wks pregnant, EDD {date}, couch surfing in {hood}. {hname} {health.yf1}. \
Midwife: {given.f2}.

Presents as {agea.m1} trades worker off on WCB since {date}, claim {claim}. {full.m1}, rents at {addr}. Opioids, \
wants OAT. [No fam dr|GP is {dr.f2}].

Family of {=N:six}, sponsor {full.m1} left. Mom {full.f2} speaks {lang} only, interp {given.f3} by phone. Kids \
{age.kf1}, {age.km1}.

Youth {given.tf1}, {age.tf1}, on run from group home, [says|reports] b-day is {dob.tf1}. CFS worker {full.f2}, \
{phonex}, file {case}.

Client needs replacement ID. Full name {full.m1}, born {dob.m1} in {city}. {org.hs} has the forms. Lost wallet: DL \
{lic.m1}, SIN {sin}, {hname} {health.m1}.

Spoke w/ {full.x1} re taxes x {=N:4} yrs. SIN {sin}. [Clinic appt|CVITP appt] {date} at {org}. Refund to go to acct \
{bank}.
"""

FRAMES["health"] = """
DISCHARGE FAX
Pt: {rev.sm1}  DOB {dob.sm1}  {hname} {health.sm1}
Dx: CHF. Home w/ O2. Lives: {addr}
Contact: wife {given.sf2} {phone}

Dear {dr.m1}, thank you for seeing {full.f2}, {agea.f2} with [cellulitis|asthma], {hname} {health.f2}. Lives in \
{city}. Kind regards, {full.f3} RN

Street nurse: dressing change for {given.m1} @ {corner}, wound improving. PHN unknown, says he was born {dob.m1}. \
Next {date} at {org}.

Faxed from ER: {title.m1} left AMA. Address on chart {addr}, {pc}. Pls call if seen. Charge RN {given.f2}, {phonex}.

Home care ref: {full.sf1} {dob.sf1}, {hname} {health.sf1}, TKR. {addr}. Stairs x {=N:12}. Dtr {given.f2} \
[staying|there] till {date}.

MEDICAL TRAVEL - escort {full.f1} for {full.km1}, {dob.km1}, {hname} {health.km1}, {city} to Edmonton {date}, return \
open.
"""

FRAMES["voice"] = """
hi um its {full.f1} calling my number is {saidphone} i got a letter saying the power is gonna be cut and uh i dont \
know what to do

yeah hello this is {full.sm1} im {age.sm1} im over on {addr} and theres nobody come with my meals since friday so \
call me please {phone}

so my date of birth is {saiddob.f1} and the name is {full.f1} and i was told you can do the form over the phone okay \
bye

voicemail {t} {given.m1} from {org} returning your call about {full.f2} you can get me at {phonex}

hi its your neighbour {given.f2} the water is coming through again at {addr} and {title.sm1} is in there with no \
lights thank you
"""

FRAMES["city"] = """
Complaint #{case}: {full.m1} reports [needles|mattress dumped] at {corner}. Email {email.m1}, call back {phone}. \
Assigned to bylaw.

Ticket {claim} disputed by {full.x1}, plate {plate}, mail to {addr}, says truck was [towed|tagged] while at {org}. \
Hearing {date}.

Minutes, Housing Table, {date}. Present: {full.f1} (chair), {full.m2}, {init.f3}. Regrets: {full.m4}. Motion by \
{given.f1} [carried|tabled].

Resident at {addr} ({title.sf1}) asks for sidewalk plow, husband on oxygen, ph {phone}. 2nd request, ref {case}.

Delegation: {full.f1}, [owner of|renting at] {addr}, spoke against the shelter; {full.m2} of {org} spoke in favour.
"""

FRAMES["money"] = """
[Fraud|Scam] call: {title.sm1} gave Visa {card} and SIN {sin} to "CRA". Bank called w/ client, home ph {phone}. \
{given.f2} to f/u {date}.

Arrears letter for {full.f1}, {util} {hydro}, owing {amt}, {addr} {pc}. {org.hs} will pay half if she brings ID.

Trusteeship: {full.m1}, SIN {sin}, acct {acct}, transit {transit}. Rent {rent} to landlord {full.m2} ({phone}) on the \
1st. [Card|Debit card] {card} cancelled.

void cheque on file for {given.f1}: {bank}. pls redo the {ia} form she wrote the wrong acct ({acct})

Bus tix x{=N:10} to {full.m1}, grocery card {card} to {given.f2}. Balance petty cash {amt}.

Passport app help: {full.f1}, born {dob.f1}, old passport {pass}, lives {addr}, {city} {pc}. Fee {amt} \
[waived|covered]. Guarantor {full.m2}.
"""

FRAMES["client"] = """
my name is {given.f1} im {age.f1} and i have {=N:2} kids, we been sleeping in the car by {corner}. plate is {plate} \
so pls dont tow us

I need someone to call my mother {full.sf1} at {phone}, she only speaks {lang} and she is afraid of the landlord \
{given.m2}

I'm {full.m1}, status number {status}, born {dob.m1}, from {city}, {rural}. Band says no funding. Who do I talk to \
about [glasses|dentures]?

My [daughter's|girl's] pictures are on {url.f2} and the police ({pol} file {case}) say wait. She's {age.tf1}. I'm \
begging you. {given.f1}

hello I am new here, passport {pass}, permit {permit}. I work at night. I look room near {hood}. my phone {phone}. \
{full.m1}

Thank you to {given.f1} and {given.m2} at {org}, I've been sober since {date}. - {full.m3}

Please don't call the house. Write me at {email.f1} or {rural}, {city} {pc}. He checks the phone. {given.f1}

hi this {given.m1} my p.o. {given.f2} said call u, i got court {date} file {court} n no ride from {city}
"""

FRAMES["none"] = """
Caller wanted hours for {org}. Given. No further needs.

{t} wrong number, looking for pizza. 20 sec.

Caller asked about [rent help|a rent bank]; arrears {amt}, no notice yet. Explained {org.hs} intake is Mon/Wed. {org} \
also an option. Declined to give name.

Anonymous male, passive SI, no plan, no means. Safety plan done, told about {org}. Will call [{=H:988}|{=H:9-8-8}] \
if worse. Sleeping now.

{org} closed {date} for the holiday. Send overflow to {org}.

Stats for [March|the month]: {num} calls, {num} chats, top need housing ({=N:38%}), then food ({=N:22%}).

Pls note {org} no longer takes walk-ins as of {date}. Self-referral by phone, toll-free {tollfree}.

Cold weather protocol on tonight in {city}. Mats at {org.sh}, {=N:40} spots, doors 8 pm. No ID needed.

Reminder: [interpreters|phone interpretation] now available in {lang}, {lang} and {lang}. Code posted at desk.

{org.fd} pickup moved from Tues to Thurs starting {date}. Bring bags.

Q: does {org.sh} take pets? A: [small dogs only|cats in carriers], max {=N:2}.

caller upset w/ wait times, vented 10 min re health system, thanked us. nothing needed

SUICIDE LINE: [{=H:9-8-8}|{=H:988}] (call or text). Kids: {=H:1-800-668-6868}. Do not give out our back line.

Client declined {org} and {org}, will think about it. [Gave|Provided] [{=H:811}|{=H:988}] for after hours.

{org} grant report: {num} households served in {city} and {hood}, {amt} average, {=N:3} staff.

Agenda: 1. budget ({amt}) 2. van repairs 3. {org} partnership 4. next mtg {date}

Texter wants free wifi and a place to charge phone in {hood}. {org} or library till 9.

The clinic runs {date} from 10 to 2 at the {city} mall. {=N:60} flu shots, first come. Speakers of {lang} on hand.

Under s. {=N:47} of the Act the landlord must give {=N:30} days. Explained; caller will read notice again.

is there anywhere open rn with a shower? im downtown {city}, no i dont want to give my name

FYI the {org} bus now stops at the college. {=N:$2.50}, exact change. Schedule begins {date}.

Caller in {city} wants winter tires program. None exists. {org} checked too. Logged as unmet need.

{org.hs} waitlist {=N:9} months. {org.hs} has [two|a few] units for women 55+. Try both.

[Hope|Grace] and comfort were the theme of the vigil; about {num} came, [{=H:988}|{=H:211}] cards handed out.

Caller asked who the Premier is & how to write. Gave general mail desk. Also asked [re|about] dental plan \
({=N:$90,000} income cap).

For non-urgent health advice dial {=H:811}; for shelter {=H:211}. {org} has a nurse Wed pm, drop-in, no card needed.

Needs: crib, size {=N:4} diapers, formula. Voucher {amt}. P/u at {org} by {date}. Client code not recorded per policy.
"""

FRAMES["more"] = """
{rev.f1} / {dob.f1} / SIN {sin} / {hname} {health.f1} / {addr} {pc}

Hamper for {full.f1} ({dob.f1}), {given.kf1} {dob.kf1}, {given.km2} {dob.km2}. [Pick up|P/u] at {org.fd}, else drop \
at {addr}.

Mail slip to: {full.x1}, {addr}, {city} {pc}. SIN {sin}, e-mail {email.x1}. [Rush|No rush].

GIS app started for {full.sf1}, DOB {dob.sf1}, SIN {sin}, deposit {bank}. {org.hs} will witness.

Sent to {org}, cc {org}. Client ph {phone}, [alt|or] {phone}. File {case}.

Delivery route [Tues|Fri]
1) {addr} {pc}, buzzer broken
2) {addr} {pc}, dog
3) {addr} {pc}, leave with {org}

Callbacks
{phone} - rent, wants {org}
{phone} - [tax slips|legal aid], am only
{phone} - {given.f1}, no msg

Cards on file: {health.f1} (mom {full.f1}), {health.kf1} ({given.kf1}, {dob.kf1}). Exp [next yr|06/27].

Before {org} would talk to us they wanted DOB {dob.m1}, PC {pc} and SIN {sin}. [Got through|All matched]. {given.m1} \
approved.

WEB FORM
ip: {ip}
email: {email.f1}
postal: {pc}
message: need [a dentist|daycare], {org} said full

{util} {hydro} and claim {claim}, same household at {addr}, {pc}. Cheque cut to {org.hs}.

ok so my sin is {sin}, bday {dob.x1}, {hname} {health.x1}. can {org.hs} do my taxes even if i got no income

Page {url.m1} [reported|screenshotted] for {title.f1}, police file {case}. {org} to help w/ protection order.

Booked: {org}, {date}. Told to bring {hname} {health.m1} and photo ID. DOB given {dob.m1}.
"""
