"""Turn a frame into text and spans: choose alternatives, fill slots, mend articles, read the marks."""

import random
import re

from detection_prose import things, words_en, words_fr
from detection_prose.slots import DAYS_EN, DAYS_FR, MONTHS_EN, MONTHS_FR, Slots, capitalized
from detection_prose.verbs import plural

LABELS = {
    "P": "PERSON",
    "O": "ORG_OK",
    "D": "DATE_OK",
    "L": "PLACE_OK",
    "N": "NUM_OK",
    "G": "LANG_OK",
    "A": "AGE",
    "B": "DATE_OF_BIRTH",
    "X": "NEUTRAL",
    "H": "HOTLINE_OK",
    "C": "CASE_ID",
}
NAMES = ("full", "sur", "giv", "ttl", "tfull", "up", "inv", "inv.up", "ini", "cite", "me", "p", "q")
AGREEING = ("e", "ne", "il", "son", "he", "his", "him")
ORGANIZATIONS = "org co firm bank acr pub brand soft media team party univ museum school band union".split()
DATES = ("date", "dm", "time", "season", "century")
SLOT = re.compile(r"\{([!^%]?)([a-z.]+)(\d?)\}")
VOWEL = "aàâeéèêiîoôuûhœ"


def _word(slots: Slots, name: str) -> str | None:
    """Return a word of the lists without label, None when `name` is no such slot."""
    pick, french = slots.rng.choice, slots.french
    words = words_fr if french else words_en
    lists = {
        "food": words.FOODS,
        "dish": words.DISHES,
        "part": words.PARTS,
        "head": words.HEADINGS,
        "adv": words.ADVERBS,
        "cook": words.COOKING,
        "handle": words.HANDLING,
        "a": words.ADJECTIVES,
        "adv.l": ["gently", "slowly", "patiently"],
        "dish.l": ["soupe", "tarte", "poutine", "tourtière"],
        "n": words_en.NOUNS + words_en.RARE,
        "rare": words_en.RARE,
        "nm.m": words_fr.MASCULINE,
        "nat": things.NATIONS_EN,
        "ship": things.SHIPS,
        "dyn": things.DYNASTIES,
        "award": things.AWARDS_FR if french else things.AWARDS_EN,
        "battle": things.BATTLES,
    }
    if name in ("cook.l", "handle.l"):
        return _word(slots, name[:-2]).lower()
    if name in lists:
        return pick(lists[name]).replace("_", " ").strip()
    if name in ("nat.m", "nat.f"):
        return pick(things.NATIONS_FR).split("/")[name == "nat.f"]
    makers = {
        "ns": slots.nouns,
        "les": lambda: "les " + slots.nouns(),
        "rares": lambda: plural(pick(words_en.RARE)),
        "le": slots.le,
        "un": slots.un,
        "lem": lambda: slots.le(0),
        "unm": lambda: slots.un(0),
        "nm": lambda: slots.noun()[0],
        "sp": slots.sp,
        "sp.abbr": slots.sp_abbr,
        "work": slots.work,
        "wq": slots.wq,
    }
    return makers[name]() if name in makers else None


def _labelled(slots: Slots, name: str) -> str:
    """Return the marked text of slots that are places, languages, dates, numbers and the like."""
    pick, number, french = slots.rng.choice, slots.rng.randint, slots.french
    months, days = (MONTHS_FR, DAYS_FR) if french else (MONTHS_EN, DAYS_EN)
    makers = {
        "town": lambda: f"[L {pick(things.TOWNS)}]",
        "pays": slots.pays,
        "country": slots.pays,
        "en.pays": slots.en_pays,
        "lang": lambda: f"[G {pick(things.LANGS_FR if french else things.LANGS_EN)}]",
        "day": lambda: f"[D {pick(days)}]",
        "month": lambda: f"[D {pick(months)}]",
        "year": lambda: f"[D {number(1850, 2025)}]",
        "num": lambda: f"[N {number(2, 60)}]",
        "room": lambda: f"[N {number(100, 420)}]",
        "ord": lambda: f"[N {slots.ord()}]",
        "pct": lambda: f"[N {number(2, 95)}{' ' if french else ''}%]",
        "money": lambda: f"[N {slots.money()}]",
        "life": slots.life,
        "qty": lambda: f"[N {slots.qty()}]",
        "art": slots.art,
        "art.up": lambda: f"[N {'Article' if french else 'Section'} {number(1, 90)}]",
        "art.conv": lambda: "l'[N article 6 § 1] de la Convention" if french else "[N Article 6 § 1] of the Convention",
        "case": lambda: f"{number(1000, 69999)}/{number(10, 23)}",
        "code": lambda: f"[N {pick('XRKTZ')}{pick('ABFS')}-{number(100, 990)}]",
        "hot": lambda: f"[H 1-800-555-01{number(10, 99)}]",
        "corpmail": lambda: f"{pick(['info', 'media', 'contact', 'presse'])}@{slots.acr().lower()}.example.com",
        "age": lambda: f"[A {number(19, 97)} ans]",
        "age.phr": lambda: f"[A {number(19, 97)}]",
        "age.at": lambda: pick(["at the age of [A {}]", "[A aged {}]", "at [A age {}]"]).format(number(48, 101)),
        "dob": lambda: f"[B {number(2, 28)} {pick(months)} {number(1880, 2004)}]",
    }
    return makers[name]()


def _value(slots: Slots, name: str, number: str) -> str:
    """Return the marked text of one slot."""
    if name in NAMES:
        return slots.name(name, number)
    if name in AGREEING:
        return slots.agree(name, number)
    if name == "job":
        return slots.job(number)
    if name in ORGANIZATIONS:
        return slots.organization(name)
    if name in DATES:
        return f"[D {getattr(slots, name)()}]"
    if name[:2] in ("v.", "i."):
        return slots.verb(name[0], name[2:])
    word = _word(slots, name)
    return _labelled(slots, name) if word is None else word


def _shaped(mark: str, text: str, plain: bool) -> str:
    """Return `text` in capitals for `!`, with a first capital for `^`, with a capital on each word for `%` "
    "(unless `plain`)."""
    if mark == "!":
        return text.upper()
    if mark == "%" and not plain:
        text = capitalized(text)
    return re.sub(r"^((?:\[[A-Z] )?)(\w)", lambda match: match[1] + match[2].upper(), text) if mark else text


def _mended_french(text: str) -> str:
    """Return French `text` with its elisions and contractions made."""
    text = re.sub(r"\bd~le (?=\[|\w)", "du ", text)
    text = re.sub(
        r"\bd~((?:\[[A-Z] )*)(?=([^\W\d_]))",
        lambda match: ("d'" if match[2].lower() in VOWEL.replace("h", "") else "de ") + match[1],
        text,
    )
    text = re.sub(r"\bde le (?=\w|\[)", "du ", text)
    text = re.sub(r"\bà le (?=\w|\[)", "au ", text)
    text = re.sub(r"\bde les (?=\w)", "des ", text)
    text = re.sub(r"\bà les (?=\w)", "aux ", text)
    return re.sub(rf"\b([Dd]|[Nn]|[Jj]|[Qq]u|[Ll]orsqu)e (?=[{VOWEL}])", r"\1'", text)


def _mended_english(text: str) -> str:
    """Return English `text` with `an` for `a` where a vowel follows and no article twice."""
    text = re.sub(r"\b([Tt])he [Tt]he\b", r"\1he", text)
    return re.sub(r"(?<!\[)\b([Aa]) (?=(?:\[[A-Z] )?[aeiouAEIO])(?!uni|use|uti|eu|one|\[O U)", r"\1n ", text)


def filled(frame: str, rng: random.Random, lang: str) -> str:
    """Return the frame as marked text."""
    slots = Slots(rng, lang)
    text = re.sub(r"<([^<>]*\|[^<>]*)>", lambda match: rng.choice(match[1].split("|")), frame.replace("¶", "\n"))
    text = re.sub(
        r"\{g(\d):([^{}/]*)/([^{}/]*)\}", lambda match: match[2 if slots.person(match[1]).sex == "m" else 3], text
    )
    text = SLOT.sub(lambda match: _shaped(match[1], _value(slots, match[2], match[3]), plain=lang == "fr"), text)
    text = _mended_french(text) if lang == "fr" else _mended_english(text)
    text = re.sub(r"(^|[.!?] |\n|• )(the|le|la|l')(?= ?\[O)", lambda match: match[1] + match[2].capitalize(), text)
    return text.replace("..", ".").replace(".].", ".]")


def parsed(marked: str) -> tuple[str, list[dict]]:
    """Return the bare text and its spans; of marks within marks the outer one counts."""
    text, spans, opened = "", [], []
    for piece in re.split(r"(\[[A-Z] |\])", marked):
        if re.fullmatch(r"\[[A-Z] ", piece):
            opened.append((piece[1], len(text)))
        elif piece == "]":
            label, start = opened.pop()
            if not opened:
                spans.append({"start": start, "end": len(text), "label": LABELS[label]})
        else:
            text += piece
    return text, spans
