"""The effect of a recipe on a table, in figures: groups, who is left out, what is left of each column. No value, and nothing of a single record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from anonymizer.engine.errors import Finding

EXACT, COARSER, CHANGED, CODED, REDACTED, GONE = "exact", "coarser", "changed", "coded", "redacted", "gone"
"""What becomes of a column: as it is, at some level, other values, codes, text with details hidden, nothing of it."""


@dataclass(frozen=True, slots=True)
class Groups:
    """How large the groups are in which people hide: in persons where the recipe names them, otherwise in records."""

    smallest: int
    """0 where nobody stands in a group."""
    below: int
    """Persons or records in groups of fewer than k."""


@dataclass(frozen=True, slots=True)
class LevelCount:
    """What a column shows at one level of its hierarchy, in the table as it stands."""

    level: int
    values: int
    """Different values, a missing one among them."""
    rare: int
    """Records whose value stands in fewer than k of them."""


@dataclass(frozen=True, slots=True)
class ColumnEffect:
    """What is left of one column in the records that remain."""

    name: str
    outcome: str
    """One of the words above."""
    detail: float | None = None
    """From 1, exact, to 0, gone: 1 minus the loss of ``classes/loss.py``. None where that is no matter of levels."""
    level: int | None = None
    """Its level; where records differ, the finest that one of them shows. None where it has none."""
    level_name: str = ""
    varies: bool = False
    """Whether records stand at different levels."""
    levels: tuple[LevelCount, ...] = ()
    """All levels of its hierarchy, the finest first; empty where it has none, or where its values were not counted by codes alone."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What a run of the recipe would come to."""

    records: int
    persons: int | None
    k: int
    """What the recipe asks for; 1 where it asks for nothing."""
    before: Groups
    """At the levels that the recipe gives, the most exact that it allows where a search chooses, and with nobody left out."""
    after: Groups
    """As the rows would leave."""
    left_out: int
    """Records that are left out, or stand with stars in all that counts."""
    most_left_out: int
    """As many may be."""
    findings: tuple[Finding, ...]
    """Why a run of this recipe would fail; empty where it would not."""
    is_complete: bool
    """Whether the search ended: otherwise a run, which looks longer, may find something better."""
    by_groups: bool
    """Whether each group stands at levels of its own."""
    columns: tuple[ColumnEffect, ...]
    same_value: Mapping[str, int] = field(default_factory=dict)
    """By sensitive column, the persons (records) in groups of which all show the same value; those of none are not there."""

    @property
    def share_left_out(self) -> float:
        """A proportion of the records."""
        return self.left_out / self.records if self.records else 0.0

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {**asdict(self), "findings": [finding.to_dict() for finding in self.findings]}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Effect:
        """The effect that ``to_dict`` described."""
        return cls(
            **{
                **values,
                "before": Groups(**values["before"]),
                "after": Groups(**values["after"]),
                "findings": tuple(Finding.from_dict(finding) for finding in values["findings"]),
                "columns": tuple(_column_from_dict(column) for column in values["columns"]),
            }
        )


def _column_from_dict(values: Mapping[str, Any]) -> ColumnEffect:
    return ColumnEffect(**{**values, "levels": tuple(LevelCount(**level) for level in values.get("levels", ()))})
