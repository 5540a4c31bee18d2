"""A safe preview of a table: of each column, by itself, what is common enough to be shown.

A value is shown where enough persons bear it and it tells nobody's name, number or Indigenous identity; numbers and dates are shown as ranges that
are open at both ends. Columns that identify persons, that people write freely in, or on which others decide, show the shape of their values alone.
Nothing says which values stand in one record, and no value is shown because it is rare.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from anonymizer.engine.hierarchies.bands import bands
from anonymizer.engine.hierarchies.dates import read_date
from anonymizer.engine.hierarchies.numbers import plain, read_number
from anonymizer.engine.previews.counts import LEAST_PERSONS, Codes, ValueCounts, person_codes, value_counts
from anonymizer.engine.profiles.headers import concept_of
from anonymizer.engine.profiles.indigenous_identity import telling_values, tells
from anonymizer.engine.profiles.traces import traces_in

if TYPE_CHECKING:
    from anonymizer.engine.profiles.profile import ColumnProfile, TableProfile
    from anonymizer.engine.table.readers import Source

MOST_VALUES: Final = 12
"""Values of one column that are shown."""
LONGEST_VALUE: Final = 60
MOST_RANGES: Final = 8
MOST_SHAPES: Final = 3
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
_PERSONAL: Final = frozenset({"person_name", "email", "phone", "address", "sin", "health_number"})
"""Kinds of values that tell who somebody is, whatever a header says."""


@dataclass(frozen=True, slots=True)
class ColumnPreview:
    """What is shown of one column.

    Attributes:
        form: ``values``, ``ranges`` or ``shapes``.
        why: where only shapes are shown, the reason: ``person``, ``identifier``, ``text``, ``identity``, ``registered``, ``empty``, ``rare``.
        entries: what is shown, each with its records: values, the most frequent first; or ranges, in their order. A range is written ``from/to``,
            with nothing where it is open.
        others: records whose value is not shown; None where there are some, and fewer than are shown.
        missing: records without a value.
    """

    name: str
    form: str
    why: str = ""
    entries: tuple[tuple[str, int], ...] = ()
    others: int | None = 0
    missing: int = 0

    def to_dict(self) -> dict[str, Any]:
        """JSON values, with words of the table in them."""
        return {
            "name": self.name,
            "form": self.form,
            "why": self.why,
            "entries": [list(entry) for entry in self.entries],
            "others": self.others,
            "missing": self.missing,
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> ColumnPreview:
        """What ``to_dict`` wrote."""
        return cls(**{**values, "entries": tuple((text, records) for text, records in values["entries"])})


@dataclass(frozen=True, slots=True)
class TablePreview:
    """What is shown of a table: its columns, each by itself."""

    records: int
    least: int
    """Persons who bear what is shown."""
    counts_persons: bool
    """Whether a column tells persons apart; otherwise each record counts as one."""
    columns: tuple[ColumnPreview, ...]

    def to_dict(self) -> dict[str, Any]:
        """JSON values, with words of the table in them."""
        columns = [column.to_dict() for column in self.columns]
        return {
            "records": self.records,
            "least": self.least,
            "counts_persons": self.counts_persons,
            "columns": columns,
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> TablePreview:
        """What ``to_dict`` wrote."""
        return cls(**{**values, "columns": tuple(map(ColumnPreview.from_dict, values["columns"]))})


def preview_table(
    source: Source,
    profile: TableProfile,
    *,
    person: str | None,
    least: int = LEAST_PERSONS,
    withheld: Mapping[str, str] = _NOTHING,
) -> TablePreview:
    """The preview of a table, in one pass over each of its columns that may be shown.

    Args:
        profile: of this very table.
        person: the column that tells persons apart.
        least: persons who bear a value before it is shown; never fewer than ``LEAST_PERSONS``.
        withheld: further columns of which shapes alone are shown, each with the reason: those that a person called identifiers, and those on which
            an authority of a community decides. Records that it claims are left out of ``source`` before.
    """
    least, persons = max(least, LEAST_PERSONS), person_codes(source, person)
    columns = []
    for column in profile.columns:
        why = why_withheld(column, profile.records, person=person, withheld=withheld)
        if why:
            columns.append(_shapes(column, why))
        else:
            columns.append(_preview(column, value_counts(source, column.name, persons), least))
    return TablePreview(profile.records, least, person is not None, tuple(columns))


def why_withheld(
    column: ColumnProfile,
    records: int,
    *,
    person: str | None = None,
    withheld: Mapping[str, str] = _NOTHING,
) -> str:
    """Why nothing but the shape of a column's values is shown; empty where its common values are. In doubt, nothing is."""
    concept = concept_of(column.name)
    if column.kind == "empty":
        return "empty"
    if column.text:
        return "text"
    if column.name == person:
        return "person"
    names_persons = concept is not None and concept.role == "direct-identifier"
    is_identifier = column.role == "direct-identifier" or column.identifier is not None or column.kind in _PERSONAL
    if names_persons or is_identifier:
        return "identifier"
    if tells(column, records):
        return "identity"
    return withheld.get(column.name, "")


def unspeakable(texts: Collection[str]) -> frozenset[str]:
    """Values of a column that are not shown however common they are: they hold a trace of an identifier, tell of an Indigenous identity, or are
    long enough to be prose."""
    tell = telling_values(texts)
    return frozenset(text for text in texts if len(text) > LONGEST_VALUE or text in tell or traces_in(text))


def _preview(column: ColumnProfile, counts: ValueCounts, least: int) -> ColumnPreview:
    if column.kind in ("date", "datetime"):
        groups, names = _years(counts)
    elif column.is_amount or column.kind in ("age", "year"):
        groups, names = _bands(counts)
    else:
        return _values(column, counts, least)
    return _ranges(column, counts, groups, names, least)


def _values(column: ColumnProfile, counts: ValueCounts, least: int) -> ColumnPreview:
    records, persons = counts.records, counts.persons_of_texts
    common = np.flatnonzero(persons >= least).tolist()
    hidden = unspeakable([counts.texts[place] for place in common])
    shown = [place for place in common if counts.texts[place] not in hidden]
    shown = sorted(shown, key=lambda place: (-records[place], counts.texts[place]))[:MOST_VALUES]
    if not shown:
        return _shapes(column, "rare")
    entries = tuple((counts.texts[place], int(records[place])) for place in shown)
    others = counts.codes.copy()
    others[np.isin(counts.codes, shown)] = -1
    return _finished(ColumnPreview(column.name, "values", entries=entries), counts, others, least)


def _finished(preview: ColumnPreview, counts: ValueCounts, others: Codes, least: int) -> ColumnPreview:
    """With what is not shown. A small rest is not counted: it would be a count of few persons."""
    there = np.where(others >= 0, 0, -1)
    rest, persons = int((there == 0).sum()), int(counts.persons_in(there, 1)[0])
    return replace(
        preview,
        others=None if 0 < persons < least else rest,
        missing=int((counts.codes < 0).sum()),
    )


def _ranges(column: ColumnProfile, counts: ValueCounts, groups: Codes, names: list[str], least: int) -> ColumnPreview:
    """Neighbouring ranges joined until each holds persons enough; both ends are open, so that no extreme value is told."""
    persons = counts.persons_in(groups, len(names))
    joined: list[list[int]] = []
    for place in range(len(names)):
        if joined and _persons_in(counts, groups, joined[-1], persons) < least:
            joined[-1].append(place)
        else:
            joined.append([place])
    if len(joined) > 1 and _persons_in(counts, groups, joined[-1], persons) < least:
        joined[-2:] = [joined[-2] + joined[-1]]
    if len(joined) < 2:
        return _shapes(column, "rare")
    records = counts.records_in(groups, len(names))
    entries = []
    for place, several in enumerate(joined):
        low = "" if place == 0 else names[several[0]].partition("/")[0]
        high = "" if place == len(joined) - 1 else names[several[-1]].partition("/")[2]
        entries.append((f"{low}/{high}", int(sum(records[several]))))
    others = np.where((groups < 0) & (counts.codes >= 0), 0, -1)
    return _finished(ColumnPreview(column.name, "ranges", entries=tuple(entries)), counts, others, least)


def _persons_in(counts: ValueCounts, groups: Codes, several: list[int], persons: Codes) -> int:
    if len(several) == 1:
        return int(persons[several[0]])
    return int(counts.persons_in(np.where(np.isin(groups, several), 0, -1), 1)[0])


def _bands(counts: ValueCounts) -> tuple[Codes, list[str]]:
    """Numbers in about eight ranges with as many records, cut at round numbers."""
    settings = bands(zip(counts.texts, counts.records.tolist(), strict=True), (MOST_RANGES,))
    cuts = [] if isinstance(settings, str) else settings["cuts"][0]
    read = [read_number(text) for text in counts.texts]
    places = [-1 if number is None else int(np.searchsorted(cuts, float(number), side="right")) for number in read]
    edges = ["", *(plain(Decimal(str(cut))) for cut in cuts), ""]
    return counts.grouped(places), [f"{low}/{high}" for low, high in pairwise(edges)]


def _years(counts: ValueCounts) -> tuple[Codes, list[str]]:
    """Dates by their years; by months where they are all of two years."""
    days = [read_date(text.strip(), "dmy") for text in counts.texts]
    years = {day.year for day in days if day is not None}
    by_month = len(years) <= 2 and all(text[:4].isdigit() for text in counts.texts)  # 03/04 is of two months
    periods = [None if day is None else f"{day:%Y-%m}" if by_month else f"{day:%Y}" for day in days]
    names = sorted({period for period in periods if period is not None})
    place_of = {name: place for place, name in enumerate(names)}
    groups = counts.grouped(-1 if period is None else place_of[period] for period in periods)
    return groups, [f"{name}/{name}" for name in names]


def _shapes(column: ColumnProfile, why: str) -> ColumnPreview:
    """The commonest shapes, which the profile counts: letters as A or a, digits as 9."""
    entries = () if why in ("text", "empty") else column.shapes[:MOST_SHAPES]
    return ColumnPreview(column.name, "shapes", why, entries=tuple(entries), missing=column.missing)
