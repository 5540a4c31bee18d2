"""Who may take a directory in and review qualifiers: data stewards of the region. Who may propose one: any organization's steward."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from entente.core.verdicts import Verdict
from entente.directory.imports.review import regions_of
from entente.directory.models import DirectoryImport, Source
from entente.directory.states import MANAGE, ImportStatus
from entente.organizations.models import Organization, OrganizationKind, User
from entente.organizations.permissions import may, organizations_where


def visible_to(user: User | AnonymousUser) -> QuerySet[DirectoryImport]:
    """The imports of the regions for which this person keeps the directory."""
    return DirectoryImport.objects.filter(source__owner__in=organizations_where(user, MANAGE))


def sources_of(user: User | AnonymousUser) -> QuerySet[Source]:
    """The sources of those regions."""
    return Source.objects.filter(owner__in=organizations_where(user, MANAGE))


def reviewed_by(user: User | AnonymousUser) -> list[DirectoryImport]:
    """The files that wait for this person, as a data steward of the region that reviews them; the oldest first. One query, as a rule."""
    keeps = organizations_where(user, MANAGE).filter(kind=OrganizationKind.REGION_211)
    sponsored = Q(source__owner__sponsor__kind=OrganizationKind.REGION_211)
    by_itself = Q(source__owner__sponsor=None) | ~Q(source__owner__sponsor__kind=OrganizationKind.REGION_211)
    concerned = (sponsored & Q(source__owner__sponsor__in=keeps)) | (
        by_itself & Q(source__owner__jurisdiction__in=keeps.values("jurisdiction"))
    )
    before = DirectoryImport.objects.filter(
        source=OuterRef("source"), status=ImportStatus.DONE, reviewed_for__isnull=False
    ).order_by("-number")
    waiting = DirectoryImport.objects.filter(concerned, status=ImportStatus.AWAITING_REVIEW).exclude(started_by=user.pk)
    imports = waiting.annotate(
        region=Subquery(before.values("reviewed_for")[:1]), is_hers=Exists(keeps.filter(pk=OuterRef("region")))
    )
    rows = imports.select_related("source__owner__sponsor", "started_by").order_by("received_at", "id")
    return [row for row in rows if row.region is None or row.is_hers or _may_review(user, row)]


def _may_review(user: User | AnonymousUser, directory_import: DirectoryImport) -> bool:
    """Another region decided about this source before: it goes on deciding, as long as it is one of the area."""
    return (regions_of(directory_import) & organizations_where(user, MANAGE)).exists()


def may_manage(user: User | AnonymousUser, organization: Organization) -> Verdict:
    """Whether this person keeps the directory of the region."""
    return may(user, MANAGE, organization)
