"""Where the desk's tasks come from: one function for each kind of work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Now
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
from entente.organizations.models import Handover, Organization, RoleProposal, User
from entente.organizations.permissions import organizations_where, visible
from entente.organizations.queries import covered_memberships, open_proposals
from entente.requests import queries as requests
from entente.requests.models import DataRequest
from entente.requests.states import TRIAGE
from entente.web.records import Records
from entente.web.task import Task
from exports import permissions as exports_permissions
from exports import queries as exports
from exports.models import AccessReview, Entitlement, RecallTask

SOON: Final = timedelta(days=7)


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
def contributor_runs(user: User) -> QuerySet[Run]:
    """Runs of this contributor's datasets that failed or were returned last, or whose columns wait for answers."""
    acting = visible(visible_datasets(user), user, "catalogue.confirm_recipe")
    later = Run.objects.filter(version__dataset=OuterRef("version__dataset"), pk__gt=OuterRef("pk"))
    last = Q(~Exists(later), status__in=[RunStatus.FAILED, RunStatus.RETURNED])
    waiting = Run.objects.filter(last | Q(status=RunStatus.AWAITING_RECIPE), version__dataset__in=acting)
    return waiting.select_related("version__dataset")


@Records
def reviewable_runs(user: User) -> QuerySet[Run]:
    """Runs that wait for a review and in which this person had no part."""
    involved = Q(version__uploaded_by=user) | Q(version__upload_link__created_by=user) | Q(recipe__confirmed_by=user)
    waiting = runs.reviewable_by(user).filter(status=RunStatus.AWAITING_REVIEW)
    others = waiting.exclude(pk__in=waiting.filter(involved).values("pk"))
    return others.select_related("version__dataset__owner")


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


@Records
def agreements_waiting(user: User) -> QuerySet[Agreement]:
    """Agreements to sign, and those of the drawer to compare with their paper."""
    to_sign, entered = agreements.waiting_for(user).values("pk"), agreements.entries_waiting_for(user).values("pk")
    return Agreement.objects.filter(Q(pk__in=to_sign) | Q(pk__in=entered))


@Records
def recalls_owed(user: User) -> QuerySet[RecallTask]:
    """Recalls that this person's organizations have not answered."""
    owed = exports_permissions.recalls_of(user).filter(answered_at=None)
    return owed.select_related("recall__release__run__version__dataset", "recipient")


@Records
def roles_proposed(user: User) -> QuerySet[RoleProposal]:
    """Roles that other stewards want for themselves."""
    return open_proposals(organizations_where(user, "organizations.manage_members")).exclude(user=user)


@Records
def runs_approved(user: User) -> QuerySet[Run]:
    """Approved runs that this person can release."""
    return exports.waiting_for(user).runs


@Records
def agreements_to_consent_to(user: User, today: date) -> QuerySet[Agreement]:
    """Agreements that wait for the consent of this person's community."""
    return agreements.agreements_to_consent_to(user, today=today)


@Records
def entitlements_to_open(user: User) -> QuerySet[Entitlement]:
    """Accesses whose terms this person can accept, and those of which nobody has taken a file yet."""
    return exports.entitlements_to_open(user, now=Now())


@Records
def requests_to_triage(user: User) -> QuerySet[DataRequest]:
    """Requests of the public that wait for an answer of this person's organizations."""
    return requests.to_triage(organizations_where(user, TRIAGE))


@Records
def reviews_open(user: User) -> QuerySet[AccessReview]:
    """Reviews of access that this person's organizations have not finished."""
    return exports.reviews_of(user).filter(closed_at=None)


consents_asked: Final = Records(agreements.consents_waiting_for)
extensions_asked: Final = Records(agreements.extensions_waiting_for)
destructions_owed: Final = Records(agreements.destructions_owed_by)


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


def agreements_to_sign(user: User) -> Iterator[Task]:
    """Agreements that lack the signature of one of this person's organizations; those of the drawer that another steward entered."""
    for agreement in sorted(agreements_waiting.of(user), key=lambda waiting: waiting.status == AgreementStatus.DRAFT):
        if agreement.status == AgreementStatus.DRAFT:  # what waits for signatures is proposed
            yield Task(
                title=gettext("Compare “%(agreement)s” with its paper") % {"agreement": agreement},
                url=reverse("agreements:act", args=[agreement.pk, "confirm-entry"]),
                tone="waiting",
                status=gettext("Waiting for a second data steward"),
            )
        else:
            yield Task(
                title=gettext("Read and sign “%(agreement)s”") % {"agreement": agreement},
                url=reverse("agreements:agreement", args=[agreement.pk]),
                tone="waiting",
                status=gettext("Waiting for your signature"),
            )


def consents_to_answer(user: User) -> Iterator[Task]:
    """Agreements and releases that wait for the consent of this person's community."""
    for agreement in agreements_to_consent_to.of(user):
        yield Task(
            title=gettext("Consent, or not: the agreement “%(agreement)s”") % {"agreement": agreement},
            url=reverse("agreements:act", args=[agreement.pk, "give-consent"]),
            tone="waiting",
            status=gettext("Waiting for your community"),
            hint=gettext("Without your consent nothing can be released or downloaded under it."),
        )
    for consent in consents_asked.of(user):
        yield Task(
            title=gettext("Consent or refuse: “%(about)s”") % {"about": consent.about},
            url=reverse("agreements:act", args=[consent.agreement_id, "give-consent"]),
            tone="waiting",
            status=gettext("Waiting for your community"),
            hint=str(consent.agreement),
        )


def extensions_to_answer(user: User) -> Iterator[Task]:
    """Requests for more time that this person can grant or refuse."""
    for extension in extensions_asked.of(user):
        yield Task(
            title=gettext("Answer the request for more time for “%(agreement)s”") % {"agreement": extension.agreement},
            url=reverse("agreements:act", args=[extension.agreement_id, "grant-extension"]),
            tone="waiting",
            status=gettext("Waiting for an answer"),
            hint=str(extension.asked_for),
            due=extension.agreement.ends_on,
        )


def destructions_to_attest(user: User) -> Iterator[Task]:
    """Proof of destruction that this person's organizations owe under agreements that ended."""
    for owed in destructions_owed.of(user):
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


def datasets_to_open(user: User) -> Iterator[Task]:
    """Datasets whose terms this person can accept, and those that are ready and of which nobody has taken a file yet."""
    for entitlement in sorted(entitlements_to_open.of(user), key=lambda waiting: waiting.accepted):  # type: ignore[attr-defined]  # told by the query
        if entitlement.accepted:  # type: ignore[attr-defined]
            yield _received(entitlement, gettext("Download “%(dataset)s”"), gettext("Ready to download"), "good")
        else:
            title = gettext("Read the terms of “%(dataset)s”")
            yield _received(entitlement, title, gettext("Terms to accept"), "waiting")


def requests_to_answer(user: User) -> Iterator[Task]:
    """Requests of the public that wait for an answer of this person's organizations."""
    for request in requests_to_triage.of(user):
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


def roles_to_confirm(user: User) -> Iterator[Task]:
    """Roles that other stewards want for themselves."""
    for proposal in roles_proposed.of(user):
        yield Task(
            title=gettext("Confirm or decline a role that %(name)s wants") % {"name": proposal.user},
            url=reverse("organizations:organization", args=[proposal.organization_id]),
            tone="waiting",
            status=gettext("Waiting for your decision"),
            hint=str(proposal.organization),
        )


def begun_by_others(user: User) -> Iterator[Task]:
    """What people who left had begun, for whoever took over, and what those who are away had, for whoever covers for them.

    What their roles bring is hers already.
    """
    away = covered_memberships(user, on=timezone.localdate())
    pairs = [(person, membership.organization) for person, memberships in away.items() for membership in memberships]
    handed = Handover.objects.filter(successor__in=[user, *away]).select_related("organization", "left")
    return begun([(handover.left, handover.organization) for handover in handed] + pairs)


def begun_by(person: User, organization: Organization) -> Iterator[Task]:
    """What a person drafted or sent for an organization and that is not done yet: drafts of agreements, open upload links."""
    return begun([(person, organization)])


def begun(pairs: Iterable[tuple[User, Organization]]) -> Iterator[Task]:
    """The same of several people, each for an organization; in two queries, however many they are."""
    unique = list(dict.fromkeys(pairs))
    if not unique:
        return
    drafted, sent = Q(), Q()
    for person, organization in unique:
        drafted |= Q(drafted_by=person, drafted_for=organization)
        sent |= Q(created_by=person, dataset__owner=organization)
    drafts = Agreement.objects.filter(drafted, status__in=[AgreementStatus.DRAFT, AgreementStatus.PROPOSED])
    for agreement in drafts.select_related("drafted_by"):
        yield Task(
            title=gettext("See the draft “%(agreement)s” through") % {"agreement": agreement},
            url=reverse("agreements:agreement", args=[agreement.pk]),
            tone="waiting",
            status=gettext("Drafted by %(name)s") % {"name": agreement.drafted_by},
        )
    links = UploadLink.objects.filter(sent, used_at=None, revoked_at=None, expires_at__gt=timezone.now())
    for link in links.select_related("dataset", "created_by"):
        yield Task(
            title=gettext("Follow the upload link for “%(dataset)s”") % {"dataset": link.dataset},
            url=reverse("catalogue:dataset", args=[link.dataset_id]),
            tone="neutral",
            status=gettext("Sent by %(name)s") % {"name": link.created_by},
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
