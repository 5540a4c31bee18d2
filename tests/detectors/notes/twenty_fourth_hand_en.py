"""English frames, first part: calls, forms, logs and letters."""

FRAMES_TEXT: str = """
@en_followup_left_vm
Follow-up attempt 2 of 3. Called {f1} back at {phone}, left voicemail, did not say why I was calling. Referred last
week to
{org} for help with damage deposit.
@en_followup_connected
Reached {m1.t} today. He got through to {org}, intake set for {date}. Still worried about the {amt} owing. Wife
{f2.g} may
call in too.
@en_needs_form
|Name: {f1}
|DOB: {dob}
|Address: {addr}
|Postal code: {pc}
|Phone: {phone}
|Need: food hamper, diapers size 4
@en_needs_form_reverse
|CLIENT {n1.r}
|born {dob}
|HCN {health}
|lives {addr}, {city}
|lang. {lang}
@en_stats_no_id
November follow-up stats: [N|212] calls placed, 88 reached, 61 got what they needed. Biggest gaps: rent banks, and
furniture for
families. {org} stopped taking referrals on {date}.
@en_hours_no_id
{org} changed its hours, now open evenings until 8. Drop-in only, no ID asked. Update the record please and tell the
night team.
@en_warming_no_id
Warming centre opens when it hits minus 20. Callers who need a ride can dial [H|2-1-1] and ask for the van. [N|45
mats],
first come.
@en_311_pothole
{m1} called about the pothole at {corner}. Says it took out his rim. Wants a call at {phone}. Ticket {case}.
@en_311_noise
Noise complaint, music past midnight from {addr}. Complainant {f1.t} asks to stay anonymous to the neighbour.
Incident {case}.
@en_311_missed_bin
Green bin not emptied three weeks running at {addr}, {pc}. Resident {n1}, best time after 5, cell {phone}.
@en_311_trees_no_id
Hydro trims the trees, not us. If the branch touches the wire, caller must ring the utility. We only take trees on
city land.
@en_homecare_schedule
{f1.t}, {ages}, needs bath visits moved to mornings. PSW {f8.g} can do [D|Mon/Wed/Fri]. Daughter {f2} has the key,
{phone}.
@en_homecare_noshow
Visit not done this a.m. Nobody came to the door at {addr}. Tried {m1.t} twice by phone, then his son {m2.g} at
{phone}, who
says his dad is in hospital.
@en_homecare_new
|New start {date}
|{n1.u}
|HC# {health}
|{rural}
|2 visits/wk, wound care + meds reminder. Dog in yard, friendly.
@en_homecare_staff_no_id
Short [N|4 workers] this weekend. Priority is insulin and two-person lifts. Housekeeping visits move to next week.
Thanks all.
@en_homecare_route
Route for {f8.g}: start at {addr}, then {addr}, lunch, then {rural}. Skip the last one if roads are bad.
@en_settle_intake
{f1}, {age}, came with husband {m2} and kids {m3.g} ({dobk}) and {f4.g} ({dobk}). Speaks {lang}. UCI {uci}. Needs
school
registration.
@en_settle_sin
Helped {m1} print his confirmation of SIN, {sin}, for the employer. Reminded him not to text it to anyone.
@en_settle_permit
Work permit for {f1} runs out {date}; client ID {uci} on the letter. Booked with {org} for the extension.
@en_settle_class_no_id
Conversation circle in {lang} and [L|English] starts {date} at {org}. Child minding for [N|12 children], bus tickets at
the door.
@en_settle_passport
Passport of {m1} ({passport}) is being held by his former landlord, he says. Gave number of legal clinic. Wrote
statement with him.
@en_client_rent
hi my name is {f1} im at {addr} and my landlord wants me out by {date}. i have 2 kids. can someone call me {phone}
please, before 3
@en_client_food
Hello, this is {m1.g} again, I called yesterday about food. The lady said {orgfood} but they are closed until
Monday. We
have nothing
for tonight. My cell is {phone}.
@en_client_power
They are cutting my power. Account {util}, name on the bill is {f1}. I owe {amt} and I get paid on the 15th. What
can I do?
@en_client_noname_no_id
Hi, can you tell me if there is any place that gives winter boots for kids? We just moved to {city} and have no car.
Thank you
@en_chat_suicide
|[visitor] i dont want to be here anymore
|[worker] I'm glad you wrote. What can I call you?
|[visitor] {n1.g}
|[worker] {n1.g}, are you safe right now? We can call {crisis} together.
@en_chat_shelter
|[visitor] any beds tonite
|[worker] Try {orgbed}, they check at 4 pm. Are you alone?
|[visitor] with my gf {f1.g}, shes {age} and im [A|31]
@en_chat_no_id
|[visitor] do i need a card to go to the food bank
|[worker] No, {orgfood} only asks how many people are at home.
|[visitor] ok ty
@en_email_referral
Hi {f8.g}, sending you {m1}, {age}, for the rent bank. File {case}. He can be reached at {phone} or {mail}. Thanks,
{n9.g}
@en_email_thanks_no_id
Good morning, thank you for the tour of {org}. Our team now knows where to send callers who ask about tax slips. See
you on {date}.
@en_email_change
Please change my mail to {mail} and my address to {addr}, {city} {pc}. Thank you, {f1}
@en_letter_support
To whom it may concern: I have known {f1} since 2021. She lives at {addr} with her mother, {f2.t}, and needs a
ground-floor unit
because of her knees. Sincerely, {n9}, {org}
@en_letter_landlord
RE: tenant file {case}. Dear {m1.t}, our records show {amt} in arrears for {addr}. Call {n8} at {phonex} to set up a
payment plan.
@en_shelter_log
22:40 {m1.g} back from hospital with papers. 23:15 {n2.k} and {m1.g} arguing over bunk, settled. 02:00 all quiet.
[N|38 in], 2 beds left.
@en_shelter_log_incident
Incident {case}: at 01:20 staff found {n1.o} unresponsive in washroom. Naloxone x2, [H|911] called, EMS took over
01:34. Report by {f8}.
@en_shelter_log_no_id
Quiet night. [N|41 guests], 3 turned away, sent by van to {orgbed}. Laundry machine still broken. Need more socks and
size 11 boots.
@en_shelter_ban
{m1} ({dob}) is restricted until {date}, threatened staff. Police file {case}. May still pick up meds at the door.
@en_shelter_intake
|Guest: {f1}
|Birth date: {dob}
|Health card: {health}
|Emergency contact: {n2} (sister-in-law) {phone}
|Last address: {addr}
@en_handover_bullets
|- {f1.t}: pharmacy delivers to {addr}, buzz 3 times
|- {m2.t}: no visit today, at daughter's
|- {n3.g}: asked for worker who speaks {lang}
@en_handover_short
Handover: {m1.o} still waiting on ID, birth cert. ordered. {f2.o} housed!! Keys {date}. Van is out of gas.
@en_handover_no_id
Handover: phones were down from 2 to 3, so expect call-backs. Flyers for {org} are on the desk. {hot} line is back
up now.
@en_voice_mail
yeah hi this is {m1} calling um my number is {phone} i'm over on {corner} and i need a ride to dialysis on {date}
okay thanks bye
@en_voice_grandma
hello dear it's {f1.t} speaking i am {ages} and i live by myself at {addr} the girl who comes tuesdays {f8.g} she
didn't come
@en_voice_angry
this is the fourth time i call my name is {n1} the file is {case} nobody calls back i was told {n8.g} would handle it
@en_discharge_fax
|DISCHARGE FAX
|Pt: {n1.r}   DOB {dobs}
|PHN {health}
|To: {addr}, {pc}
|Dressing change daily x 7. Walker ordered. MRP {n8.d}
@en_discharge_plan
{m1.t}, {ages}, home {date} after hip repair. Wife {f2.g} cannot lift. Request nursing plus {orgfood} for meals.
@en_hospital_sw
SW note: {f1} states partner {m2.g} controls money. Safe number is her sister's, {phone}. Do NOT call {phone}. Given
{org} card.
@en_medical_no_id
Flu shots every Thursday, no appointment. Anyone without a card can still come. Nurse line is [H|811], wait about
[N|25 minutes].
Clinic is at {org}.
@en_minutes_case
Present: {f7}, {n8}, {n9}. Case 3: {m1.i} moved to a second-stage unit. Next meeting {date}.
@en_minutes_no_id
Minutes: board approved {amt} for bus tickets. {org} asked to share the storage room. Vote 6 to 1. Next meeting {date}.
@en_bank_direct
For direct deposit of the benefit: {f1}, {acct}. Void cheque on file. SIN {sin}.
@en_bank_fraud
{m1.t} gave a caller his card number {card} and only then felt it was a scam. Bank called with him on speaker; card
stopped.
@en_tax_clinic
|Tax clinic slip
|{n1}
|SIN {sin}
|DOB {dob}
|Refund to {acct}
@en_tax_no_id
Tax clinic by {org}: single income under [N|$35,000], no rental income, no bankruptcy. Bring slips and photo ID.
Starts {date}.
@en_vehicle_living
Family sleeping in van, plate {plate}, lot behind {corner}. Mom {f1.g}, two kids {agek} and {agek}. Outreach to go
tonight.
@en_outreach_camp
Camp near {corner}: spoke with {m1.k} and {f2.g}. He has foot wound, she wants detox. Gave water, [N|2 tarps].
@en_outreach_no_id
Outreach walked the river path, [N|9 tents], mostly empty. Handed out mitts and soup. City clears the site on {date}.
@en_name_change
Client now goes by {f1}; old ID says {m2}, born {dob}. Use new name on all mail. Licence no. {licence}.
@en_status_card
{f1}, registry number {status}, wants travel covered for appointment in {city}. Band office asked for the letter
from {n8.d}.
@en_elder_abuse
Neighbour {n2} worried for {f1.t} at {addr}: nephew {m3.g} took her bank card and {amt}. She is {ages}. Will visit
with police.
"""
