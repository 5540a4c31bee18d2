"""Entitlements as their recipient sees them, judged now."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from django.db import models
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from agreements.models import Agreement
from entente.core.bilingual import Bilingual
from entente.core.paging import FirstPage
from entente.core.prepared import Prepared
from entente.core.verdicts import Reason, Verdict
from entente.organizations.models import User
from exports import permissions
from exports.gate import DATASET_PATH, JUDGED_FIELDS, CurrentPolicies, entitlement_verdict, entitlement_verdicts
from exports.models import Acceptance, Entitlement, Subscription, last_day
from exports.policies import is_ready
from exports.states import DeliveryStatus, ReleaseStatus


class Access(models.TextChoices):
    """Where an entitlement stands for one person."""

    CLOSED = "closed", _("Closed")
    UNACCEPTED = "unaccepted", _("Terms to accept")
    READY = "ready", _("Ready to download")
    FAILED = "failed", _("Delivery failed")
    PREPARED = "prepared", _("Being prepared")

    @property
    def tone(self) -> str:
        return _TONES[self]


_TONES: Final = {
    Access.CLOSED: "stopped",
    Access.UNACCEPTED: "waiting",
    Access.READY: "good",
    Access.FAILED: "danger",
    Access.PREPARED: "working",
}


@dataclass(frozen=True, slots=True)
class AccessStatus:
    """An entitlement as its reader sees it. ``entitled`` is the right, ``verdict`` whether a download works now."""

    entitlement: Entitlement
    entitled: Verdict
    verdict: Verdict
    accepted: bool
    access: Access


@dataclass(frozen=True, slots=True)
class EntitlementRow:
    """An entitlement as its reader's list shows it; ``reasons``: why it is closed."""

    id: uuid.UUID
    title_en: str
    title_fr: str
    number: int
    period_start: date
    period_end: date
    owner_en: str
    owner_fr: str
    access: Access
    reasons: tuple[Reason, ...]
    last_day: date

    title, owner = Bilingual(), Bilingual()


def entitlements_listed(entitlements: QuerySet[Entitlement], *, user: User) -> QuerySet[Entitlement]:
    """With everything that the reader's list shows, in one query; ``accepted``: whether she accepted the terms."""
    acceptances = Acceptance.objects.filter(entitlement=OuterRef("pk"), accepted_by=user)
    return (
        entitlements.select_related(
            "release__agreement__framework",
            "release__run__version__dataset__owner",
            "recipient",
            "delivery",
            "passed_on_from__recipient",
            "passed_on_under__framework",
        )
        .prefetch_related("release__agreement__parties")
        .defer("release__manifest", "release__run__versions", "release__run__findings")
        .annotate(accepted=Exists(acceptances))
    )


def entitlement_rows(keys: list[uuid.UUID], *, user: User, now: datetime) -> list[EntitlementRow]:
    """Entitlements as their reader's list shows them, the newest first, judged now."""
    # Each agreement is read, and what it allows worked out, once, however many of the entitlements rest on it.
    current_policies, rows = CurrentPolicies(now), []
    entitlements = [dict(zip(_READ, row, strict=True)) for row in _ROWS.all(keys=keys, user=user.pk)]
    for row, entitled in zip(entitlements, entitlement_verdicts(entitlements, current_policies), strict=True):
        zone = current_policies.agreement(row["agreement_id"]).time_zone
        rows.append(
            EntitlementRow(
                **{name: row[name] for name in _SHOWN},
                access=_access(entitled, delivery=row["delivery"], accepted=row["accepted"]),
                reasons=entitled.reasons,
                last_day=last_day(row["ends_at"], time_zone=zone),
            )
        )
    return rows


_SHOWN: Final = {
    "id": "pk", "title_en": f"{DATASET_PATH}title_en", "title_fr": f"{DATASET_PATH}title_fr", "number": "release__run__version__number",
    "period_start": "release__run__version__period_start", "period_end": "release__run__version__period_end",
    "owner_en": f"{DATASET_PATH}owner__name_en", "owner_fr": f"{DATASET_PATH}owner__name_fr",
}  # fmt: skip
_READ: Final = {**JUDGED_FIELDS, **_SHOWN, "delivery": "delivery__status", "accepted": "accepted"}


def _rows(keys: list[uuid.UUID], user: uuid.UUID) -> QuerySet[Entitlement, Any]:
    acceptances = Acceptance.objects.filter(entitlement=OuterRef("pk"), accepted_by=user)
    return Entitlement.objects.filter(pk__in=keys).annotate(accepted=Exists(acceptances)).values_list(*_READ.values())


_ROWS: Final[Prepared[Any]] = Prepared(_rows, keys=list, user=uuid.UUID)
PAGE: Final = 25
FIRST_RECEIVED: Final = FirstPage(lambda user: permissions.entitlements_of(User(pk=user)), size=PAGE, user=uuid.UUID)
"""The page that everyone opens."""


def standing(entitlement: Entitlement, *, accepted: bool, now: datetime) -> AccessStatus:
    """Where an entitlement stands for one person, judged now."""
    entitled, delivery = entitlement_verdict(entitlement, CurrentPolicies(now)), entitlement.delivery.status
    verdict = entitled & is_ready(delivery, accepted=accepted)
    return AccessStatus(
        entitlement, entitled, verdict, accepted, _access(entitled, delivery=delivery, accepted=accepted)
    )


def _access(entitled: Verdict, *, delivery: str, accepted: bool) -> Access:
    if not entitled:
        return Access.CLOSED
    if not accepted:
        return Access.UNACCEPTED
    if is_ready(delivery, accepted=accepted):
        return Access.READY
    return Access.FAILED if delivery == DeliveryStatus.FAILED else Access.PREPARED


def live_entitlements(agreement: Agreement, *, user: User, now: datetime) -> QuerySet[Entitlement]:
    """Who can download under an agreement, in any of its versions, as far as the reader may know: as provider or as the authority of a
    community all, as recipient her own."""
    provided = Q(release__in=permissions.releases_visible_to(user).values("pk"))
    received = Q(pk__in=permissions.entitlements_of(user).values("pk"))
    return (
        Entitlement.objects.filter(provided | received)
        .filter(Q(release__agreement__lineage=agreement.lineage) | Q(passed_on_under__lineage=agreement.lineage))
        .filter(revoked_at=None, starts_at__lte=now, ends_at__gt=now)
        .filter(release__status__in=[ReleaseStatus.PUBLISHING, ReleaseStatus.AVAILABLE])
        .select_related("recipient", "release__agreement", "release__run__version__dataset")
        .defer("release__manifest")
    )


def has_accepted(entitlement: Entitlement, user: User) -> bool:
    """Whether this person accepted the terms of the entitlement."""
    return Acceptance.objects.filter(entitlement=entitlement, accepted_by=user).exists()


def follows(entitlement: Entitlement, user: User) -> bool:
    """Whether this person is told of the versions of its series to come."""
    return Subscription.objects.filter(
        user=user, dataset=entitlement.release.dataset.pk, organization=entitlement.recipient_id
    ).exists()


def has_accepted_words(entitlement: Entitlement, user: User) -> bool:
    """Whether this person accepted the same words of the same agreement for any version that her organization received.

    The next version of a series then reaches her programs without her; amended terms do not.
    """
    agreement = entitlement.release.agreement
    accepted = _ACCEPTED.first(
        recipient=entitlement.recipient_id, agreement=agreement.pk, user=user.pk, digest=agreement.digest()
    )
    return accepted is not None


_ACCEPTED: Final = Prepared(
    lambda recipient, agreement, user, digest: Acceptance.objects.filter(
        entitlement__recipient=recipient, entitlement__release__agreement=agreement, accepted_by=user, digest=digest
    ).values_list("pk")[:1],
    recipient=uuid.UUID,
    agreement=uuid.UUID,
    user=uuid.UUID,
    digest=str,
)
