"""Columns without their values: the codes of the records, and paths whose words are stand-ins.

A stand-in says which words are equal, at one level or at two, and nothing else. Searches and recodings ask no more of words, so that what is
found with stand-ins is what is found with the values.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from anonymizer.engine.hierarchies.base import ANY, Hierarchy, OpenHierarchy, Path
from anonymizer.engine.perturbation import PERTURBATIONS
from anonymizer.engine.privacy_models import Criterion, SubsetKAnonymity, TCloseness
from anonymizer.engine.privacy_models.base import Model
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.table.codes import Coded


class _Closed(OpenHierarchy):
    """The leaves of a closed hierarchy, in stand-ins."""

    def __init__(self, leaves: Sequence[Path]) -> None:
        self.leaves = leaves

    def climb(self, value: str) -> Path | None:
        """No value is known here."""
        return None


def without_values(coded: Coded, hierarchy: Hierarchy | None) -> Coded:
    """The same column with stand-ins for all words but those that say that nothing is told."""
    number: dict[str, str] = {ANY: ANY}
    paths = tuple(None if path is None else _replaced(path, number) for path in coded.paths)
    closed = None if hierarchy is None else hierarchy.leaves
    stand_in = None if closed is None else _Closed([_replaced(path, number) for path in closed])
    return replace(coded, paths=paths, words_of=stand_in)


def can_stand_in(recipe: Recipe) -> bool:
    """Whether a recipe asks of words only which are equal."""
    return not (
        any(rule.treatment in PERTURBATIONS for rule in recipe.columns.values())
        or recipe.boundaries is not None
        or any(_asks_for_values(criterion) for criterion in recipe.privacy)
        or _share_codes(recipe)
    )


def _replaced(path: Iterable[str], number: dict[str, str]) -> Path:
    # A letter before the number: what looks like a number would be measured as one.
    return tuple(number.setdefault(word, f"v{len(number)}") for word in path)


def _asks_for_values(criterion: Criterion) -> bool:
    """Whether a model compares the words themselves: with a population, in an order, or along a hierarchy of its own."""
    if isinstance(criterion, TCloseness):
        return criterion.distance != "equal"
    return not isinstance(criterion, SubsetKAnonymity) and getattr(type(criterion), "bound", None) is not Model.bound


def _share_codes(recipe: Recipe) -> bool:
    """Whether values of two columns are compared with one another."""
    groups = [recipe.columns[name].parameters.get("group") for name in recipe.links]
    named = [group for group in groups if group]
    return len(named) != len(set(named))
