#!/usr/bin/env python3
"""What pycanon (Sáinz-Pardo Díaz and López García, Scientific Data 9, 2022) measures; ours are compared with these answers.

    uv venv peer && uv pip install --python peer/bin/python pycanon==1.3.6
    peer/bin/python tools/benchmarks/peers/pycanon_peer.py [../shared/data/adult/adult.csv] > tests/engine/peers/pycanon.json

Nothing here is imported by the project. The test makes the same tables with ``tables``. Not compared: pycanon's c of recursive
(c,l)-diversity, which takes the rarest value of a class for the most frequent one, and its enhanced β, which sets the largest gain
of any value beside the bound of another. Of entropy l only the whole part is told.
"""

from __future__ import annotations

import json
import random
import sys

Table = dict[str, list[str]]

NUMERIC = "visits"
ADULT = {"quasi": ["sex", "race", "marital-status"], "sensitive": ["occupation", "age"]}


def tables() -> dict[str, Table]:
    """Invented clients: areas, bands of age, a need that depends on both, and a number of visits."""
    invented = {}
    for name, size, seed in (("small", 60, 1), ("medium", 400, 2), ("large", 1500, 3)):
        draw = random.Random(seed)
        table: Table = {"area": [], "age": [], "need": [], NUMERIC: []}
        for _ in range(size):
            area, age = draw.randrange(4), draw.randrange(3)
            needs = ["food", "shelter", "counselling", "legal help", "income"]
            weights = [5, 1 + area, 1 + age, 1, 1 + area * age]
            table["area"].append(f"M{area + 1}")
            table["age"].append(f"{20 * age}-{20 * age + 19}")
            table["need"].append(draw.choices(needs, weights)[0])
            table[NUMERIC].append(str(min(int(draw.expovariate(0.4 / (1 + age))), 12)))
        invented[name] = table
    return invented


def main() -> None:
    import importlib.metadata

    import pandas as pd
    from pycanon import anonymity

    def answers(frame: pd.DataFrame, quasi: list[str], column: str) -> dict[str, float]:
        return {
            "k": int(anonymity.k_anonymity(frame, quasi)),
            "distinct_l": int(anonymity.l_diversity(frame, quasi, [column])),
            "entropy_l_whole": int(anonymity.entropy_l_diversity(frame, quasi, [column])),
            "t": float(anonymity.t_closeness(frame, quasi, [column])),
            "beta": float(anonymity.basic_beta_likeness(frame, quasi, [column])),
            "delta_disclosure": float(anonymity.delta_disclosure(frame, quasi, [column])),
        }

    results: dict[str, dict[str, dict[str, float]]] = {}
    for name, table in tables().items():
        frame = pd.DataFrame(table).astype({NUMERIC: int})
        results[name] = {column: answers(frame, ["area", "age"], column) for column in ("need", NUMERIC)}
    if len(sys.argv) > 1:
        adult = pd.read_csv(sys.argv[1], sep=";")
        results["adult"] = {column: answers(adult, ADULT["quasi"], column) for column in ADULT["sensitive"]}
    print(json.dumps({"pycanon": importlib.metadata.version("pycanon"), "answers": results}, indent=1))


if __name__ == "__main__":
    main()
