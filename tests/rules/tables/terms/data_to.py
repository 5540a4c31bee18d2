"""Cases of the term ``data_to``."""

from __future__ import annotations

from datetime import date

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(None, date(2026, 1, 1)), (date(2026, 12, 31), date(2026, 6, 30))],
    words=[(None, "No limit", "Aucune limite"), (date(2026, 6, 11), "June 11, 2026", "11 juin 2026")],
    answers=[(["2026-06-30"], date(2026, 6, 30)), ([""], None)],
    wrong_answers=[["yesterday"]],
    allowed=[(date(2026, 6, 1), {}), (None, {"period": (date(2020, 1, 1), date(2030, 2, 1))})],
    refused=[
        (date(2026, 5, 31), {}, "release.period"),
        (date(2026, 6, 1), {"period": None}, "release.undecided"),
        (date(2026, 6, 1), {"dates_lie_inside": False}, "release.undecided"),
    ],
)
