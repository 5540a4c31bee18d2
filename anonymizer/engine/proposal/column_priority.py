"""Which columns a proposal keeps where not all can be counted: those first that most uses ask for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from anonymizer.engine.classes.equivalence import Classes
from anonymizer.engine.classes.tuples import combined
from anonymizer.engine.profiles.headers import concept_of
from anonymizer.engine.proposal.column_selection import given_up_at
from anonymizer.engine.proposal.variants import LIMIT
from anonymizer.engine.recipe import ColumnRule, Recipe
from anonymizer.engine.search.frontier import allowance
from anonymizer.engine.search.preparation import Prepared, prepare

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

MOST_COUNTED = 16
"""Quasi-identifiers that a proposal keeps: with more, hardly any detail is left."""
MOST_SEARCHED = 7
"""Those among which levels of whole columns are searched for: with more, a search takes minutes and finds little but stars."""
FEW = 5
"""The finest few, for which everything else gives way."""
_ORDER = ("date", "place", "age", "gender", "language", "household", "newcomer", "employment", "education", "ethnicity")
_KINDS: Mapping[str, str] = {
    "date": "date", "datetime": "date", "postal_code": "place", "fsa": "place", "province": "place", "age": "age",
    "language": "language",
}  # fmt: skip
_CONCEPTS: Mapping[str, str] = {"postal_code": "place", "fsa": "place", "province": "place", "birth": "age"}


def rank(name: str, kind: str | None) -> int:
    """How soon a column gives way: the larger, the sooner. What nobody can name, and what tells of the service, go first."""
    concept = concept_of(name)
    about = _KINDS.get(kind or "") or (None if concept is None else _CONCEPTS.get(concept.name, concept.name))
    if about in _ORDER:
        return _ORDER.index(about)
    is_service = concept is not None and concept.role == "other"
    return len(_ORDER) + (2 if is_service else 1 if concept is None else 0)


def is_named(name: str, recipe: Recipe) -> bool:
    """Whether most uses ask for a column: something is known of it, and it does not tell of the service alone."""
    return rank(name, recipe.columns[name].kind) < len(_ORDER)


def by_rank(columns: Iterable[tuple[str, str | None]]) -> list[str]:
    """Names of columns, given with their kinds, the most useful first; equals in their order."""
    return [name for name, _ in sorted(columns, key=lambda column: rank(*column))]


def narrowed(source: Source, recipe: Recipe) -> Recipe:
    """The recipe with the columns among which a proposal would look for levels of this table."""
    few = searchable(recipe)
    return without_infeasible(prepare(source, few), few)


def searchable(recipe: Recipe) -> Recipe:
    """The recipe without the columns that are too many for a search of the levels of whole columns."""
    names = [name for name in recipe.quasi_identifiers if may_drop(recipe, name)]
    order = by_rank((name, recipe.columns[name].kind) for name in names)
    fixed = len(recipe.quasi_identifiers) - len(names)
    return without(recipe, order[max(MOST_SEARCHED - fixed, 0) :])


def without_infeasible(prepared: Prepared, recipe: Recipe) -> Recipe:
    """The recipe without the columns outside the finest few that, however coarse, leave too many records in small groups."""
    names = prepared.quasi_identifiers
    if len(names) <= FEW or recipe.k is None:
        return recipe
    order = by_rank((name, recipe.columns[name].kind) for name in names)
    chosen = [names.index(name) for name in order[:FEW]]
    for name in order[FEW:]:
        if _suppressed(prepared, recipe, [*chosen, names.index(name)]) <= _allowed(prepared, recipe):
            chosen.append(names.index(name))
    return without(recipe, [name for place, name in enumerate(names) if place not in chosen and may_drop(recipe, name)])


def without(recipe: Recipe, names: Sequence[str]) -> Recipe:
    """The recipe with these columns left out."""
    rules = {
        name: ColumnRule(rule.role, "drop", kind=rule.kind) if name in names else rule
        for name, rule in recipe.columns.items()
    }
    return replace(recipe, columns=rules)


def may_drop(recipe: Recipe, name: str) -> bool:
    """Whether its levels are searched for, and so left to the proposal."""
    return recipe.columns[name].treatment == "generalize" and recipe.columns[name].level is None


def _suppressed(prepared: Prepared, recipe: Recipe, columns: Sequence[int]) -> int:
    """Records in groups below k where these columns tell as little as they can without telling nothing, and others nothing."""
    lattice, codes, sizes = prepared.lattice(recipe), [], []
    for column in columns:
        ladder = lattice.ladders[column]
        level = max((given_up_at(ladder) or 1) - 1, 0)
        codes.append(ladder.codes[level][lattice.table.tuples[column]])
        sizes.append(len(ladder.labels[level]))
    classes = Classes.of_key(lattice.table, *combined(codes, sizes, len(lattice.table.counts)))
    return int(classes.records[classes.fewer_persons_than(recipe.k or 1)].sum())


def _allowed(prepared: Prepared, recipe: Recipe) -> int:
    return allowance(prepared.lattice(recipe), LIMIT)
