"""English frames, second part: families, money, web, complaints and general notes."""

FRAMES_TEXT: str = """
@en_household_list
|Household:
|{f1} {dob}
|{m2} {dob}
|{f3} {dobk}
|{m4} {dobk}
|Income {rent}/mo
@en_household_children
Kids in care of grandmother {f1.t}: {f2.g} {dobk}, {m3.g} {dobk}. Grandmother {ages}, on pension, lives {rural}.
@en_school_reg
Registering {m1} (born {dobk}) for grade 3. Mother {f2}, {phone}. Proof of address: lease for {addr}.
@en_school_lunch_no_id
School lunch program is full until {date}. Families can ask {org} for grocery cards of {amt} meanwhile. No proof of
income.
@en_daycare
Subsidy renewal for {f1.g} and {m2.g}, parent {f3}. File no. {case}. Parent e-mailed {date}, wants reply in {lang}.
@en_baby_box
Baby {f1.g} born {dobb} to {f2}, {age}. Needs crib, formula. Deliver to {addr}, side door.
@en_cps_note
Spoke to {n8} at child services re {m1.g}, {agek}, missed 9 days of school. Dad {m2} says bus does not come as far
as {rural}.
@en_teen_chat
|[youth] im {n1.g} im [A|15] my stepdad kicked me out
|[worker] Where are you now, {n1.g}?
|[youth] at the tims on {corner}
@en_youth_no_id
Youth line callers this month asked most about couch surfing, exams and breakups. Texting is busiest after [N|9 pm].
No trends by area.
@en_moving_furniture
{org} can pick up a couch from {addr} on {date}. Donor {f1.t}, phone {phone}, says two strong people needed.
@en_furniture_no_id
Furniture bank wait is now [N|six weeks]. Beds only for families with a referral. {org} has lamps and dishes with no
wait.
@en_utility_relief
Applied for relief on account {util} for {m1}, {addr}. Utility rep {f8.g} put a 10-day hold. Ref {case}.
@en_gas_shutoff
Furnace off since Sunday. {f1.t} has infant and mother of {ages}. Gas account no. {util}. Space heater dropped by
{org}.
Loan asked from {org}.
@en_rentbank_form
|Rent bank
|Applicant: {m1}
|Co-app: {f2}
|Rent: {rent}
|Landlord acct for e-transfer: {mail9}
|Unit: {addr}
|Client no.: {case}
@en_rentbank_no_id
Rent bank loans up to {amt}, paid back over [N|24 months]. Caller must have a job or benefits. Not for people in
shelters, see {org}.
@en_evict_hearing
Hearing {date} for {f1}, file {case}. Grounds: noise. Witness {m2.t} from next door will speak. Duty counsel {n8}.
@en_bedbugs
Tenant {m1} says bedbugs came back in {addr}. Super, {m2.k}, refuses to spray. Sent the bylaw form to {mail9}.
@en_bylaw_dog
Dog off leash again near {corner}, bit a jogger, {f1}. Owner thought to be {m2.g} at {addr}. Bylaw ticket {case}.
@en_bylaw_snow
Sidewalk not shovelled at {addr}. Caller {n1.t} uses scooter. Warn owner, 24 hours, then contractor bills {amt}.
@en_bylaw_no_id
Shovelling bylaw: owners have [N|24 hours] after the snow stops. Fine starts at {amt}. Seniors can ask {org} for a
volunteer.
@en_streetlight
Light out at {corner}, pole by the bus stop. Reported online from {ip}, no name left.
@en_webform_ip
|Web form received
|From: {f1} <{mail}>
|IP: {ip}
|Message: I need a ride for my father, he is {ages}, to cataract surgery {date}.
@en_web_page
Missing since Friday: {f1.g}, {agek}. Her aunt {f2} shared {page2} where photos are posted. Police file {case}.
@en_web_fundraiser
{m1} made a fundraiser at {page} after the fire at {addr}. {org} gives clothing in the meantime.
@en_web_no_id
Search page shows old numbers for [N|14 agencies]. Please send callers to {hot} until fixed. [L|French] pages are fine.
@en_profile_harass
Ex keeps posting from {page9}, she saved screenshots. {f1} asked about a peace bond. Given {org}, duty counsel on
{date}.
@en_ride_program
Ride for {f1.t}: pick up {addr} 9:15, to the cancer centre, back at noon. Driver {m8.g}. Cane, no oxygen.
Health card {health} for the clinic desk.
@en_ride_wheelchair
{m1}, {age}, new chair, needs ramp van. No card on file yet; took number {card}. Home {phone}.
@en_ride_no_id
{org} needs drivers for {date}. Mileage is [N|58 cents a km]. Police check takes 3 weeks, we pay for it.
@en_meals
Meals: {f1.t} no pork, {m2.t} soft diet, {n3.t} double on Friday. Leave with neighbour if no answer.
@en_meals_setup
Start meals {date} for {m1}, {dobs}, at {addr}, buzzer under {f2.s}. Bill to daughter, {f2}, {mail2}.
@en_meds
Pharmacy called re {f1}, card {health}: blister packs ready. Son {m2.g} picks up. Her number is {phone}.
@en_healthcard_lost
{m1} lost his wallet on bus. Health card {health}, licence {licence}, status card {status} all gone. Started with
birth certificate.
@en_health_newborn
Newborn {m1.g} has no card yet; mother {f2}'s number {health} used for now. Clinic {n8.d} agrees.
@en_health_moved
Moved here from {city} in June, still on old card {health}. {f1} to apply, needs lease in her name. Her e-mail: {mail}.
@en_interpreter
Interpreter {f8} ({lang}) booked {date} for {f1}. Confirm at {phonex}. Client asks for a woman.
@en_interpreter_no_id
Interpreter list: {lang} and {lang} on weekdays only. After hours use the phone service. Book [N|48 hours] ahead.
@en_sponsor
Sponsor group wrote: {m1} and {f2} land {date} with [N|3 children]. Rent at {addr} starts then. Contact {n9}, {phone}.
@en_refugee_claim
Claimant {f1}, UCI {uci}, brown paper lost. Lawyer {n8} wants narrative by {date}. Stays with cousin at {addr}.
@en_student_visa
{m1.g} on study permit, lost job. Passport {passport}. Eats at {org}. Told him not to sign the lease transfer.
@en_employment
Resume done for {n1}. Line at the top: {addr}, {city} | {phone} | {mail}. Forwarded to the placement desk.
SIN {sin} given to payroll.
@en_employment_no_id
Forklift course at {org}, [N|8 seats], free for people on assistance. Must read [L|English] at level 5. Begins {date}.
@en_profile_work
{f1} has a page at {page} for cleaning work, wants help with wording. Speaks {lang}. No car.
@en_assistance_appl
|Income support
|{m1.r}
|SIN {sin}
|Born: {dob}
|Bank: {acct}
|Mailing: {box}
@en_assistance_od
OW worker {n8.i}: {f1} suspended for not handing in forms. Member file {case}. Will reopen if stubs come by {date}.
@en_cpp
CPP disability form for {m1}, SIN {sin}. {n8.d} wants {amt} for the medical part; {org} may cover.
@en_pension
{f1.t} never applied for GIS. DOB {dobs}, SIN {sin}. Called with her, 40 min wait.
Forms done at {org}.
@en_benefits_no_id
Carbon and GST cheques come the same week, so phones will be busy. Amount for a single person is about {amt}. Refer
to {org}.
@en_police_wellness
Asked police for a wellness check on {n1}, {ages}, {addr}. No answer at {phone} since Sunday. Dispatch no. {case}.
Known to {org}.
@en_grief
{f1} lost husband {m2.g} in May. Cries on call, not suicidal. Group at {org} on [D|Tuesdays]. Will call back, {phone}.
@en_addictions
{m1.g} wants detox today, {age}, last drink 6 am. No bed until {date}. {n8.g} from {org} will sit with him.
@en_addictions_no_id
Detox line answers from [N|7 a.m.]. Callers should try each hour. If shaking badly go to emergency or call [H|911].
@en_landlord_good
Landlord {m1.t} has a one-bedroom at {addr}, {pc}, {rent} all in. Likes tenants from {org}. Call {phone}.
@en_vehicle_abandoned
Abandoned car, plate {plate}, in front of {addr} since August. {n1.t} called twice. Service request {case}.
@en_lost_pet_no_id
Caller lost a grey cat near the ball field in {city}. Sent to the animal shelter. No need for ticket. Call took [N|6
minutes].
{org} shared it too.
@en_fire
Fire at {addr}: families {n1.s} and {n2.s} out, [N|7 people], nobody hurt. Red bags given. Hotel until {date}.
@en_storm_calls
Power out since noon, called all on list: {f1.t} fine, {m2.t} gone to his sister's, {n3.t} no answer, line {phone}.
Oxygen first.
@en_storm_no_id
Storm desk: comfort centre open at the rink in {city}. Bring meds and blankets. Charging for [N|30 phones]. Pets
allowed.
@en_complaint_staff
I wish to complain about worker {n8.g} who told my mother, {f1}, that she was too fussy. File {case}. Reply to
{mail2}. {f2}
@en_po_box
Cheque came back. {m1} moved, new mailing {box}, {city}, {pc}. Phone unchanged, {phone}.
@en_text_landline
txt from {phone}: its {n1.g} from 2nd floor, heat is off again at {addr}, my baby is cold, can u call the owner
@en_survey_no_id
Survey: most callers found us through a poster or a nurse. [N|73%] would call again. Many asked for longer hours and
more {lang}.
@en_worker_gmail
Form sent to {f8}'s personal mail by mistake, {mail8}. It held the file {case}. Privacy lead {n9} told; client {m1.i}
to be called.
"""
