"""Entitlements as their recipient sees them, judged now."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from agreements.models import Agreement
from agreements.uses import Policy
from entente.catalogue import permissions as catalogue
from entente.core.bilingual import Bilingual
from entente.core.paging import FirstPage
from entente.core.prepared import Prepared
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from exports import permissions
from exports.at_use import AtUse
from exports.linking import still_linked
from exports.models import Acceptance, Entitlement, Subscription
from exports.policies import is_entitled, is_ready
from exports.states import DeliveryStatus, ReleaseStatus


@dataclass(frozen=True, slots=True)
class Standing:
    """An entitlement as its reader sees it. ``entitled`` is the right, ``verdict`` whether a download works now."""

    entitlement: Entitlement
    entitled: Verdict
    verdict: Verdict
    accepted: bool
    tone: str
    label: StrPromise


@dataclass(frozen=True, slots=True)
class EntitlementRow:
    """An entitlement as its reader's list shows it."""

    id: uuid.UUID
    title_en: str
    title_fr: str
    number: int
    period_start: date
    period_end: date
    owner_en: str
    owner_fr: str
    tone: str
    label: str
    reasons: tuple[str, ...]
    last_day: date

    title, owner = Bilingual(), Bilingual()


def entitlements_listed(entitlements: QuerySet[Entitlement], *, user: User) -> QuerySet[Entitlement]:
    """With everything that the reader's list shows, in one query; ``accepted``: whether she accepted the terms."""
    acceptances = Acceptance.objects.filter(entitlement=OuterRef("pk"), accepted_by=user)
    return (
        entitlements.select_related(
            "release__agreement__framework", "release__run__version__dataset__owner", "recipient", "delivery"
        )
        .prefetch_related("release__agreement__parties")
        .defer("release__manifest", "release__run__versions", "release__run__findings")
        .annotate(accepted=Exists(acceptances))
    )


def entitlement_rows(keys: list[uuid.UUID], *, user: User, now: datetime) -> list[EntitlementRow]:
    """Entitlements as their reader's list shows them, the newest first, judged now."""
    # Each agreement is read, and what it allows worked out, once, however many of the entitlements rest on it.
    at_use, rows = AtUse(now), []
    for each in _JUDGED.all(keys=keys, user=user.pk):
        each.release.agreement = at_use.agreement(each.release.agreement_id)
        allows = at_use.policy(each.release, each.recipient_id)
        stands = _standing(each, allows, accepted=each.accepted, now=now, delivery=each.delivered)
        reasons = tuple(str(reason.label) for reason in stands.entitled.reasons)
        shown = {name: getattr(each, f"of_{name}") for name in _NAMES}
        rows.append(
            EntitlementRow(
                each.pk, tone=stands.tone, label=str(stands.label), reasons=reasons, last_day=each.last_day, **shown
            )
        )
    return rows


_DATASET: Final = "release__run__version__dataset__"
_NAMES: Final = {
    "title_en": f"{_DATASET}title_en", "title_fr": f"{_DATASET}title_fr", "number": "release__run__version__number",
    "period_start": "release__run__version__period_start", "period_end": "release__run__version__period_end",
    "owner_en": f"{_DATASET}owner__name_en", "owner_fr": f"{_DATASET}owner__name_fr",
}  # fmt: skip


def _judged(keys: list[uuid.UUID], user: uuid.UUID) -> QuerySet[Any]:
    return (
        Entitlement.objects.filter(pk__in=keys)
        .select_related("release__run__version__dataset")
        .only(
            "starts_at", "ends_at", "revoked_at", "recipient_id", "release__status", "release__purpose", "release__agreement_id",
            f"{_DATASET}kind", f"{_DATASET}owner_id", f"{_DATASET}joined_from",
        )
        .annotate(
            accepted=Exists(Acceptance.objects.filter(entitlement=OuterRef("pk"), accepted_by=user)),
            delivered=F("delivery__status"),
            **{f"of_{name}": F(path) for name, path in _NAMES.items()},
        )
    )  # fmt: skip


_JUDGED: Final[Prepared[Any]] = Prepared(_judged, keys=list, user=uuid.UUID)
PAGE: Final = 25
FIRST_RECEIVED: Final = FirstPage(lambda user: permissions.entitlements_of(User(pk=user)), size=PAGE, user=uuid.UUID)
"""The page that everyone opens."""


def standing(entitlement: Entitlement, *, accepted: bool, now: datetime) -> Standing:
    """Where an entitlement stands for one person, judged now."""
    allows = AtUse(now).policy(entitlement.release, entitlement.recipient_id)
    return _standing(entitlement, allows, accepted=accepted, now=now, delivery=entitlement.delivery.status)


def _standing(entitlement: Entitlement, allows: Policy, *, accepted: bool, now: datetime, delivery: str) -> Standing:
    entitled = is_entitled(entitlement, policy=allows, now=now) & still_linked(entitlement, now=now)
    verdict = entitled & is_ready(delivery, accepted=accepted)
    if not entitled:
        tone, label = "stopped", _("Closed")
    elif not accepted:
        tone, label = "waiting", _("Terms to accept")
    elif verdict:
        tone, label = "good", _("Ready to download")
    elif delivery == DeliveryStatus.FAILED:
        tone, label = "danger", _("Delivery failed")
    else:
        tone, label = "working", _("Being prepared")
    return Standing(entitlement, entitled, verdict, accepted, tone, label)


def live_entitlements(agreement: Agreement, *, user: User, now: datetime) -> QuerySet[Entitlement]:
    """Who can download under an agreement, as far as the reader may know: as provider all, as recipient her own."""
    provided = Q(release__run__version__dataset__in=catalogue.visible_to(user))
    received = Q(pk__in=permissions.entitlements_of(user).values("pk"))
    return (
        Entitlement.objects.filter(provided | received, release__agreement=agreement)
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
