"""A verdict: allowed, or refused for named reasons. The answer of every policy and every permission."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from entente.core.errors import NotPermitted, Reason

__all__ = ["Reason", "Verdict"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Allowed when ``reasons`` is empty; otherwise refused for all of them at once."""

    reasons: tuple[Reason, ...] = ()

    @classmethod
    def of(cls, conditions: Mapping[Reason, bool]) -> Verdict:
        """What must hold, keyed by what is wrong when it does not."""
        return cls(tuple(reason for reason, holds in conditions.items() if not holds))

    @property
    def allowed(self) -> bool:
        return not self.reasons

    def __bool__(self) -> bool:
        return self.allowed

    def __and__(self, other: Verdict) -> Verdict:
        return Verdict(self.reasons + tuple(reason for reason in other.reasons if reason not in self.reasons))

    def require(self, **facts: object) -> None:
        """Raise ``NotPermitted`` unless allowed. ``facts`` are identifiers for the audit trail."""
        if self.reasons:
            raise NotPermitted(self.reasons, **facts)
