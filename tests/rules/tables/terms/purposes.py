"""Cases of the term ``purposes``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(("funding", "research"), ("funding",))],
    apart=[(("funding",), ("research",))],
    words=[
        (
            ("research", "funding"),
            "Decide on funding, Research for public benefit",
            "Décisions de financement, Recherche d’intérêt public",
        )
    ],
    answers=[(["funding", "research"], ("funding", "research"))],
    wrong_answers=[[], ["gossip"]],
    cells=[("funding; Research for public benefit", ("funding", "research")), ("", ())],
    wrong_cells=[("gossip", "word_unknown")],
    odrl=[({"purposes": ("funding",)}, "purpose-funding"), ({"purposes": ("research",)}, "DUO_0000042")],
)
