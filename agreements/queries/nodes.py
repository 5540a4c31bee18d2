"""On which nodes the parties of an agreement live, and which of them stopped it."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from agreements import permissions
from agreements.comparison.obligations import GIVING
from agreements.models import (
    RECEIVING_ROLES,
    Agreement,
    AgreementFollower,
    AgreementParty,
    NodeStop,
    OnwardStatement,
    PartyRole,
)
from agreements.policies import can_resume
from agreements.queries.privacy_assessments import has_lapsed_assessment
from agreements.states import AgreementStatus
from agreements.terms import Onward
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from entente.organizations.models.organizations import this_node


def other_nodes(agreement: Agreement) -> list[uuid.UUID]:
    """The nodes, besides this one, on which its parties live and which orders it."""
    living = AgreementParty.objects.filter(agreement=agreement).order_by()
    homes = set(living.values_list("organization__home_node", flat=True).distinct())
    return sorted((homes | {agreement.home_node}) - {this_node()})


def spans_nodes(agreement: Agreement) -> bool:
    """Whether another node takes part in it."""
    return bool(other_nodes(agreement))


def following_nodes(agreement: Agreement) -> list[uuid.UUID]:
    """The nodes on which no party lives and where something was passed on under it."""
    followers = AgreementFollower.objects.filter(lineage=agreement.lineage).exclude(node=this_node())
    return sorted(set(followers.values_list("node", flat=True)) - set(other_nodes(agreement)))


def is_told_elsewhere(agreement: Agreement) -> bool:
    """Whether another node takes part in it, or follows when it stands still or ends."""
    return spans_nodes(agreement) or bool(following_nodes(agreement))


def open_stops(agreement: Agreement) -> QuerySet[NodeStop]:
    """By which nodes it is suspended or ended."""
    return NodeStop.objects.filter(lineage=agreement.lineage, lifted_at=None)


def stopped_here(agreement: Agreement) -> bool:
    """Whether people of this node suspended it, and have not resumed it."""
    return open_stops(agreement).filter(node=this_node()).exists()


def stopped_elsewhere(agreement: Agreement) -> bool:
    """Whether another node suspended it: its people alone let it go on."""
    return open_stops(agreement).exclude(node=this_node()).exists()


def resume_verdict(agreement: Agreement, user: User) -> Verdict:
    """Whether this person may let it go on: for whom the data are about; on a node where none of them lives, for who stopped it there."""
    here, elsewhere = stopped_here(agreement), stopped_elsewhere(agreement)
    gives = permissions.acts_for(user, agreement, GIVING)
    if here and not agreement.parties.filter(role__in=GIVING, organization__home_node=this_node()).exists():
        gives = permissions.organizations_for(user, agreement).exists()
    assessed = not has_lapsed_assessment(agreement, today=agreement.today(timezone.now()))
    return can_resume(agreement, gives=gives, assessed=assessed, held_elsewhere=elsewhere and not here)


def running_version(lineage: uuid.UUID) -> Agreement | None:
    """The version of an agreement that is in force, dormant or suspended, or was last: what a stop is about. Locked."""
    began = [
        AgreementStatus.DORMANT, AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED, AgreementStatus.EXPIRED, AgreementStatus.TERMINATED,
    ]  # fmt: skip
    versions = Agreement.objects.select_for_update(of=("self",)).filter(lineage=lineage, status__in=began)
    return versions.filter(superseded_by=None).order_by("-version").first()


def unstated_nodes(agreement: Agreement, recipient_id: uuid.UUID) -> set[uuid.UUID]:
    """Other nodes of its receiving parties that did not say yet to whom their organizations pass on what they get under it: of a recipient, and of those
    to whom it may.

    On a node where none of these lives nobody receives under it: what comes there was passed on, with an answer of the provider's node, and goes no further.
    """
    terms = agreement.machine_terms
    if terms.onward != Onward.NAMED:
        return set()
    organizations = Organization.objects.filter(pk__in={str(recipient_id), *terms.onward_to})
    receiving = agreement.parties.filter(role__in=RECEIVING_ROLES).values_list("organization__home_node", flat=True)
    homes = set(organizations.values_list("home_node", flat=True)) & set(receiving) - {this_node()}
    stated = OnwardStatement.objects.filter(lineage=agreement.lineage, node__in=homes)
    return homes - set(stated.values_list("node", flat=True))


def stated_groups(lineages: Iterable[uuid.UUID]) -> list[set[uuid.UUID]]:
    """Who gets from whom what was received under these agreements, as other nodes say: each organization with those to whom it passes on."""
    statements = OnwardStatement.objects.filter(lineage__in=set(lineages)).exclude(node=this_node())
    return [
        {uuid.UUID(group["from"]), *map(uuid.UUID, group["to"])}
        for statement in statements
        for group in statement.groups
    ]


def onward_groups(agreement: Agreement) -> list[dict[str, Any]]:
    """Agreements here under which organizations of this node provide to those whom an agreement of several nodes names: of nobody else is told."""
    terms = agreement.machine_terms
    receiving = agreement.parties.filter(role__in=RECEIVING_ROLES, organization__home_node=this_node())
    receivers, named = set(receiving.values_list("organization_id", flat=True)), set(terms.onward_to)
    onward_from: dict[str, set[str]] = {}
    onward = Agreement.objects.filter(
        activated_at__isnull=False, parties__organization__in=receivers, parties__role=PartyRole.PROVIDER
    ).exclude(lineage=agreement.lineage)
    for other in onward.prefetch_related("parties").distinct():
        to = {str(party.organization_id) for party in other.parties.all() if party.role in RECEIVING_ROLES} & named
        if not to:
            continue
        if other.machine_terms.onward == Onward.NAMED:
            to |= set(other.machine_terms.onward_to)
        for party in other.parties.all():
            if party.role == PartyRole.PROVIDER and party.organization_id in receivers:
                onward_from.setdefault(str(party.organization_id), set()).update(to)
    return [{"from": giver, "to": sorted(to)} for giver, to in sorted(onward_from.items())]
