"""English frames of the fifth hand.

"* call|" begins a 211 call note or a message, "* more|" a text of another genre; a pilcrow is a new line.
"""

FRAMES = """
* call|{w1} called from a neighbour's phone because hers was cut off last week. She lives at {addr} in {town} and has
  no food until {date}. I gave her {svc} and promised to ring back at {ph}.
* call|The caller, {w1}, born {odob}, would like help filling in her pension forms. She speaks mostly {lang}, so her
  grandson {m2.g} stayed on the line. Referred to {svc}.
* call|Follow-up: {m1.g} says he never got a callback from {svc}. His landlord has now taped an N4 to the door of
  {addr.unit}. Owes {money}. Gave him the legal aid line at {tf}.
* call|Mr. {m1.f} is {oage} and lives alone. His daughter {w2} ({ph}) worries that he is skipping his heart pills. He
  can be visited at {addr}, {town}, any day but {=D:Friday}.
* call|Client texted: "hi its {p1.g} 😊 can u send me the # for the food bank again? im at {addr.st} now not my moms".
  Sent her {svc} by return text.
* call|Caller would not give her name. She asked about shelters in {town} that take dogs, and I gave her {svc} and
  {=H:211}. She said she might call {=H:988} later on if the night got bad.
* call|Wheelchair ramp request for {w1}, DOB {dob.n}, {addr}, {town} {pc}. Her worker at home care is {m2}. Unmet need:
  no funding before {date}.
* call|E-mail came in from {email}: "My name is {p1.full}. I moved to {town} in {=D:June} and still have no family
  doctor. My health card is {hn}." Replied with the registry link.
* call|{p1} rang twice about a lost cheque. The income support file is {case.file}, and the cheque should have gone to
  {addr.po}, {town}, {prov} {pc}. I warm-transferred to {=O:Service Canada}, {=H:1-800-622-6232}.
* call|The woman on the chat (IP {ip}) typed that she was hiding in the bathroom. She gave only {w1.g} and {addr}.
  Police were called through {=H:911}; event number {case.police}.
* call|Callback done. {m1} has been sober {=N:90} days and is looking for a room. He will be at {svc} until {date} and
  asks that nobody leave messages at {ph}, which is his brother's.
* call|Grandmother raising {p1.g} ({kid}) and {p2.g} ({kid}) after their mother's death. Her own name is {w3}. She
  needs beds, and winter boots in sizes {=N:4} and {=N:7}.
* call|Resident of {addr.res}, {reserve}, reports that the well is dry again. {p1} asks who delivers water. Phone {ph}.
  Band office is closed on {=D:Mondays}.
* call|Newcomer couple, {m1} and {w2}, arrived {=D:last Thursday} with three suitcases. UCI {gov.uci}. Staying at
  {addr.unit}, with a cousin. They were booked at {svc} for {=D:9:30 a.m.}
* call|Caller needs a tax clinic. SIN {sin}, born {dob}. I reminded {m1.full} that we never need that number on the
  phone.
* call|{w1.g} from {svc} called to say that their intake line changed to {agph}. No caller information was taken.
* call|Text, 02:14: "pls dont tell my dad {m1.g} i called. hes at {addr} he drinks. im {kid.teen}". Kids Help Phone
  {=H:1-800-668-6868} offered, child services notified.
* call|Hydro was cut at {addr}; account {acct.util}, in the name of {w1}. Two infants at home. Arrears {money}. Energy
  fund application started, and {svc} will call her at {ph}.
* call|{m1.sf} - repeat caller, fourth time this month. Wants to talk about a neighbour, {p2}, who plays drums at
  {=D:midnight}. No referral made; he was reminded of the by-law office, {=H:311}.
* call|A nurse, {w1}, asked on behalf of a patient ({m2}, d.o.b. {dob.n}, PHN {hn}) for rides to dialysis from
  {addr.rr}. {svc} runs only {=D:Tuesdays and Thursdays}.
* call|The caller explained that his mother, {w1}, was born in {odob.my} and has no birth certificate. They live in
  {town} and read {lang}. I sent him to vital statistics, {tf}.
* call|No name given, {town}. Asked whether {=N:section 83} of the Residential Tenancies Act lets a landlord enter
  without notice, and whether the {=N:2.5%} guideline applies from {=D:January 1}. Explained; no referral.
* call|Survey follow-up by e-mail to {email}. {p1.g} answered "yes, thanks, the lady at {svc} was great 👍" and gave
  {=N:5} out of {=N:5}.
* call|Mrs. {w1.f}'s furnace died. She is {oage}, on oxygen, at {addr}, {town}. Contractor {m2} quoted {money}. I
  applied to the emergency repair fund and told her to expect a call by {=D:noon}.
* call|Scam: a man calling himself "Officer {m1}" told {w2} to buy gift cards, and she read him her card, {acct.card}.
  Told her to ring the bank at once and the Canadian Anti-Fraud Centre at {=H:1-888-495-8501}.
* call|{p1} at {ph.x} is a school secretary. One of her pupils, {p2.full}, turned {=G:nine} on {kdob.md} and has no
  winter coat.
* call|Caller's truck, plate {gov.plate}, is also his home; parked behind {=P:the arena on Fourth}. {m1.g} asks for a
  shower and a place to charge his phone. {svc} opens at {=D:7 a.m.}
* call|Warm transfer from {=H:811}. {p1}, {age.s}, chest pain gone, now anxious about rent at {addr}. Landlord is a Mr.
  {m2.f}. Booked with {svc}.
* call|She spelled it for me: {w1.SF}. Birthday {dob.w}. The status card number is {gov.status}, and she needs the
  travel benefit to get from {town} to {town2} for surgery.
* call|Crisis chat. Visitor "{url}" said he had pills in his hand. Real name {m1}. Stayed on until the ambulance
  reached {addr.unit}.
* call|Voice mail left for {p1.g} at {ph}: the snow angels programme has a volunteer, {m2.g}, for {addr}.
* call|Unmet need. {w1}, refugee claimant, application {gov.imm}, has a work permit but no daycare; son born
  {kdob.baby}. {svc} has a list of {=N:140} children.
* call|The caller said: "This is Reverend {m1}. I have a parishioner, {w2.g}, {age}, who sleeps in our porch at
  {addr.st}."
* call|Texter: "landlord changed locks. apt {=X:4} still has my stuff. call me {ph} ask 4 {p1.g}. ty 🙏". Called back,
  gave {svc} and the tenant board's number.
* call|{w1}, {addr.rr}, wants home-cooked meals for her husband {m2.g}, born {dob}. They are {=N:40} km from {town},
  and nobody delivers that far.
* call|Information only: hours of {svc} and of {svc} in {town}, holiday closure {=D:December 24 to January 2}.
* call|The passport of {p1} ({gov.pass}) burned in the fire at {addr}. Red Cross gave three nights at the motel. DOB on
  the replacement form: {dob.n}.
* call|Call dropped. Called back at {ph}; a man answered and said no {w1.g} lived there. Marked as unsafe to call.
* call|Client {w1} asked us to correct her record: she lives at {addr}, not {addr}, and her postal code is {pc}.
* call|Dr. {w1}'s office faxed a referral for {m2}, born {dob.n}, chart {case.chart}. He needs foot care, and he can be
  reached in {lang} only.
* call|{p1.g} K. called from the library. Needs I.D. and a SIN card (the number is {sin}) before the {=D:15th} or loses
  the room at {svc}. Has nothing but a health card, {hn}.
* call|The landlord, {m1}, phoned to say that tenant {p2} has left {addr.unit} and asks: can the furniture go to {svc}?
  Yes, from {date}.
* call|Family of six from {addr}. Father {m1}, mother {w2}, the eldest {p3.g} is {kid.elder}. Christmas hamper; the
  code for the van is {pc}.
* call|Debt call. {p1} gave us the bank line {acct.bank} and the SIN {sin} by mistake on the web form; I deleted it and
  told {svc}.
* call|Mobile outreach met "{m1.g}" (about {=G:50}) near {street}. He took socks and naloxone and asked for nothing
  else.
* call|{w1} is leaving an abusive husband, {m2}, and must not be called at home. Safe e-mail {email}, safe time
  {=D:after 3 p.m.} Peace bond file {case.court}.
* call|Caller from {town} wants the number of {svc}: {tf}. Also asked if {=L:Tagalog} or {=L:Ilocano} is spoken. She
  was satisfied.
* call|E-mail, unsigned, from {email}: my neighbor {w2.full} at {addr.st} leaves her kids ({kid.n} and {kid.n}) alone
  at night.
* call|Follow up {date}. {m1} got the walker, but the health card number on the form was wrong. New one read out: {hn}.
  DOB confirmed {dob.n}.
* call|A teacher at {svc.school} asked for a grief group for {p1}, born {kdob}, whose brother {m2.g} drowned in
  {=D:July}.
* call|"You can mail it to {addr.po}, {town}," the caller said, "name of {p1}." Form T1213 posted {date}. Postal code
  {pc}.
* call|{m1.g}'s probation officer, {w2}, left {ph.x} and file {case.file}. He needs a bed by {=D:tonight}. All {=N:3}
  shelters full.
* call|Landlord reference for {p1}: three years at {addr.unit}, before that {addr.st}. Reached at {email}.
* call|Caller with a thick accent, asked for {=L:Dari}. Name as heard: {w1}. She was born {dob}. Needs prenatal
  classes; {svc} called.
* call|In a whisper the caller said her name was {w1.g} and that he would be back in ten minutes. {addr}. I called
  {=H:911} on the second line. Reference {case.police}.
* call|Feedback: the page for {svc} gives {=H:1-866-555-3300}, but that is a fax. Fixed. Next audit {=D:spring 2027}.
* call|Senior wants her taxes done. {w1}, {odob.n}, SIN {sin}. Daughter will drive her from {addr}. Clinic open {date}.
* more|{p1.full}¶{addr}¶{town}, {prov} {pc}¶¶{date.w}¶¶Dear Mr. {m2.f},¶¶This is my notice under {=N:section 44} that I
  will leave the apartment at the end of the month. Please return my deposit of {money}.¶¶Yours truly,¶{p1.full}
* more|Dear Minister {w2.f}: I am a widow, born {odob}, and my survivor's benefit has been stopped since {=D:March}. My
  social insurance number is {sin}. I ask for a review before winter.¶¶{w1}¶{addr.po}, {town} {pc}
* more|From: {p1.full} <{email}>¶To: {agmail}¶Subject: heat¶¶Hello, the heat in {addr.unit} has been off since
  {=D:Sunday}. My father {m2.g} is ill. Please send someone.¶¶{p1.g}¶{ph}
* more|INTAKE FORM¶Name: {p1.any}¶Date of birth: {dob.n}¶Address: {addr}¶City: {town}¶Postal code: {pc}¶Home phone:
  {ph}¶ Preferred language: {lang}¶Emergency contact: {p2.any}
* more|Applicant: {p1.SF}  D.O.B.: {dob.n}  SIN: {sin}¶Mailing address: {addr.po}, {town}¶Previous address: {addr.rr}¶
  Household income: {money}  Dependants: {=N:2}
* more|POLICE BLOTTER - A {town} man was charged after a break-in at {addr.st} early {=D:Saturday}. {m1}, {age.n},
  faces two counts. Anyone with information may call Crime Stoppers at {=H:1-800-222-8477} and quote {case.police}.
* more|{town} - Fire crews were called to {addr} around {=D:4 a.m.} on {date.w}. The tenants, {m1} and {w2.full}, got
  out with their cat. Damage is put at {=N:$180,000}.
* more|{w1.up} - Passed away peacefully at {svc.care} on {=D:February 9, 2026}. Born in {town} on {odob}, daughter of
  the late {m2} and {w3.full}. In lieu of flowers, donations to {svc}.
* more|{m1.nick}, {odob} - {=D:October 3, 2025}. Beloved husband of {w2.g}, father of {p3.g} ({p4.g}) and {p5.g}. A
  celebration of life will be held at the Legion hall in {town}.
* more|Born at home on the {dob.s}, {w1} taught two generations of children in {town}. She is survived by her sister
  {w2} of {town2}.
* more|MINUTES, {=D:April 14, 2026}. Present: {p1}, {p2}, {p3.i} (chair). Regrets: {p4.full}. 1. Treasurer's report:
  balance {money}. 2. {svc} asks for the hall on {=D:Wednesdays}. Carried. Adjourned {=D:8:40 p.m.}
* more|Tenants' association: {w1.full} moved, seconded by {p2.full}, that the board write to the owner of {addr.st}
  about mice. Carried, {=N:11} to {=N:2}. Next meeting {date}.
* more|REASONS FOR DECISION. File {case.court}. [1] The applicant, {p1.Fup}, rents the basement at {addr.st}. [2] The
  landlord, {p2.full}, served an N12 on {date.w}. [3] I find no good faith. The application is dismissed under {=N:s.
  48(1)} of the Act.
* more|Between: {p1.up}, Appellant, and Director of Social Assistance. Tribunal file {case.tal}. The appellant was born
  on {dob} and left school at {=G:fourteen}. Dr. {w2.f} found that he cannot stand for more than {=N:20} minutes.
* more|The Court of King's Bench heard that {m1.full} drove from {town} to {town2} with a suspended licence, no.
  {gov.dl}. His mother, {w2.full}, stood surety in the amount of {money}. Docket {case.court}.
* more|DISCHARGE SUMMARY¶Patient: {p1.SF}   DOB {dob.n}   MRN {case.chart}   HCN {hn}¶Admitted {=D:May 2}, discharged
  {=D:May 9}. Lives with spouse {p2.g}. Follow up in {=N:2} weeks. Home: {addr}.
* more|Dear colleague, thank you for seeing {m1.full} ({odob.n}), a retired miner of {town}. He fell on the steps of
  {addr} and has not walked well since. His daughter {w2.g} may be reached at {ph}.¶¶Dr. {p3.i}
* more|Re: {w1}, born {dob}. Seen with her interpreter ({=L:Vietnamese}). Blood pressure {=N:142/86}. She lives in a
  rooming house, {addr.unit}, and is on a list for {svc}.
* more|NEWSLETTER of {svc.school}: Pizza lunch is {=D:Friday, November 6}. Bring {=N:$5}. Lost mittens may be claimed
  in room {=N:12}. Welcome to our new grade {=N:3} teacher, Ms. {w1}!
* more|Congratulations to {p1} of grade {=N:6}, who won the {=O:Arthur Denholm Science Fair}, and to {p2.full}, second.
  Volunteers for hot lunch, please text {w3.g} at {ph}.
* more|{p1.up}¶{addr} | {town}, {prov} | {ph} | {email}¶¶EXPERIENCE¶{=D:2019-2025} Personal support worker,
  {svc}¶EDUCATION¶ {=D:2018} Certificate, {town2} college¶LANGUAGES: {=L:English}, {lang}
* more|Résumé of {p1.full}, page {=N:2} of {=N:2}. Portfolio: {url}. References: {p2.full}, former supervisor,
  {email.p2}; {p3.full}, {ph}.
* more|FOR RENT: bright two-bedroom at {addr.unit}, {town}. {money} plus hydro. No smokers. Call {m1.g} at {ph.local}
  after {=D:6}.
* more|GARAGE SALE, {=D:Saturday 8 to noon}, {addr.st}. Crib, snowshoes, a good freezer. Ask for {p1.g}.
* more|LOST: grey tabby, answers to {=X:Mister Whiskers}, near {street} in {town}. Reward {=N:$100}. {p1.g} {ph}.
* more|COMPLAINT FORM. Complainant: {p1.any}. E-mail: {email}. Against: {svc}. What happened: On {date} the clerk,
  {p2.g}, read my birth date, {dob}, out loud in a full waiting room.
* more|Ombudsman complaint {case.file}: Ms. {w1.f} writes that her name was spelled {w2.f} on the cheque, and that
  letters still go to {addr}. She wants an apology and {money}.
* more|{m1.full} (born {odob}, {town}) is a Canadian soapstone carver and former mayor. He learned to carve from his
  aunt {w2.full} and was named to the order of his territory in {=D:2009}.
* more|{w1.full} was a Canadian suffragist, born {hdob.my} in {town}. After her husband {m2.g} died she ran the family
  mill for {=N:thirty} years. A school in {town2} bears her name.
* more|The {=O:Edith Warburton Library} in {town} opened in {=D:1911} with a grant of {=N:$12,500}. It holds
  {=N:64,000} volumes in English, French and {lang} and was enlarged in {=D:1974}.
* more|The {=O:St. Bartholomew Mission}, on the shore of the lake near {town}, burned in {=D:1887} and again in
  {=D:1923}. The parish has used the {=O:John Calloway Hall} since then.
* more|Public notice: the {=D:2026-2027} budget will be debated on {=D:Tuesday, March 10, at 7 p.m.} in {town}. Copies
  cost {=N:$2}. By-law {=N:2026-14} amends by-law {=N:1998-107}.
* more|Under {=N:section 7} of the Charter everyone has the right to life, liberty and security of the person. See also
  {=N:ss. 91(24)} and {=N:35(1)} of the Constitution Act, {=D:1982}. Fees of {money} apply.
* more|The {=O:Robert Hensley Foundation} will give {=N:$250,000} to {svc} over {=N:3} years. The first call for
  projects closes on {date.w}. Write to {agmail} or phone {tf}.
* more|SUMMER CAMPS in {town}: ages {=N:6 to 12}, {=D:July 6 to August 21}, {=N:$95} a week. Camps in {lang} at {svc}.
  Register at {agaddr}, or call {agph}.
* more|Storm warning. {street} and the road to {town} are closed until {=D:Thursday at 6 a.m.} Warming centres: {svc}
  and {svc}. Town hall answers at {agph}. Call {=H:511} for roads, {=H:211} for help, and {=H:911} only in an
  emergency.
* more|If you are thinking about suicide, call or text {=H:988}. For a nurse, dial {=H:811}; for hydro, {tf}. {svc}
  takes walk-ins from {=D:9 to 5}.
* more|Street festival: from {=D:June 19 to 21}, {street} is for walkers only. Bands include {=O:The Molly Brannigan
  Trio}. Free; parking {=N:$10} at {svc}, {agaddr}.
* more|Statistics for {town}: {=N:38 %} of residents have {lang} as their mother tongue; median rent is {money}; area
  {pc.fsa} is the oldest.
* more|Program guide, {=D:fall 2026}: {svc} offers {=L:ASL} classes on {=D:Mondays}, {=N:18 years and over}, cost
  {=N:$40}. Bus {=N:14} stops at the door.
* more|Statement of account. Customer: {p1.any}. Service address: {addr}, {town}. Account no. {acct.util}. Amount due
  {money} by {date}. Pay by phone at {tf}.
* more|Pre-authorized debit. I, {p1.full}, authorize {svc} to withdraw {money} on the {=D:1st} of each month from
  account {acct.bank}. ¶Signed at {town}, {date.w}.
* more|To whom it may concern: I lost my wallet on bus {=N:22}. It held my licence ({gov.dl}), a credit card
  ({acct.card}) and a photo of my late wife {w2.g}. If found, please write to {m1.full}, {addr}.
* more|Will of {m1.full}. I, a retired fisherman, of {addr.rr}, {town}, born {odob}, leave my boat to my nephew
  {m2.full} and my house to my daughter {w3.g}.
* more|CERTIFICATE OF BAPTISM: {p1.full}, child of {m2.full} and {w3.full}, born on the {dob.s}, baptized at {=O:St.
  Kieran's}, {town}.
* more|Rental application¶1. Full name: {p1.any}¶2. Birth date: {dob.n}¶3. Vehicle plate: {gov.plate}¶4. Current
  landlord: {p2.any}, {ph}¶ 5. Current address: {addr.unit}¶6. Reason for moving: mould
* more|Blog post from {url}: "Hi, I'm {p1.g}. I turned {=G:forty} on {dob.md}, I live in {town} with my wife {w2.g},
  and this is how we beat bedbugs." Posted {date.w}.
* more|Server log: {ip} opened the referral form of {svc} at {=D:23:51} as {email}. A second visit came from {ip}.
* more|Moderator's note: user {url} has posted the home address ({addr}) of councillor {w1}. Removed {=D:within the
  hour}; the poster's address {ip} was blocked.
* more|School registration. Pupil: {p1.any}; born: {kdob.n}; lives with: {w2.full}; address: {addr}; bus from
  {addr.rr}. Allergies: peanuts.
* more|Hockey: {m1.f} scored twice and {m2.full} stopped {=N:31} shots as {town} beat {town2} {=N:4-1} on {=D:Sunday}.
  Coach {m3.full} was pleased.
* more|Card of thanks: The {p1.f} family of {addr.rr} thanks all who brought food after the fire of {date.w}, above all
  {w2.full} and Father {m3.f}.
* more|Elder {w1.full}, who was born on {odob} on the trapline, opened the meeting in {=L:Cree}. Chief {m2.full} then
  spoke of housing: {=N:212} people wait for {=N:40} homes.
* more|Permanent residence: {p1.SF}, born {dob.n}, passport {gov.pass}, UCI {gov.uci}. Your application is incomplete.
  Send the missing photo within {=N:60} days.
* more|Insurance claim: on {date} my parked car (plate {gov.plate}) was struck outside {addr.st} by a truck driven by
  {m2.full}, licence {gov.dl}. I am {p1.full}; call me at {ph}.
* more|Personals: retired teacher, {oage.n}, {town}, seeks a lady for cards and walks. Write to {m1.g}, {addr.po},
  {town} {pc}.
* more|Employment standards claim. Worker: {p1.any}, born {dob.n}, SIN {sin}, paid to account {acct.bank}. Employer:
  {svc}. Unpaid wages: {money} for the pay period ending {date}.
* more|Student health plan: {p1.full}, health card {hn}, wishes to opt out. Refund by deposit to {acct.bank}. Answer to
  {email}.
* call|{w1}, new in {town} from {reserve}, has a baby, {p2.g}, born {kdob.baby}, and no health card for her yet; her
  own is {hn}. Mail: {=X:General Delivery}, {town} {pc}.
* more|Donation receipt. Received from {p1.full}, {addr.po}, {town} {pc}, {money} by card {acct.card}. {svc}, {agaddr},
  {agmail}. Thank you!
* more|Band council notice, {reserve}: the home of Elder {w1.full} ({addr.res}) gets a new roof {=D:next week}. She was
  born in {odob.my}.
"""
