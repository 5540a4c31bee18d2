"""Cases of the term ``smallest_k``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(11, 20)],
    words=[(11, "11", "11")],
    answers=[(["11"], 11), ([""], None)],
    wrong_answers=[["1"], ["many"], ["10001"]],
    cells=[("11", 11), ("", None)],
    wrong_cells=[("10", "k_below_policy"), ("many", "k_below_policy")],
    allowed=[(11, {"k": 11}), (11, {"kind": "table", "k": None, "small_cell": 6})],
    refused=[(11, {"k": 10}, "release.k_too_small"), (11, {"k": None}, "release.unmeasured")],
)
