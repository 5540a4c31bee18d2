"""Numbers and codes: each function takes a generator and gives a written form."""

from random import Random

from tests.detectors.notes import twenty_fourth_hand_values as values


def digits(rng: Random, size: int) -> str:
    """Random digits, the first of them not zero."""
    return str(rng.randint(1, 9)) + "".join([str(rng.randint(0, 9)) for _ in range(size - 1)])


def luhn_digit(body: str) -> str:
    """The digit that makes the number pass the Luhn test."""
    doubled = [int(char) * (2 if place % 2 == 0 else 1) for place, char in enumerate(reversed(body))]
    return str(-sum(value // 10 + value % 10 for value in doubled) % 10)


def luhn_number(rng: Random, size: int, first: str = "") -> str:
    """A number with a Luhn digit, wrong one time in eight."""
    body = first + digits(rng, size - 1 - len(first))
    check = luhn_digit(body)
    return body + (str((int(check) + rng.randint(1, 9)) % 10) if rng.random() < 0.125 else check)


def grouped(number: str, sizes: tuple[int, ...], mark: str) -> str:
    """The number cut in groups joined by the mark."""
    starts = [sum(sizes[:place]) for place in range(len(sizes))]
    return mark.join([number[start : start + size] for start, size in zip(starts, sizes, strict=False)])


def sin(rng: Random, first: str = "12345679") -> str:
    """A social insurance number; 9 begins those of temporary residents."""
    number = luhn_number(rng, 9, rng.choice(first))
    return grouped(number, (3, 3, 3), rng.choice([" ", "-", " ", ""]))


def british_columbia(rng: Random) -> str:
    """A personal health number with its remainder of eleven."""
    weights = (2, 4, 8, 5, 10, 9, 7, 3)
    body = digits(rng, 8)
    check = 11 - sum(weight * int(char) % 11 for weight, char in zip(weights, body, strict=False)) % 11
    return grouped(f"9{body}{check}", (4, 3, 3), " ") if check < 10 else british_columbia(rng)


def ramq(rng: Random, family: str, given: str, woman: bool) -> str:
    """A Quebec number: letters of the name, date of birth, two more digits."""
    letters = ("".join([char for char in family if char.isalpha()]) + "XXX")[:3] + given[0]
    month = rng.randint(1, 12) + (50 if woman else 0)
    first = f"{rng.randint(30, 99)}{month:02d}"
    second = f"{rng.randint(1, 28):02d}{rng.randint(10, 99)}"
    return rng.choice([" ", " ", ""]).join([letters.upper(), first, second])


def ontario(rng: Random) -> str:
    """An Ontario card, with its version most often."""
    number = grouped(luhn_number(rng, 10), (4, 3, 3), rng.choice(["-", " "]))
    version = "".join([rng.choice("ABCDEFGHJKLMNPQRSTVWXY") for _ in range(2)])
    return rng.choice([f"{number} {version}", f"{number}-{version}", number])


def licence(rng: Random, lang: str) -> str:
    """A driver's licence of Alberta or Quebec."""
    if lang == "en":
        return f"{digits(rng, 6)}-{digits(rng, 3)}"
    return f"{rng.choice('BCDGLMPRT')}{digits(rng, 4)}-{digits(rng, 6)}-{rng.randint(1, 9):02d}"


def passport(rng: Random) -> str:
    """A passport number."""
    return rng.choice("AGHKP") + rng.choice("ABCDEFG") + digits(rng, 6)


def uci(rng: Random) -> str:
    """A client number of immigration."""
    return rng.choice(["11-", "10-", ""]) + grouped(digits(rng, 8), (4, 4), "-")


def plate(rng: Random) -> str:
    """A vehicle's plate."""
    return "".join([rng.choice("BCDFGHJKLMNPRTWXZ") for _ in range(3)]) + " " + digits(rng, 3)


def other_health(rng: Random) -> str:
    """A card of another province."""
    forms = [
        ontario(rng),
        ontario(rng),
        ontario(rng),
        british_columbia(rng),
        grouped(digits(rng, 9), (5, 4), "-"),
        grouped("00" + digits(rng, 8), (4, 3, 3), " "),
        digits(rng, 9),
        grouped(digits(rng, 9), (3, 3, 3), " "),
        f"N{digits(rng, 7)}",
    ]
    return rng.choice(forms)


def phone(rng: Random) -> str:
    """A telephone number in one of the written forms."""
    area, middle, last = rng.choice(values.AREA_CODES), digits(rng, 3), digits(rng, 4)
    middle = str(rng.randint(2, 9)) + middle[1:]
    forms = [
        f"{area}-{middle}-{last}",
        f"({area}) {middle}-{last}",
        f"{area} {middle}-{last}",
        f"{area}.{middle}.{last}",
        f"{area}{middle}{last}",
        f"{area} {middle} {last}",
        f"+1 {area} {middle} {last}",
        f"1-{area}-{middle}-{last}",
        f"{area}-{middle}-{last}",
    ]
    return rng.choice(forms)


def phone_long(rng: Random, lang: str) -> str:
    """A telephone number with its extension."""
    words = ["ext. ", "x", "ext "] if lang == "en" else ["poste ", "p. ", "poste "]
    return f"{phone(rng)} {rng.choice(words)}{digits(rng, rng.choice([2, 3, 4]))}"


def postal(rng: Random, lang: str) -> str:
    """A postal code."""
    letters = "ABCEGHJKLMNPRSTVWXYZ"
    first = rng.choice(values.POSTAL_FIRST[lang]) + rng.choice(letters)
    last = f"{rng.randint(1, 9)}{rng.choice(letters)}{rng.randint(0, 9)}"
    return first + rng.choice([" ", " ", " ", "", "-"]) + last


def address_ip(rng: Random) -> str:
    """An IP address of a home connection."""
    parts = [rng.choice([24, 70, 96, 142, 184, 206])] + [rng.randint(2, 250) for _ in range(3)]
    return ".".join([str(part) for part in parts])


def account(rng: Random, lang: str) -> str:
    """Bank account, with transit and institution."""
    bank = rng.choice(["001", "002", "003", "004", "006", "010", "815"])
    transit, body = digits(rng, 5), digits(rng, 7)
    words = ("inst", "acct") if lang == "en" else ("inst.", "folio")
    forms = [f"transit {transit} {words[0]} {bank} {words[1]} {body}"]
    return rng.choice([*forms, f"{transit}-{bank}-{body}", f"{transit} {bank} {body}", f"{bank}-{transit}-{body}"])


def utility(rng: Random) -> str:
    """Account number of hydro, gas or telephone."""
    number = digits(rng, 12)
    return rng.choice(
        [number[:10], f"{number[:4]} {number[4:8]} {number[8:]}", f"{number[:3]}-{number[3:9]}-{number[9]}"]
    )


def card(rng: Random) -> str:
    """A payment card number."""
    return grouped(luhn_number(rng, 16, rng.choice(["4", "51", "4506"])), (4, 4, 4, 4), rng.choice([" ", "-", " "]))


def case_id(rng: Random, lang: str) -> str:
    """A file, client, claim, incident or ticket number."""
    year = rng.choice(["24", "25", "26"])
    heads = ["CL", "HS", "INC", "T", "SR", "CM"] if lang == "en" else ["D", "REQ", "DOS", "U", "RQ", "LOG"]
    head = rng.choice(heads)
    return rng.choice(
        [
            f"{head}-{year}-{digits(rng, 5)}",
            f"{head}{digits(rng, 6)}",
            f"20{year}-{digits(rng, 4)}",
            digits(rng, 7),
            f"{head}-{digits(rng, 5)}",
        ]
    )
