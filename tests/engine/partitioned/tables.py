"""A table of invented contacts, whole and in parts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from anonymizer.engine import Recipe

POSTAL = [f"M{digit}{letter} {n}A{n}" for digit in range(1, 6) for letter in "ABCEGH" for n in range(1, 4)]
LANGUAGES = ["English", "French", "Cantonese", "Mandarin", "Tamil", "Cree"]


def contacts(rows: int, *, seed: int = 1) -> pd.DataFrame:
    """Contacts with blanks in every column; a person may have several, blank ids are persons of their own."""
    random = np.random.default_rng(seed)
    frame = pd.DataFrame(
        {
            "person": random.integers(0, max(rows // 2, 1), rows).astype(str),
            "postal_code": random.choice(POSTAL, rows),
            "age": random.integers(10, 90, rows).astype(str),
            "language": random.choice(LANGUAGES, rows, p=[0.5, 0.2, 0.1, 0.1, 0.05, 0.05]),
            "need": random.choice(["food", "shelter", "counselling", "taxes"], rows),
            "note": [f"row {number}" for number in range(rows)],
        }
    )
    for column in ("person", "postal_code", "age", "language", "need"):
        frame.loc[random.random(rows) < 0.02, column] = None
    return frame


def in_parts(frame: pd.DataFrame, folder: Path, *, parts: int) -> str:
    """The same records in Parquet parts."""
    folder.mkdir(parents=True)
    for number, rows in enumerate(np.array_split(np.arange(len(frame)), parts)):
        frame.iloc[rows].to_parquet(folder / f"contacts-{number}.parquet", index=False)
    return str(folder)


def recipe(**changes: Any) -> Recipe:
    """k of persons, levels searched for."""
    given: dict[str, Any] = {
        "columns": {
            "person": {"role": "direct-identifier", "treatment": "drop"},
            "postal_code": {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": "postal-code"},
            "age": {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": "age-bands"},
            "language": {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": "language"},
            "need": {"role": "sensitive", "treatment": "keep"},
            "note": {"role": "other", "treatment": "drop"},
        },
        "privacy": [{"model": "k-anonymity", "k": 5}],
        "suppression": {"max_records": 0.05},
        "person": "person",
    }
    return Recipe.from_dict({**given, **changes})
