"""Risk estimators against their definitions on small numbers, published examples, and Adult drawn from itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from math import comb, exp, lgamma, log, prod
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import InvalidRecipe, frame_source, measure, open_source
from anonymizer.engine.privacy_models.population import PopulationTable
from anonymizer.engine.risk.uniques import (
    pitman_parameters,
    pitman_uniques,
    population_uniques,
    shlosser_classes,
    snb_expected,
    snb_parameters,
    snb_uniques,
    zayatz_uniques,
)


def histogram(sizes: list[int]) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    return np.unique(np.array(sizes, np.int64), return_counts=True)


# --- Special uniques ----------------------------------------------------------------------------------------------
GUIDELINE = pd.DataFrame(  # International Household Survey Network, "Introduction to SDC", section on SUDA, ten records
    {
        "residence": ["Urban"] * 4 + ["Rural"] + ["Urban"] * 5,
        "gender": ["F", "F", "F", "M", "F", "M", "F", "M", "F", "F"],
        "education": ["SI", "SI", "PI", "SC", "SC", "SC", "PC", "PS", "SI", "SI"],
        "labour": ["E", "E", "N", "E", "U", "E", "N", "U", "N", "N"],
    }
)
BOOK = pd.DataFrame(  # Templ, "Statistical Disclosure Control for Microdata", 2017, section on SUDA, eight records
    {
        "age": ["20s"] * 7 + ["60s"],
        "gender": ["male"] * 4 + ["female"] * 3 + ["male"],
        "income": ["50k+"] * 2 + ["50k-"] * 6,
        "education": ["high"] * 4 + ["university", "high", "middle", "university"],
    }
)


def test_scores_of_the_guidelines_example() -> None:
    found = measure(frame_source(GUIDELINE), quasi_identifiers=list(GUIDELINE.columns), special=True).special_uniques

    assert found is not None
    assert sorted(found.scores.tolist(), reverse=True) == [12, 10, 6, 6]
    assert found.worst == ((6, 12.0), (9, 10.0), (4, 6.0), (8, 6.0))  # records 5, 8, 3 and 7; the header is row 1
    assert (found.uniques, found.is_complete) == (4, True)


def test_scores_of_the_book_example() -> None:
    found = measure(frame_source(BOOK), quasi_identifiers=list(BOOK.columns), special=True).special_uniques

    assert found is not None
    assert dict(found.worst) == {6: 4.0, 7: 2.0, 8: 6.0, 9: 8.0}


def test_contributions_of_the_packages_own_example() -> None:
    table = pd.DataFrame({"a": list("211"), "b": list("030"), "c": list("060")})

    found = measure(frame_source(table), quasi_identifiers=["a", "b", "c"], special=True).to_dict()["special_uniques"]

    assert found["contributions"] == {"a": 0.5, "b": 0.375, "c": 0.375}  # sdcMicro 5.8, tests of suda2


small_tables = st.lists(st.tuples(*(st.sampled_from("xyz"),) * 4), min_size=1, max_size=14)


@settings(max_examples=60)
@given(records=small_tables, width=st.integers(1, 4))
def test_special_uniques_are_those_of_an_exhaustive_search(records: list[tuple[str, ...]], width: int) -> None:
    rows = [record[:width] for record in records]
    names = list("abcd"[:width])
    most = max(width - 1, 1)

    def is_alone(number: int, chosen: tuple[int, ...]) -> bool:
        key = [rows[number][column] for column in chosen]
        return sum([row[column] for column in chosen] == key for row in rows) == 1

    minimal: dict[int, list[tuple[int, ...]]] = {}
    for number in range(len(rows)):
        sets = [s for size in range(1, most + 1) for s in combinations(range(width), size) if is_alone(number, s)]
        minimal[number] = [s for s in sets if not any(set(other) < set(s) for other in sets)]
    scores = {n: sum(prod(max(width - i, 1) for i in range(len(s), most + 1)) for s in minimal[n]) for n in minimal}

    found = measure(
        frame_source(pd.DataFrame(rows, columns=names)), quasi_identifiers=names, special=True
    ).special_uniques

    assert found is not None
    assert found.uniques == sum(is_alone(n, tuple(range(width))) for n in range(len(rows)))
    assert sorted(found.scores) == sorted(scores[n] for n in minimal if is_alone(n, tuple(range(width))))
    expected = Counter(min(map(len, minimal[n])) for n in minimal if minimal[n])
    assert {size: count for size, count in found.by_size.items() if count} == expected
    total = sum(scores.values())
    for column, name in enumerate(names):
        part = sum(
            prod(max(width - i, 1) for i in range(len(s), most + 1)) for n in minimal for s in minimal[n] if column in s
        )
        assert found.contributions[name] == pytest.approx(part / total if total else 0)
        others = tuple(other for other in range(width) if other != column)
        assert found.unique_without is not None
        assert found.unique_without[name] == (sum(is_alone(n, others) for n in minimal) if others else len(rows) == 1)


def test_work_beyond_the_limit_is_left_out_and_said() -> None:
    from anonymizer.engine.classes.tuples import collapse
    from anonymizer.engine.risk import special_uniques

    rng = np.random.default_rng(211)
    table = collapse([rng.integers(0, 5, 300).astype(np.int32) for _ in range(6)], [5] * 6, records=300)

    found = special_uniques(table, columns=list("abcdef"), work=len(table.counts) * 25)

    assert (found.largest, found.is_complete) == (2, False)
    assert found.to_dict()["complete"] is False


# --- Population uniques -------------------------------------------------------------------------------------------
def partitions(people: int, most: int | None = None) -> Iterator[tuple[int, ...]]:
    if not people:
        yield ()
    for first in range(min(people, most or people), 0, -1):
        yield from ((first, *rest) for rest in partitions(people - first, first))


def sampling_formula(sizes: tuple[int, ...], theta: float, alpha: float) -> float:
    """Pitman's sampling formula, as Hoshino (2001) writes it."""
    people, counts = sum(sizes), Counter(sizes)
    rising = prod(theta + i * alpha for i in range(len(sizes))) / prod(theta + i for i in range(people))
    ways = lgamma(people + 1) - sum(count * lgamma(size + 1) + lgamma(count + 1) for size, count in counts.items())
    return rising * exp(ways) * prod(prod(j - alpha for j in range(1, size)) for size in sizes)


@pytest.mark.parametrize(("theta", "alpha"), [(2.0, 0.3), (-0.2, 0.6), (0.7, 0.05)])
def test_expected_uniques_are_those_of_pitmans_formula(theta: float, alpha: float, monkeypatch: Any) -> None:
    monkeypatch.setattr("anonymizer.engine.risk.uniques.pitman_parameters", lambda *_: (theta, alpha))
    whole = [(sizes, sampling_formula(sizes, theta, alpha)) for sizes in partitions(9)]

    assert sum(chance for _, chance in whole) == pytest.approx(1)
    expected = sum(sizes.count(1) * chance for sizes, chance in whole)
    assert pitman_uniques(*histogram([1]), people=9) == pytest.approx(expected)


def test_parameters_of_greatest_likelihood_are_found() -> None:
    sizes = [1] * 30 + [2] * 9 + [3] * 5 + [4] * 2 + [7, 11, 20]

    def likelihood(theta: float, alpha: float) -> float:
        return log(sampling_formula_ratio(sizes, theta, alpha))

    fitted = pitman_parameters(*histogram(sizes))

    assert fitted is not None
    theta, alpha = fitted
    best = likelihood(theta, alpha)
    assert 0 < alpha < 1
    for other_theta in np.linspace(theta - 1, theta + 1, 21):
        for other_alpha in np.linspace(max(alpha - 0.1, 0.01), min(alpha + 0.1, 0.99), 21):
            assert likelihood(float(other_theta), float(other_alpha)) <= best + 1e-9


def sampling_formula_ratio(sizes: list[int], theta: float, alpha: float) -> float:
    """The part of the formula that depends on the parameters, scaled against underflow."""
    logs = [log(theta + i * alpha) for i in range(1, len(sizes))] + [-log(theta + i) for i in range(1, sum(sizes))]
    logs += [log(j - alpha) for size in sizes for j in range(1, size)]
    return exp(sum(logs) / 100)


def test_zayatz_is_bayes_rule_with_hypergeometric_draws() -> None:
    sizes = [1] * 6 + [2] * 3 + [5]
    people, sample = 60, sum(sizes)

    def once(size: int) -> float:
        return size * comb(people - size, sample - 1) / comb(people, sample)

    shares = {1: 0.6, 2: 0.3, 5: 0.1}
    chance = shares[1] * once(1) / sum(share * once(size) for size, share in shares.items())

    assert zayatz_uniques(*histogram(sizes), people=people) == pytest.approx(6 * chance * people / sample)


def test_slide_negative_binomial_counts_what_thinning_leaves() -> None:
    alpha, beta, fraction = 0.4, 0.15, 0.25

    def of_size(size: int) -> float:  # 1 + a negative binomial number
        number = size - 1
        return exp(lgamma(alpha + number) - lgamma(alpha) - lgamma(number + 1)) * beta**alpha * (1 - beta) ** number

    drawn = [
        sum(of_size(n) * comb(n, seen) * fraction**seen * (1 - fraction) ** (n - seen) for n in range(seen, 600))
        for seen in (1, 2)
    ]

    assert snb_expected(alpha, beta, fraction) == pytest.approx(drawn)
    assert snb_parameters(drawn[0], drawn[1], fraction) == pytest.approx((alpha, beta), rel=1e-6)


def test_shlosser_counts_the_classes_of_a_whole_population() -> None:
    assert shlosser_classes(*histogram([1, 1, 2, 5]), fraction=1.0) in (None, pytest.approx(4))
    nearly = shlosser_classes(*histogram([1, 1, 2, 5]), fraction=0.9999)
    assert nearly == pytest.approx(4, abs=0.01)


def test_rule_takes_pitman_for_small_samples_and_the_lower_one_for_others() -> None:
    sizes = np.array([1] * 60 + [2] * 20 + [3] * 10 + [4] * 5 + [9, 14], np.int64)
    sample = int(sizes.sum())

    small = population_uniques(sizes, people=sample * 20)
    large = population_uniques(sizes, people=sample * 4)

    assert (small.rule, small.expected) == ("pitman", small.pitman)
    assert large.snb is not None
    assert large.expected == min(large.snb, large.zayatz)
    assert large.rule == ("snb" if large.snb <= large.zayatz else "zayatz")
    assert large.snb == snb_uniques(*histogram(sizes.tolist()), people=sample * 4)


@pytest.mark.parametrize(
    ("sizes", "people", "rule"),
    [([2, 3], 50, 0.0), ([1, 1, 3], 5, 2.0), ([1, 1, 1], 300, 300.0)],
    ids=["nobody alone", "whole population", "all alone"],
)
def test_estimate_at_the_edges(sizes: list[int], people: int, rule: float) -> None:
    assert population_uniques(np.array(sizes), people=people).expected == pytest.approx(rule)


def test_no_table_has_no_uniques() -> None:
    found = population_uniques(np.zeros(0, np.int64), people=10)

    assert (found.expected, found.share, found.share_of_sample_uniques) == (0.0, 0.0, 0.0)


@pytest.mark.shared
@pytest.mark.parametrize(
    ("columns", "fraction"), [(("age", "education", "occupation", "race"), 0.1), (("age", "occupation"), 0.3)]
)
def test_estimate_for_a_sample_of_adult_is_near_the_count(
    shared: Path, columns: tuple[str, ...], fraction: float
) -> None:
    with (shared / "data/adult/adult.csv").open("rb") as file:
        whole = pd.concat(
            [batch.to_pandas() for batch in open_source(file, filename="adult.csv").batches(list(columns))]
        )
    true = int((whole.groupby(list(columns)).size() == 1).sum())
    estimates = []
    for seed in range(5):
        sample = whole.sample(frac=fraction, random_state=seed)
        estimates.append(
            population_uniques(sample.groupby(list(columns)).size().to_numpy(), people=len(whole)).expected
        )

    assert float(np.median(estimates)) == pytest.approx(true, rel=0.35)


# --- Journalist and marketer --------------------------------------------------------------------------------------
HERE = pd.DataFrame({"fsa": ["M5V", "M5V", "K1A", "X0A"], "age": ["30-39"] * 4, "sex": ["F", "M", "F", "F"]})
PEOPLE = PopulationTable(
    rows=tuple(
        (("fsa", fsa), ("age", "30-39"), ("count", count)) for fsa, count in (("M5V", "10"), ("K1A", "4"), ("X0B", "7"))
    )
)


def test_journalist_and_marketer_count_the_people_behind_each_class() -> None:
    found = measure(frame_source(HERE), quasi_identifiers=["fsa", "age", "sex"], population=PEOPLE).to_dict()

    # The register knows no sex: M5V is one class of ten people. X0A is not in it, so one person stands behind its record.
    assert found["journalist_risk"]["max"] == 1.0
    assert found["journalist_risk"]["mean"] == pytest.approx((2 / 10 + 1 / 4 + 1) / 4)
    assert found["marketer_risk"]["mean"] == pytest.approx((2 / 10 + 1 / 4 + 1) / 4)
    assert found["prosecutor_risk"]["mean"] == 1.0
    assert found["population"] == {
        "columns": ["fsa", "age"], "people": 21, "k_map": 1, "k_estimated": 1,
        "records_below": {"2": 1, "3": 1, "5": 2, "11": 4, "20": 4},
        "presence": {"least": 0.2, "most": 1.0},
    }  # fmt: skip
    assert found["population_uniques"]["people"] == 21


def test_mean_of_the_journalist_is_never_below_classes_over_people() -> None:
    table = pd.DataFrame({"fsa": ["M5V"] * 9 + ["K1A"]})
    people = PopulationTable(rows=((("fsa", "M5V"), ("count", "90")), (("fsa", "K1A"), ("count", "2"))))

    found = measure(frame_source(table), quasi_identifiers=["fsa"], population=people)

    assert found.population is not None
    assert found.population.marketer == pytest.approx((9 / 90 + 1 / 2) / 10)
    assert found.population.journalist_mean == pytest.approx(max(2 / 92, (9 / 90 + 1 / 2) / 10))


def test_people_behind_a_group_are_estimated_by_what_the_register_does_not_know() -> None:
    table = pd.DataFrame({"fsa": ["M5V"] * 12 + ["K1A"] * 4, "sex": ["F"] * 9 + ["M"] * 3 + ["F"] * 4})
    people = PopulationTable(rows=((("fsa", "M5V"), ("count", "900")), (("fsa", "K1A"), ("count", "800"))))

    outcome = measure(frame_source(table), quasi_identifiers=["fsa", "sex"], population=people)

    assert outcome.population is not None
    assert outcome.k == 3
    assert outcome.population.k_map == 800
    assert outcome.population.k_estimated == 900 * 3 // 12  # a quarter of the sample of M5V are men


def test_measure_keeps_its_keys_and_adds_those_that_are_asked_for() -> None:
    plain = measure(frame_source(HERE), quasi_identifiers=["fsa", "age"]).to_dict()
    asked = measure(
        frame_source(HERE), quasi_identifiers=["fsa", "age"], sensitive=["sex"], sampling_fraction=0.5, special=True
    ).to_dict()

    assert set(asked) - set(plain) == {
        "population_uniques",
        "special_uniques",
        "k_by_known_columns",
        "everything_known",
    }
    assert asked["population_uniques"]["people"] == 8
    assert {"distinct_l", "entropy_l", "t", "recursive_c", "beta", "delta_disclosure"} <= set(asked["sensitive"]["sex"])


@settings(max_examples=40)
@given(records=small_tables, persons=st.booleans())
def test_k_by_known_columns_is_that_of_the_worst_choice(records: list[tuple[str, ...]], persons: bool) -> None:
    table = pd.DataFrame(records, columns=list("abcd"))
    table["person"] = [str(number // 2) for number in range(len(table))]

    found = measure(
        frame_source(table), quasi_identifiers=list("abcd"), person="person" if persons else None, special=True
    )

    for known in range(1, 5):
        sizes = [
            table.groupby(list(chosen))["person"].agg("nunique" if persons else "size").min()
            for chosen in combinations("abcd", known)
        ]
        assert found.k_by_known_columns is not None
        assert found.k_by_known_columns[known] == min(sizes)
    assert found.k_by_known_columns[4] == (found.k_persons if persons else found.k_records)


def test_suppressed_records_hide_nobody_from_someone_who_knows_one_column() -> None:
    table = pd.DataFrame({"a": ["x", "x", "*", "y", "y"], "b": ["u", "u", "*", "u", "u"]})

    found = measure(frame_source(table), quasi_identifiers=["a", "b"], special=True)

    assert found.k_by_known_columns == {1: 2, 2: 2}


@pytest.mark.parametrize("fraction", [0.0, -0.5, 1.5, float("nan")])
def test_fraction_that_is_none_is_refused(fraction: float) -> None:
    with pytest.raises(InvalidRecipe) as caught:
        measure(frame_source(HERE), quasi_identifiers=["fsa"], sampling_fraction=fraction)

    assert caught.value.code == "population.sampling_fraction"
