"""Lines about anjana, which looks for levels greedily, in an environment of its own (``tools/benchmarks/setup``)."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from measured import ADULT, QUASI, Line, adult_recipe, prepared, seconds
from searching import K5, searched

from anonymizer.engine.search.branch_and_bound import find_optimum

ENVIRONMENT = Path(__file__).parent / ".peers" / "anjana" / "bin" / "python"
ANJANA = """
import csv, json, sys, time
import pandas as pd
from anjana.anonymity import k_anonymity
folder, quasi, limit = sys.argv[1], sys.argv[2].split(","), float(sys.argv[3])
table = pd.read_csv(f"{folder}/adult.csv", sep=";", dtype=str, keep_default_na=False)
levels = {}
for name in quasi:
    with open(f"{folder}/adult_hierarchy_{name}.csv") as file:
        columns = list(zip(*csv.reader(file, delimiter=";")))
    levels[name] = {level: list(values) for level, values in enumerate(columns)}
hierarchies = {name: {level: pd.Series(values).values for level, values in each.items()} for name, each in levels.items()}
before = time.process_time()
made = k_anonymity(table.copy(), [], quasi, 5, limit, hierarchies)
spent = time.process_time() - before
shown = {name: set(made[name]) for name in quasi}
node = [min(level for level, values in levels[name].items() if shown[name] <= set(values)) for name in quasi]
print(json.dumps([spent, node, len(table) - len(made)]))
"""


def peers(data: Path) -> Iterator[Line]:
    """The same table, hierarchies and k: how long anjana looks, and what its levels lose by our measure."""
    if not ENVIRONMENT.exists():
        print("  anjana is not here: run tools/benchmarks/setup first")
        return
    for limit in (0, 0.04):
        recipe = adult_recipe(K5, limit=limit)
        table = prepared(ADULT / "adult.csv", recipe)
        answer = subprocess.run(
            [ENVIRONMENT, "-W", "ignore", "-c", ANJANA, str(ADULT), ",".join(QUASI), str(100 * limit)],
            check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip
        theirs, node, suppressed = json.loads(answer.splitlines()[-1])
        lattice = table.lattice(recipe)
        places = [allowed.index(level) for allowed, level in zip(table.levels, node, strict=True)]
        attempt = lattice.check(tuple(places))
        assert attempt.suppressed == suppressed, (attempt.suppressed, suppressed)
        ours = seconds(partial(searched, table, recipe, 30_162), times=5)
        best = find_optimum(lattice, max_suppressed=int(limit * 30_162)).best
        assert best is not None
        yield Line(f"search, Adult, limit {limit:.0%}: ÷ anjana", ours / theirs, note=f"anjana: {theirs:.1f} s")
        yield Line(
            "  loss of our levels ÷ that of anjana’s",
            best.loss / attempt.loss,
            note=f"{best.loss:.4f}, {attempt.loss:.4f}",
        )
