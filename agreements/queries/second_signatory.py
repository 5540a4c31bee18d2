"""Who signs for an organization what one of its people drafted, or confirms what one of them entered from paper."""

from __future__ import annotations

from dataclasses import dataclass

from agreements import permissions
from agreements.models import Agreement
from agreements.states import AgreementStatus
from entente.organizations.models import Organization, User
from entente.organizations.queries.second_persons import SecondPerson, is_alone, signatories_of


@dataclass(frozen=True, slots=True)
class SecondSignatory:
    """For whom, who can, and the parties of which one is the second where the drafter is alone."""

    organization: Organization
    second: SecondPerson
    is_alone: bool
    others: tuple[Organization, ...]


def second_signatory(agreement: Agreement, user: User) -> SecondSignatory | None:
    """What the drafter reads before all have signed; ``None`` for everyone else, and where her party has signed."""
    if agreement.drafted_by_id != user.pk or agreement.status not in (AgreementStatus.DRAFT, AgreementStatus.PROPOSED):
        return None
    party = permissions.unsigned_parties_for(user, agreement).select_related("organization__sponsor").first()
    if party is None:
        return None
    organization = party.organization
    taking = [other.organization for other in agreement.parties.select_related("organization") if other.pk != party.pk]
    signatories = signatories_of(organization, but_not=[user.pk])
    helpers = tuple(helper for helper in signatories.helpers if helper not in taking)
    second = SecondPerson(signatories.colleagues, helpers)
    return SecondSignatory(organization, second, is_alone(user, organization), tuple(taking))
