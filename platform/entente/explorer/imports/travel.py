"""A table of travel times with a line for each way: from where, to where, minutes, as r5 and OpenTripPlanner print it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from entente.core.errors import Finding, Invalid
from entente.core.sheets import read_sheets
from entente.explorer.imports.figures import Known
from entente.explorer.imports.numbers import Unclear, number_of

GUESSED: Final = ("", "", "")
_HEADINGS: Final = (
    re.compile(r"(from|origin|origine|source|de|o)([ _]?(id|code|place|lieu))?", re.I),
    re.compile(r"(to|dest(ination)?|target|vers|d)([ _]?(id|code|place|lieu))?", re.I),
    re.compile(r"(travel|total)?[ _]?(time|temps|durée)?[ _]?(\(?min(utes|s)?\)?|_?p50)|travel[ _]time", re.I),
)
"""Of a time in seconds no heading is guessed: nobody takes an hour for a minute."""


@dataclass(slots=True)
class Times:
    """Minutes of each way, by the places at its ends; ``unreached`` rows say that there is none."""

    minutes: dict[tuple[int, int], float] = field(default_factory=dict)
    unreached: int = 0
    refused: list[Finding] = field(default_factory=list)


def read_times(path: Path, known: Known, columns: tuple[str, str, str] = GUESSED) -> Times:
    """The ways of a file. What is negative, no number, of no place that is known, or said twice stays out, row by row.

    Args:
        columns: headings of origin, destination and minutes; blank: guessed.

    Raises:
        Invalid: the file is no table, a column is not there or cannot be guessed, or nothing is in it.
    """
    rows = read_sheets(path)[0].rows
    origin, target, minutes = _columns(rows[0], columns)
    times = Times()
    for number, cells in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in cells):
            continue
        here, there = (_place(known, cells, at) for at in (origin, target))
        if here is None or there is None:
            times.refused.append(Finding("figures.unknown_place", row=number))
            continue
        try:
            taken = number_of(cells[minutes] if minutes < len(cells) else "")
        except Unclear:
            times.refused.append(Finding("figures.text", column=rows[0][minutes][:100], row=number))
            continue
        if taken is None:
            times.unreached += 1
        elif taken < 0:
            times.refused.append(Finding("travel.negative", row=number))
        elif (here, there) in times.minutes:
            times.refused.append(Finding("travel.way_twice", row=number))
        else:
            times.minutes[here, there] = taken
    if not times.minutes:
        raise Invalid(*times.refused[:20], *([] if times.refused else [Finding("figures.nothing_in_it")]))
    return times


def _columns(headings: list[str], columns: tuple[str, str, str]) -> tuple[int, int, int]:
    names = [heading.strip() for heading in headings]
    at: list[int] = []
    for name, usual in zip(columns, _HEADINGS, strict=True):
        if name and name not in names:
            raise Invalid(Finding("figures.unknown_column", column=name))
        likely = [names.index(name)] if name else [n for n, heading in enumerate(names) if usual.fullmatch(heading)]
        if len(likely) != 1:
            raise Invalid(Finding("travel.which_columns"))
        at.append(likely[0])
    return at[0], at[1], at[2]


def _place(known: Known, cells: list[str], at: int) -> int | None:
    return known.find(cells[at], by_name=False) if at < len(cells) and cells[at].strip() else None
