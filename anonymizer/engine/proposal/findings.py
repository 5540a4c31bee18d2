"""What a solution loses, as findings that ``message`` puts into words in both languages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from anonymizer.engine.errors import Finding
from anonymizer.engine.proposal.estimates import Estimates
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.search.frontier import Choice

_NAMED = {
    "day", "month", "quarter", "year", "fsa", "region", "province", "country", "family", "top-coded", "postal_code",
}  # fmt: skip
LEAST_NAMED = 0.005
"""A smaller share of the records is not worth a sentence."""
_AS_THEY_ARE = {"value", "age", "number", "code", "language"}


def lost_in_words(
    choice: Choice,
    recipe: Recipe,
    *,
    given_up: Collection[str] = (),
    records: int,
    estimates: Estimates | None = None,
) -> tuple[Finding, ...]:
    """What is left of each quasi-identifier, and of how many records it tells more or less; who is left out; how much detail is lost; how far
    estimates are off.

    Args:
        choice: a solution.
        recipe: whose hierarchies name the levels.
        given_up: columns of which nothing is left at this solution, whatever their level is called.
        records: of the table.
        estimates: what an analyst can still estimate.
    """
    columns: list[Finding] = []
    for name, level in choice.levels.items():
        columns.append(Finding("lost.given_up", name) if name in given_up else _level(name, recipe, level))
        if name not in given_up and name in choice.shares:
            columns += _elsewhere(name, choice.shares[name], level)
    percent = round(100 * choice.suppressed_share, 1)
    left_out = (
        Finding("lost.people", facts={"percent": percent, "suppressed": choice.suppressed, "records": records})
        if choice.suppressed
        else Finding("lost.nobody")
    )
    lost = Finding("lost.detail", facts={"percent": round(100 * choice.loss)})
    return (*columns, left_out, lost, *_estimated(estimates))


def _elsewhere(column: str, shares: Sequence[float], level: int) -> list[Finding]:
    """How many records tell it more finely than most, more coarsely, and not at all."""
    rest = {
        "lost.finer": sum(shares[:level]),
        "lost.coarser": sum(shares[level + 1 :]),
        "lost.untold": max(1 - sum(shares), 0.0),
    }
    return [
        Finding(code, column, facts={"percent": _percent(share)})
        for code, share in rest.items()
        if share >= LEAST_NAMED
    ]


def in_sentences(findings: Iterable[Finding], words: Callable[[Finding], str]) -> list[str]:
    """What a solution loses, in one sentence for each column.

    Args:
        words: puts a finding into words.
    """
    sentences: list[str] = []
    for finding in findings:
        if finding.code in ("lost.finer", "lost.coarser", "lost.untold"):
            sentences[-1] = f"{sentences[-1].removesuffix('.')}; {words(finding)}."
        else:
            sentences.append(words(finding))
    return sentences


def _estimated(estimates: Estimates | None) -> list[Finding]:
    if estimates is None:
        return []
    figures = {
        "lost.two_way_tables": estimates.two_way_error,
        "lost.means": estimates.mean_change,
        "lost.coefficients": estimates.coefficient_change,
    }
    return [
        Finding(code, facts={"percent": _percent(figure)}) for code, figure in figures.items() if figure is not None
    ]


def _percent(share: float) -> float:
    """Rounded, and never to nothing where there is something."""
    return round(100 * share) if share >= LEAST_NAMED else round(100 * share, 1)


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
