"""Series that two people let go on without them: each next version is followed, announced, released on its day, or left to a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from agreements.models import Agreement
from agreements.notices import tell
from anonymizer.models import Run
from anonymizer.queries import approval_verdict
from anonymizer.states import RunStatus
from anonymizer.tasks import approve_standing, follow_recipe
from entente.audit.failures import ends_by_itself
from entente.audit.jobs import defer
from entente.audit.services import move, record
from entente.catalogue.models import DatasetVersion
from entente.core.verdicts import Verdict
from entente.organizations.notices import notify
from entente.organizations.permissions import may
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports import gate, queries
from exports.gate import EffectiveTerms, make_release
from exports.models import StandingApproval, StandingRun
from exports.places import Placing
from exports.policies.standing import (
    Figures,
    can_be_judged,
    can_follow,
    is_within,
    keeps_recipe,
    release_at,
    still_stands,
)
from exports.states import STANDING_RUN_TRANSITIONS, STANDING_TRANSITIONS, StandingRunStatus, StandingStatus

RUNNING = (RunStatus.PROFILING, RunStatus.TRANSFORMING)
HELD_EVERY: Final = 10
"""Minutes after which a version that was left to a person is judged again: what held it may be gone."""


@app.periodic(cron="* * * * *")
@app.task(name="exports.follow_series", queue="default", queueing_lock="exports.follow_series")
def follow_series(timestamp: int) -> None:
    """Every series under a standing approval that has something to do goes on, in a job of its own; whether it is late is asked each hour."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    active = StandingApproval.objects.filter(status=StandingStatus.ACTIVE)
    keys = active if now.minute == 0 else queries.standing_moving(active, held=now.minute % HELD_EVERY == 0)
    for key in keys.values_list("pk", flat=True):
        defer("exports.go_on", approval_id=str(key))


ends_by_itself(
    "exports.go_on", reason="exports.follow_series hands it over again each minute while there is something to do."
)


@app.task(name="exports.go_on", queue="default", retry=RetryStrategy(max_attempts=3, exponential_wait=4))
def go_on_now(approval_id: str) -> None:
    """One series goes on. Safe to run twice."""
    go_on(UUID(approval_id), now=timezone.now())


@transaction.atomic
def go_on(approval_id: UUID, *, now: datetime) -> None:
    """New versions are taken up, those that were measured are announced, those whose day has come are released."""
    approval = (
        StandingApproval.objects.select_for_update(of=("self",))
        .select_related("release__run__version__dataset__owner", "release__run__recipe", "release__agreement", "opened_by", "decided_by")
        .get(pk=approval_id)
    )  # fmt: skip
    if approval.status != StandingStatus.ACTIVE:
        return
    agreement = approval.release.agreement.current
    if agreement.today(now) > approval.ends_on:
        approval.ended_at = now
        approval.save(update_fields=["ended_at"])
        owner_id = approval.dataset.owner_id
        move(approval, to=StandingStatus.ENDED, by=None, table=STANDING_TRANSITIONS, organization_id=owner_id)
        return
    for version in _new_versions(approval):
        _take_up(approval, version, now=now)
    versions = approval.runs.select_related("version__dataset__owner").order_by("version__number")
    for standing in versions.filter(status=StandingRunStatus.HELD):
        _judge_again(approval, standing, agreement, now=now)
    for standing in versions.filter(status__in=[StandingRunStatus.FOLLOWING, StandingRunStatus.ANNOUNCED]):
        _advance(approval, standing, agreement, now=now)
    due = queries.due_of(approval, now=now)
    if due.is_late and due.due_on is not None:
        tell(agreement, "standing.late", once=True, due_on=due.due_on)


def _new_versions(approval: StandingApproval) -> list[DatasetVersion]:
    """Those uploaded since the release with which the series began, in their order."""
    begun = approval.release.run.version
    versions = DatasetVersion.objects.filter(dataset=begun.dataset_id, number__gt=begun.number)
    return list(
        versions.exclude(pk__in=approval.runs.values("version")).select_related("dataset__owner").order_by("number")
    )


def _take_up(approval: StandingApproval, version: DatasetVersion, *, now: datetime) -> None:
    """Once it was read: anonymized by the recipe of the series, or left to a person."""
    runs = Run.objects.select_for_update(of=("self",)).select_related("version__dataset__owner", "recipe")
    run = runs.filter(version=version).order_by("-id").first()
    if run is None or run.status == RunStatus.PROFILING:
        return
    figures = queries.figures_of(approval, run)
    standing = StandingRun.objects.create(
        approval=approval, version=version, run=run, figures=figures.to_dict(), created_at=now
    )
    facts = {"standing_id": approval.pk, "version_id": version.pk}
    record("standing.taken_up", by=None, subject=standing, organization_id=version.dataset.owner_id, **facts)
    verdict = can_be_judged(run_status=run.status)
    if verdict and run.status == RunStatus.AWAITING_RECIPE:
        verdict = _follow(approval, run, figures, now=now)
    elif verdict:
        verdict = _may_follow(approval, run, figures, now=now) & _same_recipe(approval, run)
    if not verdict:
        _hold(standing, verdict)


def _judge_again(approval: StandingApproval, standing: StandingRun, agreement: Agreement, *, now: datetime) -> None:
    """What held a version may be gone: the agreement was resumed, safeguards were assessed. It then goes on, and is announced once more.

    What a person decided about its run stays, and so does what something later has overtaken.
    """
    run = _locked_run(standing)
    if not _comes_after(approval, run.version):
        return
    if run.status == RunStatus.AWAITING_RECIPE:
        verdict = _follow(approval, run, queries.figures_of(approval, run), now=now)
    elif run.status in (RunStatus.AWAITING_REVIEW, RunStatus.APPROVED):
        verdict = _may_leave(approval, run, agreement, now=now).verdict
    else:
        return
    reasons = [reason.value for reason in verdict.reasons]
    if reasons != standing.reasons:
        standing.reasons = reasons
        standing.save(update_fields=["reasons"])
    if verdict:
        _move(standing, StandingRunStatus.FOLLOWING)


def _advance(approval: StandingApproval, standing: StandingRun, agreement: Agreement, *, now: datetime) -> None:
    run = _locked_run(standing)
    if run.status in RUNNING:
        return
    read = can_be_judged(run_status=run.status)
    if not read:
        _hold(standing, read)
        return
    leave = _may_leave(approval, run, agreement, now=now)
    standing.figures = leave.figures.to_dict()
    standing.save(update_fields=["figures"])
    if not leave.verdict:
        _hold(standing, leave.verdict)
    elif standing.status == StandingRunStatus.FOLLOWING:
        _announce(approval, standing, agreement, now=now)
    elif standing.release_at is not None and standing.release_at <= now:
        if run.status != RunStatus.APPROVED:
            assert approval.decided_by is not None  # a second person gave it
            approve_standing(run, by=approval.decided_by, standing_id=approval.pk, now=now)
        release = approval.release
        standing.release = make_release(
            run,
            agreement,
            purpose=release.purpose,
            recipients=list(approval.recipients.all()),
            ends_on=agreement.ends_on,
            formats=release.formats,
            placing=Placing.of(release.places),
            effective=leave.effective,
            by=approval.opened_by,
            now=now,
            standing_id=approval.pk,
        )
        standing.save(update_fields=["release"])
        _move(standing, StandingRunStatus.RELEASED)


@dataclass(frozen=True, slots=True)
class Leave:
    """Whether a measured version may leave now, how it differs from the last release, and the agreements that apply."""

    verdict: Verdict
    figures: Figures
    effective: EffectiveTerms


def _may_leave(approval: StandingApproval, run: Run, agreement: Agreement, *, now: datetime) -> Leave:
    figures, release = queries.figures_of(approval, run), approval.release
    is_approved = run.status == RunStatus.APPROVED
    assert approval.decided_by is not None  # a second person gave it
    reviewed = Verdict() if is_approved else approval_verdict(run, approval.decided_by, by_standing=True)
    judgement = gate.judge_release(
        run,
        agreement,
        purpose=release.purpose,
        to=[recipient.pk for recipient in approval.recipients.all()],
        now=now,
        approved=bool(reviewed),
        placing=Placing.of(release.places),
    )
    verdict = (
        _stands(approval, now=now)
        & is_within(figures, queries.tolerances_of(approval), comes_after=_comes_after(approval, run.version))
        & _same_recipe(approval, run)
        & reviewed
        & judgement.verdict
    )
    return Leave(verdict, figures, judgement.effective)


def _may_follow(approval: StandingApproval, run: Run, figures: Figures, *, now: datetime) -> Verdict:
    """What is known once the table was read."""
    comes_after = _comes_after(approval, run.version)
    return _stands(approval, now=now) & can_follow(figures, queries.tolerances_of(approval), comes_after=comes_after)


def _follow(approval: StandingApproval, run: Run, figures: Figures, *, now: datetime) -> Verdict:
    """Anonymize by the recipe of the series, where nothing stands against it."""
    verdict = _may_follow(approval, run, figures, now=now)
    if not verdict:
        return verdict
    recipe = approval.release.run.recipe
    assert recipe is not None  # the release was made by it
    chosen_by = recipe.confirmed_by
    return follow_recipe(run, approval.spec, chosen_by=chosen_by, standing_id=approval.pk, now=now)


def _locked_run(standing: StandingRun) -> Run:
    runs = Run.objects.select_for_update(of=("self",))
    return runs.select_related("version__dataset__owner", "report", "recipe").get(pk=standing.run_id)


def _announce(approval: StandingApproval, standing: StandingRun, agreement: Agreement, *, now: datetime) -> None:
    """It leaves on its day, and at the earliest in 24 hours: whoever is against it stops it."""
    due_on = queries.due_on_of(approval, standing.version)
    begins = datetime.combine(due_on, time.min, ZoneInfo(agreement.time_zone))
    standing.announced_at, standing.release_at = now, release_at(day_begins=begins, announced_at=now)
    standing.save(update_fields=["announced_at", "release_at"])
    _move(standing, StandingRunStatus.ANNOUNCED)
    _tell_owner(standing, "standing.announced", leaves_on=agreement.today(standing.release_at))


def _stands(approval: StandingApproval, *, now: datetime) -> Verdict:
    agreement, dataset = approval.release.agreement.current, approval.dataset
    opener, second = approval.opened_by, approval.decided_by
    both = second is not None and bool(
        may(opener, "catalogue.release_run", dataset) & may(second, "catalogue.review_run", dataset)
    )
    return still_stands(
        agreement.machine_terms,
        status=approval.status,
        ends_on=approval.ends_on,
        today=agreement.today(now),
        both_may=both,
    )


def _same_recipe(approval: StandingApproval, run: Run) -> Verdict:
    same = run.recipe is not None and run.recipe.spec == approval.spec
    return keeps_recipe(same_recipe=same, run_status=run.status)


def _comes_after(approval: StandingApproval, version: DatasetVersion) -> bool:
    return version.period_end > queries.last_release(approval).run.version.period_end


def _hold(standing: StandingRun, verdict: Verdict) -> None:
    """A person looks at it, beside the last report, and goes on by hand."""
    standing.reasons = [reason.value for reason in verdict.reasons]
    standing.save(update_fields=["reasons"])
    _move(standing, StandingRunStatus.HELD, reasons=standing.reasons)
    _tell_owner(standing, "standing.held")


def _tell_owner(standing: StandingRun, kind: str, **facts: Any) -> None:
    owner = standing.version.dataset.owner
    people = people_of(owner, Role.DATA_STEWARD, Role.PRIVACY_OFFICER)
    notify(people, kind, standing, **facts)


def _move(standing: StandingRun, to: str, **facts: Any) -> None:
    owner_id = standing.version.dataset.owner_id
    facts |= {"standing_id": standing.approval_id, "version_id": standing.version_id}
    move(standing, to=to, by=None, table=STANDING_RUN_TRANSITIONS, organization_id=owner_id, **facts)
