"""k-anonymity (Sweeney, 2002): nobody stands in a class of fewer than k persons, or records where persons are unknown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from anonymizer.engine.classes import Classes, Mask


@dataclass(frozen=True, slots=True)
class KAnonymity:
    """At least k in each class."""

    model: ClassVar[str] = "k-anonymity"
    is_monotone: ClassVar[bool] = True
    is_local: ClassVar[bool] = True
    k: int
    column: None = None

    def failing(self, classes: Classes) -> Mask:
        return classes.fewer_persons_than(self.k)

    def surely_failing(self, classes: Classes) -> Mask | None:
        """Fewer records than k are fewer persons than k, without counting persons."""
        few: Mask = classes.records < self.k
        return None if classes.table.persons is None else few

    def to_dict(self) -> dict[str, object]:
        return {"model": self.model, "k": self.k}
