"""Which services were verified last, by whom, and which are overdue."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Greatest

from entente.directory.models import (
    Correction,
    CorrectionStatus,
    CostOption,
    Language,
    Listing,
    Phone,
    RequiredDocument,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
    Source,
    Verification,
)
from entente.organizations.models import Organization


@dataclass(frozen=True, slots=True)
class VerificationRow:
    """A service, when it was verified last and by whom, and when it is due.

    ``by`` is a person here, or nobody where its source says so. ``due`` is nothing where it was never verified: it is overdue.
    """

    service: Service
    listing_id: object
    last: date | None
    by: object | None
    by_provider: bool
    due: date | None
    is_overdue: bool


def verified_services(owner: Organization, *, today: date, overdue: bool) -> QuerySet[Service]:
    """The public services of an organization, those that were never or longest ago verified first; ``overdue`` those that are due alone."""
    latest = Verification.objects.filter(service_id=OuterRef("pk")).order_by("-verified_on", "-id")
    services: QuerySet[Service] = Service.objects.filter(origin__owner=owner).annotate(
        here=Subquery(latest.values("verified_on")[:1])
    )
    services = services.annotate(last=Greatest("assured_date", "here")).order_by(
        F("last").asc(nulls_first=True), "name", "pk"
    )
    if not overdue:
        return services
    due = Q(pk__in=[])
    for source in Source.objects.filter(owner=owner):
        cutoff = months_before(today, source.verify_months)
        due |= Q(origin=source) & (Q(last__isnull=True) | Q(last__lte=cutoff))
    overdue_services: QuerySet[Service] = services.filter(due)
    return overdue_services


def verification_rows(services: Sequence[Service], *, today: date) -> list[VerificationRow]:
    """Rows for a page of services that ``verified_services`` found, in a handful of queries."""
    keys = [service.pk for service in services]
    months: dict[object, int] = dict(
        Source.objects.filter(pk__in={service.origin_id for service in services}).values_list("pk", "verify_months")
    )
    listings = dict(Listing.objects.filter(service__in=keys).order_by("-id").values_list("service_id", "pk"))
    latest = {
        verification.service_id: verification
        for verification in Verification.objects.filter(service_id__in=keys)
        .select_related("verified_by")
        .order_by("verified_on", "id")
    }
    rows = []
    for service in services:
        last, here = service.last, latest.get(service.pk)  # type: ignore[attr-defined]
        due = months_after(last, months.get(service.origin_id, 12)) if last else None
        by = here if here is not None and here.verified_on == last else None
        rows.append(
            VerificationRow(
                service, listings.get(service.pk), last, by.verified_by if by else None, bool(by and by.by_provider), due,
                due is None or due <= today,
            )
        )  # fmt: skip
    return rows


def corrections_to_review(owners: QuerySet[Organization]) -> QuerySet[Correction]:
    """What providers said of the services of these organizations and nobody has decided; the oldest first."""
    waiting = Correction.objects.filter(source__owner__in=owners, status=CorrectionStatus.PROPOSED)
    return waiting.select_related("source__owner").order_by("proposed_at", "id")


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month.

    >>> str(months_after(date(2026, 1, 31), 1)), str(months_after(date(2026, 11, 30), 12))
    ('2026-02-28', '2027-11-30')
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def months_before(day: date, months: int) -> date:
    """The last day whose date so many months later has come.

    >>> str(months_before(date(2026, 11, 30), 12)), str(months_before(date(2026, 2, 28), 1))
    ('2025-11-30', '2026-01-31')
    """
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    is_last = day.day == calendar.monthrange(day.year, day.month)[1]
    return date(year, month + 1, last if is_last else min(day.day, last))


_PARTS: Final = (Phone, Schedule, Language, ServiceArea, RequiredDocument, CostOption, ServiceAtLocation)


def services_modified_after(moment: datetime) -> QuerySet[Service]:
    """The public services that differ from what they were: by the word of their source, by an import that changed them or a row that belongs to them, or by a correction.

    A row that an import took away from a service leaves no trace here.
    """
    changed = Q(last_modified__gte=moment) | Q(last_import__done_at__gte=moment)
    corrected = Correction.objects.filter(status=CorrectionStatus.ACCEPTED, decided_at__gte=moment)
    changed |= Q(pk__in=corrected.values("service_id"))
    for part in _PARTS:
        parts = part.objects.filter(last_import__done_at__gte=moment, service__isnull=False)
        changed |= Q(pk__in=parts.values("service"))
    return Service.objects.filter(changed)
