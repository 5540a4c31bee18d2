"""What others did since the reader signed in the time before: from the audit trail, as far as she may read it, without any value."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.db.models import CharField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Cast, Coalesce
from django.urls import reverse
from django.utils.translation import gettext

from agreements.permissions import visible_to as visible_agreements
from anonymizer.models import Run
from entente.audit.models import AuditEvent
from entente.catalogue.models import DatasetVersion
from entente.catalogue.permissions import visible_to as visible_datasets
from entente.organizations.models import Membership, User
from entente.web import event_words
from entente.web.overview.in_flight import in_language
from exports.permissions import releases_visible_to

SHOWN: Final = 6
READ: Final = 40
PAGES: Final = {
    "catalogue.dataset": "catalogue:dataset",
    "catalogue.datasetversion": "catalogue:version",
    "anonymizer.run": "anonymizer:run",
    "exports.release": "exports:release",
    "agreements.agreement": "agreements:agreement",
}
"""The page of each kind of thing that a change may be about."""


@dataclass(frozen=True, slots=True)
class Change:
    """Something that happened, ``times`` over, the last time ``at``; ``title`` and ``url`` where the reader may know of what it happened to."""

    label: str
    at: datetime
    by: str
    tone: str
    title: str = ""
    url: str = ""
    times: int = 1


@dataclass(frozen=True, slots=True)
class Changes:
    """The newest, each kind and thing once. ``more``: there were others."""

    shown: list[Change]
    more: bool


def changes_since(user: User, event_id: int, trails: Collection[uuid.UUID]) -> Changes:
    """What happened after an event, in one query: in the ``trails`` that this person reads, and to datasets and agreements that she may see.

    Her own acts and everybody's accounts are left out, and so is what was refused: that stays in the audit trail.
    """
    rows = list(_events(user, trails).filter(pk__gt=event_id)[: READ + 1])
    grouped: dict[tuple[str, uuid.UUID], Change] = {}
    for row in rows[:READ]:
        key = row["event"], row["subject_id"]
        if key in grouped:
            before = grouped[key]
            grouped[key] = _as(row, times=before.times + 1, at=before.at)
        else:
            grouped[key] = _as(row, times=1, at=row["at"])
    changes = list(grouped.values())
    return Changes(changes[:SHOWN], more=len(changes) > SHOWN or len(rows) > READ)


def _events(user: User, trails: Collection[uuid.UUID]) -> QuerySet[AuditEvent, Any]:
    datasets, agreements = visible_datasets(user), visible_agreements(user)
    versions = DatasetVersion.objects.filter(dataset__in=datasets.values("pk"))
    runs = Run.objects.filter(version__dataset__in=datasets.values("pk"))
    titles = {
        "catalogue.dataset": (datasets, "title"),
        "catalogue.datasetversion": (versions, "dataset__title"),
        "anonymizer.run": (runs, "version__dataset__title"),
        "exports.release": (releases_visible_to(user), "run__version__dataset__title"),
        "agreements.agreement": (agreements, "title"),
    }
    if trails:
        seen = Q(organization_id__in=trails)
    else:
        seen = Q(subject_type="agreements.agreement", subject_id__in=agreements.values("pk"))
        for label in ("catalogue.dataset", "catalogue.datasetversion", "anonymizer.run"):
            records: QuerySet[Any] = titles[label][0]
            seen |= Q(subject_type=label, subject_id__in=records.values("pk"))
    named = [
        Subquery(records.filter(pk=OuterRef("subject_id")).order_by().values(words=in_language(path))[:1])
        for records, path in titles.values()
    ]
    # Who acted is told to colleagues alone: of another organization the reader knows what it did.
    colleagues = Membership.objects.filter(user=OuterRef("actor_id"), organization__memberships__user=user)
    return (
        AuditEvent.objects.filter(seen, refused=False, subject_type__in=PAGES)
        .exclude(actor_id=user.pk)
        .annotate(
            title=Coalesce(*named, output_field=CharField()),
            name=Cast(Subquery(colleagues.values("user__name")[:1]), CharField()),
        )
        .order_by("-id")
        .values("event", "subject_type", "subject_id", "at", "actor_id", "title", "name")
    )


def _as(row: dict[str, Any], *, times: int, at: datetime) -> Change:
    known = bool(row["title"])
    return Change(
        label=event_words.sentence(row["event"]),
        at=at,
        by=row["name"] or ("" if row["actor_id"] else gettext("The platform itself")),
        tone=event_words.tone(row["event"], refused=False),
        title=row["title"] or "",
        url=reverse(PAGES[row["subject_type"]], args=[row["subject_id"]]) if known else "",
        times=times,
    )
