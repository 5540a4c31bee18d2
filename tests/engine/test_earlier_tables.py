"""A table of people of whom others hold a table already: what that shows cannot be hidden any more, and the two together tell nobody's count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import numpy as np
import pandas as pd
import pytest
from scipy.optimize import linprog

from anonymizer.engine import CriterionUnmet, Earlier, Figure, InvalidRecipe, Tabulation, frame_source, tabulate
from tests.public_data import SHARED, needs

PUBLIC = "data/microdata_survey/acs_2012_sample.csv"
THRESHOLD = 6


def as_held(made: Tabulation) -> Earlier:
    hidden = (frozenset(cell) for cell, is_hidden in zip(made.cells, made.hidden, strict=True) if is_hidden)
    return Earlier(made.dimensions, frozenset(hidden))


def narrowed(people: pd.DataFrame, tables: Sequence[Tabulation]) -> Iterator[tuple[object, float]]:
    """Small hidden cells that an attacker with all tables knows to be small: a linear program over everybody's whole description."""
    names = sorted({name for made in tables for name in made.dimensions})
    everybody = list(product(*(sorted(people[name].unique()) for name in names)))
    rows = [
        (cell, count, is_hidden, np.array([all(one[names.index(name)] == value for name, value in cell) for one in everybody], float))
        for made in tables
        for cell, count, is_hidden in zip(made.cells, made.figures["count"], made.hidden, strict=True)
    ]  # fmt: skip
    shown = [(row, count) for _, count, is_hidden, row in rows if not is_hidden]
    hidden = np.array([row for _, _, is_hidden, row in rows if is_hidden])
    for cell, count, is_hidden, row in rows:
        if is_hidden and 0 < count < THRESHOLD:
            answer = linprog(
                -row, A_eq=np.array([row for row, _ in shown]), b_eq=[count for _, count in shown],
                A_ub=-hidden, b_ub=-np.ones(len(hidden)), bounds=(0, None),
            )  # fmt: skip
            assert answer.status in (0, 3), answer.message
            if answer.status == 0 and -answer.fun < THRESHOLD - 1e-6:
                yield cell, -answer.fun


def people_of_the_survey() -> pd.DataFrame:
    people = pd.read_csv(SHARED / PUBLIC, dtype=str)[["race", "edu", "gender", "disability", "citizen"]]
    return people.fillna("not stated")


@needs(PUBLIC)
def test_tables_that_are_made_apart_tell_together_and_those_made_beside_each_other_do_not() -> None:
    people = people_of_the_survey()
    apart: list[Tabulation] = []
    beside: list[Tabulation] = []
    for by in (("race", "edu", "disability"), ("race", "edu", "gender"), ("race", "edu", "citizen")):
        apart.append(tabulate(frame_source(people), [by]))
        beside.append(tabulate(frame_source(people), [by], earlier=[as_held(made) for made in beside]))

    assert len(list(narrowed(people, apart))) == 5
    assert list(narrowed(people, beside)) == []
    assert beside[-1].report["hidden"] > apart[-1].report["hidden"]
    assert beside[-1].dimensions == ("race", "edu", "citizen")


@needs(PUBLIC)
def test_table_is_refused_where_what_others_hold_tells_its_counts_whatever_is_hidden() -> None:
    people = people_of_the_survey()
    first = tabulate(frame_source(people), [("race", "edu")])

    with pytest.raises(CriterionUnmet) as refused:
        tabulate(frame_source(people), [("race", "edu", "gender")], earlier=[as_held(first)])

    assert refused.value.code == "tabulate.earlier_tables_tell"
    assert tabulate(frame_source(people), [("race", "edu", "gender")]).report["hidden"] > 0


@pytest.mark.parametrize("seed", range(12))
def test_no_attacker_with_both_tables_narrows_a_small_count(seed: int) -> None:
    draw = np.random.default_rng(seed)
    people = pd.DataFrame({name: draw.choice(list("pqrs"), 90, p=[0.5, 0.3, 0.15, 0.05]) for name in ("a", "b", "c")})
    first = tabulate(frame_source(people), [("a", "b")])
    try:
        second = tabulate(frame_source(people), [("b", "c")], earlier=[as_held(first)], attributes=("c",))
    except CriterionUnmet:
        return

    hidden_first = as_held(first).hidden
    assert all(
        hidden for cell, hidden in zip(second.cells, second.hidden, strict=True) if frozenset(cell) in hidden_first
    )
    if not (second.hidden & (second.figures["count"] == 0)).any():
        assert list(narrowed(people, [first, second])) == []


def test_earlier_tables_are_for_counts_whose_cells_are_hidden() -> None:
    people = pd.DataFrame({"a": ["x", "y"] * 9, "wait": ["1"] * 18})

    for arguments in ({"totals": False}, {"method": "round"}, {"figures": [Figure("sum", "wait")]}):
        with pytest.raises(InvalidRecipe) as refused:
            tabulate(frame_source(people), [("a",)], earlier=[Earlier(("a",), frozenset())], **arguments)
        assert "tabulate.earlier_counts_only" in [finding.code for finding in refused.value.findings]
