"""Counting together: nodes count their own rows, one adds up and decides, and each applies the decision to its own rows.

What travels is a ``NodeCount``: the distinct tuples of quasi-identifiers at the finest level that the recipe allows, with sensitive
values and numbers of records. It tells its reader which combinations a node holds and how many records stand behind each; hence no
tuple of fewer records than ``threshold`` travels, only how many records were held back in all. What is held back makes
classes look smaller than they are, never larger: k is then a lower bound, more may be suppressed than needed, and a node
suppresses every class that it was not told to be large enough.

Records add up exactly. Persons do only where the owners guarantee that nobody is known to two nodes; a node then also sends
which of its tuples belong to the same person, under numbers that mean nothing elsewhere.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.partitioned.application import Decision, applied, decision_of, refuse_unfit
from anonymizer.engine.partitioned.counts import RECORDS, Counted, count_part, counted_by
from anonymizer.engine.partitioned.merge import merged
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.search.preparation import allowed_levels, built_hierarchies
from anonymizer.engine.text.detection import Detector
from anonymizer.engine.transformation.candidate import Candidate
from anonymizer.engine.transformation.transform import decide

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers import Source


@dataclass(frozen=True, slots=True)
class NodeCount:
    """What a node sends."""

    recipe: str
    """Digest of the recipe under which it counted."""
    rows: pa.Table
    held_back: int
    """Records in tuples below the node's threshold."""
    persons_are_apart: bool


@dataclass(frozen=True, slots=True)
class Agreed:
    """What was decided on the sums, for every node to apply."""

    decision: Decision
    report: dict[str, Any]
    """As that of a single table, with ``federation``: nodes, records held back, and what k counts."""


def count_node(source: Source, recipe: Recipe, *, threshold: int = 1, persons_are_apart: bool = False) -> NodeCount:
    """What one node holds, as far as it may travel.

    Args:
        source: the node's own rows. Read once.
        recipe: the same for all nodes.
        threshold: a tuple of fewer records stays at the node.
        persons_are_apart: the owners guarantee that nobody in this node is in another one.
    """
    recipe.check(source.columns)
    refuse_unfit(recipe, by_groups=False)
    counted = _counted(recipe, with_persons=persons_are_apart)
    rows = count_part(source, counted, name=secrets.token_hex(8), secret=secrets.token_bytes(32))
    whole = sum(rows.column(RECORDS).to_pylist())
    rows = _large_enough(rows, counted.keys, threshold)
    return NodeCount(_digest(recipe), rows, whole - sum(rows.column(RECORDS).to_pylist()), persons_are_apart)


def decide_together(counts: Sequence[NodeCount], recipe: Recipe) -> Agreed:
    """The levels and classes that satisfy the recipe over the rows of all nodes.

    Raises:
        InvalidSource: a node counted under another recipe, or every tuple was held back.
        CriterionUnmet: as for a single table.
    """
    import pyarrow as pa

    if any(count.recipe != _digest(recipe) for count in counts):
        raise InvalidSource(Finding("federation.other_recipe"))
    with_persons = recipe.person is not None and all(count.persons_are_apart for count in counts)
    counted = _counted(recipe, with_persons=with_persons)
    rows = pa.concat_tables([count.rows.select([*counted.columns, RECORDS]) for count in counts])
    rows = rows.group_by(counted.columns).aggregate([(RECORDS, "sum")]).rename_columns([*counted.columns, RECORDS])
    if not rows.num_rows:
        raise InvalidSource(Finding("federation.nothing_sent"))
    prepared = merged(rows, counted, recipe)
    choice, outcome = decide(prepared, recipe if with_persons else replace(recipe, person=None))
    held_back = sum(count.held_back for count in counts)
    decision = decision_of(prepared, outcome, choice.failing, all_seen=not held_back)
    federation = {
        "nodes": len(counts),
        "records_held_back": held_back,
        "k_is": "lower bound" if held_back else "exact",
        "k_counts": "persons" if with_persons else "records",
    }
    return Agreed(decision, {**outcome.to_dict(), "federation": federation})


def apply_at_node(
    source: Source, recipe: Recipe, agreed: Agreed, *, key: bytes, detector: Detector | None = None
) -> Candidate:
    """The candidate of one node: its own rows, at the levels and without the classes that were decided for all."""
    return applied(source, recipe, _counted(recipe, with_persons=False), agreed.decision, key=key, detector=detector)


def _counted(recipe: Recipe, *, with_persons: bool) -> Counted:
    hierarchies = built_hierarchies(recipe)
    levels = [allowed_levels(recipe, name, hierarchies.get(name)) for name in recipe.quasi_identifiers]
    counted = counted_by(recipe, hierarchies, levels)
    return counted if with_persons else replace(counted, person=None)


def _large_enough(rows: pa.Table, keys: list[str], threshold: int) -> pa.Table:
    """The rows of tuples that hold as many records as the threshold asks for; blanks are a value like any other."""
    import pyarrow as pa
    import pyarrow.compute as pc

    coded = [pc.dictionary_encode(rows[key].combine_chunks(), null_encoding="encode").indices for key in keys]
    _, group = np.unique(np.column_stack(coded), axis=0, return_inverse=True)
    totals = np.bincount(group, weights=rows[RECORDS].to_numpy())
    return rows.filter(pa.array(totals[group] >= threshold))


def _digest(recipe: Recipe) -> str:
    return hashlib.sha256(json.dumps(recipe.to_dict(), sort_keys=True).encode()).hexdigest()
