"""Who may take a directory in and review qualifiers: data stewards of the region. Who may propose one: any organization's steward."""

from __future__ import annotations

from typing import Any, Final

from django.contrib.auth.models import AnonymousUser
from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from entente.core.verdicts import Verdict
from entente.directory.imports.review import regions_of
from entente.directory.models import DirectoryImport, Source
from entente.directory.states import MANAGE, ImportStatus
from entente.organizations.models import Organization, OrganizationKind, User
from entente.organizations.permissions import may, organizations_where

UNFINISHED: Final = (ImportStatus.AWAITING_MAPPING, ImportStatus.AWAITING_PREVIEW)
"""Files that wait for a steward: what their columns mean, or what of them may be lost."""


def visible_to(user: User | AnonymousUser) -> QuerySet[DirectoryImport]:
    """The imports of the regions for which this person keeps the directory."""
    return DirectoryImport.objects.filter(source__owner__in=organizations_where(user, MANAGE))


def sources_of(user: User | AnonymousUser) -> QuerySet[Source]:
    """The sources of those regions."""
    return Source.objects.filter(owner__in=organizations_where(user, MANAGE))


def waiting_for(user: User | AnonymousUser) -> QuerySet[DirectoryImport]:
    """The files that wait for a data steward of her own region to finish them, or of the region that reviews them; the oldest first.

    ``region``: that which decided about the source before; ``is_hers``: whether it is one of this person's. Of those to review, ``reviewed_by`` says
    which are for this person.
    """
    keeps = organizations_where(user, MANAGE)
    regions = keeps.filter(kind=OrganizationKind.REGION_211)
    sponsored = Q(source__owner__sponsor__kind=OrganizationKind.REGION_211)
    by_itself = Q(source__owner__sponsor=None) | ~Q(source__owner__sponsor__kind=OrganizationKind.REGION_211)
    concerned = (sponsored & Q(source__owner__sponsor__in=regions)) | (
        by_itself & Q(source__owner__jurisdiction__in=regions.values("jurisdiction"))
    )
    to_review = concerned & Q(status=ImportStatus.AWAITING_REVIEW) & ~Q(started_by=user.pk)
    to_finish = Q(status__in=UNFINISHED, source__owner__in=keeps)
    before = DirectoryImport.objects.filter(
        source=OuterRef("source"), status=ImportStatus.DONE, reviewed_for__isnull=False
    ).order_by("-number")
    imports = DirectoryImport.objects.filter(to_finish | to_review).annotate(
        region=Subquery(before.values("reviewed_for")[:1]), is_hers=Exists(regions.filter(pk=OuterRef("region")))
    )
    return imports.select_related("source__owner__sponsor", "started_by").order_by("received_at", "id")


def reviewed_by(user: User | AnonymousUser) -> list[DirectoryImport]:
    """The files that wait for this person, as a data steward of the region that reviews them; the oldest first. One query, as a rule."""
    rows = waiting_for(user).filter(status=ImportStatus.AWAITING_REVIEW)
    return [row for row in rows if isinstance(user, User) and is_reviewed_by(user, row)]


def is_reviewed_by(user: User, row: Any) -> bool:
    """Whether a file that waits for a review, a row of ``waiting_for``, waits for this person's."""
    return row.region is None or row.is_hers or _may_review(user, row)


def _may_review(user: User, directory_import: DirectoryImport) -> bool:
    """Another region decided about this source before: it goes on deciding, as long as it is one of the area."""
    return (regions_of(directory_import) & organizations_where(user, MANAGE)).exists()


def may_manage(user: User | AnonymousUser, organization: Organization) -> Verdict:
    """Whether this person keeps the directory of the region."""
    return may(user, MANAGE, organization)
