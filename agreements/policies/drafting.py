"""What must be true of a draft before it is changed, proposed and signed."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from agreements.models import RECEIVING_ROLES, Agreement, Clause, PartyRole, Tier, TranslationState
from agreements.policies.force import is_in_force
from agreements.policies.refusals import Refusal
from agreements.states import AgreementStatus
from entente.core.verdicts import Verdict
from entente.organizations.models import OrganizationKind


def can_propose(
    agreement: Agreement, *, roles: Iterable[str], clauses: Collection[Clause] = (), today: date, least: int = 1
) -> Verdict:
    """It is complete, in every language that binds, and within the policy. A framework moves no data: its members need no roles.

    Args:
        roles: one of each party.
        least: how many organizations the network asks to sign; each party can sign for itself.
    """
    terms, roles = agreement.machine_terms, list(roles)
    flows = PartyRole.PROVIDER in roles and any(role in roles for role in RECEIVING_ROLES)
    written = [getattr(agreement, f"text_{language}").strip() for language in agreement.languages]
    missing = [
        clause for clause in clauses for code in agreement.languages if clause.state(code) == TranslationState.MISSING
    ]
    return Verdict.of(
        {
            Refusal.PARTY_MISSING: flows or (agreement.tier == Tier.FRAMEWORK and len(roles) > 1),
            Refusal.TOO_FEW_PARTIES: len(roles) >= least,
            Refusal.NO_PURPOSE: bool(terms.purposes),
            Refusal.NO_KIND: bool(terms.kinds),
            Refusal.TEXT_MISSING: bool(clauses) or any(written),
            Refusal.LANGUAGE_MISSING: not missing and (all(written) or not any(written)),
            Refusal.TERM_BACKWARDS: agreement.starts_on <= agreement.ends_on,
            Refusal.TERM_OVER: today <= agreement.ends_on,
            Refusal.K_BELOW_POLICY: terms.smallest_k >= agreement.policy.k,
        }
    )


def can_speak_for_communities(kinds: Iterable[str]) -> Verdict:
    """Whoever takes part as the authority of a community is one: its consent lets leave what tells of an Indigenous identity.

    Args:
        kinds: of the organizations that have that role.
    """
    return Verdict.of({Refusal.NOT_AN_AUTHORITY: all(kind == OrganizationKind.COMMUNITY_AUTHORITY for kind in kinds)})


def can_be_under(framework: Agreement, *, loosened: Collection[str], outsiders: int, today: date) -> Verdict:
    """A schedule may be put under a framework: in force, signed by every party of the schedule, and nowhere looser.

    Args:
        loosened: the terms in which the schedule allows more (``strictness.loosened``).
        outsiders: how many parties of the schedule have not signed the framework.
    """
    return Verdict.of(
        {
            Refusal.LOOSER_THAN_FRAMEWORK: not loosened,
            Refusal.OUTSIDE_FRAMEWORK: outsiders == 0,
            Refusal.FRAMEWORK_NOT_IN_FORCE: bool(is_in_force(framework.current, today=today)),
        }
    )


def has_a_voice(speaks: bool) -> Verdict:
    """Whoever remarks on a draft speaks for one of its organizations."""
    return Verdict.of({Refusal.NO_VOICE: speaks})


def can_rest_on(uncovered: Collection[tuple[str, str]]) -> Verdict:
    """Its authorities carry every purpose for every kind of data (``authorities.uncovered``)."""
    return Verdict.of({Refusal.AUTHORITY_NOT_COVERED: not uncovered})


def can_confirm_translation(agreement: Agreement) -> Verdict:
    """Nobody has signed it yet, or is about to: it is a draft, or proposed."""
    open_ = agreement.status in (AgreementStatus.DRAFT, AgreementStatus.PROPOSED)
    return Verdict.of({Refusal.NOT_DRAFT: open_})


def can_change(agreement: Agreement) -> Verdict:
    """It is still a draft."""
    return Verdict.of({Refusal.NOT_DRAFT: agreement.status == AgreementStatus.DRAFT})


def can_counter(agreement: Agreement, *, at_home: bool) -> Verdict:
    """Other terms or words may be proposed: it is a draft; or another node, which orders it, offers it and takes it back for them."""
    is_offered = agreement.status == AgreementStatus.PROPOSED and not at_home
    return Verdict.of({Refusal.NOT_DRAFT: is_offered or bool(can_change(agreement))})


def can_sign(
    agreement: Agreement,
    *,
    is_drafter: bool,
    has_signed: bool,
    read_digest: str,
    today: date,
    is_alone: bool = False,
    signed_by_another: bool = False,
    lacks_assessment: bool = False,
) -> Verdict:
    """It is open for signature, unchanged since it was read, and signed by someone who did not draft it.

    Args:
        is_alone: nobody but this person could sign for the party. She then signs her own draft after another one did (ADR 0032).
        signed_by_another: someone else signed the same text for another party.
        lacks_assessment: the agreement asks the party for a privacy assessment that is not there.
    """
    return Verdict.of(
        {
            Refusal.NOT_PROPOSED: agreement.status == AgreementStatus.PROPOSED,
            Refusal.OWN_DRAFT: not is_drafter or is_alone,
            Refusal.ANOTHER_FIRST: not (is_drafter and is_alone) or signed_by_another,
            Refusal.NOT_ASSESSED: not lacks_assessment,
            Refusal.ALREADY_SIGNED: not has_signed,
            Refusal.CHANGED: read_digest == agreement.digest(),
            Refusal.TERM_OVER: today <= agreement.ends_on,
        }
    )


def can_confirm_paper(*, waits: bool) -> Verdict:
    """A signature on paper that this person recorded waits for her passkey."""
    return Verdict.of({Refusal.NO_PAPER: waits})


def can_remind(agreement: Agreement, *, missing: int) -> Verdict:
    """Signatures of an agreement that is open for them are still to come."""
    return Verdict.of(
        {
            Refusal.NOT_PROPOSED: agreement.status == AgreementStatus.PROPOSED,
            Refusal.NOBODY_TO_REMIND: missing > 0,
        }
    )


def can_confirm_entry(agreement: Agreement, *, is_entry: bool, entered_by_same: bool, today: date) -> Verdict:
    """What was entered from paper is confirmed by a second person, while its term lasts."""
    return Verdict.of(
        {
            Refusal.NOT_AN_ENTRY: is_entry and agreement.status == AgreementStatus.DRAFT,
            Refusal.OWN_ENTRY: not entered_by_same,
            Refusal.TERM_OVER: today <= agreement.ends_on,
        }
    )
