"""English frames, first part: calls, forms, chats, e-mails, letters, referrals."""

RAW: str = """
@@call
<Caller|Clt|Client> {full:x1}, {agen:x1s}, <rang in|called> re: no heat since last night. Lives at {addr}, {pc}.
Call back {phone}. Gave {org} intake hours and warm-transferred.
@@call
{given:f1} called again, very upset. Landlord changed the locks at {addr} while she was at dialysis. Told her
that is not legal, gave number for {org}. Her cell is {phone}, ok to leave a msg.
@@call
Call from a hospital SW about pt {full:m1}, DOB {dob:m1}, ready for discharge but no fixed address. {hnl}
{hn:m1}. Looked for a bed: {org} full, {org} has a cot till {date}.
@@call
Mother of two looking for winter clothing, {city}. Kids are {given:f1} ({agebare:f1k}) and {given:m2}
({agebare:m2k}). Mailed vouchers to {box}, {pc}.
@@call
3rd party call - neighbour {full:f1} worried abt {title:m2}, {agen:m2s}, walking around outside in slippers near
{corner}. No family in {city}. Asked for {org} to visit.
@@call
Wellness check asked for {full:m1}, {agen:m1s}, lives alone <on|out at> {rural}. Neighbour {given:f2} hasn't
seen his truck move (plate {plate}) since Sunday. Advised [911=HOT].
@@call
Caller gave name as "{nick:m1}", real name {full:m1}. Sleeping in a stairwell near {corner}. Wants a bed
tonight, no booze on him. {org} holding a mat until {time}.
@@call
Client reports SIN <was stolen|got used by someone else>: {sin}. Reported to police, incident {case}. Referred
to {org} for ID replacement. Name on file: {lf:x1}.
@@call
{time} - {title:f1} asking who can shovel her walk. {addr}. Husband {given:m2} had a stroke in the fall. Put her
on the list w/ {org}, they will ring {phone}.
@@call
Inbound, language line used ({newlang}). Caller {full:f1w} arrived in {city} last month, UCI {uci}. Needs a
family doctor and a winter coat in size 8 for {given:m2}, {agen:m2k}.
@@call
Caller wouldn't give last name. "{given:x1}", phone showed {phone}. Asked about detox, waitlist is [9 days=NUM].
Suggested {nurse} for a nurse meantime.
@@call
Repeat caller (ticket {case}). {full:m1} says power company is cutting him off <tomorrow|Friday>, account
{hydro}, owes {money}. Conf. 3-way with {org}.
@@call
{full:x1} born {dob:x1} wants to know if their income assistance file {case} moved from [Brandon=PLACE] to
{city}. I can't see it. Gave {toll}.
@@call
Dad calling from work, {phonex}. Son {given:m1} ({agebare:m1k}) has not been to school since the move. Asked for
counselling in {lang}. Sent him to {org}, first opening {date}.
@@call
Power wheelchair died outside {corner}. {full:f1s}, {agen:f1s}. Handi-transit no show. Stayed on line until
{alias} sent a driver at {time}.
@@form
Name: {lf:x1}
| DOB: {dobf:x1}
| {hnl}: {hn:x1}
| Address: {addr}
| Postal code: {pc}
| Phone: {phone}
@@form
CLIENT INTAKE - {org}
| Client #: {case}
| Name: {full:x1}
| D.O.B.: {dobf:x1}
| SIN: {sin}
| Source of income: <assistance|OAS/GIS|part-time work> {rent}/mo
@@form
Household members
| 1. {full:f1} - {dobf:f1} - self
| 2. {full:m2} - {dobf:m2} - spouse
| 3. {given:f3} - {dobf:f3k} - daughter
| 4. {given:m4} - {dobf:m4k} - son
@@form
Rent bank application
| Applicant: {full:x1}
| Landlord: {full:m2}, {phone}
| Arrears: {money}
| Direct deposit: {bank}
| Email: {email:x1}
@@form
EMERGENCY CONTACT: {full:f1} (sister) <cell|home> {phone}
| ALLERGIES: penicillin
| HEALTH CARD: {hn:f1}
| DOCTOR: {dr:x2}
@@form
ID clinic checklist
| Legal name: {full:x1n}
| Birth date: {dobf:x1}
| Driver's licence: {licence:x1} (expired)
| Status card: {status}
| Mailing address: {box}, {city} {pc}
@@form
Damage claim {case}
| Tenant: {full:x1}
| Unit: {bldg}
| Insurance adj: {full:m2} {phonex}
| Est. loss: {money}
@@form
PRE-AUTHORIZED DEBIT - Tenant {full:x1}. Transit {transit}, account {acct}. Rent {rent} due on the 1st.
Questions: {email:m2}
@@form
Seniors Outreach - Home visit record
| Name: {title:f1}   Age: {agebare:f1s}
| Address: {addr} {pc}
| Lives alone Y / N: Y
| Next of kin: {full:m2} (son), {phone}
@@form
Camper: {full:x1} | Age {agebare:x1k} | Health no. {hn:x1} | Pick-up by {full:f2}, {full:m3} only
@@form
VEHICLE / PARKING PERMIT
| Resident: {full:x1}
| Plate: {plate}
| Building & unit: {bldg}
| Permit fee paid: {small}, Visa {card}
@@form
Utility relief - name {full:x1}, acct no {hydro}, service address {addr}, {pc}, past due {money}, disconnect
date {date}.
@@form
Newcomer registration
| Family name: {last:f1w}
| Given name(s): {given:f1w}
| Date of birth: {dobf:f1}
| Passport: {passport}
| Work permit: {permit}
| First language: {newlang}
@@form
INCIDENT REPORT No. {case}. Date: {date}. Staff: {full:f1}. Resident involved: {init:m2}. Resident's birthdate
{dob:m2}. No injuries. [911=HOT] not called.
@@chat
[Texter] hi is this 211
| [Nav] Yes, you've reached us. What's going on today?
| [Texter] my name is {given:f1} my bf {given:m2} took my bank card and im at {corner} with nowhere to go
| [Nav] Are you safe right now?
@@chat
me: can u send the food hamper to my place
| worker: what's the address?
| me: {addr}
| worker: and postal?
| me: {pc} buzz {last:x1}
@@chat
<hey|hi> {given:x1} its {given:x2} from {org}. ur appointment is {date} at {time}. reply Y to confirm or call
{phone}
@@chat
Visitor: I'm {agew:x1s} and my hands don't work so good so sorry for typos
| Agent: No problem! May I have your name?
| Visitor: {full:x1}, I live in {city}
| Agent: Thank you.
@@chat
Visitor [{ip}]: does anyone there speak {newlang}?
| Agent: We can get an interpreter. What number can we reach you at?
| Visitor: {phone}, ask for {given:x1}
@@chat
Mom u there? this is {given:x1}. lost my phone, use this one {phone}. shelter lady {given:f2} says i can stay
til {date}
@@chat
Worker: Did you get the form I emailed?
| Client: no wrong email. its {email:x1}
| Worker: Sorry about that, resending. You're {full:x1}, correct?
| Client: yup
@@chat
User: can i get a bus pass if im on assistance?
| Bot: Yes. In {city} the reduced pass is {small} a month. Apply at any transit office with proof of income.
| User: ok ty
@@chat
texter says mom's bf is {given:m1} and he drinks. texter is {agew:f1t}. lives w/ grandma {given:f2} on {rural}.
kept chatting {count} min, gave {toll}
@@email
From: {email:f1}
| Subject: bed for tonight?
|| Hi, I have a client, {full:x2} (dob {dob:x2}), who can be at your door by {time}. Any room?
|| {given:f1}, {org}
@@email
Hi {given:x1},
|| Just following up on file {case}. {title:f2} still hasn't heard about the ramp at {addr}. Could you ring her
at {phone}?
|| Thanks, {given:m3}
@@email
Subject: GoFundMe
|| Folks, {full:f1} set up a page for the fire victims, {fund:f1}. Family of five, all from {addr}. E-transfers
to {email:f1} as well. Please share.
@@email
Good morning,
|| The [2026=DATE] grant for {org} is {big}, with {count} seats set aside for youth. Reports are due {date}. No
client names in the report, please.
@@email
{title:m1},
|| We received your application. Missing: void cheque (we have transit {transit} but no account) and proof of
birth. Please send to {email:f2}.
|| {full:f2}, Rent Supplement Clerk
@@email
hello my name is {full:x1} i am {agen:x1} and i need help with rent i own {money} please write to {email:x1} i
dont have minutes on my phone
@@email
Re: {last:x1} / unit transfer
|| {given:f2} - tenant ref {case}. Moving from {addr} to {bldg} on {date}. Keys with {full:m3}.
@@email
To whom it may concern, our web form logged a threat from IP {ip} at {time}. The sender signed as {full:m1} and
left {phone}. Forwarded to police, their file is {case}.
@@letter
To Whom It May Concern:
|| This is to confirm that {full:x1}, born {dob:x1}, has stayed at {org} since {date}. <They have|This person
has> no other address.
|| Sincerely,
| {full:f2}
@@letter
{full:x1}
| {addr}
| {city}  {pc}
|| Dear {title:x1},
|| Your hearing is set for {date} at {time}. Bring your lease and rent receipts. File: {case}
@@letter
Dear {title:m1},
|| We regret that your claim {case} for the flooded basement at {bldg} falls outside the program. You may appeal
within [30 days=NUM].
|| Yours truly, {full:f2}
@@letter
Notice to tenant {full:x1}: rent in the amount of {rent} remains unpaid for {addr}. Under [section 48=NUM] of
the Act you have [14 days=NUM] to pay. - {init:m2}, agent
@@letter
I, {full:f1}, of {rural}, allow {org} to speak for me about my pension, SIN {sin}. Signed at {city}, {date}.
Witness: {full:m2}.
@@letter
Dear neighbour, my name is {given:m1} and I look after {elder:f2e}. She is {agew:f2e} now and can't get to
ceremony. If you can drive, call {phone}. Miigwetch.
@@referral
REFERRAL to {org}. Client {full:f1} ({agen:f1}), two kids, fleeing. Safe number {phone}. Do NOT call {phone},
that is {given:m2}'s.
@@referral
Please accept {full:m1}, DOB {dob:m1}, {hnl} {hn:m1}. Dx: COPD. Lives at {addr}, {pc}. Needs meals and a bath
aide. Ref. by {dr:x2}, {phonex}.
@@referral
Ref from {org} to {org}: youth {full:x1}, {agen:x1t}, couch surfing around {corner}. Speaks {lang}. CFS worker
{full:f2}, {email:f2}.
@@referral
Referral (fax). Pt: {lf:x1}. Birthdate: {dobf:x1}. {hnl}: {hn:x1}. Reason: hoarding, eviction pending.
Landlord's file {case}.
@@referral
Sending you {elder:m1e}, he asks for a {lang} speaker. Treaty number {status}. Staying with his niece {given:f2}
at {addr}.
@@referral
Legal clinic: please see {full:f1w} re sponsorship breakdown. UCI {uci}, passport {passport}. Sponsor is
{full:m2}. She has been in {city} since {date}.
@@referral
Pls assess {init:f1} for our seniors' day program. {ageof:f1s}, walker, Meals on Wheels 3x/wk. Daughter
{full:f2} handles money, {phone} or {email:f2}.
"""
