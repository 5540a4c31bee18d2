"""Arm, awaken, confirm, stand down and review an emergency agreement."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from agreements import permissions, policies
from agreements.models import Activation, Agreement, OnCall
from agreements.models.emergency import MOST_DAYS
from agreements.notices import tell, tell_recipients
from agreements.queries import has_lapsed_assessment
from agreements.services.moving import locked, moved
from agreements.states import AgreementStatus
from agreements.tasks import stand_down
from agreements.tasks.announcements import announce
from entente.audit.policies import Refusal as AuditRefusal
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from entente.organizations.notices import notify
from entente.organizations.permissions import may

CONFIRM_WITHIN: Final = timedelta(hours=24)
REVIEW_AFTER: Final = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Emergency:
    """What happened, where, and for how many days data are needed; or an exercise of the same."""

    event: str
    area: str
    days: int
    exercise: bool = False


@transaction.atomic
def name_on_call(agreement_id: uuid.UUID, organization: Organization, people: Sequence[User], *, by: User) -> None:
    """The people of one organization who may awaken the agreement, the first of them asked first."""
    agreement = locked(agreement_id)
    acts = permissions.organizations_for(by, agreement).filter(pk=organization.pk).exists()
    verdict = may(by, "agreements.suspend_agreement", agreement) & Verdict.of({AuditRefusal.NOT_ALLOWED: acts})
    require(verdict, subject=agreement, organization_id=organization.pk)
    agreement.on_call.filter(organization=organization).delete()
    for position, person in enumerate(dict.fromkeys(people), start=1):
        if not person.may("agreements.suspend_agreement", agreement):
            raise Invalid(Finding("agreement.on_call_without_role"))
        OnCall.objects.create(agreement=agreement, organization=organization, person=person, position=position)
    record("agreement.on_call_named", by=by, subject=agreement, organization_id=organization.pk, people=len(people))


@transaction.atomic
def awaken_agreement(agreement_id: uuid.UUID, emergency: Emergency, *, by: User, now: datetime) -> Activation:
    """It waits for a second person, for a day at most: until she confirms, nothing can be downloaded."""
    agreement = locked(agreement_id)
    if not emergency.event.strip() or not emergency.area.strip():
        raise Invalid(Finding("agreement.emergency_unnamed"))
    if not 1 <= emergency.days <= MOST_DAYS:
        raise Invalid(Finding("agreement.emergency_days", facts={"most": MOST_DAYS}))
    on_call = agreement.on_call.filter(person=by).exists()
    lapsed = has_lapsed_assessment(agreement, today=agreement.today(now))
    verdict = policies.can_awaken(agreement, on_call=on_call, assessed=not lapsed)
    moved(agreement, AgreementStatus.ACTIVE, by=by, provided=verdict)
    through = min(agreement.today(now) + timedelta(days=emergency.days - 1), agreement.ends_on)
    agreement.awake_through, agreement.confirm_by = None, now + CONFIRM_WITHIN
    agreement.save(update_fields=["awake_through", "confirm_by"])
    activation = Activation.objects.create(
        agreement=agreement,
        exercise=emergency.exercise,
        event=emergency.event.strip()[:300],
        area=emergency.area.strip()[:300],
        days=emergency.days,
        activated_by=by,
        activated_at=now,
        confirm_by=agreement.confirm_by,
        through=through,
        review_on=through + REVIEW_AFTER,
    )
    announce(agreement, "emergency.activated", activation=str(activation.pk))
    contacts = [contact.person for contact in agreement.on_call.select_related("person")]
    kind = "agreement.exercise_awakened" if emergency.exercise else "agreement.awakened"
    notify(contacts, kind, agreement, but_not=by, urgent=True, through_on=through)
    return activation


@transaction.atomic
def confirm_emergency(agreement_id: uuid.UUID, *, by: User, now: datetime) -> Activation:
    """A second person agrees: what waited ready is open through the last day of the emergency, by its own terms and never looser. In an
    exercise nothing of it opens: the recipients download dummy data."""
    agreement = locked(agreement_id)
    activation = agreement.activations.filter(ended_at=None).first()
    waits = activation is not None and activation.confirmed_at is None and activation.is_awake(now)
    verdict = may(by, "agreements.suspend_agreement", agreement) & policies.can_confirm(
        agreement,
        awakened_by_same=activation is not None and activation.activated_by_id == by.pk,
        waits=waits,
        provider_among=activation is not None
        and permissions.provider_among(agreement, activation.activated_by, by, nodes=[activation.node]),
    )
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    assert activation is not None  # the verdict said so
    activation.confirmed_by, activation.confirmed_at = by, now
    activation.save(update_fields=["confirmed_by", "confirmed_at"])
    agreement.confirm_by = None
    if not activation.exercise:
        agreement.awake_through = activation.through
    agreement.save(update_fields=["confirm_by", "awake_through"])
    announce(agreement, "emergency.confirmed", activation=str(activation.pk))
    record("agreement.emergency_confirmed", by=by, subject=agreement, organization_id=agreement.drafted_for_id)
    if activation.exercise:
        tell(agreement, "agreement.exercise_confirmed", but_not=by, through_on=activation.through)
        tell_recipients(agreement, "agreement.exercise_open", urgent=True, through_on=activation.through)
    else:
        tell(agreement, "agreement.emergency_confirmed", but_not=by, through_on=activation.through)
        tell_recipients(agreement, "agreement.emergency_open", urgent=True, through_on=activation.through)
    return activation


@transaction.atomic
def end_emergency(agreement_id: uuid.UUID, *, by: User, now: datetime) -> Agreement:
    """It is over before its last day: the agreement is dormant again, and the next request is refused."""
    agreement = locked(agreement_id)
    awake = agreement.activations.filter(ended_at=None).first()
    verdict = may(by, "agreements.suspend_agreement", agreement) & policies.can_confirm(
        agreement, awakened_by_same=False, waits=awake is not None
    )
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    assert awake is not None  # the verdict said so
    announce(agreement, "emergency.ended", activation=str(awake.pk))
    stand_down(agreement, by=by, now=now)
    return agreement


@transaction.atomic
def review_emergency(agreement_id: uuid.UUID, *, review: str, by: User, now: datetime) -> Activation:
    """What was learned from the last emergency or exercise that waits for its review."""
    agreement = locked(agreement_id)
    activation = agreement.activations.filter(ended_at__isnull=False, reviewed_at=None).order_by("id").first()
    require(may(by, "agreements.suspend_agreement", agreement), subject=agreement, organization_id=None)
    if activation is None:
        raise Invalid(Finding("agreement.nothing_to_review"))
    if not review.strip():
        raise Invalid(Finding("agreement.reason_missing"))
    activation.review, activation.reviewed_by, activation.reviewed_at = review.strip(), by, now
    activation.save(update_fields=["review", "reviewed_by", "reviewed_at"])
    record("agreement.emergency_reviewed", by=by, subject=agreement, organization_id=agreement.drafted_for_id)
    return activation


@transaction.atomic
def note_exercise_download(agreement: Agreement, *, by: User, recipient: Organization, now: datetime) -> None:
    """Someone fetched the dummy data of an exercise that two people opened: the first time counts.

    Raises:
        Invalid: there is no such exercise now.
    """
    current = agreement.current
    activation = current.activations.filter(ended_at=None, exercise=True, confirmed_at__isnull=False).first()
    if activation is None or current.today(now) > activation.through:
        raise Invalid(Finding("agreement.no_exercise"))
    record(
        "agreement.exercise_downloaded",
        by=by,
        subject=current,
        organization_id=recipient.pk,
        activation_id=activation.pk,
    )
    note_download(agreement, now=now)


def note_download(agreement: Agreement, *, now: datetime) -> None:
    """Someone downloads under an emergency agreement: the first time counts, as the measure of the whole path."""
    agreement.current.activations.filter(ended_at=None, first_download_at=None).update(first_download_at=now)
