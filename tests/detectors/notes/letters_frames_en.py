"""English frames of the letters set; a line of % stands between frames. Slots: see letters.py."""

FRAMES = """
Dear Ms. {F1.f},

Thank you for your letter of {date}. Your request for a transfer to {svc} has been received, and a worker will call you at {phone} within ten business days.

Yours truly,
{M1}
Intake Coordinator
{nphone}
%
Hi {F1.g},

Just a reminder that {M1.g}’s appointment was moved to {date} at {time}. Can you bring his health card ({health}) and the referral?

Thanks so much,
{F2.g}

--
{F2}, RSW
{F2.e} | {phone}
%
From: {M1} <{M1.e}>
To: {F1} <{F1.e}>
Subject: Re: Keys for the basement unit

Hello {F1.g}, the keys are with Mr. {M2.f} at {addr}, {city}. He is home after {time}.

> On {date}, {F1} wrote:
> Do you still have the spare set? My son {M3.g} locked himself out again.
%
{F1}
{addr}
{city}, {pr}  {pc}

{date}

Re: Notice of rent increase

Dear {F1}:
Please be advised that as of {date} the monthly rent for the above unit will be {money}. This notice is given under the {=Residential Tenancies Act, 2006|NUM_OK}. Questions may be directed to the superintendent, {M1.i}, at {phone}.
%
Ms. {F1.f} attended the office on {date} accompanied by her daughter {F2.g}, aged {kid}. She presented as tired but was fully oriented. She reported that the landlord, {M1}, had changed the locks at {addr}. We discussed emergency options, including {svc}. Her file ({case}) was updated the same afternoon.
%
The writer met with {M1} at his residence, {addr}, on {date}. He is a {age}-year-old man who came to Canada from Eritrea and speaks {lang} at home. He relies on his neighbour, Mrs. {F1.f}, for groceries. No concerns were noted about the condition of the home.
%
Surname: {F1.f}\tGiven name(s): {F1.g}
Date of birth: {dob}\tAge: {age}
SIN: {sin}\tHealth card: {health}
Address: {addr}
City: {city}\tProv.: {pr}\tPostal code: {pc}
Home tel.: {phone}\tCell: {phone}
E-mail: {F1.e}
%
CLIENT INTAKE FORM
Name ............ {M1.r}
DOB ............. {dob}
PHN ............. {health}
Next of kin ..... {F1} (wife), {phone}
Referred by ..... {svc}
Language ........ {lang}
%
Full legal name | {N1.m}
Preferred name | {N1.g}
Born | {dob}
Passport no. | {pass}
UCI | {uci}
Arrival in Canada | {date}
Sponsor | {M1}, {city}
%
Applicant:    {F1.u}
Co-applicant: {M1.u}
Unit applied for: 2 bedroom
Present address: {addr}, {city} {pc}
Annual income: {money}
Bank account for direct deposit: {acct}
%
{M1}, {age}, of {city}, pleaded not guilty on {date} to one count of mischief. His lawyer, {F1}, told the Provincial Court that the matter would go to trial in the fall. The Crown is seeking a conditional sentence.
%
Premier {F1} defended the Northern Roads Strategy on Tuesday, saying the Progressive Alliance had “no plan and no map.” Opposition Leader {M1} called the speech a disappointment. The Legislative Assembly of {prov} resumes on {date}.
%
{M1} scored twice and {M2} made 31 saves as the {=Brandon|PLACE_OK} Prairie Foxes beat the Estevan Drillers 4–2 at Keystone Arena on Saturday night. Head coach {M3} said the Foxes were finally skating the way they can. “We stuck to it,” {M1.f} added.
%
{F1} (born {dobw}) is a Canadian painter and printmaker associated with the Georgian Bay school. A graduate of the Royal Cambrian College of Art, she won the Silver Maple Medal in 2011.
%
{M1} was a Canadian geologist and explorer who mapped much of the Barren Lands. Mount {=Saint Elias|PLACE_OK} and the Hudson Bay lowlands appear often in his diaries. He died in {city} in 1987.
%
SUPERIOR COURT OF JUSTICE
Court File No. {docket}

BETWEEN:
{F1}, Applicant
– and –
{M1}, Respondent

The parties were married on {date} and separated two years later. There are two children of the marriage, {F2.g} (born {kdob}) and {M2.g} (born {kdob}).
%
The Applicant, {F1}, swears that she resides at {addr}, in the City of {city}, and that the Respondent has not paid support since {date}. Costs were fixed at {money}. The order was issued by the Honourable Justice {M1.f}.
%
Discharge Summary. Patient: {M1.r}. MRN {case}. This {age}-year-old gentleman was admitted through the Emergency Department with chest pain. Troponin was negative. Dr. {F1.f} of Cardiology recommended an outpatient stress test. Follow-up with family physician Dr. {M2.i} on {date}.
%
Nursing note {time}: Mr. {M1.f} slept poorly. Wife {F1.g} at bedside. Daughter can be reached at {phone}. Ambulated in hall with walker, tolerated well.
%
Thank you for referring {F1}, a pleasant {age} year old woman with a history of Type 2 diabetes and Hashimoto’s thyroiditis. She lives with her partner {M1.g} in {city}. Health number {health}. I have asked her to start vitamin D and to return on {date}.

Sincerely,
{F2}, MD, FRCPC
%
MINUTES – Tenants’ Association
Present: {F1}, {M1}, {F2.i}, {M2.i}
Regrets: {F3}
1. {F1.g} called the meeting to order at {time}.
2. Moved by {M1.f}, seconded by {F2.f}, that the minutes of {date} be approved. Carried.
3. Ms. {F3.f} will ask {svc} about the bylaw clinic.
%
The Board of Trustees met on {date} at Riverside Public School. Trustee {M1} asked about bus Route 12. The Director of Education, Dr. {F1}, answered that drivers are being recruited in {city} and across {prov}. The meeting adjourned at {time}.
%
Dear parent or guardian of {M1},

{M1.g} was absent from Grade 5 on {date}. Please call the school office at {nphone} or send a note to his teacher, Mme {F1.f}.

Principal {M2.i}
%
Report card, Term 2. Student: {F1}. Ontario Education Number {case}. {F1.g} shows initiative in Language and Science & Technology. Teacher: Mr. {M1.f}.
%
For sale: hardly used snow blower, Ariens, {money} or best offer. Pick up at {addr}, {dist}. Call {M1.g} at {phone} after supper.
%
Room for rent in {dist}, {city}. Quiet house near the Heritage Market, utilities in. No smoking. E-mail {F1.e} or text {phone}; ask for {F1.g}.
%
LOST: grey tabby, answers to Biscuit, near {addr}. Reward. Please phone the {F1.f} family, {phone}.
%
Agent ({F2.g}): Thanks for contacting Northstar Wireless. May I have your account number?
Customer: {acct}
Agent ({F2.g}): And the name on the account?
Customer: {F1}, date of birth {dob}
Agent ({F2.g}): Thank you, {F1.g}. I see the outage in {city}.
%
[{=09:41|DATE_OK}] Visitor: my card {card} was charged twice
[{=09:42|DATE_OK}] Support: I’m sorry about that. What name is it under?
[{=09:43|DATE_OK}] Visitor: {M1}
[{=09:45|DATE_OK}] Support: Refund of {money} issued, reference {case}. Your IP {ip} has been noted for fraud prevention.
%
Invoice {case}
Bill to: {M1}, {addr}, {city}, {pr} {pc}
Amount due: {money} by {date}
Please quote customer account {acct} with your payment.
%
I, {F1}, of the City of {city}, in the Province of {prov}, appoint my brother {M1} to be my attorney for property under the {=Substitute Decisions Act, 1992|NUM_OK}. If {M1.g} is unable to act, I appoint {F2.m} in his place.
%
Hello,
I am writing on behalf of my mother, {F1} (DOB {dob}), who has been on the waiting list for {svc} since {date}. She is {age} and can no longer manage the stairs at {addr}. Could someone please call me?
{M1}
{phone}
%
To whom it may concern,

{N1} has volunteered at {svc} for three years. {N1.g} is punctual, kind and good with numbers. I recommend {N1.g} without reservation.

{F1}, Volunteer Manager
%
Good morning team,
Heads up that {M1} (file {case}) will be coming in at {time} with a {lang} interpreter. Please do not mention the referral in front of his cousin {M2.g}.
– {F1.n}
%
Please find attached the passport ({pass}) and driver’s licence ({lic}) of {N1}. The originals were couriered to {addr}, {city} {pc} on {date}.
%
The claimant states that she was born {dobw} in Asmara. Her UCI is {uci}. She arrived at Pearson International Airport and claimed protection under {=s. 96|NUM_OK} of the {=Immigration and Refugee Protection Act|NUM_OK}. Her counsel is Mr. {M1.f}.
%
Mr. and Mrs. {M1.f} thank everyone who came to the celebration of life for their son {M2.g} at the Legion Hall. Donations to {svc} are welcome.
%
Obituary. {F1}, {age}, passed away peacefully at home on {date}. Born {dobw} in {city}, she was a teacher, a curler and a lover of crosswords. She leaves her husband {M1.g}, her children {M2.g} and {F2.g}, and four grandchildren.
%
Elder {F1} opened the gathering with a prayer. Chief {M1} of the Stony Creek First Nation spoke about Treaty Nine and the Winter Road. Dinner followed at the Community Hall.
%
The visit took place in the family home. {F1.g} ({kid}) played with Lego while her father, {M1}, made coffee. He explained that the mother, {F2}, works nights at the Superstore. Worker observed warm interaction. Plan: {F1.g} to start at {svc} in September.
%
Supervisor consultation with {F1.i}: reviewed risk in the {M1.f} file. Mother’s new phone is {phone}; the old number is no longer in service. Home visit set for {date}.
%
My name is {F1} and I live at {addr}. I was told by {svc} that I might qualify for the Canada-Ontario Housing Benefit. My social insurance number is {sin} and my rent is {money}.
%
Re: Your tax return for 2023. {M1.m}, SIN {sin}. We have reassessed your return. A balance of {money} is owing. You may object within 90 days under the {=Income Tax Act|NUM_OK}.
%
Hey! It’s {F1.g} from the Thursday knitting group. I put the photos up at {url} so everybody can see. {F2.g} and old Mr. {M1.f} look hilarious in the one by the Christmas tree :)
%
System log: password reset for {N1.e} requested from {ip} at {time}. If this was not you, write to the help desk.
%
Blog comment by {N1}: “Lovely post! I described our own canoe trip down the Nahanni at {url}.”
%
Sgt. {M1} of the {city} Police Service said a {age}-year-old woman was treated at Victoria General Hospital and released. Anyone with information may quote occurrence {case} or call Crime Stoppers.
%
Mayor {F1} cut the ribbon at the Galt Street Bridge on {date}, joined by Councillor {M1} and engineer {M2} of Dominion Steelworks. “This is a bridge for everyone,” {F1.f} said.
%
{F1}, chief executive of Cobalt Harbour Mining Corp., told analysts the Red Lake project would open next spring. Shares of the Toronto-listed company fell 6 per cent. Vice-president {M1} will step down.
%
Director {F1}’s new film, The Salt Orchard, opens the Atlantic Film Week. It stars {M1} as a lighthouse keeper and {F2} as his estranged sister. The score is by {M2.i}.
%
Dear Landlord and Tenant Board,
File {case}. I will be out of the country on the hearing date. I ask that my roommate, {N1}, be allowed to speak for me. He can be reached at {phone} or {N1.e}.
Respectfully,
{F1}
{addr}, {city}
%
N4 NOTICE TO END A TENANCY
To: {M1} and {F1}
From: {M2}
Rental unit: {addr}, {city}, {pr} {pc}
Arrears: {money}. Termination date: {date}.
%
Thanks for joining our loyalty program, {N1.g}! Your member number is {case}. We’ve mailed the card to {addr}, {city}.
%
Emergency contacts for {F1}: (1) father {M1.g}, {phone}; (2) aunt {F2.g}, {phone}; (3) family doctor, Dr. {N1.f}. Allergies: peanuts, amoxicillin.
%
Re: Claim {case} – water damage at {addr}
Dear {M1},
Our adjuster, {F1}, inspected the premises on {date}. The estimate is {money}, less your deductible. Payment will go to account {acct}.
%
{F1.i} – Plaintiff
{M1.i} – Defendant
Heard: {date} at {city}
[1] Ms. {F1.f} slipped on ice outside the Bay Street entrance. [2] Mr. {M1.f} says that the walk had been salted. [3] I prefer the evidence of the witness {M2}.
%
Hi Professor {F1.f}, I’m in your Tuesday section of Social Policy 2B03. I missed the midterm because my brother {M1.g} was in hospital. My student number is {case}. Best, {N1}
%
Letter of employment: this confirms that {N1} has been employed by Tidewater Fisheries Ltd. as a deckhand since {date} at {money} per week. For verification call {F1} in Human Resources, {nphone}.
%
Mrs {F1.f} ({age}) and her sister {F2.g} ({age}) share a flat above the Golden Lotus Restaurant. Both receive Old Age Security. The elder sister’s health number is {health}.
%
The interpreter, {N1}, was sworn in {lang}. The witness said she lived “on {addr}, near the Orthodox church,” until {date}.
%
Please update my address. Old: {addr}, {city} {pc}. New: {addr}, {city} {pc}. Licence {lic}, plate unchanged. Signed, {M1}
%
Hello {svc}, my name is {M1}, I am {age} and use a wheelchair. Is there a ramp on the Queen Street side? You can write back to {M1.e}.
%
Dear {F1} and {M1},
Congratulations on the birth of your daughter, {F2.g}, born {bdob}! Your application for the Canada Child Benefit was received. Reference: {case}.
%
>> On {date} at {time}, {F1} wrote:
>> Did {M1.g} sign the consent?
> Yes, but {M1.g} put the wrong year.
I’ll have him initial it. – {N1.i}
%
Father {M1.f} and Sister {F1.g} of St. Jude’s Parish will visit shut-ins on Friday. Please leave names with the office or phone {F2} at {phone}.
%
Wedding announcement: {F1}, daughter of Col. {M1.i} (ret.) of {city}, and {M2}, son of the late {F2.m}, will marry at Knox United Church.
%
Client {N1.n} was seen at {svc}. Given the safety plan, letters go only to {addr}, {city}, and messages only to {phone}.
%
Statement of {M1}, {dob}, of no fixed address: I was standing by the Tim Hortons on Main when {M2.g}, I don’t know his last name, took my bag. It had my health card in it, number {health}.
%
Payroll needs the following for {N1}: SIN {sin}, date of birth {dob}, void cheque (transit and account {acct}). Please send it to the Finance Office, {naddr}, {city}, {pr} {npc}. Do not send a SIN by e-mail.
%
Fraud report. On {date} a caller who said he was “Officer {M2.f} of Service Canada” got {F1} to read out her social insurance number ({sin}) and her Visa number, {card}. Her son {M1.g} called the Anti-Fraud Centre the same evening.
%
Hi {F1.g}, if things get worse tonight please call {hot}; it is free and open all night. You are not alone. I will try you tomorrow at {phone} – {M1.g} from {svc}
%
Ms. {F1.f} would like a two-bedroom in {dist} or anywhere in the {fsa} area, close to the Chinese Alliance Church and her sister’s place at {addr}. She turned {age} on her last birthday; her daughter is {kid}.
%
DL: {lic}   PP: {pass}   SIN: {sin}
NAME: {M1.u}
D.O.B.: {dob}
ADDR: {addr}
      {city} {pr} {pc}
%
{M1.i} (Chair), {F1.i} (Treasurer) and {F2.i} (Secretary) were acclaimed. {M1.g} thanked the outgoing director, Captain {M2.f}, for ten years of service to the Harbour Authority of {city}.
%
"""

FREE = """
Beat the butter and brown sugar until fluffy, then add two eggs and a teaspoon of Madagascar vanilla. Fold in the Saskatoon berries. Bake at 350 °F for 25 minutes.
%
Nanaimo Bars
Melt the butter, stir in graham crumbs, cocoa, coconut and walnuts, and press into a 9-inch pan. Chill for an hour. Top with custard icing, then Callebaut chocolate.
%
The Grizzly Peak 45 L backpack has a Cordura shell, a padded hip belt and a rain cover. Weight: 1.4 kg. Colours: Moss, Slate, Ember. Lifetime guarantee.
%
Our Earl Grey de la Crème blends Ceylon black tea with bergamot and Bourbon vanilla. Steep for 4 minutes. Serve with a Victoria sponge.
%
{city} lies on the north shore of the river and is the seat of the regional district. The Canadian Pacific Railway reached it in 1885. Its economy rests on forestry, Potash Street warehouses and tourism.
%
The Rideau Canal connects the Ottawa River to Lake Ontario. It opened in 1832 and is a UNESCO World Heritage Site. The locks are still worked by hand.
%
Under {=section 7|NUM_OK} of the {=Canadian Charter of Rights and Freedoms|NUM_OK}, everyone has the right to life, liberty and security of the person. The Supreme Court of Canada has held that the guarantee is not absolute.
%
12.3 The Supplier shall comply with the {=Personal Information Protection and Electronic Documents Act|NUM_OK} and with the {=Personal Health Information Protection Act, 2004|NUM_OK}. Time is of the essence. Neither Party may assign this Agreement without the prior written consent of the other.
%
WHEREAS the Licensor owns the Software; AND WHEREAS the Licensee wishes to use it; NOW THEREFORE the Parties agree as follows. “Effective Date” means {date}. “Fee” means {money} per year.
%
The Bank of Canada held its key rate on {date}. Economists at Royal Dominion Securities had expected a cut. The loonie slipped against the U.S. dollar, and the TSX closed lower.
%
The Halifax Mooseheads and the Cape Breton Eagles meet on Boxing Day at Scotiabank Centre. Tickets start at {money}. Doors open at {time}.
%
Council approved the Waterfront Secondary Plan by a vote of nine to four. The plan calls for a Museum of Fishing, a Ferris wheel and a new Harbour Transit stop. Work begins on {date}.
%
Notice to all residents: the water will be shut off in Towers A and B on {date} from {time} to {time}. Please store some water for washing. We regret the inconvenience. – Property Management
%
Dear families,
Pizza Day is Friday! Please send {money} in a sealed envelope. The Terry Fox Run is next week, and Picture Day follows on {date}. Go Panthers!
%
{svc} is open Monday to Friday, {time} to {time}. No appointment is needed. Information is offered in English, French and {lang}. In a crisis, call {hot}.
%
If you need help with food, rent or counselling, dial {hot}. The line is free and confidential. {svc} and {svc} both take walk-ins on Wednesdays.
%
Minutes of {date}. The Committee reviewed the budget of {money} and agreed to renew the contract with Summit Catering. The Chair reminded members of the Code of Conduct. Next meeting in the Birch Room.
%
Agent: Thank you for calling Maple Telecom. Have you tried unplugging the modem?
Customer: Yes, twice. The light is still orange.
Agent: I’ll send a Level 2 technician between {time} and {time}.
%
For sale: oak dining table with six chairs, Duncan Phyfe style, a few scratches. {money} firm. {dist} area, cash only, no deliveries.
%
Help wanted: experienced line cook for a busy Thai kitchen in {city}. Weekends a must. Wage {money} a week plus tips. Apply in person, ask for the chef.
%
Mercury and Venus will be visible before dawn, with Jupiter rising later over Mount Robson. Bring a blanket, a thermos and Grandma’s binoculars.
%
The Douglas fir is not a true fir. It grows from the Rocky Mountains to Vancouver Island and can live for a thousand years. Squamish carvers value red cedar more.
%
Parkinson’s disease, Crohn’s disease and Alzheimer’s disease are discussed in Chapter 4. A Foley catheter was used in Group B. The Hamilton Depression Scale was given at Week 8; the p value was 0.03.
%
The Victoria Day parade leaves Franklin Square at {time}, turns onto Alexandra Avenue and ends at Churchill Park. Expect delays on the Georgia Viaduct and the Burrard Line.
%
Terms of Service. You must be of legal age in your province to open an account. We collect cookies. We may change these Terms at any time; see Section 9. Contact our office at {nmail}.
%
Chapter meeting of the Rotary Club of {city}: guest speaker on Lyme disease, silent auction, Irish stew. Bring a friend. Proceeds go to {svc}.
%
Shopping list: Yukon Gold potatoes, Oka cheese, Granny Smith apples, Red Fife flour, Montreal smoked meat, Caesar dressing, Arborio rice.
%
Congratulations to the Class of 2025! Bursaries from the Lougheed Fund and the Beaver Lumber Foundation will be announced in the Grand Hall. Caps and gowns cost {money}.
%
Statistics Canada reports that the population of {prov} grew by 1.2 per cent. Growth was fastest around {city}, while {dist} saw little change. The Census Program will publish tables on {date}.
%
Version 4.2 fixes the crash on start-up, adds Dark Mode and drops support for Windows 8. Update through Settings > About. Known issue: the Calendar view shows Sunday twice.
%
"""
