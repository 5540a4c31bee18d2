"""The consent of communities: who gave it and to what, and where it is missing."""

from __future__ import annotations

import uuid
from datetime import date

from django.db.models import QuerySet

from agreements import permissions
from agreements.models import Agreement, AgreementParty, Consent, ConsentAnswer, PartyRole
from agreements.states import AgreementStatus
from entente.organizations.models import Organization, User


def live_consents(consents: QuerySet[Consent], *, today: date) -> QuerySet[Consent]:
    """Those that were given, hold today, and were not withdrawn."""
    return consents.filter(given_on__lte=today, through__gte=today, withdrawn_at=None)


def consents_waiting_for(user: User) -> QuerySet[Consent]:
    """Releases for which a community authority of this person was asked for its consent and has not answered."""
    own = Organization.objects.filter(role_groups__group__in=user.groups.all(), role_groups__role="data_steward")
    unanswered = Consent.objects.filter(authority__in=own, given_on=None, refused_at=None, run_id__isnull=False)
    return unanswered.select_related("agreement", "authority")


def unconsenting(agreement: Agreement, *, today: date) -> list[Organization]:
    """The community authorities of an agreement that do not consent to it today."""
    consenting = live_consents(agreement.consents.filter(run_id=None), today=today).values("authority")
    authorities = Organization.objects.filter(
        agreement_parties__agreement=agreement, agreement_parties__role=PartyRole.COMMUNITY_AUTHORITY
    )
    return list(authorities.exclude(pk__in=consenting).order_by("pk"))


def agreements_to_consent_to(user: User, *, today: date) -> QuerySet[Agreement]:
    """The agreements to which a community authority of this person does not consent, and never withdrew its consent."""
    own = Organization.objects.filter(role_groups__group__in=user.groups.all(), role_groups__role="data_steward")
    taking = AgreementParty.objects.filter(role=PartyRole.COMMUNITY_AUTHORITY, organization__in=own.values("pk"))
    about_itself = Consent.objects.filter(run_id=None, authority__in=own.values("pk"))
    live, withdrawn = live_consents(about_itself, today=today), about_itself.filter(withdrawn_at__isnull=False)
    statuses = [AgreementStatus.PROPOSED, AgreementStatus.DORMANT, AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED]
    waiting = permissions.signable_by(user).filter(pk__in=taking.values("agreement"), status__in=statuses)
    return waiting.exclude(pk__in=live.values("agreement")).exclude(pk__in=withdrawn.values("agreement"))


def consents_asked(agreement: Agreement, authorities: QuerySet[Organization]) -> QuerySet[Consent]:
    """What these authorities were asked under an agreement and have not answered."""
    consents = Consent.objects.filter(agreement__lineage=agreement.lineage, authority__in=authorities)
    return consents.filter(given_on=None, refused_at=None)


def consent_answers(agreement: Agreement, run_id: uuid.UUID, *, today: date) -> dict[uuid.UUID, ConsentAnswer]:
    """What each community authority of an agreement answered last about the release of a run, by the authority."""
    authorities = agreement.parties.filter(role=PartyRole.COMMUNITY_AUTHORITY).values_list("organization", flat=True)
    about = list(Consent.objects.filter(agreement__lineage=agreement.lineage, run_id=run_id))  # the newest first
    return {
        key: _answer([consent for consent in about if consent.authority_id == key], today=today) for key in authorities
    }


def _answer(consents: list[Consent], *, today: date) -> ConsentAnswer:
    if any(_holds(consent, today=today) for consent in consents):
        return ConsentAnswer.GIVEN
    if not consents or (consents[0].given_on and not consents[0].withdrawn_at):
        return ConsentAnswer.NOT_ASKED  # or what it consented to is over
    is_no = consents[0].refused_at or consents[0].withdrawn_at
    return ConsentAnswer.REFUSED if is_no else ConsentAnswer.AWAITED


def _holds(consent: Consent, *, today: date) -> bool:
    given_on, through = consent.given_on, consent.through
    return bool(given_on and through and given_on <= today <= through and consent.withdrawn_at is None)


def consents_to_give(agreement: Agreement, authorities: QuerySet[Organization]) -> list[Consent]:
    """The releases to which these authorities may consent: those that wait for an answer, then those that they refused or took back."""
    about = Consent.objects.filter(
        agreement__lineage=agreement.lineage, authority__in=authorities, run_id__isnull=False
    )
    newest: dict[tuple[uuid.UUID, uuid.UUID | None], Consent] = {}
    for consent in about:  # the newest first
        newest.setdefault((consent.authority_id, consent.run_id), consent)
    unanswered = [consent for consent in newest.values() if consent.is_question]
    refused = [consent for consent in newest.values() if consent.refused_at or consent.withdrawn_at]
    return [*unanswered, *refused]


def consent_lasts(agreement: Agreement, authorities: QuerySet[Organization]) -> bool:
    """Whether each of these authorities consented to the agreement itself through its last day."""
    lasting = agreement.consents.filter(run_id=None, withdrawn_at=None, through__gte=agreement.ends_on)
    return not authorities.exclude(pk__in=lasting.values("authority")).exists()


def consents_given(agreement: Agreement, authorities: QuerySet[Organization]) -> QuerySet[Consent]:
    """What these authorities consented to under an agreement and can withdraw."""
    consents = Consent.objects.filter(agreement__lineage=agreement.lineage, authority__in=authorities)
    return consents.filter(given_on__isnull=False, withdrawn_at=None)
