"""English frames, second part: chats, logs, clients' own words, faxes, minutes."""

FRAMES = """
chat| {time} CLIENT: hi is this [[HOTLINE_OK=211]] chat¶AGENT: Yes, how can I help you?¶CLIENT: im {p1g}, i need a
  bed for tonight
  in {city}. my
  number is {ph}
chat| Visitor IP {ip}¶Visitor: my name is {p1} and I want to find a lawyer for eviction¶Agent {p2g}: I can give you
  {org}.
chat| hey its {p1g} from {addr}. they shut my power off. acct is {util}. what do i do
chat| hi {p2g} its {p1g}, i got the place on {corner}!! can u tell my worker {p3g} please
chat| Is this the number for {org}? I'm {p1g} and I have an appointment on {d} but I don't have a ride. My address is
  {addr}
chat| You: Hi {p1g}, it's {p2g} from {org}. Are you still able to view the unit at {addr} tomorrow at {time}?¶Client:
  yes ty
chat| CLIENT: can you email me the list, {emailp1}, because my phone is running out¶AGENT: Sent. Take care {p1g}.
chat| CLIENT: he found me on facebook, {urlp2} that's {p2gM}¶AGENT: Do you feel safe right now? I can connect you
  to {org} or {tf}.
log@LK| {time} - {p1} in, bag searched OK, bed 7. Meds locked (rx {p2d}). {p3l} out on pass until {d}.
log@E| 2215 {p1n} and {p2n} arguing in smoking area, separated. {p2n} asked to walk it off. 2240 both calm. Staff:
  {p3g}
log| Overnight: quiet. {p1g} up twice. EMS for {p2x} 0310, low sugar, not transported. {p3g} has day shift.
log| Barred list update: {p1} ({dobp1}), 30 days from {d}, threats to staff. Incident {inc}. Can use {org} for meals.
log@B| 0130 RCMP brought in {p1T}, intox, from the corner of {corner}. Slept on mat. Gone before breakfast. File {inc}.
log| Mail pickup: {p1} 2 letters; {p2} cheque; {p3} parcel - none for {p4}. Unclaimed goes back {d}.
log| Wallet found in laundry: licence {licp1}, debit {card}, in name of {p1}. In safe. Called {ph}, no answer.
log| Kitchen log. {p1g} and {p2g} volunteered, served [[NUM_OK=64]] plates. Donor {p3} dropped off bread. {org} took
  extras.
log@EBX| Room 12: {p1}, {nump1}, and baby {k1g}. Room 14: {p2}, {nump2}. Curfew check 11pm all in.
hand| Handover¶- {p1l}: court {d}, needs ride¶- {p2l}: new number {ph}¶- {p3l}: asked for {org}, pls follow up
hand| For {p2g} Monday:¶* {p1} keys for {addr}, 10am¶* damage deposit {rent} to {p3}¶* hydro in client's name - acct
  {util}
hand| - Bed 4 {p1}, diabetic, wound care {p2d}¶- Bed 9 {p3}, d/c to {addr} {d}¶- Bed 11 empty¶- Couple's room {p4g} +
  {p5g}
hand@KL| To do: 1) call {p1} re N12 ({ltb}) 2) call {p2} {phx} at legal clinic 3) hamper for {p3s} family, {addr}
hand| Caseload while I'm off: {p1} (ID clinic), {p2} (detox {d}), {p3} (rent due, ask {p4g}). My backup is {p5}.
first| Hello my name is {p1} I am {yop1} and I live at {addr} with my daughter {k1gF}. We have no food until {d}
  please help.
  My phone {ph}
first@E| i been on the list for 2 yrs with {org} and nobody calls me back. {p1}, born {dobp1}. {ph} thats my aunties
  phone ask for {p1g}
first| My landlord {p2} says I have to be out by {d}. I pay every month {rent}. I have the receipts. {p1}, {bsmt},
  {city}
first| {old}I am writing for my husband {q1M}, he is {yoq1} and forgets things. We live {rural}. Who can come to the
  house? {p1F}, {ph}
first| Sorry for my English. I am {p1}, from Ukraine, I have two kids {k1g} ({yok1}) and {k2g} ({yok2}). I search
  doctor who speak {lang}.
first| please take my name off your list. {p1}, {emailp1}. i dont want my ex {q1g} to know where i live ({addr})
first| I lost my wallet with everything, my SIN {sinp1} and my visa {card}. What do I do first? {p1}
first@K| {young}Hi I'm {p1}, second year student, my study permit is {permitp1} and it ends {d}. Can {org} help me? I
  don't
  want to bother {p2d}
voice| hi uh this is {p1} calling um my number is {ph} i'm calling about the the heat it's been off since sunday i'm
  at {addr} okay bye
voice| yeah hi it's {p1g} again {p2g} knows me i'm {wordsp1} and i can't be standing in line for the food bank so if
  somebody could call me
voice| message for {p2t} please this is {p1t} i was born {dobp1} my case number is {file} i got your letter but i
  can't read it i speak
  {lang} thank you
voice| hello my birthday is {dobp1} and the name is {p1} they told me to call for my health card it's {hnp1} um call
  me at {ph}
voice@EB| hey {p2g} it's {p1g} i'm at my cousin {r3g}'s out by {rural} no signal here so call the house {ph} tell
  them i'm still coming to {orgbed}
min| Minutes, service table {d}. Present: {p1}, {p2}, {p3}, {p4}. Regrets: {p5}. {org} reports waitlist of {n}.
min| Case conference, file {file}. Present: {p1} (client), {p2} (EIA), {p3d}. Agreed: trustee for rent, {p2g} to call
  {org} by {d}.
min| 4. Tenant concerns - {p1} ({addr}) spoke about bedbugs. {p2t} will bring quotes. Moved {p3i}, seconded {p4i}.
  Carried.
muni| Complaint {tick}: {p1}, {addr}, reports garbage and rats behind {addr2}. Owner {p2}. Inspector to attend {d}.
muni| By-law: caller {p1tF} ({ph}) says snow not cleared at {corner}, husband in wheelchair can't cross. SR {tick}.
muni@LK| Property standards order, {addr}. Owner of record: {p1}, mailing {box}, {city} {pc}. Tenant {p2} reports no
  heat.
muni| Noise complaint - {bsmt}. Complainant {p1} wishes to stay anonymous to tenant {p2}. Vehicle {platep2} always
  idling. File {inc}.
muni| Encampment cleanup {corner} set for {d}. Outreach ({p1g}, {p2g}) to notify. Belongings of {p3n} and {p4n}
  tagged, hold 30 days at {orgbed}.
fax| DISCHARGE SUMMARY¶Pt: {p1r}¶DOB: {dobp1}¶HCN: {hnp1}¶Address: {addr} {pc}¶MRP: {p2d}¶Home care referral sent
fax| FAX to {org}: {old}{p1F}, {nump1} F, fall at home. HC# {hnp1}. NOK {r2F} (daughter) {ph}. D/C planned {d} w/
  walker.
fax@EB| ER social work: {p1} {dobp1} PHN {hnp1}. NFA. Seen by {p2d}. Cleared psych. Taxi voucher to {orgbed}. Cell
  {ph}.
fax| Pharmacy -> shelter: {p1} ({dobp1}) blister packs ready. Health {hnp1}. Prescriber {p2d}. Copay {hr}. Pick up
  by {d}.
fax@LK| ODSP DDP page 2 of 4. Applicant {p1}. Born {dobp1}, SIN {sinp1}. Member ID {file}. Completed by {p2d}, fax
  {ph}.
note| LM for {p1} x2. Mother {r2gF} ans'd, says {gp1:he's/she's} moved to {addr} w/ bf. New ph {ph}.
note| {p1} came by w/out appt. Bank stmt shows transit {transit} acct {acno}; faxed to EIA w/ case {file}. Copied
  licence {licp1}.
note| HV at {bsmt}. {p1} let me in. Mold in bathroom, photos taken. Kids {k1g} and {k2g} home sick. Will talk to
  {p2x} (LL).
note| Did taxes w/ {p1} ({dobp1}): SIN {sinp1}, spouse {q1g} SIN {sinq1}. Refund est. {amt}. Direct dep {bank}.
note@EB| Drove {p1x} to registry for ID, new licence no. {licp1}, plate {platep1} transferred from brother {r2gM}.
  {gp1:He/She} paid {fee}.
note| {p1}'s passport {passp1} expires {d}. Renewal form done, guarantor {p2}. Mailed from {org}.
note| Bank froze acct {acno} (fraud). {p1g} has no cash until {d}. Old card {card} cut up here. Grocery card from
  {org}.
note| WSIB claim {claim} denied. {p1} wants to appeal; adv. of 6 mo limit. Gave {org} + adviser line {tf}. Sched {d}.
note@B| Hydro called back: {p1} acct {util} on payment plan, {fee}/mo. {p2g} at Hydro is contact, {phx}.
note| Police rep {inc}: {q1} breached. {p1} moved w/ kids to {addr}. CAS file {file}. VWAP worker {p2} {phx}.
note| {p1F}'s ex {p2gM} posting about her at {urlp2}. Screenshots saved. Also logins from {ip}. Told her to tell
  officer {p3s}, inc # {inc}.
note@LKE| Immigration: {p1} - UCI {ucip1}, PR card {permitp1}. Son {k1M} ({dobk1}) not on file. Booked w/ {org} {d}.
note| Moved {p1} in today!! {addr}, {pc}. LL {p2t}. Tenant ins. done. Internet next. {p1g} cried, we all did.
form| Web form. IP {ip}. Postal code {pc}. E-mail {emailp1}. Message: was refused twice at {org}, need help with rent
  before the 1st
chat| BOT: What is your postal code?¶CLIENT: {pc}¶BOT: Closest to you is {org}.¶CLIENT: ok thanks, it's for my mom
  {p1gF}
call| Postal {pc}, {yop1}, food delivery. First name only, {p1g}. HC {hnp1} read out before I could stop
  {gp1:him/her}. Gave {org}.
note| ID bank: DOB {dobp1}, SIN {sinp1} + health {hnp1} scanned to file {file}. Originals back to {p1l}. Copy mailed
  to {addr},
  {pc}.
email| FYI somebody at {ip} keeps sending the referral form under {emailp1}. Blocked for now, ticket {tick}. Not one
  of ours.
note| Rental scam. Ad poster's page {urlp2}, wanted e-transfer to {emailp2}. {p1} out {rent}. Reported, police {inc}.
note| Return mail: {p1}, {box}, {pc}. No forwarding. T5 slip inside shows SIN {sinp1}, shred if not claimed by {d}.
call| Sister of missing man {p1M}, {nump1}, says he posts at {urlp1} still. Last seen {corner}. Her line {ph}. Gave
  {org}.
hand| SINs came in: {p1i} {sinp1}, {p2i} {sinp2}. Health card for {p2i}: {hnp2}. All in the blue folder.
muni| Online report, IP {ip}: garbage not picked up at {addr}, {pc}, two weeks now. SR {tick}. Reply to {emailp1}.
first| i have a page {urlp1} where i sell beadwork, does that count as income for them?? {p1g}, {pc}
note@EBX| {p1} brought treaty card ({statp1}) and HC {hnp1} for the food card. Dentist claim {claim} pending with NIHB.
log| Computer room: someone left {urlp1} logged in, it's {p1g}'s, I signed {gp1:him/her} out. Reminded all at supper.
"""
