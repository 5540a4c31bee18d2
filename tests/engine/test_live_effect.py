"""The effect of a recipe before anybody confirms it: the figures of a run, from codes that hold no value."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from time import monotonic
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.engine import CriterionUnmet, InvalidRecipe, InvalidSource, Recipe, Source, frame_source, transform
from anonymizer.engine.live_effect import CodedTable, Effect, is_too_large
from anonymizer.engine.search.effort import Effort
from tests.drawn import drawn
from tests.engine.test_large_proposals import recipe as recipe_of_groups
from tests.engine.test_large_proposals import table as clients
from tests.engine.test_search import MODELS, recipe, tables
from tests.engine.test_search_effort import of_wide, wide

KEY = bytes(32)


def unlimited() -> Effort:
    return Effort(10**12, monotonic() + 600)


def effect_of(source: Source, chosen: Recipe, coded: CodedTable | None = None) -> Effect:
    return (coded or CodedTable(source.columns)).effect(chosen, lambda: source, effort=unlimited())


def unopened() -> Source:
    raise AssertionError("the table was opened again")


def changed(chosen: Recipe, **sections: Any) -> Recipe:
    return Recipe.from_dict({**chosen.to_dict(), **sections})


def with_column(chosen: Recipe, name: str, **rule: Any) -> Recipe:
    values = chosen.to_dict()
    values["columns"][name] |= rule
    return Recipe.from_dict(values)


@drawn(120, release=3_000)
@given(
    tables(),
    st.integers(1, 4),
    st.sampled_from([0.0, 0.2, 1.0]),
    st.sampled_from(["loss-geometric", "loss-arithmetic"]),
    st.sampled_from(MODELS),
    st.booleans(),
)
def test_effect_of_levels_is_what_a_run_comes_to(
    table: pd.DataFrame, k: int, limit: float, metric: str, models: list[dict[str, Any]], person: bool
) -> None:
    source, chosen = frame_source(table), recipe(k, limit, metric, models, person)
    coded = CodedTable(source.columns)

    first = effect_of(source, chosen, coded)
    again = coded.effect(chosen, unopened, effort=unlimited())

    assert first == again
    refused: list[str] = []
    try:
        run = transform(source, chosen, key=KEY)
    except CriterionUnmet as error:
        refused = [finding.code for finding in error.findings]
    assert [finding.code for finding in first.findings] == refused
    if refused:
        return
    assert first.is_complete
    assert first.left_out == run.outcome.suppressed_records
    assert first.after.smallest == run.outcome.after.k
    assert {c.name: c.level for c in first.columns if c.level is not None} == run.outcome.levels


@pytest.mark.parametrize("method", ["finest-first", "mondrian", "optimal", "given"])
def test_effect_is_that_of_a_run_whatever_the_way_of_search(method: str) -> None:
    source = frame_source(clients())
    rules = {name: {"level": 1} for name in ("area", "size")} if method == "given" else {}
    chosen = changed(
        recipe_of_groups(), search={"method": "optimal", "metric": "loss-arithmetic"}, suppression={"max_records": 0.2}
    )
    for name in ("age", "channel", "language", "area", "size"):
        chosen = with_column(chosen, name, level=rules.get(name, {"level": 0 if method == "given" else None})["level"])
    chosen = changed(chosen, search={"method": method, "metric": "loss-arithmetic"})

    effect, run = effect_of(source, chosen), transform(source, chosen, key=KEY)

    assert effect.after.smallest == run.outcome.after.k >= 5
    assert effect.left_out == run.outcome.suppressed_records
    assert {c.name: c.level for c in effect.columns if c.level is not None} == run.outcome.levels
    assert effect.by_groups is (run.outcome.recoding is not None)
    assert effect.before.smallest == 1
    assert effect.before.below > effect.after.below == 0


def test_table_is_opened_once_for_all_that_its_columns_were_coded_for() -> None:
    source, opened = frame_source(clients()), []
    coded, chosen = CodedTable(source.columns), recipe_of_groups()

    def opening() -> Source:
        opened.append(1)
        return source

    coded.effect(chosen, opening)
    for other in (
        changed(chosen, privacy=[{"model": "k-anonymity", "k": 20}]),
        with_column(chosen, "age", role="quasi-identifier", treatment="drop"),
        with_column(chosen, "area", level=1),
        changed(chosen, suppression={"max_records": 0.3, "rows": "remove"}),
    ):
        assert coded.effect(other, unopened).records == 3_000

    assert opened == [1]
    coded.effect(with_column(chosen, "age", hierarchy={"levels": [[f"{n}0s", "*"] for n in range(2, 9)]}), opening)
    assert opened == [1, 1]


def test_coded_table_holds_no_value() -> None:
    table = clients(400).assign(name=[f"Invented {number}" for number in range(400)])
    table["client"] = "client " + table["client"]
    source, chosen = frame_source(table), recipe_of_groups(name={"role": "direct-identifier", "treatment": "pseudonym"})
    coded = CodedTable(source.columns)

    effect_of(source, chosen, coded)

    held = pickle.dumps(coded)
    words = {value for name in table.columns if name != "size" for value in table[name] if len(value) > 2}
    assert [word for word in sorted(words) if word.encode() in held] == []
    assert coded.size_bytes > 400


def test_values_are_not_held_after_a_recipe_that_was_refused() -> None:
    source = frame_source(clients(300))
    coded = CodedTable(source.columns)
    beyond = changed(
        recipe_of_groups(), privacy=[{"model": "subset-k-anonymity", "k": 2, "known": 2}], search={"method": "optimal"}
    )
    beyond = with_column(beyond, "area", hierarchy={"levels": [["area 1", "*"]]}, unknown="refuse")

    with pytest.raises(InvalidSource):
        effect_of(source, beyond, coded)

    assert b"area " not in pickle.dumps(coded)


@pytest.mark.parametrize(
    "change",
    [
        lambda chosen: changed(chosen, privacy=[{"model": "k-anonymity", "k": 3}, {"model": "t-closeness", "column": "size", "t": 0.6, "distance": "ordered"}]),
        lambda chosen: with_column(chosen, "size", treatment="round", parameters={"base": 2}),
    ],
)  # fmt: skip
def test_recipe_that_compares_values_is_measured_on_the_table_itself(change: Callable[[Recipe], Recipe]) -> None:
    source = frame_source(clients())
    chosen = with_column(recipe_of_groups(), "size", role="sensitive", treatment="keep", hierarchy=None)
    chosen = changed(change(chosen), search={"method": "optimal"}, suppression={"max_records": 0.3, "rows": "remove"})
    coded, opened = CodedTable(source.columns), []

    def opening() -> Source:
        opened.append(1)
        return source

    for _ in range(2):
        effect = coded.effect(chosen, opening, effort=unlimited())

    assert len(opened) == 2
    assert coded.size_bytes == 0
    run = transform(source, chosen, key=KEY)
    assert (effect.after.smallest, effect.left_out) == (run.outcome.after.k, run.outcome.suppressed_records)


def test_search_that_ends_early_says_so_and_keeps_to_k() -> None:
    source = frame_source(wide())

    effect = CodedTable(source.columns).effect(of_wide(40), lambda: source, effort=Effort(3_000_000, monotonic() + 600))

    assert not effect.is_complete
    assert not effect.findings
    assert effect.after.smallest >= 11
    assert effect.left_out <= effect.most_left_out == 120


def test_effect_tells_what_is_left_of_each_column() -> None:
    source = frame_source(clients())
    chosen = changed(recipe_of_groups(), search={"method": "optimal"}, suppression={"max_records": 0.5})
    for name, rule in {
        "area": {"hierarchy": {"levels": [*([f"area {n}", f"part {n // 4}", "*"] for n in range(12))]}, "level": 1},
        "age": {"level": 1},
        "channel": {"level": 0},
        "language": {"treatment": "drop", "hierarchy": None},
        "size": {"treatment": "suppress", "hierarchy": None},
    }.items():
        chosen = with_column(chosen, name, **rule)

    effect = effect_of(source, chosen)

    outcomes = {column.name: (column.outcome, column.detail) for column in effect.columns}
    assert outcomes == {
        "area": ("coarser", pytest.approx(1 - (4 / 12 - 1 / 12) / (1 - 1 / 12), abs=1e-6)),
        "age": ("gone", 0.0),
        "channel": ("exact", 1.0),
        "language": ("gone", 0.0),
        "size": ("gone", 0.0),
        "need": ("exact", 1.0),
        "client": ("gone", 0.0),
    }
    assert Effect.from_dict(effect.to_dict()) == effect


def test_recipe_under_which_nothing_leaves_is_refused() -> None:
    source = frame_source(clients(50))
    chosen = Recipe.from_dict({"columns": {name: {"role": "other", "treatment": "drop"} for name in source.columns}})

    with pytest.raises(InvalidRecipe) as refused:
        effect_of(source, chosen)

    assert refused.value.code == "recipe.no_column_left"


@pytest.mark.parametrize(("records", "is_large"), [(100_000, False), (100_001, True)])
def test_size_above_which_nothing_is_measured_is_that_of_the_declaration(records: int, is_large: bool) -> None:
    assert is_too_large(records, recipe_of_groups()) is is_large
    assert is_too_large(70_000, of_wide(1))
    choices = [{"model": "subset-k-anonymity", "k": 2, "known": 7}]
    assert is_too_large(1_000, changed(of_wide(1), privacy=choices))


def test_levels_are_counted_whichever_the_recipe_allows() -> None:
    table, chosen = clients(), with_column(recipe_of_groups(), "age", hierarchy="told-or-not", level=None, min_level=1)
    chosen = with_column(chosen, "size", hierarchy={"builtin": "intervals", "widths": [2, 6]}, level=None)
    table.loc[table.index[:3], "size"] = None
    table.loc[table.index[3:8], "size"] = "9"  # as many as k: not rare
    table.loc[table.index[8:12], "size"] = "15"
    coded = CodedTable(table.columns)

    effect = effect_of(frame_source(table), chosen, coded)
    again = coded.effect(chosen, unopened, effort=unlimited())

    for name in ("age", "size"):
        hierarchy = chosen.hierarchy_of(name)
        assert hierarchy is not None
        paths = {value: hierarchy.climb(value) for value in table[name].dropna().unique()}
        expected = []
        for level in range(len(hierarchy.level_names)):
            words = {value: path[level] for value, path in paths.items()}
            shown = table[name].map(words).fillna("*" if set(words.values()) == {"*"} else "missing")
            sizes = shown.value_counts()
            expected.append((level, len(sizes), int(sizes[sizes < 5].sum())))
        for measured in (effect, again):
            column = next(column for column in measured.columns if column.name == name)
            assert [(count.level, count.values, count.rare) for count in column.levels] == expected
    assert Effect.from_dict(effect.to_dict()) == effect
