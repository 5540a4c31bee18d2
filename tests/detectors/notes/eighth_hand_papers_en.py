"""English papers round the calls: referrals, forms, voicemails, caseworkers' notes, letters and texts."""

FRAMES = """
INTAKE
Last name: {s1}
First name: {g1}
D.O.B.: {dob}
Civic address: {addr}
Postal code: {postal}
Language spoken at home: {lang}

Client ID: {client}
Assigned to: {full3}
Reason: rent arrears, {money}
Tenant account: {rent}
Review: {date}
Tenant: {ls2}

From: {full3}
To: {omail}
Re: referral {case}
Please see {full1} this week if you can. She prefers {mail1} to the phone and won't open the door at {addr} to
 strangers.

Voicemail {D:8:12 am}: "Hi, um, this is {full2} at {addr}, my number is {phone*}, again that's {phone*}. It's about
 the, uh, the heater. Thanks."

Voicemail, no caller ID: "You don't need my name. Tell {g3} at the desk that the girl, {g1}, she's {kagen}, is back
 at {addr}. That's all."

Dear {mr1},
Your hearing in file {court} is moved to {date} at {D:9:30 a.m.}, courtroom {N:4}. Bring photo identification. An
 interpreter in {lang} has been booked.

To the parents of {full2} (Grade {N:3}): he has been absent {N:17} days. Please come in {date}. We still have {addr},
 {postal}, as your address and {phone} as your number; are they right?

hey its {g1} ur worker. appt moved to {D:thurs 2pm} at {orgnew}. bring the letter w ur SIN on it ({sin} right?) and a
 pay stub

Home visit {date}, {D:10:15}. Present: {mr1}, her son {g2} ({kagen}), and a man who called himself {g4}. Fridge
 empty. Apartment ({addr}) clean, warm. Food hamper ordered from {orgfood}.

Payee: {full2}
Date of birth: {dob}
Institution-transit-account: {bank}
SIN: {sin}
Amount: {money}
Start: {date}

Hi all, the {lang} interpreter for {D:Friday} cancelled. {full1}'s file ({case}) needs one for the legal aid call.
 {g3}, can your aunt do it? She charges {N:$35}. My extension: {phonext}.

Re: {caps2}, born {dob}
Request for records. We hold a signed release dated {D:January 9}. Kindly fax the discharge summary; chart number on
 your side is {client}. Health number {health2}.

Transportation request form
Pick-up: {rural}
Drop-off: {O:Saint John Regional Hospital}, door {N:3}
Rider: {full1}, {eagen}
Born: {edob}
Escort: {g2}, {phone}
Card no.: {health1}

Text from client {D:23:04}: "hes outside again. blue truck {plate}. im at {corner}. {g1}". Rang {H:911}, then her,
 then {orgsafe}.

Shelter log. Bed {N:11}: {full2}, in at {D:18:50}. Bed {N:12}: {gi4}, in at {D:19:20}, cough. Bed {N:13}: empty, held
 for {O:Mobile Crisis}.

Case conference, in order of speaking: {dr1}, {full3} ({O:Public Health}), {me4} by telephone. Child {g2}, {kdob},
 stays with the aunt at {addr} until {date}.

Application for emergency oil
Tank last filled? {date}
How much? {money}
Account with supplier? {util}
Who lives there? {full1}, {full21} and a boarder
Where? {addr}, {town}, {postal}

Good afternoon, I am writing for my neighbour, who reads only {lang}. His name is {full2}; permit {permit}; the
 landlord wants {money} more from {date}. Could {orglaw} look at the lease? Yours, {full1}, {phone}

PLEASE PRINT
Name {ls1}
Born {dob}
Health no. {health1}
Home {addr}
Postal code {postal}
Driver's licence {dl1}
Plate {plate}
Emergency contact {full4}, {phone}

Warm handoff from {H:988}: {agep}, male, gave {nick2}. Lives in {P:the North End}. Will take a call {D:between 6 and
 7} at {phone}. Not to leave a message.

Dear Sir or Madam, we act for {full1} (d.o.b. {dob}) in claim {claim}. Our client left {addr}, {town} {postal}, on
 {date}. All further letters should come to this office. {full4}, barrister

Notice of overpayment
Ref.: {case}
To: {mrf2}
SIN {sin}
You have {N:30} days to ask for a review. Write to {oaddr} or call {ophone}.

Caseworker's note. {g1} disclosed that {g2} reads her mail, so write to {mail1} only. Safety plan done. Bag is at her
 mother's, {addr}, {postal}. Mother: {full3}.

Support group sign-up ({orgcare}, {D:Tuesdays 7 pm})
{full1} - {phone}
{full2} - {mail2}
{g3}, no phone, ask at the desk

FW: benefits portal. "I keep getting 'access denied from {ip}'. User {mail1}. I am {full1}, {town}." Can {O:Service
 Canada} unlock it? Ticket {ticket}.

School breakfast list: {g1} ({kagen}), {g2} ({kagen}), {g3} ({kagen}). Allergies: {g2}, nuts. Form back by {date},
 please.

Hospital social work to {orgelder}: bed {N:74 B} ready to leave {date}. {elder1}, {edob}, hip. No stairs at {addr}?
 Daughter, {g3}, says there are {n}. We call {phone} first.

Immigration summary: UCI {uci}, passport {passport} (expired), landed {date}. Principal applicant {full2} ({dob});
 dependants {g12} ({kdob}) and {g42} ({kdob}). {lang}, some {L:English}.

Sub: fundraiser
Hi, the page {page1} uses a photo of my late brother, {full2}. We did not agree. He was born {dob}. Who can have it
 taken down? {g3}, {phone}

Utility's hardship desk, message {D:4:40 pm}: customer {mr2}, account {util}, asks for {N:3} instalments. He says
 "the address is {addr}, {postal}, not the one you have". Card on file {card}.

Sheriff's notice: possession of {addr} on {date} at {D:10:00}. Tenants {full1} and {full2}. File {court}, rent
 account {rent}. Questions: {ophone}.

Intake by phone. Caller says she is {g1}, then that she's calling for {g1}. Birth date on file {dob}; she says {yob}.
 Not verified. No services opened. Note to {full4}.

Report from the moderator: account at {page2} sent {n} threats to {full1}; logs show {ip}. Police number {case}.
 Victim services: {orgsafe}.

My landlord's name is {full4}. Mine is {full1}, {agep}. Rent book {rent}. He took {money} and gave no receipt. Please
 phone {D:after 3}, I clean offices at night. {phone}

Medication list for {mr2} ({edob}), PHN {phn}, pharmacy delivers {D:Mondays} to {rural}. Wife has the key. If no
 answer: {phone}, that's {g1}.

PROGRAM UPDATE: {org} moves to {oaddr} on {date}. New line {ophone}; old voicemail stays on until {D:the end of the
 month}.

Minutes: budget {money}, {N:12} present, quorum met. Next meeting {date}, room {N:204}. {orgbed} to report on beds.
 {lang} flyers approved.

Hello team, reminder that {O:Income Assistance} cheques come out {D:Friday} and not {D:Monday}. Send callers who
 panic to {orgmoney} or {hot}.

POSTER: Free legal evening, {orglaw}, {D:Thursday 6-8 pm}. No names asked. Tea. {lang} and {L:French} spoken. Info:
 {oweb}

Fee schedule: assessment {N:$0}, group {N:$5}, one-to-one {N:$60} on a sliding scale. Form {N:B-12}. Ask at {ophone}.

Dear resident, the city will flush the mains on {date} from {D:9 a.m. to 3 p.m.} Water may be brown. Questions? Call
 {ophone} or write {omail}.

Auto-reply: the housing desk of {orgbed} is closed until {date}. For a bed tonight call {H:2-1-1}; in danger,
 {H:911}.

Stats for {D:Q3}: {N:1,204} contacts, {N:311} about rent, {N:87} in {lang}, {N:40} from {away}. Top referral: {org}.

Text blast: {orgfood} soup at {D:noon} today, {oaddr}. {N:60} bowls. Bus pass not needed.

Transfer of file: {full1} is moving from {away} to {town}. New home {addr}, {postal}. Health number until then {phn}.
 Born {dob}. Her cell stays {phone}.

CONSENT TO SHARE
I, {mid1}, born {dob}, of {addr}, {town}, {postal}, let {org} speak with {O:Public Health} until {date}.
Initials: {ini1}

Check-in list, seniors
{ls1}, {edob}, {phone}
{ls2}, {edob}, {phone}
{ls3}, {eagen}, no phone, knock at {addr}

Verification of income. Applicant: {in2}. SIN: {sin}. E-mail: {mail2}. Postal code: {postal}. Employer says {money}
 gross, seasonal, until {date}.

No list attached. Next {L:English} conversation circle is {date}, room {N:12}, {orgnew}. Tea at {D:2:30}, children
 welcome.
"""
