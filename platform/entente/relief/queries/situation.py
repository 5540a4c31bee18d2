"""What was known of an emergency at a moment. Rows of centres and reports are never changed: those that were there then are what was known."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from agreements.models import Activation, Agreement, OnCall
from agreements.permissions import visible_to as agreements_visible_to
from agreements.states import AgreementStatus
from entente.audit.models import AuditEvent
from entente.audit.policies import Refusal as AuditRefusal
from entente.core.prepared import Prepared
from entente.core.verdicts import Verdict
from entente.directory.models import DirectoryImport
from entente.directory.states import ImportStatus
from entente.organizations.models import User
from entente.relief import permissions, policies
from entente.relief.models import Centre, CentreReport
from entente.relief.queries.services import owners_of

_UNDER_WAY: Final = {
    "under_way_pk": "pk", "under_way_event": "event", "under_way_area": "area", "under_way_exercise": "exercise", "under_way_through": "through",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class KnownCentre:
    """A centre as it was known: whether it was open, and the last count with its moment (none: nobody had counted)."""

    centre: Centre
    is_open: bool
    people: int | None
    counted_at: datetime | None


@dataclass(frozen=True, slots=True)
class Known:
    """What was known at ``moment``: the stage (before, waiting, open or over), the centres, and the file of each source of the directory that held then.

    ``people`` is the sum of the last counts of open centres; none where nobody had counted. ``uncounted`` are open centres without a count.
    ``taken``: how often the directory had been taken for use without a network.
    """

    moment: datetime
    stage: str
    centres: tuple[KnownCentre, ...]
    imports: tuple[DirectoryImport, ...]
    taken: int

    @property
    def open_centres(self) -> tuple[KnownCentre, ...]:
        return tuple(known for known in self.centres if known.is_open)

    @property
    def people(self) -> int | None:
        counts = [known.people for known in self.open_centres if known.people is not None]
        return sum(counts) if counts else None

    @property
    def uncounted(self) -> int:
        return sum(known.people is None for known in self.open_centres)


@dataclass(frozen=True, slots=True)
class Day:
    """The last count of each centre on one day, in the order of the centres (none: not counted on that day), and their sum."""

    day: date
    counts: tuple[int | None, ...]

    @property
    def total(self) -> int | None:
        counts = [count for count in self.counts if count is not None]
        return sum(counts) if counts else None


@dataclass(frozen=True, slots=True)
class UnderWay:
    """An emergency or an exercise that two people opened."""

    pk: uuid.UUID
    event: str
    area: str
    exercise: bool


@dataclass(frozen=True, slots=True)
class Emergencies:
    """Those under way that somebody may know of, and the dormant agreements that she can awaken."""

    under_way: tuple[UnderWay, ...]
    to_awaken: tuple[Agreement, ...]


def lasts(activation: Activation, *, now: datetime) -> bool:
    """It has not ended, its last day is not over, and its agreement is not suspended."""
    agreement = activation.agreement
    is_today = agreement.today(now) <= activation.through
    return activation.is_awake(now) and is_today and agreement.status == AgreementStatus.ACTIVE


def verdict_for(user: User, activation: Activation, *, now: datetime) -> Verdict:
    """Whether this person may add to the emergency, and take the directory with her."""
    acts = permissions.acting_for(user, activation.agreement) is not None
    is_open = policies.can_act(is_confirmed=activation.confirmed_at is not None, lasts=lasts(activation, now=now))
    return Verdict.of({AuditRefusal.NOT_ALLOWED: acts}) & is_open


def emergencies_of(user: User, *, now: datetime) -> Emergencies:
    """What stands first on this person's desk, in one query: emergencies under way before exercises, then what she can awaken."""
    rows = _CONCERNED.all(person=user.pk)
    lasting = [
        row
        for row in rows
        if row.under_way_pk and row.status == AgreementStatus.ACTIVE and row.today(now) <= row.under_way_through
    ]
    return Emergencies(
        tuple(
            UnderWay(row.under_way_pk, row.under_way_event, row.under_way_area, row.under_way_exercise)
            for row in sorted(lasting, key=lambda row: row.under_way_exercise)
        ),
        tuple(row for row in rows if row.is_on_call and row.status == AgreementStatus.DORMANT),
    )


def _concerned(person: uuid.UUID) -> QuerySet[Agreement, Any]:
    """Agreements with an emergency under way of which this person may know, and those that she can awaken."""
    open_now = Activation.objects.filter(agreement=OuterRef("pk"), ended_at=None, confirmed_at__isnull=False)
    on_call = OnCall.objects.filter(agreement=OuterRef("pk"), person=person)
    known = agreements_visible_to(User(pk=person)).annotate(
        is_on_call=Exists(on_call), **{name: Subquery(open_now.values(field)[:1]) for name, field in _UNDER_WAY.items()}
    )
    return known.filter(Q(is_on_call=True, status=AgreementStatus.DORMANT) | Q(under_way_pk__isnull=False))


_CONCERNED: Final = Prepared(_concerned, person=uuid.UUID)


def known_at(activation: Activation, moment: datetime) -> Known:
    """What was known then; what came later is as if it were not there."""
    centres = list(activation.centres.filter(added_at__lte=moment).select_related("organization"))
    reports: dict[object, list[CentreReport]] = {}
    written = CentreReport.objects.filter(centre__in=centres, reported_at__lte=moment).order_by("reported_at", "id")
    for report in written:
        reports.setdefault(report.centre_id, []).append(report)
    files = DirectoryImport.objects.filter(
        source__owner__in=owners_of(activation.agreement), status=ImportStatus.DONE, done_at__lte=moment
    )
    newest = files.order_by("source_id", "-number").distinct("source_id").select_related("source__owner")
    taken = AuditEvent.objects.filter(
        event="relief.directory_taken", subject_id=activation.agreement_id, facts__activation_id=str(activation.pk), at__lte=moment
    )  # fmt: skip
    return Known(
        moment,
        _stage(activation, moment),
        tuple(_known(centre, reports.get(centre.pk, [])) for centre in centres),
        tuple(newest),
        taken.count(),
    )


def days_of(activation: Activation, *, now: datetime) -> tuple[Sequence[Centre], list[Day]]:
    """The centres, and for each day on which somebody counted the last count of each of them, by the clock of the agreement."""
    zone = ZoneInfo(activation.agreement.time_zone)
    centres = list(activation.centres.filter(added_at__lte=now))
    counts: dict[date, dict[object, int]] = {}
    counted = CentreReport.objects.filter(centre__in=centres, people__isnull=False, reported_at__lte=now)
    for report in counted.order_by("reported_at", "id"):
        assert report.people is not None  # as the query says
        counts.setdefault(report.reported_at.astimezone(zone).date(), {})[report.centre_id] = report.people
    return centres, [Day(day, tuple(counts[day].get(centre.pk) for centre in centres)) for day in sorted(counts)]


def _known(centre: Centre, reports: Sequence[CentreReport]) -> KnownCentre:
    """From its reports, the oldest first."""
    counted = [report for report in reports if report.people is not None]
    last = counted[-1] if counted else None
    is_open = reports[-1].is_open if reports else True
    return KnownCentre(centre, is_open, last.people if last else None, last.reported_at if last else None)


def _stage(activation: Activation, moment: datetime) -> str:
    if moment < activation.activated_at:
        return "before"
    if activation.ended_at is not None and moment >= activation.ended_at:
        return "over"
    if activation.confirmed_at is None or moment < activation.confirmed_at:
        return "waiting"
    return "open"
