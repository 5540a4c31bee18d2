"""Cases of the term ``link_with``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[((), ("a",)), (("a", "b"), ("a",))],
    apart=[(("a",), ("b",))],
    words=[((), "No limit", "Aucune limite"), (("a",), "1 named", "1 nommé")],
    answers=[([], ()), (["a"], ("a",))],
    odrl=[({"linking": True, "link_with": ("a",)}, "entente:linkedWith")],
)
