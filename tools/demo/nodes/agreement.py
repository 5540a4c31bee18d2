"""An agreement between organizations of two nodes, by the people of each."""

from __future__ import annotations

from uuid import UUID

from django.utils import timezone

from agreements import services
from agreements.models import Agreement
from agreements.terms import Terms
from entente.organizations.models import Organization, User
from tools.demo.casts import cast
from tools.demo.network import network
from tools.demo.nodes import act

TERMS = Terms(purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa")


def steward() -> User:
    """Who drafts, uploads and releases for the first organization of the node."""
    return network().people[next(iter(cast().people))]


def second() -> User:
    """Who signs and reviews for it."""
    of = network()
    return of.people[cast().signatories[next(iter(of.organizations))]]


def own_organization() -> Organization:
    """The first organization of the node."""
    return next(iter(network().organizations.values()))


@act
def offer_agreement(recipient: str) -> str:
    """Draft an agreement with an organization of another node, propose it, and sign it on this side; its identifier."""
    today, now, own = timezone.localdate(), timezone.now(), own_organization()
    draft = services.Draft(
        title_en="Contacts between provinces",
        title_fr="Contacts entre provinces",
        text_en="The provider shares what the terms name with the recipient, for the purposes named and no other.",
        text_fr="Le fournisseur communique au destinataire ce que nomment les conditions, aux seules fins nommées.",
        audience="partner",
        terms=TERMS,
        starts_on=today,
        ends_on=today.replace(year=today.year + 1, day=1),
        time_zone="America/Toronto",
        parties=(
            services.Party(own, "provider"),
            services.Party(Organization.objects.get(pk=recipient), "recipient"),
        ),
    )
    drafted = services.draft_agreement(draft, drafted_for=own, by=steward())
    services.propose_agreement(drafted.pk, by=steward(), now=now)
    _sign(Agreement.objects.get(pk=drafted.pk), by=second())
    return str(drafted.pk)


@act
def sign_agreement(agreement: str) -> None:
    """Sign what another node offered, for the organization of this one that takes part."""
    _sign(Agreement.objects.get(pk=agreement), by=second())


def _sign(agreement: Agreement, *, by: User) -> None:
    party = agreement.parties.get(organization=own_organization())
    services.sign_agreement(agreement.pk, party_id=party.pk, read_digest=agreement.digest(), by=by, now=timezone.now())


@act
def agreement_status(agreement: str) -> str:
    """Where an agreement stands on this node; nothing where it is not known."""
    return Agreement.objects.filter(pk=agreement).values_list("status", flat=True).first() or ""


@act
def suspend_agreement(agreement: str) -> None:
    """Suspend it from this node, alone and at once."""
    services.suspend_agreement(UUID(agreement), reason="A question came up.", by=second())


@act
def resume_agreement(agreement: str) -> None:
    """Lift this node's suspension."""
    services.resume_agreement(UUID(agreement), by=second())
