"""Which privacy assessments an agreement asks for, which are there, and which are due for review."""

from __future__ import annotations

from datetime import date

from django.db.models import OuterRef, Q, QuerySet, Subquery

from agreements.models import Agreement, Conclusion, PartyRole, PrivacyAssessment
from agreements.permissions import providers_of
from agreements.states import AgreementStatus
from entente.organizations.models import Organization, User

_SIGNED = (
    AgreementStatus.SCHEDULED, AgreementStatus.DORMANT, AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED, AgreementStatus.SUPERSEDED,
)  # fmt: skip


def newest_assessment(agreement: Agreement, organization: Organization) -> PrivacyAssessment | None:
    """The last one that a person signed for the organization, of whichever version of the agreement."""
    several = PrivacyAssessment.objects.filter(agreement__lineage=agreement.lineage, organization=organization)
    return several.select_related("agreement", "signed_by").order_by("-id").first()


def is_assessed(agreement: Agreement, organization: Organization, *, today: date, carried: bool = False) -> bool:
    """Whether the newest assessment is of this very text and these terms, lets the flow go ahead, and is not overdue.

    With ``carried`` it may be of an earlier version: for the organization this one allows nothing more.
    """
    newest = newest_assessment(agreement, organization)
    return (
        newest is not None
        and (carried or newest.digest == agreement.digest())
        and newest.conclusion != Conclusion.STOPS
        and today <= newest.review_on
    )


def lacks_assessment(agreement: Agreement, organization: Organization, *, today: date) -> bool:
    """Whether the agreement asks this organization for an assessment that is not there. It asks those who provide data."""
    if not agreement.machine_terms.privacy_assessment:
        return False
    provides = agreement.parties.filter(role=PartyRole.PROVIDER, organization=organization).exists()
    return provides and not is_assessed(agreement, organization, today=today)


def has_lapsed_assessment(agreement: Agreement, *, today: date) -> bool:
    """Whether a provider of this node signed this version, or it is carried, without an assessment that holds: it comes into force once there is another."""
    if not agreement.machine_terms.privacy_assessment:
        return False
    providers = agreement.parties.filter(role=PartyRole.PROVIDER).select_related("organization")
    signed = providers.filter(Q(signatures__isnull=False) | Q(paper__isnull=False) | Q(carried=True)).distinct()
    return any(
        not is_assessed(agreement, party.organization, today=today, carried=party.carried)
        for party in signed
        if not party.organization.is_remote
    )


def agreements_to_assess(user: User) -> QuerySet[Agreement]:
    """Proposed agreements that ask an organization of this person for an assessment, whether it is there or not."""
    return Agreement.objects.filter(
        status=AgreementStatus.PROPOSED, terms__privacy_assessment=True, parties__in=providers_of(user)
    ).distinct()


def assessments_due(user: User, *, through: date) -> QuerySet[PrivacyAssessment]:
    """The newest assessments, of agreements that are signed and have not ended, which this person's organizations review by a day."""
    newest = PrivacyAssessment.objects.filter(
        agreement__lineage=OuterRef("agreement__lineage"), organization=OuterRef("organization")
    ).order_by("-id")
    of_theirs = PrivacyAssessment.objects.filter(
        agreement__parties__in=providers_of(user), organization__agreement_parties__in=providers_of(user)
    )
    return (
        of_theirs.filter(pk=Subquery(newest.values("pk")[:1]), review_on__lte=through)
        .filter(agreement__status__in=_SIGNED)
        .select_related("agreement", "organization")
        .distinct()
    )
