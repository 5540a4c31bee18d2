"""Answers are confirmed and frozen as a recipe, or proposals for them are asked for."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Max

from anonymizer import policies, queries
from anonymizer.engine import Recipe as Spec
from anonymizer.engine import finest_geography
from anonymizer.engine.errors import EngineError
from anonymizer.models import Ceiling, Recipe, Run
from anonymizer.offers import Offered
from anonymizer.services.locking import locked, move_run
from anonymizer.states import RunStatus
from entente.audit.jobs import defer
from entente.audit.services import require
from entente.catalogue.models import Dataset
from entente.core.errors import Finding, Invalid
from entente.core.findings import as_invalid
from entente.organizations.models import User
from entente.organizations.permissions import may


@transaction.atomic
def confirm_recipe(run_id: uuid.UUID, spec: Mapping[str, Any], *, by: User, now: datetime) -> Run:
    """Freeze the recipe and let the worker transform and measure.

    Raises:
        Invalid: the recipe does not fit the table; every fault is named.
        NotPermitted: it keeps what must not be kept, or goes beyond what someone dictates.
    """
    run = locked(run_id)
    dataset = run.dataset
    columns = list(run.version.columns.values_list("name", flat=True))
    try:
        recipe = Spec.from_dict(spec)
        recipe.check(columns)
        queries.check_kind(recipe, dataset)
    except EngineError as error:
        raise as_invalid(error) from error
    outcome = queries.outcome(recipe, columns)
    ceilings = list(dataset.ceilings.all())
    values = [each.values for each in ceilings]
    # A row of a table of counts is no person: its threshold is judged, and k is not.
    required_k = 1 if recipe.table else policies.required_k(queries.k_of(recipe), values)
    verdict = policies.can_confirm(run, identifiers_kept=bool(outcome.identifiers_kept)) & policies.within_ceilings(
        values,
        # Data that were anonymized before are not transformed, so their recipe asks for nothing: their report must.
        k=queries.judged_k(recipe, required_k if dataset.anonymized_before_upload else queries.k_of(recipe)),
        small_cell=recipe.table.threshold if recipe.table else None,
        finest_geography=finest_geography(recipe),
        free_text=outcome.free_text,
        columns=outcome.columns,
        pseudonym_scope=recipe.pseudonyms.scope if recipe.pseudonym_columns else "release",
    )
    move_run(run, RunStatus.TRANSFORMING, by=by, provided=verdict)
    run.recipe = _freeze(dataset, recipe.to_dict(), required_k, ceilings, by=by, now=now)
    run.step, run.progress = "waiting", 0
    run.save(update_fields=["recipe", "step", "progress"])
    defer("anonymizer.anonymize_run", run_id=str(run.pk))
    return run


def confirm_series_recipe(run_id: uuid.UUID, *, by: User, now: datetime) -> Run:
    """The recipe of the series, at its levels, for the next version: nothing is chosen anew.

    Raises:
        Invalid: the series has no measured recipe yet, or the columns are no longer those it speaks of; a person must decide.
    """
    run = Run.objects.select_related("version__dataset").get(pk=run_id)
    spec = queries.next_spec(run.dataset)
    if spec is None:
        raise Invalid(Finding("run.series_has_no_recipe"))
    columns, known = set(run.version.columns.values_list("name", flat=True)), set(spec["columns"])
    if columns != known:
        raise Invalid(*(Finding("run.column_unknown_to_series", column=name) for name in sorted(columns ^ known)))
    return confirm_recipe(run.pk, spec, by=by, now=now)


@transaction.atomic
def ask_for_offer(run_id: uuid.UUID, spec: Mapping[str, Any], *, by: User) -> Run:
    """Let the worker work out proposals for answers that are not confirmed yet.

    Raises:
        Invalid: the recipe does not fit the table; every fault is named.
    """
    run = locked(run_id)
    verdict = may(by, "catalogue.confirm_recipe", run.dataset) & policies.can_confirm(run, identifiers_kept=False)
    require(verdict, subject=run, organization_id=run.dataset.owner_id)
    try:
        Spec.from_dict(spec).check(list(run.version.columns.values_list("name", flat=True)))
    except EngineError as error:
        raise as_invalid(error) from error
    drift = Offered.of(run).drift
    run.offer = Offered(is_under_way=True, was_asked=True, spec=dict(spec), drift=drift).to_dict()
    run.save(update_fields=["offer"])
    defer("anonymizer.offer_run", run_id=str(run.pk))
    return run


def _freeze(
    dataset: Dataset, spec: dict[str, Any], required_k: int, ceilings: Sequence[Ceiling], *, by: User, now: datetime
) -> Recipe:
    """The same recipe is not frozen twice: the next version of the series uses the one there is."""
    last = dataset.recipes.first()
    dictated = [{"source_id": str(each.source_id), **each.values} for each in ceilings]
    if last is not None and (last.spec, last.required_k, last.ceilings) == (spec, required_k, dictated):
        return last
    number = (dataset.recipes.aggregate(last=Max("number"))["last"] or 0) + 1
    return Recipe.objects.create(
        dataset=dataset,
        number=number,
        spec=spec,
        required_k=required_k,
        ceilings=dictated,
        confirmed_by=by,
        confirmed_at=now,
    )
