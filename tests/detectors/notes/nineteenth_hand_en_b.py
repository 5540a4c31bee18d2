"""Frames in English: chats, e-mails, letters, clients' own words, transcripts, complaints, minutes."""

BLOCK: str = """
== chat_food
hi is this 211? my name is {given:f1} and i have 3 kids // Yes hi {given:f1}, what city are you in? // {place} // ok
try {org}, open till 6 today
== chat_night
me and my brother {given:m1} got kicked out // how old are you? // im {age:f1} he is {age:m1} // do you have a safe
place tonight? // no we are at {corner}
== chat_texts
Text line: "can u text me back at {phone} my dad {given:m1} checks the computer". Sent {org} info, used the word
pizza as the code.
== chat_web
[web chat, visitor {ip}] Visitor gave name {full:m1}, wants to know if he can get a bus ticket to {place}. Transcript
saved under {case}.
== chat_abuse
Chat user from {ip} sent 40 insults in 10 min. Gave his name once as {full:m1}. Blocked by {init:w1}, logged as
{case}.
== client_letter
Dear housing, // I am {full:f1} and I live at {addr}, {place} {postal}. There is mould in the kids' room and
{given:b1} has asthma. Please move us before winter. // {given:f1}
== client_email
From: {email:f1} // Hello, you told me to write to {org} but nobody answers. My number is {phone}. I work nights so
call before noon. // {full:f1}
== client_plea
My name is {full:m1}, I am {age:m1} and I never asked for help before. They cut my EI. My SIN is {sin} if you need
it. I am staying at {addr} with my cousin. {org} said call you.
== client_thanks
I just want to say thank you to {given:v1} on your line. She stayed with me 40 minutes when my husband {given:m1} was
in the ICU. God bless. {given:f1} from {place}
== client_mother
My daughter {given:c1} is {age:c1} and has autism, the school sends her home every day. I am a single mom at {addr}.
Who do I call? {given:f1}, {phone}
== client_elder
I am {title:o1}, {age:o1}. My grandson {given:m1} takes my pension on the 27th. My account is {bank}. I don't want
police, I want him to stop.
== client_ukraine @AB +ukrainian
Good day, I am {full:f1} from [[PLACE_OK|Ukraine]], CUAET visa, passport {passport}. We live at {addr}. My mother
{full:o1} need doctor who speak [[LANG_OK|Ukrainian]].
== voice_a
hi um this is {full:f1} im calling back about the furnace my number is {phonew} im home all day thanks bye
== voice_b @ON
yeah hello its {given:m1} here i talked to somebody named {given:w1} last week about the rent thing my
birthday is {dobw:m1} if you need it call me at {phonew}
== voice_c @NB
hello my name is {full:o1} i am on the road by the church its {rural} and my ride to the hospital never come i will
miss my treatment so call my son {given:m1} at {phone}
== voice_d
message for {dr:w1} this is {titlefull:p1} date of birth {dobw:p1} i ran out of the water pills and the drugstore
says no refill
== voice_e
oh hi its your neighbour {given:f2} listen the water is coming through my ceiling at {addr} and nobody is picking up
its been three hours
== email_referral
Hi {given:w1}, // Sending you {full:m1} (born {dob:m1}), recently out of custody, needs ID and a bed at {org}. His
probation officer is {full:w2}. Best reached at {email:m1}.
== email_consent
Consent on file for {full:f1}. Please share with {org} only. Her e-mail is {email:f1}, do not use the shared one with
her ex {given:m1}. Cell {phone}.
== email_it
Ticket {case}: user {full:w1} cannot log in to the database from home, IP {ip}. Temporary password sent by text to
{phone}.
== email_board
Dear {title:f1}, // The board met on {date} and approved your membership in {org}. Your share of {amount} is due in
30 days. // {full:w1}, secretary
== email_landlord
Good morning {title:m1}, your tenant {full:f1} at {addr} qualifies for {amount} from our fund. Send the rent ledger
and a void cheque. Regards, {given:w1}
== email_donor
Thank you {titlefull:f1} for your gift of {amount} to {org}. Receipt will be mailed to {mail}, {postal} in February.
== letter_support
To whom it may concern: {titlefull:m1}, born {dob:m1}, has been a participant at {org} since the fall. He attends
each week and is a calm presence. // {full:w1}, RSW
== letter_referral
RE: {rev:f1}, DOB {dob:f1}, PHN {health:f1} // Dear {dr:w1}, thank you for seeing this {ageadj:f1} woman with low
mood after a move. She prefers {lang}.
== letter_school
Dear parents of {full:u1}: he has missed 19 days. Please call the office or {title:w1} at {phone}. We can send a
breakfast bag from {org}.
== letter_housing
Re: application {case} // Dear {title:f1}, your place on the centralized list is 412. Tell us if you move from
{addr}, {place} {postal}.
== complaint_noise
Complaint: party every night at {addr}. Complainant {full:p1}, {age:p1}, {phone}, says the tenant is {given:m1} and
there are 12 cars. Bylaw ticket {case} opened.
== complaint_snow
Sidewalk not plowed at {corner}, {title:o1} fell with her cane. She wants a claim form, sent to {mail}, {postal}.
Claim no. {case}.
== complaint_agent
Complaint about agent {given:v1}: caller {full:m1} says she laughed at his accent. I listened to the recording, she
coughed. Called him at {phone}, he accepted.
== complaint_taxi
Driver of taxi plate {plate} refused my guide dog at {corner} on {date}. My name is {full:f1} and I can be reached at
{email:f1}.
== complaint_dog
Dog at large, brown, came at {full:b1} ({age:b1}) outside {addr}. Owner is {full:m2}, licence plate {plate} on the
truck. Complainant's number {phone}.
== minutes_case
Case conference. Present: {full:w1}, {full:w2}, client {given:f1} by phone. 1. Housing: unit at {addr} offered. 2.
Kids: {given:s1} to start daycare {date}. 3. Next meeting at {org}.
== minutes_tenants
Tenants' meeting. {full:f1} took notes. {full:m2} said rent went up {fee}. {nick:m3} offered to talk to the super.
Adjourned at 8:30.
== minutes_staff
Staff meeting: {given:w1} on leave until {date}. {given:w2} covers overnights. {org} will train us on naloxone. Pizza
was cold.
== police_note
Police liaison: {full:m1}, {dob:m1}, reported missing by sister {full:f1}. Last seen near {corner} in a red parka.
Incident {case}.
== court_support
Court support for {full:f1}: peace bond vs {full:m1}, docket {case}, next date {date}. She wants the screen. Bus fare
given.
== legal_clinic
Legal clinic intake: {full:m1} // Phone {phone} // Opposing party: {full:f2} // Matter: unpaid wages {amount} //
E-mail {email:m1} // File: {case}
== bank_card
She left her debit card with the boyfriend. Card no. {card}, in name of {full:f1}. We called to cancel, new one goes
to {addr}, {place} {postal}.
== etransfer
Emergency fund sent by e-transfer to {email:m1}, {amount}. Wrong {given:m1} the first time. Bank trace under {case}.
== payee
Trustee file: {full:m1}, deposit to {bank}, rent paid direct to {full:f2}. Allowance {fee} on Fridays, SIN {sin}.
Do not advance more, he asks every time.
== gofundme
Family lost everything in the fire at {addr}. Cousin set up {link:f1}. {given:f1}, {given:m1} and baby {given:k1}
({age:k1}) are at the Red Cross hotel till {date}.
== online_threat
She showed me his posts on {link:m1}. He writes "I know where you sleep". {full:m1}, {agep:m1}. Screenshots kept,
officer told, file {case}.
== job_seeker @AB +newcomer
Resume help: {full:m1}, {addr}, {email:m1}, {link:m1}. Phone {phone}. Trained as an engineer, now stocking shelves.
Mentor from {org} next week.
== band_office @ +first_nations
Band office called: {full:f1}, status no. {status}, health card {health:f1}, wants NIHB travel to {place}. Escort
{given:f2}, cousin. Appointment with {dr:w1} on {date}.
== friendship @ +first_nations
Beading night: {given:o1} taught eleven women. {nick:f1} cried about her brother {given:m1}, gone since the flood.
Smudge after. {org} brought bannock.
== sponsor @ +newcomer
Private sponsors {full:f2} and {full:m2} met the family at the airport. Principal {full:m1}, UCI {uci}; wife
{full:f1}; son {full:b1}, {dob:b1}.
== refugee_claim @ON +newcomer
Refugee claimant {full:f1}, DOB {dob:f1}, claim no. {case}, IFHP valid, temporary SIN {sin}. Sleeping at {org}, with
{given:b1}.
== roster
Roster of drop-in: {init:f1} (new), {init:m1}, {nick:m2}, {given:p1} with the dog, {given:f3} from {place}. Bread
from {org}, soup ran out at 12:20.
== license_row
{rev:m1} | {dob:m1} | {licence} | {phone} | volunteer driver | police check clear
== client_row
{rev:f1} | {dob:f1} | {health:f1} | {mail} | {postal} | PSW 3x/wk
== kids_row
Camp list: {full:g1} {dob:g1} nut allergy // {full:b1} {dob:b1} epipen // pick up by {given:f1} or {given:p1} only,
{phone}
== move_notice
Notice of move: {title:f1} leaves {addr} on {date} for {addr}, {place} {postal}. Power account {utility} to close.
Water acct {utility}.
== funeral
Call from {given:f1}: father {full:p1} died Sunday at {age:p1}. No money for burial. SIN of the deceased {sin}. Gave
{org}. Funeral home wants {amount}.
== isolation
{given:p1}, {agep:p1}, widower, eats once a day, talks to the radio. Lives {rural}. Would take a friendly caller who
likes hockey. {phone}.
== card_renewal
Health card renewal: {health:f1} ({hname}) expired, new photo taken for {init:f1}. Mail to {mail}, {place} {postal}.
Phone {phone}, not before noon.
== stray_letter
A SIN confirmation letter came to us by mistake: {sin}, {full:m1}, {addr}, {place} {postal}. Call {phone} so he can
pick it up.
== lab_slip
LAB SLIP // {hname}: {health:o1} // DOB: {dob:o1} // {agep:o1}, fasting // Copy to {dr:w1} // Results line {phone}
== void_cheque
Void cheque received, acct {bank}, holder lives at {addr}, {postal}. SIN {sin}. Direct deposit starts {date}.
== site_form
Contact form sent from {ip}: "I need a ride to {org}, I am {age:o1}, my home page is {link:o1}." Reply to {email:o1}.
== remote_screen
PC at {org} shows sign-in from {ip}. Staff {init:w1} was off. Card {card} was typed in that session. IT ticket
{case}.
== paratransit
Paratransit form: health no. {health:p1}, home {addr}, {place} {postal}, tel {phone}, {agep:p1}, walker, goes to
{org} on Wednesdays.
"""
