"""English frames with nothing to hide: services, needs, counts, places, programme dates."""

PLAIN: dict[str, str] = {
    "plain": r"""
Anon caller looking for a food bank open on Sunday. Gave {org} and {org}. No callback wanted.
---
Stats for the week: {cnt} calls, {cnt} chats, top need housing. {lang} interpreters used {!N:9} times.
---
{orgle} is closed from {date} for repairs. Send people to {org} meanwhile. Crisis still goes to {!H:9-8-8}.
---
Reminder to all staff: for suicide risk call {!H:9-8-8}, for nurse advice {!H:8-1-1}. Don't hand out personal cells.
---
Clr wants info only re rent going up {small} a month. Explained the guideline. Ref: {orgle}.
---
Drop-in hours at {org}: Mon to Fri 9 to 4, hot lunch {!N:$3} or free. Bus stops at the door. {city}.
---
Caller is a student on a project, wants to know how many shelters in {city}. Sent the web page of open data.
---
Beds tonight: {!N:42 of 45} full. {cnt} mats out. Overflow goes to {org}. Temp -31, extreme weather on til \
{!D:January 18}.
---
Free tax clinic run by {org} starts {date}. For incomes under {income}. Bring slips. No walk-ins after noon.
---
wrong number, they wanted {hot}. gave it and they hung up
---
V: do you know any place that gives free hearing tests
A: Yes, {org}. They speak {lang} as well.
V: thank you so much
---
Translation request: flyer for the cooling centre into {lang}, {lang} and {lang}. Needed by {date}.
---
Database update: {org} no longer takes men, women and children only. Wait list about {!N:6 weeks}.
---
Minutes: The grant for {org} is {income}, same as last year. Next meeting {date} in the library basement.
---
Caller in {city} angry about transit cuts. Not a service we have. Suggested {!H:311} and the councillor's office.
---
Do not refer for furniture to {orgle} until further notice, they have bed bugs in the warehouse.
---
Need: baby formula. Offered: {org}, {org}. Unmet: formula for allergies, no agency in {city}.
---
good morning i'm just calling to ask when the warming bus runs and does it stop by the library thank you
---
@ON|Under section {!N:59} the landlord must wait {!N:14 days}. Told clr to talk to {orgle} before signing anything.
---
Christmas hampers: sign-up opens {!D:November 16} at {org}. Limit one a household. {cnt} left as of this morning.
---
New program at {org}: drop-in for men who speak {lang}, Tuesdays at {time}, coffee supplied.
---
I am a newcomer, where I can learn English free with childcare? I stay in {city} near the mall.
---
Toll-free line {hot} is down. Use chat. IT says back by {date}. {cnt} calls lost so far.
---
Caller thought we were {orgle}. Explained what {!H:211} does. Will look at the site herself.
---
Wildfire smoke: {city} opened a clean air room, {org} has masks. Evacuation info at {!H:211}.
---
Shelter kitchen: {!N:60} portions chili, {!N:12} vegan. Short on coffee, sugar. {org} will drop off bread on {date}.
---
The school named for {!U:Terry Fox} runs the breakfast, ask at {org}. Costs nothing. {cnt} kids came last week.
---
Survey: {!N:81%} of callers in {city} got what they needed. {!N:1 in 5} asked for rent help.
"""
}
