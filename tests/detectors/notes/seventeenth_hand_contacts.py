"""Telephone numbers, e-mail addresses and pages of the invented persons."""

from random import Random

from tests.detectors.notes.seventeenth_hand_values import ONES_EN, ONES_FR, Person, plain


def phone(rng: Random, codes: list[str], lang: str, form: str) -> str:
    """A phone number in one of its written forms."""
    area, mid, end = rng.choice(codes), rng.choice(["555", f"{rng.randint(222, 989)}"]), f"{rng.randint(0, 9999):04d}"
    if mid.endswith("11"):
        mid = "555"
    if form == "words":
        table = ONES_EN if lang == "en" else ONES_FR
        return " ".join(table[int(d)] for d in area + mid + end)
    if form == "local":
        return f"{mid}-{end}"
    if form == "ext":
        tail = rng.choice([" ext. ", " x", " ext "] if lang == "en" else [" poste ", ", poste ", " p. "]) + str(
            rng.randint(12, 4999)
        )
        return f"{area}-{mid}-{end}{tail}" if lang == "en" else f"{area} {mid}-{end}{tail}"
    forms = [f"{area}-{mid}-{end}"] * 4 + [
        f"({area}) {mid}-{end}",
        f"{area}.{mid}.{end}",
        f"{area}{mid}{end}",
        f"1-{area}-{mid}-{end}",
        f"+1 {area} {mid} {end}",
        f"{area} {mid} {end}",
    ]
    return rng.choice(forms + [f"{area} {mid}-{end}"] * (4 if lang == "fr" else 1))


def email(rng: Random, person: Person) -> str:
    """An e-mail address made from a name."""
    given = plain(person.given).lower().replace(" ", "").replace("'", "")
    surname = plain(person.surname).lower().replace(" ", "").replace("'", "")
    user = rng.choice(
        [
            f"{given}.{surname}",
            f"{given[0]}{surname}{rng.randint(2, 99)}",
            f"{given}_{surname[:4]}",
            f"{surname}{given[0]}",
            f"{given}{person.born[0] % 100:02d}",
        ]
    )
    return (
        user
        + "@"
        + rng.choice(
            ["gmail.com", "hotmail.com", "outlook.com", "videotron.ca", "yahoo.ca", "shaw.ca", "live.ca", "bell.net"]
        )
    )


def page(rng: Random, person: Person) -> str:
    """A personal page."""
    user = plain(f"{person.given}.{person.surname}").lower().replace(" ", "").replace("'", "")
    return (
        rng.choice(
            [
                "facebook.com/",
                "www.instagram.com/",
                "https://www.linkedin.com/in/",
                "https://www.facebook.com/",
                "tiktok.com/@",
                "https://gofundme.com/f/",
            ]
        )
        + user
        + rng.choice(["", str(rng.randint(2, 99))])
    )
