"""Numbers: phones, cards, permits, accounts; valid check digits in most cases."""

import string

from tests.detectors.notes.twenty_first_hand_people import Context
from tests.detectors.notes.twenty_first_hand_words import ascii_only

WRONG_SHARE = 0.12
LETTERS = "ABCEGHJKLMNPRSTVWXYZ"


def digits(ctx: Context, size: int) -> str:
    """A string of digits that does not begin with zero."""
    return str(ctx.rng.randint(1, 9)) + "".join(ctx.rng.choice(string.digits) for _ in range(size - 1))


def letters(ctx: Context, size: int) -> str:
    """A string of capital letters."""
    return "".join(ctx.rng.choice(LETTERS) for _ in range(size))


def luhn_digit(body: str) -> str:
    """The check digit that ends a body of digits."""
    doubled = [int(char) * 2 if pos % 2 == 0 else int(char) for pos, char in enumerate(reversed(body))]
    return str(-sum(item - 9 if item > 9 else item for item in doubled) % 10)


def luhn(ctx: Context, body: str) -> str:
    """A body with its check digit, wrong now and then."""
    shift = ctx.rng.randint(1, 9) if ctx.rng.random() < WRONG_SHARE else 0
    return body + str((int(luhn_digit(body)) + shift) % 10)


def grouped(text: str, sizes: tuple[int, ...], sep: str) -> str:
    """A text cut in groups of the given sizes."""
    starts = [sum(sizes[:pos]) for pos in range(len(sizes))]
    return sep.join(text[start : start + size] for start, size in zip(starts, sizes, strict=True))


def phone(ctx: Context, _key: str) -> str:
    """A phone number of the town, in one of its written forms."""
    area = ctx.rng.choice(ctx.town[4].split())
    mid, end = digits(ctx, 3).replace("911", "914"), f"{ctx.rng.randint(0, 9999):04d}"
    mid = "2" + mid[1:] if mid[0] == "1" else mid
    forms = [f"{area}-{mid}-{end}"] * 4 + [
        f"({area}) {mid}-{end}",
        f"{area} {mid}-{end}",
        f"{area}.{mid}.{end}",
        f"{area}{mid}{end}",
        f"1-{area}-{mid}-{end}",
        f"+1 {area} {mid} {end}",
        f"{area} {mid} {end}",
        f"({area}){mid}-{end}",
        f"{area}/{mid}-{end}",
    ]
    return ctx.rng.choice(forms)


def phonex(ctx: Context, key: str) -> str:
    """A phone number with an extension."""
    words = ["poste", "p.", ", poste"] if ctx.french else ["ext.", "ext", "x", ", ext."]
    word = ctx.rng.choice(words)
    return f"{phone(ctx, key)}{'' if word[0] == ',' else ' '}{word} {ctx.rng.randint(11, 4999)}"


def postal(ctx: Context, _key: str) -> str:
    """A postal code of the town."""
    prefix = ctx.rng.choice(ctx.town[3].split())
    tail = f"{ctx.rng.randint(1, 9)}{letters(ctx, 1)}{ctx.rng.randint(0, 9)}"
    return prefix + ctx.rng.choice([" ", " ", " ", "", "-"]) + tail


def sin(ctx: Context, _key: str) -> str:
    """A social insurance number."""
    body = ctx.rng.choice("1245679") + digits(ctx, 7)
    return grouped(luhn(ctx, body), (3, 3, 3), ctx.rng.choice([" ", " ", "-", ""]))


def ramq(ctx: Context, key: str) -> str:
    """A Québec health number: letters of the name, birth date (month and 50 for women), two digits."""
    who = ctx.person(key)
    head = ("".join(char for char in ascii_only(who.last).upper() if char.isalpha()) + "XXX")[:3]
    month = who.birth.month + (50 if who.female else 0)
    initial = ascii_only(who.given)[0].upper()
    text = f"{head}{initial}{who.birth.year % 100:02d}{month:02d}{who.birth.day:02d}{digits(ctx, 2)}"
    return grouped(text, (4, 4, 4), ctx.rng.choice([" ", " ", "-", ""]))


def health(ctx: Context, key: str) -> str:
    """A health card number of the note's province."""
    pick, province = ctx.rng.choice, ctx.province
    if province == "QC":
        return ramq(ctx, key)
    if province == "ON":
        version = pick(["", " " + letters(ctx, 2), "-" + letters(ctx, 2)])
        return grouped(luhn(ctx, digits(ctx, 9)), (4, 3, 3), pick(["-", " "])) + version
    if province in ("SK", "MB", "NB"):
        return grouped(luhn(ctx, digits(ctx, 8)), (3, 3, 3), pick([" ", "-", ""]))
    if province in ("BC", "NS"):
        return grouped(pick("9") + digits(ctx, 9), (4, 3, 3), pick([" ", "-"]))
    if province == "AB":
        return grouped(digits(ctx, 9), (5, 4), pick(["-", " "]))
    if province == "NL":
        return grouped(digits(ctx, 12), (3, 3, 3, 3), pick([" ", ""]))
    if province == "NT":
        return f"{pick('NDM')}{pick(['', ' '])}{digits(ctx, 7)}"
    return {"PE": digits(ctx, 8), "YT": "002 " + grouped(digits(ctx, 6), (3, 3), " ")}.get(
        province, "1" + digits(ctx, 8)
    )


def licence(ctx: Context, key: str) -> str:
    """A driver's licence of the note's province."""
    initial = ascii_only(ctx.person(key).last)[0].upper()
    if ctx.province == "ON":
        return initial + grouped(digits(ctx, 14), (4, 5, 5), "-")
    if ctx.province == "QC":
        return initial + grouped(digits(ctx, 12), (4, 6, 2), "-")
    return digits(ctx, {"SK": 8, "NB": 7, "AB": 9}.get(ctx.province, 7))


def plate(ctx: Context, _key: str) -> str:
    """A licence plate of the note's province."""
    forms = {
        "SK": f"{digits(ctx, 3)} {letters(ctx, 3)}",
        "ON": f"{letters(ctx, 4)} {digits(ctx, 3)}",
        "QC": f"{letters(ctx, 1)}{digits(ctx, 2)} {letters(ctx, 3)}",
        "AB": f"{letters(ctx, 3)}-{digits(ctx, 4)}",
    }
    return forms.get(ctx.province, f"{letters(ctx, 3)} {digits(ctx, 3)}")


def passport(ctx: Context, _key: str) -> str:
    """A passport number."""
    return letters(ctx, 2) + digits(ctx, 6)


def uci(ctx: Context, _key: str) -> str:
    """A unique client identifier of the immigration department."""
    return ctx.rng.choice(["11-" + grouped(digits(ctx, 8), (4, 4), "-"), grouped(digits(ctx, 8), (4, 4), "-")])


def status(ctx: Context, _key: str) -> str:
    """A registration number under the Indian Act: band, family, position."""
    sep, place = ctx.rng.choice(["", "-"]), ctx.rng.choice(["01", "02", "03"])
    return f"{digits(ctx, 3)}{sep}{ctx.rng.randint(1000, 99999):05d}{place}"


def permit(ctx: Context, _key: str) -> str:
    """A work or study permit."""
    return ctx.rng.choice(["U", "F"]) + digits(ctx, 9)


def case(ctx: Context, _key: str) -> str:
    """A case, file, client or ticket number."""
    year = ctx.rng.choice([2023, 2024, 2025, 2026])
    forms = [
        f"{year}-{ctx.rng.randint(10, 99999):05d}",
        f"{letters(ctx, 2)}-{digits(ctx, 5)}",
        digits(ctx, 6),
        f"{letters(ctx, 3)}{digits(ctx, 7)}",
        f"{year % 100}-{digits(ctx, 4)}-{letters(ctx, 1)}",
        digits(ctx, 8),
        f"{letters(ctx, 1)}{digits(ctx, 3)}-{digits(ctx, 4)}",
    ]
    return ctx.rng.choice(forms)


def transit(ctx: Context, _key: str) -> str:
    """A branch and institution number."""
    return f"{digits(ctx, 5)}-{ctx.rng.choice(['001', '002', '003', '004', '006', '010', '815'])}"


def acct(ctx: Context, _key: str) -> str:
    """A bank account number."""
    size = ctx.rng.choice([7, 7, 7, 9, 12])
    plain = digits(ctx, size)
    return plain if size > 7 or ctx.rng.random() < 0.6 else grouped(plain, (3, 3, 1), ctx.rng.choice([" ", "-"]))


def bank(ctx: Context, key: str) -> str:
    """Branch, institution and account in one row."""
    sep = ctx.rng.choice(["-", " "])
    return f"{transit(ctx, key).replace('-', sep)}{sep}{digits(ctx, 7)}"


def card(ctx: Context, _key: str) -> str:
    """A payment card number."""
    return grouped(luhn(ctx, ctx.rng.choice("45") + digits(ctx, 14)), (4, 4, 4, 4), ctx.rng.choice([" ", "-", ""]))


def hydro(ctx: Context, _key: str) -> str:
    """An account number of a utility."""
    forms = [
        digits(ctx, 10),
        grouped(digits(ctx, 12), (4, 4, 4), " "),
        grouped(digits(ctx, 9), (3, 3, 3), " "),
        f"{digits(ctx, 7)}-{digits(ctx, 2)}",
        grouped(digits(ctx, 11), (5, 5, 1), "-"),
    ]
    return ctx.rng.choice(forms)


def ip_address(ctx: Context, _key: str) -> str:
    """An address of a computer."""
    four = ".".join(str(ctx.rng.randint(2, 250)) for _ in range(4))
    six = ":".join(["2607", "fea8"] + [f"{ctx.rng.randint(256, 65535):x}" for _ in range(6)])
    return ctx.rng.choice([four, four, four, six])
