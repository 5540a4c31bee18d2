"""Which columns say what a community's authority registered."""

from __future__ import annotations

import pytest

from entente.catalogue.communities import Registered, claimants, tells


@pytest.mark.parametrize(
    ("value", "column", "told"),
    [
        ("First Nation", "first_nation", True),
        ("First Nation", "Is First Nations?", True),
        ("First Nations", "firstNationStatus", True),
        ("Première Nation", "PREMIERES NATIONS", True),
        ("Métis", "metis", True),
        ("Inuit", "inuit-status", True),
        ("Inuit", "inuktitut", False),
        ("First Nation", "nation first", False),
        ("First Nation", "first_name", False),
        ("Nation", "donations", False),
        ("...", "...", False),
    ],
)
def test_column_is_told_by_its_words(value: str, column: str, told: bool) -> None:
    assert tells(value, column) is told


def test_each_authority_claims_its_own_columns() -> None:
    register = (Registered("a", "A", "Inuit"), Registered("b", "B", "Métis"), Registered("c", "C", "Inuit"))

    assert claimants(["age", "inuit"], register) == {"a", "c"}
    assert claimants(["age"], register) == frozenset()
