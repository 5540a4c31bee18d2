"""English frames, third part: numbers, pages and services."""

RAW: str = """
@@call
{full:x1} phoned for CPP help; SIN {sin}, born {dob:x1}. Mail goes to {box}, {city}, {pc}. Volunteer at {org}
will sit with them on {date}.
@@form
TAX CLINIC SLIP - {org}
| Name: {lf:x1}
| S.I.N. {sin}
| Birthdate: {dobf:x1}
| Postal code: {pc}
| Return filed by: {init:f2}
@@form
GIS RENEWAL
| {full:f1} SIN {sin}
| Spouse {full:m2} SIN {sin}
| Address {addr} {pc}
@@chat
Client: ok my sin is {sin}
| Worker: Please don't send that here {given:x1}. I've deleted it. {org} can do this in person.
@@chat
[{ip}] joined
| Guest: I'm worried about my friend {given:x1}, look what they posted {url:x1}
| Agent: Thank you for reaching out. What town are they in?
| Guest: {city}
@@email
Intake web form, sent from {ip}
| Name: {full:x1}
| Postal code: {pc}
| Phone: {phone}
| Message: need a lawyer for my hearing on {date}, {org} said to write you
@@email
Hi {given:f1}, the ex has been posting about her again, see {url:m2}. She wants it saved for court. Her lawyer
is {full:f3}, at {org}. Safe e-mail only: {email:f3}
@@letter
Dear {title:f1}, please confirm your health number ({hn:f1}) and postal code ({pc}) so that {org} can book the
van for {date}. If you need a {lang} speaker, tell us.
@@shelter
New guest {full:m1}: {hnl} {hn:m1}, no photo ID. Was at {org}, then {org}. Says his sister {given:f2} runs
{url:f2}. Bed till {date}.
@@handover
| - {given:f1}: Service Canada rejected SIN {sin}, try again w/ birth cert
| - {full:m2}: health card came ({hn:m2}), in the safe
| - {org} bread order, {count} loaves
@@plain
{org} and {org} are merging their waitlists on {date}. Tell callers that nobody loses their spot. Lines: {hot}
or {toll}.
@@plain
Resource update: {org} no longer takes walk-ins, {org} now does. {org} added a {lang} evening. Please fix the
listing.
@@form
Void cheque on file: {full:x1}, transit {transit}, acct {acct}. Hydro {hydro}. Reach them at {phone} or thru
{org}.
@@call
{given:f1} paid a fake landlord {money} by e-transfer for {addr}. Bank card {card} cancelled, new account
{acct}. She's at {phone}. Sent to {org}.
@@hospital
ER to {org}: {full:x1}, {hnl} {hn:x1}, birthdate {dob:x1}. Taxi voucher given. Nurse {given:f2}, {phonex}.
Spouse's cell {phone}.
"""
