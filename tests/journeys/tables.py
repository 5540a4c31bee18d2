"""Small tables of invented contacts without notes, so that no language model is loaded."""

from __future__ import annotations

import csv
import io
import random


def plain_contacts(rows: int = 600, seed: int = 211) -> bytes:
    """Contacts of the project's own generator without their last column, the note."""
    from tools.demo.contacts import COLUMNS
    from tools.demo.contacts import rows as contacts

    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS[:-1])
    writer.writerows(row[:-1] for row in contacts(rows, seed=seed))
    return out.getvalue().encode()


def ready_made(rows: int = 600, *, smallest: int = 20, numbered: bool = False) -> bytes:
    """A table that someone coarsened before: its smallest group has ``smallest`` rows. Where it is ``numbered``, each is of a person of their own."""
    draw = random.Random(7)
    groups = [("20-39", "M5V"), ("40-59", "M5V"), ("60+", "M4C")]
    lines = [groups[draw.randrange(2)] for _ in range(rows - smallest)] + [groups[2]] * smallest
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["age_band", "fsa", "need", *(["client_id"] if numbered else [])])
    for number, line in enumerate(lines):
        client = [f"C{rows}{number:04}"] if numbered else []
        writer.writerow([*line, draw.choice(["Food bank", "Shelter", "Tax clinic"]), *client])
    return out.getvalue().encode()
