"""What waits for a person to release or accept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Now

from agreements.states import AgreementStatus
from anonymizer.models import Run
from anonymizer.states import RunStatus
from entente.organizations.models import User
from exports import permissions
from exports.models import Acceptance, Download, Entitlement, Release
from exports.queries.entitlements import entitlements_listed
from exports.states import OVER, DeliveryStatus, ReleaseStatus


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a person: approved runs to release, datasets whose terms to accept."""

    runs: QuerySet[Run]
    entitlements: QuerySet[Entitlement]


def entitlements_to_open(user: User, *, now: datetime | Now) -> QuerySet[Entitlement]:
    """Those whose terms this person can accept, and those that she accepted and of which nobody has taken a file yet.

    ``accepted`` tells the two apart.
    """
    accepted = Acceptance.objects.filter(entitlement=OuterRef("pk"), accepted_by=user)
    taken = Download.objects.filter(entitlement=OuterRef("pk"))
    to_accept = Q(
        accepted=False,
        release__status__in=[ReleaseStatus.PUBLISHING, ReleaseStatus.AVAILABLE],
        release__agreement__status=AgreementStatus.ACTIVE,
    )
    to_download = Q(
        ~Exists(taken),
        accepted=True,
        starts_at__lte=now,
        delivery__status=DeliveryStatus.READY,
        release__status=ReleaseStatus.AVAILABLE,
    )
    return (
        permissions.entitlements_of(user)
        .annotate(accepted=Exists(accepted))
        .filter(to_accept | to_download, ends_at__gt=now)
        .select_related("release__run__version__dataset__owner")
        .defer("release__manifest", "release__run__versions", "release__run__findings")
    )


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
