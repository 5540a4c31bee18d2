"""Where the desk's tasks come from: one function for each kind of work."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext, pgettext

from agreements import queries as agreements
from agreements.models import Agreement
from agreements.states import AgreementStatus
from anonymizer import permissions as runs
from anonymizer.models import Opening, Run
from anonymizer.states import OpeningStatus, RunStatus
from entente.catalogue.models import DatasetVersion, UploadLink
from entente.catalogue.permissions import visible_to as visible_datasets
from entente.directory import permissions as directories
from entente.directory import queries as directory_queries
from entente.directory.states import MANAGE, ImportStatus
from entente.organizations.models import Membership, Organization, User
from entente.organizations.permissions import organizations_where, visible
from entente.organizations.queries import covered_by, open_proposals
from entente.requests import queries as requests
from entente.requests.states import TRIAGE
from entente.web.task import Task
from exports import permissions as exports_permissions
from exports import queries as exports
from exports.models import Download, Entitlement
from exports.states import DeliveryStatus, ReleaseStatus

SOON: Final = timedelta(days=7)
_LATER_RUN: Final = Run.objects.filter(version__dataset=OuterRef("version__dataset"), pk__gt=OuterRef("pk"))


def recipes_to_choose(user: User) -> Iterator[Task]:
    """Runs whose columns wait for a contributor's answers."""
    for run in _runs_of_contributor(user).filter(status=RunStatus.AWAITING_RECIPE):
        yield Task(
            title=gettext("Answer the questions about the columns of “%(dataset)s”") % {"dataset": run.dataset},
            url=reverse("anonymizer:run", args=[run.pk]),
            tone="waiting",
            status=gettext("Waiting for a recipe"),
            hint=version_in_words(run.version),
        )


def runs_that_failed(user: User) -> Iterator[Task]:
    """Runs that failed and were not followed by another of their dataset: a contributor sees why, and what to do."""
    failed = _runs_of_contributor(user).filter(~Exists(_LATER_RUN), status=RunStatus.FAILED)
    for run in failed:
        yield Task(
            title=gettext("See what is wrong with the upload of “%(dataset)s”") % {"dataset": run.dataset},
            url=reverse("anonymizer:run", args=[run.pk]),
            tone="danger",
            status=pgettext("run", "Failed"),
            hint=version_in_words(run.version),
        )


def runs_returned(user: User) -> Iterator[Task]:
    """Runs that a reviewer returned and that were not followed by another of their dataset, for its contributors."""
    returned = _runs_of_contributor(user).filter(~Exists(_LATER_RUN), status=RunStatus.RETURNED)
    for run in returned:
        yield Task(
            title=gettext("Choose another recipe for “%(dataset)s”") % {"dataset": run.dataset},
            url=reverse("anonymizer:result", args=[run.pk]),
            tone="warning",
            status=pgettext("run", "Returned"),
            hint=version_in_words(run.version),
        )


def runs_to_review(user: User) -> Iterator[Task]:
    """Runs that this person may decide on: she neither uploaded the file nor chose the recipe."""
    involved = Q(version__uploaded_by=user) | Q(version__upload_link__created_by=user) | Q(recipe__confirmed_by=user)
    waiting = runs.reviewable_by(user).filter(status=RunStatus.AWAITING_REVIEW)
    mine = waiting.filter(involved).values("pk")
    for run in waiting.exclude(pk__in=mine).select_related("version__dataset__owner"):
        yield Task(
            title=gettext("Review a run of “%(dataset)s”") % {"dataset": run.dataset},
            url=reverse("anonymizer:review", args=[run.pk]),
            tone="waiting",
            status=gettext("Waiting for your review"),
            hint=f"{run.dataset.owner} · {version_in_words(run.version)}",
        )


def codes_to_agree_on(user: User) -> Iterator[Task]:
    """Requests to trace codes back that another person has made, for whoever may agree."""
    asked = Opening.objects.filter(status=OpeningStatus.ASKED, escrow__run__in=runs.reviewable_by(user))
    for opening in asked.exclude(asked_by=user).select_related("escrow__run__version__dataset__owner", "asked_by"):
        run = opening.escrow.run
        if user.may("catalogue.view_originals", run.dataset):
            yield Task(
                title=gettext("Answer a request to trace codes of “%(dataset)s” back") % {"dataset": run.dataset},
                url=reverse("anonymizer:codes", args=[run.pk]),
                tone="waiting",
                status=gettext("Waiting for a second person"),
                hint=f"{opening.asked_by} · {version_in_words(run.version)}",
            )


def runs_to_release(user: User) -> Iterator[Task]:
    """Approved runs that a data steward can release, until their candidate is destroyed."""
    for run in exports.waiting_for(user).runs:
        yield Task(
            title=gettext("Release “%(dataset)s”") % {"dataset": run.dataset},
            url=reverse("exports:release_run", args=[run.pk]),
            tone="good",
            status=gettext("Approved, to be released"),
            hint=version_in_words(run.version),
            due=run.destroy_on,
        )


def columns_to_name(user: User) -> Iterator[Task]:
    """Files of a directory whose columns wait for a steward."""
    waiting = directories.visible_to(user).filter(status=ImportStatus.AWAITING_MAPPING)
    for made in waiting.select_related("source"):
        yield Task(
            title=gettext("Say what the columns of “%(source)s” mean") % {"source": made.source.name},
            url=reverse("directory:import", args=[made.pk]),
            tone="waiting",
            status=made.get_status_display(),
            hint=str(made.source.owner),
        )


def qualifiers_to_decide(user: User) -> Iterator[Task]:
    """What partners say about services of the reader's region."""
    regions = organizations_where(user, MANAGE)
    number = directory_queries.qualifiers_to_decide(regions).count()
    if number:
        yield Task(
            title=ngettext(
                "Decide on %(number)d qualifier of a service", "Decide on %(number)d qualifiers of services", number
            )
            % {"number": number},
            url=reverse("directory:qualifiers"),
            tone="waiting",
            status=gettext("Waiting for your decision"),
            hint="",
        )


def agreements_to_sign(user: User) -> Iterator[Task]:
    """Agreements that lack the signature of one of this person's organizations."""
    for agreement in agreements.waiting_for(user):
        yield Task(
            title=gettext("Read and sign “%(agreement)s”") % {"agreement": agreement},
            url=reverse("agreements:agreement", args=[agreement.pk]),
            tone="waiting",
            status=gettext("Waiting for your signature"),
        )


def consents_to_answer(user: User) -> Iterator[Task]:
    """Releases for which this person's community was asked for its consent."""
    for consent in agreements.consents_waiting_for(user):
        yield Task(
            title=gettext("Consent or refuse: “%(about)s”") % {"about": consent.about},
            url=reverse("agreements:act", args=[consent.agreement_id, "give-consent"]),
            tone="waiting",
            status=gettext("Waiting for your community"),
            hint=str(consent.agreement),
        )


def entries_to_confirm(user: User) -> Iterator[Task]:
    """Agreements of the drawer that another steward entered."""
    for agreement in agreements.entries_waiting_for(user):
        yield Task(
            title=gettext("Compare “%(agreement)s” with its paper") % {"agreement": agreement},
            url=reverse("agreements:act", args=[agreement.pk, "confirm-entry"]),
            tone="waiting",
            status=gettext("Waiting for a second data steward"),
        )


def extensions_to_answer(user: User) -> Iterator[Task]:
    """Requests for more time that this person can grant or refuse."""
    for asked in agreements.extensions_waiting_for(user):
        yield Task(
            title=gettext("Answer the request for more time for “%(agreement)s”") % {"agreement": asked.agreement},
            url=reverse("agreements:act", args=[asked.agreement_id, "grant-extension"]),
            tone="waiting",
            status=gettext("Waiting for an answer"),
            hint=str(asked.asked_for),
            due=asked.agreement.ends_on,
        )


def destructions_to_attest(user: User) -> Iterator[Task]:
    """Proof of destruction that this person's organizations owe under agreements that ended."""
    for owed in agreements.destructions_owed_by(user):
        yield Task(
            title=gettext("Attest the destruction of what you received under “%(agreement)s”")
            % {"agreement": owed.agreement},
            url=reverse("agreements:act", args=[owed.agreement_id, "attest-destruction"]),
            tone="danger" if owed.due_on < timezone.localdate() else "waiting",
            status=gettext("Proof of destruction owed"),
            hint=str(owed.recipient),
            due=owed.due_on,
        )


def recalls_to_answer(user: User) -> Iterator[Task]:
    """Releases that were taken back, of which this person's organizations must say that nothing is left."""
    owed = exports_permissions.recalls_of(user).filter(answered_at=None)
    for task in owed.select_related("recall__release__run__version__dataset", "recipient"):
        yield Task(
            title=gettext("Destroy your copies of “%(dataset)s” and attest it")
            % {"dataset": task.recall.release.dataset},
            url=reverse("exports:answer_recall", args=[task.pk]),
            tone="danger" if task.recall.due_on < timezone.localdate() else "waiting",
            status=gettext("Taken back by its provider"),
            hint=str(task.recipient),
            due=task.recall.due_on,
        )


def terms_to_accept(user: User) -> Iterator[Task]:
    """Datasets that this person may download once she has accepted their terms."""
    for entitlement in exports.waiting_for(user).entitlements:
        yield _received(entitlement, gettext("Read the terms of “%(dataset)s”"), gettext("Terms to accept"), "waiting")


def datasets_to_download(user: User) -> Iterator[Task]:
    """Datasets whose terms this person accepted and of which nobody of her organization has taken a file yet."""
    now = timezone.now()
    taken = Download.objects.filter(entitlement=OuterRef("pk"))
    ready = (
        exports_permissions.entitlements_of(user)
        .filter(
            ~Exists(taken),
            acceptances__accepted_by=user,
            starts_at__lte=now,
            ends_at__gt=now,
            delivery__status=DeliveryStatus.READY,
            release__status=ReleaseStatus.AVAILABLE,
        )
        .select_related("release__run__version__dataset__owner")
        .defer("release__manifest")
    )
    for entitlement in ready:
        yield _received(entitlement, gettext("Download “%(dataset)s”"), gettext("Ready to download"), "good")


def requests_to_answer(user: User) -> Iterator[Task]:
    """Requests of the public that wait for an answer of this person's organizations."""
    for request in requests.to_triage(organizations_where(user, TRIAGE)):
        is_late = request.is_late(timezone.localdate())
        yield Task(
            title=gettext("Answer the request %(reference)s") % {"reference": request.reference},
            url=reverse("requests:request", args=[request.pk]),
            tone="danger" if is_late else "waiting",
            status=gettext("Late") if is_late else gettext("Waiting for an answer"),
            hint=f"{request.organization} · {request.get_kind_display()}",
            due=request.due_on,
        )


def accesses_to_review(user: User) -> Iterator[Task]:
    """Quarterly reviews of who has access that are not done."""
    for review in exports.reviews_of(user).filter(closed_at=None):
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


def roles_to_confirm(user: User) -> Iterator[Task]:
    """Roles that other stewards want for themselves."""
    for proposal in open_proposals(organizations_where(user, "organizations.manage_members")).exclude(user=user):
        yield Task(
            title=gettext("Confirm or decline a role that %(name)s wants") % {"name": proposal.user},
            url=reverse("organizations:organization", args=[proposal.organization_id]),
            tone="waiting",
            status=gettext("Waiting for your decision"),
            hint=str(proposal.organization),
        )


def handed_over(user: User) -> Iterator[Task]:
    """What people who left had begun, and this person has taken over."""
    for handover in user.handovers.select_related("organization", "left"):
        yield from begun_by(handover.left, handover.organization)


def covered(user: User) -> Iterator[Task]:
    """What people who are away had begun or taken over, for whoever covers for them. What their roles bring is hers already."""
    for person in covered_by(user, on=timezone.localdate()):
        for membership in (
            Membership.objects.filter(user=person).distinct("organization").select_related("organization")
        ):
            yield from begun_by(person, membership.organization)
        yield from handed_over(person)


def begun_by(person: User, organization: Organization) -> Iterator[Task]:
    """What a person drafted or sent for an organization and that is not done yet: drafts of agreements, open upload links."""
    drafts = Agreement.objects.filter(
        drafted_by=person, drafted_for=organization, status__in=[AgreementStatus.DRAFT, AgreementStatus.PROPOSED]
    )
    for agreement in drafts:
        yield Task(
            title=gettext("See the draft “%(agreement)s” through") % {"agreement": agreement},
            url=reverse("agreements:agreement", args=[agreement.pk]),
            tone="waiting",
            status=gettext("Drafted by %(name)s") % {"name": person},
        )
    links = UploadLink.objects.filter(
        dataset__owner=organization, created_by=person, used_at=None, revoked_at=None, expires_at__gt=timezone.now()
    ).select_related("dataset")
    for link in links:
        yield Task(
            title=gettext("Follow the upload link for “%(dataset)s”") % {"dataset": link.dataset},
            url=reverse("catalogue:dataset", args=[link.dataset_id]),
            tone="neutral",
            status=gettext("Sent by %(name)s") % {"name": person},
            due=timezone.localdate(link.expires_at),
        )


def originals_destroyed_soon(user: User) -> Iterator[Task]:
    """Uploads that will be destroyed within a week, and that no legal hold keeps."""
    until = timezone.localdate() + SOON
    acting = visible(visible_datasets(user), user, "catalogue.destroy_version")
    versions = DatasetVersion.objects.filter(
        dataset__in=acting, destroy_on__lte=until, destroyed_at=None, held_at=None
    ).select_related("dataset")
    for version in versions:
        yield Task(
            title=gettext("The original of “%(dataset)s” will be destroyed") % {"dataset": version.dataset},
            url=reverse("catalogue:dataset", args=[version.dataset_id]),
            tone="neutral",
            status=gettext("Destroyed soon"),
            hint=version_in_words(version),
            due=version.destroy_on,
        )


def _runs_of_contributor(user: User) -> QuerySet[Run]:
    acting = visible(visible_datasets(user), user, "catalogue.confirm_recipe")
    return Run.objects.filter(version__dataset__in=acting).select_related("version__dataset")


def _received(entitlement: Entitlement, title: str, status: str, tone: str) -> Task:
    return Task(
        title=title % {"dataset": entitlement.release.dataset},
        url=reverse("exports:entitlement", args=[entitlement.pk]),
        tone=tone,
        status=status,
        hint=str(entitlement.release.dataset.owner),
        due=timezone.localdate(entitlement.ends_at),
    )


def version_in_words(version: DatasetVersion) -> str:
    return gettext("Version %(number)s") % {"number": version.number}
