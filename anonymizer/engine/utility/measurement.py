"""All measures of what a release is still good for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from anonymizer.engine.attacks.tables import scene
from anonymizer.engine.hierarchies.base import Hierarchy
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
from anonymizer.engine.utility.numbers import Numbers, number_changes

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source


@dataclass(frozen=True, slots=True)
class UtilityReport:
    """What a release is still good for. ``to_dict`` is the published form; None is what could not be measured."""

    precision: float | None
    non_uniform_entropy: Entropy | None
    discernibility: int
    average_class_size: ClassSize
    kl_divergence: float | None
    count_queries: CountQueries
    numbers: Numbers
    classification: Mapping[str, Classification | None]

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "precision": self.precision,
            "non_uniform_entropy": None if self.non_uniform_entropy is None else self.non_uniform_entropy.to_dict(),
            "discernibility": self.discernibility,
            "average_class_size": self.average_class_size.to_dict(),
            "kl_divergence": self.kl_divergence,
            "count_queries": self.count_queries.to_dict(),
            "numbers": self.numbers.to_dict(),
            "classification": {
                target: None if score is None else score.to_dict() for target, score in self.classification.items()
            },
        }


def measure_utility(
    original: Source,
    released: Source,
    *,
    quasi_identifiers: Sequence[str],
    targets: Sequence[str] = (),
    hierarchies: Mapping[str, Hierarchy] | None = None,
    k: int | None = None,
    seed: int = 0,
) -> UtilityReport:
    """How much of the original can still be seen in a release.

    Args:
        original: what the release was made from. Where the release has as many records, they are taken to be in the same order.
        released: the release. Quasi-identifiers that it does not have are left aside.
        targets: columns that a classifier is to tell from the quasi-identifiers.
        hierarchies: of generalized columns; without one, only the form of a word tells what it stands for.
        k: what was asked for, for the average class size.

    Raises:
        UnknownColumn: a column is not in the original.
        InvalidSource: a table is empty, or the release has none of the columns.
    """
    columns = tuple(dict.fromkeys((*quasi_identifiers, *targets)))
    whole = scene(original, released, columns=columns, hierarchies=hierarchies)
    quasi = [name for name in dict.fromkeys(quasi_identifiers) if name in whole.columns]
    known = whole.only(quasi)
    return UtilityReport(
        precision=precision(known, hierarchies or {}),
        non_uniform_entropy=non_uniform_entropy(known),
        discernibility=discernibility(known),
        average_class_size=average_class_size(known, k=k),
        kl_divergence=kl_divergence(known, seed=seed),
        count_queries=count_queries(known, seed=seed),
        numbers=number_changes(whole),
        classification={
            target: classification(
                whole.original.only((*quasi, target)), whole.released.only((*quasi, target)), target, seed=seed
            )
            for target in targets
            if target in whole.columns
        },
    )
