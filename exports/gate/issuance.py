"""A judged run becomes a release: by a steward, or by the worker under a standing approval. Whoever calls has asked the gate."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from agreements.models import Agreement
from anonymizer.models import Run
from anonymizer.tasks import set_retention
from entente.audit.jobs import defer
from entente.audit.services import Actor, record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import Organization, User
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports import permissions
from exports.accountability.legal_terms import legal_status, parties_of
from exports.gate.access import new_access_verdict
from exports.gate.records import DATABASE
from exports.gate.thresholds import EffectiveTerms
from exports.models import Delivery, Entitlement, Release
from exports.places import Placing


@dataclass(frozen=True, slots=True)
class Changes:
    """What a release changes of what was released before for the same period, in words of whoever releases it."""

    in_english: str
    in_french: str


NO_CHANGES: Final = Changes("", "")


def make_release(
    run: Run,
    agreement: Agreement,
    *,
    purpose: str,
    recipients: Sequence[Organization],
    ends_on: date,
    formats: Sequence[str],
    placing: Placing | None = None,
    effective: EffectiveTerms,
    by: User,
    now: datetime,
    changes: Changes = NO_CHANGES,
    standing_id: uuid.UUID | None = None,
) -> Release:
    """The release, its recipients entitled, its files under way. ``by`` answers for it; with ``standing_id`` the worker acts."""
    dataset, actor = run.dataset, None if standing_id else by
    release = Release.objects.create(
        run=run,
        agreement=agreement,
        purpose=purpose,
        formats=list(formats),
        places={} if placing is None else placing.to_dict(),
        changes_en=changes.in_english.strip()[:500],
        changes_fr=changes.in_french.strip()[:500],
        legal_status=legal_status(parties_of([dataset.owner, *recipients])),
        released_by=by,
        released_at=now,
    )
    record(
        "release.made",
        by=actor,
        subject=release,
        organization_id=dataset.owner_id,
        run_id=run.pk,
        agreement_id=agreement.pk,
        purpose=purpose,
        with_thresholds_of=[str(other.pk) for other in effective.stricter],
        **({"standing_id": standing_id} if standing_id else {}),
    )
    if effective.terms.retention_days is not None:  # the agreement wants the upload and candidate gone sooner
        set_retention(run, days=effective.terms.retention_days, now=now)
    for recipient in recipients:
        make_entitlement(release, recipient, ends_on=ends_on, by=by, actor=actor, now=now)
    tell_provider_of_source(release, [recipient.pk for recipient in recipients], actor)
    defer("exports.publish_release", release_id=str(release.pk))
    return release


def tell_provider_of_source(release: Release, recipients: Sequence[uuid.UUID], actor: Actor | None) -> None:
    """Of a derived dataset: whoever provides what it was derived from learns to whom it goes."""
    derivation = DATABASE.derivation(release.run)
    if derivation is None:
        return
    source, provider = derivation.entitlement.release, derivation.entitlement.release.dataset.owner
    to = [str(recipient) for recipient in recipients]
    facts = {"recipient_id": release.dataset.owner_id, "to": to, "republished_as": str(release.pk)}
    record("layer.republished", by=actor, subject=source, organization_id=provider.pk, **facts)
    notify(people_of(provider, Role.DATA_STEWARD, Role.PRIVACY_OFFICER), "layer.republished", source)


def make_entitlement(
    release: Release, recipient: Organization, *, ends_on: date, by: User, actor: Actor | None, now: datetime
) -> Entitlement:
    """One recipient of a release may download it, judged now."""
    agreement, owner_id = release.agreement, release.dataset.owner_id
    verdict = new_access_verdict(release, recipient.pk, ends_on=ends_on, now=now)
    require(verdict, subject=release, organization_id=owner_id)
    ends_at, derivation = agreement.end_of(ends_on), DATABASE.derivation(release.run)
    if derivation is not None:  # no longer than what it was derived from
        ends_at = min(ends_at, derivation.entitlement.ends_at)
    if ends_at <= now:
        raise Invalid(Finding("entitlement.ends_in_the_past"))
    entitlement = Entitlement.objects.create(
        release=release, recipient=recipient, starts_at=now, ends_at=ends_at, granted_by=by
    )
    Delivery.objects.create(entitlement=entitlement)
    permissions.grant(entitlement)
    facts: dict[str, Any] = {"release_id": release.pk, "recipient_id": recipient.pk}
    record("entitlement.granted", by=actor, subject=entitlement, organization_id=owner_id, **facts)
    return entitlement
