"""Cases of the term ``privacy_assessment``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(False, True)],
    words=[(True, "Yes", "Oui"), (False, "No", "Non")],
    answers=[(["on"], True), ([], False)],
)
