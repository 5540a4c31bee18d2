"""Frames, en, part 1."""

RAW = """\
Clt <called|phoned in>, {full:f1}, {age:f1}, staying w/ a friend at {addr}. Says landlord changed the locks. \
<Gave|Provided> {org} intake line {toll}. Will call back if no bed tonight.
%%
{first:m1} wants a ride to dialysis three times a week. Lives at {addr_s}, {city} {pc}. Best # {phone}. Referred\
 to {org}. <Daughter|Niece> {first:f2} can be called if no answer.
%%
Name: {full:f1}
DOB: {dob:f1}
Address: {addr}, {city}, {pc}
Phone: {phone}
Presenting need: rent arrears {amt}
%%
Intake worker: {ini:f9}
Client: {lf:m1}
Date of birth: {dob:m1}    {hcl:m1}
Referred by: {org}
Notes: <speaks|prefers> {lang}, needs interpreter on {date}.
%%
Household (register of {date})
1. {full:f1}, {dob:f1}, applicant
2. {full:m2-f1}, {dob_k:m2}, son
3. {full:f3-f1}, {dob_k:f3}, daughter
%%
{full:m1} | {dob:m1} | {phone} | single | couch surfing
{full:f2} | {dob:f2} | {phone} | 2 children | <hotel|motel>
{full:m3} | {dob:m3} | no phone | single | tent
%%
Hi {first:f9}, can you follow up with {title:f1}? She <left|dropped off> her hydro bill, acct {util}, owing \
{amt}. Disconnect date is {date}. Thanks, {first:m8}
%%
Caller <declined|did not want> to give last name, goes by {nick:m1}. {age:m1}, sleeping near {corner}. Outreach \
van from {org} <notified|advised> 22:40.
%%
Please accept this referral for {full:f1} ({agea:f1}) and her two kids {first:m2} ({agen_k:m2}) and {first:f3} \
({agen_k:f3}). They are fleeing and need a bed at {org_h}. Contact me at {phx}. {full:f9}, MSW
%%
my name is {full:f1} and i was born {doby:f1}. i applied for the rent bank three weeks ago and never heard \
anything, my number is {phone}, please call after 4
%%
Voicemail 08:12. hi this is {full:m1} uh calling about the heating grant my phone is {phsp} that's {phsp:x} \
sorry second one is my wife <um|uh> {first:f2} thanks bye
%%
RE: Claim {case}. Dear {title:m1}, we have <received|reviewed> your request for the home repair benefit. Please \
send proof of ownership for {addr} before {date}. Yours truly, {full:f9}
%%
Tkt {case} opened {date}. Resident {full:f1} reports no heat at {addr}. Building mgr {first:m2} says part \
<ordered|on the way>. Follow-up by {org}.
%%
@on|Pt {full:f1}, HC {hc:f1}, d/c home {date} with walker. Lives alone at {addr}, {pc}. Please arrange Meals on \
Wheels via {org_f}. Ward clerk {ini:f9}, {phx}.
%%
Handover - nights
- {first:m1} back at 01:15, <settled|calm>
- {full:f2} asked for bus tickets
- {nick:m3} refused breakfast, talk to {first:f9} re: plan
- Bed 6 empty
%%
<Spoke with|T/C to> {full:f1}, mother of {first:m2}, who is {age_p:m2} and not in daycare. Subsidy form sent to \
{email:f1}. She will <return it|bring it back> to {org}.
%%
SIN {sin} and {hcl:m1} <copied|scanned> to the file for {full:m1}, case {case}. Originals handed back. Worker \
{first:f9}.
%%
{full:f1} <called|phoned> from {phone}. Ex-partner {full:m2} is driving a grey Civic, plate {plate}. She is \
worried he knows the new place on {street}. Safety plan done.
%%
To whom it may concern, I am writing to confirm that {full:f1}, born {doby:f1}, has been a resident of {org_h} \
since {date}. Should you need more, call me at {phx}. Sincerely, {full:f9}, Program Lead
%%
[14:02] guest: hi can u help me find a food bank
[14:02] 211: Of course. What's your postal code?
[14:03] guest: {pc}
[14:04] guest: im {first:f1} btw
%%
Clients on wait list, {city}
{lf:f1}  {case}  2 bdrm
{lf:m2}  {case}  bachelor
{lf:f3}  {case}  3 bdrm, wheelchair
%%
Good morning, I'd like to change the direct deposit for my mother, {full:f1}. New account is {bank}. She is \
{age_s:f1} and has trouble with the phone. You may <reach|call> me at {phone}. {full:m2-f1}
%%
{nc}Landed in {city} on {date}. {full:m1}, UCI {uci}, wife {full:f2} and baby {first:m3}. They speak {lang_n}. \
<Booked|Set up> with {org} for SIN and school registration.
%%
{first:f1} texted: pls dont mail anything to {addr} my ex checks the box. use {email:f1}. Noted on file {case}.
%%
Birth certificate application
Child: {full:m1}   Born: {dob_k:m1}
Mother: {full:f2}
Mailing: {rural}, {city} {pc}
Fee waived <yes|Y>
%%
{dr:f1} faxed a form for {full:m2}, d.o.b. {dob_s:m2}. Needs oxygen at home, {addr}. {org} to <assess|visit> on \
{date}.
%%
Sr. {age_s:f1}, fell twice this month. Name {full:f1}. Lives <on|at> {addr}. Son {first:m2} in \
[[PLACE_OK:Calgary]] wants someone to check in on her. Suggested {org}.
%%
Complaint #{case}: {full:m1} of {addr} says neighbour's dog barks all night. He left {phone} and asks that \
By-law call after supper.
%%
Transcript: yeah hello it's {full:f1} my date of birth is {dobsp:f1} and I need somebody to help me with the \
disability tax form okay thank you
%%
Bank info for honorarium: {full:f1}, {bank}. Amount {amt}, workshop at {org} on {date}. SIN for T4A: {sin}.
%%
{full:m1}, {dob:m1}, {govl:m1}. Lost his wallet at the shelter, needs ID clinic. <Emailed|Wrote to> {first:f9} \
at {org}. No fixed address; mail goes to {rural}.
%%
Went through budget with {title:f1}. Income {amtr}, rent {amtr}, phone {amts}. Visa {card} is at the limit. \
She'll see the credit counsellor {first:m9} <next week|on {date}>.
%%
Staff log: {full:m1} ({agea:m1}) was asked to leave at 21:30 after a fight with {full:m2}. Incident {case}. \
Police not called. {ini:f9}
%%
Can somebody tell me if {org} still does tax clinics? I'm {full:f1}, {age_s:f1}, on GIS only. My email: \
{email:f1} or leave a message at {phone}.
%%
Utility relief form
Account holder: {full:m1}
Account no.: {util}
Service address: {addr}
Arrears: {amt}
Household size: {cnt:2-6}
%%
Met {first:f1} at the library on {date}. She has no health card, only a passport ({pass}). Newborn {first:m2}, \
dob {dob_b:m2}, also not covered. Refer to {org}.
%%
Children attending March break camp:
{full:f1}, {agen_k:f1}, peanut allergy
{full:m2}, {agen_k:m2}
{full:m3}, {agen_k:m3}, picked up by {first:f4}
%%
Hey {first:f1} its {first:m9} from outreach. Got u a spot at {org_h} for 7pm. Address is not public so meet me \
at {corner}. Text {phone} if ur late
%%
IT note: login attempts to client portal from {ip}, user {email:f1}. Account locked, {full:f1} called to \
<verify|confirm>. Ticket {case}.
%%
Client's fundraising page {url_g:f1} mentions the fire at {addr}. {full:f1} and her kids are at the \
[[NEUTRAL:Comfort Inn]] until {date}. Red Cross involved.
%%
Threats came through {url:m2}, a profile under the name {full:m2}. Victim {first:f1} took screenshots. Advised \
to call [[HOTLINE_OK:911]] and speak with {org}.
%%
Minutes, housing table: {full:m9} reported that file {case} is closed. {first:f1} moved to {street}. {org} keeps\
 the rent supplement of {amt} until {date}.
%%
{full:m1} ({dob:m1}) was released {date}. PO is {full:f9}, {phx}. Conditions: reside at {addr}. Looking for AA \
meetings, gave {org}.
%%
Mom {full:f1}; dad {full:m2}; kids {first:m3} {dob_k:m3}, {first:f4} {dob_k:f4}. <All four|Family> in one motel \
room since {date}. School bus stop is {corner}.
%%
Applied for OAS for {title:m1}. SIN {sin}, {dob_s:m1}. Missing: proof of residence. He gets mail at {rural}."""
