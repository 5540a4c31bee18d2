"""Datasets on their way, each as a line of six stops with whoever acts next: those of the reader's organizations, and those that they receive."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from typing import Any, Final

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, CharField, Count, Exists, F, OuterRef, Q, QuerySet, Subquery, TextField, Value, When
from django.db.models.functions import Cast, Coalesce, JSONObject, Now
from django.urls import reverse
from django.utils.translation import get_language, gettext, override

from agreements.states import AgreementStatus
from anonymizer.models import Run
from entente.catalogue.models import Dataset, DatasetGroupObjectPermission, DatasetVersion
from entente.catalogue.permissions import visible_to
from entente.core.prepared import Prepared
from entente.organizations.models import User
from entente.web.overview.stops import NEEDED, Position, Stop, Turn, position_of, turn_in_words
from exports.models import Acceptance, Download, Entitlement, Release
from exports.permissions import entitlements_of
from exports.states import DeliveryStatus, ReleaseStatus

SHOWN: Final = 8
READ: Final = 60
"""Of so many datasets, those that moved last, the most urgent are shown."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One stop as the line shows it; ``state`` is done, current, stopped or ahead, ``x`` its place in the drawing."""

    state: str
    x: int


@dataclass(frozen=True, slots=True)
class Flight:
    """A dataset on its way. ``turn``: who acts next, in words; ``since``: when it came to where it stands."""

    title: str
    url: str
    organization: str
    position: Position
    mine: bool
    turn: str
    since: datetime | None

    @property
    def number(self) -> int:
        """The stop at which it stands, from 1."""
        return list(Stop).index(self.position.stop) + 1

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The six stops, from left to right."""
        here = 7 if self.position.done else self.number
        current = "stopped" if self.position.stopped else "current"
        return tuple(
            Mark("done" if number < here else current if number == here else "ahead", 10 + 30 * (number - 1))
            for number in range(1, 7)
        )


@dataclass(frozen=True, slots=True)
class Flights:
    """Those that are shown, and how many datasets the reader may know of that are not: ``more`` if there are any."""

    shown: list[Flight]
    more: bool


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a dataset stands, which is known of all of them; ``flight`` puts it in words, of those that are shown."""

    position: Position
    mine: bool
    since: datetime | None
    flight: Callable[[], Flight]


def in_flight(user: User, *, provides: bool, receives: bool) -> Flights:
    """Two queries, however many datasets there are: the reader's turn first, then what moved last, what is done at the end."""
    places = [*(_provided(user) if provides else ()), *(_received(user) if receives else ())]
    places.sort(key=lambda place: -place.since.timestamp() if place.since else 0)
    places.sort(key=lambda place: (not place.mine, place.position.done))
    return Flights([place.flight() for place in places[:SHOWN]], more=len(places) > SHOWN)


def _provided(user: User) -> Iterable[_Place]:
    for values in _datasets(is_french()).all(person=user.pk):
        row = dict(zip(_PROVIDED, values, strict=True))
        version, run, release = row["last_version"], row["last_run"], row["last_release"]
        if run is not None and version is not None and run["version"] != version["pk"]:
            row["last_run"] = run = None  # of an earlier version
        if release is not None and (run is None or release["run"] != run["pk"]):
            row["last_release"] = release = None
        position = position_of(version, run, release)
        mine = _is_mine(user, position, row["granted"], version, run)
        since = _since(version, run, release)
        yield _Place(position, mine, since, partial(_provided_flight, row, position, mine=mine, since=since))


def _provided_flight(row: Mapping[str, Any], position: Position, *, mine: bool, since: datetime | None) -> Flight:
    release = row["last_release"]
    recipients = release["recipients"] if release and position.turn == Turn.RECIPIENT else []
    organization = recipients[0] if recipients else row["owner_name"]
    if position.turn == Turn.OFFICER:
        organization = _either(row["owner_name"], row["reviewing"])
    return Flight(
        title=row["name"],
        url=_address(row, position, row["last_run"], mine=mine),
        organization=row["owner_name"],
        position=position,
        mine=mine,
        turn=turn_in_words(position.turn, mine=mine, organization=organization, others=len(recipients) - 1),
        since=since,
    )


def _either(owner: str, helper: str | None) -> str:
    """The owner, and whoever supplies its second person, if there is one."""
    return gettext("%(owner)s or %(helper)s") % {"owner": owner, "helper": helper} if helper else owner


def _is_mine(
    user: User,
    position: Position,
    granted: Collection[str],
    version: Mapping[str, Any] | None,
    run: Mapping[str, Any] | None,
) -> bool:
    """Whether this person may do what comes next; whoever uploaded or chose the recipe does not review."""
    if not set(NEEDED.get((position.stop, position.turn), ())) & set(granted):
        return False
    if position.stop != Stop.REVIEW:
        return True
    involved = {(version or {}).get("by"), (version or {}).get("sent_by"), (run or {}).get("confirmed_by")}
    return str(user.pk) not in involved


def _address(row: Mapping[str, Any], position: Position, run: Mapping[str, Any] | None, *, mine: bool) -> str:
    """Where the reader does what is hers, or else the page of the dataset."""
    if mine and run is not None and position.stop in (Stop.COLUMNS, Stop.UPLOAD):
        return reverse("anonymizer:run", args=[run["pk"]])
    if mine and run is not None and position.stop == Stop.REVIEW:
        return reverse("anonymizer:review", args=[run["pk"]])
    if mine and run is not None and position == Position(Stop.RELEASE, Turn.STEWARD):
        return reverse("exports:release_run", args=[run["pk"]])
    if mine and run is None and position.stop == Stop.UPLOAD:
        return reverse("catalogue:upload", args=[row["pk"]])
    return reverse("catalogue:dataset", args=[row["pk"]])


def _since(*records: Mapping[str, Any] | None) -> datetime | None:
    moments = [
        record[name] for record in records if record for name in ("at", "decided", "finished") if record.get(name)
    ]
    return max(map(datetime.fromisoformat, moments), default=None)


_PROVIDED: Final = (
    "pk", "last_version", "last_run", "last_release", "granted", "owner_name", "reviewing", "name",
)  # fmt: skip
_RECEIVED: Final = (
    "pk", "name", "owner_name", "accepted", "taken", "delivery__status", "release__status", "starts_at", "delivery__ready_at",
    "release__agreement__status",
)  # fmt: skip


@cache
def _datasets(french: bool) -> Prepared[Any]:
    """What a reader may know of, those that moved last, as ``_PROVIDED``."""
    return _in(french, lambda person: _known_datasets(User(pk=person)).values_list(*_PROVIDED)[:READ])


@cache
def _entitlements(french: bool) -> Prepared[Any]:
    """What a reader receives, the newest first, as ``_RECEIVED``."""
    return _in(french, lambda person: _known_entitlements(User(pk=person)).values_list(*_RECEIVED)[:READ])


def _in(french: bool, build: Callable[[uuid.UUID], QuerySet[Any, Any]]) -> Prepared[Any]:
    def built(person: uuid.UUID) -> QuerySet[Any, Any]:
        with override("fr" if french else "en"):
            return build(person)

    return Prepared(built, person=uuid.UUID)


def _known_datasets(user: User) -> QuerySet[Dataset, Any]:
    """With its last version, run and release, and what the reader may do with it."""
    versions = DatasetVersion.objects.filter(dataset=OuterRef("pk")).order_by("-number")
    runs = Run.objects.filter(version__dataset=OuterRef("pk")).order_by("-pk")
    releases = Release.objects.filter(run__version__dataset=OuterRef("pk")).order_by("-pk")
    grants = DatasetGroupObjectPermission.objects.filter(content_object=OuterRef("pk"), group__user=user)
    return (
        visible_to(user)
        .annotate(
            moved=Coalesce(Subquery(versions.values("pk")[:1]), F("pk")),
            last_version=Subquery(versions.values(data=_VERSION)[:1]),
            last_run=Subquery(runs.values(data=_RUN)[:1]),
            last_release=Subquery(releases.values(data=_release())[:1]),
            granted=ArraySubquery(grants.order_by().values("permission__codename").distinct()),
            owner_name=in_language("owner__name"),
            reviewing=Coalesce(in_language("owner__review_pool__name"), in_language("owner__sponsor__name")),
            name=in_language("title"),
        )
        .order_by("-moved")
    )


def is_french() -> bool:
    """Whether the language in force is French."""
    return (get_language() or "").startswith("fr")


def in_language(path: str) -> Any:
    """The words of a bilingual field in the reader's language; in the other one where they are blank."""
    names = ("fr", "en") if is_french() else ("en", "fr")
    first, second = (F(f"{path}_{name}") for name in names)
    return Case(When(~Q(**{f"{path}_{names[0]}": ""}), then=first), default=second, output_field=CharField())


_VERSION: Final = JSONObject(
    pk=Cast("pk", TextField()), at="uploaded_at", destroyed="destroyed_at", joint="is_joint",
    by=Cast("uploaded_by", TextField()), sent_by=Cast("upload_link__created_by", TextField()),
)  # fmt: skip
_RUN: Final = JSONObject(
    pk=Cast("pk", TextField()), version=Cast("version", TextField()), status="status", at="created_at",
    finished="finished_at", decided="decided_at", destroyed="destroyed_at",
    confirmed_by=Cast("recipe__confirmed_by", TextField()),
)  # fmt: skip


def _release() -> JSONObject:
    """Of a release: its status, how its deliveries stand, and who has not taken a file yet."""
    live = Entitlement.objects.filter(
        release=OuterRef("pk"), revoked_at=None, ends_at__gt=Now(), release__agreement__status=AgreementStatus.ACTIVE
    ).order_by()
    taken = Exists(Download.objects.filter(entitlement=OuterRef("pk")))
    ready = live.filter(~taken, delivery__status=DeliveryStatus.READY)
    return JSONObject(
        pk=Cast("pk", TextField()), run=Cast("run", TextField()), status="status", at="released_at",
        finished="published_at",
        copying=_number(live.filter(delivery__status=DeliveryStatus.COPYING)),
        failed=_number(live.filter(delivery__status=DeliveryStatus.FAILED)),
        ready=_number(ready),
        taken=_number(live.filter(taken)),
        recipients=ArraySubquery(ready.values(name=in_language("recipient__name")).order_by("name")),
    )  # fmt: skip


def _number(records: QuerySet[Any]) -> Coalesce:
    counted = records.values("release").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted), Value(0))


def _known_entitlements(user: User) -> QuerySet[Entitlement, Any]:
    """What the reader's organizations receive or will, with whether she accepted its terms and anybody took a file."""
    accepted = Acceptance.objects.filter(entitlement=OuterRef("pk"), accepted_by=user)
    taken = Download.objects.filter(entitlement=OuterRef("pk"))
    path = "release__run__version__dataset__"
    return (
        entitlements_of(user)
        .filter(ends_at__gt=Now(), release__status__in=[ReleaseStatus.PUBLISHING, ReleaseStatus.AVAILABLE])
        .annotate(accepted=Exists(accepted), taken=Exists(taken), name=in_language(f"{path}title"))
        .annotate(owner_name=in_language(f"{path}owner__name"))
        .order_by("-pk")
    )


def _received(user: User) -> Iterable[_Place]:
    for values in _entitlements(is_french()).all(person=user.pk):
        row = dict(zip(_RECEIVED, values, strict=True))
        position = received_position(row)
        mine = position == Position(Stop.DOWNLOAD, Turn.RECIPIENT)
        since = row["delivery__ready_at"] or row["starts_at"]
        yield _Place(position, mine, since, partial(_received_flight, row, position, mine=mine, since=since))


def _received_flight(row: Mapping[str, Any], position: Position, *, mine: bool, since: datetime | None) -> Flight:
    return Flight(
        title=row["name"],
        url=reverse("exports:entitlement", args=[row["pk"]]),
        organization=row["owner_name"],
        position=position,
        mine=mine,
        turn=turn_in_words(position.turn, mine=mine, organization=row["owner_name"]),
        since=since,
    )


def received_position(row: Mapping[str, Any]) -> Position:
    """Where a dataset stands for its recipient: ``accepted`` and ``taken``, and the statuses of release, delivery and agreement."""
    if (
        row["release__agreement__status"] != AgreementStatus.ACTIVE
        or row["delivery__status"] == DeliveryStatus.WITHHELD
    ):
        return Position(Stop.DOWNLOAD, Turn.NOBODY, stopped=True)
    if row["release__status"] == ReleaseStatus.PUBLISHING:
        return Position(Stop.RELEASE, Turn.PLATFORM)
    if row["delivery__status"] == DeliveryStatus.FAILED:
        return Position(Stop.DELIVERY, Turn.STEWARD, stopped=True)
    if row["delivery__status"] == DeliveryStatus.COPYING:
        return Position(Stop.DELIVERY, Turn.PLATFORM)
    if row["taken"] and row["accepted"]:
        return Position(Stop.DOWNLOAD, Turn.NOBODY, done=True)
    return Position(Stop.DOWNLOAD, Turn.RECIPIENT)
