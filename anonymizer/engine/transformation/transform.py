"""Transform a table by a recipe: count and search in a first pass, then apply while the candidate is read.

Method, in order: only quasi-identifiers, the person and sensitive columns become integer codes; these are collapsed to distinct
tuples; the levels are given or searched for; classes that break a privacy model are suppressed. The candidate is a source of
its own that applies every treatment batch by batch, so that no second copy of the table exists.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from math import floor
from time import perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.errors import CriterionUnmet, Finding, InvalidRecipe
from anonymizer.engine.privacy_models import failing
from anonymizer.engine.profiles.headers import concept_of
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.recoding.boundaries import Boundaries
from anonymizer.engine.risk import risk_report, traces_of
from anonymizer.engine.risk.linked_rows import NO_POINT
from anonymizer.engine.risk.uniques import population_uniques
from anonymizer.engine.search.preparation import Prepared, prepare
from anonymizer.engine.text.detection import Detector
from anonymizer.engine.text.reasons import OnRedacted
from anonymizer.engine.transformation.candidate import Candidate, TransformationSummary, check_pseudonyms
from anonymizer.engine.transformation.escrow import OnPseudonym
from anonymizer.engine.transformation.level_choice import LevelChoice, allowance, choose, suppressed_classes
from anonymizer.engine.transformation.perturbed_source import perturbed

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

type Progress = Callable[[str, float], None]


def transform(
    source: Source,
    recipe: Recipe,
    *,
    key: bytes,
    detector: Detector | None = None,
    progress: Progress | None = None,
    on_pseudonym: OnPseudonym | None = None,
    pseudonym_key: bytes | None = None,
    on_redacted: OnRedacted | None = None,
    boundaries: Boundaries | None = None,
) -> Candidate:
    """The candidate that a recipe makes of a table.

    Args:
        source: the table, cleaned where the recipe says so (``clean``). Read once here, and once each time the candidate is read.
        recipe: what happens to each column, and what must hold.
        key: secret of the pseudonyms. Same table, recipe and key: same bytes.
        detector: needed where a column is redacted.
        pseudonym_key: secret of the pseudonyms alone, where they are to stay the same from one release to the next.
        on_pseudonym: told each pair of token and value, while the candidate is read; see ``escrow.py``.
        on_redacted: told what is hidden in each text and why, while the candidate is read; see ``text/reasons.py``.
        progress: told the name of each step, and 0 to 1 for the proportion done.
        boundaries: of the groups of the version before, where the recipe names them; see ``recoding/boundaries.py``.

    Raises:
        InvalidRecipe: the recipe does not fit the table or the boundaries, or leaves no column of it.
        InvalidSource: the table is empty, a hierarchy misses values, or it is no table of counts where the recipe says so.
        CriterionUnmet: the privacy models cannot be met within the suppression allowed; has the best attempt's report.
    """
    tell = progress or (lambda step, share: None)
    recipe.check(source.columns)
    check_pseudonyms(recipe, escrowed=on_pseudonym is not None, keyed=pseudonym_key is not None)
    started = perf_counter()
    tell("collapse", 0.0)
    prepared, treated = prepare_treated(source, recipe, key)
    collapsed = perf_counter() - started
    choice, outcome = decide(
        prepared, recipe, progress=tell, changed=getattr(treated, "figures", {}), before=boundaries
    )
    outcome.seconds.update(collapse=collapsed)
    tell("apply", 1.0)
    return candidate_of(
        treated,
        recipe,
        prepared,
        choice,
        outcome,
        key=key,
        detector=detector,
        on_pseudonym=on_pseudonym,
        pseudonym_key=pseudonym_key,
        on_redacted=on_redacted,
    )


def candidate_of(
    treated: Source,
    recipe: Recipe,
    prepared: Prepared,
    choice: LevelChoice,
    outcome: TransformationSummary,
    *,
    key: bytes,
    detector: Detector | None = None,
    on_pseudonym: OnPseudonym | None = None,
    pseudonym_key: bytes | None = None,
    on_redacted: OnRedacted | None = None,
) -> Candidate:
    """The candidate, once it was decided what every record shows. Arguments and errors as ``transform``."""
    suppressed = choice.failing[prepared.table.tuple_of] if choice.suppressed_records else None
    renewed = link(prepared, recipe, choice, outcome)
    candidate = Candidate(
        treated,
        recipe,
        outcome,
        shown=choice.shown,
        suppressed=suppressed,
        renewed=renewed,
        key=key,
        detector=detector,
        on_pseudonym=on_pseudonym,
        pseudonym_key=pseudonym_key,
        on_redacted=on_redacted,
        boundaries=choice.boundaries,
    )
    if not candidate.columns:
        raise InvalidRecipe(Finding("recipe.no_column_left"))
    if recipe.table is not None:
        candidate.hide_small_cells()
    else:
        candidate.measure_everything_known(prepared.persons)
    return candidate


def link(prepared: Prepared, recipe: Recipe, choice: LevelChoice, outcome: TransformationSummary) -> Mask | None:
    """Which records bear a code of their own, so that the rows of nobody stand alone when they are linked; None where none does.

    Raises:
        CriterionUnmet: values that cannot be renewed link rows that too few share.
    """
    if not prepared.links:
        return None
    of_tuple = choice.classes.of.astype(np.int64)
    of_tuple[choice.failing] = NO_POINT
    points = of_tuple[prepared.table.tuple_of]
    links, leaving = prepared.links, np.ones(len(points), bool)
    if recipe.suppression.rows == "remove":
        leaving = points != NO_POINT
        links, points = {name: codes[leaving] for name, codes in links.items()}, points[leaving]
    if not len(points):
        return None
    codes_only = all(recipe.columns[name].treatment == "pseudonym" for name in links)
    traces, of_leaving = traces_of(links, points, k=recipe.k, renewable=codes_only)
    outcome.after = replace(outcome.after, traces=traces)
    facts = {"columns": list(links), "units": traces.units, "k": recipe.k}
    if recipe.k is not None and traces.k < recipe.k:
        finding = Finding("criterion.traces", facts={**facts, "alone": traces.below[2], "reached": traces.k})
        raise CriterionUnmet(finding, report=outcome.to_dict())
    if not traces.renewed_units or traces.below_unrenewed is None:
        return None
    alone = {"renewed": traces.renewed_units, "alone": traces.below_unrenewed[2]}
    outcome.notes += (Finding("traces.renewed", facts={**facts, **alone}),)
    renewed = np.zeros(len(leaving), bool)
    renewed[leaving] = of_leaving
    return renewed


def decide(
    prepared: Prepared,
    recipe: Recipe,
    *,
    progress: Progress | None = None,
    changed: Mapping[str, Mapping[str, Any]] | None = None,
    before: Boundaries | None = None,
) -> tuple[LevelChoice, TransformationSummary]:
    """What is done to a prepared table, and the figures about it; ``changed`` are those of columns perturbed before it.

    Raises:
        CriterionUnmet: as ``transform``.
    """
    tell = progress or (lambda step, share: None)
    tell("search", 0.3)
    started = perf_counter()
    choice = choose(prepared, recipe, before=before)
    tell("measure", 0.8)
    searched = perf_counter()
    outcome = outcome_of(prepared, recipe, choice)
    outcome.perturbed = changed or {}
    outcome.seconds.update(search=searched - started, measure=perf_counter() - searched)
    faults = unmet(prepared, recipe, choice)
    if faults:
        raise CriterionUnmet(*faults, report=outcome.to_dict())
    return choice, outcome


def prepare_treated(source: Source, recipe: Recipe, key: bytes) -> tuple[Prepared, Source]:
    """The counted columns, and the source with its columns perturbed. The risk before is that of the table as it came."""
    treated = perturbed(source, recipe, key=key)
    if treated is None:
        return prepare(source, recipe), source
    prepared = prepare(treated, recipe)
    if any(name in treated.figures for name in (*recipe.quasi_identifiers, *recipe.sensitive)):
        prepared = replace(prepared, before=prepare(source, recipe.unperturbed()).before)
    return prepared, treated


def outcome_of(prepared: Prepared, recipe: Recipe, choice: LevelChoice) -> TransformationSummary:
    """The figures about what was chosen."""
    after = risk_report(
        _released(recipe, choice),
        quasi_identifiers=prepared.quasi_identifiers,
        suppressed=suppressed_classes(choice),
        values=prepared.leaving,
        population=prepared.population,
    )
    if prepared.population is not None:
        sizes = choice.classes.persons[~suppressed_classes(choice)]
        uniques = population_uniques(sizes, people=int(prepared.population.counts.sum()))
        after = replace(after, population_uniques=uniques)
        if after.population is not None and _counts_households(recipe):  # a register counts people
            after = replace(after, population=replace(after.population, k_sampled=None))
    return TransformationSummary(
        levels=choice.levels,
        metric=recipe.search.metric,
        loss=choice.loss,
        suppressed_records=choice.suppressed_records,
        nodes=choice.nodes,
        nodes_checked=choice.checked,
        before=prepared.before,
        after=after,
        unknown_values=dict(prepared.unknown),
        notes=_notes(recipe, choice),
        recoding=choice.recoding,
        search=choice.search_to_dict(),
    )


def _counts_households(recipe: Recipe) -> bool:
    concept = None if recipe.person is None else concept_of(recipe.person)
    return concept is not None and concept.name == "household_id"


def _released(recipe: Recipe, choice: LevelChoice) -> Classes:
    """The classes as whoever holds the released rows can count them: rows that were removed are in no distribution."""
    if recipe.suppression.rows != "remove" or not choice.suppressed_records:
        return choice.classes
    return choice.classes.compared_with_remaining(suppressed_classes(choice))


def _notes(recipe: Recipe, best: LevelChoice) -> tuple[Finding, ...]:
    """What a reviewer should know although nothing is wrong."""
    k, ended = recipe.k, _ended_early(best)
    if recipe.suppression.rows == "keep" and k is not None and 0 < best.suppressed_records < k:
        stand_out = Finding("suppression.few_rows_stand_out", facts={"suppressed": best.suppressed_records, "k": k})
        return (*ended, stand_out)
    return ended


def _ended_early(best: LevelChoice) -> tuple[Finding, ...]:
    """That something better may be left, and how much; nothing where the search went on to its end."""
    if not best.ended_by:
        return ()
    code = f"search.ended_by_{best.ended_by}"
    if best.least_loss is None:
        return (Finding(f"{code}_among_groups"),)
    facts = {"percent": round(100 * best.loss, 1), "least_percent": _floor(100 * best.least_loss)}
    return (Finding(code, facts=facts),)


def _floor(percent: float) -> float:
    """A percentage to one place, never above what it was."""
    return floor(percent * 10) / 10


def unmet(prepared: Prepared, recipe: Recipe, best: LevelChoice) -> list[Finding]:
    """Why the best attempt is not good enough; empty where it is."""
    table, allowed = prepared.table, allowance(prepared, recipe)
    if recipe.k is not None and recipe.k > table.units:
        code = "criterion.k_exceeds_persons" if recipe.person is not None else "criterion.k_exceeds_records"
        return [Finding(code, facts={"k": recipe.k, "units": table.units})]
    facts = {
        "suppressed": best.suppressed_records,
        "records": table.records,
        "percent": round(100 * best.suppressed_records / table.records, 1),
        "most": allowed,
        "most_percent": round(100 * recipe.suppression.max_records, 1),
    }
    others = [name for name in recipe.quasi_identifiers if recipe.columns[name].role == "other"]
    why = [Finding("criterion.others_count", facts={"columns": others})] if others else []
    if best.suppressed_records == table.records:
        return [Finding("criterion.everything_suppressed", facts=facts), *why]
    if best.suppressed_records > allowed:
        code = "criterion.over_ceiling_given" if recipe.search.method == "given" else "criterion.over_ceiling"
        return [Finding(code, facts=facts), *why, *_ended_early(best)]
    return _unmet_by_remaining(prepared, recipe, best)


def _unmet_by_remaining(prepared: Prepared, recipe: Recipe, best: LevelChoice) -> list[Finding]:
    """A model that compares classes with the table must hold for the rows that leave, and not only for those before removal."""
    classes = _released(recipe, best)
    if classes is best.classes:
        return []
    gone = suppressed_classes(best)
    return [
        Finding("criterion.unmet_by_remaining", criterion.column, facts={"model": criterion.model})
        for criterion in prepared.criteria
        if criterion.column is not None
        and (failing(classes, [criterion], gone=gone) & ~gone & (classes.records > 0)).any()
    ]
