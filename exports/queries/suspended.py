"""Whether what a program asks for is closed only because an agreement is suspended: then it is told so, and may come back."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Exists, OuterRef, Q

from agreements.models import Agreement
from agreements.states import AgreementStatus
from entente.organizations.models import User
from exports import permissions
from exports.queries.keys import Scope
from exports.states import DeliveryStatus, EndCause

CODE = "access.suspended"


def is_suspended(scope: Scope, *, now: datetime, among: Q) -> bool:
    """Whether an access that lasts, among those that are addressed to this program, stands still with its agreement."""
    suspended = Agreement.objects.filter(
        lineage=OuterRef("release__agreement__lineage"), status=AgreementStatus.SUSPENDED
    )
    live = permissions.entitlements_of(User(pk=scope.by.pk)).filter(
        among, recipient=scope.organization_id, revoked_at=None, ends_at__gt=now
    )
    if scope.dataset_id is not None:
        live = live.filter(release__run__version__dataset=scope.dataset_id)
    return live.filter(Q(Exists(suspended)) | Q(delivery__status=DeliveryStatus.WITHHELD)).exists()


def suspended_in_words() -> str:
    """What a program is told, in its reader's language."""
    return str(EndCause.SUSPENDED.label)
