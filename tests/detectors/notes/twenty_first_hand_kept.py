"""What is to be kept: services, helplines, appointments, amounts, languages, places."""

from datetime import timedelta

from tests.detectors.notes import twenty_first_hand_words as words
from tests.detectors.notes.twenty_first_hand_people import TODAY, Context
from tests.detectors.notes.twenty_first_hand_services import EN_SERVICES, FR_SERVICES

LANGS_EN = (
    "Cree,Dene,Saulteaux,Tagalog,Punjabi,Arabic,Tigrinya,Ukrainian,Cantonese,Mandarin,Farsi,Somali,"
    "French,Michif,"
    "Portuguese,Vietnamese,Korean,Spanish,Inuktitut,Mi'kmaq,Urdu,Tamil"
).split(",")
LANGS_FR = (
    "créole,arabe,espagnol,anglais,français,lingala,swahili,vietnamien,portugais,dari,ukrainien,kirundi,"
    "mandarin,cri,inuktitut,tigrinya,roumain,farsi"
).split(",")
WEEK_EN = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday".split(",")
WEEK_FR = "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche".split(",")
HEALTH_EN = {
    "ON": "OHIP",
    "QC": "RAMQ",
    "MB": "PHIN",
    "BC": "PHN",
    "NL": "MCP",
    "AB": "PHN",
    "NB": "Medicare",
    "NS": "MSI",
    "SK": "SK health card",
}
HEALTH_FR = {"QC": "RAMQ", "NB": "assurance-maladie", "MB": "PHIN", "ON": "carte Santé"}


def org(ctx: Context, _key: str) -> str:
    """A service's name."""
    if ctx.french:
        return french_org(ctx)[1]
    name, other = ctx.rng.choice(EN_SERVICES)
    return other if other and other.isupper() and ctx.rng.random() < 0.3 else name


def alias(ctx: Context, _key: str) -> str:
    """The short name of a service."""
    if ctx.french:
        return ctx.rng.choice([other for _art, _name, other in FR_SERVICES if other])
    return ctx.rng.choice([other for _name, other in EN_SERVICES if other])


def french_org(ctx: Context) -> tuple[str, str]:
    """A French service with its article."""
    article, name, other = ctx.rng.choice(FR_SERVICES)
    short = other.isupper() and ctx.rng.random() < 0.3
    elided = "l'" if short and other[0] in "AEO" else article
    return elided, other if short else name


def hot(ctx: Context, _key: str) -> str:
    """A short public line."""
    return ctx.rng.choice(["211", "211", "2-1-1", "2-1-1", "988", "9-8-8"])


def nurse(ctx: Context, _key: str) -> str:
    """The public line of health advice."""
    return ctx.rng.choice(["811", "811", "8-1-1"])


def toll(ctx: Context, _key: str) -> str:
    """A free public line."""
    if ctx.french:
        return ctx.rng.choice(
            ["1-866-277-3553", "1 800 363-9010", "1-800-263-2266", "1 866 489-2287", "1-800-268-7777", "1 888 933-9007"]
        )
    return ctx.rng.choice(
        ["1-800-668-6868", "1-877-303-2642", "1-888-505-6414", "1-855-242-3310", "1-866-531-2600", "1-833-456-4566"]
    )


def appointment(ctx: Context, _key: str) -> str:
    """A coming or recent day."""
    day = TODAY + timedelta(days=ctx.rng.randint(-60, 150))
    if ctx.french:
        month, number = words.MONTHS_FR[day.month - 1], "1er" if day.day == 1 else str(day.day)
        return ctx.rng.choice(
            [f"{number} {month}"] * 3 + [f"{WEEK_FR[day.weekday()]} {number} {month}", f"{number} {month} {day.year}"]
        )
    month = words.MONTHS_EN[day.month - 1]
    return ctx.rng.choice(
        [f"{month} {day.day}"] * 3
        + [
            f"{month[:3]} {day.day}",
            f"{WEEK_EN[day.weekday()]}, {month} {day.day}",
            f"{month} {day.day}, {day.year}",
            f"{WEEK_EN[day.weekday()][:3]} {month[:3]} {day.day}",
        ]
    )


def amount(ctx: Context, low: int, high: int) -> str:
    """An amount between two bounds, now and then with cents."""
    value = ctx.rng.randint(low // 5, high // 5) * 5
    cents = f"{ctx.rng.randint(1, 99):02d}" if ctx.rng.random() < 0.2 and high < 5000 else ""
    if ctx.french:
        whole = f"{value:,}".replace(",", " ")
        return f"{whole}{',' + cents if cents else ''} $"
    return f"${value:,}{'.' + cents if cents else ''}"


def money(ctx: Context, _key: str) -> str:
    """An amount of money."""
    return amount(ctx, 60, 980)


def small(ctx: Context, _key: str) -> str:
    """A small amount."""
    return amount(ctx, 15, 95)


def rent(ctx: Context, _key: str) -> str:
    """A month's rent or income."""
    return amount(ctx, 640, 1890)


def big(ctx: Context, _key: str) -> str:
    """A grant or a year's income."""
    return amount(ctx, 9000, 48000)


def count(ctx: Context, _key: str) -> str:
    """A count of things or people."""
    return str(ctx.rng.randint(3, 64))


def language(ctx: Context, _key: str) -> str:
    """A language's name."""
    return ctx.rng.choice(LANGS_FR if ctx.french else LANGS_EN)


def newlang(ctx: Context, _key: str) -> str:
    """A language of newcomers."""
    known = (
        "French",
        "Cree",
        "Dene",
        "Saulteaux",
        "Michif",
        "Inuktitut",
        "Mi'kmaq",
        "anglais",
        "français",
        "cri",
        "inuktitut",
    )
    return ctx.rng.choice([item for item in (LANGS_FR if ctx.french else LANGS_EN) if item not in known])


def city(ctx: Context, _key: str) -> str:
    """The note's town."""
    return ctx.town[1] if ctx.french else ctx.town[0]


def hour(ctx: Context, _key: str) -> str:
    """A time of day."""
    clock, minute = ctx.rng.randint(8, 21), ctx.rng.choice(["00", "15", "30", "45", "10"])
    if ctx.french:
        return ctx.rng.choice([f"{clock} h {minute}", f"{clock}h{minute}", f"{clock} h"])
    half = f"{(clock - 1) % 12 + 1}:{minute}"
    return ctx.rng.choice(
        [f"{clock:02d}:{minute}", f"{half} {'am' if clock < 12 else 'pm'}", f"{half}{'am' if clock < 12 else 'pm'}"]
    )


def health_word(ctx: Context, _key: str) -> str:
    """The word for the health card in the province."""
    if ctx.french:
        return ctx.rng.choice(
            [HEALTH_FR.get(ctx.province, "carte santé"), "NAM" if ctx.province == "QC" else "no de carte santé"]
        )
    return ctx.rng.choice([HEALTH_EN.get(ctx.province, "health card"), "Health card", "HC#"])
