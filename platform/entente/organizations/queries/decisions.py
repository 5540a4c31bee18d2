"""Whether what a person decided counts for the worker: a consent, what no machine checks, what none compares, an emergency.

Decisions last: whoever made one may have another role by the time it is used. What counts is whether she might then. The receipt of her
act says so; and where nobody had a passkey then, the audit trail, whose events no process dates itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from entente.audit.models import AuditEvent
from entente.core.verdicts import Verdict
from entente.organizations import policies
from entente.organizations.confirmations.challenges import Act
from entente.organizations.confirmations.receipts import is_receipted
from entente.organizations.confirmations.rights import DECIDED_BY
from entente.organizations.models import ActAssertion, AttestedPasskey, Organization, PasskeyRequirement, User
from entente.organizations.queries.confirmations import acting_for, is_verified, right_verdict


@dataclass(frozen=True, slots=True)
class DecisionVerdict:
    """Whether a decision counts; ``is_confirmed``: a passkey signed it. ``at``: when the trail recorded it; ``None``: only its own row says when."""

    verdict: Verdict
    is_confirmed: bool = False
    at: datetime | None = None


def decision_verdict(
    act: Act, record_id: UUID, person: User, *, allowed: Verdict, recorded: QuerySet[AuditEvent]
) -> DecisionVerdict:
    """Whether the person decided exactly this.

    ``allowed``: whether she may today, which is asked of what neither a receipt nor the trail tells. ``recorded``: the events of this decision.
    """
    since = passkey_needed_since(person, act.organization_id)
    before = recorded if since is None else recorded.filter(at__lt=since)
    event = before.filter(actor_id=person.pk, event=act.code, refused=False).order_by("-id").first()
    if event is not None:
        return DecisionVerdict(Verdict(), at=event.at)
    if since is None:
        return DecisionVerdict(allowed)
    of_person = ActAssertion.objects.filter(organization=act.organization_id, person=person)
    assertion = of_person.filter(act=act.code, record_id=record_id).first()
    if assertion is None or dict(assertion.content) != dict(act.content) or not is_verified(assertion):
        return DecisionVerdict(policies.is_confirmed(needed=True, confirmed=False))
    if is_receipted(assertion):
        return DecisionVerdict(Verdict(), is_confirmed=True)
    owner = Organization.objects.get(pk=act.organization_id)
    return DecisionVerdict(allowed & right_verdict(person, DECIDED_BY[act.code], owner), is_confirmed=True)


def passkey_needed_since(person: User, organization_id: UUID) -> datetime | None:
    """Since when this person confirms what she does for an organization with a passkey; ``None`` where she need not."""
    attested = AttestedPasskey.objects.filter(person=person, organization__in=acting_for(organization_id))
    moments = list(attested.values_list("attested_at", flat=True))
    required = PasskeyRequirement.objects.filter(organization=organization_id, ended_at=None)
    return min([*moments, *required.values_list("since", flat=True)], default=None)
