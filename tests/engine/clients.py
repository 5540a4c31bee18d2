"""An invented file of clients of one organization: one row a person, every value made up here."""

from __future__ import annotations

import random
from collections.abc import Mapping

import pandas as pd

_FSAS = {
    "K1A": 20, "K1N": 18, "K2P": 15, "K1K": 14, "K1S": 9, "K1B": 8, "K2J": 6, "J8X": 5, "K4A": 4, "K0A": 3, "J9H": 2,
}  # fmt: skip
_LANGUAGES = {
    "English": 60, "French": 22, "Arabic": 6, "Somali": 3, "Spanish": 3, "Mandarin": 3, "Inuktitut": 1.5, "Cree": 0.5,
}  # fmt: skip
_HOUSEHOLDS = {"1": 38, "2": 22, "3": 16, "4": 12, "5": 8, "6": 4}
_GENDERS = {"woman": 55, "man": 41, "": 3, "nonbinary": 1}
_NEEDS = {"food": 30, "housing": 25, "health": 20, "tax": 15, "legal": 10}


def clients(count: int, *, seed: int = 900) -> pd.DataFrame:
    """``count`` clients with what a neighbour could know, and one need each."""
    draw = random.Random(seed)
    return pd.DataFrame([_client(draw, number) for number in range(count)])


def _client(draw: random.Random, number: int) -> dict[str, str]:
    return {
        "client_id": f"C{number:05d}",
        "postal_code": f"{_pick(draw, _FSAS)} {draw.randint(1, 9)}{draw.choice('ABCEGHJ')}{draw.randint(1, 9)}",
        "age": str(int(draw.triangular(16, 96, 41))),
        "gender": _pick(draw, _GENDERS),
        "language": _pick(draw, _LANGUAGES),
        "household_size": _pick(draw, _HOUSEHOLDS),
        "intake_date": f"2025-{draw.randint(1, 12):02d}-{draw.randint(1, 28):02d}",
        "need": _pick(draw, _NEEDS),
    }


def _pick(draw: random.Random, weights: Mapping[str, float]) -> str:
    return draw.choices(list(weights), list(weights.values()))[0]
