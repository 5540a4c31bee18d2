"""Begin a review of access, and decide on each access: confirm it, or remove it at once."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from entente.audit.services import record, require
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may
from entente.organizations.queries import other_stewards
from entente.organizations.services import leave
from exports import policies, queries
from exports.models import AccessDecision, AccessItem, AccessKind, AccessReview
from exports.services.keys import revoke_key
from exports.services.releases import revoke_entitlement
from exports.tasks import open_review


@transaction.atomic
def begin_review(organization: Organization, *, by: User, now: datetime) -> AccessReview:
    """A review out of turn, of everything that gives access now."""
    Organization.objects.select_for_update().get(pk=organization.pk)
    is_open = AccessReview.objects.filter(organization=organization, closed_at=None).exists()
    verdict = may(by, queries.MANAGE, organization) & policies.can_open_review(is_open=is_open)
    require(verdict, subject=organization, organization_id=organization.pk)
    return open_review(organization, by=by, now=now)


@transaction.atomic
def decide_access(item_id: uuid.UUID, *, keep: bool, reason: str, by: User, now: datetime) -> AccessItem:
    """Confirm an access, or remove it with effect at once. The last decision closes the review.

    ``reason``: what a recipient reads whose entitlement is removed.
    """
    item = (
        AccessItem.objects.select_for_update(of=("self",))
        .select_related("review__organization", "person")
        .get(pk=item_id)
    )
    review = item.review
    organization = review.organization
    verdict = may(by, queries.MANAGE, organization) & policies.can_decide_access(
        is_own=keep and item.kind == AccessKind.ROLE and item.person_id == by.pk,
        other_stewards=other_stewards(organization, by),
        is_open=not item.decision,
    )
    require(verdict, subject=review, organization_id=organization.pk)
    if not queries.exists_still(item, now=now):
        item.decision = AccessDecision.GONE
    elif keep:
        item.decision = AccessDecision.CONFIRMED
    else:
        _remove(item, reason=reason, by=by, now=now)
        item.decision = AccessDecision.REMOVED
    item.decided_by, item.decided_at = by, now
    item.save(update_fields=["decision", "decided_by", "decided_at"])
    record(
        f"access_review.{item.decision}",
        by=by,
        subject=review,
        organization_id=organization.pk,
        kind=item.kind,
        access_id=item.subject_id,
    )
    if not review.items.filter(decision="").exists():
        AccessReview.objects.filter(pk=review.pk).update(closed_at=now)
        record("access_review.closed", by=by, subject=review, organization_id=organization.pk)
    return item


def _remove(item: AccessItem, *, reason: str, by: User, now: datetime) -> None:
    if item.kind == AccessKind.ROLE:
        assert item.person is not None  # a role has a holder
        leave(item.person, item.review.organization, item.role, by=by)
    elif item.kind == AccessKind.KEY:
        revoke_key(item.subject_id, by=by, now=now)
    else:
        revoke_entitlement(item.subject_id, by=by, reason=reason, now=now)
