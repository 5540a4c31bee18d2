"""What a community's authority registers: one person enters it, a second confirms it, and from then on others leave it out."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable
from datetime import datetime

from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.policies import Refusal
from entente.audit.services import record, require
from entente.catalogue import policies
from entente.catalogue.communities import is_common
from entente.catalogue.models import CommunityEntry
from entente.catalogue.places import is_place
from entente.catalogue.vocabularies import EntryKind
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, OrganizationKind, User
from entente.organizations.permissions import may

MOST_ENTRIES, SHORTEST, LONGEST = 500, 3, 300
MANAGE = "organizations.manage_members"


@transaction.atomic
def register_entries(
    organization_id: uuid.UUID, kind: str, values: Iterable[str], *, by: User, now: datetime, knowingly: bool = False
) -> tuple[int, int]:
    """Entries of a community's register, which wait until a second person confirms them.

    Args:
        kind: ``EntryKind``.
        values: names; of places also codes (``catalogue.places``). Blanks around them do not count.
        knowingly: also what says nothing of a community by itself.

    Returns:
        How many were added, and how many stood in the register already.

    Raises:
        Invalid: one is too short or too long, there are too many, or one is plainly no mark of a community; nothing is kept.
    """
    authority = Organization.objects.get(pk=organization_id)
    verdict = policies.can_register(is_authority=authority.kind == OrganizationKind.COMMUNITY_AUTHORITY)
    require(may(by, MANAGE, authority) & verdict, subject=authority, organization_id=authority.pk)
    wanted = list(dict.fromkeys(value for text in values if (value := _entry(kind, text))))
    faults = []
    if not wanted or len(wanted) > MOST_ENTRIES:
        faults.append(Finding("names.number", facts={"most": MOST_ENTRIES}))
    if not all(_is_sensible(kind, value) for value in wanted):
        faults.append(Finding("names.length", facts={"least": SHORTEST, "most": LONGEST}))
    common = [value for value in wanted if is_common(kind, value)]
    if common and not knowingly:
        faults.append(Finding("community.common", facts={"entries": ", ".join(common[:5])}))
    if faults:
        raise Invalid(*faults)
    there = set(authority.community_entries.filter(kind=kind).values_list("value", flat=True))
    added = [value for value in wanted if value not in there]
    CommunityEntry.objects.bulk_create(
        CommunityEntry(authority=authority, kind=kind, value=value, entered_by=by, entered_at=now) for value in added
    )
    record("community.registered", by=by, subject=authority, organization_id=authority.pk, number=len(added), kind=kind)
    return len(added), len(wanted) - len(added)


@transaction.atomic
def confirm_entries(organization_id: uuid.UUID, entries: Collection[uuid.UUID], *, by: User, now: datetime) -> int:
    """From now on, what others release leaves these entries out. How many were confirmed; those confirmed already are passed over."""
    authority = Organization.objects.select_related("sponsor", "review_pool").get(pk=organization_id)
    waiting = list(
        authority.community_entries.select_for_update().filter(pk__in=entries, confirmed_at=None).order_by("pk")
    )
    verdict = policies.can_confirm_entries(is_own=any(entry.entered_by_id == by.pk for entry in waiting))
    require(may_confirm(by, authority) & verdict, subject=authority, organization_id=authority.pk)
    for entry in waiting:
        entry.confirmed_by, entry.confirmed_at = by, now
        entry.save(update_fields=["confirmed_by", "confirmed_at"])
    if waiting:
        record("community.confirmed", by=by, subject=authority, organization_id=authority.pk, number=len(waiting))
        defer("after.names_registered")
    return len(waiting)


def may_confirm(user: User, authority: Organization) -> Verdict:
    """Whether this person may be the second one: a data steward of the authority, of its sponsor or of its review pool."""
    helpers = (authority, authority.sponsor, authority.review_pool)
    allowed = any(helper is not None and may(user, MANAGE, helper).allowed for helper in helpers)
    return Verdict.of({Refusal.NOT_ALLOWED: allowed})


@transaction.atomic
def unregister_entry(entry_id: uuid.UUID, *, by: User) -> None:
    """From now on, others need not leave it out any more."""
    entry = CommunityEntry.objects.select_related("authority").get(pk=entry_id)
    authority = entry.authority
    require(may(by, MANAGE, authority), subject=authority, organization_id=authority.pk)
    record("community.unregistered", by=by, subject=authority, organization_id=authority.pk, entry_id=entry.pk)
    entry.delete()
    defer("after.names_registered")


def _entry(kind: str, value: str) -> str:
    """Without needless blanks; a place's code as codes are written."""
    code = value.upper().replace(" ", "")
    return code if kind == EntryKind.PLACE and is_place(code) else " ".join(value.split())


def _is_sensible(kind: str, value: str) -> bool:
    if kind == EntryKind.PLACE and is_place(value):
        return True
    return sum(map(str.isalnum, value)) >= SHORTEST and len(value) <= LONGEST
