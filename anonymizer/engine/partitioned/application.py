"""What was decided for the whole table, applied to one part of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.tuples import collapse
from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.partitioned.counts import Counted
from anonymizer.engine.partitioned.groups import ShownTuples
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.search.preparation import Prepared
from anonymizer.engine.table.codes import Coded, Coder, code_columns
from anonymizer.engine.text.detection import Detector
from anonymizer.engine.transformation.candidate import Candidate, Shown, TransformationSummary
from anonymizer.engine.transformation.level_choice import LevelChoice

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

type Tuple = tuple[str | None, ...]


ROW_BY_ROW = ("keep", "drop", "pseudonym", "redact", "generalize", "suppress")
"""The treatments that need no other row than the one at hand."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The levels, and the classes that are suppressed: all that a part needs to know of the others."""

    outcome: TransformationSummary
    suppressed: frozenset[Tuple]
    """Classes as they would be shown, each a value for every quasi-identifier."""
    blanks: Mapping[str, str | None]
    """What a missing value is shown as: ``*`` where every value is."""
    releasable: frozenset[Tuple] | None = None
    """The classes that may be shown, where not every class was seen when it was decided; None where all were."""
    groups: ShownTuples | None = None
    """What each distinct tuple shows, where levels differ by group; None where they hold for every record."""


def refuse_unfit(recipe: Recipe, *, by_groups: bool = True) -> None:
    """A recipe for a table in parts asks nothing that needs all rows in one place.

    Args:
        by_groups: whether levels may differ by group, which only whoever has the counts of all parts can decide.

    Raises:
        InvalidRecipe: with a finding for each thing that does.
    """
    findings = [Finding("partitioned.counts")] if recipe.table is not None else []
    findings += [Finding("cleaning.in_parts")] if recipe.cleaning is not None else []
    findings += [Finding("partitioned.recoding")] if recipe.recodes and not by_groups else []
    findings += [
        Finding("partitioned.treatment", name)
        for name, rule in recipe.columns.items()
        if rule.treatment not in ROW_BY_ROW
    ]
    if (recipe.k or 1) > 1:  # whose rows stand alone when they are linked is known in no part by itself
        findings += [Finding("partitioned.linked", name) for name in recipe.links]
    if recipe.shuffle:
        findings.append(Finding("partitioned.shuffle"))
    if findings:
        raise InvalidRecipe(*findings)


def decision_by_groups(prepared: Prepared, outcome: TransformationSummary, choice: LevelChoice) -> Decision:
    """What each distinct tuple shows, where levels differ by group."""
    return Decision(outcome, frozenset(), {}, groups=ShownTuples.of(prepared, choice.shown, choice.failing))


def decision_of(
    prepared: Prepared, outcome: TransformationSummary, failing: Mask, *, all_seen: bool = True
) -> Decision:
    """What is suppressed, as values.

    Args:
        failing: for each tuple of ``prepared.table``, whether it is suppressed.
        all_seen: false where some tuples were held back; a class that is not known to be large enough is then suppressed too.
    """
    node = [
        allowed.index(outcome.levels[name])
        for name, allowed in zip(prepared.quasi_identifiers, prepared.levels, strict=True)
    ]
    shown = _tuples(prepared, node)
    gone = frozenset(combination for combination, fails in zip(shown, failing.tolist(), strict=True) if fails)
    blanks = {
        name: None if None in rungs.labels[index] else ANY
        for name, rungs, index in zip(prepared.quasi_identifiers, prepared.ladders, node, strict=True)
    }
    return Decision(outcome, gone, blanks, None if all_seen else frozenset(shown) - gone)


def _tuples(prepared: Prepared, node: Sequence[int]) -> list[Tuple]:
    columns = [
        [rungs.labels[index][code] for code in rungs.codes[index][codes].tolist()]
        for rungs, codes, index in zip(prepared.ladders, prepared.table.tuples, node, strict=True)
    ]
    return list(zip(*columns, strict=True))


def applied(
    source: Source, recipe: Recipe, counted: Counted, decision: Decision, *, key: bytes, detector: Detector | None
) -> Candidate:
    """The candidate of one part: a source that applies every treatment while it is read."""
    coded = code_columns(
        source,
        [
            Coder(name, counted.hierarchies.get(name), refuses_unknown=name not in counted.missing_where_unknown)
            for name in counted.quasi_identifiers
        ],
    )
    if decision.groups is not None:
        by_tuple, hidden = decision.groups.in_part(coded, counted)
        gone = hidden if decision.outcome.suppressed_records else None
        return Candidate(source, recipe, decision.outcome, shown=by_tuple, suppressed=gone, key=key, detector=detector)
    shown = {
        name: _shown(coded[name], decision.outcome.levels[name], decision.blanks[name], hidden=name in counted.hidden)
        for name in counted.quasi_identifiers
    }
    judged = bool(decision.suppressed) or decision.releasable is not None
    suppressed = _suppressed(shown, decision) if judged else None
    return Candidate(source, recipe, decision.outcome, shown=shown, suppressed=suppressed, key=key, detector=detector)


def _shown(coded: Coded, level: int, blank: str | None, *, hidden: bool) -> Shown:
    labels = [ANY if hidden else blank if path is None else path[level] for path in coded.paths]
    values = tuple(dict.fromkeys(labels))
    code_of = {label: code for code, label in enumerate(values)}
    general = np.array([code_of[label] for label in labels], dtype=np.int32)
    return coded.codes, general, values


def _suppressed(shown: Mapping[str, Shown], decision: Decision) -> Mask:
    columns = [general[codes] for codes, general, _ in shown.values()]
    table = collapse(columns, [len(labels) for _, _, labels in shown.values()], records=len(columns[0]))
    words = [
        [labels[code] for code in codes.tolist()]
        for codes, (_, _, labels) in zip(table.tuples, shown.values(), strict=True)
    ]
    releasable = decision.releasable
    gone = [
        combination in decision.suppressed if releasable is None else combination not in releasable
        for combination in zip(*words, strict=True)
    ]
    mask: Mask = np.array(gone, bool)[table.tuple_of]
    return mask
