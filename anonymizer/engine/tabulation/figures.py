"""What a table tells of each cell: a count, a sum, a mean, or the rate of records that have one value."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.tabulation.cube import Cube
from anonymizer.engine.tabulation.relations import Indices, Values

if TYPE_CHECKING:
    from anonymizer.engine.table.codes import Coded

KINDS = ("count", "sum", "mean", "rate")
_NUMBER = re.compile(r"-?(\d+|\d{1,3}([\s\u00a0\u202f]\d{3})+)([.,]\d+)?")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. ``column`` is added up or looked at; ``value`` is what a rate counts."""

    kind: str
    column: str | None = None
    value: str | None = None

    @property
    def name(self) -> str:
        """The name of its column in the table."""
        return "_".join(part for part in (self.kind, self.column, self.value) if part)

    @property
    def adds_up_magnitudes(self) -> bool:
        return self.kind in ("sum", "mean")


@dataclass(frozen=True, slots=True)
class Parts:
    """What each row of a table's records adds to a figure."""

    respondents: Values | None
    """How many of the row's records were asked; None where all were."""
    total: Values | None
    """The sum of what they said; None for a count, which adds the records themselves."""
    largest: tuple[Indices, Values] | None = None
    """Single contributions that may be among the largest of a cell: a row, and the amount. None where each row is one."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the cells hold for one figure: who was asked, and the sum of what they said."""

    figure: Figure
    respondents: Values
    total: Values

    @property
    def shown(self) -> Values:
        """The figure itself; NaN where nobody was asked."""
        if self.figure.kind == "count":
            return self.total
        with np.errstate(invalid="ignore", divide="ignore"):
            value = self.total if self.figure.kind == "sum" else self.total / self.respondents
        return np.where(self.respondents > 0, value, np.nan)


def parts_of(figure: Figure, coded: Coded | None) -> Parts:
    """What each record adds to a figure.

    Raises:
        InvalidSource: the column holds something else than numbers of 0 or more.
    """
    if coded is None:
        return Parts(None, None)
    words = [None if path is None else path[0] for path in coded.paths]
    present = np.array([word is not None for word in words], float)
    if figure.kind == "rate":
        amounts = np.array([word == figure.value for word in words], float)
    else:
        amounts = _numbers(figure, words)
    return Parts(present[coded.codes], amounts[coded.codes])


def tally_of(figure: Figure, cube: Cube, parts: Parts) -> Told:
    """A figure in every cell, from what each row adds to it."""
    respondents = cube.sums() if parts.respondents is None else cube.sums(parts.respondents)
    return Told(figure, respondents, respondents if parts.total is None else cube.sums(parts.total))


def largest(cube: Cube, parts: Parts, count: int) -> Values:
    """The ``count`` largest contributions to each cell."""
    assert parts.total is not None, "only what adds up magnitudes is asked for its largest contributions"
    if parts.largest is None:
        return cube.largest(cube.leaf_of, parts.total, count)
    rows, amounts = parts.largest
    return cube.largest(cube.leaf_of[rows], amounts, count)


def _numbers(figure: Figure, words: list[str | None]) -> Values:
    """The numbers that the spellings of a column stand for; 0 for the blank."""
    wrong = [word for word in words if word is not None and not _NUMBER.fullmatch(word.strip())]
    numbers = np.array([_number(word) if word is not None and word not in set(wrong) else 0.0 for word in words])
    if wrong or (numbers < 0).any():
        facts = {"values": len(wrong) + int((numbers < 0).sum())}
        raise InvalidSource(Finding("tabulate.not_a_number", figure.column, facts=facts))
    return numbers


def _number(word: str) -> float:
    return float(re.sub(r"[\s\u00a0\u202f]", "", word).replace(",", "."))
