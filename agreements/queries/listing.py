"""Agreements as their list shows them: plain values, in two queries, however many parties and signatures there are (ADR 0018)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from django.db.models import Count, Exists, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django_stubs_ext import StrPromise

from agreements import permissions
from agreements.models import Agreement, AgreementParty, Drafting, PaperSignature, PartyRole, SavedView, Signature
from agreements.policies import status_by_clock
from agreements.queries.standing import RUNNING, TONES
from agreements.queries.templates import draftings_of
from agreements.states import AgreementStatus
from entente.core.bilingual import Bilingual
from entente.core.paging import FirstPage
from entente.core.prepared import Prepared
from entente.organizations.models import User

PAGE: Final = 25
SHOWN: Final = (
    "title_en", "title_fr", "drafted_for__name_en", "drafted_for__name_fr", "status", "starts_on", "ends_on", "time_zone", "gives_way_on",
    "emergency", "awake_through", "confirm_by",
)  # fmt: skip
"""What the list reads of an agreement itself, beside its key."""


@dataclass(frozen=True, slots=True)
class Part:
    """An organization in an agreement, or, without a role, the one that drafts it."""

    name_en: str
    name_fr: str
    role: str = ""

    name = Bilingual()

    @property
    def role_label(self) -> StrPromise | str:
        return PartyRole(self.role).label


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """An agreement as the list shows it. ``turn``: for whom it waits; ``choosable``: for an act on several."""

    id: uuid.UUID
    title_en: str
    title_fr: str
    status: AgreementStatus
    parts: tuple[Part, ...]
    turn: tuple[Part, ...]
    starts_on: date
    ends_on: date
    days_left: int | None
    choosable: bool

    title = Bilingual()

    @property
    def tone(self) -> str:
        return TONES[self.status]


def agreement_rows(shown: Iterable[tuple[Any, ...]], *, choosable: bool, now: datetime) -> list[AgreementRow]:
    """The agreements of a page, in its order, with their parties. ``shown``: key and ``SHOWN`` of each."""
    listed = list(shown)
    taking: dict[uuid.UUID, list[tuple[Part, bool]]] = {key: [] for key, *_values in listed}
    for key, name_en, name_fr, role, quorum, carried, signed, on_paper in _PARTS.all(agreements=list(taking)):
        taking[key].append((Part(name_en, name_fr, role), not carried and not on_paper and signed < quorum))
    for several in taking.values():  # the provider first, as on the page of each
        several.sort(key=lambda pair: PartyRole.values.index(pair[0].role))
    return [_row(row, taking[row[0]], choosable=choosable, now=now) for row in listed]


def _row(shown: tuple[Any, ...], taking: list[tuple[Part, bool]], *, choosable: bool, now: datetime) -> AgreementRow:
    key, title_en, title_fr, drafter_en, drafter_fr, *of_clock = shown
    agreement = Agreement(id=key, **dict(zip(SHOWN[4:], of_clock, strict=True)))
    turn: tuple[Part, ...] = ()
    if agreement.status == AgreementStatus.DRAFT:
        turn = (Part(drafter_en, drafter_fr),)
    elif agreement.status == AgreementStatus.PROPOSED:
        turn = tuple(part for part, is_missing in taking if is_missing)
        # Where all have signed and it is not in force, a community has not consented.
        turn = turn or tuple(part for part, _is_missing in taking if part.role == PartyRole.COMMUNITY_AUTHORITY)
    status = status_by_clock(agreement, now=now)
    left = (agreement.ends_on - agreement.today(now)).days + 1 if status in RUNNING else None
    parts = tuple(part for part, _is_missing in taking)
    days = agreement.starts_on, agreement.ends_on
    return AgreementRow(key, title_en, title_fr, status, parts, turn, *days, left, choosable)


def _parts(agreements: list[uuid.UUID]) -> QuerySet[AgreementParty, Any]:
    signatures = Signature.objects.filter(party=OuterRef("pk")).order_by().values("party").annotate(number=Count("pk"))
    return (
        AgreementParty.objects.filter(agreement__in=agreements)
        .annotate(
            given=Coalesce(Subquery(signatures.values("number")), 0),
            on_paper=Exists(PaperSignature.objects.filter(party=OuterRef("pk"))),
        )
        .order_by("pk")
        .values_list(
            "agreement",
            "organization__name_en",
            "organization__name_fr",
            "role",
            "quorum",
            "carried",
            "given",
            "on_paper",
        )
    )


_PARTS: Final[Prepared[Any]] = Prepared(_parts, agreements=list)
FIRST_AGREEMENTS: Final = FirstPage(
    lambda user: permissions.visible_to(User(pk=user)), size=PAGE, shows=SHOWN, user=uuid.UUID
)
"""The page that everyone opens: nothing was searched for."""
UNDER_WAY: Final[Prepared[Drafting]] = Prepared(lambda user: draftings_of(User(pk=user))[:20], user=uuid.UUID)
VIEWS: Final[Prepared[SavedView]] = Prepared(lambda user: SavedView.objects.filter(person=user), user=uuid.UUID)
