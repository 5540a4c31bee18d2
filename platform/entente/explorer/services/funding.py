"""A funder's own table of money by place: private to its organization, like nothing else on the map, and gone when it says so."""

from __future__ import annotations

from typing import Final

from django.db import transaction
from django.db.models import QuerySet

from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.core.sheets import sheets_of
from entente.explorer.models import Geography, Indicator, Measure, Topic
from entente.explorer.services.figures import FiguresReport, Manner, take_in
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may

BRING: Final = "organizations.create_dataset"  # whoever brings data of the organization in
_PREFIX: Final = "money"


@transaction.atomic
def receive_funding(
    owner: Organization, geography: Geography, name: str, content: bytes, *, period: str, by: User
) -> FiguresReport:
    """Each column of numbers becomes an amount in dollars that the organization's people alone see. The file itself is kept nowhere.

    Raises:
        NotPermitted: this person brings nothing in for the organization.
        Invalid: the file is no table, no place of the geography is in it, or an amount is negative.
    """
    require(may(by, BRING, owner), subject=owner, organization_id=owner.pk)
    manner = Manner(period, topic=Topic.OTHER, is_private=True, prefix=f"{_PREFIX}-{str(owner.pk)[-8:]}")
    report = take_in(owner, geography, sheets_of(name, content), manner)
    ours = Indicator.objects.filter(owner=owner, is_private=True, code__in=report.indicators)
    if ours.filter(values__value__lt=0).exists():
        raise Invalid(Finding("funding.negative"))
    ours.update(measure=Measure.DOLLARS, unit_en="$", unit_fr="$", decimals=0)
    record("explorer.funding_received", by=by, subject=owner, organization_id=owner.pk, values=report.values)
    return report


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
