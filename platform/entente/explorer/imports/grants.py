"""A funder's table with a row for each grant: which of its columns say the programme, the place and the amount."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from entente.core.sheets import Sheet
from entente.explorer.imports.figures import Known, Records
from entente.explorer.imports.numbers import Unclear, number_of

_PROGRAMME: Final = re.compile(r"program|initiative|project|projet|volet|stream|fonds|fund\b", re.I)
_AMOUNT: Final = re.compile(r"amount|montant|dollar|\$|award|funding|financement|subvention|grant", re.I)
_YEAR: Final = re.compile(r"\byear|année|fiscal|exercice", re.I)
_PLACED: Final = 0.5  # of the grants: others are for places beyond the geography, or for all of it
_MOST: Final = 0.8  # of the filled cells of a column that must be what its heading says


def grants_in(sheet: Sheet, known: Known) -> Records | None:
    """How the rows become money by programme and place; ``None`` where the table has a line for each place instead."""
    headings = [heading.strip() for heading in sheet.rows[0]] if sheet.rows else []
    columns = {name: [row[at] for row in sheet.rows[1:] if at < len(row) and row[at].strip()] for at, name in enumerate(headings) if name}  # fmt: skip
    amount = _first(columns, _AMOUNT, _is_number)
    programme = _first(columns, _PROGRAMME, lambda cell: not _is_number(cell), without=amount)
    place = next((name for name, cells in columns.items() if name not in (amount, programme) and _are_places(cells, known)), "")  # fmt: skip
    if not (amount and programme and place):
        return None
    year = next((name for name in columns if name not in (amount, programme, place) and _YEAR.search(name)), "")
    return Records(place, amount, year, programme, "sum")


def _first(
    columns: Mapping[str, Sequence[str]], heading: re.Pattern[str], holds: Callable[[str], bool], without: str = ""
) -> str:
    return next(
        (name for name, cells in columns.items() if name != without and heading.search(name) and cells and sum(map(holds, cells)) >= _MOST * len(cells)),
        "",
    )  # fmt: skip


def _is_number(cell: str) -> bool:
    try:
        return number_of(cell) is not None
    except Unclear:
        return False


def _are_places(cells: Sequence[str], known: Known) -> bool:
    matches = sum(
        known.find(cell, by_name=False) is not None or known.find(cell, by_name=True) is not None for cell in cells
    )
    return bool(cells) and matches >= _PLACED * len(cells)
