"""What the cleaning of a table gains and loses: the same recipe, measured on the table as it came and as it is cleaned."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from anonymizer.engine import EngineError, Recipe, Source
from anonymizer.engine.cleaning import cleaning_of
from anonymizer.engine.live_effect import CodedTable, Effect, is_too_large
from anonymizer.recipes.previews import Gain

LEAST_GAIN: Final = 0.02
"""Of a column's detail, from which on it is worth a sentence."""


def gains_of(spec: Mapping[str, Any], before: Source, after: Source, records: int) -> tuple[Gain, ...]:
    """The columns of which more or less is left, and the records where others are left out; then columns whose spellings merely became fewer.

    Args:
        before, after: the table as it came and as it is cleaned.
    """
    first, second = (_effect(spec, table, records) if spec else None for table in (before, after))
    report = cleaning_of(after)
    merged = {
        name: (plan.spellings_before, plan.spellings_after)
        for name, plan in (report.columns if report is not None else {}).items()
        if plan.spellings_after < plan.spellings_before
    }
    gains = []
    if first is not None and second is not None:
        details = {column.name: column.detail or 0.0 for column in first.columns}
        gains = [
            Gain(column.name, details[column.name], column.detail or 0.0, merged.pop(column.name, ()))
            for column in second.columns
            if abs((column.detail or 0.0) - details[column.name]) > LEAST_GAIN
        ]
        if second.left_out != first.left_out:
            gains.append(Gain("", first.left_out, second.left_out))
    return (*gains, *(Gain(name, 0, 0, spellings) for name, spellings in merged.items()))


def _effect(spec: Mapping[str, Any], table: Source, records: int) -> Effect | None:
    report = cleaning_of(table)
    section = {} if report is None else {"version": 2, "cleaning": report.cleaning.to_dict()}
    rest = {name: value for name, value in spec.items() if name not in ("cleaning", "boundaries")}
    try:
        recipe = Recipe.from_dict({**rest, **section})
        if is_too_large(records, recipe):
            return None
        return CodedTable(table.columns, recipe.cleaning).effect(recipe, lambda: table)
    except EngineError:
        return None
