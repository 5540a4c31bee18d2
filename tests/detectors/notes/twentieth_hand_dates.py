"""Birth dates, ages, appointment dates, amounts and languages."""

from __future__ import annotations

import datetime as dt
import random

TODAY: dt.date = dt.date(2026, 12, 20)
MONTHS_EN: list[str] = ("January February March April May June July August September October November December").split()
MONTHS_FR: list[str] = ("janvier février mars avril mai juin juillet août septembre octobre novembre décembre").split()
SHORT_EN: list[str] = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
SHORT_FR: list[str] = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split()
ONES_EN: list[str] = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
TENS_EN: list[str] = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS_EN: list[str] = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
ONES_FR: list[str] = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf"
).split()
TENS_FR: list[str] = "_ _ vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split()
LANGS_EN: list[str] = (
    "Punjabi Mandarin Oji-Cree Arabic Tigrinya Spanish Tagalog Cantonese Farsi Somali Ukrainian "
    "Vietnamese Mi'kmaw Ojibwe Korean Portuguese Inuktitut French"
).split()
LANGS_FR: list[str] = (
    "arabe espagnol créole tigrigna persan mandarin vietnamien atikamekw inuktitut anglais "
    "ukrainien "
    "portugais somali lingala pendjabi innu cri"
).split()
HERE: set[str] = {
    "Oji-Cree",
    "Mi'kmaw",
    "Ojibwe",
    "Inuktitut",
    "French",
    "atikamekw",
    "inuktitut",
    "anglais",
    "innu",
    "cri",
}


def number_en(value: int) -> str:
    """A number under a hundred in English words."""
    if value < 20:
        return ONES_EN[value]
    return TENS_EN[value // 10] + (f"-{ONES_EN[value % 10]}" if value % 10 else "")


def number_fr(value: int) -> str:
    """Un nombre de moins de cent en lettres."""
    if value < 20:
        return ONES_FR[value]
    if value == 80:
        return "quatre-vingts"
    tens = value // 10
    rest = value % 10 + (10 if tens in (7, 9) else 0)
    if rest == 0:
        return TENS_FR[tens]
    if rest in (1, 11) and tens < 8:
        return f"{TENS_FR[tens]} et {ONES_FR[rest]}"
    return f"{TENS_FR[tens]}-{ONES_FR[rest]}"


def birth(rng: random.Random, low: int, high: int) -> dt.date:
    """A birth date for an age between low and high."""
    years = rng.randint(low, high)
    return TODAY - dt.timedelta(days=round(years * 365.25) + rng.randint(5, 350))


def age_of(day: dt.date) -> int:
    """The age today."""
    return TODAY.year - day.year - ((TODAY.month, TODAY.day) < (day.month, day.day))


def spoken(day: dt.date, lang: str) -> str:
    """A date as it is said."""
    if lang == "fr":
        first = "premier" if day.day == 1 else number_fr(day.day)
        if day.year >= 2000:
            return f"{first} {MONTHS_FR[day.month - 1]} deux mille {number_fr(day.year - 2000)}".replace(" zéro", "")
        return f"{first} {MONTHS_FR[day.month - 1]} mille neuf cent {number_fr(day.year - 1900)}"
    ordinal = (
        ORDINALS_EN[day.day - 1]
        if day.day <= 20
        else (
            "thirtieth"
            if day.day == 30
            else f"{'twenty' if day.day < 30 else 'thirty'} {ORDINALS_EN[day.day % 10 - 1]}"
        )
    )
    century = "nineteen" if day.year < 2000 else "two thousand"
    year = f"{century} {number_en(day.year % 100)}"
    return f"{MONTHS_EN[day.month - 1]} {ordinal} {year}".replace("-", " ").replace(" zero", "").lower()


def birth_text(rng: random.Random, day: dt.date, lang: str, kind: str) -> str:
    """A birth date; kind is '', 'num', 'long' or 'words'."""
    if kind == "words":
        return spoken(day, lang)
    numbers = [f"{day:%Y-%m-%d}"] * 3 + [f"{day:%d/%m/%Y}", f"{day:%Y/%m/%d}", f"{day:%d-%m-%Y}", f"{day:%d/%m/%y}"]
    if lang == "en":
        month, short = MONTHS_EN[day.month - 1], SHORT_EN[day.month - 1]
        numbers += [f"{day:%m/%d/%Y}", f"{day.month}/{day.day}/{day.year}", f"{day.day:02}-{short.upper()}-{day.year}"]
        longs = [f"{month} {day.day}, {day.year}"] * 3 + [
            f"{short} {day.day}, {day.year}",
            f"{day.day} {month} {day.year}",
            f"{short} {day.day}/{day:%y}",
            f"{day.day} {short} {day.year}",
            f"{month} {day.day} {day.year}",
        ]
    else:
        first = "1er" if day.day == 1 else str(day.day)
        month, short = MONTHS_FR[day.month - 1], SHORT_FR[day.month - 1]
        numbers += [f"{day:%d.%m.%Y}", f"{day:%Y %m %d}"]
        longs = [f"{first} {month} {day.year}"] * 4 + [f"{first} {short} {day.year}", f"{first} {month} {day:%y}"]
    return rng.choice(numbers if kind == "num" else longs if kind == "long" else numbers + longs)


def age_text(rng: random.Random, day: dt.date, lang: str, kind: str, female: bool) -> str:
    """An age; kind is 'age', 'agen' (before a noun), 'agee' (âgée de), 'agew' (in words) or 'ageb' (bare)."""
    years = age_of(day)
    if kind == "ageb":
        return str(years)
    if lang == "fr":
        if kind == "agew":
            return f"{number_fr(years)} ans"
        if kind == "agee":
            return f"{'âgée' if female else 'âgé'} de {years} ans"
        return f"{years} ans"
    if kind == "agew":
        return f"{number_en(years)} {rng.choice(['years old', 'years of age'])}"
    if kind == "agen":
        return rng.choice([f"{years}-year-old", f"{years} yr old", f"{years} year old", f"{years}yo"])
    return rng.choice(
        [f"{years} y/o", f"{years} yrs old", f"age {years}", f"aged {years}", f"{years} years old", f"{years}yo"]
    )


def when(rng: random.Random, lang: str) -> str:
    """The date of an appointment or of a programme."""
    day = TODAY + dt.timedelta(days=rng.randint(5, 120))
    if lang == "en":
        month, short = MONTHS_EN[day.month - 1], SHORT_EN[day.month - 1]
        return rng.choice(
            [
                f"{month} {day.day}",
                f"{short} {day.day}",
                f"{month} {day.day}, {day.year}",
                f"{day:%Y-%m-%d}",
                f"{day.day} {short}",
            ]
        )
    first = "1er" if day.day == 1 else str(day.day)
    month = MONTHS_FR[day.month - 1]
    return rng.choice([f"{first} {month}", f"{first} {month}", f"{first} {month} {day.year}"])


def money(rng: random.Random, lang: str) -> str:
    """An amount."""
    value = rng.choice([rng.randint(9, 95) * 10, rng.randint(94, 995), rng.randint(1000, 2950)])
    if lang == "en":
        return rng.choice([f"${value}", f"${value:,}", f"${value}.{rng.randint(10, 99)}"])
    return rng.choice([f"{value} $", f"{value},{rng.randint(10, 99)} $", f"{value}$"])
