"""What a table in parts may not hold: direct identifiers in what was written, and what tells of an Indigenous identity."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.partitioned.jobs import PartWritten
from anonymizer.engine.partitioned.locations import discard, list_parts, opened
from anonymizer.engine.partitioned.runners import Runner
from anonymizer.engine.profiles.identifiers import NameModel
from anonymizer.engine.profiles.indigenous_identity import header_tells, telling_records
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.verification.final_check import IdentifiersRemain, residual_identifiers

if TYPE_CHECKING:
    import pyarrow as pa


def refuse_identity(folder: str, recipe: Recipe, *, runner: Runner) -> None:
    """Nothing that would leave tells of an Indigenous identity.

    Raises:
        InvalidRecipe: a column's name tells of it, or so many records.
    """
    import pyarrow as pa

    columns = [name for name, rule in recipe.columns.items() if rule.treatment != "drop" and header_tells(name)]
    if columns:
        raise InvalidRecipe(*(Finding("recipe.indigenous_kept", name) for name in columns))

    def telling(part: str, output: str) -> pa.Table:
        with opened(part) as source:
            return pa.table({"records": pa.array([int(telling_records(source, recipe).sum())], pa.int64())})

    parts, schema = list_parts(folder), pa.schema([("records", pa.int64())])
    with runner.on_parts(parts, parts, telling, schema) as counted:
        records = sum(row["records"] for row in counted.to_pyarrow().to_pylist())
    if records:
        raise InvalidRecipe(Finding("partitioned.identity", facts={"records": records}))


def refuse_identifiers(
    parts: Sequence[PartWritten], recipe: Recipe, *, levels: Mapping[str, int], names: str, runner: Runner
) -> None:
    """No part that was written looks like a direct identifier; otherwise all of them are discarded.

    Args:
        names: ``module:name`` of what makes the model of names of persons.

    Raises:
        IdentifiersRemain: with a finding for each column, once.
    """
    import pyarrow as pa

    def judged(part: str, output: str) -> pa.Table:
        with opened(part) as source:
            findings = residual_identifiers(source, recipe, levels=levels, names=_names(names))
        return pa.table({"finding": pa.array([json.dumps(finding.to_dict()) for finding in findings], pa.string())})

    addresses, schema = [part.name for part in parts if part.rows], pa.schema([("finding", pa.string())])
    if not addresses:
        return
    with runner.on_parts(addresses, addresses, judged, schema) as judgements:
        rows = judgements.order_by("finding").to_pyarrow().to_pylist()
    by_column = {
        (finding.code, finding.column): finding
        for row in rows
        if (finding := Finding.from_dict(json.loads(row["finding"])))
    }
    if by_column:
        discard([part.name for part in parts])
        raise IdentifiersRemain(*by_column.values())


def _names(address: str) -> NameModel:
    module, _, name = address.partition(":")
    model: NameModel = getattr(import_module(module), name)()
    return model
