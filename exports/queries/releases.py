"""Releases as their provider sees them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import pgettext_lazy
from django_stubs_ext import StrPromise

from entente.core.bilingual import Bilingual
from entente.core.paging import FirstPage
from entente.core.prepared import Prepared
from entente.organizations.models import User
from exports import permissions
from exports.disclosure.wording import said_of
from exports.models import Download, Entitlement, Release
from exports.queries.entitlements import PAGE
from exports.states import DeliveryStatus, ReleaseStatus


@dataclass(frozen=True, slots=True)
class Recipient:
    """A recipient as the provider sees it: its access, its files, and when links were issued."""

    entitlement: Entitlement
    state: StrPromise
    tone: str
    delivery_tone: str
    downloads: tuple[Download, ...]
    disclosure: str = ""
    """What the comparison with all else that it holds found."""
    unknown: int = 0
    """Releases that it holds and that cannot be compared."""

    @property
    def is_live(self) -> bool:
        return self.tone == "good"

    @property
    def is_moving(self) -> bool:
        return self.entitlement.delivery.status in (DeliveryStatus.COPYING, DeliveryStatus.ERASING)


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """A release as the list shows it; ``recipients`` counts those whose access was not revoked."""

    id: uuid.UUID
    title_en: str
    title_fr: str
    number: int
    period_start: date
    period_end: date
    status: str
    agreement_en: str
    agreement_fr: str
    released_at: datetime
    recipients: int

    title, agreement = Bilingual(), Bilingual()

    @property
    def tone(self) -> str:
        return RELEASE_TONES[ReleaseStatus(self.status)]

    @property
    def label(self) -> StrPromise | str:
        return ReleaseStatus(self.status).label


RELEASE_TONES = {
    ReleaseStatus.PUBLISHING: "working",
    ReleaseStatus.AVAILABLE: "good",
    ReleaseStatus.WITHDRAWN: "stopped",
    ReleaseStatus.EXPIRED: "stopped",
    ReleaseStatus.FAILED: "danger",
    ReleaseStatus.REFUSED: "danger",
}


DELIVERY_TONES = {
    DeliveryStatus.COPYING: "working",
    DeliveryStatus.READY: "good",
    DeliveryStatus.ERASING: "working",
    DeliveryStatus.ERASED: "stopped",
    DeliveryStatus.FAILED: "danger",
    DeliveryStatus.WITHHELD: "stopped",
}


def releases_listed(releases: QuerySet[Release]) -> QuerySet[Release]:
    """With everything that the list shows, in a fixed number of queries."""
    return (
        releases.select_related("run__version__dataset__owner", "agreement", "released_by")
        .defer("manifest", "run__versions", "run__findings", "agreement__text_en", "agreement__text_fr")
        .order_by("-id")
    )


def release_rows(keys: list[uuid.UUID]) -> list[ReleaseRow]:
    """Releases as their list shows them, the newest first, in one query."""
    return [ReleaseRow(*row) for row in _ROWS.all(keys=keys)]


def _rows(keys: list[uuid.UUID]) -> QuerySet[Release, Any]:
    live = Entitlement.objects.filter(release=OuterRef("pk"), revoked_at=None).order_by().values("release")
    dataset = "run__version__dataset__"
    return Release.objects.filter(pk__in=keys).annotate(
        recipients=Coalesce(Subquery(live.annotate(number=Count("pk")).values("number")), 0)
    ).values_list(
        "pk", f"{dataset}title_en", f"{dataset}title_fr", "run__version__number", "run__version__period_start",
        "run__version__period_end", "status", "agreement__title_en", "agreement__title_fr", "released_at", "recipients",
    )  # fmt: skip


_ROWS: Final[Prepared[Any]] = Prepared(_rows, keys=list)
FIRST_RELEASES: Final = FirstPage(
    lambda user: permissions.releases_visible_to(User(pk=user)), size=PAGE, user=uuid.UUID
)
"""The page that everyone opens."""


def recipients_of(release: Release, *, now: datetime) -> list[Recipient]:
    """Everyone who has or had access to a release."""
    entitlements = release.entitlements.select_related(
        "recipient", "delivery", "disclosure_check", "release__agreement", "passed_on_from__recipient"
    ).prefetch_related("downloads")
    return [_recipient(entitlement, now=now) for entitlement in entitlements]


def _recipient(entitlement: Entitlement, *, now: datetime) -> Recipient:
    if entitlement.revoked_at is not None:
        state, tone = pgettext_lazy("access", "Revoked"), "stopped"
    elif entitlement.ends_at <= now:
        state, tone = pgettext_lazy("access", "Ended"), "stopped"
    else:
        state, tone = pgettext_lazy("access", "Open"), "good"
    delivery = DELIVERY_TONES[DeliveryStatus(entitlement.delivery.status)]
    check = getattr(entitlement, "disclosure_check", None)
    if check is not None and check.refused:
        state, tone = pgettext_lazy("access", "Refused"), "danger"
    words = "" if check is None else said_of(check)
    unknown = 0 if check is None else len(check.unknown)
    return Recipient(entitlement, state, tone, delivery, tuple(entitlement.downloads.all()), words, unknown)


def entitlements_of_releases(releases: QuerySet[Release]) -> QuerySet[Entitlement]:
    """All entitlements of releases, ended ones too."""
    return Entitlement.objects.filter(release__in=releases).select_related(
        "recipient", "delivery", "release__agreement", "release__run__version__dataset__owner"
    )
