"""Cases of the term ``free_text``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(True, False)],
    words=[(True, "Yes", "Oui"), (False, "No", "Non")],
    answers=[(["on"], True), ([], False)],
    allowed=[(False, {"free_text": False}), (True, {"free_text": True})],
    refused=[
        (False, {"free_text": True}, "release.free_text"),
        (False, {"is_measured": False}, "release.unmeasured"),
    ],
)
