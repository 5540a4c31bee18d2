"""A source whose perturbed columns are already treated: it is counted, and measured, as it will leave."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import numpy as np

from anonymizer.engine.hierarchies.dates import read_date
from anonymizer.engine.hierarchies.numbers import plain, read_number
from anonymizer.engine.perturbation import PERTURBATIONS
from anonymizer.engine.perturbation.bounds import bounded, rounded
from anonymizer.engine.perturbation.column import Column, Floats, generator, numbered
from anonymizer.engine.perturbation.date_shift import shifted
from anonymizer.engine.perturbation.microaggregation import mdav, means
from anonymizer.engine.perturbation.parameters import with_defaults
from anonymizer.engine.perturbation.randomization import post_randomized, rounded_by_chance, swapped
from anonymizer.engine.table.codes import Coder, Codes, code_columns, require_columns
from anonymizer.engine.transformation.treatments import by_code

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.recipe import Recipe
    from anonymizer.engine.table.readers import Reading, Source


def perturbed(source: Source, recipe: Recipe, *, key: bytes) -> PerturbedSource | None:
    """The source with its columns perturbed; None where the recipe perturbs none.

    Raises:
        InvalidSource: words of a column are no numbers, or no dates.
    """
    names = [name for name, rule in recipe.columns.items() if rule.treatment in PERTURBATIONS]
    if not names:
        return None
    shifts = any(recipe.columns[name].treatment == "shift" for name in names)
    coders = [Coder(name) for name in dict.fromkeys([*names, *([recipe.person] if shifts and recipe.person else [])])]
    coded = {
        name: Column(column.codes, tuple(None if path is None else path[0] for path in column.paths))
        for name, column in code_columns(source, coders).items()
    }
    work = _Work(recipe, coded, key)
    for name in names:
        work.treat(name)
    return PerturbedSource(source, work.done, work.figures)


class PerturbedSource:
    """A ``Source`` over another one. ``figures`` tells of each column how much it was changed."""

    def __init__(self, source: Source, columns: Mapping[str, Column], figures: Mapping[str, dict[str, Any]]) -> None:
        self.columns, self.figures = source.columns, figures
        self.reading: Reading = source.reading
        self.cleaned = getattr(source, "cleaned", None)
        self._source, self._perturbed = source, columns

    @property
    def record_count(self) -> int | None:
        return self._source.record_count

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The records, in order."""
        import pyarrow as pa

        names = list(self.columns if columns is None else columns)
        require_columns(self.columns, names)
        read = [name for name in names if name not in self._perturbed] or [self.columns[0]]
        first = 0
        for batch in self._source.batches(read):
            rows = slice(first, first + batch.num_rows)
            first += batch.num_rows
            cells = [
                by_code(self._perturbed[name].codes[rows], self._perturbed[name].words)
                if name in self._perturbed
                else batch.column(name)
                for name in names
            ]
            yield pa.RecordBatch.from_arrays(cells, names=names)


class _Work:
    """The columns of one table under way."""

    def __init__(self, recipe: Recipe, coded: Mapping[str, Column], key: bytes) -> None:
        self.recipe, self.coded, self.key = recipe, coded, key
        self.done: dict[str, Column] = {}
        self.figures: dict[str, dict[str, Any]] = {}

    def treat(self, name: str) -> None:
        """One column, and those that are micro-aggregated with it."""
        if name in self.done:
            return
        rule = self.recipe.columns[name]
        parameters = with_defaults(rule.treatment, rule.parameters)
        column, random = self.coded[name], generator(self.key, rule.treatment, name)
        match rule.treatment:
            case "microaggregate":
                self._aggregate(name, parameters)
            case "top-code":
                ends = {
                    end: None if parameters[end] is None else Decimal(str(parameters[end])) for end in ("bottom", "top")
                }
                column, _ = column.numbers(name=name, unknown=rule.unknown)
                self._record(name, bounded(column, show=parameters["show"], **ends))
            case "round":
                base = Decimal(str(parameters["base"]))
                column, _ = column.numbers(name=name, unknown=rule.unknown)
                chance = parameters["how"] == "random"
                self._record(
                    name, rounded_by_chance(column, base=base, random=random) if chance else rounded(column, base=base)
                )
            case "pram":
                self._record(name, post_randomized(column, keep=parameters["keep"], random=random))
            case "swap":
                column, ranked = self._ranked(name, parameters["order"])
                self._record(name, swapped(column, ranked, percent=parameters["percent"], random=random))
            case "shift":
                assert self.recipe.person is not None  # the recipe was checked
                column, days = self._dated(name, parameters["order"])
                persons = self.coded[self.recipe.person]
                self._record(name, shifted(column, days, persons, key=self.key, max_days=parameters["max_days"]))

    def _record(self, name: str, column: Column) -> None:
        """Take down a treated column, and how many of its cells say something else than before."""
        before, place = self.coded[name], {word: code for code, word in enumerate(column.words)}
        same = np.array([place.get(_normal(word), place.get(word, -1)) for word in before.words], np.int64)
        changed = int((same[before.codes] != column.codes).sum()) if len(same) else 0
        self.done[name] = column
        self.figures[name] = {"treatment": self.recipe.columns[name].treatment, "records_changed": changed}

    def _ranked(self, name: str, order: str) -> tuple[Column, Floats]:
        """What a column is ordered by: its dates if all are dates, otherwise its numbers."""
        column, rule = self.coded[name], self.recipe.columns[name]
        words = [word for word in column.words if word is not None]
        if words and all(read_number(word) is None and read_date(word, order) is not None for word in words):
            days = [None if word is None else read_date(word, order) for word in column.words]
            ordinals = np.array([np.nan if day is None else day.toordinal() for day in days], float)
            return column, ordinals[column.codes]
        return column.numbers(name=name, unknown=rule.unknown)

    def _dated(self, name: str, order: str) -> tuple[Column, list[date | None]]:
        rule = self.recipe.columns[name]
        return self.coded[name].readable(
            lambda word: read_date(word.strip(), order), name=name, code="treatment.not_a_date", unknown=rule.unknown
        )

    def _aggregate(self, name: str, parameters: Mapping[str, Any]) -> None:
        """One column, or all that share its ``group``. Records are grouped with those that lack the same values."""
        names = [name] if parameters["group"] is None else self._with_group(parameters["group"])
        read = [
            self.coded[member].numbers(name=member, unknown=self.recipe.columns[member].unknown) for member in names
        ]
        k = max(with_defaults("microaggregate", self.recipe.columns[member].parameters)["k"] for member in names)
        values = np.stack([numbers for _, numbers in read], axis=1)
        result = np.full(values.shape, np.nan)
        patterns = (~np.isnan(values)) @ (1 << np.arange(len(names)))
        groups = 0
        for pattern in np.unique(patterns).tolist():
            rows = np.flatnonzero(patterns == pattern)
            there = np.array([place for place in range(len(names)) if pattern >> place & 1], np.int64)
            if len(there) and len(rows) >= k:  # fewer would be a group too small: their cells become blank
                part = values[np.ix_(rows, there)]
                of = mdav(part, k)
                groups += int(of.max()) + 1
                result[np.ix_(rows, there)] = means(part, of)
        for place, member in enumerate(names):
            self._record(member, _written(result[:, place], self._decimals(member)))
            blanked = int((np.isnan(result[:, place]) & ~np.isnan(values[:, place])).sum())
            self.figures[member] |= {
                "groups": groups,
                "records_blanked": blanked,
                "information_loss": _lost(values[:, place], result[:, place]),
            }

    def _with_group(self, group: str) -> list[str]:
        return [
            name
            for name, rule in self.recipe.columns.items()
            if rule.treatment == "microaggregate" and rule.parameters.get("group") == group
        ]

    def _decimals(self, name: str) -> int:
        decimals = self.recipe.columns[name].parameters.get("decimals")
        return self.coded[name].decimals if decimals is None else int(decimals)


def _normal(word: str | None) -> str | None:
    number = None if word is None else read_number(word)
    return word if number is None else plain(number)


def _written(values: Floats, decimals: int) -> Column:
    different, codes = np.unique(values, return_inverse=True)
    words = [None if np.isnan(value) else plain(Decimal(f"{value:.{decimals}f}")) for value in different.tolist()]
    codes_: Codes = codes.astype(np.int32)
    return numbered(words, codes_)


def _lost(before: Floats, after: Floats) -> float:
    """The sum of squares within groups, as a share of the whole (Domingo-Ferrer and Mateo-Sanz 2002)."""
    present = ~np.isnan(after)
    whole = float(((before[present] - before[present].mean()) ** 2).sum()) if present.any() else 0.0
    return round(float(((before[present] - after[present]) ** 2).sum()) / whole, 9) if whole else 0.0
