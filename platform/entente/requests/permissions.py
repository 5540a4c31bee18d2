"""Who may see requests, and who may answer them: people of the organization that was asked."""

from __future__ import annotations

from typing import Final

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may, organizations_where
from entente.requests.models import DataRequest
from entente.requests.states import TRIAGE

VIEW: Final = "organizations.view_requests"


def visible_to(user: User | AnonymousUser) -> QuerySet[DataRequest]:
    """The requests to the organizations of this person, with what detectors left of their words."""
    return DataRequest.objects.filter(organization__in=organizations_where(user, VIEW))


def may_triage(user: User | AnonymousUser, organization: Organization) -> Verdict:
    """Whether this person may read requests as they were written, and answer them."""
    return may(user, TRIAGE, organization)
