"""Frames of English call and case notes by the fourth hand; a star begins each."""

import re

TEXT = """
* _clt {full:p1} cb re rent bank, lives {addr:bare}, dob {dob}, says hydro cut off {D=fri}. lm {phone}
* Pt {plain:f1} ({age}) d/c'd from ER {D=2 am}, NFA. was couch surfing @ {addr:unit_before}. Bed at {org} held til {D=9pm}.
* NAME: {comma:p1}
DOB: {dob:slash_ymd}
ADDRESS: {addr:unit_named}
CITY/PC: {town} {postal}
HC#: {health}
* caller wdnt give name. asked hrs of {org} + what bus goes there. told {free}. no f/u
* ^mom {full:f1} called again re {given:m2} ({age:kid}) skipping school. lives {addr:numbered}, {town}. ph {phone}
* he said and i quote "my birthday is {dob:spoken} and i been at {addr:spoken} since the flood". {given:m1}, no last name given
* Fire at {addr:fire} o/n, family of 5 displaced: {full:f1}, hubby {given:m1}, kids {given:p2}, {given:p3}. {O=Red Cross} has them at motel til {D=Thurs}.
* {full:p1} turns {A=65} on {dob:day_month}, wants to know when OAS kicks in. gave Service Canada {H=1-800-277-9914}
* House no. on reserve - {addr:house}, {reserve}. {full:f1@cree} needs ramp for chair. Band office will call {D=Mon}.
* {plain:m1}'s plow truck hit fence at {addr:county}. wants to know who pays. Ref {case}.
* Per s. {N=7(3)} of the RTA and O. Reg. {N=516/06} LL can't do that. Info only, anon caller, {town} area.
* intake {D=nov 3}
clt: {plain:f1} aka {nick}
b. {dob:short}
lang: {lang}
prev addr: {addr}
no id, no phone
* pls mail T1 pkg to {full}, {addr:rural_box}, {town} {postal} - no fax!! scan to {email} ok
* {mrs:f1} her husbands name is {given:m1} hes {age} and got dementia, they're out at {addr:concession}, nearest village {town}
* SIN {sin} read out over phone by {given:f1} before i could stop her. redacted in main file, flag to privacy ofcr
* {full:p1} / {dob:mdy} / OHIP {health:on} / wound care q2d / {addr:unit_after} buzz {N=114} / lockbox on railing
* Wants {O=Elizabeth Fry Society} # and court dates, says hearing is {date} at {D=9:30}. Declined to leave name.
* nok is daughter {given:f2} in {town}, cell {phone}. resident {mrs:f1} born {dob:month_year.old}, chart has wrong yr
* Ukr family arrived {D=Oct 22}: {full:f1@ukrainian} {A=34}, {full:f2@ukrainian} {A=61}, baby. Speak {L=Ukrainian} only. Staying w host {given}, {addr:bare2}
* VM transcribed: "hi it's {given:f1} uh {family:f1} calling back my number is {phone} thanks bye"
* _warm xfer to {H=988}, male {A=23}, si w plan, gave addr {addr:highway}, past the esso. {free} dispatched {D=0312h}
* e-transfer scam. sent {money} from acct {account:bank} to "{email:m2}". {full:p1} is {age}, crying. CAFC {H=1-888-495-8501}
* GST credit direct dep bounced, acct {account:bank}, {plain:p1}, sin not given, call bk after {D=4}
* Corner of {addr:corner} - woman sleeping in bus shelter, purple coat, approx {A=50}. outreach ({org}) notified {D=22:40}
* {full:p1}, no fixed address, mail c/o {org}. DOB {dob:dots}. Needs ID clinic, lost birth cert + status card {gov:status}
* Elder {plain:f1@anishinaabe} from {reserve} in town for dialysis M/W/F, stays boarding home. Needs {L=Ojibwe} interpreter {D=Wed 8:15}
* Twins {given:p1} & {given:p2} b. {dob:iso.kid}, mom {full:f3}. formula + diapers from {org}. wic?? told her no that's US. {email:f3}
* ^re: noise complaint. complainant {full:p1} of {addr:letter}. respondent upstairs tenant "{given:m}". file {case}.
* Tenant insp. rqst - {addr:basement}. No heat since {D=Dec 2}. {plain:m1} ph {phone} best after {D=6pm}. speaks {lang}
* hi can you pls update my file i moved to {addr:vancouver} bday {dob:loose} thx {given:f1}
* Cardholder {full:p1} card {account:card} exp {N=04/28} charged twice {money} by rec centre. refund rqst sent {date}
* Shelter log {D=23:15}: {given:m1} in, {given:f2} in, {nick} barred 24h. Bed 12 empty. Temp -31.
* Q from worker: is HST rebate {money} or {money} this yr? and is {O=Maison Marguerite-Doucet} still taking walk ins. answered
* Baby girl {family:f1}, born {D=today} no wait {dob:dmy_dash.kid} per mom. mom {given:f1} {age:young}, dad not in picture. PHN pending
* moved from {addr:alberta}, to {addr:alberta2}, both {C=Edmonton}. {full:p1} wants AISH file xferred, AISH wrkr {given:f2}
* {full:f1} ({dob}) fleeing, do NOT call {phone}, partner {plain:m2} checks phone. safe email {email:f1}
* ROI signed by {plain:p1} to share w {dr:p}, {org} and band. expires {D=2026-06-30}
* clinic says {given:f1}'s health card {health:bc} is expired. she is {A=72}. lives alone, {addr:vancouver2}, {C=Vancouver}
* Legal land {addr:quarter}. {full:m1} well went dry. municipality says call {D=Tues}. {phone} (landline, no txt)
* Meals wheels del. list: {plain:p1} {addr:bare}; {plain:p2} {addr:typed} (dog!); {plain:p3} {addr:unit_after}
* Web form
name: {full:p1}
email: {email:p1}
postal: {postal}
msg: need winter boots size 9 kids
* ip {ip} flooding chat w abuse, third time {D=tonight}. nick "{nick}". blocked
* ** MISSING ** {full:m1} last seen {D=Sat 11pm} nr {addr:corner}, grey hoodie, DOB {dob:short3}. RCMP file {case}
* Dad says "she was born {dob:words}, she's {age:words} this year", daughter {given:f1}, lives in group home {org}
* no ID of any kind. states name {given:m1@inuit}. states dob {dob:mds}. states from {hamlet}. intox. let sleep
* General info: tax clinic {D=Feb 24 to Apr 30}, {D=Tues/Thurs 10-3}, {org}, must be under {N=$35,000} single. tel {desk} or {inbox}
* {full:p1} req large print + {lang} copy of bylaw {N=2021-118}. Mail: {addr:box_station}, {postal}
* pt's mother {full:f1} (maiden {family:f2}) gives hx: premie, b {dob:quote.kid}, NICU x3wks, now {age:months}
* tlf from {hamlet} nursing stn re {plain:f1@inuit}, hse {N=2} bdrm overcrowded 11 ppl. medevac {D=thurs}. N-number {case}
* I'm at {addr:spoken2} she says, the blue door. {given:f1}. no food since {D=sunday}. delivered hamper
* {initials:p1} - UCI {gov:uci} - PR card lost - bilingual EN/{lang} - appt {date} w {given:f2} settlement
* landlord {mr:m1} wont fix lock @ {addr:half}. tnt {full:f2}. cell {phone} txt only. LTB # {case}
* ^client states dob {dob:short2} but card says {dob:iso}. health card {health:on}. which one??
* caller thinks {O=Dorothy Pike House} is a person lol. explained. wanted {lang} speaking counsellor nr {fsa}
* EI claim. {plain:p1} s.i.n. {sin} bdate {dob:dots_ymd} mother's maiden name {P=Trowbridge}. verified, ROE missing
* Drv lic {gov:licence} plate {gov:plate} red Civic living in it w/ 2 dogs, Walmart lot off {addr:highway}. {given:m1}
* Rx pickup auth: {given:f2} may p/u for {full:f1} d.o.b. {dob:dmy}, pharm on {addr:corner}
* new hire {given:f1} shadowed me {date}. nothing else to report. 14 calls, 3 abandoned, avg {N=6:40}
* {full:m1} vet, svc no {gov:status}, VAC file {case}, wants burial fund for wife {given:f2} who passed {D=Oct 9}
* widow {mrs:f1}, nan to half of {town}, lives in {addr:civic}. oil tank leaking. age {A=88}. {phone}
* PharmaCare reg no {health} / DOB {dob:month_short} no day given / {full:p1}
* sched: {D=Mon} {org} hamper; {D=Tue} dentist; {D=Wed} court. Support wrkr {given:f1} will drive. Clt {given:m2} aware
* from chat> whats ur name? > {given:p1} > age? > {A=17} > where r u > {addr:corner} tims > ok stay there
* cb {plain:p1} {phone}. wants {free} type line for gambling. wife {given:f2} doesn't know DON'T LEAVE MSG
* 911 xfer
chest pn
{addr:trailer}
{full:m1}
{A=67}M
door unlocked
dog in crate
* {full:f1@metis}, Métis Nation card {gov:status}, bursary ddl {D=May 15}, email {email:f1}, b-day {dob:ordinal}
* Snow angel match: volunteer {given:m1} -> {mrs:f2} {addr:typed2}; volunteer {full:p3} -> {addr:bare2}
* complaint re taxi chit, {N=$38.75}. clt says clerk at {org} rude. clerk {given:f1}. Clt {full:f2} wants apology in writing, {addr:french}, {postal}
* LIM-AT, {D=2023} figs, {N=14.2%} in {C=Sudbury}. Bill {N=C-12}, n={n}. For grant rprt. no clts.
* _addr on file wrong. shld be {addr:conc_road} not {addr:county2}. thx {given:f1}. roll no {case}
* paid {money} cash to "{given:m1}" for fake apt on {addr:typed}. listing at {page:m1}. police {case}
* ODSP mbr id {case}
{comma:p1}
{dob:short4}
spouse {given:p2}
rent {money}
{addr:unit_named}
* BIL. CALL - {lang} then eng - {mme:f1} veut parler a son worker {given:f2}. tel {phone}. svp rappeler {D=demain}
* ^wellness chk rqst by sister {given:f2} in {C=Calgary}. {full:m1}, {addr:alberta}, no answer since {D=dec 11}
* Reg'd for camp: {given:p1} ({dob:my.kid}), {given:p2} ({dob:smd.kid}); guardian {full:f3}; allergies nuts
* nurse line {H=811} sent him. foot ulcer. {given:m1} {age}. no fam dr. walk in at {org} {D=sat 10-2}
* address "the old {family:m1} place, {addr:highway}" is how {given:f2} gave it. gps no signal
* {full:f1} says her ex {full:m2} posted her address {addr:typed} on {page:f1}. victim svcs ref'd. occ {case}
* translated from {lang}: my name {full:p1}, i am born {dob:day_first}, my card number is {health}, i have pain
* Emerg contact 1 {given:f1} (sis) {phone}
2 {given:m2} (nephew) {phone}
3 {dr:p3} {phone}
* Gr 9 student {plain:p1}, {A=14}, sleeping at friend {given:p2}'s. school ss wrkr {mr:m3}. mandated rprt filed {case}
* Bday party for res {given:f1} {dob:ordinal_day}, she'll be {A=101}!! cake from {org} aux. {N=$60} budget
* dup record - merge {plain:p1} {dob:iso} w {initials:p1} {dob:mdy}, same phn {health:ab}
* {given:m1} from {addr:range}, nr {town}, wants gas voucher for chemo trips. {N=212 km} return. {money}/mo cpp
* Visa {gov:passport} & ppt ok, SIN 900 series {sin}, work permit exp {D=2026-08-01}, {full:p1}, country of birth n/a
* Caller from {reserve} says water advisory day {N=212}, asks who delivers jugs. {free} no help. gave {org} # {desk}
* food bank card scan err: {full:p1} / hh of {N=6} / {addr:box} / DOB {dob:run}
* {given:f1} wants her baptism cert, b. {dob:of}, parish {C=St Columba}, parents {full:m2} + {full:f3}
* Utility arrears {money} acct {account:bill}. name on acct {full:m1} (deceased). widow {given:f2} can't get it switched
* _k so {given:p1} called again drunk. lives in rear of {addr:bare2}. asked me my last name. i said {given:f2}. ended call {D=1:47am}
* {C=St. John's} ofc: {full:p1}, {addr:typed}, NLPDP {health}, needs bus pass + {O=Gower Hill Food Share}. {phone}
* Prov. court bail cond: reside at {addr:unit_before}; no contact {full:f2}; surety mother {full:f3}. info no. {case}
* Wait list csv row: {comma:p1};{dob:iso};{phone};{email:p1};{postal};bach;rgi
* i never got my cheque, box {N=12} on the form is my kids: {given:p1} {dob:long.kid}, {given:p2} {dob:short5.kid}. {full:f3} sin {sin}
* Rescheduled {org} tour fr {D=Mar 5} to {D=Mar 12}. call {inbox}. room {N=204}. bring {N=2} pcs ID.
* {full:p1} of {addr:rural}, {town} - tractor rollover {D=Aug 2} - homecare eval - wife {given:f2} exhausted
* Hamlet office {hamlet}: {full:p1@inuit} hse {addr:building}, furnace out, -40. maint. {given:m2} going {D=now}
* ^urgent - insulin - {plain:f1}, {A=9}, {addr:typed}, {town}. mom {given:f2} cell {phone}
* {nick} says his real name is {plain:m1}, dob {dob:spaced}, and hes got a cheque at {org}
* Interp booked {lang}, {D=11 am Thu}, for {couple:f1} & son {given:m2} ({age:kid}) at walk-in. Health card {health:mb}
* Asked re {O=Good Neighbour Wheels}, seniors {N=65+}, {N=$4} a ride, {D=Mon to Fri 8-4}, {desk}. Declined ride.
* fax rec'd {D=Jul 8} fr lawyer {family:p1} re estate of {full:m2}, d. {D=Jun 30 2025}, b. {dob:month_year.old}, late of {addr:county}
* Cst. {family:m1} brought in female {given:f2} unk last, approx {A=35}, found {addr:corner}, speaks {lang}
* {full:p1} "turning {A=18} {dob:day_month}" aging out of care, CAS wrkr {given:f2} ext {N=418}, wants bachelor under {money}
* insp. {D=2025-11-20}: {addr:conc_road} - burn barrel. owner {full:m1}. tickt no {case}. Twp of {town}
* T4 never came, employer closed. {full:p1} {addr:trailer} {postal} dob {dob:dms} email {email:p1}
* hi hun its {given:f1} from {org}, can u tell {given:f2} her bed is gone, sorry. - sent {D=5:12pm}
* GIS renewal - {mr:m1} {dob:spaced_dmy.old} OAS no {sin} - CRA my acct locked - {H=1-800-959-8281} gave
* _need ride for {given:f1} frm {addr:bare} 2 hosp {D=7am tmrw}. wheelchair. dtr in law {given:f2} {phone}
* Refused svc at pharmacy, NIHB client # {gov:status}, {full:p1}, DOB {dob:short}. {H=1-800-640-0642}. {date}
* Apt sublet: {given:m1} at {addr:unit_before} to {full:f2}, {N=$950} incl, {D=Jan 1 - Apr 30}, dep paid to acct {account}, {postal}
* how do i report dead deer on Hwy {N=11}? gave MTO. also wants garbage days for {town}. no nm
* Stats: {n} calls, {N=31%} housing, {N=18} in {lang}, peak {D=10-11am}. {H=988} xfers {N=4}.
* Email chain: From: {email:f1} To: {inbox} Subj: my file {case}. pls close, I have moved to {town}. {plain:f1}
* bookmark sent by clt shows {page:p1} w full name {plain:p1} and pic. asked to take down
* E-bill {account:bill} past due {money}, {initials:p1}, cb {phone}. LEAP applied thru {org} {date}
* PHN {health:bc} allergic to sulfa. {given:p1}. meds in blister. {A=79}. lives w {given:f2} off {addr:typed}
* Passport {gov:passport} found in shelter laundry, name {full:p1}. locked in safe {D=Nov 30}
* kids help: texter "{given:p1}", {A=13}, wont say where. gave {H=686868} text line + {free}. {N=3} prior
* clt needs ID replaced all at once: SIN {sin}, PPT {gov:passport}, health {health}. name {full:p1}. fees waived by {org}
* payroll mixup, two ppl one sin {sin} - {plain:p1} and {plain:p2}. CRA file {case}. told them {free} can't fix
* _my sister {given:f1} put my sin {sin} on her rental app at {addr:corner} dominos bldg?? whats that about
* Laptop at drop-in used by {given:m1} - history {page:m1} - asks to delete. IT: {desk}, {inbox}
* abuse rpt: sender {ip}, profile {page:p1}, real name {full:p1}, mail {email:p1}. passed to mgr {given:f2}
* Rm booking {org}: {D=Feb 3, 6-8pm}, {N=22} chairs, {N=$45}, key from {desk}. Alcohol permit n/a.
* flu clinic {D=Oct 20} ages {N=6 mos+} no appt, {O=Walter Scobie Clinic}, {desk} or {inbox}, {lang} + {lang} spoken
* who sits on the {O=Mary Ward Foundation} brd? caller {n} min on hold. not in our database. gave {inbox} or {desk}
* By-law {N=88-14} sec {N=4.2}: sheds under {N=10 m2} no permit. {town}. walk-in, didn't ask name
* Cooling ctr open {D=July 9 to 12}, {C=west end}, pets ok. told {n} callers so far. {H=211} msg updated.
* Called {O=John Howard Society} & {O=Grace Mission Halton}, both full, {n} ppl on list. {free} for overnight. {C=Red Deer}
* Crs in {lang}, level {N=CLB 4}, starts {D=Sept 8}, {org}. prereq none. {N=$0}. Waitlist {N=31}.
* prep trng notes {D=Feb 11}: Jordan's Principle, {N=s. 35}, Bill {N=C-92}; {O=Wapiti Friendship Centre} hosts; lunch {money} for {n}
* pre-auth debit stop pls, chq acct {account:bank}, {full:p1}, {addr:bare}, signed {D=Dec 1}
* *{given:f1}* (she/her), came w walker from {addr:vancouver}, 3rd fall. Dtr {full:f2} POA. dob on band: {dob:short3}
* Q: where do I send my old age papers?? A: {H=1-800-277-9914}. {mrs:f1} {addr:rural} {postal}. will call back w sin
* Triage {D=0440} / {full:p1} / DOB {dob:mds} / MRN {case} / c/o sob x2d / address on bracelet {addr:unit_named}
* Dispute over hedge. {addr:bare} vs next door {addr:bare}. Owner #1 {mr:m1}, owner #2 {full:f2}. mediator {org}
* born on the {dob:of.old}, says he, in a canoe. {called:m1}, {A=ninety-one}. guide from {reserve}
* birth reg. {plain:p1}, DOB {dob:short2.kid}, at home birth, {addr:conc_road}, midwife {given:f2}
* School bus change: {given:p1} gr 2 pick up {addr:bare2} drop off sitter {addr:letter}, eff {D=Mon}. mom {given:f2} {phone}
* clt texted pic of lease: lessee {full:p1} lessor {full:p2} premises {addr:unit_after} rent {money}
* came in to vote. no ID w addr. vouched by {given:p2} same bldg {addr:box}. born {dob:day_first}. clerk {given:f3}
* prev. names: {full:f1}, then {couple:f1}. all same dob ({dob:slash_ymd}). change of name cert # {case}
* Sewer backup - 6 calls from {addr:corner} area, 1 from {addr:half} ({full:p1}). PW on it {D=since 5am}
* Delivery instrs: past church, {addr:civic}, knock loud, {given:m1} is deaf. {N=2} cases ensure. {phone} is neighbour {given:f2}
* {full:p1} gave dob as "{dob:ordinal}" then "{dob:month_short}". gave adr as "{addr:numbered}". very confused, ? UTI
* can't find {addr:french} on map, {given:f1} says across caisse. sounds like {town}. lang {lang}
* NEW: {full:p1@inuit} ({dob:loose}) + {full:p2@inuit} ({dob:loose}) + {N=1} cat. from {hamlet} {addr:house}. evacuees. rm at {org}
* T5 correction, {full:p1}, SIN {sin}, acct {account:bank}, {email:p1}, was {postal} now {addr:unit_after}
* kiosk login from {ip} as {full:p1}; reset sent {email:p1}; 2FA to {phone}; {account:bill} shows wrong bal
* clt reads off her tax slip: "s i n is {sin}, box 14 {money}, postal {postal}". {given:f1} laughs, says don't write it down. too late
* found wallet lot {N=C}: bank card {account:card}, bus pass, pic of kids, note "{given:p1} {phone}". owner {full:p2}
* {given:f1} thinks ex is tracking her, his blog {page:m2}, her own page {page:f1}. safety plan {date} w {org}
"""

FRAMES: list[str] = [frame.strip() for frame in re.split(r"^\* ", TEXT, flags=re.MULTILINE) if frame.strip()]
