"""A table of shares: which part of each place of one geography lies in which place of another."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from entente.core.errors import Finding, Invalid
from entente.core.sheets import read_sheets
from entente.explorer.imports.columns import plain_code
from entente.explorer.imports.numbers import Unclear, number_of

GUESSED: Final = ("", "", "")
_MOST: Final = 0.9  # of the cells that must be codes, or shares
_SHARE: Final = re.compile(r"share|part|weight|ratio|poids", re.I)


def read_shares(
    path: Path,
    ours: Mapping[str, int],
    theirs: Mapping[str, int],
    *,
    versions: tuple[str, str],
    columns: tuple[str, str, str] = GUESSED,
) -> dict[tuple[int, int], float]:
    """By the place here and the place there the share of the first that lies in the second.

    Args:
        ours, theirs: places by their codes, as they compare.
        versions: of both geographies: a column whose heading says one is that one's.
        columns: source's code, target's code, share; blank: guessed.

    Raises:
        Invalid: the file is no table, or a column is not there or cannot be guessed.
    """
    rows = read_sheets(path)[0].rows
    if missing := [column for column in columns if column and column not in rows[0]]:
        raise Invalid(Finding("places.unknown_column", column=missing[0]))
    at = [rows[0].index(column) if column else None for column in columns]
    cells = [[row[column] if column < len(row) else "" for row in rows[1:]] for column in range(len(rows[0]))]
    for part, (codes, version) in enumerate(((ours, versions[0]), (theirs, versions[1]))):
        at[part] = _codes_in(rows[0], cells, codes, version, taken=at) if at[part] is None else at[part]
    at[2] = _shares_in(rows[0], cells, taken=at) if at[2] is None else at[2]
    source, target, part_of = at
    if source is None or target is None or part_of is None:
        raise Invalid(Finding("places.which_shares"))
    shares: dict[tuple[int, int], float] = {}
    for source_code, target_code, share in zip(cells[source], cells[target], cells[part_of], strict=True):
        here, there, number = ours.get(plain_code(source_code)), theirs.get(plain_code(target_code)), _number(share)
        if here is not None and there is not None and number:
            shares[here, there] = min(number, 1.0)
    return shares


def _codes_in(
    headings: Sequence[str],
    cells: Sequence[Sequence[str]],
    codes: Mapping[str, int],
    version: str,
    taken: Sequence[int | None],
) -> int | None:
    """The column of the codes of a geography: small numbers may be those of either, so its version in the heading goes before."""
    likely = [
        at
        for at, column in enumerate(cells)
        if at not in taken and column and sum(plain_code(code) in codes for code in column) >= _MOST * len(column)
    ]
    return next((at for at in likely if version and version in headings[at]), next(iter(likely), None))


def _shares_in(headings: Sequence[str], cells: Sequence[Sequence[str]], taken: Sequence[int | None]) -> int | None:
    def is_share(text: str) -> bool:
        number = _number(text)
        return number is not None and 0 <= number <= 1

    likely = [
        at
        for at, column in enumerate(cells)
        if at not in taken and column and sum(map(is_share, column)) >= _MOST * len(column)
    ]
    return next((at for at in likely if _SHARE.search(headings[at])), next(iter(likely), None))


def _number(text: str) -> float | None:
    try:
        return number_of(text)
    except Unclear:
        return None
