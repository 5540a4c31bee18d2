"""What people of nodes do when an organization moves, called by name from outside (``demo_node --with``)."""

from __future__ import annotations

from uuid import UUID

from django.utils import timezone

from agreements import services
from agreements.models import Agreement
from agreements.terms import Terms
from entente.federation.services import moves
from entente.organizations.models import Organization, User
from tools.demo.network import network, signed
from tools.demo.nodes import act

MOVING = "island"


@act
def agree_within() -> str:
    """Both organizations of the node sign an agreement; its identifier."""
    terms = Terms(purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa")
    parties = {"atlantic": "provider", MOVING: "recipient"}
    agreement = signed(network(), ("Contacts", "Contacts"), parties, terms, drafter="atlantic")
    return str(agreement.pk)


@act
def confirm(departure: str) -> None:
    """Two people of the organization let it move."""
    people = network().people
    for name in (MOVING, f"{MOVING}-two"):
        moves.confirm_move(UUID(departure), by=people[name], now=timezone.now())


@act
def home_of(organization: str) -> str:
    """The node on which an organization lives, as this one knows it."""
    return str(Organization.objects.values_list("home_node", flat=True).get(name_en=organization))


@act
def version_status(agreement: str) -> str:
    """Where an agreement stands here; nothing where it is not known."""
    return Agreement.objects.filter(pk=agreement).values_list("status", flat=True).first() or ""


@act
def suspend_by(agreement: str, email: str) -> None:
    """One of the people who were invited anew suspends it."""
    services.suspend_agreement(UUID(agreement), reason="A question.", by=User.objects.get(email=email))
