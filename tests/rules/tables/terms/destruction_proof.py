"""Cases of the term ``destruction_proof``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(False, True)],
    words=[(True, "Yes", "Oui"), (False, "No", "Non")],
    answers=[(["on"], True), ([], False)],
    odrl=[({"destruction_proof": True}, "inform")],
    not_in_odrl=[({"destruction_proof": False}, "inform")],
)
