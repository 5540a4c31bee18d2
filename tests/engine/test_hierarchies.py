"""Hierarchies are trees: equal depth, and whatever is equal at one level is equal at all above."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine.errors import InvalidRecipe
from anonymizer.engine.hierarchies import build_hierarchy
from anonymizer.engine.hierarchies.construction import hierarchy_from_data, write_hierarchy
from anonymizer.engine.hierarchies.numbers import plain, read_number
from anonymizer.engine.messages import message

AREAS = [
    ["fsa", "health_region", "province"],
    ["M5V", "Toronto", "ON"],
    ["M6K", "Toronto", "ON"],
    ["H2X", "Montréal", "QC"],
]
TERMS = {"Food": None, "Food bank": "Food", "Hamper": "Food bank", "Care": None, "Nurse": "Care"}
POSTAL = st.from_regex(r"[ABCEGHJ-NPRSTVXY]\d[A-CEGHJ-NPRSTV-Z] ?\d[A-CEGHJ-NPRSTV-Z]\d", fullmatch=True)
CASES: list[tuple[Any, st.SearchStrategy[str]]] = [
    ("age-bands", st.integers(0, 125).map(str)),
    ({"builtin": "age-bands", "width": 10}, st.integers(0, 125).map(str)),
    ("dates", st.dates(date(1800, 1, 1), date(2200, 12, 31)).map(str)),
    ("postal-code", POSTAL),
    ("fsa", POSTAL.map(lambda code: code[:3])),
    ("province", st.sampled_from(["ON", "Ontario", "qc", "Québec", "NU", "PEI", "Colombie-Britannique"])),
    ("language", st.sampled_from(["fr", "fra", "français", "yue", "cmn", "zh", "cre", "xyz", "not_stated"])),
    ({"builtin": "intervals", "widths": [0.5, 2], "bottom": -4, "top": 10}, st.floats(-99, 99).map(lambda x: f"{x:.3f}")),
    ({"builtin": "top-code", "top": 5, "bottom": 1}, st.integers(-3, 12).map(str)),
    ({"builtin": "masking", "length": 4}, st.text("AB1", min_size=1, max_size=4)),
    ({"builtin": "masking", "length": 4, "side": "left"}, st.text("AB1", min_size=1, max_size=4)),
    ("told-or-not", st.text(min_size=1)),
    ({"builtin": "ranges", "cuts": [[0, 18, 65], [18]]}, st.integers(-9, 99).map(str)),
    ({"builtin": "order", "values": ["a", "b", "c", "d", "e"], "sizes": [2, 4]}, st.sampled_from("abcde")),
    ({"taxonomy": TERMS}, st.sampled_from(list(TERMS))),
    ({"areas": AREAS}, st.sampled_from(["M5V 2T6", "m6k1a1", "H2X", "M5V"])),
    ({"areas": AREAS, "start": "fsa"}, st.sampled_from(["M5V", "M6K", "H2X"])),
]  # fmt: skip


@pytest.mark.parametrize(("given_", "values"), CASES, ids=lambda case: str(case)[:40])
def test_builtin_hierarchy_is_a_tree(given_: Any, values: st.SearchStrategy[str]) -> None:
    hierarchy = build_hierarchy(given_, column="a")

    @given(values, values)
    def is_tree(first: str, second: str) -> None:
        one, two = hierarchy.climb(first), hierarchy.climb(second)
        assert one is not None
        assert two is not None
        assert len(one) == len(two) == len(hierarchy.level_names)
        assert one[-1] == "*"
        equal = [a == b for a, b in zip(one, two, strict=True)]
        assert equal == sorted(equal)
        again = hierarchy.climb(one[0])
        assert again == one

    is_tree()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-02-03T10:00:00Z", "2024-02-03"), ("03/02/2024", "2024-02-03"), ("20240203", "2024-02-03"),
        ("3-Feb-24", "2024-02-03"), ("3 févr. 2024", "2024-02-03"), ("1er août 2024", "2024-08-01"),
        ("February 3, 2024", "2024-02-03"), ("2024/2/3", "2024-02-03"), ("31/02/2024", None), ("hello", None),
    ],
)  # fmt: skip
def test_dates_are_read_in_the_usual_forms(text: str, day: str | None) -> None:
    path = build_hierarchy("dates", column="a").climb(text)

    assert (path and path[0]) == day


@pytest.mark.parametrize(
    ("lines", "code", "facts"),
    [
        ("", "hierarchy.empty", {}),
        ("a;x;*\nb;*\n", "hierarchy.uneven", {"lines": "2", "depth": 3}),
        ("a;x;*\nb;x;*\na;x;*\n", "hierarchy.repeated_value", {"value": "a", "lines": "1, 3", "values": 1}),
        ("a;x;p;*\nb;y;p;*\nc;x;q;*\n", "hierarchy.two_parents", {"value": "x", "level": 1, "lines": "1, 3"}),
        ("a;x;*\nb;;*\n", "hierarchy.blank_cells", {"lines": "2"}),
    ],
)
def test_faulty_file_is_refused_with_its_lines(tmp_path: Path, lines: str, code: str, facts: dict[str, Any]) -> None:
    (tmp_path / "h.csv").write_text(lines)

    with pytest.raises(InvalidRecipe) as caught:
        build_hierarchy("h.csv", column="c", folder=tmp_path)

    assert (caught.value.code, caught.value.findings[0].facts) == (code, facts)


@pytest.mark.parametrize(
    ("given_", "code"),
    [
        ({"builtin": "no-such"}, "hierarchy.unknown_builtin"),
        ({"builtin": "age-bands", "widths": [5, 7]}, "hierarchy.settings"),
        ({"builtin": "age-bands", "top": 82}, "hierarchy.settings"),
        ({"builtin": "age-bands", "depth": 3}, "hierarchy.settings"),
        ({"builtin": "masking"}, "hierarchy.settings"),
        ({"builtin": "intervals", "widths": [10], "top": 15}, "hierarchy.settings"),
        ({"levels": "a"}, "hierarchy.form"),
        ({"builtin": "ranges", "cuts": [[18, 65], [30]]}, "hierarchy.settings"),
        ({"builtin": "ranges", "cuts": [[65, 18]]}, "hierarchy.settings"),
        ({"builtin": "ranges", "cuts": [18, [65]]}, "hierarchy.settings"),
        ({"builtin": "order", "values": ["a", "a"]}, "hierarchy.settings"),
        ({"builtin": "order", "values": ["a", "b"], "sizes": [2, 3]}, "hierarchy.settings"),
        ({"areas": [["place", "region"], ["M5V", "Toronto"]]}, "hierarchy.areas_form"),
        ({"areas": [["fsa", "region"], ["M5V"]]}, "hierarchy.blank_cells"),
        ({"areas": [["fsa", "region"], ["Toronto", "Toronto"]]}, "hierarchy.not_an_fsa"),
        ({"areas": [["fsa", "r", "p"], ["M5V", "T", "ON"], ["M6K", "T", "QC"]]}, "hierarchy.two_parents"),
        ({"areas": "regions.csv"}, "hierarchy.file_not_allowed"),
        ({"taxonomy": "terms.csv"}, "hierarchy.file_not_allowed"),
        ({"taxonomy": {"a": "b", "b": "c", "c": "a"}}, "hierarchy.term_above_itself"),
        ({"taxonomy": {}}, "hierarchy.empty"),
        (7, "hierarchy.form"),
    ],
)
def test_wrong_settings_are_refused(given_: Any, code: str) -> None:
    with pytest.raises(InvalidRecipe) as caught:
        build_hierarchy(given_, column="c")

    assert caught.value.code == code


def test_term_under_two_parents_is_named_with_its_lines(tmp_path: Path) -> None:
    (tmp_path / "terms.csv").write_text("term,parent\nNurse,Health\nHealth,\nNurse,Care\n")

    with pytest.raises(InvalidRecipe) as caught:
        build_hierarchy({"taxonomy": "terms.csv"}, column="job", folder=tmp_path)

    assert message(caught.value.findings[0], "en").startswith(
        "Column “job”: “Nurse” stands under two parents, lines 2, 4."
    )


def test_table_of_areas_leads_from_postal_code_to_health_region(tmp_path: Path) -> None:
    (tmp_path / "regions.csv").write_text("fsa,health_region,province\nM5V,Toronto,ON\nL4W,Peel,ON\n")

    hierarchy = build_hierarchy({"areas": "regions.csv"}, column="code", folder=tmp_path)

    assert hierarchy.climb("l4w 1a1") == ("L4W 1A1", "L4W", "Peel", "ON", "*")
    assert hierarchy.climb("K1A 0B1") is None
    assert hierarchy.level_names == ("postal_code", "fsa", "health_region", "province", "any")


@pytest.mark.parametrize("how", ["equal", "quantile"])
@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(-1000, 100_000), min_size=3, max_size=60))
def test_ranges_from_the_data_are_a_hierarchy_of_all_numbers(how: str, numbers: list[int]) -> None:
    given_ = hierarchy_from_data([f"{number:,}" for number in numbers], kind="integer", how=how)

    hierarchy = build_hierarchy(given_, column="a")

    assert all(hierarchy.climb(f"{number:,}") for number in numbers)


def test_quantile_ranges_hold_about_as_many_records_each() -> None:
    numbers = [number**2 for number in range(400)]
    hierarchy = build_hierarchy(hierarchy_from_data(map(str, numbers), kind="integer", how="quantile"), column="a")

    counts = Counter(path[1] for number in numbers if (path := hierarchy.climb(str(number))) is not None)

    assert len(counts) == 8
    assert max(counts.values()) - min(counts.values()) <= 2


@pytest.mark.parametrize(("kind", "value"), [("date", "2024-05-05"), ("age", "31"), ("fsa", "M5V"), ("year", "1999"),
                                             ("language", "fra"), ("category", "x"), ("code", "A1"), ("decimal", "1,5")])  # fmt: skip
def test_every_kind_has_a_default_that_knows_its_values(kind: str, value: str) -> None:
    hierarchy = build_hierarchy(hierarchy_from_data([value], kind=kind), column="a")

    assert hierarchy.climb(value) is not None


def test_written_hierarchy_can_be_read_again(tmp_path: Path) -> None:
    hierarchy = build_hierarchy({"builtin": "ranges", "cuts": [[10, 20], [20]]}, column="a")
    with (tmp_path / "h.csv").open("wb") as sink:
        lines = write_hierarchy(hierarchy, ["5", "12", "25", "12"], sink)

    again = build_hierarchy("h.csv", column="a", folder=tmp_path)

    assert lines == 3
    assert again.climb("12") == hierarchy.climb("12")
    assert again.climb("12,0") == again.climb("12")


@pytest.mark.parametrize(
    ("text", "decimal", "number"),
    [
        ("1,234", "auto", "1234"), ("1,234", "comma", "1.234"), ("1.234", "comma", "1234"), ("1.234,5", "comma", "1234.5"),
        ("1,234.5", "point", "1234.5"), ("1 234,5", "auto", "1234.5"), ("12,5", "point", None), ("abc", "comma", None),
    ],
)  # fmt: skip
def test_numbers_are_read_as_they_are_written(text: str, decimal: str, number: str | None) -> None:
    found = read_number(text, decimal)

    assert (None if found is None else plain(found)) == number
