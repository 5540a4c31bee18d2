"""Who is to be told of an incident, by when, and who was: as texts of the law ask, and as those do who share the data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from django.db.models import Q
from django.utils.translation import gettext

from agreements.law.breaches import PROMPT_DAYS, Addressee, BreachDuty, When
from agreements.models import AgreementParty
from entente.catalogue.models import Dataset
from entente.organizations.models import Organization
from exports.incidents.assessment import asked_tests
from exports.models import Entitlement, Incident, IncidentNotice
from exports.queries.holders import may_hold

PARTNER_DAYS: Final = 1
"""By when those who share the data are told: the 24 hours that clauses of the library set. An agreement may set another time."""


@dataclass(frozen=True, slots=True)
class OwedNotice:
    """Whom to tell. ``duty`` of a text of the law, ``organization`` of one that shares the data; ``receipt``: that it was given."""

    key: str
    due_on: date
    duty: BreachDuty | None = None
    organization: Organization | None = None
    receipt: IncidentNotice | None = None

    @property
    def whom(self) -> str:
        """Who is told, in the language in force."""
        if self.organization is not None:
            return self.organization.name
        assert self.duty is not None  # of a text of the law
        addressee = Addressee(self.key.rpartition(".")[2])
        return self.duty.authority if addressee == Addressee.COMMISSIONER else str(addressee.label)

    @property
    def is_open(self) -> bool:
        return self.receipt is None

    def is_late(self, today: date) -> bool:
        return self.is_open and today > self.due_on


def notices_of(incident: Incident) -> list[OwedNotice]:
    """All notices, those of the law first. Before it was assessed, only those of which no test is asked."""
    receipts = {notice.key: notice for notice in incident.notices.select_related("organization", "recorded_by")}
    return [*_of_the_law(incident, receipts), *_of_partners(incident, receipts)]


def first_due(incident: Incident) -> date | None:
    """The first day by which something is to be done; ``None`` where nothing is owed."""
    days = [notice.due_on for notice in notices_of(incident) if notice.is_open]
    if not incident.assessments.exists():
        days.append(incident.known_on + timedelta(days=PROMPT_DAYS))
    return min(days, default=None)


def _of_the_law(incident: Incident, receipts: dict[str, IncidentNotice]) -> Iterator[OwedNotice]:
    newest = incident.assessments.first()
    judgments = newest.judgments if newest is not None else {}
    due_on = incident.known_on + timedelta(days=PROMPT_DAYS)
    for test in asked_tests(incident):
        for addressee, when in test.duty.tell:
            if when == When.ALWAYS or judgments.get(test.duty.code):
                key = f"{test.duty.code}.{addressee}"
                yield OwedNotice(key, due_on, duty=test.duty, receipt=receipts.get(key))


def _of_partners(incident: Incident, receipts: dict[str, IncidentNotice]) -> Iterator[OwedNotice]:
    due_on = incident.known_on + timedelta(days=PARTNER_DAYS)
    for organization in partners_of(incident):
        key = f"organization.{organization.pk}"
        yield OwedNotice(key, due_on, organization=organization, receipt=receipts.get(key))


def partners_of(incident: Incident) -> list[Organization]:
    """Whoever may hold the releases, whose rows are in them, the other parties of the agreements, and who was told before."""
    releases = incident.releases.all()
    holders = may_hold(Entitlement.objects.filter(release__in=releases), now=incident.reported_at).values("recipient")
    datasets = Dataset.objects.filter(versions__runs__releases__in=releases)
    joined = [key for sources in datasets.values_list("joined_from", flat=True) for key in sources]
    providers = Dataset.objects.filter(Q(pk__in=datasets.values("pk")) | Q(pk__in=joined)).values("owner")
    addressed = incident.notices.filter(organization__isnull=False).values("organization")
    parties = AgreementParty.objects.filter(agreement__in=incident.agreements.all()).values("organization")
    shared = Organization.objects.filter(
        Q(pk__in=holders) | Q(pk__in=providers) | Q(pk__in=parties) | Q(pk__in=addressed)
    )
    return list(shared.exclude(pk=incident.organization_id).order_by("name_en", "pk"))


def shown(notice: OwedNotice) -> str:
    """What asks for a notice, in a line."""
    if notice.duty is None:
        return gettext("Shares these data. Clauses of the library set 24 hours; compare the agreement.")
    return gettext("%(text)s, %(section)s: %(pace)s") % {
        "text": notice.duty.instrument.title,
        "section": notice.duty.section,
        "pace": notice.duty.pace,
    }
