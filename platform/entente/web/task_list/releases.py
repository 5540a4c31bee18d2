"""What waits where data were released: recalls, files that nobody took, reviews of who has access."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import QuerySet
from django.db.models.functions import Now
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext

from entente.federation import permissions as federation_permissions
from entente.federation.models import CountShare, RemoteRecall
from entente.organizations.models import User
from entente.web.task_list.records import Records
from entente.web.task_list.task import Task
from exports import permissions as exports_permissions
from exports import queries as exports
from exports.models import AccessReview, Entitlement, RecallTask


@Records
def recalls_owed(user: User) -> QuerySet[RecallTask]:
    """Recalls that this person's organizations have not answered."""
    owed = exports_permissions.recalls_of(user).filter(answered_at=None)
    return owed.select_related("recall__release__run__version__dataset", "recipient")


def recalls_to_answer(user: User) -> Iterator[Task]:
    """Releases that were taken back, of which this person's organizations must say that nothing is left."""
    for task in recalls_owed.of(user):
        yield Task(
            title=gettext("Destroy your copies of “%(dataset)s” and attest it")
            % {"dataset": task.recall.release.dataset},
            url=reverse("exports:answer_recall", args=[task.pk]),
            tone="danger" if task.recall.due_on < timezone.localdate() else "waiting",
            status=gettext("Taken back by its provider"),
            hint=str(task.recipient),
            due=task.recall.due_on,
        )


@Records
def remote_recalls_owed(user: User) -> QuerySet[RemoteRecall]:
    """The same of releases of other nodes."""
    releases = federation_permissions.releases_addressed_to(user)
    return RemoteRecall.objects.filter(release__in=releases, answered_at=None).select_related("release__recipient")


def remote_recalls_to_answer(user: User) -> Iterator[Task]:
    """Releases of other nodes that were taken back, of which this person's organizations must say that nothing is left."""
    for recall in remote_recalls_owed.of(user):
        yield Task(
            title=gettext("Destroy your copies of “%(dataset)s” and attest it") % {"dataset": recall.release.title},
            url=reverse("federation_pages:remote_release", args=[recall.release_id]),
            tone="danger" if recall.due_on < timezone.localdate() else "waiting",
            status=gettext("Taken back by its provider"),
            hint=str(recall.release.recipient),
            due=recall.due_on,
        )


@Records
def shares_unanswered(user: User) -> QuerySet[CountShare]:
    """Questions of organizations that count together, to which this person's organizations have not answered."""
    return federation_permissions.shares_to_answer(user).select_related("joint_count__organization")


def counts_to_answer(user: User) -> Iterator[Task]:
    """Questions to count together that wait for a yes or a no."""
    for share in shares_unanswered.of(user):
        yield Task(
            title=gettext("Answer whether you count together for “%(title)s”") % {"title": share.joint_count.title},
            url=reverse("federation_pages:joint_count", args=[share.joint_count_id]),
            tone="waiting",
            status=gettext("Waiting for your answer"),
            hint=str(share.joint_count.organization),
        )


@Records
def entitlements_to_open(user: User) -> QuerySet[Entitlement]:
    """Accesses whose terms this person can accept, and those of which nobody has taken a file yet."""
    dataset = "release__run__version__dataset"
    names = [f"{dataset}{field}_{language}" for field in ("__title", "__owner__name") for language in ("en", "fr")]
    return exports.entitlements_to_open(user, now=Now()).only("ends_at", *names)  # somebody may wait for hundreds


def datasets_to_open(user: User) -> Iterator[Task]:
    """Datasets whose terms this person can accept, and those that are ready and of which nobody has taken a file yet."""
    for entitlement in sorted(entitlements_to_open.of(user), key=lambda waiting: waiting.accepted):  # type: ignore[attr-defined]  # told by the query
        if entitlement.accepted:  # type: ignore[attr-defined]
            yield _received(entitlement, gettext("Download “%(dataset)s”"), gettext("Ready to download"), "good")
        else:
            title = gettext("Read the terms of “%(dataset)s”")
            yield _received(entitlement, title, gettext("Terms to accept"), "waiting")


def _received(entitlement: Entitlement, title: str, status: str, tone: str) -> Task:
    return Task(
        title=title % {"dataset": entitlement.release.dataset},
        url=reverse("exports:entitlement", args=[entitlement.pk]),
        tone=tone,
        status=status,
        hint=str(entitlement.release.dataset.owner),
        due=timezone.localdate(entitlement.ends_at),
    )


@Records
def reviews_open(user: User) -> QuerySet[AccessReview]:
    """Reviews of access that this person's organizations have not finished."""
    return exports.reviews_of(user).filter(closed_at=None)


def accesses_to_review(user: User) -> Iterator[Task]:
    """Quarterly reviews of who has access that are not done."""
    for review in reviews_open.of(user):
        late = review.due_on < timezone.localdate()
        left: int = review.left  # type: ignore[attr-defined]  # counted by the query
        yield Task(
            title=gettext("Review who has access in “%(organization)s”") % {"organization": review.organization},
            url=reverse("exports:access_review", args=[review.organization_id]),
            tone="danger" if late else "waiting",
            status=gettext("Late") if late else gettext("Waiting for your decisions"),
            hint=ngettext("%(count)s left", "%(count)s left", left) % {"count": left},
            due=review.due_on,
        )
