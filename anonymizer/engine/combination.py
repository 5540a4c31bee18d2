"""What a recipient learns from several releases together: the fewest persons among whom someone can hide.

Ganta, Kasiviswanathan and Smith, "Composition Attacks and Auxiliary Information in Data Privacy", KDD 2008, section 3: who knows in
which class of each release a person stands is left with the intersection of these classes. We differ in two things. Where two
releases tell of the same time in the same series, being absent from one is told by it as well, so that the difference of two
classes counts like their intersection; elsewhere people come and go, and absence tells nothing. Of several classes in which a
person stands in another release, the one counts in which most persons of her class stand: how she moves through many records is
the risk of sequences (``attacks.sequences``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anonymizer.engine.holding import Holding

type Codes = npt.NDArray[np.int64]

_COMPARED = (
    50_000_000  # pairs of signatures of one class; beyond it only equal ones are counted, which is on the safe side
)


@dataclass(frozen=True, slots=True)
class Held:
    """A release that the recipient holds. ``tells_absence``: whoever is not in it is known not to be."""

    holding: Holding
    tells_absence: bool


@dataclass(frozen=True, slots=True)
class Combined:
    """What is left of a release when others are held beside it."""

    alone: int
    """The fewest persons of a class, before."""
    together: int
    """The fewest persons among whom one can hide who is in the release, or is known to be missing from it."""
    below: int
    """Persons who hide among fewer than were asked for."""


def combine(new: Holding, held: Sequence[Held], *, k: int) -> Combined:
    """The fewest persons among whom someone can hide; 0 in a release of nobody."""
    _, alone = np.unique(new.classes, return_counts=True)
    if not len(alone):
        return Combined(0, 0, 0)
    signatures = np.stack([new.classes, *(_seen(new, each.holding) for each in held)], axis=1)
    crowd = _crowd(signatures, [each.tells_absence for each in held])
    together, below = int(crowd.min()), len(np.unique(new.persons[crowd < k]))
    for each in held:
        if each.tells_absence:
            missing = _missing(each.holding, new)
            together = min([together, *missing.tolist()])
            below += int(missing[missing < k].sum())
    return Combined(int(alone.min()), together, below)


def _seen(new: Holding, other: Holding) -> Codes:
    """For each pair of the new release, the class of its person in another one, from 1 on; 0 where she is not in it."""
    order = np.argsort(other.persons, kind="stable")
    persons, classes = other.persons[order], other.classes[order]
    first = np.searchsorted(persons, new.persons, "left")
    times = np.searchsorted(persons, new.persons, "right") - first
    pair = np.repeat(np.arange(len(new.persons)), times)
    place = np.repeat(first, times) + np.arange(len(pair)) - np.repeat(np.cumsum(times) - times, times)
    there = classes[place]
    both = _folded([new.classes[pair], there])
    support = np.bincount(both)[both] if len(both) else both
    best = np.lexsort((there, -support, pair))
    seen = np.zeros(len(new.persons), np.int64)
    leading = best[np.r_[True, pair[best][1:] != pair[best][:-1]]] if len(best) else best
    seen[pair[leading]] = there[leading] + 1
    return seen


def _crowd(signatures: Codes, tells_absence: Sequence[bool]) -> Codes:
    """For each line, how many lines of its class cannot be told from it."""
    _, first, of, counts = np.unique(
        _folded(list(signatures.T)), return_index=True, return_inverse=True, return_counts=True
    )
    lines, found = signatures[first], counts.astype(np.int64)
    loose = [1 + place for place, tells in enumerate(tells_absence) if not tells]
    if loose:
        for start, end in _groups(lines[:, 0]):
            if end - start > 1 and (end - start) ** 2 <= _COMPARED:
                found[start:end] = _alike(lines[start:end], counts[start:end], loose)
    crowd: Codes = found[of]
    return crowd


def _folded(columns: Sequence[Codes]) -> Codes:
    """One number for each line: equal where all columns are, in the order of the first column, then the second, and so on."""
    folded = np.zeros(len(columns[0]), np.int64)
    for column in columns:
        _, folded = np.unique(folded * (int(column.max(initial=0)) + 1) + column, return_inverse=True)
    return folded


def _alike(lines: Codes, counts: Codes, loose: Sequence[int]) -> Codes:
    """For each line, the number of those that agree with it wherever both say something."""
    agree = np.ones((len(lines), len(lines)), bool)
    for column in range(1, lines.shape[1]):
        own = lines[:, column]
        same = own[:, None] == own[None, :]
        if column in loose:
            same |= (own[:, None] == 0) | (own[None, :] == 0)
        agree &= same
    alike: Codes = agree @ counts
    return alike


def _groups(classes: Codes) -> Iterator[tuple[int, int]]:
    """Where each class begins and ends among sorted lines."""
    starts = np.flatnonzero(np.r_[True, classes[1:] != classes[:-1]])
    yield from zip(starts.tolist(), [*starts[1:].tolist(), len(classes)], strict=True)


def _missing(held: Holding, new: Holding) -> Codes:
    """Of each class of a held release of which some persons are in the new one, how many are not."""
    absent = ~np.isin(held.persons, new.persons)
    _, of, size = np.unique(held.classes, return_inverse=True, return_counts=True)
    missing = np.bincount(of, weights=absent, minlength=len(size)).astype(np.int64)
    found: Codes = missing[(missing > 0) & (missing < size)]
    return found
