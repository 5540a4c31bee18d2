"""English frames, second half; see frames_en for the marks."""

FRAMES = """
# job ads
* {org} is <hiring|looking for> a {%job} in {town}. You will {v.inf} {ns} and {v.inf} the {a} {n}.
* {%head}¶• {^v.inf} {ns} and {ns}¶• {^v.inf} the {n} in {soft}¶• {^v.inf} {ns} with {pub}
* Salary: {money}. Fluent {lang} and {lang} required. Experience with {soft}, {soft} and {soft} an asset.
* Apply to {full1}, {job}, {org}, before {date}. Only <shortlisted|selected> candidates will be contacted.
* Reporting to the {job}, the {%job} {v.s} the {n}, {v.s} {ns} and {v.s} a team of {num}.
* {firm} {v.s} talent for {org}, {bank} and {pub}. Permanent, full-time.
* Why {org}? {^ns}, {ns}, a {a} {n} and no {n}. {^v.inf} with us!
* Must {v.inf} {ns} under pressure. Degree from {univ} or equivalent. Start: {month}.
* Questions about the {n}? {giv1} from <Talent Acquisition|Recruiting|People & Culture> at {org} will {v.inf} them.
* {!org} – {%job} ({town})¶Contract: [N 12 months]. {^v.ing} {ns}, {v.ing} {ns}.
# manuals
* {handle} the {part}, then {handle.l} the {part}. Do not {v.inf} the {n} while the unit is hot.
* {!head}¶[N 1.] {handle} the {part}.¶[N 2.] {handle} the {part}.¶[N 3.] {handle} the {part}.
* WARNING: {handle} the {part} before {v.ing} the {part}. {brand} is not liable for {ns}.
* The {brand} {code} {v.s} {soft} and {soft}. {handle} the {part} to {v.inf} the {n}.
* If the {part} does not {i.inf}, {handle.l} the {part} and contact {brand} at {hot}.
* Keep out of reach of children. Made in {country}. © {year} {org}. All rights reserved.
* {^part}: {v.s} the {n}. {^part}: {v.s} the {ns}. See page {num}.
* Error {num} – {%n} not {v.ed}. {handle} the {part} and {handle.l} the {part}.
* Figure {num}. {^part} ({a}). {handle} clockwise until the {rare} {i.s}.
* This manual was {v.ed} for {brand} by {full1}. Translation: {full2}.
# recipes
* {%dish}¶{cook} {qty} {food}; {cook.l} with the {food} and {cook.l} for {num} minutes.
* {cook} the {food} and {food}. {cook} {qty} {food} into the pan. Serve with {dish}.
* Ingredients: {qty} {food}, {qty} {food}, {num} {food}, a pinch of {food}.
* {dish} with {^food} and {food} – serves {num}. {cook} gently; never {i.inf}.
* My {dish} comes from {p1}, {job} in {town}. {cook} the {food} the night before.
* {cook}, {cook.l}, {cook.l}: that is how {p1} {v.s} {his1} {dish}.
* {cook} in a Dutch oven; {cook.l} under the broiler. {brand} {food} works best.
* Preheat oven to [N 350 °F]. {cook} {food} until golden. {cook} {food}. Cool.
* Tip from {media}: {cook.l} the {food} with {qty} {food} before {v.ing} the dough.
* From {wq} by {full1}: "{cook} the {food} slowly and {cook.l} it {adv.l}."
# menus
* {!head}¶{%dish} – {%food}, {food}, {food} {money}¶{%dish} {money}
* {%head}: {dish} or {dish}. Main: {dish}, {food} and {food}. Dessert: {dish}.
* {day}: {dish}. {day}: {dish}. {day}: {dish}. Milk and {food} included.
* {!org} BISTRO¶{dish} | {food} | {food}¶{dish} | {food}
* Chef {full1} {v.s} {dish} with {food}; wine pairing by {giv2}, our sommelier.
* Tasting menu {money}. {dish}, {dish}, {dish}. Vegetarian? Ask for the {food} {rare}.
* Kids' corner: {dish}, {dish}, {food} sticks. Happy hour until {time}.
* {dish} (house special), {dish} (contains {food}), {dish} (gluten-free).
* Wine list: Chablis, Côtes du Rhône, Rioja, Pinot Noir, Baco Noir. Beer: {brand}, {brand}.
* Grandma {giv1}'s {dish} {money}¶{dish} {money}¶Served with {food}.
# headings
* {!head}¶{!head}¶{!head}
* {!head}¶{^ns} were {v.ed}.¶{!head}¶{^v.ing} the {n}: {p1}
* [N 4.1] {%head} / [N 4.2] {%head} / [N 4.3] {%n} {%n}
* {%head}¶{%ns} and {%ns}¶{%v.ing} {%ns}¶{%rare} {%rare}
* {!n} {!n} POLICY¶{!head}¶{^v.inf} all {ns}. {^v.inf} no {ns}.
* APPENDIX {num}: {!ns} {!v.ed} BY {!org}
* {%a} {%n}, {%a} {%n}: {%v.ing} the {%n}
* CHAPTER {num}¶{%rare}, {%rare} and {%rare}¶{full1}
* {!a} {!n}¶Author: {full1}¶Approved by: {full2}, {job}
* {!work}¶by {full1}
# agendas
* • Welcome – {p1}¶• {^n} update – {org}¶• {%head} – {p2}¶• Lunch
* {time} {%head}¶{time} {^ns} and {ns}¶{time} Coffee¶{time} {%head}
* Item {num}: {v.inf} the {n}. Item {num}: {v.inf} the {a} {ns}. Item {num}: adjourn.
* - {^v.inf} {ns}¶- {^v.inf} {soft}¶- {^v.inf} {ns} with {org}¶- {^ns}: next steps
* AGENDA – {date}¶[N 1.] {%head}¶[N 2.] {%head}¶[N 3.] {%head}
* Keynote: {full1} ({univ}), "{^v.ing} {ns} in {country}". Panel: {full2}, {full3}, {full4}.
* * {^n} ({acr})¶* {^n} ({soft})¶* {^n} ({pub})¶* {^ns}
* [N 1.] {^n}: {giv} to {v.inf}¶[N 2.] {^n}: {sur} to {v.inf}¶[N 3.] {^n}: all
* Topics: {ns}, {ns}, {n}. Room {room}, {day}, {time}. Bring the {n}.
* Workshop {num} – {^v.ing} {ns} ({full1}, {org}). Workshop {num} – {^ns} ({org}).
# press releases
* FOR IMMEDIATE RELEASE – {town}, {date} – {org} today {v.ed} its {a} {n} with {org}.
* "We {v.inf} the {n} and {v.inf} our {ns}," said {full1}, {job}, {org}.
* About {org}: {v.ed} in {year}, {acr} {v.s} {ns} in {num} countries.
* {org} <appoints|names|has named|welcomes> {full1} as {%job}, effective {date}. {^he1} succeeds {ttl2}, who {i.ed}.
* Media contact: {full1}, {org}, [X {corpmail}].
* {brand} and {pub} {v.inf} {ns} in {country}. {^adv}, {brand} {v.ed} {num} {ns}.
* {^v.ing} {ns} has never been easier, says {p1}. The {brand} {n} {v.s} {ns} at {money}.
* {museum} {v.s} {wq}, the first {a} {n} of {nat} {rares}.
* {tfull1}, {job}, {v.ed} the {ns} of {town}. "{^ns} {i.inf}; people {i.inf}," {sur1} added.
* {bank} completes the {n} of {bank}; {firm} {v.ed} the {n}.
# reviews
* In {wq}, {full1} {v.s} the {n} with {a} prose. {sur1}'s {ns} {v.inf} and {i.inf}.
* {^adv}, {wq} {i.s}. Its {n} is {a}, its {ns} are {a}.
* {full1}'s {a} debut {v.s} {giv2}, a {job}, and {giv3}, who {i.s} in {town}.
* {wq} by {full1}. {org}, {num} pp., {money}. Reviewed by {full2}.
* Fans of {work} will {v.inf} this {n}; {p1} {i.s} only once.
* {ttl1} {v.s} {ns} as {sur2} did in {work}. The ending {i.s}.
* Not since {work} has a {nat} {job} {v.ed} the {n} so well. Five stars from {media}.
* {^giv1} loves {giv2}. {giv2} {v.s} {giv3}. That is the whole {n} of {wq}.
* The {n} {v.s} {wq} and {wq}: {a}, {a}, and too long.
* {band} {v.inf} {work} on their {a} album. {sur1}'s guitar {i.s}; the {rare} {i.s}.
# school
* Dear families, the {n} will {v.inf} {ns} on {day}. Please {v.inf} the {n} by {dm}. {full1}, Principal
* {school} {v.s} {num} {ns}. Pizza lunch: {dm}. {^ns}: {dm}.
* Congratulations to {giv1}, {giv2} and {giv3} of Room {room}, who {v.ed} the {n}!
* [P Ms. {sur1}]'s class {v.ed} {wq}. {ttl2} {v.ed} the {ns}.
* Lost and found: {num} {rares}, one {n}, two lunch boxes. {^v.inf} them by {day}.
* The parent council {v.ed} the {n}. {^q1} will {v.inf} the {ns}; bake sale {dm}.
* Grade [N 5] students {v.ed} {ns} at {museum} and {v.ed} {sp}.
* Bus {num} now {i.s} at {time}. {^n} and {n} are {v.ed} in case of snow.
* Star of the week: {p1}! {^he1} {v.ed} a {rare} and {v.ed} everyone.
* {!school} – {!head}¶{%head}: {^ns} and {ns}. {%head}: {dm}.
* French Immersion and {lang} clubs {i.inf} after March Break. {^v.inf} early!
# council
* Councillor {sur1} {v.ed} the {n}; Councillor {sur2} {v.ed} it. Mayor {full3} {i.ed}.
* Council {v.ed} By-law [N {year}-{num}] to {v.inf} the {n} on [L Main Street].
* Delegation: {full1}, {org}, on the {a} {n} and the {ns}.
* {!head}¶The Clerk {v.ed} {ns} from {pub}. Received and {v.ed}.
* Resolved that the Town {v.inf} the {n} with {firm} for {money} plus HST.
* The Fire Chief {v.ed} {num} {ns}. {^adv}, Public Works {v.ed} the {n}.
* {q1} declared a conflict of interest in the {n}, as {his1} spouse works for {org}.
* Moved {sur1} / seconded {sur2}: {v.inf} the {ns}. CARRIED
* Residents {v.ed} the {n}. {p1} asked why the {rare} was {v.ed} and the {n} {v.ed}.
* The {pub} {v.ed} the {n}; Council {v.ed} staff to {v.inf} {ns} by {month}.
* The meeting adjourned at {time}. {full1}, Deputy Clerk.
# notices
* {inv.up1} – Peacefully in {town} on {date}, {age.at}. Beloved <spouse|parent|friend> of {giv3} and {giv4}.
* {full1} <passed away|left us> on {date}. {^he1} {v.ed} {ns} at {org} and loved {team}.
* Survived by {his1} children {giv2} ({giv3}), {giv4} and {giv5}. Service at {time}, {firm}.
* {full1} and {full2} <announce|are delighted to announce> the marriage of {giv3} to {full4}, {date}, {town}.
* In loving memory of {full1}: a {job}, a friend, a {rare} in the storm.
* [P Mr. and Mrs. {full1}] request the pleasure of your company. {dm}, {time}. Dress: formal.
* The family <thanks|wishes to thank|is grateful to> the staff of {org}. Donations to {pub} in lieu of flowers.
* Engaged! {full1} said yes to {full3} aboard the {ship}.
* {^giv1} fished for {sp}, {v.ed} {ns} and never {i.ed}. Rest in peace, {giv1}.
* Card of thanks: to [P Dr. {sur1}], [P Pastor {giv2}] and everyone who {v.ed} the {n}.
* Congratulations to {giv1} and {giv2} on the birth of {full3}, [B {date}].
# museum
* {full1}, {work}, {year}. Oil on canvas. {museum}, gift of {full2}.
* {^rare} with {a} {rare}, {nat}, {year}. Bronze and {rare}. {museum}.
* Unknown artist, {wq}, {century}. The {rare} {v.s} the {n} of the {dyn} dynasty.
* {sp}, specimen {num}, collected in {country}, {year}. {museum}.
* Letter from {full1} to {giv2}, {date}. Ink on {rare}. Lent by {univ}.
* Model of the {ship}. {^rare}, {rare} and brass. {^v.ed} in {year}.
* {^q1} {v.ed} this {rare} for the {dyn} court at {town}.
* {full1} (attributed), {%rare} and {%rare}, {year}. Purchased from {firm}.
* {^ns} of {town}: {v.ing} a {rare}, {v.ing} the {rare}. Photograph, {year}. {org} Collection.
* Portrait of {full1} as {a} {job}, {century}. {sur1} {v.ed} the {rare}.
# e-mail
* Hi {giv1},¶Can you {v.inf} the {n} in {soft} before {day}? {org} {i.ed} again.¶Thanks,¶{giv2}
* From: {full1}¶To: {full2}¶Cc: {full3}¶Subject: {^n} – {org}
* Hi all,¶Please {v.inf} the {ns}. {^n} attached. Best,¶The {org} team
* On {date}, at {time}, {full1} wrote:¶> Did {giv2} {v.inf} the {n}?¶> {^v.inf} it please.
* Subject: RE: FW: {%n} {%n}¶Noted. {^v.ing} now. Will {v.inf} {bank} on {day}.
* {giv1} – {soft} is down again, {p2} is {v.ing} the {n}. Regards, {full3}, {%job}
* Dear {ttl1},¶{org} <acknowledges|thanks you for|has received> your {n} of {dm}. We {v.inf} the
  {ns}.¶Sincerely,¶{full2}
* Reminder: {v.inf} your {ns} in {soft} by {time}. Out of office {day} and {day}.
* Thanks {giv1}! Looping in {p2} from {org}. Cheers, {ini}
* Kind regards,¶{full1}¶{%job} | {org}¶[X {corpmail}]
* FYI – {pub} {v.ed} the {n}. {^v.inf}? {^v.inf}? Let me know. Sent from my {brand} phone
"""
