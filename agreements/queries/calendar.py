"""Days on which something ends or falls due under the agreements of a reader."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from django.db import models
from django.db.models import DateField, F, QuerySet, Value
from django.db.models.fields.json import KT
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from agreements.models import Activation, Agreement, Destruction
from agreements.queries.standing import RUNNING
from agreements.states import AgreementStatus
from entente.core.bilingual import Bilingual


class Occasion(models.TextChoices):
    """What falls on a day."""

    START = "start", pgettext_lazy("calendar", "Begins")
    EFFECT = "effect", _("An amendment counts from this day on")
    REVIEW = "review", pgettext_lazy("calendar", "Review")
    CONSENT = "consent", _("Consent of a community ends")
    END = "end", pgettext_lazy("calendar", "Ends")
    DESTRUCTION = "destruction", _("Proof of destruction due")
    EMERGENCY = "emergency", _("Review of an emergency")


@dataclass(frozen=True, slots=True)
class Date:
    """Something falls on a day under an agreement."""

    on: date
    occasion: Occasion
    agreement_id: uuid.UUID
    title_en: str
    title_fr: str

    title = Bilingual()


def dates(agreements: QuerySet[Agreement], first: date, last: date) -> QuerySet[Any]:
    """The days from ``first`` through ``last`` as rows for ``dates_of``, the earliest first; they can be counted and sliced."""
    mine = agreements.order_by()
    running = mine.filter(status__in=RUNNING)
    begun = mine.filter(status__in=[AgreementStatus.PROPOSED, *RUNNING])
    owed = Destruction.objects.filter(attested_at=None, agreement__in=mine.values("pk")).order_by()
    lessons = Activation.objects.filter(
        ended_at__isnull=False, reviewed_at=None, agreement__in=mine.values("pk")
    ).order_by()
    parts = [
        _rows(running, F("ends_on"), Occasion.END),
        _rows(begun, F("starts_on"), Occasion.START),
        _rows(mine.filter(status=AgreementStatus.SCHEDULED), F("effective_on"), Occasion.EFFECT),
        _rows(running, Cast(KT("terms__review_on"), DateField()), Occasion.REVIEW),
        _rows(running.filter(needs_consent=True), F("consent_through"), Occasion.CONSENT),
        _rows(owed, F("due_on"), Occasion.DESTRUCTION, "agreement__"),
        _rows(lessons, F("review_on"), Occasion.EMERGENCY, "agreement__"),
    ]
    within = [part.filter(on__range=(first, last)) for part in parts]
    return within[0].union(*within[1:], all=True).order_by("on", "occasion", "key")


def dates_of(rows: Iterable[tuple[Any, ...]]) -> list[Date]:
    """Rows of ``dates`` with the titles of their agreements, in one query more."""
    several = list(rows)
    keys = {key for _on, _occasion, key in several}
    titles = {row["pk"]: row for row in Agreement.objects.filter(pk__in=keys).values("pk", "title_en", "title_fr")}
    return [
        Date(on, Occasion(occasion), key, titles[key]["title_en"], titles[key]["title_fr"])
        for on, occasion, key in several
    ]


def _rows(records: QuerySet[Any], on: Any, occasion: Occasion, path: str = "") -> QuerySet[Any]:
    named = Value(occasion.value, output_field=models.CharField())
    rows: Any = records.annotate(on=on, occasion=named, key=F(f"{path}pk" if path else "pk"))
    return cast("QuerySet[Any]", rows.values_list("on", "occasion", "key"))
