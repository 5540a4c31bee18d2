"""English frames, third part: without any identifier (and a few more with)."""

TEXT = """
<Caller|Anonymous caller> wanted hours for {ofood}. Open Tues and Thurs 10 to 2, next closed day {date}. No other
needs.

Caller in {city} looking for free tax clinic. Gave {ofam}. Income cut-off [NUM_OK=$35,000] for one person. Call
lasted 4 min.

Info only: how to reach Service Canada. Gave {toll}. Caller said thanks and hung up.

Stats for the week: [NUM_OK=318] calls, [NUM_OK=41] chats. Top need housing, then food. Longest wait [NUM_OK=11
minutes]. Most calls from {city}.

Please note {oshel} is full until {date}. Send men to {ofam} warming room. [NUM_OK=14] mats there.

{oham} opens registration {date}. One hamper per household, proof of income needed. No deliveries this year.

Caller asked if landlord can raise rent. Explained notice of [NUM_OK=90 days] and the guideline. Gave {oleg}. Did
not want to leave a name.

Wanted {lang} counselling in {city}. {omen} has one worker on Wednesdays; wait list of [NUM_OK=6 weeks].

Test call from supervisor, quality check. Script for {h988} read ok. No client.

Wrong number, was looking for pizza. lol

Caller hung up before intake. Background noise, no callback number showing.

Reminder to all: {h811} is for health advice and {h911} for emergencies. Don't transfer {h811} calls to {omen}.

Community alert for {city}: boil water until {date}. Bottled water at {ofam}.

Camp news: {ocam} has [NUM_OK=22] spots left at [NUM_OK=$95] a week. Subsidy forms due {date}. Bring a lunch,
sunscreen and a hat.

{ocli} <foot care|diabetes class|blood pressure> day moved to {date}. Fee [NUM_OK=$25]. Materials in {lang} and
{lang2}.

Service update: {ofood} no longer gives out formula. Parents should try {ofam}. Database updated {date}.

Caller upset about wait times at ODSP. Listened, gave Ombudsman line {toll}. Declined to give any details.

Team meeting: parking passes, holiday schedule, potluck. {omen} will train on suicide first aid {date}. Budget is
{amt} over.

We sent [NUM_OK=60] turkeys and [NUM_OK=45] toy bags to {oham}. Still short of gifts for teens. Trucks leave at noon.

Run for [NEUTRAL=Terry Fox] this Sunday in {city}, so the bus to {ocli} detours. Tell riders to add 20 minutes.

Provincial benefit goes up to {amt} on {date}. People must file taxes to get it. See tip sheet, section [NUM_OK=4.2].

Anonymous, wants to donate a couch. {ofam} takes furniture, must be clean, no pets. Pick-up costs [NUM_OK=$40].

Caller needed the number for {h211} in another province for a relative. Gave the website and the {toll} line.

Outreach count by the river: [NUM_OK=17] tents, [NUM_OK=3] dogs, nobody wanted shelter. {oshel} dropped socks and
soup.

Interpreter line is down for {lang} today. Use {oset} volunteers until {date}. Charge code [NUM_OK=7714].

Caller asked whether cats are allowed at {oshel}. Yes in a crate. Also asked re smoking. No.

Funding letter: {oset} received {grant} for [LANG_OK=English] classes. [NUM_OK=3] groups, first class {date},
childminding on
site.

Request for ride to cancer centre, caller would phone {osen} herself. {city}. No name taken as per her wish.

Inspection at {oshel}: fire doors ok, kitchen ok, [NUM_OK=2] smoke alarms to replace under s. [NUM_OK=9.10] of the
code.

Bus tickets: [NUM_OK=100] left. One per person per visit. Next order {date}. {ofam} wants to borrow [NUM_OK=20].

Hi all, {ofood} freezer broke, {ocli} is lending us theirs. Please move the meat before noon.

Language line use last month: {lang} [NUM_OK=42], {lang2} [NUM_OK=19]. Average call [NUM_OK=14 min].

Third call today about the carbon rebate. Caller told to phone {toll}. Nothing else needed.

{n1} and {n2_1} lost everything in the fire at {addr}. Red Cross has them in a motel until {date}. Kids' sizes: {f8}
10, {f7} 6x. {ofam} clothing voucher.

Warm line: {f5}, {age5}, widow, just wanted to talk about her husband {f6}. Son {n4} lives in {city}. Gave {osen}.

{n2} came off the list at {ohou}. Offered 1 bdrm at {addr}, rent {rent}. He has until {date} to say yes. Called {ph},
left word with {f1}.

Hospital SW {n3} calling re {t6}, {dob6}, hc {hc6}: no housing to go back to. {oshel} will not take a catheter.

please help i am {n1} i came from far with my son {f8} he is {age8}. we sleep in church at {corner}. i speak {lang}
small [LANG_OK=english]. phone {ph}

Nurse {f3} at {ocli}: {n7_1}, {dob7}, needs iron drops. Mother {f1} has no drug plan. HC {hc7}. Ask {ofam} for help
w/ cost.

{r4}; {dob4}; {addr}; <parolee|just released>; needs boots, steel toe, size 11. PO is {n3}, {phx}. Voucher {amt}.

Youth {n9}, {age9}, couch surfing at {addr} w/ {f0}'s family. Wants back in school. {omen} worker {f4} will meet her
{date}.

Band member {n4} no. {status} asking about [NEUTRAL=jordan's principle] for daughter {n7_4}, {dob7}. Sent form. {ofam}
navigator is {n1}.

Neighbour dispute: {n1} ({addr}) vs {n4} ({addr2}). Dog. Mediation through {oleg} on {date}. File no. {case}.

{oset} follow-up: {n2}'s passport {pp} came back. Landed {date}. Wife {f1}, {age1}, wants {lang} childcare.

Parcel for {n3} returned. Correct address is {mail}, {city}, {pv}, {pc}. Told {f4} in shipping at {oham}.

{t5} does not want meals any more, says her church friend {f3} cooks. Cancel {osen} as of {date}. Her key is with
{n4} in {addr}.

Permit holder {n2}, {permit}, farm worker, hurt back, boss says go home. {lang} interpreter {f1} helped. Sent to
{ocli} & {oleg}.

{em1} bounced. Tried her page {url1}. {n1} wrote back, new number is {ph}, staying w/ {f3} on {addr}.

FYI {f4}: someone at {ip} filled the crib form 9 times as "{n2}". Real {n2} phoned from {ph} and says it was not him.
"""
