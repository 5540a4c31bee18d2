"""Name who covers while a person is away, and end an absence."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from django.db import transaction

from entente.audit.services import record, require
from entente.organizations import policies, queries
from entente.organizations.models import Absence, User
from entente.organizations.notices import notify


@transaction.atomic
def name_cover(*, cover: User, starts_on: date, ends_on: date, by: User, today: date, now: datetime) -> Absence:
    """From a day through another, what reaches ``by`` reaches ``cover`` as well, as long as she holds the same roles."""
    User.objects.select_for_update().get(pk=by.pk)
    organizations = list(by.memberships.order_by("organization").values_list("organization", flat=True).distinct())
    verdict = policies.can_be_covered(
        holds_roles=cover.pk != by.pk and queries.holds_roles_of(cover, by),
        cover_away=queries.absences_overlapping(cover, starts_on, ends_on).exists(),
        away_already=queries.absences_overlapping(by, starts_on, ends_on).exists(),
        days_fit=starts_on <= ends_on and today <= ends_on,
    )
    require(verdict, subject=by, organization_id=organizations[0] if organizations else None)
    absence = Absence.objects.create(person=by, cover=cover, starts_on=starts_on, ends_on=ends_on, named_at=now)
    for organization_id in organizations:
        facts = {"cover_id": cover.pk, "starts_on": starts_on, "ends_on": ends_on}
        record("absence.named", by=by, subject=by, organization_id=organization_id, **facts)
    notify([cover], "absence.covering", absence, starts_on=starts_on, ends_on=ends_on)
    return absence


@transaction.atomic
def end_absence(absence_id: uuid.UUID, *, by: User) -> None:
    """The person is back, or does not go: nobody covers for her any more."""
    absence = Absence.objects.select_for_update().get(pk=absence_id, person=by)
    for organization_id in by.memberships.values_list("organization", flat=True).order_by("organization").distinct():
        record("absence.ended", by=by, subject=by, organization_id=organization_id, cover_id=absence.cover_id)
    absence.delete()
