"""English frames, separated by blank lines."""

from tests.detectors.notes import twenty_fifth_hand_en_more as more

TEXT: str = """
{per1} called re heat, landlord not fixing. {addr}, {city}. cb {ph}. gave {org} number and tenant board info.

Name: {per}
DOB: {dob}
Address: {addr}
Postal code: {pc}
Phone: {ph}

{titf1} phoned back, still no furnace. {age}, lives alone. Told her to try {org} before noon.

Bed log: {per} bed 4, {per} bed 6, {per} bed 9. All quiet after 0200.

hi its {giv}, my worker {giv} said u could help with my hydro bill, acct {util}

Household members:
{per}, {dob}
{per}, {dobk}
{per}, {dobk}

SIN on file: {sin}. Client {per} to bring T4 slips to {org} on {date}.

Referral to {org} for {perm1}, {agem0}. Health card {hn}. No family doctor.

Rent Assist application for {per}, file {case}, missing void cheque. Called {ph}, left message.

Direct deposit: transit {transit}, inst. {inst}, acct {folio}. Account holder {per}.

caller wants to stay anonymous, says man sleeping in doorway at {corner}, told {org}

Dear {tit1}, your claim {case} was reviewed. Please reply to {em2} before {date}.

{org} is open Monday to Friday, {num} beds, intake closes at 9 pm. Call {hot} after hours.

No beds tonight in {city}. Advised people to call {hot} again at 7.

Stats for October: {num} calls about rent, {num} about food, {num} about dental care.

The utility grant pays up to {amt} once a year. Apply through {org} by {date}.

Interpreter booked in {lang}, tax clinic at {org}, {date}. Bring your slips.

Food bank hours changed, {org} now opens at 10 instead of 9. Line-up starts early.

Caller asked about the wait for subsidized housing in {city}. Gave general information, no name taken.

Minutes: {org} reported {num} new families this quarter, several speak {lang}. Next meeting {date}.

Winter coats needed, all sizes. Drop off at {org} any weekday. No appointment needed.

Under section 37 a landlord must give notice. Caller had {num} days left. Referred to {org}.

Our budget for motel nights is down to {amt}. Please check with a supervisor before you approve another stay.

voicemail says hi this is {per1} um im at {addr} my number is {ph} please call me about the bus pass

Hospital discharge fax
Patient: {last}
PHN: {phn}
Discharged to: {addr}

Complaint {case}: garbage behind {addr}, reported by {per}, {ph}.

Passport {pass} and UCI {uci} copied for {per}. Needs {lang} interpreter.

Status card no. {status}, {per}, from {city}. Wants help with non-insured dental.

Plate {plate} parked across the ramp at {org}, owner thought to be {per}.

{perf1} and her sister {givf} came in soaked. {givf1} has a cut on the hand, {org} told.

I am a {agead} father of two and I lost my job. My name is {perm}. Is there any help with rent in {city}?

Handover:
- {giv}: meds at 8
- {giv}: court on {date}
- {giv}: do not give out room number

Emailed {em1}, no answer. Tried {tit1} by phone at {ph} and spoke to the son, {givm}.

Card ending questions: client read out the full number {card} on the line, told {tit} not to do that again.

Police incident {case}, {per} assaulted outside {org}. Victim services will phone {ph}.

{perf1}, born {dob}, wants to replace her lost birth certificate. Mailing address {addr}, {pc}.

Send the form to {perf}, {addr}, {city} {pc}. She has no printer.

someone keeps posting about me at {url1}, its my ex {per1}, what can I do

Online chat from {ip}. User said name was {giv}. Asked for crisis line, gave {cri}.

{titf} says her grandson, {kid}, has not eaten since yesterday. {org} will deliver to {addr}.

Wellness check asked for {per}, {age}, at {addr}. Neighbour {giv} has a key.

Licence {lic}, {per}, wants the fine payment programme. Owes {amt}.

Client ID {case} {per}: moved from {org} to own unit, {addr}, keys on {date}.

Dr. appointment reminder for {tit1}: {date}, bring health card {hn}.

Intake: {per}, {dob}, SIN {sin}, no fixed address, stays at {org}.

can u text me at {ph} instead, my husband {givm} reads my email

Client {ini} declined the bed and left at 23:40. Will try again tomorrow.

Supervisor note: please do not tell {per} that {per} is staying here. No contact order, file {case}.

{titf} of {addr} reports no water since Sunday. City ticket {case}.

Hydro disconnection notice, account {util}, {per}. Paid {amt}, still owes {amt}.

CPP form for {titm1}: SIN {sin}, born {dobs}. Widower, wife {givf} died in spring.

Mom {perf}, kids {giv} ({kid}) and {giv} ({kid}). Needs beds tonight, no car.

Baby {giv}, born {dobb}, needs formula. Mother {perf} at {addr}.

Thank you for helping my mother, {titf}. She is now with {org} and happy. {sig}

From: {em1}
I never got my rent cheque. My file is {case}. Thanks, {per1}

Warm transfer to {cri}, caller {giv} very upset but safe. Partner {giv} with her.

PIA done for {per}. Bank row {acctrow}. First payment {date}.

Guest list: {per}; {per}; {per}; {per}. Two vegetarian, one halal.

Outreach saw {giv} and {giv} near {corner}. Gave socks and water. Both want detox.

Tax clinic: {per}, SIN {sin}, spouse {per}, SIN {sin}. Both speak {lang}.

Caller {per1} ({age}) fell in the tub, no injury. Wants grab bars. {org} has a list.

Landlord {per} threatens to change the locks at {addr}. Tenant {giv} has until {date}.

we been couch surfing me and {giv} since june, can someone call {giv} at {ph}

Home care start: {titf}, {addr}, buzz 12. Care aide {giv}, Tuesdays and Fridays.

Applicant: {last}
Date of birth: {dob}
Licence: {lic}
Phone: {ph}

Work permit holder {perm}, UCI {uci}, employer kept his passport {pass}.

Ride needed for {titm}, dialysis on {date}, pick up at {addr}. Cell {ph}.

Landlord sent photos of the unit to {em}. Tenant is {per}, {addr}, {pc}.

Caller's neighbour, {per}, yells all night. By-law file {case} is open.

{perm} says his profile is {url} and he wants the photo of his daughter {givf} taken down.

Fraud report: {per} gave card {card} to a man on the phone. Bank called, card stopped.

NOTE: {giv} is deaf, text only, {ph}. Worker is {per}.

Youth {giv}, {teen}, kicked out by stepdad. {org} has a bed. Aunt {perf} may take her in.

{tit} left a bag with papers, health card {hn} inside. Kept at front desk.

Arrived last night: {per}, {per} and child {giv}, {kid}. Host at {addr} wants them out by {date}.

EIA worker {per} confirmed budget of {amt}. Client {per} not told yet.

Dear Sir or Madam, I live at {addr}, {city} {pc}. The street light is out. Yours, {per}

Family meeting with {per1}, {giv} and elder {per}. {giv1} wants to go home to {city}.

Spoke with {per1}. Asked for {lang} speaking counsellor. None at {org}, tried {hot}.

Caller is a teacher worried about a student, {giv}, {kid}, coming to class hungry.

Lease at {addr} is in the name of {per}. Rent is {amt}, two months behind.

ODSP row: {per} | {dob} | {sin} | {ph}

MSP lapsed for {per}, number {phn}. Helped with form, mailed to {addr}.

Seniors' fraud talk at {org}, {date}, {num} seats. Free lunch.

{org} has no wheelchair ramp. Please stop sending people with walkers there.

Snow clearing list is full in {city}. Try again in the new year.

Please update the record: {org} no longer takes walk-ins. Phone {hot} for the wait list.

The shelter in {city} turned away {num} people last night.

Training on naloxone at {org} on {date}. Snacks given. Two hours.

Anonymous caller, wants food tonight, {org} closed. Suggested {org} instead.

Gas card policy: max {amt} a month per household. Receipts needed.

What is the number for the nurse line? Told caller to dial {nurse}. Short call.

Classes in {lang} and {lang} start {date}. Child care on site.

The drop-in needs {num} volunteers for the holiday dinner. Nobody has signed up yet.

Caller wanted tenant rights in {lang}. Sent link to the general page of {org}.

Dental clinic wait is {num} weeks. Cleaning costs {small}. Cash only.

Could not find any legal aid for small claims in {city}. Unmet need recorded.

{org} and {org} will merge their breakfast programmes from {date}.

Left voicemail for {per} at {ph} about her file {case}. No detail left.

{tit1} gave new address: {addr}, {pc}. Old one was {addr}.

Shift note: {giv} had a seizure at 3 am, EMS came. Health no. {hn}. Sister {perf} told.

Adult daughter {perf} calls for her dad {perm}, {old}, who wanders. Lives at {addr}.

Eviction: {per1}, {addr}. Board file {case}. Hearing {date}. Legal help from {org}.

Replacing ID. {per}, {dob}, old licence {lic}, status {status}.

Gas account {util} is in the late husband's name, {perm}. Widow {perf} wants it moved.

Texted {giv} the list of meals. Reply: thx. Number {ph}.

client says his roommate {givm} took his bank card, number {card}, and his phone

{per}, {dob}, and her partner {per}, {dob}, want the couples' room.

Please add my email {em1} and not my work one. {per1}, {addr}

Chart: {last}, {age}, HCN {hn}, allergy to penicillin, {org} to follow.

Camp at {corner} moved. {giv}, {giv} and {giv} went to {org}; {giv} refused.

Elder {per} from {city} needs {lang} interpreter for eye surgery on {date}.

Ex-partner {perm} drives a grey truck, plate {plate}. Do not let him in. Staff: call {urg}.

Rentbank loan to {per}: {amt}, transit {transit}, institution {inst}, account {folio}.

Caller's web form came from IP {ip}, e-mail {em}, no name.

Hello, I am {per1}. My page is {url1}. I teach {lang} and would like to volunteer.

Volunteer driver {per}, licence {lic}, plate {plate}, cell {ph}.

School nurse: {giv}, {dobk}, no vaccine record. Mother {perf}, phone {ph}.

Burial help for {per}, died last week, born {dobs}. Son {perm} at {addr}.

To whom it may concern: {per} has lived at {org} since last winter and pays {amt} a month. {per}, coordinator

{agead} woman with baby, gave name as {givf}, dropped off by her cousin {per}. Room 3.

Meals: {titf}, {addr}, no salt. {titm}, {addr}, diabetic.
"""
FRAMES: list[str] = TEXT.replace("{agem0}", "{age}").strip().split("\n\n") + more.FRAMES
