"""Names as written, addresses, dates, ages: the slots that are drawn from lists."""

from tests.detectors.notes import twenty_first_hand_places as places
from tests.detectors.notes import twenty_first_hand_words as words
from tests.detectors.notes.twenty_first_hand_names import NICKS
from tests.detectors.notes.twenty_first_hand_people import Context

INITIALS = "ABCDEGJKLMPRST"
HOSTS_EN = "gmail.com,hotmail.com,outlook.com,yahoo.ca,sasktel.net,shaw.ca,rogers.com,icloud.com,mymts.net".split(",")
HOSTS_FR = "gmail.com,hotmail.com,videotron.ca,outlook.fr,yahoo.ca,nb.sympatico.ca,icloud.com,cgocable.ca".split(",")


def given(ctx: Context, key: str) -> str:
    """The given name."""
    return ctx.person(key).given


def last(ctx: Context, key: str) -> str:
    """The surname."""
    return ctx.person(key).last


def full(ctx: Context, key: str) -> str:
    """Given name and surname, with a middle initial now and then."""
    who = ctx.person(key)
    middle = f" {ctx.rng.choice(INITIALS)}." if ctx.rng.random() < 0.07 else ""
    return f"{who.given}{middle} {who.last}"


def init(ctx: Context, key: str) -> str:
    """Initial and surname."""
    who = ctx.person(key)
    parts = [part[0] for part in who.given.split("-") if part]
    head = ".-".join(parts) + "." if len(parts) > 1 else f"{who.given[0]}."
    return f"{head}{ctx.rng.choice([' ', ' ', ' ', ''])}{who.last}"


def lf(ctx: Context, key: str) -> str:
    """Surname first, as in forms."""
    who = ctx.person(key)
    forms = [
        f"{who.last}, {who.given}",
        f"{who.last}, {who.given}",
        f"{who.last.upper()}, {who.given}",
        f"{who.last.upper()} {who.given}",
    ]
    return ctx.rng.choice(forms)


def title(ctx: Context, key: str) -> str:
    """Title and surname, as at the head of a sentence or in a letter."""
    who = ctx.person(key)
    if ctx.french:
        heads = ["Mme", "Mme", "Mme", "Madame"] if who.female else ["M.", "M.", "Monsieur"]
        return f"{ctx.rng.choice(heads)} {who.last}"
    pool = ["Mrs.", "Ms.", "Ms", "Mrs", "Miss"] if who.female else ["Mr.", "Mr."]
    return f"{ctx.rng.choice(pool)} {who.last}"


def madame(ctx: Context, key: str) -> str:
    """Title and surname inside a French sentence."""
    who = ctx.person(key)
    return f"{ctx.rng.choice(['Mme', 'madame']) if who.female else ctx.rng.choice(['M.', 'monsieur'])} {who.last}"


def doctor(ctx: Context, key: str) -> str:
    """Doctor and surname."""
    who = ctx.person(key)
    head = (
        ctx.rng.choice(["Dre", "Dre", "Dr"] if who.female else ["Dr"]) if ctx.french else ctx.rng.choice(["Dr.", "Dr."])
    )
    return f"{head} {who.last}"


def elder(ctx: Context, key: str) -> str:
    """An elder, as First Nations services write it."""
    head = ("Aîné" + ("e" if ctx.person(key).female else "")) if ctx.french else "Elder"
    return f"{head} {ctx.person(key).given} {ctx.person(key).last}"


def nick(ctx: Context, key: str) -> str:
    """A nickname of the person's gender, one for each person of the note."""
    pool = NICKS[ctx.lang + ("f" if ctx.person(key).female else "m")]
    free = [item for item in pool if item not in ctx.nicks.values()]
    return ctx.nicks.setdefault(key, ctx.rng.choice(free))


def handle(ctx: Context, key: str) -> tuple[str, str]:
    """Given name and surname in the letters of an address."""
    who = ctx.person(key)
    parts = [words.ascii_only(text).lower() for text in (who.given, who.last)]
    clean = ["".join(char for char in part if char.isalnum()) for part in parts]
    return clean[0], clean[1]


def email(ctx: Context, key: str) -> str:
    """An e-mail address made from the name."""
    first, family = handle(ctx, key)
    host = ctx.rng.choice(HOSTS_FR if ctx.french else HOSTS_EN)
    forms = [
        f"{first}.{family}",
        f"{first}{family}{ctx.rng.randint(1, 99)}",
        f"{first[0]}{family}",
        f"{family}_{first}",
        f"{first}{ctx.person(key).birth.year}",
        f"{first}.{family}{ctx.rng.randint(2, 9)}",
    ]
    return f"{ctx.rng.choice(forms)}@{host}"


def url(ctx: Context, key: str) -> str:
    """A personal page."""
    first, family = handle(ctx, key)
    forms = [
        f"facebook.com/{first}.{family}",
        f"https://www.facebook.com/{first}.{family}.{ctx.rng.randint(3, 98)}",
        f"instagram.com/{first}_{family}{ctx.rng.randint(1, 99)}",
        f"www.{first}{family}.ca",
        f"tiktok.com/@{first}.{family}",
    ]
    return ctx.rng.choice(forms)


def fund(ctx: Context, key: str) -> str:
    """A page that collects money."""
    first, family = handle(ctx, key)
    return f"{ctx.rng.choice(['', 'https://www.', 'www.'])}gofundme.com/f/{first}-{family}"


def fb(ctx: Context, key: str) -> str:
    """A page on Facebook."""
    first, family = handle(ctx, key)
    tail = ctx.rng.choice(["", f".{ctx.rng.randint(3, 98)}"])
    return f"{ctx.rng.choice(['', 'www.', 'https://www.'])}facebook.com/{first}.{family}{tail}"


def street_en(ctx: Context) -> str:
    """An English street, named or numbered."""
    if ctx.province in ("SK", "AB") and ctx.rng.random() < 0.5:
        return ctx.rng.choice(places.STREETS_NUM)
    tail = ctx.rng.choice(["", "", "", "", "", " N", " S", " East", " West"])
    return f"{ctx.rng.choice(places.STREETS_EN)} {ctx.rng.choice(places.TYPES_EN)}{tail}"


def street_fr(ctx: Context) -> str:
    """A French street."""
    return f"{ctx.rng.choice(places.TYPES_FR)} {ctx.rng.choice(places.STREETS_FR)}"


def civic(ctx: Context) -> str:
    """Number and street without a unit."""
    number = ctx.rng.randint(3, 9) if ctx.rng.random() < 0.03 else ctx.rng.randint(11, 4890)
    if ctx.french:
        return f"{number}{ctx.rng.choice([',', ',', ''])} {street_fr(ctx)}"
    return f"{number} {street_fr(ctx).replace(',', '') if ctx.province == 'QC' else street_en(ctx)}"


def addr(ctx: Context, _key: str) -> str:
    """A civic address, with its unit in about half the cases."""
    base, pick = civic(ctx), ctx.rng.choice
    unit = pick([str(ctx.rng.randint(1, 24)), str(ctx.rng.randint(101, 1612)), f"{ctx.rng.randint(1, 12)}{pick('AB')}"])
    if ctx.rng.random() < 0.5:
        return base
    if ctx.french:
        word = pick(["app.", "app.", "apt", "appartement", "#", "logement", "porte"])
        joint = pick([", ", ", ", " "])
        return pick([f"{base}{joint}{word}{'' if word == '#' else ' '}{unit}"] * 4 + [f"{unit}-{base}"])
    forms = [
        f"{base}, Apt {unit}",
        f"{base} apt. {unit}",
        f"{base} #{unit}",
        f"{base}, Unit {unit}",
        f"{unit}-{base}",
        f"#{unit}-{base}",
        f"Suite {unit}, {base}",
        f"Apt {unit}, {base}",
        f"{base}, Rm {unit}",
    ]
    return pick(forms)


def corner(ctx: Context, _key: str) -> str:
    """The corner of two streets."""
    pick = ctx.rng.choice
    if ctx.french:
        first, second = ctx.rng.sample(places.STREETS_FR, 2)
        return pick(
            [
                f"{first} et {second}",
                f"{pick(['rue', 'boul.', 'avenue'])} {first} et {pick(['rue', 'avenue'])} {second}",
            ]
        )
    first, second = ctx.rng.sample(places.STREETS_EN, 2)
    return pick(
        [f"{first} and {second}", f"{first} & {second}", f"{first} St and {second} Ave", f"{first} Ave & {second} St"]
    )


def rural(ctx: Context, _key: str) -> str:
    """A place in the country, of the kind one lives at."""
    pick, number = ctx.rng.choice, ctx.rng.randint(18, 4980)
    if ctx.french:
        return f"{number}, {pick(places.RANGS)}"
    ways = [f"{number} {pick(places.RURAL_ROADS)}"] * 3 + [
        f"Lot {ctx.rng.randint(2, 60)}, {pick(places.RURAL_ROADS)}",
        f"Fire No. {number}, {pick(places.RURAL_ROADS)}",
        f"{pick(['NE', 'NW', 'SE', 'SW'])}-{ctx.rng.randint(1, 36)}-"
        f"{ctx.rng.randint(2, 64)}-{ctx.rng.randint(1, 30)}-W{ctx.rng.randint(1, 3)}",
    ]
    prairie = [
        f"{number} Range Road {ctx.rng.randint(1, 28)}{ctx.rng.randint(0, 5)}",
        f"{number} Township Road {ctx.rng.randint(210, 640)}",
    ]
    return pick(ways + prairie if ctx.province in ("SK", "AB", "MB") else ways[:5])


def box(ctx: Context, _key: str) -> str:
    """A postal box or rural route."""
    pick, number = ctx.rng.choice, ctx.rng.randint(4, 988)
    if ctx.french:
        return pick(
            [
                f"C.P. {number}",
                f"case postale {number}",
                f"CP {number}",
                f"R.R. {ctx.rng.randint(1, 6)}, boîte {number}",
            ]
        )
    route, site = ctx.rng.randint(1, 9), ctx.rng.randint(2, 40)
    return pick(
        [
            f"PO Box {number}",
            f"Box {number}",
            f"P.O. Box {number}",
            f"RR {route}, Site {site}, Box {number}",
            f"R.R. #{route} Box {number}",
        ]
    )


def bldg(ctx: Context, _key: str) -> str:
    """A dwelling inside a building: a basement, a rear unit, a block."""
    base, pick = civic(ctx), ctx.rng.choice
    if ctx.french:
        return pick(
            [
                f"{base}, sous-sol",
                f"{base} (sous-sol)",
                f"{base}, bâtiment {pick('ABCD')}",
                f"{base}, bloc {ctx.rng.randint(1, 6)}",
                f"{base}, 2e étage",
                f"{base}, logement arrière",
            ]
        )
    return pick(
        [
            f"{base}, basement",
            f"{base} (basement)",
            f"{base}, bsmt suite",
            f"Building {pick('ABCD')}, {base}",
            f"{base}, rear unit",
            f"Block {ctx.rng.randint(1, 6)}, {base}",
            f"{base}, upper",
        ]
    )
