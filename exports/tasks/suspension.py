"""While an agreement is suspended, what was delivered under it lies in no bucket; when it is resumed, it is delivered again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from agreements.models import Agreement
from agreements.states import AgreementStatus
from entente.audit.failures import again
from entente.audit.jobs import defer
from entente.vault import s3
from exports.deliveries.revocation import locked_delivery, move_delivery
from exports.gate import linkage_of_entitlement
from exports.models import Entitlement
from exports.states import DeliveryStatus
from exports.tasks.releases import RETRY

DELIVERED: Final = (DeliveryStatus.COPYING, DeliveryStatus.READY, DeliveryStatus.FAILED)

again("after.agreement_suspended", "after.agreement_resumed", "exports.withhold")


@app.task(name="after.agreement_suspended", queue="erasures", retry=RETRY)
def agreement_suspended(agreement_id: str) -> None:
    """Deliveries under an agreement that is suspended, and of tables joined from one, are withheld: no link opens one any more."""
    now = timezone.now()
    with transaction.atomic():
        for entitlement in _concerned(UUID(agreement_id)):
            if not _flows(entitlement, now=now):
                delivery = locked_delivery(str(entitlement.pk))
                if delivery.status in DELIVERED:
                    move_delivery(delivery, DeliveryStatus.WITHHELD)
                    defer("exports.withhold", entitlement_id=str(entitlement.pk))


@app.task(name="after.agreement_resumed", queue="erasures", retry=RETRY)
def agreement_resumed(agreement_id: str) -> None:
    """What was withheld is delivered again, to those whose access lasts."""
    now = timezone.now()
    with transaction.atomic():
        for entitlement in _concerned(UUID(agreement_id)):
            if _flows(entitlement, now=now):
                delivery = locked_delivery(str(entitlement.pk))
                if delivery.status == DeliveryStatus.WITHHELD:
                    move_delivery(delivery, DeliveryStatus.COPYING)
                    defer("exports.deliver", entitlement_id=str(entitlement.pk))


@app.task(name="exports.withhold", queue="erasures", retry=RetryStrategy(max_attempts=50, wait=1, linear_wait=1))
def withhold(entitlement_id: str) -> None:
    """Nothing lies under the prefix of a delivery that is withheld. It is locked meanwhile, so that no resumption is overtaken."""
    with transaction.atomic():
        delivery = locked_delivery(entitlement_id)
        if delivery.status == DeliveryStatus.WITHHELD:
            s3.delete_prefix(s3.bucket_of(delivery.entitlement.release.dataset.owner.store), delivery.prefix)
            delivery.files, delivery.ready_at = [], None
            delivery.save(update_fields=["files", "ready_at"])


def _concerned(agreement_id: UUID) -> Iterator[Entitlement]:
    """Accesses that last and rest on an agreement: theirs, or that of a table from which theirs was joined."""
    agreement = Agreement.objects.get(pk=agreement_id)
    owners = agreement.parties.values("organization")
    joined = Q(release__run__version__dataset__owner__in=owners) & ~Q(release__run__version__dataset__joined_from=[])
    joined |= ~Q(release__run__version__dataset__pooled_under=None)  # the rows are of others as well
    under = Q(release__agreement__lineage=agreement.lineage) | Q(passed_on_under__lineage=agreement.lineage)
    live = Entitlement.objects.filter(under | joined, revoked_at=None)
    return (
        live.select_related("release__agreement", "passed_on_under", "release__run__version__dataset")
        .select_for_update(of=("self",))
        .iterator()
    )


def _flows(entitlement: Entitlement, *, now: datetime) -> bool:
    """Whether neither the agreement, nor that under which it was passed on, nor, of a joined table, one of those that it came from stands still."""
    resting_on = (entitlement.release.agreement.current, entitlement.agreement.current)
    suspended = any(agreement.status == AgreementStatus.SUSPENDED for agreement in resting_on)
    return not suspended and bool(linkage_of_entitlement(entitlement, now=now))
