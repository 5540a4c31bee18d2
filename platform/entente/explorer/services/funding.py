"""A funder's own table of money by place: private to its organization, like nothing else on the map, and gone when it says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from django.db import transaction
from django.db.models import QuerySet

from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.core.sheets import sheets_of
from entente.directory.vocabularies.topics import NEEDS
from entente.explorer.cubes.needs import needs_in
from entente.explorer.imports.figures import Known
from entente.explorer.imports.grants import grants_in
from entente.explorer.models import Geography, Indicator, Measure, Topic
from entente.explorer.services.figures import FiguresReport, Manner, take_in
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may

BRING: Final = "organizations.create_dataset"  # whoever brings data of the organization in
_PREFIX: Final = "money"
_OF_FUNDERS: Final = re.compile(
    r"\b(grants?|fund(s|ing)?|programs?|programmes?|subventions?|financement|fonds|investments?|(19|20)\d\d)\b", re.I
)
"""Words of any programme, which tell no need: a grant is no income of the people it is for."""


@transaction.atomic
def receive_funding(
    owner: Organization, geography: Geography, name: str, content: bytes, *, period: str, by: User
) -> FiguresReport:
    """Each programme becomes amounts in dollars that the organization's people alone see: a column of numbers, or what the rows of a list
    of grants call a programme. The file itself is kept nowhere. The needs of a programme are guessed by its name, once.

    Raises:
        NotPermitted: this person brings nothing in for the organization.
        Invalid: the file is no table, no place of the geography is in it, or an amount is negative.
    """
    require(may(by, BRING, owner), subject=owner, organization_id=owner.pk)
    sheets = sheets_of(name, content)
    places = geography.places.values_list("pk", "code", "name_en", "name_fr")
    grants = grants_in(sheets[0], Known.of(list(places))) if sheets else None
    prefix = f"{_PREFIX}-{str(owner.pk)[-8:]}"
    report = take_in(owner, geography, sheets, Manner(period, topic=Topic.OTHER, is_private=True, prefix=prefix, records=grants))  # fmt: skip
    ours = Indicator.objects.filter(owner=owner, is_private=True, code__in=report.indicators)
    if ours.filter(values__value__lt=0).exists():
        raise Invalid(Finding("funding.negative"))
    ours.update(measure=Measure.DOLLARS, unit_en="$", unit_fr="$", decimals=0)
    for programme in ours.filter(needs__isnull=True):
        programme.needs, programme.needs_are_guessed = list(needs_in(_OF_FUNDERS.sub(" ", programme.name_en))), True
        programme.save(update_fields=["needs", "needs_are_guessed"])
    record("explorer.funding_received", by=by, subject=owner, organization_id=owner.pk, values=report.values)
    return report


@transaction.atomic
def assign_needs(owner: Organization, code: str, needs: Sequence[str], *, by: User) -> None:
    """A person says which needs a programme is for, all of them alike; none: money that serves no need of the list. It stays so for later tables."""
    require(may(by, BRING, owner), subject=owner, organization_id=owner.pk)
    programme = tables_of(owner).select_for_update().get(code=code)
    programme.needs, programme.needs_are_guessed = [need for need in NEEDS if need in needs], False
    programme.save(update_fields=["needs", "needs_are_guessed"])
    record("explorer.funding_assigned", by=by, subject=owner, organization_id=owner.pk, needs=len(programme.needs))


@transaction.atomic
def remove_funding(owner: Organization, code: str, *, by: User) -> None:
    """The table and its values are deleted. Quiet where there is none."""
    require(may(by, BRING, owner), subject=owner, organization_id=owner.pk)
    gone, _ = tables_of(owner).filter(code=code).delete()
    if gone:
        record("explorer.funding_removed", by=by, subject=owner, organization_id=owner.pk)


def tables_of(owner: Organization) -> QuerySet[Indicator]:
    """The organization's own tables of money."""
    return Indicator.objects.filter(owner=owner, is_private=True, code__startswith=f"{_PREFIX}-")
