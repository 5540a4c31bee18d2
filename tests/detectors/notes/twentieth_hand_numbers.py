"""Numbers on cards, in files and on the telephone; check digits are valid in most cases."""

from __future__ import annotations

import random

from tests.detectors.notes.twentieth_hand_places import REGIONS

CAPS: str = "ABCDEFGHJKLMNPRSTVWXY"
DIGITS_EN: list[str] = "zero one two three four five six seven eight nine".split()
DIGITS_FR: list[str] = "zéro un deux trois quatre cinq six sept huit neuf".split()
TOLL: list[str] = ["1-800-363-9010", "1-800-668-6868", "1-855-242-3310", "1-866-863-0511", "1-866-277-3553"]


def digits(rng: random.Random, count: int) -> str:
    """So many digits, the first not zero."""
    return str(rng.randint(1, 9)) + "".join(str(rng.randint(0, 9)) for _ in range(count - 1))


def letters(rng: random.Random, count: int) -> str:
    """So many capitals."""
    return "".join(rng.choice(CAPS) for _ in range(count))


def luhn(body: str) -> str:
    """The body with its Luhn check digit."""
    total = 0
    for place, char in enumerate(reversed(body)):
        double = int(char) * (2 if place % 2 == 0 else 1)
        total += double - 9 if double > 9 else double
    return body + str(-total % 10)


def spoil(rng: random.Random, number: str) -> str:
    """Once in ten, a wrong last digit."""
    return number[:-1] + str((int(number[-1]) + 3) % 10) if rng.random() < 0.1 else number


def cut(number: str, sizes: list[int], joint: str) -> str:
    """Digits in groups."""
    parts: list[str] = []
    start = 0
    for size in sizes:
        parts.append(number[start : start + size])
        start += size
    return joint.join(parts)


def sin(rng: random.Random) -> str:
    """A social insurance number."""
    number = spoil(rng, luhn(rng.choice("1234567999") + digits(rng, 7)))
    return cut(number, [3, 3, 3], rng.choice([" ", " ", "-", "-", ""]))


def mod_eleven(rng: random.Random) -> str:
    """A British Columbia number: 9, eight digits and a check digit."""
    while True:
        body = digits(rng, 8)
        total = sum(int(char) * weight for char, weight in zip(body, [2, 4, 8, 5, 10, 9, 7, 3], strict=False))
        check = 11 - total % 11
        if check < 10:
            return f"9{body}{check}"


def health(rng: random.Random, region: str) -> str:
    """A health number as on the province's card (Québec's is made from a person elsewhere)."""
    if region == "ON":
        number = cut(spoil(rng, luhn(digits(rng, 9))), [4, 3, 3], rng.choice(["-", " ", ""]))
        return number + rng.choice([" ", "-"]) + letters(rng, 2) if rng.random() < 0.7 else number
    if region == "BC":
        return cut(spoil(rng, mod_eleven(rng)), [4, 3, 3], rng.choice([" ", " ", ""]))
    if region == "NS":
        return cut("00" + digits(rng, 8), [4, 3, 3], rng.choice([" ", " ", ""]))
    if region == "NL":
        return cut(digits(rng, 12), [3, 3, 3, 3], rng.choice([" ", ""]))
    if region == "AB":
        return cut(digits(rng, 9), [5, 4], rng.choice(["-", " "]))
    return cut(digits(rng, 9), [3, 3, 3], rng.choice([" ", "", "-"]))


def licence(rng: random.Random, region: str, last: str) -> str:
    """A driver's licence."""
    first = last[0].upper() if last[0].upper() in CAPS else "D"
    if region == "ON":
        return first + cut(digits(rng, 14), [4, 5, 5], "-")
    if region == "QC":
        return first + cut(digits(rng, 12), [4, 6, 2], rng.choice(["-", "-", ""]))
    if region == "NS":
        return (last.upper().replace("'", "").replace(" ", "").replace("-", "") + "XXXX")[:5] + digits(rng, 9)
    return digits(rng, 7)


def plate(rng: random.Random, region: str) -> str:
    """A vehicle plate."""
    if region == "ON":
        return f"{letters(rng, 4)} {digits(rng, 3)}"
    if region == "QC":
        return f"{letters(rng, 1)}{digits(rng, 2)} {letters(rng, 3)}"
    if region == "BC":
        return f"{letters(rng, 2)}{digits(rng, 1)} {digits(rng, 2)}{letters(rng, 1)}"
    return f"{letters(rng, 3)} {digits(rng, 3)}"


def gov(rng: random.Random, region: str, kind: str, last: str) -> str:
    """A number that a government gives."""
    if kind == "licence":
        return licence(rng, region, last)
    if kind == "plate":
        return plate(rng, region)
    if kind == "passport":
        return rng.choice([letters(rng, 2) + digits(rng, 6), letters(rng, 1) + digits(rng, 6) + letters(rng, 2)])
    if kind == "uci":
        return rng.choice([cut(digits(rng, 8), [4, 4], "-"), cut("11" + digits(rng, 8), [2, 4, 4], "-")])
    if kind == "status":
        return rng.choice([digits(rng, 10), cut(digits(rng, 10), [3, 5, 2], "-")])
    return rng.choice(["U", "F"]) + digits(rng, 9)


def case(rng: random.Random, kind: str) -> str:
    """A number of a case, a client, a claim, a ticket."""
    year = rng.choice(["24", "25", "26"])
    if kind == "rent_qc":
        return f"31-{year}{rng.randint(1, 12):02}{rng.randint(1, 28):02}-{rng.randint(1, 199):03}"
    if kind == "rent_on":
        return f"LTB-L-{rng.randint(1000, 89999):06}-{year}"
    if kind == "police":
        return rng.choice([f"20{year}-{digits(rng, 6)}", f"GO{year}-{digits(rng, 5)}", f"{year}-{digits(rng, 5)}"])
    if kind == "claim":
        return rng.choice([digits(rng, 9), digits(rng, 8), f"{letters(rng, 1)}{digits(rng, 7)}"])
    if kind == "ticket":
        return rng.choice([f"INC{digits(rng, 7)}", f"SR-{digits(rng, 6)}", digits(rng, 6)])
    return rng.choice(
        [
            f"{letters(rng, 2)}-20{year}-{digits(rng, 4)}",
            f"{year}-{digits(rng, 5)}",
            f"C{digits(rng, 6)}",
            f"{letters(rng, 3)}{digits(rng, 5)}",
            f"{digits(rng, 4)}-{letters(rng, 1)}",
        ]
    )


def account(rng: random.Random, kind: str) -> str:
    """A bank or a utility account, or a card."""
    if kind == "card":
        number = spoil(rng, luhn(rng.choice(["4530", "4724", "5191", "5415"]) + digits(rng, 11)))
        return cut(number, [4, 4, 4, 4], rng.choice([" ", " ", "-", ""]))
    if kind == "bank":
        parts = [f"{rng.randint(102, 89999):05}", rng.choice(["001", "003", "004", "006", "010", "815", "899"])]
        return rng.choice(["-", " ", "-"]).join([*parts, digits(rng, 7)])
    if kind == "hydro":
        return rng.choice(
            [cut(digits(rng, 12), [3, 3, 3, 3], " "), digits(rng, 12), cut(digits(rng, 12), [4, 4, 4], " ")]
        )
    if kind == "transit":
        return f"{rng.randint(102, 89999):05}"
    return rng.choice([digits(rng, 7), digits(rng, 8), cut(digits(rng, 8), [7, 1], "-")])


def phone(rng: random.Random, region: str, lang: str, kind: str) -> str:
    """A telephone number; kind is '', 'ext' or 'words'."""
    area = rng.choice(REGIONS[region][1].split())
    middle = "555" if rng.random() < 0.4 else f"{rng.randint(220, 889)}"
    last = digits(rng, 4)
    if kind == "words":
        table = DIGITS_EN if lang == "en" else DIGITS_FR
        return " ".join(table[int(char)] for char in area + middle + last)
    shape = rng.choice(
        ["{a}-{m}-{l}"] * 5
        + ["({a}) {m}-{l}"] * 3
        + ["{a} {m}-{l}", "{a} {m} {l}", "{a}.{m}.{l}", "{a}{m}{l}", "+1 {a} {m} {l}", "1-{a}-{m}-{l}"]
    )
    number = shape.format(a=area, m=middle, l=last)
    if kind == "ext":
        joint = rng.choice([" ext. ", " x", " ext ", ", ext. "] if lang == "en" else [" poste ", ", poste ", " p. "])
        return number + joint + str(rng.randint(12, 4988))
    return number


def ip_address(rng: random.Random) -> str:
    """An address on the Internet."""
    if rng.random() < 0.15:
        return f"2607:fea8:{rng.randint(4096, 65535):x}:{rng.randint(4096, 65535):x}::{rng.randint(2, 255):x}"
    return ".".join(str(rng.randint(low, 220)) for low in (24, 2, 2, 2))


def hotline(rng: random.Random, kind: str) -> str:
    """A line that everyone may know."""
    if kind == "toll":
        return rng.choice(TOLL)
    return kind if kind else rng.choice(["2-1-1", "211", "2-1-1", "9-8-8", "988", "811", "8-1-1", "911"])
