"""Cases of the term ``largest_t``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(None, 0.2), (0.3, 0.2)],
    words=[(None, "No limit", "Aucune limite"), (0.2, "0.2", "0,2")],
    answers=[(["0.2"], 0.2), ([""], None)],
    wrong_answers=[["0"], ["1.1"]],
    allowed=[(0.2, {"t": 0.2}), (None, {"t": 1.0}), (0.2, {"kind": "table", "t": None, "small_cell": 6})],
    refused=[(0.2, {"t": 0.21}, "release.closeness"), (0.2, {"t": None}, "release.undecided")],
)
