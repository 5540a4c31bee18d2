"""Cases of the term ``change_feed``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(True, False)],
    words=[(True, "Yes", "Oui"), (False, "No", "Non")],
    answers=[(["on"], True), ([], False)],
)
