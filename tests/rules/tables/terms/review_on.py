"""Cases of the term ``review_on``."""

from __future__ import annotations

from datetime import date

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(None, date(2026, 6, 1)), (date(2026, 7, 1), date(2026, 6, 1))],
    words=[(None, "No date", "Aucune date"), (date(2026, 6, 1), "June 1, 2026", "1er juin 2026")],
    answers=[(["2026-06-01"], date(2026, 6, 1)), ([""], None)],
    wrong_answers=[["soon"]],
)
