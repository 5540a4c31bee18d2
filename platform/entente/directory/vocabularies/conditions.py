"""What people type beside what they need: when, how, and words that ask for nothing by themselves."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

LIGHT: Final = frozenset(
    "a an the of to for my our your his her their some any and or is am are be s t d l j m n c qu i me we you"
    " le la les un une de du des mon ma mes notre nos votre vos son sa ses leur leurs au aux et ou je tu il elle nous vous se"
    " with who that avec qui que he she they we it him them so just really very too been was were has il elle on ils elles ce cette ces ca tres trop"
    " going gonna still always keeps keep".split()
)
"""Between the words of a phrase they count for nothing."""

FILLER: Final = frozenset(
    "help helping need needs needed want wants looking look find finding get getting got where what when how which can could would should do does"
    " please service services program programs programme programmes center centers centre centres organization organizations agency place places"
    " near nearby close closest nearest around in at by from on here there info information about support assistance available resource resources"
    " have has having had go going cannot im ive id it this there urgently urgent asap good best local someone somebody people person contact number"
    " aide aider besoin cherche chercher trouver trouve obtenir avoir ou comment quel quelle quels quelles quand puis peux peut veux voudrais suis est ai"
    " pas cher chere cheap affordable inexpensive low cost nearest a vite rapidement as svp merci organisme organismes pres proche proches autour dans en chez pour sur par sans ici y a endroit lieu soutien ressource ressources"
    " will would wont take takes took want wanting new never ever every up anymore one two three if but all"
    " veux veut veulent faut fait faire bien deux trois tout toute tous jamais encore aussi mais si tu"
    " quelqu quelque gens personne personnes information renseignement renseignements".split()
)
"""Words by which nobody is found: they stand in every question."""

OPENING: Final = {
    "now": _("Open now"),
    "today": _("Open today"),
    "tonight": _("Open tonight"),
    "tomorrow": _("Open tomorrow"),
    "weekend": _("Open on the weekend"),
    "MO": _("Open on Monday"),
    "TU": _("Open on Tuesday"),
    "WE": _("Open on Wednesday"),
    "TH": _("Open on Thursday"),
    "FR": _("Open on Friday"),
    "SA": _("Open on Saturday"),
    "SU": _("Open on Sunday"),
}
"""When something has to be open, as a chip says it."""

_WORDS: Final = {
    "now": "open now, open right now, right now, now, ouvert maintenant, ouverte maintenant, maintenant, en ce moment, tout de suite",
    "today": "open today, today, aujourd'hui, ouvert aujourd'hui",
    "tonight": "open tonight, tonight, this evening, this night, overnight tonight, ce soir, cette nuit, ouvert ce soir",
    "tomorrow": "open tomorrow, tomorrow, demain, ouvert demain",
    "weekend": "open on weekends, on the weekend, this weekend, weekend, weekends, fin de semaine, fins de semaine, la fin de semaine, week-end",
    "MO": "monday, mondays, on monday, lundi, le lundi",
    "TU": "tuesday, tuesdays, on tuesday, mardi, le mardi",
    "WE": "wednesday, wednesdays, on wednesday, mercredi, le mercredi",
    "TH": "thursday, thursdays, on thursday, jeudi, le jeudi",
    "FR": "friday, fridays, on friday, vendredi, le vendredi",
    "SA": "saturday, saturdays, on saturday, samedi, le samedi",
    "SU": "sunday, sundays, on sunday, dimanche, le dimanche",
}
_FLAGS: Final = {
    "is_free": "free, free of charge, for free, at no cost, no cost, no fee, gratuit, gratuite, gratuits, gratuites, gratuitement, sans frais",
    "is_wheelchair_accessible": "wheelchair accessible, wheelchair access, accessible by wheelchair, barrier free, accessible en fauteuil roulant, accessible en fauteuil, accessible aux fauteuils roulants",
    "here": "near me, nearby, around me, close to me, near here, in my area, in my neighbourhood, près de chez moi, près de moi, autour de moi, proche de chez moi, près d'ici, dans mon quartier",
}
FLAG_NAMES: Final = {"is_free": _("Free of charge"), "is_wheelchair_accessible": _("Wheelchair accessible"), "here": _("Near me")}  # fmt: skip


def _split(rows: dict[str, str]) -> dict[str, tuple[str, ...]]:
    return {code: tuple(phrase.strip() for phrase in phrases.split(",")) for code, phrases in rows.items()}


OPENING_WORDS: Final = _split(_WORDS)
FLAG_WORDS: Final = _split(_FLAGS)
SPEAKING: Final = frozenset("in speaking speaks speak spoken language en parle parlant parlent langue".split())
"""A word beside the name of a language that says that it has to be spoken."""
NEAR: Final = frozenset("near nearby in at around close by from pres proche autour dans a chez vers".split())
"""A word behind which a place stands."""
FOR: Final = frozenset("for pour".split())
"""A word behind which stands whom something is for."""
OF_ANIMALS: Final = frozenset(
    "senior old older elderly young blind deaf disabled male female vieux vieil vieille jeune aveugle sourd sourde male femelle".split()
)
"""A word that says of an animal how it is, where the animal follows: a senior dog."""
OPPOSED: Final = {
    "women": ("men",), "men": ("women",), "seniors": ("youth", "children"), "youth": ("seniors",), "children": ("seniors",),
}  # fmt: skip
"""What is for these others and not for those who are asked for comes later."""
EXCLUDED: Final = {"women": ("men",), "men": ("women",), "seniors": ("youth",), "youth": ("seniors",)}
"""What says in its name that it is for these others, and not for those who are asked for, is not shown."""
RELATED: Final = {
    "shelter": ("drop-in", "housing"), "drop-in": ("shelter", "food"), "housing": ("eviction", "shelter"), "eviction": ("housing", "legal"), "food": ("drop-in",),
    "utilities": ("income", "eviction"), "mental-health": ("crisis", "concurrent"), "suicide": ("crisis", "mental-health"), "crisis": ("suicide", "mental-health"),
    "substance-use": ("concurrent", "mental-health"), "concurrent": ("substance-use", "mental-health"), "sexual-health": ("health",), "dental": ("health",),
    "violence": ("crisis", "shelter", "legal"), "legal": ("violence",), "income": ("debt", "employment"), "tax": ("income",), "debt": ("income", "legal"),
    "employment": ("training",), "training": ("employment", "education"), "education": ("training", "language-classes"), "language-classes": ("settlement", "education"),
    "settlement": ("language-classes", "newcomers"), "identification": ("settlement", "legal"), "child-care": ("parenting",), "parenting": ("child-care",),
    "clothing": ("drop-in",), "transportation": ("home-care",), "home-care": ("respite", "food"), "respite": ("home-care", "day-programs"),
    "long-term-care": ("home-care", "day-programs"), "day-programs": ("respite", "recreation"), "developmental": ("respite", "disability"),
    "accessibility-aids": ("disability", "home-care"), "internet": ("training", "education"), "disaster": ("shelter", "food"), "funeral": ("mental-health",),
}  # fmt: skip
"""Where a directory has nothing for a need, or little, what may help instead or beside."""
WEAK: Final = frozenset(
    "support group|support groups|groupe de soutien|groupes de soutien|counselling|counseling|therapy|work|working|travail|money|no money|argent|pas d'argent|doctor|medecin|docteur"
    "|clinic|clinique|parent|parents|family|families|famille|familles|baby|babies|bebe|class|classes|course|courses|cours|phone|telephone|portable|school|ecole|club|bills|factures"
    "|sick|malade|urgence|workshop|workshops|atelier|ateliers|youth group|placement|toddler|health|sante|house|chambre|home|mom|moms|maman|pregnant|enceinte|stress|stressed"
    "|immigration|immigrant|immigrants|refugee|refugees|refugie|refugies|newcomer|newcomers|legal|emergency help|program|law|someone to talk to|talk to|boire|roommate|roommates|coloc|ride|eating|cold|froid|avocats|cave|trip".split(
        "|"
    )
)
"""Phrases that say a need only where nothing beside them says another."""
AMBIGUOUS: Final = frozenset(
    "bed|a bed|un lit|lit|crack|speed|weed|weeds|acid|lean|snap|dog|dogs|cat|cats|chat|chats|chien|chiens|bat|bats|bird|oiseau|coke|fort|fume|gele|gelee|jeu|pot|peanut|vin|wine|hooked|flat|escort|trip|ride"
    "|crown|bridge|balle|cure|bourses|chaud|cave|charges|charge".split("|")
)
"""Words of two meanings: they say a need where every other word is understood too, and only hint at one where something beside them is not."""
