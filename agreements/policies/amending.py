"""How one version of an agreement follows another: with its last signature, on a later day, for a later last day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from agreements.models import Agreement
from agreements.policies.drafting import can_change
from agreements.policies.refusals import Refusal
from agreements.states import AgreementStatus
from entente.core.verdicts import Verdict


def can_activate(
    agreement: Agreement, *, signed: Iterable[bool], today: date, organizations: int = 1, least: int = 1
) -> Verdict:
    """Every party has signed, the term has not ended, and what it amends is still in force.

    Args:
        organizations: how many signed by people of their own.
        least: how many the network asks for.
    """
    base = agreement.amends
    return Verdict.of(
        {
            Refusal.UNSIGNED: all(signed),
            Refusal.TOO_FEW_ORGANIZATIONS: organizations >= least,
            Refusal.TERM_OVER: today <= agreement.ends_on,
            Refusal.OUTDATED: base is None or bool(can_be_amended(base)),
        }
    )


def can_amend(
    amendment: Agreement, *, changes: bool, keeps_authorities: bool, is_ordered_elsewhere: bool = False
) -> Verdict:
    """An amendment may be proposed: it changes something in the version that is in force, and leaves no community authority out.

    Whoever is no party of an amendment does not sign it, and a community authority that is left out would not be asked for its consent any more.

    Args:
        is_ordered_elsewhere: another node proposed it in its order; a stop that met it on its way here does not send it back.
    """
    base = amendment.amends
    return Verdict.of(
        {
            Refusal.OUTDATED: base is not None and (is_ordered_elsewhere or bool(can_be_amended(base))),
            Refusal.NOTHING_CHANGES: changes,
            Refusal.AUTHORITY_LEFT_OUT: keeps_authorities,
            Refusal.EFFECT_OUTSIDE: amendment.effective_on is None or _has_day(amendment, amendment.effective_on),
        }
    )


def can_be_amended(agreement: Agreement) -> Verdict:
    """Only the version in force is amended, and by one amendment; of an emergency agreement, the one that lies dormant."""
    resting = AgreementStatus.DORMANT if agreement.emergency else AgreementStatus.ACTIVE
    return Verdict.of(
        {Refusal.NOT_ACTIVE: agreement.status == resting, Refusal.GIVES_WAY: agreement.gives_way_on is None}
    )


def can_set_effect(amendment: Agreement, *, day: date | None, today: date) -> Verdict:
    """The draft of an amendment may say from which day on it counts: a later one, while what it amends lasts."""
    return can_change(amendment) & Verdict.of(
        {
            Refusal.NOT_AN_AMENDMENT: amendment.amends is not None and not amendment.emergency,
            Refusal.EFFECT_OUTSIDE: day is None or (today < day and _has_day(amendment, day)),
        }
    )


def _has_day(amendment: Agreement, day: date) -> bool:
    """A day of the terms of both, so that one follows the other without a gap."""
    base = amendment.amends
    return base is not None and day <= min(base.ends_on, amendment.ends_on) and not amendment.emergency


def waits_for_its_day(agreement: Agreement, *, today: date) -> bool:
    """Whether, with every signature there, it still waits for the day from which it counts."""
    return agreement.amends is not None and agreement.effective_on is not None and today < agreement.effective_on


def can_take_effect(amendment: Agreement, *, today: date, assessed: bool) -> Verdict:
    """It is signed and its day has come, and what it amends is active: what is suspended is resumed first.

    Args:
        assessed: the privacy assessments that it asks of providers of this node hold.
    """
    base = amendment.amends
    return Verdict.of(
        {
            Refusal.NOT_STARTED: not waits_for_its_day(amendment, today=today),
            Refusal.OTHER_STATUS: amendment.status == AgreementStatus.SCHEDULED,
            Refusal.OUTDATED: base is not None and base.status == AgreementStatus.ACTIVE,
            Refusal.ASSESSMENT_LAPSED: assessed,
        }
    )


def can_call_off(amendment: Agreement, *, today: date) -> Verdict:
    """What is signed and waits for its day may still be given up, and the version before goes on; once the day has come, it counts."""
    return Verdict.of(
        {
            Refusal.NOT_SCHEDULED: amendment.status == AgreementStatus.SCHEDULED,
            Refusal.ITS_DAY_CAME: waits_for_its_day(amendment, today=today),
        }
    )


def can_be_extended(agreement: Agreement, *, receives: bool, is_open: bool) -> Verdict:
    """A recipient asks for more time, one request after the other."""
    return can_be_amended(agreement) & Verdict.of(
        {Refusal.NOT_RECIPIENT: receives, Refusal.EXTENSION_OPEN: not is_open}
    )


def can_answer_extension(agreement: Agreement, *, gives: bool) -> Verdict:
    """Those whose data it is about grant or refuse more time."""
    return can_be_amended(agreement) & Verdict.of({Refusal.NOT_PROVIDER: gives})
