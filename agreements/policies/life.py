"""What may be done while an agreement lasts and after it: emergencies, consent, resumption, proofs, the register, documents."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Final

from agreements.models import Agreement, ConsentAnswer, Viewing
from agreements.policies.refusals import Refusal
from agreements.states import AgreementStatus
from entente.core.verdicts import Verdict

PLACES: Final = "places"
"""The term of places, open where the data do not say of every record whether it lies in them."""


def status_by_clock(agreement: Agreement, *, now: datetime) -> AgreementStatus:
    """The status that counts now. What the worker writes within a minute of a midnight has been so since that midnight."""
    status, today = AgreementStatus(agreement.status), agreement.today(now)
    if (
        status in (AgreementStatus.DORMANT, AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED)
        and today > agreement.ends_on
    ):
        return AgreementStatus.EXPIRED
    if status != AgreementStatus.ACTIVE:
        return status
    if agreement.gives_way_on is not None and agreement.gives_way_on <= today:
        return AgreementStatus.SUPERSEDED
    through, confirm_by = agreement.awake_through, agreement.confirm_by
    is_unconfirmed = confirm_by is not None and confirm_by <= now
    waits = through is None and confirm_by is not None
    is_over = is_unconfirmed or not (waits or (through is not None and today <= through))
    return AgreementStatus.DORMANT if agreement.emergency and is_over else status


def can_awaken(agreement: Agreement, *, on_call: bool, assessed: bool) -> Verdict:
    """One person on call is enough, for what was signed beforehand and lies dormant.

    Args:
        assessed: the privacy assessments that it asks of providers of this node hold.
    """
    dormant = agreement.status == AgreementStatus.DORMANT
    return Verdict.of({Refusal.NOT_DORMANT: dormant, Refusal.NOT_ON_CALL: on_call, Refusal.ASSESSMENT_LAPSED: assessed})


def can_confirm(agreement: Agreement, *, awakened_by_same: bool, waits: bool, provider_among: bool = True) -> Verdict:
    """A second person confirms what one awakened, while it still waits for that; one of the two acts for a provider of the data."""
    return Verdict.of(
        {
            Refusal.NOT_AWAKE: agreement.emergency and waits,
            Refusal.SAME_PERSON: not awakened_by_same,
            Refusal.NO_PROVIDER: provider_among,
        }
    )


def can_be_on_call(agreement: Agreement) -> Verdict:
    """People are on call for emergencies alone."""
    return Verdict.of({Refusal.NOT_FOR_EMERGENCIES: agreement.emergency})


def can_review(*, waits: bool) -> Verdict:
    """An emergency that is over and was not reviewed."""
    return Verdict.of({Refusal.NOTHING_TO_REVIEW: waits})


def can_ask_consent(answers: Collection[ConsentAnswer]) -> Verdict:
    """Some authority was not asked about this release. ``answers``: one of each that takes part; whoever refused is not pressed."""
    if ConsentAnswer.NOT_ASKED in answers:
        return Verdict()
    return Verdict.of(
        {
            Refusal.NOBODY_TO_ASK: bool(answers),
            Refusal.CONSENT_AWAITED: ConsentAnswer.AWAITED not in answers,
            Refusal.CONSENT_REFUSED: ConsentAnswer.REFUSED not in answers,
            Refusal.CONSENT_GIVEN: set(answers) != {ConsentAnswer.GIVEN},
        }
    )


def can_give_consent(*, waits: bool, lasts: bool) -> Verdict:
    """A release waits for the authority's consent (``waits``), or its consent to the agreement ends before the agreement (not ``lasts``)."""
    return Verdict.of({Refusal.CONSENT_LASTS: waits or not lasts})


def can_answer_consent(*, some: bool) -> Verdict:
    """There is something to refuse, or to withdraw."""
    return Verdict.of({Refusal.NO_SUCH_CONSENT: some})


def can_consent(*, is_authority: bool) -> Verdict:
    """A community speaks for itself."""
    return Verdict.of({Refusal.NOT_AUTHORITY: is_authority})


def is_decided(undecided: Collection[str]) -> Verdict:
    """A person decided on every term that no machine checks. ``undecided``: the names of those that are left, ``PLACES`` among them."""
    return Verdict.of({Refusal.OPEN_TERMS: set(undecided) <= {PLACES}, Refusal.PLACES_UNTOLD: PLACES not in undecided})


def can_resume(agreement: Agreement, *, gives: bool, assessed: bool, held_elsewhere: bool = False) -> Verdict:
    """Those whose data it is about let them flow again; what was never signed cannot come into force in this way.

    Args:
        gives: whether the person acts for them, or for a party of a node on which none of them lives and which suspended it.
        assessed: the privacy assessments that it asks of providers of this node hold.
        held_elsewhere: other nodes alone suspended it.
    """
    suspended = agreement.status == AgreementStatus.SUSPENDED
    return Verdict.of(
        {
            Refusal.NOT_SUSPENDED: suspended,
            Refusal.NOT_PROVIDER: gives,
            Refusal.ASSESSMENT_LAPSED: assessed,
            Refusal.HELD_ELSEWHERE: not held_elsewhere,
        }
    )


def can_withhold(*, is_party: bool) -> Verdict:
    """Each party decides for itself what the public register keeps back."""
    return Verdict.of({Refusal.NO_PARTY: is_party})


def can_publish(*, is_own: bool) -> Verdict:
    """Whoever withheld a field shows it again."""
    return Verdict.of({Refusal.NOT_WITHHELD: is_own})


def can_attest(*, owes: bool) -> Verdict:
    """Proof of destruction was asked of the organization and is still owed."""
    return Verdict.of({Refusal.NOTHING_TO_ATTEST: owes})


def can_view(*, is_kept: bool) -> Verdict:
    """The sealed document still exists."""
    return Verdict.of({Refusal.DOCUMENT_GONE: is_kept})


def can_fill_view(*, in_time: bool, is_document: bool) -> Verdict:
    """A view ends when views do, and shows a document that may be seen. ``is_document``: a scan of its agreement, or evidence of its owner."""
    return Verdict.of({Refusal.DOCUMENT_OVER: in_time, Refusal.DOCUMENT_GONE: is_document})


def can_open_another(*, opened: int, most: int) -> Verdict:
    """``opened``: documents that the person opened within a day, by the audit trail."""
    return Verdict.of({Refusal.DOCUMENTS_SPENT: opened < most})


def can_open_view(viewing: Viewing, *, is_asker: bool, has_key: bool, now: datetime) -> Verdict:
    """The view is still open, to the person who asked and in the browser that holds its key."""
    return Verdict.of(
        {
            Refusal.DOCUMENT_NOT_YOURS: is_asker,
            Refusal.DOCUMENT_OVER: now < viewing.expires_at,
            Refusal.DOCUMENT_KEY_MISSING: has_key,
        }
    )


def can_remove_evidence(*, rests_on_it: bool) -> Verdict:
    """The level that counts today stays shown by something."""
    return Verdict.of({Refusal.LEVEL_RESTS_ON_IT: not rests_on_it})
