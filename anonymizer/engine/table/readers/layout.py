"""Where the header of a table is and what its columns are called: the guesses that all formats share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.choices import HeaderChoice
from anonymizer.engine.table.readers.limits import Limits

GROUP_JOINT = ": "
HEADER_CANDIDATES = 12

NUMBER = re.compile(r"[-+(]?[$€]?\s?\d[\d\s\u00a0\u202f.,']*[%)$€]?(?:[eE][-+]?\d+)?")
YEAR = re.compile(r"(?:19|20)\d\d")
DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ].*)?|\d{1,2}[- ][A-Za-zéû]{3,9}[- ]\d{2,4}")
EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.\w+")
POSTAL_CODE = re.compile(r"[A-Za-z]\d[A-Za-z](?:[ -]?\d[A-Za-z]\d)?")
BOOLEAN = re.compile(r"true|false|vrai|faux", re.IGNORECASE)


def looks_like_value(text: str) -> bool:
    """Whether a cell is a number, date, e-mail address, postal code or boolean, which a column name seldom is."""
    text = text.strip()
    if YEAR.fullmatch(text):
        return False  # tables of statistics have years for column names
    return any(pattern.fullmatch(text) for pattern in (NUMBER, DATE, EMAIL, POSTAL_CODE, BOOLEAN))


def is_words(text: str) -> bool:
    """Whether a cell holds something that could be a column name."""
    return bool(text.strip()) and not looks_like_value(text)


def header_choice(row: int, cells: Sequence[str]) -> HeaderChoice:
    """How well a row would do as a header, without its content."""
    return HeaderChoice(row, sum(bool(cell.strip()) for cell in cells), sum(is_words(cell) for cell in cells))


def joined_names(rows: Sequence[Sequence[str]], *, fill: bool) -> list[str]:
    """One name a column from one or more header rows: ``Group: sub``.

    Args:
        rows: the header's rows from top to bottom, all of one length.
        fill: a blank in an upper row takes the group to its left (the rows do not say which cells were merged).

    >>> joined_names([["Client", "", "Notes"], ["id", "age", ""]], fill=True)
    ['Client: id', 'Client: age', 'Notes']
    """
    filled = [_filled(row, below=rows[-1]) if fill else list(row) for row in rows[:-1]] + [list(rows[-1])]
    names = []
    for parts in zip(*filled, strict=True):
        distinct_parts = list(dict.fromkeys(tidy_name(part) for part in parts if part.strip()))
        names.append(GROUP_JOINT.join(distinct_parts))
    return names


def tidy_name(name: str) -> str:
    """A column name on one line, without outer blanks."""
    return " ".join(name.replace("\u00a0", " ").replace("\ufeff", "").split())


def check_names(names: Sequence[str], positions: Sequence[int], *, row: int, limits: Limits) -> None:
    """Refuse a header with too many, empty, overlong or repeated names; all faults are given at once."""
    if len(names) > limits.columns:
        raise InvalidSource(Finding("header.too_many", row=row, facts={"count": len(names), "limit": limits.columns}))
    findings = []
    empty = [position for name, position in zip(names, positions, strict=True) if not name]
    if empty:
        findings.append(Finding("header.empty", row=row, facts={"positions": empty}))
    repeated = {name for name, count in Counter(names).items() if count > 1 and name}
    if repeated:
        places = [position for name, position in zip(names, positions, strict=True) if name in repeated]
        facts = {"names": [name for name in dict.fromkeys(names) if name in repeated], "positions": places}
        findings.append(Finding("header.duplicate", row=row, facts=facts))
    long = [place for name, place in zip(names, positions, strict=True) if len(name) > limits.header_characters]
    if long:
        facts = {"positions": long, "limit": limits.header_characters}
        findings.append(Finding("header.too_long", row=row, facts=facts))
    if findings:
        raise InvalidSource(*findings)


def header_notes(names: Sequence[str], *, row: int, header_rows: int, above: int) -> list[Finding]:
    """What is worth saying about a header that was accepted."""
    notes = []
    if above:
        notes.append(Finding("table.title_rows_skipped", row=row, facts={"count": above}))
    if header_rows > 1:
        notes.append(Finding("table.header_rows_joined", row=row, facts={"count": header_rows}))
    if 3 * sum(looks_like_value(name) for name in names) >= len(names):
        notes.append(Finding("header.looks_like_data", row=row))
    return notes


def _filled(row: Sequence[str], *, below: Sequence[str]) -> list[str]:
    """Group names carried to the right, as far as there is a name below to carry them to."""
    group, filled = "", []
    for cell, sub in zip(row, below, strict=True):
        group = cell if cell.strip() else (group if sub.strip() else "")
        filled.append(group)
    return filled
