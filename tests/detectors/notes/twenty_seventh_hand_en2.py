"""English frames, part two: forms, logs, letters, faxes, e-mails."""

TEXT = r"""

%% form_intake
Name: {full 1}
DOB: {dob 1}
Phone: {phone}
Address: {addr}, {city}  PC: {pc}
Presenting issue: arrears, 2 mths
%% form_short
Client: {rev 1}
File #: {case.cl}
SIN: {sin}
Age: {age.n 1}
Language: {lng 1}
Referred to: {org}
%% form_household
HOUSEHOLD MEMBERS
1. {full 1f} - {dob 1} - applicant
2. {full 2m^1} - {dob 2} - spouse
3. {full 3k~2} - {dob 3} - child
Rent {amt 1100 2100}, heat extra
%% form_rentbank
Rent bank application no. {case.year}
Applicant {full 1}, {addr}    SIN {sin}
Landlord tel {phone}
Amount requested {amt 500 2400}
%% form_id
ID on file for {rev 1}:
- DL {gov.dl 1}
- HC {hc 1}
- no birth certificate (ordered {d})
%% form_id2 !
Photo ID verified: passport {gov.pass 1}, {full 1}, date of birth {dob 1}. Copy placed on file {case.num}.
%% form_direct
DIRECT DEPOSIT
Payee: {full 1}
Tel.: {phone}
Transit: {acc.tran}
Inst. no.: {acc.inst}
Account: {acc.acct}
Void cheque attached Y
%% form_emerg
Emergency contact: {full 1f} ([[mother||aunt||sister]]) h {phone} w {phone.x}
Family doctor: {dr 2}
Child's birth date: {dob 3k}
%% form_status
NIHB TRAVEL
Name: {full 1@ind}
Status #: {gov.stat 1}
Mailing: {addr.po}, {city} {prov} {pc}
Approved {d}
%% form_pr
Family name: {sur 1@new}
Given name: {giv 1}
PR card: {gov.pr 1}
UCI: {gov.uci 1}
Tel: {phone}
Arrived: {d}
DOB: {dob 1}
Program: LINC level {num 1 6}
%% form_tax
Tax clinic drop-off sheet. {full 1s}, SIN {sin}, born {dob 1}, {addr}, {city}, {prov} {pc}. Slips: OAS, CPP. Single.
%% fax_dc !
FAX - DISCHARGE PLANNING. Pt {rev 1s}, {age.a 1} [[male||man||gentleman]], MRN {case.num}, HCN {hc 1}. D/C {d} to \
home: {addr}. Needs OT, Meals. Contact {full 2f~1}, daughter, {phone}.
%% fax_short !
To: {org s}   From: 4th floor SW
Re: {full 1fs}, dob {dob 1}, HCN {hc 1}
Requires respite bed from {d}. Call {ini 2} {phone.x}
%% fax_ed
ED social work: pt {full 1m}, NFA, unattached. Health card {hc 1}. Discharged {hr m} w/ taxi chit to {org.the s}. \
RN {giv 2f} gave scripts.
%% letter_support !
To whom it may concern: This letter confirms that {full 1} has stayed with {org s} since {d}. {g 1 He/She} can \
receive mail at {addr}, {city}, {prov} {pc}. Sincerely, {full 2f}, [[Housing Support||Shelter Manager]]
%% letter_landlord !
Dear {ttl 1}, I am writing on behalf of your tenant {full 2} in {addr}. The guarantee of {amt 800 1600} was \
approved on {d}. Please sign and return by e-mail to {mail 3}. {full 3}
%% letter_ref
Re: referral of {full 1} (D.O.B. {dob 1}). Dear {giv 2f}, as we discussed I'm sending {giv 1} your way for the \
parenting group. {g 1 He/She} prefers texts: {phone}. Thanks, {giv 3}
%% letter_appeal !
Re: Appeal, Case No. {case.num}. I, {full 1}, of {addr}, {city}, disagree with the decision dated {d}. The \
overpayment of {amt 400 2900} was the department's error.
%% email_intake
Hi team, can someone take {full 1} off the waitlist? {g 1 He/She} moved in with {g 1 his/her} brother {giv 2m} at \
{addr}, {city}. New email {mail 1}. Cheers, {giv 3f}
%% email_sup
From: {mail 1}
Subject: {org} invoice
Hi {giv 2}, the invoice for the van ({amt 90 900}) is attached. Can you code it to winter response? {giv 1}
%% email_ref
Hello, referring {full 1f}, {dob 1}, {phone}, {mail 1}. Fleeing DV, two kids ({giv 2k~1}, {age.n 2} and {giv \
3k~1}, {age.n 3}). Safe to call mornings only.
%% email_legal !
Please find the affidavit of {full 1}, sworn by e-mail from {mail 1}. Our file {case.year}. Opposing counsel is \
{ini 2f}. Court is {d}; {org.the} will send a support person.
%% shelter_log1
{hr m} {nick 1m} in, bed {num 1 40}. {hr m} {gi 2} asked to leave (smoking in room). {hr m} rounds OK.
%% shelter_log2
Nights, {d}: {full 1m} returned intox, settled w/ soup. {full 2m} meds given 2200. {giv 3} locker cut, contents \
bagged, tag on.
%% shelter_log3
Bed list: {rev 1m} / {rev 2m} / {rev 3m}. Bar until {d}: {ini 4m}, staff assault, file # {case.pol}.
%% shelter_log4
{hr} phone from {full 1m} looking for {giv 2f}. Told can't confirm or deny. Call display {phone}. Please flag with \
day staff.
%% handover1
- {gi 1f}: court {d}, needs ride
- {giv 2m}: insulin in fridge, needs new glucometer
- {full 3}: moved to {addr}, close file
- Food order in from {org f}
%% handover2
* {full 1}, HMIS {case.num}, VI-SPDAT redo, b. {dob 1}
* {giv 2@ind} - ID clinic, has {g 2 his/her} status card {gov.stat 2}
* call {dr 3} about forms, {phone.x}
%% handover3
For {giv 1f} (day shift): rm 4 heater dead. {ttl 2fs} in rm 6 fell {hr}, refused {h.911}, son {giv 3m~2} called \
{phone}.
%% summary_fam
Family of four from {town}. Mom {full 1f}, {age 1}; partner {giv 2m}; {giv 3t~1} {age.n 3}, {giv 4k~1} {age.n 4}. \
Motel at {addr.bare} paid to {d} by {org.the}. Goal: 2-bdrm near {hood}.
%% summary_senior
{ttl 1ms} is {age.a 1} veteran living at {addr}. Hip fracture in spring. Postal {pc}. Health # {hc 1}. Homemaking \
2 h/wk approved; VAC file {case.num}.
%% summary_youth
{giv 1t}, {age 1}, kicked out by stepdad. Couch surfing w/ {giv 2}. Profile: {url 1}. {org.The o} meeting {g 1 \
him/her} {d}.
%% summary_ukr
CUAET arrival {full 1f@ukr} with son {giv 2mk~1} (DOB {dob 2}). Host family: {full 3} of {addr}, {city}. Host cell \
{phone}. Wants {=LANG_OK English} classes.
%% incident
INCIDENT REPORT {case.year}. At {hr} resident {full 1m} threw chair; staff {full 2f} had cut to hand. EHS not \
needed. Police notified, Cst. attended, file {case.pol}.
%% incident_it !
Chat abuse report: user at IP {ip 1} posted threats on the youth line again. Profile {url 1}. Ticket {case.num}. \
Blocked {d}.
%% ip_log
web intake {d.log} source {ip 1} name "{full 1}" email {mail 1} need: [[furniture||winter boots||food]] callback ok
%% minutes_ca
Coordinated access table, {d}. Matched: {case.cl} to {org s}; {gi 1m} declined unit on {addr.bare} (stairs). {giv \
2f} to update BNL. Next mtg {d}.
%% minutes_board
Board minutes. Present: {full 1f}, {full 2m}, {full 3}. Regrets: {full 4}. Moved to lease the second van, {amt 900 \
1800}/mth. Carried. Next meeting {d}.
%% ticket_fare
Transit fine x3 for {full 1} ({dob 1}). Ticket nos. {case.tick} and {case.tick}. Applied to {org.the l} for fine \
forgiveness. Total {amt 250 900}.
%% rtb
{city}: hearing by phone {d} {hr}. Tenant {full 1}, dispute {case.num}, rental unit {addr}. LL's agent {full 2}. \
Evidence due 5 days prior.
%% storage
Storage paid to {d} for {full 1m}. Key w/ {giv 2f}, {phone}. Alt. address for letters c/o {full 3}, {addr}, {city} \
{prov} {pc}.
"""
