"""English frames, second half."""

TEXT = r"""
@@school_counsellor_chat
{f:w1}: can i talk to u instead of my mom ¶ Counsellor: of course. How old are you? ¶ {f:w1}: im {yo:w1.t}. my stepdad
{f:m2} drinks ¶ Counsellor: are you safe now? you can also text <HOTLINE_OK|686868>
@@noid_school
Breakfast club is down to {cnt} muffins a day from 90. {oL:schl} can top up till spring if the principal signs the
form. Lunch room volunteers need a police check.
@@noid_form_blank
Please have the client bring: photo ID, last 2 pay stubs, lease, 3 months of bank statements. Appointments run 45
minutes. {oL:hous} does not take walk-ins on Fridays.
@@noid_supervisor
Team: quit sending people with pets to {ol:shel}, they stopped in <NEUTRAL|November>. {o:shel2} takes cats only. The
resource record is corrected. Thanks for your patience.
@@noid_rates ON
OW single is <NUM_OK|$733> a month, a room in {city} runs {room}. That is the whole call right there. Caller
understood, thanked me, did not want to be called back.
@@noid_followup
Follow-up survey: {cnt} of <NUM_OK|300> callers said they got the service. Main barrier was transportation, then
waitlists, then hours. {os:new} was rated highest.
@@noid_811
Nurse advice goes to {h811}, mental health walk-in to {o:hlth}. Do not give the hospital switchboard for either.
Poison questions are handled by the poison centre.
@@noid_food_map
For {hood}: {o:food} Mondays, church supper Wednesdays 5 pm, {o:food2} by appointment. All wheelchair accessible
except the church, which has four steps.
@@noid_settle
Conversation circle ({lang} speakers welcome) starts {date} at {ol:new}, child minding on site, bus tickets for the
first {cnt} people. No status check.
@@noid_disaster_q
Caller rented, no contents insurance, wanted to know if the provincial flood program covers renters. Yes up to {amt},
deadline {date}, receipts needed. Not a return caller.
@@noid_bed_request
Any family rooms tonight? Mum + 4, no car, one child on a feeding tube. {o:shel} full, {o:dv} full, motel program
closed at 5. Escalating to on-call manager.
@@noid_phishing
Heads up, scammers claim to be {h211} and ask for banking details for a "benefit top-up". We never ask. Tell callers
to hang up and report to <HOTLINE_OK|1-888-495-8501>.
@@noid_statute ON
The tenant can apply under <NUM_OK|section 29> within one year. Filing fee <NUM_OK|$53>, waived with low income.
{oL:leg} does forms Wednesdays, <NUM_OK|room 204>.
@@noid_van
Outreach van out of gloves, size L. Handed out 61 sandwiches, 40 pairs of socks. Busiest stop again was {hood}.
{os:hlth} nurse can join on {date}.
@@noid_seniors_tax
Seniors' tax afternoon at {ol:tax}, {date}, 1 to 4. Home visits for those who can't travel are booked through
{ol:sen}. Bring last year's notice of assessment.
@@noid_volunteer
Thank you for asking about volunteering. Orientation is every second Tuesday, commitment is <NUM_OK|4 hours> a week
for six months. We have openings at {ol:food} in {city}.
@@noid_hours_change
Please update the record: {o:dv} intake is now 24/7, the crisis line stays {toll}, and the {city} satellite closed for
good. Verified with the agency, nothing else changed.
@@noid_anon_text
someone anonymous texted: is there anywhere to shower in {hood} that doesnt ask for id. Sent {os:hlth} and the pool,
both free. No reply after that.
@@voicemail_notes
VM 1 {n:w1} {ph} re diapers. VM 2 hang up. VM 3 someone from {o:tax} wants numbers. VM 4 {t:w3}, {ph}, crying, call
first.
@@handover_bullets
- {n:w1}: waiting on {o:hous}, call {f:x4} there am ¶ - {n:m2}: ID clinic {date}, needs birth cert ¶ - {n:x3}: moved
to {o:shel}, close file {case}
@@handover_night
Night to day: {f:m1} in 12 has fever, {k:m2} took his meds late, lady in 9 wants her {amt} from the safe. Police came
3 am for a {n:m4}, not here.
@@handover_day
Evening team pls: call back {n:w1} after 6 on {ph}; if no answer try mother {t:w2}, {ph}. DO NOT leave msg w/ {f:m3}.
Safe word is "library".
@@dv_intake
{o:dv} intake. {n:w1}, DOB {dob:w1}, fleeing {n:m2} (DOB {dob:m2}). Kids: {f:w3} {yo:w3.k}, {f:m4} {yo:m4.b}. Last
address {addr}, {city}. Vehicle he drives: {plate:m2}.
@@dv_message
please dont call my cell, he checks it. use my sisters {ph} ask for {f:w2}. my name is {n:w1}. im at {addr} until
<DATE_OK|Sunday>
@@dv_tracking
{f:w1} thinks ex put an app on her phone. Login alerts from {ip} and from his page {url:m2}. Changed passwords with
her, told her about {o:dv}.
@@hospital_fax
FAX - DISCHARGE ¶ Pt: {r:m1} ¶ DOB {dob:m1.s} ¶ HCN {hn:m1.s} ¶ To: {o:shel} ¶ Dressing change q2d by {d:x2}'s clinic,
{phx}. No fixed address.
@@hospital_sw
{n:x1}, hospital SW, asking for respite bed for {n:w2}, {ya:w2.a} with leg fracture, PHN {hn:w2.a}. {o:hlth} has one
from {date}. Fax back to {ph}.
@@hospital_mh
Pt {i:w1} ({dob:w1}) cleared by psych, {d:m2}. Wants to go home to {addr} but husband {f:m3} changed locks. {o:dv} on
line 2.
@@pharmacy ON
Pharmacist {n:x1} called: {t:m2} can't pay {amt} for his inhalers. Health card {hn:m2.s}. Told them about Trillium and
{o:hlth}.
@@id_clinic
ID clinic list: {n:m1} needs SIN card + birth cert (b. {dob:m1}); {n:w2} lost licence {dl:w2}; {n:m3*fn} status card
{stat:m3} expired.
@@id_replacement
Lost wallet at {corner}. {n:w1}. Driver's licence {dl:w1}, bank card {card}, health card {hn:w1}. Helped her call each
one, 40 minutes.
@@id_letter
To whom it may concern: ¶ This confirms that {n:m1}, born {dob:m1}, has no fixed address and receives mail at {addr},
{city}, {pc}. ¶ {n:x2}, {o:hous}
@@id_newborn
Birth registered late: {n:w1*fn}, born {dob:w1.b}, mother {n:w2/w1}, status {stat:w2}. Needs number before the child
benefit starts. {ph} for mom.
@@odsp_message
Hi my worker is {t:w1}, client id {case}. My cheque did not come on <DATE_OK|the 30th>. Deposit goes to {bank}. Please
call {n:m2} at {ph}
@@ei_call
{n:w1}, laid off {past}, EI code lost. SIN {sin}. Email {e:w1}. Service Canada locked her out after 3 tries. Walked
through mail request to {box}, {pc}.
@@bank_etransfer
Rent bank payout: e-transfer to {e:x1} bounced, use {bank}. Amount {amt}. Landlord {n:m2} confirmed by phone {ph}.
File {case}.
@@hydro_chat
Me: can I get your hydro account no? ¶ Them: {hydro} under my husbands name {n:m1} ¶ Me: and service address? ¶ Them:
{addr} ¶ Me: ok sending it to {os:hous}
@@utility_email
Subject: disconnection {addr} ¶ Please hold action on account {hydro}, customer {n:w1}. {oL:hous} pledged {amt} by
{date}. ¶ {n:x2}, {phx}
@@card_fraud
Client {n:m1} {ag:m1.s} gave Visa {card} to a caller who said his grandson was in jail. Loss {amt}. Police file
{case}. Son upset, is coming from {city}.
@@youth_text
im {f:x1} im {yo:x1.t} got kicked out. at the bus station {city} my phone is at 8%. friend {f:x2} cant take me
@@youth_log
{os:fam} drop-in: {g:m1}, {g:w2}, {g:m3}, plus two new. {g:w2} says {f:m3} is sleeping behind {corner}.
@@youth_care
Youth in care {n:w1} turns 18 soon. b. {dob:w1.u}. Worker {n:x2} {phx}. Health card {hn:w1.t}. Wants {o:fam} apartment
and a bus pass.
@@legal_ltb ON
LTB file {case}: {n:w1} v. {n:m2}. Hearing {date} by video. She will join from {ol:leg}, log-in address {ip} blocked
last time. Her phone {ph}.
@@legal_affidavit
I, {n:m1}, of {addr}, {city}, born {dob:m1}, declare that I have paid {amt} in cash to {n:m2} each month and was given
no receipts.
@@legal_summary
Summary advice to {t:w1*nw}, {e:w1}. Roommate {n:m2} not on the lease. Explained she is not liable for his half. No
file opened. {lang:w1} spoken.
@@muni_complaint
Service request {case}. Complainant {n:m1}, {ph}, says encampment at {corner} has an open fire. Outreach sent instead
of bylaw.
@@muni_snow
Good morning, I am {yo:w1.s} and the plow buried my ramp at {addr}. I called {h211} and they said email you. {n:w1},
{e:w1}
@@muni_parking
Ticket {case} on plate {plate:m1} issued while {n:m1} was inside {ol:food}. Requests cancellation. Lives in vehicle,
mail c/o {box}.
@@muni_minutes
Deputation: {n:w1}, resident of {hood}, spoke against the shelter; {n:m2}, a former guest of {o:shel}, spoke for.
Clerk to send reply to {e:w1} and {e:m2}.
@@reference_letter
I have known {n:m1} for six years as his caseworker at {o:hous}. He pays on time. You may reach me at {phx} or {e:w2}.
¶ {n:w2}
@@client_thanks
I just wanna say thanks to {f:w1} who stayed on the phone w me when i was at my worst. You should give her a raise. -
{n:m2}, {city}
@@client_angry
My name is {n:m1} and this is the 5th time I write. Your worker {f:x2} told my landlord {t:m3} I called. That is
PRIVATE. My page is {url:m1} and I will post it.
@@client_long
hello my name {n:w1*nw} i am come from far with my childrens {f:m2/w1} and {f:w3/w1}. i stay {addr}. we no have bed.
my friend she speak {lang:w1} tell me call you. {ph}
@@client_dob_verify
Verified caller by name and birthday: {n:m1}, {dob:m1}, postal code {pc}. Updated phone to {ph}. Old address {addr}
removed.
@@client_transcript
okay so my name is {n:w1} my date of birth is {dobw:w1} my health card is {hn:w1} and i need a ride to dialysis they
told me call {ol:sen}
@@client_rural_transcript
we're out at {rural} past the grain elevator it's me and my dad {f:m2} he's {yo:m2.s} the road's washed out and i'm
{n:m1} my cell is {phw}
@@cra_scam
{n:w1}: "They said I'd be deported, so I read him my SIN, {sin}, and my passport, {pp:w1}." Called fraud centre
<HOTLINE_OK|1-888-495-8501> together. Husband {f:m2} on the line too.
@@web_form
Submitted from {ip} ¶ name: {n:x1} ¶ email: {e:x1} ¶ postal: {pc} ¶ message: is there a food hamper near {corner} that
delivers, I had surgery
@@web_profile
Locating next of kin for {n:m1}, d. in shelter. Found sister {n:w2/m1} through {url:w2}; she lives at {rural}, {city}.
Chaplain {f:x3} to phone.
@@volunteer_driver
Driver {n:m1}, licence {dl:m1}, plate {plate:m1}, cleared for {o:sen}. Rides: {t:w2} {date}, {t:w3} same day. Keeps
his own gas log. Emergency contact for him: {ph}.
@@vet_call
Veteran {n:m1}, {yo:m1.s}, VAC file {case}, sleeping at {o:shel}. {h988} offered, declined. Wants his buddy {k:m2} to
be told. Pension goes to {bank}.
@@outreach_street
Outreach 22:40. {k:m1} (real name {n:m1}) at {corner}, new tent. {f:w2} with him, {yo:w2.y}, pregnant. Both declined
{o:shel}. Gave socks, naloxone.
@@outreach_inuk NU
{n:w1*in}, here from {city} for medical, escort {n:m2*in} went home. Boarding home full. Health card {hn:w1}. Wants
country food and someone who speaks {lang:w1}.
@@daycare_subsidy
Subsidy applicant {n:w1}, {addr}, {pc}. Children {n:m2/w1} b. {dob:m2.k} and {n:w3/w1} b. {dob:w3.b}. Income {amt}/mo.
File {case}. Starts {date}.
@@reception_initials
@ front desk: {i:w1} here for {n:x2} at 2; {i:m3} dropped T4s for {o:tax}, wants receipt mailed to {box}. sgd {ini}
@@bare_postal
Looked up by postal code {pc}, nearest food bank is {o:food}, next {o:food2}. Caller on the bus, no name given, asked
me to text it to {ph}.
@@bare_mail_reroute
Change of address done online for the family: old {addr}, {pc}; new {addr}, {pc}. Mail hold ends {date}.
@@bare_hcn
Nurse at {o:hlth} read out HCN {hn:x1} and could not confirm coverage. Wristband from {city} only. Needs a new card,
mail to {pc} c/o the shelter.
@@bare_account
For the payment log: card ending declined twice, then full number {card} entered by mistake in the notes field.
Remove. Hydro {hydro} paid {amt}.
@@bare_online
Chat session from {ip}, postal {pc}, asked for {lang} help with rent forms, left after {cnt} seconds. Second session
same address, {ip}.
@@bare_vehicle
Car w/ plate {plate:x1} in our lot 5 nights, two people and a dog inside. Spoke gently, offered {o:shel}, gave coffee.
No names asked.
@@bare_tax_slip
Found slip left on the printer at {ol:tax}: SIN {sin}, {addr}, {pc}. Locked in drawer. Call {ph} is written on the
back.
@@bare_hydro_pc ON
Disconnect list: acct {hydro}, {addr}, {pc}, owing {amt}; acct {hydro}, {rural}, owing {amt}. LEAP forms to {ol:hous}.
"""
