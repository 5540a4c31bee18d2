"""Frames in English: notes without any identifier, and a few whose reader must judge."""

BLOCK: str = """
== stat_month
Monthly stats: [[NUM_OK|1,482]] calls, [[NUM_OK|61]] chats, average handle time 9 min. Housing is the top need again,
then food. Heat alerts did not move volume.
== hours_change
{org} changes its hours from {date}: Mon to Thu 10 to 3, closed Fridays. Update the record in both languages.
== heat_warning
Extreme cold warning for {place}. Warming centre at the arena, cots for [[NUM_OK|80]]. Callers with no ride can try
{two}.
== numbers_card
Post by every phone: emergencies [[HOTLINE_OK|911]], suicide crisis [[HOTLINE_OK|9-8-8]], nurse [[HOTLINE_OK|811]],
everything else {two}.
== anon_rent
Anon caller in {place}, rent is {amount}, landlord wants {fee} more. Told about the guideline and [[NUM_OK|form
N1]]. Will call {org} on Monday.
== anon_food
No name given. Needs food until cheque day, has a can opener but no stove. Sent to {org}, hamper of 3 days, no ID
asked.
== anon_night
Caller would not say where he is. Wanted to talk about his divorce. Supportive listening 18 min, gave {toll}, he may
call again.
== anon_interp
Woman speaking {lang} only, interpreter found in 6 min. Wants [[LANG_OK|English]] class with childcare. {org} has a
wait of [[NUM_OK|14 weeks]].
== benefit_info
Caller asked if the trillium benefit is paid in July. Explained schedule, first payment {date}, about {amount}. No
follow up needed.
== tax_dates
Free tax clinics start {date} at {org}. Limit is [[NUM_OK|$40,000]] for a single person. Bring slips, no walk-ins
after 2 pm.
== program_desc
{org} runs a [[NUM_OK|12-week]] group for men who lost work. {lang} and [[LANG_OK|English]]. Starts {date}, snacks,
bus tickets.
== policy_note
Under [[NUM_OK|section 83]] the tribunal may delay an eviction. Do not give legal advice, refer to {org}.
== shift_note
Quiet shift. Two hang-ups, one wrong number for pizza, one caller happy about the dentist. Headset 4 is broken again.
== bed_count
Bed count at 21:00: women [[NUM_OK|18 of 20]], men [[NUM_OK|44 of 40]], family overflow at motel. Ask {org} before
turning anyone away.
== supplies
Need for the drop-in: wool socks, size 11 boots, tampons, tarps. Naloxone kits down to [[NUM_OK|9]]. Order goes in
{date}.
== training
Training {date}: suicide first aid. Bring your own lunch. Calls go to the {place} site from 9 to 4. Questions to your
team lead.
== survey
Survey after call: [[NUM_OK|87 %]] found a service, [[NUM_OK|4 in 10]] got through on the first try. Comments ask for
{lang}.
== flood
Flood evacuees from {place} get {amount} per family. Registration at the arena by Red Cross. For power lines down
call [[HOTLINE_OK|911]].
== settlement_group @AB
Orientation for newcomers in {lang}, {date}, topics: winter driving, leases, the health card. Hosted by {org}. Kids
welcome.
== dental_info
New dental plan: covers [[NUM_OK|80 %]] under [[NUM_OK|$90,000]] net. Callers should phone {toll}. Wait about 25 min
on Mondays.
== nurse_stock @NV
Clinic in {place}: flu shots [[NUM_OK|112 doses]] left, next plane {date} if weather. Pamphlets in {lang} are
finished.
== public_talk
Evening talk on addiction inspired by [[NEUTRAL|Gabor Maté]], {date}, at {org}. Free, {lang} interpretation, 60
chairs.
== public_name
Several callers upset about what [[NEUTRAL|Doug Ford]] said on encampments. Logged as comment, no referral. {org} has
the fact sheet.
== gap_note
Unmet need: dialysis ride from {place} on Sundays. [[NUM_OK|7]] requests this month, none filled. Tell the regional
table.
== detox_info
Detox: call {toll} at 8 sharp, beds go in minutes. If shaking or seeing things it is [[HOTLINE_OK|911]]. Day program
at {org}.
== faxless
Reminder: no faxes with client names after {date}. Use the portal. Unit [[NUM_OK|4B]] of the program keeps the old
cover sheets.
== bus_info
The pass costs {fee} with the low income card. Apply at {org} with proof of income. Takes [[NUM_OK|10 business
days]].
== furnace_info
Furnace repair fund pays up to {amount} once every 5 years. Homeowners only. Apply through {org} or {two}, wait 3
weeks.
== encampment
Encampment count by the river in {place}: [[NUM_OK|31 tents]], 4 dogs. Outreach from {org} brings water at noon until
{date}.
== kid_line
School asked for a number kids can text. Gave Kids Help Phone [[HOTLINE_OK|1-800-668-6868]] and the posters. No
student discussed.
== volunteer_ad
{org} needs drivers on Tuesdays. Mileage [[NUM_OK|58 cents/km]], criminal check paid. {lang} speakers wanted. Ad runs
until {date}.
"""
