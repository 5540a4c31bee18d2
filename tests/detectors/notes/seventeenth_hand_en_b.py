"""English frames: e-mails, letters, intakes, shelter logs, hospital faxes."""

TEXT: str = """
## email
Hi {f1.given}, | Could you open a file for {m2.full}? He moved to {addr.} last week. His e-mail is {m2.email}. |
Thanks, {f3.given}

Subject: Re: {m1.full} - ODSP | The bank details bounced. Correct ones are {acct.bank}. He can be reached at {phone}.
| {f2.full}, {org.}

To whom it may concern, my name is {f1.full} and I am writing about claim {case.claim}. I sent my papers on {date}.
My mailing address is {addr.box}, {city}, {pc}.

Good morning {m1.title}, the keys for {addr.} are ready. Please bring two pieces of ID. | {f2.full} | {f2.email} |
{phone.ext}

From: {f1.email} | To: intake desk | Please take me off your list, someone else is using my name on {f1.page} to ask
for money. | {f1.full}

Team, the post at {m1.page} shows our client {f2.given}'s face and her building, {addr.}. I asked him to take it
down. {f3.init}

Hello, I'm {f1.dr}'s receptionist. {w2.title} missed her visit on {date}. Is {phone} still her number?

FYI {f1.given}: ticket {case.client} is the same person as {case.client}, {m2.full}, {m2.dob-fig}. Please merge.

Hi all, the donor {m1.full} sent {amt} by e-transfer from {m1.email}. Receipt goes to {addr.}, {city} {prov} {pc}.

{f1.title}, | Your tax slip is ready. I need your SIN ({sin} is what we have) confirmed before {date}. | {m2.full},
volunteer, {org.}

Good afternoon, the page {f1.page} belongs to my daughter {f1.given}, {f1.age}, missing since {D:<Saturday~March 2>}.
Share it please. | {f2.full}, {phone}

IT note: three bad logins on the intake portal from {ip} under {f1.email}. {f1.given} says it wasn't her. Locked.

## letter
{f1.full} | {addr.} | {city} {prov} {pc} | | Re: File {case.file} | Your subsidy was approved from {date}.

This letter confirms that {m1.full}, born {m1.dob-text}, has stayed at {bed.the} since {date}. He has no fixed
address. | {f2.full}, supervisor

Dear {w1.title}, | We are closing account {acct.util} for {addr.}. A credit of {amt} will be mailed. | {m2.full},
Customer Care

Re: {f1.full} (DOB {f1.dob-fig}) | I have treated {f1.given} since {D:2021}. She cannot climb stairs. Please consider
a ground floor unit. | {m2.dr}

I, {m1.full}, of {addr.rural}, allow {org.the} to speak with my bank about account {acct.bank}. | Signed at {city},
{date}

Support letter for {t5.full} and her children {b6.given}, {g7.given} and {b8.given}. They attend our Sunday breakfast
and are well liked. Pastor {m1.full}, {phone}

To the Landlord and Tenant Board: I am the tenant at {addr.}. File {case.ltb}. My rent was paid {date}, proof
attached. {f1.full}

## referral
Referral to {org.the}: {f1.full}, {f1.age}, speaks {lang}, needs counselling. Safe contact: {f1.email}. Referring
worker {m2.full}.

Pls accept {m1.rev}, {m1.dob-fig}, PHN {m1.health}. Housed at {addr.} since {date}. Needs OT assessment, wait {N:6-8
weeks}.

We are referring {r5.full} and her mother {w6.full} ({w6.age}) to {org.the}. UCI {gov.uci}. Interpreter in {lang}
needed.

Youth referral: {y1.full} (she/her), {y1.age}, Grade 11, at {addr.} with aunt {f2.full}. Cell {phone}. CAS file
{case.file}.

Ref: {a1.full}, status no. {gov.status}, from {city2}, in town for treatment. Staying c/o {f2.full}, {addr.rural}.

Housing First referral. {m1.quoted}, {m1.age}, 9 yrs outside. Usually by the river at {addr.corner}. HIFIS
{case.client}.

For {org.the}: please see {w5.tfull}. Son {m6.given} holds power of attorney, {phone}. Son's e-mail {m6.email}. Card
on file {acct.card}.

## intake
Intake: {f1.full} is {f1.age-yo}, arrived from {city2} on {date} with two bags. Left an abusive partner, {m2.full}.
Nobody here but a cousin at {addr.}.

{m1.full} identifies as <Indigenous~Two-Spirit>, {m1.age}. Lost his wallet: licence {m1.lic}, health card
{m1.health}. Goal: replace ID.

Summary - {t5.title} has {N:3} children. Eldest {z6.given}, {z6.age}, in Grade 12; {g7.given}, {g7.age}; {b8.given},
{b8.age}. Rent {amt.rent} at {addr.}.

Client came with friend {f2.given} who interpreted ({lang}). Client: {s1.full}. Work permit {gov.permit} ran out.
Wants to stay in {city}.

{w1.full} - widow, {w1.age}, husband {v2.given} passed in {D:2024}. Income OAS/GIS, {amt.rent}/mo. SIN on file {sin}.
Owns home at {addr.rural}.

Intake {date}. {m1.given} won't say his last name. Says he was born {m1.dob-text}. Sleeps near {addr.corner}. Trust
building, no rush.

New file {case.file}. {f1.full}, {f1.dob}. Chart shows old surname {m2.last}. Lives {addr.}, {city} {pc}. Cat named
Biscuit.

Screened {y1.given}, {y1.age}. Kicked out by stepdad {m2.given}. Mom is {f3.full}, {phone}. Trans youth bed at
{bed.the} held to 8 pm.

Family of five from {city2}; father {m5.full} drives truck, licence {m5.lic}. Mother {f6.given} due {D:in May}. Card
{acct.card} declined.

{v1.full}, vet, service file {case.file}, born {v1.dob-text}. Says {m2.init} at {X:Veterans Affairs} never calls
back. Mail goes to {addr.box}.

## log
21:15 {m1.given} intoxicated, let him sleep it off. 22:40 {f2.given} and {f3.given} arguing about the plug. 23:00
lights out, {N:31} in.

02:10 - {H:911} for {m1.full}, {m1.age}, not breathing well. Narcan x{N:2}. Gone w/ medics 02:31. Police no.
{case.inc}. Called {f2.given}.

{f1.given} at desk 6:45 asking for bus tickets. Her sister {f2.full} will take her in at {addr.}. Discharged.

Outreach log, Tues: {m1.nick} and {f2.given} at {addr.corner}, gave socks. {v3.title} not at his tent. {m4.given}
wants detox Thurs.

0730 {m1.last} checked out. Left box of papers (passport {gov.pass}, birth cert). Locker {N:<12~31>}.

Mailroom: parcel for {f1.full}, cheque for {m2.init}, two letters for {w3.title}, one forwarded to {addr.box},
{city2}.

Shift {date}: {f1.given} on desk, {m2.given} float. Guest {m3.full} moved from mat {N:9} to bed {N:17} due to knee.

Barred list updated: {m1.caprev} ({m1.dob-fig}) 30 days; {m2.caprev} ({m2.dob-fig}) 7 days. Approved by {f3.init}

## fax
DISCHARGE | Patient: {v1.caprev} | DOB: {v1.dob-fig} | HCN: {v1.health} | Dispo: home, {addr.} | MRP: {f2.dr}

FAX to {org.the} | Re {w1.tfull}, HC# {w1.health}, {w1.age} | Needs meals + homemaking from {date}. D/C planner
{f2.full} {phone.ext}

Pt {m1.full}, {m1.health}, NFA, d/c to shelter. Wound care q2d by {org.the}. Call {m2.dr} if fever. Chart
{case.file}.

Mother: {t5.full}, {t5.health}. Infant: {k6.given}, b. {k6.dob-fig}. Home visit by PHN at {addr.}. Tel {phone}

ED summary: {A:<68~47~59>} M brought by EMS from {addr.corner}, hypothermia. No ID, gave name {m1.full}, b.
{m1.dob-fig}. SW {f2.given} aware.

Rx renewal faxed for {f1.rev} {f1.dob-fig} PHN {f1.health}. Ask for {m2.given}. Mail copy to {addr.} {pc}
"""
