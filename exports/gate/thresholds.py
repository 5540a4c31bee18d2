"""Which thresholds apply: where several agreements cover the same recipient, dataset and purpose, the strictest of each kind."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from agreements.comparison.strictness import tightened
from agreements.models import Agreement
from agreements.policies import is_in_force
from agreements.queries import recipients, use_of
from agreements.terms import Terms, declaring
from agreements.terms.term import RecipeLimit
from agreements.uses import covers, policy_of
from entente.catalogue.models import Dataset
from entente.catalogue.vocabularies import DatasetKind
from exports.gate.records import DATABASE, Records


@dataclass(frozen=True, slots=True)
class EffectiveTerms:
    """The terms of an agreement with the thresholds that apply, and the other agreements that made one of them stricter."""

    terms: Terms
    small_cell: int
    stricter: tuple[Agreement, ...]

    def recipe_limits(self) -> dict[str, Any]:
        """What the recipe must keep to, by the fields of ``CeilingValues`` that take it; small counts by the policy too."""
        terms = replace(self.terms, small_cell=self.small_cell)
        return {limit.field: getattr(terms, term.name) for term, limit in declaring(RecipeLimit)}

    def least_group(self, kind: str) -> int:
        """Among how many persons one must hide; of a table of counts, the least count that is shown."""
        return self.small_cell if kind == DatasetKind.TABLE else self.terms.smallest_k


def effective_terms(
    agreement: Agreement,
    among: Iterable[Agreement],
    *,
    dataset: Dataset,
    now: datetime,
    to: Collection[uuid.UUID] | None = None,
    purpose: str | None = None,
    records: Records = DATABASE,
) -> EffectiveTerms:
    """What an agreement asks for, together with those ``among`` all that cover the same use today.

    Args:
        among: agreements of the dataset's owner, with parties and framework; the agreement itself may be one of them.
        to: the recipients; by default all of the agreement.
        purpose: by default each of the agreement's purposes.
    """
    own = agreement.machine_terms
    receiving = set(recipients(agreement) if to is None else to)
    purposes = set(own.purposes if purpose is None else (purpose,))
    datasets = [dataset, *records.sources(dataset)]
    terms, small_cell, stricter = own, agreement.small_cell, []
    for other in among:
        if other.pk == agreement.pk or not covers_same(other, datasets, receiving, purposes, now):
            continue
        tighter, cell = tightened(terms, [other.machine_terms]), max(small_cell, other.small_cell)
        if (tighter, cell) != (terms, small_cell):
            terms, small_cell = tighter, cell
            stricter.append(other)
    return EffectiveTerms(terms, small_cell, tuple(stricter))


def covers_same(
    other: Agreement, datasets: Collection[Dataset], receiving: set[uuid.UUID], purposes: set[str], now: datetime
) -> bool:
    """Whether the other agreement covers the use of these data by one of these recipients for one of these purposes, today.

    Whether a recipient keeps to what the other asks of it is no part of the question: what it fails to keep would not bind it.
    ``datasets``: the dataset, and where it was joined the two series that it came from: what covers one of them asks for its
    thresholds here too.
    """
    both, common = receiving & set(recipients(other)), purposes & set(other.machine_terms.purposes)
    if not both or not common:
        return False
    today = other.today(now)
    if not is_in_force(other, today=today, now=now):
        return False
    allows = policy_of(other, other.parties.all())
    return any(
        covers(allows, use_of(dataset, today=today, assignee=str(recipient), purpose=purpose))
        for dataset in datasets
        for recipient in both
        for purpose in common
    )
