"""What the words of a release stand for: each one a set of values of the original, and how far a value is from that set.

A generalized value covers a set. The distance of a known value from a released word is the least distance from any value of
the set (Gower, "A general coefficient of similarity", Biometrics 27, 1971): 0 where the set covers it; otherwise 1, and for
numbers the gap to the set as a share of the column's range. Of words that cover one value only, this is the distance of
Giomi et al. (2023), but for blanks: two of them are equal here (ADR 0004).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf

import numpy as np

from anonymizer.engine.attacks.forms import read_pattern, read_range
from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.loss import Floats
from anonymizer.engine.classes.tuples import Keys
from anonymizer.engine.hierarchies.base import ANY, Hierarchy
from anonymizer.engine.hierarchies.numbers import read_number
from anonymizer.engine.table.codes import Codes


@dataclass(frozen=True, slots=True)
class Meaning:
    """The words of one released column over the values of the same column of the original."""

    values: int
    members: tuple[Codes, ...]
    """For each word, the values that it covers."""
    understood: Mask
    """Words that are a value of the original, or whose form or hierarchy tells what they cover."""
    numbers: Floats | None
    """The values as numbers (not a number where blank); None for a column of words."""
    low: Floats
    """Of a column of numbers, the least number that each word covers; infinite where it covers all."""
    high: Floats

    @property
    def sizes(self) -> Floats:
        """How many values each word covers; 1 for a word that covers none, which stands for a value of its own."""
        return np.array([max(len(covered), 1) for covered in self.members], dtype=float)

    @property
    def pairs(self) -> Keys:
        """Each word with each value that it covers, as ``word * values + value``."""
        words = np.repeat(np.arange(len(self.members)), [len(covered) for covered in self.members])
        return words * self.values + np.concatenate(self.members)

    def covers(self, word: int) -> Mask:
        """Which values a word covers."""
        covered = np.zeros(self.values, bool)
        covered[self.members[word]] = True
        return covered

    def distances(self, values: Codes) -> Floats:
        """Of some values, one line each, the distance from every word."""
        matrix = np.ones((len(values), len(self.members)))
        if self.numbers is not None:
            known = self.numbers[values][:, None]
            gap = np.maximum(np.maximum(self.low[None, :] - known, known - self.high[None, :]), 0.0) / self._range()
            np.copyto(matrix, np.minimum(gap, 1.0), where=np.isfinite(gap))
        place = np.full(self.values, -1, np.int64)
        place[values] = np.arange(len(values))
        lines, words = place[self.pairs % self.values], self.pairs // self.values
        matrix[lines[lines >= 0], words[lines >= 0]] = 0.0
        return matrix

    def _range(self) -> float:
        ends = np.concatenate([self.numbers if self.numbers is not None else self.low, self.low, self.high])
        ends = ends[np.isfinite(ends)]
        return float(ends.max() - ends.min()) or 1.0 if len(ends) else 1.0


def meaning(
    words: Sequence[str | None],
    values: Sequence[str | None],
    hierarchy: Hierarchy | None = None,
    *,
    tick: Callable[[], None] = lambda: None,
) -> Meaning:
    """What each word of a released column covers.

    Args:
        words: the distinct values of the release.
        values: the distinct values of the original (and of its control group).
        hierarchy: the column's own, where the recipe is known. Without one, only the form of a word can tell.
        tick: called for each word whose form is read; may raise.

    ``*`` covers everything, a blank the blank alone.
    """
    numbers = _numbers(values)
    under = _under(values, hierarchy)
    every = np.arange(len(values), dtype=np.int32)
    members, understood = [], []
    for word in words:
        covered = every if word == ANY else under.get(word)
        if covered is None and word is not None:
            tick()
            covered = _by_form(word, values, numbers)
        understood.append(covered is not None or word is None or _is_number(word, numbers))
        members.append(np.zeros(0, np.int32) if covered is None else covered)
    low, high = _ends(words, members, numbers)
    return Meaning(len(values), tuple(members), np.array(understood, bool), numbers, low, high)


def _numbers(values: Sequence[str | None]) -> Floats | None:
    """The values as numbers, where all that are not blank are numbers."""
    read = [None if value is None else read_number(value) for value in values]
    if any(number is None and value is not None for number, value in zip(read, values, strict=True)):
        return None
    if all(number is None for number in read):
        return None
    return np.array([np.nan if number is None else float(number) for number in read])


def _under(values: Sequence[str | None], hierarchy: Hierarchy | None) -> dict[str | None, Codes]:
    """The values that stand under each word of the hierarchy; without one, each value under itself."""
    under: dict[str | None, list[int]] = {}
    for code, value in enumerate(values):
        path = None if value is None or hierarchy is None else hierarchy.climb(value)
        for word in {value, *(path or ())}:
            under.setdefault(word, []).append(code)
    return {word: np.array(codes, np.int32) for word, codes in under.items()}


def _by_form(word: str, values: Sequence[str | None], numbers: Floats | None) -> Codes | None:
    if numbers is not None:
        ends = read_range(word)
        if ends is None:
            return None
        covered = np.flatnonzero((numbers >= ends[0]) & (numbers < ends[1])).astype(np.int32)
        return covered if len(covered) else None
    pattern = read_pattern(word)
    if pattern is None:
        return None
    return np.array([code for code, value in enumerate(values) if value is not None and pattern(value)], np.int32)


def _is_number(word: str, numbers: Floats | None) -> bool:
    """A number or range in a column of numbers is understood also where the original has no value there."""
    return numbers is not None and read_range(word) is not None


def _ends(words: Sequence[str | None], members: Sequence[Codes], numbers: Floats | None) -> tuple[Floats, Floats]:
    low, high = np.full(len(words), np.nan), np.full(len(words), np.nan)
    if numbers is None:
        return low, high
    exact = np.array([code for code, covered in enumerate(members) if len(covered) == 1], np.int64)
    if len(exact):
        low[exact] = high[exact] = numbers[np.array([members[code][0] for code in exact], np.int64)]
    for code, (word, covered) in enumerate(zip(words, members, strict=True)):
        if len(covered) == 1 and word != ANY:
            continue
        known = numbers[covered][~np.isnan(numbers[covered])]
        if word == ANY:
            low[code], high[code] = -inf, inf
        elif len(known):
            low[code], high[code] = known.min(), known.max()
        elif word is not None and (ends := read_range(word)) is not None:
            low[code], high[code] = ends
    return low, high
