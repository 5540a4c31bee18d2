"""Cases of the term ``destroy_within_days``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(30, 10)],
    words=[(1, "1 day", "1 jour"), (30, "30 days", "30 jours")],
    answers=[(["30"], 30), (["0"], 0)],
    wrong_answers=[[""], ["-1"], ["366"]],
    odrl=[({"destroy_within_days": 10}, "P10D")],
)
