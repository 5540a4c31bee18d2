"""An amendment takes the place of what it amends: with its last signature, or when the day has come from which it counts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from agreements.models import Agreement, Tier
from agreements.notices import tell
from agreements.policies import can_take_effect
from agreements.queries import has_lapsed_assessment
from agreements.states import TRANSITIONS, AgreementStatus
from entente.audit.jobs import defer
from entente.audit.services import Actor, move
from entente.core.transitions import Transition
from entente.core.verdicts import Verdict


@app.periodic(cron="* * * * *")
@app.task(name="agreements.take_effect", queue="urgent", queueing_lock="agreements.take_effect")
def take_effect(timestamp: int) -> None:
    """Signed amendments whose day has come, each in its own time zone, are in force. Until then, and at no time both, the version before is.

    Nothing waits for this to be safe: from that midnight on, the version before is refused at use.
    """
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    for scheduled in Agreement.objects.filter(status=AgreementStatus.SCHEDULED).select_related("amends").order_by("pk"):
        if scheduled.amends is None or not _can_take_effect(scheduled, now):
            continue
        with transaction.atomic():
            base = Agreement.objects.select_for_update().get(pk=scheduled.amends.pk)
            amendment = Agreement.objects.select_for_update().get(pk=scheduled.pk)
            amendment.amends = base
            if _can_take_effect(amendment, now):
                take_place(amendment, by=None, now=now)
                tell(amendment, "agreement.in_force")


def _can_take_effect(amendment: Agreement, now: datetime) -> Verdict:
    today = amendment.today(now)
    return can_take_effect(amendment, today=today, assessed=not has_lapsed_assessment(amendment, today=today))


def take_place(
    amendment: Agreement,
    *,
    by: Actor | None,
    now: datetime,
    provided: Verdict | None = None,
    table: Iterable[Transition] = TRANSITIONS,
) -> None:
    """What a locked amendment amends, locked too, gives way in the same moment; access follows."""
    base = amendment.amends
    assert base is not None  # it amends something
    judged = Verdict() if provided is None else provided
    if base.status not in (
        AgreementStatus.EXPIRED,
        AgreementStatus.TERMINATED,
    ):  # by this node's clock, or another's stop
        move(
            base,
            to=AgreementStatus.SUPERSEDED,
            by=by,
            table=table,
            organization_id=base.drafted_for_id,
            provided=judged,
        )
    base.superseded_by = amendment
    base.save(update_fields=["superseded_by"])
    defer("after.agreement_amended", agreement_id=str(amendment.pk))
    come_into_force(amendment, by=by, now=now, provided=provided, table=table)
    if amendment.tier == Tier.FRAMEWORK:
        _tell_looser(amendment)


def come_into_force(
    agreement: Agreement,
    *,
    by: Actor | None,
    now: datetime,
    provided: Verdict | None = None,
    table: Iterable[Transition] = TRANSITIONS,
) -> None:
    """A locked agreement is active, or lies dormant for an emergency."""
    to = AgreementStatus.DORMANT if agreement.emergency else AgreementStatus.ACTIVE
    move(agreement, to=to, by=by, table=table, organization_id=agreement.drafted_for_id, provided=provided)
    agreement.activated_at = now
    agreement.save(update_fields=["activated_at"])
    defer(
        "after.access_changed", agreement_id=str(agreement.pk)
    )  # its thresholds may close what other agreements opened
    if agreement.machine_terms.split is not None:
        defer("agreements.split_again", agreement_id=str(agreement.pk))


def call_off(base: Agreement, *, by: Actor | None) -> None:
    """What would have taken the place of a locked agreement never comes into force: it has ended, or a party gave that up."""
    for amendment in base.amendments.select_for_update(of=("self",)).filter(status=AgreementStatus.SCHEDULED):
        move(
            amendment,
            to=AgreementStatus.WITHDRAWN,
            by=by,
            table=TRANSITIONS,
            organization_id=amendment.drafted_for_id,
            provided=Verdict(),  # what it amends has ended, or whoever gave it up was judged
        )
        base.gives_way_on = None
        base.save(update_fields=["gives_way_on"])


def _tell_looser(framework: Agreement) -> None:
    """The framework was made stricter: schedules that now allow more than it stand still until they are amended."""
    running = [AgreementStatus.DORMANT, AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED]
    for schedule in Agreement.objects.filter(framework__lineage=framework.lineage, status__in=running):
        if schedule.looser_than_framework:
            tell(schedule, "agreement.framework_stricter")
