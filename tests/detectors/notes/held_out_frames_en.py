"""English frames of the held-out texts: never read when changing the detectors."""

NOTES = """
{p} phoned from a friend's cell ({tel}) about a first-month-rent grant. Lives at {addr}, {city}.
Took msg for {q}: {p} can't make {date}, reach her {tel} after four
{p}, {age}, just out of hospital, no ride home to {addr}. Gave {svc}.
spoke w {g} again. still couch surfing at {qg}'s. {svc} full til {date}
Caller gave name as {p}. Birthdate {dob}. {hn}. Wants a doctor taking patients in {city}.
{p} - {tel} - {post} - {lang} speaker - needs winter boots x{num}
{g} and {qg} both need ID clinic. {gov}. {gov}.
Wife {qg} ({age}) has dementia; husband {g} is burnt out. Referred {svc} respite. Cb {tel}
Email hydro arrears form to {mail}. {acct}. Owes {num}.
Walk-in: {p}. DOB: {dob}. No fixed address. {sin}. Asked for tax clinic.
{p} c/o {q}, {addr}, {post}
Per {case}, child {g} placed w/ aunt {q}. Supervised visits at {svc}.
{p} (goes by {nick}) says landlord {q} changed the locks at {addr} yesterday.
Client #: see below⏎{case}⏎name {p}⏎ph {tel}⏎wants food hamper, {num}
name {p}, ph {tel}
my mother in law {g} is {age} and fell again, we r at {addr} {city}, ambulance came {date}
Spoke to intake worker {qg} at {svc}, she'll call {g} back on {tel}.
{p} born {dob} in {city}. Citizenship card lost. {gov}.
Landlord: {q}, {tel}. Tenant: {p}. Eviction hearing {date}, {case}.
{g}'s email bounced: {mail}. Try {tel} or text her son {qg}.
Visitor used kiosk, IP {ip}, left comment signed {p}
found profile at {url} – same guy who harassed {g} {f}
Deposit goes to {acct}; void cheque from {p} on file.
Hi this is {g} from unit {unit} at {addr}, the heat's been off since {date}, my number is {tel} thx
{g} {f} ({age}) + partner {qg} {qf} ({age}), two cats. Looking for pet friendly shelter. {svc} says no.
Pls fax referral for {p}, {hn}, to {svc}. DOB {dob}.
{p} - EI claim stuck. {sin}. Service Canada said call {hot}.
Daughter {g} starts at new school {date}. Mom = {q}. Needs {lang} interpreter.
3rd call today from {f}. Wants to talk to {qg} only.
Elder {p} needs ride from {addr} to dialysis in {city}, {date}. {gov}
{p} @ {addr} – well is dry, RR delivery of water, {tel}
Anon tip re {p}, {age} y/o, sleeping in a {colour} van plate {plate} behind the arena
{p} dob {dob} hc {hnum} call back {tel}
Ms. {f} asked whether {svc} takes {lang} speakers. She's {age}.
Mr. {f} lives with Mrs. {qf} next door at {addr}; both over {age}.
Neighbour {qg} worried: hasn't seen {g} since {date}. Wellness check, {hot}.
{p}, 2nd floor of {addr}, {post}, wants lead pipe test
Name: {p} | Tel: {tel} | Need: diapers | Lang: {lang}
Name: {p}⏎Born: {dob}⏎Addr: {addr}, {city} {post}⏎Notes: ref'd to {svc}; {num} owing
to whom it may concern i {p} give {q} permission to talk about my {case}
{g} turned {age} on {date}; aging out of care; worker {q}; {svc} has a bed
Warm transfer to {hot}. {g} safe, brother {qg} with him.
{p}'s CRA notice: {sin}, refund {num}, mailed to {addr}.
Need {qg}'s consent first. {g} is only {age}.
Sorry spelled it wrong its {f}, {g} {f}, not {qf}
{p}: lost wallet incl. {gov}; also bank card {card}.
Twin boys {g} and {qg}, {age} months, formula needed, mom at {svc}
{p} / {age} / {city} / wants {lang} support group / ok to text {tel}
CALL BACK {p} RE FURNITURE. {tel}. BUZZER {unit}.
{q} (PSW) reports client {p} w/o food since {date}. {addr}.
Ex-husband {q} has {case}; new address for {g}: {addr}. DO NOT RELEASE
grandma {g} raising {num}, needs kinship cheque. {acct}
Applicant: {p}, b. {dob}, {gov}
{p} says "{qg} took my cheque" – police {case}
he's {age}, name's {g}, from {city}, no phone, reach thru {q} {tel}
{g} has appt w Dr. {qf} on {date}; {hn}; bus fare?
moved from {addr} to {addr}; update file. {p}
I'm {g}. My friend {qg} and I got flooded out, {addr}. We have {num} left.
{p}? not on list. {q}? on list, {svc}, {date}.
left vm for {g} at {tel}, no ans; emailed {mail}
Please ask for {g} or his case mgr {q} at {svc}
Lunch prog sign up: {p} {age}, {q} {age}
""".strip().splitlines()

CLEAN = """
Caller would not give a name. Wanted hours of {svc}. Told {num}, open {date}.
Asked about rent help in {city}. Referred to {svc} and {hot}.
Hung up. Silent call, third on {date}.
Needs a {lang} interpreter for a tax appointment. {svc} offered {date}.
Anonymous: shelter beds in {city}? {svc} full; gave {hot}.
May I have Grace period info? Landlord wants {num}. No details shared.
Explained {num} under the Residential Tenancies Act. Caller thanked us.
{svc} now closed Mondays; will reopen {date}. Update the listing.
Wrong number, looking for {hot}.
Will call again. June is busy, Mark the calendar. <Hope Mission|ORG_OK> has lunch.
Food bank limit is {num} per visit. Art class at {svc} on {date}.
Caller in crisis, transferred to {hot}, stayed on line until picked up.
Snow removal for seniors in {city}: wait list. {num} fee.
Wanted to volunteer with {svc}. Speaks {lang}. Sent web form.
Texted for legal advice on {num}. Chat ended by visitor.
Rose bushes trimmed? Not a service we list. {city} parks line is {hot}.
""".strip().splitlines()

PROSE = """
Dear {q},⏎I am writing on behalf of my father, {p}, who has lived at {addr} in {city} for thirty years. Since {date} he has been unable to climb the stairs. His health card is {hnum}.⏎Yours truly,⏎{p2}
Hello {qg}, thanks for the quick reply on {date}. As I said on the phone, {g} was born on {dob} and her file with you is {casenum}. You can write to me at {mail}. Best, {p2}
{city} – Residents gathered on {date} to thank {p}, who has cooked at {svc} for years. "{g} never says no," said {q}, {age}, a neighbour.
Minutes: present {p}, {q} and {p2}. Regrets: none. {p} moved that {svc} receive {num}. Carried.
Case note. Met {p} at {svc} on {date}. {g} reports that her brother {qg} moved out of {addr}. She has {num} in savings. Plan: apply for housing, replace {gov}, call {tel} on {date}.
The board heard that {svc} served {num} last winter. Most visitors came from {city}. Nobody was turned away, and {hot} was promoted on every bus.
From: {p} <{mail}>⏎To: intake⏎Subject: {q}⏎⏎Good morning, {q} asked me to send her new number, {tel}. She moved to {addr}, {post} on {date}.
Statement of {p}, {age}: On {date} I was at home, {addr}. {q} knocked and asked for money. I called {hot}.
Our March newsletter: {svc} opens a second kitchen in {city}. Tickets cost {num}. Classes in {lang} begin {date}.
Discharge summary: {p}, {age}-year-old, {hn}, admitted {date}. Next of kin: {q} ({tel}).
Lease between {q} (landlord) and {p} (tenant) for {addr}, {city}, {post}. Rent {num}. Bank: {acct}.
The researcher <Robert Putnam|PERSON> wrote about trust, but our survey in {city} asked {num} only. Responses in {lang} were few.
I, {p}, born {dob}, declare that {q} is my sister and that she lives with me at {addr}.
Incident report, {svc}, {date}: {p} and {q} argued in the lobby. Staff member {p2} stepped in. Police attended ({case}).
Thank you for calling 211. Our records show no account. Winter hours start {date}; the fee stays {num}; see {svc} for meals.
Reference letter: I have known {p} since {date}. {g} volunteers at {svc} and speaks {lang}. Please contact me at {tel}. {p2}
Obituary: {p}, {age}, of {city}, peacefully on {date}. Survived by {qg}, {q2g} and {p2}. Donations to {svc}.
When the ice road closed, families in {city} waited {num} for supplies. The council, with {svc}, flew in food on {date}.
""".strip().splitlines()
