"""English frames, first part: call notes and intakes."""

TEXT = """
Caller {n1}, {age1}, <behind on rent 2 months|got an N4 from landlord|has an eviction hearing coming>, owes {rent}.
Lives at {addr}, {city}. Gave her {ohou} and the number for {oleg}. Will call back if no luck.

{f2} called from a friend's cell {ph}. Sleeping in his truck, plate {plate}, usually parked near {corner}. Wants a
bed tonight.
<Tried|Called> {oshel}, full. Told him to try again after 8.

ct {n1}, {dob1}, {addr}, {pc}. Needs food, fridge empty since <the weekend|Tuesday>. 3 kids at home. warm xfer to
{ofood}.
No answer so left msg w/ her cb {ph}.

{t6} phoned again re: snow on the walk. He is {age6} and lives alone at {addr}. Daughter {n1} is out of province.
Passed to {osen}; they start visits on {date}.

Inbound {h211} call, {city}. <Client|Caller> states name is {n1}. She would like help with the power bill, acct
{acct}, {amt}
past due. Disconnection set for {date}. Referred to {ohou}.

@mix ^New file {case}¦Name: {n2}¦DOB: {dob2}¦Phone: {ph}¦Address: {mail}, {city}¦Need: <dental|eyeglasses|bus
fare|crib>

@mix ^Intake - {ofam}¦parent {n1}¦child {n7_1} ({dob7})¦child {n8_1} ({dob8})¦tel. {ph}¦speaks {lang}

So this lady, {f3}, super sweet, calls about her mom {t5} who is {age5} and just got out of hospital with nobody to
help.
Mom's at {addr}. I gave her the meals people ({osen}) and she said I made her day lol.

Short call. Male, first name {f4}, no last name given. Asked for {h988}. Said he was safe. Stayed on line until he
connected.

{n3} (she/her) - landlord changed locks. Unit is {addr}. Landlord = {n2}, cell {ph}. Advised to phone {oleg} and
police non-emergency.
She has photos.

Third party call: {n1} on behalf of neighbour {n6}, {age6}, hasn't been seen since Sunday. Building at {corner}.
Connected to {h911} for wellness check. f/u tmrw.

F/U to yesterday's call. Spoke w/ {f1}. {ofood} delivered. She still has no answer from {ohou}. Ref# {case}. Close
in 7 days if nothing more.

@mix ^CALL SUMMARY¦Caller: {n1}¦Age: {agn1}¦Postal code: {pc}¦Language: {lang}¦Reason: <utility
arrears|furniture|tax clinic|moving help>
¦Outcome: info given

Veteran, {n6}, {dob6}, health card {hc6}. Needs ride to the eye clinic {date}. {osen} can take him at [NUM_OK=$8]
each way.
Call him the day before at {ph}; he does not hear well, let it ring.

{n1} wants to know if her baby's health card came through. Baby {bfirst}, {bdob}. Hers is {hc1}. Gave Service Canada
line {toll}.

Text chat
| Visitor: hi im {f1}, i need diapers size 4 asap
| [HOTLINE_OK=211]: Hi {f1}! What is your postal code?
| Visitor: {pc}
| [HOTLINE_OK=211]: {ofam} is open until 4 today.
| Visitor: omg ty, my # is {ph} if they ask

Text chat
| Visitor: is there anywhere to sleep tonight near {corner}
| [HOTLINE_OK=211]: Are you safe right now?
| Visitor: ya just cold. its {f2} btw i texted last week too
| [HOTLINE_OK=211]: {oshel} has mats open.

<CLT|Client>: {u1}. <SIN on file|SIN given for tax clinic>: {sin}. Wants 2024 and 2025 returns done, no CRA login.
Booked w/ volunteer {n4} on {date}.

Tax clinic phone list -- {n1} {sin} call {ph} / {n2} {sin2} call {ph2} / both prefer evenings

<Crisis|Distress> call from youth {f9}, {age9}, at a payphone by {corner}, {city}. Kicked out by stepdad. Stayed
with her until {omen} worker {f3} got there.

He says his name's {n4} but mail comes under {nl4}. <Moved|Moves around> a lot; mail can go to {mail}, {city}
{pv} {pc}.

{aga1} female, {n1}, fleeing partner {n2}. DO NOT call home line. Safe email is {em1}. Shelter bed found at {oshel},
she will
go with her two kids, {f7} and {f8}.

Caller in {city} needs an interpreter, {lang} only. Name sounded like {n1}. Got a neighbour to translate: furnace
quit, baby at home, {addr}.
Utility acct {acct}. Called {ohou}.

voicemail transcript: hi um this is {n1} I called yesterday about the hamper my number is {ph} and I'm at {addr} the
buzzer
is broken so just call when you're outside ok thanks bye

voicemail transcript: yeah it's {n2} from the basement place at {addr} uh the water's still off nobody came so
call me back {ph} please before five

voicemail transcript: good morning my name is {n5} I am {agf5} and I can't get to the bank to pay the light bill the
account is {acct} I don't know who to ask my niece {f1} said call [HOTLINE_OK=two one one]

Warm transfer to {oleg} ({f3} answered). Issue: withheld deposit {amt}. Client {n2}, <ph|tel> {ph}, old address
{addr}, new address {addr2}.

Rural call. {n5} and husband {n6_5} out at {addr}, <well ran dry|road not plowed|power off since 2 am>. {agn5} and
{agn6}, both on oxygen.
Municipality contacted, ticket {case}.

Caller {i1}. Not comfortable with full first name. Wants grief group. {city}. Gave {omen} and {h811}.

Youth line: {f0}, {age0}, fight w/ dad. Asked for Kids help number, gave {toll}. Said mom is {n1} at {ph} and it's
ok to call her.

Repeat caller {nn2} (real name {n2}) - see file {case}. Lonely more than anything. We talked hockey. Told him {osen}
does a coffee hour {date}.

{t1} - {addr}, {pc} - <bedbugs|no heat|mould> - landlord notified twice - wants city by-law. Gave [HOTLINE_OK=311] too.

{n2}, status number {status}, home community up north, in {city} for medical w/ wife {n1_2}. NIHB boarding home full.
Called {ofam}; they'll hold a room to {date}.

{n3} says her status card expired. No. {status}, {dob3}. Needs a replacement so her kids get dental. Gave {toll} and
offered to help with form.

Newcomer, arrived 3 weeks ago: {n1}, UCI {uci}, {lang} speaker. <Staying|Currently> at {addr} with cousin {n2}.
Needs winter coats for 4.
Referral to {oset}.

Refugee claimant {n2}, born {dob2}, UCI# {uci}; hearing {date}. Needs lawyer. {oleg} takes refugee files on Mondays.
His phone: {ph}.

Worker {f3} took call 22:40. Person in parking lot at {corner}, barefoot, says "I'm {f2}". Outreach van sent from
{oshel}.

@mix ^Caller wants to be on the Xmas list¦{n1}¦{addr}, {pc}¦{ph}¦kids {f7} {agn7}, {f8} {agn8}¦{oham}

<Quick one|Brief call>: {n2}, {city}, lost wallet. Debit card {card} already cancelled he says. Needs ID clinic &
{ofood} till payday.

Client {n1} was scammed, gave card no. {card} over the phone to a fake gov't caller. Told her call bank first, then
Anti-Fraud {toll}. She is {age1}.

{n1} asks that rent bank pay landlord direct: transit/acct {bank}. Landlord {n4}, {em4}. Amt {amt}. Sent to {ohou}
under {case}.

Caller states she's being watched online, ex {n2} posts at {url2} about her. IP of the emails she printed: {ip}.
Gave police + {oshel}.

@mix ^Needs assessment¦Name {n2}, {dob2}¦Health no. {hc2}¦No fixed address, mail c/o {oshel}¦Contact: sister
{n1}, {ph}

Elder from up north, {n5}, needs a ride home to the reserve after dialysis. Band office called, {f4} will drive.
{osen} can't go
that far. Her cell {ph}.

Mom {f1} on the line w/ dad {f2} shouting in back. Kids {f9} & {f8} in their rooms. Address confirmed {addr}. {h911}
looped in. Case {case}.

Call dropped twice. Got: {n1}, {pc}, wants a {lang} speaking doctor for her father. If she calls again give {ocli}.

{n4} drives w/out insurance, licence {dl4} suspended, fine {amt}. Wants community hours instead. {oleg} does that,
next clinic {date}.

Grandparent raising grandkids: {n5}, {age5}; {f7} (born {dob7}) and {f0} (born {dob0}). Needs beds. {ofam} has one
bunk bed. Delivery to {addr}.
"""
