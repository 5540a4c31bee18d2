"""Cases of the term ``distinct_l``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(None, 3), (2, 3)],
    words=[(None, "No limit", "Aucune limite"), (3, "3", "3")],
    answers=[(["2"], 2), ([""], None)],
    wrong_answers=[["1"], ["101"]],
    allowed=[
        (3, {"distinct_l": 3}),
        (None, {"distinct_l": 1}),
        (3, {"kind": "table", "distinct_l": None, "small_cell": 6}),
    ],
    refused=[(3, {"distinct_l": 2}, "release.diversity"), (3, {"distinct_l": None}, "release.undecided")],
)
