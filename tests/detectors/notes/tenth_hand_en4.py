"""English frames, fourth part: desks, utilities, papers, web, and a few more without identifiers."""

FRAMES = """
== desk
Counter, 10:20. {af.full} ({tel}) paid {money} by card, {card}. Receipt mailed to {addr.mail}, {pc}.
== desk
Water bill: account {util}, service at {addr.town}, {pc}. Owner wants a payment plan. Call {tel} after supper.
== desk
Rent Bank payout. Landlord's account {bank}. Tenant file {case}. Amount {money}. OK by {bm.given}. Tenant's SIN on \
form: {sin}.
== desk
Change of address for file {case}. Old: {addr}, {pc}. New: {addr2}, {pc2}. Starts {date}.
== desk
Disconnection notice seen. Hydro acct {util}, {money} owing, cut-off {date}. Sent to {o.the} with copy of lease.
== desk
SIN {sin}, born {af.dob.form}, both checked against her letter. Copy not kept. {o} has the original.
== desk
Picked up at the desk: new {hw}, no. {sf.hn}, and a bus pass. Signed for by {bm.full}, {tel}.
== clinic
Clinic day, {o}. {sf.full}, {sf.dob.form}, {hw} {sf.hn}. {sm.full}, {sm.dob.form}, {hw} {sm.hn}. Flu shots done.
== clinic
Dental list: {kf.full}, {kf.dob}, health card {kf.hn}; brother {km~kf.given}, {km~kf.dob}, health card {km~kf.hn}. \
Consent signed.
== clinic
Pt is {sf.age}, lives {addr.rural}, {pc}. Health no. {sf.hn}. Needs a nurse twice a week. Home phone {tel}. Called \
{o.the}.
== web
Website form from {ip}: "looking for a bed for my uncle, he is {sm.old}, please email {bf.email}"
== web
Chat transcript, IP {ip}, {date.p}. User gave postal code {pc} and asked for {o.the}. Ended by user.
== web
Spam on the contact form again, from {ip} and {ip2}. Nothing to do with clients. Told {bm.given}.
== web
Youth sent us a link to a page making fun of her, {yf.url.social}. She is {yf.old}, scared to go back to class. Told \
about {o} and {hot:Kids Help Phone|988}.
== web
Missing person poster shared by family: {af.url.social}. {af.full}, {af.age}, last seen at {addr.corner}. Any news, \
{tel}.
== web
Online booking: {bf.email}, {pc}, tax clinic {date}. Notes: speaks {lang}, one slip only. From {ip}.
== tax
Tax clinic, {o}. {sm.full}, SIN {sin}, DOB {sm.dob.form}. Refund {money} to {bank}. Call {tel} when done.
== tax
T4 missing for {bf.full} (SIN {sin}). Employer to mail it to {addr.mail}, {pc}. Follow up with {o.the} {date}.
== tax
Couple came in, {am.full} SIN {sin} and {bf~am.full} SIN {sin2}. New address {addr}, {pc}. Both under the limit.
== papers
ID clinic: birth certificate ordered for {wm.full}, {wm.dob.long}. Status card {wm.status} copied. Mail to {o}.
== papers
Ticket dispute for {bm.given}: plate {bm.plate}, licence {bm.dl}. Hearing {date}. Reach him at {tel}. Duty counsel \
at {o.the}.
== papers
Work permit {nm.permit} expires {date}. {nm.full} is {nm.old}, farm worker, housing at {addr.rural}. Employer \
{bf.full}, {tel}.
== ages
Family at the arena: dad {am.age}, mom {bf.age}, {km.given} {km.age}, {kf.given} {kf.age}. Cots set up by {o}. Cell \
{tel}.
== ages
{sf.tfull}, {sf.age}, and her sister, {s2f.age}, share {addr.town}. One walker between them. Asked {o.the} for a \
second.
== service
{o} is out of grocery cards until {date}. Offer {o2} for the time being, closer to the bus.
== service
Confirmed with {o}: they take dogs under {num:40 lb|20 kg}, no cats. Two rooms only. Intake after 4 pm.
== service
This winter {o.the} and {o2} are sharing a phone line. Ask for food or for housing, same number as before.
== stats
Text line, {mon}: {n:60-300} chats, {n:5-30} high risk, {n:2-9} sent to {hot:9-8-8|911}. Average \
{num:22 minutes|31 min}.
== call
Caller on {lang} line wanted the hours for {o.the} and {o2}. Gave both. Did not ask for a name.
== team
Flu clinic for staff at {o} on {date}. Wear short sleeves. Cookies after. Let your lead know if you can't make it.
== desk
Gas bank. Account {util}, name on the bill {af.full}, {addr}, {pc}. File {case}. Cell {tel}.
== desk
Void cheque in file {case}: {bank}. Cheque for {money} goes out {date}. Stub by e-mail to {bf.email}.
== clinic
Chart labels to print: {kf.rev}, {kf.dob.form}, {hw} {kf.hn} / {sm.rev}, {sm.dob.form}, {hw} {sm.hn}
== clinic
Prescription for {sf.title}, {sf.dob.form}, health no. {sf.hn}. Pharmacy delivers to {addr.town}, {pc}. Paid on \
account {acct}.
== web
Video visit failed for {bm.given}, IP shows as {ip}. New link sent to {bm.email}. Ticket {case}.
== web
Room ad at {cm.url.social} looks like a scam, wants a deposit by e-transfer to {cm.email}. Two callers warned. \
Report {case}.
== papers
Birth registration: {if.full}, {if.dob.long}. Mother {af~if.full}, {af~if.dob.long}. Certificate goes to \
{addr.mail}, {pc}.
== papers
Housing list, one line each: {am.full}, {am.dob.form}, file {case}, {pc}. {bf.full}, {bf.dob.form}, file {case2}, \
{pc2}.
== tax
Direct deposit change. Old {bank}, new {bank2}. SIN {sin}. Passport {bf.passport} shown as ID. Form sent {date.p}.
== team
Whoever borrowed the projector, please put it back in the closet. The board needs it on {date}.
== service
{o} now has an evening intake on Mondays. People can walk in, no papers needed. Ask for the yellow door.
== stats
Client survey: {n:40-120} answers. {num:82%|76%|91%} said they got the help they asked for. Main complaint is the \
hold music.
== call
Wanted the number for the passport office, gave the federal line. Then asked about snow removal for seniors, gave {o}.
"""
