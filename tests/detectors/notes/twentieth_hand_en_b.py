"""English frames: letters, e-mails, chats, first-person messages, transcripts."""

from __future__ import annotations

RAW: str = """
#mail_worker_a
Hi {p2.given}, can you see {f1.full} this week? She is {f1.agew} and is losing her housing benefit. Cell {phone}, \
e-mail {f1.email}. Thanks, {org}
#mail_worker_b
Subject: {p1.last} file {case}
Hello {p2.titled}, the [[landlord|bank|school]] answered. Payment of {money} clears {when}. Regards, {org}
#mail_client_a
Hello my name is {f1.full} I am writing because my hydro is disconected. My address is {addr.unit} {city} \
{pc}. You can \
email me at {f1.email} or {phone}. God bless
#mail_client_b
Good morning, I got a letter about file {case.rent_on} and I do not understand it. I'm at {addr}. Yours truly, \
{x1.full} ({x1.age})
#mail_it
Suspicious log in to the intake inbox from {ip} at 2 am. {p1.given} did not do it. Reset done by {org}, ticket \
{case.ticket}.
#mail_it_b
Web form spam, same sender each time: {ip}, signs as {p1.full}, {p1.email}. Blocked. Please tell {org}.
#mail_volunteer @BC
Dear {p1.given}, thanks for offering to do returns with us. Please send a record check and two references to \
{p2.email}. Clinic starts {when} at {org.t}. {p2.full}
#mail_chief @ON ~firstnations
Boozhoo {p1.given}, council wants the list of elders without wood: {x1.full}, and {y2.full} at {addr.rural}. \
Miigwech, {p2.given}
#mail_school
Hi, {b1.given} has been coming without lunch. Mom is {f1.full}, {phone}. They moved to {addr.unit}, near the arena. \
Can {org.f} help? - {p2.init}, Grade {n:3}
#letter_ref_a
RE: {p1.tfull}, born {p1.dob.long}
We refer the above to {org} for [[supportive housing|trauma counselling|budget help]]. Consent signed. Questions to \
{p2.full}, {phone.ext}.
#letter_ref_b
To whom it may concern: this confirms that {f1.full} and her son {b1@f1.full} have stayed at {org.s} since \
{d:October 3}. Their mail may be sent to {addr.rural}, {city} {pc}. Call {phone}
#letter_ref_c
Dear {p2.dr}, thank you for seeing {m1.full} (PHN {m1.hn}), a {m1.agen} labourer with back pain and no benefits. He \
rents at {addr.unit}. {org.f} will drive him.
#letter_band @ON ~firstnations
This letter certifies that {p1.full}, registration number {gov.status}, is a member of our First Nation and lives \
at {addr.rural}. Signed, {p2.full}, membership clerk
#letter_support
I have known {f1.tfull} for nine years as her neighbour at {addr.plain}. She cares for {x2.titled}, who is \
{x2.agew}. She should keep the apartment. {p3.full}
#letter_cra @BC
Taxpayer relief request for {p1.full}, SIN {sin}. Client was in hospital and then at {org.s}. Please waive the \
penalty of {money}. Reply to {addr}, {city} {pc}.
#letter_immigration ~filipino
Re: {f1.full}, UCI {gov.uci}, passport {gov.passport}. {f1.titled} fled her sponsor in {city}. Shelter: {org.s}. \
She has a daughter born {g1.dob.long}.
#letter_landlord
Dear {p2.titled}, my client {p1.titled} will pay {money} toward arrears at {addr.unit}. Kindly hold the notice, \
file {case}. {org.l}
#fax_discharge_a
DISCHARGE FAX. Pt {x1.up}, DOB {x1.dob.num}, HCN {x1.hn}. Home alone, needs meals and rails. Daughter {f2.full} \
{phone}. Copy: {org.f}
#fax_discharge_b @NS
Pt {y1.lf} NS HC {y1.hn} d/c today post hip. Lives {addr.rural}. Equipment loan asked of {org}. Signed {p2.drfull}
#fax_discharge_c
To: intake. Re: {m1.full}, {m1.age}, MRN {case}, medically stable. No fixed address, last known {addr.unit}. \
Shelter bed requested by {p2.gi}, RN, {phone.ext}
#fax_detox
Detox referral: {m1.mid}, {m1.dob}, health no. {m1.hn}, last drink yesterday. Allergic to penicillin. Accepts \
{org.s}. Phone {phone}
#sms_client_a
hi its {f1.given} from last week, they shut my heat off, im at {addr.unit} can someone come. my new number is {phone}
#sms_client_b
Hey this is {m1.nick}, did {p2.given} find my bus pass? I'm outside {o:Daisy House}, my new number is {phone}
#sms_client_c
so my ex {m1.given} keeps posting about me at {m1.url} what do I do, he knows I'm on {addr.plain} now
#sms_chat_a
Worker: who am I speaking with?
Client: {f1.given}
Worker: and your age?
Client: {f1.ageb}
Worker: are you safe right now?
Client: for tonight yes
#sms_chat_b
C: need help w/ rent
W: what's your postal code please?
C: {pc}
W: ok, {org.f} covers you. Name?
C: {p1.full}
#sms_chat_c
[chat] visitor from {ip}: is there a place for my brother {m1.given}, he's {m1.ageb} and drinking
[chat] agent: yes, try {org.s} or call {h:2-1-1}
#sms_chat_d
Client: my bank card is {acct.card} can you check if my cheque came
Worker: please don't send that here {f1.given}, call your bank
#sms_chat_e
[14:02] {f1.given}: they want my SIN by text?? it's {sin}
[14:03] Navigator: please delete that! Only give it to {org.t} in person, at {addr.plain}
#sms_roommate
yo my roomate {m1.given} left and the bill is in his name acct {acct.hydro}. i'm {m2.given}, {phone}, what do i do
#msg_first_a
I am {f1.full}, {f1.age}, from {city}. I left my husband {m1.given} in the night with {g1.given} and {b1.given}. I \
don't want anybody to know I am at {addr.plain}.
#msg_first_b
My name is {y1.full} and I am a veteran. My pension number is {case}. I fell behind when my wife died. I stay at \
{addr.rural}.
#msg_first_c ~firstnations
I grew up in foster care, aged out last month. Need my status card, number is {gov.status}, and a copy of my birth \
certificate. I was born {v1.dob.long}. {v1.full}
#msg_first_d
You can see what happened to our house on {f1.url}. We lost it all. {f1.full}, husband and the boys, staying at \
{addr.corner} with friends.
#msg_first_e @BC
I filed late because I was in treatment. CRA says my refund of {money} is held. My case number is {case.claim} and \
name {p1.full}, born {p1.dob}.
#msg_fundraiser
Please share: neighbours of {addr.plain} started {p1.fund} for {p1.full} after the flood. Money can also go through \
{org.f}.
#msg_site
She runs a little page, {f1.url}, where she sells her beadwork. {f1.full} asks whether that counts as income. Ask \
{org.t} and call her at {phone}.
#voice_a !lower
hi um my name is {f1.full} and i'm calling about uh the food bank my number is {phone.words} and i live on \
{addr.plain} okay thank you bye
#voice_b !lower
yeah it's {y1.full} again i'm {y1.agew} and my birthday is {y1.dob.words} and nobody called me about the meals on \
wheels
#voice_c !lower
this message is for {p2.given} it's {p1.full} calling i can't make it on {when} the car won't start so could you \
call me at {phone.words} please
#voice_d !lower
hello my son {m1.given} is missing since tuesday he's {m1.agew} he was last around {addr.corner} police gave me \
number {case.police}
#voice_e !lower
okay so the old hydro bill it says {acct.hydro} on it and the name is {f1.full} that's my late mother and i just \
want it switched to me {f2.given}
#minutes_a
Present: {p1.full}, {p2.full}. Regrets: {p4.init}. Moved by {p2.titled} that {org} get {money} for winter. Carried. \
Next meeting {when}.
#minutes_b
Case table: {m1.gi}, {m1.age}, three evictions, now at {o:Wesley Street Shelter}. Family contact {f3.full}, {phone}.
#minutes_c @NS
Navigation huddle. {f1.full} needs a doctor in {city}. {org} will call {h:811}. {x3.titled} moved from {addr.plain} \
to long-term care.
#complaint_a
Complaint of {p1.full}, {addr.plain}: garbage piled next door for three weeks, rats. Wants a bylaw visit. SR \
{case.ticket}. Call {phone}
#complaint_b
{x1.titled} of {addr.plain} says the plow buried her step again. Driver of truck, plate {gov.plate}, swore at her. \
E-mail {x1.email}.
#complaint_c
No ramp at the clinic on {addr.corner}. {y1.full}, {y1.age}, left in the rain in his chair. Wants a call at {phone} \
from the manager.
"""
