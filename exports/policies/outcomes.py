"""How the terms of an agreement judge what would leave, and what of it nobody measured."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from agreements.terms import Terms, declaring
from agreements.terms.release_content import ReleaseContent
from agreements.terms.term import Measured
from entente.catalogue.vocabularies import LEAST_IN_TABLE, Counted

_MEASURED: Final[Mapping[str, Measured]] = {term.name: judged for term, judged in declaring(Measured)}

DECIDABLE: Final = frozenset(name for name, judged in _MEASURED.items() if judged.is_decidable)
"""Terms about which a person decides where the data hold nothing that could be measured: no sensitive column, no date."""


def counting_k(terms: Terms, outcome: ReleaseContent) -> int | None:
    """The k that counts: in the table, or in the population where the terms say so and nobody follows persons, who would know who was drawn."""
    k, wider = outcome.k, outcome.k_in_population
    is_known = outcome.follows_persons is False or (outcome.is_planned and outcome.follows_persons is None)
    if k is None or wider is None or k < LEAST_IN_TABLE or terms.k_counted_in != Counted.POPULATION or not is_known:
        return k
    return max(k, wider)


def may_count_in_population(own: Terms, *, is_join: bool, claimed_by: Collection[str]) -> bool:
    """Whether k may be counted there: it is no join, nobody claims the data, and the agreement that is judged lets nobody link by its own terms.

    Whoever links rows with others about the same people knows who was drawn.
    """
    return not is_join and not own.linking and not claimed_by


def unmeasured(terms: Terms, outcome: ReleaseContent) -> tuple[str, ...]:
    """The terms that set a limit for which the outcome has no figure, by their names. Nobody may take them for met."""
    if outcome.is_planned:
        return ()
    return tuple(name for name, judged in _MEASURED.items() if not judged.is_measured(getattr(terms, name), outcome))


def limits_met(terms: Terms, outcome: ReleaseContent) -> dict[str, bool]:
    """By the code of each refusal that a measured term can give, whether what would leave keeps to its limit."""
    met: dict[str, bool] = {}
    for name, judged in _MEASURED.items():
        if judged.is_kept is not None:
            met[judged.refusal] = judged.is_kept(getattr(terms, name), outcome) and met.get(judged.refusal, True)
    return met
