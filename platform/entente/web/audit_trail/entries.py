"""The audit trail as people read it: which events someone may see, a page of them, and each in words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import batched
from typing import Final
from uuid import UUID

from django.db.models import BigIntegerField, ExpressionWrapper, F, Model, Q, QuerySet
from django.utils import timezone, translation
from django.utils.translation import gettext

from entente.audit.models import AuditEvent
from entente.core import spreadsheets
from entente.organizations.models import Organization, User
from entente.organizations.permissions import organizations_where
from entente.organizations.roles import Role
from entente.web import event_words
from entente.web.audit_trail.related import belonging_to

PAGE: Final = 40
OF_A_SUBJECT: Final = 100


@dataclass(frozen=True, slots=True)
class Filters:
    """What of the trail is wanted; every part may be left out."""

    event: str = ""
    refused: bool = False
    subject: UUID | None = None
    """What it happened to: the thing and all that came from it; of an organization, everything in its trail."""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """One event in the reader's words. ``label``, ``at``, ``by``, ``note`` and ``tone`` are what a timeline shows."""

    event: AuditEvent
    label: str
    by: str
    subject: str
    reasons: tuple[str, ...]
    note: str
    tone: str

    @property
    def at(self) -> datetime:
        return self.event.at


def visible_to(user: User) -> QuerySet[AuditEvent]:
    """The events of the organizations whose trail this person may read, the newest first."""
    # Named one by one, so that PostgreSQL sees how many events each has and reads the newest first instead of sorting them all.
    readable = list(organizations_where(user, "organizations.view_audit").values_list("pk", flat=True))
    return AuditEvent.objects.filter(organization_id__in=readable).order_by("-id")


def filtered(events: QuerySet[AuditEvent], wanted: Filters) -> QuerySet[AuditEvent]:
    """Those that satisfy every filter; days are those of the site's time zone, both included."""
    if wanted.event:
        events = events.filter(event=wanted.event)
    if wanted.refused:
        events = events.filter(refused=True)
    if wanted.subject:
        if Organization.objects.filter(pk=wanted.subject).exists():
            events = events.filter(Q(subject_id=wanted.subject) | Q(organization_id=wanted.subject))
        else:
            # By its own index, and then put in order: in order first, a million events are read for the few of one thing.
            ordered = ExpressionWrapper(F("id") + 0, output_field=BigIntegerField())
            events = events.filter(subject_id__in=belonging_to(wanted.subject)).order_by(ordered.desc())
    if wanted.since:
        events = events.filter(at__gte=_midnight(wanted.since))
    if wanted.until:
        events = events.filter(at__lt=_midnight(wanted.until + timedelta(days=1)))
    return events


def page(events: QuerySet[AuditEvent], *, before: int | None) -> tuple[list[TrailEntry], int | None]:
    """At most ``PAGE`` events older than the one named, and where the next page begins. Never slower for being far back."""
    if before is not None:
        events = events.filter(pk__lt=before)
    rows = list(events[: PAGE + 1])
    shown = rows[:PAGE]
    return in_words(shown), shown[-1].pk if len(rows) > PAGE else None


def of_subject(subject: Model) -> list[TrailEntry]:
    """What happened to one thing, the newest first. What was refused stays in the trail of the organization."""
    events = AuditEvent.objects.filter(
        subject_id=subject.pk, subject_type=subject._meta.label_lower, refused=False
    ).order_by("-id")
    return in_words(events[:OF_A_SUBJECT])


def in_words(events: Iterable[AuditEvent]) -> list[TrailEntry]:
    """The events in the reader's language, with the names of those who acted."""
    several = list(events)
    people = User.objects.in_bulk({event.actor_id for event in several if event.actor_id})
    return [_in_words(event, people) for event in several]


def csv_lines(events: QuerySet[AuditEvent], *, language: str) -> Iterator[str]:
    """The events as CSV, a line at a time; a cell that a spreadsheet would run is made into text.

    The language is an argument: the lines are drawn after the view has returned.
    """
    return spreadsheets.csv_lines(_rows(events, language))


def _rows(events: QuerySet[AuditEvent], language: str) -> Iterator[list[str]]:
    heading = ["at", "event", "what", "refused", "reasons", "who", "actor_id", "organization_id", "subject_type"]
    yield [*heading, "subject_id", "facts"]
    for several in batched(events.iterator(chunk_size=500), 500):
        with translation.override(language):
            rows = [_cells(entry) for entry in in_words(several)]
        yield from rows


def _in_words(event: AuditEvent, people: dict[UUID, User]) -> TrailEntry:
    reasons = tuple(event_words.reason(code) for code in event.facts.get("reasons", ()))
    if event.refused:
        label = gettext("Something was refused")
        reasons = reasons or (event_words.reason(event.event),)
    else:
        label = event_words.sentence(event.event)
    role = event.facts.get("role")
    note = " ".join(reasons) if reasons else str(Role(role).label) if role in Role.values else ""
    return TrailEntry(
        event=event,
        label=label,
        by=_who(event, people),
        subject=event_words.subject(event.subject_type),
        reasons=reasons,
        note=note,
        tone=event_words.tone(event.event, refused=event.refused),
    )


def _who(event: AuditEvent, people: dict[UUID, User]) -> str:
    if event.actor_id is None:
        return gettext("A visitor") if event.refused else gettext("The platform itself")
    person = people.get(event.actor_id)
    return str(person) if person else gettext("Someone whose account is gone")


def _cells(entry: TrailEntry) -> list[str]:
    event = entry.event
    return [
        event.at.isoformat(),
        event.event,
        entry.label,
        "1" if event.refused else "0",
        " ".join(entry.reasons),
        entry.by,
        str(event.actor_id or ""),
        str(event.organization_id or ""),
        event.subject_type,
        str(event.subject_id or ""),
        json.dumps(event.facts, ensure_ascii=False, sort_keys=True) if event.facts else "",
    ]


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))
