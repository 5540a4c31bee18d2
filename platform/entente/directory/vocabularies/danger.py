"""How danger is said in a sentence: who does what to whom, by kinds of words rather than by phrases.

A pattern is a row of kinds, in their order. A word is of a kind as it stands or by its stem, in English or in French.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

_KINDS: Final = """
other: he she they hes shes someone somebody man guy husband hubby wife partner boyfriend girlfriend bf gf ex spouse dad daddy father stepdad stepfather mom mother stepmom stepmother son daughter brother stepbrother sister uncle aunt cousin grandfather grandpa grandson nephew neighbour neighbor roommate il elle ils homme gars mari conjoint conjointe chum copain copine blonde femme pere mere fils fille frere soeur oncle tante voisin coloc neveu
self: me us moi nous m
harm: hit hits hitting beat beats beating slap slaps slapped kick kicks punch punches choke chokes choking strangle strangles grab grabs grabbed shove shoves push pushes pushed drag drags dragged bite bites burn burns burned lock locks locked trap traps tie ties tied threaten threatens rape rapes raped molest molests grope gropes touches touched stalk stalks stalking follow follows following frappe frapper frappait bat battre gifle gifler cogne cogner etrangle etrangler serre pousse pousser secoue brasse mord brule bruler enferme enfermer attache attacher menace menacer viole violer tripote tripoter touche harcele harceler suit surveille sequestre
raise: put puts putting raise raises raised lay lays laid leve lever levait mis met mettre
hand: hand hands fist fists main mains poing poings
force: make makes made making force forces forced forcing oblige obliger obligeait force forcer forcait
trade: customers clients client johns sex prostitute prostitution sexe hommes passes
enter: come comes came coming enters entered sneaks climb climbs climbing vient venait viens entre entrait rentre
bedroom: room bedroom bed chambre lit
night: night nights asleep nuit nuits soir soirs dors
state: say says said swears swore threatens threatened threatening promises promised dit disait jure menace menacait promet
destroy: kill kills burn burns shoot stab fire tuer tuera tuerait bruler brulerait feu tirer
have: has got have a avait pulled pulls points pointed keeps sort pointe sorti
weapon: gun guns knife machete rifle pistol fusil couteau carabine pistolet arme hache
swallow: took taken swallow swallowed swallowing ate avale avaler avalee pris prise
all: all whole bottle box bunch handful many entire too toute toutes tous tout boite flacon bouteille poignee trop plein
pills: pills pill tablets meds medication medications medicine tylenol advil pilules pilule medicaments cachets comprimes somniferes
hide: hide hides hid hiding take takes took keeps kept cache cachait prend prenait pris confisque garde
my: my our mon ma mes
vital: insulin inhaler meds medication medications pills phone passport papers keys wheelchair cane insuline pompe medicaments pilules telephone cellulaire passeport papiers cles fauteuil canne
twist: squeeze squeezes squeezed twist twists twisted pull pulls pulled grab grabs grabbed break breaks broke serre serrait tordu tord tire tirait casse
body: throat neck arm arms wrist wrists hair face fingers gorge cou bras poignet cheveux visage doigts
let: let lets letting laisse laissait
free: leave out outside go eat sleep talk work sortir partir manger dormir parler travailler
wish: want wanna wish hope rather ready plan planning aimerais voudrais veux souhaite espere prefere prefererais
last: last final dernier derniere derniers dernieres
day: night day christmas birthday nuit jour journee soir soiree noel anniversaire
sleep: sleep asleep dormir endormir endors dors
not: not never no ne plus pas jamais dont wont without sans
wake: wake waking woken reveiller reveille
high: bridge overpass roof rooftop ledge balcony cliff pont viaduc toit balcon falaise
jump: jump jumps jumping sauter saute sauterait
business: boss landlord employer manager teacher coach company bank patron proprio proprietaire employeur gerant professeur banque compagnie
"""

_PATTERNS: Final = """
violence: other harm self
violence: other self harm
violence: other raise hand self
violence: other hide my vital
violence: other self hide vital
violence: other twist my body
violence: other self twist body
violence: other not let self free
violence: other force self trade
violence: other self force trade
violence: other enter bedroom night
violence: other state destroy
violence: other have weapon
suicide: swallow all pills
suicide: wish last day
suicide: sleep not wake
suicide: high jump
"""


def _read(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in text.strip().splitlines():
        name, words = line.split(":")
        yield name, tuple(words.split())


KINDS: Final = dict(_read(_KINDS))
"""Kind -> its words, without accents, in both languages."""
PATTERNS: Final = tuple(_read(_PATTERNS))
"""Need, and the kinds of words by which it is said, in their order."""
NOT: Final = "not"
"""Kind of words which, between two of a pattern, undo it."""
HARMLESS: Final = "business"
"""Kind of words beside which nothing is taken for danger: landlords and employers *kill* with the rent."""
GAP: Final = 4
"""As many words may stand between two of a pattern."""
CLOSE: Final = frozenset(("self", "harm"))
"""Before one of these only ``CLOSE_GAP`` may: *he really hits me*."""
CLOSE_GAP: Final = 2
