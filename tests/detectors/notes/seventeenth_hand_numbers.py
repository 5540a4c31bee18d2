"""Numbers of cards, accounts, files and permits, most with a right check digit."""

from random import Random

WRONG_SHARE: float = 0.12
PC_FIRST: str = "ABCEGHJKLMNPRSTVWXYZ"
PC_LATER: str = "ABCEGHJKLMNPRSTVWXYZ"


def digits(rng: Random, count: int, first: str = "0123456789") -> str:
    """A string of digits, the first one out of `first`."""
    return rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(count - 1))


def letters(rng: Random, count: int) -> str:
    """Capital letters without those that are read as digits."""
    return "".join(rng.choice("ABCEFGHJKLMNPRSTVWXYZ") for _ in range(count))


def luhn_digit(body: str) -> int:
    """Luhn check digit of `body`."""
    total = 0
    for index, char in enumerate(reversed(body)):
        value = int(char) * (2 if index % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return (10 - total % 10) % 10


def luhn(rng: Random, count: int, first: str) -> str:
    """A number of `count` digits that passes Luhn, save in a few cases."""
    body = digits(rng, count - 1, first)
    check = luhn_digit(body)
    if rng.random() < WRONG_SHARE:
        check = (check + rng.randint(1, 9)) % 10
    return body + str(check)


def grouped(text: str, sizes: list[int], joint: str) -> str:
    """Cut `text` into groups."""
    parts: list[str] = []
    place = 0
    for size in sizes:
        parts.append(text[place : place + size])
        place += size
    return joint.join(parts)


def sin(rng: Random) -> str:
    """A social insurance number."""
    number = luhn(rng, 9, "1234567999")
    return grouped(number, [3, 3, 3], rng.choice([" ", " ", "-", ""]))


def bc_phn(rng: Random) -> str:
    """British Columbia: ten digits from 9, modulus 11."""
    weights = [2, 4, 8, 5, 10, 9, 7, 3]
    while True:
        body = digits(rng, 8)
        check = 11 - sum(int(d) * w for d, w in zip(body, weights, strict=False)) % 11
        if check < 10:
            return grouped("9" + body + str(check), [4, 3, 3], rng.choice([" ", "-", " "]))


def ramq(rng: Random, surname: str, given: str, born: tuple[int, int, int], woman: bool) -> str:
    """Québec: letters of the name, then the birth date, month plus 50 for a woman."""
    year, month, day = born
    tail = f"{year % 100:02d}{month + (50 if woman else 0):02d}"
    end = f"{day:02d}{digits(rng, 2)}"
    joint = rng.choice([" ", " ", "-", ""])
    return joint.join([(surname + "XXX")[:3].upper() + given[0].upper(), tail, end])


def health(rng: Random, province: str) -> str:
    """A health number as it is written on the card of a province."""
    if province == "ON":
        joint = rng.choice(["-", " ", "-"])
        tail = rng.choice(["", joint + letters(rng, 2), joint + letters(rng, 2)])
        return grouped(luhn(rng, 10, "123456789"), [4, 3, 3], joint) + tail
    if province == "BC":
        return bc_phn(rng)
    if province == "AB":
        return grouped(digits(rng, 9, "12345678"), [5, 4], rng.choice(["-", " "]))
    if province == "NS":
        return grouped(digits(rng, 10, "00123"), [4, 3, 3], " ")
    if province == "NL":
        return grouped(digits(rng, 12, "0123"), [3, 3, 3, 3], rng.choice([" ", ""]))
    if province == "PE":
        return digits(rng, 8, "01")
    if province == "NT":
        return rng.choice("NM") + digits(rng, 7)
    if province == "YT":
        return "002-" + grouped(digits(rng, 6), [3, 3], "-")
    if province == "NU":
        return grouped(digits(rng, 9, "1"), [3, 3, 3], rng.choice([" ", "-"]))
    return grouped(luhn(rng, 9, "12345678"), [3, 3, 3], rng.choice([" ", "-", " "]))


def licence(rng: Random, province: str, surname: str, born: tuple[int, int, int]) -> str:
    """A driver's licence number."""
    letter = surname[0].upper() if surname[0].isascii() else "E"
    if province == "ON":
        return f"{letter}{digits(rng, 4)}-{digits(rng, 5)}-{digits(rng, 1, '3456789')}{born[1]:02d}{born[2]:02d}"
    if province == "QC":
        return f"{letter}{digits(rng, 4)}-{born[2]:02d}{born[1]:02d}{born[0] % 100:02d}-0{digits(rng, 1, '123456789')}"
    if province == "AB":
        return f"{digits(rng, 6, '123456789')}-{digits(rng, 3)}"
    if province == "MB":
        return f"{letters(rng, 6)}{digits(rng, 3)}{letters(rng, 2)}"
    return digits(rng, 7, "123456789")


def gov(rng: Random, kind: str, province: str) -> str:
    """Passport, UCI, status card, permit or plate."""
    if kind == "pass":
        return rng.choice([letters(rng, 2) + digits(rng, 6), "P" + digits(rng, 6) + letters(rng, 2)])
    if kind == "uci":
        return rng.choice(
            [grouped(digits(rng, 8, "123456789"), [4, 4], "-"), grouped("11" + digits(rng, 8), [2, 4, 4], "-")]
        )
    if kind == "status":
        return rng.choice([digits(rng, 10, "01234567"), grouped(digits(rng, 10, "1234567"), [3, 7], "-")])
    if kind == "permit":
        return rng.choice("UF") + digits(rng, 9, "123")
    if province == "QC":
        return f"{letters(rng, 1)}{digits(rng, 2)} {letters(rng, 3)}"
    if province == "ON":
        return f"C{letters(rng, 3)} {digits(rng, 3)}"
    return rng.choice(
        [f"{letters(rng, 3)} {digits(rng, 3)}", f"{letters(rng, 2)}{digits(rng, 1)} {digits(rng, 2)}{letters(rng, 1)}"]
    )


def case(rng: Random, kind: str) -> str:
    """Numbers of files, clients, claims, incidents, tickets and tribunals."""
    year = rng.choice(["24", "25", "26"])
    if kind == "ltb":
        return f"LTB-{rng.choice('LTS')}-{digits(rng, 6, '01')}-{year}"
    if kind == "tal":
        return grouped(digits(rng, 6, "1234567"), [6], "") + f" 31 20{year}{digits(rng, 4, '0')} G"
    if kind == "inc":
        return rng.choice([f"{year}-{digits(rng, 5)}", f"20{year}-{digits(rng, 6)}", f"GO20{year}-{digits(rng, 5)}"])
    if kind == "claim":
        return rng.choice([digits(rng, 8, "23"), f"CL-{digits(rng, 7)}"])
    if kind == "client":
        return rng.choice([digits(rng, 6, "123456789"), f"C{digits(rng, 5)}", f"CL{digits(rng, 6)}"])
    return rng.choice(
        [
            f"HSG-20{year}-{digits(rng, 4)}",
            f"{letters(rng, 2)}-{digits(rng, 6)}",
            digits(rng, 7, "123456789"),
            f"20{year}-{digits(rng, 5)}",
            f"{digits(rng, 3)}-{letters(rng, 1)}-{digits(rng, 4)}",
        ]
    )


def account(rng: Random, kind: str) -> str:
    """Bank, card and utility numbers."""
    if kind == "card":
        return grouped(luhn(rng, 16, "45"), [4, 4, 4, 4], rng.choice([" ", " ", "-", ""]))
    if kind == "bank":
        bank = rng.choice(["001", "002", "003", "004", "006", "010", "815"])
        return rng.choice([f"{digits(rng, 5)}-{bank}-{digits(rng, 7)}", f"{digits(rng, 5)} {bank} {digits(rng, 7)}"])
    if kind == "util":
        return rng.choice(
            [
                grouped("299" + digits(rng, 9), [3, 3, 3, 3], " "),
                grouped(digits(rng, 10, "123456789"), [5, 5], "-"),
                digits(rng, 11, "123456789"),
                f"{digits(rng, 6)}-{digits(rng, 4)}",
            ]
        )
    return digits(rng, 5) if kind == "transit" else digits(rng, 7)


def postal(rng: Random, first: str) -> str:
    """A postal code from a province's letter."""
    code = first + digits(rng, 1) + rng.choice(PC_LATER)
    return code + rng.choice([" ", " ", " ", "", "-"]) + digits(rng, 1) + rng.choice(PC_LATER) + digits(rng, 1)


def ip(rng: Random) -> str:
    """An address of a machine."""
    if rng.random() < 0.25:
        return "2607:fea8:" + ":".join(f"{rng.randint(1, 65535):x}" for _ in range(6))
    first = rng.choice([24, 70, 99, 142, 184, 192])
    return f"{first}.{rng.randint(1, 254)}.{rng.randint(0, 255)}.{rng.randint(1, 254)}"
