"""The invented file that a contributor practises with: contacts as several people typed them, the same bytes each time."""

from __future__ import annotations

import csv
import io
import random
from functools import cache
from typing import Final

from tools.demo.contacts import COLUMNS, rows

NAME: Final = "practice-contacts.csv"
COUNT: Final = 600
_COLUMNS: Final = (
    "contact_id",
    "caller_name",
    "caller_phone",
    "contact_date",
    "postal_code",
    "age",
    "gender",
    "language",
    "need",
)
_GENDERS: Final = {
    "woman": ("F", "Femme", "femme", "woman", "W"),
    "man": ("H", "Homme", "man", "M"),
    "nonbinary": ("X",),
    "": ("", "n/a", "-"),
}
_ANSWERS: Final = (("Oui", "O", "1", "VRAI", "yes"), ("Non", "N", "0", "FAUX", "no"))


@cache
def messy() -> bytes:
    """With yes and no in ten spellings, gender in thirteen, days in two forms, blanks in three, and twelve rows that came twice."""
    draw = random.Random(65)  # noqa: S311 - invented data, the same each time
    table = []
    for row in _rows(COUNT, seed=65):
        year, month, day = row["contact_date"].split("-")
        row["contact_date"] = draw.choice((row["contact_date"], f"{day}/{month}/{year}"))
        row["gender"] = draw.choice(_GENDERS[row["gender"]])
        table.append({**row, "need_met": draw.choice(draw.choice(_ANSWERS))})
    return _csv(table + table[:12])


@cache
def tidy(seed: int) -> bytes:
    """As a program exports them: what waits for the reviewer and for the recipient."""
    return _csv(list(_rows(COUNT, seed=seed)))


def is_invented(content: bytes) -> bool:
    """Whether it is one of the files of the practice, byte by byte."""
    return content == messy()


def _rows(count: int, *, seed: int) -> list[dict[str, str]]:
    return [{name: row[COLUMNS.index(name)] for name in _COLUMNS} for row in rows(count, seed=seed)]


def _csv(table: list[dict[str, str]]) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, table[0], lineterminator="\n")
    writer.writeheader()
    writer.writerows(table)
    return out.getvalue().encode()
