"""Transform a table by a recipe: count and search in a first pass, then apply while the candidate is read.

Method, in order: only quasi-identifiers, the person and sensitive columns become integer codes; these are collapsed to distinct
tuples; the levels are given or searched for; classes that break a privacy model are suppressed. The candidate is a source of
its own that applies every treatment batch by batch, so that no second copy of the table exists.
"""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np

from anonymizer.engine.candidate import Candidate, Outcome
from anonymizer.engine.detect import Detector
from anonymizer.engine.errors import CriterionUnmet, Finding
from anonymizer.engine.lattice import Attempt, Lattice
from anonymizer.engine.preparing import Prepared, prepare
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.risk import RiskReport, risk_report
from anonymizer.engine.search import Found, find_optimum

if TYPE_CHECKING:
    from anonymizer.engine.reading import Source

type Progress = Callable[[str, float], None]


def transform(
    source: Source,
    recipe: Recipe,
    *,
    key: bytes,
    detector: Detector | None = None,
    progress: Progress | None = None,
) -> Candidate:
    """The candidate that a recipe makes of a table.

    Args:
        source: the table. Read once here, and once each time the candidate is read.
        recipe: what happens to each column, and what must hold.
        key: secret of the pseudonyms. Same table, recipe and key: same bytes.
        detector: needed where a column is redacted.
        progress: told the name of each step, and 0 to 1 for the proportion done.

    Raises:
        InvalidRecipe: the recipe does not fit the table.
        InvalidSource: the table is empty, or a hierarchy misses values.
        CriterionUnmet: the privacy models cannot be met within the suppression allowed; has the best attempt's report.
    """
    tell = progress or (lambda step, share: None)
    recipe.check(source.columns)
    started = perf_counter()
    tell("collapse", 0.0)
    prepared = prepare(source, recipe)
    tell("search", 0.3)
    collapsed = perf_counter()
    found, best = _search(prepared, recipe)
    tell("measure", 0.8)
    searched = perf_counter()
    outcome = _outcome(prepared, recipe, best, found)
    outcome.seconds.update(collapse=collapsed - started, search=searched - collapsed, measure=perf_counter() - searched)
    faults = _unmet(prepared, recipe, best)
    if faults:
        raise CriterionUnmet(*faults, report=outcome.to_dict())
    tell("apply", 1.0)
    suppressed = best.failing[prepared.table.tuple_of] if best.suppressed else None
    shown = {
        name: (codes, rungs.codes[level], rungs.labels[level])
        for name, codes, rungs, level in zip(
            prepared.quasi_identifiers, prepared.codes, prepared.ladders, best.node, strict=True
        )
    }
    return Candidate(source, recipe, outcome, shown=shown, suppressed=suppressed, key=key, detector=detector)


def _search(prepared: Prepared, recipe: Recipe) -> tuple[Found, Attempt]:
    """What was found, and the best attempt: where nothing suffices, the most general node."""
    lattice = prepared.lattice(recipe)
    if int(np.prod(lattice.shape)) == 1:
        attempt = lattice.check(lattice.top)
        return Found(attempt, 1, 1), attempt
    something_left = prepared.table.records - 1  # to suppress everything is never an answer, whatever the ceiling
    found = find_optimum(lattice, max_suppressed=min(_allowance(prepared, recipe), something_left))
    return found, found.best if found.best is not None else lattice.check(lattice.top)


def _allowance(prepared: Prepared, recipe: Recipe) -> int:
    return int(recipe.suppression.max_records * prepared.table.records + 1e-9)


def _outcome(prepared: Prepared, recipe: Recipe, best: Attempt, found: Found) -> Outcome:
    lattice = prepared.lattice(recipe)
    after = _risk_after(prepared, lattice, best)
    return Outcome(
        levels={
            name: allowed[level]
            for name, allowed, level in zip(prepared.quasi_identifiers, prepared.levels, best.node, strict=True)
        },
        metric=recipe.search.metric,
        loss=best.loss,
        suppressed_records=best.suppressed,
        nodes=found.nodes,
        nodes_checked=found.checked,
        before=prepared.before,
        after=after,
        unknown_values=dict(prepared.unknown),
        notes=_notes(recipe, best, after),
    )


def _risk_after(prepared: Prepared, lattice: Lattice, best: Attempt) -> RiskReport:
    classes = lattice.classes(best.node)
    suppressed = np.zeros(classes.size, bool)
    suppressed[classes.of[best.failing]] = True
    return risk_report(classes, quasi_identifiers=prepared.quasi_identifiers, suppressed=suppressed)


def _notes(recipe: Recipe, best: Attempt, after: RiskReport) -> tuple[Finding, ...]:
    """What a reviewer should know although nothing is wrong."""
    k = recipe.k
    if recipe.suppression.rows == "keep" and k is not None and 0 < best.suppressed < k:
        return (Finding("suppression.few_rows_stand_out", facts={"suppressed": best.suppressed, "k": k}),)
    return ()


def _unmet(prepared: Prepared, recipe: Recipe, best: Attempt) -> list[Finding]:
    """Why the best attempt is not good enough; empty where it is."""
    table, allowed = prepared.table, _allowance(prepared, recipe)
    if recipe.k is not None and recipe.k > table.units:
        code = "criterion.k_exceeds_persons" if recipe.person is not None else "criterion.k_exceeds_records"
        return [Finding(code, facts={"k": recipe.k, "units": table.units})]
    facts = {
        "suppressed": best.suppressed,
        "records": table.records,
        "percent": round(100 * best.suppressed / table.records, 1),
        "most": allowed,
        "most_percent": round(100 * recipe.suppression.max_records, 1),
    }
    if best.suppressed == table.records:
        return [Finding("criterion.everything_suppressed", facts=facts)]
    if best.suppressed > allowed:
        code = "criterion.over_ceiling_given" if recipe.search.method == "given" else "criterion.over_ceiling"
        return [Finding(code, facts=facts)]
    return []
