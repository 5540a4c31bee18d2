"""A second factor that somebody lost: removed by the operator once a data steward of hers says by what she knew her."""

from __future__ import annotations

from enum import StrEnum

from allauth.mfa.models import Authenticator
from django.db import transaction

from entente.audit.services import AuditRecord, record_each
from entente.core.errors import Refused
from entente.organizations.authentication.sign_ins import end_sessions, trails
from entente.organizations.models import Membership, User
from entente.organizations.roles import Role


class Proof(StrEnum):
    """By what the data steward knows that it is she who asks: the same as when a person is invited (docs/security/accounts.md)."""

    SEEN = "seen"  # in person or by video, by somebody who knows her
    DOCUMENT = "document"  # an official document, compared with the name of the account


@transaction.atomic
def remove_factors(person: User, *, vouched_by: User, proof: Proof) -> int:
    """The person has no second factor from now on, and sets one up at her next sign-in; how many were removed.

    Her sessions end. Each of her organizations finds an event with whoever vouched, and by what.

    Raises:
        Refused: "account.not_vouched": it is no data steward of an organization of hers who vouches, or she herself.
    """
    hers = Membership.objects.filter(user=person).values("organization")
    stewards = Membership.objects.filter(user=vouched_by, organization__in=hers, role=Role.DATA_STEWARD)
    if person == vouched_by or not stewards.exists():
        raise Refused("account.not_vouched")
    number: int = Authenticator.objects.filter(user=person).delete()[0]
    facts: dict[str, object] = {"number": number, "proof": str(proof), "vouched_by": str(vouched_by.pk)}
    record_each("account.factors_removed", [AuditRecord(person, trail, facts) for trail in trails(person)], by=None)
    end_sessions(User.objects.filter(pk=person.pk))
    return number
