"""A table as codes alone, on which one recipe after the other is tried."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import comb
from time import monotonic
from typing import TYPE_CHECKING, Final

import numpy as np

from anonymizer.engine.classes.loss import attribute_loss
from anonymizer.engine.errors import CriterionUnmet, Finding, InvalidRecipe
from anonymizer.engine.hierarchies.base import ANY, Hierarchy
from anonymizer.engine.live_effect.effect import (
    CHANGED,
    COARSER,
    CODED,
    EXACT,
    GONE,
    REDACTED,
    ColumnEffect,
    Effect,
    Groups,
    LevelCount,
)
from anonymizer.engine.live_effect.stand_ins import can_stand_in, without_values
from anonymizer.engine.perturbation import PERTURBATIONS
from anonymizer.engine.privacy_models import SubsetKAnonymity
from anonymizer.engine.recipe import ColumnRule, Recipe
from anonymizer.engine.recipe.cleaning import Cleaning
from anonymizer.engine.risk import risk_report
from anonymizer.engine.search.effort import TUPLES_A_SECOND, Effort
from anonymizer.engine.search.preparation import CodedColumns, Prepared, built_hierarchies, coding_of, prepare
from anonymizer.engine.table.codes import Coded
from anonymizer.engine.table.readers.choices import Reading
from anonymizer.engine.table.readers.source import encoded_batches
from anonymizer.engine.transformation.level_choice import LevelChoice, allowance, choose, suppressed_classes
from anonymizer.engine.transformation.transform import link, outcome_of, prepare_treated, unmet

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers import Source

SECONDS_OF_EFFORT: Final = 4.0
"""What a search may look at (``search/effort.py``): with k-anonymity alone about a third of a second for 20,000 rows."""
SECONDS_OF_CLOCK: Final = 0.7
"""When it ends whatever it has looked at."""
MOST_RECORDS: Final = 100_000
MOST_CELLS: Final = 1_000_000
"""Records by columns that are counted: with more it takes longer than somebody waits who is choosing."""
BYTES_OF_A_WORD: Final = 64
"""About what a stand-in and its place in a path take."""


def is_too_large(records: int, recipe: Recipe) -> bool:
    """Whether a recipe is measured on a table of so many records only when it is run."""
    columns = len(recipe.quasi_identifiers)
    cells = records * columns
    for criterion in recipe.privacy:
        if isinstance(criterion, SubsetKAnonymity):  # looks at every choice of so many columns
            cells *= comb(columns, min(criterion.known, columns))
    return records > MOST_RECORDS or cells > MOST_CELLS


type Open = Callable[[], Source]
"""Opens the table, cleaned as the recipe says; called only where something of it must be read."""


class CodedTable:
    """The rows of one table. Columns are coded when a recipe first counts them, and their values are not kept.

    Args:
        columns: of the table, in its order.
        cleaning: how the table is cleaned that is opened.
    """

    def __init__(self, columns: Sequence[str], cleaning: Cleaning | None = None) -> None:
        self.columns, self.cleaning = tuple(columns), cleaning
        self._coded: CodedColumns = {}

    @property
    def size_bytes(self) -> int:
        """About what it takes in memory."""
        return sum(
            column.codes.nbytes + BYTES_OF_A_WORD * sum(len(path) for path in column.paths if path is not None)
            for column in self._coded.values()
        )

    def effect(self, recipe: Recipe, open_table: Open, *, effort: Effort | None = None) -> Effect:
        """What a run of a recipe would come to.

        Levels are those that a run finds where the search ends in time, and a recoding by groups is that of a run. Values that are changed at random
        (``perturbation/``) are changed with another key than a run's.

        Args:
            open_table: opens the table, where a column is counted for the first time, or in another way.
            effort: how much a search may look at; what can be looked at within a second, unless it is said.

        Raises:
            InvalidRecipe, InvalidSource: as ``transform``.
        """
        if recipe.table is not None:
            raise InvalidRecipe(Finding("recipe.table_and_persons"))
        recipe.check(self.columns)
        if all(rule.treatment == "drop" for rule in recipe.columns.values()):
            raise InvalidRecipe(Finding("recipe.no_column_left"))
        prepared = self._prepared(recipe, open_table)
        of_a_second = Effort(int(SECONDS_OF_EFFORT * TUPLES_A_SECOND), monotonic() + SECONDS_OF_CLOCK)
        choice = choose(prepared, recipe, effort=effort or of_a_second)
        effect = _effect(prepared, recipe, choice)
        return replace(effect, columns=tuple(self._with_levels(column, recipe) for column in effect.columns))

    def _with_levels(self, effect: ColumnEffect, recipe: Recipe) -> ColumnEffect:
        """With what each level of the column would show, whichever the recipe allows."""
        rule = recipe.columns[effect.name]
        coded = self._coded.get(coding_of(recipe, effect.name, is_compact=effect.name not in recipe.sensitive))
        if rule.treatment != "generalize" or coded is None:
            return effect
        return replace(effect, levels=_levels(coded, recipe.k or 1))

    def _prepared(self, recipe: Recipe, open_table: Open) -> Prepared:
        if not can_stand_in(recipe):
            return prepare_treated(open_table(), recipe, secrets.token_bytes(32))[0]
        coded = dict(self._coded)
        try:
            return prepare(_Unopened(self, open_table), recipe, coded_before=coded)
        finally:
            hierarchies = built_hierarchies(recipe) if coded.keys() - self._coded.keys() else {}
            self._coded |= {
                settings: without_values(column, hierarchies.get(settings[0]))
                for settings, column in coded.items()
                if settings not in self._coded
            }


@dataclass(frozen=True, slots=True)
class _Cleaned:
    cleaning: Cleaning | None


class _Unopened:
    """A source that is opened when one of its columns is read."""

    def __init__(self, table: CodedTable, open_table: Open) -> None:
        self.columns = table.columns
        self.reading = Reading(format="codes", columns=self.columns)
        self.record_count: int | None = None
        self.cleaned = None if table.cleaning is None else _Cleaned(table.cleaning)
        self._open = open_table

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """As a source gives them."""
        return self._open().batches(columns)

    def encoded(self, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
        """As ``encoded_batches`` promises."""
        return encoded_batches(self._open(), columns)


def _effect(prepared: Prepared, recipe: Recipe, choice: LevelChoice) -> Effect:
    outcome, findings = outcome_of(prepared, recipe, choice), unmet(prepared, recipe, choice)
    if not findings:
        try:
            link(prepared, recipe, choice, outcome)
        except CriterionUnmet as error:
            findings = list(error.findings)
    after = _groups(prepared, recipe, choice)
    return Effect(
        records=prepared.table.records,
        persons=None if prepared.table.persons is None else prepared.table.persons.size,
        k=recipe.k or 1,
        before=_groups(prepared, recipe),
        after=Groups(min(after.smallest, outcome.after.k), after.below),
        left_out=choice.suppressed_records,
        most_left_out=allowance(prepared, recipe),
        findings=tuple(findings),
        is_complete=not choice.ended_by,
        by_groups=choice.recoding is not None,
        columns=_columns(prepared, recipe, choice),
        same_value={name: sensitive.alike for name, sensitive in outcome.after.sensitive.items() if sensitive.alike},
    )


def _groups(prepared: Prepared, recipe: Recipe, choice: LevelChoice | None = None) -> Groups:
    """Of what was chosen; without that, of the finest levels."""
    if choice is None:
        classes, suppressed = prepared.lattice(recipe).classes((0,) * len(prepared.ladders)), None
    else:
        classes, suppressed = choice.classes, suppressed_classes(choice)
    k = recipe.k or 1
    report = risk_report(
        classes,
        quasi_identifiers=prepared.quasi_identifiers,
        suppressed=suppressed,
        thresholds=(k,),
        with_sensitive=False,
    )
    below = report.records_below if report.persons_below is None else report.persons_below
    return Groups(report.k, below[k])


def _columns(prepared: Prepared, recipe: Recipe, choice: LevelChoice) -> tuple[ColumnEffect, ...]:
    hierarchies = built_hierarchies(recipe)
    counted = _counted_columns(prepared, recipe, choice, hierarchies)
    return tuple(counted.get(name) or _not_counted(name, rule, hierarchies) for name, rule in recipe.columns.items())


def _counted_columns(
    prepared: Prepared, recipe: Recipe, choice: LevelChoice, hierarchies: Mapping[str, Hierarchy]
) -> dict[str, ColumnEffect]:
    """The columns of whose levels there is a choice, in the records that remain."""
    counts = np.where(choice.failing, 0, prepared.table.counts)
    remaining = int(counts.sum())
    share_gone = choice.suppressed_records / prepared.table.records
    effects = {}
    for name, allowed, ladder, base in zip(
        prepared.quasi_identifiers, prepared.levels, prepared.ladders, prepared.table.tuples, strict=True
    ):
        rule, level = recipe.columns[name], choice.levels[name]
        if rule.treatment in PERTURBATIONS:
            continue
        place, varies = allowed.index(level), False
        if choice.recoding is None:
            share = ladder.shares[place][ladder.codes[place][base]]
            loss = (
                float(attribute_loss(float((counts * share).sum()) / max(remaining, 1), ladder.leaves))
                if remaining
                else 1.0
            )
        else:
            figures = choice.recoding["columns"][name]
            varies = bool(figures["cells_suppressed"]) or figures["mean_level"] not in (None, level)
            loss = (figures["generalization"] - share_gone) / (1 - share_gone) if remaining else 1.0
        detail = round(min(max(1 - loss, 0.0), 1.0), 6)
        if not detail or ladder.labels[place] == (ANY,):
            effects[name] = ColumnEffect(name, GONE, 0.0, level)
            continue
        outcome = EXACT if not level and not varies else COARSER
        effects[name] = ColumnEffect(name, outcome, detail, level, _name(hierarchies.get(name), level), varies)
    return effects


def _not_counted(name: str, rule: ColumnRule, hierarchies: Mapping[str, Hierarchy]) -> ColumnEffect:
    """A column whose treatment says what is left of it."""
    if rule.treatment in ("drop", "suppress"):
        return ColumnEffect(name, GONE, 0.0)
    if rule.treatment == "pseudonym":
        return ColumnEffect(name, CODED)
    if rule.treatment == "redact":
        return ColumnEffect(name, REDACTED)
    if rule.treatment in PERTURBATIONS:
        return ColumnEffect(name, CHANGED)
    hierarchy, level = hierarchies.get(name), rule.level or 0
    if hierarchy is None or not level:
        return ColumnEffect(name, EXACT, 1.0, None if hierarchy is None else 0, _name(hierarchy, 0))
    highest = len(hierarchy.level_names) - 1
    if level == highest and hierarchy.level_names[level] == "any":
        return ColumnEffect(name, GONE, 0.0)
    # Nothing counts how much of its hierarchy a sensitive column tells: by its level, then.
    return ColumnEffect(name, COARSER, round(1 - level / (highest + 1), 6), level, _name(hierarchy, level))


def _levels(coded: Coded, k: int) -> tuple[LevelCount, ...]:
    records = np.bincount(coded.codes, minlength=len(coded.paths))
    count = max((len(path) for path in coded.paths if path is not None), default=0)
    levels = []
    for level in range(count):
        shown: dict[str | None, int] = {}
        blank = ANY if {path[level] for path in coded.paths if path is not None} == {ANY} else None
        codes = [shown.setdefault(blank if path is None else path[level], len(shown)) for path in coded.paths]
        sizes = np.bincount(codes, weights=records, minlength=len(shown))
        levels.append(LevelCount(level, int((sizes > 0).sum()), int(sizes[sizes < k].sum())))
    return tuple(levels)


def _name(hierarchy: Hierarchy | None, level: int) -> str:
    return "" if hierarchy is None else hierarchy.level_names[level]
