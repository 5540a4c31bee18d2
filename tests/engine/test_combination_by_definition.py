"""Combination against its definition, in sets and loops, on small releases of every shape: who is linked, seen, crowded and missed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.engine.combined_releases.class_assignment import Holding
from anonymizer.engine.combined_releases.combination import MOST_SHARING, Combined, Held, combine
from tests.drawn import drawn

Row = tuple[int, int, int]
"""A person, her class, and her class where other columns of few values count too."""


@dataclass(frozen=True)
class Release:
    """A few rows, and the identifiers of each person; ``known`` where persons of others can be recognized by them."""

    rows: tuple[Row, ...]
    identifiers: tuple[tuple[int, int], ...]

    def holding(self) -> Holding:
        persons, classes, wide = (
            (np.array(column) for column in zip(*self.rows, strict=True)) if self.rows else ([], [], [])
        )
        made = Holding.of_pairs(
            np.array(persons, np.uint64), np.array(classes, np.int64), np.array(wide, np.int64), identified=False
        )
        owners, identifiers = zip(*self.identifiers, strict=True) if self.identifiers else ((), ())
        return Holding(
            made.persons, made.classes, made.wide, np.array(owners, np.uint64), np.array(identifiers, np.uint64)
        )


@dataclass(frozen=True)
class Other:
    """Another release, and whether being absent from it is told."""

    release: Release
    tells: bool
    same_from: float

    def held(self) -> Held:
        return Held(self.release.holding(), self.tells, self.same_from)


def releases(most: int) -> st.SearchStrategy[Release]:
    persons, classes = st.integers(0, most), st.integers(0, 2)
    rows = st.lists(st.tuples(persons, classes, classes), max_size=2 * most, unique=True)
    shuffled = st.lists(st.tuples(persons, st.integers(0, most)), max_size=most + 4, unique=True)
    named = st.just([(person, person) for person in range(most + 1)])
    return st.builds(
        lambda rows, identifiers: Release(tuple(rows), tuple(identifiers)), rows, st.one_of(named, named, shuffled)
    )


OTHERS = st.builds(Other, releases(11), st.booleans(), st.sampled_from([0.5, 0.8, 1.0]))


@drawn(300, release=10_000)
@given(releases(11), st.lists(OTHERS, max_size=2), st.integers(2, 6))
def test_combination_is_what_its_definition_says(new: Release, others: list[Other], k: int) -> None:
    assert combine(new.holding(), [each.held() for each in others], k=k) == by_definition(new, others, k)


def by_definition(new: Release, others: list[Other], k: int) -> Combined:
    """By the quasi-identifiers of each, and once more by the other columns as well: the worse of both."""
    if not new.rows:
        return Combined(0, 0, 0)
    narrow, wide = (_combined(new, others, k, column) for column in (1, 2))
    if all(row[1] == row[2] for each in (new, *(other.release for other in others)) for row in each.rows):
        return narrow
    if not wide.below:
        return narrow
    if not narrow.below:
        return wide
    return Combined(min(narrow.alone, wide.alone), min(narrow.together, wide.together), max(narrow.below, wide.below))


def _combined(new: Release, others: list[Other], k: int, column: int) -> Combined:
    lines = sorted({(row[0], row[column]) for row in new.rows})
    people = {person for person, _ in lines}
    alone = Counter(of for _, of in lines)
    seen, tells, missing = [], [], []
    for other in others:
        rows, share = _linked(new, other.release, column)
        tells.append(other.tells or share >= other.same_from)
        seen.append(_seen(lines, rows))
        if tells[-1]:
            sizes = Counter(of for _, of in rows)
            absent = Counter(of for person, of in rows if person not in people)
            missing += [(sizes[of], absent[of]) for of in absent if absent[of] < sizes[of]]
    crowds = [
        sum(
            line[1] == one[1]
            and all(
                here[at] == here[place] or (not told and None in (here[at], here[place]))
                for here, told in zip(seen, tells, strict=True)
            )
            for place, one in enumerate(lines)
        )
        for at, line in enumerate(lines)
    ]
    lost = [
        (alone[of], crowd, person)
        for (person, of), crowd in zip(lines, crowds, strict=True)
        if crowd < min(alone[of], k)
    ]
    few = [(size, left) for size, left in missing if left < min(size, k)]
    if not lost and not few:
        return Combined(min(alone.values()), min(crowds), 0)
    return Combined(
        min([before for before, *_ in lost] + [size for size, _ in few]),
        min([crowd for _, crowd, _ in lost] + [left for _, left in few]),
        len({person for *_, person in lost}) + sum(left for _, left in few),
    )


def _linked(new: Release, other: Release, column: int) -> tuple[list[tuple[object, int]], float]:
    """The rows of another release, once for each person of the new one whom they may tell of; and which part is the same."""
    mine, theirs = _names(new), _names(other)
    support = {(one, two): len(mine[one] & theirs[two]) for one in mine for two in theirs if mine[one] & theirs[two]}
    most = {one: max(number for (who, _), number in support.items() if who == one) for one, _ in support}
    links = {pair for pair, number in support.items() if number == most[pair[0]]}
    rows: list[tuple[object, int]] = []
    for person, of in {(row[0], row[column]) for row in other.rows}:
        linked = [one for one, two in links if two == person]
        rows += [(one, of) for one in linked] or [(("stranger", person), of)]
    people, others = ({row[0] for row in each.rows} for each in (new, other))
    return rows, min(len({two for _, two in links}) / min(len(people), len(others)), 1.0) if links else 0.0


def _names(release: Release) -> dict[int, set[int]]:
    """The identifiers that name each person: not those that more than a few have."""
    shared = Counter(identifier for _, identifier in release.identifiers)
    return {
        person: {token for owner, token in release.identifiers if owner == person and shared[token] <= MOST_SHARING}
        for person in {row[0] for row in release.rows}
    }


def _seen(lines: list[tuple[int, int]], rows: list[tuple[object, int]]) -> list[int | None]:
    """For each line, in which class its person stands in the other release; of several, where most persons of her class stand."""
    there = [(of, other) for person, of in lines for who, other in rows if who == person]
    support = Counter(there)
    return [
        min((-support[of, other], other) for who, other in rows if who == person)[1]
        if any(who == person for who, _ in rows)
        else None
        for person, of in lines
    ]
