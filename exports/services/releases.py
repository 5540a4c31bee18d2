"""What providers do with releases: release, entitle, revoke, withdraw."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from agreements.models import Agreement
from agreements.queries import (
    agreements_covering,
    agreements_of_provider,
    decided_on_open_terms,
    policy,
    use_of,
)
from anonymizer.models import Run
from anonymizer.services import CeilingValues, set_ceilings, shorten_retention
from entente.audit.jobs import defer
from entente.audit.services import move, record, require
from entente.catalogue.models import Dataset
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may
from exports import permissions, policies, queries, tasks
from exports.formats import MOST_ROWS_OF_WORKBOOK, fits, in_order, usual_formats
from exports.legal import legal_status
from exports.models import Delivery, Entitlement, Release
from exports.states import DELIVERY_TRANSITIONS, RELEASE_TRANSITIONS, DeliveryStatus, ReleaseStatus
from exports.thresholds import applying


def mean_for(dataset: Dataset, agreements: Sequence[Agreement], *, by: User, now: datetime) -> None:
    """For whom the data are meant: what those agreements dictate becomes the ceilings of the recipe.

    Where another agreement covers the same recipient and purpose, the strictest threshold of each kind is dictated.
    """
    ceilings, covering = [], agreements_covering(dataset)
    for agreement in agreements:
        applies = applying(agreement, covering, dataset=dataset, now=now)
        terms = applies.terms
        ceilings.append(
            CeilingValues(
                source_id=agreement.pk,
                title_en=agreement.title_en,
                title_fr=agreement.title_fr,
                smallest_k=terms.smallest_k,
                small_cell=applies.small_cell,
                finest_geography=terms.finest_geography,
                free_text=terms.free_text,
                columns=terms.columns,
            )
        )
    set_ceilings(dataset, ceilings, by=by)


@transaction.atomic
def release_run(
    run_id: uuid.UUID,
    agreement_id: uuid.UUID,
    *,
    purpose: str,
    recipients_chosen: Sequence[Organization],
    ends_on: date,
    by: User,
    now: datetime,
    formats: Sequence[str] = (),
    changes: tuple[str, str] = ("", ""),
) -> Release:
    """Release an approved run under an agreement in force, and entitle its recipients. What a term refuses does not leave.

    ``formats``: ``exports.formats.Format``; the usual ones where none is chosen. ``changes``: in English and French, what it changes of what was
    released for the same period.
    """
    run = Run.objects.select_for_update(of=("self",)).select_related("version__dataset__owner", "report").get(pk=run_id)
    agreement = Agreement.objects.select_for_update().get(pk=agreement_id)
    dataset, outcome = run.dataset, queries.outcome_of_run(run)
    known = agreements_of_provider(dataset.owner_id)
    to = [each.pk for each in recipients_chosen]
    applies = applying(agreement, known, dataset=dataset, now=now, to=to, purpose=purpose)
    verdict = may(by, "catalogue.release_run", dataset)
    if outcome is None:
        verdict &= Verdict((policies.Refusal.NOT_APPROVED,))
    else:
        verdict &= policies.can_release(
            policy(agreement),
            use_of(dataset, today=agreement.today(now), purpose=purpose, columns=outcome.columns, run=str(run.pk)),
            outcome,
            terms=applies.terms,
            small_cell=applies.small_cell,
            approved=queries.is_approved(run),
            candidate_exists=run.destroyed_at is None,
            released_before=queries.releases_standing(run).filter(agreement=agreement).exists(),
        ) & decided_on_open_terms(agreement, run.pk)
    require(verdict, subject=run, organization_id=dataset.owner_id)
    if not recipients_chosen:
        raise Invalid(Finding("release.no_recipient"))
    chosen = in_order(formats or usual_formats())
    if not all(fits(form, rows=run.report.records) for form in chosen):
        raise Invalid(Finding("release.too_many_rows_for_workbook", facts={"most": MOST_ROWS_OF_WORKBOOK}))
    jurisdictions = [dataset.owner.jurisdiction, *(each.jurisdiction for each in recipients_chosen)]
    release = Release.objects.create(
        run=run,
        agreement=agreement,
        purpose=purpose,
        formats=chosen,
        changes_en=changes[0].strip()[:500],
        changes_fr=changes[1].strip()[:500],
        legal_status=legal_status(jurisdictions),
        released_by=by,
        released_at=now,
    )
    record(
        "release.made",
        by=by,
        subject=release,
        organization_id=dataset.owner_id,
        run_id=run.pk,
        agreement_id=agreement.pk,
        purpose=purpose,
        with_thresholds_of=[str(each.pk) for each in applies.stricter],
    )
    if applies.terms.retention_days is not None:
        shorten_retention(run, days=applies.terms.retention_days, now=now)
    for recipient in recipients_chosen:
        _entitle(release, recipient, ends_on=ends_on, by=by, now=now)
    defer("exports.publish_release", release_id=str(release.pk))
    return release


@transaction.atomic
def entitle(release_id: uuid.UUID, recipient: Organization, *, ends_on: date, by: User, now: datetime) -> Entitlement:
    """One more recipient of a release that is under way or available."""
    release = _locked(release_id)
    require(
        may(by, "catalogue.release_run", release.dataset), subject=release, organization_id=release.dataset.owner_id
    )
    entitlement = _entitle(release, recipient, ends_on=ends_on, by=by, now=now)
    defer("exports.deliver", entitlement_id=str(entitlement.pk))
    return entitlement


@transaction.atomic
def revoke_entitlement(entitlement_id: uuid.UUID, *, by: User, reason: str, now: datetime) -> Entitlement:
    """The next request is refused, the grant is gone, and the recipient's files are erased."""
    entitlement = (
        Entitlement.objects.select_for_update(of=("self",))
        .select_related("release__run__version__dataset")
        .get(pk=entitlement_id)
    )
    dataset = entitlement.release.dataset
    require(may(by, "catalogue.release_run", dataset), subject=entitlement, organization_id=dataset.owner_id)
    if not reason.strip():
        raise Invalid(Finding("entitlement.reason_missing"))
    tasks.revoke(entitlement, by=by, reason=reason.strip(), now=now)
    return entitlement


@transaction.atomic
def retry_release(release_id: uuid.UUID, *, by: User) -> Release:
    """Publishing failed; try once more."""
    release = _locked(release_id)
    dataset = release.dataset
    move(
        release,
        to=ReleaseStatus.PUBLISHING,
        by=by,
        table=RELEASE_TRANSITIONS,
        organization_id=dataset.owner_id,
        on=dataset,
    )
    defer("exports.publish_release", release_id=str(release.pk))
    return release


@transaction.atomic
def deliver_again(entitlement_id: uuid.UUID, *, by: User) -> Entitlement:
    """A delivery failed; try once more."""
    entitlement = Entitlement.objects.select_related("release__run__version__dataset").get(pk=entitlement_id)
    dataset = entitlement.release.dataset
    delivery = Delivery.objects.select_for_update().get(pk=entitlement_id)
    move(
        delivery,
        to=DeliveryStatus.COPYING,
        by=by,
        table=DELIVERY_TRANSITIONS,
        organization_id=dataset.owner_id,
        on=dataset,
    )
    defer("exports.deliver", entitlement_id=str(entitlement_id))
    return entitlement


def _locked(release_id: uuid.UUID) -> Release:
    """The release, for whoever is about to change it."""
    releases = Release.objects.select_for_update(of=("self",))
    return releases.select_related("run__version__dataset__owner", "agreement").get(pk=release_id)


def _entitle(release: Release, recipient: Organization, *, ends_on: date, by: User, now: datetime) -> Entitlement:
    agreement = release.agreement
    verdict = policies.can_entitle(
        release,
        recipient_id=recipient.pk,
        policy=policy(agreement.current),
        ends_on=ends_on,
        today=agreement.today(now),
    )
    require(verdict, subject=release, organization_id=release.dataset.owner_id)
    midnight = agreement.end_of(ends_on)
    if midnight <= now:
        raise Invalid(Finding("entitlement.ends_in_the_past"))
    entitlement = Entitlement.objects.create(
        release=release, recipient=recipient, starts_at=now, ends_at=midnight, granted_by=by
    )
    Delivery.objects.create(entitlement=entitlement)
    permissions.grant(entitlement)
    record(
        "entitlement.granted",
        by=by,
        subject=entitlement,
        organization_id=release.dataset.owner_id,
        release_id=release.pk,
        recipient_id=recipient.pk,
    )
    return entitlement
