"""Who may see releases and download: the provider's groups by their dataset, the recipient's by guardian grants."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from typing import Final

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q, QuerySet

from agreements.models import Agreement
from agreements.permissions import lineages_of_authorities, organizations_for
from entente.audit.policies import Refusal as AuditRefusal
from entente.catalogue import permissions as catalogue
from entente.catalogue.models import Dataset
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, OrganizationGroup, User
from entente.organizations.permissions import belongs_to, grant_to_organization, may, visible
from entente.organizations.roles import ROLE_PERMISSIONS
from exports.models import AccessKey, Entitlement, EntitlementGroupObjectPermission, RecallTask, Release
from exports.policies import Refusal, releases_for_controller
from exports.states import KeyScope

DOWNLOAD = "exports.download_entitlement"
RELEASE = "catalogue.release_run"
OPEN_ONWARD: Final = "agreements.sign_agreement"
APPROVE_ONWARD: Final = "agreements.suspend_agreement"
"""What a role includes whose people pass on what their organization received, and approve that."""


def grant(entitlement: Entitlement) -> None:
    """The recipient's groups may download."""
    grant_to_organization(entitlement, entitlement.recipient, only=frozenset({DOWNLOAD}))


def withdraw_grant(entitlement: Entitlement) -> None:
    """Nobody may download through this entitlement any more."""
    EntitlementGroupObjectPermission.objects.filter(content_object=entitlement).delete()


def disclosures_of(user: User, agreement: Agreement) -> QuerySet[Organization]:
    """The organizations of an agreement whose dossier this person may read: her own, and those for which she acts."""
    own = Q(role_groups__group__in=user.groups.all()) & Q(agreement_parties__agreement=agreement)
    acting = Q(pk__in=organizations_for(user, agreement).values("pk"))
    return Organization.objects.filter(own | acting).distinct().order_by("pk")


def answers_for(user: User, agreement: Agreement, organization: Organization) -> Verdict:
    """Whether this person writes and signs the dossier of an agreement for an organization: as steward or officer of it, or of its sponsor."""
    acts = organizations_for(user, agreement).filter(pk=organization.pk).exists()
    return Verdict.of({AuditRefusal.NOT_ALLOWED: acts})


def releases_visible_to(user: User | AnonymousUser) -> QuerySet[Release]:
    """The releases of datasets that this person may know of, and those under agreements with the authority of her community."""
    own = Q(run__version__dataset__in=catalogue.visible_to(user))
    return Release.objects.filter(own | Q(agreement__lineage__in=lineages_of_authorities(user)))


def entitlements_of(user: User | AnonymousUser) -> QuerySet[Entitlement]:
    """The unrevoked entitlements of this person's organizations."""
    return visible(Entitlement.objects.all(), user, DOWNLOAD)


def may_release_to(user: User | AnonymousUser, dataset: Dataset, recipients: Collection[uuid.UUID]) -> Verdict:
    """Whether this person may let data of a dataset leave for these organizations. A sponsor that acts for the owner is none of them."""
    acts_for_itself = dataset.owner.sponsor_id not in recipients or bool(belongs_to(user, dataset.owner))
    by_processor = catalogue.acts_for_processor(user, dataset)
    return (
        may(user, RELEASE, dataset)
        & Verdict.of({Refusal.SPONSOR_RECEIVES: acts_for_itself})
        & releases_for_controller(by_processor=by_processor)
    )


def datasets_released_by(user: User | AnonymousUser) -> QuerySet[Dataset]:
    """The datasets whose runs this person may release."""
    return visible(Dataset.objects.all(), user, RELEASE)


def may_pass_on(user: User, holder: Organization) -> Verdict:
    """Whether this person passes on what an organization received: she is its data steward."""
    return Verdict.of({AuditRefusal.NOT_ALLOWED: _organizations_with(user, OPEN_ONWARD).filter(pk=holder.pk).exists()})


def may_approve_onward(user: User, holder: Organization) -> Verdict:
    """Whether this person is the second one who lets it be passed on: its data steward or privacy officer."""
    allowed = organizations_approving_for(user).filter(pk=holder.pk).exists()
    return Verdict.of({AuditRefusal.NOT_ALLOWED: allowed})


def organizations_approving_for(user: User | AnonymousUser) -> QuerySet[Organization]:
    """The person's own organizations for which she decides what is passed on."""
    return _organizations_with(user, APPROVE_ONWARD)


def organizations_adding_for(user: User | AnonymousUser) -> QuerySet[Organization]:
    """The person's own organizations for which she adds to what they received."""
    return _organizations_with(user, "catalogue.upload_version")


def organizations_downloading_for(user: User | AnonymousUser) -> QuerySet[Organization]:
    """The organizations in which this person downloads: she may make keys for their programs, and end them."""
    return _organizations_with(user, DOWNLOAD)


def organizations_providing_for(user: User | AnonymousUser) -> QuerySet[Organization]:
    """The organizations of whose datasets this person knows as one of their own people: whoever works on data learns what they did."""
    return _organizations_with(user, "catalogue.view_dataset")


def _organizations_with(user: User | AnonymousUser, permission: str) -> QuerySet[Organization]:
    """The person's own organizations in which a role of hers includes ``permission``."""
    if not isinstance(user, User):
        return Organization.objects.none()
    roles = [role for role, allowed in ROLE_PERMISSIONS.items() if permission in allowed]
    return Organization.objects.filter(role_groups__group__in=user.groups.all(), role_groups__role__in=roles).distinct()


NEEDED_FOR_SCOPE: Final = {
    KeyScope.READ: DOWNLOAD,
    KeyScope.UPLOAD: "catalogue.upload_version",
    KeyScope.RELEASE: RELEASE,
    KeyScope.REQUESTS: "organizations.view_requests",
    KeyScope.EVENTS: "organizations.view_organization",
}
"""Whose role includes this may make a key for it. What is then done with the key is judged anew each time."""


def scopes_of(user: User | AnonymousUser) -> dict[Organization, frozenset[str]]:
    """For each organization of this person, what keys she may make there; those where there is nothing are left out."""
    if not isinstance(user, User):
        return {}
    groups = OrganizationGroup.objects.filter(group__in=user.groups.all()).select_related("organization")
    by_organization: dict[Organization, frozenset[str]] = {}
    for group in groups.order_by("organization__name_en", "organization"):
        opened = {scope for scope, needed in NEEDED_FOR_SCOPE.items() if needed in ROLE_PERMISSIONS[group.role]}
        by_organization[group.organization] = by_organization.get(group.organization, frozenset()) | opened
    return {organization: scopes for organization, scopes in by_organization.items() if scopes != {KeyScope.EVENTS}}


def may_make_keys(user: User, organization: Organization, scopes: Collection[str] = (KeyScope.READ,)) -> Verdict:
    """Whether this person's roles in the organization include all that the key would be good for."""
    return Verdict.of({AuditRefusal.NOT_ALLOWED: scopes_of(user).get(organization, frozenset()) >= set(scopes)})


def keys_of(user: User | AnonymousUser) -> QuerySet[AccessKey]:
    """The keys that this person could have made herself: she may replace and end them."""
    hers = Q(pk__in=[])
    for organization, scopes in scopes_of(user).items():
        hers |= Q(organization=organization, scopes__contained_by=sorted(scopes))
    return AccessKey.objects.filter(hers)


def datasets_received_by(user: User | AnonymousUser) -> QuerySet[Dataset]:
    """The series of which something was released to this person's organizations and not revoked."""
    return Dataset.objects.filter(versions__runs__releases__entitlements__in=entitlements_of(user)).distinct()


def datasets_of_programs(user: User | AnonymousUser) -> QuerySet[Dataset]:
    """The series to which a key may be bound: received ones, and those to which this person delivers."""
    delivered = visible(Dataset.objects.all(), user, "catalogue.upload_version").values("pk")
    return Dataset.objects.filter(Q(pk__in=datasets_received_by(user).values("pk")) | Q(pk__in=delivered))


def entitlements_addressed_to(user: User) -> QuerySet[Entitlement]:
    """The entitlements of organizations in which this person downloads, revoked ones too: what she may be told about."""
    return Entitlement.objects.filter(recipient__in=organizations_downloading_for(user))


def recalls_of(user: User | AnonymousUser) -> QuerySet[RecallTask]:
    """The recalls of which this person can say for her organizations that nothing is left."""
    return RecallTask.objects.filter(recipient__in=organizations_downloading_for(user))


def may_answer_recall(user: User, task: RecallTask) -> Verdict:
    """Whether this person downloads for the organization that was asked."""
    return Verdict.of({AuditRefusal.NOT_ALLOWED: recalls_of(user).filter(pk=task.pk).exists()})


def certificates_visible_to(user: User | AnonymousUser) -> QuerySet[Release]:
    """The releases whose certificates this person may read: those of her organizations, and those released to them."""
    received = Entitlement.objects.filter(recipient__in=organizations_downloading_for(user)).values("release")
    return Release.objects.filter(Q(pk__in=releases_visible_to(user).values("pk")) | Q(pk__in=received))
