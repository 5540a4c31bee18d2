"""English frames typed in a hurry: calls, voicemails, texts, chats, hand-over and van notes."""

CALLS = """\
{time} cl {full f1} ph {phone}, bf {giv m2} took car keys again, kids {giv 11} ({kid 11}) + {giv 12} ({kid 12}) \
asleep in back rm. safety plan done, gave {hot}. cb after {time} only

clt {giv 1} {phone} wants bed tonite, nothing at {org}, told try {org} after {time}. has dog named after nobody lol. \
dob {dob 1}

vm {day} {time} - {full 1}, landlord {full m2} changed locks at {addr}, wants cb {phone}, dont leave msg w/ roommate \
{giv 3}

@ON caller {full f1} b {dob f1}, {o=OW} chq not in, acct {bank}, worker {ini 2} not returning calls. member id \
{file}. adv ask for supervisor

neighbour {sur 2} (wont give first name) calling re elderly man next door {mr m12}, {age m12}, {addr}, papers piling \
up, lights off since {day}. wellness check asked, {h=911} not needed per caller

HANDOVER NIGHT: {giv 1} rm {n} quiet. {giv 2} back {time}, smells of etoh, ok. {giv 3} lost bus pass. {giv 4} moved \
to {org}. fire drill {day}

txt in: hi its {giv f1} from the van, new num {phone}, staying w my auntie {giv f2} at {addr}, can u bring diapers \
{day}

[txt|chat] in {time}: im {kidn 3} and my moms bf {giv m2} hits her, moms name is {full f1}, we live {addr} in \
{town}. told them call {h=911}, {hot} for kids, stayed on til {time}

{giv m1} frm {area} says {o=EI} stopped, sin {sin}, needs reactivation code, walked thru online, no answer on {n=3} \
tries

cl {nick m1} no fixed addr, sleeps corner of {corner}. needs boots size {n}. van to look for him {day} pm. dob \
{dob 1} hc {health 1}

{rev 1} / {dob 1} / {phone} / {addr} {town} {post} / needs food hamper x{n} ppl / no fridge / del {day}

caller {full m1} on behalf of mom {full f12}, {age f12}, fell x{n=2} this wk, gp is {dr 3}, hc# {health f12}. wants \
homecare at {addr}, gave {org} + {hot}

clt {sur 1} called from hosp pay ph, discharged {time} w/ nowhere 2 go, nurse {giv f2} on line, no id, hc \
{health 1}, {org} holding bed til {time}

{giv f1} ({agen f1}) + baby {giv 10} ({kid 10}) on bus from {town 2}, arr {time}. {giv f2} from {org} to meet. ex = \
{full m3}, no contact order, crt file {court}

re {full 1} dob {dob 1} - hydro disconnect notice at {addr}, acct {util}, owing {money}, cut off {date}. {org} can \
pay part, needs bill + lease

lm for {mr m1} at {phone} re rent bank appt {day} {time}. if he cb pls tell him bring void chq, acct on file {bank}

clt {giv f1} says card {card} swiped by cousin {giv m12}, {money} gone, bank wants police rpt, gave # {police}, \
incident {date}

@NU {full 1} calling frm {town}, house no given as {addr}, {n} ppl in {n} bdrm, mold, baby {giv 11} coughing. \
housing assoc file {file}. speaks {lang}, used interp {giv f2}

TT {cst 2} re {full m1} d.o.b. {dob m1}, picked up {time} at {corner}, no charges, plate {plate} towed. clt wants \
his bag back, property tag {police}

cl wont give last name, "{giv 1}", {age 1}, hx of od, using alone tonite in {area}. stayed on line {n} min. {giv f2} \
(sister) {phone} if drops off

{org} called - {full f1} no show {day}, was to sign lease {addr}. pls find her, last seen w/ {giv m2} by {street}

vm garbled.. sounds like {full 1}?? dob {dob 1}, says status card {status} expired, needs new photo, no ride to \
{town 2}. cb {phone} ask 4 {giv 2}

clt is {giv m1}, partner {giv f2}, {n} kids: {giv 11} {kidn 11}, {giv 12} {kidn 12}, {giv 13} {kidn 13}. evicted \
{date}. storage unit pd til {date}. contact {phone}

{time} walk in {full m1} b. {dob m1} soaked, says tent at {corner} was cleared. ref {org}, sleeping bag given. \
{hkind} {health 1}. meds at pharmacy, {dr 3} out til {day}

[cl|clt] in tears re {giv 19}, {kid 19}, not in school, school says no seat w/o proof of addr. lives {addr} w/ \
inlaws {sur 2}. {org} to write letter

{full f1} new to {town}, work permit {permit}, boss {giv m2} holding her passport {passport}, pays {money}/hr cash. \
{lang} only. warm xfer {org}

uci {uci} - {full f1}, refugee clmt, hearing {date}, lawyer {ini 2} dropped file. need new one fast. text {phone} \
not call

plate {plate} parked behind shelter {n} nights, man + small girl in it. girl says her name is {giv f11}, dad \
{giv m1}. they were at {org} last wk

@ON ph frm {full f1}, rent acct {rent}, got letter saying owes {money}, says paid {date} to super {giv m2}. tribunal \
file {tal}

chat {time} user from ip {ip} typed "dont want to be here" x{n=3}, gave name {giv 1}, {kidn 1}, {town}. {h=988} \
given, stayed, mom {giv f12} came in rm

{giv f1}: ex {giv m2} posting her pics on {page f1}, knows shes at shelter. told to screenshot, police inc {police}. \
changed her cell to {phone}

chat trnscrpt: visitor said my email is {mail 1} and im {full 1}, cant talk out loud bc {giv m2} is home. sent list \
of shelters by email {time}. ip {ip}

clt {rev 1} sin {sin} dob {dob 1} taxes not filed since {d=2019}. refund to {bank}. volunteer clinic {day} {time}. \
bring {n=T4} slips

FYI {giv f2}: {full m1} came by angry re his claim {claim}, {o=wcb} says no more benefits. banned til {day}. lives \
over the laundromat {addr}

{age f1}, female, stranded at gas stn {corner}, purse stolen, dl {licence} in it. name {full f1}. friend {giv 2} \
{phone} can send {money}

cl {ini 1} asking 4 husband {giv m12}, dementia, {age m12}, wandered frm {addr} at {time}. blue parka. police file \
{police}. daughter {giv f13} driving around

van log {day}: {giv 1} soup + socks. {giv 2} foot care w/ nurse {giv f3}. {nick m4} refused. couple {giv f5} & \
{giv m6} tent @ {corner}, want {org}

got call back frm {dr 2} office, {full f1} phn {health 1} can be seen {day} {time}, needs ride frm {addr} {post}, \
booked

pls call {full m1} back {phone}, he was cut off. something abt his pension + {n=2} letters frm {o=Service Canada}, \
sin ends up on both: {sin}. hard of hearing, son {giv m12} helps

@ON landlord {mr m2} on ph yelling, says {full f1} & {n} kids out by {day}. unit is {addr} {post}. told him needs \
{n=N12}. she never got paper

clt {giv f15} ({dob f15}) preg {n=34} wks, due {date}, no ob. hc {health f15}. sister {giv f12} at {phone}. {org} \
nurse will call

clients cat is ok w/ {giv 2}. {full f1} dob {dob f1} in detox til {date}, mail to {pob} {town} {post}, pls fwd cheques

{giv m13} & {giv f1} split, he keeps truck {plate}, she needs $ for kids {giv 11} + {giv 12}. med {day}. legal cert \
{file}

@MB {full f1} ph {phone}, {o=EIA} case {file}, worker {giv 2} said rent pd direct but landlord {sur 3} says no. addr \
{addr} {post}. 3way call {day}

GRANDMOTHER {full f14} {age f14} RAISING {giv m12} B {kdob m12} AND {giv f13} B {kdob f13}, NO {o=CCB} YET, NEEDS \
BIRTH CERTS. {addr}. CALL BEFORE {time}

anon caller: man yelling at woman "{giv f1}" unit above, {addr}, kids crying. {h=911} called by neighbr {time}. \
didnt leave name, call displ {phone}

ok so {giv f1} ({dob f1}) and her friend {giv f2} ({dob f2}) both want the same apt at {addr}, super is {mr m3}, tel \
{phone}, viewing {day} {time}

clt {full m1} out of jail {date}, parole {giv f2}, cond not within {n=100 m}? check w/ PO. needs id, dl {licence} \
exp. stay {org} rm {n}

{giv m1} called again. x{n} today. wants {giv f2} only. told she's off til {day}. his num still {phone}. no risk

newborn {giv 10} b {kdob 10} mom {full f1} dad {full m2}, crib + car seat needed, {addr} {post}, deliver thru back \
lane. {org} has crib

rx for {full f1}: insulin out, lives {addr}, {hkind} {health f1}, no $ for test strips, {money} short. {org} one \
time help. pharm closes {time}

ticket {ticket} re opened: {full 1} says form went to wrong addr, correct is {addr}, {town} {post}, e-m {mail 1}

scam?? cl {full f1} dob {dob f1} gave "bank" her card {card} + pin, and her sin {sin}. adv freeze, call \
{h=1-888-495-8501}, nephew {giv m12} w/ her

outreach {day} {time} {area}: {giv f1}, {giv m2}, {giv m3} in the old arena doorway. {giv m2}'s foot bad, wont go \
ER. hc {health m2}

fam of {n} frm {town 2}, sponsor {full f2}, {phone}, letter uci {uci}. mom {full f1}, gma {giv f12} {age f12}. \
need furniture, {lang} spkr

call frm {giv f2} ({org}), they have {rev m1} dob {dob m1}, ask if we barred him. yes til {date}. file {file}

{full 1} wants copy of own record, sent form to {mail 1}, ref no {file}, id shown = passport {passport}

hi {giv 2}, {giv f1} lost phone so use her bros {phone} ({giv m12}). hearing is {date} court file {court}. bring \
{n=2} copies. - {giv 3}

cl {age m1} live alone {rural}, {town} {post}, furnace out, {n=-28} tonite. name {full m1}. oil acct {util}. gave \
{org} emerg fund

{full f1}, {phone}: dtr {giv f19}, {kid f19}, not home since {time}. last txt frm {corner}. friend {giv f2}'s mom \
hasnt seen her. police have it, {police}

pt {initials 1} dob {dob 1} transferring frm {town 2}, nurse practitioner {full f2} says housing first. pls hold \
bed, ph {phone}

clt moved again!! old {addr}, new {addr} {post}, same cell {phone}, {full f1}. tell {giv m2} the driver

so {full m1} ({dob m1}) hit by car {date} @ {corner}, ins claim {claim}, adjuster {full f2} lowballing. no sick pay. \
legal clinic {day}. rides scooter now

bank stmt needed for {full f1} sub app: acct {bank} shows {money}. sin {sin}. missing pg {n}. b.d. {dob f1}

warm xfer to {h=9-8-8} {time}, cl {giv m1} {agen m1}, {lang} spkr, thoughts of jumping. {sur m1} is last name. \
calling frm {street}

{full 1} left bag w/ passport {passport} + PR card, {org} has it in safe. call {phone} or sister {giv f12} (works \
nites)

{giv f1}'s ex-roomate {full m2} stole her ID: dl {licence}, hc {health f1}, {n=2} cards. police # {police}. {org} id \
clinic {day}

older lady {full f14}, {dob f14}, wants ride to {town 2} for dialysis {day} + {day}, status no {status}, {phone}. \
escort = {giv 12}

tenant at {addr} ({giv m1}) says super {giv m2} walks in w/o notice. gave him {n=24 hr} rule, {org}. dob {dob m1} \
for file {file}
""".strip().split("\n\n")
