"""English frames, third part: fuller forms and referrals."""

FRAMES_TEXT: str = """
@en_home_form_full
|{f1.r}
|Birth: {dobs}
|Card: {health}
|{addr}, {city} {pc}
|Next of kin: {m2}, {phone}
@en_referral_sheet
Referral to {org}. Client {m1}, {dob}, {addr}, {pc}. Reason: hoarding, eviction {date}. From {org}, worker {f8},
{phonex}.
@en_camp_form
|Day camp
|Child: {f1}, {dobk}
|Health no. {health}
|Parent: {m2}
|Home: {addr} {pc}
|Emergency {phone}
@en_warm_transfer
Warm transfer to {org} with {f1.g} on the line. {org} will not take her with the dog, so {n8.g} is asking {org}
about kennels.
@en_autopay
Auto-withdrawal bounced. {m1}, account {acct}, {amt}. Also behind on water, account {util}. Called {org} with him.
@en_card_theft
Roommate used {f1}'s card {card} for {amt}. Bank wants a police number, she has {case}. Statement goes to {addr}, {pc}.
@en_sin_theft
Someone worked under his SIN {sin}. {m1}, born {dob}, reported online from {ip}. Letter to go to {addr}, {pc}.
@en_sin_form
|Emergency benefit
|{f1}, {age}
|SIN {sin}
|Transit/acct: {acct}
|{addr}, {pc}
@en_page_scam
Fake rental ad by {page9}; victim {f1} sent {amt} from {mail}. The unit at {addr} was never for rent. {orgbed} has a
bed.
@en_directory_no_id
Directory notes: {org} and {org} now share one intake. Ask for the blue form. {org} keeps its own list until {date}.
@en_agency_no_id
{org} lost its funding, so send legal calls to {org}. Interpreters for {lang} still paid by us. Memo is on the wall.
@en_agency_second_no_id
If {orgbed} is full, try {orgbed}, then {orgbed}. Do not promise a bed. Ask about pets and walkers before the transfer.
@en_home_birthdays
Same household: {f1.g} {dobk}, {m2.g} {dobk}, mom {f3} {dob}. Hampers from {orgfood}, [N|two bags]. Leave at {addr},
{pc}.
@en_fax_pharmacy
|FAX to pharmacy
|Re: {m1.w}, DOB {dobs}, card {health}
|Please deliver to {rural}, {pc}
|Call {f2.g} first, {phone}
@en_respite
Respite for {f1.t}, {ages}, dementia. {org} has a day spot. Son {m2} pays, {fee} a day, card {card}. Start {date}.
HC# {health}.
@en_web_recover
Email hacked: {f1} lost {mail}; log shows login from {ip}. Helped her at {org} on the public computer.
@en_phone_list
Emergency list: {f1.g} {phone}, {m2.g} {phone}, neighbour {n3.t} {phone}. Key with {org}. Client {m4.t}, {ages}.
"""
