"""English frames, third part: notes without any identifier."""

FRAMES = """
== stats
Week ending {date.p}: {n:80-240} calls, {n:20-60} for food, {n:10-40} for housing, {n:5-15} for utilities. Longest \
wait 14 minutes.
== stats
Monthly report for {mon}. {n:300-900} hampers out, {n:40-90} new households. Top needs: diapers, baby formula, pet \
food.
== stats
Beds last night: {n:30-60} of {num:60|62|70}. Turned away {n:2-9}. Overflow at {o} opened at 11.
== stats
Top languages asked for this quarter: {lang:Punjabi|Arabic|Tagalog}, {lang:Spanish|Mandarin|Ukrainian}, \
{lang:Tigrinya|Dari|Cree}. Interpreter line used {n:20-70} times.
== service
{o} moved its drop-in to Tuesdays and Thursdays starting {date}. No referral needed. Record updated.
== service
Reminder: {o.the} only takes people with a disconnection notice. Maximum {money.mo} once a year. Call \
{hot:2-1-1|211} for other options.
== service
{o} closed for the holidays from {date:Dec 24 to Jan 4|December 23 to January 3|Dec. 22 - Jan. 2}. Send urgent food \
calls to {o2}.
== service
Called {o} to check hours. Wait list is {num:6 weeks|3 months|about 8 weeks}. They have a worker who speaks {lang} \
on Wednesdays.
== service
New programme: {o} offers free rides for seniors to medical appointments in {city}. Must book {num:48 hours|3 days} \
ahead.
== service
Update the listing for {o}. Fee is now {money.s}, sliding scale. Wheelchair access at the side door. Intake by phone \
only.
== service
Tax clinic open {date:March 2 to April 24|Feb 22 to April 30|March 1 - April 15}. Income limit {num:$35,000|$40,000} \
single, {num:$45,000|$52,500} couple. Bring all slips and ID.
== call
Caller wanted to know if {hot:211} is open overnight. Told yes, {num:24/7|24 hours}, and that she can text too. No \
other need.
== call
Anonymous caller, {city}, wants somewhere to donate a crib. Gave {o}. Didn't leave a name or number.
== call
Caller asked what to do about bedbugs when landlord won't pay. Explained {num:s. 20|section 20|section 27} of the \
Act and gave {o}. No follow up.
== call
Hang up. Called again, silent. Third time asked for the time of day. Offered {hot:9-8-8|988}, caller declined.
== call
Caller in {city} lost power since supper. Gave the outage line and the warming centre at the arena. Has blankets. \
Will call {hot:911|9-1-1} if worse.
== call
Person asked for dental help, no insurance. Told about the federal dental plan and {o}. Speaks {lang}. Did not want \
to give a name.
== call
Teacher calling for a list of youth programmes in {city}. Emailed the youth sheet. Also mentioned \
{hot:Kids Help Phone 1-800-668-6868|Kids Help Phone}.
== call
Call lasted {num:35 min|50 min|12 min}. Caller grieving, not at risk. Talked about groups, gave {o} and \
{hot:211|2-1-1}.
== team
Reminder from the office: timesheets due {date}. Parking lot will be closed for paving. Use the back door.
== team
Staff meeting {date}. Topics: cold weather plan, new phones, holiday coverage. Bring your own mug.
== team
Please stop putting recycling in the kitchen bin. Coffee fund is {money.s}. Next order goes in on {date}.
== team
Training on naloxone {date}, 1 pm, {num:room 2|room 204|unit 3}. Free. Sign up sheet is by the printer.
== email
Hi all, {o} says they have {n:10-60} winter coats, mostly kids' sizes. First come first served until {date}.
== email
Funding news: {neu:Premier Ford|Premier Eby|Premier Houston} announced {money} per bed for winter. Nothing in \
writing yet, so don't promise anything to clients.
== handover
Nights:
- heater in the hall makes noise
- {n:3-9} beds open on the women's side
- {o} can take {num:two|three} more
- no incidents
== text
What do I need to bring to the food bank?
Just ID for everyone in the house. {o} is open until 4. Line is shorter after 2.
ok thx
== list
Supplies low: toothbrushes ({n:4-20} left), adult briefs, size 5 diapers, bus tickets ({n:3-30}). Order before {date}.
== minutes
Food network, {date.p}. {o} and {o2} will share a van. Storage costs {money.mo} a month. {city} grant due in {mon}.
"""
