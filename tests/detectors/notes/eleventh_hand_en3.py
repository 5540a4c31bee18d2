"""English frames, third part: call notes, transcripts, faxes, minutes, notes without any identifier."""

RAW = """
@call_hurried
|clr {p.g} {p.agen} needs shelter 2nite, at {corner} now, no cash, gave {org!bed} + {org!bed}. cb {tel}
@call_warm
|Warm transfer to {org} for {p.full}. Caller was crying, lost {p?his|her} job at the plant and has {money} left.
Verified callback
{tel}. File {case}.
@call_spouse
|{f.g} called for husband {m.full}, {m.age}, stroke in the summer, needs a commode and respite. Lives at {addr},
{city}. Home
care coordinator is {o.full}.
@call_third_party
|Neighbour of {s.mr} worried: mail piling up, no lights at {addr} since Thursday. Not sure of the surname's spelling.
Sent a wellness
check through non-emergency, incident {inc}.
@call_repeat
|Repeat caller {p.nick} (4th this week). Lonely, no new need. Talked about {p?his|her} late brother {m.g}. Told
{p?him|her} about the phone pal line at
{org}.
@call_hydro
|Cust. {p.full} has disconnection notice, acct {util}, balance {money}. Applied to {the:org}. DOB confirmed {p.dob}.
@call_rural
|Caller out at {rural}, well is dry, hauling water. {p.mrf}, {p.ageadj} farmer. Nearest help is {org}. Mail to {po},
{prov} {pc}.
@call_suicidal
|{p.g} ({p.age}) said has pills counted out. Stayed on line {N:42} minutes. Warm transferred to {H:9-8-8}. Police to
{addr}. Partner {w.g} on
the way home.
@call_wsib ON
|Injured worker {p.full}, claim {claim}, cut off benefits in the fall. SIN ends up on every letter, gave it as {sin}.
Wants {lang}
interpreter. Gave {org}.
@call_ei
|{p.mr} asks how to report a change for EI. Said {p?his|her} SIN out loud, {sin}, and access code. Told not to share.
Gave Service Canada's line.
@call_custody
|Dad {m.full} wants supervised access to {d.g} ({d.dob}). Court file {case}. Lawyer is {o.full}, {telx}. Mother:
{f.g}. Looking
for a centre in {city}.
@call_immigrant
|Client {i.full}, refugee claimant, UCI {uci}, arrived with {w.g} and {k.g} ({k.agew}). Staying in motel room
{NEU:118}. Needs {lang}-speaking
family doctor and winter coats.
@call_bank
|Elderly man {h.full}, {h.age}, thinks grandson {b.g} emptied acct {bank}. Born {h.dob}. Advised police and {org}. No
file
number yet.
@call_passport
|{i.full} stranded, passport {pass} stolen on the coach. Embassy closed. Family at {tel}. Booked one night with
{org!bed}.
@call_lhin ON
|Pt {s.rev}, HCN {s.hn}, DOB {s.dob}. Daughter {f.full} POA. Wants PSW {n:2-5}x/wk. Lives {addr}. Hard of hearing,
call daughter
{tel}.
@call_dnr
|Caller declined to give a name. Wanted numbers for {the:org} and {the:org}. Said money is tight since the layoff and
that a friend
told them about {H:2-1-1}.
@call_transit
|Asked about bus tickets to get to dialysis. Program gives {N:10} tickets a month, must show a doctor's letter. Gave
{org}, opens {date}.
@call_taxes
|Caller wants free tax help. Income under {N:$35,000}, single. Told {the:org} starts {date}, by phone in {lang} or
English, bring all T4 slips.
@call_pets
|needs a place that takes a cat during hospital stay of {n:2-6} weeks. tried the humane society, full. gave {org}.
small fee, {N:$5} a day
@call_utility_noid
|Heating help: explained low income program, max {money} once a year, {n:4-8} week wait, must be in arrears. Caller
will think about it.
@call_ages
|Summer camp runs July and August for ages {N:6 to 12}, subsidy for families under {N:$40,000}. Register before {date}
with {org}.
@call_youth
|Teen hung up before giving a name. Said school is bad and parents yell. Told about texting {H:9-8-8}. No address, no
callback.
@voice_mail
|hi um this is {p.full} calling im at {telw} and i need help with my rent my birthday is {p.dobw} if you need it for
the file okay
thank you bye
@voice_senior
|yes hello dear my name is {g.g} im {g.agew} and i live at {addr} and the lady {f2.g} who used to come and clean she
doesnt come anymore
so i was wondering
@voice_crisis
|im at the corner of {corner} and i cant breathe my boyfriend {m.g} took my phone im using some ladys can you send
somebody my name
is {f.g}
@voice_sin
|my social is uh {sin} and the name on the card is {p.full} no no the other name is from before the divorce {q.s}
thats right
@voice_noid
|hi i was just wondering if theres any place that gives out winter boots for kids like size two and size four and do i
need to bring
something with me okay thanks
@fax_discharge
|FAX - DISCHARGE SUMMARY
|Pt: {p.rev}   DOB: {p.dob}
|HCN: {p.hn}
|MRP: {o.dr}
|Disposition: home w/ walker, {addr}
|F/U {date}. Community: {org}
@fax_ed
|ED social work to {org!bed}: pt {p.full}, {p.ageadj}, no fixed address, frostbite L foot. Card expired ({p.hn}). Needs
dry bed x {n:5-14} nights. Call
{o.g}, {telx}.
@fax_home_oxygen BC
|Vendor order for {s.mrf}, {s.dob}: concentrator, deliver to {addr}, {city}, {prov} {pc}. Caregiver {k.g}. PHN {s.hn}.
Signed {o.dr}
@fax_cover
|To: {org}   Attn: intake
|Pages: {N:4} incl. cover
|If you received this in error please destroy it and call our switchboard. No names are shown on this page for privacy.
@form_rgi
|Applicant: {p.full}
|Date of birth: {p.dob}
|Co-applicant: {w.full}
|Date of birth: {w.dob}
|Dependants: {k.g} {k.dob}
|Income: {money}/mo  File: {case}
@form_energy
|Name: {p.rev}
|Service addr: {addr}
|City: {city}  PC: {pc}
|Acct: {util}
|Email: {p.mail}
|Arrears: {money}
@form_void
|Direct deposit form
|Payee: {p.full}
|Transit/inst/acct: {bank}
|SIN: {sin}
|Return by e-mail to {o.mail} or mail to {po}
@form_crim
|VICTIM SERVICES
|V: {f.full} dob {f.dob}
|A: {m.full} dob {m.dob}
|Police file {inc}
|Safe number: {tel}
|Officer: Det. {o.s}
@form_contact
|Preferred name: {p.nick}
|Legal name: {p.full}
|Pronouns: they/them
|Tel: {tel}
|Email: {p.mail}
|Language: {lang}
@intake_family
|Family of {n:4-6} from {city}. Father {m.full} ({m.dob}), mother {f.full} ({f.dob}), children {k.g}, {d.g} and {b.g}.
Both parents work nights. Want
after-school care. {lang} at home.
@intake_nick
|Known on the street as {p.nick}; real name {p.full}. Sleeps behind the church at {corner}. {p?His|Her} dog is
licensed. Health no.
{p.hn} from an old pill bottle. Trusts {o.g} only.
@intake_veteran
|Veteran, {h.agen}, {h.full}, service file {case}. Rents a room from {q.full} at {rural}. Hearing loss. Would like
coffee group
at {the:org}.
@intake_reserve
|{n.full}, status no. {status}, in {city} for medical. Escort is {n?his|her} auntie {f.full}. Boarding home full. NIHB
claim {claim}. Ride back
on {date}.
@minutes_case_conf
|Case conference {date}. In attendance: {o.full} (housing), {q.full} (nurse), {r.g} (peer). Re {p.gi}: hoarding at
{addr}, second notice. Action: {r.g} to
visit; {q.s} to do capacity screen.
@minutes_board
|Minutes: the treasurer reported {money} in the petty cash and {n:40-90} new members. Motion to partner with {the:org}
and {the:org}. Next
meeting {date}. Adjourned at {time}.
@minutes_staff
|Staff meeting: phones down {N:45} minutes on {date}, calls up {n:12-30} %. Reminder to offer {lang} and {lang}
interpreters. New listing for {org}.
@list_resources
|Resources given:
|1. {org} - showers, laundry
|2. {org} - legal clinic
|3. {org} - youth under {N:24}
|4. {H:8-1-1} for health advice
@policy_note ON
|Reminder: under {N:s. 27(1)} of the Act a landlord must give {N:24 hours} written notice to enter. Refer callers to
{the:org!law}. Do not
give legal advice. {lang} fact sheet is on the shared drive.
@program_change
|{org} changes its hours as of {date}: Mon to Fri, 9 to 5, closed at noon. Fee is now [{N:$10}|{N:$15}|{N:$30}] a
year, waived for seniors. Wait of
{n:2-9} weeks. In {city} only.
@web_listing
|{org} offers {N:12} weeks of grief support for adults in {city}. Sessions in {lang} start {date}. No referral needed.
Dial {H:2-1-1} to
register.
@crm_update
|Updated record {case}: address changed from {addr} to {addr}, {pc}. Phone {tel} no longer works. Per {p.g}'s worker
{o.full}.
@crm_merge
|Duplicates merged: {p.full} / {p.rev} / {p.ini}. Same DOB {p.dob}, same phone {tel}. Kept client no. {cli}. {o.g}
@quote_card
|Read me the number on the front: {p.hn}. And the plate is {plate}? Yes. Licence {p.lic}, expires next year. OK
{p.mr}, I've got
the accessible parking form started.
@social_page
|Mom found the shelter on her son's page {m.url}. She is {g.full}, {g.age}; he is {m.full}. He posted that he sleeps
at {corner}.
@postcard
|{p.full}
|{po}
|{city}, {prov} {pc}
|Your library pass and bus tickets are ready at {the:org}. Bring this card. {o.g}
@estate
|Death of {s.full}, {s.dob}. Executor {q.full} asks how to stop the pension: SIN {sin}, bank {bank}. Sent checklist.
Funeral home
said {money}.
@debt
|Collector is calling {p.mrf} at work. Visa {card}, owes {money}. Suggested credit counselling at {org} and to block
{tel}. Account
with the gas company: {util}.
@thunder_wellness
|Peer check-ins: {p.g} ok; {q.g} moved in with {q?his|her} uncle {m.full}; {r.nick} not seen since {date}; {f.g}
celebrated {N:90} days sober.
"""
