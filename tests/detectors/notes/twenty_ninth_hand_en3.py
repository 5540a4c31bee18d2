"""English frames without any identifier."""

BLOCK = """
@no_hours
{Ol} is open Mon to Fri 9 to 4, closed for lunch. Bring a void cheque and a bill. No appointment for the first visit.
@no_anon
Anonymous caller, wanted numbers for detox and a meeting in {C}. Gave {O} and {HT}. No demographics collected.
@no_stats
Monthly stats: {n} calls about rent, {n} about food, {n} about utilities. Average wait 2 min 40. Top language after
English: {LG}.
@no_heat
Heat alert for {C}. Cooling at the libraries until 9 pm. Water truck at {O}. Anyone in distress: {H1}.
@no_tax
Free tax clinic at {O} from {DT}, income under {$} a month, no self-employment. {LG} volunteer on Fridays.
@no_taxi
Caller lost, wanted a taxi. Explained what {H2} does. Gave cab company. Told them {O} runs rides too.
@no_crisis
If the person is in danger now call {H1}. For talk or text {H9}, day or night. Kids can call {HT}.
@no_nurse
Q: rash on baby. Not our scope, gave {H8} and walk-in hours at {O}. Mom was fine with that.
@no_unit
{Ol} has two accessible units open, rent geared to income, list is {n} months. Form at the front desk.
@no_lease
Told caller that under [[NUM_OK|section 116]] the landlord must give 90 days notice and the guideline is
[[NUM_OK|2.1%]].
@no_prog
New program starts {DTy} at {O}: cooking on a budget, {n} spots, child minding. Taught in English and {LG}.
@no_full
Beds 18:00: women 0, men 2, family 0, youth 1. Overflow at {O} opens at 9. Bus tickets at the desk.
@no_training
Team, reminder that the training on crisis calls is {DT} at 1:30, room B. Trainer comes from {O}. Lunch provided.
@no_amount
Max grant is {$} for a single and {$} for a family, once in 24 months. Apply through {O}.
@no_rural
No bus in the county on Sunday. {O} runs a van to {C} on Tuesdays, {$f} return, book 48 h ahead.
@no_chat
v: hi do u know if the food bank in {C} is open 2day
/ nav: Yes, until 3. You will need something with your address on it.
/ v: ok ty
@no_voice
hi i was just wondering if you know what time {Ol} opens on saturday um i'll call back later thanks
@no_data
Listing update: {O} no longer serves {C}. Fee changed to {$f}. Eligibility: [[NEUTRAL|seniors 60 plus]]. Next review
{DTy}.
@no_abuse
Prank call asking for "{O}", kids laughing. Ended call. Third one today.
@no_lang
Call in {LG} through the interpreter line. Needed a dentist for low income. Gave {O}, sliding fee.
@no_minutes
Agenda: welcome, {O} update, budget ({$} left), flu clinic {DT}, parking, other business. Minutes of last meeting
adopted.
@no_trend
Since {DT} we hear more people asking for rent help than food. Callers say {HT} has a long wait. Flagged to the city
and {O}.
@no_client
hello i need help to pay my gas bill and i have two small kids, do you know a place in {C}? i can speak {LG} too
@no_may
Reminder: Will and Faith programs at {O} are merged in May. Use the new intake form, code [[NUM_OK|B-12]].
@no_ow
Explained OW basic needs is [[NUM_OK|$343]] for a single, shelter up to [[NUM_OK|$390]]. Caller will apply online and
call {O} for a ride.
@no_sk
Sask. Income Support shelter rate in {Cs} went up {$}. Utilities are no longer paid direct. Gave {O} for budgeting.
@no_waste
Caller asking when the depot takes mattresses. Not social service, gave city line. {C} has a drop-off fee of {$f}.
@no_winter
Winter plan {DTy}: {O} opens at -15, {n} mats, pets ok, no ID asked. Outreach van from 8 pm.
@no_feedback
Survey comment: "the lady was patient, she found me {O} and I got a food card of {$f} the same day." 5 stars.
@no_hang
Dead air x2, then a hang up. Same as at {O} last week. If they call again offer {H9} or text line.
@no_listserv
Hi all, {Ol} is looking for coats, size L and XL men, and boots. Drop off before {DT}. Nothing electric pls.
@no_fr
Caller asked for service in {LG}. Transferred to colleague. Need: seniors' housing in {C}, has cat.
"""
