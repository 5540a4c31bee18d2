"""An agreement comes into force, or lies dormant for an emergency."""

from __future__ import annotations

from datetime import datetime

from agreements import policies
from agreements.models import Agreement, Tier
from agreements.notifying import tell
from agreements.services.carrying import carry_consents
from agreements.services.moving import locked, moved
from agreements.states import AgreementStatus
from entente.audit.jobs import defer
from entente.audit.services import require
from entente.organizations.models import User


def activate_if_signed(agreement: Agreement, *, by: User, now: datetime) -> None:
    """With the last signature, and the consent of communities, it comes into force; what it amends gives way in the same moment."""
    signed = [each.missing == 0 for each in agreement.parties.select_related("paper").prefetch_related("signatures")]
    if not all(signed):
        return
    base = agreement.amends
    if base is not None:
        base = agreement.amends = locked(base.pk)
        carry_consents(base, agreement, today=agreement.today(now))
    today = agreement.today(now)
    if not policies.has_consent(agreement, today=today):
        return
    verdict = policies.can_activate(agreement, signed=signed, today=today)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    if base is not None:
        moved(base, AgreementStatus.SUPERSEDED, by=by)
        base.superseded_by = agreement
        base.save(update_fields=["superseded_by"])
        defer("after.agreement_amended", agreement_id=str(agreement.pk))
    to = AgreementStatus.DORMANT if agreement.emergency else AgreementStatus.ACTIVE
    moved(agreement, to, by=by, provided=verdict)
    agreement.activated_at = now
    agreement.save(update_fields=["activated_at"])
    if base is not None and agreement.tier == Tier.FRAMEWORK:
        _tell_looser(agreement)
    tell(agreement, "agreement.armed" if agreement.emergency else "agreement.in_force", but_not=by)


def _tell_looser(framework: Agreement) -> None:
    """The framework was made stricter: schedules that now allow more than it stand still until they are amended."""
    running = [AgreementStatus.DORMANT, AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED]
    for schedule in Agreement.objects.filter(framework__lineage=framework.lineage, status__in=running):
        if schedule.looser_than_framework:
            tell(schedule, "agreement.framework_stricter")
