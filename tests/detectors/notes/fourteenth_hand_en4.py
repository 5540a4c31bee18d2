"""English frames, fourth part: few persons, more numbers and postal codes; some without any identifier."""

TEXT = """
Postal code {pc}, asked for nearest food pantry that does evenings. {ofood}, Wed till 8. Single dad, did not want to
give name.

Caller at {pc}. Heat is off. Utility acct {acct}. Gave {ohou} and emergency repair line. Wants a text back at {ph}.

Self-serve form: postal {pc} / need: school supplies / kids: 3 / contact: {em1}

Mail forwarding for client of {oshel}: old {mail} {pc}, new {mail2} {pc2}. Starts {date}.

Tax slip left on printer at {ofam}, SIN {sin}. Shredded. Told the coordinator on {date}.

Found wallet at front desk: bank card {card}, health card {hc2}, transit pass. In the safe. Owner is maybe {n2}.

Caller gave SIN by mistake ({sin}) - do NOT write these in the notes please. I am leaving this one so you can remove
it.

Payroll for client workers: SIN {sin}, deposit {bank}. Cheque otherwise. Pick-up at {ofam} on {date}.

Hi, this is the tenant in {addr}. My hydro acct is {acct}, file with you {case}. Who do I talk to about {amt} in fees?

Delivery route, {oham}
| 1. {addr}, {pc}
| 2. {addr2}, {pc2}
| 3. {corner}, call on arrival {ph}

Spam report: messages came from {ip} and link to {url1}. Please block. Webmaster cc'd.

Site log shows {ip} and {ip2} both booked the last camp spot. Phone the second family, {ph}, and offer {ocam} week 4.

Missing person poster copied from {url2}: male, {age2}, last seen {corner}. If he comes in to {oshel} call police.

Patient transport: {hc5}, {addr}, {pc}, wheelchair, {date}. Driver needs to ring bell twice.

Child, {age7}, needs glasses. Health no. {hc7}. Mom's cell {ph}. {ocli} has frames from [NUM_OK=$19].

Ticket {case}: needle pick up at {corner}. City crew by noon. Caller lives at {pc} and wants a call back, {ph}.

Senior apt at {addr}: elevator broken 4 days. Several tenants in chairs. By-law file {case}. Gave {oleg}. No names
taken.

Guest's passport {pp} and work permit {permit} photocopied for housing file {case}. Originals returned. Emailed {em2}.

Utility arrears grid
| acct {acct} - {amt} - {pc} - paid
| acct {acct2} - {amt2} - {pc2} - waiting on {ohou}

Hi {f1}, your spot at {ocam} is held. E-transfer to the office or bring cash {amt}. Any trouble text {ph}.

Program note: {oset} and {ofam} now share a bus. Leaves {city} at 9, back by 3. Cost [NUM_OK=$5], kids free.

Calls for {h811} went up after the flu story. Nurses ask that we screen first. New script on {date}.

Caller speaks {lang} only, hung up before the interpreter joined. No number shown. Will likely try again.

Hamper count by size: [NUM_OK=88] small, [NUM_OK=54] medium, [NUM_OK=31] large. {oham} asks for more diapers, no
more pasta.

Clinic hours over the break: {ocli} closed {date}. For urgent matters {h811}. Dental emergencies go to hospital.

Immunization recall, {ocli}
| {n7} {dob7} {hc7}
| {n8} {dob8} {hc8}
| {n9} {dob9} {hc9}

Pharmacy called: patient born {dob5}, health no. {hc5}, blister packs not picked up. Is {age5}, no phone. {osen} to
check on her.

Coverage check: HC {hc1} / {dob1} - expired. HC {hc2} / {dob2} - ok. Fax back to {ocli}.

Bus pass form
| DOB {dob3}
| Health card {hc3}
| Postal code {pc}
| Pick-up at {ofam} after {date}

Calls about {oham} go to voicemail until {date}. If they are in {city}, {ofood} has bags at the door.
"""
