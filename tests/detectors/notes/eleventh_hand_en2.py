"""English frames, second part: chats, clients' own messages, registers of food banks and shelters."""

RAW = """
@chat_first
|Visitor: hi is this a real person
|Agent: Yes, I'm {o.g}. How can I help?
|Visitor: my name is {t.g}, im {t.agen}, my stepdad kicked me out. im at {corner}
|Agent: Are you safe right now?
@chat_food
|Client: do u know any food bank open today in {city}
|211: {org!food} is open till 4. Bring ID for everyone in the home.
|Client: i dont have id, is that ok
|211: Yes, tell them at the door.
@chat_address
|211: What's your postal code so I can search near you?
|Client: {pc}
|211: And the street?
|Client: {addr}. its for my mom {g.g} shes {g.age}
@chat_dob
|Agent: can I have your full name and date of birth for the waitlist?
|Client: {p.full} {p.dob}
|Agent: Thanks {p.g}, and a phone?
|Client: {tel} but dont leave a msg
@chat_lang
|Visitor: no speak good english. {lang}?
|Agent: We have interpreters. Please call {H:2-1-1} and say the name of your language.
|Visitor: ok thank you
@chat_health
|Client: they want my health number is it safe to give it here
|Agent: Please don't
|Client: oh i already typed {p.hn} sorry
|Agent: No problem, I'll delete it, {p.g}.
@chat_threat
|Client: he found me. {m.full}. hes outside in his truck {plate}
|Agent: Call {H:911} now. Are you with your kids?
|Client: yes {k.g} and {d.g} r in the bathtub w the door locked
@chat_abusive_ip
|Chat closed. User at {ip} typed threats at {o.g} for {N:20} minutes, said his name was {p.nick}. Supervisor {q.full}
told. Report
{inc}.
@chat_sin_scam
|Client: a man said my SIN {sin} is suspended and i must pay {money} in gift cards. i gave him my visa {card}
|Agent: I'm sorry, {p.g}. Call your bank right now, then the anti-fraud centre.
@chat_email_me
|Can you send me the list? {p.mail}. I share a phone with my sister {f.g} so email is better. I need diapers size
{N:4} and a
crib.
@chat_general
|Visitor: what time does {the:org} open and is there parking
|Agent: They open at 9:30 on weekdays. Street parking only, and bus {N:14} stops in front.
|Visitor: gr8 thx
@chat_renter
|Client: my landlord {m.g} says hes selling and i have 2 weeks
|Agent: He must give {N:60 days} in writing. Let me transfer you to {org!law}.
|Client: ok its {p.g} btw, {tel}
@chat_group
|{p.g}: anyone know a dentist that takes no insurance
|{q.g}: {the:org} does, ask for {f.g}
|{p.g}: tysm. its for {b.g}, hes {b.age}
@sms_reminder
|Hi {p.g}, reminder from {org}: your appt is {date} at {hr}. Reply C to confirm or call {tel} to change. Bring proof
of income.
@sms_worker
|its {o.g} from {org}, im at {addr} buzzing but nobody answers. is {p.g} home?
@sms_client_late
|hi {o.g} cant make it today {k.g} has a fever, can u see me {date} instead? my new number is {tel}. {p.g}
@sms_lost
|hello i lost my wallet on the {N:7} bus, my card number is {card} and my health card {p.hn}, who do i call?? {p.full}
@sms_short_need
|need a bed tonight for me and my partner. no ids no phone. we r near the library downtown. is there space anywhere
@first_letter_homeless
|My name is {p.full}. I been living in my van since {date}. Before that I was at {addr} for nine years. I am {p.age}
and I got
bad knees. I don't want charity, I want a door that locks.
@first_email_student
|Hello, I am an international student from overseas, name {i.full}, study permit {permit}. My cousin {q.g} told me
there is a food shelf
that doesn't ask for papers. I can come any evening. {i.mail}
@first_mother
|I'm writing about my son {b.full}, he's {b.age} and on the spectrum. We were with {org} before we moved to {city}.
Now we are
on a list of {N:18 months}. Please, who helps in the meantime? {f.full}
@first_elder
|I am an elder, {v.age}, from up north, staying with my granddaughter {f.g} at {addr} while I get treatment. I need
somebody who
speaks [{L:Cree}|{L:Ojibwe}|{L:Oji-Cree}|{L:Dene}]. My status number is {status}. {v.full}
@first_complaint
|I called on {date} and the man who answered, he said {m.g}, hung up on me. I want a supervisor to phone me at {tel}.
My name is
{p.mr} and I live in {city}.
@first_survivor
|I left {m.g} in the spring. He has my address, {addr}, from the court papers, file {case}. I am scared for {d.g}.
Please write only
to {f.mail} and never call. {f.ini}
@first_cold
|We have no heat since Sunday, two babies in the house, and the landlord will not pick up. I already called {H:311}. I
heard
{the:org} gives out heaters. We can pay a little.
@foodbank_rows
|FOOD BANK SIGN-IN {date}
|{p.rev} | {p.dob} | hh {n:1-7}
|{q.rev} | {q.dob} | hh {n:1-7}
|{r.rev} | {r.dob} | hh {n:1-7}
@foodbank_card
|Member {cli}
|{p.full}, {addr} {pc}
|Household: {p.g} {p.dob}; {k.g} {k.dob}; {d.g} {d.dob}
|Halal: Y  Diapers: N
@foodbank_delivery
|Deliveries Thursday:
|- {s.mr}, {addr} (side door, no pork)
|- {q.full}, {addr}, {tel}
|- {r.g} c/o {f.g}, {rural}
@foodbank_christmas
|Christmas hampers: {k.full} ({k.agen}) wants Lego, {d.full} ({d.agen}) wants art set. Mom {f.g} picks up at
{org!food} on
{date}. Family no. {cli}.
@foodbank_notes
|{p.gi} came twice this week, reminded of one visit per {N:14 days}. Said {p?his|her} hours at work were cut. Gave
bread and referred to
{org!food} for the rent arrears.
@foodbank_stats
|Monthly totals: {n:310-980} households, {n:1100-2900} individuals, {n:38-46} % children, {n:90-240} first visits.
Milk ran out
on {date}. Thanks to {the:org} for the potatoes.
@foodbank_hours
|{org!food}: Tues and Thurs 1 to 4, bring a bag. {org!food}: every second Saturday, no ID asked. {org!food}: evenings,
by appointment
only.
@foodbank_allergy
|New reg. {p.mrf}, peanut allergy ({k.g}, {k.ageadj}). HH of {n:2-6}. Address verified with hydro bill {util}: {addr}.
Proof of ID: {p.lic}.
@shelter_log
|{time} {p.nick} in, intoxicated, cooperative
|{time} {q.full} refused bed {N:12}, gone
|{time} {o.g} on break
|{time} EMS for {r.gi}, chest pain
|Quiet after that.
@shelter_bedlist
|BED LIST {date}
|1 {p.rev} {p.dob}
|2 {q.rev} {q.dob}
|3 empty
|4 {r.rev} {r.dob}
|5 hold for {org!bed}
@shelter_intake
|Intake: {f.full}, goes by {f.nick}. DOB {f.dob}. Two children, {k.g} and {d.g}. HC# {f.hn}. Allergies: penicillin.
Emergency contact: sister
{f2.g} {tel}. No contact with {m.g}.
@shelter_incident
|INCIDENT {inc}
|At {time} resident {p.full} struck {q.full} with a tray in the dining hall. Police attended (Cst. {o.s}). {p.s} given
a {N:7-day} service
restriction.
@shelter_property
|Bag of {p.full} left in locker {N:31}: wallet with licence {p.lic}, bank card {card}, a photo. Will hold until {date}.
@shelter_bar
|Not to be admitted: {m.full} aka {m.nick}, {m.ageadj} male, until {date}. Reason: threats to staff ({o.g}). Can still
get meals at {org!food}.
@shelter_handover
|Handover nights
|- {p.g}: meds at 22:00, ride to court in the morning
|- {q.g}: mom called from {tel}, no message given
|- rm {N:6}: heater still broken
|- {o.g} has the keys
@shelter_capacity
|Capacity at {time}: men's {n:40-60}/{n:60-64}, women's {n:10-22}/{n:22-24}, family full. Overflow mats at
{the:org!bed}.
Next update by {H:211} at
midnight.
@shelter_discharge
|Discharged {p.full} ({p.dob}) to {addr}, basement room, landlord {q.mr}, rent {money}. Follow-up by {o.g} on {date}.
@shelter_id_check
|ID seen for {i.full}: passport {pass}, PR card UCI {uci}. Sponsor {w.full} no longer in the home. Speaks {lang}, some
English.
"""
