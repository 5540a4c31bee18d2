"""Cases of the term ``lease_days``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(30, 7), (2, 1)],
    words=[(1, "1 day", "1 jour"), (30, "30 days", "30 jours")],
    answers=[(["30"], 30), (["1"], 1), ([""], 1)],
    wrong_answers=[["0"], ["31"], ["-1"], ["1.5"], ["soon"]],
)
