"""English frames, second part: logs, handovers, clients' own words, transcripts, minutes, complaints, faxes."""

FRAMES = """
@log_night
22:40 {g:m.1} in, bed 6, calm. 23:15 {nick:m.2} refused at door, intoxicated, went to {org}. 01:30 EMS for \
{p:f.3} ({age.3}), chest pain. 06:00 all quiet.
@log_incident
Incident {case}. Argument between {p.1} and {p.2} over a charger in the dorm. No injuries. Both spoken to by \
{ini.3}. {p.2} barred 24 hrs.
@log_beds
Beds 42/42. Overflow 9. Turn-aways 5, all given {org} and a bus ticket. Laundry machine #2 still down.
@log_meds
Meds locked: {p:f.1} (blister pack), {p:m.2} (insulin). {g:m.2}'s clinic called from {phonex}, next dose with \
breakfast.
@log_visitor
Man giving the name {p:m.1} came to the door asking for {g:f.2}. We did not confirm or deny. Truck, plate \
{plate}. Police file {case}.
@log_weather
Extreme cold alert from {=DATE_OK~<January 14|Feb 3|December 19|Jan 27, 2026>}. Doors stay open all day, coffee \
on, extra mitts in the blue bin. {org} is running a van until {time}.
@log_new_intake
New: {rev:m.1}, {dobf.1}, from {city}. No ID but remembers his {hword} number {health.1}. Bed 11, lower. Vegetarian.
@handover_bullets
- {p:f.1}: waiting on call from {org}
- {p:m.2}: court {date}, needs ride
- {gi.3}: cheque came, give it to her only
- fridge: throw out the soup
@handover_short
HANDOVER eve>night: {g:f.1} anxious re custody, sit w her if you can. {g:m.2} (room 4) turned {=AGE~<19|30|50>} \
today, there's cake. Keys w {g:f.3}.
@handover_none
Handover: nothing to report. Two beds free, printer out of toner, fire drill {date} at {time}. Kitchen closed for \
cleaning on {day}.
@handover_outreach
Outreach - {nick:m.1} now tenting behind the rink near {corner}. Foot looks bad. Van to swing by {day} w nurse \
{g:f.2}. {p:f.3} housed!! {addr}.
@bullets_needs
Needs heard this week:
- dental for adults under 65
- rides to the lab before 8
- forms explained in {lang}
- a crib, a stove, winter boots
@client_i_am
My name is {p:fa.1}. I am {agew.1} and I clean rooms at a hotel. My husband {g:m.2} left with the savings. I \
don't want charity, I just want to know what I can ask for. My number is {phone}.
@client_angry
I have called FOUR times about file {case} and nobody calls back. {p:m.1}. {phone}. If {g:f.2} is on holidays \
then who has my file???
@client_letter_kids
We are five in one room at {addr}. My oldest {g:k.1} is {=AGE~<13|14|15>}, the twins {g:k.2} and {g:k.3} are \
{=AGE~<6|7|8>}. We applied two years ago. Please tell me where we are on the list. {p:f.4}
@client_thanks
Thank you to the lady who stayed on the phone with me. I called {=HOTLINE_OK~<988|9-8-8|211>} at my worst and I'm \
still here. I start a course at {org} in the fall.
@client_senior
I'm {=AGE~<81|84|79|88>} and I can't do these internet forms, dear. It's {tt:fs.1}, {pobox}, {city}. Just mail it \
to me, I check the box on {day}s.
@client_newcomer
hello sir madam i am {p:mna.1}, date of birth {dob.1}, from my country i come {date}. my paper number is {uci}. i \
need the winter clothes for 3 childrens. my friend {g:n.2} can talk english {phone}
@client_scam
A man rented me an apartment on {url:m.1}, his page name is {p:m.1}. I sent {amt} from my card {card} and the \
place at {addr} doesn't exist.
@client_question
How do I know if I qualify for the rent supplement? I work part time and I get the child benefit. Is it before \
tax or after tax? Do they look at savings?
@voice_mail_1
hi um this is {p:f.1} calling about the uh the heating thing my number is {phonev} and i'm home all day so um \
call me back please thanks bye
@voice_mail_2
yeah hello it's {p:ms.1} birthday {dobv.1} you wanted my birthday and uh i can't find the card so just call back \
okay
@voice_intake
okay so what's your name {p:f.1} and your address {addr} okay and who lives with you just my grandson {g:mk.2} \
he's {agew:k.2} okay thanks i'll put that in
@voice_sin
so she goes what's your social and i said {sinv} and then the line went dead and now i'm scared should i tell \
somebody i'm {p.1}
@voice_none
um so the bus only comes twice a day out here and the food bank's closed when i get off work so like what am i \
supposed to do you know i just need a place that's open after six
@minutes_tenants
Present: {p:f.1} (chair), {p:m.2}, {p:f.3}. Regrets: {g.4}.
1. Minutes adopted, moved {ini.2}.
2. Laundry prices: motion lost, 4 to 6.
3. Next meeting {date}.
@minutes_council
Council heard that {num} units will open by {date}. Staff to report on Bill {=NUM_OK~<96|185|23>}. A resident of \
{city} asked about snow clearing. Motion carried.
@minutes_casecon
Case conference {case}: {p:k.1}, {age:k.1}. Present: {dr.2}, {p.3} (school), {p.4} ({org}). Plan: respite two \
weekends, review {date}.
@minutes_network
The network agreed to one shared form. {org} will pilot it, {org} will translate. Budget {amt}. No client data to \
be sent by e-mail.
@muni_sidewalk
Complaint {case}: {p:m.1} of {addr} reports the sidewalk is not shovelled and he fell. Call back {phone}. Sent to \
roads, 48 hrs.
@muni_noise
Resident {t.1}, {addr}, states the neighbour's dog barks all night. Neighbour believed to be {p.2}. Log sheets \
mailed. Ticket {case}.
@muni_unsightly
Unsightly premises, {rural}. Owner on title: {p.1}, mailing {pobox}, {postal}. Order issued {date}, compliance in \
14 days.
@muni_general
Recycling pick-up moves to {day} the week of {date} because of the holiday. Put bins out before 7. For missed \
pick-ups use the city app.
@muni_parking
Ticket dispute: vehicle {plate}, licence {licence.1}, owner {p.1}. Says sign was buried in snow at {corner}. Fine \
{=NUM_OK~$<65|80|120>}.
@muni_budget
Social development asked for {amt} more per household. The 2025 survey found {num} per cent of renters pay over \
half of income. Report goes to committee {date}.
@hosp_discharge
DISCHARGE SUMMARY
Pt: {rev.1}  DOB: {dobf.1}
HCN: {health.1}
Home: {addr}, {city} {postal}
Follow-up: {dr.2} in 2 weeks. Home support via {org}.
@hosp_social
SW note: {t:fs.1}, {age.1}, admitted post fall. Lives w son {g:m.2} who works nights. Not safe on stairs. POA is \
{p:f.3}, {phone}. Referred {org}.
@hosp_fax_cover
FAX to {org}. Pages: 3. From: 4 West. If you got this in error call the unit clerk and shred. Contains private \
health information.
@hosp_ed
ED visit: {ageadj:m.1} male, {p:m.1}, {hword} {health.1}, frostbite both feet, NFA. Given socks, bus ticket, list \
of shelters. Declined detox.
@pharm_note
{p:fs.1}, {hword} {health.1}. Out of metformin since {day}, no drug plan. 7-day advance given, {dr.2}'s office \
called. Deliver to {addr}.
@intake_dv
Intake: {p:fa.1}, {age.1}, fled {date} with {g:k.2} ({dob:k.2}) and {g:k.3} ({dob:k.3}). Ex is {p:m.4}, has \
firearms. Safe number only: {phone}. No voicemail.
@intake_youth
{p:t.1}, born {dob:k.1}, in care until last month. Worker was {g.2}. Wants school in {city}, likes drawing. \
Placed with {org}.
@intake_reserve
{p:fis.1}, {age.1}, from up the coast. Status card {status}. Raising grandson {g:mki.2}, {age:k.2}. House \
{=NUM_OK~<burned|flooded> in 2024}, now at {rural}.
@intake_vet
Veteran, {p:ms.1}, service no. not given. DOB {dob.1}. Sleeps in his truck (plate {plate}). Called {org}, they \
can meet him {date}.
@intake_income
Summary: {t:f.1} (SIN {sin}) receives {rent} a month, rent takes all but a bit. Two children. Cheque goes to \
{bank}. Applied for subsidy, ref {case}. Worker {ini.2}.
@intake_no_id
Anonymous caller, wants to talk about gambling. Reviewed self-exclusion, gave {org} and {toll}. Caller sounded \
relieved, no follow-up wanted.
@intake_rural
Farm couple {p:f.1} and {p:m.2}, {rural}, well went dry. {phone}. Water delivery booked through the county. \
Neighbours helping.
@intake_interp
Interpreter ({langn}) on line, ID not taken. Client {p:fna.1}, DOB {dob.1}, permit {permit}. Wants daycare for \
son {g:mkn.2}. Wait list at {org}.
@cw_home_visit
HV {date}. Mom {g:f.1} tired but coping, baby {g:b.2} ({age.2}) gaining. Grandfather {p:m.3} present. Next visit \
in two weeks. Car seat from {org}.
@cw_phone
TC from {p:f.1}, school counsellor, re student {p:k.2}, {age:k.2}. Absent 3 wks. Family moved to {addr}. TC back \
{phonex}.
@cw_bank
Cheque stopped. Client {p:m.1} says account {bank} is frozen. Reissue at the counter, ID licence {licence.1}. \
Approved by {g:f.2}.
@cw_web
Client showed me a page, {url:m.1}, where her cousin {p:m.1} lists her number {phone} for "massage". Reported. \
Login alert also came from {ip}.
@cw_closing
Closing file {case}. {p:f.1} found work in {city} and no longer needs us. Last contact {date}. Letter sent to \
{addr}, {postal}.
@cw_consent
I, {p.1}, born {dob.1}, allow {org} to talk with {p.2} about my housing. This is good for one year. Signed {date}.
@dir_listing
{org}: free hot supper Monday to Friday, wheelchair ramp at side door, no proof of income. Staff speak {lang} and \
{lang}.
@dir_update
Directory update: {org} has a new intake window, 9 to noon, starting {date}. {org} no longer gives out bus passes.
@dir_eligibility
Eligibility: adults 18+, income under {rent} a month, living in {city}. Bring ID and one bill. Up to {num} \
households each year.
@dir_names
Please note that {org} and {org} are two different places. Callers mix them up. The first does beds, the second \
does suppers only.
@train_note
Training reminder: do not write full names in the summary box. If a caller is in danger call \
{=HOTLINE_OK~<911|9-1-1>}. For health advice, {=HOTLINE_OK~<811|8-1-1>}.
@train_policy
Policy: we keep call notes 24 months under {=NUM_OK~section 12} of the Act. Ask before you share. A supervisor \
signs any release.
@tech_log
Web chat error at {time}: visitor from {ip} opened 14 sessions in a row, same text each time. Blocked. Ticket \
{case}.
@tech_portal
Portal reset for {p.1}. Login {email.1}, last seen from {ip}. Told {g.1} to use a stronger password and not share \
the tablet.
@news_item
{org} marked ten years on {date} with a supper for {num} people. {=NEUTRAL~Mark Carney} sent a letter. Donations \
reached {amt}.
@peer_note
Walked with {nick:m.1} along the harbour. He talked about his girl {g:fk.2}, who'd be {=AGE~<10|12|16>} now. Lent \
him my phone to call his ma, {phone}.
@estate
{p:f.1} calling on estate of late father {p:ms.2}, born {dob.2}, SIN {sin}. Pension still going into {bank}. \
Referred to the survivor line.
@utility_followup
Followed up with {p.1}. Power back on. Acct {util} on a plan, {amt} a month. {g.1} cried on the phone ({phone}). \
Said to thank {g:f.2} at {org}.
@contact_card
{p.1} | {org} | {phonex} | {email.1} | {url.1}
Best days: Mon to Wed. Covers {city} and area.
@grp_list
Parenting group, {day}s: {p:f.1} ({phone}), {p:f.2} ({email.2}), {gi.3}, {p:m.4}. Child minding for {num}.
@form_address_change
CHANGE OF ADDRESS
Old: {addr}
New: {addr}, {city} {postal}
Effective: {date}
Power acct: {util}
Tell: {org}, school, pharmacy
@form_card_renewal
Card renewal, mailed same day
{rev.1}
{hword}: {health.1}
Born: {dobf.1}
Send to: {addr}, {postal}
@rows_clinic
FOOT CARE CLINIC, {org}
{rev.1} / {dobf.1} / {health.1}
{rev.2} / {dobf.2} / {health.2}
Nurse arrives at {time}
@call_basement_flood
Sewer backup at {addr}, {postal}. Red Cross gave three nights of hotel. Wants boxes and bleach, sent to {org}. \
Contact is {g:f.1}.
@call_postal_only
Caller gave postal code {postal} and nothing else. Nearest pantry is {org}, also {org} for baby formula. Call \
lasted 3 minutes.
@muni_water
Water shut off in error at {addr}, {postal}. Customer {t.1}, account {util}. Crew sent out; apology letter to \
{pobox}.
@hosp_newborn
Baby boy born {dob:bm.1} at 04:12 to {p:fa.2}, {hword} {health.2}. Going home to {addr}. Public health nurse to \
visit; {org} for crib.
@benefit_app
Disability benefit, page 1
Applicant: {p.1}
SIN {sin}
Born {dobf.1}
Residence: {addr}, {city}, {prov} {postal}
Helped by {org}
@van_route
Van route {day}: stop 1 {addr}, stop 2 {corner}, stop 3 {org}. Twelve suppers, two without pork.
@mail_returned
Letter came back unopened. Was sent to {addr}, {postal}. Client {ini.1} may be care of {org}. Try {pobox} instead.
"""
