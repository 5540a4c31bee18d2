"""A recipe is chosen step by step: each change is a draft of its own, so that nothing that was chosen is lost and all can be undone."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Max

from anonymizer import policies
from anonymizer.models import RecipeDraft, Run
from anonymizer.recipes.cleaned_profiles import is_outdated, is_profiled
from anonymizer.services.locks import locked
from entente.audit.jobs import defer
from entente.audit.services import require
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from entente.organizations.permissions import may


@dataclass(frozen=True, slots=True)
class DraftState:
    """What a draft holds: see ``RecipeDraft``."""

    answers: Mapping[str, Sequence[str]]
    cleaning: Mapping[str, Any] = field(default_factory=dict)
    spec: Mapping[str, Any] | None = None
    profiled_as: str = ""


@transaction.atomic
def change_draft(
    run_id: uuid.UUID,
    state: DraftState,
    *,
    start: DraftState,
    code: str,
    column: str = "",
    by: User,
    now: datetime,
) -> RecipeDraft:
    """Take a further state of the recipe as the current one.

    Args:
        start: from where the change went out; kept too where it is the first one.
        code: what was done, of ``anonymizer.recipes.drafts.CHANGES``.
        column: to which one; empty where it concerns the table.
    """
    run = _choosing(run_id, by)
    before = run.draft
    if before is None:
        before = _add(run, None, start, {"code": "start"}, by=by, now=now)
    change = {"code": code, **({"column": column} if column else {})}
    return _set(run, _add(run, before, state, change, by=by, now=now))


@transaction.atomic
def begin_draft(run_id: uuid.UUID, start: DraftState, *, by: User, now: datetime) -> RecipeDraft | None:
    """Take what is proposed as the first draft, so that its effect is measured. Where there is one, nothing happens, unless the columns were
    profiled anew since: then ``start`` takes its place, and is undone with it.

    A page asks for it by itself: where its reader was quicker and confirmed the recipe, nothing happens, and ``None`` is returned.
    """
    run = locked(run_id)
    verdict = _can_choose(run, by)
    if run.recipe_id is not None and verdict.reasons == (policies.Refusal.NOT_AWAITING_RECIPE,):
        return None
    require(verdict, subject=run, organization_id=run.dataset.owner_id)
    draft = run.draft
    if draft is None:
        return _set(run, _add(run, None, start, {"code": "start"}, by=by, now=now))
    if not is_outdated(run):
        return draft
    return _set(run, _add(run, draft.before, start, draft.change, by=by, now=now))


@transaction.atomic
def undo_draft(run_id: uuid.UUID, *, by: User) -> RecipeDraft | None:
    """Go back by one change; ``None`` where there is none."""
    run = _choosing(run_id, by)
    return _set(run, run.draft.before) if run.draft is not None and run.draft.before is not None else None


@transaction.atomic
def redo_draft(run_id: uuid.UUID, *, by: User) -> RecipeDraft | None:
    """Take the change that was undone last; ``None`` where there is none."""
    run = _choosing(run_id, by)
    after = None if run.draft is None else RecipeDraft.objects.filter(before=run.draft).last()
    return None if after is None else _set(run, after)


@transaction.atomic
def name_draft(run_id: uuid.UUID, name: str, *, state: DraftState, by: User, now: datetime) -> RecipeDraft:
    """Keep the current state under a name, by which it can be compared and taken again.

    Raises:
        Invalid: the name is empty, or another draft of the run has it.
    """
    run = _choosing(run_id, by)
    name = name.strip()
    if not name:
        raise Invalid(Finding("draft.name_missing"))
    if run.drafts.filter(name=name).exists():
        raise Invalid(Finding("draft.name_taken"))
    draft = run.draft or _set(run, _add(run, None, state, {"code": "start"}, by=by, now=now))
    draft.name = name
    draft.save(update_fields=["name"])
    return draft


@transaction.atomic
def take_draft(run_id: uuid.UUID, draft_id: uuid.UUID, *, start: DraftState, by: User, now: datetime) -> RecipeDraft:
    """Go on from a draft that has a name: a change as any other, which can be undone."""
    draft = RecipeDraft.objects.get(pk=draft_id, run_id=run_id)
    state = DraftState(draft.answers, draft.cleaning, draft.spec, draft.profiled_as)
    return change_draft(run_id, state, start=start, code="taken", by=by, now=now)


def end_drafts(run: Run) -> None:
    """A locked run whose recipe is confirmed has no draft any more, but for those that have names."""
    run.draft = None
    run.save(update_fields=["draft"])
    run.drafts.exclude(name="").update(before=None)
    run.drafts.filter(name="").delete()


def _choosing(run_id: uuid.UUID, by: User) -> Run:
    """The run, locked, for whoever chooses its recipe."""
    run = locked(run_id)
    require(_can_choose(run, by), subject=run, organization_id=run.dataset.owner_id)
    return run


def _can_choose(run: Run, by: User) -> Verdict:
    return may(by, "catalogue.confirm_recipe", run.dataset) & policies.can_confirm(run, identifiers_kept=False)


def _add(
    run: Run, before: RecipeDraft | None, state: DraftState, change: Mapping[str, str], *, by: User, now: datetime
) -> RecipeDraft:
    number = (run.drafts.aggregate(last=Max("number"))["last"] or 0) + 1
    return RecipeDraft.objects.create(
        run=run,
        before=before,
        number=number,
        answers={name: list(values) for name, values in state.answers.items()},
        cleaning=dict(state.cleaning),
        spec=None if state.spec is None else dict(state.spec),
        change=dict(change),
        profiled_as=state.profiled_as,
        made_by=by,
        made_at=now,
    )


def _set(run: Run, draft: RecipeDraft) -> RecipeDraft:
    """Take a draft as the current one. What its recipe would do is measured, and the columns are profiled as it cleans them, where that is not known."""
    run.draft = draft
    run.save(update_fields=["draft"])
    if not is_profiled(run):
        defer("anonymizer.profile_cleaned", run_id=str(run.pk))
    if draft.spec is not None and not draft.effect:
        defer("anonymizer.measure_effect", draft_id=str(draft.pk))
    return draft
