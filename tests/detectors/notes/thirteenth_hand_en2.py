"""English frames, second part: texts, clients' messages, voice mail, letters, minutes, and notes about nobody."""

FRAMES = """
@text_appt
W: Hi {G:f1} it's {G:f2} from {O:a}. Still good for {D} at 10?
C: yes but my phone dies alot. if no answer call my bf {G:m3} {PH}
W: [Perfect|No problem], bring your ID
@text_addr
Client: [im at|staying at] {ADR} now not the old place
Worker: thanks {G:m1}, is {PH} still your number?
Client: ya. email {EM:m1} works to
@text_late
hey {G:f1} its {G:m2}, bus was late, [can u|could you] tell {OA:a} im coming. my file is {CASE}. also {G:k3} is \
sick so shes with my mom
@text_food
C: hi is the pantry open today
W: [Yes 1-4.|Till 4.] Name please?
C: {P:f1}, 4 ppl, {ADR}
W: Got you {G:f1}. Come to the side door.
@text_first
Hello I found ur number on {H}. My name is {G:x1} {S:x1}, {AGE:x1}, I need [a place for me and my cat|somewhere to \
stay by the 1st]. Dont call, text only {PH}
@text_dob
W: For the form I need your full name and date of birth
C: {P:f1} {DOB:f1}
W: and the kids?
C: {G:c2} {DOB:c2}, {G:c3} {DOB:c3}
@text_dob2
C: my birthday is {DOB:m1} and sin is {SIN}
W: Thanks {G:m1}, [please don't text your SIN next time!|got it, I'll delete the SIN.]
@text_etransfer
C: they said the deposit goes to {EM:m1} but the ad was on {URL:m1}, is it legit??
W: Sounds like a scam [{G:f2}|{G:f2}.] don't send the {MON}. Call {O:a}.
@text_group
[Outreach chat|Van chat]: {G:m1}: saw {N:m2} by {COR}, no shoes, ok otherwise. {G:f3}: bringing boots size 11. \
{G:m1}: ty, also {P:f4} wants {OA:a}
@client_msg_rent
[Hello,|Good evening.] My name is {P:f1}. I am late in my rent since September because my hours was cut. I owe \
{MON:l}. My landlord {M:m2} is nice but he needs it. I live {ADR}, {C} {PC}. Can you call me {PH}?
@client_msg_job
hi I am looking for work, I have permit number {IMM} good till March. I speak {LANG} and {=LANG_OK=English}. I \
worked 6 yrs as cook. {P:m1%refugee} {PH} {EM:m1}
@client_msg_mom
I'm writing for my mom {P:g1%refugee}, she is {AGEB:g1} and she only speaks {LANG}. Her health card {HN:g1} \
expired. We went \
to {O:a} but they said come back {D}. - {G:f2}
@client_msg_dad
My dad [passed|died] last week and I don't know what to do with his pension. He was {P:h1}, born {DOB:h1}, SIN \
{SIN}. I'm his son {G:m2}, {PH}. Is there someone at {O:a} who helps?
@client_msg_angry
This is the THIRD time I write. My name is {P:m1}, file {CASE}. [Your worker|Your person] {G:f2} said she'd call on \
{D} and nothing. I'm still at {ADR} with mice.
@client_msg_page
Our house burned on {D}. We are 5. My sister made a page, {URL:f1}. Kids sizes: {G:k2} 8, {G:b3} 12. We're at my \
aunt's, {ADR}, {C} {PC}. Thank you, {P:f1}
@client_msg_teen ON
im {AGEN:t1} and my parents dont know im writing. names {G:t1}. i cant stay home. my school is \
{=NEUTRAL=riverbend}. u can dm me {URL:t1} [not the house phone|dont phone]
@client_msg_cra
CRA says I owe {MON} for CERB. Letter no. {CASE}. SIN {SIN}. [I'm on disability|I get ODSP], I can't pay. {P:f1}, \
{POB}, {C} {PC}
@vm_plain
hi this is {G:f1} {S:f1} um my number is {PHW} i'm calling about the food box uh i live on the second floor at \
{ADR} so please ring long okay thank you bye
@vm_dob
yes hello my name is {G:g1} {S:g1} my date of birth is {DOBW:g1} i was told to call you about the [bus pass|dental \
program] my daughter {G:f2} will be home after four
@vm_spelled
message for {G:f1} this is {P:h2} that's {S:h2} i'm {AGEW:h2} and i live alone i can't get through to {O:a} could \
you try me at {PHW}
@vm_third
[VM 8:42|Voicemail]: {P:m1} from {O:a} calling about your client {G:f2}, she missed {D}. Call him at {PHX}.
@vm_case
um yeah hi it's {N:m1} again uh {P:m1} my ticket number was {CASE} about the hydro account {UTIL} they cut me off \
this morning
@letter_support
To whom it may concern,
[I am writing in support of|This letter supports] {P:f1} (DOB {DOB:f1}), a resident of {O:a} since {D}. She has two \
children, {G:c2} and {G:c3}. Please give her priority.
{P:f4}, case manager
@letter_landlord
Dear {M:m1},
Our programme will pay {MON} toward arrears of {P:f2}, tenant of {ADR}, {C}, {PC}. Please reply to {EM:x3}.
{P:x3}, {O:a}
@letter_school
Dear {MF:f1},
{G:b2}'s bus will stop at {COR} from {D}. If you move again call {M:x3} at {PHX}. He must bring his lunch.
{O:a}
@letter_proof
Proof of residence: this confirms that {P:m1}, born {DOB:m1}, [has stayed|stays] with us and receives mail at \
{POB}, {C} {PC}. Signed, {P:f2}, {OA:a}, {D}
@letter_utility
RE: account {UTIL}, {P:g1}, {ADR}
We ask for a payment plan of {MON} a month. Our client is {AGEB:g1} and on oxygen. [Sincerely|Regards], {P:f2} ({PHX})
@minutes_case ON
Case conf. {D}. Present: {P:f1}, {G:m2} ({OA:a}), {DR:f3}. {P:m4}, file {CASE}: housed {ADR}, [missing a bed|behind \
on rent]. {G:m2} to call the furniture bank.
@minutes_table
Situation table - new: {P:m1}, {AGE:m1}, 14 calls to {=HOTLINE_OK=911} in a month. Lead: {O:a}. Plan: {G:f2} and \
officer {S:m3} visit {ADR} on {D}.
@minutes_board
[Board|AGM] minutes: motion by {P:f1}, seconded {P:m2}, to fund {OT:a} for {MON}. Carried. {M:g3} thanked for 20 \
years. Next meeting {D}.
@handover_bullets
For [tomorrow|the evening shift]:
<<- call {P:f1} {PH} (crib);;
- {P:m2} hearing {LTB}, 1 pm, needs a ride from {ADR};;
- {O:a} wants {G:g3}'s health number;;
- order gloves>>
@handover_num
- {P:x1}: SIN {SIN}, CRA form sent
- {P:x2}: HC {HN:x2} renewed
- {P:x3}: bank {BANK}, deposit bounced
[nothing else|all quiet]
@handover_para
Quick handover: {G:f1} (rm 2) got the keys to {ADR}, moves {D}. {P:m2} needs his passport {PASS} copied. If {OA:a} \
calls, say yes. {I:f3}
@spread_row
{L:f1} | {DOB:f1} | {PC} | {PH} | {O:a} | hamper | {D}
@spread_row2
{CASE} ; {UP:m1} ; {DOB:m1} ; {HN:m1} ; {ADR} ; {C}
@spread_row3
client={P:f1}, dob={DOB:f1}, lang={LANG}, ph={PH}, need=[crib|dentist|legal], ref={OA:a}
@web_form
[Web form received|Online request] {D} from IP {IP}
<<Name: {P:x1};;
E-mail: {EM:x1};;
Message: [need winter coats for 2 kids|looking for AA near me];;
Postal code: {PC}>>
@web_chat
chat #{CASE} (ip {IP}) visitor "{G:x1}": do you have anything for dental? agent {G:f2}: [yes, two options|yes]. \
{O:a}, ask for {M:f3}.
@web_spam
Blocked {IP} after 60 empty forms in an hour. [Real one|The one real request] in between was {P:f1}, {EM:f1}, about \
{O:a}. {G:m2} replied.
@web_log
Log: login failed for {EM:x1} from {IP}, [3 tries|locked]. {G:x1} says it was one of the kids. Reset by {G:m2}, \
ticket {CASE}.
@web_profile
Missing person poster from family: {P:m1}, {AGEA:m1}, last seen {COR}, {C}. Page {URL:m1}. Call his mother {G:f2}, \
{PH}, or {O:a}.
@legal_intake
{O:a} intake
<<Applicant: {P:f1};;
Opposing party: {P:m2} (conflict check done);;
Matter: [custody|arrears N4|ODSP appeal];;
File: {LTB};;
Next date: {D}>>
@legal_note ON
T/c w/ {M:f1} re ODSP appeal, tribunal file {CASE}. Born {DOB:f1}. Told her to get {DR:m2} to fill in the form by \
{D}. s. {=NUM_OK=4(1)} of the Act. {G:f3} to draft.
@legal_immig ON
{P:m1}: refused PR, UCI {UCI}, passport {PASS}, [entered|landed] at {=PLACE_OK=Pearson}. Wife {P:f2} is the \
sponsor. Legal aid certificate {CASE}. See {O:a}.
@licence_help
{P:m1} needs licence {DL:m1} renewed for work; fines of {MON}. Plate {PLATE}. [No car ins.|Insurance lapsed.] SIN \
for the fine waiver: {SIN}. Gave {OT:a}.
@bank_help
{M:g1} [gave her card number over the phone|was scammed]: {CARD}. Bank told, new acct {BACC}. Her niece {G:f2} will \
take her to {O:a}. Police report {CASE}.
@bank_help2
Garnished by mistake: acct {BACC} at branch {BTR}. {P:m1} has {MON} left. {G:f2} at {O:a} will call the bank with \
him {D}.
@health_note
{P:y1}, {AGE:y1}, HN {HN:y1}: [no doctor|ear infection]. Mom {G:f2} has no coverage yet. Sent to walk-in beside \
{COR}. Follow up {D}.
@health_move
Moved here from another province w/ old card {HN:f1}. {P:f1}, {DOB:f1}. [Applied for the new one.|New card in 3 \
months.] Meds through {O:a} till then. cell {PH}
@seniors_check
[Reassurance call|Daily check]: {M:g1} fine. {M:h2} no answer x2, called neighbour {P:f3} {PH}, he was in the \
garden. {G:g4}'s birthday today, sang to her!
@seniors_visit
Visited {MF:g1} at {ADR}. {AGE:g1}, sharp, lonely. Cat named Biscuit. Paints birds, {URL:g1}. Wants someone who \
speaks {LANG}. [Matched with|Try] {P:f2} from {O:a}.
@seniors_abuse
Concern: {M:h1} ({AGE:h1}) says nephew {P:m2} keeps his bank card and PIN. Pension acct {BACC}. He [does not \
want|doesn't want] police. {O:a} consulted.
@school_board
{P:b1}, gr. 2, [no lunch most days|wearing runners in snow]. Mom {P:f2} works nights. {ADR}, {C} {PC}. Breakfast \
club + coat from {O:a}. - {M:x3}, VP
@school_reg
Registration
<<Student: {U:k1};;
Birth date: {DOB:k1};;
Parent/guardian: {P:f2};;
Address: {ADR} {PC};;
Home language: {LANG}>>
@holiday_list
Christmas hampers
<<{P:f1} - {G:k2} ({AGEN:k2}), {G:b3} ({AGEN:b3});;
{P:m4} - {G:y5} ({AGEN:y5});;
{M:g6} - alone>>
Deliver {=DATE_OK=Dec 19}.
@north_note
{P:f1%inuit} from [{=PLACE_OK=Rankin}|up north] here for treatment with escort {G:f2}. Boarding home full, at {O:a} \
rm 214. Health card {HN:f1}. Speaks {=LANG_OK=Inuktitut}. Flies home {D}.
@rural_fire
Fire # sign missing; ambulance could not find {P:h1} at {RUR}. Wife {G:g2} called from {PH}. [County told.|Twp \
informed.] ticket {CASE}
@status_card
{P:f1%first_nations} and kids {G:c2}, {G:c3}: status cards renewed, hers {STAT}. [Travel|Taxi] to the reserve \
covered. Band office contact {P:m4%first_nations}, {PHX}.
@ei_note ON
EI stopped - {P:m1} didn't do reports. SIN {SIN}, access code lost. [Rent due|Rent is due] {D}, {MON:l}. Set up w/ \
{O:a} for hardship.
@donor_note
{M:g1} from {ADR} has a sofa and a crib to give. Ground floor. {PH}. {P:f2} (file {CASE}) needs both. [Truck \
{D}.|Pick-up {D}.]
@new_id_letter
Birth certificate app. for {P:m1}: b. {DOB:m1}, {C}; mother {P:g2}; mail c/o {OA:a}, {POB}, {PC}. SIN {SIN}. Fee \
{MON:s} waived.
@health_line
{P:f1}'s son {G:b2}, {AGE:b2}, needs a walk-in; his card no. is {HN:b2}, hers {HN:f1}. [No car.|No sitter for the \
others.] Near {COR}. {OT:a} sends a driver {D}.
@health_dental
Dental plan form for {MF:h1}: {DOB:h1}, health # {HN:h1}, [{ADR}, {C} {PC}|{POB}, {C} {PC}]. Signed by {P:f2}, who \
holds the POA.
@bank_food
[Stolen purse.|Purse snatched on the bus.] {P:g1}, {AGE:g1}, cancelled card {CARD} and acct {BACC}. No cash till \
{D}. {O:a} gave a hamper.
@web_art
Client sells beadwork to pay rent, page is {URL:f1}. {P:f1}, {AGEA:f1}. [Would like a table at|Ask for a table at] \
{OT:a} craft sale {D}.
@none_coats
Coat rack is empty at {OT:a}. Kids' sizes {=NUM_OK=4} to {=NUM_OK=8} needed most. [Drop off|Bring] before {D}, back \
door, ring once.
@none_seniors
Seniors' lunch at {O:a} {D}: turkey, {MON:s} or pay what you can, {=NUM_OK=80} seats. [Bingo after.|Music after.] \
Rides through {O:b}.
@none_hours
{O:a} [is open|now open] Mon-Fri 9-4, Sat 10-1. [Closed|No service] {D}. ID not required for first visit. Hampers \
once every {=NUM_OK=30} days.
@none_stats
[Oct|Sept] stats: {=NUM_OK=1,412} calls, {=NUM_OK=38%} housing, {=NUM_OK=22%} food, {=NUM_OK=9%} utilities. Avg. \
wait 3 min. {=NUM_OK=41} calls in {LANG}, {=NUM_OK=17} in {=LANG_OK=French}.
@none_shelter
Bed count 6 pm: {O:a} {=NUM_OK=0}, {O:b} {=NUM_OK=2}, {OT:c} full. [Overflow|Overflow mats] open at 9. Extreme cold \
alert till {D}.
@none_anon
Caller [would not give name|preferred to stay anonymous]. Partner drinking again. Talked about safety plan, gave \
{OT:a} and {=HOTLINE_OK=1-866-863-0511}. Calmer by end of call.
@none_hotlines
Put these on the fridge sheet: {H} for services, {=HOTLINE_OK=9-8-8} for suicide crisis, {=HOTLINE_OK=811} for \
health advice, Kids Help Phone {=HOTLINE_OK=1-800-668-6868}, {O:a} {TF}.
@none_update
DB update: {O:a} no longer takes walk-ins, [phone first|call] {TF}. Eligibility changed to {=NUM_OK=55}+. Fee \
{MON:s}. Next review {D}.
@none_need
Client needs: [winter boots size 7, bus tickets|crib, diapers size 4], a dentist who takes the federal plan, \
English class near {C}. Tried {OT:a}, waiting list {=NUM_OK=6} months.
@none_program
{O:a}: free tax clinic starts {D}, income under {=NUM_OK=$35,000} single. Bring slips. {LANG} volunteers on \
[Tuesdays|Fridays].
@none_rule ON
Reminder: under s. {=NUM_OK=83} of the RTA a tenant [can ask|may ask] for delay. Do not give legal advice; send to \
{OT:a} or {TF}.
@none_meeting
[Staff mtg|Team huddle] {D}, Room {=NUM_OK=204}. Agenda: winter plan, phone queue, new {OA:a} form, cake.
@none_complaint
Third complaint this week that {OT:a} line is busy all morning. Told callers to try after 2 or use {TF}. [Flag to \
manager.|Logged.]
@none_unmet
Unmet need: accessible transport after 6 pm in {C}. {=NUM_OK=11} calls this month. {O:a} stops at 4:30. [No other \
option.|Nothing else.]
@none_thanks
Caller said thank you, [found a bed at|got into] {O:a}, baby doing well, has keys on {D}. Made our day :)
@none_fund
Grant: {MON} to {OT:a} for {=NUM_OK=120} coats, {=NUM_OK=60} boots. [Report|Report due] {D}. Invoice each item.
@none_lang
Requests for interpreters: {LANG} {=NUM_OK=14}, {=LANG_OK=Hindi} {=NUM_OK=9}, {=LANG_OK=Polish} {=NUM_OK=4}. Use \
the phone line, {TF}, not family members.
@none_text
C: [hi are u open today|hello is this {=HOTLINE_OK=211}]
W: Yes! How can I help?
C: need a shower and laundry
W: {OT:a}, noon to 3, no ID needed. Bring a towel if you can.
@none_flood
Flooding in {C}: reception centre at the arena, cots for {=NUM_OK=150}. Sandbags [free|free at the yard] from 8. \
Power back by {D}. Call {=HOTLINE_OK=311} for road closures.
@none_vm
hi uh i'm just calling to see what time the [dinner|breakfast] is at {O:a} and do i need a ticket okay i'll just \
come by thanks bye
@none_heat
Heat warning til {=DATE_OK=[July 14|Aug 3|Aug. 11]}. {O:a} open as cooling space 10-8, water + fans, pets ok. \
[Check on seniors.|Wellness checks for seniors bldgs.]
@none_school
{O:a}: registration for junior kindergarten opens {D}. Need proof of age, immunization, address. {=LANG_OK=French} \
stream [full|has room].
@none_policy
Email to all: from {D} we no longer write clients' full names in the [subject line|calendar]. Initials or file \
numbers only. Questions to your supervisor.
@none_query ON
Hi team, does anyone know a dentist in {C} that takes ODSP and has {LANG}-speaking staff? {OT:a} list is from \
{=NUM_OK=2019}. Thx
@none_waits
Current waits: bachelor {=NUM_OK=4} yrs, one-bdrm {=NUM_OK=6} yrs, family {=NUM_OK=8}+ yrs. {OA:a} list closed \
until {D}. [Tell people the truth.|Don't promise.]
@none_log
Quiet night. {=NUM_OK=18} calls, {=NUM_OK=2} transfers to {=HOTLINE_OK=911}. System down 2-2:20. [Coffee machine \
still broken.|Snow.]
@none_transport
Bus strike from {D}: {OT:a} adds {=NUM_OK=3} vans for dialysis and chemo only. $ per ride {=NUM_OK=$4}. \
[Book|Reserve] 48 hrs ahead at {TF}.
@none_followup
Follow-up survey: {=NUM_OK=62} of {=NUM_OK=90} reached, {=NUM_OK=71%} got help. Biggest barrier [transport|cost]. \
{O:a} and {O:b} rated best.
@none_volunteer
Need {=NUM_OK=6} volunteers for the {OA:a} supper on {D}. Hairnets supplied. [Police check not required.|Must be \
16+ and like noise.]
@none_caller_type
Agency asked for our list of [drop-in showers|free haircuts] in {C}. Sent the PDF. They will post it beside the \
sign-in sheet. {OT:a} is on it.
@none_pantry
Pantry low on: formula, diapers size {=NUM_OK=5}, halal meat, pasta sauce. [Plenty of|Too many] turnips. Truck from \
{O:a} {D}.
@none_pets
Shelter that takes dogs? [Only|Just] {OT:a}, {=NUM_OK=2} kennels, shots required. Otherwise foster through {O:b}, \
up to {=NUM_OK=30} days.
@none_clinic
Flu clinic at {O:a} {D}, 1-6 pm. [No card needed|No health card needed]. Walkers welcome, elevator out of order. \
Info {TF}.
@none_hangup
[Hang-up|Silent call], {=NUM_OK=3} times in an hour, blocked number. Fourth time a woman asked only if {O:a} \
answers at night. It does.
"""
