"""Notes of 211 in Canada, invented and labelled: a small engine of frames with typed slots."""

import random
import re
import unicodedata

from tests.detectors.notes import twenty_fifth_hand_en as english
from tests.detectors.notes import twenty_fifth_hand_fr as french
from tests.detectors.notes import twenty_fifth_hand_slots as slots
from tests.detectors.notes import twenty_fifth_hand_values as values

SERVICES: list[str] = values.SERVICES
SLOT = re.compile(r"(\{[a-z]+[0-9]?\})")
NAMED = {"per", "giv", "tit", "ini", "last", "em", "url", "ramq", "sig"}
VARIANTS = ["clean"] * 65 + ["typos"] * 8 + ["lower"] * 8 + ["caps"] * 6 + ["no_accents"] * 5 + ["abbreviated"] * 8
PERSON_KEY = "PERSON"
Piece = tuple[str, str]
Person = tuple[str, str, str]


def bare(text: str) -> str:
    """The text without its accents."""
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def invent(rng: random.Random, gender: str) -> Person:
    """A given name, a surname and a gender."""
    sex = gender or rng.choice("fm")
    given = rng.choice(values.FEMALE if sex == "f" else values.MALE)
    pair = rng.sample(values.SURNAMES, 2)
    simple = all(len(name) < 9 and "-" not in name and " " not in name for name in pair)
    return given, "-".join(pair) if simple and rng.random() < 0.08 else pair[0], sex


def title(rng: random.Random, lang: str, person: Person) -> str:
    """A title with the surname."""
    if lang == "en":
        return f"{rng.choice(['Mrs.', 'Ms.', 'Ms'] if person[2] == 'f' else ['Mr.', 'Mr'])} {person[1]}"
    return f"{rng.choice(['Mme', 'Mme', 'Madame'] if person[2] == 'f' else ['M.', 'M.', 'Monsieur'])} {person[1]}"


def named(rng: random.Random, lang: str, kind: str, person: Person) -> Piece:
    """A value that depends on a person."""
    given, last, _ = person
    plain = [re.sub(r"[^a-z]", "", bare(part).lower()) for part in (given, last)]
    if kind == "em":
        host = rng.choice(["gmail.com", "outlook.com", "yahoo.ca", "shaw.ca", "hotmail.com"])
        joint, tail = rng.choice([".", "_", ""]), rng.choice(["", str(rng.randint(2, 99))])
        return f"{plain[0]}{joint}{plain[1]}{tail}@{host}", "EMAIL"
    if kind == "url":
        site = rng.choice(["facebook.com/", "instagram.com/", "https://www.linkedin.com/in/", "tiktok.com/@"])
        return f"{site}{plain[0]}.{plain[1]}{rng.randint(1, 99)}", "URL_IP"
    if kind == "ramq":
        month = rng.randint(1, 12) + (50 if person[2] == "f" else 0)
        head = (plain[1] + "xxx")[:3] + plain[0][0]
        return (
            f"{head.upper()} {rng.randint(40, 99)}{month:02d} {rng.randint(1, 28):02d}{slots.digits(rng, 2)}",
            "HEALTH_NUMBER",
        )
    forms = {
        "per": f"{given} {last}",
        "giv": given,
        "tit": title(rng, lang, person),
        "ini": f"{given[0]}. {last}",
        "last": f"{last.upper()}, {given}",
        "sig": f"{given} {last[0]}.",
    }
    return forms[kind], PERSON_KEY


def organisation(rng: random.Random, lang: str, kind: str, used: set[str]) -> list[Piece]:
    """A service's name, with its French article outside, never twice in a note."""
    if lang == "en":
        english_name = rng.choice([each for each in values.EN_ORGS if each not in used])
        used.add(english_name)
        return [(english_name, "ORG_OK")]
    article, name = rng.choice([pair for pair in values.FR_ORGS if pair[1] not in used])
    used.add(name)
    leads = {
        "org": "",
        "orgle": {"le": "le ", "la": "la ", "l'": "l'"}[article],
        "orgau": {"le": "au ", "la": "à la ", "l'": "à l'"}[article],
        "orgdu": {"le": "du ", "la": "de la ", "l'": "de l'"}[article],
    }
    return [(leads[kind], ""), (name, "ORG_OK")]


def age_and_birth(rng: random.Random, lang: str, kind: str) -> list[Piece]:
    """An age and a birth date that agree (the notes are of the end of 2026)."""
    years = rng.randint(19, 86) if kind == "pair" else rng.randint(5, 14)
    said = f"{years} ans" if lang == "fr" else rng.choice([f"{years} y/o", f"age {years}", f"{years} yrs old"])
    return [(said, "AGE"), (", ", ""), (slots.write_date(rng, lang, 2026 - years), "DATE_OF_BIRTH")]


def fill(rng: random.Random, lang: str, part: str, people: dict[str, Person], used: set[str]) -> list[Piece]:
    """The pieces of one part of a frame; people are remembered by their digit."""
    if not SLOT.fullmatch(part):
        return [(part, "")]
    kind, mark = part[1:-1].rstrip("0123456789"), re.sub(r"\D", "", part)
    if kind.startswith("org"):
        return organisation(rng, lang, kind, used)
    if kind in ("pair", "pairk"):
        return age_and_birth(rng, lang, kind)
    gender = kind[-1] if kind[:-1] in NAMED and kind[-1] in "fm" else ""
    base = kind[:-1] if gender else kind
    if base in NAMED:
        person = people.get(mark) if mark else None
        chosen = person or invent(rng, gender)
        people.update({mark: chosen} if mark else {})
        return [named(rng, lang, base, chosen)]
    label, function = slots.TABLE[kind]
    return [(function(rng, lang), label)]


def elide(lang: str, pieces: list[Piece]) -> list[Piece]:
    """French elision of de and que before a vowel."""

    def cut(text: str, label: str, following: str) -> str:
        vowel = lang == "fr" and not label and bare(following[:1]).lower() in tuple("aeiou")
        return re.sub(r"\b([dD]|[qQ]u)e $", r"\1'", text) if vowel else text

    nexts = [text for text, _ in pieces[1:]] + [""]
    return [(cut(text, label, following), label) for (text, label), following in zip(pieces, nexts, strict=False)]


def misspell(rng: random.Random, text: str) -> str:
    """Exchange two letters in some words."""

    def swap(found: re.Match[str]) -> str:
        word = found.group(0)
        spot = rng.randint(1, len(word) - 3)
        return word[:spot] + word[spot + 1] + word[spot] + word[spot + 2 :] if rng.random() < 0.2 else word

    return re.sub(r"[^\W\d_]{5,}", swap, text)


def shorten(lang: str, text: str) -> str:
    """Phone-keyboard abbreviations."""
    table = values.EN_ABBR if lang == "en" else values.FR_ABBR
    pattern = r"(?<![\w'-])(" + "|".join(map(re.escape, table)) + r")(?![\w'-])"
    return re.sub(pattern, lambda found: table[found.group(1)], text)


def vary(rng: random.Random, lang: str, variant: str, piece: Piece) -> Piece:
    """One piece as the variant writes it."""
    text, label = piece
    if variant == "lower":
        return text.lower(), label
    if variant == "caps":
        return text.upper(), label
    if variant == "no_accents":
        return bare(text), label
    if variant == "typos" and not label:
        return misspell(rng, text), label
    return (shorten(lang, text) if variant == "abbreviated" and not label else text), label


def build(rng: random.Random, lang: str, frame: str, variant: str) -> tuple[str, list[dict]]:
    """The text and the spans of one note."""
    people: dict[str, Person] = {}
    used: set[str] = set()
    filled = [piece for part in SLOT.split(frame) if part for piece in fill(rng, lang, part, people, used)]
    pieces = [vary(rng, lang, variant, piece) for piece in elide(lang, filled)]
    starts = [sum(len(text) for text, _ in pieces[:place]) for place in range(len(pieces))]
    spans = [
        {"start": start, "end": start + len(text), "label": label}
        for start, (text, label) in zip(starts, pieces, strict=False)
        if label
    ]
    return "".join(text for text, _ in pieces), spans


def make(seed: int, count: int) -> list[dict]:
    """The labelled notes: half English, half French, every frame in turn."""
    rng = random.Random(seed)
    orders = {
        lang: rng.sample(range(len(frames)), len(frames))
        for lang, frames in (("en", english.FRAMES), ("fr", french.FRAMES))
    }

    def note(index: int) -> dict:
        lang = "en" if index % 2 == 0 else "fr"
        frames = english.FRAMES if lang == "en" else french.FRAMES
        number = orders[lang][index // 2 % len(frames)]
        variant = rng.choice(VARIANTS)
        text, spans = build(rng, lang, frames[number], variant)
        return {
            "id": f"twenty_fifth_{seed}_{index:05d}",
            "lang": lang,
            "frame": f"{lang}_{number:03d}",
            "variant": variant,
            "text": text,
            "spans": spans,
        }

    return [note(index) for index in range(count)]
