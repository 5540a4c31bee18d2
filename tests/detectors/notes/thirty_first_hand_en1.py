"""English frames, first part: calls, forms, letters (¶ is a line break)."""

FRAMES = """
call| {p1}, {yop1}, in {city}. N4 served, owes {amt}, on OW. Wants <rent bank|help with arrears>. Gave {org}. CB {ph}
  after {time}.
call@LK| Caller {p1t} says landlord changed the locks at {addr}. Police would not come. Gave LTB line and {org}. Can
  be reached
  at {ph} <until 5|any time today>.
call@E| Inbound - {p1g} calling re: shelter tonight. Was at {orgbed} last night, says {gp1:he/she} was asked to leave.
  Currently
  near {corner}. No phone, will call back from {org2}.
call| 3rd call this week from {p1x}. Wants food hamper, no transit. Address {addr}, {pc}. Booked delivery through
  {org} {d}.
call@LKE| {old}Third-party caller: {p2}, neighbour. Concerned re senior {p1T} at {bsmt}, {agedp1}, not seen since the
  weekend.
  Advised wellness check thru non-emerg; gave {hot} for after hrs.
call@B| {p1} called from {city}, snowed in, out of insulin. {addr}, phone {ph}. PHIN {hnp1}, b. {dobp1}. Warm
  transfer to {org}.
call| Caller <hung up|got cut off> before I could finish. Name sounded like {p1}, number on display {ph}. Tried
  twice, VM full.
call@K| {p1} req ODSP forms + a dr who takes new pts. DOB {dobp1}, HC {hnp1}. Gave {org}, emailed list to {emailp1}.
call| Call back for {p1} (mom {r2gF} left msg): needs <crib and car seat|diapers and formula>, baby is {babyk1}.
  Ph {ph}, {addr}.
call@LK| {p1} <w/|and> 3 kids at motel on {corner}, voucher ends Friday. Kids: {k1g} {yok1}, {k2g} {yok2}, {k3g}
  {yok3}.
  Family shelter full. On list w/ {org}.
call@E| Client {p1i} states AISH cut off, last dep {amt}. Worker was {p2}. Old file {file}, DOB {dobp1}. Told to
  bring ID to {org}.
call| {p1} wants to speak to a supervisor re how {p2g} handled {gp1:his/her} call on {d}. Ticket {tick}. Callback {ph}.
call@L| Line bad. Heard "{p1g}", "[[NEUTRAL=Dundas]]", "no heat". Spouse {q1} then took the phone: {addr}, landlord
  {p3} not
  answering.
  Ref'd to property standards + {org}.
call| Male, {wordsp1M}, would not give name. Sleeping in truck, plate {platep1}, in the {org} lot. Wants propane, not
  shelter.
call@KB| {old}{p1t} from {rural} - well is dry, {yop1}, on oxygen. Son {r2gM} away until {d}. Asked for water delivery.
form| Name: {p1}¶DOB: {dobp1}¶Address: {addr}¶City/PC: {city} {pc}¶Phone: {ph}¶Income source: OW¶Referred by: {org}
form| Last name: {p1s}¶First name: {p1g}¶Date of birth: {dobp1}¶SIN: {sinp1}¶Health card #: {hnp1}¶Consent signed: Y
form| CLIENT {p1U}¶FILE {file}¶TEL {ph}¶EMAIL {emailp1}¶BORN {dobp1}¶PREF LANGUAGE {lang}¶INTERPRETER: yes
form@E| HMIS ID: {file}¶Client: {p1}¶D.O.B. {dobp1}¶AB Health: {hnp1}¶SPDAT: 11¶Emergency contact: {r2F} (sister) {ph}
form@B| Applicant: {p1r} ({dobp1})¶Co-applicant: {q1r}¶Present address: {addr}, {city} {pc}¶EIA case #: {file}¶Rent:
  {rent}
form@LK| Utility assistance (LEAP)¶Account holder: {p1}¶Birth date: {dobp1}¶Acct no. {util}¶Service address: {addr}
  {pc}¶Arrears: {amt}
form| Household composition:¶1. {p1} - {dobp1}¶2. {q1} - {dobq1}¶3. {k1} - {dobk1}¶4. {k2} - {dobk2}
form| Family members in unit¶{p1} / self / {dobp1}¶{k3} / child / {dobk3}¶{k1} / child / {dobk1}¶{k2} / child /
  {dobk2}¶Unit size needed: 3
  bdrm
form| Direct deposit info rec'd¶Payee {p1}¶Bank: {bank}¶SIN {sinp1}¶Mail to: {box}, {pc}¶Void cheque attached
form| ID checklist¶[x] Birth cert¶[x] Driver's lic. {licp1}¶[ ] SIN card¶[x] Health {hnp1}¶Client: {p1}, born {dobp1}
form@LKEB| Newcomer intake: {p1}, UCI {ucip1}, <work|study> permit {permitp1}, arrived {d}, speaks {lang}. Spouse
  {q1g}, same address.
form| Landlord info: {p2}, {phx}, {emailp2}. Unit: {addr}, {pc}. Rent {rent}, heat incl. Tenant: {p1}.
form@EBX| Treaty status? Y  Reg. no. {statp1}  Band: listed on card¶Name on card: {p1}¶D/O/B {dobp1}¶Card expires {d}
form| EMERGENCY CONTACT SHEET¶Resident: {p1}, rm 14¶Next of kin: {r2} {ph}¶Physician: {p3d}¶Allergies: penicillin
form| Vehicle registered for lot: {platep1} (grey Civic), tenant {p1}, unit contact {ph}. Permit valid to {d}.
email| Hi {p2g},¶Can you check the status of {p1}'s application? DOB is {dobp1}, file {file}.¶{gp1:He/She} moved to
  {addr} last week.
  ¶Thanks,¶{p3g}
email| Subject: Referral - {p1i}¶Hello, please see the attached. Client can be reached at {emailp1} or {ph}.
  {gp1:He/She} speaks {lang}.
  ¶{p2}¶{org}
email| {old}Good morning {p2t},¶I am writing on behalf of my mother, {p1F}, who is {yop1}. She lives alone at {addr}
  and
  her hydro
  (acct {util}) is being cut.¶{r3}
email| {p2g} - quick one. {p1}'s cheque went to the old PO box ({box}, {pc}). New mailing: {addr}. Can you reissue? -
  {p3g}
email| To: intake¶From: {emailp1}¶I filled out the form online but it didn't let me send. My name is {p1} and my
  birthday is
  {dobp1}. Phone {ph}.
email| Hi all, {p1g}'s GoFundMe is {fundp1}, {gp1:he/she} asked us to share it with {org}. Please don't post it on our
  page. {p2g}
email| FYI {p2g}, the landlord for {addr} is now {p3}, {emailp3}. Etransfers go there, not to the old acct {acno}.
email| Hello, I'm {p1}, caseworker <was|is> {p2}. I still haven't got my ODSP direction form. Member ID {file}. You
  can text me {ph}
email| Please add {p1} ({emailp1}) and {p2} ({emailp2}) to the volunteer list for {org}. Both did the orientation on
  {d}.
email| Subject: RE: Storage¶{p1t} owes {amt} on the locker. {gp1:His/Her} card ({card}) was declined twice. Can {org}
  cover one month?
letter| {p1}¶{addr}¶{city} {pc}¶¶Dear {p1t}:¶Your application for Rent Assist has been approved effective {d}. Your
  file number is {file}.
letter| To whom it may concern,¶This letter confirms that {p1} (DOB {dobp1}) has been staying at {orgbed} since
  {d}.¶Signed, {p2}
letter| Re: {p1}, {addr}¶Claim no. {claim}¶We received your request for reconsideration on {d}. A decision will
  follow in 30 days.
letter@LK| RE: {ltb}¶{p1} v. {p2}¶The hearing is by video on {d} at {time}. If you need an interpreter, write to us.
letter| Dear {p1T},¶Please bring photo ID and your notice of assessment to {org} on {d}. If you cannot attend call
  {phx}.¶{p2}
letter| This is to support {p1}'s request for an accessible unit. I have treated {gp1:him/her} since 2019. Born
  {dobp1}, health no. {hnp1}.
  ¶{p2d}, family physician
letter@EB| To: Housing Intake¶From: {p2}, outreach¶{p1} ({agedp1}) is sleeping rough near {corner}. Treaty card
  {statp1}. Needs ground floor.
ref| REFERRAL to {org}: {p1}, {dobp1}, {addr} {pc}, {ph}. Reason: arrears {amt}, two kids under 5. Consent verbal.
ref| Warm referral - {p1F}, {yop1}, fleeing partner {q1}. Safe number is her sister's ({r2gF}) {ph}. Do NOT leave msg
  at home.
ref@KL| {old}Referral from {p2d} at the clinic: {p1}, HCN {hnp1}, lives alone {addr}, {pc}. Needs PSW + friendly
  visiting.
ref| Referring {p1F} and son {k1gM} ({yok1}) to {org} for winter coats. Her d.o.b. {dobp1}. Lang: {lang}. Mom's cell
  {ph}, {addr} {pc}.
ref@E| From hospital SW: {p1}, {dobp1}, PHN {hnp1}, d/c {d} to NFA. Was at {bsmt} until fire. Accept at {orgbed}?
intake| Intake summary. {p1}, {yop1}, from {city}, lost housing when the building at {addr} was sold.
  Has two
  cats. Goals: ID, income, a quiet place.
intake| {p1} presented with daughter {k1F}, born {dobk1}. Came from {city} by bus. CIC docs: UCI {ucip1}. No SIN yet.
  Needs
  school + {lang} interpreter.
intake| Met {p1x} at {org}. {gp1:He/She} reports tax debt, no returns since 2021. SIN {sinp1}. Will bring T4s {d}.
  Volunteer: {p2g}.
intake@LK| {p1}, {agedp1}, lives w/ common-law {q1g} at {addr}. OW benefit unit. Their youngest {k1g} ({dobk1}) has
  asthma, drug card
  not working.
intake@EB| VI-SPDAT done w/ {p1l} - score 13. DOB {dobp1}. Goes by "{p1n}". Stays by {corner} or at {orgbed}. Best
  contact: {p2g}, outreach.
intake| Refugee claimant {p1}, passport {passp1}, held by IRCC. Doc no. {permitp1}. Staying with friend {p2g} at
  {addr}. Lang {lang}.
intake| {young}First visit. {p1} (pronouns they/them), {yop1}. Kicked out by stepdad {p2M}. Couch at {addr} till {d}.
  Text
  only {ph}.
"""
