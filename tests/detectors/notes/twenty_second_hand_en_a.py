"""English frames, first part: call notes, forms, chats, e-mails, letters."""

FRAMES = """
@call_hydro
clr {p:f.1}, {age.1}, behind on hydro since her hours got cut. Acct {util}, disconnect notice says {date}. Gave \
{org} for the arrears form, she'll phone them <today|in the morning>. Cb {phone}.
@call_shelter_full
{g:m.1} called <from the bus station|from a friend's phone>, kicked out by roommate last night. Shelters at \
capacity, offered a mat at {org}. Staying near {corner} for now. Will try us again at {time}.
@call_worried_sister
Caller worried re: brother {p:m.1} ({age.1}), not answering since Sunday. Lives alone at {addr}. Agreed to a \
wellness check, passed to dispatch at {time}. Sister's name is {p:f.2}, {phone}.
@call_meals
{t:fs.1} wants hot meals delivered, just home after hip surgery. {addr}, {postal}. No family in {city}. Sent \
intake to {org}; they start new routes every {day}.
@call_third_party
Third party call. Neighbour {p} says the kids at {addr} are on their own most nights. Explained duty to report \
and gave the after-hours line. Neighbour does not want their name given out.
@call_refugee_claim
{p:mn.1} landed {date}, made his claim at the airport. UCI {uci}. Speaks {langn}, some English. Needs a bed \
tonight and a <lawyer|legal aid referral>. Warm transfer to {org}.
@call_dropped
line dropped twice, third try got through. {g:f.1}, no last name given, in her car with her {ageadj:k.2} outside \
{org}. <Plate {plate}, blue Corolla|Grey van, plate {plate}>. Asked us to let staff know she is there.
@call_rentbank
Rent bank question. Tenant {p.1}, {addr}, owes {amt}. Landlord is {t:m.2} at {phone}. LTB file {case}. Referred \
to {org}, they need the N4 and two pay stubs.
@call_taxes
{p:s.1} can't get GIS because taxes weren't filed for three years. SIN {sin}, gave it before I could stop {g.1}. \
Booked the volunteer tax clinic <in {city}|at {org}>.
@call_landlord_heat
No heat since {day}. {p:fa.1} and a baby ({age:b.2}) in {addr}. Landlord not answering. By-law ticket {case} \
opened, inspector to call her at {phone}.
@call_elder_fraud
{t:ms.1} says he gave his card number, {card}, to someone "from the bank". Told him to call the bank's fraud desk \
from the number on the card and then police. He's {aged.1} and lives by himself.
@call_suicide_ideation
Caller, first name {g:f.1}, thoughts of suicide, no plan, no means at hand. Safety plan done, her aunt {g:f.2} \
will sit with her tonight. Knows she can call {=HOTLINE_OK~<988|9-8-8>} any time. Check-in call {date}, ok to \
leave voicemail at {phone}.
@call_ride_dialysis
Needs rides to dialysis Tue/Thu/Sat. {p:ms.1}, DOB {dob.1}, {hword} {health.1}. Pick up at {rural}. {org} has a \
wait list, also tried the <church|Legion>.
@call_furniture
{p:f.1} <moved into|got the keys to> {addr} with 2 kids and no beds. {org} can deliver {date} if someone is home. \
Buzz code is under her last name, {sn.1}.
@call_wrong_number
Wrong number, wanted the pharmacy. Gave caller the main switchboard and ended call politely. Nothing to follow up.
@call_food_generic
Caller looking for food tonight. Shared {org} and {org}, both open until {time}. Caller has no phone plan, will \
walk over.
@call_stats
Busy overnight: {num} calls, most about shelter and income support. Longest wait 14 minutes. Two calls passed to \
{hot}.
@call_lost_id
{p:m.1} lost his wallet on the bus. Needs ID replaced: licence {licence.1}, {hword} {health.1}, SIN card too. ID \
clinic at {org} every {day}, no appointment needed.
@call_status
{p:fi.1} from up north, in {city} for her son's surgery. Status no. {status}. Asked about NIHB travel, gave \
{org}. Son is {g:mki.2}, born {dob:k.2}.
@call_moms_meds
Daughter {g:f.1} calling about mom, {tt:fs.2}, {age.2}, mixing up her pills. Pharmacy will do blister packs if \
the doctor faxes. Family doctor is {dr:f.3}, fax {phone}.
@form_intake_short
Name: {rev.1}
DOB: {dobf.1}
Phone: {phone}
Address: {addr}
City: {city}   Postal: {postal}
Reason for call: <food|rent arrears|utility arrears>
@form_household
HOUSEHOLD
1. {p:fa.1} - applicant - {dobf.1}
2. {p:ma.2} - spouse - {dobf.2}
3. {g:k.3} - child - {dobf:k.3}
Rent: {rent}   File: {case}
@form_health
Client: {p.1}
D.O.B.: {dobf.1}
{hword}: {health.1}
Family MD: {dr}
Allergies: <penicillin|none known|sulfa>
Preferred language: {lang}
@form_directdeposit
DIRECT DEPOSIT
Payee: {p.1}
SIN: {sin}
Bank (transit/inst/acct): {bank}
Signature on file: yes
@form_newcomer
Client name: {rev:n.1}
UCI: {uci}
Passport: {passport}
Date of birth: {dobf.1}
SIN (temp.): {sin}
Arrived: {date}
First language: {langn}
Worker: {ini}
@form_vehicle
SAFE PARKING PROGRAM
Driver: {p.1}
DOB: {dobf.1}
Licence #: {licence.1}
Plate: {plate}
Emergency contact: {p.2}, {phone}
Site rules signed: Y
@form_blank
Name: ______  DOB: ______
Reason for visit: ______
Office use only: please attach proof of income for the last 3 months. Forms without proof will be returned.
@form_tenant
Tenant no.: {case}
Tenant: {p.1}
Unit address: {addr}, {city} {postal}
Issue: <mice in kitchen|no hot water|broken lock>
Access OK? Y, call first {phone}
@form_camp
Camper: {p:k.1}
Birthdate: {dobf:k.1}
Parent/guardian: {p:fa.2}
Cell: {phone}
E-mail: {email.2}
{hword}: {health.1}
Subsidy requested: {amt}
@form_pickup
Hamper pick up {date}
Name on hamper: {p.1}
Picking up for them: {p.2} (photo ID shown, {licence.2})
Adults 2 / children 1
@form_hydro
Utility: electricity
Account no. {util}
Account holder: {p.1}
Service address: {addr}
Amount owing: {amt}
Disconnect date: {date}
@form_lines_age
Caller: {g:f.1}
Age: {=AGE~<34|41|27|58|63>}
Kids: {g:k.2} {=AGE~<3|5|7|9>}, {g:k.3} {=AGE~<11|12|14>}
Need: <emergency shelter|diapers and formula>
Referred: {org}
@form_card_monthly
Month: March
New clients: {num}
Referred out: {num}
Top need: <dental|rent|food>
Unmet: beds for couples with pets
@chat_hungry
hi is this 211
Yes, you've reached us. What's going on?
no food til friday me and my son {g:mk.1} hes {=AGE~<4|6|8>}
Are you near {city}?
ya by {corner}
OK. {org} is open till {time}, no ID needed.
@chat_teen
hey im {=AGE~<15|16|17>} and my mom kicked me out
I'm glad you texted. Are you safe right now?
at my friend {g}s place. text me here {phone} not my moms
There's a youth bed at {org}. Want me to call them with you?
@chat_privacy
Do you keep my number?
We don't. You can stay anonymous.
ok good. i just want to know how to get my kid seen by a dentist
Sure. Is there any coverage through work?
@chat_instagram
my ex {p:m.1} keeps posting about me on {url.1}
That sounds scary. Has he threatened you?
yes he said he knows im staying at {addr}
Let's make a safety plan together.
@chat_lang
Hello, can I get help in {langn}?
Yes, I can add an interpreter, it takes about two minutes.
thank you my name {p:fn.1}, i have letter from immigration number {uci}, phone {phone}
@chat_address
where do u live so i can see whats close?
{addr} {postal}
ok thx, {org} delivers there on {day}s
my name is {g.1} btw
@chat_hours
what time does the warming place close
{org} closes at {time}. It opens again at 7 in the morning.
can i bring my dog
Yes, if it's on a leash.
@sms_client_reminder
Hi {g.1}, it's {g:f.2} from {org}. Reminder of your appointment {date} at {time}. Bring your lease and a pay \
stub. Text back Y to confirm or call {phonex}.
@sms_client_first
its {g:f.1} again, i moved, new place is {addr}. can u send the cheque there not to my moms. same cell {phone} ok \
thank you
@sms_worker
Running late, bus is stuck on the bridge. Start the group without me, the sign-in sheet is in the top drawer. \
Snacks in the fridge.
@email_landlord
From: {email.1}
To: housing intake

Good morning, my tenant {p.2} at {addr} has not paid since June. I don't want to evict. Is there a program? \
Regards, {p.1}
@email_worker_handoff
Hi {g:f.1},
Passing you {p:m.2} (file {case}). He has a hearing {date} and no way to get there. Best reached by e-mail, \
{email.2}. Thanks, {g.3}
@email_volunteer
Hello, I'd like to volunteer on the night line. I am free <weekends|Tuesday evenings>. You can write me at \
{email.1} or call {phone}. {p.1}
@email_board
Hi all,
The auditor asks that every receipt over {amt} be signed by two people. Please drop yours in the office before \
{date}. Thank you.
@email_complaint
To whom it may concern: I was refused service at {org} on {date} by a man named {g:m}. I would like a manager to \
call me. {p:f.1}, {phone}, {email.1}
@email_phish
Someone wrote to our client {p:f.1} pretending to be the CRA. The message came from IP {ip} and asked for her \
SIN. She did send it: {sin}. Can IT block the sender?
@email_fundraiser
Hi {g.1}, my cousin {p:f.2} set up {url.2} after the fire at {addr}. Can {org} share it, or is that not allowed?
@letter_support
Re: {tt:f.1}, date of birth {dob.1}
To the Housing Manager,
I am writing in support of {t:f.1}'s application. She has attended {org} since {date} and has never missed a \
session.
{p:m.2}, Outreach Worker
@letter_evict
Dear {tt.1},
You have not paid {amt} for the rental unit at {addr}. Under {=NUM_OK~section 59} of the Act you have 14 days. \
Questions: {phone}.
@letter_denied
{p.1}
{pobox}
{city}, {prov} {postal}
Your request for the utility benefit, claim {case}, cannot be approved because the bill is not in your name. You \
may appeal within 30 days.
@letter_appeal
I am appealing the decision on file {case}. My daughter {g:fk.1} was born {dob:fk.1} and was left off the form by \
mistake. I enclose her birth record. Sincerely, {p:fa.2}, {addr}
@letter_general
Dear neighbours,
Construction of the new playground starts {date}. Sidewalks on both sides stay open. Noise is permitted from 7 \
a.m. to 9 p.m. under {=NUM_OK~By-law 2017-255}.
@letter_bank
Please deposit my support to my new account as of {date}: {bank}. The old card {card} was cancelled. {p.1}, SIN \
{sin}
@letter_doctor
{dr.1}
Re: {p:fa.2}, {hword} {health.2}, born {dob.2}
Thank you for seeing this pleasant {ageadj.2} woman with low mood since her separation. She consents to a \
referral to {org}.
@referral_fax_1
REFERRAL TO: {org}
CLIENT: {p.1}  DOB {dobf.1}
TEL {phone}
REASON: <isolation, falls x2|grief after loss of spouse|food insecurity>
REFERRED BY: {p.2}, RN
@referral_narrative
I'd like to refer {p:ma.1}, a {ageadj.1} man who has been couch surfing since he left his job at the mill. He can \
be reached through his mother, {g:fs.2}, at {phone}. He'd do best with {org}, as he already knows {g:f} there.
@referral_lawyer
Legal aid referral. {p:fn.1}, permit {permit}, expires {date}. Employer is holding her passport ({passport}). \
Wants advice in {langn} only. Do not call the house; use {email.1}.
@referral_short
Ref'd {p.1} to {org} for <budgeting|a crib|bus tickets>. {phone}.
"""
