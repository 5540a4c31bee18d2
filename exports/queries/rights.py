"""Which requests of persons somebody works on, and what of them a release tells others."""

from __future__ import annotations

from datetime import date

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from anonymizer.models import BY_IDENTIFIER, RightsRequest
from anonymizer.queries import identifier_columns
from entente.audit.policies import Refusal as AuditRefusal
from entente.catalogue.models import Dataset
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from exports.permissions import organizations_approving_for
from exports.policies.rights import can_name_person


def rights_requests_for(user: User | AnonymousUser) -> QuerySet[RightsRequest]:
    """Those to the organizations whose data steward or privacy officer this person is. Nobody else knows of any."""
    return RightsRequest.objects.filter(dataset__owner__in=organizations_approving_for(user)).select_related(
        "dataset__owner", "recorded_by", "answered_by"
    )


def rights_requests_open(user: User) -> QuerySet[RightsRequest]:
    """Those that are not answered yet, the most urgent first."""
    return rights_requests_for(user).filter(answered_on=None).order_by("due_on", "pk")


def datasets_answering(user: User | AnonymousUser) -> QuerySet[Dataset]:
    """The series for whose people this person acts. A pool is none: whoever contributed rows answers for them."""
    return Dataset.objects.filter(owner__in=organizations_approving_for(user), pooled_under=None).select_related(
        "owner"
    )


def naming_verdict(user: User, dataset: Dataset, *, today: date, but: RightsRequest | None = None) -> Verdict:
    """Whether this person may have somebody looked for in a series. ``but``: a request that is not counted, as it is the one in question."""
    allowed = datasets_answering(user).filter(pk=dataset.pk).exists()
    entered = RightsRequest.objects.filter(dataset=dataset, kind__in=BY_IDENTIFIER, recorded_at__date=today)
    if but is not None:
        entered = entered.exclude(pk=but.pk)
    return Verdict.of({AuditRefusal.NOT_ALLOWED: allowed}) & can_name_person(
        has_column=bool(identifier_columns(dataset)), today=entered.count()
    )
