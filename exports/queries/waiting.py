"""What waits for a person to release or accept."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import Now

from agreements.states import AgreementStatus
from anonymizer.models import Run
from anonymizer.states import RunStatus
from entente.organizations.models import User
from exports import permissions
from exports.models import Entitlement, Release
from exports.queries.entitlements import entitlements_listed
from exports.states import OVER, ReleaseStatus


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a person: approved runs to release, datasets whose terms to accept."""

    runs: QuerySet[Run]
    entitlements: QuerySet[Entitlement]


def waiting_for(user: User) -> Waiting:
    """What this person can release or accept."""
    standing_releases = Release.objects.filter(run=OuterRef("pk")).exclude(status__in=OVER)
    runs = (
        Run.objects.filter(
            status=RunStatus.APPROVED,
            destroyed_at=None,
            version__dataset__in=permissions.datasets_released_by(user),
        )
        .exclude(Exists(standing_releases))
        .select_related("version__dataset__owner")
    )
    entitlements = entitlements_listed(permissions.entitlements_of(user), user=user).filter(
        ends_at__gt=Now(),
        release__status__in=[ReleaseStatus.PUBLISHING, ReleaseStatus.AVAILABLE],
        release__agreement__status=AgreementStatus.ACTIVE,
    )
    return Waiting(runs, entitlements.exclude(acceptances__accepted_by=user))
