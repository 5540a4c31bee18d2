"""Whether a classifier still learns from the release: naive Bayes, cross-validated, on the original and on the release."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from anonymizer.engine.attacks.tables import Table
from anonymizer.engine.classes.loss import Floats
from anonymizer.engine.classes.tuples import Counts, Keys
from anonymizer.engine.table.codes import Coded

FOLDS = 5
MOST_CLASSES = 50


@dataclass(frozen=True, slots=True)
class Classification:
    """Shares of right answers."""

    most_frequent: float
    """By always naming the most frequent value of the original."""
    original: float
    released: float

    def to_dict(self) -> dict[str, Any]:
        """JSON values. ``kept`` is the share of what could be learned that can still be learned."""
        learned = self.original - self.most_frequent
        share = (self.released - self.most_frequent) / learned if learned > 0 else None
        return {
            "most_frequent": self.most_frequent,
            "original": self.original,
            "released": self.released,
            "kept": share,
        }


def classification(original: Table, released: Table, target: str, *, seed: int = 0) -> Classification | None:
    """How well the other columns tell a target. None where it has one value, or too many to be a class."""
    truth = original.columns[target]
    if not 1 < len(np.unique(truth.codes)) <= MOST_CLASSES or released.columns[target].size > MOST_CLASSES:
        return None
    frequent = float(np.bincount(truth.codes).max() / original.records)
    return Classification(
        frequent, cross_validated(original, target, seed=seed), cross_validated(released, target, seed=seed)
    )


def cross_validated(table: Table, target: str, *, seed: int = 0) -> float:
    """Share of right answers of a naive Bayes classifier with Laplace's correction, over ``FOLDS`` folds."""
    classes = table.columns[target]
    others = [coded for name, coded in table.columns.items() if name != target]
    fold = np.random.default_rng([seed, 7]).permutation(table.records) % FOLDS
    right = 0
    for part in range(FOLDS):
        learn, test = np.flatnonzero(fold != part), np.flatnonzero(fold == part)
        if not len(learn) or not len(test):
            continue
        prior = np.bincount(classes.codes[learn], minlength=classes.size)
        score = np.repeat(np.log(prior + 1.0)[None, :], len(test), axis=0)
        for coded in others:
            score += _log_chances(coded, classes, learn, prior)[coded.codes[test]]
        right += int((score.argmax(axis=1) == classes.codes[test]).sum())
    return right / table.records


def _log_chances(coded: Coded, classes: Coded, learn: Keys, prior: Counts) -> Floats:
    """Of each word, one line each, the logarithm of its chance in each class."""
    key = coded.codes[learn].astype(np.int64) * classes.size + classes.codes[learn]
    seen = np.bincount(key, minlength=coded.size * classes.size).reshape(coded.size, classes.size)
    chances: Floats = np.log((seen + 1) / (prior + coded.size)[None, :])
    return chances
