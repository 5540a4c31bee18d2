"""Cases of the term ``data_from``."""

from __future__ import annotations

from datetime import date

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(None, date(2026, 1, 1)), (date(2025, 1, 1), date(2026, 1, 1))],
    words=[(None, "No limit", "Aucune limite"), (date(2026, 1, 1), "January 1, 2026", "1er janvier 2026")],
    answers=[(["2026-01-01"], date(2026, 1, 1)), ([""], None)],
    wrong_answers=[["2026-02-30"]],
    allowed=[(date(2026, 1, 1), {}), (None, {"period": (date(2020, 1, 1), date(2020, 2, 1))})],
    refused=[
        (date(2026, 1, 2), {}, "release.period"),
        (date(2026, 1, 1), {"period": None}, "release.undecided"),
        (date(2026, 1, 1), {"dates_lie_inside": None}, "release.undecided"),
    ],
)
