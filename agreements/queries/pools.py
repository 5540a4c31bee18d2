"""Which agreements let the rows of several providers be pooled, who holds what is pooled, and whose rows may be in it."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import datetime

from agreements.models import Agreement, AgreementParty, PartyRole
from agreements.policies import can_pool, is_in_force
from agreements.states import AgreementStatus
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization


def pool_verdict(agreement: Agreement, parties: Iterable[AgreementParty]) -> Verdict:
    """Whether what a draft says of pooling can be signed; so it is where it says nothing."""
    holders = agreement.machine_terms.pooled_by
    roles = [(str(party.organization_id), str(party.role)) for party in parties]
    here = [party.organization for party in parties if str(party.organization_id) in holders]
    return can_pool(holders, parties=roles, is_here=not any(organization.is_remote for organization in here))


def providers_of(agreement: Agreement) -> list[Organization]:
    """Whose rows may be pooled under it, in a fixed order."""
    parties = agreement.parties.filter(role=PartyRole.PROVIDER).select_related("organization").order_by("pk")
    return [party.organization for party in parties]


def holder_of(agreement: Agreement) -> Organization | None:
    """The provider that holds what is pooled under it; ``None`` where it lets nothing be pooled."""
    holders = agreement.machine_terms.pooled_by
    return next((provider for provider in providers_of(agreement) if [str(provider.pk)] == list(holders)), None)


def pool_in_force(lineage: uuid.UUID, *, now: datetime) -> Agreement | None:
    """The version of an agreement under which rows may be pooled now; ``None`` where there is none."""
    versions = Agreement.objects.filter(lineage=lineage, status=AgreementStatus.ACTIVE).select_related("framework")
    return next(
        (
            version
            for version in versions
            if is_in_force(version, today=version.today(now), now=now) and holder_of(version)
        ),
        None,
    )


def pools_of_provider(organization_id: uuid.UUID, *, now: datetime) -> list[Agreement]:
    """The agreements in force under which this provider's rows may be pooled with those of others."""
    provided = Agreement.objects.filter(
        parties__organization=organization_id, parties__role=PartyRole.PROVIDER, status=AgreementStatus.ACTIVE
    ).order_by("pk")
    pools = (pool_in_force(agreement.lineage, now=now) for agreement in provided)
    return [agreement for agreement in pools if agreement is not None]
