"""Singling out: predicates that isolate one record of the release, tried on the original.

Giomi et al. (2023), section 4.2. The attacker takes a released record and some of its columns: words as they are, numbers from
there towards the end of the range that is further from the median. What isolates one record of the release is a guess; it
succeeds where it holds for exactly one person of the original. With one column, every value that occurs once and every extreme
is tried. We differ in this: equal records stay several, for they are several people.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import comb, lgamma

import numpy as np

from anonymizer.engine.attacks.meaning import Meaning
from anonymizer.engine.attacks.one_column import isolating_terms
from anonymizer.engine.attacks.predicates import (
    Isolation,
    Predicate,
    Term,
    holds_in_original,
    holds_in_release,
)
from anonymizer.engine.attacks.rates import USUAL, AttackResult, Effort, result
from anonymizer.engine.attacks.tables import Scene
from anonymizer.engine.classes.loss import Floats

_OFTEN = 5  # draws of each predicate that there could be
_AT_ONCE = 1000


def singling_out(scene: Scene, *, columns: int = 3, effort: Effort = USUAL) -> AttackResult:
    """The risk that someone is singled out.

    Args:
        columns: how many a predicate uses, at most as many as the release has.
        effort: how many predicates are tried. Where the release offers fewer that isolate anyone, the others have failed.
    """
    rng, attacks = effort.draws(1, columns), effort.attacks
    columns = min(columns, len(scene.columns))
    released = Isolation(scene.released, scene.columns, holds_in_release(scene.meanings))
    if columns == 1:
        guesses: list[Predicate] = [(term,) for term in isolating_terms(scene, attacks, rng)]
    else:
        guesses = _isolating(scene, released, _drawn(scene, columns, effort.tries * attacks, rng), attacks)
    original = Isolation(scene.original, scene.columns, holds_in_original(scene.meanings))
    successes = [predicate for predicate in guesses if original.isolates(predicate)]
    right = len(successes)
    blind = sum(map(original.isolates, _blind(scene, columns, attacks, rng)))
    control = None
    if scene.control is not None:
        others = Isolation(scene.control, scene.columns, holds_in_original(scene.meanings))
        counts = np.array([others.count(predicate) for predicate in guesses], float)
        right_there = _at_size(counts, scene.control.unit_count, scene.original.unit_count)
        control = effort.rate(attacks, min(right_there, float(attacks)))
    facts = {"columns_in_predicate": columns, "predicates": len(guesses), "by_column": _by_column(successes)}
    return result(effort.rate(attacks, right), effort.rate(attacks, blind), control, **facts)


def _by_column(predicates: Sequence[Predicate]) -> dict[str, int]:
    """How many predicates use each column, the most used first."""
    return dict(Counter(term.column for predicate in predicates for term in predicate).most_common())


def _isolating(scene: Scene, released: Isolation, written: Iterator[Predicate], attacks: int) -> list[Predicate]:
    """The first distinct predicates that isolate someone in the release."""
    predicates: dict[Predicate, None] = {}
    seen: set[Predicate] = set()
    for predicate in written:
        scene.tick()
        if len(predicates) == attacks:
            break
        if predicate not in seen:
            seen.add(predicate)
            if released.isolates(predicate):
                predicates[predicate] = None
    return list(predicates)


def _drawn(scene: Scene, columns: int, tries: int, rng: np.random.Generator) -> Iterator[Predicate]:
    """Predicates of random records and columns; of a small release, no more than will show most of those that there are."""
    medians = {name: _median(scene, name) for name in scene.columns}
    left = min(tries, _OFTEN * scene.released.records * comb(len(scene.columns), columns))
    while left > 0:
        size = min(_AT_ONCE, left)
        left -= size
        chosen = np.sort(rng.random((size, len(scene.columns))).argsort(axis=1)[:, :columns], axis=1)
        for row, places in zip(rng.integers(scene.released.records, size=size), chosen, strict=True):
            names = [scene.columns[place] for place in places]
            words = [(name, int(scene.released.columns[name].codes[row])) for name in names]
            yield tuple(
                Term(name, _towards_the_end(scene.meanings[name], word, medians[name]), word) for name, word in words
            )


def _blind(scene: Scene, columns: int, attacks: int, rng: np.random.Generator) -> Iterator[Predicate]:
    """Predicates of random words and comparisons, for an attacker who looks at no record."""
    names = np.array(scene.columns)
    for _ in range(attacks):
        terms = []
        for name in names[np.sort(rng.choice(len(names), size=columns, replace=False))]:
            meaning = scene.meanings[name]
            word = int(rng.integers(len(meaning.members)))
            ways = ("in", "not in", "from", "to") if np.isfinite(meaning.low[word]) else ("in", "not in")
            terms.append(Term(str(name), ways[rng.integers(len(ways))], word))
        yield tuple(terms)


def _median(scene: Scene, name: str) -> float:
    """The median of a released column of numbers; not a number for words."""
    low = scene.meanings[name].low[scene.released.columns[name].codes]
    low = low[np.isfinite(low)]
    return float(np.median(low)) if len(low) else np.nan


def _towards_the_end(meaning: Meaning, word: int, median: float) -> str:
    if not np.isfinite(meaning.low[word]) or np.isnan(median):
        return "in"
    return "from" if meaning.low[word] > median else "to"


def _at_size(counts: Floats, size: int, wanted: int) -> float:
    """How many predicates would isolate one person, were the control group as large as the original.

    The chance that one of ``c`` persons is in a sample of ``n`` is hypergeometric: exact where the control group is the larger
    one. Where it is smaller, the model of Giomi et al. (appendix) is fitted to the expected numbers at smaller sizes: predicates
    of weight 0 to ``w`` isolate someone in ``n`` with chance ``1/(n+1) - (n w + 1)(1 - w)^n / (n + 1)``.
    """
    if not len(counts):
        return 0.0
    if wanted <= size:
        return _expected(counts, size, wanted)
    sizes = np.linspace(max(size // 10, 1), size, 10).astype(int)
    seen = np.array([_expected(counts, size, int(part)) for part in sizes])
    weights = np.geomspace(1e-9, 1, 2000)
    shapes = _integral(sizes[None, :].astype(float), weights[:, None])
    scales = (shapes @ seen) / np.maximum((shapes**2).sum(axis=1), 1e-300)
    best = int(((scales[:, None] * shapes - seen) ** 2).sum(axis=1).argmin())
    grown = _integral(np.array([float(wanted), float(size)]), weights[best])
    return float((counts == 1).sum() * grown[0] / grown[1]) if grown[1] > 0 else float((counts == 1).sum())


def _integral(size: Floats, weight: Floats | float) -> Floats:
    chance: Floats = (1 - (size * weight + 1) * np.exp(size * np.log1p(-np.minimum(weight, 1 - 1e-12)))) / (size + 1)
    return chance


def _expected(counts: Floats, size: int, part: int) -> float:
    """Expected number of counts that are 1 in a random part of the persons."""
    total = 0.0
    for count, times in zip(*np.unique(counts, return_counts=True), strict=True):
        if 1 <= count <= size - part + 1:
            total += float(times) * _one_of(int(count), size, part)
    return total


def _one_of(count: int, size: int, part: int) -> float:
    """Chance that exactly one of ``count`` is among ``part`` drawn of ``size``."""
    return float(np.exp(np.log(count) + _choose(size - count, part - 1) - _choose(size, part)))


def _choose(n: int, k: int) -> float:
    return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)


def ways(columns: Sequence[str]) -> tuple[int, ...]:
    """The numbers of columns in a predicate that a report tells of: one, and three or as many as there are."""
    return tuple(sorted({1, min(3, len(columns))}))
