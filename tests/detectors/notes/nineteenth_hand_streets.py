"""Civic and rural addresses, street corners and personal web addresses, in both languages."""

from __future__ import annotations

import random

from tests.detectors.notes import nineteenth_hand_numbers as numbers
from tests.detectors.notes import nineteenth_hand_places as places

RURAL_SHARE: float = 0.14


def street_en(rng: random.Random) -> str:
    """Draw the name of a street in English, without its type."""
    roll = rng.random()
    if roll < 0.6:
        return rng.choice(places.STREET_HEADS) + rng.choice(places.STREET_TAILS)
    if roll < 0.9:
        return rng.choice(places.STREETS_EN)
    number = rng.randint(4, 120)
    tail = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{tail}"


def street_fr(rng: random.Random) -> str:
    """Draw a street in French with its type."""
    if rng.random() < 0.55:
        return rng.choice(places.STREETS_FR)
    return rng.choice(places.SAINT_TYPES) + rng.choice(places.SAINTS)


def house(rng: random.Random, lang: str) -> str:
    """Draw a house of a northern village."""
    big = rng.randint(100, 990)
    return rng.choice([f"maison {big}", f"maison {big}-B"] if lang == "fr" else [f"House {big}", f"house {big}B"])


def mail(rng: random.Random, prov: str, lang: str) -> str:
    """Draw an address for letters: often a box."""
    if rng.random() < 0.6:
        return address(rng, prov, lang)
    big = rng.randint(11, 290 if prov in ("NV", "NU") else 2900)
    return f"C.P. {big}" if lang == "fr" else rng.choice([f"PO Box {big}", f"P.O. Box {big}", f"Box {big}"])


def rural(rng: random.Random, prov: str, lang: str) -> str:
    """Draw a rural or northern address where a person lives."""
    small, big = rng.randint(2, 9), rng.randint(100, 2900)
    if prov in ("NV", "NU"):
        return rng.choice([f"logement {big}", f"logement {big}-B"]) if lang == "fr" else house(rng, lang)
    if lang == "fr":
        return rng.choice(
            [
                f"{big}, {rng.choice(places.RANGS)}",
                f"{big} {rng.choice(places.RANGS)}",
                f"{big}, rang Saint-{rng.choice(places.SAINTS)}",
            ]
        )
    forms = [
        f"RR {small}",
        f"R.R. #{small}, Site {small + 5}, Box {big % 90 + 2}",
        f"Fire #{big}, Concession Road {small}",
        f"Lot {big % 90 + 2}, {numbers.number_words(small, 'en').title()} Line Rd",
        f"{big} County Road {small + 10}",
    ]
    if prov in ("AB", "SK"):
        forms = [
            f"{big * 10 + 5} Range Road {rng.randint(10, 289)}",
            f"{big * 10} Twp Rd {rng.randint(320, 560)}",
            f"RR {small}",
            f"Lot {big % 90 + 2}, {big * 10} Range Road {rng.randint(10, 289)}",
        ]
    return rng.choice(forms)


def civic_en(rng: random.Random) -> str:
    """Draw a civic address in English."""
    number, unit = rng.randint(3, 2980), rng.randint(1, 1809)
    street = f"{street_en(rng)} {rng.choice(places.TYPES_EN)}"
    base = f"{number} {street}"
    forms = [base] * 7 + [
        f"{base}, Apt {unit}",
        f"{base} Unit {unit}",
        f"{base}, #{unit}",
        f"{unit}-{base}",
        f"Apt {unit}, {base}",
        f"{base} apt. {unit}",
        f"{number}B {street}",
        f"{base}, basement",
        f"{base}, Unit {unit}A",
        f"{base}, Building C, Unit {unit}",
        f"Bsmt, {base}",
    ]
    return rng.choice(forms)


def civic_fr(rng: random.Random) -> str:
    """Draw a civic address in French."""
    number, unit = rng.randint(3, 9800), rng.randint(1, 1409)
    street = street_fr(rng)
    forms = [f"{number}, {street}"] * 5 + [f"{number} {street}"] * 3
    forms += [
        f"{number}, {street}, app. {unit}",
        f"{number}, {street}, appartement {unit}",
        f"{number} {street} app {unit}",
        f"{number}, {street}, unité {unit}",
        f"{number}-A, {street}",
        f"{number}, {street}, sous-sol",
        f"{unit}-{number}, {street}",
        f"{number}, {street}, logement {rng.randint(1, 12)}",
        f"{number} {street} # {unit}",
        f"{number}, {street}, bloc C",
    ]
    return rng.choice(forms)


def address(rng: random.Random, prov: str, lang: str) -> str:
    """Draw an address that suits the province."""
    if prov in ("NV", "NU") or rng.random() < RURAL_SHARE:
        return rural(rng, prov, lang)
    return civic_en(rng) if lang == "en" else civic_fr(rng)


def corner(rng: random.Random, lang: str) -> str:
    """Draw a street corner: two streets with their joining word."""
    if lang == "fr":
        one, two = rng.sample(places.CORNER_FR, 2)
        return f"{one}{rng.choice([' et ', ' et ', ' / ', ' & '])}{two}"
    one, two = street_en(rng), street_en(rng)
    while two == one:
        two = street_en(rng)
    return f"{one}{rng.choice([' and ', ' and ', ' & ', ' / ', ' at '])}{two}"


def handle(rng: random.Random, given: str, last: str) -> tuple[str, str]:
    """Write a person's names for use in an electronic address."""
    one = "".join(c for c in numbers.plain(given).lower() if c.isalnum())
    two = "".join(c for c in numbers.plain(last).lower() if c.isalnum())
    return one, two + (str(rng.randint(2, 99)) if rng.random() < 0.4 else "")


def email(rng: random.Random, given: str, last: str) -> str:
    """Draw an electronic address made from a person's name."""
    one, two = handle(rng, given, last)
    host = rng.choice(
        [
            "gmail.com",
            "gmail.com",
            "hotmail.com",
            "outlook.com",
            "yahoo.ca",
            "hotmail.ca",
            "videotron.ca",
            "telus.net",
            "nb.sympatico.ca",
            "icloud.com",
            "proton.me",
        ]
    )
    return rng.choice([f"{one}.{two}", f"{one}{two}", f"{one[0]}{two}", f"{two}.{one}", f"{one}_{two}"]) + "@" + host


def link(rng: random.Random, given: str, last: str) -> str:
    """Draw the address of a person's own page."""
    one, two = handle(rng, given, last)
    return rng.choice(
        [
            f"facebook.com/{one}.{two}",
            f"https://www.facebook.com/{one}.{two}",
            f"www.{one}{two}.ca",
            f"instagram.com/{one}_{two}",
            f"https://linkedin.com/in/{one}-{two}",
            f"https://{one}{two}.wordpress.com",
            f"tiktok.com/@{one}{two}",
            f"gofundme.com/f/help-{one}-{two}",
        ]
    )


def network(rng: random.Random) -> str:
    """Draw an IP address."""
    if rng.random() < 0.15:
        return ":".join(["2607", "fea8"] + [f"{rng.randint(16, 65535):x}" for _ in range(6)])
    return ".".join(
        [rng.choice(["24", "70", "99", "142", "174", "184", "192"])] + [str(rng.randint(1, 254)) for _ in range(3)]
    )
