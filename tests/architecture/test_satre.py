"""The table of SATRE has a row for each statement, and what each row cites is there."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

from tests.architecture.test_asvs import named_in
from tests.public_data import SHARED
from tools.local.reference_satre import PILLARS, VERDICTS, statements
from tools.local.standards import Row

ROOT = Path(__file__).resolve().parents[2]
STANDARD = SHARED / "data" / "standards" / "satre-2" / "specification.yaml"
ROWS = statements(ROOT)


def test_every_statement_has_one_row() -> None:
    assert len(ROWS) == len({row.number for row in ROWS}) == 185
    assert {int(row.number[0]) for row in ROWS} == PILLARS.keys()
    assert Counter(row.weight for row in ROWS) == {
        "mandatory": 89,
        "mandatory*": 6,
        "recommended": 67,
        "optional": 23,
    }


def test_numbers_and_importance_are_those_of_the_specification() -> None:
    if not STANDARD.exists():
        pytest.skip("the specification lies beside the repository, not in it: data/standards/satre-2")
    rows = yaml.safe_load(STANDARD.read_text(encoding="utf-8"))["specification"]

    assert {row.number: row.weight for row in ROWS} == {
        row["requirement_index"]: row["importance"].lower() for row in rows
    }


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.number)
def test_row_says_what_it_rests_on(row: Row) -> None:
    assert row.verdict in VERDICTS
    assert row.evidence if row.verdict in ("met", "in part") else row.reason and not row.evidence
    assert row.read_by is None or (row.read_by.strip() and row.read_by != "development")
    for place in row.evidence:
        path, _, test = place.partition("::")
        assert (ROOT / path).exists(), place
        assert not test or test in named_in(path), place
