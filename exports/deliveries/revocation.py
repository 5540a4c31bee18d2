"""An entitlement that ends: its grant is gone at once, and its delivery is on the way to being erased."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from entente.audit.jobs import defer
from entente.audit.services import Actor, move, record
from exports import permissions
from exports.models import Delivery, Entitlement
from exports.series.notices import tell_followers, tell_recipient
from exports.states import DELIVERY_TRANSITIONS, DeliveryStatus, EndCause


def end_entitlement(entitlement: Entitlement, *, by: Actor | None, reason: str, now: datetime) -> None:
    """End a locked entitlement: its grant goes in the same transaction, its objects by the urgent queue."""
    if entitlement.revoked_at is not None:
        return
    entitlement.revoked_at, entitlement.revoked_reason = now, reason[:500]
    entitlement.revoked_by_id = by.pk if by else None
    entitlement.save(update_fields=["revoked_at", "revoked_by", "revoked_reason"])
    permissions.withdraw_grant(entitlement)
    dataset = entitlement.release.dataset
    record("entitlement.revoked", by=by, subject=entitlement, organization_id=dataset.owner_id)
    if entitlement.release.published_at is not None:  # of what never left nobody outside knew
        tell_followers(entitlement, "series.ended")
        tell_recipient(entitlement, "access.ended")
    if entitlement.recipient.is_remote:
        defer("after.access_of_node_ended", entitlement_id=str(entitlement.pk))
    first = entitlement.passed_on_from
    if first is not None and first.recipient.is_remote:
        defer("after.onward_of_node_ended", entitlement_id=str(entitlement.pk))
    start_erasing(locked_delivery(str(entitlement.pk)))
    for passed_on in entitlement.passed_on.filter(revoked_at=None).select_for_update(of=("self",)):
        passed_on.release = entitlement.release
        end_entitlement(passed_on, by=None, reason=EndCause.FIRST_ENDED, now=now)
    derived = Entitlement.objects.filter(release__run__version__derivation__entitlement=entitlement, revoked_at=None)
    for resting_on_it in derived.select_related("release__run__version__dataset").select_for_update(of=("self",)):
        end_entitlement(resting_on_it, by=None, reason=EndCause.FIRST_ENDED, now=now)


def start_erasing(delivery: Delivery) -> None:
    """The objects of a locked delivery go, by the urgent queue; nothing where they went, or are going."""
    if delivery.status in (DeliveryStatus.ERASING, DeliveryStatus.ERASED):
        return
    move_delivery(delivery, DeliveryStatus.ERASING)
    defer("exports.erase", entitlement_id=str(delivery.pk))


def move_delivery(delivery: Delivery, to: str) -> None:
    """The worker moves a locked delivery."""
    owner_id = delivery.entitlement.release.dataset.owner_id
    move(delivery, to=to, by=None, table=DELIVERY_TRANSITIONS, organization_id=owner_id)


def locked_delivery(entitlement_id: str) -> Delivery:
    """The delivery of an entitlement, for whoever is about to change it."""
    deliveries = Delivery.objects.select_for_update(of=("self",))
    return deliveries.select_related("entitlement__release__run__version__dataset").get(pk=UUID(entitlement_id))
