"""Who is told what about an agreement: the stewards and privacy officers of its parties, and in an emergency those who download."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import date

from agreements.models import RECEIVING_ROLES, Agreement
from entente.organizations.models import Organization, User
from entente.organizations.notices import notify
from entente.organizations.permissions import belongs_to
from entente.organizations.queries import people_of
from entente.organizations.roles import Role


def tell_recipients(agreement: Agreement, kind: str, *, urgent: bool = False, through_on: date | None = None) -> None:
    """Leave a notice ``kind`` with those who download for the recipients."""
    receiving = agreement.parties.filter(role__in=RECEIVING_ROLES).select_related("organization")
    people = [person for party in receiving for person in people_of(party.organization, Role.RECIPIENT)]
    if through_on is None:
        notify(people, kind, agreement, urgent=urgent)
    else:
        notify(people, kind, agreement, urgent=urgent, through_on=through_on)


def tell_of_sponsor(agreement: Agreement, *, by: User) -> None:
    """Where a sponsor’s person wrote it, the people in whose name she did learn of it: nothing is done for them unseen."""
    if not belongs_to(by, agreement.drafted_for):
        people = people_of(agreement.drafted_for, Role.DATA_STEWARD, Role.PRIVACY_OFFICER)
        notify(people, "agreement.by_sponsor", agreement)


def tell(
    agreement: Agreement,
    kind: str,
    *,
    roles: Collection[str] = (),
    organizations: Collection[Organization] | None = None,
    but_not: User | None = None,
    once: bool = False,
    urgent: bool = False,
    **facts: int | str | date | uuid.UUID,
) -> None:
    """Leave a notice ``kind`` with the stewards and officers of the parties.

    Args:
        roles: of parties; none means all.
        urgent: as ``notify`` takes it.
        organizations: these alone, in the place of the parties.
    """
    if organizations is None:
        parties = agreement.parties.select_related("organization__sponsor")
        organizations = [party.organization for party in parties if not roles or party.role in roles]
    people = [
        person
        for organization in organizations
        for acting in (organization, organization.sponsor)
        if acting is not None
        for person in people_of(acting, Role.DATA_STEWARD, Role.PRIVACY_OFFICER)
    ]
    notify(people, kind, agreement, but_not=but_not, once=once, urgent=urgent, **facts)
