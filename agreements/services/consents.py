"""A community authority consents, refuses, withdraws. Nobody does it in its place, and silence is never consent."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.db.models import QuerySet

from agreements import permissions, policies
from agreements.models import Agreement, Consent, ConsentAnswer, ConsentForm, PartyRole
from agreements.notices import tell
from agreements.queries import consent_answers, consent_lasts, consents_to_give, live_consents
from agreements.services.activating import activate_if_signed
from agreements.services.moving import locked
from agreements.states import AgreementStatus
from agreements.tasks.announcements import announce
from agreements.tasks.carrying import settle, withdraw_from_scheduled
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may


@dataclass(frozen=True, slots=True)
class Given:
    """How and for how long an authority consents: by a resolution or a letter, named; or spoken, before a witness."""

    form: str
    given_on: date
    through: date
    reference: str = ""
    witness: str = ""


@transaction.atomic
def ask_for_consent(agreement_id: uuid.UUID, *, run_id: uuid.UUID, about: str, by: User, now: datetime) -> None:
    """Each authority is asked for its consent to the release of one run; until it answers, nothing leaves."""
    agreement = locked(agreement_id)
    answers = consent_answers(agreement, run_id, today=agreement.today(now))
    verdict = may(by, "agreements.sign_agreement", agreement) & policies.can_ask_consent(list(answers.values()))
    require(verdict, subject=agreement, organization_id=None)
    unasked = [key for key, answer in answers.items() if answer == ConsentAnswer.NOT_ASKED]
    parties = agreement.parties.filter(role=PartyRole.COMMUNITY_AUTHORITY, organization__in=unasked)
    for party in parties.select_related("organization__sponsor"):
        question = Consent.objects.create(
            agreement=agreement,
            authority=party.organization,
            run_id=run_id,
            about=about[:300],
            asked_by=by,
            asked_at=now,
        )
        record(
            "agreement.consent_asked", by=by, subject=agreement, organization_id=party.organization_id, run_id=run_id
        )
        announce(agreement, "consent.asked", consent=str(question.pk), to=str(party.organization.home_node))
        tell(agreement, "agreement.consent_asked", organizations=[party.organization], but_not=by)


@transaction.atomic
def give_consent(
    agreement_id: uuid.UUID, grant: Given, *, asked_id: uuid.UUID | None = None, by: User, now: datetime
) -> Consent:
    """The authority consents: to a release that it was asked about (``asked_id``), also after a refusal, or to the agreement itself."""
    agreement = locked(agreement_id)
    authority = _authority(agreement, by)
    own = Organization.objects.filter(pk=authority.pk)
    open_questions = consents_to_give(agreement, own)
    verdict = policies.can_give_consent(waits=bool(open_questions), lasts=consent_lasts(agreement, own))
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    if grant.through < grant.given_on:
        raise Invalid(Finding("agreement.term_backwards"))
    if grant.given_on > agreement.today(now):
        raise Invalid(Finding("agreement.consent_in_the_future"))
    if grant.form == ConsentForm.ORAL and not grant.witness.strip():
        raise Invalid(Finding("agreement.consent_without_witness"))
    if grant.form != ConsentForm.ORAL and not grant.reference.strip():
        raise Invalid(Finding("agreement.consent_without_reference"))
    question = next((question for question in open_questions if question.pk == asked_id), None)
    if question is None and asked_id is not None:
        raise Invalid(Finding("agreement.consent_unknown"))
    about = _consents(agreement, authority, None if question is None else question.run_id)
    if live_consents(about, today=agreement.today(now)).filter(through__gte=grant.through).exists():
        raise Invalid(Finding("agreement.consent_given_already"))
    consent = question or Consent(agreement=agreement, authority=authority)
    if question is not None and not question.is_question:  # the refusal stays as it was
        consent = Consent(
            agreement=question.agreement, authority=authority, run_id=question.run_id, about=question.about,
            asked_by=question.asked_by, asked_at=question.asked_at,
        )  # fmt: skip
    consent.form, consent.reference, consent.witness = grant.form, grant.reference.strip(), grant.witness.strip()
    consent.given_on, consent.through = grant.given_on, grant.through
    consent.recorded_by, consent.recorded_at = by, now
    consent.save()
    settle(agreement, today=agreement.today(now))
    record(
        "agreement.consent_given",
        by=by,
        subject=agreement,
        organization_id=authority.pk,
        form=grant.form,
        run_id=consent.run_id,
        through=grant.through,
    )
    announce(agreement, "consent.given", consent=str(consent.pk))
    tell(agreement, "agreement.consent_given", but_not=by)
    if agreement.status == AgreementStatus.PROPOSED:
        activate_if_signed(agreement, by=by, now=now)
    return consent


@transaction.atomic
def refuse_consent(
    agreement_id: uuid.UUID, *, asked_id: uuid.UUID, reason: str = "", by: User, now: datetime
) -> Consent:
    """The authority says no to a release; it need not say why."""
    agreement = locked(agreement_id)
    authority = _authority(agreement, by)
    consent = _asked(agreement, authority, asked_id)
    consent.refused_at, consent.recorded_by, consent.recorded_at, consent.reason = now, by, now, reason.strip()[:500]
    consent.save(update_fields=["refused_at", "recorded_by", "recorded_at", "reason"])
    record("agreement.consent_refused", by=by, subject=agreement, organization_id=authority.pk, run_id=consent.run_id)
    announce(agreement, "consent.refused", consent=str(consent.pk))
    tell(agreement, "agreement.consent_refused", but_not=by)
    return consent


@transaction.atomic
def withdraw_consent(
    agreement_id: uuid.UUID, *, consent_id: uuid.UUID, reason: str = "", by: User, now: datetime
) -> Consent:
    """With effect at once: the next request under what it was about is refused."""
    agreement = locked(agreement_id)
    authority = _authority(agreement, by)
    consent = Consent.objects.filter(
        pk=consent_id, agreement__lineage=agreement.lineage, authority=authority, withdrawn_at=None
    ).first()
    if consent is None or consent.given_on is None:
        raise Invalid(Finding("agreement.consent_unknown"))
    if consent.run_id is None and consent.agreement_id != agreement.pk:  # of another version, seen beside this one
        agreement = locked(consent.agreement_id)
    consent.withdrawn_at, consent.withdrawn_by, consent.reason = now, by, reason.strip()[:500]
    consent.save(update_fields=["withdrawn_at", "withdrawn_by", "reason"])
    settle(agreement, today=agreement.today(now))
    if consent.run_id is None:
        withdraw_from_scheduled(agreement, authority, now=now, by=by, reason=consent.reason)
    record(
        "agreement.consent_withdrawn",
        by=by,
        subject=agreement,
        organization_id=authority.pk,
        run_id=consent.run_id,
        consent_id=consent.pk,
    )
    defer("after.consent_withdrawn", agreement_id=str(agreement.pk))
    announce(agreement, "consent.withdrawn", consent=str(consent.pk))
    tell(agreement, "agreement.consent_withdrawn", but_not=by)
    return consent


def _consents(agreement: Agreement, authority: Organization, run_id: uuid.UUID | None) -> QuerySet[Consent]:
    """What an authority answered about a release, or about the agreement itself, of which each version has its own."""
    if run_id is None:
        return agreement.consents.filter(authority=authority, run_id=None)
    return Consent.objects.filter(agreement__lineage=agreement.lineage, authority=authority, run_id=run_id)


def _authority(agreement: Agreement, by: User) -> Organization:
    own = permissions.own_authorities(by, agreement).first()
    verdict = may(by, "agreements.sign_agreement", agreement) & policies.can_consent(is_authority=own is not None)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    assert own is not None  # the verdict said so
    return own


def _asked(agreement: Agreement, authority: Organization, asked_id: uuid.UUID) -> Consent:
    consent = Consent.objects.filter(
        pk=asked_id, agreement__lineage=agreement.lineage, authority=authority, given_on=None, refused_at=None
    ).first()
    if consent is None:
        raise Invalid(Finding("agreement.consent_unknown"))
    return consent
