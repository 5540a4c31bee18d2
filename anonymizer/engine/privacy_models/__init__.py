"""Privacy models, one small file each: classes in, the classes that break the model out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from anonymizer.engine.privacy_models.average_risk import AverageRisk
from anonymizer.engine.privacy_models.base import Contributions, Criterion, Facts, SharedCriterion, failing
from anonymizer.engine.privacy_models.beta_likeness import BetaLikeness
from anonymizer.engine.privacy_models.delta_disclosure import DeltaDisclosure
from anonymizer.engine.privacy_models.delta_presence import DeltaPresence
from anonymizer.engine.privacy_models.k_anonymity import KAnonymity
from anonymizer.engine.privacy_models.k_map import KMap
from anonymizer.engine.privacy_models.k_outside import KOutsideContributors
from anonymizer.engine.privacy_models.l_diversity import DistinctLDiversity, EntropyLDiversity, RecursiveLDiversity
from anonymizer.engine.privacy_models.parameters import model_schema
from anonymizer.engine.privacy_models.subset_k_anonymity import SubsetKAnonymity
from anonymizer.engine.privacy_models.t_closeness import TCloseness

__all__ = [
    "MODELS",
    "AverageRisk",
    "BetaLikeness",
    "Contributions",
    "Criterion",
    "DeltaDisclosure",
    "DeltaPresence",
    "DistinctLDiversity",
    "EntropyLDiversity",
    "Facts",
    "KAnonymity",
    "KMap",
    "KOutsideContributors",
    "RecursiveLDiversity",
    "SharedCriterion",
    "SubsetKAnonymity",
    "TCloseness",
    "failing",
    "models_schema",
]  # fmt: skip

MODELS: Mapping[str, Any] = {
    model.model: model
    for model in (
        KAnonymity, KOutsideContributors, SubsetKAnonymity, KMap, DistinctLDiversity, EntropyLDiversity, RecursiveLDiversity, TCloseness,
        BetaLikeness, DeltaDisclosure, DeltaPresence, AverageRisk,
    )
}  # fmt: skip
"""The class of each model, by its name in a recipe."""


def models_schema() -> dict[str, Any]:
    """The JSON schema of an entry of a recipe's ``privacy`` list."""
    return {"anyOf": [model_schema(name, model.parameters) for name, model in MODELS.items()]}
