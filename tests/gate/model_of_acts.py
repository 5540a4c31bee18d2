"""The model of the gate, continued: sections 14 and 15 of docs/gate.md, what comes into force and acts of two persons."""

from __future__ import annotations

from tests.gate import cases
from tests.gate.cases import Agreement
from tests.gate.model import RECEIVING, Codes, judge, looser_terms, refusals

GIVING = ("provider", "community_authority", "member")  # 2
ACTS = {  # 15: what is refused where it waits for no such act, where she took part in the first, where the last day is over
    "sign": ("agreement.not_proposed", "agreement.own_draft", "agreement.term_over"),
    "review": ("run.not_awaiting_review", "run.own_upload", None),
    "confirm_entry": ("agreement.not_an_entry", "agreement.own_entry", "agreement.term_over"),
    "confirm_emergency": ("agreement.not_awake", "agreement.same_person", None),
    "approve_series": ("standing.not_proposed", "standing.own", "standing.beyond_term"),
    "trace_codes": ("codes.not_asked", "codes.same_person", None),
}


@refusals.register
def why_no_activation(case: cases.ActivationCase) -> Codes:
    """Section 14."""
    before, after = case.before, case.after
    stands = before is None or before.status == ("dormant" if before.emergency else "active")
    return judge(
        ("agreement.unsigned", signers(case, before, after) <= set(case.signed)),
        ("agreement.too_few_organizations", case.organizations >= case.least),
        ("agreement.term_over", case.today <= after.ends_on),
        ("agreement.outdated", before is None or (before.gives_way_on is None and stands)),
    )


def signers(case: cases.ActivationCase, before: Agreement | None, after: Agreement) -> set[str]:
    """Section 14: the parties that sign a first version, or an amendment."""
    everyone = {party.organization for party in after.parties}
    if before is None or case.text_changed or frame(before) != frame(after):
        return everyone
    signing = set[str]().union(*(named or everyone for named in case.changed_clauses))
    if looser_terms(after.terms, before.terms) or after.starts_on < before.starts_on or after.ends_on > before.ends_on:
        signing |= after.organizations(*GIVING)
    if looser_terms(before.terms, after.terms) or after.starts_on > before.starts_on or after.ends_on < before.ends_on:
        signing |= after.organizations(*RECEIVING, "member")
    return signing


def frame(agreement: Agreement) -> tuple[object, ...]:
    """Section 14: what becomes another only with every signature."""
    above = agreement.framework
    framework = above and (above.lineage, above.terms, above.starts_on, above.ends_on, frame(above))
    rules = (agreement.audience, agreement.policy_version, agreement.sensitivity, agreement.time_zone)
    return frozenset(agreement.parties), rules, agreement.emergency, framework


@refusals.register
def why_no_second_part(case: cases.ActCase) -> Codes:
    """Section 15: the codes of each act, and those of signatures and emergencies alone."""
    took_part, signs, (closed, same, over) = case.actor in case.first, case.act == "sign", ACTS[case.act]
    return judge(
        (closed, case.is_open),
        (same, not took_part or (signs and case.is_alone)),
        (over or "", case.in_term or over is None),
        ("agreement.another_first", not signs or not took_part or not case.is_alone or case.signed_by_another),
        ("agreement.already_signed", not signs or not case.has_signed),
        ("agreement.changed", not signs or case.unchanged),
        ("agreement.no_provider_confirms", case.act != "confirm_emergency" or case.provider_among),
    )
