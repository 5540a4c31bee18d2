"""The findings about two tables of a series: columns, kinds, new codes, changed distributions, and what k now costs.

Distributions are compared by the population stability index, the sum of (q - p) ln(q / p) over the categories. The usual
thresholds are those of Siddiqi, "Credit Risk Scorecards" (Wiley, 2006): below 0.10 no change, to 0.25 some change, above it a
great one. Small tables pass them by chance alone, so a change is told only where the index is also beyond what chance gives: 1/n
+ 1/m times the 99th percentile of a chi-squared variable with one degree of freedom fewer than there are categories (Yurdakul,
"Statistical Properties of Population Stability Index", Western Michigan University, 2018, theorem 2.1). Each category is given
half a record more, so that an empty one has a logarithm.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import log
from typing import TYPE_CHECKING, Any

from anonymizer.engine.cleaning import cleaning_of
from anonymizer.engine.data_drift.distributions import Snapshot, Spread, snapshot
from anonymizer.engine.errors import Finding
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.recoding.boundaries import Boundaries
from anonymizer.engine.search.preparation import prepare
from anonymizer.engine.transformation.level_choice import choose

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

SOME, GREAT = 0.1, 0.25
CHANCE = 0.99
MISSING_POINTS = 0.05
"""A change of the share of blanks that is worth a word."""
SIZE = 1.5
"""How many times as many records, or as few."""


@dataclass(frozen=True, slots=True)
class Drift:
    """What a person should know before a recipe is used again. Holds figures and column names, and no value."""

    findings: tuple[Finding, ...]
    suppressed_share: float | None
    """Records that k takes now, at the frozen levels or in groups formed anew; None where that cannot be known yet."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "findings": [finding.to_dict() for finding in self.findings],
            "suppressed_share": self.suppressed_share,
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Drift:
        """What ``to_dict`` described."""
        return cls(tuple(Finding.from_dict(finding) for finding in values["findings"]), values["suppressed_share"])


def drift(
    source: Source,
    recipe: Recipe,
    before: Snapshot,
    *,
    suppressed_before: float | None = None,
    kinds: Mapping[str, str] | None = None,
    boundaries: Boundaries | None = None,
) -> Drift:
    """What is different in the new table of a series, and what its frozen recipe would leave out of it.

    Args:
        source: the new table. Read twice.
        recipe: the frozen one: every generalized column has its level, or each group finds its own.
        before: the last table, made with the same recipe.
        suppressed_before: the share of records that was left out of it.
        kinds: what a profile took the columns of the new table for.
        boundaries: of the groups of the last table, where the recipe names them.
    """
    fitting = _fitting(recipe, source)
    after = snapshot(source, fitting, kinds=kinds)
    findings = [*_columns(before, after, recipe), *_size(before, after), *_spellings(source)]
    comparable = after if before.boxes is None else after.without_values(before.boxes)
    for name, spread in before.columns.items():
        if name in comparable.columns:
            findings += _column(name, spread, comparable.columns[name], before.records, after.records)
    if not fitting.quasi_identifiers or any(name not in source.columns for name in recipe.quasi_identifiers):
        return Drift(tuple(findings), None)
    share, as_before = _suppressed(source, fitting, boundaries)
    return Drift((*findings, _what_k_costs(share, suppressed_before, recipe, as_before)), share)


def stability_index(before: Mapping[str, int], after: Mapping[str, int]) -> float:
    """The population stability index of two distributions.

    >>> stability_index({"a": 50, "b": 50}, {"a": 50, "b": 50})
    0.0
    """
    names = before.keys() | after.keys()
    n = sum(before.values()) + len(names) / 2
    m = sum(after.values()) + len(names) / 2
    shares = [((before.get(name, 0) + 0.5) / n, (after.get(name, 0) + 0.5) / m) for name in sorted(names)]
    return sum((q - p) * log(q / p) for p, q in shares)


def by_chance(categories: int, n: int, m: int) -> float:
    """What the index stays below in 99 of 100 pairs of samples of one distribution."""
    from scipy.stats import chi2

    return float(chi2.ppf(CHANCE, max(categories - 1, 1))) * (1 / max(n, 1) + 1 / max(m, 1))


def _fitting(recipe: Recipe, source: Source) -> Recipe:
    """The recipe as far as the table has its columns; new columns leave nothing."""
    from anonymizer.engine.recipe import ColumnRule

    rules = {name: recipe.columns.get(name, ColumnRule("other", "drop")) for name in source.columns}
    rules = {name: replace(rule, unknown="missing") for name, rule in rules.items()}
    models = tuple(model for model in recipe.privacy if model.column is None or model.column in rules)
    return replace(
        recipe, columns=rules, privacy=models, person=recipe.person if recipe.person in source.columns else None
    )


def _columns(before: Snapshot, after: Snapshot, recipe: Recipe) -> list[Finding]:
    gone = [Finding("drift.column_gone", name) for name in recipe.columns if name not in after.columns]
    return gone + [Finding("drift.column_new", name) for name in after.columns if name not in recipe.columns]


def _spellings(source: Source) -> list[Finding]:
    """What the value maps of the series do not know in the new table, which was cleaned by them."""
    report = cleaning_of(source)
    fresh = {} if report is None else report.new_spellings
    return [
        Finding("drift.new_spellings", name, facts={"spellings": spellings, "cells": cells})
        for name, (spellings, cells) in fresh.items()
    ]


def _size(before: Snapshot, after: Snapshot) -> list[Finding]:
    if 1 / SIZE < after.records / before.records < SIZE:
        return []
    return [Finding("drift.size", facts={"before": before.records, "after": after.records})]


def _column(name: str, before: Spread, after: Spread, n: int, m: int) -> list[Finding]:
    findings = []
    if before.kind and after.kind and before.kind != after.kind:
        findings.append(Finding("drift.kind", name, facts={"before": before.kind, "after": after.kind}))
    if after.unknown:
        findings.append(Finding("drift.unknown", name, facts={"records": after.unknown}))
    was, now = before.missing / n, after.missing / m
    if abs(was - now) >= MISSING_POINTS:
        facts = {"before": round(100 * was, 1), "after": round(100 * now, 1)}
        findings.append(Finding("drift.missing", name, facts=facts))
    if before.counts is None or after.counts is None:
        return findings
    new = {value: number for value, number in after.counts.items() if value not in before.counts}
    if new:
        findings.append(Finding("drift.new_codes", name, facts={"codes": len(new), "records": sum(new.values())}))
    index = stability_index(before.counts, after.counts)
    if index >= SOME and index > by_chance(len(before.counts.keys() | after.counts.keys()), n, m):
        code = "drift.changed_greatly" if index >= GREAT else "drift.changed"
        findings.append(Finding(code, name, facts={"index": round(index, 2)}))
    return findings


def _suppressed(source: Source, recipe: Recipe, boundaries: Boundaries | None) -> tuple[float, float | None]:
    """The share of records in classes that break a model at the frozen levels or once groups are formed, and of those that stand in groups as before."""
    prepared = prepare(source, recipe)
    records = prepared.table.records
    if recipe.recodes:
        choice = choose(prepared, recipe, before=boundaries)
        as_before = (choice.recoding or {}).get("records_as_before")
        return choice.suppressed_records / records, None if as_before is None else as_before / records
    lattice = prepared.lattice(recipe)
    return lattice.check((0,) * len(lattice.shape)).suppressed / records, None


def _what_k_costs(share: float, before: float | None, recipe: Recipe, as_before: float | None) -> Finding:
    facts = {
        "percent": round(100 * share, 1),
        "before": None if before is None else round(100 * before, 1),
        "most": round(100 * recipe.suppression.max_records, 1),
        "k": recipe.k or 1,
    }
    if share > recipe.suppression.max_records:
        return Finding("drift.groups_too_small" if recipe.recodes else "drift.k_no_longer_holds", facts=facts)
    if as_before is not None:
        return Finding("drift.groups_as_before", facts={**facts, "as_before": round(100 * as_before, 1)})
    if recipe.recodes:
        return Finding("drift.groups_anew", facts=facts)
    if before is None:
        return Finding("drift.left_out", facts=facts)
    return Finding("drift.more_left_out" if share > before else "drift.no_more_left_out", facts=facts)
