"""Invented addresses, dates, numbers and other values of the notes."""

import random
import string
from datetime import date, timedelta

from tests.detectors.notes import seventh_hand_places as places

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}
SHORT_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(),
    "fr": "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.".split(),
}
WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Mon Tues Wed Thurs Fri".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi".split(),
}
LANGUAGES = {
    "en": """Tagalog, Punjabi, Dari, Somali, Tigrinya, Ukrainian, Cree, Ojibwe, Cantonese, Mandarin, Arabic, Farsi,
Spanish, Inuktitut, Korean, Vietnamese, Portuguese, Urdu, French, Low German, Twi, Oji-Cree, Pashto""",
    "fr": """créole haïtien, arabe, dari, espagnol, tagalog, pendjabi, wolof, lingala, innu-aimun, inuktitut, mandarin,
vietnamien, portugais, ukrainien, anglais, kirundi, tamoul, farsi, atikamekw, somali, tigrigna""",
}
HOTLINES = {
    "en": """2-1-1, 211, 9-8-8, 988, 8-1-1, 811, 911, 9-1-1, 1-800-668-6868, 1-855-242-3310, 1-866-863-0511,
1-866-925-4419, 1-877-330-6366""",
    "fr": """2-1-1, 211, 9-8-8, 811, 911, 8-1-1, 1 800 363-9010, 1 866 277-3553, 1 800 263-2266, 1 888 489-2287,
1 800 361-5085, 1 855 242-3310""",
}


def listed(text: str) -> list[str]:
    """The items of a block of words with commas."""
    return text.replace("\n", " ").split(", ")


def digits(rng: random.Random, pattern: str) -> str:
    """The pattern with a digit for every `#`, one of 1 to 9 for `+`, a capital for `@`."""
    draw = {"#": string.digits, "+": "123456789", "@": "ABCDEGHJKLMNPRSTVXY"}
    return "".join(rng.choice(draw[sign]) if sign in draw else sign for sign in pattern)


def luhn(rng: random.Random, pattern: str) -> str:
    """The filled pattern, whose last digit makes the Luhn sum right."""
    text = digits(rng, pattern)
    body = [int(sign) for sign in text if sign.isdigit()][:-1]
    total = sum(sum(divmod(number * 2, 10)) if step % 2 == 0 else number for step, number in enumerate(reversed(body)))
    place = max(index for index, sign in enumerate(text) if sign.isdigit())
    return text[:place] + str(-total % 10) + text[place + 1 :]


def _civic(rng: random.Random) -> int:
    return rng.choice([rng.randint(3, 99), rng.randint(100, 999), rng.randint(100, 999), rng.randint(1000, 14999)])


def _english_unit(rng: random.Random, street: str) -> str:
    unit = digits(rng, rng.choice(["+##", "+", "+#", "A", "B", "C", "+###"]))
    return rng.choice(
        [
            f"{unit}-{street}",
            f"{street}, Unit {unit}",
            f"{street} apt {unit}",
            f"{street} #{unit}",
            f"{street}, Apt. {unit}",
            f"Unit {unit}, {street}",
            f"{street} Suite {unit}",
            f"{street}, bsmt",
        ]
    )


def _english_street(rng: random.Random, typed: bool = True) -> str:
    kind = " " + rng.choice(places.STREET_TYPES) if typed else ""
    letter = rng.choice("ABC") if rng.random() < 0.05 else ""
    return f"{_civic(rng)}{letter} {rng.choice(places.STREETS)}{kind}"


def _french_street(rng: random.Random, typed: bool = True) -> str:
    name = rng.choice(places.RUES)
    if not typed:
        name = rng.choice([street for street in places.RUES if not street.startswith(("d", "D"))])
        return f"{_civic(rng)}, {name}" if rng.random() < 0.4 else f"{_civic(rng)} {name}"
    kind = rng.choice(places.RUE_TYPES)
    return f"{_civic(rng)}{rng.choice([', ', ', ', ' '])}{kind} {name}"


def _french_unit(rng: random.Random, street: str) -> str:
    unit = digits(rng, rng.choice(["+", "+#", "+##", "A", "B", "C"]))
    return rng.choice(
        [
            f"{street}, app. {unit}",
            f"{street} apt {unit}",
            f"{street}, appartement {unit}",
            f"{unit}-{street}",
            f"{street} #{unit}",
            f"{street}, bureau {unit}",
            f"{street}, logement {unit}",
            f"{street} app {unit}",
        ]
    )


def address(rng: random.Random, lang: str, form: str) -> str:
    """A civic address: any form, with a unit (`u`) or as spoken, without a type (`s`)."""
    street, unit = (_english_street, _english_unit) if lang == "en" else (_french_street, _french_unit)
    form = form or rng.choices(["", "u", "s"], [65, 20, 15])[0]
    plain = street(rng, form != "s")
    return unit(rng, plain) if form == "u" else plain


def rural(rng: random.Random, lang: str) -> str:
    """A rural address."""
    english = [
        "RR +",
        "R.R. +, Site +#, Box +",
        "Lot +#, Concession +",
        "RR+, Box +##",
        "Lot +# Con. +",
        "+#### Highway +#",
        "+### Concession Road +",
        "+#### Hwy +# N",
        "+### Sideroad +#",
        "Site +#, Comp +#, RR +",
        "+##### Range Road +##",
        "+### Fifth Line East",
    ]
    french = [
        "+##, rang Saint-Charles",
        "+##, rang +",
        "+##, rang Double",
        "+##, rang du Bas-de-la-Rivière",
        "RR +, boîte +#",
        "+###, route 1##",
        "R.R. +, site +#, case +",
        "lot + ### ###, rang +",
        "+##, 3e Rang Ouest",
        "+###, route du Fleuve",
        "+##, chemin du Lac-à-la-Truite",
        "+##, 5e Rang",
        "lot +#, concession +",
    ]
    return digits(rng, rng.choice(english if lang == "en" else french))


def box(rng: random.Random, lang: str) -> str:
    """A post office box."""
    forms = (
        ["P.O. Box +##", "PO Box +###", "Box +##", "P.O. Box +#, Stn Main"]
        if lang == "en"
        else ["C.P. +##", "case postale +##", "CP +###", "C. P. +#, succ. Centre-ville", "boîte postale +##"]
    )
    return digits(rng, rng.choice(forms))


def corner(rng: random.Random, lang: str, form: str) -> str:
    """The corner of two streets; in French with `coin` between them (`c`) or not."""
    if lang == "en":
        first, second = rng.sample(places.STREETS, 2)
        return first + rng.choice([" and ", " & ", " St and ", " / "]) + second
    first, second = rng.sample([street for street in places.RUES if not street.startswith(("d", "D"))], 2)
    return first + (" coin " if form == "c" else rng.choice([" et ", " / ", " & "])) + second


def postal(rng: random.Random, letters: str) -> str:
    """A postal code."""
    code = rng.choice(letters) + digits(rng, "+@ +@+")
    joined = code.replace(" ", "")
    return rng.choice([code, code, code, joined, code.lower(), code.replace(" ", "-"), joined.lower()])


def phone(rng: random.Random, areas: str, form: str, lang: str) -> str:
    """A telephone number of the 555-01xx kind: any form, or with an extension (`x`)."""
    area, line = rng.choice(areas.split()), digits(rng, "01##")
    number = rng.choice(
        [
            f"{area}-555-{line}",
            f"({area}) 555-{line}",
            f"{area}.555.{line}",
            f"{area}555{line}",
            f"{area} 555-{line}",
            f"{area}-555-{line}",
            f"555-{line}",
            f"1-{area}-555-{line}",
            f"+1 {area} 555 {line}",
            f"{area} 555 {line}",
        ]
    )
    marks = ["x", " x", " ext. ", " ext ", ", ext. "] if lang == "en" else [" poste ", ", poste ", " p. ", " #"]
    return number + rng.choice(marks) + digits(rng, "+##") if form == "x" else number


def birth(rng: random.Random, lang: str, form: str) -> str:
    """A date of birth: of an adult, a child `c`, a baby `n`, a youth `y`, an elder `s`; then `l` for one in words."""
    years = {"c": (2008, 2022), "s": (1932, 1953), "n": (2024, 2024), "y": (2003, 2006)}
    low, high = years.get(form[:1], (1954, 2005))
    day = date(rng.randint(low, high), 1, 1) + timedelta(rng.randrange(365))
    month, short = MONTHS[lang][day.month - 1], SHORT_MONTHS[lang][day.month - 1]
    year, two = day.year, f"{day.year % 100:02}"
    first = "1er" if lang == "fr" and day.day == 1 else str(day.day)
    long = [f"{month} {day.day}, {year}", f"{day.day} {month} {year}", f"{month} {day.day} {year}"]
    if lang == "fr":
        long = [f"{first} {month} {year}", f"{first} {month} {year}", f"{first} {short} {year}"]
    if form.endswith("l"):
        return rng.choice(long)
    english = [
        f"{short} {day.day}/{two}",
        f"{day.day} {short} {two}",
        f"{day.month}/{day.day}/{two}",
        f"{short}{'' if short == 'May' else '.'} {day.day}, {year}",
    ]
    french = [f"{day.day:02}-{day.month:02}-{two}", f"{first} {short} {two}", f"{day.day:02}.{day.month:02}.{year}"]
    return rng.choice(
        [
            *long,
            day.isoformat(),
            f"{day:%d/%m/%Y}",
            f"{day:%Y/%m/%d}",
            f"{day.day}-{short.rstrip('.')}-{year}",
            f"{day:%Y%m%d}",
            *(english if lang == "en" else french),
        ]
    )


def programme_date(rng: random.Random, lang: str) -> str:
    """A date of the helpline's work."""
    day = date(2024, 9, 1) + timedelta(rng.randrange(480))
    month, short = MONTHS[lang][day.month - 1], SHORT_MONTHS[lang][day.month - 1]
    if lang == "en":
        return rng.choice(
            [
                f"{month} {day.day}",
                f"{short} {day.day}",
                day.isoformat(),
                f"{day.month}/{day.day}",
                f"{month} {day.day}, {day.year}",
                f"{short} {day.day}/{day.year % 100}",
            ]
        )
    first = "1er" if day.day == 1 else str(day.day)
    return rng.choice(
        [f"{first} {month}", f"{first} {short}", day.isoformat(), f"{first} {month} {day.year}", f"{day:%d/%m}"]
    )


def hour(rng: random.Random, lang: str) -> str:
    """An hour of the day."""
    when, minute = rng.randint(8, 20), rng.choice(["00", "05", "10", "15", "20", "30", "40", "45", "50"])
    if lang == "fr":
        return rng.choice([f"{when} h {minute}".removesuffix(" 00"), f"{when}h{minute}", f"{when}:{minute}"])
    half = "am" if when < 12 else "pm"
    twelve = when if when <= 12 else when - 12
    return rng.choice([f"{twelve}:{minute} {half}", f"{twelve}{half}", f"{when:02}{minute}", f"{when:02}:{minute}"])


def money(rng: random.Random, lang: str) -> str:
    """A sum of money."""
    whole = rng.choice([rng.randint(12, 98) * 10, rng.randint(105, 980), rng.randint(1010, 1900)])
    if lang == "en":
        return rng.choice([f"${whole}", f"${whole:,}", f"${whole:,}.{digits(rng, '##')}", f"${whole}"])
    spaced = f"{whole:,}".replace(",", " ")
    return rng.choice([f"{whole} $", f"{spaced} $", f"{spaced},{digits(rng, '##')} $", f"{whole}$"])


def age(rng: random.Random, lang: str, form: str) -> str:
    """An age: telegraphic, `o` full, `a` before a noun, `b` bare, `m` months; then `c` child, `y` young, `s` elder."""
    low, high = {"c": (2, 16), "s": (66, 96), "y": (19, 36)}.get(form[-1:], (19, 64))
    years, style = rng.randint(low, high), form.rstrip("csy")
    if style == "b":
        return str(years)
    if style == "m":
        return f"{rng.randint(2, 20)} {'months' if lang == 'en' else 'mois'}"
    if lang == "fr":
        words = f"{years} ans"
        return words if style == "o" else rng.choice([words, words, f"{years}a", f"âge {years}"])
    if style == "a":
        return f"{years}-year-old"
    if style == "o":
        return f"{years} years old"
    return rng.choice([f"{years} yo", f"{years} y/o", f"{years}yo", f"age {years}", f"{years} yrs", f"{years} yr old"])


def _quebec_card(rng: random.Random) -> str:
    """Four letters, year, month (of a woman 50 more) and day of birth, two digits."""
    month, day = rng.randint(1, 12) + rng.choice([0, 50]), rng.randint(1, 28)
    space = rng.choice([" ", " ", ""])
    return digits(rng, f"@@@@{space}##") + f"{month:02}{space}{day:02}" + digits(rng, "1#")


SINS = ["+## ### ###", "+##-###-###", "+########", "9## ### ###"]
CARDS = ["4### #### #### ####", "5+## #### #### ####", "45##-####-####-####"]
HEALTH = {
    "qc": _quebec_card,
    "bc": lambda rng: digits(rng, rng.choice(["9### ### ###", "9#########", "9###-###-###"])),
    "ab": lambda rng: digits(rng, rng.choice(["+####-####", "+#### ####", "+########"])),
    "mb": lambda rng: digits(rng, rng.choice(["9## ### ###", "9########", "9##-###-###"])),
    "sk": lambda rng: digits(rng, rng.choice(["+## ### ###", "+########"])),
    "ns": lambda rng: digits(rng, rng.choice(["0### ### ###", "0#########"])),
    "nb": lambda rng: digits(rng, rng.choice(["+## ### ###", "+########"])),
    "on": lambda rng: (
        luhn(rng, rng.choice(["+### ### ###", "+###-###-###", "+#########"]))
        + rng.choice([" ", "-", " "])
        + digits(rng, "@@")
    ),
}
GOV = {
    "status": ["+#########", "+##-#####-##", "+## ##### ##"],
    "uci": ["####-####", "11-####-####", "11########"],
    "wp": ["U+########", "U +## ### ###", "F+########"],
    "sp": ["F+########", "F +## ### ###"],
    "passport": ["@@+#####", "@@ +#####", "@+#######"],
    "plate": ["@@@@ ###", "@@@ ###", "@## @@@", "@@@-####", "@@@@-###"],
}
LICENCES = {
    "on": ["@####-#####-#####"],
    "qc": ["@####-######-##", "@############"],
    "bc": ["+######"],
    "ab": ["######-###"],
    "mb": ["@@@@-@@-####@@"],
}
OTHERS = {
    "case": (
        "CASE_ID",
        ["2024-#####", "HL-25-####", "24-1###", "C-####-##", "7#####", "INT-2025-0###", "25####-A", "F##-####"],
    ),
    "ticket": ("CASE_ID", ["INC00#####", "TKT-#####", "REQ-####-##", "4######"]),
    "ltb": ("CASE_ID", ["LTB-L-0#####-24", "LTB-T-0#####-25"]),
    "tal": ("CASE_ID", ["31-24####-###", "6#####", "18-2503##-002"]),
    "court": ("CASE_ID", ["CV-24-000#####", "FS-23-####", "24-A#####", "200-22-0#####-241", "500-17-1#####-258"]),
    "claim": ("CASE_ID", ["CLM-######", "CL 24-#####", "8######-1", "R24####", "E-2025-#####"]),
    "police": ("CASE_ID", ["2025-1#####", "24-0####", "P25-######", "20241#####"]),
    "bank": ("ACCOUNT", ["0####-003-#######", "0#### 003 #######", "#####-815-#######", "0####-010-#######"]),
    "acct": ("ACCOUNT", ["#### ### ###", "#######-#", "##########", "0######"]),
    "util": ("ACCOUNT", ["#### #### ###", "1### ### ####", "299 ### ### ###", "##########-#", "3##-####-##"]),
    "rent": ("ACCOUNT", ["T-00####", "R####-##", "TEN-#####", "0###-###-01"]),
}
