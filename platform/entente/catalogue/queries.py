"""Reads for the pages of datasets: lists with a constant number of queries, and where a version stands, in words."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from django.contrib.auth.models import AnonymousUser
from django.db.models import Count, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from entente.catalogue import permissions
from entente.catalogue.communities import IDENTITY, INDIGENOUS, Registered
from entente.catalogue.models import CommunityEntry, Dataset, DatasetVersion, Join
from entente.catalogue.states import CLOSED, TONES, RunStatus
from entente.catalogue.vocabularies import DatasetKind
from entente.core.bilingual import Bilingual
from entente.core.errors import Finding
from entente.core.findings import sentence
from entente.core.paging import FirstPage
from entente.core.prepared import Prepared
from entente.organizations.models import Organization, OrganizationKind, User
from entente.organizations.permissions import may, organizations_where
from entente.organizations.permissions import visible_to as visible_organizations

NEXT_STEPS: Final[Mapping[str, StrPromise]] = {
    RunStatus.AWAITING_RECIPE: _("Say what happens to each column"),
    RunStatus.AWAITING_REVIEW: _("Review the result"),
    RunStatus.APPROVED: _("Release it"),
    RunStatus.RETURNED: _("Read why it was returned"),
    RunStatus.REJECTED: _("Read why it was rejected"),
    RunStatus.FAILED: _("Read what is wrong with the file"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A dataset as the list shows it, with its last version (``number`` is None without one) and that version's run."""

    id: UUID
    title_en: str
    title_fr: str
    kind: str
    owner_en: str
    owner_fr: str
    number: int | None = None
    period_start: date | None = None
    period_end: date | None = None
    is_destroyed: bool = False
    run_id: UUID | None = None
    status: str = ""

    title, owner = Bilingual(), Bilingual()

    @property
    def kind_label(self) -> StrPromise | str:
        return DatasetKind(self.kind).label

    @property
    def standing(self) -> VersionStatus:
        """Where the last version stands."""
        return _standing(self.run_id, self.status, is_destroyed=self.is_destroyed)


@dataclass(frozen=True, slots=True)
class VersionStatus:
    """Where a version stands: the state of its last run, and the step that comes next, if a person has one to take."""

    run_id: UUID | None
    tone: str
    label: str
    next_step: str = ""


def listed(user: User | AnonymousUser, *, search: str = "") -> QuerySet[Dataset]:
    """The datasets that this person may know of, the newest first."""
    datasets = permissions.visible_to(user)
    for word in search.split():
        datasets = datasets.filter(Q(title_en__icontains=word) | Q(title_fr__icontains=word))
    return datasets


PAGE: Final = 25
SHOWN: Final = ("title_en", "title_fr", "kind", "owner__name_en", "owner__name_fr")
"""What the list shows of a dataset itself, beside its key."""


FIRST: Final = FirstPage(lambda user: permissions.visible_to(User(pk=user)), size=PAGE, shows=SHOWN, user=UUID)
"""The page that everyone opens: nothing was searched for."""


def rows(shown: list[tuple[Any, ...]]) -> list[Row]:
    """Datasets as their list shows them, with their last versions, which take one query. ``shown``: key and ``SHOWN`` of each."""
    last = {dataset: values for dataset, *values in _LAST.all(datasets=[key for key, *_values in shown])}
    return [Row(*values, *last.get(values[0], ())) for values in shown]


def _last_versions(datasets: list[UUID]) -> QuerySet[DatasetVersion, Any]:
    runs = _run_model().objects.filter(version=OuterRef("pk")).order_by("-id")
    return (
        DatasetVersion.objects.filter(dataset__in=datasets)
        .order_by("dataset_id", "-number")
        .distinct("dataset_id")
        .annotate(gone=Q(destroyed_at__isnull=False))
        .annotate(run=Subquery(runs.values("pk")[:1]), status=Coalesce(Subquery(runs.values("status")[:1]), Value("")))
        .values_list("dataset_id", "number", "period_start", "period_end", "gone", "run", "status")
    )


_LAST: Final[Prepared[Any]] = Prepared(_last_versions, datasets=list)


def versions_of(dataset: Dataset) -> list[DatasetVersion]:
    """All versions, the newest first, with what their page shows of each."""
    versions = dataset.versions.select_related("upload", "uploaded_by", "upload_link__created_by", "held_by")
    return list(versions.prefetch_related("runs", "destructions"))


def last_run(version: DatasetVersion) -> Any:
    """The newest run, from what was prefetched."""
    return next(iter(_runs(version)), None)


def joins_open(dataset: Dataset) -> list[tuple[Join, str]]:
    """The joins of a series that have no version yet, each with what stands in its way, if something does."""
    return [
        (join, sentence(Finding(join.error_code)) if join.error_code else "")
        for join in dataset.joins.filter(version=None)
    ]


def last_read(dataset: Dataset) -> DatasetVersion | None:
    """The newest version that was read and is still kept."""
    return dataset.versions.filter(table__isnull=False, destroyed_at=None).select_related("dataset").first()


def joinable_with(dataset: Dataset, user: User) -> list[DatasetVersion]:
    """Of each other dataset of the same owner to which this person delivers, the newest version that can be joined."""
    others = permissions.visible_to(user).filter(owner=dataset.owner_id, joined_from=[], anonymized_before_upload=False)
    others = others.exclude(pk=dataset.pk).exclude(kind=DatasetKind.TABLE)
    versions = [last_read(other) for other in others if may(user, "catalogue.upload_version", other)]
    return [version for version in versions if version is not None]


def standing(version: DatasetVersion) -> VersionStatus:
    """Where the version stands."""
    run = last_run(version)
    run_id, status = (None, "") if run is None else (run.pk, run.status)
    return _standing(run_id, status, is_destroyed=version.destroyed_at is not None)


def startable(versions: list[DatasetVersion]) -> DatasetVersion | None:
    """The last version, where it was read before and none of its runs is under way: a new run may begin."""
    if not versions:
        return None
    last = versions[0]
    readable = last.table_id is not None and last.destroyed_at is None
    return last if readable and all(run.status in CLOSED for run in _runs(last)) else None


def next_period(last: DatasetVersion | None, *, today: date) -> tuple[date, date]:
    """The period after the last version's; the last whole month where there is none.

    >>> next_period(DatasetVersion(period_start=date(2026, 1, 1), period_end=date(2026, 3, 31)), today=date(2026, 7, 1))
    (datetime.date(2026, 4, 1), datetime.date(2026, 6, 30))
    >>> next_period(DatasetVersion(period_start=date(2026, 1, 5), period_end=date(2026, 1, 11)), today=date(2026, 7, 1))
    (datetime.date(2026, 1, 12), datetime.date(2026, 1, 18))
    >>> next_period(None, today=date(2026, 3, 15))
    (datetime.date(2026, 2, 1), datetime.date(2026, 2, 28))
    """
    if last is None:
        end = today.replace(day=1) - timedelta(days=1)
        return end.replace(day=1), end
    begin, end = last.period_start, last.period_end
    start = end + timedelta(days=1)
    if begin.day == 1 and start.day == 1:  # whole months
        months = (start.year - begin.year) * 12 + start.month - begin.month
        return start, _end_of_month(start, months)
    return start, start + (end - begin)


def _standing(run_id: UUID | None, status: str, *, is_destroyed: bool) -> VersionStatus:
    if run_id is None:
        if is_destroyed:
            return VersionStatus(None, "neutral", pgettext("version", "Destroyed"))
        return VersionStatus(None, "working", pgettext("version", "Waiting for its turn"))
    return VersionStatus(run_id, TONES[status], str(RunStatus(status).label), str(NEXT_STEPS.get(status, "")))


def _run_model() -> Any:
    """Of the anonymizer, which lies above."""
    return DatasetVersion.runs.rel.related_model


def _runs(version: DatasetVersion) -> Any:
    return version.runs.all()


def _end_of_month(start: date, months: int) -> date:
    """The last day of the last of so many months, beginning with that of ``start``."""
    index = start.year * 12 + start.month - 1 + months - 1
    year, month = divmod(index, 12)
    return date(year, month + 1, calendar.monthrange(year, month + 1)[1])


def registered_against(owner_id: UUID) -> tuple[Registered, ...]:
    """What binds this owner of data: what tells of an Indigenous identity, whoever is registered, and what the authorities of
    communities registered and a second person confirmed. An authority's own data are its own."""
    entries = tuple(entry for entry in registered() if entry.binds(owner_id))
    if Organization.objects.filter(pk=owner_id, kind=OrganizationKind.COMMUNITY_AUTHORITY).exists():
        return entries
    return (Registered(INDIGENOUS, gettext("Indigenous identity"), "", IDENTITY), *entries)


def registered() -> tuple[Registered, ...]:
    """What the authorities of communities registered and a second person confirmed."""
    entries = CommunityEntry.objects.filter(confirmed_at__isnull=False)
    return tuple(
        Registered(str(entry.authority_id), str(entry.authority), entry.value, entry.kind)
        for entry in entries.select_related("authority").order_by("id")
    )


def registers_open_to(user: User) -> QuerySet[Organization]:
    """The authorities whose register this person reads: her own, and those that her organization helps as the second person."""
    own = organizations_where(user, "organizations.manage_members")
    authorities = Organization.objects.filter(kind=OrganizationKind.COMMUNITY_AUTHORITY)
    return authorities.filter(Q(pk__in=visible_organizations(user)) | Q(sponsor__in=own) | Q(review_pool__in=own))


def entries_to_confirm(user: User) -> QuerySet[Any]:
    """The authorities in whose registers entries wait for this person, with how many as ``waiting``; she entered none of these herself."""
    own = organizations_where(user, "organizations.manage_members")
    waiting = CommunityEntry.objects.filter(confirmed_at=None).exclude(entered_by=user)
    authorities = Organization.objects.filter(Q(pk__in=own) | Q(sponsor__in=own) | Q(review_pool__in=own))
    counted = authorities.filter(community_entries__in=waiting)
    return counted.annotate(waiting=Count("community_entries", distinct=True)).order_by("pk")
