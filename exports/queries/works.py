"""What became of an organization's data: who holds them until when, how often they were fetched, what cites them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Max

from agreements.models import Agreement
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.vocabularies import Purpose
from entente.organizations.models import Organization
from exports.models import Entitlement, Work
from exports.queries.holders import may_hold


@dataclass(frozen=True, slots=True)
class Holding:
    """One release in the hands of one recipient. ``holds``: it can fetch it, or may keep a copy of what it fetched."""

    entitlement: Entitlement
    dataset: Dataset
    version: DatasetVersion
    recipient: Organization
    agreement: Agreement
    purpose: str
    last_day: date
    is_over: bool
    holds: bool
    downloads: int
    last_download: datetime | None


def holdings_of(owner: Organization, *, now: datetime) -> list[Holding]:
    """All that was ever given of an organization's data, those that are held first, then the newest."""
    entitlements = Entitlement.objects.filter(release__run__version__dataset__owner=owner)
    held = set(may_hold(entitlements, now=now).values_list("pk", flat=True))
    read = (
        entitlements.select_related("release__agreement", "release__run__version__dataset", "recipient")
        .defer("release__manifest", "release__run__versions", "release__run__findings")
        .annotate(fetched=Count("downloads"), fetched_last=Max("downloads__issued_at"))
    )
    rows = [
        Holding(
            entitlement,
            entitlement.release.dataset,
            entitlement.release.run.version,
            entitlement.recipient,
            entitlement.release.agreement,
            str(Purpose(entitlement.release.purpose).label),
            entitlement.last_day,
            entitlement.revoked_at is not None or entitlement.ends_at <= now,
            entitlement.pk in held,
            entitlement.fetched,
            entitlement.fetched_last,
        )
        for entitlement in read
    ]
    return sorted(rows, key=lambda row: not row.holds)


def works_of(owner: Organization) -> list[Work]:
    """The works that cite any of an organization's data, the newest first."""
    works = Work.objects.filter(entitlement__release__run__version__dataset__owner=owner)
    return list(
        works.select_related("entitlement__recipient", "entitlement__release__run__version__dataset").defer(
            "entitlement__release__manifest"
        )
    )
