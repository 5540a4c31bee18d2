"""Which incidents a person knows of and works on, and what may be chosen for one."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q, QuerySet

from agreements.models import Agreement
from entente.organizations.models import Organization, User
from entente.organizations.permissions import organizations_where
from exports.models import Incident, IncidentNotice, Release
from exports.permissions import organizations_approving_for

SEE = "organizations.view_audit"


def incidents_visible_to(user: User | AnonymousUser) -> QuerySet[Incident]:
    """Those of the organizations whose stewards, privacy officers and auditors this person is one of."""
    return (
        Incident.objects.filter(organization__in=organizations_where(user, SEE))
        .select_related("organization", "reported_by", "closing_by", "closed_by")
        .prefetch_related("assessments__assessed_by")
    )


def incidents_open_for(user: User) -> QuerySet[Incident]:
    """Those that are not closed, of the organizations for which this person acts."""
    return Incident.objects.filter(closed_at=None, organization__in=organizations_approving_for(user)).select_related(
        "organization"
    )


def incident_notices_for(user: User | AnonymousUser) -> QuerySet[IncidentNotice]:
    """What other organizations told this person's of their incidents."""
    return IncidentNotice.objects.filter(organization__in=organizations_approving_for(user)).select_related(
        "incident__organization", "organization"
    )


def releases_for(organization: Organization) -> QuerySet[Release]:
    """What an organization released and received."""
    own, received = Q(run__version__dataset__owner=organization), Q(entitlements__recipient=organization)
    releases = Release.objects.filter(pk__in=Release.objects.filter(own | received).values("pk"))
    return releases.select_related("run__version__dataset", "agreement").defer("manifest").order_by("-id")


def agreements_for(organization: Organization) -> QuerySet[Agreement]:
    """The agreements of an organization that were signed, whatever became of them since."""
    return Agreement.objects.filter(
        parties__organization=organization, activated_at__isnull=False, superseded_by=None
    ).order_by("-id")
