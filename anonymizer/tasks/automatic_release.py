"""What the worker does where two people let a series go on without them: use its recipe again, approve what it gave."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from anonymizer import policies, queries
from anonymizer.engine import Recipe as Spec
from anonymizer.engine.errors import EngineError
from anonymizer.models import Run
from anonymizer.recipes.confirmation import confirmation_of, freeze
from anonymizer.recipes.value_maps import check_recipe_cleaning
from anonymizer.states import STANDING_TRANSITIONS, RunStatus
from anonymizer.tasks.retention import set_retention
from entente.audit.jobs import defer
from entente.audit.services import move
from entente.core.verdicts import Verdict
from entente.organizations.models import User


@transaction.atomic
def follow_recipe(run: Run, spec: Mapping[str, Any], *, chosen_by: User, standing_id: UUID, now: datetime) -> Verdict:
    """The run, which is locked, is anonymized by the recipe of its series; what is refused stays as it is.

    ``chosen_by``: who confirmed that recipe, whose choice it remains.
    """
    columns = list(run.version.columns.values_list("name", flat=True))
    try:
        recipe = Spec.from_dict(spec)
        recipe.check(columns)
        queries.check_kind(recipe, run.dataset)
        queries.check_boundaries(recipe, run.dataset)
        check_recipe_cleaning(recipe, run.dataset)
    except EngineError:
        return policies.can_follow_recipe(fits=False)
    confirmation = confirmation_of(run, recipe, columns)
    if confirmation.verdict:
        _move(run, RunStatus.TRANSFORMING, standing_id)
        run.recipe = freeze(run.dataset, recipe.to_dict(), confirmation, by=chosen_by, now=now)
        run.step, run.progress = "waiting", 0
        run.save(update_fields=["recipe", "step", "progress"])
        defer("anonymizer.anonymize_run", run_id=str(run.pk))
    return confirmation.verdict


@transaction.atomic
def approve_standing(run: Run, *, by: User, standing_id: UUID, now: datetime) -> None:
    """The run, which is locked and was judged, is approved in the name of whoever gave the standing approval."""
    _move(run, RunStatus.APPROVED, standing_id)
    run.decided_by, run.decided_at = by, now
    run.save(update_fields=["decided_by", "decided_at"])
    set_retention(run, days=run.dataset.owner.retention(), now=now)


def _move(run: Run, to: str, standing_id: UUID) -> None:
    owner_id = run.dataset.owner_id
    facts: dict[str, Any] = {"version_id": run.version_id, "standing_id": standing_id}
    move(run, to=to, by=None, table=STANDING_TRANSITIONS, organization_id=owner_id, **facts)
