"""An agreement comes into force, lies dormant for an emergency, or waits for the day from which it counts."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings

from agreements import policies, queries
from agreements.models import Agreement
from agreements.notices import tell
from agreements.services.carrying import carry_consents
from agreements.services.moving import locked, moved
from agreements.states import AgreementStatus
from agreements.tasks.taking_effect import come_into_force, take_place
from entente.audit.services import require
from entente.organizations.models import User


def activate_if_signed(agreement: Agreement, *, by: User, now: datetime) -> None:
    """With the last signature, and the consent of communities, it comes into force; what it amends gives way in the same moment.

    An amendment that counts from a later day on waits for it, and what it amends holds until then.
    """
    signed = [party.missing == 0 for party in agreement.parties.select_related("paper").prefetch_related("signatures")]
    if not all(signed):
        return
    base = agreement.amends
    if base is not None:
        base = agreement.amends = locked(base.pk)
        carry_consents(base, agreement, today=agreement.today(now))
    today = agreement.today(now)
    if not policies.has_consent(agreement, today=today):
        return
    least, organizations = settings.SIGNING_ORGANIZATIONS, len(queries.organizations_that_signed(agreement))
    verdict = policies.can_activate(agreement, signed=signed, today=today, organizations=organizations, least=least)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    day = agreement.effective_on
    if base is not None and day is not None and policies.waits_for_its_day(agreement, today=today):
        base.gives_way_on = day
        base.save(update_fields=["gives_way_on"])
        moved(agreement, AgreementStatus.SCHEDULED, by=by, provided=verdict)
        tell(agreement, "agreement.scheduled", but_not=by, effective_on=day)
        return
    if base is not None:
        take_place(agreement, by=by, now=now, provided=verdict)
    else:
        come_into_force(agreement, by=by, now=now, provided=verdict)
    tell(agreement, "agreement.armed" if agreement.emergency else "agreement.in_force", but_not=by)
