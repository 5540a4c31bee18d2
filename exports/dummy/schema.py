"""What a provider tells of a series: its columns with their types, what was done to them, and in which form values stand. No value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from anonymizer.models import Run
from entente.catalogue.vocabularies import Geography as Fineness
from exports.packages.columns import Field
from exports.places import FINENESS

OWN_FORMS: Final = frozenset({"age-bands", "dates", "postal-code", "fsa", "province", "language", "intervals"})
"""Hierarchies whose forms follow from a rule. Those that list values would tell what is in the data, and are not published."""


@dataclass(frozen=True, slots=True)
class SchemaField:
    """A column. ``hierarchy`` and ``level``: by which rule of this software its values were made coarser, where one was.

    ``place``: what kind of place its cells name (``entente.explorer.models.GeographyKind``), where they do.
    """

    name: str
    type: str
    has_missing: bool
    has_hidden: bool
    smallest_count: int | None
    treatment: str
    hierarchy: Mapping[str, Any] | None = None
    level: int | None = None
    place: str | None = None

    @property
    def field(self) -> Field:
        """As the files of a release know it."""
        return Field(self.name, self.type, self.has_missing, self.has_hidden, self.smallest_count)

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return asdict(self)


def schema_of(run: Run, fields: Iterable[Field], kinds: Mapping[str, str]) -> list[SchemaField]:
    """The schema of a measured run whose columns have these types. ``kinds``: what their cells are (``exports.places``)."""
    assert run.recipe is not None  # only measured runs have types
    rules, levels = run.recipe.spec["columns"], run.report.levels
    described = [_described(field, rules.get(field.name, {}), levels.get(field.name)) for field in fields]
    return [
        replace(column, place=kinds[column.name]) if kinds.get(column.name) in FINENESS else column
        for column in described
    ]


def place_of(schema: Sequence[SchemaField]) -> SchemaField | None:
    """The column of the finest places; ``None`` where none names places."""
    named = [column for column in schema if column.place is not None]
    return min(named, key=lambda column: Fineness.fineness(FINENESS[str(column.place)]), default=None)


def fields_of_schema(stored: Sequence[Mapping[str, Any]]) -> list[SchemaField]:
    """A published schema as it was stored."""
    return [SchemaField(**column) for column in stored]


def _described(field: Field, rule: Mapping[str, Any], level: int | None) -> SchemaField:
    treatment = str(rule.get("treatment", "keep"))
    hierarchy = _builtin(rule.get("hierarchy"))
    return SchemaField(
        field.name,
        field.type,
        field.has_missing,
        field.has_hidden,
        field.smallest_count,
        treatment,
        hierarchy if treatment == "generalize" else None,
        level if treatment == "generalize" and hierarchy else None,
    )


def _builtin(hierarchy: Any) -> Mapping[str, Any] | None:
    named = {"builtin": hierarchy} if isinstance(hierarchy, str) else hierarchy
    return dict(named) if isinstance(named, Mapping) and named.get("builtin") in OWN_FORMS else None
