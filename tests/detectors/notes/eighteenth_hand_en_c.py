"""English frames, third part: services, prairies and maritimes."""

BLOCK: str = """
@call
{full:f1} (DOB {dob:f1}) is between {org} and {org}, neither has a bed. Postal code of last address {postal}. Phone
{phone}.
@call
Farm family near {city}, {full:m1} and wife {given:f2}, {rural}, {postal}. Hail took the crop, asks about stress
line. Gave {hot} and {org}.
@call
Fish plant worker {full:f1}, laid off, EI not started. {addr}, {postal}. Warm transfer to {org}, then {org} for
groceries.
@call
Caller wanted to know the difference between {org} and {org}. Read her both listings, she will decide after {event}.
@hand
Food bank sheet¶{full:f1} | {dob:f1} | {postal} | hamper + diapers¶{full:m1} | {dob:m1} | {postal} | single
hamper¶Sent to {org}: both
@hand
Volunteers for {event}¶{org}: {num} people¶{org}: {num} people¶{org}: still short, ask the high school
@form
Referral slip¶From: {org}¶To: {org}¶Client: {full:m1}, born {dob:m1}¶Best number: {phone}¶Address: {addr}¶Consent:
verbal
@form
Senior's snow list¶{full:s1} - {addr} - {phone}¶{full:o1} - {addr} - {phone}¶Crew from {org}
@form
Kids' camp bursary¶Child: {full:k1}¶Born: {dob:k1}¶Parent: {full:x1}¶Home: {addr}, {postal}¶Camp: {org}
@form
Trustee arrangement¶Client: {full:m1}¶SIN: {sin}¶Account: {bank}¶Trustee: {org}¶Utility: {hydro}
@form
Rx coverage¶Name: {full:x1}¶Health card: {health:x1}¶SIN: {sin}¶DOB: {dob:x1}¶Pharmacy letter from {org}
@mail
Hello {given:f1}, {org} cannot ship to {postal}, but {org} can. Please send me {titled:o1}'s civic address and
phone. ¶{full:m1}
@mail
Hi, our site got strange orders from {ip} under the name {full:x1}. Is that a client of {org}? Page given was
{url:x1}
@mail
To {org}: {full:f1} ({email:f1}) left her health card here, number {health:f1}. She can collect it until {event}.
@letter
{org}¶{past}¶¶Dear {full:f1},¶We hold mail for you. Our records show {addr}, {postal}. Please confirm with
{given:m2}, {phone}.
@client
I'm {full:m1}, {dob:m1}. I went to {org} and they said go to {org} and they said call {hot}. I am {age:m1} and I
just want a bed.
@client
My son {given:b1} was born {dob:b1} and has no health card yet, mine is {health:f1}. I am {full:f1}, new in {city}.
@log
{time} {given:f1} back from {org} with new glasses. {given:m1} signed out to {org} until supper. Both in good
spirits.
@intake
{full:f1}, {age:f1}, left {org} after a conflict with {given:f2}. Owes {amount} on account {hydro}. Card {card}
frozen.
@referral
Please see {full:x1}, SIN {sin}, {addr}, {postal}, for back taxes. {org} did the first year. Also on the list at
{org}.
@stats
{org} and {org} share one van this month, runs on {event}. Ask for the {lang} speaking driver.
@stats
Listing update: {org} no longer takes furniture. {org} does, weekdays only, small items. Fee {small}.
"""
