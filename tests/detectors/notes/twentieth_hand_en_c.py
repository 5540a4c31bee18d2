"""English frames: summaries with identifiers, then notes that have none."""

from __future__ import annotations

RAW: str = """
#summary_a
Intake: {f1.full}, {f1.agen} mother of three. Children {g1.given} ({g1.dob}), {b1.given} ({b1.dob}) and {g2.given} \
({g2.dob}). Fled {city}. Goal: own lease by spring.
#summary_b
{m1.quoted}, {m1.age}, ODSP, lives in a rooming house at {addr.unit}. Eats at {org.f}. Trustee {p2.full}, {phone}. \
Landlord owes him a deposit of {money}.
#summary_c ~inuit
{f1.full} came down from {pl:Nunavik} for her boy's surgery. Boy {b1@f1.full}, born {b1.dob}. Boarding at {org.s}. \
Speaks {l:Inuktitut} and some English.
#summary_d
Trustee set up for {p1.full}: rent straight from account {acct.bank}, hydro {acct.hydro}, rest on Fridays. Worker \
at {org}, file {case}.
#summary_e @BC
Multi-year returns done for {m1.full} (SIN {sin}), 2019 to 2024. Refund to {acct.bank}. He cried. Photo ID used: \
licence {m1.licence}.
#summary_f
Elder {x1.quoted}, {x1.age}, tired of the stairs at {addr.unit}. Niece {f2.full} helps. PHN {x1.hn}. Wants to be \
nearer to {org}.
#summary_g
WSIB claim {case.claim} for {m1.full} denied. Appeal by {when}. Union rep {p2.full}, {phone.ext}. Rent at \
{addr.plain} is late.
#summary_h
Mr and Mrs: {y1.full} ({y1.dob.num}) and {x1@y1.full} ({x1.dob.num}), both on GIS, heat with wood, {addr.rural}, \
{pc}.
#summary_i ~punjabi
Student {v1.full}, {v1.dob.num}, study permit {gov.permit}, paid {money} to a fake landlord for {addr.unit}. Police \
file {case.police}.
#summary_j
{b1.full}, {b1.age}, autism. Mom {f1@b1.given} on respite list at {org}. Health card {b1.hn}. School contact \
{phone.ext}.
#note_follow_a
F/u call to {f1.given}, no answer x2. Left no message (unsafe). Sister {f2.full} says she went back to \
{addr.plain}. Try {when}.
#note_follow_b
Spoke w/ {m1.full} {phone}. Got the bed at {org.s}. Asked the desk to keep his mail from {addr.unit}, {city} {pc}.
#note_follow_c
Client {case} closed: {p1.full} moved to {city}, forwarding address {addr.rural} {pc}, health card to be changed.
#note_bank
Helped {x1.full} open a basic account. Number {acct.bank}. First pension deposit {when}. Debit card {acct.card} \
activated at the branch, with {org.t}.
#note_hc
HC renewal mailed for {p1.full}: old number {p1.hn}, expired. DOB {p1.dob}. To arrive at {addr}, {pc}.
#note_phn_kids
Kids' health numbers on file: {g1.full} {g1.hn}, {b1@g1.full} {b1.hn}. Dad has the cards, call {phone}.
#note_plates
Lot check: {gov.plate} is {m1.nick}'s van, he has a permit till {when}. {gov.plate} unknown, towed from \
{addr.corner}.
#note_case_cross
Same person under two files, {case} ({p1.lf}) and {case} ({p1.full}). Merge, DOB {p1.dob.num}.
#note_url
Found the roommate ad, it's on {p1.url}, posted by {p1.full}, {p1.email}. Landlord is legit. {org.l} will view it \
with her.
#note_passport ~southasian
Ms. says her husband keeps her passport ({gov.passport}). {f1.full}, {f1.dob.long}, no PR card yet, UCI {gov.uci}. \
Legal: {org.l}.
#note_ccb
CCB stopped in July because {f1.full} moved from {addr.plain} {pc} and never told CRA. Kids {g1.given} and \
{b1.given}. SIN {sin} on letter.
#note_names
{p1.full} goes by {p1.nick}; old files say {p1.lf}. Emergency contact still {p2.full}, {phone}.
#note_hydro_one @ON
Hydro One acct {acct.hydro} ({p1.init}), behind {money}. LEAP application in with {org}. House is {addr.rural}.
#note_funeral ~firstnations
Funeral help for the late {y1.full}, born {y1.dob.long}. Son {m2@y1.full} signed. Status {gov.status}. Feast at the \
hall, {when}.
#none_stats_a
[[Last|This]] quarter: {count} calls for rent, {count} for food, {n:19} for heat. Busiest days were Monday and the \
day after cheques.
#none_stats_b
Shelter count at midnight: {count} adults, {n:11} children, {n:2} pets. Overflow cots set up in the gym. No \
incidents.
#none_hours_a
{org} is open weekdays 9 to 4, closed for the holidays until {when}. Bring a bill and something with your name on it.
#none_hours_b
Drop-in hours changed at {org}. Soup at noon, showers after two, last intake at eight. No ID needed.
#none_tax_a
Free tax clinic at {org.t}, {city}, starts {when}. Singles under {n:[[$35,000|$40,000]]}, couples a bit more. \
Self-employed go to the paid desk.
#none_tax_b
Reminder to volunteers: file online, never keep slips, shred by Friday. Disability tax credit is form {n:T2201}, \
northern residents {n:T2222}.
#none_tax_c
What's the deadline if I'm self employed? My spouse isn't. I heard it's {d:June 15} but you still pay by \
{d:April 30}.
#none_law_a
Tenant asked about a rent increase of {n:[[$75|$140|$210]]} a month. Explained {n:section 33} of the Act, ninety \
days' notice, and sent to {org.l}.
#none_law_b
Under {n:Bill 96} can the clerk still answer me in English? I only asked how to get a birth certificate form.
#none_lang_a
Volunteers needed who speak {lang}, {lang} or {lang}. Two evenings a month at {org}. Training on {when}.
#none_lang_b
Caller speaks {lang} and a bit of English. No name given. Wanted the closest food bank that carries halal meat in \
{city}.
#none_food_a
Anonymous, wants a hamper for five. Vegetarian, one celiac. Gave {org.f}, Tuesdays, and the community fridge behind \
the rink.
#none_food_b
We ran out of formula again. {n:40} cans came {d:January 8} and were gone in two days. Please ask {org} for more.
#none_crisis_a
Anonymous teen on chat, not in danger now. Went over breathing, gave {hot.toll} and {h:9-8-8}. Ended the chat calmer.
#none_crisis_b
If somebody is being hurt right now hang up and dial {h:911}. For a nurse it's {h:811}. For everything else, \
{h:2-1-1}.
#none_crisis_c
Third party caller, would not say who for. Overdose two doors down, naloxone given, {h:911} already on the way.
#none_heat_a
Heating rebate opens {when}. Household under {n:[[$65,000|$85,000]]} qualifies. Oil, wood, pellets or electric. \
Apply through {org.f}.
#none_heat_b
my furnace is dead and it's minus twenty, I have a toddler. I don't want to give my name. who fixes it on weekends?
#none_band_a @ON
Water truck schedule: Monday the point, Tuesday the townsite, Friday elders first. Boil water advisory still on for \
{city}.
#none_band_b
Moose meat giveaway at the hall Saturday, first {n:60} families. Bring bags. {neu:Treaty Day} cheques are next \
week, ask at the desk.
#none_shelter_a
No beds in {city} tonight, {n:3} on the list. Sent her by bus to {org.s}, they take women with children and a cat.
#none_shelter_b
I left him yesterday. I just want to know if he can find out where I am if I call you. Please don't call back.
#none_transport_a
Seniors' bus is {n:$2} each way, book two days ahead. {org} also runs a Thursday grocery run from {city}.
#none_agenda
Agenda: 1) furnace, 2) holiday schedule, 3) budget of {n:[[$42,000|$118,500]]}, 4) merger with {org}. Next meeting \
{when}.
#none_newcomer
Family of six just landed, staying in a motel in {city}. Want school registration, {lang.new} interpreter and boots.
#none_money
Client owes {money} on power and {money} on rent. Can pay {n:[[$50|$120]]} by {when}. No other supports. Applied at \
{org}.
#none_feedback
Your worker was kind, I waited only {n:9} minutes. The list you gave me was old though, the clothing bank closed in \
{neu:March}.
#none_accessible
Looking for a wheelchair van in {city}, chair is {n:27 inches} wide. {org} needs three days' notice. No charge \
under {n:$30,000} income.
#none_ice
Ice storm: arena open as a warming place, generator on, {n:150} cots, pets in crates. Bring your pills and a pillow.
#none_tenant_q
my landlord wants {n:[[$45|$60]]} extra for parking, nothing in the lease about it. is that even legal? no need to \
call me back
#none_board
Board asked why {org.s} turns away {count} people a month. Answer: no night staff. New posting closes {when}.
#none_wood
Wood splitting bee, {d:January 9}, bring gloves. {n:8} cords for elders who heat with wood. Chili after, courtesy \
of {org.f}.
#none_referral_out
Not eligible here, income over {n:[[$48,000|$52,500]]}. Gave {org} and {org}. Caller did not wish to leave any \
details.
#none_unsure
i don't know if it's abuse. he never hits me but he reads all my messages and keeps my pay. just want to talk, no \
names
#none_clothing
Need winter coats, sizes {n:4} to {n:14}, drop at {org} before {when}. No stuffed toys please, no car seats.
#note_rx @BC
Pharmacare: {x1.full}, PHN {x1.hn}, {x1.dob}. Deductible {money}. Mail card to {addr.unit}, {pc}. E-mail {x1.email}.
#note_oas
OAS/GIS renewal, {y1.full}, {y1.dob}, SIN {sin}. Lives at {addr.rural}, {city} {pc}, no phone, ask at {org.s}, acct \
for deposit {acct.bank}.
#note_col
Follow up: {f1.given}, {f1.age}, {pc}, expecting, partner away. {org} will ring {phone} on {when}.
#form_short_c
Name {p1.full}
E-mail {p1.email}
Phone {phone}
Postal code {pc}
Health no. {p1.hn}
#note_web
Her shop page is {f1.url} and bookings come from {ip}. {f1.full} worries that the ex, {m1.given}, reads it. {org.s} \
advised a new account.
#note_two_cards
Cards stopped: {acct.card} and {acct.card}, both in the name of {x1.full}. Health card {x1.hn} is fine. Bank called \
from {org.t}.
"""
