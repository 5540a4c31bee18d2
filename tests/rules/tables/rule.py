"""A rule as a table: arguments that satisfy it, and for each reason the least change after which it refuses for that reason alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from entente.core.verdicts import Reason, Verdict


@dataclass(frozen=True)
class Rule:
    """What a policy answers, without a database.

    Attributes:
        judge: the function of the platform.
        satisfied: its arguments, on the limit of what it allows.
        refused: reasons, each with the arguments that differ then; a reason may stand several times.
        also_satisfied: other changes with which it still allows.
    """

    judge: Callable[..., Verdict]
    satisfied: Mapping[str, Any]
    refused: Sequence[tuple[Reason, Mapping[str, Any]]]
    also_satisfied: Sequence[Mapping[str, Any]] = ()

    @property
    def name(self) -> str:
        return f"{self.judge.__module__}.{self.judge.__qualname__}"

    def verdict(self, changes: Mapping[str, Any]) -> Verdict:
        """What the platform answers with these arguments in place of those that satisfy it."""
        return self.judge(**{**self.satisfied, **changes})
