"""An agreement comes into force, lies dormant for an emergency, or waits for the day from which it counts."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings

from agreements import policies, queries
from agreements.models import Agreement
from agreements.notices import tell
from agreements.states import BY_MESSAGE, TRANSITIONS, AgreementStatus
from agreements.tasks.carrying import carry_consents
from agreements.tasks.taking_effect import come_into_force, take_place
from entente.audit.services import Actor, move, require
from entente.core.verdicts import Verdict
from entente.organizations.models import User


def is_signed(agreement: Agreement) -> bool:
    """Whether every party has signed."""
    parties = agreement.parties.select_related("paper").prefetch_related("signatures")
    return all(party.missing == 0 for party in parties)


def activate(agreement: Agreement, *, by: Actor | None, now: datetime) -> bool:
    """With every signature, the consent of communities, and privacy assessments that still hold, it comes into force; what it amends gives way in the same moment.

    An amendment that counts from a later day on waits for it, and what it amends holds until then. ``by``: who gave the last signature or
    consent; none where another node did, or where only an assessment was waited for. Whether anything changed.

    Raises:
        NotPermitted: its term is over, what it amends is not in force, too few organizations signed.
    """
    if not is_signed(agreement):
        return False
    base = agreement.amends
    if base is not None:
        base = agreement.amends = Agreement.objects.select_for_update().get(pk=base.pk)
        carry_consents(base, agreement, today=agreement.today(now))
    today = agreement.today(now)
    if not policies.has_consent(agreement, today=today) or queries.has_lapsed_assessment(agreement, today=today):
        return False
    least, organizations = settings.SIGNING_ORGANIZATIONS, len(queries.organizations_that_signed(agreement))
    verdict = policies.can_activate(agreement, signed=[True], today=today, organizations=organizations, least=least)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    begin(agreement, base, by=by, now=now, provided=verdict)
    return True


def begin(agreement: Agreement, base: Agreement | None, *, by: Actor | None, now: datetime, provided: Verdict) -> None:
    """What was judged begins, or waits for its day; ``base``, what it amends, is locked too. ``by`` no person: by the word of nodes."""
    day = agreement.effective_on
    table = BY_MESSAGE if by is None else TRANSITIONS
    person = by if isinstance(by, User) else None
    if base is not None and day is not None and policies.waits_for_its_day(agreement, today=agreement.today(now)):
        base.gives_way_on = day
        base.save(update_fields=["gives_way_on"])
        owner = agreement.drafted_for_id
        move(agreement, to=AgreementStatus.SCHEDULED, by=by, table=table, organization_id=owner, provided=provided)
        tell(agreement, "agreement.scheduled", but_not=person, effective_on=day)
        return
    if base is not None:
        take_place(agreement, by=by, now=now, provided=provided, table=table)
    else:
        come_into_force(agreement, by=by, now=now, provided=provided, table=table)
    tell(agreement, "agreement.armed" if agreement.emergency else "agreement.in_force", but_not=person)
