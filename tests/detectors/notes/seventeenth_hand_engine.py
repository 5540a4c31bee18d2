"""A small frame engine: `{slot.form}` is a typed slot, `<a~b>` a choice, `{N:text}` a literal with a label."""

import re
from random import Random

from tests.detectors.notes import seventeenth_hand_contacts as contacts
from tests.detectors.notes import seventeenth_hand_numbers as numbers
from tests.detectors.notes import seventeenth_hand_places as places
from tests.detectors.notes import seventeenth_hand_values as values

SEGMENT = tuple[str, str]
LITERALS: dict[str, str] = {
    "N": "NUM_OK",
    "D": "DATE_OK",
    "H": "HOTLINE_OK",
    "L": "LANG_OK",
    "P": "PLACE_OK",
    "O": "ORG_OK",
    "A": "AGE",
    "X": "NEUTRAL",
}
NAME_FORMS: set[str] = {
    "",
    "mix",
    "full",
    "given",
    "last",
    "nick",
    "title",
    "tfull",
    "rev",
    "caprev",
    "caplast",
    "init",
    "dr",
    "short",
    "quoted",
    "me",
}
SLOT: re.Pattern[str] = re.compile(r"\{([^{}]+)\}")
CHOICE: re.Pattern[str] = re.compile(r"<([^<>]*)>")
PERSON_HEAD: re.Pattern[str] = re.compile(r"[fmwvyzgbiktuaqecrsn]\d$")
ARTICLES_FR: dict[str, dict[str, str]] = {
    "de": {"M": "du ", "F": "de la ", "V": "de l'", "N": "d'"},
    "a": {"M": "au ", "F": "à la ", "V": "à l'", "N": "à "},
    "le": {"M": "le ", "F": "la ", "V": "l'", "N": ""},
    "Le": {"M": "Le ", "F": "La ", "V": "L'", "N": ""},
}


def fitting_cities(lang: str, template: str) -> list[tuple[str, str, str, list[str]]]:
    """Cities of the provinces whose boards and cards a frame names."""
    for pattern, provinces in places.HINTS[lang]:
        if re.search(pattern, template):
            return [row for row in places.CITIES[lang] if row[1] in provinces.split()]
    return places.CITIES[lang]


class Context:
    """What one note has in common: a city, its persons, services already named."""

    def __init__(self, rng: Random, lang: str, template: str) -> None:
        self.rng: Random = rng
        self.lang: str = lang
        self.city: tuple[str, str, str, list[str]] = rng.choice(fitting_cities(lang, template))
        self.people: dict[str, values.Person] = {}
        self.head: values.Person | None = None
        self.seen: set[str] = set()

    def person(self, key: str) -> values.Person:
        """The person of a key; digits from 5 share one family name."""
        if key not in self.people:
            family = self.head if int(key[1]) >= 5 else None
            made = values.Person(self.rng, self.lang, key[0], family)
            for _ in range(50):
                taken = {p.given for p in self.people.values()}
                if made.given not in taken:
                    break
                made = values.Person(self.rng, self.lang, key[0], family)
            self.people[key] = made
            if int(key[1]) >= 5 and self.head is None:
                self.head = made
        return self.people[key]

    def fresh(self, options: list[str]) -> str:
        """An option not used in this note."""
        left = [option for option in options if option not in self.seen] or options
        choice = self.rng.choice(left)
        self.seen.add(choice)
        return choice


def person_slot(ctx: Context, key: str, form: str) -> list[SEGMENT]:
    """A name, or something that belongs to a person."""
    rng, who, province = ctx.rng, ctx.person(key), ctx.city[1]
    if form in NAME_FORMS:
        return [(values.name_form(rng, who, form or "mix", ctx.lang), "PERSON")]
    kind, _, style = form.partition("-")
    if kind == "dob":
        return [(values.birth_date(rng, who.born, ctx.lang, style), "DATE_OF_BIRTH")]
    if kind == "age":
        return [(values.age_form(rng, who, style, ctx.lang), "AGE")]
    if kind == "email":
        return [(contacts.email(rng, who), "EMAIL")]
    if kind == "page":
        return [(contacts.page(rng, who), "URL_IP")]
    if kind == "lic":
        return [(numbers.licence(rng, province, who.surname, who.born), "GOV_ID")]
    if kind == "health":
        if province == "QC":
            surname = values.plain(who.surname).replace(" ", "").replace("'", "").replace("-", "")
            return [(numbers.ramq(rng, surname, values.plain(who.given), who.born, who.woman), "HEALTH_NUMBER")]
        return [(numbers.health(rng, province), "HEALTH_NUMBER")]
    raise KeyError(form)


def org_slot(ctx: Context, head: str, form: str) -> list[SEGMENT]:
    """A service, with its article where the frame asks for one."""
    rows = places.SERVICE_ROWS[ctx.lang]
    if head in places.POOLS:
        rows = [row for row in rows if re.search(places.POOLS[head], row[0])]
    wanted = ctx.fresh([row[0] for row in rows if form != "both" or row[1]])
    name, alias, article = next(row for row in rows if row[0] == wanted)
    if form == "both":
        return [(name, "ORG_OK"), (" (", ""), (alias, "ORG_OK"), (")", "")]
    if form == "" and alias and ctx.rng.random() < 0.3:
        return [(alias, "ORG_OK")]
    if form in ("the", "The"):
        return [(f"{form} ", "")] * (article == "T") + [(name, "ORG_OK")]
    if form in ARTICLES_FR:
        return [(ARTICLES_FR[form][article], ""), (name, "ORG_OK")]
    return [(name, "ORG_OK")]


def amount(rng: Random, lang: str, form: str) -> str:
    """A sum of money: small, a rent, an income for a year, or any."""
    bounds = {"small": (12, 89), "rent": (620, 1940), "year": (19000, 42000), "": (40, 1900)}
    value = rng.randint(*bounds[form])
    if lang == "en":
        return f"${value:,}"
    return f"{value:,} $".replace(",", " ")


def place_slot(ctx: Context, head: str, form: str) -> list[SEGMENT]:
    """Addresses, cities, postal codes, phones."""
    rng, lang = ctx.rng, ctx.lang
    if head == "addr":
        make = values.address_en if lang == "en" else values.address_fr
        return [(make(rng, form, ctx.city[1]), "LOCATION_ADDRESS")]
    if head == "pc":
        return [(numbers.postal(rng, ctx.city[2]), "POSTAL_CODE")]
    if head == "phone":
        return [(contacts.phone(rng, ctx.city[3], lang, form), "PHONE")]
    if head == "hood":
        return [(ctx.fresh(places.HOODS_EN if lang == "en" else places.HOODS_FR), "PLACE_OK")]
    if head == "prov":
        return [(ctx.city[1], "PLACE_OK")]
    if head == "city2":
        return [(ctx.fresh([row[0] for row in places.CITIES[lang] if row[0] != ctx.city[0]]), "PLACE_OK")]
    return [(ctx.city[0], "PLACE_OK")]


def other_slot(ctx: Context, head: str, form: str) -> list[SEGMENT]:
    """Numbers, dates, lines, languages."""
    rng, lang = ctx.rng, ctx.lang
    if head == "sin":
        return [(numbers.sin(rng), "SIN")]
    if head == "gov":
        return [(numbers.gov(rng, form, ctx.city[1]), "GOV_ID")]
    if head == "case":
        return [(numbers.case(rng, form), "CASE_ID")]
    if head == "acct":
        return [(numbers.account(rng, form), "ACCOUNT")]
    if head == "ip":
        return [(numbers.ip(rng), "URL_IP")]
    if head == "date":
        return [(values.event_date(rng, lang), "DATE_OK")]
    if head == "hot":
        return [(ctx.fresh(places.SHORT_LINES), "HOTLINE_OK")]
    if head == "toll":
        return [(ctx.fresh(places.TOLL_EN if lang == "en" else places.TOLL_FR), "HOTLINE_OK")]
    if head == "lang":
        return [(ctx.fresh(places.LANGS_EN if lang == "en" else places.LANGS_FR), "LANG_OK")]
    if head == "amt":
        return [(amount(rng, lang, form), "NUM_OK")]
    if head == "count":
        return [(str(rng.randint(11, 480)), "NUM_OK")]
    raise KeyError(head)


def slot(ctx: Context, text: str) -> list[SEGMENT]:
    """The segments of one slot."""
    if len(text) > 2 and text[1] == ":":
        return [(text[2:], LITERALS[text[0]])]
    head, _, form = text.partition(".")
    if PERSON_HEAD.match(head):
        return person_slot(ctx, head, form)
    if head == "org" or head in places.POOLS:
        return org_slot(ctx, head, form)
    if head in ("addr", "pc", "phone", "hood", "prov", "city", "city2"):
        return place_slot(ctx, head, form)
    return other_slot(ctx, head, form)


def elide(segments: list[SEGMENT]) -> list[SEGMENT]:
    """French: de before a vowel becomes d', que becomes qu'."""
    out: list[SEGMENT] = []
    for text, label in segments:
        vowel = values.plain(text[:1]).lower() in "aeiou" or text[:2] in ("Hé", "Hu", "Hy")
        if label in ("PERSON", "PLACE_OK") and out and not out[-1][1] and vowel:
            out[-1] = (re.sub(r"\b([Dd]|[Qq]u)e $", r"\1'", out[-1][0]), "")
        out.append((text, label))
    return out


def render(ctx: Context, template: str) -> list[SEGMENT]:
    """Fill a frame: a list of pieces of text with their labels ("" for none)."""
    while CHOICE.search(template):
        template = CHOICE.sub(lambda found: ctx.rng.choice(found.group(1).split("~")), template)
    segments: list[SEGMENT] = []
    place = 0
    for found in SLOT.finditer(template):
        segments.append((template[place : found.start()], ""))
        segments.extend(slot(ctx, found.group(1)))
        place = found.end()
    segments.append((template[place:], ""))
    return elide(segments) if ctx.lang == "fr" else segments


def parse_frames(lang: str, text: str) -> list[tuple[str, str]]:
    """Frames stand apart by a blank line; ` | ` is a new line of the note; `## kind` opens a kind."""
    frames: list[tuple[str, str]] = []
    kind, count = "note", 0
    for block in text.strip().split("\n\n"):
        lines = block.split("\n")
        if lines[0].startswith("## "):
            kind, count, lines = lines[0][3:].strip(), 0, lines[1:]
        if not lines:
            continue
        count += 1
        frames.append((f"{lang}_{kind}_{count:02d}", " ".join(lines)))
    return frames
