"""Who reads the overview: when she signed in the time before, which trails she may read, and figures of use of her organizations."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Final

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce, Now
from django.urls import reverse
from django.utils.translation import ngettext

from entente.audit.models import AuditEvent
from entente.catalogue.permissions import visible_to as visible_datasets
from entente.core.prepared import Prepared
from entente.organizations.models import User
from entente.organizations.permissions import has_role_for, organizations_where
from entente.requests.permissions import visible_to as visible_requests
from entente.requests.states import OPEN
from exports.models import Download, Entitlement
from exports.permissions import DOWNLOAD, entitlements_of
from exports.states import ReleaseStatus

DAYS: Final = 30
SAME_SIGN_IN: Final = timedelta(minutes=1)
"""The event of a sign-in is written in the same minute as the session."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, the words that go on from it, and the page on which its parts are."""

    value: int
    sentence: str
    url: str


@dataclass(frozen=True, slots=True)
class Reader:
    """``last_event``, ``last_at``: of the sign-in before this one; ``None`` where there was none. ``trails``: the organizations whose audit trail she may read."""

    provides: bool
    receives: bool
    last_event: int | None
    last_at: datetime | None
    trails: list[uuid.UUID]
    figures: list[Figure]


def read(user: User, *, began: datetime) -> Reader:
    """One query. ``began``: when the session at hand began."""
    provides, receives = has_role_for(user, "catalogue.view_dataset"), has_role_for(user, DOWNLOAD)
    triages = has_role_for(user, "organizations.view_requests")
    counted = {
        "recipients": provides, "downloads": provides, "requests": triages, "received": receives, "fetched": receives,
    }  # fmt: skip
    names = tuple(name for name, is_counted in counted.items() if is_counted)
    [(event, at, trails, *numbers)] = _row(names).all(person=user.pk, before=began - SAME_SIGN_IN)
    figures = [_FIGURES[name](number) for name, number in zip(names, numbers, strict=True)]
    return Reader(provides, receives, event, at, trails, figures)


@cache
def _row(names: tuple[str, ...]) -> Prepared[Any]:
    """Of one person: her last sign-in before a moment, its time, the trails that she may read, and figures by their ``names``."""

    def build(person: uuid.UUID, before: datetime) -> QuerySet[User, Any]:
        user = User(pk=person)
        earlier = AuditEvent.objects.filter(actor_id=person, event="account.signed_in", at__lt=before).order_by("-id")
        counted = _counted(user)
        columns: dict[str, Any] = {
            "last_event": Subquery(earlier.values("pk")[:1]),
            "last_at": Subquery(earlier.values("at")[:1]),
            "trails": ArraySubquery(organizations_where(user, "organizations.view_audit").values("pk")),
            **{name: counted[name] for name in names},
        }
        return User.objects.filter(pk=person).annotate(**columns).values_list(*columns)

    return Prepared(build, person=uuid.UUID, before=datetime)


def _counted(user: User) -> dict[str, Any]:
    """The figures that a person's roles may bring."""
    lately = Now() - timedelta(days=DAYS)
    entitlements = Entitlement.objects.filter(release__run__version__dataset__in=visible_datasets(user))
    live = entitlements.filter(
        revoked_at=None, starts_at__lte=Now(), ends_at__gt=Now(), release__status=ReleaseStatus.AVAILABLE
    )
    received = entitlements_of(user)
    held = received.filter(ends_at__gt=Now(), release__status=ReleaseStatus.AVAILABLE)
    downloads = Download.objects.filter(issued_at__gte=lately)
    return {
        "recipients": _number(live, "recipient", distinct=True),
        "downloads": _number(downloads.filter(entitlement__in=entitlements.values("pk")), "pk"),
        "requests": _number(visible_requests(user).filter(status__in=OPEN), "pk"),
        "received": _number(held, "pk"),
        "fetched": _number(downloads.filter(entitlement__in=received.values("pk")), "pk"),
    }


def _number(records: QuerySet[Any], of: str, *, distinct: bool = False) -> Coalesce:
    counted = records.order_by().annotate(all=Value(1)).values("all").annotate(number=Count(of, distinct=distinct))
    return Coalesce(Subquery(counted.values("number")), Value(0))


def _recipients(number: int) -> Figure:
    words = ngettext("organization may use your data today", "organizations may use your data today", number)
    return Figure(number, words, reverse("exports:contribution"))


def _downloads(number: int) -> Figure:
    words = ngettext("download of your data in %(days)s days", "downloads of your data in %(days)s days", number)
    return Figure(number, words % {"days": DAYS}, reverse("exports:contribution"))


def _requests(number: int) -> Figure:
    words = ngettext("request for data is open", "requests for data are open", number)
    return Figure(number, words, reverse("requests:requests"))


def _received(number: int) -> Figure:
    words = ngettext("dataset is open to you", "datasets are open to you", number)
    return Figure(number, words, reverse("exports:my_datasets"))


def _fetched(number: int) -> Figure:
    words = ngettext(
        "download by your organization in %(days)s days", "downloads by your organization in %(days)s days", number
    )
    return Figure(number, words % {"days": DAYS}, reverse("exports:my_datasets"))


_FIGURES: Final = {
    "recipients": _recipients,
    "downloads": _downloads,
    "requests": _requests,
    "received": _received,
    "fetched": _fetched,
}
