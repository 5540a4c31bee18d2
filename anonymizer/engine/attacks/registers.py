"""Linkage of a candidate with registers that others can read: a voters' list, a land register, the notices of deaths in a newspaper.

Whoever holds a register knows of each person in it the columns that it tells. The attack takes her for a prosecutor: she knows that the
person is in the table, and looks for the records that fit best. Where a file of the register is at hand, those of its entries that agree
with somebody of the table are the targets, and the others the control: how surely she takes a record for theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

import numpy as np

from anonymizer.engine.attacks.nearest_records import Matcher
from anonymizer.engine.attacks.rates import AttackResult, Effort, Rate, result
from anonymizer.engine.attacks.tables import Scene, Table, meanings_of
from anonymizer.engine.classes.tuples import Keys, collapse, combined
from anonymizer.engine.hierarchies.ages import AgeBands
from anonymizer.engine.hierarchies.base import Hierarchy
from anonymizer.engine.hierarchies.dates import read_date
from anonymizer.engine.hierarchies.postal_codes import PROVINCE_OF_NAME, PostalCodes
from anonymizer.engine.profiles.headers import concept_of
from anonymizer.engine.table.codes import Coded, Coder, Codes, code_columns

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

OTHER: Final = "other"
ATTRIBUTES: Final = (
    "postal_code", "fsa", "place", "province", "birth", "age", "gender", "language", "household", "education", "employment",
    "ethnicity", "newcomer", "income", "date", OTHER,
)  # fmt: skip
"""What a column of a register can tell: concepts of columns (``profiles.headers``), and anything else, which is found in a table by the
column's name alone."""
_TELLS_TOO: Final[Mapping[str, tuple[str, ...]]] = {
    "postal_code": ("fsa", "place", "province"),
    "fsa": ("province",),
    "place": ("province",),
    "birth": ("age",),
    "age": ("birth",),
}
"""What follows from what a column tells. An age leaves two years of birth, which counts as telling it."""
_OF_KINDS: Final = ("postal_code", "fsa", "province", "language", "age")
"""Kinds of values that a register can tell, whatever the column is called."""

type Form = Callable[[str], str | None]
"""A spelling in which equal values are equal; None for what cannot be read."""


@dataclass(frozen=True, slots=True)
class Register:
    """What somebody holds beside the table.

    Attributes:
        key: by which the result names it.
        columns: its columns, each with what it tells (one of ``ATTRIBUTES``).
        completeness: how many of a hundred people are assumed to stand in it.
        file: its entries; None where there is no file.
        without_file: why a file that was named is not at hand (``file-gone``, ``failed``); blank where none was named.
    """

    key: str
    columns: Mapping[str, str]
    completeness: int = 100
    file: Source | None = None
    without_file: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A column of a register beside one of the table, and what brings the values of both to one spelling.

    ``of_register`` is None where what the register tells is no value of the table's column: a place beside a postal code.
    """

    register: str
    column: str
    of_table: Form
    of_register: Form | None


def links_of(register: Register, columns: Mapping[str, str | None], *, on: date | None = None) -> tuple[Link, ...]:
    """Which columns of a table a register tells; each by the register's column of the same name or attribute before one from which it follows.

    Args:
        columns: those that leave, each with the kind of its values, where that is known.
        on: the day for which a date of birth gives an age.
    """
    links: dict[str, Link] = {}
    for follows in (False, True):
        for name, tells in register.columns.items():
            for column, kind in columns.items():
                attribute = attribute_of(column, kind)
                same = name.strip().casefold() == column.strip().casefold() or attribute == tells != OTHER
                if column not in links and (attribute in _TELLS_TOO.get(tells, ()) if follows else same):
                    links[column] = _link(name, tells, column, attribute, kind, on)
    return tuple(links[column] for column in columns if column in links)


def attribute_of(column: str, kind: str | None) -> str | None:
    """What a column of a table is about, as far as a register can tell it: by its values, otherwise by its name."""
    if kind in _OF_KINDS:
        return kind
    concept = concept_of(column)
    return concept.name if concept is not None and concept.name in ATTRIBUTES else None


def people_alone(scene: Scene) -> int:
    """How many people stand alone in the release with what its columns show of them."""
    released = scene.released
    coded = [released.columns[name] for name in scene.columns]
    classes = collapse([column.codes for column in coded], [column.size for column in coded], records=released.records)
    size = max(released.unit_count, 1)
    pairs = np.unique(classes.tuple_of.astype(np.int64) * size + released.units)
    return int((np.bincount(pairs // size, minlength=len(classes.counts)) == 1).sum())


@dataclass(frozen=True, slots=True)
class FileLinkage:
    """What the entries of a file achieve. ``mistaken``: how surely somebody of the file who is not in the table is taken for a person in it."""

    outcome: AttackResult
    mistaken: Rate | None
    entries: int
    inside: int
    """Entries that agree with somebody in the table."""


def linkage_with_file(
    scene: Scene,
    links: Sequence[Link],
    file: Source,
    *,
    owners: Codes,
    hierarchies: Mapping[str, Hierarchy],
    effort: Effort,
) -> FileLinkage | None:
    """Link the entries of a register's file to the release; None where no entry agrees with anybody.

    Args:
        scene: of the table and the release, with the columns of the links.
        owners: for each released record, whose it is, as a unit of the original.

    Raises:
        UnknownColumn: a column of the register is not in the file.
    """
    usable = [link for link in links if link.of_register is not None]
    if not usable:
        return None
    known, entries = _side_by_side(scene.original, usable, file)
    of_people, of_entries = _identities(known, entries, usable)
    rng = effort.draws(9)
    people = _apart(np.flatnonzero(np.isin(of_people, of_entries)), known.units, effort.attacks, rng)
    if not len(people):
        return None
    names = [link.column for link in usable]
    meanings = meanings_of(known, scene.released.only(names), hierarchies, scene.tick)
    matcher = Matcher(scene.released, meanings, tick=scene.tick)
    chances = [
        float((owners[records] == known.units[person]).mean())
        for person, records in zip(people, matcher.nearest(known, people), strict=True)
    ]
    inside = np.isin(of_entries, of_people)
    others = rng.permutation(np.flatnonzero(~inside))[: len(people)].astype(np.int32)
    blind = min(len(people) / max(scene.released.records, 1), 1.0) * len(people)
    return FileLinkage(
        result(effort.rate(len(people), sum(chances)), effort.rate(len(people), blind), None, known=names),
        _mistaken(matcher, entries, others, effort) if len(others) else None,
        entries.records,
        int(inside.sum()),
    )


def _link(name: str, tells: str, column: str, attribute: str | None, kind: str | None, on: date | None) -> Link:
    by_name_alone = attribute is None or (attribute != tells and attribute not in _TELLS_TOO.get(tells, ()))
    of_table = _as_written if by_name_alone else _form_of(str(attribute), kind)
    if by_name_alone:
        return Link(name, column, of_table, _as_written)
    if attribute == tells:
        return Link(name, column, of_table, of_table)
    converted: Form | None = {
        ("postal_code", "fsa"): _fsa,
        ("postal_code", "province"): _province_of_code,
        ("fsa", "province"): _province_of_code,
        ("birth", "age"): None if on is None else lambda value: _age_on(value, on),
    }.get((tells, str(attribute)))
    return Link(name, column, of_table, converted)


def _form_of(attribute: str, kind: str | None) -> Form:
    if attribute == "birth":
        return _year if kind in ("year", "integer") else _day
    forms: dict[str, Form] = {"fsa": _fsa, "postal_code": _code, "province": _province, "age": _age, "date": _day}
    return forms.get(attribute, _as_written)


def _as_written(value: str) -> str | None:
    return "".join(filter(str.isalnum, value.casefold())) or None


def _code(value: str) -> str | None:
    path = PostalCodes().climb(value)
    return None if path is None else path[0]


def _fsa(value: str) -> str | None:
    path = PostalCodes(start="fsa").climb(value)
    return None if path is None else path[0]


def _province(value: str) -> str | None:
    return PROVINCE_OF_NAME.get(value.strip().lower()) or _as_written(value)


def _province_of_code(value: str) -> str | None:
    path = PostalCodes(start="fsa").climb(value)
    return None if path is None else path[2]


def _day(value: str) -> str | None:
    day = read_date(value.strip())
    return _as_written(value) if day is None else day.isoformat()


def _year(value: str) -> str | None:
    day = read_date(value.strip())
    return str(day.year) if day is not None else _as_written(value.partition(".")[0])


def _age(value: str) -> str | None:
    path = AgeBands().climb(value)
    return None if path is None else path[0]


def _age_on(value: str, on: date) -> str | None:
    day = read_date(value.strip())
    if day is None or day > on:
        return None
    return str(on.year - day.year - ((on.month, on.day) < (day.month, day.day)))


def _side_by_side(original: Table, links: Sequence[Link], file: Source) -> tuple[Table, Table]:
    """The table and the file with codes of the same values, by the names of the table's columns: what the file alone holds comes after."""
    read = code_columns(file, [Coder(name) for name in dict.fromkeys(link.register for link in links)])
    known, entries, records = {}, {}, 0
    for link in links:
        assert link.of_register is not None  # only such links are usable
        coded, theirs = original.columns[link.column], read[link.register]
        code_of: dict[str | None, int] = {}
        for code, spelling in enumerate(coded.spellings):
            code_of.setdefault(None if spelling is None else link.of_table(spelling), code)
        paths = list(coded.paths)
        place = np.zeros(max(theirs.size, 1), np.int32)
        for code, spelling in enumerate(theirs.spellings):
            form = None if spelling is None else link.of_register(spelling)
            if form not in code_of:
                code_of[form] = len(paths)
                paths.append(None if form is None else (form,))
            place[code] = code_of[form]
        known[link.column] = Coded(coded.codes, tuple(paths))
        entries[link.column] = Coded(place[theirs.codes], tuple(paths))
        records = len(theirs.codes)
    return (
        Table(known, original.records, original.units, original.of_persons),
        Table(entries, records, np.arange(records, dtype=np.int32), of_persons=False),
    )


def _identities(known: Table, entries: Table, links: Sequence[Link]) -> tuple[Keys, Keys]:
    """Equal numbers for records and entries that agree in all columns; blanks agree with nobody."""
    columns, sizes, blank = [], [], np.zeros(known.records + entries.records, bool)
    for link in links:
        number: dict[str | None, int] = {}
        forms = [
            number.setdefault(None if spelling is None else link.of_table(spelling), len(number))
            for spelling in entries.columns[link.column].spellings
        ]
        codes = np.concatenate([known.columns[link.column].codes, entries.columns[link.column].codes])
        column = np.array(forms, np.int32)[codes]
        blank |= column == number.get(None, -1)
        columns.append(column)
        sizes.append(len(number))
    keys = np.array(combined(columns, sizes, len(blank))[0], np.int64)
    keys[blank] = -1 - np.arange(int(blank.sum()))
    return keys[: known.records], keys[known.records :]


def _apart(records: Keys, units: Codes, most: int, rng: np.random.Generator) -> Codes:
    """Some of the records, no two of one person."""
    shuffled = rng.permutation(records)
    first = np.unique(units[shuffled], return_index=True)[1]
    return shuffled[np.sort(first)[:most]].astype(np.int32)


def _mistaken(matcher: Matcher, entries: Table, others: Codes, effort: Effort) -> Rate:
    fits = matcher.covered(entries, others)
    shares = [1 / len(records) for records in matcher.nearest(entries, others[fits])]
    return effort.rate(len(others), sum(shares))
