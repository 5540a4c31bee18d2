"""Numbers, dates and ages in words and in figures, for both languages."""

import datetime as dt
import random

MONTHS: dict[str, list[str]] = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}
FR_SHORT: list[str] = "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.".split()
EN_ONES: list[str] = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
EN_TENS: list[str] = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
EN_ORDINALS: list[str] = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
    "twentieth"
).split()
FR_ONES: list[str] = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf"
).split()
FR_TENS: list[str] = "zéro dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split()
WEEKDAYS: dict[str, list[str]] = {
    "en": "Monday Tuesday Wednesday Thursday Friday".split(),
    "fr": "lundi mardi mercredi jeudi vendredi".split(),
}


def en_words(number: int) -> str:
    """A number below one hundred in English."""
    if number < 20:
        return EN_ONES[number]
    return EN_TENS[number // 10] + (f"-{EN_ONES[number % 10]}" if number % 10 else "")


def fr_words(number: int) -> str:
    """A number below one hundred in French."""
    if number < 20:
        return FR_ONES[number]
    tens = number // 10
    unit = number % 10 + (10 if tens in (7, 9) else 0)
    if number == 80:
        return "quatre-vingts"
    if unit in (1, 11) and tens < 8:
        return f"{FR_TENS[tens]} et {FR_ONES[unit]}"
    return FR_TENS[tens] + (f"-{FR_ONES[unit]}" if unit else "")


def spoken_date(date: dt.date, lang: str) -> str:
    """A date as it is said aloud."""
    century, rest = date.year // 100, date.year % 100
    if lang == "fr":
        day = "premier" if date.day == 1 else fr_words(date.day)
        head = "mille neuf cent" if century == 19 else "deux mille"
        return f"{day} {MONTHS['fr'][date.month - 1]} {head}" + (f" {fr_words(rest)}" if rest else "")
    day = EN_ORDINALS[date.day - 1] if date.day <= 20 else f"twenty {EN_ORDINALS[date.day % 10 - 1]}"
    recent = "two thousand" + (f" and {en_words(rest)}" if rest else "")
    year = f"nineteen {en_words(rest)}" if century == 19 else recent
    return f"{MONTHS['en'][date.month - 1].lower()} {day} {year}"


def written_date(rng: random.Random, date: dt.date, lang: str, form: bool) -> str:
    """A date with its year; figures when in a form's row."""
    iso = rng.choice([date.strftime(shape) for shape in ("%Y-%m-%d", "%d/%m/%Y", "%Y/%m/%d", "%d-%m-%Y")])
    month = MONTHS[lang][date.month - 1]
    if form and rng.random() < 0.7:
        return iso if rng.random() < 0.85 else date.strftime("%d-%m-%y")
    if lang == "fr":
        first = "1er" if date.day == 1 else str(date.day)
        return rng.choice(
            [f"{first} {month} {date.year}"] * 3 + [f"{first} {FR_SHORT[date.month - 1]} {date.year}", iso]
        )
    return rng.choice(
        [
            f"{month} {date.day}, {date.year}",
            f"{date.day} {month} {date.year}",
            f"{month[:3]} {date.day} {date.year}",
            f"{date.day} {month[:3]} {date.year}",
            iso,
        ]
    )


def event_date(rng: random.Random, lang: str) -> str:
    """A date of an appointment or programme."""
    date = dt.date(2026, 1, 5) + dt.timedelta(days=rng.randint(0, 330))
    month = MONTHS[lang][date.month - 1]
    if lang == "fr":
        first = "1er" if date.day == 1 else str(date.day)
        return rng.choice([f"{first} {month}", f"{first} {month} {date.year}", f"{first} {month}"])
    return rng.choice(
        [f"{month} {date.day}", f"{month[:3]} {date.day}", f"{month} {date.day}, {date.year}", date.isoformat()]
    )


def age_forms(years: int, months: int, lang: str, female: bool) -> dict[str, list[str]]:
    """Ways to give an age: short, adjective, with `aged`, and in words."""
    if lang == "fr":
        base = f"{months} mois" if years < 2 else f"{years} ans"
        said = f"{fr_words(months)} mois" if years < 2 else f"{fr_words(years)} ans"
        aged = f"âgé{'e' if female else ''} de {base}"
        return {"age": [base], "aged": [aged, base], "agew": [said], "ageadj": [base]}
    unit, count = ("month", months) if years < 2 else ("year", years)
    short = [f"{count} y/o", f"{count} yo", f"{count} yrs old"] if unit == "year" else [f"{count} mos old"]
    return {
        "age": [f"{count} {unit}s old", *short],
        "ageadj": [f"{count}-{unit}-old"],
        "aged": [f"aged {count}" + ("" if unit == "year" else " months"), f"{count} {unit}s old"],
        "agew": [f"{en_words(count)} {unit}s old"],
    }
