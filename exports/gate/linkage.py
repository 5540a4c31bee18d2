"""A joined table leaves only where both tables that it came from may: the agreements of each must let it be linked with the other. A pool leaves
only where each organization whose rows are in it agreed that they be pooled; what was derived from a received table, as far as that may be passed on."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import product
from typing import Any

from agreements.models import Agreement
from agreements.policies import is_in_force
from agreements.uses import Action, covers, may_use
from anonymizer.models import Run
from entente.core.verdicts import Verdict
from exports.gate.decisions import decided_without_figure, open_terms_verdict
from exports.gate.derivation import derivation_verdict, is_derived
from exports.gate.records import DATABASE, Records
from exports.gate.release_content import content_aspects
from exports.models import Entitlement
from exports.places import Placing
from exports.policies import Refusal, ReleaseContent, can_leave_joined, handles_as, meets_terms


@dataclass(frozen=True, slots=True)
class LinkageVerdict:
    """Whether the tables of a join may be linked, and the agreements that say so; both empty for a table that is no join."""

    verdict: Verdict
    under: tuple[Agreement, ...]


def linkage_of_release(
    run: Run,
    outcome: ReleaseContent,
    among: Iterable[Agreement],
    *,
    agreement: Agreement,
    to: Collection[uuid.UUID],
    purpose: str | None,
    now: datetime,
    records: Records = DATABASE,
) -> LinkageVerdict:
    """What the owner's agreements say to a release of a join to these recipients.

    For each of the two series and each recipient at least one agreement must cover the use today, and every one that does must let it
    be linked with the other series. Each must besides allow what leaves, as if it were released under it: columns, places, whose
    records they are, consent, the safeguards of the recipient, and what people decide on; and ``agreement``, under which it leaves,
    must be as strict in how copies are handled. ``purpose``: by default each of an agreement.

    Of a table derived from one that its owner receives, the provider of that one is asked (``gate.derivation``).
    Of a pool, ``among`` are those of its contributors too, and one of them must let rows be pooled by its owner, for each series and recipient.
    """
    dataset = run.dataset
    if not dataset.joined_from:
        return LinkageVerdict(Verdict(), ())
    sources = {str(source.pk): source for source in records.sources(dataset)}
    if is_derived(dataset, sources.values()):
        derived, under_source = derivation_verdict(
            run, outcome, list(among), agreement=agreement, to=to, purpose=purpose, now=now, records=records
        )
        return LinkageVerdict(derived, under_source)
    running = [other for other in among if is_in_force(other, today=other.today(now), now=now)]
    allows = {other.pk: records.policy(other) for other in running}
    under: dict[uuid.UUID, Agreement] = {}
    permitted, verdict = bool(to) and len(sources) == len(dataset.joined_from), Verdict()
    for key, recipient in product(sources, to):
        linked_with = tuple(source for source in dataset.joined_from if source != key)
        is_covered = False
        for other in running:
            for intended in other.machine_terms.purposes if purpose is None else (purpose,):
                asker: dict[str, Any] = {"today": other.today(now), "now": now, "assignee": str(recipient)}
                use = records.use(sources[key], purpose=intended, **asker)
                if not covers(allows[other.pk], use):
                    continue
                under[other.pk] = other
                if dataset.is_pool:
                    is_covered = is_covered or str(dataset.owner_id) in other.machine_terms.pooled_by
                else:
                    is_covered, linked = True, replace(use, action=Action.LINK, linked_with=linked_with)
                    permitted = permitted and bool(covers(allows[other.pk], linked))
                content = content_aspects(other, outcome)
                whole = records.use(sources[key], purpose=intended, run=str(run.pk), **asker, **content)
                verdict &= may_use(allows[other.pk], whole)
        permitted = permitted and is_covered
    as_strict = all(handles_as(agreement.machine_terms, other.machine_terms) for other in under.values())
    for other in under.values():
        verdict &= open_terms_verdict(other, run.pk, places=outcome.places, records=records)
        decided = decided_without_figure(other, run.pk, other.machine_terms, outcome, records=records)
        verdict &= meets_terms(other.machine_terms, outcome, small_cell=other.small_cell, decided=decided)
    joined = can_leave_joined(permitted=permitted, as_strict=as_strict, is_pool=dataset.is_pool)
    return LinkageVerdict(joined & verdict, tuple(under.values()))


def linkage_of_entitlement(entitlement: Entitlement, *, now: datetime, records: Records = DATABASE) -> Verdict:
    """The same at the moment of use: an agreement of either table may have ended or changed since."""
    release = entitlement.release
    if not release.dataset.joined_from:
        return Verdict()
    outcome = records.outcome(release.run, placing=Placing.of(release.places))
    if outcome is None:
        return Verdict((Refusal.NOT_APPROVED,))
    return linkage_of_release(
        release.run,
        outcome,
        records.agreements_about(release.dataset),
        agreement=release.agreement.current,
        to=[entitlement.recipient_id],
        purpose=release.purpose,
        now=now,
        records=records,
    ).verdict
