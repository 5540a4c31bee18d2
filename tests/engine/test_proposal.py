"""What is proposed to people without an expert, on generated files of clients and on small tables looked at whole."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import product

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import Offer, Recipe, frame_source, message, offer, profile, propose, transform
from anonymizer.engine.privacy_models.average_risk import AverageRisk
from anonymizer.engine.proposal import in_sentences
from anonymizer.engine.proposal.column_priority import MOST_COUNTED
from anonymizer.engine.proposal.column_selection import given_up, keeps_most
from anonymizer.engine.proposal.initial_levels import coarser_start
from anonymizer.engine.recipe import Search
from anonymizer.engine.search.lattice import Attempt, Lattice
from anonymizer.engine.search.optima import with_k
from anonymizer.engine.search.preparation import prepare
from tests.engine.clients import clients

NINE_HUNDRED, FEW = clients(900), clients(150)
LEVELS = {
    "a": [["1", "1-2", "*"], ["2", "1-2", "*"], ["3", "3-4", "*"], ["4", "3-4", "*"]],
    "b": [["x", "*"], ["y", "*"]],
    "c": [["p", "pqr", "*"], ["q", "pqr", "*"], ["r", "pqr", "*"]],  # its middle level already tells nothing
}
rows = st.tuples(*(st.sampled_from([path[0] for path in paths]) for paths in LEVELS.values()))
tables = st.lists(rows, min_size=2, max_size=40).map(lambda found: pd.DataFrame(found, columns=list(LEVELS)))


def offered(table: pd.DataFrame, k: int) -> tuple[Recipe, Offer]:
    source = frame_source(table)
    recipe = propose(profile(source), k=k)
    return recipe, offer(source, recipe)


def codes(found: Offer) -> list[str]:
    return [finding.code for finding in found.verdict]


@settings(max_examples=60, deadline=None)
@given(tables, st.sampled_from([2, 3, 5]), st.sampled_from([0, 3]))
def test_fewest_columns_are_given_up_then_least_is_lost(table: pd.DataFrame, k: int, most: int) -> None:
    columns = {name: {"role": "quasi-identifier", "hierarchy": {"levels": paths}} for name, paths in LEVELS.items()}
    recipe = Recipe.from_dict({"columns": columns, "search": {"metric": "loss-arithmetic"}})
    lattice: Lattice = prepare(frame_source(table), recipe).lattice(recipe)

    best = keeps_most(lattice, k=k, max_suppressed=most)

    def cost(attempt: Attempt) -> tuple[int, float]:
        return len(given_up(lattice, attempt.node)), round(attempt.loss, 9)

    every = [with_k(lattice, k).check(node) for node in product(*map(range, lattice.shape))]
    allowed = [cost(attempt) for attempt in every if attempt.suppressed <= most]
    assert (best is None) == (not allowed)
    assert best is None or cost(best) == min(allowed)


@pytest.mark.parametrize("k", [5, 11])
def test_rows_of_900_clients_are_worth_it(k: int) -> None:
    _, found = offered(NINE_HUNDRED, k)

    assert found.is_useful
    assert codes(found) == ["proposal.rows_useful"]
    assert message(found.verdict[0], "en").startswith(f"Rows can be released with groups of at least {k}.")


@pytest.mark.parametrize("k", [11, 20])
def test_client_file_of_150_is_said_not_to_be_worth_it_with_the_figure_first(k: int) -> None:
    _, found = offered(FEW, k)

    assert not found.is_useful
    assert codes(found) == [
        "proposal.rows_not_useful", "proposal.make_tables", "proposal.fewer_columns", "proposal.longer_period_times",
        "proposal.pool_times",
    ]  # fmt: skip
    said = message(found.verdict[0], "en")
    assert f"groups of at least {k}: {found.verdict[0].facts['small']} of 150 records" in said
    assert message(found.verdict[0], "fr").startswith("Ces lignes ne peuvent pas sortir utilement")


@pytest.mark.parametrize("k", [11, 20])
def test_as_many_people_as_are_said_to_be_enough_are_enough(k: int) -> None:
    _, small = offered(FEW, k)
    times = next(finding.facts["times"] for finding in small.verdict if finding.code == "proposal.pool_times")

    _, pooled = offered(pd.concat([clients(150, seed=seed) for seed in range(150, 150 + times)]), k)

    assert pooled.is_useful


@pytest.mark.parametrize("k", [5, 11, 20])
def test_three_proposals_keep_k_and_run_as_they_are(k: int) -> None:
    source = frame_source(NINE_HUNDRED)
    recipe, found = offered(NINE_HUNDRED, k)

    assert [each.name for each in found.proposals] == ["detailed", "uniform", "careful"]
    detailed, uniform, careful = found.proposals
    assert careful.choice.k > detailed.choice.k == uniform.choice.k == k
    assert detailed.choice.suppressed == 0
    assert detailed.estimates.two_way_error < uniform.estimates.two_way_error
    for each in found.proposals:
        candidate = transform(source, each.choice.applied_to(recipe), key=b"secret")
        assert candidate.after.k == each.choice.reached_k >= k
        assert candidate.suppressed_records == each.choice.suppressed
        assert candidate.loss == pytest.approx(each.choice.loss, abs=1e-9)


def test_what_is_lost_is_told_in_both_languages() -> None:
    _, found = offered(clients(6_000), 5)
    detailed = found.named("detailed")
    assert detailed is not None

    english = " ".join(message(finding, "en") for finding in detailed.words)
    french = " ".join(message(finding, "fr") for finding in detailed.words)

    assert "“age”: ages in bands of" in english
    assert "« age »" in french.replace("\u00a0", " ")
    assert "Nobody is left out." in english
    assert "Personne n’est laissé de côté." in french
    sentences = in_sentences(detailed.words, lambda finding: message(finding, "en"))
    assert len(sentences) == len(detailed.choice.levels) + 5
    assert any(
        re.fullmatch(r"“age”: ages in bands of \d+ years; .*(finer|coarser|not told) for .*%\.", words)
        for words in sentences
    )


def test_offer_survives_json_and_holds_no_value() -> None:
    _, found = offered(NINE_HUNDRED, 11)

    told = json.dumps(found.to_dict(), ensure_ascii=False)

    assert Offer.from_dict(json.loads(told)) == found
    for column in ("postal_code", "gender", "language", "client_id", "need"):
        assert not any(f'"{value}"' in told for value in NINE_HUNDRED[column] if value)


def test_table_smaller_than_k_is_offered_no_rows() -> None:
    _, found = offered(clients(8), 11)

    assert not found.is_useful
    assert found.proposals == ()
    assert codes(found) == [
        "proposal.nothing_holds", "proposal.make_tables", "proposal.longer_period", "proposal.pool",
    ]  # fmt: skip


def test_table_without_anything_to_know_is_useful_as_it_is() -> None:
    table = pd.DataFrame({"need": ["food", "rent"] * 20, "channel": ["phone", "chat"] * 20})

    _, found = offered(table, 5)

    assert found.is_useful
    assert [each.choice.levels for each in found.proposals] == [{"channel": 0}] * 3


def test_table_of_which_nothing_counts_is_offered_as_it_is() -> None:
    table = pd.DataFrame({"need": ["food", "rent"] * 20})

    recipe, found = offered(table, 5)

    assert recipe.quasi_identifiers == ()
    assert [each.choice.levels for each in found.proposals] == [{}] * 3
    assert all(each.choice.suppressed == 0 for each in found.proposals)


def test_models_that_judge_more_than_one_group_are_offered_one_level_for_each_column() -> None:
    source = frame_source(NINE_HUNDRED)
    start = propose(profile(source), k=5)
    asked = replace(start, privacy=(*start.privacy, AverageRisk(0.05)), search=Search("optimal", "loss-arithmetic"))

    outcome = offer(source, asked)

    assert [each.name for each in outcome.proposals] == ["uniform"]
    chosen = Recipe.from_dict(outcome.proposals[0].choice.applied_to(asked).to_dict())
    assert transform(source, chosen, key=bytes(32)).after.k >= 5


def test_table_of_many_columns_is_not_searched_for_ever() -> None:
    table = pd.DataFrame({f"V{number}": [str((number * row) % 3) for row in range(60)] for number in range(300)})
    asked = propose(profile(frame_source(table)), k=5)
    every = {
        name: replace(rule, treatment="generalize", hierarchy="told-or-not") for name, rule in asked.columns.items()
    }

    found = offer(frame_source(table), replace(asked, columns=every))
    _, narrowed = offered(table, 5)

    assert codes(found) == ["proposal.too_many_columns", "proposal.make_tables"]
    assert found.verdict[0].facts["columns"] == 300
    assert all(len(each.choice.levels) <= MOST_COUNTED for each in narrowed.proposals)
    assert len(narrowed.verdict[-1].facts["columns"]) >= 300 - MOST_COUNTED


def test_large_table_is_looked_at_from_coarser_levels_with_exact_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(coarser_start, "__kwdefaults__", {"most": 60})
    table = NINE_HUNDRED[["client_id", "age", "gender", "household_size", "need"]]

    recipe, found = offered(table, 5)

    uniform = found.named("uniform")
    assert uniform is not None
    assert not found.frontier.is_complete
    assert uniform.choice.levels["age"] > 0  # every single age is finer than what was looked at
    before = next(finding for finding in found.verdict if "small" in finding.facts)
    every = prepare(frame_source(table), recipe)
    classes = every.lattice(recipe).classes((0,) * len(every.quasi_identifiers))
    assert before.facts["small"] == int(classes.records[classes.persons < 5].sum())
    done = transform(frame_source(table), uniform.choice.applied_to(recipe), key=bytes(32))
    assert done.suppressed_records == uniform.choice.suppressed
    assert done.loss == pytest.approx(uniform.choice.loss)
