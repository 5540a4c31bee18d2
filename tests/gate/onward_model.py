"""The model of the gate, continued: section 12 of docs/gate.md, what a recipient passed on."""

from __future__ import annotations

from dataclasses import replace

from tests.gate import (
    cases,
    model_of_acts,  # noqa: F401  # registers its questions
)
from tests.gate.model import (
    HANDLING,
    RANK,
    RECEIVING,
    WITHIN,
    Codes,
    Use,
    is_derived,
    judge,
    limits_of,
    limits_that_apply,
    looser_terms,
    refusals,
    why_beyond,
    why_content_stays,
    why_no_download,
    why_not_carried,
    why_not_in_force,
    why_not_joined,
)


@refusals.register
def why_not_passed_on(case: cases.OnwardCase) -> Codes:
    """The first access stands, its agreement names whoever has it, and the onward agreement carries it, with the holder in the owner's place."""
    case = replace(case, others=(*case.others, *case.under.versions))
    current, under, run = case.agreement.current, case.under.current, case.run
    same = {name: getattr(case, name) for name in cases.DownloadCase.__dataclass_fields__}
    term = {"recipient": case.holder, "ends_at": case.first_ends_at, "revoked_at": case.first_revoked_at}
    codes = why_no_download(cases.DownloadCase(**{**same, **term, "accepted": True, "delivery_status": "ready"}))
    codes |= judge(
        ("entitlement.revoked", case.revoked_at is None),
        ("entitlement.not_begun", case.starts_at <= case.now),
        ("entitlement.over", case.now < case.ends_at),
        ("download.not_accepted", case.accepted or not case.is_use),
        ("delivery.not_ready", case.delivery_status == "ready" or not case.is_use),
        ("use.onward", current.terms.onward == "named" and case.recipient in current.terms.onward_to),
        (
            "onward.unconfirmed",
            not case.elsewhere or (case.confirmed_until is not None and case.now < case.confirmed_until),
        ),
        ("release.handling", looser_terms(under.terms, current.terms).isdisjoint(HANDLING.split())),
    )
    known = (*case.agreement.versions, *case.others)
    asking = [
        other for other in known if other.status == "active" and case.recipient in other.organizations(*RECEIVING)
    ]
    level = max((other.terms.assurance for other in (under, *asking)), key=RANK.__getitem__)
    use = Use(replace(run.dataset, owner=case.holder), case.purpose, (case.recipient,))
    codes |= why_not_in_force(under, case.now) | why_not_carried(under, case, use, level, case.now)
    if is_derived(run.dataset):  # whose provider of the source names the other one too
        codes |= why_not_joined(current, case, (case.recipient,))
    if case.is_use:
        return codes
    if run.content is None:
        return codes | judge(("release.not_approved", False))
    both = Use(run.dataset, case.purpose, (case.holder, case.recipient), run.content)
    limits = limits_that_apply(current, known, both, case.now)
    codes |= judge(("run.asked_since", not run.asked_since))
    codes |= why_beyond(current, case, run.content, limits, WITHIN)
    codes |= why_content_stays(under, case, replace(use, content=run.content), limits_of(under))
    return codes | why_not_joined(current, case, (case.recipient,))
