"""k-anonymity (Sweeney, "k-Anonymity: a model for protecting privacy", 2002): nobody stands in a class of fewer than k.

Persons are counted where they are known, otherwise records.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.privacy_models.base import Model
from anonymizer.engine.privacy_models.parameters import Number, Parameter


@dataclass(frozen=True, slots=True)
class KAnonymity(Model):
    """At least k in each class."""

    model: ClassVar[str] = "k-anonymity"
    parameters: ClassVar[Mapping[str, Parameter]] = {"k": Number(1, is_whole=True)}
    column: ClassVar[None] = None
    k: int

    def failing(self, classes: Classes) -> Mask:
        return classes.fewer_persons_than(self.k)
