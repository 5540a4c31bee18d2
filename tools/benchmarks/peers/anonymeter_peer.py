#!/usr/bin/env python3
"""What anonymeter (Giomi et al., PoPETs 2023) answers on invented tables; our attacks are compared with the recorded answers.

    uv venv peer && uv pip install --python peer/bin/python anonymeter==1.1.0
    peer/bin/python tools/benchmarks/peers/anonymeter_peer.py > tests/engine/peers/anonymeter.json

Nothing here is imported by the project. The test makes the same tables with ``tables`` and checks ``digest``. The peer's counts
with one column differ by a few between recordings, as it takes rare values in the order in which polars groups them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

import numpy as np

ATTACKS = 400
COLUMNS = ("age", "income", "area", "size")
PARTS = (("age", "area"), ("income", "size"))
SECRET = "need"

Table = dict[str, list[int] | list[str]]


def tables() -> dict[str, Table]:
    """Original, control group, a release that lies close to the original, and one that is about others.

    The control group is as large as the original: the peer's correction for size fits a curve to parts of 1,000 records and
    more, and of a smaller group to one point only.
    """
    rng = np.random.default_rng(211)

    def people(size: int) -> dict[str, np.ndarray]:
        age = rng.integers(0, 1000, size)
        return {
            "age": age,
            "income": rng.integers(0, 10_000, size),
            "area": rng.integers(0, 8, size),
            "size": rng.integers(0, 500, size),
            "need": (age // 250 + rng.integers(0, 3, size)) % 4,  # a part of it can be guessed by anyone
        }

    original, control, fresh = people(600), people(600), people(600)
    close = {
        "age": original["age"] + rng.integers(-3, 4, 600),
        "income": original["income"] + rng.integers(-40, 41, 600),
        "area": np.where(rng.integers(0, 5, 600) == 0, rng.integers(0, 8, 600), original["area"]),
        "size": original["size"] + rng.integers(-2, 3, 600),
        "need": original["need"],
    }
    return {
        name: {
            column: [f"{column} {value}" for value in values] if column in ("area", "need") else values.tolist()
            for column, values in table.items()
        }
        for name, table in (("original", original), ("control", control), ("close", close), ("fresh", fresh))
    }


def anonymous_tables() -> dict[str, Table]:
    """Original, control group, and an 11-anonymous release: groups by age, area and language of 11 or more, amounts as they are.

    The groups are words in all three, so that the peer, which knows no hierarchies, plays by the same values.
    """
    rng = np.random.default_rng(11)

    def people(size: int) -> dict[str, np.ndarray]:
        return {
            "age": rng.integers(0, 4, size),
            "area": rng.integers(0, 5, size),
            "language": rng.integers(0, 2, size),
            "amount": rng.integers(0, 1_000_000, size),
        }

    original, control = people(600), people(600)
    group = original["age"] * 10 + original["area"] * 2 + original["language"]
    stays = np.bincount(group)[group] >= 11
    released = {column: values[stays] for column, values in original.items()}
    return {
        name: {
            column: values.tolist() if column == "amount" else [f"{column} {value}" for value in values]
            for column, values in table.items()
        }
        for name, table in (("original", original), ("control", control), ("released", released))
    }


def digest(invented: Mapping[str, Table]) -> str:
    """The same for the same tables."""
    return hashlib.sha256(json.dumps(invented, sort_keys=True).encode()).hexdigest()


def answers() -> dict[str, object]:
    """Each attack on each release, as anonymeter runs it."""
    import anonymeter.evaluators as peer
    import pandas as pd

    invented = tables()
    frames = {name: pd.DataFrame(table) for name, table in invented.items()}
    original, control = frames["original"], frames["control"]
    results: dict[str, dict[str, object]] = {}
    for release in ("close", "fresh"):
        np.random.seed(211)  # the peer draws its targets from here
        released = frames[release]
        parameters = {"ori": original, "syn": released, "control": control, "n_attacks": ATTACKS}
        alone = {name: parameters[name][list(COLUMNS)] for name in ("ori", "syn", "control")}
        limit = {"n_attacks": ATTACKS, "max_attempts": 100 * ATTACKS, "seed": 211}
        played = {
            "singling_out_1": peer.SinglingOutEvaluator(**alone, **limit).evaluate(mode="univariate"),
            "singling_out_3": peer.SinglingOutEvaluator(**alone, **limit, n_cols=3).evaluate(mode="multivariate"),
            "linkability": peer.LinkabilityEvaluator(**parameters, aux_cols=tuple(map(list, PARTS))).evaluate(n_jobs=1),
            "inference": peer.InferenceEvaluator(**parameters, aux_cols=list(COLUMNS), secret=SECRET).evaluate(
                n_jobs=1
            ),
        }
        results[release] = {attack: _figures(evaluator) for attack, evaluator in played.items()}
    return {"digest": digest(invented), "attacks": ATTACKS, "found": results, "anonymous": anonymous_answers()}


def anonymous_answers() -> dict[str, object]:
    """Singling out on the 11-anonymous release: over all columns, and over those of which its groups are made."""
    import anonymeter.evaluators as peer
    import pandas as pd

    invented = anonymous_tables()
    frames = {name: pd.DataFrame(table) for name, table in invented.items()}
    played = {}
    for columns, name in ((list(frames["released"]), "all"), (["age", "area", "language"], "groups")):
        parameters = {"ori": "original", "syn": "released", "control": "control"}
        tables_of = {key: frames[table][columns] for key, table in parameters.items()}
        limit = {"n_attacks": ATTACKS, "max_attempts": 20 * ATTACKS, "seed": 211}
        for mode, width in (("univariate", 1), ("multivariate", 3)):
            evaluator = peer.SinglingOutEvaluator(**tables_of, **limit, n_cols=width).evaluate(mode=mode)
            played[f"{name}_{width}"] = _figures(evaluator)
    return {"digest": digest(invented), "found": played}


def _figures(evaluator: object) -> dict[str, object]:
    results = evaluator.results()
    risk = results.risk()
    return {
        "successes": int(results.n_success),
        "control": float(results.n_control),
        "baseline": int(results.n_baseline),
        "control_attacks": int(results.n_attacks_control),
        "risk": float(risk.value),
        "interval": [float(end) for end in risk.ci],
    }


if __name__ == "__main__":
    from importlib.metadata import version

    print(json.dumps({"peer": f"anonymeter {version('anonymeter')}", **answers()}, indent=1))
