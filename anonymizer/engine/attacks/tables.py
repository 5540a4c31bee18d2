"""The tables of an attack as codes: original and control over the same values, the release over its own words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from anonymizer.engine.attacks.meaning import Meaning, meaning
from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.hierarchies.base import Hierarchy
from anonymizer.engine.table.codes import Coded, Coder, Codes, code_columns, persons_apart, require_columns

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source


def never_ends() -> None:
    """The tick of an attack that nobody stops."""


@dataclass(frozen=True, slots=True)
class Table:
    """Some columns of a table, as codes."""

    columns: Mapping[str, Coded]
    records: int
    units: Codes
    """Whose record each one is: the person where persons are known, otherwise the record itself."""
    of_persons: bool

    @property
    def unit_count(self) -> int:
        return int(self.units.max()) + 1 if len(self.units) else 0

    def only(self, columns: Iterable[str]) -> Table:
        """The same records with some columns."""
        return replace(self, columns={name: self.columns[name] for name in columns})

    def where(self, mask: Mask) -> Table:
        """Some of the records; their units are numbered anew."""
        columns = {name: Coded(coded.codes[mask], coded.paths) for name, coded in self.columns.items()}
        units = np.unique(self.units[mask], return_inverse=True)[1].astype(np.int32)
        return Table(columns, int(mask.sum()), units, self.of_persons)

    def sample(self, size: int, rng: np.random.Generator) -> Codes:
        """At most ``size`` records, no two of one person: attacks on them are independent."""
        shuffled = rng.permutation(self.records)
        _, first = np.unique(self.units[shuffled], return_index=True)
        return shuffled[np.sort(first)[:size]].astype(np.int32)


@dataclass(frozen=True, slots=True)
class Scene:
    """What an attack is played with: the tables, and what the release's words mean."""

    original: Table
    control: Table | None
    released: Table
    meanings: Mapping[str, Meaning]
    tick: Callable[[], None] = never_ends
    """Called again and again while an attack goes on; what it raises ends the attack."""

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(self.meanings)

    def only(self, columns: Iterable[str]) -> Scene:
        """The same tables, of which the attack uses some columns."""
        return replace(self, meanings={name: self.meanings[name] for name in columns})


def scene(
    original: Source,
    released: Source,
    *,
    columns: Sequence[str],
    control: Source | None = None,
    person: str | None = None,
    hierarchies: Mapping[str, Hierarchy] | None = None,
) -> Scene:
    """The tables of an attack, coded.

    Args:
        columns: those that the attack may use. Columns that the release does not have are left aside.
        person: the column that says whose record it is, in the original; used in the others where they have it.
        hierarchies: of the columns whose recipe is known.

    Raises:
        UnknownColumn: a column is not in the original or in the control group.
        InvalidSource: a table is empty, or the release has none of the columns.
    """
    wanted = tuple(dict.fromkeys(columns))
    require_columns(original.columns, (*wanted, *([person] if person else [])))
    shared = [column for column in wanted if column in released.columns]
    if not shared:
        raise InvalidSource(Finding("attack.no_shared_column"))
    known = [original] if control is None else [original, control]
    targets = coded_together(known, shared, person)
    words = coded_together([released], shared, person)[0]
    return Scene(
        targets[0], targets[1] if control is not None else None, words, meanings_of(targets[0], words, hierarchies)
    )


def meanings_of(
    targets: Table,
    words: Table,
    hierarchies: Mapping[str, Hierarchy] | None = None,
    tick: Callable[[], None] = never_ends,
) -> dict[str, Meaning]:
    """What the words of a release stand for, column by column, over the values of the targets."""
    meanings = {}
    for column, coded in words.columns.items():
        tick()
        hierarchy = None if hierarchies is None else hierarchies.get(column)
        meanings[column] = meaning(coded.spellings, targets.columns[column].spellings, hierarchy, tick=tick)
    return meanings


def coded_together(sources: Sequence[Source], columns: Sequence[str], person: str | None) -> list[Table]:
    """Several tables whose equal values have equal codes."""
    coders = [Coder(column) for column in columns]
    lengths = []
    for source in sources:
        require_columns(source.columns, columns)
        length = 0
        for batch in source.batches(list(columns)):
            length += batch.num_rows
            for coder in coders:
                coder.add(batch.column(coder.column))
        if not length:
            raise InvalidSource(Finding("table.no_records"))
        lengths.append(length)
    coded = {coder.column: coder.finish() for coder in coders}
    ends = np.cumsum(lengths)
    return [
        Table(
            {column: Coded(whole.codes[end - length : end], whole.paths) for column, whole in coded.items()},
            length,
            *_units(source, length, person),
        )
        for source, length, end in zip(sources, lengths, ends, strict=True)
    ]


def _units(source: Source, records: int, person: str | None) -> tuple[Codes, bool]:
    if person is None or person not in source.columns:
        return np.arange(records, dtype=np.int32), False
    return persons_apart(code_columns(source, [Coder(person)])[person])[0], True
