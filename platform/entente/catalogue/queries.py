"""Reads for the pages of datasets: lists with a constant number of queries, and where a version stands, in words."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from django.contrib.auth.models import AnonymousUser
from django.db.models import Prefetch, Q, QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from entente.catalogue import permissions
from entente.catalogue.models import Dataset, DatasetVersion
from entente.organizations.models import User

TONES: Final = {
    "profiling": "working",
    "awaiting_recipe": "waiting",
    "transforming": "working",
    "awaiting_review": "waiting",
    "approved": "good",
    "returned": "stopped",
    "rejected": "danger",
    "failed": "danger",
}


NEXT_STEPS: Final = {
    "awaiting_recipe": _("Say what happens to each column"),
    "awaiting_review": _("Review the result"),
    "approved": _("Release it"),
    "returned": _("Read why it was returned"),
    "rejected": _("Read why it was rejected"),
    "failed": _("Read what is wrong with the file"),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a version stands: the state of its last run, and the step that comes next, if a person has one to take."""

    run: Any
    tone: str
    label: str
    next_step: str = ""


def listed(user: User | AnonymousUser, *, search: str = "") -> QuerySet[Dataset]:
    """The datasets that this person may know of, each with its last version and that version's runs."""
    datasets = permissions.visible_to(user).select_related("owner")
    datasets = datasets.only("title_en", "title_fr", "kind", "owner__name_en", "owner__name_fr")
    for word in search.split():
        datasets = datasets.filter(Q(title_en__icontains=word) | Q(title_fr__icontains=word))
    # What was read from a file, and what is wrong with it, can be long: a list leaves it where it is.
    run: Any = DatasetVersion.runs.rel.related_model  # of the anonymizer, which lies above
    runs = run.objects.only("version_id", "status")
    last = DatasetVersion.objects.order_by("dataset_id", "-number").distinct("dataset_id")
    last = last.only("dataset_id", "number", "period_start", "period_end", "destroyed_at")
    last = last.prefetch_related(Prefetch("runs", queryset=runs))
    return datasets.prefetch_related(Prefetch("versions", queryset=last, to_attr="last_versions"))


def versions_of(dataset: Dataset) -> list[DatasetVersion]:
    """All versions, the newest first, with what their page shows of each."""
    versions = dataset.versions.select_related("upload", "uploaded_by", "upload_link__created_by", "held_by")
    return list(versions.prefetch_related("runs", "destructions"))


def last_run(version: DatasetVersion) -> Any:
    """The newest run, from what was prefetched."""
    return next(iter(_runs(version)), None)


def standing(version: DatasetVersion) -> Standing:
    """Where the version stands."""
    run = last_run(version)
    if run is None:
        if version.destroyed_at is not None:
            return Standing(None, "neutral", pgettext("version", "Destroyed"))
        return Standing(None, "working", pgettext("version", "Waiting for its turn"))
    return Standing(run, TONES[run.status], run.get_status_display(), str(NEXT_STEPS.get(run.status, "")))


def startable(versions: list[DatasetVersion]) -> DatasetVersion | None:
    """The last version, where it was read before and none of its runs is under way: a new run may begin."""
    if not versions:
        return None
    last = versions[0]
    closed = {"approved", "returned", "rejected", "failed"}
    readable = last.table_id is not None and last.destroyed_at is None
    return last if readable and all(run.status in closed for run in _runs(last)) else None


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


def _runs(version: DatasetVersion) -> Any:
    return version.runs.all()


def _end_of_month(start: date, months: int) -> date:
    """The last day of the last of so many months, beginning with that of ``start``."""
    index = start.year * 12 + start.month - 1 + months - 1
    year, month = divmod(index, 12)
    return date(year, month + 1, calendar.monthrange(year, month + 1)[1])
