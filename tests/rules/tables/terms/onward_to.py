"""Cases of the term ``onward_to``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(("x", "y"), ("x",)), (("x",), ())],
    words=[((), "No limit", "Aucune limite"), (("x", "y"), "2 named", "2 nommés")],
    answers=[([], ()), (["x"], ("x",))],
    odrl=[({"onward": "named", "onward_to": ("x",)}, "recipient")],
    not_in_odrl=[({"onward": "none", "onward_to": ("x",)}, "recipient")],
)
