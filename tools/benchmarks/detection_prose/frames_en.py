"""English frames, first half: a line "# kind" opens a kind, "* " opens a frame, "¶" is a line break in the text."""

FRAMES = """
# minutes
* Present: {full}, {job}; {full}, {job}; {full} ({org}).¶Regrets: {full}.
* {p1} {v.ed} the {a} {n} and asked {p2} to {v.inf} the {ns} before {day}.
* {%head}¶The {n} was {v.ed}. {^adv}, the committee {v.ed} the {ns} submitted by {org}.
* Moved by {q}, seconded by {q}, that the {n} be {v.ed}. <Carried.|Carried unanimously.|Defeated.>
* Action item: {p1} to {v.inf} the {soft} {n} with {org} by {date}.
* {org} will {v.inf} the {n} in {month}. No further {ns} were {v.ed}.
* 3. {%head}¶{full1}, {job} at {org}, {v.ed} the {n}; {sur2} {v.ed} the {a} {ns}.
* The {job} {v.ed} the {n} and {v.ed} {num} {ns}. <Discussion followed.|There were no questions.>
* {!head}¶Ms. Chair {v.ed} the {n}. {ttl} noted that {bank} had {v.ed} the {n}.
* The meeting <opened|was called to order> at {time} with {p1} in the chair. Minutes: {p2}.
* Follow-up: {soft} migration ({p}), {n} for {pub} ({p}), {n} ({org}).
# reports
* {org} {v.ed} its {a} {n} for the {year} fiscal year; revenue <rose|fell|climbed> {pct} to {money}.
* The {a} {n} {v.ed} by {firm} shows that {ns} and {ns} {v.ed} the {n} in {pct} of cases.
* {full1}, {job} of {org}, expects the {n} to {v.inf} margins by {pct}. {^he1} {v.ed} the {n} in {month}.
* {^v.ing} the {ns} remains the main objective for {year}. {org} and {bank} {v.inf} the {n} jointly.
* {!head}¶Under {q1}'s leadership, the {n} team {v.ed} {num} {ns} and {v.ed} a new {soft} {n}.
* Risk: the {n} may {v.inf} the {n}. Owner: {full}. Mitigation: {v.inf} the {ns} with {firm}.
* {^ns} <increased|decreased> by {pct} over {year}. {^adv}, the {job} {v.ed} the {a} {n}.
* According to {firm}, {org} {v.s} the {n} more quickly than {org} or {org}.
* {!acr}: {%n} {%n} and {%n} – Status at {date}: <green|amber|red>.
* Prepared for {org} by {full}, {full} and {full}, {firm}, {date}.
* The data were {v.ed} in {soft} and {v.ed} by {ini}, {job}.
# interviews
* Interviewer: How did you {v.inf} the {n}?¶{full1}: We {v.ed} it with {org}, and the {ns} {i.ed}.
* {!sur1}: I never {v.ed} the {n}. You {i.inf}, then you {v.inf}.¶Q: And the {n}?¶{!sur1}: That came later.
* Q: You left {org} in {year}. Why?¶A: <Frankly|Honestly>, the {n} {i.ed}. My {n} was {v.ed} overnight.
* Host: Welcome back. With us is {full1}, {job} at {org}.¶{giv1}: <Thanks for having me.|Good to be here.>
* {full1} – {^he1}'s been called "the {job} who {v.s} {ns}" – talks to {media} about the {n}.
* Moderator: {giv1}, what would you {v.inf} first?¶{giv1}: The {ns}. <Absolutely.|No question.>
* Journalist: Did the {party} {v.inf} the {n}?¶Minister: We {v.ed} every {a} {n}.
* {media}: You {v.ed} {wq} while {v.ing} a {n}?¶{sur1}: Exactly. {giv2} and I {v.ed} it in {town}.
* Interviewee [N 4]: My {n} {i.ed}, so I {v.ed} the {ns}. Interviewer: Could you {v.inf} that?
* "I {i.ed}," says {p1}. "Then {org} {v.ed} us, and the whole {n} was {v.ed}."
# news
* {^town} – {full1}, {job} of {org}, {v.ed} the {a} {n} on {day}, {media} reports.
* {org} shares {i.ed} after {bank} {v.ed} the {n}. Analysts at {firm} {v.ed} the outlook.
* Police <have identified|named|identified> the victim as {full1}, {age.phr}. {^q2}, a neighbour, {v.ed} the {n}.
* The {pub} has {v.ed} {num} {ns} since {month}, a {n} that {union} {v.ed} as {a}.
* Voters in {town} {v.ed} the {party} on {day}. {^q1} {v.ed} victory shortly after {time}.
* {^ns} in {country} {i.inf} as storms {v.inf} the {n}; {pub} {v.s} {ns} along the coast.
* {team} <beat|thrashed|edged> {team} [N 3-1] on {day}. {^sur1} scored twice before {sur2} {v.ed} a penalty.
* {full1} <will step down|resigned> as {job} of {org} after {v.ing} the {a} {n}, {media} has learned.
* {^adv}, {ns} and {ns} {i.ed} across {country}. {org} and {org} {v.ed} their {ns}.
* Former {party} leader {full1} {v.ed} {ttl2} for {v.ing} the {n}. "{^he1} {i.ed}," {sur2} said.
* {media} <apologizes|regrets the error>: the {n} was {v.ed} by {org}, not by {org}.
# people in the encyclopedia
* {full1} (born {dob}) is a {nat} {job} who {v.ed} {wq} and plays for {team}.
* {full1} ({life}) was a {nat} {job}. {^he1} {v.ed} the {n} and received the {award}.
* In the {season} season, {sur1} joined {team} on loan from {team} and made {num} appearances.
* {wq} is a {year} novel by {full1}. It {v.s} the {n} of {full2}, a {job} from {town}.
* {wq} is the {ord} studio album by {nat} band {band}, produced by {full1} for {org}.
* {wq} (<film|TV series>), directed by {full1} and starring {full2} and {full3}, premiered on {media}.
* {^sur1} represented {country} at the {year} Summer Olympics and later coached {team}.
* {full1} and {his1} brother {giv2} {v.ed} the {dyn} court; {giv2} {i.ed} in {year}.
* The theorem was {v.ed} by {sur1} and independently by {sur2} in {year}.
* Born in {town}, {country}, {giv1} {v.ed} {his1} {n} at {univ} before {v.ing} {org}.
* The {ship} was {v.ed} by Captain {full1} during the Battle of [L {battle}].
# things in the encyclopedia
* {sp} is a species of <beetle|flowering plant|moth|fungus|orchid> native to {country} and {country}.
* {team} is a {nat} football club based in {town}. In {season} it {v.ed} the {n} and won the league.
* {wq} is the {ord} episode of the {nat} series {wq}. It aired on {media} on {date}.
* {band} <is|was> a {nat} rock band from {town}. Albums: {work}; {work}; {work}.
* The {dyn} dynasty {v.ed} the {n} of {town} from {year} to {year}.
* The {party} was a {nat} political party {v.ed} in {year}. It {i.ed} after the {year} elections.
* {media} is a {nat} television channel that {v.s} {ns}, {ns} and {ns}.
* {^town} is a town in {country}. {^n}, {n} and {n} dominate the local economy.
* {sp} and {sp.abbr} differ in the {n}: the former {v.s} a {a} {rare}, the latter a {a} {rare}.
* The Battle of [L {battle}] was {v.ed} in {month}. The {ship} and the {ship} {i.ed}.
* The {award} is {v.ed} every year by the {acr} for the best {nat} {n}.
# court
* {!sur1} J.A.: The appellant {v.ed} the {n}. I would {v.inf} the appeal, with costs.
* R. v. {sur1}, {year} ONCA [N 112]: the accused {v.ed} the {n}; the trial judge {v.ed} the {n}.
* {sur1} v. {org}, {year} SCC [N 9]. The Court {v.ed} the {n} and {v.ed} the {a} {ns}.
* Counsel for the applicant, {full1} of {firm}, <submitted|argued|contended|maintained> that {art} does not {v.inf}
  the {n}.
* The Court <holds|finds|concludes|declares> that there has been a violation of {art.conv}. The Government {v.ed} the
  {n}.
* ({num}) The respondent {org} {v.ed} its {n}. The Tribunal {v.s} the {n} and {v.s} costs of {money}.
* {ttl1} testified that {he1} {v.ed} the {n} for {ttl2}. Cross-examined, {he1} {i.ed}.
* {full1} and Others v. {country}, no. [C {case}], judgment of {date}.
* The applicant was represented by {tfull1}, a lawyer practising in {town}. The Agent was {full2}.
* BEFORE: {full1}, {full2} and {full3}, Judges; {full4}, Registrar.
* On {date}, the District Court of [L {town}] {v.ed} the {n} under {art} of the Code.
# laws
* {art.up}. The Minister may {v.inf} {ns} and {v.inf} any {n} that {v.s} the {n}.
* Every person who {v.s} a {n} without a {n} is liable to a fine not exceeding {money}.
* In this Act, "{n}" means any {n} or {n} {v.ed} under {art}. "Board" means the {acr}.
* {!head}¶This Act comes into force on {date}. The {pub} {v.s} the {ns}.
* Subject to {art}, a {n} may be {v.ed}, {v.ed} or {v.ed} by the Governor in Council.
* The schedule to the Act is amended by {v.ing} "{n}" and {v.ing} "{n}".
* No employer shall {v.inf}, {v.inf} or {v.inf} the {n} of an employee. R.S.O. {year}, c. [N 43].
* A <trustee|director|licensee> shall {v.inf} the {ns} within [N 30 days] after the {n} is {v.ed}.
* Her Majesty, by and with the advice of the Senate, {v.s} as follows: {ns}, {ns}.
* The Act respecting {ns}, sponsored by {full1}, received Royal Assent on {date}.
# parliament
* {tfull1} ({town}, {party}): Mr. Speaker, when will the government {v.inf} the {n}?
* [P Hon. {full1}]: Mr. Speaker, my {n} was {v.ed}. The {party} {v.ed} nothing.¶An hon. member: <Shame!|Hear, hear!>
* The Speaker: Order. The question is on the {n}. Those opposed will please say nay.
* {^q1} <asked|pressed> the Minister for Transport whether {he1} will {v.inf} the {n}; and if {he1} will {v.inf} the
  {ns}.
* I {v.inf} the {n}, Madam Chair. {^ns} do not {i.inf}, and neither does {pub}.
* {!head}¶Bill [N C-{num}], An Act to {v.inf} the {n}, was {v.ed} on division: yeas {num}, nays {num}.
* [P Lord {sur1}]: My Lords, {n} and {n} {i.inf}. Will the noble Baroness {v.inf} them?
* The member for [L {town}], {full1}, {v.ed} a {a} {n} signed by {num} residents.
* {^he1} {v.ed} the {party}, said {ttl1}. {ttl2} <shouted|replied>: "{^v.inf} the {n}!"
* Clause [N {num}] was {v.ed}. The committee {i.ed} until {time}.
# science
* Background: {^ns} {v.inf} {ns} in {sp}. Methods: we {v.ed} {num} {ns}. Results: {pct} {i.ed}.
* We {v.inf} a {a} {n} for {v.ing} {ns} and {v.inf} its {n} on {num} {ns}.
* {cite}, {cite} and {cite} ({year}). {^ns} of {sp}: a {a} {n}. {media}, [N 12(3), 45-61].
* {^ns} were {v.ed} with {soft}. {^v.ing} the {n} {v.ed} the {n} by {pct} (p < [N 0.05]).
* As {sur1} and {sur2} ({year}) {v.ed}, {sp.abbr} {v.s} its {n} when {ns} {i.inf}.
* Isolates of {sp} and {sp} were {v.ed}; {sp.abbr} {i.ed} after {num} hours.
* Conclusion: {v.ing} {ns} may {v.inf} the {n}, but {ns} {v.inf} further {n}.
* Funding: {pub}; {univ}. The authors {v.inf} no {n}. Correspondence: {full1}, {univ}.
* {^adv}, the {sur1} {n} {v.ed} fewer {ns} than the {n} of {sur2} et al.
* Keywords: {n}; {n}; {sp}; {rare}; {n}; {country}.
"""
