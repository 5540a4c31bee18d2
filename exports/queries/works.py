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
    given = Entitlement.objects.filter(release__run__version__dataset__owner=owner)
    held = set(may_hold(given, now=now).values_list("pk", flat=True))
    read = (
        given.select_related("release__agreement", "release__run__version__dataset", "recipient")
        .defer("release__manifest", "release__run__versions", "release__run__findings")
        .annotate(fetched=Count("downloads"), fetched_last=Max("downloads__issued_at"))
    )
    rows = [
        Holding(
            each,
            each.release.dataset,
            each.release.run.version,
            each.recipient,
            each.release.agreement,
            str(Purpose(each.release.purpose).label),
            each.last_day,
            each.revoked_at is not None or each.ends_at <= now,
            each.pk in held,
            each.fetched,
            each.fetched_last,
        )
        for each in read
    ]
    return sorted(rows, key=lambda row: not row.holds)


def works_of(owner: Organization) -> list[Work]:
    """The works that cite any of an organization's data, the newest first."""
    told = Work.objects.filter(entitlement__release__run__version__dataset__owner=owner)
    return list(
        told.select_related("entitlement__recipient", "entitlement__release__run__version__dataset").defer(
            "entitlement__release__manifest"
        )
    )
