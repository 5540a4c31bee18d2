"""Access that a recipient passed on: it stands while the first one does, under the stricter of two agreements."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from agreements.uses import Use, datasets_of, may_use
from anonymizer.policies import leaves_out_all_who_asked
from entente.core.verdicts import Verdict
from exports.gate.decisions import decided_without_figure, open_terms_verdict
from exports.gate.derivation import is_derived
from exports.gate.download_time import CurrentPolicies
from exports.gate.linkage import linkage_of_entitlement, linkage_of_release
from exports.gate.records import DATABASE, Records
from exports.gate.release_content import content_aspects
from exports.gate.thresholds import effective_terms
from exports.models import Entitlement
from exports.places import Placing
from exports.policies import (
    Refusal,
    Term,
    access,
    handles_onward,
    is_confirmed_onward,
    is_of_release,
    is_open,
    lets_pass_on,
    may_count_in_population,
    meets_terms,
)


def onward_verdict(
    passed_on: Entitlement,
    policies: CurrentPolicies,
    *,
    first_verdict: Callable[[Entitlement, CurrentPolicies], Verdict],
) -> Verdict:
    """Whether access that was passed on stands: the first access does, the provider's agreement names who has it, and the onward one allows it.

    Args:
        first_verdict: judges the access from which it was passed on, as any other.
    """
    first, under = _first(passed_on), passed_on.passed_on_under
    assert under is not None  # a constraint of the database
    release, now, current = passed_on.release, policies.now, passed_on.release.agreement.current
    same = is_of_release(is_same=first.release_id == release.pk)
    if not same:
        return same  # a row that nobody here wrote
    under = policies.agreement(under.pk).current
    use = access(release, recipient_id=passed_on.recipient_id, today=under.today(now), now=now)
    term = Term(passed_on.starts_at, passed_on.ends_at, passed_on.revoked_at, release.status)
    policy = policies.strictest_policy(under.pk, passed_on.recipient_id)
    return (
        first_verdict(first, policies)
        & _of_source(passed_on, policies)
        & is_open(term, held_by(use, first.recipient_id), policy=policy, now=now)
        & lets_pass_on(current.machine_terms, recipient=str(passed_on.recipient_id))
        & handles_onward(under.machine_terms, current.machine_terms)
        & is_confirmed_onward(confirmed=policies.records.is_confirmed(passed_on, now))
    )


def passing_verdict(passed_on: Entitlement, *, now: datetime, records: Records = DATABASE) -> Verdict:
    """Whether what was released may be passed on so: its content keeps to the strictest that the provider's agreements ask for whoever would
    have it, and to the onward agreement. That the access stands is asked besides (``onward_verdict``)."""
    release, first = passed_on.release, _first(passed_on)
    assert passed_on.passed_on_under is not None
    run, dataset, agreement = release.run, release.dataset, release.agreement.current
    under = records.agreement(passed_on.passed_on_under.pk).current
    outcome = records.outcome(run, placing=Placing.of(release.places))
    if outcome is None:
        return Verdict((Refusal.NOT_APPROVED,))
    known, recipient = records.agreements_about(dataset), passed_on.recipient_id
    to = [first.recipient_id, recipient]
    effective = effective_terms(
        agreement, known, dataset=dataset, now=now, to=to, purpose=release.purpose, records=records
    )
    verdict = Verdict()
    limits = ((agreement, effective.terms, effective.small_cell), (under, under.machine_terms, under.small_cell))
    for asking, terms, small_cell in limits:
        content = content_aspects(asking, outcome)
        claimed_by = records.use(dataset, today=asking.today(now), **content).claimed_by
        verdict &= meets_terms(
            terms,
            outcome,
            small_cell=small_cell,
            decided=decided_without_figure(asking, run.pk, terms, outcome, records=records),
            in_population=may_count_in_population(
                asking.machine_terms, is_join=bool(dataset.joined_from), claimed_by=claimed_by
            ),
        )
    question = {"today": under.today(now), "now": now, "purpose": release.purpose, "run": str(run.pk)}
    use = records.use(dataset, assignee=str(recipient), **question, **content_aspects(under, outcome))
    linkage = linkage_of_release(
        run, outcome, known, agreement=agreement, to=[recipient], purpose=release.purpose, now=now, records=records
    )
    return (
        verdict
        & may_use(records.policy(under), held_by(use, first.recipient_id))
        & open_terms_verdict(under, run.pk, places=outcome.places, records=records)
        & linkage.verdict
        & leaves_out_all_who_asked(asked_since=records.is_asked_since(run))
    )


def _of_source(passed_on: Entitlement, policies: CurrentPolicies) -> Verdict:
    """Of a derived dataset, whether the provider of its source names whoever has it now too: not only whoever passed it on."""
    dataset, records = passed_on.release.dataset, policies.records
    if not is_derived(dataset, records.sources(dataset)):
        return Verdict()
    return linkage_of_entitlement(passed_on, now=policies.now, records=records)


def held_by(use: Use, holder_id: uuid.UUID) -> Use:
    """The same use of what another organization than its owner holds: that one provides it."""
    assert use.target is not None
    sources = {name for name in use.collections.get(use.target, ()) if not name.endswith("#datasets")}
    return replace(use, collections={use.target: frozenset({datasets_of(holder_id), *sources})})


def _first(passed_on: Entitlement) -> Entitlement:
    """The access from which it was passed on, of the same release."""
    first = passed_on.passed_on_from
    assert first is not None  # asked of what was passed on alone
    if first.release_id == passed_on.release_id:
        first.release = passed_on.release
    return first
