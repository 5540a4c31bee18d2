"""Cases of the term ``small_cell``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(None, 11), (6, 11)],
    words=[(None, "As the policy says", "Selon la politique"), (11, "11", "11")],
    answers=[(["11"], 11), ([""], None)],
    wrong_answers=[["1"], ["1001"]],
    allowed=[(11, {"kind": "table", "small_cell": 11}), (11, {"small_cell": None})],
    refused=[
        (11, {"kind": "table", "small_cell": 10}, "release.cells"),
        (6, {"kind": "table", "small_cell": None}, "release.cells"),
    ],
)
