"""What providers do with releases: release, entitle, revoke, withdraw."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from agreements.models import Agreement
from agreements.queries import (
    agreements_covering,
    policy,
)
from anonymizer.models import Run
from anonymizer.services import CeilingValues, set_ceilings
from entente.audit.jobs import defer
from entente.audit.services import move, require
from entente.catalogue.models import Dataset
from entente.catalogue.vocabularies import DatasetKind
from entente.core.errors import Finding, Invalid, InvalidTransition
from entente.organizations.models import Organization, User
from entente.organizations.notices import notify
from entente.organizations.permissions import belongs_to, may
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports import gate, permissions
from exports.deliveries.revocation import end_entitlement
from exports.formats import (
    MOST_FEATURES,
    MOST_ROWS_OF_WORKBOOK,
    Format,
    can_be_marked,
    fits,
    has_places,
    in_order,
    usual_formats,
)
from exports.gate import (
    NO_CHANGES,
    Changes,
    effective_terms,
    make_entitlement,
    make_release,
    tell_provider_of_source,
)
from exports.models import Delivery, Entitlement, Release
from exports.places import Placing, drawn_geographies, usual_placing
from exports.states import DELIVERY_TRANSITIONS, RELEASE_TRANSITIONS, DeliveryStatus, ReleaseStatus


def set_audience(dataset: Dataset, agreements: Sequence[Agreement], *, by: User, now: datetime) -> None:
    """The data are meant for the recipients of these agreements: what they dictate becomes the ceilings of the recipe.

    Where another agreement covers the same recipient and purpose, the strictest threshold of each kind is dictated.
    """
    ceilings, covering = [], agreements_covering(dataset)
    for agreement in agreements:
        effective = effective_terms(agreement, covering, dataset=dataset, now=now)
        ceilings.append(
            CeilingValues(
                source_id=agreement.pk,
                title_en=agreement.title_en,
                title_fr=agreement.title_fr,
                **effective.recipe_limits(),
                authorities=tuple(sorted(policy(agreement).evidence.authorities)),
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
    placing: Placing | None = None,
    changes: Changes = NO_CHANGES,
) -> Release:
    """Release an approved run under an agreement in force, and entitle its recipients. What a term refuses does not leave.

    ``formats``: ``exports.formats.Format``; the usual ones where none is chosen. ``placing``: for formats with places; the column of the
    finest known places where none is chosen. ``changes``: of what was released for the same period.
    """
    run = Run.objects.select_for_update(of=("self",)).select_related("version__dataset__owner", "report").get(pk=run_id)
    agreement = Agreement.objects.select_for_update().get(pk=agreement_id)
    dataset = run.dataset
    chosen = in_order(formats or usual_formats())
    placing = (placing or usual_placing(run)) if has_places(chosen) else None
    judgement = gate.judge_release(
        run, agreement, purpose=purpose, to=[recipient.pk for recipient in recipients_chosen], now=now, placing=placing
    )
    verdict = (
        permissions.may_release_to(by, dataset, [recipient.pk for recipient in recipients_chosen]) & judgement.verdict
    )
    require(verdict, subject=run, organization_id=dataset.owner_id)
    if not recipients_chosen:
        raise Invalid(Finding("release.no_recipient"))
    _require_fitting(run, chosen, placing)
    if agreement.machine_terms.fingerprint and not can_be_marked(chosen):
        raise Invalid(Finding("release.mark_needs_rows"))
    release = make_release(
        run,
        agreement,
        purpose=purpose,
        recipients=recipients_chosen,
        ends_on=ends_on,
        formats=chosen,
        placing=placing,
        effective=judgement.effective,
        changes=changes,
        by=by,
        now=now,
    )
    if not belongs_to(by, dataset.owner):
        notify(people_of(dataset.owner, Role.DATA_STEWARD, Role.PRIVACY_OFFICER), "release.by_sponsor", release)
    return release


@transaction.atomic
def entitle(release_id: uuid.UUID, recipient: Organization, *, ends_on: date, by: User, now: datetime) -> Entitlement:
    """One more recipient of a release that is under way or available."""
    release = _locked(release_id)
    verdict = permissions.may_release_to(by, release.dataset, [recipient.pk])
    verdict &= gate.judge_recipient(release, recipient.pk, now=now)
    require(verdict, subject=release, organization_id=release.dataset.owner_id)
    if release.entitlements.filter(recipient=recipient, revoked_at=None).exists():
        raise Invalid(Finding("entitlement.given_already"))
    entitlement = make_entitlement(release, recipient, ends_on=ends_on, by=by, actor=by, now=now)
    tell_provider_of_source(release, [recipient.pk], by)
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
    end_entitlement(entitlement, by=by, reason=reason.strip(), now=now)
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
    require(may(by, "catalogue.release_run", dataset), subject=entitlement, organization_id=dataset.owner_id)
    if delivery.status != DeliveryStatus.FAILED:  # every other row to this status is the worker's
        raise InvalidTransition(source=delivery.status, target=DeliveryStatus.COPYING)
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


def _require_fitting(run: Run, formats: Sequence[str], placing: Placing | None) -> None:
    rows, is_table_of_counts = run.report.records, run.dataset.kind == DatasetKind.TABLE
    too_large = [form for form in formats if not fits(form, rows=rows, is_table_of_counts=is_table_of_counts)]
    if Format.XLSX in too_large:
        raise Invalid(Finding("release.too_many_rows_for_workbook", facts={"most": MOST_ROWS_OF_WORKBOOK}))
    if too_large:
        raise Invalid(Finding("release.too_many_rows_for_places", facts={"most": MOST_FEATURES}))
    if not has_places(formats):
        return
    if placing is None:
        raise Invalid(Finding("release.no_places"))
    if placing.column not in run.report.columns or not drawn_geographies().filter(code=placing.geography).exists():
        raise Invalid(Finding("release.no_such_places"))


def _locked(release_id: uuid.UUID) -> Release:
    """The release, for whoever is about to change it."""
    releases = Release.objects.select_for_update(of=("self",))
    return releases.select_related("run__version__dataset__owner", "agreement").get(pk=release_id)
