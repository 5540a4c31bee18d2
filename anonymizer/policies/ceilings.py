"""What everyone for whom a table is meant asks of it: the largest k, the smallest cell, the coarsest place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from anonymizer.policies.refusals import Refusal
from entente.catalogue.vocabularies import LEAST_IN_TABLE, Counted, Geography
from entente.core.verdicts import Verdict

# Smallest group for a partner under agreement: Information and Privacy Commissioner of Ontario, De-Identification
# Guidelines for Structured Data (15 October 2025). Nothing is approved below it, whatever a recipe asks for; the agreements'
# policy table says the same and may say more.
DEFAULT_K = 11
# In tables of counts for a partner, counts below it are hidden: the same guidelines; the agreements' policy table says the same.
DEFAULT_SMALL_CELL = 6


def required_k(k: int, ceilings: Iterable[Mapping[str, Any]]) -> int:
    """What a report must reach: what the recipe asks for, and never less than the policy or anyone for whom it is meant."""
    return max([k, DEFAULT_K, *(int(ceiling["smallest_k"]) for ceiling in ceilings)])


def counts_in_population(ceilings: Iterable[Mapping[str, Any]]) -> bool:
    """Whether everyone for whom the data are meant lets the smallest group be counted in the population; the policy alone does not."""
    counted = [ceiling.get("k_counted_in", Counted.TABLE) for ceiling in ceilings]
    return bool(counted) and all(where == Counted.POPULATION for where in counted)


def counting_k(k: int, *, k_in_population: int | None, ceilings: Iterable[Mapping[str, Any]]) -> int:
    """The k that counts before the gate of releases judges it again: the larger, where everyone lets it and the table itself has enough."""
    if k_in_population is None or k < LEAST_IN_TABLE or not counts_in_population(ceilings):
        return k
    return max(k, k_in_population)


def required_small_cell(ceilings: Iterable[Mapping[str, Any]]) -> int:
    """Below what a count must be hidden: never less than the policy or anyone for whom the table is meant asks."""
    return max([DEFAULT_SMALL_CELL, *(int(ceiling.get("small_cell", DEFAULT_SMALL_CELL)) for ceiling in ceilings)])


def required_l(ceilings: Iterable[Mapping[str, Any]]) -> int | None:
    """How many different values of a sensitive column each group must show at least; ``None`` where nobody says."""
    return max(
        (int(ceiling["distinct_l"]) for ceiling in ceilings if ceiling.get("distinct_l") is not None), default=None
    )


def required_t(ceilings: Iterable[Mapping[str, Any]]) -> float | None:
    """How far a group may be from the whole table in a sensitive column at most; ``None`` where nobody says."""
    return min(
        (float(ceiling["largest_t"]) for ceiling in ceilings if ceiling.get("largest_t") is not None), default=None
    )


def within_ceilings(
    ceilings: Iterable[Mapping[str, Any]],
    *,
    k: int | None,
    finest_geography: str | None,
    free_text: bool,
    columns: Iterable[str],
    small_cell: int | None = None,
    pseudonym_scope: str = "release",
    sensitive: Iterable[tuple[int, float]] = (),
) -> Verdict:
    """What will come out satisfies everyone for whom it is meant.

    ``k`` is ``None`` for a table of counts, whose rows are no persons; ``small_cell``, below which its counts are hidden, stands in
    its place and is ``None`` for all other data. ``sensitive``: for each sensitive column that leaves, the l and the t that are asked
    for (1 and 1 where nothing is); none where nothing is transformed, so that only what is measured counts.
    """
    several, figures = list(ceilings), list(sensitive)
    least_l, most_t = required_l(several) or 1, required_t(several)
    column_names = {name.casefold() for name in columns}
    fineness = Geography.fineness(finest_geography)
    allowed = [{name.casefold() for name in ceiling["columns"]} for ceiling in several if ceiling.get("columns")]
    return Verdict.of(
        {
            Refusal.K_TOO_SMALL: k is None or all(k >= ceiling["smallest_k"] for ceiling in several),
            Refusal.SMALL_CELLS: small_cell is None or small_cell >= required_small_cell(several),
            Refusal.GEOGRAPHY_TOO_FINE: all(
                fineness >= Geography.fineness(ceiling["finest_geography"]) for ceiling in several
            ),
            Refusal.DIVERSITY: all(distinct_l >= least_l for distinct_l, _t in figures),
            Refusal.CLOSENESS: most_t is None or all(t <= most_t for _l, t in figures),
            Refusal.PSEUDONYMS_KEPT: pseudonym_scope == "release" or may_keep_pseudonyms(several),
            Refusal.TEXT_NOT_ALLOWED: not free_text or all(ceiling["free_text"] for ceiling in several),
            Refusal.COLUMN_NOT_ALLOWED: all(column_names <= names for names in allowed),
        }
    )


def may_keep_pseudonyms(ceilings: Iterable[Mapping[str, Any]]) -> bool:
    """Whether codes may stay the same for an agreement and a year: for one recipient alone, whose agreement says so."""
    scopes = [ceiling.get("pseudonym_scope", "release") for ceiling in ceilings]
    return scopes == ["agreement-year"]
