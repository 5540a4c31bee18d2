"""Who reads the overview: when she signed in the time before, which trails she may read, and figures of use of her organizations."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce, Now
from django.urls import reverse
from django.utils.translation import ngettext

from entente.audit.models import AuditEvent
from entente.catalogue.permissions import visible_to as visible_datasets
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
    earlier = AuditEvent.objects.filter(
        actor_id=user.pk, event="account.signed_in", at__lt=began - SAME_SIGN_IN
    ).order_by("-id")
    columns: dict[str, Any] = {
        "last_event": Subquery(earlier.values("pk")[:1]),
        "last_at": Subquery(earlier.values("at")[:1]),
        "trails": ArraySubquery(organizations_where(user, "organizations.view_audit").values("pk")),
        **_counted(user, provides=provides, receives=receives),
    }
    row = User.objects.filter(pk=user.pk).annotate(**columns).values(*columns).get()
    figures = [figure for name, words in _FIGURES.items() if name in row for figure in [words(row[name])]]
    return Reader(provides, receives, row["last_event"], row["last_at"], row["trails"], figures)


def _counted(user: User, *, provides: bool, receives: bool) -> dict[str, Any]:
    """The figures that this person's roles bring."""
    lately = Now() - timedelta(days=DAYS)
    columns: dict[str, Any] = {}
    if provides:
        entitlements = Entitlement.objects.filter(release__run__version__dataset__in=visible_datasets(user))
        live = entitlements.filter(
            revoked_at=None, starts_at__lte=Now(), ends_at__gt=Now(), release__status=ReleaseStatus.AVAILABLE
        )
        columns["recipients"] = _number(live, "recipient", distinct=True)
        columns["downloads"] = _number(
            Download.objects.filter(entitlement__in=entitlements.values("pk"), issued_at__gte=lately), "pk"
        )
    if has_role_for(user, "organizations.view_requests"):
        columns["requests"] = _number(visible_requests(user).filter(status__in=OPEN), "pk")
    if receives:
        held = entitlements_of(user).filter(ends_at__gt=Now(), release__status=ReleaseStatus.AVAILABLE)
        columns["received"] = _number(held, "pk")
        columns["fetched"] = _number(
            Download.objects.filter(entitlement__in=entitlements_of(user).values("pk"), issued_at__gte=lately), "pk"
        )
    return columns


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
