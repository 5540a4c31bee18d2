"""Access that stands still although it was not ended: whoever had it is told, whatever the cause."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from procrastinate.contrib.django import app

from agreements.models import Agreement
from agreements.queries import recipients
from entente.audit.failures import ends_by_itself
from exports.gate import CurrentPolicies, entitlement_verdict
from exports.models import ClosedAccess, Entitlement
from exports.series.notices import tell_recipient
from exports.states import ReleaseStatus

AT_ONCE: Final = 500

ends_by_itself(
    "after.access_changed",
    reason="exports.notice_closures looks at every access each hour, and tells whoever was not told.",
)


@app.periodic(cron="23 * * * *")
@app.task(name="exports.notice_closures", queue="default", queueing_lock="exports.notice_closures")
def notice_closures(timestamp: int) -> None:
    """Every access that could be used and cannot be today, of everybody: an assessment lapses without anybody’s act."""
    _follow(Q(), now=datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now())


@app.task(name="after.access_changed", queue="urgent")
def access_changed(agreement_id: str = "", organization_id: str = "") -> None:
    """After an act on an agreement, or an assessment: the same for those whom it may touch."""
    if organization_id:
        receiving = [UUID(organization_id)]
    else:
        receiving = list(recipients(Agreement.objects.get(pk=UUID(agreement_id))))
    _follow(Q(recipient__in=receiving) | Q(passed_on_from__recipient__in=receiving), now=timezone.now())


def _follow(whose: Q, *, now: datetime) -> None:
    # A dormant emergency agreement closes nothing: nobody had access under it.
    live = Entitlement.objects.filter(
        whose,
        revoked_at=None,
        starts_at__lte=now,
        ends_at__gt=now,
        release__status=ReleaseStatus.AVAILABLE,
        release__agreement__emergency=False,
    )
    current_policies = CurrentPolicies(now)
    related = ("release__run__version__dataset", "recipient", "passed_on_from", "passed_on_under")
    rows = live.select_related(*related).order_by("pk")
    for entitlement in rows.iterator(chunk_size=AT_ONCE):
        entitlement.release.agreement = current_policies.agreement(entitlement.release.agreement_id)
        verdict, closed = (
            entitlement_verdict(entitlement, current_policies),
            ClosedAccess.objects.filter(entitlement=entitlement),
        )
        if verdict:
            closed.delete()
        elif not closed.exists():
            with transaction.atomic():
                reasons = [reason.value for reason in verdict.reasons]
                ClosedAccess.objects.create(entitlement=entitlement, since=now, reasons=reasons)
                tell_recipient(entitlement, "access.closed")
