"""Identifying numbers, dates and ages. Check digits are right in about nine cases of ten."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

MONTHS_EN: tuple[str, ...] = (
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
)
MONTHS_FR: tuple[str, ...] = (
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
)
DAYS_EN: tuple[str, ...] = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
DAYS_FR: tuple[str, ...] = ("lundi", "mardi", "mercredi", "jeudi", "vendredi")
UNITS_EN: tuple[str, ...] = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
UNITS_FR: tuple[str, ...] = (
    "zéro",
    "un",
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
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
)
TENS_EN: tuple[str, ...] = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
TENS_FR: tuple[str, ...] = (
    "",
    "",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante",
    "quatre-vingt",
    "quatre-vingt",
)


def digits(rng: Random, size: int) -> str:
    return str(rng.randint(1, 9)) + "".join(str(rng.randint(0, 9)) for _ in range(size - 1))


def luhn(body: str, rng: Random) -> str:
    """Adds a Luhn check digit, wrong in one case of ten."""
    total = 0
    for place, char in enumerate(reversed(body)):
        value = int(char) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    check = (10 - total % 10) % 10
    return body + str((check + rng.randint(1, 9)) % 10 if rng.random() < 0.1 else check)


def group(raw: str, sizes: tuple[int, ...], mark: str) -> str:
    parts, start = [], 0
    for size in sizes:
        parts.append(raw[start : start + size])
        start += size
    return mark.join(parts)


def words_en(value: int) -> str:
    if value < 20:
        return UNITS_EN[value]
    return TENS_EN[value // 10] + (f"-{UNITS_EN[value % 10]}" if value % 10 else "")


def words_fr(value: int) -> str:
    if value < 20:
        return UNITS_FR[value]
    tens, unit = value // 10, value % 10
    if value == 71:
        return "soixante et onze"
    if tens in (7, 9):
        unit += 10
    if value == 80:
        return "quatre-vingts"
    if unit == 0:
        return TENS_FR[tens]
    return f"{TENS_FR[tens]} et un" if unit == 1 and tens < 8 else f"{TENS_FR[tens]}-{UNITS_FR[unit]}"


def sin(rng: Random) -> str:
    raw = luhn(rng.choice("1234567679") + "".join(str(rng.randint(0, 9)) for _ in range(7)), rng)
    return group(raw, (3, 3, 3), rng.choice((" ", "-", " ", "", "."))) if rng.random() < 0.9 else raw


def bc_number(rng: Random) -> str:
    while True:
        body = "9" + "".join(str(rng.randint(0, 9)) for _ in range(8))
        total = sum(int(c) * w for c, w in zip(body[1:], (2, 4, 8, 5, 10, 9, 7, 3), strict=False))
        check = 11 - total % 11
        if check < 10:
            return group(body + str(check), (4, 3, 3), " ")


def ramq(rng: Random, given: str, surname: str, born: date, woman: bool) -> str:
    plain = "".join(c for c in surname if c.isalpha()).ljust(3, "X")[:3] + given[0]
    month = born.month + (50 if woman else 0)
    return f"{plain.upper()} {born:%y}{month:02d} {born.day:02d}{rng.randint(10, 39)}"


def health(rng: Random, province: str) -> str:
    mark = rng.choice((" ", "-", " "))
    if province == "ON":
        version = rng.choice(("", f"{mark}{rng.choice('ABCDGHJK')}{rng.choice('LMNPRST')}"))
        return group(luhn(digits(rng, 9), rng), (4, 3, 3), mark) + version
    if province == "BC":
        return bc_number(rng)
    if province in ("AB",):
        return rng.choice((group(digits(rng, 9), (5, 4), "-"), group(digits(rng, 9), (5, 4), " ")))
    if province in ("SK", "MB", "NB"):
        raw = luhn(digits(rng, 8), rng)
        return rng.choice((group(raw, (3, 3, 3), mark), raw))
    if province == "NS":
        return group("00" + digits(rng, 8), (4, 3, 3), mark)
    if province == "PE":
        return digits(rng, 8)
    if province == "NL":
        return group(luhn(digits(rng, 11), rng), (3, 3, 3, 3), mark)
    if province == "NT":
        return rng.choice("NDMT") + digits(rng, 7)
    first = "002" if province == "YT" else "1" + digits(rng, 2)
    return f"{first}-{group(digits(rng, 6), (3, 3), '-')}"


def licence(rng: Random, province: str, surname: str, born: date) -> str:
    plain = "".join(c for c in surname if c.isalpha()).upper()
    if province == "QC":
        return f"{plain[0]}{digits(rng, 4)}-{born:%d%m%y}-{rng.randint(1, 9):02d}"
    if province == "ON":
        return f"{plain[0]}{digits(rng, 4)}-{digits(rng, 5)}-{born:%y%m%d}"[:17]
    if province == "AB":
        return f"{digits(rng, 6)}-{digits(rng, 3)}"
    if province == "MB":
        return f"{plain[:5]}{rng.choice('ABJKLM')}{digits(rng, 3)}{rng.choice('LMNP')}{rng.choice('ABCD')}"
    if province == "NS":
        return f"{plain[:5]}{born:%d%m%y}{digits(rng, 3)}"
    return digits(rng, 8 if province == "SK" else 7)


def case_id(rng: Random) -> str:
    n = digits
    return rng.choice(
        (
            f"2026-{n(rng, 6)}",
            f"{rng.choice(('HC', 'SW', 'INT', 'TH', 'CS'))}-{rng.randint(23, 26)}-{n(rng, 4)}",
            n(rng, 6),
            f"{rng.choice(('INC', 'REQ', 'TKT'))}{n(rng, 7)}",
            f"{n(rng, 3)}-{n(rng, 5)}",
            f"{n(rng, 2)}/{n(rng, 4)}/26",
            f"{rng.choice('ABKRT')}{n(rng, 5)}",
        )
    )


def born_text(rng: Random, born: date, lang: str) -> str:
    """A birth date in figures or with the month's name."""
    if lang == "en":
        name = MONTHS_EN[born.month - 1]
        return rng.choice(
            (
                f"{born:%Y-%m-%d}",
                f"{born:%Y-%m-%d}",
                f"{born:%m/%d/%Y}",
                f"{name} {born.day}, {born.year}",
                f"{born.day} {name[:3]} {born.year}",
                f"{born:%d}-{name[:3]}-{born:%y}",
                f"{born:%Y/%m/%d}",
                f"{name[:3]} {born.day} {born.year}",
                f"{born:%d}/{born:%m}/{born:%y}",
            )
        )
    name = MONTHS_FR[born.month - 1]
    day = "1er" if born.day == 1 else str(born.day)
    return rng.choice(
        (
            f"{born:%Y-%m-%d}",
            f"{born:%Y-%m-%d}",
            f"{born:%d/%m/%Y}",
            f"{day} {name} {born.year}",
            f"{day} {name} {born.year}",
            f"{born:%d-%m-%Y}",
            f"{born:%Y/%m/%d}",
            f"{born:%d.%m.%y}",
        )
    )


def born_words(born: date, lang: str) -> str:
    """As said aloud."""
    words, short = (words_en if lang == "en" else words_fr), born.year % 100
    old, new = ("nineteen", "two thousand") if lang == "en" else ("mille neuf cent", "deux mille")
    tail = (new if born.year >= 2000 else old) + (f" {words(short)}" if short else "")
    if lang == "en":
        return f"{MONTHS_EN[born.month - 1]} {words_en(born.day)} {tail}"
    return f"{'premier' if born.day == 1 else words_fr(born.day)} {MONTHS_FR[born.month - 1]} {tail}"


def birth(rng: Random, low: int, high: int) -> date:
    return date(2026, 11, 20) - timedelta(days=rng.randint(low * 365 + 30, high * 365))


def day_text(rng: Random, when: date, lang: str) -> str:
    name = (MONTHS_EN if lang == "en" else MONTHS_FR)[when.month - 1]
    if lang == "en":
        return rng.choice(
            (f"{name} {when.day}", f"{when:%Y-%m-%d}", f"{name[:3]} {when.day}", f"{name} {when.day}, {when.year}")
        )
    number = "1er" if when.day == 1 else str(when.day)
    return rng.choice((f"{number} {name}", f"{number} {name} {when.year}", f"{number} {name}"))


def event(rng: Random, lang: str) -> str:
    """An appointment's or a programme's date, to come."""
    when = date(2026, 11, 23) + timedelta(days=rng.randint(0, 130))
    if lang == "en" and rng.random() < 0.3:
        day = rng.choice(DAYS_EN)
        return rng.choice((f"{day} next week", f"{day} at {rng.randint(8, 11)}:30"))
    if lang == "fr" and rng.random() < 0.3 and when.weekday() < 5:
        number = "1er" if when.day == 1 else str(when.day)
        return f"{DAYS_FR[when.weekday()]} {number} {MONTHS_FR[when.month - 1]}"
    return day_text(rng, when, lang)


def past(rng: Random, lang: str) -> str:
    return day_text(rng, date(2026, 11, 19) - timedelta(days=rng.randint(0, 300)), lang)
