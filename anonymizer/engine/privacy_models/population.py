"""The people behind a table: how many of the population show what a class shows.

A population table has one row for each combination of values, with a count (census counts by forward sortation area, age and
sex, say), or one row for each person. Its values may stand at any level of a column's hierarchy: what is finer than that level
cannot be counted, and nobody is then taken to stand behind it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from anonymizer.engine.classes.equivalence import Classes
from anonymizer.engine.classes.loss import Ladder
from anonymizer.engine.classes.tuples import Counts, combined, distinct
from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.hierarchies.base import ANY, Hierarchy, Path
from anonymizer.engine.privacy_models.population_table import PopulationGiven, PopulationTable, read_population
from anonymizer.engine.table.codes import Codes

if TYPE_CHECKING:
    from anonymizer.engine.privacy_models.base import Facts

__all__ = ["Population", "PopulationGiven", "PopulationTable", "placed_population"]


@dataclass(frozen=True, slots=True)
class Population:
    """A population as codes of the lattice's levels."""

    columns: tuple[int, ...]
    """The quasi-identifiers that it knows, by number."""
    codes: tuple[tuple[Codes, ...], ...]
    """For each of them and each level, the code of each row; -1 where the table shows nothing of the kind."""
    counts: Counts
    ladders: tuple[Ladder, ...]
    drawn: str | None = None
    """How the table is declared to have been drawn from these people, if it is."""

    def tells_all(self, classes: Classes) -> bool:
        """Whether it knows every quasi-identifier of which the classes show anything."""
        unknown = set(range(len(self.ladders))) - set(self.columns)
        return all(self.ladders[column].labels[classes.node[column]] == (ANY,) for column in unknown)

    def behind(self, classes: Classes) -> Counts:
        """For each class, the people of the population who show what it shows in the columns of the population."""
        of, people, _ = self._groups(classes)
        by_class = np.zeros(classes.size, np.int64)
        by_class[classes.of] = people[of]
        return by_class

    def present(self, classes: Classes) -> Counts:
        """For each class, the persons in the data who show the same in the columns of the population."""
        if len(self.columns) == len(self.ladders):
            return classes.persons
        of, people, _ = self._groups(classes)
        alike = Classes(classes.table, of.astype(np.int64), len(people))
        by_class = np.zeros(classes.size, np.int64)
        by_class[classes.of] = alike.persons[of]
        return by_class

    def group_numbers(self, classes: Classes) -> Counts:
        """For each class, a number that classes share which the columns of the population do not tell apart."""
        of, _, _ = self._groups(classes)
        numbers = np.full(classes.size, -1, np.int64)
        numbers[classes.of] = of
        return numbers

    def leaves_out(self, classes: Classes) -> bool:
        """Whether some people of the population stand in no class at all."""
        _, _, outside = self._groups(classes)
        return outside

    def _groups(self, classes: Classes) -> tuple[Codes, Counts, bool]:
        """The group of each tuple, the people of the population in each group, and whether some are in no tuple's group."""
        tuples = len(classes.table.counts)
        rows = [codes[classes.node[column]] for column, codes in zip(self.columns, self.codes, strict=True)]
        is_shown = np.all([codes >= 0 for codes in rows], axis=0) if rows else np.ones(len(self.counts), bool)
        both = [
            np.concatenate((classes.codes(self.ladders, column), codes[is_shown]))
            for column, codes in zip(self.columns, rows, strict=True)
        ]
        sizes = [len(self.ladders[column].labels[classes.node[column]]) for column in self.columns]
        key, space = combined(both, sizes, tuples + int(is_shown.sum()))
        _, of, counts = distinct(key, space)
        people = np.bincount(of[tuples:], weights=self.counts[is_shown], minlength=len(counts)).astype(np.int64)
        held = np.bincount(of[:tuples], weights=classes.table.counts, minlength=len(counts))
        outside = bool((people[held == 0] > 0).any() or (self.counts[~is_shown] > 0).any())
        return of[:tuples], people, outside


def placed_population(population_table: PopulationTable, facts: Facts) -> Population:
    """The population of a recipe, at the levels of a table.

    Raises:
        InvalidRecipe: it cannot be read, or has nothing to do with the table.
    """
    read = read_population(population_table, facts.quasi_identifiers, folder=facts.folder)
    columns = tuple(number for number, name in enumerate(facts.quasi_identifiers) if name in read.columns)
    codes = tuple(
        _placed(
            read.columns[facts.quasi_identifiers[number]],
            paths=facts.paths[number],
            hierarchy=facts.hierarchies.get(facts.quasi_identifiers[number]),
            levels=facts.levels[number],
            ladder=facts.ladders[number],
        )
        for number in columns
    )
    for number, levels in zip(columns, codes, strict=True):
        level_codes = [
            codes for codes, labels in zip(levels, facts.ladders[number].labels, strict=True) if labels != (ANY,)
        ]
        if level_codes and len(read.counts) and not any((codes >= 0).any() for codes in level_codes):
            raise InvalidRecipe(Finding("population.no_match", facts.quasi_identifiers[number]))
    return Population(columns, codes, read.counts, facts.ladders, population_table.drawn)


def _placed(
    values: Sequence[str | None],
    *,
    paths: Sequence[Path | None],
    hierarchy: Hierarchy | None,
    levels: Sequence[int],
    ladder: Ladder,
) -> tuple[Codes, ...]:
    """For each level of the ladder, the code of each value."""
    general = _general_forms([*(hierarchy.leaves or () if hierarchy else ()), *(path for path in paths if path)])
    number = {value: place for place, value in enumerate(dict.fromkeys(values))}
    of = np.array([number[value] for value in values], np.int32)
    ways = [None if value is None else _way(value, hierarchy, general) for value in number]
    placed = []
    for level, labels in zip(levels, ladder.labels, strict=True):
        if labels == (ANY,):
            placed.append(np.zeros(len(values), np.int32))
            continue
        code_of = {label: code for code, label in enumerate(labels)}
        codes = [
            code_of.get(None if value is None else (way or {}).get(level, ""), -1)
            for value, way in zip(number, ways, strict=True)
        ]
        placed.append(np.array(codes, np.int32)[of])
    return tuple(placed)


def _way(value: str, hierarchy: Hierarchy | None, general: Mapping[str, Mapping[int, str]]) -> Mapping[int, str]:
    """What a value becomes at each level from its own on."""
    path = (value,) if hierarchy is None else hierarchy.climb(value)
    if path is not None:
        return dict(enumerate(path))
    if value in general or hierarchy is None:
        return general.get(value, {})
    if (ends := re.fullmatch(r"(\d+)\s*[-–]\s*(\d+)", value)) is not None:
        return _where_they_meet(hierarchy.climb(ends[1]), hierarchy.climb(ends[2]))
    # An open band or a month that the data do not show: something that stands in it finds the way up.
    for finer in (*re.findall(r"^\d+", value), f"{value}-01", f"{value}-01-01"):
        path = hierarchy.climb(finer)
        if path is not None and value in path:
            return {level: path[level] for level in range(path.index(value), len(path))}
    return {}


def _where_they_meet(low: Path | None, high: Path | None) -> Mapping[int, str]:
    """The levels at which both ends of a band, and so all of it, become the same."""
    if low is None or high is None:
        return {}
    return {level: form for level, form in enumerate(low) if low[level:] == high[level:]}


def _general_forms(paths: Sequence[Path]) -> dict[str, dict[int, str]]:
    """Each general form of any level with its own more general forms; of several levels, the lowest."""
    forms: dict[str, dict[int, str]] = {}
    for level in range(1, max((len(path) for path in paths), default=0)):
        for path in paths:
            forms.setdefault(path[level], {above: path[above] for above in range(level, len(path))})
    return forms
