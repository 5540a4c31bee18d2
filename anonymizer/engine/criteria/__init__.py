"""Privacy models, one small file each: classes in, the classes that break the model out."""

from __future__ import annotations

from collections.abc import Mapping

from anonymizer.engine.criteria.base import Criterion
from anonymizer.engine.criteria.k_anonymity import KAnonymity
from anonymizer.engine.criteria.l_diversity import DistinctLDiversity, EntropyLDiversity
from anonymizer.engine.criteria.t_closeness import TCloseness

__all__ = ["MODELS", "Criterion", "DistinctLDiversity", "EntropyLDiversity", "KAnonymity", "TCloseness"]

MODELS: Mapping[str, type[KAnonymity | DistinctLDiversity | EntropyLDiversity | TCloseness]] = {
    model.model: model for model in (KAnonymity, DistinctLDiversity, EntropyLDiversity, TCloseness)
}
