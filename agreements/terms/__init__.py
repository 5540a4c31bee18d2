"""The terms that a machine can check, as one value with a canonical form that signatures cover, and the declaration of each.

A term is a field of ``Terms`` and a module of the same name in this folder, which declares all that the platform knows of it (``term.Term``).
Forms, tables, comparisons, judgements and the reference go through ``TERMS``. What is missing fails when this is imported.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Final

from agreements.terms.assurance import AssuranceLevel
from agreements.terms.declarations import load_terms
from agreements.terms.frequency import Frequency
from agreements.terms.keeping import Keeping
from agreements.terms.onward import Onward
from agreements.terms.provider_comparison import ProviderComparison
from agreements.terms.term import IncompleteTerm, NotApplicable, Term
from entente.catalogue.joint.rule import SplitRule
from entente.catalogue.vocabularies import Counted, Detail

__all__ = [
    "BY_NAME",
    "TERMS",
    "AssuranceLevel",
    "Frequency",
    "IncompleteTerm",
    "Keeping",
    "NotApplicable",
    "Onward",
    "ProviderComparison",
    "Term",
    "Terms",
    "declaring",
]


@dataclass(frozen=True, slots=True)
class Terms:
    """What may be shared, how far it must be anonymized, what for, and what its recipients owe.

    An empty tuple of ``datasets``, ``columns`` or ``places`` means "any": any dataset of the kinds, any column that is no direct
    identifier, any place. Days are those of the agreement's own time zone. The names are those of the JSON that signatures cover.
    """

    purposes: tuple[str, ...]
    kinds: tuple[str, ...]
    smallest_k: int
    finest_geography: str
    free_text: bool = False
    datasets: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    retention_days: int | None = None
    places: tuple[str, ...] = ()
    data_from: date | None = None
    data_to: date | None = None
    distinct_l: int | None = None
    largest_t: float | None = None
    small_cell: int | None = None
    linking: bool = False
    link_with: tuple[str, ...] = ()
    onward: str = Onward.NONE
    onward_to: tuple[str, ...] = ()
    follow_persons: bool = False
    frequency: str = Frequency.ONCE
    standing_release: bool = False
    change_feed: bool = False
    destruction_proof: bool = True
    destroy_within_days: int = 30
    review_on: date | None = None
    assurance: str = AssuranceLevel.NONE
    proxied_only: bool = False
    fingerprint: bool = False
    wanted_detail: str = Detail.ALIKE
    split: SplitRule | None = None
    keeping: str = Keeping.AT_PROVIDER
    lease_days: int = 1
    k_counted_in: str = Counted.TABLE
    pooled_by: tuple[str, ...] = ()
    privacy_assessment: bool = False
    provider_comparison: str = ProviderComparison.NONE

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Terms:
        """The terms that ``to_dict`` described; what a former version did not know has its default."""
        return cls(
            **{
                name: term.value.from_json(values[name])
                for name, term in BY_NAME.items()
                if values.get(name) is not None
            }
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON values, lists sorted, so that equal terms have equal text."""
        return {name: term.value.to_json(getattr(self, name)) for name, term in BY_NAME.items()}

    def signed(self) -> dict[str, Any]:
        """What signatures cover of them: as ``to_dict``, without terms at their default that earlier agreements did not know."""
        return {
            name: value
            for name, value in self.to_dict().items()
            if BY_NAME[name].is_signed_where_unset or getattr(self, name) != BY_NAME[name].default
        }


BY_NAME: Final[Mapping[str, Term]] = load_terms(Terms)
"""Each term by its name, in the order of the fields of ``Terms``."""

TERMS: Final[tuple[Term, ...]] = tuple(sorted(BY_NAME.values(), key=lambda term: term.position))
"""Each term, in the order of tables."""


@cache
def declaring[Part](kind: type[Part]) -> tuple[tuple[Term, Part], ...]:
    """The terms that have a part of this kind, each with it, in the order of the part.

    >>> from agreements.terms.term import RecipeLimit
    >>> [term.name for term, limit in declaring(RecipeLimit)][:3]
    ['columns', 'finest_geography', 'wanted_detail']
    """
    having = [(term, part) for term in TERMS for part in vars(term).values() if isinstance(part, kind)]
    return tuple(sorted(having, key=lambda pair: getattr(pair[1], "position", None) or pair[0].position))
