"""Two people let the next versions of a series leave by themselves; either of them, or a colleague, stops one or ends it all."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction

from agreements.notices import tell
from anonymizer.queries import fixed_spec, is_involved
from entente.audit.services import move, record, require
from entente.catalogue.models import Dataset
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from entente.organizations.notices import notify
from entente.organizations.permissions import may
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports import queries
from exports.models import STANDING_OPEN, Release, StandingApproval, StandingRun
from exports.permissions import may_release_to
from exports.policies.standing import Tolerances, can_agree, can_open, can_stop
from exports.states import (
    STANDING_RUN_TRANSITIONS,
    STANDING_TRANSITIONS,
    ReleaseStatus,
    StandingRunStatus,
    StandingStatus,
)

MAY_RELEASE, MAY_REVIEW = "catalogue.release_run", "catalogue.review_run"


@dataclass(frozen=True, slots=True)
class Series:
    """By how much the next versions may differ, how many days after their period each is due, and until when this holds."""

    tolerances: Tolerances
    due_days: int
    ends_on: date


@transaction.atomic
def open_standing(release_id: uuid.UUID, series: Series, *, by: User, now: datetime) -> StandingApproval:
    """The first of two: what comes after this release may leave as it did, once a privacy officer approves that too."""
    release = (
        Release.objects.select_for_update(of=("self",))
        .select_related("run__version__dataset__owner", "run__report", "run__recipe", "agreement")
        .get(pk=release_id)
    )
    dataset, agreement = release.dataset, release.agreement.current
    is_open = StandingApproval.objects.filter(
        status__in=STANDING_OPEN,
        release__run__version__dataset=dataset,
        release__agreement__lineage=agreement.lineage,
        release__purpose=release.purpose,
    ).exists()
    to = release.entitlements.filter(revoked_at=None).values_list("recipient", flat=True)
    verdict = may_release_to(by, dataset, list(to)) & can_open(
        agreement.machine_terms,
        is_available=release.status == ReleaseStatus.AVAILABLE,
        free_text=release.run.report.free_text,
        is_open=is_open,
        ends_on=series.ends_on,
        term_ends_on=agreement.ends_on,
        today=agreement.today(now),
    )
    require(verdict, subject=release, organization_id=dataset.owner_id)
    spec, bounds = fixed_spec(release.run), series.tolerances
    assert spec is not None  # a release comes from a run that has a recipe
    approval = StandingApproval.objects.create(
        release=release,
        spec=spec,
        columns=queries.columns_of(release.run.version),
        max_suppression=bounds.max_suppression,
        max_drift=bounds.max_drift,
        rows_within=bounds.rows_within,
        due_days=series.due_days,
        ends_on=series.ends_on,
        opened_by=by,
        opened_at=now,
    )
    open_ = release.entitlements.filter(revoked_at=None).select_related("recipient")
    approval.recipients.set([entitlement.recipient for entitlement in open_])
    facts: dict[str, Any] = {"release_id": release.pk, "agreement_id": agreement.pk}
    record("standing.opened", by=by, subject=approval, organization_id=dataset.owner_id, **facts)
    notify(people_of(dataset.owner, Role.PRIVACY_OFFICER), "standing.opened", approval, but_not=by)
    return approval


@transaction.atomic
def approve_standing(approval_id: uuid.UUID, *, by: User, now: datetime) -> StandingApproval:
    """The second of two. From now on the worker releases what keeps to it, after a day in which anyone may stop it."""
    approval = _locked(approval_id)
    return _decide(approval, StandingStatus.ACTIVE, by=by, now=now)


@transaction.atomic
def refuse_standing(approval_id: uuid.UUID, *, by: User, reason: str, now: datetime) -> StandingApproval:
    """The second person is against it, and says why."""
    _need(reason)
    approval = _locked(approval_id)
    approval.reason = reason.strip()[:500]
    return _decide(approval, StandingStatus.REFUSED, by=by, now=now)


@transaction.atomic
def end_standing(approval_id: uuid.UUID, *, by: User, reason: str, now: datetime) -> StandingApproval:
    """Nothing more leaves by it; what was announced is stopped, and what was released stays."""
    _need(reason)
    approval = _locked(approval_id)
    dataset = approval.dataset
    allowed = acts_on(by, dataset)
    require(allowed, subject=approval, organization_id=dataset.owner_id)
    move(
        approval,
        to=StandingStatus.ENDED,
        by=by,
        table=STANDING_TRANSITIONS,
        organization_id=dataset.owner_id,
        provided=allowed,
        on=dataset,
    )
    approval.ended_by, approval.ended_at, approval.reason = by, now, reason.strip()[:500]
    approval.save(update_fields=["ended_by", "ended_at", "reason"])
    for standing in approval.runs.filter(status=StandingRunStatus.ANNOUNCED):
        _stop(standing, by=by, now=now, judged=allowed)
    return approval


@transaction.atomic
def stop_standing(standing_id: uuid.UUID, *, by: User, now: datetime) -> StandingRun:
    """What was announced does not leave. A person may still release it by hand."""
    _locked(StandingRun.objects.only("approval_id").get(pk=standing_id).approval_id)
    standing = StandingRun.objects.select_related("version__dataset__owner").get(pk=standing_id)
    dataset = standing.version.dataset
    verdict = acts_on(by, dataset) & can_stop(status=standing.status)
    require(verdict, subject=standing, organization_id=dataset.owner_id)
    _stop(standing, by=by, now=now, judged=verdict)
    return standing


def acts_on(user: User, dataset: Dataset) -> Verdict:
    """Whoever may release or review may end a standing approval and stop what it announced."""
    releases = may(user, MAY_RELEASE, dataset)
    return releases if releases else may(user, MAY_REVIEW, dataset)


def _decide(approval: StandingApproval, to: str, *, by: User, now: datetime) -> StandingApproval:
    dataset, agreement = approval.dataset, approval.release.agreement.current
    verdict = can_agree(
        status=approval.status,
        is_opener=approval.opened_by_id == by.pk,
        involved=is_involved(approval.release.run, by),
        ends_on=approval.ends_on,
        today=agreement.today(now),
    )
    require(may(by, MAY_REVIEW, dataset) & verdict, subject=approval, organization_id=dataset.owner_id)
    approval.decided_by, approval.decided_at = by, now
    approval.save(update_fields=["decided_by", "decided_at", "reason"])
    move(approval, to=to, by=by, table=STANDING_TRANSITIONS, organization_id=dataset.owner_id, on=dataset)
    if to == StandingStatus.ACTIVE:
        tell(agreement, "standing.approved", but_not=by, ends_on=approval.ends_on)
    return approval


def _stop(standing: StandingRun, *, by: User, now: datetime, judged: Verdict) -> None:
    owner = standing.version.dataset.owner
    standing.stopped_by, standing.stopped_at = by, now
    standing.save(update_fields=["stopped_by", "stopped_at"])
    facts: dict[str, Any] = {"standing_id": standing.approval_id, "version_id": standing.version_id}
    to = StandingRunStatus.STOPPED
    move(standing, to=to, by=by, table=STANDING_RUN_TRANSITIONS, organization_id=owner.pk, provided=judged, **facts)
    notify(people_of(owner, Role.DATA_STEWARD, Role.PRIVACY_OFFICER), "standing.stopped", standing, but_not=by)


def _locked(approval_id: uuid.UUID) -> StandingApproval:
    approvals = StandingApproval.objects.select_for_update(of=("self",))
    return approvals.select_related("release__run__version__dataset__owner", "release__run__recipe", "release__agreement").get(
        pk=approval_id
    )  # fmt: skip


def _need(reason: str) -> None:
    if not reason.strip():
        raise Invalid(Finding("standing.reason_missing"))
