"""English frames: calls, forms and logs."""

from __future__ import annotations

RAW: str = """
#call_ns_oil @NS
{x1.tfull} called re: oil tank empty since [[Friday|last night|the weekend]]. On fixed income, {x1.age}, lives \
alone at {addr.plain} in {city}. Gave her {org.f} and asked day shift to call back {phone}.
#call_ns_power @NS
NS Power cutting off tmrw, acct {acct.hydro}, owes {money}. Client {m1.full}, lives at {addr.plain}, has two kids \
home, {g1.given} ({g1.ageb}) and {b1.given} ({b1.ageb}). Referred to {org.f}, callback {phone}.
#call_rural_ride @NS
caller {y1.full} needs a drive to dialysis on {when}. Pick up at {addr.rural}, {city}. Call {phone} when you turn \
in, dog is loud. Daughter going along.
#call_short_a
{p1.full} - {phone} - wants food hamper delivered to {addr.unit}, buzzer broken, knock hard.
#call_short_b
[[Mom|Aunt|Grandmother]] of {b1.given} called, son-in-law {m2.full} threw the clothes out the window at {addr}. \
Police file {case.police}. She is safe at {org.s} tonight.
#call_warm_transfer
Warm transferred {f1.given} to {h:9-8-8}, she stayed on the line. Callback {phone} if dropped. Partner {m1.given} \
was in the background yelling so keep it brief.
#call_corner
Man sleeping in the bank vestibule at {addr.corner}, gives the name {m1.nick}, looks [[cold|sick|about sixty]]. \
{org.s} van dispatched 22:40, driver will update.
#call_bench @BC
Outreach request: woman in a green tent near {addr.corner}, {city}. She told the caller she is called {f1.given} \
and she has a small dog. Caller {p2.full}, {phone}.
#call_interpreter ~arab
{f1.full} speaks {lang.new} only. Used an interpreter of {o:Welcome Mat Newcomer Services}. Needs diapers, size 4, \
and a crib for {k1.given}, born {k1.dob}. Call {phone}.
#call_lost_id
{m1.full} lost everything in the fire on {addr.corner}. Remembers licence {m1.licence} but not the SIN. Booked with \
{org.l} for ID replacement {when}.
#call_grandparent ~firstnations
Grandmother {x1.full} raising {g1@x1.full}, {g1.age}, and {b1.given}, {b1.age}. No support money since [[summer|the \
move]]. Wants to ask {org} about kinship dollars.
#call_seniors_fall
Neighbour at {addr.unit} worried about {x1.titled}. Hasn't picked up the paper in two days. She's {x1.age}, uses a \
walker, son {m2.full} lives out west, {phone}.
#call_tax_missing @BC
{p1.full} has no T4 from [[the cannery|the orchard|a roofing outfit]] and CRA locked the online account. SIN {sin} \
given over the phone (told client not to do that again). Appt with {org.t} on {when}.
#call_wrong_deposit @BC
{f1.full} says GST credit went to an old bank account, {acct.bank}, closed last year. New one is with the credit \
union. DOB {f1.dob} confirmed by {org.t}.
#call_youth
Youth {u1.given}, {u1.age}, kicked out by stepdad. Texting from the library. His page is {u1.url}. Told about \
{org.s} and {hot.toll}.
#call_landlord_lockout
Landlord {m2.full} changed the locks at {addr.unit} while {f1.titled} was at work. She has keys, no notice. Rent \
receipts up to [[October|November]]. {org.l} has a duty line.
#call_ei
EI claim stuck 7 wks. {p1.full}, SIN {sin}, ROE number not found. MP's office told them to call {h:211}. Best \
number {phone}, or {p1.email}.
#call_hospital_ride
{p1.lf}, {phone}, needs ride to the cancer centre from {addr}, {city} {pc}. Can walk w/ cane. {org.f} booked.
#call_repeat
Repeat caller [[again|tonight]], says he's {m1.nick} but the system has {m1.full}, client no. {case}. Lonely more \
than anything. We talked about his cat for half an hour.
#call_scam
{x1.full} gave a card number {acct.card} to a man saying he was from the bank. Granddaughter called us from \
{phone}. Bank fraud line and police given, ticket {case.ticket}.
#form_intake_a
Name: {p1.lf}
DOB: {p1.dob}
Address: {addr.unit}, {city} {pc}
Phone: {phone}
Presenting need: [[rent arrears|food|winter boots]]
#form_intake_b
CLIENT {p1.up}
D.O.B. {p1.dob.num}
HCN {p1.hn}
Emergency contact: {p2.full} ([[neighbour|cousin|roommate]]) {phone}
#form_household
Household members
1. {f1.full} {f1.dob.num}
2. {m1@f1.full} {m1.dob.num}
3. {g1@f1.full} {g1.dob.num}
Income: OW, {money}/mo
#form_tax @BC
Client name: {p1.full}
SIN: {sin}
Date of birth: {p1.dob}
Mailing: {addr}, {city} BC {pc}
Slips: {n:T5007}, {n:RC62}
Volunteer of {org.t}
#form_deposit
Direct deposit change - {p1.full}
Transit {acct.transit}, account {acct}
Effective {when}
E-mail {p1.email}
#form_vehicle
Vehicle for overnight lot: grey [[Civic|Caravan|Rav4]], plate {gov.plate}
Registered to: {p1.full}
Licence: {p1.licence}
Spot {n:12}
#form_band_a @ON ~firstnations
Band office sign-in. {p1.full}, status no. {gov.status}, {addr.rural}. Here about [[hydro|the roof|post-secondary \
money]]. Cell {phone}.
#form_band_b @ON ~firstnations
NIHB travel: {f1.full}, DOB {f1.dob}, registry {gov.status}. Escort {p2.full}. Flight {when}, boarding home in \
{city}.
#form_newcomer ~eritrean
Surname: {p1.last}
Given name: {p1.given}
UCI: {gov.uci}
Work permit {gov.permit}
Language: {lang.new}
Lives at: {addr}
#form_pet
Foster care for pets: owner {f1.full}, cat "{neu:Biscuit}". Owner staying at a shelter, do not send mail to {addr}. \
Reach by e-mail {f1.email}.
#form_row
{p1.lf} | {p1.dob.num} | {p1.hn} | {phone} | {city}
#form_row_b
{case} / {p1.up} / {addr.plain} / {pc} / waitlist since spring
#form_dental
Canadian Dental Care Plan help. Applicant {x1.full}, born {x1.dob.long}. SIN {sin}. Spouse {y1@x1.full}, born \
{y1.dob.long}. Helped by {org.t}.
#form_hydro @BC
BC Hydro crisis grant
Account {acct.hydro}
Holder {p1.mid}
Service address {addr.unit}, {pc}
Arrears {money}
#form_child_benefit
CCB application. Mother {f1.full} ({f1.dob.num}). Child {g1@f1.full}, born {g1.dob.long} in {city}. Needs proof of \
birth, sent to {f1.email}.
#log_shelter_a
[[03:15|01:50|23:20]] bed 6 {f1.gi} up, nightmares. Tea made. Baby {g1.given} slept through. Nothing else.
#log_shelter_b
{f1.full} arrived 19:40 by taxi from {city} with {b1.given} ({b1.ageb}) and {g1.given} ({g1.ageb}). Ex is \
{m2.full}, drives a black truck, plate {gov.plate}. Cameras on.
#log_shelter_c
Curfew: {m1.given} and {m2.given} in by ten. {m4.nick} signed out till tomorrow, at his sister's on {addr.plain}.
#log_meds
Meds locked for {p1.full}, health card {p1.hn}. Blister pack from the pharmacy, next pick-up {when}. Next of kin \
{phone}
#log_visitor
A man came to the door asking for {f1.given}. Said he was her cousin {m1.full}. We neither confirmed nor denied. \
Reported, incident {case.ticket}.
#log_warming
Warming room: {count} in, {n:4} turned away. {m1.nick} barred one night. {m2.full} taken by ambulance, wallet left \
here, DL {m2.licence}.
#log_property
Left behind in locker 9: backpack, boots, passport {gov.passport} in the name of {p1.full}. Hold till {when}, then \
{org.l}.
#log_laundry
{f1.titled} asked again about the washer. Maintenance comes Thursday. Clean sheets for the twins {g1.given} and \
{g2.given}.
#log_transport
Cab chit for {f1.init}, {org.s} to {addr}, fare {n:[[$18|$42.50|$27]]}. Court on {when}.
#hand_over_a
- {f1.given}: safety plan done, needs ph card
- {m1.full}: housing interview {when}, bring licence
- room 4: new family, speak {lang}
- {org.l} calls back at {phone}
#hand_over_b
Handover nights: {f1.full}'s lawyer called ({phone.ext}), call before noon. {f2.given}'s baby has fever, {h:811} \
says watch. Don't give {m1.nick} smokes.
#hand_over_c
To do: fax ROI for {p1.lf} (file {case}); ring {p2.full} back {phone}; hamper for {addr.unit}; thank {org}.
"""
