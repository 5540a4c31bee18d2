"""English frames, first part: letters, e-mails, referrals, tenancy papers."""

RAW = """
@letter_n12 ON
|{date}
|Dear {p.mrf},
|I am giving you notice that I need vacant possession of {addr} for my own use. The date in the notice is {date}. Rent
for the
last month is {money}.
|{q.full}, landlord
@letter_noise
|To the tenants of {addr}:
|We have received [two|three|several] complaints of noise after 11 p.m. Please see {N:section 64} of the Act.
Questions go to
{q.g} in the office, {tel}.
|Re: file {case}
@letter_arrears
|{p.mrf}
|{addr}
|{city}, {prov} {pc}
|
|RE: Tenant no. {cli}
|Our records show arrears of {money} as of {date}. Please contact me to set up a repayment plan.
|{o.full}, Tenant Services
@letter_support
|To whom it may concern,
|I have known {p.full} (born {p.dob}) for two years as {p?his|her} worker at {the:org}. {p.g} attends every week and I
fully support
{p?his|her} application for priority housing.
|{o.full}, RSW
@letter_doctor
|Re: {p.rev} DOB {p.dob} HCN {p.hn}
|This patient of mine cannot climb stairs and needs a ground floor unit. Kindly expedite the transfer.
|{o.dr}
@letter_appeal
|My name is {p.full} and I am appealing the decision of {date} about my benefits. My file is {case}. I was told I had
{N:30 days}
to write. I live at {addr} and you can reach me at {tel}.
@letter_thanks
|Hi {o.g}, I wanted to say thank you for the hamper. My kids {k.g} and {d.g} were so happy. We would have had nothing
until
{date}. God bless, {p.g}
@letter_absent
|Dear {p.mr}, we missed you at your appointment on {date}. If we do not hear from you by {date}, your spot at
{the:org} will be given
to the next family. Call {tel}.
|{o.ini}
@letter_trustee
|Account holder: {p.full}
|Direct deposit: {bank}
|I hereby authorize {o.full} of {the:org} to pay my rent directly to my landlord, {q.full}, until further notice.
@letter_eviction_help ON
|Dear Sir or Madam, please find enclosed the L1 application, Board file {ltb}, for my client {p.full}, {addr}, {city}.
The hearing is
by video on {date}. We ask for an adjournment.
|{o.full}, paralegal
@email_intake
|From: {f.mail}
|Subject: help with heat
|Hello, I am {f.full}, a single mom in {city}. My hydro account is {util} and I owe {money}. They say they will cut me
off. My
cell is {tel}.
@email_handoff
|Hi {o.g},
|Passing [this one|this file|her file] to you: {f.full}, {f.age}, fled from {m.g} on the weekend with the baby ({y.g},
{y.agen}). She is staying at
{org!bed}. Don't call the house phone, only {tel}.
|Thanks, {q.g}
@email_volunteer
|Subject: volunteer shift
|Hi there, this is {p.full}, I drive for {org}. I can't do the run on {date}. Could {q.g} or {o.g} cover? My email has
changed
to {p.mail}.
@email_school
|Good morning, one of our grade 4 students, {c.full} (dob {c.dob}), has been coming without lunch. Mom is {f.g}, phone
{tel}.
Would {the:org!food} be able to help quietly?
|{o.mr}, vice-principal
@email_it
|Ticket {case}: user {p.full} was locked out of the portal. Last login came from {ip}. Password reset sent to {p.mail}.
@email_autoreply
|Thank you for writing to {org}. We answer within {N:3} business days. If you are in danger call {H:911}. For thoughts
of suicide
call or text {H:9-8-8}. Our office is closed on {date}.
@email_landlord
|{p.g}, I told you three times, the dog goes or you go. Rent was due on the 1st and I only got {money}. Send the
balance
to {q.mail} by Friday. {q.g}
@email_worker_reply ON
|Hello {p.mr}, I left a voice mail at {tel} and have not heard back. Your ODSP caseworker is now {o.full}, ext. is the
same. Please
quote member ID {cli} when you call.
@email_forward
|FW: urgent - {m.gi}
|Begin forwarded message: my brother {m.full} has not been seen since he left {the:org!bed}. He drives a grey pickup,
plate
{plate}. If he comes in tell him to call {f.g} at {tel}.
@email_facebook
|Hi, I run the page {p.url} for my late son {b.g}. Someone keeps leaving cruel comments and I don't know who to ask
for help. Sincerely, {p.full}
@referral_settlement
|REFERRAL TO: {org}
|Client: {i.full}  UCI: {uci}
|DOB: {i.dob}
|Language: {lang}
|Reason: language assessment, school registration for {k.g} and {b.g}
|Referred by: {o.full}
@referral_mental
|Referring {p.mrf} to {org}. {p?He|She} is {p.age}, lives alone at {addr}, lost {p?his|her} partner {w.g} in the fall
and is not eating.
Consent on file. Health card {p.hn}. Contact {o.full}, {telx}.
@referral_legal
|Please see {i.full} re: unpaid wages. Employer kept {i?his|her} passport ({pass}) and work permit {permit}.
{i?He|She} speaks {lang} only.
Best by text: {tel}. From {o.ini} at {org}.
@referral_seniors
|Name: {s.rev}
|D.O.B.: {s.dob}
|Address: {addr}, {city} {pc}
|Next of kin: daughter {f.full}, {tel}
|Needs: meals, rides to dialysis [Tu/Th/Sat|M/W/F]
@referral_youth ON
|Youth: {t.full}, {t.age}. Guardian: {o.full} ({tel}). Kicked out Sunday, couch surfing near {corner}. Asked
{the:org!bed}
to hold a bed. Was
with {the:org!bed} before. Refuses CAS.
@referral_back
|Re your referral of {p.gi}: we are unable to accept as {p?he|she} is outside our catchment. {The:org} takes
self-referrals. Closing our
file {case}. - {o.g}, intake
@referral_idclinic
|ID clinic list for {date}
|{p.full} - needs birth cert, SIN is {sin}
|{q.full} - lost wallet, licence {q.lic}
|{n.full} - status card {status}, expired
@referral_disability
|Applicant {p.full} (SIN {sin}), date of birth {p.dob}, has applied to the rental supplement with our help. Paperwork
mailed
to {po}, {city} {prov} {pc}. Worker: {o.g}.
@tenancy_application
|RENTAL APPLICATION
|Applicant: {p.full}  Birthdate: {p.dob}
|SIN (optional): {sin}
|Present address: {addr}
|Drivers lic.: {p.lic}
|Bank: {bank}
|Reference: {o.full} {tel}
@tenancy_minutes
|Tenants' meeting, {date}. Present: {p.g}, {q.g}, {f.g}, {m.g} and {N:11} others. {p.g} moved that we write to the
owner
about bedbugs; {q.g} seconded. Carried. Next meeting in the laundry room.
@tenancy_repair
|Unit inspection {addr}. Tenant {p.mr} present. Mould in bath, no smoke alarm, stove has {N:2} of {N:4} burners
working. Work order
{sr}. Super ({m.g}) says he was never told.
@tenancy_text_ll
|hi its {p.g} from {addr}. water is brown again. can u send {q.g} to look at it? also my deposit of {money} u owe me
@tenancy_cheque
|NSF NOTICE
|Tenant: {p.rev}
|Unit: {addr}
|Cheque drawn on {bank} was returned. Please replace with {money} by certified funds before {date}.
@tenancy_board_call ON
|Caller {p.g} has LTB hearing [tmrw|tomorrow] for file {ltb}, did not get the link. Gave tribunal's number and duty
counsel. LL is
{q.full}, agent is {o.full}.
@municipal_sidewalk
|Service request {sr}
|Resident {p.mr} reports that the sidewalk in front of {addr} has not been cleared in a week. Uses a walker. Asks for
a call back
at {tel}.
@municipal_property
|I am writing about the vacant house at {addr}. There are rats, and people go in at night. I spoke to a {o.mr} in
Bylaw last
month and nothing was done. {p.full}, {addr}, {pc}
@municipal_camp
|Outreach notes: {n:3-14} tents by {corner}. Spoke with {p.g}, {q.nick} and a couple who gave the names {m.g} and
{f.g}. Cleanup
posted for {date}. Gave out water and socks.
@municipal_dog
|Complainant {p.full} of {rural} states the neighbour's dog bit {p?his|her} grandson {b.g} ({b.agen}). Incident {inc}.
Owner
believed to be {q.full}. Forwarded to animal services.
@municipal_tax
|Roll inquiry. {g.mrf}, widow, {g.agen}, owns {rural}. Says she is behind by {money} and heard the Township can sell.
Sent the seniors'
deferral form to {po}.
@municipal_clerk
|Good afternoon {p.mr}, your delegation request for the council meeting of {date} was received. You will have
{N:5 minutes}. The
Mayor's office was copied. {o.full}, Deputy Clerk
@municipal_parking
|My ticket no. is {case}, plate {plate}. I was parked at {corner} dropping my mother, who is {g.age}, at dialysis. I
should not have to
pay [{N:$65}|{N:$112}|{N:$48}]. {p.full}, {p.mail}
@municipal_stats ON
|Report to council: the city funded {n:3-9} warming sites last winter, with {n:900-4200} visits and an average of
{n:40-96} persons a night.
{The:org} asked for {money} more a month. {NEU:Premier Doug Ford} was sent a copy.
"""
