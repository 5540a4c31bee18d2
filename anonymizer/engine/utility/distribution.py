"""How well a release still tells how many there are: the distance of the whole distribution, and the error of counts.

A released word stands for the values it covers, each as likely as the others: the distribution of most entropy that the release
allows (Kifer and Gehrke, "Injecting utility into anonymized datasets", SIGMOD 2006, section 3). Count queries are those of Xiao
and Tao, "Anatomy", VLDB 2006, section 6: some columns, on each a random set of values; numbers are asked for by range.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from anonymizer.engine.attacks.meaning import Meaning
from anonymizer.engine.attacks.tables import Scene, Table
from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.loss import Floats
from anonymizer.engine.classes.tuples import Collapsed, collapse
from anonymizer.engine.table.codes import Codes

_CELLS = 10_000_000
SANITY = 0.001
"""An error is told as a share of the true count, or of this share of the table where the count is smaller."""


@dataclass(frozen=True, slots=True)
class CountQueries:
    """The error of random counts, as a share of the true count."""

    queries: int
    mean_error: float
    median_error: float

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {"queries": self.queries, "mean_error": self.mean_error, "median_error": self.median_error}


def kl_divergence(scene: Scene, *, seed: int = 0) -> float | None:
    """Nats by which the release's distribution of the columns differs from the original's: sum of p log(p / q).

    Of a large table, the mean over a random sample of its records. None where the release gives no chance to a combination
    that exists: a value was changed, or the word is not understood.
    """
    original, released = _collapsed(scene.original, scene), _collapsed(scene.released, scene)
    shares = original.counts / scene.original.records
    chosen = np.arange(len(shares))
    room = max(_CELLS // len(released.counts), 1)
    if room < len(shares):
        chosen = np.sort(np.random.default_rng([seed, 5]).choice(len(shares), room, replace=True, p=shares))
    chance = np.zeros(len(chosen))
    step = max(2_000_000 // len(released.counts), 1)
    for start in range(0, len(chosen), step):
        part = chosen[start : start + step]
        product = np.repeat((released.counts / scene.released.records)[None, :], len(part), axis=0)
        for meaning, values, words in zip(scene.meanings.values(), original.tuples, released.tuples, strict=True):
            distinct_values, line = np.unique(values[part], return_inverse=True)
            product *= _likelihoods(meaning, distinct_values)[line][:, words]
        chance[start : start + step] = product.sum(axis=1)
    if (chance <= 0).any():
        return None
    weights = shares if room >= len(shares) else np.full(len(chosen), 1 / len(chosen))
    return float(max((weights * np.log(shares[chosen] / chance)).sum(), 0.0))


def count_queries(
    scene: Scene, *, queries: int = 500, columns: int = 2, share: float = 0.1, seed: int = 0
) -> CountQueries:
    """The error of random counts asked of the release. Records that were left out are missing from its answers.

    Args:
        columns: how many a query speaks of, at most.
        share: the share of the table that a query would hold, were the columns independent and their values equally frequent.
    """
    rng = np.random.default_rng([seed, 6])
    names, columns = list(scene.columns), min(columns, len(scene.meanings))
    original, released = _collapsed(scene.original, scene), _collapsed(scene.released, scene)
    errors = np.zeros(queries)
    for number in range(queries):
        true, estimate = original.counts.astype(float), released.counts.astype(float)
        for place in rng.choice(len(names), columns, replace=False):
            meaning = scene.meanings[names[place]]
            queried = _asked(meaning, share ** (1 / columns), rng)
            true = true * queried[original.tuples[place]]
            estimate = estimate * _shares(meaning, queried)[released.tuples[place]]
        errors[number] = abs(estimate.sum() - true.sum()) / max(true.sum(), SANITY * scene.original.records)
    return CountQueries(queries, float(errors.mean()), float(np.median(errors)))


def _collapsed(table: Table, scene: Scene) -> Collapsed:
    coded = [table.columns[column] for column in scene.columns]
    return collapse([column.codes for column in coded], [column.size for column in coded], records=table.records)


def _likelihoods(meaning: Meaning, values: Codes) -> Floats:
    """Of some values, one line each, the chance that each word gives them."""
    place = np.full(meaning.values, -1, np.int64)
    place[values] = np.arange(len(values))
    lines, words = place[meaning.pairs % meaning.values], meaning.pairs // meaning.values
    here = lines >= 0
    likelihoods = np.zeros((len(values), len(meaning.members)))
    likelihoods[lines[here], words[here]] = 1 / meaning.sizes[words[here]]
    return likelihoods


def _asked(meaning: Meaning, share: float, rng: np.random.Generator) -> Mask:
    """A random set of values: of numbers a range, of words any."""
    size = max(round(share * meaning.values), 1)
    queried = np.zeros(meaning.values, bool)
    if meaning.numbers is None:
        queried[rng.choice(meaning.values, size, replace=False)] = True
        return queried
    first = int(rng.integers(meaning.values - size + 1))
    queried[np.argsort(meaning.numbers, kind="stable")[first : first + size]] = True
    return queried


def _shares(meaning: Meaning, queried: Mask) -> Floats:
    """The share of each word's values that are asked for. A number that no one has counts where it lies between those asked for."""
    shares = np.array([queried[covered].mean() if len(covered) else 0.0 for covered in meaning.members])
    if meaning.numbers is not None and not np.isnan(meaning.numbers[queried]).all():
        least, most = np.nanmin(meaning.numbers[queried]), np.nanmax(meaning.numbers[queried])
        strange = np.array([not len(covered) for covered in meaning.members])
        shares[strange] = (meaning.low[strange] >= least) & (meaning.low[strange] <= most)
    return shares
