"""The consent of communities: who gave it and to what, and where it is missing."""

from __future__ import annotations

from datetime import date

from django.db.models import QuerySet

from agreements import permissions
from agreements.models import Agreement, AgreementParty, Consent, PartyRole
from agreements.states import AgreementStatus
from entente.organizations.models import Organization, User


def live_consents(consents: QuerySet[Consent], *, today: date) -> QuerySet[Consent]:
    """Those that were given, hold today, and were not withdrawn."""
    return consents.filter(given_on__lte=today, through__gte=today, withdrawn_at=None)


def consents_waiting_for(user: User) -> QuerySet[Consent]:
    """Releases for which a community authority of this person was asked for its consent and has not answered."""
    own = Organization.objects.filter(role_groups__group__in=user.groups.all(), role_groups__role="data_steward")
    asked = Consent.objects.filter(authority__in=own, given_on=None, refused_at=None, run_id__isnull=False)
    return asked.select_related("agreement", "authority")


def unconsenting(agreement: Agreement, *, today: date) -> list[Organization]:
    """The community authorities of an agreement that do not consent to it today."""
    given = live_consents(agreement.consents.filter(run_id=None), today=today).values("authority")
    authorities = Organization.objects.filter(
        agreement_parties__agreement=agreement, agreement_parties__role=PartyRole.COMMUNITY_AUTHORITY
    )
    return list(authorities.exclude(pk__in=given).order_by("pk"))


def agreements_to_consent_to(user: User, *, today: date) -> QuerySet[Agreement]:
    """The agreements to which a community authority of this person does not consent, and never withdrew its consent."""
    own = Organization.objects.filter(role_groups__group__in=user.groups.all(), role_groups__role="data_steward")
    taking = AgreementParty.objects.filter(role=PartyRole.COMMUNITY_AUTHORITY, organization__in=own.values("pk"))
    about_itself = Consent.objects.filter(run_id=None, authority__in=own.values("pk"))
    given, withdrawn = live_consents(about_itself, today=today), about_itself.filter(withdrawn_at__isnull=False)
    statuses = [AgreementStatus.PROPOSED, AgreementStatus.DORMANT, AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED]
    waiting = permissions.signable_by(user).filter(pk__in=taking.values("agreement"), status__in=statuses)
    return waiting.exclude(pk__in=given.values("agreement")).exclude(pk__in=withdrawn.values("agreement"))


def consents_asked(agreement: Agreement, authorities: QuerySet[Organization]) -> QuerySet[Consent]:
    """What these authorities were asked under an agreement and have not answered."""
    asked = Consent.objects.filter(agreement__lineage=agreement.lineage, authority__in=authorities)
    return asked.filter(given_on=None, refused_at=None)


def consents_given(agreement: Agreement, authorities: QuerySet[Organization]) -> QuerySet[Consent]:
    """What these authorities consented to under an agreement and can withdraw."""
    given = Consent.objects.filter(agreement__lineage=agreement.lineage, authority__in=authorities)
    return given.filter(given_on__isnull=False, withdrawn_at=None)
