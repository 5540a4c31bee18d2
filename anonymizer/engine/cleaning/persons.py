"""Several records of one person: how many persons have them, and which of their records stay where a person decided that one does.

A person is told by her number alone. A record without a number, or with a word that says nothing in its place, is nobody's second one and stays.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from anonymizer.engine.cleaning.dates import Day, read_day
from anonymizer.engine.cleaning.spellings import BLANK_WORDS, normal_form, tidy
from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.recipe.cleaning import RecordsOfPersons
from anonymizer.engine.table.readers.source import encoded_batches

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

type Codes = npt.NDArray[np.int64]
type Mask = npt.NDArray[np.bool_]

OFTEN: Final = 100
"""A number that stands in more records than these may be none of a person, but what a program writes where it knows none."""
_LONGEST: Final = 60
_NO_DATE: Final = -np.inf


@dataclass(frozen=True, slots=True)
class PersonFigures:
    """Counts of persons and records, and which records are left out.

    Attributes:
        persons: those who have more than one record.
        rows: the records of these persons.
        unnumbered: records without a number.
        most: records of the number that stands most often.
        undated: of ``rows``, those whose date cannot be read, where the newest stays.
    """

    persons: int
    rows: int
    unnumbered: int
    most: int
    undated: int
    is_left_out: Mask = field(repr=False)

    @property
    def left_out(self) -> int:
        """Records that do not stay."""
        return int(self.is_left_out.sum())

    def to_dict(self) -> dict[str, int]:
        """Counts alone. The records of one number are told only where it hardly is a person's."""
        counts = {"persons": self.persons, "rows": self.rows, "left_out": self.left_out, "unnumbered": self.unnumbered}
        counts |= {"undated": self.undated} if self.undated else {}
        return counts | ({"most": self.most} if self.most > OFTEN else {})


def person_figures(source: Source, rule: RecordsOfPersons, *, order: str | None = None) -> PersonFigures:
    """Who has several records, and which of these the rule leaves out. Of several that are equally new, the first stays; a record whose date cannot
    be read is older than any.

    Args:
        source: its numbers and dates as they are cleaned.
        order: how a date is read that could be ``dmy`` and ``mdy``.

    Raises:
        InvalidSource: a date on which it depends can be read in two ways and nobody said in which, or none can be read at all.
    """
    persons = numbers_of(source, rule.number)
    counts = np.bincount(persons[persons >= 0])
    repeated = np.append(counts > 1, False)[persons]  # -1, no number, takes the last place
    left_out, undated = np.zeros(len(persons), bool), 0
    places = np.flatnonzero(repeated)
    if rule.keep != "all" and len(places):
        instants = np.zeros(len(places))
        if rule.by is not None:
            instants = _instants(source, rule.by, repeated, order)[places]
            undated = int(np.isneginf(instants).sum())
        ordered = places[np.lexsort((places, -instants, persons[places]))]
        left_out[ordered] = True
        left_out[ordered[np.append(True, np.diff(persons[ordered]) != 0)]] = False
    return PersonFigures(
        persons=int((counts > 1).sum()),
        rows=len(places),
        unnumbered=int((persons < 0).sum()),
        most=int(counts.max(initial=0)),
        undated=undated,
        is_left_out=left_out,
    )


def numbers_of(source: Source, column: str) -> Codes:
    """Of each record a code of its person number; -1 without one. White space and marks that are not seen tell no two numbers apart."""
    code_of: dict[str, int] = {}

    def code(text: str) -> int:
        number = tidy(text)
        says_nothing = not number or (len(number) < _LONGEST and normal_form(number) in BLANK_WORDS)
        return -1 if says_nothing else code_of.setdefault(number, len(code_of))

    parts = [np.zeros(0, np.int64)]
    for batch in encoded_batches(source, [column]):
        encoded = batch.column(0)
        codes = [-1 if text is None else code(text) for text in encoded.dictionary.to_pylist()]
        parts.append(_taken(encoded, np.array([*codes, -1], np.int64)))
    return np.concatenate(parts)


def _instants(source: Source, column: str, matters: Mask, order: str | None) -> npt.NDArray[np.float64]:
    """Seconds of each record's date; ``_NO_DATE`` where none can be read. ``matters``: records of which the date is asked."""
    read: dict[str, tuple[float, str]] = {}
    cells: dict[str, int] = {}
    parts: list[npt.NDArray[np.float64]] = []
    first = 0
    for batch in encoded_batches(source, [column]):
        encoded = batch.column(0)
        here = matters[first : first + batch.num_rows]
        first += batch.num_rows
        texts = encoded.dictionary.to_pylist()
        indices = encoded.indices.fill_null(len(texts)).to_numpy(zero_copy_only=False)
        numbers = np.bincount(indices[here], minlength=len(texts) + 1).tolist()
        seconds = [_NO_DATE] * (len(texts) + 1)
        for place, text in enumerate(texts):
            if text is None or not numbers[place]:
                continue
            if text not in read:
                read[text] = _second(read_day(tidy(text), order) if len(text) < _LONGEST else None)
            seconds[place], form = read[text]
            cells[form] = cells.get(form, 0) + numbers[place]
        parts.append(np.array(seconds)[indices])
    if order is None and cells.get("ambiguous"):
        facts = {
            "cells": cells["ambiguous"],
            "day_first": cells.get("day-first", 0),
            "month_first": cells.get("month-first", 0),
        }
        raise InvalidSource(Finding("cleaning.dates_ambiguous", column, facts=facts))
    instants = np.concatenate(parts)
    if np.isneginf(instants[matters]).all():
        raise InvalidSource(Finding("cleaning.persons_no_dates", column))
    return instants


def _second(day: Day | None) -> tuple[float, str]:
    """The instant, and the form in which it was written. Without a zone it is taken for UTC: records of one column are compared with one another."""
    if day is None:
        return _NO_DATE, ""
    try:
        instant = datetime.fromisoformat(day.iso)
    except ValueError:  # a zone of 99 hours
        return _NO_DATE, ""
    return (instant if instant.tzinfo else instant.replace(tzinfo=UTC)).timestamp(), day.form


def _taken(column: Any, of_texts: Codes) -> Codes:
    taken: Codes = of_texts[column.indices.fill_null(len(of_texts) - 1).to_numpy(zero_copy_only=False)]
    return taken
