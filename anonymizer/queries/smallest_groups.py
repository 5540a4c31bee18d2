"""The smallest group of a recipe or of a report: in the table, or in the population of which the table is a declared sample."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from anonymizer import policies
from anonymizer.engine import Recipe as Spec
from anonymizer.engine.privacy_models.k_map import KMap
from anonymizer.models import RiskReport, Run


def k_of(recipe: Spec) -> int:
    """The k that a recipe asks for; 1 where it asks for none."""
    return recipe.k or 1


def judged_k(recipe: Spec, k: int) -> int | None:
    """The k that ceilings judge: none for a table of counts."""
    return None if recipe.table else k


def k_asked_in_population(recipe: Spec) -> int | None:
    """How many people of the population a recipe asks for behind each group, where the table is declared to be a sample of them.

    ``None`` where nobody declares it, and where codes let somebody follow persons, who would know who was drawn.
    """
    if recipe.pseudonym_columns and recipe.pseudonyms.scope != "release":
        return None
    figures = [model.k for model in recipe.privacy if isinstance(model, KMap) and model.population.drawn is not None]
    return max(figures, default=None)


def planned_k(recipe: Spec, ceilings: Iterable[Mapping[str, Any]]) -> int:
    """The k of a recipe as those judge it for whom the data are meant."""
    return policies.counting_k(k_of(recipe), k_in_population=k_asked_in_population(recipe), ceilings=ceilings)


def k_in_population(report: RiskReport) -> int | None:
    """As measured: the fewest people, at least, of whom a group shows some. ``None`` where that is not known, where codes stay the same from one
    release to the next, and where records are held for a community."""
    if "sequence" in report.after or report.registered.get("held"):
        return None
    figure: int | None = report.after.get("k_in_population")
    return figure


def counting_k(run: Run) -> int:
    """The k of a measured run as those judge it for whom the data were meant; 0 before it was measured."""
    if not hasattr(run, "report"):
        return 0
    ceilings = run.recipe.ceilings if run.recipe else []
    return policies.counting_k(run.report.k, k_in_population=k_in_population(run.report), ceilings=ceilings)
