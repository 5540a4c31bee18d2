"""Cases of the term ``linking``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(True, False)],
    words=[(True, "Yes", "Oui"), (False, "No", "Non")],
    answers=[(["yes"], True), (["no"], False)],
    wrong_answers=[[""], ["perhaps"]],
    odrl=[({"linking": False}, "entente:link")],
    not_in_odrl=[({"linking": True}, "entente:link")],
)
