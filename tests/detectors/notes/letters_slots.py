"""The slots of the letters that are no person: the label and the maker of each."""

import random
import unicodedata
from collections.abc import Callable

from tests.detectors.notes.letters_words import (
    CODES,
    DISTRICTS,
    FAMILY,
    KINDS,
    LANGUAGES,
    LIEUX,
    PLACES,
    PROVINCES,
    SERVICES_EN,
    SERVICES_FR,
    STREETS,
)

MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
}
DAYS_EN = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
]
DAYS_FR = [
    "premier",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
]
TENS_EN = ["forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
UNITS_EN = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
TENS_FR = ["quarante", "cinquante", "soixante", "soixante-dix", "quatre-vingt"]
UNITS_FR = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]
LETTERS = "ABCEGHJKLMNPRSTVWXYZ"
R = random.Random


def digits(rng: R, n: int) -> str:
    return "".join(rng.choices("0123456789", k=n))


def ascii_of(text: str) -> str:
    """Accents off, one character for one: offsets stay."""
    return "".join(unicodedata.normalize("NFD", c)[0] for c in text)


def luhn(rng: R, head: str, size: int) -> str:
    """A number with a right check digit."""
    body = head + digits(rng, size - 1 - len(head))
    total = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return body + str(-total % 10)


def day(rng: R, lang: str, low: int, high: int) -> str:
    y, m, d = rng.randint(low, high), rng.randint(1, 12), rng.randint(1, 28)
    name = MONTHS[lang][m - 1]
    if lang == "fr":
        first = "1er" if d == 1 else str(d)
        forms = [
            f"{first} {name} {y}",
            f"{first} {name} {y}",
            f"{y}-{m:02}-{d:02}",
            f"{d:02}/{m:02}/{y}",
            f"{d:02}-{m:02}-{y}",
        ]
    else:
        forms = [
            f"{name} {d}, {y}",
            f"{d} {name} {y}",
            f"{y}-{m:02}-{d:02}",
            f"{m:02}/{d:02}/{y}",
            f"{name[:3]}. {d}, {y}",
        ]
    return rng.choice(forms)


def birth(rng: R, lang: str) -> str:
    return day(rng, lang, 1934, 2007)


def birth_words(rng: R, lang: str) -> str:
    """A birth date with a month name, sometimes wholly in words."""
    d, m = rng.randint(1, 14), rng.choice(MONTHS[lang])
    if rng.random() < 0.6:
        y = rng.randint(1934, 2016)
        return f"{m} {d + 14}, {y}" if lang == "en" else f"{d + 14} {m} {y}"
    if lang == "en":
        return f"the {DAYS_EN[d - 1]} of {m}, nineteen {rng.choice(TENS_EN)}-{rng.choice(UNITS_EN)}"
    return f"{DAYS_FR[d - 1]} {m} mille neuf cent {rng.choice(TENS_FR[:3])}-{rng.choice(UNITS_FR)}"


def date(rng: R, lang: str) -> str:
    if rng.random() < 0.7:
        return day(rng, lang, 2021, 2026)
    d, m = rng.randint(2, 28), rng.choice(MONTHS[lang])
    return f"{m} {d}" if lang == "en" else f"{d} {m}"


def time(rng: R, lang: str) -> str:
    h, m = rng.randint(8, 20), rng.choice(["00", "15", "30", "45"])
    if lang == "fr":
        return f"{h} h {m}"
    return f"{(h - 1) % 12 + 1}:{m} {rng.choice(['a.m.', 'am'] if h < 12 else ['p.m.', 'pm'])}"


def phone(rng: R, lang: str) -> str:
    area = rng.choice(
        ["506", "709", "902", "705", "613", "249", "807", "204", "306", "403", "780", "250", "867"]
        if lang == "en"
        else ["418", "581", "819", "450", "579", "873", "506"]
    )
    n = f"01{digits(rng, 2)}"
    forms = f"({area}) 555-{n}|{area}-555-{n}|{area} 555-{n}|{area}.555.{n}|1-{area}-555-{n}|+1 {area} 555 {n}|{area} 555 {n}"
    extension = rng.choice([" ext. 42", ", ext. 208"] if lang == "en" else [", poste 42", " poste 208"])
    return rng.choice(forms.split("|")) + (extension if rng.random() < 0.1 else "")


def postal(rng: R, lang: str) -> str:
    first = rng.choice("ABCEKLMNPRSTVXY" if lang == "en" else "GHJGJE")
    code = first + digits(rng, 1) + rng.choice(LETTERS)
    return code + rng.choice([" ", " ", " ", "", "-"]) + digits(rng, 1) + rng.choice(LETTERS) + digits(rng, 1)


def address(rng: R, lang: str) -> str:
    n, unit = rng.randint(2, 9899), rng.randint(1, 1812)
    name, kind = rng.choice(STREETS[lang]), rng.choice(KINDS[lang])
    if lang == "en":
        road = f"{n} {name} {kind}" + rng.choice(["", "", "", " W", " East", " N.W."])
        forms = [
            road,
            road,
            road,
            f"{unit}-{road}",
            f"{road}, Apt. {unit}",
            f"{road}, Unit {unit % 40 + 1}",
            f"Suite {unit}, {road}",
            f"{road}, 2nd floor",
        ]
        forms += [f"P.O. Box {unit}", f"RR {unit % 8 + 1}, Site {unit % 30}, Box {n % 90}"]
    else:
        comma = rng.choice([",", ",", ""])
        road = f"{n}{comma} {kind} {name}" + rng.choice(["", "", "", " Est", " Ouest", " Nord"])
        forms = [
            road,
            road,
            road,
            f"{road}, app. {unit}",
            f"{road}, appartement {unit}",
            f"{road}, bureau {unit}",
            f"{n}-{unit}, {kind} {name}",
        ]
        forms += [f"{road} # {unit % 90}", f"case postale {unit}", f"C. P. {unit}, succ. Centre-ville"]
    return rng.choice(forms)


def health(rng: R, lang: str) -> str:
    forms = [
        f"{digits(rng, 4)} {digits(rng, 3)} {digits(rng, 3)}",
        f"{digits(rng, 4)}-{digits(rng, 3)}-{digits(rng, 3)}-{rng.choice(LETTERS)}{rng.choice(LETTERS)}",
    ]
    forms += [
        f"9{digits(rng, 3)} {digits(rng, 3)} {digits(rng, 3)}",
        f"{digits(rng, 5)}-{digits(rng, 4)}",
        digits(rng, 9),
    ]
    return rng.choice(forms)


def sin(rng: R, lang: str) -> str:
    n, sep = luhn(rng, rng.choice("12456799"), 9), rng.choice([" ", " ", "-", ""])
    return sep.join([n[:3], n[3:6], n[6:]])


def licence(rng: R, lang: str) -> str:
    head = rng.choice(LETTERS)
    forms = [
        f"{head}{digits(rng, 4)}-{digits(rng, 5)}-{digits(rng, 5)}",
        f"{head}{digits(rng, 4)}-{digits(rng, 6)}-{digits(rng, 2)}",
        f"{digits(rng, 6)}-{digits(rng, 3)}",
    ]
    return rng.choice(forms[:2] if lang == "fr" else forms)


def passport(rng: R, lang: str) -> str:
    return f"{rng.choice(LETTERS)}{rng.choice([rng.choice(LETTERS) + digits(rng, 6), digits(rng, 6) + rng.choice(LETTERS)])}"


def uci(rng: R, lang: str) -> str:
    return rng.choice(
        [f"{digits(rng, 4)}-{digits(rng, 4)}", f"11-{digits(rng, 4)}-{digits(rng, 4)}", f"11{digits(rng, 8)}"]
    )


def case(rng: R, lang: str) -> str:
    y, a = rng.randint(2019, 2026), rng.choice(LETTERS) + rng.choice(LETTERS)
    forms = [
        f"{a}-{digits(rng, 6)}",
        f"{y}-{digits(rng, 5)}",
        f"{digits(rng, 8)}",
        f"{y % 100}-{digits(rng, 4)}-{a}",
        f"#{digits(rng, 5)}",
        f"{a}{digits(rng, 7)}",
    ]
    return rng.choice(forms)


def docket(rng: R, lang: str) -> str:
    y = rng.randint(18, 26)
    if lang == "fr":
        return f"{rng.choice(['500', '200', '765', '460'])}-{rng.choice(['01', '04', '12', '22'])}-{digits(rng, 6)}-{y}{rng.randint(0, 9)}"
    return rng.choice(
        [f"FC-{y}-{digits(rng, 8)}-0000", f"CV-{y}-{digits(rng, 5)}", f"T-{digits(rng, 4)}-{y}", f"S-{digits(rng, 6)}"]
    )


def account(rng: R, lang: str) -> str:
    return rng.choice(
        [
            f"{digits(rng, 5)}-{digits(rng, 3)}-{digits(rng, 7)}",
            digits(rng, 10),
            f"{digits(rng, 3)} {digits(rng, 3)} {digits(rng, 4)}",
            f"{digits(rng, 7)}-{digits(rng, 2)}",
        ]
    )


def card(rng: R, lang: str) -> str:
    n = luhn(rng, rng.choice(["4", "51", "54"]), 16)
    return rng.choice([" ", " ", "-", ""]).join(n[i : i + 4] for i in range(0, 16, 4))


def url(rng: R, lang: str) -> str:
    page = (
        rng.choice(["p/", "~", "profile/", "u/", "album?id="])
        + rng.choice(FAMILY).split()[0].lower().replace("’", "")
        + digits(rng, 2)
    )
    return rng.choice(["https://www.example.com/", "http://photos.example.org/", "www.example.net/"]) + ascii_of(page)


def ip(rng: R, lang: str) -> str:
    head = rng.choice(["192.0.2", "198.51.100", "203.0.113"])
    return rng.choice(
        [
            f"{head}.{rng.randint(1, 254)}",
            f"{head}.{rng.randint(1, 254)}",
            f"2001:db8::{rng.randint(4096, 65535):x}:{rng.randint(1, 99)}",
        ]
    )


def money(rng: R, lang: str) -> str:
    n = rng.choice([rng.randint(12, 990), rng.randint(1000, 9900)])
    if lang == "en":
        return f"${n:,}" + rng.choice(["", f".{digits(rng, 2)}"])
    return f"{n:,}".replace(",", "\u00a0") + rng.choice(["", f",{digits(rng, 2)}"]) + "\u00a0$"


def own_mail(rng: R, lang: str) -> str:
    return rng.choice(["info", "accueil", "reception", "office", "bureau"]) + "@agency.example.org"


PLAIN: dict[str, tuple[str, Callable[[R, str], str]]] = {
    "addr": ("LOCATION_ADDRESS", address),
    "pc": ("POSTAL_CODE", postal),
    "phone": ("PHONE", phone),
    "dob": ("DATE_OF_BIRTH", birth),
    "dobw": ("DATE_OF_BIRTH", birth_words),
    "kdob": ("DATE_OF_BIRTH", lambda r, g: day(r, g, 2008, 2019)),
    "bdob": ("DATE_OF_BIRTH", lambda r, g: day(r, g, 2025, 2026)),
    "date": ("DATE_OK", date),
    "time": ("DATE_OK", time),
    "age": ("AGE", lambda r, g: str(r.randint(18, 93))),
    "kid": ("AGE", lambda r, g: str(r.randint(2, 17))),
    "sin": ("SIN", sin),
    "health": ("HEALTH_NUMBER", health),
    "lic": ("GOV_ID", licence),
    "pass": ("GOV_ID", passport),
    "uci": ("GOV_ID", uci),
    "case": ("CASE_ID", case),
    "docket": ("CASE_ID", docket),
    "acct": ("ACCOUNT", account),
    "card": ("ACCOUNT", card),
    "url": ("URL_IP", url),
    "ip": ("URL_IP", ip),
    "money": ("NUM_OK", money),
    "lang": ("LANG_OK", lambda r, g: r.choice(LANGUAGES[g])),
    "svc": ("ORG_OK", lambda r, g: r.choice(SERVICES_EN if g == "en" else SERVICES_FR)),
    "city": ("PLACE_OK", lambda r, g: r.choice(PLACES if g == "en" else LIEUX)),
    "dist": ("PLACE_OK", lambda r, g: r.choice(DISTRICTS[g])),
    "prov": ("PLACE_OK", lambda r, g: r.choice(PROVINCES[g])),
    "pr": ("PLACE_OK", lambda r, g: r.choice(CODES[g])),
    "fsa": ("PLACE_OK", lambda r, g: postal(r, g)[:3]),
    "hot": ("HOTLINE_OK", lambda r, g: r.choice(["811", "211", "9-8-8", "1-800-668-6868", "1-866-277-3553"])),
    "nphone": ("NEUTRAL", phone),
    "naddr": ("NEUTRAL", address),
    "nmail": ("NEUTRAL", own_mail),
    "npc": ("NEUTRAL", postal),
}
