"""Frames in English: calls, forms, shelter logs, nursing and settlement notes."""

BLOCK: str = """
== intake_call @ON
{full:f1} called at 9:40 looking for a food bank near {corner}. Has two kids, no car. Gave her {org} and told her to
bring ID. CB {phone} if the hours are wrong.
== call_short
clr {given:m1}, {agep:m1}, rent arrears {amount}, eviction notice dated {date}. Warm transfer to {org}. He was calm
by the end.
== call_third_party @ON
Third party caller: {full:f1} about her mother {titlefull:o1}, {agep:o1}, who lives alone at {addr} and stopped
opening the door. OHIP no. {health:o1}. Police wellness check requested, incident {case}.
== supervisor_note @ON
QA review. Agent {init:w1} spent 22 minutes with {full:m1} and never offered {org}. Coach on the tenancy pathway
before {date}.
== call_back
Pls call back {title:f1} at {phone}, after 4 only, she cleans offices mornings. Speaks {lang}, get the interpreter
line first.
== form_intake
Name: {full:f1} // DOB: {dob:f1} // Address: {mail}, {place} {postal} // Phone: {phone} // Preferred language: {lang}
// Referred by: {org}
== form_rent_bank @ON
RENT BANK APPLICATION // Applicant: {rev:m1} // Date of birth: {dob:m1} // SIN: {sin} // Unit: {addr} // Arrears:
{amount} // Landlord: {full:m2}, {phone}
== form_household
Household members: // 1) {full:f1}, {dob:f1} // 2) {full:g1}, {dob:g1} // 3) {full:b1}, {dob:b1} // Monthly income
{amount}, no pets, asking for a 3-bedroom.
== form_settlement @AB +newcomer
Client: {full:m1} // UCI: {uci} // Arrival: spring // First language: {lang} // Spouse: {given:f1} // Needs: CLB
test, child benefit, winter clothes. Booked with {org} on {date}.
== settlement_story @AB +newcomer
{given:f1} arrived in {place} with her three children in the cold snap. PR card applied for, UCI {uci}. Her husband
{given:m1} is still in [[PLACE_OK|Nairobi]]. School registration done for {given:c1} ({age:c1}).
== settlement_permit @AB +newcomer
Spoke with {full:m1} re: restoration of status. Work permit {permit} expired two weeks ago, passport {passport} good
until 2029. Sent to {org} for the paralegal. Employer at the plant is not answering.
== settlement_bank @AB +newcomer
Helped {title:f1} open her first account, direct deposit form shows {bank}. She keeps the paper in her Quran so the
kids don't draw on it. CCB application mailed the same day.
== settlement_licence @AB +newcomer
Exchange of foreign licence: {full:m1} now has an Alberta Class 5, no. {licence}. Car insured, plate {plate}. He can
start driving for the warehouse Monday.
== nurse_home @NV +inuit
Home visit to {full:o1} (RAMQ {health:o1}), {house}. BP 152/88, feet swollen, took her pills with tea. Granddaughter
{given:f1} translated in {lang}.
== nurse_medevac @NV +inuit
Medevac last night: {full:p1}, {agep:p1}, chest pain x 3 h. Escort is his wife {given:o1}. They stay at the patient
lodge in [[PLACE_OK|Montreal]]. Tell daughter {given:f1} at {phone}.
== nurse_baby @NV +inuit
Well baby clinic: {full:j1}, born {dob:j1}, 4th percentile for weight. Mom {given:f1} bottle feeding. Formula voucher
given, recheck {date}.
== nurse_elder_home @NV +inuit
{full:o1} has no heat in {house} since Sunday, oil truck came but the line is frozen. Called the municipal office and
her son {given:m1}. Moved to {org} for the night.
== nurse_nb @NB
Extra-Mural visit. Pt {full:p1}, Medicare {health:p1}, dob {dob:p1}. Wound on L heel 2 cm, no odour. Daughter
{full:f1} learned the dressing change. Next visit {date}.
== shelter_log
22:15 – {full:m1} in, bed 14, sober. 22:40 – {nick:m2} asked to leave after shouting at staff. 23:05 – quiet. 02:00 –
EMS for bed 6, {given:f1} fell on the stairs.
== shelter_log_b
Night log: {given:f1} and her son {given:b1} ({age:b1}) arrived by taxi from {place} at 1 am, no bags. Put them in
the family room. Ex-partner is {full:m1}, do not confirm she is here.
== shelter_ban
Service restriction: {full:m1}, DOB {dob:m1}, 30 days from {date}, threw a chair in the dining room. May appeal to
the manager, {full:w1}. File {case}.
== shelter_property
Property bag 31: one wallet, bank card cut in two, licence {licence}, bus pass, photo. Belongs to {full:m1}. If he
does not come by {date} we hold it at {org}.
== shelter_handover
HANDOVER // - {init:f1}: detox bed confirmed, cab at 7 // - {init:m1}: needs insulin in fridge // - {nick:m2}: barred
until Friday // - Heat out in dorm B, landlord called twice
== shelter_dv
Woman, {agep:f1}, fled with {given:g1} and {given:b1}. Safe phone {phone}, text only, never voicemail. He works at
the mill and knows our address. Safety plan done, {org} has her on the list.
== id_clinic
ID clinic: birth certificate ordered for {full:m1}, born {dob:m1} in {place}. Mother's maiden name {last:f2}. Mail to
{mail}, {place} {postal}. Fee waived.
== id_clinic_b @ +first_nations
Replaced at today's ID clinic: {full:f1}, SIN {sin}, health card {health:f1}, status card {status}. All were stolen
with her backpack behind the library.
== hydro_arrears @ON
Customer {full:f1}, hydro acct {utility}, owing {amount}. Disconnection on {date}. LEAP screened OK. Emailed consent
to {email:f1}.
== gas_arrears @AB
Spoke to utility company on three-way with {title:m1}. Gas account {utility} is in the name of his late wife
{full:f1}. Needs the death certificate to switch. Bill is {amount}, pre-authorized from {bank}.
== odsp_note @ON
ODSP member ID {case}, client {full:m1}, {dob:m1}, health card {health:m1}. Wants diet allowance form redone. Family
doctor {dr:w1}, walk-in. SIN on file {sin} was wrong by one digit, corrected.
== ow_worker @ON
Called OW for {given:f1}. Caseworker {full:w1}, ext on file, says bank info bounced: transit {transit}, account
{acct}. She must bring a void cheque to {addr}.
== tenancy_ltb @ON
L1 hearing {date} for {full:f1}, file {tribunal}. Unit is {addr}, {postal}, landlord {full:m2} wants {amount}. Duty
counsel through {org}.
== tenancy_heat @ON
Tenant {full:o1}, {agep:o1}, no heat 4 days at {addr}, {place}. Super named {nick:m2} says wait, his cell is {phone}.
Gave municipal bylaw and {org}.
== transit_pool @NB
Volunteer driver needed {date}: pick up {titlefull:o1} at {addr}, {place}, 8:15, dialysis in [[PLACE_OK|Moncton]],
home by 2. She uses a walker. Her cell {phone}. Backup ride from {org}.
== senior_check
Daily check-in: no answer x2 at {phone} for {title:o1}. Key holder is neighbour {full:f2}, {addr}, {postal}. Found
OK, had the TV too loud.
== meals_note
Meals program: change of address for {title:p1}, now {addr}, {postal}. Low salt, no pork. Buzzer doesn't work, knock
hard.
== cra_note
Tax clinic: {full:f1}, SIN {sin}, no return since 2021. CCB for {given:g1} (born {dob:g1}) on hold. Appointment at
{org} {date}.
== fraud_call
Caller {given:o1} says a man "from the bank" had her read card {card} over the phone. She is {age:o1} and shaken.
Told her to hang up, call the bank, then the anti-fraud centre at [[HOTLINE_OK|1-888-495-8501]].
== crisis_call
{given:f1}, {agep:f1}, thoughts of suicide, pills in the house, no plan today. Would not give last name. Number on
display {phone}. Warm transfer to [[HOTLINE_OK|9-8-8]], stayed on.
== crisis_mobile @ON
Mobile team to {corner}: male [[NEUTRAL|about 30]] in traffic, known to staff as {nick:m1}. Real name {full:m1} per
officer. Taken to hospital on a Form 1, {org} told.
== kid_alone
Neighbour reports {ageadj:u1} {given:u1} alone most nights at {addr}. CAS line called, report no. {case}. Caller is
{full:f2}, asked not to be named.
== caregiver
{full:m1} cares for his father {given:p1} ({age:p1}, dementia) and has not slept. Wants respite before Ramadan. {org}
has a Thursday group, free. Home number {phone}.
== veteran
{titlefull:p1}, navy veteran, wants help with the roof. Lives at {rural}. VAC file {case}. SIN {sin}. Hearing
poor, speak loud on {phone}.
== prenatal
Prenatal card: {rev:f1} // Born: {dob:f1} // {hname} #: {health:f1} // Emergency contact: {given:m1} (partner)
{phone} // Interpreter: {lang}
== discharge_fax
DISCHARGE SUMMARY FAX // Patient: {rev:p1} // DOB {dob:p1} // HCN {health:p1} // To: {dr:w1} // Home address {addr}
// Follow-up home care within 48 h, fall risk.
== discharge_call
Hospital SW {full:w1} ({phone}) discharging {full:m1} today with nowhere to go. {age:m1}, walker, on ODSP. Tried
{org}, no bed till {date}.
== dental
Dental coverage: {full:b1}, {dob:b1}, dentist wants the number, {hname} {health:b1}. Mother {given:f1} has no
benefits at work. Estimate is {amount}.
== newcomer_school @AB +newcomer
School reg: {full:c1} (DOB {dob:c1}) grade 4, {full:u1} (DOB {dob:u1}) grade 1. Parents {given:m1} and {given:f1}.
Address {addr}, {postal}.
== hamper
Hamper list: // {last:f1} – 5 ppl – {addr} // {last:m2} – 2 ppl – {addr} // {title:o1} – 1 – diabetic // Driver
starts at 10 from {org}, call {phone} if lost.
== lost_pet_id
Walk-in left a phone and a bus pass at the desk, wallpaper shows a page {link:f1}. If {given:f1} comes in, she is
{age:f1}, red scarf, give it back.
"""
