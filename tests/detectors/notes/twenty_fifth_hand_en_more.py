"""More English frames, fuller forms and letters."""

TEXT: str = """
INTAKE
Name: {per}
DOB: {dob}
Passport: {pass}
Health card: {hn}
Address: {addr}, {city} {pc}
Phone: {ph}
Emergency contact: {per}, {ph}
Referred by: {org}

Family of four at {addr}, {pc}:
{per}, {pair}
{per}, {dob}
{giv}, {dobk}
{giv}, {dobk}
Health no. {hn}. Agencies: {org}, {org}

Hamper list:
1. {per}, {addr}, {ph}
2. {per}, {addr}, {ph}
3. {per}, {addr}, {ph}
Driver {giv} starts from {org} on {date}.

{per1}, {age}, {addr}, {pc}. E-mail {em1}, page {url1}, phone {ph}. Looking for work through {org} and {org}.

Dear colleague, please see {perf1}, {pair}, PHN {phn}, SIN {sin}. She lives at {addr}, {pc}, and can be \
reached at {ph} or {em1}. She knows {org} and {org} already. {per}, discharge planner

Summer camp: {giv}, {pairk}; {giv}, {pairk}. Parent {per1}, {em1}, {ph}. Subsidy from {org}.

Mailing labels:
{per}, {addr}, {pc}
{per}, {addr}, {pc}
{per}, {addr}, {pc}

Transfer from {org} to {org}: {per}, {dob}, file {case}, health no. {hn}. Contact {per} at {ph}.

Worker list at {org}: {per} {ph}, {per} {ph}, {per} {ph}. After five call {org}.

Housing application for {per1}, SIN {sin}, {dob}. Present address {addr}, {pc}. References: {per}, {ph}; {org}. {url1}

{titf}, {old}, and {titm}, {old}, share one room at {addr}, {pc}. Meals from {org}, nurse from {org}.

Login for {per1} blocked, two attempts from {ip} and {ip}. Ticket {case}. Reset sent to {em1}.

{giv} ({kid}), {giv} ({kid}) and {giv} ({kid}) go with aunt {perf}, {age}, at {addr}. {org} told.

Tried {org}, {org} and {org}, all full. Caller will sit in the bus station until morning.

Breakfast at {org}, lunch at {org}, supper at {org}. Menu posted each week, all free.

Three agencies share the van: {org}, {org} and {org}. Next safety check {date}.

Tax slips back from CRA for {per}, SIN {sin}, {dob}. Pick up at {org} or mail to {addr}, {pc}.

Bills to pay for {per1}, {dob}, file {case}:
hydro {util}
gas {util}
phone {util}
Health no. {hn}. Call {giv1} at {ph}.

Waiting list, unit for two:
{per}, {pair}, {ph}
{per}, {pair}, {ph}

Vaccine clinic: {per} {dob} {ohip}; {per} {dob} {ohip}. Transport from {addr} and {addr}.

Call back today: {per} {ph}, {per} {ph}. Home visits: {titf}, {addr}; {titm}, {addr}.
"""
FRAMES: list[str] = TEXT.strip().split("\n\n")
