"""Several contacts of one person: who is alone with some points of a sequence, and with the whole of it.

De Montjoye, Hidalgo, Verleysen and Blondel, "Unique in the Crowd", Scientific Reports 3:1376 (2013): the attacker knows m random
points of a person's sequence (say a month and an area each); a person is unique when no one else's sequence holds them all.
Exact: all persons are counted, those of the targets' draws only are random. The k of records never sees this risk.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.tuples import Counts, Keys, collapse, combined, distinct, tally
from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.table.codes import Coded, Coder, Codes, persons_apart, require_columns

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

KNOWN = (1, 2, 3, 4)
THRESHOLDS = (2, 5, 11, 20)
EACH_RELEASE = "each-release"
_EXPANDED = 4_000_000


@dataclass(frozen=True, slots=True)
class Crowd:
    """How many persons share what is known of the targets."""

    targets: int
    unique_share: float | None
    """Targets whom no one else resembles; None where there is no target."""
    share_below: Mapping[int, float | None]
    """Targets among fewer persons than each threshold."""
    smallest: int = 0
    """The fewest persons among whom a target is."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        below = {str(size): share for size, share in self.share_below.items()}
        return {
            "targets": self.targets,
            "unique_share": self.unique_share,
            "share_below": below,
            "smallest": self.smallest,
        }


@dataclass(frozen=True, slots=True)
class SequenceRisk:
    """What a recipient who can follow persons holds about them. ``to_dict`` is the published form."""

    persons: int
    points: int
    """Distinct points, over all persons."""
    mean_points: float
    """Distinct points of a person."""
    known: Mapping[int, Crowd]
    """The attacker knows so many points: of the persons who have as many."""
    whole: Crowd
    """The attacker knows the whole sequence, each point as often as it occurs: of all persons."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "persons": self.persons,
            "points": self.points,
            "mean_points": self.mean_points,
            "known": {str(points): crowd.to_dict() for points, crowd in self.known.items()},
            "whole": self.whole.to_dict(),
        }


def sequence_risk(
    *sources: Source,
    person: str,
    points: Sequence[str],
    renewed: str | None = None,
    known: Sequence[int] = KNOWN,
    thresholds: Sequence[int] = THRESHOLDS,
    most: int = 10_000,
    seed: int = 0,
) -> SequenceRisk:
    """The risk of the sequences that a recipient holds.

    Records that show ``*`` in every point column tell nothing and are left out. A blank person is a person of its own.

    Args:
        sources: all tables that the recipient holds; a person who has the same pseudonym in several is followed through them.
        person: the column of the pseudonym (or of the person, before a release).
        points: the columns of a point.
        renewed: what gives everyone a new pseudonym: a column, with each of its values (the year, the agreement), or
            ``EACH_RELEASE``, with each source. None: the pseudonym is kept.
        known: numbers of points that the attacker knows.
        thresholds: sizes below which targets are counted.
        most: targets for each number of points, at most, drawn by the seed. All persons are counted against them.

    Raises:
        UnknownColumn: a column is not in a table.
        InvalidSource: no record tells a point.
    """
    who, point = _people_and_points(sources, person, tuple(points), renewed)
    persons = int(who.max()) + 1
    pairs, times = tally(who.astype(np.int64) * (int(point.max()) + 1) + point, persons * (int(point.max()) + 1))
    owners, places = pairs // (int(point.max()) + 1), pairs % (int(point.max()) + 1)
    held = np.bincount(owners, minlength=persons)
    rng = np.random.default_rng([seed, 4])
    drawn = np.lexsort((rng.random(len(pairs)), owners))  # each person's points in random order: the first m are known
    starts = np.cumsum(held) - held
    postings = _Postings(owners, places)
    crowds = {}
    for number in known:
        able = np.flatnonzero(held >= number)
        targets = np.sort(rng.choice(able, most, replace=False)) if len(able) > most else able
        chosen = places[drawn[starts[targets][:, None] + np.arange(number)[None, :]]]
        crowds[number] = _crowd(postings.sharing(chosen), thresholds)
    whole = _crowd(_alike(owners, places, times, held), thresholds)
    return SequenceRisk(persons, len(np.unique(places)), float(held.mean()), crowds, whole)


def _people_and_points(
    sources: Sequence[Source], person: str, points: tuple[str, ...], renewed: str | None
) -> tuple[Codes, Codes]:
    """The person and the point of each record that tells one."""
    extra = [renewed] if renewed not in (None, EACH_RELEASE) else []
    names = list(dict.fromkeys((person, *points, *extra)))
    coders = [Coder(name) for name in names]
    lengths = []
    for source in sources:
        require_columns(source.columns, names)
        length = 0
        for batch in source.batches(names):
            length += batch.num_rows
            for coder in coders:
                coder.add(batch.column(coder.column))
        lengths.append(length)
    coded = {coder.column: coder.finish() for coder in coders}
    persons, size = persons_apart(coded[person])
    table = collapse(
        [coded[name].codes for name in points], [coded[name].size for name in points], records=len(persons)
    )
    key, space = persons.astype(np.int64), size
    if renewed == EACH_RELEASE:
        key, space = combined(
            [persons, np.repeat(np.arange(len(lengths), dtype=np.int32), lengths)], [size, len(lengths)], len(persons)
        )
    elif renewed is not None:
        key, space = combined([persons, coded[renewed].codes], [size, coded[renewed].size], len(persons))
    unstarred = ~_starred([coded[name] for name in points])
    if not unstarred.any():
        raise InvalidSource(Finding("attack.no_point", person))
    _, who, _ = distinct(key[unstarred], space)
    return who, table.tuple_of[unstarred]


def _starred(columns: Sequence[Coded]) -> Mask:
    starred = np.ones(len(columns[0].codes), bool)
    for coded in columns:
        starred &= np.array([path == (ANY,) for path in coded.paths], bool)[coded.codes]
    return starred


class _Postings:
    """The persons of each point, ascending."""

    def __init__(self, owners: Keys, places: Keys) -> None:
        order = np.lexsort((owners, places))
        self._owners = owners[order]
        self._size = int(owners.max()) + 1
        self._keys = places[order] * self._size + self._owners
        self._counts = np.bincount(places)
        self._starts = np.cumsum(self._counts) - self._counts

    def sharing(self, chosen: Keys) -> Counts:
        """For each line of points, the persons who have all of them; equal lines are counted once."""
        if not len(chosen):
            return np.zeros(0, np.int64)
        distinct_lines, line = np.unique(np.sort(chosen, axis=1), axis=0, return_inverse=True)
        return self._counted(distinct_lines)[line]

    def _counted(self, chosen: Keys) -> Counts:
        """The persons of each line's rarest point are asked one by one for the others."""
        order = np.argsort(self._counts[chosen], axis=1, kind="stable")
        chosen = np.take_along_axis(chosen, order, axis=1)
        sizes = self._counts[chosen[:, 0]]
        counts = np.zeros(len(chosen), np.int64)
        parts = np.cumsum(sizes) // _EXPANDED
        for part in np.unique(parts):
            lines = np.flatnonzero(parts == part)
            line = np.repeat(lines, sizes[lines])
            offset = np.arange(len(line)) - np.repeat(np.cumsum(sizes[lines]) - sizes[lines], sizes[lines])
            owner = self._owners[self._starts[chosen[line, 0]] + offset]
            for column in range(1, chosen.shape[1]):
                there = self._has(chosen[line, column], owner)
                line, owner = line[there], owner[there]
            counts += np.bincount(line, minlength=len(chosen))
        return counts

    def _has(self, places: Keys, owners: Keys) -> Mask:
        wanted = places * self._size + owners
        at = np.minimum(np.searchsorted(self._keys, wanted), len(self._keys) - 1)
        there: Mask = self._keys[at] == wanted
        return there


def _alike(owners: Keys, places: Keys, times: Counts, held: Counts) -> Counts:
    """For each person, how many have the very same sequence, themselves included. Pairs are ordered by owner and place."""
    ends = np.cumsum(held)
    seen: dict[bytes, int] = {}
    group = np.empty(len(held), np.int64)
    cells = np.stack([places, times], axis=1)
    for person, (start, end) in enumerate(zip(ends - held, ends, strict=True)):
        group[person] = seen.setdefault(cells[start:end].tobytes(), len(seen))
    return np.bincount(group)[group]


def _crowd(sizes: Counts, thresholds: Sequence[int]) -> Crowd:
    if not len(sizes):
        return Crowd(0, None, dict.fromkeys(thresholds))
    below = {size: float((sizes < size).mean()) for size in thresholds}
    return Crowd(len(sizes), float((sizes == 1).mean()), below, int(sizes.min()))
