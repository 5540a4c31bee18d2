"""Two people call data more than de-identified: one names who supervised it and when it is assessed again, another confirms; either takes it back."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from django.conf import settings
from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import User
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports.dossier import assembled
from exports.models import Determination, DeterminationEnd, Release
from exports.policies.dossiers import can_confirm_determination, can_propose_determination
from exports.queries.determinations import is_here, missing_steps_of, reachable_texts, verdict_of
from exports.services.standing import acts_on
from exports.states import ReleaseStatus


@transaction.atomic
def propose_determination(
    release_id: uuid.UUID, *, jurisdiction: str, qualified_person: User, reassess_on: date, by: User, now: datetime
) -> Determination:
    """The first of two. What is missing is named.

    Raises:
        Invalid: a step that the text asks for is not on record.
    """
    release = _locked(release_id)
    text = reachable_texts(release, assembled(release, now=now)).get(jurisdiction)
    verdict = acts_on(by, release.dataset) & can_propose_determination(
        is_available=release.status == ReleaseStatus.AVAILABLE,
        is_reachable=text is not None,
        is_waiting=release.determinations.filter(jurisdiction=jurisdiction, ended_at=None, confirmed_at=None).exists(),
        is_qualified_here=is_here(qualified_person, release),
        reassess_on=reassess_on,
        today=release.agreement.today(now),
        most_days=settings.REEVALUATE_DAYS,
    )
    require(verdict, subject=release, organization_id=release.dataset.owner_id)
    assert text is not None  # the verdict asked it
    determination = Determination.objects.create(
        release=release,
        jurisdiction=jurisdiction,
        instrument=text.code,
        status=text.reaches,
        qualified_person=qualified_person,
        reassess_on=reassess_on,
        proposed_by=by,
        proposed_at=now,
    )
    _need_all_steps(determination, now=now)
    facts = {"jurisdiction": jurisdiction, "release_id": release.pk}
    record("determination.proposed", by=by, subject=determination, organization_id=release.dataset.owner_id, **facts)
    people = people_of(release.dataset.owner, Role.PRIVACY_OFFICER, Role.DATA_STEWARD)
    notify(people, "determination.proposed", release, but_not=by)
    return determination


@transaction.atomic
def confirm_determination(determination_id: uuid.UUID, *, by: User, now: datetime) -> Determination:
    """The second of two: from now through its day the word holds, as long as nothing lapses.

    Raises:
        Invalid: a step that the text asks for is not on record any more.
    """
    determination = _of(determination_id)
    release = determination.release
    verdict = acts_on(by, release.dataset) & can_confirm_determination(
        is_open=determination.ended_at is None and determination.confirmed_at is None,
        by_another=determination.proposed_by_id != by.pk,
    )
    require(verdict, subject=determination, organization_id=release.dataset.owner_id)
    _need_all_steps(determination, now=now)
    verdict = verdict_of(determination, assembled(release, now=now), now=now)
    require(verdict, subject=determination, organization_id=release.dataset.owner_id)
    earlier = release.determinations.filter(
        jurisdiction=determination.jurisdiction, ended_at=None, confirmed_at__isnull=False
    )
    earlier.update(ended_at=now, ended_by=by, ended_for=DeterminationEnd.REPLACED)
    determination.confirmed_by, determination.confirmed_at = by, now
    determination.save(update_fields=["confirmed_by", "confirmed_at"])
    facts = {"jurisdiction": determination.jurisdiction, "release_id": release.pk}
    record("determination.confirmed", by=by, subject=determination, organization_id=release.dataset.owner_id, **facts)
    defer("exports.restate_law", release_id=str(release.pk))
    return determination


@transaction.atomic
def end_determination(determination_id: uuid.UUID, *, by: User, now: datetime) -> Determination:
    """A person refuses what waits, or takes back what holds: from now on the data are called de-identified again."""
    determination = _of(determination_id)
    release = determination.release
    verdict = acts_on(by, release.dataset) & can_confirm_determination(
        is_open=determination.ended_at is None, by_another=True
    )
    require(verdict, subject=determination, organization_id=release.dataset.owner_id)
    held = determination.confirmed_at is not None
    determination.ended_at, determination.ended_by = now, by
    determination.ended_for = DeterminationEnd.TAKEN_BACK if held else DeterminationEnd.REFUSED
    determination.save(update_fields=["ended_at", "ended_by", "ended_for"])
    facts = {"jurisdiction": determination.jurisdiction, "release_id": release.pk}
    record("determination.ended", by=by, subject=determination, organization_id=release.dataset.owner_id, **facts)
    if held:
        defer("exports.restate_law", release_id=str(release.pk))
    return determination


def _need_all_steps(determination: Determination, *, now: datetime) -> None:
    missing = missing_steps_of(assembled(determination.release, now=now), determination.instrument)
    if missing:
        sections = "; ".join(row.requirement.section or row.requirement.code for row in missing)
        raise Invalid(Finding("determination.steps_missing", facts={"sections": sections}))


def _locked(release_id: uuid.UUID) -> Release:
    releases = Release.objects.select_for_update(of=("self",)).select_related(
        "run__version__dataset__owner", "agreement"
    )
    return releases.get(pk=release_id)


def _of(determination_id: uuid.UUID) -> Determination:
    release_id = Determination.objects.only("release_id").get(pk=determination_id).release_id
    release = _locked(release_id)
    determination = (
        Determination.objects.select_for_update(of=("self",))
        .select_related("qualified_person")
        .get(pk=determination_id)
    )
    determination.release = release
    return determination
