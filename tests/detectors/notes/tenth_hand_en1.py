"""English frames, first part: calls, visits, messages."""

FRAMES = """
== call
{af.full} called, looking for help with hydro arrears ({money}). Lives at {addr.town}, {city.prov}. Two kids at \
home. Gave her {o.the} and told her to call back if they say no.
== call
Call from {sm.tfull}, {sm.age}, wants rides to dialysis. No family close by. Best number {tel}. Warm transfer to {o}.
== call
Clr says her name is {bf.given}, didn't want to give last name. Calling from {addr.corner}, nowhere to sleep \
tonight. Shelters full, gave {hot:2-1-1|211} callback option and {o}.
== call
{x:Incoming|Inbound} call, {city}. {am.full} asking where to drop off furniture. Not a client. Gave {o}, they pick \
up on {x:Fridays|Tuesdays}.
== call
Neighbour calling about {sf.title}, {sf.age}, lives alone at {addr}. Mail piling up, lights on all night. Told \
caller to request a wellness check through {hot:911|9-1-1} if no answer at the door.
== call
Spoke w {af.full} re: food. Ran out yesterday, next cheque is {date}. {kf~af.given} ({kf~af.age}) has a peanut \
allergy. Referred to {o}.
== call
3rd call this week from {bm.full}. Upset about wait for {o.the}. Let him vent, explained list is by date of \
application. His file there is {case}. Will ask {cf.given} to follow up.
== call
TC from {am.init} at {tel}. Says landlord changed locks on the basement unit, {addr.town}. Gave number for the \
tenant board and {o}.
== call
Caller speaks {lang} only, used phone interpreter. Name {nf.full}, born {nf.dob}, arrived in Canada in {mon}. Needs \
a family doctor. UCI {nf.uci}. Sent list of clinics by email to {nf.email}.
== call
{yf.full} {yf.yo} calling from a friend's phone, {tel}. Left home after a fight with mom. Not hurt. Offered {o}, she \
said yes, bed held till 9.
== call
Mother calling for son {tm.given}, {tm.age}. Skipping school, vaping. Gave \
{hot:Kids Help Phone 1-800-668-6868|Kids Help Phone} and {o.the}. Mom is {af~tm.full}.
== call
Called {am.title} back at {tel}, no answer, voicemail full. Will try again {date}.
== call
{af.full} phoned to cancel. Bus pass ran out. Rebooked for {date} with {bm.given}. Her cell is still {tel}.
== call
Lady on the line wouldn't say much. Goes by "{af.nick}". In a truck, plate {af.plate}, parked near {addr.corner}. \
Cold but safe. Gave warming centre hours.
== call
{am.full} asking about {o.the}. On ODSP, {money.mo} a month, rent is {money.mo}. Never filed taxes since \
{num:2022|2021|2023}. SIN on file {sin}. Booked for tax clinic {date}.
== call
Follow-up to Monday's call. {sf.title} got the meals started, likes them. Daughter {af~sf.given} says thanks. Still \
needs someone to shovel at {addr}. Closing.
== call
Caller: {af.full}. Calling on behalf of husband {bm~af.given}, DOB {bm~af.dob}. He came out of hospital Friday and \
has no home care set up. {hw.cap} {bm~af.hn}. Transferred to home care intake.
== call
{sm.tfull} says somebody from "the bank" called and he gave them his card number {card}. Told him to call the bank \
right away and report it. Stayed on the line till he found the number on the back.
== call
Wrong number but stayed to talk. {af.given}, widowed, {af.age}, lonely at night. Gave {o} and told her she can call \
{hot:9-8-8|988} any time.
== call
Landlord {am.full} calling, tenant at {addr} has not been seen since {date.p}. Tenant is {sm.full}. Suggested police \
non-emergency.
== call
Caller {bf.full} in {city}, needs diapers size 4 & formula for {im.given}, {im.age}. No car. {o} will deliver to \
{addr.town}, buzzer code not given.
== call
Repeat caller {cm.full} ({cm.nick} to staff). Sober 12 days. Wants detox bed before weekend. {o} has one {date}, he \
has to call at 8 am himself.
== call
{af.full}, {city.prov}, furnace died. Owner, not tenant. Gas account {util}. Eligible for {o.the}. Application \
mailed to {addr.mail}, {pc}.
== call
Says she's been evicted, sheriff comes {date}. {bf.full}, {bf.dob}, LTB file {case}. Warm transfer to {o}. She will \
have {kf~bf.given} and {km~bf.given} with her.
== call
Student {nf.full}, asks about free groceries. Study permit {nf.permit}. No income since {mon}. Sent her to {o} and \
campus pantry.
== call
Called {hot:811|8-1-1} with {am.full} on three-way because he was scared to call alone. Nurse said see someone in 24 \
hrs. He'll go to walk-in. Call him tomorrow at {tel}.
== call
Anonymous at first. Later said his name is {am.given} and he works nights at the plant. Wife has left with the kids. \
No plan to hurt himself. Gave {hot:Talk Suicide 1-833-456-4566|9-8-8}. Call back at {tel} agreed for {date}.
== call
Reception: {df.dr}'s office called, they can see {sm.full} (born {sm.dob}) on {date}. Please let his worker \
{bf.given} know.
== call
{af.full} needs forms printed, has no printer. Will come in. Wants us to also call her sister {bf~af.full}, {tel}, \
if we can't reach her.
== visit
Home visit {date.p}. {sf.title} was up and dressed. Fridge nearly empty, {num:3|2|4} eggs and some milk. Son \
{am~sf.given} comes Sundays. Needs grab bars in the tub. Address is {addr}.
== visit
Visited {am.full} at {addr}. He was behind on rent {num:2 months|3 months}. Landlord {bf.title} was there and agreed \
to a payment plan, {money.mo} a month.
== visit
Outreach, {addr.corner}, 9:40 pm. Met {am.given} and {bf.given}, both in tents. Gave {num:2|4} blankets. {bf.given} \
asked about {o}, ride arranged for tmrw.
== visit
HV w/ {af.full} & baby {if~af.given} ({if~af.age}). Baby gaining well. Mom tired, partner {bm.given} working out of \
town. Next visit {date}.
== visit
Knocked at {addr.town}, no answer. Neighbour said {sm.title} was taken by ambulance last night. Called hospital, \
could not confirm. Note left for {cf.given}.
== visit
Went with {bf.full} to Service Canada. They needed her SIN ({sin}) and two pieces of ID. She had passport \
{bf.passport} only. Going back {date}.
== visit
Drove out to {addr.rural} near {city}. Road not plowed. {sf.tfull}, {sf.age}, heating with the oven. Wood delivery \
set up through {o.the}.
== visit
Walk-in. {am.full}, no ID at all, says wallet stolen. Remembers his {hw} number: {am.hn}. DOB {am.dob}. Started ID \
clinic form.
== visit
Met {yf.full} at the library since she doesn't want us at the house. Filled housing application. Emergency contact \
is aunt, {bf~yf.full}, {tel}.
== visit
Saw {sm.full} at his place. He thinks the cheque went to the old address, {addr.town}. Called income support with \
him, file {case}. Sorted, reissue {date}.
== text
hi is this the rent help line
Yes it is, this is {bf.given}. Who am I texting with?
its {am.full}
Thanks {am.given}. What's your address so I can check your area?
{addr.town}
== text
Hey {af.given}, it's {bm.given} from {o}. Your appt is {date} at 10. Bring ID and your lease. Reply Y to confirm.
== text
Me: are you somewhere safe right now?
Client: ya at my cousin {bm.given}'s place, {addr}
Me: ok. want me to call you?
Client: yes {tel} but not after 8
== text
client txt: hi its {af.full} can u send the form to my email {af.email} my phone is almost out of data
== text
"This is {tf.full}'s mom. She can't make group tonight, she has a fever. She is only {tf.old} so you can just text \
me too, {tel}"
== text
Is the food bank open today?
Hi! {o} is open 1-4. Are you in {city}?
Yes. My postal code is {pc}
You're in the right area. Bring something with your address on it.
== text
Missed you today {am.given}. Tried your door at {addr.town} and your cell. Call me when you can, {bf.given}, {tel.ext}
== text
Can you ask {bf.given} if my bus tickets came? Also new # is {tel}, old one cut off. thanks, {am.gi}
== text
u there? its {af.nick}, {bf.given} gave me ur number. i need a place for me and my {kf.yo} girl tonight, we r at \
{addr.corner}
== voice
hi this is {af.full} calling um i got your number from the lady at the library my number is {tel.spoken} i need help \
with my heat they're going to cut me off okay bye
== voice
yeah hello it's {am.full} again my birthday is {am.dob.spoken} you asked for it to find my file so there it is call \
me back please
== voice
good morning {bf.given} it's {sf.tfull} i'm {sf.words} and i can't get to the store in this snow so if somebody \
could come to {addr.town} that would be lovely thank you dear
== voice
message for {am.given} this is {df.dr}'s office your appointment on {date} is moved please call us at {tel.spoken} \
thank you
== voice
hi um i'm calling for my dad {sm.full} he was born {sm.dob.spoken} and he needs somebody to check on him he's at \
{addr.town} in {city} i live out of town
== voice
it's {yf.given} i don't want to leave my last name i'm {yf.words} and i'm pregnant and i don't know who to talk to \
please call {tel.spoken} but don't say who you are
"""
