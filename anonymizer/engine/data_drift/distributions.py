"""How the values of each column are spread, at the levels of a recipe.

A snapshot may be kept for the next table of a series: ``without_values`` throws the values into numbered boxes, by a hash. Values
that share a box can no longer be told apart, so a change can look smaller than it is, never larger (merging categories never
raises the divergence that the stability index is made of).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.recipe import ColumnRule, Recipe
from anonymizer.engine.risk.measurement import count_records
from anonymizer.engine.search.preparation import built_hierarchies
from anonymizer.engine.table.codes import Coded, Coder, code_columns

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

BOXES = 128
MOST_VALUES = 1_000  # a column with more values than that is a measure or an identifier: its spread is not followed


@dataclass(frozen=True, slots=True)
class Spread:
    """One column: records under each value (or box), and without one."""

    kind: str | None
    missing: int
    unknown: int
    """Records whose value the hierarchy does not know."""
    counts: Mapping[str, int] | None
    """None where the column has too many values."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A table as its columns are spread."""

    records: int
    columns: Mapping[str, Spread]
    boxes: int | None = None
    """In how many boxes the values lie; None where the values themselves are there."""

    def without_values(self, boxes: int = BOXES) -> Snapshot:
        """The same with the values in boxes."""
        if self.boxes is not None:
            return self
        boxed = {name: replace(spread, counts=_boxed(spread.counts, boxes)) for name, spread in self.columns.items()}
        return Snapshot(self.records, boxed, boxes)

    def to_dict(self) -> dict[str, Any]:
        """JSON values; never a value of the table."""
        stripped = self.without_values()
        return {
            "records": stripped.records,
            "boxes": stripped.boxes,
            "columns": {
                name: {
                    "kind": spread.kind,
                    "missing": spread.missing,
                    "unknown": spread.unknown,
                    "counts": None if spread.counts is None else dict(spread.counts),
                }
                for name, spread in stripped.columns.items()
            },
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Snapshot:
        """The snapshot that ``to_dict`` described."""
        columns = {name: Spread(**spread) for name, spread in values["columns"].items()}
        return cls(values["records"], columns, values["boxes"])


def snapshot(
    source: Source,
    recipe: Recipe,
    *,
    levels: Mapping[str, int] | None = None,
    kinds: Mapping[str, str] | None = None,
) -> Snapshot:
    """How the columns of a table that leave are spread; columns on which the recipe says nothing are named only.

    Args:
        source: the table. Read once.
        recipe: its hierarchies, and its levels where they are fixed.
        levels: the levels that a run has reached.
        kinds: what a profile took the columns for; otherwise what the recipe says.

    Raises:
        InvalidSource: the table holds no record.
    """
    rules = {name: recipe.columns.get(name, ColumnRule("other", "drop")) for name in source.columns}
    followed = [name for name, rule in rules.items() if rule.treatment in ("keep", "generalize")]
    hierarchies = built_hierarchies(recipe)
    coders = [Coder(name, hierarchies.get(name), refuses_unknown=False) for name in followed]
    coded = code_columns(source, coders)
    records = len(next(iter(coded.values())).codes) if coded else count_records(source)
    if not records:
        raise InvalidSource(Finding("table.no_records"))
    spreads = {}
    for name, rule in rules.items():
        kind = (kinds or {}).get(name, rule.kind)
        if name not in coded:
            spreads[name] = Spread(kind, 0, 0, None)
            continue
        level = (levels or {}).get(name, rule.min_level if rule.level is None else rule.level)
        spreads[name] = _spread(coded[name], level if name in hierarchies else 0, kind)
    return Snapshot(records, spreads)


def _spread(coded: Coded, level: int, kind: str | None) -> Spread:
    numbers = np.bincount(coded.codes, minlength=coded.size)
    counts: dict[str, int] = {}
    missing = 0
    for path, number in zip(coded.paths, numbers.tolist(), strict=True):
        if path is None:
            missing += number
        else:
            counts[path[level]] = counts.get(path[level], 0) + number
    few = len(counts) <= MOST_VALUES
    return Spread(kind, missing - coded.unknown, coded.unknown, dict(sorted(counts.items())) if few else None)


def _boxed(counts: Mapping[str, int] | None, boxes: int) -> dict[str, int] | None:
    if counts is None:
        return None
    boxed: dict[str, int] = {}
    for value, number in counts.items():
        box = box_of(value, boxes)
        boxed[box] = boxed.get(box, 0) + number
    return dict(sorted(boxed.items()))


def box_of(value: str, boxes: int) -> str:
    """The number of the box in which a value lies, the same on every machine."""
    return str(int.from_bytes(hashlib.sha256(value.encode()).digest()[:8]) % boxes)
