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
from dataclasses import dataclass, replace
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from anonymizer.engine.combined_releases.class_assignment import Holding, Tokens

type Codes = npt.NDArray[np.int64]

SAME_PEOPLE: Final = 0.8
"""The part of the smaller of two releases from which on they are taken for releases of the same people, whatever period and series they name.

Xiao and Tao, "m-Invariance: Towards Privacy Preserving Re-publication of Dynamic Datasets", SIGMOD 2007: whoever disappears from a table that
is published again is told by that.
"""
MOST_SHARING: Final = 5
"""Persons of a table who have one identifier; where more have it, it is no identifier of a person (an agency's telephone, "unknown")."""
_COMPARED = (
    50_000_000  # pairs of signatures of one class; beyond it only equal ones are counted, which is on the safe side
)


@dataclass(frozen=True, slots=True)
class Held:
    """A release that the recipient holds.

    Attributes:
        tells_absence: whoever is not in it is known not to be.
        same_people_from: the same holds where so great a part of the smaller of the two is in the other as well, whatever is said of them.
    """

    holding: Holding
    tells_absence: bool
    same_people_from: float = SAME_PEOPLE


@dataclass(frozen=True, slots=True)
class Combined:
    """What is left of a release when others are held beside it.

    Where someone hides among fewer than before and than were asked for, ``alone`` and ``together`` are the least of those for whom that is so.
    """

    alone: int
    """The fewest persons of a class, before."""
    together: int
    """The fewest persons among whom one can hide who is in the release, or is known to be missing from it."""
    below: int
    """Persons who hide among fewer than were asked for, and among fewer than before."""


def combine(new: Holding, held: Sequence[Held], *, k: int) -> Combined:
    """The fewest persons among whom someone can hide; 0 in a release of nobody.

    By the quasi-identifiers of each release, and once more with the other columns of few values that leave: what a recipe calls neither
    identifying nor sensitive may be a quasi-identifier elsewhere.
    """
    if not len(new.classes):
        return Combined(0, 0, 0)
    narrow = _combined(
        _by(new, "classes"), [replace(other, holding=_by(other.holding, "classes")) for other in held], k=k
    )
    if all(np.array_equal(holding.classes, holding.wide) for holding in (new, *(other.holding for other in held))):
        return narrow
    wide = _combined(_by(new, "wide"), [replace(other, holding=_by(other.holding, "wide")) for other in held], k=k)
    if not wide.below:
        return narrow
    if not narrow.below:
        return wide
    return Combined(min(narrow.alone, wide.alone), min(narrow.together, wide.together), max(narrow.below, wide.below))


def _by(holding: Holding, classes: Literal["classes", "wide"]) -> Holding:
    """The same by these classes alone, each person once in each: two records of hers hide nobody else."""
    once = Holding.of_pairs(holding.persons, getattr(holding, classes))
    return replace(holding, persons=once.persons, classes=once.classes, wide=once.wide)


def _combined(new: Holding, held: Sequence[Held], *, k: int) -> Combined:
    _, of, sizes = np.unique(new.classes, return_inverse=True, return_counts=True)
    alone = sizes[of]
    named = [_named_alike(new, release.holding) for release in held]
    absence = [
        release.tells_absence or share >= release.same_people_from
        for release, (_, share) in zip(held, named, strict=True)
    ]
    own = _own_numbers(new)
    signatures = np.stack([new.classes, *(_seen(own, other) for other, _ in named)], axis=1)
    crowd = _crowd(signatures, absence)
    lost = crowd < np.minimum(alone, k)
    below = len(np.unique(new.persons[lost]))
    smallest, left = alone[lost].tolist(), crowd[lost].tolist()
    for (other, _), tells in zip(named, absence, strict=True):
        if tells:
            missing, before = _missing(other, own)
            few = missing < np.minimum(before, k)
            smallest, left = smallest + before[few].tolist(), left + missing[few].tolist()
            below += int(missing[few].sum())
    if left:
        return Combined(int(min(smallest)), int(min(left)), below)
    return Combined(int(alone.min()), int(crowd.min()), 0)


def _own_numbers(holding: Holding) -> Holding:
    """The same with persons numbered from 0 on."""
    _, numbers = np.unique(holding.persons, return_inverse=True)
    return replace(holding, persons=numbers.astype(np.uint64))


def _named_alike(new: Holding, other: Holding) -> tuple[Holding, float]:
    """Another release with the numbers that its persons have in the new one, as ``_own_numbers`` gives them, and numbers beyond those
    for whoever is not in it; and which part of the smaller one is in the other.

    A person is whoever shares most of her identifiers; one that more than ``MOST_SHARING`` persons of a table have names nobody.
    """
    people, others = np.unique(new.persons), np.unique(other.persons)
    mine, theirs = _naming(new, people), _naming(other, others)
    shared = np.intersect1d(mine[1], theirs[1])
    pairs = []
    for token_owners, tokens in (mine, theirs):
        stays = np.isin(tokens, shared)
        order = np.argsort(tokens[stays], kind="stable")
        pairs.append((token_owners[stays][order], tokens[stays][order]))
    (left, left_tokens), (right, right_tokens) = pairs
    first = np.searchsorted(right_tokens, left_tokens, "left")
    times = np.searchsorted(right_tokens, left_tokens, "right") - first
    matched = np.repeat(left, times)
    place = np.repeat(first, times) + np.arange(len(matched)) - np.repeat(np.cumsum(times) - times, times)
    links, support = np.unique(np.stack([matched, right[place]], axis=1), axis=0, return_counts=True)
    if not len(links):
        return replace(other, persons=(np.searchsorted(others, other.persons) + len(people)).astype(np.uint64)), 0.0
    most = np.zeros(len(people), np.int64)
    np.maximum.at(most, links[:, 0], support)
    links = links[support == most[links[:, 0]]]
    share = len(np.unique(links[:, 1])) / min(len(people), len(others))
    rows = np.searchsorted(others, other.persons)
    order = np.argsort(links[:, 1], kind="stable")
    by_other = links[order]
    begin = np.searchsorted(by_other[:, 1], rows, "left")
    number = np.searchsorted(by_other[:, 1], rows, "right") - begin
    linked = np.repeat(np.arange(len(rows)), number)
    at = np.repeat(begin, number) + np.arange(len(linked)) - np.repeat(np.cumsum(number) - number, number)
    strangers = np.flatnonzero(number == 0)
    persons = np.concatenate([by_other[at, 0], rows[strangers] + len(people)]).astype(np.uint64)
    positions = np.concatenate([linked, strangers])
    return replace(other, persons=persons, classes=other.classes[positions], wide=other.wide[positions]), float(
        min(share, 1.0)
    )


def _naming(holding: Holding, people: Tokens) -> tuple[Codes, Tokens]:
    """The identifiers that name someone, each beside the number of its person."""
    tokens, of, times = np.unique(holding.identifiers, return_inverse=True, return_counts=True)
    names = (times[of] <= MOST_SHARING) & np.isin(holding.owners, people)
    return np.searchsorted(people, holding.owners[names]).astype(np.int64), tokens[of[names]]


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
    support = np.bincount(both)[both]
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
    lines, crowd_sizes = signatures[first], counts.astype(np.int64)
    loose = [1 + place for place, tells in enumerate(tells_absence) if not tells]
    if loose:
        for start, end in _groups(lines[:, 0]):
            if end - start > 1 and (end - start) ** 2 <= _COMPARED:
                crowd_sizes[start:end] = _alike(lines[start:end], counts[start:end], loose)
    crowd: Codes = crowd_sizes[of]
    return crowd


def _folded(columns: Sequence[Codes]) -> Codes:
    """One number for each line: equal where all columns are, in the order of the first column."""
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


def _missing(held: Holding, new: Holding) -> tuple[Codes, Codes]:
    """Of each class of a held release of which some persons are in the new one, how many are not; and how many there are."""
    absent = ~np.isin(held.persons, new.persons)
    _, of, size = np.unique(held.classes, return_inverse=True, return_counts=True)
    missing = np.bincount(of, weights=absent).astype(np.int64)
    partly = (missing > 0) & (missing < size)
    return missing[partly], size[partly]
