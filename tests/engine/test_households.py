"""Households: where each record names one, k counts households, whose members know each other."""

from __future__ import annotations

import random
from collections import defaultdict

import pandas as pd
import pytest

from anonymizer.engine import frame_source, profile, propose, transform

K = 5


def homes(count: int, *, blank: bool = False) -> pd.DataFrame:
    """Households of one to six members at one address; each member has a row."""
    draw = random.Random(7)
    rows = []
    for home in range(count):
        place, language = draw.choice(["K1A 0B1", "M5V 2T6", "H2X 1Y4"]), draw.choice(["English", "French", "Cree"])
        rows += [
            {
                "client_id": f"C{home}-{member}", "household_id": f"H{home}", "postal_code": place, "language": language,
                "age": str(draw.randint(1, 80)), "need": draw.choice(["Food", "Shelter"]),
            }
            for member in range(draw.randint(1, 6))
        ]  # fmt: skip
    if blank:
        rows[0]["household_id"] = ""
    return pd.DataFrame(rows)


def test_every_group_holds_k_households() -> None:
    """Counted from the written rows, in their order, by the households that the release no longer tells."""
    frame = homes(300)
    recipe = propose(profile(frame_source(frame)), k=K)
    candidate = transform(frame_source(frame), recipe, key=b"secret")

    counted = [name for name in recipe.quasi_identifiers if name in candidate.columns]
    rows = [row for batch in candidate.batches() for row in batch.to_pylist()]
    assert len(rows) == len(frame), "nobody was left out, so that rows and households keep their order"
    households: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for row, home in zip(rows, frame["household_id"], strict=True):
        households[tuple(row[name] for name in counted)].add(home)

    assert recipe.person == "household_id"
    assert "household_id" not in candidate.columns
    assert min(map(len, households.values())) >= K
    assert candidate.after.k == min(map(len, households.values()))


def test_group_of_one_large_household_hides_nobody() -> None:
    """Counted in persons, the six who live together would have been a group of five and more."""
    frame = homes(300)
    lonely = pd.DataFrame([
        {"client_id": f"X{n}", "household_id": "HX", "postal_code": "X0A 0H0", "language": "Inuktitut", "age": "30", "need": "Food"}
        for n in range(6)
    ])  # fmt: skip
    frame = pd.concat([frame, lonely], ignore_index=True)
    recipe = propose(profile(frame_source(frame)), k=K)

    candidate = transform(frame_source(frame), recipe, key=b"secret")

    shown = [row for batch in candidate.batches() for row in batch.to_pylist()]
    assert not [
        row for row in shown if row.get("language") == "Inuktitut" and str(row.get("postal_code")).startswith("X")
    ]


@pytest.mark.parametrize("blank", [False, True])
def test_persons_are_counted_where_a_record_names_no_household(blank: bool) -> None:
    recipe = propose(profile(frame_source(homes(60, blank=blank))), k=K)

    assert recipe.person == ("client_id" if blank else "household_id")
