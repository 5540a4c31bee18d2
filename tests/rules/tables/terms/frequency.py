"""Cases of the term ``frequency``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[("daily", "monthly"), ("yearly", "once")],
    words=[("monthly", "Every month", "Chaque mois")],
    answers=[(["monthly"], "monthly")],
    wrong_answers=[[""], ["hourly"]],
)
