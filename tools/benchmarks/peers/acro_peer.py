"""Records what acro finds wrong with the cells of a table: ``python tools/benchmarks/peers/acro_peer.py OUT.json``.

Run it with a Python that has acro (``pip install acro``). The records are made here, so that the answers can be made again; the
tests make the same ones. acro's defaults: threshold 10, (n, k) = (2, 90 %), p = 10 %.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

import numpy as np
import pandas as pd

SEED, RECORDS = 211, 700


def records() -> pd.DataFrame:
    """Skewed amounts by area and need: some cells are small, some have one large contributor."""
    draw = np.random.default_rng(SEED)
    return pd.DataFrame(
        {
            "area": draw.choice([f"A{number:02d}" for number in range(12)], RECORDS, p=np.arange(1, 13) / 78),
            "need": draw.choice(["food", "shelter", "tax", "other"], RECORDS, p=[0.5, 0.3, 0.15, 0.05]),
            "amount": np.round(np.exp(draw.normal(3, 2.2, RECORDS)), 2),
        }
    )


def main(out: Path) -> None:
    """Write the reasons of every cell."""
    from acro import ACRO

    out = out.resolve()
    os.chdir(tempfile.mkdtemp())
    frame = records()
    acro = ACRO(suppress=False)
    acro.crosstab(frame["area"], frame["need"], values=frame["amount"], aggfunc="mean")
    outcome = acro.results.get_index(-1).outcome
    reasons = {
        f"{area}|{need[1] if isinstance(need, tuple) else need}": sorted(
            part.strip() for part in str(cell).split(";") if part.strip()
        )
        for (area, row) in outcome.iterrows()
        for need, cell in row.items()
    }
    out.write_text(json.dumps({"acro": version("acro"), "cells": reasons}, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
