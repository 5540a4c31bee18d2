"""Reviews of access: what falls under one, and where one stands."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Max, Q, QuerySet
from django.utils.translation import gettext

from entente.organizations.models import Membership, Organization, User
from entente.organizations.permissions import organizations_where
from entente.organizations.roles import Role
from exports.models import AccessItem, AccessKey, AccessKind, AccessReview, Download, Entitlement

MANAGE = "organizations.manage_members"


@dataclass(frozen=True, slots=True)
class AccessRow:
    """One access as its reviewer sees it: whose, to what, since when, used last."""

    item: AccessItem
    who: str
    what: str
    since: datetime | None
    used_at: datetime | None
    exists: bool


def accesses(organization: Organization, *, now: datetime) -> list[AccessItem]:
    """Everything that gives access today, as items of a review that is still to be stored."""
    roles = organization.memberships.select_related("user").order_by("user__name", "role", "id")
    keys = _live_keys(organization, now=now)
    return [
        *(
            AccessItem(kind=AccessKind.ROLE, subject_id=membership.pk, person=membership.user, role=membership.role)
            for membership in roles
        ),
        *(AccessItem(kind=AccessKind.KEY, subject_id=key.pk, person=key.made_by) for key in keys),
        *(
            AccessItem(kind=AccessKind.ENTITLEMENT, subject_id=entitlement.pk, recipient=entitlement.recipient)
            for entitlement in _live_entitlements(organization, now=now)
        ),
    ]


def review_rows(review: AccessReview, *, now: datetime) -> list[AccessRow]:
    """The items of a review, in a fixed number of queries; those that ended meanwhile are marked."""
    items = list(review.items.select_related("person", "recipient", "decided_by"))
    keys = {key.pk: key for key in _live_keys(review.organization, now=now)}
    entitlements = {entitlement.pk: entitlement for entitlement in _live_entitlements(review.organization, now=now)}
    members = {member.pk: member for member in Membership.objects.filter(pk__in=_subjects(items, AccessKind.ROLE))}
    used: dict[uuid.UUID, datetime] = dict(
        Download.objects.filter(entitlement__in=_subjects(items, AccessKind.ENTITLEMENT))
        .order_by()
        .values_list("entitlement")
        .annotate(last=Max("issued_at"))
    )
    rows = []
    for item in items:
        if item.kind == AccessKind.ROLE:
            member = members.get(item.subject_id)
            what, since = str(Role(item.role).label), member.created_at if member else None
            last, exists = item.person.last_login if item.person else None, member is not None
        elif item.kind == AccessKind.KEY:
            key = keys.get(item.subject_id)
            what = gettext("Key “%(name)s”") % {"name": key.name} if key else gettext("A key that ended")
            since, last, exists = (key.made_at, key.last_used_at, True) if key else (None, None, False)
        else:
            entitlement = entitlements.get(item.subject_id)
            what = str(entitlement.release.dataset) if entitlement else gettext("An access that ended")
            since, exists = entitlement.starts_at if entitlement else None, entitlement is not None
            last = used.get(item.subject_id)
        rows.append(AccessRow(item, str(item.person or item.recipient or ""), what, since, last, exists))
    return rows


def exists_still(item: AccessItem, *, now: datetime) -> bool:
    """Whether what an item names still gives access."""
    organization = item.review.organization
    if item.kind == AccessKind.ROLE:
        return Membership.objects.filter(pk=item.subject_id).exists()
    if item.kind == AccessKind.KEY:
        return _live_keys(organization, now=now).filter(pk=item.subject_id).exists()
    return _live_entitlements(organization, now=now).filter(pk=item.subject_id).exists()


def reviews_of(user: User) -> QuerySet[AccessReview]:
    """The reviews of the organizations whose people this person administers, with how much is still to be decided."""
    reviews = AccessReview.objects.filter(organization__in=organizations_where(user, MANAGE))
    return reviews.select_related("organization").annotate(left=Count("items", filter=Q(items__decision="")))


def due_reviews(today: date) -> QuerySet[AccessReview]:
    """Those that are open and were due by this day."""
    return AccessReview.objects.filter(closed_at=None, due_on__lte=today).select_related("organization")


def organizations_to_review(quarter: datetime) -> QuerySet[Organization]:
    """Those that existed when the quarter began and have had no review since, nor have one open."""
    reviewed = AccessReview.objects.filter(Q(opened_at__gte=quarter) | Q(closed_at=None))
    peopled = Organization.objects.filter(created_at__lt=quarter, pk__in=Membership.objects.values("organization"))
    return peopled.exclude(pk__in=reviewed.values("organization"))


def _live_keys(organization: Organization, *, now: datetime) -> QuerySet[AccessKey]:
    live = organization.access_keys.filter(revoked_at=None, expires_at__gt=now)
    return live.select_related("made_by").order_by("name", "id")


def _live_entitlements(organization: Organization, *, now: datetime) -> QuerySet[Entitlement]:
    live = Entitlement.objects.filter(
        release__run__version__dataset__owner=organization, revoked_at=None, ends_at__gt=now
    )
    return (
        live.select_related("recipient", "release__run__version__dataset")
        .defer("release__manifest", "release__run__findings")
        .order_by("recipient__name_en", "id")
    )


def _subjects(items: Iterable[AccessItem], kind: str) -> list[uuid.UUID]:
    return [item.subject_id for item in items if item.kind == kind]
