"""An organization that moves to another node: what goes over, what ends, and whether two of its people confirmed it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from agreements.models import Agreement
from agreements.states import AgreementStatus
from entente.catalogue.models import DatasetVersion
from entente.core.verdicts import Verdict
from entente.federation.models import Departure, RemoteRelease
from entente.federation.permissions import may_move
from entente.federation.policies import can_move, is_confirmed_by_two
from entente.organizations.confirmations.challenges import Act
from entente.organizations.models import Organization
from entente.organizations.queries.confirmations import confirmation_verdict
from exports.models import Entitlement

S = AgreementStatus
RUNNING = (S.ACTIVE, S.SUSPENDED, S.DORMANT)
WAITING = (S.PROPOSED, S.SCHEDULED)


def agreements_to_hand_over(organization: Organization) -> list[Agreement]:
    """The versions of each agreement that runs, the oldest first: what one amends, or stands under, stands before it.

    What was signed on paper stays: its scan is sealed to keys that do not go over, and another node believes no copy of it. So does what rests on it.
    """
    own = Agreement.objects.filter(parties__organization=organization)
    running = own.filter(status__in=RUNNING).values("lineage")
    began = own.filter(lineage__in=running, activated_at__isnull=False, status__in=[*RUNNING, S.SUPERSEDED])
    on_paper = set(
        began.filter(Q(signed_on__isnull=False) | Q(parties__paper__isnull=False)).values_list("pk", flat=True)
    )
    over: dict[UUID, Agreement] = {}
    for agreement in sorted(began.distinct(), key=lambda a: (a.framework_id is not None, str(a.lineage), a.version)):
        needed = {agreement.framework_id, agreement.amends_id} - {None}
        if agreement.pk not in on_paper and needed <= over.keys():
            over[agreement.pk] = agreement
    return list(over.values())


def agreements_left_behind(organization: Organization) -> QuerySet[Agreement]:
    """Those that run and do not go over."""
    running = Agreement.objects.filter(parties__organization=organization, status__in=RUNNING)
    over = [agreement.pk for agreement in agreements_to_hand_over(organization)]
    return running.exclude(pk__in=over).distinct()


def agreements_open(organization: Organization) -> QuerySet[Agreement]:
    """Those that are being signed, or wait for their day."""
    return Agreement.objects.filter(parties__organization=organization, status__in=WAITING).distinct()


def accesses_that_end(organization: Organization) -> QuerySet[Entitlement]:
    """What it gave and what it was given on this node."""
    either = Q(release__run__version__dataset__owner=organization) | Q(recipient=organization)
    return Entitlement.objects.filter(either, revoked_at=None)


def versions_that_rest(organization: Organization) -> QuerySet[DatasetVersion]:
    """Its uploads that are not destroyed yet."""
    return DatasetVersion.objects.filter(dataset__owner=organization, destroyed_at=None)


def what_does_not_go_over(organization: Organization, *, now: datetime) -> Mapping[str, int]:
    """How many of each kind end here, or stay here as evidence."""
    received = RemoteRelease.objects.filter(recipient=organization, ended_at=None)
    return {
        "versions": versions_that_rest(organization).count(),
        "accesses": accesses_that_end(organization).exclude(ends_at__lte=now).count(),
        "remote_accesses": received.count(),
        "agreements_left": agreements_left_behind(organization).count(),
        "agreements_over": Agreement.objects.filter(
            parties__organization=organization, status__in=[S.TERMINATED, S.EXPIRED]
        ).count(),
    }


def move_verdict(organization: Organization) -> Verdict:
    """Whether nothing is under way that a move would tear apart."""
    return can_move(
        is_signing=agreements_open(organization).exists(),
        is_held=versions_that_rest(organization).exclude(held_at=None).exists(),
    )


def confirmed_verdict(departure: Departure) -> Verdict:
    """Whether two different people who may decide it still confirm it, as the worker judges."""
    first, second = departure.first_by, departure.second_by
    by_two = first is not None and second is not None and first.pk != second.pk and departure.refused_at is None
    verdict = is_confirmed_by_two(by_two=by_two)
    if first is None or second is None:
        return verdict
    act = move_act(departure)
    return (
        verdict
        & may_move(first, departure.organization)
        & may_move(second, departure.organization)
        & confirmation_verdict(act, departure.pk, first)
        & confirmation_verdict(act, departure.pk, second)
    )


def move_act(departure: Departure) -> Act:
    """One of two people lets the organization move."""
    content = {"node": departure.peer.did, "request": departure.digest}
    return Act("organization.move_confirmed", departure.organization_id, content)
