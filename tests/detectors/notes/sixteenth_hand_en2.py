"""Frames, en, part 2."""

RAW = """\
caller very upset crying. {first:f1}, {age:f1}, said she took pills. warm transfer to {h988} then EMS to {addr}.\
 supervisor {first:m9} aware
%%
Subject: intake for Monday
Hi team, {full:f1} will be here at 10. She's {age_y:f1}, pregnant, speaks {lang}. Her caseworker is {full:m9} \
({email:m9}). Please have the crib ready.
%%
@on|Tenant {full:m1}, unit at {addr}, N4 <served|received> {date}. LTB file {case}. Owes {amt}. Duty counsel at \
{org_l} will represent.
%%
@on|Driver's licence {lic:m1}, Ontario plate {plate}. {full:m1} sleeps in his van behind the arena near \
{corner}. Gave parking permit info and warming centre hours.
%%
{lf:f1}, {dob_t:f1}, gr. 10, kicked out <Friday|last night>. Guidance counsellor {title:m9} drove her to \
{org_h}. Grandma {first:f2} may take her; tel. {phone}.
%%
DISCHARGE FAX
Patient: {full:m1}
D.O.B.: {dob_s:m1}
{hcl:m1}
Next of kin: {full:f2-m1} {phone}
Follow up: {org}, {date}
%%
I, {full:f1}, allow {org} to speak with Service Canada about my file. SIN: {sin}. Signed in {city}, {date}.
%%
So I rang about {first:m1}, he's my brother, {age:m1}, autism. Group home on {street} closed. Worker named \
{first:f9} said try {h211}.
%%
Pantry sign-in
{full:f1} - {pc} - 4 ppl
{full:m2} - {pc} - 1
{full:f3} - {pc} - 6 ppl
%%
{fn}Rcvd call from {ini:m9} at the band office about {full:f1}, status no. {stat}. Needs medical travel <to \
{city}|south> for {date}. Escort: her aunt {first:f2}.
%%
{full:f1}'s cheque was mailed to the wrong place ({addr} instead of {addr}). <Stop payment|Reissue> requested, \
file {case}.
%%
Text thread
Me: Hi {first:f1}, reminder of your appt {date} w/ {dr:m9}
{first:f1}: ok whats the address again
Me: {street}, ring twice
{first:f1}: ty
%%
Landlord reference: {full:m1}, {phone}, owner of {addr}. Says {first:f2} always paid on time, rent was {amtr} \
all in.
%%
{nc}Work permit {permit} expires {date}. {full:m1} picks berries for a farm at {road}. Boss keeps his passport \
{pass}. Speaks {lang_n} only. Sent to {org}.
%%
Dear neighbour programme, my dad {full:m1} turned {agen_s:m1} and cannot shovel. House is {addr}, {city}. I live\
 away, call me {phone}. {first:f2}
%%
Callback list
{phone} {first:f1} - food
{phone} {title:m2} - snow
{phone} {full:f3} - counselling, evenings
%%
Consent on file for {full:f1} ({dob:f1}). Share with {org} & public health nurse {full:f9}. Do not share with \
husband {first:m2}.
%%
{hcl:f1}. Name on card {full:f1}. Card expired, moved from out of province, now at {addr}, {pc}. Helped her do \
the renewal online.
%%
Youth, {age_t:m1}, gave name as {first:m1} only. Says parents are in {city}. Nothing to eat since yesterday. \
{org_h} has one bed. He'll wait at {corner}.
%%
From: {email:f1}
To: intake
My lease at {addr} ends {date} and I got nowhere to go with {cnt:2-5} kids. Please help. {full:f1}
%%
Case conf. re {full:m1} {dob:m1}: psych {dr:f8}, CTO worker {first:m7}, shelter {first:f6}. Plan = stay at \
{org_h} till unit ready.
%%
Payee change. Old: {full:f1}. New: {full:m2}. Transit/inst/acct {bank}. Effective {date}. File {case}.
%%
{full:f1} of {road} phoned about mice & a broken furnace. She is {age_s:f1}; hubby {first:m2} is {age_s:m2}. Oil\
 tank empty. Called {org} for emergency fuel.
%%
Lost child card - {full:m1}, wearing blue coat, {age_k:m1}. Mother {full:f2} cell {phone}. Found at {corner}, \
15:20.
%%
She goes by {nick:f1} but ID says {full:f1}. {agea:f1} woman, <on her own|alone>, banned from two shelters. \
{first:m9} from the street team knows her.
%%
Payment by phone: {full:m1}, Mastercard {card}, {amt} toward water account {util}. Confirmation {case}.
%%
Volunteer driver screening: {full:m1}, licence {lic:m1}, vehicle plate {plate}, born {doby:m1}, home {addr}. \
References called by {first:f9}.
%%
Respite request. Caregiver {full:f1} looks after husband {first:m2} ({age_s:m2}, dementia). {hcl:m2}. Wants two \
weekends in the month. {org} has a list of {cnt:4-20}.
%%
{org} intake form
Legal name: {full:f1}
Preferred name: {nick:f1}
DOB: {dob:f1}
Emergency contact: {full:m2}, {phone}
Language: {lang}
%%
Camp list: {full:m1} b. {dob_k:m1}; {full:f2} b. {dob_k:f2}; {full:f3} b. {dob_k:f3}. Fees paid by {org}.
%%
Remote session notes. Client's video dropped twice, IP {ip}. {full:f1} <talked|spoke> about her sister \
{first:f2} who passed in the fall. Next session {date}.
%%
{nc}Good day, this is {full:m1}. My wife {full:f2} has her PR interview, UCI number {uci}. Someone told me {org}\
 can help with the letter. You can email {email:m1}.
%%
{fn}Elder {full:f1}, {age_s:f1}, came down from {city} for surgery. Staying at the boarding home. Grandson \
{full:m2-f1} is escort. Needs {lang_i} interpreter and country food.
%%
Moved out {date}. Forwarding address: {addr}, {city}, {pc}. Keys returned by {full:m1}. Damage deposit {amt} to \
be sent there.
%%
Two calls from same number {phone}. First: {first:f1} asking for {org}. Second: male, says he's {first:m2}, her \
husband, wants to know where she is. Nothing disclosed.
%%
{title:m1} has been on hold with CRA for 3 hrs. He reads out SIN {sin}, told him we don't need it. Wants free \
tax clinic near {pc}.
%%
Water shut-off notice for {addr}. Owner listed as {full:m1} but {title:f2} lives there, {agea_s:f2} widow. \
Municipal clerk {first:f9} <gave|granted> her till {date}.
%%
{first:m1} was supposed to see the dentist at {org}. No show. Tried {phone}, <not in service|disconnected>. Left\
 word with his roommate {first:m2}.
%%
Name/DOB/Card
{full:f1} / {dob:f1} / {hc:f1}
{full:m2} / {dob:m2} / {hc:m2}
Both need flu shot, {org} clinic {date}
%%
Home visit to {addr}. {full:f1} and her partner have one child, {first:m2}, born {dob_k:m2}. No smoke alarm. \
Fridge nearly empty. Left grocery card {amts}.
%%
Facebook message from {url_f:f1}: "is the christmas hamper list still open? me and my 3 kids, {full:f1}, \
{street}"
%%
{full:m1}, {agew:m1}, trucker out of work since {date}. EI code sent to old place at {addr}. Called 1-800 line, \
hung up. Wants someone to sit with him at {org}.
%%
Funeral help: deceased {full:m1}, born {dob_s:m1}. Next of kin {full:f2}, {phone}. No estate, bank account \
{bank} has {amt}.
%%
Landline {phone} belongs to {title:f1}, hard of hearing, let it ring. She wants the library at home program. \
Speak slowly. - {first:m9}
%%
Student intern {first:f9} sat in. Client {full:m1} okay with it. Talked drinking, {cnt:6-15} a day. Wants detox,\
 {org} has nothing before {date}."""
