"""Birth dates and ages, written and spoken; spoken phone numbers."""

from datetime import date

from tests.detectors.notes import twenty_first_hand_words as words
from tests.detectors.notes.twenty_first_hand_people import Context


def dob_forms(ctx: Context, day: date) -> list[str]:
    """The written forms of a birth date that fit after words for birth."""
    mm, dd, yyyy, yy = f"{day.month:02d}", f"{day.day:02d}", str(day.year), f"{day.year % 100:02d}"
    if ctx.french:
        number = "1er" if day.day == 1 else str(day.day)
        month = words.MONTHS_FR[day.month - 1]
        return [f"{number} {month} {yyyy}"] * 4 + [
            f"{yyyy}-{mm}-{dd}",
            f"{yyyy}-{mm}-{dd}",
            f"{dd}/{mm}/{yyyy}",
            f"{dd}-{mm}-{yyyy}",
            f"{dd}/{mm}/{yy}",
            f"{number} {words.SHORT_FR[day.month - 1]} {yyyy}",
            f"{yyyy}/{mm}/{dd}",
            f"{dd}.{mm}.{yyyy}",
        ]
    month, short = words.MONTHS_EN[day.month - 1], words.MONTHS_EN[day.month - 1][:3]
    return (
        [f"{month} {day.day}, {yyyy}"] * 4
        + [f"{yyyy}-{mm}-{dd}"] * 2
        + [
            f"{mm}/{dd}/{yyyy}",
            f"{dd}/{mm}/{yyyy}",
            f"{mm}/{dd}/{yy}",
            f"{short} {day.day}, {yyyy}",
            f"{day.day} {short} {yyyy}",
            f"{short} {day.day}/{yy}",
            f"{month} {day.day}{words.suffix_en(day.day)}, {yyyy}",
            f"{day.day} {month} {yyyy}",
            f"{yyyy}/{mm}/{dd}",
        ]
    )


def dob(ctx: Context, key: str) -> str:
    """A birth date in a sentence or a row."""
    return ctx.rng.choice(dob_forms(ctx, ctx.person(key).birth))


def dobf(ctx: Context, key: str) -> str:
    """A birth date in a form's row, with the forms of cards and software."""
    day = ctx.person(key).birth
    extra = [day.strftime("%Y%m%d"), day.strftime("%Y %m %d"), day.strftime("%d %m %Y")]
    if not ctx.french:
        extra = [*extra, day.strftime("%d-%b-%Y").upper(), day.strftime("%d/%b/%Y")]
    return ctx.rng.choice(dob_forms(ctx, day) + extra)


def dobsp(ctx: Context, key: str) -> str:
    """A birth date as a machine writes down speech."""
    day = ctx.person(key).birth
    rest = day.year % 100
    if ctx.french:
        number = "premier" if day.day == 1 else words.words_fr(day.day)
        century = "dix-neuf cent" if day.year < 2000 else "deux mille"
        return f"{number} {words.MONTHS_FR[day.month - 1]} {century}{' ' + words.words_fr(rest) if rest else ''}"
    century = "nineteen" if day.year < 2000 else "two thousand"
    tail = f" {words.words_en(rest, ' ')}" if rest else ""
    return f"{words.MONTHS_EN[day.month - 1].lower()} {words.ordinal_en(day.day)} {century}{tail}"


def phonesp(ctx: Context, _key: str) -> str:
    """A phone number as a machine writes down speech."""
    area = ctx.rng.choice(ctx.town[4].split())
    if ctx.french:
        rest = f"{ctx.rng.choice('345678')}{ctx.rng.randint(10, 99)}{ctx.rng.randint(1000, 9999)}"
        pairs = [int(rest[3:5]), int(rest[5:7])]
        singles = [words.UNITS_FR[int(char)] for char in area + rest[:3]]
        return " ".join([*singles, *(("zéro " if item < 10 else "") + words.words_fr(item) for item in pairs)])
    units = ["oh", *words.UNITS_EN[1:]]
    rest = f"{ctx.rng.randint(2, 8)}{ctx.rng.randint(0, 99):02d}{ctx.rng.randint(0, 9999):04d}"
    return " ".join(units[int(char)] for char in area + rest)


def agen(ctx: Context, key: str) -> str:
    """An age as a group of words: 72 y/o, 72 ans."""
    years = ctx.person(key).age
    if ctx.french:
        return ctx.rng.choice([f"{years} ans"] * 4 + [f"{words.words_fr(years)} ans"])
    return ctx.rng.choice(
        [f"{years} y/o", f"{years} yo", f"{years} years old", f"{years} yrs old", f"{words.words_en(years)} years old"]
    )


def ageadj(ctx: Context, key: str) -> str:
    """An English age before a noun."""
    years = ctx.person(key).age
    return ctx.rng.choice(
        [f"{years}-year-old", f"{years} year old", f"{years} y/o", f"{years}yo", f"{words.words_en(years)}-year-old"]
    )


def agebare(ctx: Context, key: str) -> str:
    """An age in figures only."""
    return str(ctx.person(key).age)


def agew(ctx: Context, key: str) -> str:
    """An age in letters only."""
    years = ctx.person(key).age
    return words.words_fr(years) + " ans" if ctx.french else words.words_en(years, ctx.rng.choice(["-", " "]))


def ageof(ctx: Context, key: str) -> str:
    """An age with its word: aged 72, âgée de 72 ans."""
    who = ctx.person(key)
    if ctx.french:
        return f"âgé{'e' if who.female else ''} de {who.age} ans"
    return f"{ctx.rng.choice(['aged', 'aged', 'age'])} {who.age}"
