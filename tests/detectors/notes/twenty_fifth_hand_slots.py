"""Typed slots: each function gives the text of one value."""

import random
from collections.abc import Callable

from tests.detectors.notes import twenty_fifth_hand_values as values

AREAS: list[str] = ["416", "647", "204", "431", "418", "581", "506", "250", "236", "514", "437", "367"]
EN_WORDS: dict[int, str] = {34: "thirty-four", 61: "sixty-one", 72: "seventy-two", 45: "forty-five", 80: "eighty"}
FR_WORDS: dict[int, str] = {34: "trente-quatre", 61: "soixante et un", 72: "soixante-douze", 45: "quarante-cinq"}


def digits(rng: random.Random, count: int) -> str:
    """Random digits, the first never zero."""
    return str(rng.randint(1, 9)) + "".join(str(rng.randint(0, 9)) for _ in range(count - 1))


def luhn(rng: random.Random, body: str) -> str:
    """Add a Luhn digit, wrong one time in ten."""
    doubled = [int(char) * (2 if place % 2 == 0 else 1) for place, char in enumerate(reversed(body))]
    check = -sum(value - 9 if value > 9 else value for value in doubled) % 10
    return body + str(check if rng.random() < 0.9 else (check + 3) % 10)


def sin(rng: random.Random, lang: str) -> str:
    """A social insurance number."""
    raw = luhn(rng, digits(rng, 8))
    joint = rng.choice([" ", " ", "-", ""])
    return joint.join([raw[:3], raw[3:6], raw[6:]])


def phone(rng: random.Random, lang: str) -> str:
    """A phone number in one of its written forms."""
    area, mid, last = rng.choice(AREAS), str(rng.randint(220, 989)), f"{rng.randint(0, 9999):04d}"
    ext = f" ext. {rng.randint(10, 499)}" if lang == "en" else f" poste {rng.randint(10, 499)}"
    forms = [
        f"{area}-{mid}-{last}",
        f"({area}) {mid}-{last}",
        f"{area}.{mid}.{last}",
        f"{area} {mid}-{last}",
        f"{area}{mid}{last}",
        f"+1 {area} {mid} {last}",
        f"{area}-{mid}-{last}{ext}",
        f"1-{area}-{mid}-{last}",
    ]
    return rng.choice(forms)


def postal(rng: random.Random, lang: str) -> str:
    """A postal code."""
    letters = "ABCEGHJKLMNPRSTVWXYZ"
    first = rng.choice("MREVKL") if lang == "en" else rng.choice("GHJE")
    head = f"{first}{rng.randint(1, 9)}{rng.choice(letters)}"
    return head + rng.choice([" ", " ", " ", ""]) + f"{rng.randint(1, 9)}{rng.choice(letters)}{rng.randint(1, 9)}"


def address(rng: random.Random, lang: str) -> str:
    """A civic or rural address."""
    number, unit, rural = rng.randint(3, 2990), rng.randint(2, 1405), rng.randint(1, 90)
    if lang == "en":
        street = f"{rng.choice(values.EN_BASES)} {rng.choice(values.EN_KINDS)}"
        plain = [
            f"{number} {street}",
            f"{unit}-{number} {street}",
            f"{number} {street}, Apt {unit}",
            f"{number} {street} Unit {rural}",
            f"{number} {street}, basement",
        ]
        odd = [
            f"RR {rural % 7 + 1}, Site {rural}",
            f"PO Box {unit}",
            f"{number * 10 + 1} Range Road {rural + 10}",
            f"Lot {rural}, {street}",
        ]
        return rng.choice(plain * 3 + odd)
    street = f"{rng.choice(values.FR_KINDS)} {rng.choice(values.FR_BASES)}"
    plain = [
        f"{number}, {street}",
        f"{number} {street}",
        f"{number}, {street}, app. {unit}",
        f"{unit}-{number}, {street}",
        f"{number}, {street}, sous-sol",
    ]
    odd = [
        f"{number}, rang {rng.choice(['Saint-Joseph', 'des Chutes', '4 Est', 'Caron'])}",
        f"C.P. {unit}",
        f"{number}, route {rural + 100}",
    ]
    return rng.choice(plain * 3 + odd)


def corner(rng: random.Random, lang: str) -> str:
    """Two streets with their joining word."""
    bases = values.EN_BASES if lang == "en" else values.FR_BASES[1::2]
    first, second = rng.sample(bases, 2)
    return f"{first} {rng.choice(['and', '&', '/'])} {second}" if lang == "en" else f"{first} et {second}"


def write_date(rng: random.Random, lang: str, year: int) -> str:
    """A date of that year in a written form."""
    month, day = rng.randint(1, 12), rng.randint(1, 28)
    if lang == "en":
        name = values.EN_MONTHS[month - 1]
        return rng.choice(
            [
                f"{year}-{month:02d}-{day:02d}",
                f"{name} {day}, {year}",
                f"{day} {name[:3]} {year}",
                f"{month:02d}/{day:02d}/{year}",
                f"{name[:3]} {day} {year}",
                f"{year}/{month:02d}/{day:02d}",
            ]
        )
    name = values.FR_MONTHS[month - 1]
    return rng.choice(
        [
            f"{year}-{month:02d}-{day:02d}",
            f"{day} {name} {year}",
            f"{day:02d}/{month:02d}/{year}",
            f"{'1er' if day == 1 else day} {name} {year}",
            f"{day:02d}-{month:02d}-{year}",
        ]
    )


def birth(rng: random.Random, lang: str) -> str:
    """An adult's birth date."""
    return write_date(rng, lang, rng.randint(1938, 2005))


def birth_child(rng: random.Random, lang: str) -> str:
    """A child's birth date."""
    return write_date(rng, lang, rng.randint(2010, 2024))


def coming(rng: random.Random, lang: str) -> str:
    """An appointment or programme date."""
    month, day, year = rng.randint(1, 12), rng.randint(2, 28), 2027
    if lang == "en":
        return rng.choice([f"{values.EN_MONTHS[month - 1]} {day}", f"{values.EN_MONTHS[month - 1][:3]} {day}, {year}"])
    return rng.choice([f"{day} {values.FR_MONTHS[month - 1]}", f"{day} {values.FR_MONTHS[month - 1]} {year}"])


def phn(rng: random.Random, lang: str) -> str:
    """A health number of British Columbia."""
    weights = (2, 4, 8, 5, 10, 9, 7, 3)
    bodies = [digits(rng, 8) for _ in range(30)]
    checks = [11 - sum(int(char) * weight for char, weight in zip(body, weights, strict=False)) % 11 for body in bodies]
    raw = next(f"9{body}{check}" for body, check in zip(bodies, checks, strict=False) if check < 10)
    return f"{raw[:4]} {raw[4:7]} {raw[7:]}"


def ohip(rng: random.Random, lang: str) -> str:
    """A health number of Ontario, with or without its version code."""
    ten = luhn(rng, digits(rng, 9))
    version = rng.choice(["", f"-{rng.choice('ABKTVX')}{rng.choice('CDFLM')}"])
    return f"{ten[:4]}-{ten[4:7]}-{ten[7:]}{version}"


def health(rng: random.Random, lang: str) -> str:
    """A health number that is not from Quebec."""
    nine = digits(rng, 9)
    return rng.choice(
        [ohip(rng, lang), phn(rng, lang), nine, f"{nine[:3]}-{nine[3:6]}-{nine[6:]}", f"{nine[:5]}-{nine[5:]}"]
    )


def licence(rng: random.Random, lang: str) -> str:
    """A driver's licence number."""
    head = rng.choice("BCDGLMST")
    tail = f"{rng.randint(50, 99)}{rng.randint(1, 12):02d}{rng.randint(1, 28):02d}"
    if lang == "en":
        return rng.choice([f"{head}{digits(rng, 4)}-{digits(rng, 5)}-{tail[0]}{digits(rng, 4)}", digits(rng, 7)])
    return f"{head}{digits(rng, 4)}-{tail}-0{rng.randint(1, 9)}"


def passport(rng: random.Random, lang: str) -> str:
    """A passport number."""
    return rng.choice("AGHP") + rng.choice("BCKRT") + digits(rng, 6)


def uci(rng: random.Random, lang: str) -> str:
    """An immigration client identifier."""
    return rng.choice([f"{digits(rng, 4)}-{digits(rng, 4)}", f"11-{digits(rng, 4)}-{digits(rng, 4)}"])


def plate(rng: random.Random, lang: str) -> str:
    """A licence plate."""
    letters = "".join(rng.choice("ABCDEFHJKLMNPRST") for _ in range(4))
    return f"{letters} {digits(rng, 3)}" if lang == "en" else f"{letters[0]}{digits(rng, 2)} {letters[1:]}"


def case(rng: random.Random, lang: str) -> str:
    """A file number."""
    return rng.choice(
        [
            f"{rng.choice(['HF', 'RB', 'CL', 'SH', 'TR'])}-{rng.randint(2022, 2026)}-{digits(rng, 4)}",
            digits(rng, 6),
            f"{rng.choice('CDT')}{digits(rng, 7)}",
            f"{rng.randint(22, 26)}-{digits(rng, 5)}",
        ]
    )


def account_row(rng: random.Random, lang: str) -> str:
    """Transit, institution and account in a row."""
    return rng.choice(["-", " "]).join([f"{digits(rng, 5)}", rng.choice(["003", "815", "004", "010"]), digits(rng, 7)])


def card(rng: random.Random, lang: str) -> str:
    """A bank card number."""
    raw = luhn(rng, rng.choice("45") + digits(rng, 14))
    return rng.choice([" ", " ", ""]).join([raw[:4], raw[4:8], raw[8:12], raw[12:]])


def utility(rng: random.Random, lang: str) -> str:
    """A hydro, gas or telephone account."""
    return rng.choice(
        [f"{digits(rng, 3)} {digits(rng, 3)} {digits(rng, 3)}", digits(rng, 10), f"{digits(rng, 7)}-{digits(rng, 3)}"]
    )


def address_ip(rng: random.Random, lang: str) -> str:
    """An IP address."""
    return ".".join(str(rng.randint(11, 240)) for _ in range(4))


def age(rng: random.Random, lang: str) -> str:
    """An adult's age, said after the name."""
    years = rng.randint(19, 88)
    if lang == "en":
        spoken = rng.choice(list(EN_WORDS.values()))
        return rng.choice(
            [f"{years} y/o", f"{years} years old", f"age {years}", f"{years} yrs old", f"{spoken} years old"]
        )
    return rng.choice([f"{years} ans", f"{years} ans", f"{rng.choice(list(FR_WORDS.values()))} ans"])


def age_child(rng: random.Random, lang: str) -> str:
    """A child's age."""
    years = rng.randint(2, 16)
    return rng.choice([f"{years} y/o", f"{years} years old", f"age {years}"]) if lang == "en" else f"{years} ans"


def amount(rng: random.Random, lang: str) -> str:
    """A sum of money."""
    value = rng.randint(40, 1990)
    return f"${value}" if lang == "en" else f"{value} $"


TABLE: dict[str, tuple[str, Callable[[random.Random, str], str]]] = {
    "sin": ("SIN", sin),
    "ph": ("PHONE", phone),
    "pc": ("POSTAL_CODE", postal),
    "addr": ("LOCATION_ADDRESS", address),
    "corner": ("LOCATION_ADDRESS", corner),
    "dob": ("DATE_OF_BIRTH", birth),
    "dobk": ("DATE_OF_BIRTH", birth_child),
    "date": ("DATE_OK", coming),
    "hn": ("HEALTH_NUMBER", health),
    "lic": ("GOV_ID", licence),
    "pass": ("GOV_ID", passport),
    "uci": ("GOV_ID", uci),
    "plate": ("GOV_ID", plate),
    "case": ("CASE_ID", case),
    "status": ("GOV_ID", lambda rng, lang: digits(rng, 10)),
    "acctrow": ("ACCOUNT", account_row),
    "transit": ("ACCOUNT", lambda rng, lang: digits(rng, 5)),
    "folio": ("ACCOUNT", lambda rng, lang: digits(rng, 7)),
    "inst": ("ACCOUNT", lambda rng, lang: rng.choice(["003", "815", "004", "010", "002"])),
    "card": ("ACCOUNT", card),
    "util": ("ACCOUNT", utility),
    "ip": ("URL_IP", address_ip),
    "age": ("AGE", age),
    "kid": ("AGE", age_child),
    "amt": ("NUM_OK", amount),
    "num": ("NUM_OK", lambda rng, lang: str(rng.randint(3, 95))),
    "agead": ("AGE", lambda rng, lang: f"{rng.randint(19, 88)}-year-old"),
    "agef": ("AGE", lambda rng, lang: f"âgée de {rng.randint(19, 88)} ans"),
    "agem": ("AGE", lambda rng, lang: f"âgé de {rng.randint(19, 88)} ans"),
    "lang": ("LANG_OK", lambda rng, lang: rng.choice(values.EN_LANGS if lang == "en" else values.FR_LANGS)),
    "hot": ("HOTLINE_OK", lambda rng, lang: rng.choice(values.EN_HOT if lang == "en" else values.FR_HOT)),
    "cri": ("HOTLINE_OK", lambda rng, lang: rng.choice(values.EN_CRISIS if lang == "en" else values.FR_CRISIS)),
    "urg": ("HOTLINE_OK", lambda rng, lang: rng.choice(["911", "9-1-1"])),
    "nurse": ("HOTLINE_OK", lambda rng, lang: rng.choice(["811", "8-1-1"])),
    "teen": ("AGE", lambda rng, lang: f"{rng.randint(15, 17)} " + ("years old" if lang == "en" else "ans")),
    "old": ("AGE", lambda rng, lang: f"{rng.randint(70, 93)} " + ("y/o" if lang == "en" else "ans")),
    "oldm": ("AGE", lambda rng, lang: f"âgé de {rng.randint(70, 93)} ans"),
    "small": ("NUM_OK", lambda rng, lang: "$40" if lang == "en" else "40 $"),
    "dobs": ("DATE_OF_BIRTH", lambda rng, lang: write_date(rng, lang, rng.randint(1934, 1957))),
    "dobb": ("DATE_OF_BIRTH", lambda rng, lang: write_date(rng, lang, rng.choice([2025, 2026]))),
    "nine": ("HEALTH_NUMBER", lambda rng, lang: digits(rng, 9)),
    "phn": ("HEALTH_NUMBER", phn),
    "ohip": ("HEALTH_NUMBER", ohip),
    "city": ("PLACE_OK", lambda rng, lang: rng.choice(values.EN_CITIES if lang == "en" else values.FR_CITIES)),
}
