"""The table of the OWASP ASVS has a row for each requirement of levels 1 and 2, and what each row cites is there."""

from __future__ import annotations

import ast
import csv
import functools
from collections import Counter
from pathlib import Path

import pytest

from tests.public_data import SHARED
from tools.local.reference_asvs import CHAPTERS, VERDICTS, counts_sentence, requirements
from tools.local.standards import Row

ROOT = Path(__file__).resolve().parents[2]
STANDARD = SHARED / "data" / "standards" / "asvs-5.0.0" / "asvs-5.0.0_en.csv"
OF_LEVELS = {1: 70, 2: 183}
AUTHOR = "development"  # wrote every row, so that somebody else must read it
ROWS = requirements(ROOT)


def test_every_requirement_of_both_levels_has_one_row() -> None:
    assert Counter(row.weight for row in ROWS) == OF_LEVELS
    assert len({row.number for row in ROWS}) == len(ROWS)
    assert {row.chapter for row in ROWS} == CHAPTERS.keys()
    assert [row.number for row in ROWS] == sorted(
        (row.number for row in ROWS), key=lambda number: [int(part) for part in number.split(".")]
    )


def test_numbers_and_levels_are_those_of_the_standard() -> None:
    if not STANDARD.exists():
        pytest.skip("the standard lies beside the repository, not in it: data/standards/asvs-5.0.0")
    with STANDARD.open(encoding="utf-8-sig", newline="") as file:
        asked = {
            row["req_id"].removeprefix("V"): int(row["L"]) for row in csv.DictReader(file) if row["L"] in {"1", "2"}
        }

    assert {row.number: row.weight for row in ROWS} == asked


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.number)
def test_row_says_what_it_rests_on(row: Row) -> None:
    assert row.verdict in VERDICTS
    assert row.about
    assert row.evidence if row.verdict == "met" else row.reason
    assert row.read_by is None or (row.read_by.strip() and row.read_by != AUTHOR)
    for place in row.evidence:
        path, _, test = place.partition("::")
        assert (ROOT / path).exists(), place
        assert not test or test in named_in(path), place


def test_what_is_not_applicable_cites_nothing() -> None:
    assert not [row.number for row in ROWS if row.verdict == "not applicable" and row.evidence]


def test_sentences_of_the_standard_are_not_repeated() -> None:
    """They are under CC BY-SA: ours are few words."""
    assert not [row.number for row in ROWS if "Verify that" in row.about + row.reason or len(row.about) > 80]


def test_security_page_tells_the_counts() -> None:
    assert counts_sentence(ROWS) in " ".join((ROOT / "SECURITY.md").read_text(encoding="utf-8").split())


@functools.cache
def named_in(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
