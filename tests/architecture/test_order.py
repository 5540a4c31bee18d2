"""The order of the suite: what takes long begins first on each worker, and each test stands in it once."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.order import in_stretches


@dataclass(frozen=True)
class Item:
    """As much of a test as its order depends on."""

    path: str
    number: int
    marks: frozenset[str] = frozenset()
    fixturenames: tuple[str, ...] = ()

    def get_closest_marker(self, name: str) -> str | None:
        return name if name in self.marks else None


def several(path: str, count: int, *marks: str, database: bool = False) -> list[Item]:
    fixtures = ("db",) if database else ()
    return [Item(path, number, frozenset(marks), fixtures) for number in range(count)]


SUITE = [
    *several("pages", 40, database=True),
    *several("rules", 60),
    *several("walk", 2, "first", "slow", database=True),
    *several("types", 1, "first"),
    *several("guides", 2, "slow"),
    *several("parts", 5, "spark"),
    *several("line", 12, "slow", database=True),
    *several("names", 3, "models"),
    *several("searched columns", 3, "models", "slow", database=True),
]


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_each_test_stands_in_the_order_once(workers: int) -> None:
    order = in_stretches(SUITE, workers=workers)

    assert len(order) == len(SUITE)
    assert set(order) == set(SUITE)


def test_each_stretch_begins_with_what_is_long_and_needs_no_database() -> None:
    order = in_stretches(SUITE, workers=2)
    half = len(order) // 2

    names = [[item.path for item in stretch] for stretch in (order[:half], order[half:])]

    slow = ["line", "searched columns"]
    assert names[0][:2] == ["types", "walk"]
    assert names[1][:11] == ["guides"] * 2 + ["names"] * 3 + ["parts"] * 5 + ["walk"]
    assert [each in slow for each in names[0][2:]] == [True] * 7 + [False] * (half - 9)
    assert [each in slow for each in names[1][11:]] == [True] * 8 + [False] * (len(names[1]) - 19)


@pytest.mark.parametrize("workers", [2, 3])
def test_one_worker_loads_the_language_models(workers: int) -> None:
    order = in_stretches(SUITE, workers=workers)
    length = len(order) // workers

    assert {order.index(item) // length for item in SUITE if item.path == "names"} == {workers - 1}


def test_few_tests_are_put_in_order_too() -> None:
    few = [*several("pages", 1, database=True), *several("types", 1, "first")]

    assert [item.path for item in in_stretches(few, workers=2)] == ["types", "pages"]
    assert in_stretches([], workers=2) == []


def test_those_on_the_stage_follow_one_another_in_the_first_stretch() -> None:
    stage = [Item("sights", number, frozenset({"slow"}), ("db", "stage")) for number in range(5)]
    mixed = [each for pair in zip(SUITE, [*stage, *[None] * (len(SUITE) - 5)], strict=True) for each in pair if each]

    order = in_stretches(mixed, workers=2)

    assert [item.path for item in order][1:6] == ["sights"] * 5
