"""English frames, second part: a food bank and its neighbours in Regina, and others in Canada."""

TEXT = """
@card
{L.1f}  HH of <N:5>  last hamper {LD}  {ADDR}  hlth card {HN.1}  [gluten free|halal|diabetic]  {PH}
@card
{P.1m} | {DOB.1} | SHC {HN.1} | SIS client {CASE} | baby formula needed
@card
Card # {CASE} - {P.1f}, {P.2m~1} + 3 kids. [Moved|New address]: {ADDR}. Income: SIS {AMT}/mo. Next: {DT}
@intake
{P.1f} came in w/ her kids {G.2fk}, {G.3mk} and {G.4mk}. Rent went up to {AMT}. First time using a food bank, was \
crying. Emergency \
hamper given.
@intake
Newcomer family ({LG}): father {P.1m}, mother {P.2f}, kids {A.3mk} and {A.4fk}. Arrived {DT}. UCI {UCI}. Needs \
halal meat, \
interpreter.
@intake
{P.1m}, {A.1}, on SAID. HSN {HN.1}. SIN {SIN}, DOB {DOB.1}, for the {O.food} tax clinic. Lives at {ADDR}. \
Hasn't filed since \
<N:2019>.
@intake
Pt 2: ID seen - [treaty card|status card] {STAT}, name {P.1f}, b. {DOB.1}. Kids' cards to follow. Ph {PH}.
@intake
{P.1f} ({A.1}), grandmother raising {G.2mk}, {A.2}, and {G.3fk}, {A.3}. No kinship money yet. <X:Jordan>'s \
Principle app in. Gave \
milk vouchers, ref'd to {O.fam}.
@intake
Single m, {A.a}, couch surfing around {NB}. Goes by {N.1m}. Stays at {ADDR} some nights. No phone, leave msg w/ \
{P.2f} at {PH}.
@intake
{P.1f} - widow, {A.1s}, lives {ADDR}, no car. {O.sen} delivery route B. Key w/ neighbour {P.2m}. Dog bites.
@note
{T.1f} called to say her hamper had no formula. Put 2 tins aside under her name, {G.2m} will run it over to {ADDR}.
@note
Called {P.1m} back re: power cut. SaskPower acct {HYD}, owes {AMT}. Payment plan made, he'll pay <N:$60> every two wks.
@note
{P.1f} says SIS put her money in the wrong account. Hers is {BANK}. Worker there is {G.2f}, [claim|file] {CLAIM}.
@note
{G.1f} asked if her mom ({P.2fs}, {A.2}) can be added to the card. Told her yes if same house. Mom only speaks {LG}.
@note
{P.1m}'s truck got towed from {CORNER} w/ his groceries and meds in it. Plate {PLATE}. {G.2f} at {O.day} phoning \
impound.
@note
[Police|RPS] dropped off {P.1f}, {A.1}, no coat. RPS file {POL}. Warmed up, ate, called her kokum at {PH}. Cab to \
{O.shel}.
@note
Cheque for {P.1f} returned, no such address. She's now at {ADDR}, {C} {PC}. Reissue pls, or deposit {BANK}.
@note
{P.1m} got a text saying he won a grocery card and typed in his debit # {CARD}. Told to call bank + {O.law}. Report \
{CASE}.
@form
Client Name: {P.1f}
Address: {ADDR}
Postal code: {PC}
Adults: <N:2>  Children: <N:4>
Photo ID type/no.: DL {DL.1}
@form
FAMILY NAME: {S.1m}
GIVEN: {G.1}
BIRTH DATE: {DOB.1}
HSN: {HN.1}
ADDRESS: {ADDR} {PC}
PHONE: {PH}
@form
Tax clinic sign-up
Name: {P.1m}
SIN: {SIN}
Date of birth: {DOB.1}
Address: {ADDR}
P/C: {PC}
E-mail: {EM.1}
@form
DIRECT DEPOSIT
Payee: {P.1f}
Transit: {TR}
Inst: {INST}
Account: {ACC}
Void cheque attached
@form
Volunteer: {P.1f}
Born: {DOB.1}
Emergency: {P.2m~1}, {PH}
Food safe? Y
Site: {O.food}
Shift: [Tues|Wed|Sat] a.m.
@form
Vehicle for pick-up: plate {PLATE}
Driver: {P.1m}
Lic. no. {DL.1}
Picking up for: {P.2f}, {ADDR}
@household
[Household|Family]: {P.1m}, {DOB.1}; wife {G.2f~1}, {DOB.2}; {G.3mk~1}, {DOB.3}; {G.4fk~1}, {DOB.4}. {LG} spoken at \
home.
@household
Lives with: {G.1f} ({A.1k}), {G.2m} ({A.2k}), baby {G.3f} and her cousin {P.4m}. Rent {AMT}, 2 bdrm, mould.
@chat
hi i need food for this weekend i dont get paid til <DT:friday>. its {P.1f} at {ADDR} i have 3 kids
@chat
Hello good day po, I am {P.1f}, newly arrive here in {C}. My employer keep my passport {PASS}. Where I can go for \
help please
@chat
u guys got diapers size 4? my name {G.1f} i came last month w my mom {G.2f}. txt me {PH}
@chat
Agent: Can you confirm your date of birth?
Client: {DOB.1}
Agent: And the address?
Client: {ADDR}
Agent: Thank you {G.1}.
@chat
its me {N.1m} again, worker cut me off. she says my file {CASE} is closed?? can u call her {PHX}
@email
Hi {G.1f}, could we get a hamper out to {P.2f} at {ADDR}? Just home from hospital w/ newborn twins. Her cell is \
{PH}. Thx, {G.3m} {PH}
@email
To: intake
Good morning, please see my daughter's fundraiser at {URL.1f}. We lost everything in the fire at {ADDR} on {DT}. {P.1}
@email
Hi there, I used your online form and it timed out (my IP is {IP} if IT needs it). I am {P.1m}, number {CASE}. Can \
you check that my \
request went in?
@email
Hello {G.1f}, this is {P.2m}, I volunteer {DT}. My new e-mail is {EM.2}. The old one got hacked. Cell is still {PH}.
@email
Dear {O.food}, my wife and I are both {A.s} and cannot drive in winter. Is delivery possible to {ADDR}? Our land \
line is \
{PH}. {P.1m}
@email
FYI the person sending us abuse through the web form is from {IP}. He signs as {P.1m}. Blocked for now, {G.2f} told \
the board.
@letter
Dear {T.1m}: Re claim {CLAIM}. We are unable to process your request without a copy of your permit ({PERM}). Please \
bring it \
before {DT}.
@letter
REFERRAL
From: {O.newc}
Please assist {P.1f}, permanent resident, UCI {UCI}, [with furniture|with cribs and bedding]. Family of <N:6>. They \
live at {ADDR}, {C} {PC}. Contact {EM.1}.
@letter
To SIS: I, {P.1f}, born {DOB.1}, authorize {P.2f} to speak on my behalf about my benefits. My licence is {DL.1}. \
Signed at {C}, {DT}.
@letter
Dear {T.1f}, thank you for {AMT}. Your receipt will be mailed to {ADDR}, {C}, {PV} {PC}. With gratitude, {P.2m}
@minutes
BOARD: {T.1f} moved, {T.2m} seconded, that the freezer be bought for {AMT}. Carried. {T.3f} gave the treasurer's \
report.
@minutes
Regrets: {I.1}, {I.2}. Guest: {P.3f} from {O.food}. {O.food} numbers up <N:18%> over last year. Adjourned 8:40.
@voice
good morning my name is {P.1m} thats {SP.1} i am phoning for food my wife is sick i live at {ADDR} and my birth \
date is {DOBW.1} \
please call
@voice
hi its {P.1f} my health card number is {HN.1} and im supposed to get the diabetic hamper but nobody put it down ok \
call me back \
{PHW}
@voice
yes hello i am calling for {P.1f} she is my mother in law she is {A.1s} she has no food in the house i am {G.2m} {PH}
@fax
TO: {O.food} FM: Dietitian {P.1f}
Pt {P.2m}, dob {DOB.2}, HSN {HN.2}: renal diet, low K. Please adapt hamper. Tel {PHX}
@complaint
{P.1f} unhappy: waited 50 min in cold, volunteer ({G.2m}) rude. Wants an apology. Can be reached at {EM.1}.
@complaint
Sidewalk in front of {ADDR} not cleared, senior w/ walker fell. Reported by daughter {P.1f}, {PH}. Service request \
{TIC}.
@self
Hi I'm {G.1f}, {A.1}, I have a newborn and a toddler. The WIC lady said call you. We're living in my mom's \
basement, {ADDR}.
@self
Please help me to fill my form. I am refugee, my name {P.1}, UCI {UCI}. I live now \
{ADDR}, {C}.
@self
I was told to give my bank info so here, transit {TR} account {ACC}, [credit union|the one on Broad]. From {P.1f}
@dv
{G.1f} disclosed he broke her phone. Do NOT call {PH}. Use her sister {P.2f}'s e-mail {EM.2}. Kids {A.3k}, {A.4k}.
@dv
Safety plan w/ {P.1f}: ex ({P.2m}) drives grey Silverado, plate {PLATE}, has been seen outside {ADDR}. EPO served {DT}.
@hosp
Social work consult: {P.1ms}, {A.1}, {HN.1}, from {C2}. Wife {G.2f} can't manage at home. LTC papers started, \
{O.sen} called. Speaks {LG}.
@hosp
Pt adm w/ DKA, can't afford insulin. [{P.1f}|{L.1f}], DOB {DOB.1}. Works nights at a bakery. SW {G.2f} faxed us re: \
drug plan.
@none
<N:212> hampers out today, <N:31> first timers. Potatoes nearly gone. [Eggs|Milk|Bread] coming {DT}.
@none
Caller wanted to know if you need ID for {O.food}. Told her one piece w/ address, any bill is ok, kids need health \
cards.
@none
{O.food} is open <DT:Mon, Wed, Fri> 9-11:30, one hamper per <N:14 days>. [Bring bags|Bring your own bags]. No {LG} \
speaker on \
<DT:Wednesdays>.
@none
PSA: {O.sen} has <N:9> spots left for {DT}. Cost <N:$4.50> a meal, free if on GIS.
@none
Volunteers speaking {LG} or {LG} needed at {O.newc}. Two shifts a week. No experience required.
@none
Stats Q3: <N:1,904> households, <N:38%> kids under 18, <N:22%> employed. Up from <N:1,610>. Source of income mostly \
SIS.
@none
Anon caller in {C}, furnace quit at minus 32. Landlord not answering. Gave public health inspection + told to call \
<H:911> if \
there's gas smell.
@none
where can i get help w my taxes for free? i live in {C}. someone said {O.law} but they dont pick up
"""
