"""English frames, part three: clients' own words, texts, transcripts, complaints, notes with nobody in them."""

TEXT = r"""

%% cl_text1
hi its {giv 1} from the thursday group. i cant make it [[tmrw||today]] my bus pass ran out. can u text me back \
{phone} thanks
%% cl_text2
Hello my name is {full 1} i am looking for apartment for me and my {g 2k son/daughter} {age.y 2}. budget {amt 900 \
1500}. we are now in hotel at {addr.bare}
%% cl_text3
Client: is this {giv 1f}?
Worker: yes, who's this
Client: {giv 2m}, i lost my phone, new # {phone}
Worker: ok saved!
%% cl_chat1
[visitor] i need food today
[211] Where are you located?
[visitor] {hood}, near {addr.corner}
[211] {org.The f} is open until {hr}. May I have a first name?
[visitor] {giv 1}
%% cl_chat2
Visitor: can I get help w/ power bill
Agent: Is the account in your name?
Visitor: yes {full 1} {acc.hyd}
Agent: And your postal code?
Visitor: {pc}
%% cl_chat3
them: can you help me find my moms oas number
us: please don't send that here
them: ok well her sin is {sin} if that helps
us: Please call {hot sc}
%% cl_email1
Good afternoon, I am {full 1} and I have been on the list for {org} since {d}. Nobody calls me. My cell is {phone} \
and my email {mail 1}. Thank you
%% cl_email2
Dear sir/madam. My husband {full 1m} pass away {d}. I am {age.y 2f^1}, no income. His SIN was {sin}. How I can get \
the survivor pension? {full 2f^1}
%% cl_letter !
I was born {dob 1} in {town} and I need my long form birth certificate. I live at {addr}, {city}. I only have my \
driver's licence, {gov.dl 1}. Phone {phone}. Signed, {full 1}
%% cl_voice1
yeah hi this is {full 1} calling um my number is {phonew} again {giv 1} and im calling about the uh the furniture \
thing okay bye
%% cl_voice2
hi i was told to leave my birthday its {dobw 1} and the name is {full 1} and i live on uh {addr.bare} right by the \
bus stop so yeah call me
%% cl_voice3
good morning dear its {ttl 1fs} im {age.w 1} now and nobody comes to clear my walk at {addr.bare} could that nice \
girl {giv 2f} phone me thank you
%% cl_voice4
hello yes i call for my father he need doctor he speak only {lng 1ms@new} his name {full 1} and the card number is \
{hc 1} please
%% cl_voice5
msg left {hr} caller said her name is {giv 1f} shes at the motel with her three kids the oldest is {age.w 2k} and \
the health card for that one says {hc 3f~1} please call
%% cl_face
Found client's sister through {url 2f}. {giv 2} ({phone}) agrees to pass on message that {giv 3m} is safe at {org \
s}.
%% cl_gfm
House fire on {addr.bare}: tenants {full 1f} and {full 2m^1} lost everything. Family set up {url.gfm 1}. Red Cross \
has them to {d}.
%% cl_gfm2
i started a page for my nephew {giv 1m} funeral can you share it {url.gfm 1} we r short {amt 900 1900} thank you \
{giv 2f}
%% cl_link
{giv 1} updated {g 1 his/her} resume at {org.the}, profile is {url.li 1}. Wants warehouse work, has forklift \
ticket. New profile email {mail 1}. No criminal record.
%% cl_social
Ex is posting about her on {url 1}. She ({full 2f}) screenshotted all of it for the EPO. Advised to keep police \
file no. handy: {case.pol}.
%% c_311
311 service request {case.sr}. Resident {full 1} at {addr} reports neighbour's yard full of tires. Call back \
{phone}.
%% c_noise
Noise complaint, {hood}: loud parties every Fri at {addr.bare}. Complainant {full 1s}, {age 1}, wants bylaw to \
call {phone} but not come to the door.
%% c_parking
Ticket {case.tick} issued to plate {gov.plate 1} on {d}. {ttl 1} says {g 1 he/she} had the accessible permit up. \
Sent to review, reply to {mail 1}.
%% c_snow
Windrow blocking ramp at {addr.rural}. {full 1} uses a chair, missed dialysis. Sent to roads, ref {case.sr}. \
{phone}.
%% c_dog
Dog at large near {addr.corner}, owner thought to be {full 1m}. Tag no. not visible. Complainant {full 2f} can be \
emailed: {mail 2}.
%% c_tax
Property tax deferral for {full 1s}, account {acc.util}, {addr}, {city}, {pc}. Owing {amt 900 1900}. Form mailed \
{d}.
%% c_water
Water acct {acc.util} shut off in error. Tenant {giv 1f} and kid ({age 2k}), LL {full 3m} not paying. Restore same \
day, charge LL.
%% acct_card
Client read out {g 1 his/her} prepaid card over the phone, {acc.card}, exp next year. Told {full 1} ({phone}) we \
never need that. Not stored elsewhere.
%% acct_bank
Bank says {full 1}'s account {acc.full} frozen by CRA. SIN {sin}. Trustee {full 2}, {phone.x}. Credit counselling \
at {org l} on {d}.
%% lic_reinst
{full 1m} wants licence back for work. Lic # {gov.dl 1}, DOB {dob 1}. Lives {addr}. Owes {amt 400 1600} in fines. \
Payment plan thru {org.the l}.
%% visa_exp
Study permit {gov.perm 1f@new} runs out {d}. {full 1}, {age 1}, passport {gov.pass 1}. Renting at {addr}. Needs a \
lawyer not a consultant.
%% kids_list
Kids for the camp list: {giv 1k} ({dob 1}), {giv 2k~1} ({dob 2}), {giv 3k~1} ({dob 3}). Last name {sur 1}. Mom's \
number {phone}. Peanut allergy = {giv 2}.
%% baby
New mom {giv 1f}, baby {giv 2b~1} born {dob 2} at the IWK, 6 lb 4. Public health nurse {giv 3f} in Thurs. Baby's \
MSI: {hc.ns 2}. Wants diapers from {org f}.
%% nn_bus
Bus route change from {d}: the stop outside {org.the} moves two blocks. Allow {num 10 25} more min for clients \
with walkers.
%% nn_bylaw
Under section {num 12 90} of the by-law, snow must be cleared within {num 12 24} hours. Call {=HOTLINE_OK 311} for \
[[the city||HRM]]. No fines before {d}.
%% nn_training
Naloxone training {d}, {hr}, at {org}. Snacks. Certificates given after. {num 12 30} seats; {num 3 8} left.
%% nn_hotline
Please add to the wallet card: {h.211} for services, {h.988} for suicide crisis, {h.811} for a nurse, Kids Help \
Phone {hot kid}.
%% nn_needs
needs list for {org s}: mens boots sz 10-12, tarps, {num 20 60} sleeping bags, bus tickets, tampons, no more mugs \
please
%% nn_rent
avg 1-bdrm in {city} now {amt 1400 1900}. Vacancy about {num 1 3}%. Nothing under {amt 800 1100} but rooms. Tell \
callers honestly.
%% nn_summary
Caller asked if {org.the} takes walk-ins and if there's an elevator. Yes to both. Asked for {lng} worker, only \
Tuesdays. Call lasted {num 3 15} min.
%% nn_dv
Caller safe, in her car, did not share name. Discussed {org.the w} and legal aid. Given {hot}. Will call back from \
work. No follow-up per her wish.
%% nn_closure
{org.The f} closed {d} for floor repairs. Meals moved to the church hall, {hr} sitting only. Signs up in {=LANG_OK \
English}, {lng} and {lng}.
%% nn_grant
Grant report: {num 210 480} households, {amt 12000 64000} spent, avg {amt 150 390} each. {num 15 40}% newcomers. \
Due to the province {d}.
%% nn_chat
visitor asked abt free clothes for kids in {city}. gave {org f} + {org f}. visitor said thx and left chat. no \
contact info taken
%% nn_youth
Youth on chat, wouldn't say where from. School stress, no SI. Shared Kids Help Phone {hot kid} and breathing \
stuff. Ended well.
%% nn_french
Demand for {lng} intake up {num 12 45}% since {d}. We have {num 1 4} staff who can do it. Language line costs {amt \
2 6}/min.
%% nn_policy
Reminder: do NOT write SINs or card numbers in the notes field. If a caller reads one out, don't repeat it. \
Refresher {d} {hr}.
%% nn_heat
Heat warning [[for||in]] {city}. Cooling stations: library, {org s}, both malls. Water drop at {hr}. Check on \
folks in tents x{num 2 4}/day.
%% nn_dir
Listing update: {org}, hours Mon-Thu 9-4, fee {amt 5 40}, eligibility {=NEUTRAL 55+}, languages {=LANG_OK \
English}, {lng}. Verified {d}.
%% nn_volun
Volunteers needed at {org.the f} Sat {hr} to sort coats. Bring gloves. Lunch provided. Last year {num 30 90} came \
out, about {num 400 900} coats.

%% nn_statute
Under s. {num 6 48} of the Act the notice has to be {num 14 90} days. Told the worker from {org l} to quote that, \
and to file before {d}.

%% nn_detox
No detox beds. Waitlist at {org.the d} is {num 4 30} people, roughly {num 5 16} days. Clients must call every \
morning by {hr} to keep spot.
"""
