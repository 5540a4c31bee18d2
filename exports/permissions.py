"""Who may see releases and download: the provider's groups by their dataset, the recipient's by guardian grants."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from entente.audit.policies import Refusal
from entente.catalogue import permissions as catalogue
from entente.catalogue.models import Dataset
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from entente.organizations.permissions import grant_to_organization, visible
from entente.organizations.roles import ROLE_PERMISSIONS
from exports.models import AccessKey, Entitlement, EntitlementGroupObjectPermission, Release

DOWNLOAD = "exports.download_entitlement"


def grant(entitlement: Entitlement) -> None:
    """The recipient's groups may download."""
    grant_to_organization(entitlement, entitlement.recipient, only=frozenset({DOWNLOAD}))


def withdraw_grant(entitlement: Entitlement) -> None:
    """Nobody may download through this entitlement any more."""
    EntitlementGroupObjectPermission.objects.filter(content_object=entitlement).delete()


def releases_visible_to(user: User | AnonymousUser) -> QuerySet[Release]:
    """The releases of datasets that this person may know of."""
    return Release.objects.filter(run__version__dataset__in=catalogue.visible_to(user))


def entitlements_of(user: User | AnonymousUser) -> QuerySet[Entitlement]:
    """The unrevoked entitlements of this person's organizations."""
    return visible(Entitlement.objects.all(), user, DOWNLOAD)


def datasets_released_by(user: User | AnonymousUser) -> QuerySet[Dataset]:
    """The datasets whose runs this person may release."""
    return visible(Dataset.objects.all(), user, "catalogue.release_run")


def organizations_downloading_for(user: User | AnonymousUser) -> QuerySet[Organization]:
    """The organizations in which this person downloads: she may make keys for their programs, and end them."""
    if not isinstance(user, User):
        return Organization.objects.none()
    roles = [role for role, allowed in ROLE_PERMISSIONS.items() if DOWNLOAD in allowed]
    return Organization.objects.filter(role_groups__group__in=user.groups.all(), role_groups__role__in=roles).distinct()


def may_make_keys(user: User, organization: Organization) -> Verdict:
    """Whether this person downloads for the organization."""
    return Verdict.of({Refusal.NOT_ALLOWED: organizations_downloading_for(user).filter(pk=organization.pk).exists()})


def keys_of(user: User | AnonymousUser) -> QuerySet[AccessKey]:
    """The keys of the organizations in which this person downloads."""
    return AccessKey.objects.filter(organization__in=organizations_downloading_for(user))


def datasets_received_by(user: User | AnonymousUser) -> QuerySet[Dataset]:
    """The series of which something was released to this person's organizations and not revoked."""
    return Dataset.objects.filter(versions__runs__releases__entitlements__in=entitlements_of(user)).distinct()


def entitlements_addressed_to(user: User) -> QuerySet[Entitlement]:
    """The entitlements of organizations in which this person downloads, revoked ones too: what she may be told about."""
    return Entitlement.objects.filter(recipient__in=organizations_downloading_for(user))
