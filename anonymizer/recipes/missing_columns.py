"""A recipe whose table no longer has all columns: what it said of several of them together is gone."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

type Spec = dict[str, Any]


def without_columns(spec: Spec, missing: Collection[str]) -> Spec:
    """The recipe without groups that were formed of columns of which one is missing, and with the cleaning that is left."""
    rest = {name: value for name, value in spec.items() if name not in ("version", "boundaries", "cleaning")}
    cleaning = cleaning_without(spec.get("cleaning"), missing)
    return {"version": 2, **rest, "cleaning": cleaning} if cleaning else rest


def cleaning_without(cleaning: Spec | None, missing: Collection[str]) -> Spec | None:
    """The cleaning of the columns that are there. Value maps of which one has no column are no longer the maps of this table: a person makes
    others. Without the dates that tell the newest record of a person all of them stay; without the numbers nobody looks for them."""
    if not cleaning or not missing:
        return cleaning or None
    columns: dict[str, Spec] = cleaning.get("columns", {})
    left = {name: steps for name, steps in columns.items() if name not in missing}
    if any("values" in steps for name, steps in columns.items() if name in missing):
        cleaning = {name: value for name, value in cleaning.items() if name != "values"}
        left = {
            name: {step: value for step, value in steps.items() if step != "values"} for name, steps in left.items()
        }
    rest = {name: value for name, value in cleaning.items() if name != "persons"}
    return {**rest, "columns": left, **_persons_without(cleaning.get("persons"), missing)}


def _persons_without(persons: Spec | None, missing: Collection[str]) -> Spec:
    if persons is None or persons["number"] in missing:
        return {}
    return {"persons": {"number": persons["number"], "keep": "all"} if persons.get("by") in missing else persons}
