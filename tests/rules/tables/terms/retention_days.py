"""Cases of the term ``retention_days``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(None, 30), (30, 7)],
    words=[
        (None, "The provider’s own rule", "La règle du fournisseur"),
        (1, "1 day", "1 jour"),
        (30, "30 days", "30 jours"),
    ],
    answers=[(["0"], 0), ([""], None)],
    wrong_answers=[["-1"], ["3651"]],
)
