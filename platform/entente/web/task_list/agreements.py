"""What waits in agreements: signatures, consents, more time, proof of destruction."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from agreements import queries as agreements
from agreements.models import Agreement
from agreements.states import AgreementStatus
from entente.organizations.models import User
from entente.web.task_list.records import Records
from entente.web.task_list.task import Task

consents_asked: Final = Records(agreements.consents_waiting_for)
extensions_asked: Final = Records(agreements.extensions_waiting_for)
destructions_owed: Final = Records(agreements.destructions_owed_by)


@Records
def agreements_waiting(user: User) -> QuerySet[Agreement]:
    """Agreements to sign, and those entered from paper to compare with their paper."""
    to_sign, entered = agreements.waiting_for(user).values("pk"), agreements.entries_waiting_for(user).values("pk")
    return Agreement.objects.filter(Q(pk__in=to_sign) | Q(pk__in=entered))


def agreements_to_sign(user: User) -> Iterator[Task]:
    """Agreements that lack the signature of one of this person's organizations; those from paper that another steward entered."""
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


@Records
def agreements_to_consent_to(user: User, today: date) -> QuerySet[Agreement]:
    """Agreements that wait for the consent of this person's community."""
    return agreements.agreements_to_consent_to(user, today=today)


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
