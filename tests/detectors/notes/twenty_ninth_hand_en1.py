"""English frames: calls, logs, forms."""

BLOCK = """
@call_rent
{Nf.a} called from {C}, behind {$} on rent, landlord says N4 is coming. Lives at {L} with two kids. Gave {O} and
told her to call back if no answer by {DT}. Cb # {PH}
@call_food
Caller ({Gf.a}, {Ao.a}) looking for a food bank near {Lc}. No car, uses a walker. Gave hours for {Ol}.
@call_hydro
Ct {N.a} rec'd disconnection notice, acct {BH}, owes {$}. Address on bill: {L}, {C} {PC}. Warm transfer to {O} intake,
they have an opening {DT}.
@call_wellness
Daughter {Gf.b} calling re her dad {Tm.a^b}, {As.a}, hasn't picked up since Sunday. He's at {L}. Advised police
non-emergency for a wellness check, incident {CAi}. She will call {H2} back.
@call_back
CB requested. {N.a} / {PH} / after 3 pm only, do NOT leave a message with roommate {G.b}.
@call_shelter_full
M, {Am.a}, slept in a stairwell off {Lc} last nite. Name given as {Gm.a}, {DB.a}, wouldn't give last name. All men's
beds full,
offered {Ol}. Declined. Said try him on {PH}.
@call_third_party
3rd party call: teacher, re family of student {N.a}. Mom {Gf.b^a} lost her job, pantry empty. Mom consents,
reach her at {PH} or {EM.b}.
@call_newcomer
Newcomer, arrived {DTy}, speaks {LG} and a bit of English. {N.a}, DOB {DB.a}, UCI {UCI.a}. Needs winter coats for 4
and LINC
assessment. Booked w/ {O}.
@call_sk_income
{Nf.a} says her SIS was cut off, worker not returning calls. SIS case no. {CAc}. Rent is due. Explained
appeal, sent form to {EM.a}.
@call_reserve
{N.a} in town for dialysis, home is {Lr}. Needs a place for tonight + medical transportation. Status # {ST.a}. NIHB
line busy so gave {O}.
@call_grandma
Kokum {Nf.a} has her three grandkids now - {G.b^a} ({Anc.b}), {G.c^a} ({Anc.c}) and baby {G.d^a} (born
{DBc.d}). Wants to know
about the caregiver benefit and car seats. {PH}
@call_landlord
Landlord {Nm.a} phoned about HIS tenant {Nf.b} at {L}, says she is hoarding and he is worried. Gave number for {O}.
No info about tenant confirmed.
@call_dv
CONFIDENTIAL - caller {Gf.a} left partner {Nm.b} last night with son {Gm.c}, {Ac.c}. Partner drives a grey Ram, plate
{PL.b}.
Safe # {PH}. Placed at {O}.
@call_dv2
Partner's name {Nm.b}, knows she is at {O}. Reminded re {H1}, safety plan done. She'll use code word if we call {PH}.
@call_snow
{Tf.a}, {As.a}, cannot shovel and got a bylaw notice for {L}. Looking for Snow Angels type program. {PH}
@call_bedbugs
Tenant at {L} reports bedbugs x 3 months, super "{K}" won't spray. Caller {N.a} wants to go to the LTB. Gave {O}.
@call_ontworks
OW client {R.a}, member ID {CAc}, says cheque not deposited. Bank shows transit {BT} acct {BA}, correct on our
screen. Told to see caseworker before {DT}.
@call_transit
{G.a} wants the half price bus pass, lives near {Lc}, on ODSP. Gave the link and {O}.
@call_id
Lost wallet at the Eaton's bus stop: {N.a}, DOB {DB.a}, driver's licence {DL.a}, health card {HN.a}. Referred
to {O}, free ID clinic on {DT}.
@call_id_sk
{Nm.a} got out of Sask Hospital with no ID. Born {DB.a} on Beardy's, hospital card {HNs.a}. Needs birth cert
first. Can get mail at {Lr}.
@call_tax
{Nm.a} needs 2 yrs of taxes done for CCB. SIN {SIN}, wife {Nf.b^a} SIN {SIN}. I told caller we don't need SINs and to
bring the slips to {O}.
@call_scam
{Nf.a}, {As.a}, gave "CRA officer" her SIN {SIN} and visa {BC} over the phone. Told her to call the bank,
[[HOTLINE_OK|1-888-495-8501]]. Very upset. Call back {PH}.
@call_pet
Pet food pls - {Gf.a}, 2 cats, heard {Ol} has some. No phone, email only {EM.a}.
@call_suicide
{Gm.a}, {Am.a}, thinking of not being here. No plan. Transferred to {H9}, stayed on line. Location if dropped: {L}.
@call_furniture
Fam of 5, {S.a}, moving from shelter to a townhouse on {DT}. Needs beds, table. {Nm.a} has a friend {Gm.b} w/ a
truck. {O}
wait is {n} days.
@call_seniors_ride
Ride for {Tm.a} to cataract surgery {DT} 7:15 am, pick up {L}, uses cane. Son {Gm.b^a} is contact {PH}.
@log_shelter_night
23:10 - {N.a} in, bed 6. Smelled of alcohol, calm.
/ 23:40 - {N.b} asked for extra blanket.
/ 01:15 - {K} had nightmare, sat w/ staff.
/ 06:30 - wake up, {n} guests.
@log_shelter_meds
Meds given 2100: {I.a} (own supply), {I.b} refused. {N.c} new intake, d.o.b. {DB.c}, no known allergies. Police came
asking for {N.d}, we did not confirm.
@log_restrict
Service restriction until {DTy}: {Nm.a} ({An.a}), threw chair at staff {W.b}. HPS occurrence {CAi}. Can appeal w/
manager.
@log_warming
Warming bus log: picked up {K} and {Gf.b} at {Lc}, dropped at {O}. {K} has a cough, gave mask.
@handover_bul
Handover
/ - {N.a}: housing viewing {DT} w/ {O}
/ - {Gf.b}: waiting on cheque, call worker {W} {PHx}
/ - {N.c}: ER last night, back at 4
@handover_2
AM -> PM: pls call {T.a} re: bed at {O}. {N.b}'s mom rang twice. {Gm.c} left his health card at desk ({HN.c}) - in
safe.
@handover_3
To do for {W}:
/ * {Nf.a}, file {CA}, landlord ledger
/ * {Nm.b} (b. {DB.b}), file {CA}, ODSP medical from {D}
/ * new: {N.c} (no file yet) {PH}
@form_intake
Name: {N.a}
/ DOB: {DB.a}
/ SIN: {SIN}
/ Address: {L}
/ Postal code: {PC}
/ Phone: {PH}
/ Language: {LG}
/ Reason: utility arrears
@form_intake_2
CLIENT {R.a} | DOB {DB.a} | HC# {HN.a} | TEL {PH} | EMERG. CONTACT {Nf.b} (mother)
@form_rentbank
RENT BANK APPLICATION
/ Applicant: {N.a} (DOB {DB.a})   Co-applicant: {N.b}
/ Rental unit: {L}, {C} {PC}
/ Arrears: {$}
/ Landlord: {N.c}
/ File: {CA}
@form_hh
Household:
/ {Nf.a}  {DBj.a}
/ {Gm.b^a}  {DBc.b}
/ {Gf.c^a}  {DBc.c}
/ Income source: OW. Rent {$r}
@form_hh2
Household comp. - HoH {R.a} ({DBj.a}), spouse {G.b^a} ({DBj.b}), dep. {G.c^a} ({DBc.c}). HoH card {HN.a}, others to
follow.
@form_dd
Direct deposit
/ Name on account {N.a}
/ Transit {BT}  Institution {BI}  Account {BA}
/ Void cheque attached
@form_sk
Surname: {S.a}
/ Given: {G.a}
/ Health Services No.: {HNs.a}
/ Date of birth: {DB.a}
/ Mailing: {Lr}, {Cs}, SK {PC}
@form_consent
I, {N.a} (date of birth {DB.a}), give {O} permission to talk to my worker {N.b} about my housing application. Good
until {DTy}.
@form_transport
Trip request, {O}. Rider {T.a}. From {L} to cancer centre {DT}. Wheelchair Y. Rider phone {PH}. Client
no. {CAc}
@form_xmas
Christmas hamper: {N.a}, {L}, {PC}. Kids - {Gm.b^a} boy {Ac.b}; {Gf.c^a} girl {Ac.c}. Delivery. Tel {PH}
@form_csv
{R.a};{DB.a};{L};{PC};{PH}
/ {R.b};{DB.b};{L};{PC};{PH}
@form_police_check
Volunteer screening: {N.a}, born {DB.a}, D/L {DL.a}, wants to drive for {O}. Ref: {N.b} {PH} or {EM.b}
@form_prcard
Name as on PR card: {N.a}
/ UCI: {UCI.a}
/ Passport: {PP.a}
/ Born: {DB.a}
/ Landed: {DTy}
/ CLB 3, mother tongue {LG}
@form_workpermit
{N.a} - work permit {PM.a} exp. {DTy}, SIN {SIN}, employer in {C}. Wants an open permit (vulnerable worker), ref'd to
{O}.
@form_complaint
Complaint no.: {CA}
/ Complainant: {N.a}, {L}
/ Nature: long grass / derelict vehicle, plate {PL.b}
/ Officer assigned: {W}
@form_bylaw2
Property standards - {L}. Tenant {N.a} says no heat since {DT}. Owner {N.b}, {PH}. Order under [[NUM_OK|s. 15.2]] may
issue. Ref {CA}
@form_deposit_short
DD form ok for {N.a}: {BF}. Old card {BC} cancelled.
@intake_sum
{Nf.a} is a {Aaj.a} single mother of two who came to {C} in 2023. She rents the basement at {L} and works part
time. Main need: child care subsidy. Secondary: {LG} counselling.
@intake_sum2
Intake summary: {Tm.a} ({As.a}) is a widower living alone. Daughter {Nf.b^a} holds POA. OHIP {HNo.a}. Recently
diagnosed
with Parkinson's. Goals: meals, foot care, someone to talk to. Referred to {O}.
@intake_sum3
Pt. presents with partner {G.b}. {N.a}, born in {DBy.a}, status card {ST.a}. Living in a van. Wants detox, {O}
full until {DT}.
@intake_youth
Youth intake. {N.a}, {Aoy.a}, prefers "{K}". Kicked out by stepdad, sleeps at {O}. Still in school. IG is {Ui.a}, best
way to reach.
@followup_ok
F/U call to {Tf.a}: got her hamper, thankful. Hydro account {BH} now on payment plan. Close file {CA}.
@followup_no
3 attempts to {N.a} at {PH}, number not in service. Tried {EM.a}. Closing.
@followup_3
Follow-up, client {CAc}: {G.a} moved in w/ sister, thanks to {O}. No longer needs shelter list. Satisfied 5/5.
@hosp_fax
FAX - discharge planning
/ Re: {R.a}  DOB {DB.a}  HCN {HN.a}
/ Home: {L}, {C} {PC}
/ D/C {DT}. Needs walker, meals on wheels. NOK {N.b} {PH}
@hosp_fax2
Pls find attached d/c summary for {N.a} ({Ao.a}), {HN.a}. Family doctor {D}. Pt lives alone at {L}; unable to climb
stairs. SW {W}, {PHx}.
@hosp_er
ER SW note: {Nm.a}, {DB.a}, NFA, MRN {CAc}. Medically cleared. Needs bed tonight. Called {H2}, spoke with {W}.
@police_ref
Officer requests victim services for {Nf.a}, {L}. Occ. {CAi}. Victim speaks {LG}. Call after 5: {PH}
"""
