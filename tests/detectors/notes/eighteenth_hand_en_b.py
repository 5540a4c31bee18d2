"""English frames, second part: e-mails, letters, clients' own words, minutes, complaints, referrals."""

BLOCK: str = """
@mail
From: {email:f1}¶Subject: utility bill¶Hello, I am attaching the disconnect notice, account {hydro}. My address is
{addr}. Thank you, {full:f1}
@mail
Hi {given:f2},¶Could you send {titled:m1}'s file ({case}) over before {event}? He is moving to {city}, new address
{addr}, {postal}.¶Cheers,¶{given:f1}
@mail
To: {email:m1}¶Cc: {email:f2}¶Good morning {given:m1}, your interview with {org} is {event}. Bring a void cheque.
@mail
Hello team, a reminder that the fridge at {org} is down. Please send perishables to the church until {event}.
@mail
Subject: reference for {full:f1}¶She is {age:f1} and volunteered with us at {org} for two winters. Her page is
{url:f1}. You may call me at {phonex}.¶{full:m1}
@mail
Please update my deposit, new bank is {bank}. The old card {card} was stolen in {city}. SIN on file is {sin}.
{full:x1}
@mail
{given:m1}, the fundraiser page is {url:f2}, please share it. {given:f2} and the kids lost everything in the fire on
{addr}.
@letter
Dear {titled:f1},¶Your application (no. {case}) was approved on {past} for {amount}. Please keep this
letter.¶{initial:m1}
@letter
To whom it may concern: I, {full:x1}, born {dob:x1}, authorize {full:f2} to pick up my hamper at {org}. {addr},
{city}, {postal}
@letter
{full:s1}¶{addr}¶{city} {postal}¶¶Dear {titled:s1},¶Your snow removal helper this winter is {given:m2}. Questions:
{org}, {phone}
@letter
This confirms that {full:m1} stayed at {org} until {event}. He is on the waitlist for supportive housing. Signed,
{full:f2}, case manager
@letter
Dear neighbour, the community fridge opens {event}. Take what you need, leave what you can. No names, no forms.
@letter
Notice to tenant {full:x1}, {addr}: rent of {rent} is past due. Pay to account {bank}. You may apply to the rent
bank at {org}.
@client
My name is {full:f1} and I am {agew:f1}. I rent at {addr} and lost my job at the plant and my landlord {full:m1}
wants me out. I can be reached at {phone}.
@client
I am writing for my mother {full:s1}, born {dob:s1}. She lives at {addr}, needs help to bathe and I work nights,
{phone}. {given:d1}, her daughter
@client
I came to Canada last spring, I speak {lang} only a little English. My UCI is {uci}. Please can I bring my son
{given:b1}?
@client
I don't want to say who I am. I have {small} left for the month and two cats. Is there a food bank that does pet
food?
@client
my ex {full:m1} keeps posting my address {addr} on his page {url:m1}. i called police they gave me file {case},
{org} said to tell you
@client
We are four people, me {given:m1}, my wife {given:f1}, {given:g1} who is {agen:g1} and {given:b1} who is {agen:b1}.
We sleep in the car, plate {plate}, near {corner}.
@client
I am a member of a First Nation, status number {status}, and my glasses broke. {full:x1}, {rural}. No phone right
now.
@client
I have been sober for {num} days and I need somewhere quiet. {org} was full. I tried {org} too. Who else could take
me in {city}?
@client
Someone used my SIN {sin} to get a loan, and made a page {url:x1}. I am {full:x1}, and my credit card is {card},
should I cancel it?
@client
i'm {agen:y1} and pregnant, can you not call my house, email {email:y1} is safe. {given:y1}
@minutes
Present: {full:f1} (chair), {full:m1}, {titled:f2}. Regrets: {given:m2}. Item 1: grant of {amount} to {org} adopted.
@minutes
Moved by {initial:f1}, seconded by {initial:m1}, that {org} open on {event}. Carried, {=NUM_OK:7} to {=NUM_OK:2}.
@minutes
Council heard a delegation from {org} on food insecurity. {num} per cent of callers skip meals. No decision was
taken.
@minutes
Staff to report on the {lang} translation of the bylaw. Next meeting {event}, {=DATE_OK:7 pm}. Meeting adjourned.
@minutes
Case conference, {full:k1} (DOB {dob:k1}). Present: {org}, teacher {titled:f1}, {doc}, foster parent {full:f2}.
@town
Complaint from {full:x1}, {addr}: dog at large, third time. Owner is believed to be {full:m2}. Callback {phone}.
@town
Resident at {farm} reports culvert blocked, basement flooded. Name {full:m1}. Sent to public works, ticket {case}.
@town
Pothole at {corner}, reported by {titled:m1}, {phone}. He wants an answer in writing to {email:m1}.
@town
Property tax deferral: {full:s1}, {aged:s1}, roll {roll}, {addr}. {postal}. Widowed. Pension only. Clerk:
{initial:f2}
@town
Counter enquiry: how to get a burn permit. Explained section {=NUM_OK:4} of the bylaw and the {small} fee. No file
opened.
@town
Snow angel request: {titled:s1} of {addr} cannot shovel. {org} is sending {full:b1}, {age:b1}, who will shovel with
his dad.
@town
Online form log: submitted from {ip}, name {full:x1}, phone {phone}, wants bus pass subsidy, SIN {sin}. Advised SIN
to be removed.
@town
Handi-bus: pick up {full:o1} at {addr}, drop at the clinic, {event}. Fare {small} a month. Attendant: {given:f2}.
@referral
Referring {full:f1}, DOB {dob:f1}, to {org} for counselling. Safe to call {phone}, do not leave a message. Worker
{full:f2}
@referral
RE: {titled:m1}, file {case}. Sober {num} days. {age:m1}, health card {health:m1}. Needs a detox bed and a ride from
{addr}. Please advise {initial:f2}, {phonex}
@referral
Client of {elder:s1}'s programme. {given:m1}, {age:m1}, wants to learn {lang}. Treaty card {status}. Warm handoff
done.
@referral
Referral declined: {org} only takes adults under {=NUM_OK:25}. Client given the number of {org}, the list for {city}
and {hot}.
@referral
For {doc}: please complete the disability form for {full:x1}, health card {health:x1}. DOB {dob:x1}. Deadline
{event}.
@referral
Family of {few}, no fixed address, refugee claim. Father {full:m1}, passport {passport}. Interpreter: {lang}. {org}
is full, {org} has a cot.
@referral
Legal aid: {full:f1}, {age:f1}, of {addr} v. landlord {full:m2}. Tenancy file {case}, hearing {event}. She reads
{lang}. Support from {org}.
@referral
Youth {full:t1}, {aged:t1}, health card {health:t1}, runs from group home, often found at {corner}. Guardian
{titled:f2}. DOB {dob:t1}. {org} outreach told.
@intake
Presenting need: food. {full:m1} separated in spring, pays {amount} support. Kids {given:g1} (born {dob:g1}) and
{given:b1} (born {dob:b1}) on weekends.
@intake
{full:x1} presents with back pain, no family doctor, health no. {health:x1}. DOB {dob:x1}. Sleeps in a camper at
{farm}.
@intake
Summary: single adult, new to {city}, speaks {lang}. Needs ID, winter boots and a bus pass. Referred to {org}. No
consent to share.
@intake
ID seen: licence {licence:f1} and passport {passport}, photos match. {full:f1} formerly known as {full:f2}. New name
since marriage.
@intake
{nick}, real name {full:m1}, {age:m1}. Probation officer is {titled:f2}. Reports {event}. Bank card {card} kept in
safe at {org}.
@intake
Caller's mother {titled:s1} turned {agen:s1} last week, dementia, wanders toward {corner}. DOB {dob:s1}. {org} gave
her a bracelet. The bracelet has {phone}.
@intake
Needs list: bed frame, two single mattresses, pots. Household of {few}. Delivery window {event}. Nothing upstairs
please.
@intake
{full:f1}, SIN {sin}, taxes not filed since separation. Booked with volunteer {given:m2} at {org} {event}.
@intake
Landlord of record: {full:m2}, acct for rent {bank}. Tenant {full:f1}, {addr}, pays {rent}. Tenancy board file
{case}, mould. Callback {phone}.
@stats
Weekly count: {num} calls for shelter, {num} for food, {num} for tax help. Top language after English: {lang}.
@stats
Open house {event}: {num} families, {num} seniors. {org} ran out of soup at {day}. Budget left {amount}.
@stats
Wait for subsidized units in {city} is {num} months. Next intake {event}. The form is under section {=NUM_OK:8}.
@stats
{org} is now open Saturdays. Translation in {lang} on request. After hours dial {=HOTLINE_OK:211}. No referral is
needed.
@stats
Grant report: {amount} spent on rides, {amount} on groceries. {num} volunteers trained. {=NEUTRAL:Thanksgiving} was
busiest.
@log
{time} knock at back door, woman with a child asking for {org}. Gave them tea. Cab came, no names taken.
@text
Your {org} booking is confirmed for {event}. Doors open {day}. Cancel by calling {=HOTLINE_OK:211}. Please do not
reply.
@voice
this is {given:f1} from the seniors van i have {titled:o1} here he says his file is {case} and his wife is
{given:s2} and nobody is home at {addr}
@client
I keep a page at {url:x1} with my story and my e-transfer is {email:x1}. Any help counts. {given:x1}
"""
