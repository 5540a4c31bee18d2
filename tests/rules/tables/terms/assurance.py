"""Cases of the term ``assurance``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[("basic", "standard"), ("none", "high")],
    words=[("none", "Not asked", "Non exigé"), ("basic", "Basic", "De base")],
    answers=[(["basic"], "basic")],
    wrong_answers=[[""], ["perfect"]],
)
