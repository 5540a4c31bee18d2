"""Reads about agreements that span tables."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import datetime

from django.db.models import QuerySet

from agreements.models import Agreement, PartyRole
from agreements.policies import is_in_force
from agreements.states import AgreementStatus
from agreements.terms import Terms


def agreements_of_provider(organization_id: uuid.UUID) -> QuerySet[Agreement]:
    """The active agreements under which an organization may provide data, and those that may still become active."""
    return (
        Agreement.objects.filter(
            parties__organization=organization_id,
            parties__role=PartyRole.PROVIDER,
            status__in=[AgreementStatus.PROPOSED, AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED],
        )
        .prefetch_related("parties__organization")
        .distinct()
    )


def covers(terms: Terms, *, dataset_id: uuid.UUID, kind: str) -> bool:
    """Whether the terms speak of this dataset."""
    return kind in terms.kinds and (not terms.datasets or str(dataset_id) in terms.datasets)


def agreements_covering(organization_id: uuid.UUID, *, dataset_id: uuid.UUID, kind: str) -> list[Agreement]:
    """Those of ``agreements_of_provider`` whose terms speak of this dataset."""
    return [
        agreement
        for agreement in agreements_of_provider(organization_id)
        if covers(agreement.machine_terms, dataset_id=dataset_id, kind=kind)
    ]


def in_force(agreements: Iterable[Agreement], *, now: datetime) -> list[Agreement]:
    """Those that are in force now, each by the day of its own time zone."""
    return [agreement for agreement in agreements if is_in_force(agreement, today=agreement.today(now))]


def recipients(agreement: Agreement) -> list[uuid.UUID]:
    """The organizations that may receive under an agreement."""
    return [party.organization_id for party in agreement.parties.all() if party.role == PartyRole.RECIPIENT]
