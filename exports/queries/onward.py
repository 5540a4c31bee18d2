"""To whom a recipient may pass on what it received, and what it passed on."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from agreements.models import RECEIVING_ROLES, Agreement, PartyRole
from agreements.states import AgreementStatus
from agreements.terms import Onward
from entente.organizations.models import Organization
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports.models import Entitlement, OnwardShare


@dataclass(frozen=True, slots=True)
class OnwardWay:
    """An organization that the provider named, and an agreement in which the recipient provides to it."""

    recipient: Organization
    agreement: Agreement

    @property
    def key(self) -> str:
        return f"{self.recipient.pk}:{self.agreement.pk}"


@dataclass(frozen=True, slots=True)
class OnwardRow:
    """What was proposed, and where it stands."""

    share: OnwardShare
    label: Promise | str
    tone: str
    is_waiting: bool
    is_live: bool

    @property
    def reason(self) -> str:
        """Why it was refused, or why a person ended it."""
        access = self.share.granted
        ended_by_person = access is not None and access.revoked_by_id is not None
        return access.revoked_reason if access is not None and ended_by_person else self.share.reason


def onward_ways(first: Entitlement) -> list[OnwardWay]:
    """To whom, and under which agreement in force; whether it may is judged when it is done."""
    return [] if first.passed_on_from_id is not None else onward_ways_under(first.release.agreement, first.recipient_id)


def onward_ways_under(agreement: Agreement, holder_id: uuid.UUID) -> list[OnwardWay]:
    """The same for whoever received under an agreement."""
    terms = agreement.current.machine_terms
    if terms.onward != Onward.NAMED:
        return []
    named = Organization.objects.filter(pk__in=terms.onward_to).exclude(pk=holder_id).order_by("pk")
    own = Agreement.objects.filter(
        status=AgreementStatus.ACTIVE,
        superseded_by=None,
        parties__organization=holder_id,
        parties__role=PartyRole.PROVIDER,
    ).order_by("pk")
    return [
        OnwardWay(recipient, agreement)
        for recipient in named
        for agreement in own.filter(
            pk__in=Agreement.objects.filter(parties__organization=recipient, parties__role__in=RECEIVING_ROLES).values(
                "pk"
            )
        )
    ]


def onward_rows(first: Entitlement, *, now: datetime) -> list[OnwardRow]:
    """What people of the recipient proposed to pass on, the newest first."""
    shares = first.onward_shares.select_related("recipient", "agreement", "opened_by", "decided_by", "granted")
    return [_row(share, now=now) for share in shares]


def has_second_person(holder: Organization) -> bool:
    """Whether two people of an organization could decide: one opens, another one approves."""
    return len({person.pk for person in people_of(holder, Role.DATA_STEWARD, Role.PRIVACY_OFFICER)}) > 1


def _row(share: OnwardShare, *, now: datetime) -> OnwardRow:
    if share.approved is None:
        return OnwardRow(share, pgettext_lazy("passing on", "Waiting for a second person"), "waiting", True, False)
    if share.granted is None:
        return OnwardRow(share, pgettext_lazy("passing on", "Refused"), "stopped", False, False)
    if share.granted.revoked_at is not None or share.granted.ends_at <= now:
        return OnwardRow(share, pgettext_lazy("passing on", "Ended"), "stopped", False, False)
    return OnwardRow(share, pgettext_lazy("passing on", "Passed on"), "good", False, True)
