"""Who may see and act on agreements."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from functools import reduce
from operator import or_
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet

from agreements.models import Agreement, AgreementGroupObjectPermission, AgreementParty, Destruction, PartyRole
from entente.organizations.models import Membership, Organization, User
from entente.organizations.permissions import grant_to_organization, visible
from entente.organizations.roles import Role

_READ_AND_SIGN = frozenset({"agreements.view_agreement", "agreements.sign_agreement", "agreements.suspend_agreement"})


def grant_to_drafter(agreement: Agreement) -> None:
    """The organization for which it is drafted may read and change it; its sponsor too, where one of its people drafted it."""
    grant_to_organization(agreement, agreement.drafted_for)
    sponsor, members = agreement.drafted_for.sponsor, agreement.drafted_for.memberships
    if sponsor is not None and not members.filter(user=agreement.drafted_by).exists():
        grant_to_organization(agreement, sponsor)


def grant_to_parties(agreement: Agreement) -> None:
    """From its proposal on, every party may read it, sign it, and suspend it; a sponsor does so for the small one it vouches for."""
    for party in agreement.parties.select_related("organization__sponsor"):
        grant_to_organization(agreement, party.organization, only=_READ_AND_SIGN)
        if party.organization.sponsor is not None:
            grant_to_organization(agreement, party.organization.sponsor, only=_READ_AND_SIGN)


def visible_to(user: User | AnonymousUser) -> QuerySet[Agreement]:
    """The agreements that this person may know of."""
    return visible(Agreement.objects.all(), user, "agreements.view_agreement")


def signable_by(user: User | AnonymousUser) -> QuerySet[Agreement]:
    """The agreements that this person's role lets her sign for some party."""
    return visible(Agreement.objects.all(), user, "agreements.sign_agreement")


def grant_to_sponsor_of(agreement: Agreement, organization: Organization) -> None:
    """What a sponsor named later may do to an agreement of the organization that it vouches for."""
    if organization.sponsor is not None and agreement.proposed_at is not None:
        grant_to_organization(agreement, organization.sponsor, only=_READ_AND_SIGN)


def grant_to_second(agreement: Agreement, organization: Organization) -> None:
    """Another organization compares what one person entered with the paper, and confirms it."""
    grant_to_organization(agreement, organization, only=_READ_AND_SIGN)


def withdraw_from(agreement: Agreement, organization: Organization) -> None:
    """An organization that vouches for a party no longer knows of the agreement no more, unless it takes part itself, or vouches for another party."""
    taking = Q(pk=organization.pk) | Q(sponsor=organization)
    concerned = Q(agreement_parties__agreement=agreement) | Q(pk=agreement.drafted_for_id)
    if not Organization.objects.filter(taking, concerned).exists():
        groups = organization.role_groups.values("group")
        AgreementGroupObjectPermission.objects.filter(content_object=agreement, group__in=groups).delete()


def parties_for(user: User, agreement: Agreement) -> QuerySet[AgreementParty]:
    """The parties in whose name this person may sign: her own organizations, and those that hers sponsors."""
    own = Organization.objects.filter(role_groups__group__in=user.groups.all(), role_groups__role="data_steward")
    return parts_for(own).filter(agreement=agreement)


def parts_for(own: QuerySet[Organization]) -> QuerySet[AgreementParty]:
    """The parts in agreements for which these organizations act: their own, and those of organizations that they sponsor. Who takes part in an
    agreement itself acts there for itself alone (ADR 0031)."""
    itself = AgreementParty.objects.filter(
        agreement=OuterRef("agreement"), organization=OuterRef("organization__sponsor")
    )
    sponsored = Q(organization__sponsor__in=own) & ~Exists(itself)
    return AgreementParty.objects.filter(Q(organization__in=own) | sponsored)


def parts_alone(user: User) -> QuerySet[AgreementParty]:
    """The parts in agreements for which nobody but this person could sign: she is alone in the organization, and no sponsor acts for it there."""
    at_work = Membership.objects.filter(user__is_active=True).exclude(user=user)
    colleagues = at_work.filter(organization=OuterRef("organization"))
    vouching = at_work.filter(organization=OuterRef("organization__sponsor"), role=Role.DATA_STEWARD)
    itself = AgreementParty.objects.filter(
        agreement=OuterRef("agreement"), organization=OuterRef("organization__sponsor")
    )
    hers = Membership.objects.filter(organization=OuterRef("organization"), user=user, role=Role.DATA_STEWARD)
    return AgreementParty.objects.filter(Exists(hers), ~Exists(colleagues), ~Exists(vouching) | Exists(itself))


def voices_for(user: User, agreement: Agreement) -> QuerySet[Organization]:
    """The organizations for which this person may speak about a draft: as steward or privacy officer of a party or of the drafter, or of a
    sponsor that takes no part itself."""
    roles = ("data_steward", "privacy_officer")
    own = Organization.objects.filter(role_groups__group__in=user.groups.all(), role_groups__role__in=roles)
    taking = Q(agreement_parties__agreement=agreement) | Q(pk=agreement.drafted_for_id)
    vouching = own.exclude(pk__in=agreement.parties.values("organization"))
    hers = Q(pk__in=own.values("pk")) | Q(sponsor__in=vouching.values("pk"))
    return Organization.objects.filter(taking, hers).distinct()


def organizations_for(user: User, agreement: Agreement) -> QuerySet[Organization]:
    """The organizations of an agreement for which this person acts, as steward or as privacy officer."""
    acting = Organization.objects.filter(
        role_groups__group__in=user.groups.all(), role_groups__role__in=("data_steward", "privacy_officer")
    )
    parts = parts_for(acting).filter(agreement=agreement)
    return Organization.objects.filter(pk__in=parts.values("organization")).order_by("pk")


def acts_for(user: User, agreement: Agreement, roles: Collection[str]) -> bool:
    """Whether this person acts for a party in one of these roles."""
    own = organizations_for(user, agreement)
    return agreement.parties.filter(organization__in=own, role__in=roles).exists()


def providers_of(*people: User | OuterRef) -> QuerySet[AgreementParty]:
    """The providing parties for which one of these people acts, as steward or as privacy officer, or as one of its sponsor."""
    among = reduce(or_, (Q(role_groups__group__user=person) for person in people))
    acting = Organization.objects.filter(among, role_groups__role__in=("data_steward", "privacy_officer"))
    return parts_for(acting).filter(role=PartyRole.PROVIDER)


def provider_among(agreement: Agreement, *people: User | None, nodes: Collection[uuid.UUID | None] = ()) -> bool:
    """Whether one of these people acts for a provider of the agreement, or one of these nodes, which vouches for its people, is a provider's."""
    here = [person for person in people if person is not None]
    elsewhere = agreement.parties.filter(
        role=PartyRole.PROVIDER, organization__home_node__in=[node for node in nodes if node]
    )
    return (bool(here) and providers_of(*here).filter(agreement=agreement).exists()) or elsewhere.exists()


def own_authorities(user: User, agreement: Agreement) -> QuerySet[Organization]:
    """The community authorities of an agreement whose steward this person is; no sponsor speaks for a community."""
    own = Organization.objects.filter(role_groups__group__in=user.groups.all(), role_groups__role="data_steward")
    authorities = agreement.parties.filter(role="community_authority").values("organization")
    return own.filter(pk__in=authorities)


def lineages_of_authorities(user: User | AnonymousUser) -> QuerySet[Agreement, Any]:
    """The lineages of the agreements in which an authority takes part whose steward, privacy officer or auditor this person is: she sees
    each use of what they let leave."""
    if not isinstance(user, User):
        return Agreement.objects.none().values("lineage")
    roles = ("data_steward", "privacy_officer", "auditor")
    own = Organization.objects.filter(role_groups__group__in=user.groups.all(), role_groups__role__in=roles)
    taking = AgreementParty.objects.filter(role="community_authority", organization__in=own.values("pk"))
    proposed = Agreement.objects.filter(pk__in=taking.values("agreement"), proposed_at__isnull=False)
    return proposed.values("lineage")


def counterparts_of(user: User) -> QuerySet[Organization]:
    """This person's organizations, those that they sponsor, and the parties of the agreements that she may read."""
    own = Organization.objects.filter(role_groups__group__in=user.groups.all()).values("pk")
    parties = AgreementParty.objects.filter(agreement__in=visible_to(user)).values("organization")
    return Organization.objects.filter(Q(pk__in=own) | Q(sponsor__in=own) | Q(pk__in=parties))


def acting_for(user: User, organization: Organization) -> Organization | None:
    """In whose name this steward acts for an organization: its own, else that of its sponsor; ``None``: she does not."""
    own = set(
        Organization.objects.filter(
            role_groups__group__in=user.groups.all(),
            role_groups__role="data_steward",
            pk__in=[organization.pk, organization.sponsor_id],
        )
    )
    return organization if organization in own else next(iter(own), None)


def destructions_for(user: User, agreement: Agreement) -> QuerySet[Destruction]:
    """The proofs of destruction that this person can give under an agreement."""
    own = parties_for(user, agreement).values("organization")
    return agreement.destructions.filter(recipient__in=own)


def unsigned_parties_for(user: User, agreement: Agreement) -> QuerySet[AgreementParty]:
    """Those of ``parties_for`` whose quorum is not complete and for which this person has not signed."""
    return (
        parties_for(user, agreement)
        .alias(given=Count("signatures"))
        .filter(given__lt=F("quorum"), paper=None, carried=False)
        .exclude(signatures__signed_by=user)
    )


def keeps_evidence(user: User, organization: Organization) -> bool:
    """Whether this person may open what shows an organization's safeguards: as steward or officer of it or of its sponsor."""
    roles = ("data_steward", "privacy_officer")
    acting = Organization.objects.filter(role_groups__group__in=user.groups.all(), role_groups__role__in=roles)
    return acting.filter(pk__in=[organization.pk, organization.sponsor_id]).exists()
