"""What became of each field of a file: values taken, repaired, withheld, not understood and dropped. Never a value: what was not understood shows its shape."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from anonymizer.engine.profiles.shapes import shape

ROWS: Final = ""
"""Stands for the rows of a table in place of one of its fields."""
FILE: Final = "flat"
"""Stands for the file itself in place of a table of the standard: its fields are the columns of a flat export."""
MOST_SHAPES: Final = 200  # distinct ones are told apart
SHOWN_SHAPES: Final = 3
ENOUGH: Final = 0.95
"""The share of a field's values that must be taken for nobody to be asked."""
WORSE: Final = 0.02
"""By how much the share that is lost may grow beyond what a person accepted before someone is asked again."""
DECIDED: Final = frozenset({"column.skipped", "row.same_twice"})
"""Why something is dropped that is no loss: a person decided it, or it stands twice."""


@dataclass(slots=True)
class FieldCount:
    """Of one field: how many of its values came to what."""

    taken: int = 0
    withheld: int = 0
    repaired: Counter[str] = field(default_factory=Counter)
    """How those that were taken were repaired, by code."""
    shapes: Counter[str] = field(default_factory=Counter)
    """Shapes of what was not understood; "" counts the rest."""
    dropped: Counter[str] = field(default_factory=Counter)
    """Why the others were dropped, by code."""

    @property
    def not_understood(self) -> int:
        return sum(self.shapes.values())

    @property
    def lost(self) -> int:
        return self.not_understood + sum(number for code, number in self.dropped.items() if code not in DECIDED)

    @property
    def read(self) -> int:
        return self.taken + self.withheld + self.not_understood + sum(self.dropped.values())

    @property
    def lost_share(self) -> float:
        """A proportion of the values that nobody decided to leave out, 0 to 1."""
        counted = self.taken + self.withheld + self.lost
        return self.lost / counted if counted else 0.0


class FieldTable:
    """Counts what becomes of values, by table and field."""

    def __init__(self) -> None:
        self.counts: dict[tuple[str, str], FieldCount] = {}

    def of(self, table: str, name: str) -> FieldCount:
        """The count of a field, which begins with nothing."""
        key = (table, name)
        count = self.counts.get(key)
        if count is None:
            count = self.counts[key] = FieldCount()
        return count

    def taken(self, table: str, name: str) -> None:
        self.of(table, name).taken += 1

    def dropped(self, table: str, name: str, code: str, number: int = 1) -> None:
        self.of(table, name).dropped[code] += number

    def not_understood(self, table: str, name: str, value: str) -> None:
        """A value that nothing was made of; words stay words, and are counted here."""
        shapes = self.of(table, name).shapes
        form = shape(value.strip())
        shapes[form if form in shapes or len(shapes) < MOST_SHAPES else ""] += 1

    def to_list(self) -> list[dict[str, Any]]:
        """JSON values, in the order in which the fields were met."""
        return [
            {
                "table": table, "field": name, "read": count.read, "taken": count.taken, "withheld": count.withheld, "lost": count.lost,
                "repaired": dict(count.repaired), "not_understood": count.not_understood, "dropped": dict(count.dropped),
                "shapes": [form for form, _ in count.shapes.most_common(SHOWN_SHAPES) if form], "lost_share": round(count.lost_share, 4),
            }
            for (table, name), count in self.counts.items()
            if count.read
        ]  # fmt: skip


def losses(fields: Iterable[Mapping[str, Any]], accepted: Mapping[str, float]) -> list[Mapping[str, Any]]:
    """The fields of which too little is taken, the greatest loss first.

    Args:
        fields: as ``FieldTable.to_list`` has them.
        accepted: field, as ``key_of`` names it -> the share that a person accepted to lose.

    >>> row = {"table": "schedule", "field": "opens_at", "lost_share": 0.5, "lost": 5}
    >>> len(losses([row], {})), len(losses([row], {"schedule.opens_at": 0.49})), len(losses([row], {"schedule.opens_at": 0.4}))
    (1, 0, 1)
    """
    beyond = [row for row in fields if row["lost_share"] > _allowed(accepted.get(key_of(row)))]
    return sorted(beyond, key=lambda row: -row["lost"])


def key_of(row: Mapping[str, Any]) -> str:
    """The name under which a loss is remembered."""
    return f"{row['table']}.{row['field']}"


def _allowed(accepted: float | None) -> float:
    return 1 - ENOUGH + 1e-9 if accepted is None else max(1 - ENOUGH, accepted + WORSE) + 1e-9
