"""English frames, third part: helpline, reserve and border matters, more forms."""

TEXT = """
@call
<H:211> call, 14:20. {G.1f} in {C}, laid off, EI not started. SIN not taken. Wants help w/ rent of {AMT}. Referred \
{O.hous}. Follow up \
{DT} at {PH}.
@call
Warm transfer from <H:9-8-8>. {N.1m}, {A.1}, no plan tonight, lonely since wife passed. Likes to be called {N.1}. \
Gave {O.hlth}.
@call
Youth caller {G.1f} ({A.1t}), doesn't want mom to know. School counsellor is {T.2m}. Linked w/ {O.day}, will text.
@call
Caller, {A.s}, hard of hearing, spelled it: {SP.1}, first name {G.1f}. Needs grab bars, {O.sen} may help. Lives \
{ADDR}. {LG} interpreter used.
@call
3rd pty caller {P.1m} re neighbor lady {P.2fs}, thinks she's being taken advantage of by nephew {G.3m}. She's at \
{ADDR}.
@reserve
{P.1f} phoned from the rez, {ADDR}. Water advisory yr <N:4>. Status {STAT}. Health no. {HN.1}. Medical travel \
denied for {G.2mk}'s \
appt {DT}.
@reserve
Elder {P.1m} asked us to bring moose meat to the {S.2} family, {C2}. Funeral for {P.3f} is {DT}. {G.4f} \
coordinating rides.
@reserve
Band housing list: {P.1m} ([house|lot] by the church), {P.2f}, {P.3m}. {G.4f} at the band office says maybe <N:3> \
units this yr.
@form
PASSPORT / TRAVEL DOC NO: {PASS}
NAME: {P.1f}
UCI: {UCI}
CLAIM HEARING: {DT}
IRB FILE: {IRB}
@form
Client no. {CASE}
Initials: {I.1}
Treaty no.: {STAT}
Housing: NFA
Health card: {HN.1} ([exp.|expired])
DOB {DOB.1}
SIN {SIN}
Bank: none
@form
Pet owner: {P.1f}
Address: {ADDR}
Email: {EM.1}
Phone: {PH}
Dog: <X:Biscuit>
Referred: {O.day}
Vaccines: no
@form
Child: {P.1mk}
Birth date: {DOB.1}
Parent: {P.2f~1}
Tel: {PH}
Health card: {HN.1}
Daycare: yes
Allergy: peanuts
@form
Complainant: {P.1f}
Address: {ADDR}
Respondent (landlord): {P.2m}
Nature: no heat
File: {CASE}
@note
Left vm for {P.1f} x2. Mailbox full on {PH}. Tried {PH} as well. Will close {DT} if nothing.
@note
{P.1m} & {P.2f} - both evicted from {ADDR}. He's {A.1}, she's {A.2}. {O.shel} called. Won't split up. No couples \
beds tonight, tent given.
@note
Ct says cheque stolen from mailbox. Old acct {BANK} closed. IA to reissue, pick up here. {G.1m} to bring ID.
@note
Mom of {G.1mk} ({A.1}, autism) asking for respite. On {O.fam} waitlist. {P.2f~1}, {PH}. Speaks {LG} + some \
<LG:English>.
@note
{P.1f} lost her PR card on the bus. UCI is {UCI}. Also needs to cancel bank card {CARD}. Lives {ADDR}. Booked w/ \
{O.newc} {DT}.
@note
[Vehicle|Van] {PLATE} parked overnight in lot again. It's {T.1m}, he lives in it since {DT}. Told him about {O.day} \
showers.
@note
Returned call to {T.1f}. [Disputed|Disputing] hospital bill {AMT} as out of prov. Card she holds is {HN}, from {C}. \
Referred ombudsman.
@note
Hotel rm booked for fire evacuee {P.1m} + 4. Red Cross reg no. {CASE}. Home is {ADDR}, {C2}. Needs meds. {O.hlth} \
to call {PH}.
@note
{P.1f} wants a copy of her landlord's ad, he pulled it: {URL.2m}. Posts as {P.2}. Deposit of {AMT} sent to {EM.2}. \
Scam. Sent to {O.law}.
@note
got {T.1m}'s T4 and NOA. sin checked {SIN}, dob {DOB.1}. appt with tax vol {G.2f} on {DT}
@chat
Visitor: my sister {G.1f} is missing since {DT}, shes {A.1}, last at {CORNER}
Agent: I'm so sorry. Did you call police?
Visitor: ya they gave me {POL}
@chat
hi its {P.1f}. i moved again lol. new place is {ADDR} {C} {PC}. same phone
@chat
do i qualify for the seniors thing?? im {A.s} turning next one in <DT:october>. {G.1f} btw
@email
{G.1m} - can you add these to the Xmas list: {P.2f}, {ADDR}; {P.3m}, {ADDR}; {P.4f}, {ADDR}. Toys for all three. \
Ta, {G.5f}
@email
Hi, I'm the son of {P.1fs}. Her new bank is {BANK}, SIN {SIN}, and CPP says they need it from you?? Please email \
me, {EM.2m}. {P.2~1}
@email
Good day, attached is the police report ({POL}) for {P.1m}. My direct line is {PHX}. Kind regards, {P.2f}, {O.fam}
@email
Re: {P.1f}. Her support letter was put up on {URL.1} w/o consent, pls have it taken down. She is reachable at {EM.1}.
@letter
Dear {T.1m}, your tenancy at {ADDR} will end on {DT} for repeated late payment (<N:s. 47>). You may dispute, \
quoting {RTB}.
@letter
Re: {P.1f}, DOB {DOB.1}. She has attended counselling at {O.hlth} since {DT} and asks to have her work permit \
{PERM} renewed.
@letter
I am writing on behalf of {P.1m}, a claimant (file {IRB}), who came with his wife {G.2f} and their son {G.3mk}, {A.3}.
@letter
[Character reference|Reference] for {P.1f}: I have known {G.1} for <N:11 years>. She was my tenant at {ADDR} and \
always paid. {P.2m}, {PH}
@voice
this is {G.1f} from {O.shel} returning your call about {P.2m} um we do have a bed but he needs to be here by nine \
our intake is {PHX}
@voice
hello yes i lost my card its {CARD} my name is {P.1m} no wait you are not the bank sorry who is this
@fax
ER RECORD {LD}
{U.1f} F {AF.1}
HCN {HN.1}
DOB {DOB.1}
Address: c/o {ADDR} {PC}
NOK: {P.2m~1} {PH}
@fax
Home care referral: {P.1fs}, {A.1}, [fall w/ hip #|post hip #]. {ADDR}. Access: lockbox. Contact dtr {P.2f}, {PH}. \
Speaks {LG}.
@household
On lease: {P.1m}, {P.2f}. Not on lease: {G.3m}, {A.3t}, {G.4fk}, {A.4}. Landlord says too many people for <N:2> bdrms.
@household
{P.1f} [b.|born] {DOB.1}, her twins {G.2fk} and {G.3fk} (both {DOB.2}), and mom {P.4fs}, {DOB.4}. All at {ADDR}.
@web
Contact form. Name: {P.1f}. Email: {EM.1}. Site: {URL.1}. Message: I'd like to donate a crib and stroller, can \
someone pick up from \
{ADDR}?
@web
Submitted {LD} from {IP}. Message: my name is {G.1m}, i got no power at {ADDR}, acct {HYD}, pls help, kids are cold
@web
Login issue for staff {P.1f}: locked out after 5 tries from {IP}. Reset done, temp pwd given by phone {PHX}. Ticket \
{TIC}.
@web
see his page {URL.1m}. thats my ex {G.1}. he puts my address there, {ADDR}. can police do anything
@inmate
Release planning: {P.1m}, {DOB.1}, out {DT} from <X:PGRCC>. No ID but DL {DL.1}. Wants treatment, [NA|AA]. Sister \
{G.2f} will drive him to {O.shel}.
@inmate
{T.1m} called collect. PO is {P.2f}. Condition: no go within <N:100 m> of {ADDR}. Can't use our {CORNER} site then!!
@self
I am a senior, {A.s}. My son {G.1m} took my bank card {CARD} and he wont give it back. I dont want police. {P.2f}
@self
hello i am {P.1f} i clean offices at night. boss at {ADDR} didnt pay me {AMT}. i have permit {PERM}. can i complain \
without losing it
@self
I have an appt at {O.law} and I need to cancel. Name is {P.1m}, phone {PH}. I'm in the hospital. Sorry for the trouble.
@none
If caller is in immediate danger it's <H:911>. For thoughts of suicide <H:9-8-8>, call or text. Health advice \
<H:8-1-1>. Everything \
else, we look it up.
@none
Client declined to give name or postal code. Needs: diapers, bus fare, winter boots size <N:7>. Two referrals: \
{O.fam}, {O.food}.
@none
{O.law} takes walk-ins {DT} only. Bring the notice (form <N:RTB-30>), lease, and any texts with the landlord. \
Languages: {LG}, {LG}.
@none
No vacancy under {AMT} in {NB} this week. 2 rooms in {C2} but no bus. Average wait at {O.hous}: <N:26 months>.
@none
Kids winter coat drive, {DT}, sizes <N:2T to 14>. Drop off at {O.fam}. No stuffed toys please, bedbugs.
@none
Interpreter line: use access code on the wall, ask for {LG}. If none, try {LG}. Costs <N:$1.10> a minute so don't \
leave on hold.
@none
hey whats the number for the crisis line?? not for me for a friend. we r in {C}
@none
Caller disconnected after 40 sec. Background noise, child crying. No call display. Logged as incomplete, supervisor \
told.
@none
Warming bus runs from {C} hall at 10pm, stops <N:6>, until <DT:March 31>. Ask driver for {O.shel} drop-off.
@none
EVAC INFO: fire <N:G41203> is <N:12 km> from {C2}. Register w/ Red Cross at {TF}. Reception centre takes pets. \
Bring meds.
"""
