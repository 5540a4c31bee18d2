"""English frames, fifth part: local situations (fish plant, evacuation, oil patch, farm, library)."""

FRAMES = """
== plant
Laid off from the fish plant, EI not started. {am.full}, SIN {sin}, born {am.dob}. Called Service Canada together. \
Try him again at {tel}.
== evac
Evacuees from the fire, hotel list: {wf.full} {wf.dob.form}, status {wf.status}; {wm.full} {wm.dob.form}, status \
{wm.status}. Meal cards given.
== rig
{bm.full} works two weeks in, one week out. Wife {cf~bm.given} home with {kf~bm.given}, {kf~bm.age}. Reach him at \
camp, {tel.ext}. Mail to {addr.mail}, {pc}.
== farm
Farm stress call. {sm.tfull}, {sm.dob}, {addr.rural}. Health no. {sm.hn}. Lost the barn, not sleeping. Son \
{am~sm.given} is staying over. Check in {date}.
== library
Library staff, {bf.given}, called about a regular, {sm.full}, born {sm.dob}. {hw.cap} {sm.hn}. Falls asleep, soaked \
feet. No phone. Sits by the window most days. Outreach to look for him {date}.
== wallet
Found wallet turned in. Licence {am.dl}, name {am.full}, {addr.town}, {pc}. Also a bank card. Called {tel}, he is \
coming by.
== school
Teacher worried about {kf.gi}, {kf.dob}. Health card {kf.hn}. No lunch, coat too small. Mom {af~kf.given} OK with a \
call, {tel}. Sent to {o.the}.
== crash
Car accident. {bm.full}, licence {bm.dl}, plate {bm.plate}, claim {case}. Broken ribs, no pay. {hw.cap} {bm.hn}. \
Forms sent to {bm.email}. Home help asked from {o}.
== grief
{am.given} lost his mother {sf.full}, {sf.age}, last week. Doesn't know where to start with papers. Her SIN is \
{sin}. Guide handed over, back {date}.
== vouchers
Grocery vouchers out: {af.init} 1, {bm.init} 2, {cf.init} 1. {n:4-20} left, {num:$25|$50} each. Count done with \
{df.given}.
== bank
Card stuck in the machine, {sf.title} had nothing for the weekend. Account {bank}. {bf.given} went with her to the \
branch. New card {date}.
== noise
Noise again. {am.full} at {addr.town} says {bf.title} vacuums at midnight. She says it's him. Mediation offered \
through {o}.
== pastor
Pastor {am.full} called, church can put up {num:two|three} families. He wants us to write to {am.email} and not the \
church office.
== permit
{nf.full}, UCI {nf.uci}, permit {nf.permit}, needs a letter for daycare. Lives at {addr.town} with {kf~nf.given}, \
{kf~nf.age}. Letter ready {date}, send to {nf.email}.
== storm
Big storm tonight. Thrift room and supper in {city} cancelled. Volunteers please stay home. New date {date}.
== kitchen
Community kitchen: {num:12 servings|18 servings} of shepherd's pie, {money.s} a family. Bring containers. Next one \
{date} at {o}.
== dad
A father called, would not say where from. Talked about custody and sleep. Gave {hot:811|8-1-1} for the health side. \
Calmer at the end.
== record
Record check, {o}: no more Friday service. Clients 55 and up. Sign-up fee {money.s}. Confirmed by phone in {mon}.
== print
Flyer wanted in {lang} and {lang:Gujarati}. Print {n:100-400}. {o} pays half. Ready by {date}.
== lost
Lost and found is overflowing. Mitts, three umbrellas, one skate. Everything goes to {o} on {date}.
"""
