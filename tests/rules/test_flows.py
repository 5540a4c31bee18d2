"""The risk of a flow, and the picture of all flows in whole numbers."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from agreements.wording.flows import CHARACTERS, WIDTH, Risk, picture, risk_of


@pytest.mark.parametrize(
    ("k", "free_text", "kinds", "expected"),
    [
        (20, False, ("contacts",), Risk.LOW),
        (19, False, ("contacts",), Risk.MODERATE),
        (11, True, ("contacts",), Risk.RAISED),
        (10, False, None, Risk.RAISED),
        (5, True, ("clients", "table"), Risk.RAISED),
        (5, True, ("table", "directory"), Risk.NOBODY),
    ],
)
def test_risk_follows_the_policys_figures(k: int, free_text: bool, kinds: Any, expected: Risk) -> None:
    assert risk_of(smallest_k=k, free_text=free_text, kinds=kinds) == expected


def test_picture_stays_within_its_width_and_names_every_organization_once() -> None:
    names = {1: "A" * 100, 2: "Société de développement communautaire de la région", 3: "C"}
    pairs = [
        {
            "organization": giver, "organization__name_en": names[giver], "organization__name_fr": names[giver],
            "taker": taker, "taker_en": names[taker], "taker_fr": names[taker],
            "count": 1_000_000, "since": date(2026, 1, 1), "smallest_k": 11, "free_text": 0,
        }
        for giver, taker in ((1, 2), (1, 3), (2, 3))
    ]  # fmt: skip

    drawn = picture(pairs, french=True)

    assert [len(drawn.givers), len(drawn.takers), len(drawn.links)] == [2, 2, 3]
    assert all(len(line) <= CHARACTERS for node in (*drawn.givers, *drawn.takers) for _y, line in node.lines)
    assert all(0 < y < drawn.height for node in (*drawn.givers, *drawn.takers) for y, _line in node.lines)
    assert all(link.width <= 8 for link in drawn.links)
    assert drawn.right < WIDTH
