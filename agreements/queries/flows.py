"""Who gives what to whom: the flows of data under agreements that hold today."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from django.db.models import Count, F, IntegerField, Min, Q, QuerySet
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast

from agreements.library.authorities import ABOUT_NOBODY
from agreements.models import RECEIVING_ROLES, Agreement, AgreementParty, PartyRole, RegisterField, WithheldField
from agreements.queries.register import registered
from agreements.states import AgreementStatus

SORTS: Final[dict[str, tuple[str, ...]]] = {
    "giver": ("organization__name_en", "agreement__parties__organization__name_en", "agreement_id"),
    "taker": ("agreement__parties__organization__name_en", "organization__name_en", "agreement_id"),
    "agreement": ("agreement__title_en", "agreement_id"),
    "since": ("agreement__starts_on", "agreement_id"),
    "risk": ("smallest_k", "agreement_id"),
}
_SHOWN: Final = (
    RegisterField.NAME, RegisterField.INFORMATION, RegisterField.CONTROLLERS, RegisterField.PROCESSORS, RegisterField.START,
)  # fmt: skip


def flowing(agreements: QuerySet[Agreement], *, today: date) -> QuerySet[Agreement]:
    """Those under which data may flow today: active, within their days, with the consent they need, under a framework that has not ended."""
    consented = Q(needs_consent=False) | Q(consent_through__gte=today)
    ended = [AgreementStatus.SUSPENDED, AgreementStatus.TERMINATED, AgreementStatus.EXPIRED]
    return agreements.filter(
        consented, status=AgreementStatus.ACTIVE, starts_on__lte=today, ends_on__gte=today
    ).exclude(framework__status__in=ended)


def public_flowing(*, today: date) -> QuerySet[Agreement]:
    """Those of the public register of which nothing is withheld that the map would show."""
    hidden = WithheldField.objects.filter(field__in=_SHOWN).values("lineage")
    return flowing(registered(), today=today).exclude(lineage__in=hidden)


def flows(agreements: QuerySet[Agreement], *, sort: str = "giver") -> QuerySet[Any]:
    """A row for each provider and each recipient of each agreement, sorted by one of ``SORTS``."""
    rows = _joined(agreements).annotate(
        smallest_k=Cast(KeyTextTransform("smallest_k", "agreement__terms"), IntegerField()),
        taker_en=F("agreement__parties__organization__name_en"),
        taker_fr=F("agreement__parties__organization__name_fr"),
    )
    return rows.order_by(*SORTS.get(sort, SORTS["giver"]), "organization__name_en", "taker_en").values(
        "agreement_id",
        "agreement__lineage",
        "agreement__title_en",
        "agreement__title_fr",
        "agreement__starts_on",
        "agreement__terms",
        "organization__name_en",
        "organization__name_fr",
        "taker_en",
        "taker_fr",
        "smallest_k",
    )


def pairs(agreements: QuerySet[Agreement], *, most: int) -> list[dict[str, Any]]:
    """Each provider with each of its recipients: how many agreements, since when, the smallest group of persons (none: tables and directories alone); the most agreements first."""
    grouped = _joined(agreements).values(
        "organization",
        "organization__name_en",
        "organization__name_fr",
        taker=F("agreement__parties__organization"),
        taker_en=F("agreement__parties__organization__name_en"),
        taker_fr=F("agreement__parties__organization__name_fr"),
    )
    of_persons = ~Q(agreement__terms__kinds__contained_by=sorted(ABOUT_NOBODY))
    counted = grouped.annotate(
        count=Count("agreement", distinct=True),
        since=Min("agreement__starts_on"),
        smallest_k=Min(Cast(KeyTextTransform("smallest_k", "agreement__terms"), IntegerField()), filter=of_persons),
        free_text=Count("agreement", filter=of_persons & Q(agreement__terms__free_text=True)),
    )
    rows: Any = counted.order_by("-count", "organization__name_en", "taker_en")[:most]
    return list(rows)


def _joined(agreements: QuerySet[Agreement]) -> QuerySet[AgreementParty]:
    return AgreementParty.objects.filter(
        role=PartyRole.PROVIDER,
        agreement__in=agreements.order_by().values("pk"),
        agreement__parties__role__in=RECEIVING_ROLES,
    )
