"""English frames, second part: e-mails, letters, referrals, registers."""

TEXT = """
Hi {f3},
| Can you squeeze in {n1}? She has been waiting since {date} for {ocli}. Her number's {ph}, email {em1}. No rush but
she's in pain.
| Thanks, {f4}

Subject: referral {case}
| Good afternoon, please find attached the referral for {t2}, {dob2}, residing at {addr}, {city}. He consents to
sharing with {omen}.
| Regards, {n3}

From: {em3}
| To: intake
| Re {n1} - hydro (acct {acct}) goes off {date}. Please tell me {ohou} can do something!!
| {f3}

Hey team, just a heads up: {f1} and the twins {f7} and {f9} are moving over to {oshel} {date}. Her file is {case}.
Any Q's call me, {phx}. {f4}

REFERRAL FORM
| Agency: {oset}
| Client: {n2}
| UCI: {uci}
| DOB: {dob2}
| Address: {mail}, {city}, {pv} {pc}
| Reason: housing search

REFERRAL TO {ofood}
| Household of [NUM_OK=5]. Head: {n1}. Tel {ph}. {addr}. Halal please. Referred by {n4}, {osen}.

Referral letter. To whom it may concern, I have known {n1} for three years as her support worker at {oshel}. Any
help with rent at
{addr} would be a great kindness. Yours truly, {n3}

Dr's office fax: Re: {u6}, DOB {dob6}, HCN {hc6}. Discharged home {date}, needs meals and walker. Call daughter {n1}
at {ph}. {d3}

FAX - discharge planning. Pt {r5}. Health card {hc5}. Lives alone, {addr}, {pc}. PSW 3x/wk. Please arrange {osen}.
Ward clerk {f4}, {phx}.

<Dear|To the> food bank people, my name is {n1}, I am {agf1} with three kids. I don't like asking. We live at {addr}
and I can walk
over if its before school lets out. {ph}. Thank you, {f1}

Dear Sir or Madam: I am writing about my pension. I was born {dob6} and my SIN is {sin}. I've sent the form two
times. You can reach me at {mail}, {city} {pc}. Yours, {n6}

Hello, this is {n2}. You told me to send my bank info for the direct deposit so here it is, {bank}. Its in my name
only. Can u tell {f1}
I got the letter. thx

To {ohou}. I got your letter about claim {case}. The landlord {t4} is lying, I paid {amt} in cash. Ask my neighbour
{n3} in the next unit. - {n1}

HAMPER REGISTER
| #14 {n1} - 2 ad 3 ch - {addr} - {ph}
| #15 {n2} - 1 ad - {addr2} - no phone
| #16 {n5} - 1 ad - pick up by {f4}

Holiday hamper sheet / {oham} / {r1} / {addr}, {pc} / kids: {f7} {dob7}, {f8} {dob8} / toys + food / delivered by {f4}

Camp registration: {ocam}
| Camper {n7_1}, {dob7}
| Health card {hc7}
| Parent {n1} {ph}
| Peanut allergy, EpiPen in bag

{ocam} week 2 list:
| {n7} ({agn7}) - can swim
| {n8} ({agn8}) - no photo
| {n9} ({agn9}) - junior leader, grandma {f5} picks up

Camp nurse book: {n0}, {age0}, scraped knee {date}, ice + Benadryl. Mom {t1} phoned at {ph}. Returned to cabin.

@mix ^Household members¦{n1}, {dob1}¦{n2_1}, {dob2}¦{n7_1}, {dob7}¦{n8_1}, {dob8}

Family composition for {ofood} card {case}:
| 1) {u1} {dob1}
| 2) {u4_1} {dob4}
| 3) {u9_1} {dob9}
| Rent {rent}, income OW

Clinic sign-in, {ocli}: {n3} {dob3} {hc3}; {n4} {dob4} {hc4}. Both flu shots.

Dental outreach, {ocli}
| Name {n8} | DOB {dob8} | HC {hc8}
| Parent/guardian {n1} | {ph}
| 2 fillings, back {date}

Minutes, hamper committee. Present: {n1}, {n2}, {n3}. Regrets: {n4}. {f2} reports [NUM_OK=212] hampers packed; {f1}
to call {oham} about turkeys.

Case conference {date}. Attending: {n3} ({omen}), {n4} ({ohou}), client {f1}. Plan: {f1} applies for subsidy; {n4}
to confirm; review in 30 days.

Shelter log {oshel}
| 19:05 {f2} in, bed 4
| 20:30 {n4} refused, intox, given blanket
| 23:10 {nn2} back out for smoke, warned

Shelter log: Bed 9 {n1}, {dob1}, meds locked. Bed 10 {n3}, arrived by cab from {corner}. Her daughter {f7} asleep.
All quiet 0400.

Handover
| - {f1}: detox at 9, bus ticket in envelope
| - {f2}: worker {n3} calling, {phx}
| - {t6}: leg dressing, nurse from {ocli}

NIGHT to DAY: {n2} lost his ID again (licence {dl2}, passport {pp}). {f1} upset about kids. new guy {f4} in 12, no
file yet.

ID clinic: {n1} - birth cert. ordered, licence {dl1} exp. / {n2} - passport {pp} found / {n4} - nothing, born {dob4}
in {city}

Immigration help desk. {n1}: work permit {permit} expires {date}. Employer {n2} won't renew. Speaks {lang}. Email
{em1}. {oset} to follow.

By-law complaint {case}: {n1} of {addr} says the tenant next door, {n2}, runs a generator all night and leaves a
truck ({plate}) on the sidewalk.

City Hall e-form
| Name: {n4}
| Email: {em4}
| Location of issue: {corner}
| Details: streetlight out, my mother fell there. Ticket {case}

Municipal clerk's note. {t1} came in about the tax bill on {addr}. Roll paid in part ({amt}). Will mail to {mail2},
{pc}.

Hi its {f1} again from the Tuesday group, my email changed its {em1} now. also my page is {url1} if u cant reach
me. {f2} says hi

Subject: website comment. Someone from {ip} left a form saying: my son {n8} needs a summer camp, he is {age8}, call
{n1} {ph}. Pass on to {ocam}?

Online form, IP {ip}, submitted by {n1}, {em1}, postal {pc}: "Is {ofood} open on holidays? My mom can't carry much."

Social post to check: {url2}. Belongs to {n2}, who says he will end it. Told {omen}, gave {h988} by reply. {f3} is
on it.

@mix ^Rent bank applicant¦{n1}¦SIN {sin}¦Bank {bank}¦{addr}, {city}¦Arrears {rent}¦Landlord {n4}, {ph}

@mix ^Tax clinic slip¦{n2}¦SIN: {sin}¦Born: {dob2}¦Spouse: {n1_2}, SIN {sin2}¦Refund to {bank}

Power company rep {f3} called back about {t5}: account {acct}, file {case}, arrangement of {amt} a month. Told the
client at {ph}.

Dear {f3}, as discussed the twins {n7_1} and {n9_1} (both {age7}) are approved for camp. Please have {f1} bring
proof of address. Best, {n4}, {ocam}

Friendship centre notes: {n5} came for moccasin night, brought grandson {f0} ({agn0}). Status no. {status} written
for NIHB glasses. Ride home to {addr}.

Kinship file {case}: Children {f7} and {f8} placed with aunt {n3} at {addr}. Worker {n4}, {phx}. Mother {n1} may
visit {date}.

Walk-in at front desk: {n2}, {age2}, holding letter from ministry, cannot read it. SIN was printed on top ({sin}).
Letter says overpayment {amt}.

Transport request: {t5}, {addr} to {ocli}, {date}. Walker. Call when at door {ph}. Return with {f3}.

@mix ^Food bank card¦Client no. {case}¦{r2}¦{addr}¦{pc}¦Adults [NUM_OK=2], children [NUM_OK=1]¦ID seen: licence {dl2}

{n1}'s web page {url1} lists her as selling firewood, so {f4} asked if that is income. She said it was her brother
{n2_1}'s. File {case}.

Vaccines: {n9}, {dob9}, {hc9} -- MMR done. {n0_9}, {dob0} -- due {date}. Mom speaks {lang}, reach her at {ph}.

Thank-you card: "To {f3} and everybody at {oham}, the kids {f7} and {f0} loved the mitts. God bless, {n1} and family"

Complaint by phone. {n1} feels worker {f4} was rude on {date}. Wants a call from a supervisor at {ph} or email to
{em1}. Logged as {case}.

Hi {t3}, it is {n2} from unit upstairs. The card I paid with was {card} and it got charged twice {amt}. can you look

Prepaid grocery cards issued: {n1} card {card}; {n4} card {card2}. Signed by {f3}, {ofood}.
"""
