"""A joined table leaves only where both tables that it came from may: the agreements of each must let it be linked with the other."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import product
from typing import Any

from agreements.models import Agreement
from agreements.policies import is_in_force
from agreements.queries import agreements_of_provider, decided_on_open_terms, policy, use_of
from agreements.uses import Action, covers, may_use
from anonymizer.models import Run
from entente.catalogue.models import Dataset
from entente.core.verdicts import Verdict
from exports.leaving import decided_without_figure, outcome_of_run, what_leaves
from exports.models import Entitlement
from exports.places import Placing
from exports.policies import Outcome, Refusal, can_leave_joined, handles_as, meets_terms


@dataclass(frozen=True, slots=True)
class Linking:
    """Whether the tables of a join may be linked, and the agreements that say so; both empty for a table that is no join."""

    verdict: Verdict
    under: tuple[Agreement, ...]


def linking_of(
    run: Run,
    outcome: Outcome,
    among: Iterable[Agreement],
    *,
    agreement: Agreement,
    to: Collection[uuid.UUID],
    purpose: str | None,
    now: datetime,
) -> Linking:
    """What the owner's agreements say to a release of a join to these recipients.

    For each of the two series and each recipient at least one agreement must cover the use today, and every one that does must let it
    be linked with the other series. Each must besides allow what leaves, as if it were released under it: columns, places, whose
    records they are, consent, the safeguards of the recipient, and what people decide on; and ``agreement``, under which it leaves,
    must be as strict in how copies are handled. ``purpose``: by default each of an agreement.
    """
    dataset = run.dataset
    if not dataset.joined_from:
        return Linking(Verdict(), ())
    sources = {str(each.pk): each for each in Dataset.objects.filter(pk__in=dataset.joined_from)}
    running = [each for each in among if is_in_force(each, today=each.today(now), now=now)]
    allows = {each.pk: policy(each) for each in running}
    under: dict[uuid.UUID, Agreement] = {}
    permitted, verdict = bool(to) and len(sources) == len(dataset.joined_from), Verdict()
    for key, recipient in product(sources, to):
        other = tuple(each for each in dataset.joined_from if each != key)
        covered = False
        for each in running:
            for asked in each.machine_terms.purposes if purpose is None else (purpose,):
                said: dict[str, Any] = {"today": each.today(now), "now": now, "assignee": str(recipient)}
                use = use_of(sources[key], purpose=asked, **said)
                if not covers(allows[each.pk], use):
                    continue
                covered, under[each.pk] = True, each
                linked = replace(use, action=Action.LINK, linked_with=other)
                permitted = permitted and bool(covers(allows[each.pk], linked))
                whole = use_of(sources[key], purpose=asked, run=str(run.pk), **said, **what_leaves(each, outcome))
                verdict &= may_use(allows[each.pk], whole)
        permitted = permitted and covered
    as_strict = all(handles_as(agreement.machine_terms, each.machine_terms) for each in under.values())
    for each in under.values():
        verdict &= decided_on_open_terms(each, run.pk, places=outcome.places)
        decided = decided_without_figure(each, run.pk, each.machine_terms, outcome)
        verdict &= meets_terms(each.machine_terms, outcome, small_cell=each.small_cell, decided=decided)
    joined = can_leave_joined(permitted=permitted, as_strict=as_strict)
    return Linking(joined & verdict, tuple(under.values()))


def still_linked(entitlement: Entitlement, *, now: datetime) -> Verdict:
    """The same at the moment of use: an agreement of either table may have ended or changed since."""
    release = entitlement.release
    if not release.dataset.joined_from:
        return Verdict()
    outcome = outcome_of_run(release.run, placing=Placing.of(release.places))
    if outcome is None:
        return Verdict((Refusal.NOT_APPROVED,))
    known = agreements_of_provider(release.dataset.owner_id)
    said: dict[str, Any] = {"agreement": release.agreement.current, "to": [entitlement.recipient_id]}
    return linking_of(release.run, outcome, known, purpose=release.purpose, now=now, **said).verdict
