"""Cases of the term ``wanted_detail``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[],
    words=[("place", "Place", "Lieu"), ("alike", "All details alike", "Tous les détails également")],
    answers=[(["place"], "place"), ([""], "alike")],
    wrong_answers=[["gossip"]],
)
