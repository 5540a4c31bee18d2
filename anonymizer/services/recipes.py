"""Answers are confirmed and frozen as a recipe, or proposals for them are asked for."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from anonymizer import policies, queries
from anonymizer.engine import Recipe as Spec
from anonymizer.engine.errors import EngineError
from anonymizer.models import Run
from anonymizer.recipes.confirmation import confirmation_of, freeze
from anonymizer.recipes.pooled import pooled_spec
from anonymizer.recipes.proposals import Offered
from anonymizer.recipes.value_maps import check_recipe_cleaning
from anonymizer.services.drafts import end_drafts
from anonymizer.services.locks import locked, move_run
from anonymizer.states import RunStatus
from entente.audit.jobs import defer
from entente.audit.services import require
from entente.core.errors import Finding, Invalid
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
        recipe = Spec.from_dict(pooled_spec(spec) if dataset.is_pool else spec)
        recipe.check(columns)
        queries.check_kind(recipe, dataset)
        queries.check_boundaries(recipe, dataset)
        check_recipe_cleaning(recipe, dataset)
    except EngineError as error:
        raise Invalid.of(error.findings) from error
    confirmation = confirmation_of(run, recipe, columns)
    move_run(run, RunStatus.TRANSFORMING, by=by, provided=confirmation.verdict)
    run.recipe = freeze(dataset, recipe.to_dict(), confirmation, by=by, now=now)
    run.step, run.progress = "waiting", 0
    run.save(update_fields=["recipe", "step", "progress"])
    end_drafts(run)
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
    verdict &= policies.can_show_alone(is_pool=run.dataset.is_pool)
    require(verdict, subject=run, organization_id=run.dataset.owner_id)
    try:
        Spec.from_dict(spec).check(list(run.version.columns.values_list("name", flat=True)))
    except EngineError as error:
        raise Invalid.of(error.findings) from error
    drift = Offered.of(run).drift
    run.offer = Offered(is_under_way=True, was_asked=True, spec=dict(spec), drift=drift).to_dict()
    run.save(update_fields=["offer"])
    defer("anonymizer.offer_run", run_id=str(run.pk))
    return run
