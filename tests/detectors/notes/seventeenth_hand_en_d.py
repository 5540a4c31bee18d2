"""English frames: counter slips, call-back lists, card copies, short web chats."""

TEXT: str = """
## desk
Cb list: {f1.given} {phone}; {m2.title} {phone}; {m3.given} (ask for room {N:4}) {phone.ext}. All three waiting on
{org.}.

Wrong postal code in file {case.client}: reads {pc}, should be {pc}. Corrected before mailing from {org.the}.

Photocopied: health card {f1.health}, SIN card {sin}, for {f1.short}. Originals handed back, {date}.

Returned mail: {addr.}, {city} {prov} {pc}. Addressee {m1.init} moved. Try cell {phone}.

Client brought a PHN only, {m1.health}, and a birth date, {m1.dob-fig}. Name matches {org.} list. Tel {phone}.

SMS blast bounced for {phone}, {phone} and {phone}. Remove from {org.} list.

Delivery from {food.the}: {w1.title}, {addr.}, {city} {pc}, phone on arrival {phone}.

Consent by phone {date}: {f1.full}, DOB {f1.dob}, agrees that {org.the} may share SIN {sin} with the tax clinic.

Children on the hamper list: {g5.given} {g5.dob-fig}, {b6.given} {b6.dob-fig}. Parent cell {phone}. Pick-up at
{food.the}.

Bounce-back: {f1.email}. Called {phone} instead. {f1.given} will come to {org.the} on {date}.

Bank verified: {acct.bank}. Void cheque shows {addr.}, {pc}. Payee is {m1.age-yo}. Tel {phone}

Old page {m1.page} and new page {m1.page}, both {m1.given}'s. Message came from {ip}. Forwarded to {org.the}.

Dental day at {org.the}: {g1.short}, {g1.age}, card {g1.health}; {b2.short}, {b2.age}, card {b2.health}.

Landlord line: {phone.ext}. Unit is {addr.}, {city} {pc}. Super's cell {phone}. Viewing {date}.

Meals route 3: {addr.}, {pc}, {phone}; then {addr.}, {pc}, {phone}. Driver: {m1.given}. From {food.the}.

Vaccine sheet | {w1.full} {w1.dob-fig} {w1.health} | {v2.full} {v2.dob-fig} {v2.health} | Site: {org.the}

SIN letter came for {f1.full}: {sin}. She applied at {org.the}. Call her, {phone}, before {date}.

Chat from {ip}, {date}. Visitor typed postal code {pc} and number {phone}. Sent to {org.the}.

Web lead: {m1.page} says he is {m1.age-yo} and needs a room near {pc}. Left {phone}. Sent the {org.} link.

Lost and found: wallet with card {acct.card}, SIN {sin}, health card {m1.health}. Held at {org.the}.

Change of address: from {addr.}, {pc} to {addr.}, {pc}. Tenant phone {phone}. {org.} told.

Birth list, prenatal group at {org.the}: {t1.short} {t1.dob-fig}, {t2.short} {t2.dob-fig}, {y3.short} {y3.dob-fig}.

Ride on {date}: pick up {w1.title} at {addr.}, {pc}, drop at {org.the}. Walker. Tel {phone}. She's {w1.age-yo}.

Utility relief: acct {acct.util}, {addr.}, {pc}. Applicant DOB {m1.dob-fig}, tel {phone}. Sent by {org.the}.

Read-back check: PHN {f1.health}, born {f1.dob-text}, phone {phone.}, postal code {pc}. All correct. {org.}

Payroll, {org.}: SIN {sin}, acct {acct.bank}, born {m1.dob-fig}, emergency {phone}. New relief worker.
"""
