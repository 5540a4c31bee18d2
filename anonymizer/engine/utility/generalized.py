"""What generalization and suppression cost, from the words and classes of a release alone.

Precision: Sweeney, "Achieving k-anonymity privacy protection using generalization and suppression", 2002, section 4.
Non-uniform entropy: Gionis and Tassa, "k-Anonymization with minimal loss of information", 2009, section 3.
Discernibility: Bayardo and Agrawal, "Data privacy through optimal k-anonymization", 2005, section 3.
Average class size: LeFevre, DeWitt and Ramakrishnan, "Mondrian multidimensional k-anonymity", 2006, section 2.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from anonymizer.engine.attacks.tables import Scene
from anonymizer.engine.classes.loss import Floats
from anonymizer.engine.classes.tuples import collapse, tally
from anonymizer.engine.hierarchies.base import ANY, Hierarchy
from anonymizer.engine.table.codes import Coded


@dataclass(frozen=True, slots=True)
class Entropy:
    """Bits that are needed to tell the original values again."""

    bits_per_record: float
    share_lost: float
    """Of the bits that there were: 0 where nothing is generalized, 1 where everything is ``*``."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {"bits_per_record": self.bits_per_record, "share_lost": self.share_lost}


@dataclass(frozen=True, slots=True)
class ClassSize:
    """How large the classes are. Suppressed records stand in none."""

    records: float | None
    """Mean size; None where there is no class."""
    over_k: float | None
    """As a multiple of k: 1 is the best that can be had; None where no k is given."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {"records": self.records, "over_k": self.over_k}


def precision(scene: Scene, hierarchies: Mapping[str, Hierarchy]) -> float | None:
    """1 less the mean height of the released cells, each as a share of its hierarchy's height.

    A record that was left out counts as suppressed. A column without a hierarchy has two levels, told or not told. None where a
    word stands on no level: the height of a word that no hierarchy knows is not known.
    """
    lost = 0.0
    for column, words in scene.released.columns.items():
        if column not in scene.meanings:
            continue
        heights = _heights(words, scene.original.columns[column], hierarchies.get(column))
        if heights is None:
            return None
        lost += heights[words.codes].sum() + max(scene.original.records - scene.released.records, 0)
    return float(1 - lost / (len(scene.meanings) * max(scene.original.records, scene.released.records)))


def non_uniform_entropy(scene: Scene) -> Entropy | None:
    """Bits by which the released words are less telling than the values: -log2 of the share that the value has of all under its word.

    None where the release does not keep every record in its place, or shows a word that does not cover the value.
    """
    if scene.released.records != scene.original.records:
        return None
    lost = most = 0.0
    for column, meaning in scene.meanings.items():
        values, words = scene.original.columns[column], scene.released.columns[column]
        of_value = np.bincount(values.codes, minlength=values.size).astype(float)
        under = np.array([of_value[covered].sum() for covered in meaning.members])
        pairs, times = tally(words.codes.astype(np.int64) * values.size + values.codes, words.size * values.size)
        word, value = pairs // values.size, pairs % values.size
        if not np.isin(pairs, meaning.pairs).all():
            return None
        lost += float((times * np.log2(under[word] / of_value[value])).sum())
        present = of_value[of_value > 0]
        most += float((present * np.log2(scene.original.records / present)).sum())
    return Entropy(lost / scene.original.records, lost / most if most else 0.0)


def discernibility(scene: Scene) -> int:
    """For each record, how many it cannot be told from: its class, or for a suppressed one the whole table."""
    sizes, suppressed = _classes(scene)
    records = max(scene.original.records, scene.released.records)
    left_out = max(scene.original.records - scene.released.records, 0)
    return int((sizes**2).sum()) + records * (suppressed + left_out)


def average_class_size(scene: Scene, *, k: int | None = None) -> ClassSize:
    """The mean size of a class, and the same as a multiple of k."""
    sizes, _ = _classes(scene)
    if not len(sizes):
        return ClassSize(None, None)
    return ClassSize(float(sizes.mean()), None if k is None else float(sizes.mean() / k))


def _classes(scene: Scene) -> tuple[Floats, int]:
    """The sizes of the classes, and the records that are suppressed: all ``*``, where others are not."""
    coded = [scene.released.columns[column] for column in scene.columns]
    table = collapse(
        [column.codes for column in coded], [column.size for column in coded], records=scene.released.records
    )
    starred = np.ones(len(table.counts), bool)
    for coded_column, codes in zip(coded, table.tuples, strict=True):
        starred &= np.array([path == (ANY,) for path in coded_column.paths], bool)[codes]
    if starred.all():
        return table.counts.astype(float), 0
    return table.counts[~starred].astype(float), int(table.counts[starred].sum())


def _heights(words: Coded, values: Coded, hierarchy: Hierarchy | None) -> Floats | None:
    """The height of each word, 0 to 1: the lowest level on which it stands."""
    lowest: dict[str | None, float] = {ANY: 1.0}
    for path in values.paths:
        value = None if path is None else path[0]
        climbed = None if value is None or hierarchy is None else hierarchy.climb(value)
        if climbed is not None:
            for level, word in enumerate(climbed):
                lowest[word] = min(level / max(len(climbed) - 1, 1), lowest.get(word, 1.0))
        lowest[value] = 0.0
    shown = [None if path is None else path[0] for path in words.paths]
    if any(word not in lowest for word in shown):
        return None
    return np.array([lowest[word] for word in shown])
