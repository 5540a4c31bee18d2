"""On which nodes the parties of an agreement live, and which of them stopped it."""

from __future__ import annotations

import uuid

from django.db.models import QuerySet

from agreements import permissions
from agreements.comparison.obligations import GIVING
from agreements.models import Agreement, AgreementParty, NodeStop
from agreements.policies import can_resume
from agreements.states import AgreementStatus
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from entente.organizations.models.organizations import this_node


def other_nodes(agreement: Agreement) -> list[uuid.UUID]:
    """The nodes, besides this one, on which its parties live and which orders it."""
    living = AgreementParty.objects.filter(agreement=agreement).order_by()
    homes = set(living.values_list("organization__home_node", flat=True).distinct())
    return sorted((homes | {agreement.home_node}) - {this_node()})


def spans_nodes(agreement: Agreement) -> bool:
    """Whether another node takes part in it."""
    return bool(other_nodes(agreement))


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
    return can_resume(agreement, gives=gives, held_elsewhere=elsewhere and not here)


def running_version(lineage: uuid.UUID) -> Agreement | None:
    """The version of an agreement that is in force, dormant or suspended, or was last: what a stop is about. Locked."""
    began = [
        AgreementStatus.DORMANT, AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED, AgreementStatus.EXPIRED, AgreementStatus.TERMINATED,
    ]  # fmt: skip
    versions = Agreement.objects.select_for_update(of=("self",)).filter(lineage=lineage, status__in=began)
    return versions.filter(superseded_by=None).order_by("-version").first()
