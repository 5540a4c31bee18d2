"""English frames: clients' own words, transcripts, minutes, complaints, and notes without identifiers."""

TEXT: str = """
## client
My name is {f1.full} and I'm {f1.age-yo}. I lost my job at the plant and now I can't pay rent at {addr.}. Please call
{phone}.

Im writing for my dad {v5.full}. He is {v5.age-yo} and wont leave his house on {addr.rural}. I live in {city2}.
{f6.given}

I am {e1.given}, from {P:Asmara}, I stay with {m2.title}'s family. I have no paper except the UCI {gov.uci}. Who can
help with lawyer?

Someone took {amt} off my card {acct.card} after I gave it over the phone to a "{m1.given}". I'm {w2.full}, {w2.age}.

Please don't tell my husband {m1.given} I called. You can email me only at {f2.email}. My real name is {f2.full}.

My ex {m1.full} posts about me on {m1.page}. The police gave me number {case.inc} and nothing happens.

We are three students in the basement, {f1.given}, {f2.given} and me, {f3.given}. Address {addr.}. Owner keeps
deposit {amt.rent}.

My son {b5.given} starts school soon (he was born {b5.dob-text}) and no bus for him. I am {t6.full}, we live at
{addr.}, {pc}.

I filed my taxes with SIN {sin} and they say it's not mine!! {m1.full}, {phone}. I only speak {lang} well.

hello I had a hydro bill {acct.util}, it's under my late wife's name {w1.full}. she passed {D:in January}. I'm
{v2.given}

## voice
hi uh this is {f1.full} calling back about the the food hamper my number is {phone.words} thank you bye

yeah my name is {m1.full} i live at {addr.words} and uh the furnace quit last night and i got my kids here

she was born {w1.dob-words} her name is {w1.full} and she needs somebody to do her taxes

okay so i'm {m1.age-words} i been on odsp since oh nine my worker was {f2.given} but she retired so now it's some guy
named {m3.given}

message for {f1.given} um it's {m2.given} from the friendship centre your cousin {m3.given} is here and he's okay
call me {phone.words}

hello yes my daughter {g1.given} she is born {g1.dob-words} and i want the dentist program do you speak {lang}

uh it's {v1.title} again at {addr.words} the driver for {D:<tuesday~last friday>} never came and i'm {v1.age-words} i
can't walk that far

i'm calling for my buddy {m1.nick} real name {m1.full} he's been at the corner {addr.corner} all night and he's not
moving much

## minutes
Present: {f1.full} (chair), {m2.full}, {f3.init}, {m4.given} from {org.the}. Regrets: {f2.full}. Next meeting {date}.

Case conference on {y1.short}, {y1.age}: {f2.given} to book {f3.dr}; {m4.given} to call school. File {case.file}.
Review {date}.

Item 3. {m1.title} reported on the rent bank: {count} loans, {amt} on average. {f2.title} asked about seniors.

Minutes: {f1.full} moved, {m2.full} seconded, that {org.the} take over the van from {date}. Carried, {N:7-1}.

Tenant meeting, {addr.}: {w1.title} spoke about bedbugs, {m2.given} about the elevator. Super {m3.full} did not
attend.

## complaint
Service request {case.file}: tent and fire on the lot behind {addr.}. Caller {m1.full}, {phone}. Outreach notified,
not bylaw.

Resident {w1.title} at {addr.}, {city} {pc}, complains about snow ridge. Second call since {date}. She is
{w1.age-yo}, uses a scooter.

Bylaw: unlicensed rooming house at {addr.}. Owner {m1.full}; agent {f2.full}, {f2.email}. Ticket {case.inc} issued.

I want to complain about {f1.given} at your front desk, she called me by my old name. I'm {f2.full}, client
{case.client}.

Complaint received by e-mail from {m1.email} (IP {ip}). Says bus operator left him at {addr.corner} in the rain. Case
{case.client}.

Pothole at {addr.corner} bent the rim of my car, plate {gov.plate}. I want {amt} back. {m1.full}, {addr.}, {pc}

Noise again at {addr.}. Neighbour {f1.init} kept a log from {date}. Advised community mediation, {org.the}.

## clerk
ID clinic: ordered birth cert for {m1.full} ({m1.dob-text}), paid {amt.small}. Mail to {addr.box}, {city} {pc}.

Tax clinic drop-off {f1.rev}, SIN {sin}, 2 T4s. Refund to {acct.bank}. Pick up {date}.

Duplicate check: {f1.full} {f1.dob-fig} and {f1.rev} {f1.dob-fig}. Same SIN {sin}. Keep client {case.client}.

Bus pass issued to {m1.init}, pass paid w/ card {acct.card}, receipt e-mailed to {m1.email}

IFH check for {r1.full}: UCI {gov.uci}, passport {gov.pass}. Dentist {s2.dr} will bill direct. Spoke {lang}.

Void cheque scanned for {m1.full} ({acct.bank}); hydro {acct.util}; lease {addr.}. Rent bank decision by {date}.

Web form | name={f1.full} | mail={f1.email} | ip={ip} | site={f1.page} | text=need diapers size {N:4}

Card replaced: {b1.full}, born {b1.dob}, health no. {b1.health}. Foster parent {f2.title}. Sent to {addr.rural}.

Emergency fund: {f1.full}, gas acct {acct.util}, {amt}. SIN verified {sin}. Approved by {m2.given} at {org.the}.

Fraud alert: caller from {ip} posed as {v1.full} (SIN {sin}) and asked for his client number. Told {f2.given}, no
info given.

## none
{org.the} open {N:9-4} weekdays, no appointment. Soup at noon. Lineup was {count} people on {date}.

Called {bed.the} for bed count: {N:0} women, {N:2} men, {N:1} family room. Try again after 8 pm.

Stats for <Q1~Q2~Q3>: {count} calls, {count} in {lang}, top needs housing, food, income. Average wait {N:4 min 12 s}.

Caller anonymous, thinking of ending things, passed warm to {H:<9-8-8~988>}. Stayed on the line. No names taken.

<Dept~Supervisor> reminder: give {H:<2-1-1~211>} for social services, {H:<811~8-1-1>} for nurse advice. Text line is
separate.

What r the hours of {food.the}? Do they have halal food? I can take the bus from {hood}

{org.The} moves to new space in {hood} on {date}. Update the listing, keep old hours until then.

Anon. caller looking for a tax clinic in {city}, income under {amt.year}, speaks {lang}. Gave two listings.

Naloxone kits: {count} given out in {city}, {count} in {city2}. Kits expire {date}. Order more through {org.the}.

The youth asked for {H:1-800-668-6868} and did not want a file opened. Chat ended on good terms.

{org.The} and {org.the} will share the van on <Mondays~Thursdays> from {date}. Routes: {hood}, then downtown.

Agenda: 1. Heat plan 2. {org.} funding, {amt} 3. Training on {lang} line 4. Holiday cover {D:<December 24~Dec 26>}

CERB, GIS, CCB: information only. Told caller the cut-off was {date} and the form comes from {H:1-800-959-8281}.

Under section {N:59} of the Act the landlord must give {N:14} days. Caller will call {law.the}. Nothing else needed.

Donation: {count} winter coats from {org.the}, {count} sleeping bags. Store in the back hall until {date}.

Food hamper {N:#2} size for {N:4} people. Pick up at {food.the} before {date}. No ID needed.

Listing check: {org.both} - fees {amt.small} sliding scale, languages {lang}, {lang}. Verified {date}.

Caller wanted a shelter that takes dogs, {city}. Only {bed.the} does. Declined to leave a number.

i dont want to give my name. just tell me if {org.the} takes walk ins and if theres {lang} staff

Evacuees from the fires: register at {org.the}, {city}, or call {H:1-800-863-6582}. Hotel rooms: {count}. Next bus
{date}.

Grace period ends {date}. Hope everyone has their timesheets in. Joy of joys, the copier is fixed, cost {amt.small}.

Volunteers wanted for {org.the}: {N:2} hrs a week, {lang} an asset. Training {date} in {hood}.

Wrong number, looking for {H:911} ambulance billing. Redirected. Call lasted {N:40 sec}.

Cold alert issued {D:<January 14~Feb 3~Dec 22~2026-01-09>}. {bed.The} stays open all night, mats {count}. {bed.The}
is full.

Rent supplement is {amt.rent} per month for {N:24} months; waitlist about {count} households in {city}.

Caller said thanks, got the bed at {bed.the}, nothing further. Closed as met need.

Tent count {date}: {N:18}. {X:Terry Fox} Run detour, van could not pass. Dropped water at {org.the}.

New: legal info on Ontario Regulation {N:516/06} every second Wednesday at {law.the}, free, {lang} interpreter.

Feedback form, unsigned: food at {food.the} is good, chairs are hard, {N:4/5}. Wants more {lang} books.
"""
