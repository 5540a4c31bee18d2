"""English frames: forms, letters, e-mails, referrals, handovers, minutes, complaints, faxes."""

PAPERS: dict[str, str] = {
    "form": r"""
Name: {full:f1}
DOB: {dob:f1}
Address: {addr}, {city}
Postal code: {postal}
Phone: {phone}
Need: food, winter boots
---
Last name: {last:m1}
First name: {given:m1}
{hname}: {health:m1}
Age: {agen:m1}
Language: {lang:m1}
Consent: verbal
---
HOUSEHOLD
1. {full:f1} - {dob:f1} - self
2. {full:m2.f1} - {dob:m2.f1} - spouse
3. {full:g3.f1} - {dob:g3.f1} - daughter
4. {full:b4.f1} - {dob:b4.f1} - son
---
Applicant: {rev:m1}
SIN: {sin}
Direct deposit: {bank}
Monthly income: {pay}
Rent: {amt}
---
Hamper sign-up, {date}
{full:f1}, 4 people, {addr}
{full:m2}, 1 person, {addr}
{full:x3}, 2 people, {pobox}
---
ID seen: passport {passport:x1}; PR card no; {hname} {health:x1}
Client: {full:x1}
Worker: {init:x2}
File: {case}
---
Volunteer form
Name: {full:f1}
Driver's licence: {dl:f1}
Vehicle plate: {plate}
E-mail: {email:f1}
Emergency contact: {full:m2} {phone}
---
Tax clinic checklist: {full:o1} | SIN {sin} | born {dob:o1} | marital: widowed | notice of assessment: yes | refund \
to {bank}
---
@ON|NAME {full:m1}  AGE {agen:m1}  CASE {case}
PRESENTING: eviction N4, {amt}
SUPPORTS: sister {full:f2.m1}, {phone}
PLAN: {org}
---
Child's name: {full:g1.f2}
Date of birth: {dob:g1.f2}
Parent: {full:f2}
Allergies: peanuts
Pick-up by: {full:o3}, grandmother
Home: {addr}
---
Emergency social services registration
Head of family: {full:m1}
Evacuated from: {rural}
Now at: {addr}, {city} {postal}
Plate: {plate}
Pets: 2 cats
---
Status No.: {status:f1@firstnations}
Name on card: {full:f1@firstnations}
Expiry: {!D:2028-03-31}
Programme: medical travel
Escort: {full:m2}
---
Web form received from {ip}
From: {full:x1}
Reply to: {email:x1}
Message: Where can I bring used hospital beds?
---
Tenant: {full:f1}
Tenant no. {case}
Unit: {addr}
Complaint: mould, bathroom
Photos: on the page {url:f1}
---
@BC|Payee: {full:m1}
Fortis acct: {hydro}
Bank acct: {acct}
Amount approved: {amt}
Approved by: {init:f2}
""",
    "letter": r"""
Dear {title:f1},

Further to your call, your file {case} is now open at {orgle}. Please bring your {hname} card ({health:f1}) on {date}.

{full:m2}, Intake
---
To: Property Manager, {addr}
Re: {full:m1}, tenant
I am a support worker. {title:m1} has paid {amt} toward arrears and asks for a written plan. Yours truly, {full:f2}
---
This is to confirm that {full:f1}, born {dob:f1}, has stayed at our shelter since {past} and has no other address. \
She is known to {orgle}.
---
Dear Sir or Madam: My late husband {full:v1} held account {acct} at your branch. I am his widow, {full:o2.v1}, of \
{rural}, and I can't pay for the burial.
---
Support letter. I have known {full:m1} for three years through the drop-in at {!N:unit 6}. At {agew:m1}, he is sober \
and ready for his own place. Signed, {full:o2}, Elder
---
Re: UCI {uci:f1.f4@new}
Dear Officer, {title:f4@new} asks that her sister {full:f1.f4@new} ({dob:f1.f4@new}) be met at the airport. We can \
house her at {addr}, {city}.
""",
    "email": r"""
Subject: bed for tonight
Hi {given:f1}, can you take {full:m2}, {age:m2}? He's at emerg, ready at {time}. My direct line is {phone}. {given:f3}
---
From: {email:f1}
To: info
Hi, I'd like to have my listing changed. We moved {orgle} to a new floor. Thanks, {full:f1}
---
Hi team, {full:f1} asked that we stop mailing {addr}. New mail goes c/o her aunt {full:o2}, {pobox}, {city} {postal}.
---
{given:m1}, attached is the release for {full:f2} ({hname} {health:f2}). Can {orgle} fax the assessment? Thx, \
{given:f3}
---
Hi {given:x1}, quick one: e-transfer for {full:m2} bounced, his email is {email:m2} not the one on file {case}. Can \
you resend {amt}?
---
Sorry for the delay, I looked at {url:m1} and it does seem to be our {full:m1}. Not adding it to the file w/o \
consent. {given:f2}
---
Good afternoon, my licence {dl:m1} was suspended over unpaid support. I drive for work. Who can I talk to? \
{full:m1}, {email:m1}
---
FYI our guest {given:y1} put up a fundraiser: {url:y1}. She is fine with us sharing it with {orgle} only.
""",
    "referral": r"""
REFERRAL to {orgle}: {full:y1}, DOB {dob:y1}, {hname} {health:y1}. Postpartum, low mood, no safety concerns. Partner \
{given:m2} supportive. Tel {phone}.
---
@ON|Referring {full:m1} ({ageadj:m1} male) for supportive housing. ODSP file {case}. Now couch surfing at {addr}. \
Contact via {email:m1}.
---
Pls see {title:o1}, {aged:o1}, for foot care. Lives at {addr}. Speaks {lang:o1}, son {full:m2.o1} interprets, {phone}.
---
Intake summary: {full:f1} fled with {given:g2.f1} ({dob:g2.f1}) and {given:b3.f1} ({dob:b3.f1}). Ex: {full:m4}, \
drives plate {plate}. Not to be told the address.
---
{full:x1@new} presented w/ expired permit {permit:x1@new}. {orgle} will help renew. Passport {passport:x1@new} is \
valid. Employer: greenhouse, will not be contacted.
---
Youth, {agew:u1}, goes by {nick}, legal name {full:u1}. CIC file {case}. Foster mom {full:f2} at {phone}. Wants \
band, hates gym.
""",
    "handover": r"""
- {full:m1}: ID clinic {date}, needs birth cert
- {full:f2}: waiting on {orgle}
- {full:m3}: moved to {addr}, close file {case}
---
- call {given:f1} back {phone}
- {title:v2} wants his mail from {pobox}
- {given:m3} owes nothing, laundry card fixed
---
Handover, nights to days
* {short:f1} - court, wake 6:30
* {short:m2} - new, {age:m2}, diabetic
* {short:m3} - {hname} {health:m3} copied to binder
---
@ON|> {full:f1}: Enbridge {hydro}, paid {amt}
> {full:m2}: card {card} stolen, bank told
> {full:x3}: no show
""",
    "minutes": r"""
Present: {full:f1}, {full:m2}, {full:f3} (chair). Regrets: {given:m4}. Item 2: {orgle} asks for {amt} for a second \
freezer. Carried.
---
Situation table {date}: case {case}, {ageadj:u1} male, {full:u1}, three agencies at the table. Lead {given:f2} with \
{orgle}.
---
Tenants' meeting, {addr}: {title:f1} raised the elevator, {title:m2} the mice. {given:f3} will write to the city.
""",
    "complaint": r"""
{!H:311} ticket {case}: {full:m1} of {addr} reports needles behind the bus shelter at {corner}. Call {phone}.
---
Noise complaint. Complainant {full:f1}, {phone}. Party each Fri at {addr}. By-law {!N:2009-76}, fine {amt}. Officer \
{init:m2}.
---
Unplowed windrow blocks the ramp of {title:o1}, {age:o1}, at {addr}, {postal}. She missed her appointment {past}.
---
I wish to complain about how {full:m1} at your front desk spoke to me. I'm {age:f2}, a taxpayer. {full:f2}, {rural}.
""",
    "fax": r"""
DISCHARGE FAX: {rev:o1}  {hname} {health:o1}  DOB {dob:o1}  Lives: {addr}  NOK: {full:f2} {phone}  Home care to \
start {date}.
---
FAX to {orgle}. Pt {full:m1}, {ageadj:m1}, L hip fracture, d/c {date}. MRP {doc:f2}. Walker ordered. {hname} \
{health:m1}. Pharmacy to deliver to {addr}.
---
Confidential: {full:f1} {dob:f1} seen in emerg for frostbite. No fixed address, usually around {corner}. Dressing \
change at {orgle}.
---
SW note. Pt {full:v1} ({hname} {health:v1}) wants to go home to {rural}. Wife {given:o2.v1} has dementia. {doc:m3} \
agrees, w/ supports.
---
Attn: intake. {full:b1.f2}, {dob:b1.f2}, {hname} {health:b1.f2}, speech delay, mother {full:f2} speaks {lang:f2}. \
Wait list no. {case}.
""",
}
