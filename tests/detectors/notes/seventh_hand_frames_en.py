"""English frames: hurried call notes (n). Blank lines part the frames; see `seventh_hand` for the slots."""

FRAMES = """
n| {time} - {f1} clld, {age}, landlord chngd locks @ {addr.u}. Wants to know if legal. Told her no, gave {org.legal}.
cb <tmrw|after supper> {ph}

n| Clr: {m1.r} ¶DOB: {dob} ¶[O:OHIP]: {hn.on} ¶Lives w/ sis {f1.g} ¶Needs ride to dialysis [D:M/W/F], chair at
[D:7:15]

n| mom {f1.g} and {b1.g} ({age.c}) slept in car [N:2] nights behind the arena in {town}. -> {org.shelter} full, on
list. Call back {f1.g} {ph}

n| / CALLER / {p1.u} / ADDRESS / {addr}, {town} / REASON / no heat since {day} / LANDLORD / {m2.i} / GIVEN /
{org.legal}

n| [H:211] xfer. Gent says name is {m1.n}, everybody calls him {m1.g}. {age.s}. Fell in tub {day}, refused ambulance.
Dtr {f1.g} will check on him, she's at {ph}

n| - intake {date} ¶- {f1} + {n} kids ¶- oldest {g1.g}, {dob.c} ¶- youngest {b1.g}, {dob.c} ¶- milk allergy, no pork
¶- p/u {day} {time} at {org.food}

n| Q: name? A: {m1} ¶Q: where staying? A: cousin's couch, {addr.s} ¶Q: income? A: [O:EI] {money} biweekly ¶Q: safe
tonight? A: yeah

n| vm {time}: "hi its {f1} from {town}, I got your message, call me at {ph} before [D:4], I start work after." ¶rtnd
call, no ans, LM

n| tenant {f1.x} unit {addr.u} - bedbugs x [N:3] months, LL {p2.s} says spray herself. [N:N4] not served. File opened
{case}.

n| {m1.i} / lost wallet on the bus / needs: health card, SIN letter, bank card ¶health card was {hn.mb} ¶sent to
[O:Service Canada] w/ list

n| kokum {f1.g} raising [N:3] grandkids since daughter {f2.g} passed. Wants {org.indigenous} for {b2.g} ({age.bc}) &
{g2.g} ({age.bc}). Status # {status}

n| Spoke w {f1.t} re [O:GIS] renewal. SIN {sin}. DOB {dob.s}. Says cheque stopped in [D:July]. Conf call w [O:Service
Canada], hold [N:50] min.

n| wellness chk - {m1.r} - {addr.u} - no ans x [N:3], nbr {f2} has key, says he's at his son {b1.g}'s in {town}. OK.
Closed {time}.

n| Caller upset +++ . "{m1.g} took my keys and my phone." At {corner} payphone, no shoes. Stayed on line till [H:911]
got there {time}. Incident {police}

n| <Rcvd|Took> call from {m1.T} re smell of gas ¶{addr}, {town} ¶cell {ph} ¶Told: get out, call [H:911] from outside,
leave door open

n| {f1.w} called again third time today says her ex {m2.w} found her at {addr.s} and she needs to move tonight she can
be reached at {ph} text only

n| okay next one is {m1.w} date of birth {dob.l} he lives on {addr} in {town} he wants meals delivered but only {day}
and he does not eat fish thank you

n| {region.on}[O:ODSP] worker is {f2}, ph {ph.x}. Client {m1} member id {acct}. Overpayment {money}. Appeal by {date}.

n| Client: {f1} ¶UCI: {uci} ¶WP exp: {date} ¶WP no: {wp} ¶Lang: {lang} ¶Issue: employer kept passport ¶Ref:
{org.settle}

n| -> clr {f1.gk} spelled last name {f1.z}. born {dob}. -> no ID at all, was in the purse. -> Ref {org.shelter} for ID
clinic {day}.

n| {day} {time} TT {m1.i} re arrears. Owes {money}. Hydro acct {util}. {region.mb}Disconnect notice dated {date}.
[O:Manitoba Hydro] won't talk to us w/o consent.

n| Texter, no name given at first, then "im {g1.g}". {age.c}, in bathroom at school, {town}. SI yes, plan no, means
no. Counsellor {f2.s} told w/ her ok.

n| Evac list cot row [N:4]: {m1}, {f1.g}, {g1.g} {age.c}, {b1.g} {age.c}, dog. From {rural}. Has insulin in cooler.
Truck plate {plate}.

n| belongings: [N:1] duffel, [N:2] bags, walker. Bed [N:12]. Name on band "{f1.r}". PHN {hn.bc}. NOK sister {f2} {ph}

n| rc'd email frm {p1} {em.p1} - wants tax appt, wife {f2.g} too. [N:T4] slips ready, SINs {sin} and {sin}. Booked
{day} {time} {org.tax}

n| clt {m1.h} discharged fr hosp {day}, no fixed. Parole officer {f2}. Needs bed ASAP. {org.shelter} <holding|has> bed
til {time}

n| HH of [N:5]. Head: {f1.r}. Others: mother {f2.r}, {age.s}; uncle {m2.g}; twins {g1.g} & {b1.g} DOB {dob.c}. Add:
{addr}. PC: {pc}

n| Re {m1.s} fire: Unit burned {date}. {addr.u}. Insured? no. [O:Red Cross] reg {claim}. Needs boots men's [N:11],
glasses, puffer.

n| Caller wldn't give surname - "just {f1.g}". Hubby {m1.g} retired [D:March], drinks, threw plate. Has bag packed at
{f3.g}'s. Not ready.

n| {region.mb}<OK so|Re> {m1.i}, {age.s}, {addr} {pc}, hasn't had homecare since {date}. Worker {f2.g} off sick.
Called [O:WRHA], leave w {f3.g} at desk.

n| {p1.x} - rent {money} - {region.on}[O:OW] shelter max too low - acct w/ LL {rent} - looking {area} or {area} - has
cat

n| consent to speak w dtr {f1.g}: Y ¶w son {m1.g}: N!! (took {money} fr her acct {bank}) ¶w Dr: Y, {f2.d}

n| LL = {m1} , numbered co. ¶Tn = {f2}, {n} kids ¶[N:N12] given, says his mom {f1.g} moving in ¶{region.on}[O:LTB]
{ltb} hrg {date} {time} ¶-> duty counsel

n| walked in soaking. {m1.g}, no last name, {age}, sleeps under bridge by {corner}. Socks, soup, bus tix. Says
{org.shelter} barred him til {date}.

n| {f1.R} ; {dob.s} ; lives alone ; tel {ph} ; daily call {time} ; if no ans try nephew {m1.g} {ph} ; key w super
{m2.s}

n| Pt of {m2.d}. Name {f1}. Alta hlth # {hn.ab}. Dizzy on new pills. Told her call [H:811], she'd rather talk to me
lol. [H:811] nurse on at {time}

n| <Lolo|Grandpa> {m1.g} wandered again - found at {addr} by mail lady {f2.g}. {age.s}, dementia. Son {b1.g} called
{ph}. Ref {org.senior}

n| "They told me {b1.g} can't register without the paper." Study permit {sp}. Mom {f1.x}. Caller's {lang} better than
[L:English]. -> {org.settle}

n| msgs fr ex. Profile {url.m1}. Client {f2.h} screenshotted all. Police file {police}, Cst is {m3.s}. Safety plan w
{f4.g} {day}

n| - {f1} ¶- preg [N:32] wks ¶- bf {m2.g} kicked her out ¶- sleeping at {addr.u} w/ {f3.g} ¶- health card: {hn.sk} ¶-
Ref prenatal + {org.food}

n| ex-husb {m1} sees kids {b1.g} and {g1.g} every other wknd. Didn't return them {day}. Order {court}. Told call
lawyer {f2.s}, then [O:RCMP] non-emerg

n| chq bounced. {f1.i}'s acct {bank}. PAD for hydro {util} went thru twice. Bank rep {m2.g} says [D:5 business days].

n| Driver {m1.g} rpts {f2.t} not home at {addr}. Meal left w/ neighbour {f3.s}. Called emerg contact: {m2} {ph}. She's
at hairdresser. All good.

n| SUBJ: {m1.s}/{f2.s} dispute ¶upstairs {f2.s} says {m1.s} smokes ¶{m1.s} says {f2.s}'s kid jumps ¶both at {addr.s}
¶mediation offered, {m1.g} yes, {f2.g} thinking

n| clnt {f1.i} <SIN|S.I.N.> {sin} <DOB|d.o.b.> {dob} tax yrs [N:2021], [N:2022], [N:2023] - slips in shoebox - dir dep
{bank} - vol {m2.g} doing it

n| Auntie {f1.g} called from {town} re nephew {m2.g} - {age.o}, left rehab {day}, wearing grey hoodie, might be near
{corner} in the city

n| Missed call x [N:4] from {ph} -> it's {m1.x}, he's mad about parking tkt {ticket}, plate {plate}. Not us. Gave city
line.

n| Rec'd: NOA for {f1.o}, SIN {sin}. [O:CCB] stopped bc ex {m2.g} also claimed {g2.g} + {b2.g}. [O:CRA] ref {case}.
Send custody letter

n| ID seen: DL {dl.on}, passport {passport}. Client {m1}. Address on DL is old ({addr}), now at {addr.u}. Update w
[O:ServiceOntario]

n| client says "{m2.g} from {org.senior} never came" / Called {m2.g}: flat tire / will go {day} / told {f1.t}, she
laughed

n| {f1.g} & {m1}, both {age.s}, {rural}, well dry since {date}. Water drop by neighbor {m2}. Town of {town} has tank.

n| NAME {m1} ¶AGE {age.b} ¶TEL {ph} ¶ADDR {addr.u} ¶PROB rats, ceiling ¶LL says "not my problem" ¶ACTION city
inspector, {org.legal}

n| young guy {m1}, aged out of care [D:last month], SW was {f2} {ph.x}. Couch surfing {area}. No bank. ID: birth cert
only ¶dob {dob.y}

n| calling abt mother in law {f2.o} - stroke {date} - hosp wants her out {day} - stairs at {addr} - {m1.g} can't lift
her

n| ip log for chat abuse: {ip} <,|and> {ip} - same nick "{m1.gw}" - blocked {date}, told supv {f2.g}

n| Kid called. {b1.g}, {age.bc}. Mom asleep won't wake up. {addr.u}, buzz [N:204]. [H:911] on other line, stayed w
him. He counted breaths. EMS there {time}.

n| {f1.k} - eviction - ex's name on lease ({m2.k}) - court file {court} - sheriff coming {date} - needs truck +
storage - ph {ph}

n| [D:Mon] lv msg {f1.g} ¶[D:Tue] lv msg ¶[D:Wed] no svc ¶[D:Thu] drove by {addr}, lights on, car gone ¶[D:Fri] {f1.g}
called, was in {town} at sis {f2.g}'s, all fine

n| translator {f2} ({lang}) on line for {m1.t}. Injured at work {date}. {region.on}[O:WSIB] claim {claim}. Boss {m3.g}
told him say it was at home.

n| Visit: {box}, {town} is mailing only. Real loc {rural}, blue gate. {m1.i} meets you at road. Dog bites. Bring
{f2.g}'s meds.

n| pos {n} on list: {f1.h}, hamper for [N:1], diabetic, gluten free, can't carry. {f2.g} delivers {day} to {addr}

n| <Rec'd call|Call> {time}. Elderly lady, {f1.t}. Scammer got gift cards {money} and her card {card}. "He said he was
{b2.g}, my grandson." Bank called, card stopped.

n| Husb {m1.g} has Status, {status}, wife {f2.g} not. [O:NIHB] denied dental for {g1.g} dob {dob.c}. Appeal.
{org.indigenous} nav {f3.s}

n| Unit [N:3] next door = {f2.s}. Our clt = {m1.s}, {age.s}, {addr.u}. They share a meter. Bill acct {util} in
{f2.g}'s name. Ugh.

n| new arr. {f1} fr {town} w/ {b1.g} & mother {f2.g}. Hosts: {m3} and {f3.g}. {addr}, {town} {pc}. School reg {day}.

n| Line [N:3] crisis. M, {age.b}, won't give name, wife is {f1.g}, bridge nr {corner}. Police {police}. He came down
{time}. Debrief w {f2.g} done.

n| {f1.h} phoned, worried re {m1.h}; {m1.h} phoned, worried re {f1.h}. Both ok. Same house lol. {addr.s}

n| pls call {p1} @ {ph.x} or {em.p1} re volunteer police chk, dob {dob}, wants food bank shift w/ {f2.g}

n| hx: {m1.R} known to us since [D:2019]; {n} stays; barred {date} for fight w/ {m2.R}; today calm. PHN {hn.mb}. Ok
for [N:1] night per {f3.g}.

n| <Stat|Update>: no heat in bldg. [N:40] units. Super {m1.g}. ~[N:15] calls since {time}. City says crew by {time}.
Warming room: lobby, {org.disaster} bringing cots.

n| No name. F, <crying|whispering>, {town}. Asked only if shelter takes dogs. Told yes [N:2] beds {org.shelter}. Hung
up {time}.

n| anon - how much can LL raise rent [D:2025] - guideline [N:2.5%] - [D:90 days] notice - form [N:N1] - gave
{org.legal} hrs [D:Mon-Thu 9-4]

n| stats {date}: [N:61] calls, [N:9] texts, [N:4] in {lang}, [N:2] abandoned. Top need: housing. Long wait [D:1-2pm].

n| shift hand-over. <Quiet|Busy> nite. Fridge at [N:8°C], fix. {n} hampers left. {org.food} closed {day}. Smoke in
{town}, masks in bin [N:B].

n| Caller wanted bus times {town} -> {town}. Not us. Gave [H:2-1-1]. Also asked free tax clinic, told {org.tax} from
{date}, under {money}.

n| Pantry count: - [N:48] tins soup - [N:12] formula - [N:0] diapers sz [N:4] - eggs [N:30] doz. Order fr {org.food}
by {day} {time}.

n| caller ?: is [O:OAS] taxable? yes ([H:1-800-277-9914]). can work? yes. claw back over [N:$90,997]. no name given.
[D:6 min]

n| M caller, didn't leave name, wants {lang} speaking counsellor -> {org.settle} [D:Tue/Thu], free, no card needed, rm
[N:210]

n| Prank x [N:3] fr blocked no. {time}, {time}. No threat. Logged. If again -> tell supv. Real threat -> [H:911].

n| flood info: sandbags at arena [D:8-8], road to dump shut, boil water till {date}, reg at {org.disaster}, pets ok

n| Neighbour complaint, general: LL of big bldg on {region.on}[P:Barton] not fixing elevator. [N:RTA s. 20]. Told file
[N:T6], fee [N:$53], {org.legal} can help.

n| hc {hn.on} // dob {dob.s} // pc {pc} // ph {ph} - refill ride, [D:Wed] {time}, w/c van

n| new reg ¶d.o.b. {dob} ¶addr {addr} ¶{town} {pc} ¶tel {ph} ¶hh size {n} ¶no pork / no nuts

n| wants T-slips mailed. SIN {sin}, born {dob}. moved, now {addr.u} {pc}. old pc on file wrong. {org.tax} to resend by
{date}

n| cb list {day}: ¶{ph} heat ¶{ph} hamper ¶{ph.x} ({f1.g}, ask for her) ¶{ph} no msg pls

n| txt only {ph}, e-mail {em.f1}, never call house. {f1.g} in {area}, bf reads her phone. Safe word: {lang} for apple.

n| client page {url.m1} shows new addr, posted by ex. Told her screenshot, report, {hot} if he shows. ip on login
alert {ip}

n| PHIN {hn.mb}, DOB {dob.s}, {addr}, bath chair + raised seat, pick up {day} {time}, door code w/ caretaker

n| Newborn reg: baby g, dob {dob.n}, mom health # {hn.sk}, dad's {hn.sk}. No name yet. Wants [O:CCB] + formula. PC
{pc}

n| pet boarding during evac: [N:1] dog [N:2] cats. owner at {rural}, {pc}, cell {ph}. vet bill {money}. tag no. on
form [N:EV-2]

n| - {dob.c} boy - {dob.c} girl - both need winter boots sz [N:12] and [N:3] - pick up by gramma {f1.g} {day} - her
cell {ph}

n| scam: caller gave "officer" her SIN {sin} + card {card}. Told: call bank, [O:CRA], anti-fraud [H:1-888-495-8501].
DOB given too: {dob}

n| wifi abuse at drop-in, device {ip}. Reset. Guest pw changed {date}. Owner of laptop: {p1.h}, page {url.p1}

n| <Dup file?|Duplicate?> [N:2] records same DOB {dob}: one {pc}, one {pc}. Same health no {hn.bc}. Merge under
{case}.

n| em bounced: {em.p1}. Try {em.p1}. Or post: {box}, {town} {pc}. Letter re {claim}.

n| Health card old red+white. No. {hn.ns}. Clr {dob.sl}, moved here fr [P:ON]. Needs dr. {org.health} waitlist [D:8
mos]

n| Ride: p/u {addr.u} {time}, drop hosp, rtn [D:3ish]. Pass. {f1.t}, cell {ph}, oxygen. Postal for GPS {pc}. Driver
{m2.g}.

n| {p1.r} {dob} {ph} {pc} hamper {day} / {p2.r} {dob} {ph} {pc} hamper {day} / both via {org.food}

n| LL email {em.m1}, LL cell {ph}, LL name {m1.k} or {m1}? Tenant not sure. Unit {addr.u}. Mold. Photos sent.

n| caller in {lang}, took [D:20 min] to find interp. Wants mosque/church list, winter coats, [N:2] car seats. Sent to
{org.settle}. No name taken.

n| anon dad: what age can kid stay home alone? [N:12] is the usual advice, no law here. Babysitter course [N:$60].
Sent to {org.health}

n| road closed {town} to {town}, ferry cxl {date}. [N:8] truckers want beds. {org.disaster} open, gym [N:2]. Coffee
on.

n| Wrong no. Thought we were pharmacy. Gave [H:811]. [D:1 min]. Next: silent call, [D:40 sec]. Next: fax tone.

n| M, older, {town}, wont say name. Lonely since wife died, didnt want a program. Talked gardens [D:25 min]. Gave
{org.senior} anyway.

n| Q: can shelter keep my cheque? A: no. Q: curfew? A: [D:10 pm]. Q: how long? A: [D:30 days]. Q: cost? A: free. ->
{org.shelter}, {oaddr}

n| UPDATE boards: {org.food} now [D:Tue 1-4]; {org.tax} full til {date}; {org.crisis} text line back up; {hot} wait
[D:6 min]

n| new flyer for {org.food}: moved to {oaddr}, ph {oph}, still [D:Tues 1-4]. Old ones in recycling. Told {org.senior}
"""
