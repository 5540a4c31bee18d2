"""Who may take a directory in and review qualifiers: data stewards of the region. Who may propose one: any organization's steward."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from entente.core.verdicts import Verdict
from entente.directory.models import DirectoryImport, Source
from entente.directory.states import MANAGE
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may, organizations_where


def visible_to(user: User | AnonymousUser) -> QuerySet[DirectoryImport]:
    """The imports of the regions for which this person keeps the directory."""
    return DirectoryImport.objects.filter(source__owner__in=organizations_where(user, MANAGE))


def sources_of(user: User | AnonymousUser) -> QuerySet[Source]:
    """The sources of those regions."""
    return Source.objects.filter(owner__in=organizations_where(user, MANAGE))


def may_manage(user: User | AnonymousUser, organization: Organization) -> Verdict:
    """Whether this person keeps the directory of the region."""
    return may(user, MANAGE, organization)
