"""Numbers, dates and addresses: each function draws one written form of one invented value."""

from __future__ import annotations

import datetime as dt
import random
import unicodedata

from tests.detectors.notes import nineteenth_hand_places as places

ONES_EN: list[str] = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS_EN: list[str] = "x x twenty thirty forty fifty sixty seventy eighty ninety".split()
ONES_FR: list[str] = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
).split()
TENS_FR: list[str] = "x x vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split()
ORDINALS_EN: list[str] = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
VALID_SHARE: float = 0.85


def digits(rng: random.Random, count: int, first: str = "123456789") -> str:
    """Draw a string of digits whose first is among those given."""
    return rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(count - 1))


def letters(rng: random.Random, count: int) -> str:
    """Draw capital letters that are used on cards and plates."""
    return "".join(rng.choice("ABCDEFGHJKLMNPRSTVWXYZ") for _ in range(count))


def luhn(rng: random.Random, count: int, first: str) -> str:
    """Draw digits with a check digit by Luhn's rule, wrong in some."""
    body = digits(rng, count - 1, first)
    total = 0
    for index, char in enumerate(reversed(body)):
        value = int(char) * (2 if index % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    check = (10 - total % 10) % 10
    if rng.random() > VALID_SHARE:
        check = (check + rng.randint(1, 9)) % 10
    return body + str(check)


def grouped(text: str, sizes: list[int], mark: str) -> str:
    """Cut a string into groups of the sizes given, joined by a mark."""
    parts, start = [], 0
    for size in sizes:
        parts.append(text[start : start + size])
        start += size
    return mark.join(parts)


def plain(text: str) -> str:
    """Strip a text of its accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def number_words(value: int, lang: str) -> str:
    """Write a number below one hundred in words."""
    if lang == "en":
        if value < 20:
            return ONES_EN[value]
        tail = value % 10
        return TENS_EN[value // 10] + (f"-{ONES_EN[tail]}" if tail else "")
    if value < 20:
        return ONES_FR[value]
    ten, tail = value // 10, value % 10
    if ten in (7, 9):
        tail += 10
    if tail == 0:
        return TENS_FR[ten] + ("s" if ten == 8 else "")
    if tail in (1, 11) and ten < 8:
        return f"{TENS_FR[ten]} et {ONES_FR[tail]}"
    return f"{TENS_FR[ten]}-{ONES_FR[tail]}"


def year_words(year: int, lang: str) -> str:
    """Write a year in words as it is said."""
    rest = year % 100
    if lang == "fr":
        head = "mille neuf cent" if year < 2000 else "deux mille"
        return f"{head} {number_words(rest, lang)}" if rest else head
    if year < 2000:
        middle = "oh " if 0 < rest < 10 else ""
        return f"nineteen {middle}{number_words(rest, lang)}"
    return "two thousand" + (f" {number_words(rest, lang)}" if rest else "")


def date_words(day: dt.date, lang: str) -> str:
    """Write a whole date in words, as in a transcript of a voice message."""
    month = places.MONTHS[lang][day.month - 1]
    if lang == "fr":
        number = "premier" if day.day == 1 else number_words(day.day, lang)
        return f"{number} {month} {year_words(day.year, lang)}"
    if day.day <= 20:
        ordinal = ORDINALS_EN[day.day - 1]
    elif day.day == 30:
        ordinal = "thirtieth"
    else:
        ordinal = number_words(day.day // 10 * 10, lang) + " " + ORDINALS_EN[day.day % 10 - 1]
    return f"{month} {ordinal} {year_words(day.year, lang)}"


def birth_date(rng: random.Random, day: dt.date, lang: str) -> str:
    """Write a birth date in one of its usual forms."""
    month = places.MONTHS[lang][day.month - 1]
    two = f"{day.year % 100:02d}"
    forms = (
        [f"{day:%Y-%m-%d}"] * 4 + [f"{day:%d/%m/%Y}"] * 2 + [f"{day:%Y/%m/%d}", f"{day:%d-%m-%Y}", f"{day:%d/%m}/{two}"]
    )
    if lang == "fr":
        number = "1er" if day.day == 1 else str(day.day)
        short = {1: "janv.", 2: "févr.", 7: "juill.", 9: "sept.", 10: "oct.", 11: "nov.", 12: "déc."}.get(
            day.month, month
        )
        forms += [f"{number} {month} {day.year}"] * 6 + [
            f"{number} {short} {day.year}",
            f"{day:%d.%m.%Y}",
            f"{two}-{day:%m-%d}",
        ]
        return rng.choice(forms)
    forms += [f"{month} {day.day}, {day.year}"] * 4 + [
        f"{month[:3]} {day.day}, {day.year}",
        f"{month[:3]} {day.day}/{two}",
    ]
    forms += [
        f"{day.day} {month} {day.year}",
        f"{day.day:02d}-{month[:3]}-{day.year}",
        f"{day:%m/%d/%Y}",
        f"{month} {day.day} {day.year}",
    ]
    return rng.choice(forms)


def event_date(rng: random.Random, today: dt.date, lang: str) -> str:
    """Write the date of an appointment or programme, near to the note's own date."""
    day = today + dt.timedelta(days=rng.randint(-20, 75))
    month, week = places.MONTHS[lang][day.month - 1], places.DAYS[lang][day.weekday()]
    if lang == "fr":
        number = "1er" if day.day == 1 else str(day.day)
        return rng.choice(
            [
                f"{number} {month}",
                f"{number} {month}",
                f"{number} {month} {day.year}",
                f"{week} {number} {month}",
                f"{day:%Y-%m-%d}",
            ]
        )
    return rng.choice(
        [
            f"{month} {day.day}",
            f"{month[:3]} {day.day}",
            f"{month} {day.day}, {day.year}",
            f"{week}, {month} {day.day}",
            f"{day:%Y-%m-%d}",
        ]
    )


def phone(rng: random.Random, prov: str, lang: str) -> str:
    """Draw a telephone number, as written in notes."""
    area, mid, end = rng.choice(places.AREA_CODES[prov]), digits(rng, 3, "23456789"), digits(rng, 4, "0123456789")
    forms = [f"{area}-{mid}-{end}"] * 5 + [f"({area}) {mid}-{end}"] * 2 + [f"{area} {mid}-{end}"] * 2
    forms += [
        f"{area}.{mid}.{end}",
        f"{area}{mid}{end}",
        f"+1 {area} {mid} {end}",
        f"1-{area}-{mid}-{end}",
        f"{area} {mid} {end}",
        f"+1{area}{mid}{end}",
        f"({area}){mid}-{end}",
    ]
    text = rng.choice(forms)
    if rng.random() < 0.1:
        ext = digits(rng, rng.choice([3, 4]))
        text += (
            rng.choice([" ext. ", " x", " ext "]) + ext
            if lang == "en"
            else rng.choice([" poste ", ", poste ", " p. "]) + ext
        )
    return text


def phone_words(rng: random.Random, prov: str, lang: str) -> str:
    """Draw a telephone number said aloud."""
    text = rng.choice(places.AREA_CODES[prov]) + digits(rng, 7, "23456789")
    if lang == "en":
        return " ".join("oh" if c == "0" and rng.random() < 0.5 else ONES_EN[int(c)] for c in text)
    pairs = [text[3:6], text[6:8], text[8:10]]
    said = [" ".join(ONES_FR[int(c)] for c in text[:3]), " ".join(ONES_FR[int(c)] for c in pairs[0])]
    said += [number_words(int(pair), lang) if int(pair) > 9 else f"zéro {ONES_FR[int(pair)]}" for pair in pairs[1:]]
    return " ".join(said)


def postal(rng: random.Random, prov: str) -> str:
    """Draw a postal code of the province."""
    pool = "ABCEGHJKLMNPRSTVWXYZ"
    head = "J0M" if prov == "NV" else rng.choice(places.POSTAL_HEADS[prov]) + rng.choice("123456789") + rng.choice(pool)
    tail = rng.choice("0123456789") + rng.choice(pool) + rng.choice("0123456789")
    return head + rng.choice([" ", " ", " ", " ", "", "", "-"]) + tail


def sin(rng: random.Random, prov: str) -> str:
    """Draw a social insurance number."""
    first = {"ON": "45", "QC": "2", "NV": "2", "NB": "1", "NS": "1", "NL": "1", "AB": "6", "MB": "6", "SK": "6"}.get(
        prov, "7"
    )
    text = luhn(rng, 9, first + ("9" if rng.random() < 0.4 else ""))
    return rng.choice(
        [grouped(text, [3, 3, 3], " "), grouped(text, [3, 3, 3], " "), grouped(text, [3, 3, 3], "-"), text]
    )


def ramq(rng: random.Random, last: str, given: str, birth: dt.date, woman: bool) -> str:
    """Write a Québec health insurance number made from the name and the birth date."""
    name = "".join(c for c in plain(last).upper() if c.isalpha())
    code = (name + "XXX")[:3] + plain(given)[:1].upper()
    number = f"{birth.year % 100:02d}{birth.month + (50 if woman else 0):02d}{birth.day:02d}{rng.randint(10, 99)}"
    mark = rng.choice([" ", " ", "-", ""])
    return mark.join([code, number[:4], number[4:]])


def health(rng: random.Random, prov: str) -> str:
    """Draw a health card number of a province other than Québec."""
    if prov == "ON":
        text, tail = luhn(rng, 10, "123456789"), letters(rng, 2)
        return rng.choice(
            [
                f"{grouped(text, [4, 3, 3], '-')}-{tail}",
                f"{grouped(text, [4, 3, 3], ' ')} {tail}",
                grouped(text, [4, 3, 3], " "),
                text + tail,
            ]
        )
    if prov == "AB":
        text = digits(rng, 9)
        return rng.choice([grouped(text, [5, 4], "-"), grouped(text, [5, 4], " "), text])
    if prov in ("BC", "NS"):
        text = digits(rng, 10, "9" if prov == "BC" else "0123456789")
        return rng.choice([grouped(text, [4, 3, 3], " "), text])
    if prov == "NL":
        return grouped(digits(rng, 12), [3, 3, 3, 3], " ")
    text = luhn(rng, 9, "1" if prov == "NU" else "123456789")
    return rng.choice([grouped(text, [3, 3, 3], " "), grouped(text, [3, 3, 3], "-"), text])


def licence(rng: random.Random, prov: str, last: str, birth: dt.date) -> str:
    """Draw a driver's licence number of the province."""
    head = plain(last)[:1].upper()
    if prov == "ON":
        return f"{head}{digits(rng, 4)}-{digits(rng, 5)}-{digits(rng, 1)}{birth:%y%m%d}"[:17]
    if prov in ("QC", "NV"):
        return f"{head}{digits(rng, 4)}-{birth:%d%m%y}-{digits(rng, 2, '0123456789')}"
    if prov == "AB":
        return f"{digits(rng, 6)}-{digits(rng, 3)}"
    if prov == "NS":
        return f"{plain(last)[:5].upper().replace(' ', '')}{birth:%d%m%y}{digits(rng, 3)}"
    return digits(rng, 7)


def passport(rng: random.Random) -> str:
    """Draw a passport number."""
    return rng.choice(
        [
            letters(rng, 2) + digits(rng, 6),
            letters(rng, 1) + digits(rng, 6) + letters(rng, 2),
            letters(rng, 1) + digits(rng, 8),
        ]
    )


def uci(rng: random.Random) -> str:
    """Draw a client identifier of immigration."""
    return rng.choice(
        [grouped("11" + digits(rng, 8), [2, 4, 4], "-"), grouped(digits(rng, 8), [4, 4], "-"), "11" + digits(rng, 8)]
    )


def plate(rng: random.Random, prov: str) -> str:
    """Draw a licence plate."""
    if prov == "ON":
        return f"C{letters(rng, 3)} {digits(rng, 3)}"
    if prov in ("QC", "NV"):
        return rng.choice(
            [f"{letters(rng, 1)}{digits(rng, 2)} {letters(rng, 3)}", f"{digits(rng, 3)} {letters(rng, 3)}"]
        )
    if prov == "AB":
        return f"C{letters(rng, 2)}-{digits(rng, 4)}"
    return f"{letters(rng, 3)} {digits(rng, 3)}"


def case_id(rng: random.Random, today: dt.date) -> str:
    """Draw a file, case or ticket number."""
    year = today.year
    return rng.choice(
        [
            f"{year % 100}-{digits(rng, 5)}",
            f"{letters(rng, 2)}-{year}-{digits(rng, 4)}",
            digits(rng, 7),
            f"INC{digits(rng, 7, '0')}",
            f"{letters(rng, 2)}-{digits(rng, 5)}",
            f"{year}-{digits(rng, 5, '0')}",
            f"{letters(rng, 3)}{digits(rng, 6)}",
            digits(rng, 6),
        ]
    )


def tribunal(rng: random.Random, prov: str, today: dt.date) -> str:
    """Draw a rental tribunal's file number."""
    if prov in ("QC", "NV"):
        return f"{digits(rng, 6)} {rng.choice(['31', '22', '18', '28'])} {today:%Y%m%d} {rng.choice('GSTF')}"
    if prov == "ON":
        return f"LTB-{rng.choice('LT')}-{digits(rng, 6, '0')}-{today:%y}"
    return f"RTDRS-{today:%y}-{digits(rng, 6, '0')}"


def card(rng: random.Random) -> str:
    """Draw a payment card number."""
    text = luhn(rng, 16, "45")
    return rng.choice([grouped(text, [4, 4, 4, 4], " "), grouped(text, [4, 4, 4, 4], "-"), text])


def bank(rng: random.Random) -> str:
    """Draw a bank's transit, institution and account numbers written together."""
    transit, bank_id, number = (
        digits(rng, 5, "0123"),
        rng.choice(["001", "002", "003", "004", "006", "815"]),
        digits(rng, 7),
    )
    return rng.choice(
        [f"{transit}-{bank_id}-{number}", f"{transit} {bank_id} {number}", f"{bank_id}-{transit}-{number}"]
    )


def utility(rng: random.Random) -> str:
    """Draw an account number of a power, gas or water company."""
    return rng.choice(
        [
            grouped("2" + digits(rng, 11), [4, 4, 4], " "),
            digits(rng, 10),
            f"{digits(rng, 8)}-{digits(rng, 2)}",
            grouped("299" + digits(rng, 9), [3, 3, 3, 3], " "),
        ]
    )
