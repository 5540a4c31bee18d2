"""Who may see runs: those who may see their dataset."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from anonymizer.models import Run
from entente.catalogue import permissions as catalogue
from entente.organizations.models import User
from entente.organizations.permissions import visible


def visible_to(user: User | AnonymousUser) -> QuerySet[Run]:
    """The runs that this person may know of."""
    return Run.objects.filter(version__dataset__in=catalogue.visible_to(user))


def reviewable_by(user: User | AnonymousUser) -> QuerySet[Run]:
    """The runs of datasets on which this person reviews."""
    return Run.objects.filter(version__dataset__in=visible(catalogue.visible_to(user), user, "catalogue.review_run"))
