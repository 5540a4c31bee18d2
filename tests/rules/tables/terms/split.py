"""Cases of the term ``split``."""

from __future__ import annotations

from entente.catalogue.joint.rule import Claim, Criterion, SplitRule
from tests.rules.tables.term_cases import TermCases

ISLAND, REGION = "00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002"


def rule(*island: str) -> SplitRule:
    """By province; what the Island claims of it."""
    return SplitRule("series", (Criterion("province", (Claim(ISLAND, island), Claim(REGION, ("NS",)))),))


CASES = TermCases(
    stricter=[(None, rule("PE"))],
    apart=[(rule("PE"), rule("PE", "PEI"))],
    words=[(None, "None", "Aucune"), (rule("PE"), "province", "province")],
    answers=[],
)
