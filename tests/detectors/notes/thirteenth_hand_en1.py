"""English frames, first part: calls, referrals, sign-in forms, waiting lists."""

FRAMES = """
@call_food ON
[Call from|Caller:|Spoke w/] {P:f1}, [single mom of 2|mom of three|on OW], [no food until cheque on|out of \
groceries till] {D}. Lives at {ADR}, {C} {PC}. [Gave|Provided] {O:a} and {OT:b}. [Will call back if full|Declined \
callback].
@call_shelter
{G:m1} {S:m1} called [from a payphone near|from a bus shelter at] {COR}, {C}. [Nowhere to sleep tonight.|Slept \
outside 2 nights.] Called {OT:a} - [1 bed held till 9 pm|on the list for tonight]. [No phone to reach him.|His \
sister {G:f2} can take a message at {PH}.]
@call_third
[Daughter|Son] calling re [mother|mom], {MF:g1} ({AGE:g1}), who [fell twice this week|can't manage stairs any \
more]. Mother lives alone at {ADR}. Caller is {P:x1}, {PH}. Info given on {O:a}.
@call_hydro
{M:f1} has a disconnection notice, owes {MON}. Hydro acct {UTIL}. [Address on bill|Service address]: {ADR}, {C} \
{PC}. [Sent application for|Warm transfer to] {OT:a}.
@call_short
{I:m1} - eviction - hearing [Nov 26|soon] - file {LTB} - referred {O:a} - call back {PH}
@call_caregiver
{G:f1} cares for her husband {G:h2}, {AGE:h2}, who has dementia. [Not sleeping.|Hasn't had a break since August.] \
[She'd like respite|Looking for an adult day program]. {OT:a} has a waitlist; left her number, {PH}, with intake \
({G:f3}).
@call_settlement
Client {P:f1} arrived in {C} [three weeks ago|last month] w/ husband {G:m2} and two kids. Speaks {LANG}, a bit of \
{=LANG_OK=English}. UCI {UCI}. Needs [winter clothes and a family doctor|school registration and SIN]. Booked w/ \
{O:a} {D}.
@call_senior_ride
{M:g1}, {AGE:g1}, (health card {HN:g1}) needs a ride to dialysis [M/W/F|three times a week]. Pick up {ADR}. [Uses a \
walker.|Wheelchair, can transfer.] {OT:a} will phone her at {PH}. Emergency contact: son {G:m2}.
@call_crisis
[Caller|Contact] gave first name only, {G:x1}. Very low, [not safe at home|thoughts of ending it, no plan]. Stayed \
on line 40 min, conferenced {=HOTLINE_OK=9-8-8}. [Agreed to go to|Will walk over to] {O:a} tomorrow. Call came from \
{PH}.
@call_dv
{P:f1} left partner [{P:m2}|{G:m2}] this morning with {G:c1} ({AGEN:c1}) and {G:c2} ({AGEN:c2}). Safe number: {PH}. \
Do NOT call the home line, {PH}. Bed at {OT:a}, driver meets them at {COR}.
@call_mental
Male caller, {G:m1}, [says neighbours are watching him|hearing voices again]. Lives in a rooming house, {ADR}. \
Agreed that I call {OT:a}. Worker {G:f2} will go by [this aft|before 4].
@call_pension
{MF:h1} called about GIS - payment stopped in July. SIN {SIN}, DOB {DOB:h1}. Explained he should call Service \
Canada at {=HOTLINE_OK=1-800-277-9914} and that {=HOTLINE_OK=211} can't open his file. Also gave {O:a}.
@call_tax
Wants free tax help. Name {P:x1}. [Has not filed since 2021.|Four years behind.] Will bring T4s, SIN card ({SIN}) \
and void cheque. {OA:a} has a spot {D}. Confirm by text {PH}.
@call_parent ON
Mom {P:f1} looking for before-school care for {G:k1}, {AGE:k1}, and a toddler space for {G:y2}. Works at 7. Lives \
near {COR}. {OT:a} full, {O:b} has one space. Email list to {EM:f1}.
@call_noise
[Complaint|Resident complaint] from {P:x1}, {ADR}: [garbage piled behind building|no heat since Saturday]. \
{=HOTLINE_OK=311} ticket {CASE}. Property standards officer {I:m2} to attend {D}.
@call_landlord
Tenant says landlord, {P:m1}, [changed the locks|turned off the heat] at {ADR}. Tenant: {P:f2}, ph {PH}. \
Transferred to {OT:a}; advised to keep texts and photos.
@call_repeat
Same caller as {D} - {N:x1} again. [Wants to talk.|Lonely since his dog died.] Chatted 15 min. Gave {OT:a} hours \
again. [Doesn't want callback.|Will try the Wednesday lunch.]
@call_interp
Call with interpreter ({LANG}). Caller: {P:f1}, born {DOB:f1}. Son {G:b2} is {AGEB:b2} and [not in school yet|needs \
an IEP]. {O:a} - ask for {G:f3}, {PHX}.
@call_vet
Veteran, {P:m1}, VAC file {CASE}. [Living in his truck|Sleeping in vehicle], plate {PLATE}, usually parked by \
{COR}. Wants a shower and a meal. {O:a} open till 8.
@call_wrong
Caller [thought this was|was looking for] the pharmacy. Gave name as {M:g1}. [No need.|Redirected.] Stayed to ask \
about flu shots - {=HOTLINE_OK=811}.
@callback_list
Callbacks [today|for Thurs]:
<<- {P:f1} {PH} re rent bank;;
- {M:g2} {PH} re meals, hard of hearing;;
- {G:m3} ([no last name|wouldn't give last name]) {PH}, shelter>>
@callback_one
CB to {P:x1} at {PH}, left vm. 2nd try {D}, spoke w/ [spouse|roommate] {G:m2}. Got into {OT:a}. Closing {CASE}.
@ref_mail_housing ON
Hi {G:f1},
[Could you see|Would you have room for] {P:m2}, dob {DOB:m2}? He's at {ADR} until month end, then nowhere. ODSP, \
{MON:l} a month. His number is {PH}.
Thanks, {G:f3} @ {O:a}
@ref_mail_food
Good morning, please add {P:f1} and her [3|three] kids to the {OA:a} hamper list. Address {ADR}, {C}, {PC}. She \
[can't carry much|has no car]. Allergies: nuts.
{P:f2}, {O:b}
@ref_mail_legal ON
Subject: referral {CASE}
[Dear intake|Hello], our client {P:x1} ({EM:x1}) received an N4 from {P:m2}. Hearing {D}, file {LTB}. Can {O:a} \
give advice before then?
@ref_mail_school
Hi {M:f1}, {G:k2} {S:k2} (born {DOB:k2}) will start Monday. Family stays at {OT:a} for now. Please do not share the \
address with her father, {P:m3}. {DR:f4} will send the vaccination record.
@ref_mail_senior
To: {EM:f1}
{G:f1} - [new referral|please call] {MF:g2}, {AGE:g2}, widow, {ADR}. Health card {HN:g2}. Daughter {G:f3} ({PH}) \
does her groceries on Sundays only. {=LANG_OK=Italian} preferred. {I:f4}
@ref_mail_settle
Please see family below, sponsored by {=NEUTRAL=St. Anne's parish}:
<<{P:m1}, {DOB:m1};;
{P:f2}, {DOB:f2};;
{P:c3~m1}, {DOB:c3};;
{P:c4~m1}, {DOB:c4}>>
Staying w/ sponsor {P:x5}, {ADR}.
@ref_mail_clinic
[FYI|Heads up] - {P:m1} has no family dr. and is out of insulin. HC# {HN:m1}, dob {DOB:m1}. [Can your nurse see \
him|Can someone see him] before {D}? Reach him through {O:a}, {PHX}. - {GN:f2}
@ref_mail_rent
Rent bank application attached for {P:f1}. Arrears {MON:l}. Landlord {P:m2} accepts e-transfer at {EM:m2}. Client's \
bank: transit {BTR}, inst {BIN}, acct {BACC}. OK to pay landlord directly. {G:f3}
@ref_mail_decline
Hi {G:x1}, sorry, [we can't take|no room for] {P:m2} - outside our catchment (postal code {PC}). Try {OT:a}. I told \
him by phone, {PH}.
{P:f3}
@ref_mail_thanks
Thank you for sending {P:f1} our way. She [came in|was seen] {D}, got a bus pass and a hamper. I gave her {O:a} for \
the crib. Her new cell is {PH}. [Cheers|Take care], {G:f2}
@ref_mail_bounce
Your e-mail to {EM:x1} bounced back. Is {G:x1} still with {O:a}? If so could you send me the new address - I have \
{M:h2}'s forms here.
@ref_mail_dv
[Confidential -|CONFIDENTIAL:] {P:f1} + {G:y2} ({AGE:y2}) arriving by cab ~10 pm. Ex: {P:m3}, drives a grey Civic \
{PLATE}. Police occurrence {CASE}. Please use the side door. {G:f4}, {O:a}
@ref_fax_discharge
DISCHARGE FAX - {D}
Pt: {L:h1} DOB: {DOB:h1} HCN: {HN:h1}
[Lives alone|Lives with wife {G:g2}], {ADR}. Needs: meals, walker, ride to f/u. Refer {O:a}. MRP {DR:x3}.
@ref_fax_home
Patient {U:g1}, {AGEA:g1} female, hip fx. Home tomorrow to {ADR}, {C} {PC}. [Contact|Next of kin] {P:f2} (daughter) \
{PH}. Please start {OA:a} from {D}.
@sign_in_drop
SIGN-IN - {O:a} - {D}
<<1. {P:x1} 9:05;;
2. {GN:x2} 9:10;;
3. {N:x3} 9:40;;
4. {I:x4} 10:15>>
@sign_in_kids
Parent & tot sign in ({D})
<<{P:f1} with {G:y2} ({AGEN:y2});;
{P:m3} with {G:y4} - egg allergy;;
{P:f5} + {G:y6}, first time>>
@sign_in_form
VISITOR FORM
<<Name: {P:x1};;
Phone: {PH};;
Here to see: {G:f2}, [housing|intake];;
Postal code: {PC}>>
@sign_in_pantry
Pantry card
<<Name: {L:f1};;
Date of birth: {DOB:f1};;
Household: {=NUM_OK=4};;
Address: {ADR};;
Proof of ID seen: [driver's licence|DL] {DL:f1}>>
@sign_in_volunteer
Volunteer: {P:x1} / {PH} / {EM:x1} / emerg. contact {P:x2} ({PH}) / [can drive|no car] / Tues + Thurs at {OA:a}
@household
HOUSEHOLD - file {CASE}
<<{P:f1} (self) {DOB:f1};;
{P:m2~f1} (spouse) {DOB:m2};;
{G:k3} (daughter) {DOB:k3};;
{G:b4} (son) {DOB:b4}>>
@household_line ON
Family: {P:m1} {DOB:m1}; wife {P:f2~m1} {DOB:f2}; {G:c3} {DOB:c3}. Income {MON:l}/mo OW. Rent {MON:l}. [Moved \
from|Recently left] {ADR}.
@waitlist_house
WAITLIST UPDATE {D}
<<#{=NUM_OK=12} {L:f1} - 2 bdrm - {PH};;
#{=NUM_OK=13} {L:m2} - bachelor - no phone, leave msg w/ {G:f3};;
#{=NUM_OK=14} {L:g4} - seniors bldg - {PH}>>
@waitlist_care
Child care wait list: {G:y1} {S:y1}, born {DOB:y1}, parent {P:f2}, {PH}, {EM:f2}. Wants {O:a}, [full time|mornings] \
from January.
@waitlist_detox
Detox list - [moved up|now next]: {GN:m1}, {AGE:m1}. Call {PH} between 8 and 9. If no answer, go to {P:f2}.
@waitlist_remove
[Took|Take] {P:x1} off the list ([moved to {=PLACE_OK=Calgary}|housed by family]). {G:f2} {S:f2}'s number changed \
to {PH}. Rest of the list unchanged.
@waitlist_meals
Meals on wheels start-ups wk of {D}
<<{M:g1}, {ADR}, diabetic;;
{MF:h2}, {ADR}, soft diet, buzzer {=NEUTRAL=14};;
{M:g3}, {ADR}, ring twice>>
@intake_summary
Intake - {P:m1%first_nations}, {AGE:m1}, [Cree|Ojibwe|Innu], from {C}. Status # {STAT}. Came to the city for \
[medical|his daughter's surgery]. Staying w/ cousin {G:f2} at {ADR}. Needs: {OT:a}, bus tickets.
@intake_form
INTAKE
<<Last name: {S:f1};;
First name: {G:f1};;
DOB: {DOB:f1};;
SIN: {SIN};;
Health card: {HN:f1}>>
Worker: {G:f2}
@intake_form2
<<Client name - {P:x1};;
D.O.B. - {DOB:x1};;
Current address - {ADR}, {C} {PC};;
Tel - {PH};;
Referred by - {O:a}>>
@intake_id
Client lost wallet at {OT:a}. Had: licence {DL:m1}, health card {HN:m1}, [debit|Visa] {CARD}. Name on all: {P:m1}, \
dob {DOB:m1}. ID clinic booked {D}.
@intake_refugee
Refugee claimant, {P:f1%refugee}, {DOB:f1}, work permit {IMM}, UCI {UCI}. [Staying at|Currently at] {O:a}. Son \
{G:b2}, {AGE:b2}. Temporary SIN {SIN}. Lawyer: {P:m3}, {PHX}.
@intake_youth
{G:t1}, {AGE:t1}, [kicked out by stepdad|couch surfing since Sept]. Last school: {=NEUTRAL=Riverbend}. Mother \
{P:f2}, {PH} - OK to call mom. IG: {URL:t1}. To {O:a} for the night.
@intake_rural
{P:h1}, {RUR}, {C}. Well water, wood heat, out of wood. [Neighbour {G:m2} plows him out.|Neighbour is {P:m2}, \
{PH}.] Mail goes to {POB}, {PC}. {O:a} can bring a cord {D}.
@intake_bank
For direct deposit: {P:f1}, {BANK}. [Old account|Previous account] {BACC} closed in May. Copy of void cheque in \
file {CASE}.
@shelter_log
{D} nights. {G:m1} {S:m1} in at 21:10, [calm|intoxicated but calm]. {G:m2} refused bed 6. {N:m3} restricted till \
Friday (see incident {CASE}). 29 of 30 beds. - {I:f4}
@shelter_log2
2300 - {P:f1} returned, meds in office. 0140 - {G:f2} had a nightmare, tea, back to bed. 0615 - {P:f3}'s ex at the \
door, police called, occ # {CASE}.
@shelter_bullets
Handover
- rm 3: {G:f1} + baby {G:y2}, formula in fridge
- rm 5: {P:f3}, [court|lawyer] at 1:30, needs cab
- rm 7: empty, clean it
- [donation pickup|plumber] {PH}
@shelter_ban
Please note [service restriction|no-trespass], {P:m1} (dob {DOB:m1}), till {D}. Threatened {G:f2} at the desk. \
Tall, beard, [also goes by|AKA] {N:m1}. Incident {CASE}.
@shelter_lost
Left behind in locker 12: black bag, card for {L:m1}, health no. {HN:m1}, bank card {CARD}, photo of a girl. Ask at \
{O:a}.
@incident_311
{=HOTLINE_OK=311} REQUEST {CASE}
<<Caller: {P:x1};;
Callback: {PH};;
Location: {COR};;
Issue: [encampment, needles|broken street light|person asleep in bus shelter]>>
@snow_311
{M:h1} at {ADR} [can't shovel|had a stroke] and got a by-law notice, #{CASE}. {OT:a} - volunteer {G:t2} will do it \
[today|Sat]. No charge.
"""
