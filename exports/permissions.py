"""Who may see releases and download: the provider's groups by their dataset, the recipient's by guardian grants."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet
from guardian.utils import get_group_obj_perms_model

from entente.catalogue import permissions as catalogue
from entente.organizations.models import User
from entente.organizations.permissions import grant_to_organization, visible
from exports.models import Entitlement, Release

DOWNLOAD = "exports.download_entitlement"


def grant(entitlement: Entitlement) -> None:
    """The recipient's groups may download."""
    grant_to_organization(entitlement, entitlement.recipient, only=frozenset({DOWNLOAD}))


def withdraw_grant(entitlement: Entitlement) -> None:
    """Nobody may download through this entitlement any more."""
    get_group_obj_perms_model(entitlement).objects.filter(content_object=entitlement).delete()


def releases_visible_to(user: User | AnonymousUser) -> QuerySet[Release]:
    """The releases of datasets that this person may know of."""
    return Release.objects.filter(run__version__dataset__in=catalogue.visible_to(user))


def entitlements_of(user: User | AnonymousUser) -> QuerySet[Entitlement]:
    """The unrevoked entitlements of this person's organizations."""
    return visible(Entitlement.objects.all(), user, DOWNLOAD)
