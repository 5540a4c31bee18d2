"""English frames, second part."""

TEXT = r"""
@referral
Referral to {org}: {f.1f}, DOB {dob.1}, [lives at|of|address] {addr}. Fleeing ex-partner {f.2m}. Safe number {tel}.
No voicemail.
@referral
Please see {f.1m} ({agep.1}) for [tax clinic|income tax help]. SIN {sin}. Income {amt}. He can come any morning.
@referral
We are referring {t.1f} and her son {g.2m}, {agec.2}, for [counselling|play therapy]. Contact: {tel} or {em.1}. From:
{org}.
@referral
Referring a family of 5, {ln} speaking, to {org}. Arrived {date}. Need furniture, winter clothes, school registration.
@referral
Pt {f.1m}, HCN {hn.1}, d/c'd {date} to {addr}. Needs home care + Meals on Wheels. NOK {f.2f} {tel}.
@referral
Client: {f.1f}. Status no. {status}. Requests [Elder support|NIHB help]. Staying w/ auntie {g.2f} at {road}.
@referral
Newcomer family: {f.1m}, work permit {permit}, wife {f.2f}, passport {pass}. Ref {org} for settlement.
@intake
{f.1f} is a {aged.1} mother of {n:3}. Left {addr} on {date}. Income: OW {amt}. Supports: sister {g.2f}.
@intake
Presenting issue: eviction. {t.1m} received L1 ({ltb}) for {amt}. Rents basement from {f.2f}. Health: COPD.
@intake
{f.1f}, born {dob.1} in [Manila, speaks {l:Tagalog}|Kyiv, speaks {l:Ukrainian}|Lagos, speaks {l:Yoruba}].
Lives with daughter {g.2f}. UCI {uci}. Wants ESL.
@intake
Client identifies as Métis, from {city}. Given name {g.1m}. Staying at {org}. Goal: own apartment by {date}.
@intake
Intake: {lf.1f}, DOB {dob.1}, PHN {hn.1}. GP {dr.2f}. Meds blister packed. Allergies none known.
@intake
Summary: {f.1m} applied for ODSP, member ID {case}. Worker {f.2f} at {telx}. Decision expected {date}.
@intake
Single male, early 40s, recently released, wants ID, clothing and a bed. Referred to {org}. No safety issues noted.
@intake
{f.1f} [has|holds] study permit {permit} until {date}. Rent {amt}, roommate {g.2f} moved out. Asked re food bank.
@shelter
22:15 {f.1m} arrived by cab, bed {n:7}. 23:40 asked for ice pack. 02:00 asleep. {gi.2f}
@shelter
Bed list: {n:4} {gi.1m}; {n:5} {gi.2m}; {n:6} empty; {n:7} {gi.3m}. Two on the mat. Quiet night.
@shelter
{k.1} barred until {date} - threatened staff {g.2f}. Police inc # {case}. Belongings in locker {n:12}.
@shelter
Night log: {cnt} beds full, {cnt} turned away, {cnt} meals. Sent 3 by taxi to {org}. Furnace noisy again.
@shelter
07:30 {g.1f}'s daughter {g.2f} ({agec.2}) has fever. Called {h:811}. Told to give fluids. Mom coping well.
@shelter
Mail for {f.1m}, {f.2f} and {f.3m} at front desk. Left since {date}. Return Friday if not claimed.
@shelter
Visitor at door 20:10 asking for {g.1f}. Would not give name. Drove off in truck, plate {plate}. {g.2f} told police.
@shelter
{f.1f}, {agep.1}, came in w/ son {g.2m}, {agepc.2}. Women's room {n:3}. Ex is {f.3m}; do not confirm she is here.
@bullets
- {g.1f}: ODSP appt {date} /- {g.2m}: needs bus pass /- {g.3f}: landlord call back {tel}
@bullets
HANDOVER /- {f.1f} in rm {n:6}, insulin 8 am /- {f.2m} d/c today to {addr} /- fridge repair booked {date}
@bullets
* laundry soap low /* {cnt} hampers left /* {org} picks up bread Thursdays /* new poster for {h:9-8-8} is up
@bullets
- called {t.1f} x2, no ans. /- {t.2m} VM full ({tel}) /- {f.3f} wants appt, {ln} needed
@bullets
To do: /1) fax {f.1m} hydro bill, acct {hyd} /2) photocopy health card {hn.1} /3) call {g.2f} re moving truck
@first
My name is {f.1f}. I'm {age.1} and on CPP-D. I live at {addr} and my ceiling is leaking. Nobody calls back.
@first
I am writing for my husband {f.1m} who can't read English. We speak {ln}. He was born {dob.1}. Please call {tel}.
@first
I left my husband {g.1m} last week. The kids and me are at my friend {g.2f}'s. I don't want to give my name.
@first
I was told I make too much for a subsidy. I get {amt} a month and rent is {amt}. How is that too much?
@first
Someone used my card {card} and now my account is frozen. I have rent due {date}. What can I do? {f.1f}
@first
I'm {f.1f}, my son {g.2m} is {agec.2}. We got a notice at {addr}. My landlord is {t.3m}. Is {org} free?
@first
I lost my wallet at {corner}. It had my licence {dl} and health card. Name {f.1m}, reach me at {em.1}
@first
My cheque went to my old place, {rur}. I am at {addr} now, postal code {pc}. Claim number {case}. {f.1m}
@voice
hi this is {f.1f} calling um i'm at {addr} and my number is {tel} i'm looking for the food cupboard thank you bye
@voice
yeah my birthday is {dobw} and my name's {f.1m} i'm calling about my pension okay
@voice
hello i need somebody to call my dad {f.1m} he is {agew.1} he lives by himself and the number there is {telw}
@voice
i just want to know what time {org} opens and if they have anything for a baby like diapers or formula okay thanks
@voice
it's {g.1f} again i called you people monday about the furnace my address is {addr} it's still not fixed
@minutes
Present: {f.1f}, {f.2m}, {f.3f}. Regrets: {g.4m}. Motion by {g.1f} to approve budget of {amt}. Carried.
@minutes
Item {n:4}. {org} reported {cnt} intakes this quarter. Waitlist down. Next meeting {date}, {city}.
@minutes
Tenants' meeting, {addr}: {f.1f} raised elevator; {f.2m} (unit {n:302}) raised mice. Manager {f.3m} to reply by {date}.
@minutes
Case conference re {gi.1f}: attended by {dr.2f}, {f.3f} ({org}), and mother {f.4f}. Review again {date}.
@complaint
Service request {case}: {f.1f} of {addr} reports no garbage pickup {date}. Call {tel}.
@complaint
Resident states needles found at {corner}, by the bus stop. Wants a bin. {f.1m}, {em.1}.
@complaint
Caller complained about snow left by plow across driveway, {addr}. Caller is {ages.1} and uses walker. {t.1f}, {tel}.
@complaint
Ticket {case}. Noise after 11 pm at {addr}, [tenant|owner] {f.1m}. By-law officer {i.2f} attended. Fine {amt}.
@complaint
Complaint: potholes, {p:downtown}. No address given. Forwarded to roads. Advised 3-1-1 not us, we are {h:2-1-1}.
@complaint
Dog at large, {road}. Owner {f.1f}. Licence tag expired. Complainant {f.2m} ph {tel}. File {case}.
@fax
DISCHARGE NOTICE /Pt: {lf.1m} DOB: {dobs.1} HCN: {hn.1} /To: {addr} {pc} /MRP: {dr.2f} /Home care start {date}
@fax
FAX to {org} /Re: {f.1f}, {ages.1} /Hip fx, lives alone {addr}. Dtr {f.2f} {tel}. Needs commode + PSW.
@fax
Pages: {n:3} /From: Social Work, ext. only /Re: [bed request|respite bed] for {i.1f} /DOB {dobs.1} /PHN {hn.1}
@fax
Pt {f.1m} left AMA {date}. Brother {f.2m} notified, {tel}. Last known address {addr}. Rx sent to pharmacy.
@stats
Monthly stats: {cnt} calls, {cnt} chats, top need housing, 2nd food. Average rent {amt} in {city}. Top language {ln}.
@stats
Warming centre opens when it hits {n:-15}. {org} from 8 pm. No referral needed. Call {hot} for overflow.
@stats
Benefit rates go up {date}: single {amt}, couple {amt}. Clients need not reapply. Post this at the front desk.
@stats
Tax clinic at {org}, {date}, walk-in, income under {n:$35,000}. Volunteers speak {ln} and {ln}. Bring all slips.
@stats
[Updated|Verified] listing for {org}: Mon-Fri 9-4, closed for lunch, wheelchair access, serves {city} and area.
@stats
Need code: utility arrears. Unmet: no funds until {date}. Caller outside {city}. Gave {org} for food meanwhile.
@stats
If a caller is in danger, {h:911}. If thinking of suicide, {h:9-8-8}. Otherwise follow the script and offer {org}.
@stats
Bus tickets: {cnt} left. Grocery cards: {cnt} at {n:$25} each. Log every card. Reorder before {date}.
@stats
Wait times: {org} about {cnt} weeks, {org.2} about {cnt} weeks. Interpreter for {ln} on Wednesdays only.
@stats
Caller from {city} asked about dental plan for seniors. Explained income test. No info taken. Gave {hot}.
@stats
Clr wanted camp subsidy info, two school-age kids. Deadline {date}. Sent link by chat. Satisfied.
@stats
Training {date}: Mental Health First Aid at {org}. {n:8} seats. Lunch provided. Sign up with your supervisor.
@stats
Anonymous caller, rent going up more than guideline ({n:2.1%}). Explained N1 and notice of 90 days. Ref {org}.
@list
Christmas hampers: {f.1f}, {addr}; {f.2m}, {addr.2}; {f.3f}, pick up. Deliver {date}.
@list
Kids' party: {g.1f} ({agec.1}), {g.2m} ({agec.2}), {g.3f} ({agec.3}). Gifts from {org}, max {n:$40}.
@list
Sign-in: {gi.1f} 9:05, {gi.2m} 9:20, {f.3f} 9:30. Coffee out at 10. {ln} conversation circle at 1.
@note
Chart: {t.1f} DOB {dobs.1}, {ages.1}, widowed. Bank statement acct {acct}. Nephew {f.2m} has POA.
@note
Account verified: {bank} {acct}, {f.1f}. Void cheque scanned. Benefit {amt} releases {date}.
@note
Home visit {addr}, buzzer {n:21}. {f.1f} and partner {g.2m}. Clean, food in fridge. Dog friendly. {i.3f}
@note
VAC client {i.1m}, passport {pass} used as photo ID, mailing {rur} {city} {pc}. Referred to {org}.
@note
Safe to contact only by email: {em.1}. Ex, {f.2m}, tracks phone and her page {url.1}. IP noted {ip}.
@note
GoFundMe for the fire at {addr}: {url.1}. Family of {f.1f}. {org} has furniture, Red Cross covers 3 nights.
"""
