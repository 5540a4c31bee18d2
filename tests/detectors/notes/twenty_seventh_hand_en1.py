"""English frames, part one: case notes and helpline notes."""

TEXT = r"""

%% tcw_landlord
TCW LL {full 1} re: arrears for {giv 2}. LL will hold the N-notice until {d} if {org.the} confirms the rent \
supplement ({amt 300 900}). LL best reached at {phone} after supper.
%% lm_client
LM for {giv 1} on VM, no details left. Will try again tmrw. Alt contact is sister {giv 2f~1}, {phone}.
%% no_show
{ttl 1} no-showed for intake at {org.the} today. Third one. [[CW||Writer]] to close after {d} if no contact.
%% dropin_id
Ct {full 1} presented at drop-in asking for ID clinic. Wallet stolen on the bus. Has SIN memorized ({sin}), no BC. \
Born {dob 1} in {town}.
%% first_call_evict
Caller {full 1}, {age 1}, being evicted from {addr}, {city}. Order says out by {d}. 2 kids. Given {org l} and \
tenancy board info. CB {phone}.
%% ia_worker
Spoke w/ IA caseworker {ini 1}. Special needs request for {full 2m} (file {case.num}) denied, needs the medical \
form first. {giv 2} told, not happy. Worker's line {phone.x}.
%% food_call
{giv 1f} called from {hood}, nothing in cupboards til Friday. [[Three||Two]] kids, youngest {age 2k}. Referred to \
{org.the f}, they deliver to {addr.bare} this aft. Her cell: {phone}.
%% spdat
SPDAT done with {full 1m} at {org}. Score {num 8 16}. DOB {dob 1}. Sleeping rough at {addr.corner} since {d}.
%% welfare_check
{h.911} called for welfare check on {ttl.f 1s}, {age 1}. Lives alone at {addr}. Neighbour {giv 2} hasn't seen {g 1 \
him/her} since Sunday, mail piling up. Police event {case.pol}.
%% warm_transfer
Warm transfer to {h.988}. Caller ({giv 1}, {g 1 he/she} wouldn't give last name) said {g 1 he/she} has a plan. \
Number on display was {phone}.
%% senior_call
Daughter {giv 1f@new} calling for mom {full 2fs~1} ({age.n 2}), widowed in the spring. Needs snow shovelled and \
company at {addr}. Mom speaks mostly {lng 2}. Gave {org h}, she'll call them herself.
%% powerbill
NS Power disconnect notice, acct {acc.hyd}, {amt 380 1400} owing at {addr.bare}. Acct in the name of {g 1 his late \
father/her late father} {full 2ms~1}. Ref to {org.the}. Called back {giv 1} to confirm, left msg w/ roommate {giv \
3}.
%% enmax
{full 1}, Enmax acct # {acc.util}, limiter goes on {d} at {addr}. Applied emerg benefit by phone. Reminded {g 1 \
him/her} to keep the confirmation, ref {case.num}.
%% aish
AISH appeal for {full 1m}. File {case.num}. Worker is {ini 2f}, {phone.x}. {giv 1} wants an advocate at the table; \
booked w/ {org.the l} {d} {hr}.
%% home_visit
HV to {addr} w/ {giv 2}. {ttl 1f} answered in housecoat, unit cluttered but safe, fridge near empty. Son {giv \
3m~1} does groceries q2w. [[No heat in back room.||Smoke alarm chirping.]]
%% custody_pick
Dad ({full 1m}) at front desk wanting to see kids. Advised we can't confirm who stays here. He left a number: \
{phone}. {giv 2f} notified, safety plan reviewed.
%% ei
Client waiting on EI 6 wks, deposit set to old acct {acc.acct}. SIN {sin} matches record of employment but name on \
ROE is {full 1f} (married name {sur 2}). ROE went to {addr}. Told to call Service Canada {hot sc}.
%% wcb
WCB claim {case.wcb}. {full 1m} hurt back at the [[plant||warehouse]] {d}, adjudicator {ini 2} says more medicals \
needed. Referred {org.the l} for appeal help.
%% dental
{giv 1f}, dx w/ abscess, no coverage. CDCP application needs SIN, gave over phone {sin}, dob {dob 1}, call \
{phone}. Member ID not issued yet. Clinic: {org.the c}.
%% interpreter
Used phone interpreter ({lng 1m@new}). {full 1} arrived [[in March||last month]] with wife {giv 2f^1}, {age 2}, \
and two sons. UCI {gov.uci 1}. Booked at {org} {d}.
%% workpermit
{full 1f@new} on closed work permit, {gov.perm 1}, employer took {g 1 his/her} passport. Staying on a friend's \
couch ({giv 2f}). Wants to know about open permit for vulnerable workers.
%% newcomer_sch
Called school for {giv 1k@new} ({age.n 1}), mom {full 2f~1} has no {=LANG_OK English} yet, speaks {lng 1}. \
Registration needs proof of address: {addr}. Bus pass covered by {org.the}.
%% ride_med
Needs ride to dialysis MWF. {rev 1s}, HCN {hc 1}, pick up {addr}, {pc}. {org t} has room starting {d}. Son pays \
{amt 8 20} each way.
%% mental_hlth
{giv 1m} hearing voices again, off meds since last week per mom ({giv 2f~1}). Not a danger right now. Mobile \
crisis gave her {hot}. f/u Mon.
%% staff_note
fyi {giv 1f} covers my caseload til {d}. Urgent = {gi 2} (detox date) and {gi 3m} (eviction hearing). Everything \
else can wait. - {giv 4}
%% overdose
Narcan x2 given to male in the stairwell, ID'd later as {full 1m} (dob {dob 1}). EHS took him to the QE2. \
Belongings bagged. Next of kin unknown.
%% court_support
Court support for {giv 1f}: EPO hearing {d}, courtroom {num 2 14}. Respondent {full 2m} not to come within 100 m \
of {addr.bare}. [[Duty counsel||Crown]] is {ini 3}.
%% kijiji
Client saw a room on kijiji at {addr}, {amt 650 950}/mth, LL "{giv 1}" wants e-transfer to {mail 1} before \
viewing. Told {g 2f him/her} sounds like a scam. {giv 2} will not send.
%% e_transfer
Emerg. assistance {amt 100 400} approved for {full 1}. Send EFT: transit {acc.tran}, inst {acc.inst}, acct \
{acc.acct}. Sup signed off {d.log}.
%% cheque_lost
{full 1} says March cheque never came. Direct dep. on file is {acc.full}, closed by bank. New form mailed to \
{addr.po}, {city} {prov} {pc}.
%% vehicle_sleep
Couple living in van, plate {gov.plate 1f}. Parked most nights {addr.corner}. She's {giv 1f}, pregnant; he's {giv \
2m}. Outreach ({org o}) will swing by.
%% elder_abuse
Concerns re nephew {giv 2m} using {ttl 1fs}'s debit. Bank card {acc.card} cancelled w/ her on speaker. She's \
{age.y 1}, sharp, just scared of him.
%% rural_well
{full 1s}, {addr.rural}, {town}. Well dry since August, hauling water. Fire hall filling jugs. Phone {phone7}, let \
it ring.
%% group_home
TC from group home: youth {giv 1t}, {age 1}, AWOL since {hr}. Last seen w/ {nick 2m} at the transit station. CPS \
file {case.pol}. Mom aware. Last post on {url 1}.
%% no_pid_ask
Caller didn't want to give a name. Asked about {org.the} hours, what to bring for a first visit and whether they \
do {lng}. Answered, no follow-up.
%% stats_week
Week of {d}: {num 40 190} calls, {num 5 30} in {lng}, top need = rent ({num 20 60}%), then food. Two went to \
{h.988}. Longest wait {num 4 19} min.
%% shelter_full
All beds full tonight in {city} incl. {org.The s}. Overflow mats: {num 3 25}. Coldest alert in effect, send folks \
to the library till {hr}.
%% program_dates
{org.The gf} starts a new cooking group {d}, Thursdays {hr}, free, {num 8 14} spots, childcare on site. \
Interpreters for {lng} and {lng}.
%% rate_change
Reminder all: basic needs rate is up to {amt 380 700} as of {d}. Shelter portion unchanged for singles. Don't \
quote the old table.
%% taxi_vouch
We're down to {num 2 9} taxi vouchers. Max {amt 15 35} per ride, hospital or shelter only. New batch ordered from \
{org}.
%% hamper_stats
Christmas hampers: {num 120 480} picked up, {num 9 40} no-shows, {num 3 12} delivered in {hood}. Turkeys ran out \
at {hr}. {org.The f} lent the cube van.
%% gis
GIS app for {full 1s}: SIN {sin}, b. {dob 1}, mail to {addr}, {city}, {prov}, {pc}. No phone of {g 1 his/her} own, \
use neighbour's {phone}.
%% verify
Caller passed ID check: birth date {dob 1}, postal code {pc}. Wants to know if {giv 1}'s hamper order went through \
at {org.the f}.
%% hc_renew
Health card expired. {full 1}, HC {hc 1}, DOB {dob 1}. Form signed, proof of residence is a letter from {org s}.
%% flu_list
Flu clinic list, {org.the h}:
{rev 1s} {dob 1} {hc 1}
{rev 2s} {dob 2} {hc 2}
%% move
Change of address. {full 1} was at {addr}, {pc}; as of {d} now at {addr}, {city} {pc}. Update pharmacy + {org}.
%% pharmacy
Pharmacy won't release blister pack w/o number. Gave {hc 1s} for {ttl 1s}, born {dob 1}; delivery to {addr} by \
{hr}. Pharm line {phone}.
%% route
Meals route change: {ttl 1s}, {addr}, {pc}; {ttl 2s}, {addr}, {pc}. Both soft diet. {org.The f} driver rings twice.
%% found_woman
Elderly woman wandering near {addr.corner}, says her birthday is {dob 1fs} and her name is {giv 1}. Daughter's \
number sewn in coat: {phone}.
%% sofa
Furniture bank p/u {d}: {giv 1}, {addr}, {city} {pc}. Third floor no elevator. Buzz first or call {phone}. \
{org.The f} truck.
%% sin_card
Client needs SIN confirmation letter, only has {sin} written on an old pay stub, {full 1}, {dob 1}. Nearest office \
takes walk-ins from {hr}.
%% camp_med
Camp health form: {full 1k}, birth date {dob 1}, health no. {hc 1}. EpiPen. If sick call grandma {phone}, \
{addr.bare}.
%% nn_lease
Leases renew {d} for the {num 6 30} units on the east side. Increase capped at {num 2 5}%. Parking {amt 30 90}. \
Talk to {org.the l} first.
%% nn_bread
Bread table at {org.the f} moved to {hr}, Wed + Sat. Limit {num 2 4} loaves. No proof of income asked. Poster in \
{lng} coming.
%% nn_conf
AIRS-type training {d} in {city}, {amt 90 400} each, {num 2 6} seats paid by the board. Book your own room, keep \
receipts.
%% nn_winter
Winter plan: {num 40 160} mats at {org.the s} from {d}, warming bus {hr} to 6am, {amt 8000 30000} from the city. \
Call {h.211} for space.
%% nn_ramp
Caller wants to know who pays for a ramp. Told about the home repair grant, max {amt 2000 9000}, next intake {d}, \
and {org.the h}. Didn't leave a name.
%% nn_school
School supplies at {org.the f} from {d}, {num 60 200} bags packed, sizes K to {num 6 9}. One per child. Line \
starts at {hr}.
"""
