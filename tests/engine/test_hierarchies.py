"""Hierarchies are trees: equal depth, and whatever is equal at one level is equal at all above."""

from __future__ import annotations

import doctest
import importlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.engine.errors import InvalidRecipe
from anonymizer.engine.hierarchies import build_hierarchy

MODULES = ["ages", "dates", "files", "languages", "masking", "numbers", "postal_codes"]
POSTAL = st.from_regex(r"[ABCEGHJ-NPRSTVXY]\d[A-CEGHJ-NPRSTV-Z] ?\d[A-CEGHJ-NPRSTV-Z]\d", fullmatch=True)
CASES: list[tuple[Any, st.SearchStrategy[str]]] = [
    ("age-bands", st.integers(0, 125).map(str)),
    ({"builtin": "age-bands", "width": 10}, st.integers(0, 125).map(str)),
    ("dates", st.dates().filter(lambda day: 1800 <= day.year <= 2200).map(str)),
    ("postal-code", POSTAL),
    ("fsa", POSTAL.map(lambda code: code[:3])),
    ("province", st.sampled_from(["ON", "Ontario", "qc", "Québec", "NU", "PEI", "Colombie-Britannique"])),
    ("language", st.sampled_from(["fr", "fra", "français", "yue", "cmn", "zh", "cre", "xyz", "not_stated"])),
    ({"builtin": "intervals", "widths": [0.5, 2], "bottom": -4, "top": 10}, st.floats(-99, 99).map(lambda x: f"{x:.3f}")),
    ({"builtin": "top-code", "top": 5, "bottom": 1}, st.integers(-3, 12).map(str)),
    ({"builtin": "masking", "length": 4}, st.text("AB1", min_size=1, max_size=4)),
    ({"builtin": "masking", "length": 4, "side": "left"}, st.text("AB1", min_size=1, max_size=4)),
    ("told-or-not", st.text(min_size=1)),
]  # fmt: skip


@pytest.mark.parametrize("module", MODULES)
def test_examples_in_the_documentation_run(module: str) -> None:
    assert doctest.testmod(importlib.import_module(f"anonymizer.engine.hierarchies.{module}")).failed == 0


@pytest.mark.parametrize("module", ["headers", "sketches", "detect"])
def test_examples_of_other_modules_run(module: str) -> None:
    assert doctest.testmod(importlib.import_module(f"anonymizer.engine.{module}")).failed == 0


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
        ("a;x;*\nb;x;*\na;x;*\n", "hierarchy.repeated_value", {"lines": "3"}),
        ("a;x;p;*\nb;y;p;*\nc;x;q;*\n", "hierarchy.two_parents", {"level": 1, "lines": "1, 3"}),
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
        (7, "hierarchy.form"),
    ],
)
def test_wrong_settings_are_refused(given_: Any, code: str) -> None:
    with pytest.raises(InvalidRecipe) as caught:
        build_hierarchy(given_, column="c")

    assert caught.value.code == code
