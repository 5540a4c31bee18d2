"""Cases of the term ``standing_release``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(True, False)],
    words=[(True, "Yes", "Oui"), (False, "No", "Non")],
    answers=[(["on"], True), ([], False)],
)
