"""Numbers of Canadian papers, with check digits that are right in most cases."""

from datetime import date
from random import Random
from unicodedata import normalize


def digits(rng: Random, count: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


def letters(rng: Random, count: int) -> str:
    return "".join(rng.choice("ABCEGHJKLMNPRSTVWXYZ") for _ in range(count))


def plain(text: str) -> str:
    """Capitals and figures only, no accents."""
    return "".join(char for char in normalize("NFD", text).upper() if char.isascii() and char.isalnum())


def luhn_digit(body: str) -> str:
    doubled = [int(char) * (2 if place % 2 == 0 else 1) for place, char in enumerate(reversed(body))]
    return str(-sum(number // 10 + number % 10 for number in doubled) % 10)


def with_luhn(rng: Random, body: str) -> str:
    right = luhn_digit(body)
    return body + (right if rng.random() < 0.85 else str((int(right) + rng.randint(1, 9)) % 10))


def grouped(text: str, sizes: list[int], joint: str) -> str:
    starts = [sum(sizes[:place]) for place in range(len(sizes))]
    return joint.join(text[start : start + size] for start, size in zip(starts, sizes, strict=False))


def sin(rng: Random) -> str:
    number = with_luhn(rng, rng.choice("12345679") + digits(rng, 7))
    return grouped(number, [3, 3, 3], rng.choice([" ", " ", "-", "-", ""]))


def bc_phn(rng: Random) -> str:
    body = "9" + digits(rng, 8)
    weights = [2, 4, 8, 5, 10, 9, 7, 3]
    check = 11 - sum(int(char) * weight % 11 for char, weight in zip(body[1:], weights, strict=False)) % 11
    return body + str(check % 10)


def ramq(rng: Random, last: str, given: str, sex: str, birth: date) -> str:
    head = (plain(last) + "XXX")[:3] + plain(given)[:1]
    month = birth.month + (50 if sex == "f" else 0)
    number = f"{head}{birth.year % 100:02d}{month:02d}{birth.day:02d}{digits(rng, 2)}"
    return grouped(number, [4, 4, 4], rng.choice([" ", " ", " ", "-", ""]))


def health(rng: Random, prov: str) -> str:
    """A health card's number of any province but Quebec."""
    if prov == "BC":
        return grouped(bc_phn(rng), [4, 3, 3], rng.choice([" ", " ", ""]))
    if prov == "ON":
        number = grouped(
            with_luhn(rng, rng.choice("123456789") + digits(rng, 8)), [4, 3, 3], rng.choice(["-", " ", "-"])
        )
        return number + rng.choice([f" {letters(rng, 2)}", f"-{letters(rng, 2)}", ""])
    if prov == "AB":
        return grouped(digits(rng, 9), [5, 4], rng.choice(["-", " "]))
    if prov == "NL":
        return grouped(digits(rng, 12), [3, 3, 3, 3], rng.choice([" ", ""]))
    if prov == "NS":
        return grouped(digits(rng, 10), [4, 3, 3], " ")
    if prov == "PE":
        return digits(rng, 8)
    if prov == "NT":
        return "N" + digits(rng, 7)
    if prov == "YT":
        return "002-" + grouped(digits(rng, 6), [3, 3], "-")
    head = "1" if prov == "NU" else rng.choice("23456789")
    return grouped(head + digits(rng, 8), [3, 3, 3], rng.choice([" ", "-", ""]))


def licence(rng: Random, prov: str, last: str, birth: date) -> str:
    """A driving licence's number as written on the card."""
    initial = plain(last)[:1]
    if prov == "QC":
        return f"{initial}{digits(rng, 4)}-{birth:%d%m%y}-{digits(rng, 2)}"
    if prov == "ON":
        return f"{initial}{digits(rng, 4)}-{digits(rng, 5)}-{birth:%y%m%d}"[:17]
    if prov == "AB":
        return f"{digits(rng, 6)}-{digits(rng, 3)}"
    if prov == "MB":
        return f"{(plain(last) + 'AAAAA')[:5]}-{letters(rng, 1)}{digits(rng, 2)}-{digits(rng, 3)}{letters(rng, 1)}"
    if prov == "NS":
        return f"{(plain(last) + 'AAAAA')[:5]} {birth:%d%m%y}{digits(rng, 3)}"
    return rng.choice("123456789") + digits(rng, 6)


def plate(rng: Random, prov: str) -> str:
    if prov in ("ON", "NS"):
        return f"{letters(rng, 4 if prov == 'ON' else 3)} {digits(rng, 3)}"
    if prov == "QC":
        return f"{letters(rng, 1)}{digits(rng, 2)} {letters(rng, 3)}"
    if prov == "BC":
        return f"{letters(rng, 2)}{digits(rng, 1)} {digits(rng, 2)}{letters(rng, 1)}"
    return rng.choice([f"{letters(rng, 3)}-{digits(rng, 4)}", f"{letters(rng, 3)} {digits(rng, 3)}"])


def passport(rng: Random) -> str:
    return rng.choice([f"{letters(rng, 2)}{digits(rng, 6)}", f"{letters(rng, 1)}{digits(rng, 6)}{letters(rng, 2)}"])


def uci(rng: Random) -> str:
    return rng.choice(
        [f"11-{digits(rng, 4)}-{digits(rng, 4)}", f"{digits(rng, 4)}-{digits(rng, 4)}", "11" + digits(rng, 8)]
    )


def case(rng: Random) -> str:
    year = rng.choice(["2024", "2025", "2026"])
    return rng.choice(
        [
            f"{year[2:]}-{digits(rng, 5)}",
            f"{year}-{digits(rng, 4)}",
            f"{letters(rng, 2)}-{digits(rng, 6)}",
            f"{letters(rng, 1)}{digits(rng, 6)}",
            f"INT-{year}-{digits(rng, 5)}",
            "4" + digits(rng, 6),
            f"{letters(rng, 3)}{year[2:]}-{digits(rng, 4)}",
            "8" + digits(rng, 5),
            f"{digits(rng, 3)}/{year[2:]}/{digits(rng, 3)}",
        ]
    )


def bank(rng: Random) -> str:
    """Transit, institution and account in one run, as on a void cheque."""
    middle = rng.choice(["001", "002", "003", "004", "006", "010", "815", "219", "899"])
    return f"{digits(rng, 5)}{rng.choice(['-', '-', ' '])}{middle}{rng.choice(['-', ' '])}{digits(rng, 7)}"


def account(rng: Random) -> str:
    return rng.choice([digits(rng, 7), f"{digits(rng, 3)}-{digits(rng, 3)}-{digits(rng, 1)}", "5" + digits(rng, 8)])


def card(rng: Random) -> str:
    number = with_luhn(rng, rng.choice(["4520", "5191", "4506", "5258", "4724"]) + digits(rng, 11))
    return grouped(number, [4, 4, 4, 4], rng.choice([" ", " ", "-", ""]))


def utility(rng: Random) -> str:
    return rng.choice(
        [
            grouped(rng.choice("23456789") + digits(rng, 11), [4, 4, 4], " "),
            "299 " + grouped(digits(rng, 9), [3, 3, 3], " "),
            f"{digits(rng, 4)}-{digits(rng, 6)}-{digits(rng, 1)}",
            "3" + digits(rng, 9),
        ]
    )


def address_ip(rng: Random) -> str:
    if rng.random() < 0.2:
        return f"2605:{rng.randint(4096, 65535):x}:{rng.randint(256, 65535):x}::{rng.randint(16, 65535):x}"
    head = rng.choice([24, 70, 96, 142, 174, 184, 206])
    return f"{head}.{rng.randint(1, 254)}.{rng.randint(1, 254)}.{rng.randint(2, 254)}"


def postal(rng: Random, area: str) -> str:
    tail = rng.choice("123456789") + letters(rng, 1) + rng.choice("123456789")
    return area + rng.choice([" ", " ", " ", "", "-"]) + tail


def phone_number(rng: Random, area: str, lang: str) -> str:
    mid, end = rng.choice("23456789") + digits(rng, 2), digits(rng, 4)
    mid = "555" if mid.endswith("11") else mid
    tail = rng.choice([" ext. ", " x", " ext "] if lang == "en" else [" poste ", ", poste ", " p. ", " poste "])
    forms = [
        f"{area}-{mid}-{end}",
        f"{area}-{mid}-{end}",
        f"({area}) {mid}-{end}",
        f"{area} {mid}-{end}",
        f"{area}.{mid}.{end}",
        f"{area}{mid}{end}",
        f"{area} {mid} {end}",
        f"+1 {area} {mid} {end}",
        f"1-{area}-{mid}-{end}",
        f"{mid}-{end}",
        f"{area}-{mid}-{end}{tail}{rng.randint(11, 4999)}",
        f"{area} {mid}-{end}",
    ]
    return rng.choice(forms)
