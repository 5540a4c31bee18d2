"""A small frame engine: reads blocks of frames, fills their typed slots and applies a note's variant.

A frame: `{slot}` or `{slot:key}` (a key such as f1 is one person kept through the note: f woman, m man, x adult,
g girl, b boy, k child, i infant, s older woman, o older man,
y young woman, d grown daughter, n grown son, t boy of 13 to 17);
`{=LABEL:text}` a labelled literal; `<one|two>` a choice; `¶` a new line."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from random import Random

from tests.detectors.notes import eighteenth_hand_numbers as numbers
from tests.detectors.notes import eighteenth_hand_orgs as orgs
from tests.detectors.notes import eighteenth_hand_places as places
from tests.detectors.notes import eighteenth_hand_values as values
from tests.detectors.notes.eighteenth_hand_people import TODAY, Context, Maker, Person

Segment = tuple[str, str]
TOKEN: re.Pattern[str] = re.compile(r"\{=([A-Z_]+):([^}]*)\}|\{([A-Za-z]+)(?::([a-z]\d))?\}")
CHOICE: re.Pattern[str] = re.compile(r"<([^<>|]*(?:\|[^<>|]*)+)>")


@dataclass(frozen=True)
class Frame:
    name: str
    kind: str
    province: str
    body: str


def plain(text: str) -> str:
    """Without accents."""
    kept = unicodedata.normalize("NFD", text.replace("Đ", "D").replace("đ", "d").replace("œ", "oe"))
    return "".join(char for char in kept if unicodedata.category(char) != "Mn")


def slug(text: str) -> str:
    return "".join(char for char in plain(text).lower() if char.isalnum())


def initials(given: str) -> str:
    return "-".join(f"{part[0]}." for part in given.split("-"))


def titled(ctx: Context, who: Person) -> str:
    if ctx.lang == "en":
        return f"{ctx.rng.choice(('Mrs.', 'Ms.', 'Ms') if who.woman else ('Mr.', 'Mr'))} {who.surname}"
    return f"{ctx.rng.choice(('Mme', 'Mme', 'madame') if who.woman else ('M.', 'M.', 'monsieur'))} {who.surname}"


def doctor(ctx: Context, who: Person) -> str:
    title = "Dre" if ctx.lang == "fr" and who.woman else ctx.rng.choice(("Dr", "Dr.") if ctx.lang == "en" else ("Dr",))
    return f"{title} {who.given if ctx.rng.random() < 0.2 else ''} {who.surname}".replace("  ", " ")


def age(ctx: Context, who: Person) -> str:
    years = who.years
    if years < 2:
        return f"{who.months} {'mois' if ctx.lang == 'fr' else ctx.rng.choice(('months old', 'mos', 'months'))}"
    if ctx.lang == "fr":
        return f"{years} ans"
    return ctx.rng.choice((f"{years} y/o", f"{years} yo", f"{years} yrs old", f"{years} years old", f"age {years}"))


def aged(ctx: Context, who: Person) -> str:
    if ctx.lang == "en":
        return f"aged {who.years}"
    return f"âgé{'e' if who.woman else ''} de {age(ctx, who)}"


def age_words(ctx: Context, who: Person) -> str:
    if ctx.lang == "en":
        return f"{numbers.words_en(who.years)} years old"
    return f"{numbers.words_fr(who.years)} ans"


def phone_words(ctx: Context, _: Person) -> str:
    raw = ctx.rng.choice(places.PROVINCES[ctx.province][2]) + numbers.digits(ctx.rng, 7)
    if ctx.lang == "fr":
        return " ".join(numbers.UNITS_FR[int(char)] for char in raw)
    return " ".join("oh" if char == "0" else numbers.UNITS_EN[int(char)] for char in raw)


def phone_extension(ctx: Context, _: Person) -> str:
    mark = ctx.rng.choice((" ext. ", " x", ", ext ") if ctx.lang == "en" else (" poste ", ", poste ", " p. "))
    area = ctx.rng.choice(places.PROVINCES[ctx.province][2])
    return f"{area}-{ctx.rng.randint(220, 989)}-{ctx.rng.randint(0, 9999):04d}{mark}{ctx.rng.randint(12, 4400)}"


def email(ctx: Context, who: Person) -> str:
    given, surname = slug(who.given), slug(who.surname)
    local = ctx.rng.choice(
        (
            f"{given}.{surname}",
            f"{given[0]}{surname}",
            f"{surname}{given[0]}{who.born:%y}",
            f"{given}_{surname}",
            f"{given}{ctx.rng.randint(2, 99)}",
        )
    )
    hosts = {
        "en": ("gmail.com", "hotmail.com", "sasktel.net", "mymts.net", "outlook.com", "shaw.ca", "yahoo.ca"),
        "fr": ("gmail.com", "videotron.ca", "hotmail.com", "outlook.fr", "nbnet.nb.ca", "sympatico.ca"),
    }
    return f"{local}@{ctx.rng.choice(hosts[ctx.lang])}"


def personal_page(ctx: Context, who: Person) -> str:
    given, surname = slug(who.given), slug(who.surname)
    return ctx.rng.choice(
        (
            f"facebook.com/{given}.{surname}.{ctx.rng.randint(2, 99)}",
            f"https://www.gofundme.com/f/{given}-{surname}",
            f"https://linktr.ee/{given}{surname}",
            f"instagram.com/{given}_{surname}",
            f"www.{given}{surname}.ca",
            f"https://www.linkedin.com/in/{given}-{surname}-{numbers.digits(ctx.rng, 5)}",
            f"tiktok.com/@{given}{surname[:3]}",
        )
    )


def ip_address(ctx: Context, _: Person) -> str:
    n = ctx.rng.randint
    if ctx.rng.random() < 0.2:
        return f"2607:fea8:{n(4096, 65535):x}:{n(4096, 65535):x}::{n(16, 255):x}"
    return f"{ctx.rng.choice((24, 70, 96, 142, 184, 207))}.{n(1, 254)}.{n(1, 254)}.{n(2, 254)}"


def health_card(ctx: Context, who: Person) -> str:
    if ctx.province == "QC":
        return numbers.ramq(ctx.rng, plain(who.given), plain(who.surname), who.born, who.woman)
    return numbers.health(ctx.rng, ctx.province)


def hydro(ctx: Context, _: Person) -> str:
    if ctx.province == "QC":
        return numbers.group("299" + numbers.digits(ctx.rng, 9), (3, 3, 3, 3), ctx.rng.choice((" ", " ", "")))
    return ctx.rng.choice(
        (
            numbers.digits(ctx.rng, 12),
            f"{numbers.digits(ctx.rng, 7)}-{ctx.rng.randint(0, 9)}",
            numbers.group(numbers.digits(ctx.rng, 10), (4, 3, 3), " "),
        )
    )


def bank(ctx: Context, _: Person) -> str:
    where = f"{ctx.rng.randint(1, 99999):05d}-{ctx.rng.choice(('001', '003', '004', '006', '010', '815'))}"
    return f"{where}-{numbers.digits(ctx.rng, 7)}"


def card(ctx: Context, _: Person) -> str:
    raw = numbers.luhn(ctx.rng.choice(("45", "51", "53", "40")) + numbers.digits(ctx.rng, 13), ctx.rng)
    return numbers.group(raw, (4, 4, 4, 4), ctx.rng.choice((" ", " ", "-", "")))


def passport(ctx: Context, _: Person) -> str:
    letters = ctx.rng.sample("ABCGHJKPV", 4)
    return ctx.rng.choice(
        (
            f"{letters[0]}{letters[1]}{numbers.digits(ctx.rng, 6)}",
            f"{letters[0]}{numbers.digits(ctx.rng, 6)}{letters[2]}{letters[3]}",
        )
    )


def plate(ctx: Context, _: Person) -> str:
    letters = "".join(ctx.rng.sample("BCDFGHJKLMNPRSTV", 3))
    middle = ctx.rng.choice((" ", "-", ""))
    if ctx.province == "QC":
        return f"{letters[0]}{numbers.digits(ctx.rng, 2)}{middle}{letters}"
    return f"{letters}{middle}{numbers.digits(ctx.rng, 4 if ctx.province in ('AB', 'ON') else 3)}"


def uci(ctx: Context, _: Person) -> str:
    return ctx.rng.choice(
        (
            f"{numbers.digits(ctx.rng, 4)}-{numbers.digits(ctx.rng, 4)}",
            f"11-{numbers.digits(ctx.rng, 4)}-{numbers.digits(ctx.rng, 4)}",
        )
    )


def money(low: int, high: int) -> Maker:
    def amount(ctx: Context, _: Person) -> str:
        value = ctx.rng.randint(low, high)
        if ctx.lang == "en":
            return f"${value:,}" + ctx.rng.choice(("", "", ".00"))
        return f"{value:,}".replace(",", " ") + ctx.rng.choice((" $", " $", ",00 $", "$"))

    return amount


def clock(low: int, high: int) -> Maker:
    def told(ctx: Context, _: Person) -> str:
        hour, minute = ctx.rng.randint(low, high), ctx.rng.choice((0, 5, 10, 15, 20, 30, 40, 45, 50))
        if ctx.lang == "fr":
            return f"{hour} h {minute:02d}" if ctx.rng.random() < 0.5 else f"{hour}h{minute:02d}"
        return f"{hour:02d}:{minute:02d}"

    return told


def tribunal(ctx: Context, _: Person) -> str:
    return f"{numbers.digits(ctx.rng, 6)} 31 2026{ctx.rng.randint(1, 12):02d}{ctx.rng.randint(1, 28):02d} G"


PEOPLE_SLOTS: dict[str, tuple[str, Maker]] = {
    "full": ("PERSON", lambda c, p: f"{p.given} {p.surname}"),
    "given": ("PERSON", lambda c, p: p.given),
    "last": ("PERSON", lambda c, p: p.surname),
    "titled": ("PERSON", titled),
    "doc": ("PERSON", doctor),
    "initial": ("PERSON", lambda c, p: f"{initials(p.given)} {p.surname}"),
    "firsti": ("PERSON", lambda c, p: f"{p.given} {p.surname[0]}."),
    "rev": ("PERSON", lambda c, p: f"{p.surname}, {p.given}"),
    "revcaps": ("PERSON", lambda c, p: f"{p.surname.upper()}, {p.given}"),
    "elder": ("PERSON", lambda c, p: f"{'Elder' if c.lang == 'en' else 'Aînée' if p.woman else 'Aîné'} {p.given}"),
    "me": ("PERSON", lambda c, p: f"Me {p.given} {p.surname}"),
    "sister": ("PERSON", lambda c, p: f"{'Sister' if c.lang == 'en' else 'sœur'} {p.given}"),
    "age": ("AGE", age),
    "aged": ("AGE", aged),
    "agew": ("AGE", age_words),
    "agen": ("AGE", lambda c, p: str(p.years)),
    "agey": ("AGE", lambda c, p: f"{p.years}-year-old"),
    "agemo": ("AGE", age),
    "dob": ("DATE_OF_BIRTH", lambda c, p: numbers.born_text(c.rng, p.born, c.lang)),
    "dobw": ("DATE_OF_BIRTH", lambda c, p: numbers.born_words(p.born, c.lang)),
    "email": ("EMAIL", email),
    "url": ("URL_IP", personal_page),
    "health": ("HEALTH_NUMBER", health_card),
    "licence": ("GOV_ID", lambda c, p: numbers.licence(c.rng, c.province, plain(p.surname), p.born)),
}
OTHER_SLOTS: dict[str, tuple[str, Maker]] = {
    "nick": ("PERSON", lambda c, p: c.rng.choice(values.NICKS)),
    "ip": ("URL_IP", ip_address),
    "addr": ("LOCATION_ADDRESS", lambda c, p: places.address(c.rng, c.lang, c.province)),
    "corner": ("LOCATION_ADDRESS", lambda c, p: places.corner(c.rng, c.lang)),
    "rural": ("LOCATION_ADDRESS", lambda c, p: places.rural(c.rng, c.lang, c.province)),
    "postal": ("POSTAL_CODE", lambda c, p: places.postal(c.rng, c.province)),
    "phone": ("PHONE", lambda c, p: places.phone(c.rng, c.province)),
    "phonew": ("PHONE", phone_words),
    "phonex": ("PHONE", phone_extension),
    "sin": ("SIN", lambda c, p: numbers.sin(c.rng)),
    "passport": ("GOV_ID", passport),
    "plate": ("GOV_ID", plate),
    "uci": ("GOV_ID", uci),
    "status": ("GOV_ID", lambda c, p: numbers.digits(c.rng, 8) + f"{c.rng.randint(1, 9):02d}"),
    "permit": ("GOV_ID", lambda c, p: c.rng.choice("UF") + numbers.digits(c.rng, 9)),
    "case": ("CASE_ID", lambda c, p: numbers.case_id(c.rng)),
    "bank": ("ACCOUNT", bank),
    "card": ("ACCOUNT", card),
    "acct": ("ACCOUNT", lambda c, p: numbers.digits(c.rng, c.rng.choice((7, 8)))),
    "hydro": ("ACCOUNT", hydro),
    "amount": ("NUM_OK", money(120, 2900)),
    "rent": ("NUM_OK", money(640, 2300)),
    "small": ("NUM_OK", money(5, 90)),
    "few": ("NUM_OK", lambda c, p: str(c.rng.randint(2, 7))),
    "farm": ("LOCATION_ADDRESS", lambda c, p: places.farm(c.rng, c.lang, c.province)),
    "tal": ("CASE_ID", tribunal),
    "roll": ("CASE_ID", lambda c, p: numbers.digits(c.rng, 10)),
    "mrn": ("CASE_ID", lambda c, p: numbers.digits(c.rng, 7)),
    "past": ("DATE_OK", lambda c, p: numbers.past(c.rng, c.lang)),
    "eve": ("DATE_OK", clock(19, 22)),
    "day": ("DATE_OK", clock(9, 16)),
    "num": ("NUM_OK", lambda c, p: str(c.rng.randint(3, 48))),
    "event": ("DATE_OK", lambda c, p: numbers.event(c.rng, c.lang)),
    "time": ("DATE_OK", clock(0, 23)),
    "lang": ("LANG_OK", lambda c, p: c.rng.choice(orgs.LANGS_EN if c.lang == "en" else orgs.LANGS_FR)),
    "city": ("PLACE_OK", lambda c, p: c.rng.choice(places.PROVINCES[c.province][4])),
    "hot": ("HOTLINE_OK", lambda c, p: c.rng.choice(orgs.HOTLINES)),
}
ARTICLES: dict[str, dict[str, str]] = {
    "orgla": {"la": "la ", "le": "le ", "l": "l'"},
    "orga": {"la": "à la ", "le": "au ", "l": "à l'"},
    "orgde": {"la": "de la ", "le": "du ", "l": "de l'"},
    "org": {"la": "", "le": "", "l": ""},
}


def organisation(ctx: Context, slot: str) -> list[Segment]:
    if ctx.lang == "en":
        name = ctx.rng.choice([one for one in orgs.ORGS_EN if one not in ctx.named])
        ctx.named.add(name)
        return [(name, "ORG_OK")]
    article, name = ctx.rng.choice([pair for pair in orgs.ORGS_FR if pair[1] not in ctx.named])
    ctx.named.add(name)
    before = ARTICLES[slot.lower()][article]
    return [(before[:1].upper() + before[1:] if slot[0] == "O" else before, ""), (name, "ORG_OK")]


def fill(ctx: Context, slot: str, key: str) -> list[Segment]:
    if slot.lower() in ARTICLES:
        return organisation(ctx, slot)
    if slot in OTHER_SLOTS:
        label, maker = OTHER_SLOTS[slot]
        return [(maker(ctx, Person("", "", False, TODAY)), label)]
    label, maker = PEOPLE_SLOTS[slot]
    return [(maker(ctx, ctx.person(key)), label)]


def elide(segments: list[Segment]) -> list[Segment]:
    """French: de Alice -> d'Alice."""
    made = list(segments)
    for place in range(1, len(made)):
        before, label = made[place - 1]
        start = plain(made[place][0][:1]).lower()
        if label or made[place][1] not in ("PERSON",) or start not in tuple("aeiou"):
            continue
        made[place - 1] = (re.sub(r"(?i)\b(d|qu|lorsqu|puisqu|jusqu)e $", r"\1'", before), "")
    return made


def expand(frame: Frame, rng: Random, lang: str) -> list[Segment]:
    """Fills a frame's slots: segments of text with their label, or no label."""
    weights = [row[0 if lang == "en" else 1] for row in places.PROVINCES.values()]
    province = frame.province or rng.choices(tuple(places.PROVINCES), weights)[0]
    ctx = Context(rng, lang, province, bool(re.search(r":[gbki]\d\}", frame.body)))
    body = frame.body
    while CHOICE.search(body):
        body = CHOICE.sub(lambda found: rng.choice(found.group(1).split("|")), body, count=1)
    segments, start = [], 0
    for token in TOKEN.finditer(body):
        segments.append((body[start : token.start()], ""))
        start = token.end()
        if token.group(1):
            segments.append((token.group(2), token.group(1)))
        else:
            segments.extend(fill(ctx, token.group(3), token.group(4) or ""))
    segments.append((body[start:], ""))
    return elide(segments) if lang == "fr" else segments


def read_frames(lang: str, block: str) -> list[Frame]:
    """Frames of a block: a line `@kind [province]`, then the lines of its body, joined by blanks."""
    made: list[Frame] = []
    for number, part in enumerate(re.split(r"(?m)^@", block.strip())[1:]):
        head, _, rest = part.partition("\n")
        kind, _, province = head.strip().partition(" ")
        body = re.sub(r"\s*¶\s*", "\n", " ".join(rest.split()))
        made.append(Frame(f"{lang}_{kind}_{number:03d}", kind, province, body))
    return made


def assemble(segments: list[Segment]) -> tuple[str, list[dict[str, object]]]:
    text, spans = "", []
    for part, label in segments:
        if label and part:
            spans.append({"start": len(text), "end": len(text) + len(part), "label": label})
        text += part
    return text, spans
