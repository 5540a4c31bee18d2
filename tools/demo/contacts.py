"""An invented table of contacts with a helpline: every name, number and sentence is made up here.

Telephone numbers are of the reserved 555-01xx range, addresses of example.org. People call more than once, some a lot; events
and seasons are left out. Same rows and seed: same bytes.
"""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

COLUMNS = (
    "contact_id", "person_id", "caller_name", "caller_phone", "caller_email", "contact_date", "postal_code", "age",
    "gender", "language", "household_size", "need", "unmet_reason", "referrals", "note",
)  # fmt: skip

_FIRST = (
    "Amélie", "Noah", "Fatima", "Liam", "Chantal", "Wei", "Olivia", "Mohamed", "Simone", "Raj", "Ginette", "Aiyana", "Tomasz",
    "Zoé", "Kwame", "Ingrid", "Luca", "Mei", "Thierry", "Hana", "Gurpreet", "Élodie", "Samuel", "Nadia", "Jean-Guy", "Priya",
)  # fmt: skip
_LAST = (
    "Tremblay", "Singh", "Nguyen", "MacLeod", "Gagnon", "Chen", "Okafor", "Roy", "Kowalski", "Haddad", "Bouchard", "Sioui",
    "Fernandes", "Campbell", "Patel", "Lavoie", "Ivanova", "Cardinal", "Osei", "Bélanger", "Rossi", "Wong", "Arsenault",
)  # fmt: skip
_FSAS = {
    "M5V": 9, "M4C": 8, "M6K": 7, "M1B": 6, "M9V": 6, "L5B": 5, "K1N": 5, "H2X": 4, "N6A": 4, "P3E": 2, "P0T": 1, "X0A": 0.1,
}  # fmt: skip
_LANGUAGES = {
    "English": 62,
    "French": 18,
    "Cantonese": 4,
    "Mandarin": 4,
    "Punjabi": 4,
    "Spanish": 4,
    "Arabic": 3,
    "Inuktitut": 0.2,
}
_GENDERS = {"woman": 55, "man": 31, "": 12, "nonbinary": 1}
_NEEDS = {
    "Food bank": 18, "Emergency shelter": 15, "Utility bill help": 12, "Mental health counselling": 12, "Tax clinic": 10,
    "Rent arrears help": 9, "Legal aid": 6, "Home support": 6, "Domestic violence help": 4, "Low-cost dental care": 4,
}  # fmt: skip
_UNMET = {"": 84, "Waiting list or full": 7, "No service in the area": 5, "Not eligible": 4}
_STREETS = ("Maple Grove Avenue", "Mill Street", "rue des Érables", "chemin du Lac", "Harbour Road")
_NOTES = (
    "{name} called about {need}. Call back at {phone} after supper.",
    "Caller lives at {number} {street}, {postal}. Two children; nothing left for the week.",
    "{name} demande de l’aide : {need}. Son numéro est le {phone}, courriel {email}.",
    "Referred to the community centre; will write to {email}.",
    "La personne habite au {number}, {street}. Elle préfère qu’on rappelle demain matin.",
    "Asked about opening hours. No follow-up needed.",
    "Wanted to know which documents to bring. Told to call 2-1-1 again if refused.",
)
_LETTERS = "ABCEGHJKLMNPRSTVWXYZ"


def rows(count: int, *, seed: int = 211) -> Iterator[tuple[str, ...]]:
    """``count`` contacts, one row each, of about half as many persons."""
    draw = random.Random(seed)  # noqa: S311 - invented data, not a secret
    people: list[tuple[str, ...]] = []
    for number in range(count):
        if people and draw.random() < 0.5:
            person = people[int(len(people) * draw.random() ** 1.5)]
        else:
            person = _person(draw, len(people))
            people.append(person)
        yield _contact(draw, number, person)


def csv_pieces(count: int, *, seed: int = 211, rows_each: int = 5_000) -> Iterator[bytes]:
    """The same as a CSV file in UTF-8, in pieces."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for number, row in enumerate(rows(count, seed=seed), start=1):
        writer.writerow(row)
        if number % rows_each == 0:
            yield text.getvalue().encode()
            text.seek(0)
            text.truncate()
    if text.tell():
        yield text.getvalue().encode()


def _person(draw: random.Random, number: int) -> tuple[str, ...]:
    first, last = draw.choice(_FIRST), draw.choice(_LAST)
    fsa = _pick(draw, _FSAS)
    return (
        f"P{number:07d}",
        f"{first} {last}",
        f"416-555-01{number % 100:02d}",
        f"person{number}@example.org",
        f"{fsa} {draw.randint(1, 9)}{draw.choice(_LETTERS)}{draw.randint(1, 9)}",
        str(min(int(draw.triangular(16, 101, 38)), 101)),
        _pick(draw, _GENDERS),
        _pick(draw, _LANGUAGES),
        str(min(int(draw.expovariate(0.6)) + 1, 9)),
    )


def _contact(draw: random.Random, number: int, person: tuple[str, ...]) -> tuple[str, ...]:
    person_id, name, phone, email, postal, age, gender, language, household = person
    need = _pick(draw, _NEEDS)
    day = date(2026, 1, 1) + timedelta(days=draw.randrange(181))
    note = draw.choice(_NOTES).format(
        name=name,
        need=need.lower(),
        phone=phone,
        email=email,
        postal=postal,
        number=draw.randint(2, 980),
        street=draw.choice(_STREETS),
    )
    return (
        f"C{number:08d}", person_id, name, phone, email, day.isoformat(), postal, age, gender, language, household, need,
        _pick(draw, _UNMET), str(draw.randint(0, 4)), note if draw.random() < 0.3 else "",
    )  # fmt: skip


def _pick(draw: random.Random, weights: Mapping[str, float]) -> str:
    return draw.choices(list(weights), list(weights.values()))[0]
