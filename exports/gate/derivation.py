"""A dataset that its owner derived from one that it receives: what is in it leaves as far as the provider lets data be passed on, and no longer
than the owner's own access to it stands."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime

from agreements.models import Agreement
from agreements.uses import Action, covers, may_use
from anonymizer.models import Run
from entente.catalogue.models import Dataset
from entente.core.verdicts import Verdict
from exports.gate.decisions import decided_without_figure, open_terms_verdict
from exports.gate.download_time import CurrentPolicies
from exports.gate.records import DATABASE, Records
from exports.gate.thresholds import effective_terms
from exports.models import Derivation, Entitlement
from exports.policies import (
    ReleaseContent,
    handles_onward,
    is_derived_here,
    is_entitled,
    lets_pass_on,
    meets_terms,
)


def is_derived(dataset: Dataset, sources: Collection[Dataset]) -> bool:
    """Whether rows of another organization are in it that it received; a pool is another thing."""
    return not dataset.is_pool and any(source.owner_id != dataset.owner_id for source in sources)


def names_its_sources(run: Run, *, records: Records = DATABASE) -> Verdict:
    """Whether a derived dataset still says of which two it was derived, and is no pool. A page can write that row, and nobody asks the source
    where it says otherwise."""
    derivation, dataset = records.derivation(run), run.dataset
    if derivation is None:
        return Verdict()
    same = dataset.joined_from == _names(derivation) and not dataset.is_pool
    return is_derived_here(is_known=True, is_same=same, is_here=True)


def source_verdict(
    first: Entitlement, own: Dataset, *, purposes: Iterable[str], now: datetime, records: Records = DATABASE
) -> Verdict:
    """Whether what an organization received may be linked with a series of its own: its access stands, for these purposes too, and the
    provider's agreement allows it."""
    release, current = first.release, first.release.agreement.current
    policy = CurrentPolicies(now, records).policy(release, first.recipient_id)
    verdict = is_entitled(first, policy=policy, now=now)
    for purpose in purposes:
        use = records.use(
            release.dataset, assignee=str(first.recipient_id), purpose=purpose, today=current.today(now), now=now, run=str(release.run_id)
        )  # fmt: skip
        verdict &= may_use(policy, use) & covers(policy, replace(use, action=Action.LINK, linked_with=(str(own.pk),)))
    return verdict


def derivation_verdict(
    run: Run,
    outcome: ReleaseContent,
    among: Iterable[Agreement],
    *,
    agreement: Agreement,
    to: Collection[uuid.UUID],
    purpose: str | None,
    now: datetime,
    records: Records = DATABASE,
) -> tuple[Verdict, tuple[Agreement, ...]]:
    """What the provider of the source says to a release of a derived table to these recipients; and the agreement in which it says so.

    The owner's access to the source stands, as at each download; its agreement lets the rows be linked with the owner's, covers the purpose,
    and names each recipient. The agreement of the release is as strict in how copies are handled, and the content keeps to what the provider's
    agreements ask for whoever would have it.
    """
    dataset, derivation = run.dataset, records.derivation(run)
    if derivation is None:
        return is_derived_here(is_known=False, is_same=True, is_here=True), ()
    first, own = derivation.entitlement, derivation.own_version.dataset
    source, current = first.release.dataset, first.release.agreement.current
    same = dataset.joined_from == _names(derivation) and first.recipient_id == own.owner_id == dataset.owner_id
    here = first.passed_on_from_id is None and records.live_here([source.owner_id, dataset.owner_id, *to])
    purposes = agreement.machine_terms.purposes if purpose is None else (purpose,)
    verdict = is_derived_here(is_known=True, is_same=same, is_here=here)
    verdict &= source_verdict(first, own, purposes=purposes, now=now, records=records)
    for recipient in to:
        verdict &= lets_pass_on(current.machine_terms, recipient=str(recipient))
    receiving = [dataset.owner_id, *to]
    effective = effective_terms(current, among, dataset=source, now=now, to=receiving, purpose=purpose, records=records)
    decided = decided_without_figure(current, run.pk, effective.terms, outcome, records=records)
    return (
        verdict
        & handles_onward(agreement.machine_terms, current.machine_terms)
        & meets_terms(effective.terms, outcome, small_cell=effective.small_cell, decided=decided)
        & open_terms_verdict(current, run.pk, places=outcome.places, records=records)
    ), (current,)


def _names(derivation: Derivation) -> list[str]:
    """The two series, by what the worker wrote."""
    return [str(derivation.entitlement.release.dataset.pk), str(derivation.own_version.dataset_id)]
