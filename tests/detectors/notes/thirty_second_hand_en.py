"""English frames, first part."""

TEXT = r"""
@call
[Clr|Caller|Cllr] {f.1f} [looking for|needs|wants] food bank near {addr}. [Gave|Provided] {org} and {org.2}. CB {tel}
if full.
@call
Inbound 10:42. {f.1m}, {agep.1}, [sleeping rough|no fixed address], near {corner}. Outreach van requested, {org}
advised.
@call
Ct says landlord {f.2m} changed locks at {addr}. Has N4. Ref'd to {org}. [Phone|Ph|Cell]: {tel}. Follow up {date}.
@call
{t.1f} called re heat off since Tuesday. Hydro acct {hyd}, owes {amt}. Told her to ask for [LEAP|arrears help] first.
@call
Clr hung up before I could give {org} number. No name. Sounded upset, background noise, kids. Offered {h:988}.
@call
Third party caller: {f.1f} calling for her mother {f.2f}, {ages.2}, lives alone at {addr}. Wants meals + foot care.
Tel {tel}.
@call
{g.1f} (declined last name) asking re: shelter w/ dog. {org} takes pets. Gave {h:2-1-1} for after hours.
@call
Clr speaks {ln}. Used interpreter. {f.1f} and 2 kids ({agec.2}, {agec.3}) staying w/ cousin on {addr}. Needs housing
list.
@call
Caller [unsure|not sure] if eligible for GIS. {t.1f}, {ages.1}, widow. DOB {dobs.1}. Warm transfer to Service Canada.
@call
Repeat caller {k.1}. Same concern re neighbour. Supportive listening 14 min. Reminded of {org} drop-in
[Thursdays|Mondays].
@call
{lf.1m} - wants rent bank. Arrears {amt}. File {case}. Email {em.1}. Sent form {date}.
@call
Cllr at payphone, no callback. Gave bus schedule, {org} opens at 8. Wants to know about showers and lockers only.
@call
{f.1f} [re|regarding] ID clinic. Lost birth cert + SIN card. Says SIN is {sin}. Told her never to give over phone
again.
@call
Rcvd call from {dr.1f}'s office re pt {f.2m}, DOB {dobs.2}, needs ride to dialysis from {road}. {org} has wait of
{cnt} days.
@call
Caller wanted number for {h:811} health line not us. Asked about flu clinic dates. Next one is {date}. No other needs.
@call
{gi.1f} from {org} wants listing changed: hours now 9-4, fax gone. No client info.
@call
Mom of {g.2m} ({agec.2}) looking for autism respite, {city}. Mom is {f.1f}, {tel}. Emailed list to {em.1}.
@form
Name: {f.1f} /DOB: {dob.1} /Address: {addr} /City: {city}, {prov} /Postal code: {pc} /Phone: {tel} /Language: {ln}
@form
CLIENT: {lf.1m} /D.O.B.: {dob.1} /HEALTH CARD: {hn.1} /SIN: {sin} /Worker: {gi.2f}
@form
Surname: {s.1f} /Given name(s): {g.1f} /Date of birth: {dob.1} /Marital status: single /File no.: {case}
@form
Applicant: {f.1f} /Co-applicant: {f.2m} /Unit size requested: {n:2} bedroom /Current rent: {amt} /Mailing address:
{addr} /{pc}
@form
HOUSEHOLD MEMBERS /1. {f.1f}, {dob.1}, self /2. {fs.2m}, {dobc.2}, son /3. {fs.3f}, {dobc.3}, daughter
@form
Direct deposit /Name on account: {f.1f} /Transit/inst.: {bank} /Account: {acct} /Signature: on file
@form
Emergency contact: {f.2f} (sister) /Home: {tel} /Work: {telx} /Address: same as client
@form
Referral date: {date} /Referred by: {org} /Client initials only on this sheet /Needs: bed, [bus pass|food card],
winter coat
@form
ID on file: driver's licence {dl}; health card {hn.1} /Holder: {f.1m} /Seen by: {gi.2f}
@form
Immigration: [PR|protected person|refugee claimant] /UCI: {uci} /Name as on document: {lf.1f} /Language spoken: {ln}
@form
Tenant no. {case} /Tenant: {f.1f} /Address: {addr} /Issue: no heat, mould in bathroom /Access: call {tel} first
@form
Vehicle: grey Civic, plate {plate} /Owner: {f.1m} /Parking spot: {n:14} /Permit expires {date}
@form
Child's name: {f.1f} /Birthdate: {dobc.1} /Parent: {f.2f} /Cell: {tel} /Allergies: peanuts /Doctor: {dr.3m}
@form
Program: {org} /Attendance: {cnt} /Hampers: {cnt} /New households: {cnt} /Languages: {ln}, {ln}
@form
Applicant email: {em.1} /Full name: {f.1f} /Street: {addr} /Postal: {pc} /Age: {age.1}
@form
Payee: {f.1m} /Card used: {card} /Amount: {amt} /Receipt by: {gi.2f}
@text
hi its {g.1f} from yesterday, still at {addr}, can you call me {tel}. please its cold
@text
{g.1m}: is the [food bank|pantry] open today? /Worker: yes til 4 at {org}. bring ID
@text
Hi this is {f.1f}. My worker is {g.2f}. I never got my cheque for {date} and rent is {amt}
@text
can you tell me where to go tonight. im at {corner}. im {age.1} and have no one
@text
Client: my new number is {tel} /Worker: Thanks {g.1f}. Is the address still {addr}? /Client: no i moved to {addr.2}
@text
are you open on the holiday? i need diapers and formula, my baby has none until friday
@text
hey its {k.1}, {g.2f}'s brother. she's in hosp. pls call {tel} thanks
@text
Client: my health number is {hn.1} do you need the letters too /Worker: No need {g.1f}, just bring the card
@text
Client: i sent it to {em.1} did you get it /Worker: Yes, got it. See you {date} at {org}
@email
Hi {g.1f}, /Just following up on {f.2m} (file {case}). He has moved to {addr}. Can you update? /Thanks, /{g.3f}
@email
Good morning, /My name is {f.1f} and I live at {addr}, {city}. I am {ages.1} and need help with snow removal. /{tel}
@email
From: {em.1} /To: intake /Subject: waitlist /Where are we on the list? Our number is {case}. /{f.1m}
@email
Hello team, reminder that {org} is closed {date}. Please send clients to {org.2} instead. Hot meals from 5 pm.
@email
Hi all, please book {t.1f} with the {ln} interpreter on {date}. She can be reached at {telx}. Regards, {f.2f}
@email
Someone keeps posting about my family at {url.1}. I am {f.2f}. Can {org} help me get it taken down?
@email
Dear {t.1f}, your [rent supplement|benefit] of {amt} is approved from {date}. Questions? Quote {case}. /{f.2f},
Housing Services
@email
Hi {g.1f}, the e-transfer went to {em.2} by mistake. My account is {acct} at transit {bank}. Sorry, {f.2f}
@email
Web chat log. User IP {ip}. Asked about bedbugs, gave name {f.1f} and unit at {addr}. Chat ended 16:20.
@email
Please remove my listing. My page {url.1} is private and not a service. Thank you, {f.1f}
@letter
{f.1f} /{addr} /{city} {prov} {pc} /Dear {t.1f}: /Your hearing is on {date}. Our file: {ltb}.
@letter
To whom it may concern: /{f.1f} (born {dob.1}) has stayed at {org} since {date}. She has no income. /{f.2f}, case
manager
@letter
Re: {f.1m}, {addr} /This confirms arrears of {amt}. Payment is due {date}. Your tenant number is {case}.
@letter
I, {f.1f}, authorize {f.2m} to speak for me about my claim {case}. My date of birth is {dob.1}.
@letter
Dear Landlord, /The bathroom fan at {addr} has not worked since {date}. Please repair under s. {n:20} of the Act.
/{f.1f}
@letter
Dear {t.1m}, /We could not process your form. Your social insurance number {sin} does not match our records.
/Benefits Desk
@letter
Return to: {f.1f}, {rur}, {city}, {prov} {pc}. Income support statement for [June|March] enclosed.
"""
