"""Numbers, dates and addresses of the reserved texts: never read when changing the detectors."""

from random import Random

from tests.detectors.notes import reserved_words as words
from tests.detectors.notes.held_out_numbers import MONTHS, filled, luhn
from tests.detectors.notes.reserved_number_forms import FORMS

AREAS = [
    "204",
    "236",
    "250",
    "263",
    "306",
    "343",
    "354",
    "403",
    "428",
    "431",
    "438",
    "474",
    "514",
    "548",
    "581",
    "587",
    "639",
    "683",
    "709",
    "742",
    "753",
    "782",
    "819",
    "867",
    "879",
    "905",
    "942",
]
SPOKEN = {"en": ["oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"], "fr": ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]}  # fmt: skip
TENS = {"en": {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80}, "fr": {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}}  # fmt: skip


def phone(rng: Random, lang: str) -> str:
    area, tail = rng.choice(AREAS), f"01{rng.randrange(100):02}"
    forms = [
        f"{area}-555-{tail}",
        f"({area}) 555-{tail}",
        f"{area} 555-{tail}",
        f"{area}.555.{tail}",
        f"{area}555{tail}",
        f"{area} 555 {tail}",
    ] * 3
    forms += [
        f"1-{area}-555-{tail}",
        f"+1 {area} 555 {tail}",
        f"+1({area})555-{tail}",
        f"{area}/555-{tail}",
        f"555-{tail}",
        f"({area})555-{tail}",
        f"{area} - 555 - {tail}",
    ]
    forms += (
        [f"{area}-555-{tail} ext. {rng.randrange(2, 9999)}", f"{area}-555-{tail} ext {rng.randrange(100, 999)}"]
        if lang == "en"
        else [f"{area} 555-{tail}, poste {rng.randrange(2, 9999)}", f"{area} 555-{tail} p. {rng.randrange(100, 999)}"]
    )
    return rng.choice(forms)


def postal(rng: Random) -> str:
    code = rng.choice("ABCEGHJKLMNPRSTVXY") + filled(rng, "#@") + " " + filled(rng, "#@#")
    packed = code.replace(" ", "")
    return rng.choice([code] * 6 + [packed] * 2 + [code.lower(), packed.lower(), code.replace(" ", "-"), code.replace(" ", "  ")])  # fmt: skip


def address(rng: Random, lang: str) -> str:
    street = rng.choice(words.STREETS[lang].split("|"))
    n = rng.choice([rng.randrange(2, 99), rng.randrange(100, 999), rng.randrange(1000, 18999)])
    u = rng.choice([rng.randrange(1, 40), rng.randrange(101, 2999)])
    if lang == "en":
        forms = [f"{n} {street}"] * 9
        forms += [
            f"{n} {street}, Unit {u}",
            f"{u} - {n} {street}",
            f"{n} {street} apt. {u}",
            f"Suite {u}, {n} {street}",
            f"{n} {street} #{u}",
            f"{n} {street}, basement",
            f"{n}½ {street}",
            f"{n} {street}, 3rd floor",
        ]
        forms += [
            filled(rng, form)
            for form in (
                "PO Box ####",
                "P.O. Box ##, Station B",
                "RR#2, Site #, Comp ##",
                "General Delivery, Box ##",
                "Civic #### Route 16",
                "Lot #, Plan ###",
                "R.R. 3",
                "NE-##-##-#-W4",
                "Site ## Box ##",
            )
        ]
    else:
        forms = [f"{n}, {street}"] * 5 + [f"{n} {street}"] * 5
        forms += [
            f"{n}, {street}, appartement {u}",
            f"{n} {street}, app. {u}",
            f"{n} {street} apt {u}",
            f"{u}-{n}, {street}",
            f"{n}, {street}, bureau {u}",
            f"{n} {street}, sous-sol",
            f"{n} bis, {street}",
            f"{n}, {street} (2e étage)",
            f"au {n} de la {street}"[3:] if street.startswith("rue") else f"{n}, {street}",
        ]
        forms += [
            filled(rng, form)
            for form in (
                "C. P. ####",
                "CP ###, succ. Centre-ville",
                "RR #",
                "R.R. 2, case postale ##",
                "### 5e Rang",
                "#### route du Fleuve",
                "casier postal ##",
            )
        ]
    return rng.choice(forms)


def birth(rng: Random, lang: str) -> str:
    year, month, day = rng.randrange(1931, 2019), rng.randrange(1, 13), rng.randrange(1, 29)
    name, yy = MONTHS[lang][month - 1], year % 100
    if lang == "en":
        forms = [
            f"{name} {day}, {year}",
            f"{year}-{month:02}-{day:02}",
            f"{day:02}/{month:02}/{year}",
            f"{name[:3]} {day} {year}",
            f"{day} {name[:3]} {year}",
        ] * 3
        forms += [
            f"{day} {name}, {year}",
            f"the {_ordinal(day)} of {name} {year}",
            f"{month}/{day}/{yy:02}",
            f"{year}/{month:02}/{day:02}",
            f"{name[:3]}-{day:02}-{year}",
            f"{day:02} {name[:3].upper()} {year}",
            f"{name} {year}",
            f"{year}{month:02}{day:02}",
            f"{name} {_ordinal(day)}, {year}",
            f"{day:02}.{month:02}.{yy:02}",
        ]
    else:
        first = "1er" if day == 1 else str(day)
        forms = [
            f"{first} {name} {year}",
            f"{year}-{month:02}-{day:02}",
            f"{day:02}/{month:02}/{year}",
            f"{day:02}-{month:02}-{year}",
        ] * 3
        forms += [
            f"{first} {name}, {year}",
            f"{day} {name[:3]}. {year}",
            f"{day}/{month}/{yy:02}",
            f"{year}/{month:02}/{day:02}",
            f"{day:02}.{month:02}.{year}",
            f"{name} {year}",
            f"{day} {month:02} {year}",
            f"{year}{month:02}{day:02}",
            f"{day} {name[:4]} {yy:02}",
        ]
    return rng.choice(forms)


def _ordinal(day: int) -> str:
    return f"{day}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10 if day not in (11, 12, 13) else 0, 'th') }"


def day_of_programme(rng: Random, lang: str) -> str:
    month, day, year = rng.choice(MONTHS[lang]), rng.randrange(2, 29), rng.randrange(2023, 2027)
    if lang == "en":
        return rng.choice([f"{month} {day}", f"{month[:3]} {day}", "Tuesday", "next Monday", "this morning", f"{month} {day}, {year}", f"{year}-0{rng.randrange(1, 10)}-{day:02}", "last night", f"Wed {month[:3]} {day}"])  # fmt: skip
    return rng.choice([f"le {day} {month}", "mardi", "lundi prochain", "ce matin", f"le {day} {month} {year}", f"{year}-0{rng.randrange(1, 10)}-{day:02}", "hier soir", f"mercredi le {day}"])  # fmt: skip


def age(rng: Random, lang: str) -> str:
    if rng.random() < 0.14:
        tens = rng.choice(sorted(TENS[lang]))
        unit = rng.choice(SPOKEN[lang][2:10])
        return f"{tens}-{unit}" if rng.random() < 0.7 else tens
    return str(rng.randrange(2, 97))


def number(rng: Random, kind: str, lang: str) -> tuple[str, str]:
    """``(words before, number)`` of a kind, as somebody writes it."""
    row = rng.choice(rng.choice([FORMS[kind][lang], FORMS[kind][lang] + FORMS[kind]["any"]]))
    before, form = row.rsplit("=", 1)
    if not form.startswith("luhn"):
        return before, filled(rng, form)
    size = int(form.removeprefix("luhn"))
    digits = luhn(rng, size, {16: rng.choice(["4", "51", "53"]), 15: "37"}.get(size, ""))
    cuts = {9: [3, 3, 3], 10: [4, 3, 3], 15: [4, 6, 5], 16: [4, 4, 4, 4]}[size]
    sign, parts, at = rng.choice([" ", "-", "", " "]), [], 0
    for cut in cuts:
        parts.append(digits[at : at + cut])
        at += cut
    return before, sign.join(parts)
