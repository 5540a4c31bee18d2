"""English frames, first half. A blank line parts two frames; [a|b] is a choice; {slot.person} a slot."""

FRAMES: dict[str, str] = {}

FRAMES["call"] = """
{t} [F|Female] caller, gave name as {given.f1}, {age.f1}, crying, partner left w/ rent money. No SI. Offered \
{org.sh}, will call [tmrw|back].

Caller {full.m1} [looking for|needs] hamper today. On {ia}, kids are {age.kf1} and {age.km1}. Referred to {org.fd}. \
Lives {addr}. CB {phone} or {org.fd}.

[Repeat caller|Regular caller] - {nick} again, lonely, wanted to talk about {hood} and his late wife {given.f1}. 25 \
min. Settled.

3rd party call from {given.f1}, worried about brother {full.m1} who hasn't answered since {date}. Lives alone at \
{addr}, {pc}. \
Gave {pol} non-emerg, wellness check suggested.

{title.sf1} called re snow not cleared, {agea.sf1} with walker, stuck at {addr}, ph {phone}. Volunteer list at {org} \
- msg left.

Clr states landlord changed locks [this am|last night]. Name {full.x1}, unit at {addr}, {city}. [Advised|Told them] \
{ten} + {org.hs}. \
Best # {phone}

{t} - male, soft spoken, {agea.m1}, at payphone [near|by] {corner}. Shelter full. Cab [authorized|arranged] to \
{org.sh}.

Caller is {agea.f1} First Nations woman, here for medical travel from {city}, daughter {given.f2} in hosp, ph \
{phone}. Needs boarding home. \
Worker at desk: {given.f3}.

Hang-up x2 then spoke: "{given.cm2}". Knife in the house, dad drunk. Kid says he's {age.cm2}. Kept on line, {=H:911} \
[dispatched|sent] to {addr}.

{full.f1} ([prefers|goes by] {nick}) asking about furnace repair grant. Owner, {addr}, {pc}. Directed to {org.hs}.

From {phone}: wants detox bed. {given.m1}, {age.m1}, last drink [8 hrs ago|this morning], hx seizures. \
[Warm transfer|3-way call] to {org.dx}, stayed on line. P/u at {addr}.

Grandmother {full.sf1} raising {given.kf1} ({age.kf1}) and {given.km1} ({age.km1}), no CCB since moving to {addr}. \
Help w/ form, {=H:1-800-387-1193}.

caller {full.m1} wants to complain about us, says {given.f2} hung up on him tuesday. supervisor to call {phone}

Texter says name's {given.f1}, "{age.f1} in case u need it", being followed from bus loop. Moved inside at {corner}. \
{=H:911} called by us.

{dr.f1}'s office calling for a pt without phone - can we mail the food list to {full.sm1}, {rural}, {city} {pc}?
"""

FRAMES["form"] = """
Name: {full.f1}
DOB: {dob.f1}
Phone: {phone}
Need: [diapers, formula|winter coats|bus tickets]
Referred: {org}

CLIENT INTAKE
Last name: {last.m1}
First name: {given.m1}
Date of birth: {dob.m1}
Address: {addr}
City/PC: {city} {pc}
{hname}: {health.m1}

Client: {rev.x1} | DOB {dob.x1} | File {case} | [Status: open|Status: waitlist|Priority: 2]
Language at home: {lang}

Household:
{full.f1} - {dob.f1} - applicant
{full.m2} - {dob.m2} - spouse
{full.kf1} - {dob.kf1} - child
Income: {=N:$2,140}/mo [gross|net]

APPLICANT {full.x1}
SIN {sin}
Direct deposit: transit {transit} acct {acct}
[Signature on file|Signed in office]

Emergency contact: {full.f2} ([sister|aunt|mother]) {phone}
Family doctor: {dr.m3}, {phone}
Address: {addr}

ID seen (check one): DL {lic.m1}  DOB {dob.m1}  Issued to: {full.m1}
Address on card: {addr}

Shelter reg. card
Guest: {full.m1}   Age: {agen.m1}
Bed: {=N:14}   In: {date}
Last address: {addr}
Next of kin: {full.f2}, {phone}
Vehicle plate: {plate}

Tenant: {full.f1}
Unit address: {addr}
Tenancy file no. {case}
Arrears: {amt}
Referred: {org.hs}

PATIENT LABEL: {rev.sf1}  {dob.sf1}  {hname} {health.sf1}  {addr}  MRP {dr.m2}

Child care subsidy - children listed
1. {full.kf1}, {dob.kf1}
2. {given.km2}, {dob.km2}
Parent/guardian: {full.f3}  Tel (h) {phone}

Status card no. {status} ([copy attached|seen])
Name on card: {full.x1}
D.O.B. {dob.x1}
Mailing: {rural}, {city} {pc}

[Newcomer|Settlement] intake
Given: {given.f1}  Family: {last.f1}
UCI: {uci}
Landed: {date}
Language(s): {lang}, some English
E-mail: {email.f1}

Incident report no. {case}
Date/time: {date}, {t}
Persons: {full.m1} (guest), {full.f2} (staff)
What happened: [verbal altercation over locker|smoke in washroom], [no injury|first aid given].

ENERGY REBATE APPLICATION
Acct holder: {full.sm1}
{util} acct no: {hydro}
Service addr: {addr}
Postal: {pc}

Name {full.f1}   Age {agen.f1}   # in home {=N:5}   Ph {phone}
Addr {addr}
[Dietary: halal|Dietary: diabetic|Dietary: none]

Referral to: {org}
Referred by: {full.f1}, RN, {phonex}
Re: {full.sm1}, born {dob.sm1}
"""

FRAMES["email"] = """
Hi {given.f1},
Can you follow up with {full.m2}? He missed his intake on {date} and his number ({phone}) goes [straight to \
voicemail|to a fast busy].
{given.f3}

Subject: RE: file {case}
Good morning, {title.f1} dropped off the rest of her paperwork. Still missing her birth cert (says {dob.f1}). {org} \
can help. Thanks, {full.x2}

Hello, my name is {full.f1} and I live at {addr}, {city} {pc}. {org} told me to write for help with [my damage \
deposit|a bed for my son]. \
My email is {email.f1}. Thank you

To whom it may concern,
I have not had heat since {date}. I've called {num} times. My account is {hydro}. {full.m1}, {addr}, {city} {pc}, \
{phone}

Hey team, new contact for {given.m1}: {email.m1}. Old one bounces. He's also on {url.m1} if we need to reach him \
[about the bed|re housing].

Hi, [pls|please] add {full.f1} to the Thursday list, she's {age.f1} and [vegetarian|needs a ramp]. Pickup {addr}. \
{given.f2} at {org} has her consent on file. cheers, {given.f3}

From: {full.f1} <{email.f1}>
To: intake desk
[I am|I'm] writing for my dad, {full.sm1}, {age.sm1}. He's on his own since mom passed and [won't eat|isn't managing \
stairs].

Good afternoon {title.m1},
Your claim {claim} was received on {date}. You may reply here or ring me at {phonex}.
Regards,
{full.f2}
{org}

Hi {given.f1} - the e-transfer for the [hotel|taxi] goes to {email.f1}, amount {amt}. Confirm when [recieved|it \
lands]? {given.m2}

Please find attached {given.f1}'s lease and hydro bill (acct {hydro}). She's asking if {org.hs} still does the rent \
bank. - {init.x2}
"""

FRAMES["letter"] = """
To whom it may concern:
This letter confirms that {full.f1} (born {dob.f1}) has stayed at {org.sh} since {date}. She has no fixed address.
{full.m2}, Case Manager

Dear {title.m1},
Further to your call, we have closed file {case}. If your situation changes, dial [{=H:211}|{=H:2-1-1}] or me at \
{phonex}.
Sincerely,
{full.f2}

{tfull.sf1}
{addr}
{city} {pc}
Dear {title.sf1}, Your [meal delivery|home support] will start {date}.

I am the [neighbour|landlady] of {full.sm1}, who lives at {addr}. He's {age.sm1} and I haven't seen smoke from his \
chimney in days. Please send someone. \
{full.f2}

Support letter - {full.m1}, {hname} {health.m1}. I have followed him for {=N:two years}. DOB {dob.m1}. He requires a \
[ground-floor|smoke-free] unit. {dr.f2}, tel {phone}

RE: Notice to end tenancy, {addr}, {pc}
Tenant: {full.x1}
{ten} file {court}
We act for the tenant and ask for {=N:14} days. {init.f2}, {org.hs}

Dear members of Council,
The streetlight [at|on the corner of] {corner} has been out since {date}. My mother is {age.sf1}. I can be reached \
at {phone}.
{full.m1}

I, {full.f1}, of {addr}, authorize {full.m2} to pick up my cheque. My ID is {lic.f1}, born {dob.f1}. Signed in \
{city}, {date}.
"""
