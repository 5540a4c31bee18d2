"""Cases of the term ``onward``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[("named", "aggregates"), ("aggregates", "none")],
    words=[("none", "To nobody", "À personne")],
    answers=[(["aggregates"], "aggregates")],
    wrong_answers=[[""], ["everyone"]],
    odrl=[({"onward": "none"}, "distribute"), ({"onward": "aggregates"}, "kind-table")],
)
