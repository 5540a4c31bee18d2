"""English frames, fourth part: longer forms, referrals between services, addresses in full."""

TEXT = """
@referral
{O.hlth} > {O.hous}. {P.1f}, DOB {DOB.1}, PHN/HCN {HN.1}. Currently {ADDR}, {C}, {PV}  {PC}. Reason: renoviction, \
end of month. Ph {PH}.
@referral
Please see {P.1m} ({DOB.1}), SIN {SIN}, needs taxes done back to <N:2018> so he can get GIS. Sent by {O.sen}. He's \
home mornings, \
{PH}.
@referral
REFERRED TO {O.fam} ON {LD}
Mother {P.1f}, d.o.b. {DOB.1}
Baby {G.2fb}, born {DOB.2}
Living at {ADDR}, {C} {PC}
Worker {G.3f}, {PHX}
@referral
Hello {O.law}, we have a tenant, {P.1m}, {ADDR}, {C} {PC}, locked out on {DT}. Landlord kept his meds and ID. Can \
you call him \
today, {PH}?
@referral
{O.shel} can't take {P.1f} back ({A.1}, HIFIS {CASE}). Trying {O.shel}. Birthdate for their form is {DOB.1}. Health \
# {HN.1}.
@form
MAIL-IN REQUEST
{P.1m}
{ADDR}
{C} {PV} {PC}
Wants: hamper application and map of {O.food} depots
@form
Gas/hydro crisis grant ({O.hous})
Name: {P.1f}
SIN: {SIN}
Account no.: {HYD}
Service address: {ADDR}
{PC}
Amount: {AMT}
@form
Clinic: {O.hlth}
Patient: {L.1f}
Born: {DOB.1}
Card no.: {HN.1}
Addr: {ADDR}, {C}
P. code: {PC}
@form
Replacement ID worksheet
Full name {P.1m}
Date of birth {DOB.1}
SIN {SIN}
Health card {HN.1}
Mail to: c/o {O.day}
@form
ONLINE APPLICATION {CASE}
First name {G.1f}
Last name {S.1}
Street {ADDR}
Town {C}
PC {PC}
Mobile {PH}
E-mail {EM.1}
How did you hear? {O.food}
@form
Child's name: {P.1mk}
DOB: {DOB.1}
Health no. {HN.1}
Guardian: {P.2f}, {PH}
Programme: {O.fam} summer camp
@form
RENT SUPPLEMENT
Tenant 1: {P.1f}  {DOB.1}  SIN {SIN}
Tenant 2: {P.2m}  {DOB.2}  SIN {SIN}
Landlord's bank: {BANK}
@form
Rider: {P.1fs}, {O.sen}
Pick up: {ADDR}, {PC}
Drop: dialysis
Phone: {PH}
Return: will call
Escort: dtr {G.2f}
@note
Ct moved out of {O.shel} into {ADDR}, {C} {PC}, keys {DT}. Needs bed, pots. Phone the same, {PH}. Worker {G.1f} to \
do home visit.
@note
{P.1f} gave SIN over the phone ({SIN}) before I could stop her. DOB {DOB.1}. Passed to tax vol at {O.food}, shred \
after.
@note
Did intake by phone for {O.newc}: {P.1m}, b. {DOB.1}; spouse {P.2f}, b. {DOB.2}. Staying with friends, {ADDR}, \
{PC}. {LG} only.
@note
{P.1m} put a post up about us, {URL.1}, says {O.shel} lost his bag. Bag found. Called {PH}, he'll take it down.
@note
Pharm rang {O.hlth} re {T.1f}: card no. {HN.1} rejected, name doesn't match. It's under {P.1}, {DOB.1}. Fixed.
@note
Fire at {ADDR}, {C}. {P.1f} + {G.2fk} ok, at {O.shel}. Neighbours' fundraiser: {URL.1}. Insurance claim {CLAIM}. \
Cell {PH}
@email
Hi {O.hous}, please update my file: {P.1f}, {ADDR}, {C} {PC}. Home {PH}, cell {PH}. I still need the <N:2> bedroom. \
Thank you
@email
{G.1f}, here's what payroll needs to add {P.2m} as casual at {O.day}: SIN {SIN}, born {DOB.2}, transit {TR}, acct \
{ACC}. {G.3f}
@email
Good morning {O.newc}, I found you on the internet. My family come to {C} on {DT}. You can see us at {URL.1m} or \
write {EM.1}. {P.1}
@email
Please take the attached off your site, it shows {P.1f}'s full name and profile ({URL.1}). She's a client of \
{O.fam}. {G.2f}, privacy
@letter
{P.1m}
{ADDR}
{C}, {PV}  {PC}

Dear {G.1}, You have been approved by {O.hous}. Call {PH} by {DT} to view the suite.
@letter
To: {O.law}. I want to appeal. My name is {P.1f}, my file is {CASE}, my address is {ADDR}, {C}, {PV} {PC}. I am on \
my own with <N:3> kids.
@chat
hi i wanna sign up for {O.food}. {P.1f}, postal code {PC}, bday {DOB.1}, theres <N:4> of us
@chat
Bot: Please enter your postal code.
User: {PC}
Bot: Closest food service: {O.food}.
User: can they deliver to {ADDR}, im {G.1f}
@web
{LD} chat from IP {IP}, {C}. User {G.1f} asked {O.hlth} hours, then said she took pills. <H:911> called, police \
file {POL}.
@web
Spam sign-ups for {O.fam} class, all same IP ({IP}). Only real one looks like {P.1f}, {EM.1}. Deleted the rest.
@fax
{O.hlth} FAX
Re {P.1m}  {DOB.1}  {HN.1}
Missed injection {DT}. If seen at shelter please have him call nurse {G.2f} {PHX}
"""
