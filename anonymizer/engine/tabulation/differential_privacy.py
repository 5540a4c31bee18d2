"""Tables under differential privacy: noise instead of hiding, so that nobody's presence shows, whatever else is known.

Noise by OpenDP (discrete Laplace) is added to the cells that hold no others, once for each additive table behind the figures, and ε is
divided equally among these tables; totals are sums of noisy cells and cost nothing further. Which cells there are must be public:
it is taken from the values that are named for each dimension, never from the records. Everything after the noise uses noisy
numbers alone. Neighbouring tables differ by one person with all her records, or by one record where no person is named. The noise
comes from the system's own source and cannot be drawn again: here the same input does not give the same bytes.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np

from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.hierarchies.base import Hierarchy, Path
from anonymizer.engine.table.codes import Coded, Coder, Codes, code_columns, persons_apart
from anonymizer.engine.tabulation.cube import Cube, Dimension, dimension_of
from anonymizer.engine.tabulation.figures import Figure, parts_of
from anonymizer.engine.tabulation.relations import Indices, Mask, Values
from anonymizer.engine.tabulation.shared_cells import link
from anonymizer.engine.tabulation.tabulate import Tabulation

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

OTHER = "(other)"
"""The node of values that were not named."""
_STEPS = 1_000  # amounts are counted in thousandths of their bound: noise in whole numbers has no low bits that tell


@dataclass(frozen=True, slots=True)
class Privacy:
    """What is promised: ε, for whom, and the bounds that the promise rests on."""

    epsilon: Decimal
    person: str | None = None
    """Names the person; without it one record is protected, and someone with many records less."""
    per_person: int = 1
    """How many records of a person count; her further ones are left out."""
    most: Mapping[str, float] = field(default_factory=dict)
    """For each column that is added up, the largest amount that one record can add; more is cut off."""


def tabulate_privately(
    source: Source,
    by: Sequence[str],
    privacy: Privacy,
    *,
    values: Mapping[str, Sequence[str]],
    figures: Sequence[Figure] = (Figure("count"),),
    threshold: int = 6,
    hierarchies: Mapping[str, Hierarchy] | None = None,
) -> Tabulation:
    """One table of a source's records, with totals, under differential privacy.

    Args:
        source: the records. Read once.
        by: the dimensions.
        privacy: what is promised. Enter its ε in a ``Ledger`` first (``require_answerable`` tells whether it would be in vain).
        values: for each dimension the values that it has, known without looking at the records. A closed hierarchy (a file) names
            its own. Other values are counted together, and so are blanks.
        figures: what each cell tells.
        threshold: cells whose *noisy* count is lower are hidden: noise is most of what they would show.
        hierarchies: groups of a dimension's values.

    Raises:
        UnknownColumn: a column is not in the source.
        InvalidRecipe: something that must be public is not said, or OpenDP is not installed.
        InvalidSource: too many cells, or no numbers where some are needed.
    """
    grouped = hierarchies or {}
    require_answerable(by, privacy, values=values, figures=figures, hierarchies=grouped)
    columns = list(
        dict.fromkeys([*by, *(figure.column for figure in figures if figure.column), *_named(privacy.person)])
    )
    coded = code_columns(source, [Coder(column) for column in columns])
    if privacy.person is not None:
        coded = _bounded(coded, privacy.person, privacy.per_person)
    dimensions, leaves = [], []
    for name in by:
        dimension, of_records = _dimension(name, _public(name, values, grouped) or [], coded[name], grouped.get(name))
        dimensions.append(dimension)
        leaves.append(of_records)
    cube = Cube(tuple(dimensions), np.ravel_multi_index(leaves, tuple(axis.leaves for axis in dimensions)))
    tables = _additive(figures, cube, coded, privacy)
    linked = link([cube], with_relations=True)
    noisy, deviations = {}, {}
    for name, (cells, largest) in tables.items():
        share = math.nextafter(float(privacy.epsilon / len(tables)), 0.0)
        drawn, scale = _laplace(cells, largest * privacy.per_person, share)
        deviations[name] = round(math.sqrt(2) * scale, 3)
        noisy[name] = linked.joined([_with_totals(cube, drawn)])
    shown, hidden = _shown(figures, noisy, privacy, threshold)
    report = {
        "cells": len(linked.cells),
        "method": "dp",
        "epsilon": str(privacy.epsilon),
        "protects": "record" if privacy.person is None else "person",
        "per_person": privacy.per_person,
        "noise": deviations,
        "threshold": threshold,
        "hidden": int(hidden.sum()),
    }
    return Tabulation(tuple(by), linked.cells, shown, hidden, np.zeros(len(hidden), bool), report)


def require_answerable(
    by: Sequence[str],
    privacy: Privacy,
    *,
    values: Mapping[str, Sequence[str]],
    figures: Sequence[Figure],
    hierarchies: Mapping[str, Hierarchy],
) -> None:
    """All that can be wrong before a record is read.

    Raises:
        InvalidRecipe: with everything that is wrong.
    """
    findings = [Finding("dp.values_needed", name) for name in by if _public(name, values, hierarchies) is None]
    added = {figure.column for figure in figures if figure.column and figure.adds_up_magnitudes}
    findings += [Finding("dp.most_needed", name) for name in sorted(added) if not privacy.most.get(name, 0) > 0]
    if not by:
        findings.append(Finding("tabulate.no_dimension"))
    if not 0 < privacy.epsilon <= 100:  # beyond, nothing is protected
        findings.append(Finding("dp.epsilon"))
    if privacy.per_person < 1 or (privacy.per_person > 1 and privacy.person is None):
        findings.append(Finding("dp.per_person"))
    try:
        import opendp  # noqa: F401
    except ImportError:
        findings.append(Finding("dp.not_installed"))
    if findings:
        raise InvalidRecipe(*findings)


def _named(column: str | None) -> list[str]:
    return [] if column is None else [column]


def _public(
    name: str, values: Mapping[str, Sequence[str]], hierarchies: Mapping[str, Hierarchy]
) -> Sequence[str] | None:
    if name in values:
        return values[name] or None
    leaves = hierarchies[name].leaves if name in hierarchies else None
    return None if leaves is None else [path[0] for path in leaves]


def _bounded(coded: Mapping[str, Coded], person: str, most: int) -> dict[str, Coded]:
    """The first records of each person. Which ones depends on her own records alone."""
    persons, _ = persons_apart(coded[person])
    order = np.argsort(persons, kind="stable")
    ordered = persons[order]
    rank = np.arange(len(ordered)) - np.searchsorted(ordered, ordered, "left")
    chosen = np.sort(order[rank < most])
    return {name: Coded(column.codes[chosen], column.paths) for name, column in coded.items()}


def _dimension(
    name: str, public: Sequence[str], coded: Coded, hierarchy: Hierarchy | None
) -> tuple[Dimension, Indices]:
    """The tree of the public values, and the leaf of each record."""
    paths = dict.fromkeys(_climbed(value, hierarchy) for value in public)
    tree: tuple[Path | None, ...] = (*(path for path in paths if path), (OTHER,), None)
    place = {path: at for at, path in enumerate(tree)}
    of_code = [
        place[None] if word is None else place.get(_climbed(word, hierarchy), len(tree) - 2) for word in coded.spellings
    ]
    none: Codes = np.zeros(0, np.int32)
    dimension = dimension_of(name, Coded(none, tree), totals=True)
    return dimension, dimension.of_code[np.array(of_code, np.int64)[coded.codes]]


def _climbed(value: str, hierarchy: Hierarchy | None) -> Path:
    """The value and its groups; nothing where the hierarchy does not know it."""
    return (value,) if hierarchy is None else hierarchy.climb(value) or ()


def _additive(
    figures: Sequence[Figure], cube: Cube, coded: Mapping[str, Coded], privacy: Privacy
) -> dict[str, tuple[Values, int]]:
    """Each table that is measured: whole numbers in the cells that hold no others, and the most that one record adds to all."""
    tables = {"count": (_leaves_of(cube, None), 1)}
    for figure in figures:
        if figure.column is None:
            continue
        parts = parts_of(figure, coded[figure.column])
        assert parts.total is not None  # it has a column
        if figure.kind != "sum":
            tables[f"asked_{figure.column}"] = (_leaves_of(cube, parts.respondents), 1)
        if figure.kind == "rate":
            tables[figure.name] = (_leaves_of(cube, parts.total), 1)
        else:
            steps = np.round(np.minimum(parts.total / privacy.most[figure.column], 1.0) * _STEPS)
            tables[f"sum_{figure.column}"] = (_leaves_of(cube, steps), _STEPS)
    return tables


def _leaves_of(cube: Cube, weights: Values | None) -> Values:
    sums: Values = np.bincount(cube.leaf_of, weights, minlength=math.prod(cube.leaf_shape)).astype(np.float64)
    return sums


def _laplace(cells: Values, sensitivity: int, epsilon: float) -> tuple[Values, float]:
    """Whole numbers with discrete Laplace noise, and its scale. OpenDP itself says what it costs: at most ε."""
    dp: Any = import_module("opendp.prelude")
    dp.enable_features("contrib")
    space = dp.vector_domain(dp.atom_domain(T="i64")), dp.l1_distance(T="i64")
    scale = sensitivity / epsilon
    measurement = dp.m.make_laplace(*space, scale=scale)
    while measurement.map(sensitivity) > epsilon:
        scale *= 1 + 1e-12
        measurement = dp.m.make_laplace(*space, scale=scale)
    return np.array(measurement(cells.astype(np.int64).tolist()), np.float64), scale


def _with_totals(cube: Cube, leaves: Values) -> Values:
    return Cube(cube.dimensions, np.arange(len(leaves))).sums(leaves)


def _shown(
    figures: Sequence[Figure], noisy: Mapping[str, Values], privacy: Privacy, threshold: int
) -> tuple[dict[str, Values], Mask]:
    """The figures from noisy tables, and the cells that are mostly noise."""
    hidden = noisy["count"] < threshold
    for figure in figures:
        if figure.column and figure.kind != "sum":
            hidden = hidden | (noisy[f"asked_{figure.column}"] < max(threshold, 1))
    shown = {}
    for figure in figures:
        if figure.column is None:
            shown[figure.name] = noisy["count"]
            continue
        total = np.maximum(noisy[figure.name if figure.kind == "rate" else f"sum_{figure.column}"], 0.0)
        value, most = (
            (total, np.inf) if figure.kind == "rate" else (total * (privacy.most[figure.column] / _STEPS), np.inf)
        )
        if figure.kind != "sum":
            most = 1.0 if figure.kind == "rate" else privacy.most[figure.column]
            value = value / np.where(hidden, 1.0, noisy[f"asked_{figure.column}"])
        shown[figure.name] = np.minimum(value, most)
    return shown, hidden
