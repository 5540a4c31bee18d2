"""Cases of the term ``kinds``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(("contacts", "survey"), ("survey",))],
    apart=[(("contacts",), ("survey",))],
    words=[(("table",), "A table of counts", "Tableau d’effectifs")],
    answers=[(["contacts"], ("contacts",))],
    wrong_answers=[[], ["gossip"]],
    cells=[("contacts;TABLE", ("contacts", "table")), ("", ())],
    wrong_cells=[("gossip", "word_unknown")],
    odrl=[({"kinds": ("table",)}, "kind-table")],
)
