"""English frames: letters, e-mails, chats, voices, minutes."""

BLOCK = """
@mail_client_rent
Hi, my name is {N.a} and I got your email from {O}. I'm {Ao.a} and my landlord wants me out of {L} by {DT}. I don't
have
anywhere to go. You can call me at {PH}. Thank you, {G.a}
@mail_client_ref
Good morning {W},
/ Please find attached the referral for {Nf.b}. Her phone is {PH} and her email {EM.b}.
/ Thanks,
/ {N.c}
@mail_headers
From: {N.a} <{EM.a}>
/ To: {O}
/ Subject: file {CA}
/ Hello, did you get the pay stubs I sent? {G.a}
@mail_listing_fix
Please update our listing: the contact is now {N.a}, {EM.a}, and no longer {N.b}, who retired. Hours are the same.
@mail_sig
Will do, I'll let the family know tomorrow.
/ {N.a}
/ Housing Worker
/ {PHx} | {EM.a}
@mail_ip
IT ticket {CA}: online chat abuse from IP {IP}, user signed as "{N.a}" w/ {EM.a}. Blocked at 14:05.
@mail_spon
Dear Sir or Madam, I am the sponsor of my mother {Nf.b^a}, UCI {UCI.b}. My own passport is {PP.a}. We live in {C},
{PC}.
Does she get a health card right away? Respectfully, {N.a}
@mail_fund
Hello, we started a page for the {S.a} family after the fire at {L}: {Ug.a}. Can {H2} share it? {N.b}, neighbour
@mail_teacher
Hi {W}, I have a student, {N.a} ({Aok.a}), who comes without lunch. Mom is {Nf.b^a}, {PH}. They speak {LG} at home.
@mail_union
Brother {Nm.a} was laid off {DT}, EI not started, SIN {SIN}. Can someone at {O} sit with him? Cell {PH}.
@letter_support
To whom it may concern: I am writing to support {N.a}, date of birth {DB.a}, who has been a guest of {O} since {DTy}.
{T.a} has no fixed address. Mail can be sent c/o {O}.
@letter_landlord
Dear {T.a}, our records show that rent for {L} is {$r} in arrears. If not paid by {DT} we will file with the Board.
Tenant no. {CAc}. {N.b}, property manager
@letter_ltb
Re: {CAl}
/ Tenant {N.a} v. landlord {N.b}, unit at {L}. Hearing {DTy} by video. Duty counsel available. Please bring receipts.
@letter_odsp
{N.a}
/ {L}
/ {Co}, ON {PC}
/
/ Re: your ODSP file {CA}. We need the completed medical form by {DTy}. Your worker is {N.b}, {PHx}.
@letter_sk
{N.a}
/ {Lr}
/ {Cs}, Saskatchewan {PC}
/ Dear {T.a} (born {DB.a}): Your application for the Personal Care Home Benefit was received {DTy}.
@letter_ref
Referral letter. I have known {Nf.a} for 2 years. She is {Aoj.a}, a refugee claimant, and a mother to {G.b^a} ({Ac.b}).
I'd ask that {O} consider her for a unit. Sincerely, {D}
@letter_doctor
This is to confirm {T.a} (DOB {DB.a}, health card {HN.a}) cannot use stairs and needs a ground floor apartment. {D},
{PH}
@chat_1
[14:02] visitor: hi is anyone there
/ [14:02] nav: Hi, this is {W}, how can I help?
/ [14:03] visitor: i need a food bank im near {Lc}
/ [14:05] visitor: im {G.b} btw
@chat_2
nav: Can I have a number in case we get cut off?
/ v: {PH}
/ nav: And your first name?
/ v: {G.a}, im {An.a}
/ nav: Thanks {G.a}.
@chat_3
yo its {G.a} from {Ol}, lost my phone. can u tell {G.b} to msg me on {Ui.a} or come see me there
@chat_4
hey sorry cant make it {DT}, my son {Gm.b} is sick. can u call me {PH} - {Gf.a}
@chat_5
Client: my hydro is off. acct {BH}
/ Nav: Is the account in your name?
/ Client: no my ex {N.b}
/ Nav: ok, and you live at {L}?
/ Client: yes
@chat_6
is this {H2}? my friend {Gf.a} is not ok, shes {An.a} and not answering. her addr is {L}. im scared
@chat_7
hi this is {N.a} i missed ur call, my new number is {PH}, same email {EM.a}
@sms_landlord
{N.a} here, ur rent is late again. etransfer to {EM.a} by friday or im changing the locks at {L}
@sms_worker
Hi {G.a}, it's {W.b} from {O}. Your viewing is {DT} at 11, {L}. Text me if you can't make it.
@sms_sister
pls pick up {G.a} n {G.b} from school, im at emerg w/ mom. key is at {L}
@sms_money
can u send it 2 my acct {BF} thats {N.a}, the card ending changed
@first_person_1
My name is {N.a}. I was born {DB.a} in {C}. I am on the by-name list since spring. I stay behind the arena, near {Lc}.
@first_person_2
I came with my wife {Gf.b^a} and our daughters {Gf.c^a} and {Gf.d^a}. We have work permit {PM.a}. The room at {L} is
too small for us. Please help. {Nm.a}
@first_person_3
i am writing for my dad {Nm.a}, he is {Aos.a} and his english is not good, he speak {LG}. his health card is {HN.a}
and expired.
how to renew? thanks {G.b^a}
@first_person_4
I'm {Gf.a} and I'm caring for my husband {Gm.b} who has dementia. We've been at {L} for 40 years. I don't want to lose
my home. {PH}
@first_person_5
They stole my purse on the bus, everything in it. My SIN is {SIN}, licence {DL.a}, debit card {BC}. What do I
do first?? {N.a}
@voice_1
hi um this is {N.a} calling back for {W} my number is {PHw} i'm still waiting on that food voucher ok thanks bye
@voice_2
yes hello my name is {N.a} date of birth {DBw.a} i live at {L} and they shut my water off today can somebody please
call
me {PHw}
@voice_3
hey it's {N.a}'s sister {Gf.b} um she's in the hospital so she won't make the appointment on {DT} call me at
{PH} thanks
@voice_4
good afternoon i'm {Aws.a} my name is {Tf.a} and i was told you have someone to help with the snow i'm on {L} my
postal code is {PC}
@voice_5
this is {D} office calling about {N.a} born {DBw.a} the form was not signed please call {PHx}
@minutes_1
Present: {N.a} (chair), {N.b}, {I.d}. Regrets: {O}.
/ 1. {G.a} reported {n} new clients. 2. Budget of {$} approved. Next meeting {DT}.
@minutes_2
Tenants' meeting, {L}: {T.a} asked about the elevator. {N.b} said rats again. Motion by {I.c}, seconded {I.d}.
@minutes_case
Case conference: {N.a}, {Ao.a}. Present {W.b} ({O}), {D}. Plan: apply for supportive unit, trusteeship w/ {O}.
@minutes_situation
Situation table #{CAc}: family at {L}, elevated risk. Lead agency {O}. Mother {Gf.a}, teen {G.b^a} ({Any.b}). Closed
{DT}.
@council_1
Mr. Chair, my name is {N.a}, I live at {L}. The lights on our street have been out since {DT} and my neighbour {Tf.b}
fell. We called {H2} and they told us to come here.
@council_2
Delegation request: {N.a}, {EM.a}, {PH}. Topic: encampment at {Lc}.
@muni_ticket
311 ticket {CA} - {N.a} reports missed garbage at {L}. Crew notified.
@muni_tree
SR# {CA}: caller {T.a}, {L}, city tree branch on hydro line. Told to stay clear and dial {H1} if sparks.
@muni_dog
Dog at large near {Lc}, brown pit mix, owner maybe {N.a}. Complainant {N.b} asked to stay anonymous. No tag seen.
@legal_clinic
Clinic intake {CA}. {N.a}, {DB.a}. Opposing party: {S.b}. Issue: N12, own use, [[NUM_OK|s. 48]] RTA. Unit: {L}.
Conflict check clear.
@legal_2
{N.a} was served at {L} on {DTy}. Tribunal file {CAl}. Income {$r}/mo. Eligible. Booked with {O}, {DT}.
@legal_3
Affidavit of {Nf.a}, of the City of {C}. I am the mother of {Nm.b^a}, born {DBc.b}. His father, {Nm.c}, resides
at {L}.
@settle_1
RAP family arrived YXE {DTy}: {R.a} {DB.a} {UCI.a}; {R.b^a} {DB.b} {UCI.b}; {R.c^a} {DBc.c} {UCI.c}. Interpreter: {LG}.
@settle_2
Met {T.a} at {O}. Bank appt went fine: institution {BI} transit {BT} account {BA}. SIN printed today {SIN}. Next:
health cards.
@settle_3
{N.a} ({LG}) - kids registered at school, {G.b^a} gr. 3, {G.c^a} gr. 7. Temp. housing through {O} until {DT}.
@settle_4
CUAET client {Nf.a}, born {DB.a}, passport {PP.a}, work permit {PM.a}. Host family on an acreage, {Lr}. Wants to move
to the city, {PH}.
@settle_5
iCARE entry: client ID {CAc}, {N.a}, DOB {DB.a}, PR since {DTy}, needs assessment done. Refer to {O}.
@settle_6
{Nm.a}, born {DB.a}, truck driver, wants Class 1. Foreign licence ok, SK licence {DL.a}. SGI office, then {O}.
@auto_theft
{Nf.a}'s car ({PL.a}) was towed from {Lc} with all her stuff in it. Impound lot wants {$}, {O} can't pay. Police file
{CAi}.
@plate_park
Guest living in vehicle, SK plate {PL.a}, at the Walmart lot. {N.a}, {An.a}, and dog. Offered {Ol}, said no.
@online_form
Submitted from {IP}
/ Name: {N.a}
/ Email: {EM.a}
/ Message: I need help with my rent, I live at {L}
@online_form2
Web form #{CA}. "{G.a}", no last name. {EM.a}. IP {IP}. Asked for needle exchange hours.
@socials
Found her profile {Uf.a}, matches {Nf.a}, missing since {DT}. Last seen {Lc}. Mother {Gf.b^a} asked us to share with
outreach.
@socials2
Worker note: do not friend clients. {N.a} ({U.a}) has been messaging staff of {O} after hours.
@socials3
Reach {G.a} only by messenger {Uf.a}, phone is cut off. Mail goes to her aunt's, {Lr}.
@outreach_1
Outreach {DT}: saw {K} and his girlfriend {Gf.c} by the tracks at {Lc}. Gave socks, naloxone x2. She wants
housing now, told her {O}.
@outreach_2
{Nf.a}, {An.a}F, tent behind {O}. Foot infection, wouldn't go to ER. {O} nurse to see her {DT}.
@foodbank_line
Food depot desk: {n} households today. New: {N.a} (4 ppl, {L}), {N.b} (1, NFA). Gluten free box from {O}.
@obit
Passed away: {Nf.a}, {As.a}, our volunteer since 1998. Card for her husband {Gm.b} to {L}, {C} {PC}.
@vet
{Tm.a}, veteran, {As.a}, service dog "[[NEUTRAL|Scout]]". VAC file {CA}. Roof leaking at {Lr}. Legion rep {N.b} {PH}.
@trustee
Trusteeship: {N.a}. {O} pays rent {$r} to landlord, account {BA}, transit {BT}. SIN {SIN}. Weekly {$} to client.
@prison
Release {DT}. {R.a}, {DB.a}, file {CA}. Bus ticket to {C}. Needs men's bed + ID. Parole ofc. {I.b} {PHx}.
@cas
Worker {N.a}, {PHx}, asking for supervised access times for {Nf.b} and daughter {Gf.c^b} ({Anc.c}). File {CA}.
@home_care
PSW no-show again for {Tf.a} ({DBs.a}), {L}. {O} says shortage. Filed complaint {CA}. Health card {HN.a}.
@interp
Conf. call with {LG} interpreter. {Nf.a}, {Aoj.a}, pregnant, no coverage. Passport {PP.a}. {O} will see her.
"""
