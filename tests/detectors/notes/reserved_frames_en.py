"""English frames of the reserved texts: never read when changing the detectors."""

# ⏎ is a line break. {p} {q} {r} are whole names; {g} {f}, {qg} {qf} parts of the first two; {t} a title and a family name.
NOTES = """
{p} is calling on behalf of {q}, who was discharged {date} with nowhere to go. Best number {tel}.
{t} rang back re: {svc} intake. Told to bring {hn}.
Tenant at {addr} ({post}) reports no heat since {date}. {p}, {tel}.
{g} disclosed that her ex ({q}) knows where she lives. Safety plan done; {svc} holding a bed. DO NOT leave msg on {tel}
Client {p}, {age}, on ODSP, {case}. Wants dental. Lang: {lang}.
Warm transfer from {hot}. Caller {g} crying, says son {qg} took pills. {age} y.o.
{p} needs her {gov} replaced, lost in move from {city}. Gave {svc}.
Req. for income tax clinic - {p} - {sin} - dob {dob}
Grandmother {p} raising {qg} ({age}) and {sg} ({age}); asked about kinship allowance {num}.
cld {tel} x2 no ans. left vm for {g}. will try {date}
cllr {g} {f} wants to know why {svc} turned him away, says staff {qg} was rude
{p} / {dob} / {hn} / needs ride to {city} for chemo
Utility disconnect scheduled {date} for {p}. {acct}. Balance {num}. Referred to {svc}.
Rural route caller: {p}, {addr}, {city}. Propane tank empty, {num}.
Man would only give his first name, {g}, and said he is sleeping behind the arena in {city}.
{p} identifies as two-spirit, prefers {nick}. Wants a support group. Phone {tel}; email {mail}.
Refugee claimant, {gov}, arrived {date}. Name on documents {p}. Speaks {lang} only.
Follow up: {qg} from {svc} says {g} never showed. Close {case}?
Caller's mother, {p}, born {dob}, fell at {addr}. Lifeline declined. Gave {hot}.
{p} says landlord {q} entered unit without notice. Wants tribunal form. {case}.
Cheque returned: {p}, {acct}, reissue to {addr}, {city} {post}.
{t} wants the Meals program stopped for her late husband {qg}. {case}
Youth, {age}, kicked out. Goes by {nick}, legal name {p}. {svc} at capacity, {num} on waitlist.
worker note - {g} has no ID except {gov}. bank won't open acct. {svc} ID clinic {date}
spoke with {p} ({lang} interp. on line). needs daycare near {post} for {qg}, {age}
Identity theft: someone opened {acct} as {p}. Advised credit bureaus + {hot}.
PCW: {p}, {tel} (day), {tel} (eve). Kids: {qg} {age}, {sg} {age}. Dad not in picture.
{f}, {g} — EI denied, appeal due {date}; {sin}; mail to {addr}
Anonymous. Neighbour at {addr} yells at kids. Gave CAS number. No other info.
{g} wants counselling in {lang}. Has benefits thru Sun Life, {acct}. {city}.
Lost wallet at {svc} on {date}: {gov}, {hn}, {acct}. Owner {p}. Call {tel}.
Vehicle plate {plate}, {p} living in it w/ dog, lot at {addr}
{p} asks whether {svc} accepts walk ins. {tel} is her sister {qg}'s phone.
Elder {p} from the reserve, status {status}, needs escort for travel to {city}
Mom is {q}. Dad is {p}. Custody order {case}. exchange at {svc} Fridays
Voicemail: "Hi it's {g} {f}, F as in Frank, my number's {tel}, I'm at {addr}, thanks."
Caller {age}F, diabetic, {hn}. Pharmacy closed. {g} will walk to {svc}.
{p} called from pay phone. Wants bus fare to {city} to see {qg}. {num} short.
Chat visitor left e-mail {mail} & said "call me {nick}". IP logged {ip}.
Complaint about {svc}: {p} waited {num}. Wants manager. Callback {tel} before {date}.
re {case} - {f} family - moved again - now c/o {q}, {addr}
{g} + {qg} married {date}, sponsorship {gov}. Want help w/ forms.
Sr. w/ hoarding issues, {p}, {addr}. Fire dept. involved, {case}.
Veteran {p}, {gov}. Wants {svc}. Age {age}.
Caller states name as {p}; spelling uncertain. Birth yr {dob}.
Client ({p}) asks us to email her CNP form to {mail} & cc worker {q}
she sed her name is {g} and she b {age} and her bf {qg} hit her. {city}
husband {p} passed {date}; survivor benefit; his {sin}; her name {q}
{p}, who speaks {lang}, lives with daughter {qg} at {addr}.
Interpreter {q} confirmed for {date}. Client {p}. {hn}
deaf caller via relay, {p}, text only {tel}
Two brothers, {g} and {qg}, {age} and {age}, need snowsuits. Mom {q}. Pickup at {svc}.
"""

FORMS = """
INTAKE⏎Last name: {f}⏎First name: {g}⏎DOB: {dob}⏎Address: {addr}⏎City: {city}⏎Postal: {post}⏎Tel: {tel}⏎Need: housing
Name: {p} | Phone: {tel} | Email: {mail} | Referred by: {svc} | Language: {lang}
Applicant {p}⏎Co-applicant {q}⏎{sin}⏎{acct}⏎Household income {num}
Date of call: {day}⏎Caller: {p}⏎Age: {age}⏎Postal code: {post}⏎Referral given: {svc}⏎Outcome: pending
Emergency contact: {q} (sister), {tel}⏎Family doctor: Dr. {r}⏎{hn}
CLIENT: {p}; BIRTH DATE: {dob}; {gov}; {case}; WORKER: {q}
FROM: {mail}⏎SUBJECT: appointment {day}⏎⏎Hello, I can't come on {day}. {g}
To whom it may concern: {p} (born {dob}) has resided at {addr}, {city} {post} since {day}. Signed, {q}, {svc}
Payee {p}; {acct}; amount {num}; date {day}
Consent to release: I, {p}, authorize {svc} to speak with {q} about {case}. Date: {day}
ID seen: {gov} / {hn}. Name matches: {p}. Initials of staff: n/a
Child's name: {p}⏎D.O.B.: {dob}⏎Mother/guardian: {q}⏎Health card: {hn}⏎Allergies: peanuts
Surname {f}⏎Given names {g}⏎Sex F⏎Born {dob} at {city}⏎Mailing address {addr}⏎Home phone {tel}
"""

MESSAGES = """
Hi {qg},⏎Just confirming {g} moved in at {addr} on {date}. Her new cell is {tel}.⏎Thanks,⏎{r}
Dear Sir or Madam,⏎⏎I am writing about my father, {p}, who is {age} and lives alone at {addr}. {svc} told us in {city} that the wait is {num}. Please call me at {tel}.⏎⏎Yours truly,⏎{q}
ok so my name's {g} n i need a place 4 me n my kid hes {age}. txt me {tel}
Hello, {p} here. My landlord, {q}, says I owe {num}. I paid through {acct} on {date}. What do I do?
Subject: missing paperwork⏎{t}, we still need your {gov}. You can e-mail it to {mail} or drop by {svc}. Regards, {q}
hey its {nick}, {g}s friend. she asked me to tell u shes at {svc} now not {addr}
Good morning, could you send the {lang} brochure to {p}, {addr}, {city}, {post}? She has no internet. -- {q}
{g}: is this 211?⏎Agent: yes, how can I help?⏎{g}: im {age} and pregnant, i live at {addr}⏎Agent: {svc} can see you {date}
Thank you for your help last week. {qg} found us a bed at {svc}. God bless, {p} and family
To: {mail}⏎Cc: intake⏎Please add {p} ({dob}) to the list for {date}. His OW worker is {q}, {tel}.
I tried the number you gave me ({hot}) and nobody picked up. Please call {tel}, ask for {g}. - {f}
My wife {qg} and I came from Damascus in 2016. Our son {g} was born in {city} on {dob}. His {hn}.
Hi there, this is {p} calling from {city}. I'm looking for my sister {q}, last seen {date}. She drives a blue van, plate {plate}.
pls delete my file. {p}, {mail}, {case}
see {url} for the posts {q} made about me. i want them gone. {g}
The cheque should go to {p}, {addr}. Not to {q}! She moved out {date}.
Auntie {g} says the band office lost her papers. {status} is her number. She turns {age} {date}.
Ms. {qf} — attached is {g}'s report card. Her teacher, {r}, thinks she should be assessed.
"""

PROSE = """
{p}, {age}, of {city}, told council on {date} that the {svc} had fed {num} last winter. "We do what we can," {f} said.
Police have identified the driver as {p}, {age}. The passenger, {q}, was taken to hospital.
In loving memory of {p}, who left us on {date} at the age of {age}. She is survived by her children {qg} and {sg}, and by her friend {r}.
The committee heard from {p} and {q}. {t} moved adoption of the minutes; carried.
When {p} arrived in {city} from Kharkiv, she knew nobody. {svc} found her a room on the second day, and {qg}, a retired nurse, taught her to drive.
"I never thought I would need a food bank," says {g}, {age}, who asked that her last name not be used. She lost her job at the mill in {city} on {date}.
{q} coaches the girls' team at {svc}. Her daughter {g} plays goal.
Lawyer {p} said the tenants of {addr} will appeal. The Board is expected to rule {date}.
The author thanks {p}, {q} and the staff of {svc} for reading early drafts.
According to {p}, a spokeswoman for {svc}, demand rose {num} since {date}.
My grandmother {p} was born on {dob} in a cabin near {city}. She married {q} at nineteen and buried two sons.
Present: {p} (chair), {q}, {r}. Regrets: {qg}. The treasurer reported {num}.
{p}'s lawyer did not return calls. Neither did {qf}.
At the hearing, {t} testified that {g} had called her from a gas station in {city}.
Dr. {r} explained the results to {p} and asked her to return on {date}.
The scholarship, worth {num}, goes this year to {p} of {city}; runner-up was {q}.
"""

CLEAN = """
No name given. Caller in {city} asked for hours of {svc}.
Wrong number. Wanted {hot}.
Update: {svc} closed {date}; reopens {date}. Intake by phone only.
Statement due under Residential Tenancies Act, s. 83. Filing fee {num}.
{svc} in {city} offers {lang} classes, {num}, starting {date}.
Caller wanted to know how much ODSP pays. Told {num} as of {date}.
Staff meeting {date}. Topics: winter warming centres, {svc} contract, {num}.
Hung up. No info.
The grant pays up to {num} per household. Apply through {svc} by {date}.
Ontario Regulation 516/06 sets out the deadlines. See also Form N4 and section 59(1).
Crisis line list: {hot}, {hot}. Post in the lobby.
{city} shelters full tonight; {svc} opened {num} extra. Temperature minus 22.
Volunteers needed at {svc}: drivers, {lang} speakers, cooks. Training {date}.
Room 204 booked {date} for the {lang} group. Capacity 35 people.
The Province announced {num} for rural transit on {date}. Prince Edward County and Thunder Bay will share it.
Mental Health Act Form 1 explained. Gave {hot}.
Bus 97 and the Victoria Park stop serve {svc}.
Between 2016 and 2021 the population over 65 grew by {num} in {city}.
Donation of {num} received from the Rotary Club of {city}. Thank-you letter sent.
Please rebook clinic in {city}; {svc} lost power {date}.
The museum in {city} is open on Remembrance Day and Family Day. Adults {num}.
A caller said the Queen Street bridge is closed. Referred to {svc}.
Printer out of toner. Order PO 4500 placed {date}, {num}.
Winter hours at {svc}: Mon to Fri 9:30-4:30, Sat 10-2.
"""
