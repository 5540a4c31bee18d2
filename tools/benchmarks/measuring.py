"""Lines about measuring k, l, entropy-l and t, against pycanon in an environment of its own (``tools/benchmarks/setup``)."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from measured import QUASI, Line, scaled, seconds

ENVIRONMENT = Path(__file__).parent / ".peers" / "pycanon" / "bin" / "python"
SENSITIVE = "occupation"
PYCANON = """
import json, sys, time
import pandas as pd
from pycanon import anonymity
path, quasi, sensitive = sys.argv[1], sys.argv[2].split(","), [sys.argv[3]]
table = pd.read_csv(path, sep=";", dtype=str, keep_default_na=False)
before = time.process_time()
found = [
    anonymity.k_anonymity(table, quasi),
    anonymity.l_diversity(table, quasi, sensitive),
    anonymity.entropy_l_diversity(table, quasi, sensitive),
    anonymity.t_closeness(table, quasi, sensitive),
]
print(json.dumps([time.process_time() - before, *map(float, found)]))
"""


def measure(data: Path) -> Iterator[Line]:
    """k, l, entropy-l, t and more on 300,000 rows, from a frame in memory as pycanon."""
    import pandas as pd

    from anonymizer.engine import frame_source
    from anonymizer.engine import measure as measured

    quasi = [name for name in QUASI if name != SENSITIVE]
    path = scaled(data, 300_000)
    table = pd.read_csv(path, sep=";", dtype="str", keep_default_na=False)
    work = partial(measured, frame_source(table), quasi_identifiers=quasi, sensitive=[SENSITIVE])
    ours, report = seconds(work), work()
    yield Line("k, l, entropy-l, t on 300,000 rows: seconds", ours)
    if not ENVIRONMENT.exists():
        print("  pycanon is not here: run tools/benchmarks/setup first")
        return
    answer = subprocess.run(
        [ENVIRONMENT, "-c", PYCANON, str(path), ",".join(quasi), SENSITIVE], check=True, capture_output=True, text=True
    )
    theirs, k, distinct_l, _, t = json.loads(answer.stdout)
    diversity = report.sensitive[SENSITIVE]
    assert (report.k_records, diversity.distinct_l) == (k, distinct_l), (report.k_records, diversity, k, distinct_l)
    assert abs(diversity.t - t) < 1e-9, (diversity.t, t)
    yield Line("  ÷ pycanon", ours / theirs, 1 / 200, 1 / 1000, f"pycanon: {theirs:.1f} s")
