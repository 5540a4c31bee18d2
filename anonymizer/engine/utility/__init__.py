"""What a release is still good for, beyond the loss that the search minimizes (``classes/loss.py``)."""

from __future__ import annotations

from anonymizer.engine.utility.classification import Classification, classification
from anonymizer.engine.utility.distribution import CountQueries, count_queries, kl_divergence
from anonymizer.engine.utility.generalized import (
    ClassSize,
    Entropy,
    average_class_size,
    discernibility,
    non_uniform_entropy,
    precision,
)
from anonymizer.engine.utility.measurement import UtilityReport, measure_utility
from anonymizer.engine.utility.numbers import NumberChange, Numbers, number_changes

__all__ = [
    "ClassSize",
    "Classification",
    "CountQueries",
    "Entropy",
    "NumberChange",
    "Numbers",
    "UtilityReport",
    "average_class_size",
    "classification",
    "count_queries",
    "discernibility",
    "kl_divergence",
    "measure_utility",
    "non_uniform_entropy",
    "number_changes",
    "precision",
]
