"""Tell those who follow a series what became of it: a notice for each, mailed as she chose."""

from __future__ import annotations

from entente.organizations.models import User
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import ROLE_PERMISSIONS, Role
from exports.models import Entitlement, Subscription
from exports.permissions import DOWNLOAD


def tell_recipient(entitlement: Entitlement, kind: str) -> None:
    """``kind``: "access.closed" or "access.ended". The recipient's stewards and whoever downloads for it; followers of the series read of an
    end already."""
    recipient, version = entitlement.recipient, entitlement.release.run.version
    roles = {Role.DATA_STEWARD, *(role for role in Role if DOWNLOAD in ROLE_PERMISSIONS[role])}
    followers = Subscription.objects.filter(dataset=version.dataset_id, organization=recipient)
    passed_by = set(followers.values_list("user", flat=True)) if kind == "access.ended" else set()
    people = [person for person in people_of(recipient, *roles) if person.pk not in passed_by]
    notify(people, kind, entitlement, version=version.number)


def tell_followers(entitlement: Entitlement, kind: str, *, but_not: User | None = None) -> None:
    """``kind``: "series.released" or "series.ended". Whoever downloads for the organization no longer is not told."""
    version = entitlement.release.run.version
    followers = Subscription.objects.filter(dataset=version.dataset_id, organization=entitlement.recipient_id)
    roles = [role for role in Role if DOWNLOAD in ROLE_PERMISSIONS[role]]
    known = set(followers.values_list("user", flat=True))
    people = [person for person in people_of(entitlement.recipient, *roles) if person.pk in known]
    notify(people, kind, entitlement, but_not=but_not, version=version.number)
