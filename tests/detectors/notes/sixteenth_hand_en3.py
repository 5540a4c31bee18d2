"""Frames, en, part 3."""

RAW = """\
{nc}Passport {pass}, visitor visa ran out. {full:f1} is {age_y:f1} and 6 months along. Boyfriend {first:m2} \
left. Midwife clinic sees people with no card.
%%
Transport log {date}
0900 {title:f1} from {addr} to clinic
1030 {title:m2} from {addr} to bank
1300 {first:f3} from {road} to {org}
%%
Applicant's web page {url_b:m1} shows he sells carvings. {full:m1} wants small business loan, about {amt}. \
Meeting with {first:f9} of {org}.
%%
Report from school: {full:f1}, principal. Twins {first:m2} and {first:f3}, {dob_k:m2}, came without lunch all \
week. Home is {addr}. Family support worker {ini:m9} assigned.
%%
Wi-Fi abuse at drop-in: device {ip} blocked, was {full:m1} on the tablet. Talked to him, he \
<understood|apologized>. No further action.
%%
Called {h211} looking for winter boots size 4 for {first:m1}, {age_k:m1}. Grandmother {full:f2} raising him. \
Sent to {org}, bring proof of address ({addr}).
%%
{full:f1} wrote from {email:f1} that she cannot open the PDF. Mailed paper form to {rural}, {city} {pc}.
%%
!none|Lines were slow this morning. {cnt:12-48} calls by noon, mostly about <heat|tax clinics|food>. {org} asked\
 us to stop sending walk-ins until {date}.
%%
!none|{org} moved its drop-in to Tuesdays and Thursdays. Hot lunch costs [[NUM_OK:$4]], free for kids. No ID \
needed.
%%
!none|Unknown male, wouldn't give a name, <looking|asking> for a warming centre in {city}. Told him {org_h} \
opens at 8 p.m. Call ended.
%%
!none|Caller wanted interpreter in {lang}. Used the language line. Need: dental care with no insurance. Gave \
{org} and {h211} website info.
%%
!none|Reminder to all staff: the crisis number is {h988}, the health line is [[HOTLINE_OK:811]]. Please stop \
giving out the old line.
%%
!none|Stats Q2: {cnt:210-980} contacts, {cnt:20-90} in {lang}, unmet needs up. Housing first, then food, then \
utilities.
%%
!none|Looking for a list of sliding-scale counselling. Two choices offered: {org} and the family clinic. Client \
will think about it.
%%
!none|Section [[NUM_OK:83]] of the Act means the Board can still delay the eviction. Explained in plain words. \
{acr} does free advice on {date}.
%%
!none|Need: furniture. Nothing in area except {org_f} (wait {cnt:3-9} weeks). Also told about buy-nothing \
groups. Satisfied with call.
%%
!none|<Holiday|Winter> hours: closed {date}, back the day after. For emergencies call [[HOTLINE_OK:911]]; for \
anything else {h211}, any hour.
%%
!none|Anonymous chat. Teen worried about a friend's drinking. Shared [[NEUTRAL:Kids Help Phone]] and {org}. Teen\
 said thanks and left.
%%
!none|Minutes: approve budget of {amt} for bus tickets; the {lang} conversation circle starts {date}; {org} to \
host. Next meeting in two weeks.
%%
!none|The program takes [[NUM_OK:12]] families a month. Intake is on the phone only, {toll}. Voice mail is full \
most days.
%%
!none|Hi team, the Good Food Box from {org_f} will be {amts} starting {date}. Pick-up still in the church hall. \
Please update the database.
%%
!none|Bed count 23:00: men {cnt:20-44}, women {cnt:8-19}, youth {cnt:2-7}. Overflow mats out. Quiet night, no \
incidents.
%%
!none|Client had questions about CPP disability. No name taken. Explained form, medical report, and the \
{cnt:60-120}-day wait. Referred to {org}.
%%
!none|Record update: {org} no longer covers {city}. New eligibility: adults on fixed income. Fee: [[NUM_OK:$15]]\
 per visit. Languages: [[LANG_OK:English]], [[LANG_OK:French]], {lang}.
%%
!none|Unmet need: no accessible transit after 6 pm in {city}. Third call <this week|about it>. Flagged to the \
planning table.
%%
!none|The snow removal grant is {amt} per season for seniors. Apply before {date} at any municipal counter or \
through {org}.
%%
!none|caller just wanted to talk, lonely since the holidays. listened 25 min. gave friendly visiting at {org}. \
she sounded better at the end
%%
!none|Is there a food bank that's open on weekends?? the one at {org_f} is closed and the other one wants a \
referral. thank u
%%
!none|Please bring to your appointment: two pieces of ID, last pay stub, lease. {org} cannot see you without \
them. To change the date call {toll}.
%%
!none|Heat warning issued for {city}. Cooling centres open until 9. Pets allowed. Send isolated seniors to {org}\
 for wellness calls.
%%
!none|Quality check: greeting good, needs explored, two referrals given ({org}, {acr}), follow-up offered. Score\
 [[NUM_OK:91]].
%%
SIN {sin}, {hcl:f1}, {dob:f1}. All three checked against the cards brought in by {first:f1}. Postal code on the \
bill: {pc}.
%%
Tax clinic drop-off
1. {full:m1}, SIN {sin}, {pc}
2. {full:f2}, SIN {sin}, {pc}
Pick up after {date}
%%
Pre-authorized debit for child care at {org}: {bank}, parent {title:f1}. Old card on file {card} to be \
<removed|deleted>.
%%
Optical and dental top-up. Applicant {full:m1}, {hcl:m1}, dependant {first:f2}, {hc:f2}. Area {pc}. Decision by \
{date}.
%%
Found in the lost and found: wallet with Visa {card}, {hcl:m1} and a licence {lic:m1} in the name of {full:m1}. \
Left message at {phone}.
%%
Blog at {url_b:f1} written by our client {full:f1} names other residents. Talked about privacy, she will \
<edit|take down> the posts. Login came from {ip}.
%%
Hydro acct {util}, gas acct {util}, both at {addr} {pc}. Combined arrears {amt}. Emergency grant asked from \
{org}.
%%
Vaccine clinic line list
{hc:m1} {full:m1} dose 1
{hc:f2} {full:f2} dose 2
Nurse: {first:f9}
%%
Pension splitting form, spouses {first:m1} and {full:f2}. His SIN {sin}, hers {sin}. Mail to {rural}, {pc}.
%%
Snow angels sign up: {pc}, corner lot, driveway fits one car. Resident has a cane, prefers texts at {phone}.
%%
!none|Volunteers needed for the {date} pancake breakfast. {cnt:6-20} spots, shift is three hours. Parking behind\
 {org}.
%%
!none|Policy note: never write card numbers in the comment box. Use the payment tool. Training with {org} on \
{date}.
%%
!none|Caller asked what to do about bedbugs. Public health sprays free for tenants under {amt} income. Told to \
bag clothes and call back."""
