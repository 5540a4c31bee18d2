"""More English frames: lists, callback sheets, rows of forms, and a few more with nothing to hide."""

MORE: dict[str, str] = {
    "list": r"""
Delivery run, {date}
1) {addr} {postal}, side door
2) {addr} {postal}, buzz {given:f1}
3) {pobox}, leave at the post office
---
Callbacks before noon:
{phone} - {given:f1}, wants {orgle}
{phone} - no name, dental
{phone} - {title:o2}, stairlift
---
Kids for the toy drive: {given:g1.f4} {dob:g1.f4}, {given:b2.f4} {dob:b2.f4}, {given:g3.f4} {dob:g3.f4}. Mom's cell \
{phone}. From {orgle}.
---
{dob:f1} | {full:f1} | {postal} | {phone} | {org}
---
Ppl w/o taxes done: {full:m1} SIN {sin}; {full:f2} SIN {sin}. Forward both to {orgle}, slips in the blue folder.
---
SIN {sin}, DOB {dob:m1}, postal code {postal}. Client says that is all Service Canada asked. Name: {full:m1}.
---
Payroll sheet for the peer workers: {full:f1}, SIN {sin}, void cheque {bank}, T4 to {postal}, {phone}.
---
Best way to reach the family: {email:m1}, or text {phone}. They get mail at {addr}, {postal}. {orgle} has the consent.
---
Youth shared two profiles: {url:u1} and {url:u1}. Real name {full:u1}, born {dob:u1}. School liaison {phone}.
---
IT note: staff login from {ip}, not ours. Second try from {ip}. Reported to {email:f1}, ticket {case}. Line {phone} \
if urgent.
---
Dear {org}, I was told to give my numbers: SIN is {sin}, born {dob:m1}, account {acct}. My postal code is {postal}. \
{full:m1}
---
Couple {full:f1} (b. {dob:f1}) and {full:m2} (b. {dob:m2}) on the waitlist at {orgle}. Her {hname} is {health:f1}. \
{phone}, {email:f1}
---
@ON|Clr's utilities: hydro {hydro}, gas {hydro}. Service address {addr} {postal}. LEAP via {orgle}.
---
Pension help for {formal:o1}: OAS under SIN {sin}, birth date on file wrong, should be {dob:o1}. Lives {addr}, \
{postal}.
---
Moving truck for {given:f1}: from {addr} {postal} to {addr} {postal}. Paid by {orgle}. Driver's cell {phone}.
---
{full:m1} asked us to update the portal: new e-mail {email:m1}, new phone {phone}, site {url:m1}. DOB {dob:m1} to \
verify.
""",
    "more": r"""
For dental: {org} (sliding scale), {org} (under 18 only). For glasses: {org}. All by appointment.
---
{org} and {org} merged on {past}. Update the records, keep the old names as aliases.
---
Weekend menu at {org}: soup Sat, ham Sun. Showers at {org} until {time}. No lockers.
---
Caller wanted a list of meeting rooms. Gave {org} and the library. {small} for a half day, kitchen extra.
---
@ON|{!N:Bill 97} question from a landlord in {city}. Not our mandate. {orgle} has a sheet in {lang}.
---
Hi, is the clothing room at {org} open on stat holidays? I only need a coat for work. No rush.
""",
}
