"""What waits where the law asks: flows to assess before a signature, assessments to look at again, and dossiers that somebody began."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from agreements import queries as agreements
from agreements.models import Agreement, PrivacyAssessment
from agreements.permissions import providers_of
from entente.organizations.models import User
from entente.web.task_list.records import Records
from entente.web.task_list.task import Task
from exports.models import Release
from exports.queries import dossiers as exports_dossiers


@Records
def flows_unassessed(user: User) -> QuerySet[Agreement]:
    """Proposed agreements that ask an organization of this person for a privacy assessment."""
    return agreements.agreements_to_assess(user)


def flows_to_assess(user: User) -> Iterator[Task]:
    """Those of which there is none that holds: nobody can sign them."""
    today = timezone.localdate()
    for agreement in flows_unassessed.of(user):
        for party in providers_of(user).filter(agreement=agreement).select_related("organization"):
            if agreements.lacks_assessment(agreement, party.organization, today=today):
                yield Task(
                    title=gettext("Assess what “%(agreement)s” does to privacy") % {"agreement": agreement.title},
                    url=reverse("exports:privacy_assessment", args=[agreement.pk, party.organization_id]),
                    tone="waiting",
                    status=gettext("Asked for before the signature"),
                    hint=str(party.organization),
                )


@Records
def reviews_of_assessments(user: User, today: date | None = None) -> QuerySet[PrivacyAssessment]:
    """Assessments of agreements in force that are reviewed today, or should have been."""
    return agreements.assessments_due(user, through=today or timezone.localdate())


def assessments_to_review(user: User) -> Iterator[Task]:
    """Each with its day."""
    today = timezone.localdate()
    for assessment in reviews_of_assessments.of(user):
        late = assessment.review_on < today
        yield Task(
            title=gettext("Look again at the privacy assessment of “%(agreement)s”")
            % {"agreement": assessment.agreement.title},
            url=reverse("exports:privacy_assessment", args=[assessment.agreement_id, assessment.organization_id]),
            tone="danger" if late else "waiting",
            status=gettext("Review overdue") if late else gettext("Review due today"),
            hint=str(assessment.organization),
            due=assessment.review_on,
        )


@Records
def dossiers_begun(user: User) -> QuerySet[Release]:
    """Releases whose dossier somebody began and nobody has signed."""
    return exports_dossiers.dossiers_begun(user)


def dossiers_to_finish(user: User) -> Iterator[Task]:
    """Questions of the law that a person still answers, before the dossier is signed."""
    for release in dossiers_begun.of(user):
        yield Task(
            title=gettext("Finish the dossier of “%(dataset)s”") % {"dataset": release.dataset.title},
            url=reverse("exports:dossier", args=[release.pk]),
            tone="waiting",
            status=gettext("Begun, not signed"),
            hint=str(release.dataset.owner),
        )
