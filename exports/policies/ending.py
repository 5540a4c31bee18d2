"""Why a recipient's access ended, as far as its own people are told."""

from __future__ import annotations

from agreements.states import AgreementStatus
from exports.states import EndCause, ReleaseStatus


def end_cause(
    *, release_status: str, agreement_status: str, revoked: bool, by_person: bool, reason: str, over: bool
) -> EndCause | None:
    """What a person did comes before what followed from it; ``None`` where the access lasts, or only waits.

    Args:
        agreement_status: of the version in force, by the clock.
        reason: what was recorded as such: a code where the worker ended it, the words of a person where she did.
        over: the time for which it was given has passed.
    """
    if release_status == ReleaseStatus.WITHDRAWN:
        return EndCause.WITHDRAWN
    if revoked and by_person:
        return EndCause.REVOKED
    if agreement_status == AgreementStatus.TERMINATED:
        return EndCause.TERMINATED
    if agreement_status == AgreementStatus.EXPIRED:
        return EndCause.EXPIRED
    if revoked:
        return EndCause(reason) if reason in EndCause.values else EndCause.REVOKED
    if over:
        return EndCause.OVER
    return EndCause.SUSPENDED if agreement_status == AgreementStatus.SUSPENDED else None
