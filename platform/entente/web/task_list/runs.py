"""What waits in the runs of datasets: questions, reviews, codes to trace back, releases, originals that go."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from django.db.models import DateField, Exists, ExpressionWrapper, OuterRef, Q, QuerySet, Value
from django.urls import reverse
from django.utils.translation import gettext, pgettext

from anonymizer import permissions as runs
from anonymizer.models import Opening, Run
from anonymizer.states import OpeningStatus, RunStatus
from entente.catalogue.models import DatasetVersion
from entente.catalogue.permissions import visible_to as visible_datasets
from entente.organizations.models import User
from entente.organizations.permissions import visible
from entente.web.task_list.records import Records
from entente.web.task_list.task import Task
from exports import queries as exports

SOON: Final = timedelta(days=7)


@Records
def contributor_runs(user: User) -> QuerySet[Run]:
    """Runs of this contributor's datasets that failed or were returned last, or whose columns wait for answers."""
    acting = visible(visible_datasets(user), user, "catalogue.confirm_recipe")
    later = Run.objects.filter(version__dataset=OuterRef("version__dataset"), pk__gt=OuterRef("pk"))
    last = Q(~Exists(later), status__in=[RunStatus.FAILED, RunStatus.RETURNED])
    waiting = Run.objects.filter(last | Q(status=RunStatus.AWAITING_RECIPE), version__dataset__in=acting)
    return waiting.select_related("version__dataset")


def runs_of_contributor(user: User) -> Iterator[Task]:
    """What a contributor does about her runs: see why one failed, choose another recipe where it was returned, answer for its columns."""
    runs = contributor_runs.of(user)
    for status, view, title, tone, label in (
        (
            RunStatus.FAILED,
            "anonymizer:run",
            gettext("See what is wrong with the upload of “%(dataset)s”"),
            "danger",
            pgettext("run", "Failed"),
        ),
        (
            RunStatus.RETURNED,
            "anonymizer:result",
            gettext("Choose another recipe for “%(dataset)s”"),
            "warning",
            pgettext("run", "Returned"),
        ),
        (
            RunStatus.AWAITING_RECIPE,
            "anonymizer:run",
            gettext("Answer the questions about the columns of “%(dataset)s”"),
            "waiting",
            gettext("Waiting for a recipe"),
        ),
    ):
        for run in runs:
            if run.status == status:
                yield Task(
                    title=title % {"dataset": run.dataset},
                    url=reverse(view, args=[run.pk]),
                    tone=tone,
                    status=label,
                    hint=version_in_words(run.version),
                )


@Records
def reviewable_runs(user: User) -> QuerySet[Run]:
    """Runs that wait for a review and in which this person had no part."""
    involved = Q(version__uploaded_by=user) | Q(version__upload_link__created_by=user) | Q(recipe__confirmed_by=user)
    waiting = runs.reviewable_by(user).filter(status=RunStatus.AWAITING_REVIEW)
    others = waiting.exclude(pk__in=waiting.filter(involved).values("pk"))
    return others.select_related("version__dataset__owner")


def runs_to_review(user: User) -> Iterator[Task]:
    """Runs that this person may decide on: she neither uploaded the file nor chose the recipe."""
    for run in reviewable_runs.of(user):
        yield Task(
            title=gettext("Review a run of “%(dataset)s”") % {"dataset": run.dataset},
            url=reverse("anonymizer:review", args=[run.pk]),
            tone="waiting",
            status=gettext("Waiting for your review"),
            hint=f"{run.dataset.owner} · {version_in_words(run.version)}",
        )


@Records
def openings_to_answer(user: User) -> QuerySet[Opening]:
    """Requests of others to trace codes back to which this person may agree."""
    openings = Opening.objects.filter(
        status=OpeningStatus.ASKED,
        escrow__run__in=runs.reviewable_by(user),
        escrow__run__version__dataset__in=visible(visible_datasets(user), user, "catalogue.view_originals"),
    )
    others = openings.exclude(asked_by=user)
    return others.select_related("escrow__run__version__dataset__owner", "asked_by")


def codes_to_agree_on(user: User) -> Iterator[Task]:
    """Requests to trace codes back that another person has made, for whoever may agree."""
    for opening in openings_to_answer.of(user):
        run = opening.escrow.run
        yield Task(
            title=gettext("Answer a request to trace codes of “%(dataset)s” back") % {"dataset": run.dataset},
            url=reverse("anonymizer:codes", args=[run.pk]),
            tone="waiting",
            status=gettext("Waiting for a second person"),
            hint=f"{opening.asked_by} · {version_in_words(run.version)}",
        )


@Records
def runs_approved(user: User) -> QuerySet[Run]:
    """Approved runs that this person can release."""
    return exports.waiting_for(user).runs


def runs_to_release(user: User) -> Iterator[Task]:
    """Approved runs that a data steward can release, until their candidate is destroyed."""
    for run in runs_approved.of(user):
        yield Task(
            title=gettext("Release “%(dataset)s”") % {"dataset": run.dataset},
            url=reverse("exports:release_run", args=[run.pk]),
            tone="good",
            status=gettext("Approved, to be released"),
            hint=version_in_words(run.version),
            due=run.destroy_on,
        )


@Records
def originals_due(user: User, today: date) -> QuerySet[DatasetVersion]:
    """Uploads that will be destroyed within a week, and that no legal hold keeps."""
    acting = visible(visible_datasets(user), user, "catalogue.destroy_version")
    day = ExpressionWrapper(Value(today, output_field=DateField()) + Value(SOON), output_field=DateField())
    versions = DatasetVersion.objects.filter(dataset__in=acting, destroy_on__lte=day, destroyed_at=None, held_at=None)
    return versions.select_related("dataset")


def originals_destroyed_soon(user: User) -> Iterator[Task]:
    """Uploads that will be destroyed within a week, and that no legal hold keeps."""
    for version in originals_due.of(user):
        yield Task(
            title=gettext("The original of “%(dataset)s” will be destroyed") % {"dataset": version.dataset},
            url=reverse("catalogue:dataset", args=[version.dataset_id]),
            tone="neutral",
            status=gettext("Destroyed soon"),
            hint=version_in_words(version),
            due=version.destroy_on,
        )


def version_in_words(version: DatasetVersion) -> str:
    return gettext("Version %(number)s") % {"number": version.number}
