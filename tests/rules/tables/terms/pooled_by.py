"""Cases of the term ``pooled_by``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(("x", "y"), ("x",)), (("x",), ())],
    words=[((), "Nobody", "Personne"), (("x",), "1 named", "1 nommé")],
    answers=[([], ()), (["x"], ("x",))],
)
