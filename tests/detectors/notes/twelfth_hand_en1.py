"""English frames, first half. A pilcrow is a line break."""

TEXT = r"""
@@call_hurried
{t:w1} called 09:12, landlord taking the door off hinges, has kids {yo:w2.k} and {yo:m2.k}. At {addr}. Warm transfer
to {o:leg}, stayed on line till {f:x5} picked up. cb {ph}
@@call_short_female
F caller, {f:w1}, {yo:w1.s}, no food since Monday. Gave {o:food}, Porch drop arranged to {addr} {pc}. Buzzer broken,
call {ph} from the lobby.
@@call_dash_style
- caller = {g:m1} - wants income tax help, 3 yrs behind - SIN on file w/ us {sin} - booked {o:tax} {date} - told to
bring T4s
@@call_worker_long
I spoke with {n:w1} this morning regarding her mother, {n:w2/w1}, who is {yo:w2.s} and was discharged without home
care. Mother lives alone at {addr}. I called {ol:sen} while {f:w1} was on hold and they will visit on {date}.
@@call_worker_terse
{r:x1}. DOB {dob:x1}. Evicted. Sleeping in car, plate {plate:x1}. Declined {o:shel}. Ref given: {h211} to call back
tonight.
@@call_thirdparty
Caller is neighbour, {n:x1}, worried about {t:m2.s} in <NEUTRAL|unit 3> of the same building, {addr}. Not seen since
Friday. Advised {h911} for wellness check.
@@warm_log
WARM TRANSFER LOG ¶ From: {n:x1}, {h211} ¶ To: {n:x2} at {o:hous} ({phx}) ¶ Re: {n:w3}, arrears {amt} ¶ Client
consented to share name and phone {ph}: yes
@@warm_fail
Warm transfer to {o:shel} failed x2 (voicemail full). Third try reached {f:x2} who had one top bunk. {n:m1} will walk
over, he is at {corner}.
@@warm_note_secondperson
Hi {f:x1}, sending you {n:w2} in a second, she's on the other line. {ag:w2}, diabetic, two nights outside near
{corner}. She does not want her ex, {n:m3}, to know where she is.
@@overnight_log
0130 {i:m1} in, wet, given cot 14. 0215 {k:m2} asked to leave (smoking), came back calm. 0340 {n:w3} woke w/ chest
pain, {h911} called, health card {hn:w3} sent with medics.
@@shelter_bedlist
Bed 1 {r:m1} {dob:m1} ¶ Bed 2 {r:m2} {dob:m2} ¶ Bed 3 EMPTY ¶ Bed 4 {r:m3} {dob:m3}, back from hospital ¶ Bed 5 HOLD
for {os:relf}
@@shelter_property
Property left at {o:shel}: 1 black duffel, tag "{n:m1}", 1 phone, passport {pp:m1}. Hold until {date} then donate.
Call sister {ph}.
@@shelter_incident
Incident {case}: {n:m1} and {n:m2} argued over a phone charger in the east hallway. No injuries. {n:w3}, night staff,
separated them. {f:m1} barred 24 h.
@@shelter_noid_capacity
Full tonight: 42 mats, 6 turned away, 3 sent by taxi. Kitchen short of bowls. Please remind guests that {os:shel}
opens the warming room at 7 when it is below -15.
@@noid_stats_day
Day total <NUM_OK|318> calls, top needs: rent arrears, utilities, food. Average wait {cnt} seconds. Calls in {lang} up
again, please use the interpreter line.
@@noid_service_hours
{oL:food} is open to residents of {city} Tuesdays 10-2, no appointment, bring a bag and any piece of mail. Limit once
every <NUM_OK|30 days>.
@@noid_tax_policy
Reminder for volunteers: income limit is <NUM_OK|$40,000> for a single filer, no self-employment, no rental income.
Send complex returns to the CRA line <HOTLINE_OK|1-800-959-8281>.
@@noid_relief_update
Registration for evacuees moved from the arena to {ol:relf} as of {date}. Cots, showers and pet crates on site. Buses
leave every two hours from {city}.
@@noid_need
Caller anonymous, would not give a name or area. Wanted to know if a landlord can raise rent twice in a year.
Explained the 12 month rule, gave {o:leg}. 9 min.
@@noid_minutes
Minutes, housing table: the rent bank reported {amt} disbursed, {cnt} households stabilised. Action: {o:hous} to bring
the eligibility chart to the <DATE_OK|May 12> meeting.
@@noid_lang
Looking for a group for isolated seniors who speak {lang}. Nothing within bus distance. Closest is {o:sen} in {city},
ladies only, Thursdays. Unmet need logged.
@@noid_crisis_script
If the caller mentions suicide, stay on the line and conference {h988}. Do not hang up to dial. For a child use
<HOTLINE_OK|1-800-668-6868>. Document as crisis, tier 1.
@@noid_bursary
School supply drive: {o:schl} needs {cnt} backpacks, grades 1 to 6, plus indoor shoes. Drop-off at the board office in
{city} before the long weekend.
@@noid_heat
Extreme heat plan: cooling centres at both libraries, water at the bus terminal, outreach van out 1-6 pm. Anyone
asking about AC subsidies goes to {ol:hlth}.
@@tax_intake_form
Name: {n:w1} ¶ DOB: {dob:w1} ¶ SIN: {sin} ¶ Address: {addr}, {city} ¶ Postal code: {pc} ¶ Marital status: widowed ¶
Slips: T4A, T5007
@@tax_email_client
Hi, its {n:m1}, you did my taxes at {o:tax} in <NEUTRAL|March>. CRA sent me a letter saying i owe {amt}?? my SIN is
{sin} and my email is {e:m1}. can someone call me {ph}
@@tax_direct_deposit
Direct deposit set up for {n:w1} during clinic: transit {tran} <NEUTRAL|inst 004> account {acct}. Void cheque copied
and shredded. GST credit expected <DATE_OK|July 5>.
@@tax_volunteer_note
{n:m1} came w/ shoebox. 2021-2024. Wife {f:w2} deceased, kids {f:m3} (born {dob:m3.t}) and {f:w4} (born {dob:w4.k})
for CCB. Missing his T4 from the mill.
@@tax_queue
Number 17 - {g:w1*nw}, needs {lang:w1} ¶ Number 18 - {g:m2}, self employed, turn away ¶ Number 19 - {g:x3},
wheelchair, use side door ¶ Closed at 19, {cnt} waiting for Thursday
@@tax_spouse
Couple at table 4: {n:m1}, SIN {sin}, and {n:w2/m1}, SIN {sin}. She came from abroad on {past} so world income form
needed. Mailing address {addr}.
@@housing_letter ON
Re: Tenancy at {addr} ¶ Dear {T:m1}, ¶ We act for your tenant, {n:w2}. The N12 you served is void under <NUM_OK|s. 48
of the Act>. Please direct replies to me at {phx}. ¶ {n:x3}, {o:leg}
@@housing_file
File {case} / {n:w1} / 2 adults 3 kids / rent {room} / applied to {o:hous} / LL is {n:m2}, {ph}, will accept a payment
plan if we pay first.
@@housing_chat_client
hey its {f:m1} again from {addr}. ¶ no heat 4 days. super's name is {f:m2} he dont answer. baby is {yo:w3.b} im scared
@@housing_rgi_form
RGI annual review ¶ Tenant: {n:w1} ¶ Client no.: {case} ¶ Household: {n:m2/w1}, {dob:m2.t}; {n:w3/w1}, {dob:w3.k} ¶
Unit: {addr}
@@housing_bylaw
I am writing to complain about the rooming house at {addr}. There are rats. The owner, {n:m1}, told me to get lost.
Ticket {case} was closed without a visit. {n:w2}, {e:w2}
@@housing_arrears_list
Arrears call-backs: {t:w1} {ph} {amt}; {t:m2} {ph} {amt}; one prefers email, {e:x3}, {amt}. All asked for {o:hous}.
@@housing_hydro ON
{n:m1} got disconnection notice, Hydro acct {hydro}, owes {amt}. Medical equipment in the home (wife {f:w2} on
oxygen). LEAP form sent via {o:hous}.
@@housing_rural
Trailer at {rural}, no septic. {n:w1} lives there with her uncle {f:m2}. Nearest town {city}. No cell signal, leave
word at {ph} (gas station, ask for {f:x3}).
@@senior_visit
Visited {t:w1} at {addr}. {ya:w1.s} widow, sharp, lonely, cat named Biscuit. Fridge nearly empty. She will try
{ol:sen} if someone picks her up. Son {f:m2} calls Sundays.
@@senior_form
SENIORS OUTREACH REFERRAL ¶ Client: {R:m1} ¶ Age: {an:m1.s} ¶ HCN: {hn:m1.s} ¶ Lives: alone, {addr} ¶ Emerg. contact:
{n:w2}, daughter, {ph}
@@senior_abuse
{n:w1}, {yo:w1.s}, says nephew {n:m2} has her bank card {card} and PIN. Withdrawals of {amt}. She does not want
police. Talked through blocking the card, {o:leg} to call her.
@@senior_gis
Client {n:m1} b. {dob:m1.s} never filed for GIS. Called Service Canada <HOTLINE_OK|1-800-277-9914> w/ him on speaker,
55 min hold. SIN {sin}. Back pay could be {amt}.
@@senior_meals
{o:sen} route sheet: stop 1 {t:w1}, {addr}, no onions. Stop 2 {t:m2}, {addr}, knock loud. Stop 3 cancelled, client in
hospital.
@@senior_fall
Lifeline alert from {n:w1} ({dob:w1.s}), fell in tub at {addr}. Key with neighbour {f:m2} in <NEUTRAL|apt 6>. {h911}
dispatched, we phoned daughter {f:w3} at {ph}.
@@senior_transcript
yeah hi this is {n:m1} um i'm {ag:m1.s} and i live at {addr} and nobody came with the meals today my number is {phw}
thank you bye
@@newcomer_intake
Client: {n:m1*nw} ¶ UCI: {uci:m1} ¶ DOB: {dob:m1} ¶ Arrived: <DATE_OK|2026-08-19> ¶ Speaks {lang:m1}, some
<LANG_OK|English> ¶ Spouse: {n:w2/m1}, {dob:w2} ¶ Referred to {o:new}
@@newcomer_call
Caller {n:w1*nw}, refugee claimant, UCI {uci:w1}, staying in a motel at {addr}. 2 kids ({f:m2/w1} {yo:m2.k}, {f:w3/w1}
{yo:w3.k}), winter coats needed. {lang:w1} interpreter used.
@@newcomer_permit
{n:m1*nw} says work permit {perm:m1} expires next month and employer {n:m2} is holding his passport ({pp:m1}).
Referred to {o:leg}, flagged as possible trafficking.
@@newcomer_email
Hello, ¶ Please see {n:w2*nw} (UCI {uci:w2}) for a language assessment on {date}. She reads {lang:w2} only. Her
contact is {e:w2}. ¶ Regards, {n:x3}, {o:new}
@@newcomer_ifhp ON
{n:w1*nw} is {yo:w1.y}, pregnant 30 wks, IFHP only, no OHIP yet. {o:hlth} will see her w/o card, ask for {d:x2}. Her
cousin {f:m3} drives, {ph}.
@@newcomer_sponsor
CUAET family of four hosted by {n:w1} at {rural}. {n:m2*uk} (father), {n:w3/m2} (mother), two boys. Host is
overwhelmed, wants them moved to {city} by {date}.
@@relief_form
REGISTRATION ¶ Head of household: {n:m1} ¶ Home address: {rural} ¶ Cell: {ph} ¶ Members: {n:w2/m1}, {dob:w2};
{n:m3/m1}, {dob:m3.k} ¶ Pets: 2 dogs ¶ Reg. no. {case}
@@relief_call
Evacuee {n:w1} at the reception centre, house at {addr} in the flood zone. Left insulin behind. Health no. {hn:w1}.
{o:relf} gave {amt} voucher.
@@relief_inquiry
Family tracing: {n:w1} of {city} is looking for her brother {n:m2/w1}, last heard from on {past}, may be registered as
"{k:m2}". Please call {ph} if found.
@@relief_fn ON
Elder {n:w1*fn}, {yo:w1.s}, evacuated from <PLACE_OK|Fort Albany> by plane, status no. {stat:w1}, travelling with
granddaughter {f:w2/w1} ({dob:w2.t}). Speaks {lang:w1}. Needs ground floor room.
@@relief_text
REG LINE: reply w/ name + addr ¶ > {n:m1}, {addr}, {pc} ¶ > me, my wife {f:w2} n her mom ¶ > we r at the hotel on the
highway, cell {ph}
@@relief_claim
Insurance claim {case} for {n:w1}, basement flooding, {addr}. Adjuster {n:m2}, {phx}. She has paid {amt} out of
pocket, wants to know about {o:relf}.
@@relief_gofundme
Client {g:w1} asks if an online fundraiser affects assistance. Her page: {url:w1}. Raised {amt} so far after the fire
on {corner}. Sent question to supervisor {f:x3}.
@@school_note
Saw {f:m1} (gr 4, {yo:m1.g}) in the hallway, same clothes all week. Called mom {n:w2/m1} at {ph}. She is working
nights. {o:schl} to send weekend food bag.
@@school_referral ON
Student: {n:w1} ¶ DOB: {dob:w1.t} ¶ OEN/file: {case} ¶ Guardian: {n:w2} (aunt), {ph} ¶ Concern: absent 31 days,
possible couch surfing ¶ Referred by: {n:x3}, VP
@@school_email
Hi {f:w1}, I'm the social worker at your son's school. {f:m2} told me you lost your place. I can walk you over to
{o:hous} on {date}. Text me at {ph}. - {n:x3}
@@school_minutes
Case conference re {n:m1}, {dob:m1.k}. Present: {t:w2} (teacher), {n:w3/m1} (mother), {n:x4} of {o:schl}. Mother says
Dad is back in the home. CAS consulted.
@@voice_for_son
hi yes i'm calling for my son his name is {n:m1} he was born {dobw:m1.k} the health number is {hn:m1.k} i need a ride
to the children's hospital call me at {phw} please
@@voice_birthday
Voicemail, transcribed: "It's {n:w1}, birthday {dobw:w1.s}. My pension cheque is late. I'm at {addr}. Don't call
before ten." Returned call, no answer.
@@bare_hcn_list
Flu clinic at {ol:hlth}, cards to verify by phone: {hn:w1}; {hn:m2}. Both expired. Pharmacy wants an answer before
{date}, fax from the front desk.
@@bare_page
Outreach was sent a link, {url:w1}, asking if we know this person. We neither confirm nor deny. Same link came by text
to {ol:shel} from {ph}.
"""
