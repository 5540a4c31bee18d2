"""The released records that fit best what an attacker knows about a target."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np

from anonymizer.engine.attacks.meaning import Meaning
from anonymizer.engine.attacks.tables import Table, never_ends
from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.tuples import Keys, collapse
from anonymizer.engine.table.codes import Codes

_CELLS = 4_000_000  # distances held at a time


class Matcher:
    """Nearest records of a release.

    Of the records at the least distance (the sum over the columns), those whose words cover the fewest values are the likeliest:
    each of ``n`` values under a word is the target's with chance ``1/n``. All that remain are equally good.

    Args:
        released: the release.
        meanings: of the columns that the attacker knows.
        tick: called while records are looked for; may raise.
    """

    def __init__(
        self, released: Table, meanings: Mapping[str, Meaning], *, tick: Callable[[], None] = never_ends
    ) -> None:
        self.columns, self._tick = tuple(meanings), tick
        self._meanings = meanings
        coded = [released.columns[column] for column in self.columns]
        table = collapse(
            [column.codes for column in coded], [column.size for column in coded], records=released.records
        )
        self._tuples, self._counts = table.tuples, table.counts
        self._width = sum(
            (np.log(meanings[name].sizes)[codes] for name, codes in zip(self.columns, table.tuples, strict=True)),
            start=np.zeros(len(table.counts)),
        )
        self._widest = float(sum(np.log(max(meanings[name].values, 2)) for name in self.columns))
        self._rows = np.argsort(table.tuple_of, kind="stable")
        self._ends = np.cumsum(table.counts)

    def nearest(self, known: Table, targets: Codes) -> Iterator[Keys]:
        """For each target, the released records that fit it best, equally good all."""
        step = max(_CELLS // max(len(self._counts), 1), 1)
        for start in range(0, len(targets), step):
            self._tick()
            distances = self._distances(known, targets[start : start + step])
            least = distances.min(axis=1, keepdims=True)
            width = np.where(distances <= least + 1e-9, self._width[None, :], np.inf)
            narrowest = width.min(axis=1, keepdims=True)
            for fits in width <= narrowest + 1e-9:
                yield self._records(np.flatnonzero(fits))

    def covered(self, known: Table, targets: Codes) -> Mask:
        """For each target, whether a released record that tells something agrees with all that is known of it."""
        telling = self._width < self._widest - 1e-9
        step = max(_CELLS // max(len(self._counts), 1), 1)
        fits: list[Mask] = []
        for start in range(0, len(targets), step):
            self._tick()
            distances = self._distances(known, targets[start : start + step])
            fits.append(np.asarray((distances[:, telling] <= 1e-9).any(axis=1), bool))
        return np.concatenate(fits) if fits else np.zeros(0, bool)

    def picked(self, known: Table, targets: Codes, rng: np.random.Generator) -> Codes:
        """For each target, one of the records that fit it best."""
        return np.array([rng.choice(records) for records in self.nearest(known, targets)], np.int32)

    def _distances(self, known: Table, targets: Codes) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
        total = np.zeros((len(targets), len(self._counts)))
        for name, codes in zip(self.columns, self._tuples, strict=True):
            values, line = np.unique(known.columns[name].codes[targets], return_inverse=True)
            total += self._meanings[name].distances(values)[line][:, codes]
        return total

    def _records(self, tuples: Sequence[int] | Keys) -> Keys:
        parts = [self._rows[self._ends[place] - self._counts[place] : self._ends[place]] for place in tuples]
        return np.concatenate(parts)
