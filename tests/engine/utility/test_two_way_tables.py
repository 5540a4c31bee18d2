"""The measure that releases are compared by (``tools/benchmarks/utility.py``): worked by hand, without data and without the engine."""

import ast
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from tools.benchmarks.recoding_utility import class_sizes, two_way_tables
from tools.benchmarks.recoding_utility.class_sizes import ReleasedClasses, released_classes
from tools.benchmarks.recoding_utility.two_way_tables import Measured, Scale, two_way_error

AREA_NEED = [Measured("area"), Measured("need")]


def table(**columns: list[str]) -> pd.DataFrame:
    return pd.DataFrame(columns, dtype="str")


def four() -> pd.DataFrame:
    """Two of north and food, one each of north and shelter, and of south and food; nobody of south and shelter."""
    return table(area=["north", "north", "north", "south"], need=["food", "food", "shelter", "food"])


def invented(rows: int = 400) -> pd.DataFrame:
    draw = np.random.default_rng(211)
    age, area = draw.integers(18, 90, rows), draw.integers(0, 5, rows)
    need = (age // 20 + draw.integers(0, 2, rows)) % 4
    return table(age=[str(x) for x in age], area=[f"A{x}" for x in area], need=[f"N{x}" for x in need])


def test_release_that_is_the_original_has_no_error():
    error = two_way_error(four(), four(), AREA_NEED, {})

    assert error.mean == 0
    assert error.left == {"area": 1, "need": 1}


def test_generalized_value_is_spread_over_what_it_covers():
    original = table(area=["north", "north", "south", "west"], need=["food", "shelter", "food", "food"])
    release = table(area=["north", "north", "other", "other"], need=["food", "shelter", "food", "food"])

    error = two_way_error(original, release, AREA_NEED, {"area": {"other": ["south", "west"]}})
    skewed = two_way_error(
        original.replace({"area": {"west": "south"}}).iloc[[0, 1, 2, 3, 3]].assign(area=[*original["area"], "south"]),
        release.iloc[[0, 1, 2, 3, 3]],
        AREA_NEED,
        {"area": {"other": ["south", "west"]}},
    )

    assert error.mean == 0  # one of each, as uniform has it
    # Of five, two in the south and one in the west: 1.5 each are estimated, so half a record is missing and half too many.
    assert skewed.mean == pytest.approx((0.5 + 0.5) / 5)


def test_value_that_covers_the_whole_column_is_lost():
    release = four().assign(area="anywhere")

    error = two_way_error(four(), release, AREA_NEED, {"area": {"anywhere": ["north", "south"]}})

    assert error.mean == 1
    assert error.lost_columns == ("area",)


def test_generalizing_costs_no_more_than_starring():
    original = table(area=["north"] * 96 + ["south", "west", "east", "centre"], need=["food"] * 100)
    release = original.assign(area=["north"] + ["other"] * 99)

    error = two_way_error(original, release, AREA_NEED, {"area": {"other": ["north", "south", "west", "east"]}})
    starred = two_way_error(original, original.assign(area="*"), AREA_NEED, {})

    assert (
        error.mean == 1
    )  # 95 - 24.75 too few in the north, three times 23.75 too many elsewhere, 1 in the centre: 1.42
    assert starred.mean == 1


def test_constant_column_is_not_lost():
    original = four().assign(area="north")

    assert two_way_error(original, original, AREA_NEED, {}).mean == 0


@pytest.mark.parametrize("gone", ["starred", "emptied", "removed"])
def test_lost_cell_costs_its_record(gone):
    release = four()
    if gone == "removed":
        release = release.iloc[1:]
    else:
        release.loc[0, "area"] = "*" if gone == "starred" else ""

    error = two_way_error(four(), release, AREA_NEED, {})

    assert error.mean == pytest.approx(1 / 4)
    assert error.left["area"] == pytest.approx(3 / 4)


def test_column_that_does_not_leave_costs_every_pair_it_is_in():
    columns = [Measured("age", "number"), Measured("area"), Measured("need")]

    error = two_way_error(invented(), invented().drop(columns="age"), columns, {})

    assert error.pairs == {("age", "area"): 1, ("age", "need"): 1, ("area", "need"): 0}
    assert error.mean == pytest.approx(2 / 3)
    assert error.lost_columns == ("age",)


def test_order_of_records_does_not_matter():
    columns = [Measured("age", "number"), Measured("area"), Measured("need")]
    release = invented().assign(area=["*"] * 100 + list(invented()["area"][100:]))

    shuffled = release.sample(frac=1, random_state=1)

    expected = two_way_error(invented(), release, columns, {})
    assert two_way_error(invented(), shuffled, columns, {}).pairs == pytest.approx(expected.pairs)


def test_permuted_column_costs_what_the_table_of_independent_columns_lacks():
    columns = [Measured("age", "number"), Measured("need")]
    original = pd.concat([invented()] * 20, ignore_index=True)
    permuted = original.assign(need=original["need"].sample(frac=1, random_state=1).to_numpy())

    error = two_way_error(original, permuted, columns, {}).mean

    age = Scale.of(original["age"], "number")
    cells = pd.crosstab(original["age"].map(age.cell_of), original["need"]).to_numpy()
    independent = cells.sum(axis=1, keepdims=True) * cells.sum(axis=0, keepdims=True) / cells.sum()
    assert error == pytest.approx(np.abs(cells - independent).sum() / cells.sum(), abs=0.03)
    assert error > 0.5


def test_numbers_are_counted_in_ten_bins_of_the_original():
    values = pd.Series([str(number) for number in range(1, 101)] + ["missing"])

    scale = Scale.of(values, "number")

    assert scale.size == 11
    assert [scale.cell_of[value] for value in ("1", "10", "11", "100", "missing")] == [0, 0, 1, 9, 10]
    assert np.flatnonzero(scale.weights_of_number("10.5")).tolist() == [1]
    assert np.flatnonzero(scale.weights_of(["9", "10", "11", "12"])).tolist() == [0, 1]


def test_few_numbers_and_dates_keep_their_meaning():
    assert Scale.of(pd.Series(["1", "2", "10"]), "number").size == 3

    days = pd.Series([f"2024-{month:02d}-{day:02d}" for month in range(1, 13) for day in (1, 15)])
    scale = Scale.of(days, "date")
    assert scale.size == 10
    assert scale.cell_of["2024-01-01"] == 0
    assert scale.cell_of["2024-12-15"] == 9


def test_interval_over_a_bin_boundary_is_shared_by_its_values():
    original = table(age=[str(number) for number in range(1, 101)], need=["food", "shelter"] * 50)
    release = original.assign(age=["9-12" if 9 <= int(age) <= 12 else age for age in original["age"]])

    exact = two_way_error(
        original, release, [Measured("age", "number"), Measured("need")], {"age": {"9-12": ["9", "10", "11", "12"]}}
    )

    assert exact.mean == 0
    assert exact.left["age"] == 1


def test_value_that_nobody_accounts_for_is_refused():
    with pytest.raises(ValueError, match="covers no value"):
        two_way_error(four(), four().replace({"area": {"north": "up there"}}), AREA_NEED, {})


def test_classes_are_counted_from_the_file_alone():
    release = table(
        area=["north", "north", "north", "south", "*", "*"],
        age=["20-29", "20-29", "30-39", "*", "*", "*"],
        need=["food", "food", "food", "food", "tax", "tax"],
    )

    assert released_classes(release, ["area", "age"], records=8, k=2) == ReleasedClasses(4, 1, 2)
    assert released_classes(release, ["area", "postal_code"], records=8, k=2) == ReleasedClasses(4, 1, 1)
    assert released_classes(release.assign(area="*", age="*"), ["area", "age"], records=8, k=2).smallest == 0


@pytest.mark.parametrize("module", [two_way_tables, class_sizes])
def test_measure_knows_nothing_of_the_engine(module):
    tree = ast.parse(Path(module.__file__).read_text())

    names = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    names |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}

    assert not [name for name in names if name.startswith(("anonymizer", "entente"))]
