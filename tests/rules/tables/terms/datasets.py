"""Cases of the term ``datasets``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[((), ("a",)), (("a", "b"), ("b",))],
    apart=[(("a",), ("b",))],
    words=[((), "No limit", "Aucune limite"), (("a", "b"), "2 named", "2 nommés")],
    answers=[([], ()), (["a", "b"], ("a", "b"))],
    odrl=[({"datasets": ("a",)}, "entente:dataset")],
)
