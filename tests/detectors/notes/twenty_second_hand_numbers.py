"""Numbers of every kind; each function draws from the given generator only."""

import random

LETTERS = "ABCEGHJKLMNPRSTVWXYZ"
WRONG_SHARE = 0.12


def digits(rng: random.Random, size: int) -> str:
    """Digits that do not begin with zero."""
    return str(rng.randint(1, 9)) + "".join(str(rng.randint(0, 9)) for _ in range(size - 1))


def fill(rng: random.Random, shape: str) -> str:
    """Replace 9 by a digit and A by a letter."""
    return "".join(str(rng.randint(0, 9)) if c == "9" else rng.choice(LETTERS) if c == "A" else c for c in shape)


def luhn_digit(body: str) -> int:
    """The check digit that makes body valid."""
    doubled = [int(c) * (2 if i % 2 == 0 else 1) for i, c in enumerate(reversed(body))]
    return (10 - sum(d - 9 if d > 9 else d for d in doubled) % 10) % 10


def with_luhn(rng: random.Random, body: str) -> str:
    """Add a check digit, wrong in a few cases."""
    shift = rng.randint(1, 9) if rng.random() < WRONG_SHARE else 0
    return body + str((luhn_digit(body) + shift) % 10)


def group(text: str, sizes: list[int], mark: str) -> str:
    """Cut text into groups of the sizes given."""
    starts = [sum(sizes[:i]) for i in range(len(sizes))]
    return mark.join(text[s : s + z] for s, z in zip(starts, sizes, strict=False))


def sin(rng: random.Random) -> str:
    """A social insurance number."""
    number = with_luhn(rng, rng.choice("12345679") + fill(rng, "9999999"))
    return rng.choice([group(number, [3, 3, 3], " "), group(number, [3, 3, 3], "-"), number])


def phn(rng: random.Random) -> str:
    """A personal health number of British Columbia."""
    weights = [2, 4, 8, 5, 10, 9, 7, 3]
    bodies = [fill(rng, "99999999") for _ in range(20)]
    checks = [11 - sum(int(c) * w % 11 for c, w in zip(body, weights, strict=False)) % 11 for body in bodies]
    number = next(f"9{body}{check}" for body, check in zip(bodies, checks, strict=False) if check < 10)
    return rng.choice([group(number, [4, 3, 3], " "), number])


def health(rng: random.Random, prov: str, surname: str, given: str, female: bool, ymd: tuple[int, int, int]) -> str:
    """A health card number as written in the province."""
    if prov == "QC":
        month = ymd[1] + (50 if female else 0)
        body = f"{ymd[0] % 100:02d}{month:02d}{ymd[2]:02d}{rng.randint(10, 99)}"
        head = (surname + "XXX")[:3].upper() + given[0].upper()
        return rng.choice([f"{head} {body[:4]} {body[4:]}", head + body, f"{head}-{body[:4]}-{body[4:]}"])
    if prov == "ON":
        number = with_luhn(rng, digits(rng, 9))
        version = rng.choice(["", fill(rng, "AA"), fill(rng, "AA")])
        written = rng.choice([group(number, [4, 3, 3], "-"), group(number, [4, 3, 3], " "), number])
        return f"{written} {version}".strip()
    if prov == "BC":
        return phn(rng)
    shapes = {
        "NS": "00%s 999 999",
        "NL": "%s9 999 999 9999",
        "PE": "%s999999",
        "NT": "N%s999999",
        "YT": "002 99%s 999",
        "AB": "%s9999-9999",
        "NU": "1%s9 999 999",
    }
    shape = shapes.get(prov, rng.choice(["%s99 999 999", "%s99999999", "%s99-999-999"]))
    return fill(rng, shape.replace("%s", digits(rng, 2)))


def licence(rng: random.Random, prov: str, surname: str) -> str:
    """A driver's licence number."""
    shapes = {
        "ON": "9999-99999-9",
        "QC": "9999-999999-99",
        "BC": "9999999",
        "AB": "999999-999",
        "NB": "9999999",
        "NS": "AAAAA999999999",
    }
    shape = fill(rng, shapes.get(prov, "999 999 999"))
    if prov == "ON":
        return surname[0].upper() + f"{shape[:4]}-{fill(rng, '99999')}-{fill(rng, '99999')}"
    return surname[0].upper() + shape if prov == "QC" else shape


def passport(rng: random.Random) -> str:
    """A passport number."""
    return fill(rng, rng.choice(["AA999999", "A999999AA", "A99999999"]))


def uci(rng: random.Random) -> str:
    """A unique client identifier."""
    return rng.choice(
        [f"11-{fill(rng, '9999-9999')}", digits(rng, 4) + fill(rng, "-9999"), "11" + fill(rng, "99999999")]
    )


def plate(rng: random.Random, prov: str) -> str:
    """A licence plate."""
    shapes = {"ON": "AAAA 999", "QC": "A99 AAA", "NB": "AAA 999", "BC": "AA9 99A", "AB": "AAA-9999", "NS": "AAA 999"}
    return fill(rng, shapes.get(prov, "AAA 999"))


def case(rng: random.Random, lang: str) -> str:
    """A number of a case, file, tenant, claim, ticket."""
    heads = {"en": ["HSG", "INT", "CF", "TK", "SD", "CRL"], "fr": ["DOS", "LOG", "INT", "REQ", "PL", "HLM"]}
    head = rng.choice(heads[lang])
    year = rng.choice(["2024", "2025", "25", "26"])
    return fill(
        rng,
        rng.choice(
            [
                f"{year}-99999",
                f"{head}-{year}-9999",
                f"{head}-99999",
                "999999",
                f"{head}{year}999",
                f"{year}-{head}-0999",
                "9999-99A",
            ]
        ).replace("999999", digits(rng, 6)),
    )


def bank(rng: random.Random) -> str:
    """Transit, institution and account."""
    inst = rng.choice(["001", "003", "004", "006", "010", "815"])
    mark = rng.choice(["-", " ", "-", "/"])
    return fill(rng, f"{rng.randint(0, 2)}9999{mark}{inst}{mark}") + digits(rng, rng.choice([7, 7, 12]))


def card(rng: random.Random) -> str:
    """A bank or credit card."""
    number = with_luhn(rng, rng.choice(["4519", "4506", "5191", "5258", "4724"]) + fill(rng, "99999999999"))
    return rng.choice([group(number, [4, 4, 4, 4], " "), group(number, [4, 4, 4, 4], "-"), number])


def utility(rng: random.Random) -> str:
    """An account of electricity, gas or telephone."""
    shapes = ["299 999 999 999", "9999 9999 999", "99999999-9", "9999999-99", "99 999 9999", "9999999999"]
    return fill(rng, rng.choice(shapes))


def phone(rng: random.Random, area: str) -> str:
    """A telephone number in one of the written forms."""
    mid, end = str(rng.randint(2, 9)) + fill(rng, "99"), fill(rng, "9999")
    return rng.choice(
        [f"{area}-{mid}-{end}"] * 5
        + [f"({area}) {mid}-{end}"] * 3
        + [
            f"{area}.{mid}.{end}",
            f"{area} {mid}-{end}",
            f"{area} {mid} {end}",
            f"{area}{mid}{end}",
            f"+1 {area} {mid} {end}",
            f"1-{area}-{mid}-{end}",
            f"{area} {mid}-{end}",
            f"{area}/{mid}-{end}",
        ]
    )


def postal(rng: random.Random, head: str) -> str:
    """A postal code."""
    code = fill(rng, f"{head}A9A9")
    return rng.choice([f"{code[:3]} {code[3:]}"] * 5 + [code, code, f"{code[:3]}-{code[3:]}", code.lower()])
