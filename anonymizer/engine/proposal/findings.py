"""What a solution loses, as findings that ``message`` puts into words in both languages."""

from __future__ import annotations

from collections.abc import Collection

from anonymizer.engine.errors import Finding
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.search.frontier import Choice

_NAMED = {
    "day", "month", "quarter", "year", "fsa", "region", "province", "country", "family", "top-coded", "postal_code",
}  # fmt: skip
_AS_THEY_ARE = {"value", "age", "number", "code", "language"}


def lost_in_words(
    choice: Choice, recipe: Recipe, *, given_up: Collection[str] = (), records: int
) -> tuple[Finding, ...]:
    """One sentence for each quasi-identifier, then how many are left out, then how much detail is lost.

    Args:
        choice: a solution.
        recipe: whose hierarchies name the levels.
        given_up: columns of which nothing is left at this solution, whatever their level is called.
        records: of the table.
    """
    columns = [
        Finding("lost.given_up", name) if name in given_up else _level(name, recipe, level)
        for name, level in choice.levels.items()
    ]
    percent = round(100 * choice.suppressed_share, 1)
    left_out = (
        Finding("lost.people", facts={"percent": percent, "suppressed": choice.suppressed, "records": records})
        if choice.suppressed
        else Finding("lost.nobody")
    )
    return (*columns, left_out, Finding("lost.detail", facts={"percent": round(100 * choice.loss)}))


def _level(column: str, recipe: Recipe, level: int) -> Finding:
    hierarchy = recipe.hierarchy_of(column)
    name = "value" if hierarchy is None else hierarchy.level_names[level]
    if name in _AS_THEY_ARE:
        return Finding("lost.nothing", column)
    if name in _NAMED:
        return Finding(f"lost.{name.replace('-', '_')}", column)
    kind, _, size = name.partition("-")
    if size == "years":
        return Finding("lost.ages" if kind != "1" else "lost.nothing", column, facts={"width": int(kind)})
    if kind in ("width", "masked", "ranges"):
        return Finding(f"lost.{kind}", column, facts={"size": size})
    if name == "any":
        return Finding("lost.given_up", column)
    return Finding("lost.level", column, facts={"level": level})
