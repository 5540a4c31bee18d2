"""Lines about memory and about import, each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from measured import ADULT, Line, scaled

GOALS = {30_162: (230, 200), 1_000_000: (500, 350), 3_000_000: (900, 600)}
ANONYMIZE = """
import sys
sys.path.insert(0, sys.argv[2])
from pathlib import Path
from measured import adult_recipe, peak_memory
from anonymizer.engine import open_source, transform, write_parquet
path = Path(sys.argv[1])
recipe = adult_recipe([{"model": "k-anonymity", "k": 5}], limit=0.04)
with path.open("rb") as file, open("/dev/null", "wb") as out:
    write_parquet(transform(open_source(file, filename=path.name), recipe, key=b"k" * 32), out)
print(peak_memory())
"""
IMPORT = """
import time
before = time.process_time()
import anonymizer.engine
print(time.process_time() - before)
"""


def memory(data: Path) -> Iterator[Line]:
    """CSV in, optimal levels at a limit of 4 %, Parquet out."""
    for rows, (must, aim) in GOALS.items():
        path = ADULT / "adult.csv" if rows == 30_162 else scaled(data, rows)
        peak = _said(ANONYMIZE, str(path), str(Path(__file__).parent))
        yield Line(f"peak memory, {rows:,} rows: MB", peak, must, aim)


def import_(data: Path) -> Iterator[Line]:
    """``import anonymizer.engine``, best of three."""
    yield Line("import of anonymizer.engine: seconds", min(_said(IMPORT) for _ in range(3)), 0.3, 0.1)


def _said(code: str, *arguments: str) -> float:
    answer = subprocess.run([sys.executable, "-c", code, *arguments], check=True, capture_output=True, text=True)
    return float(answer.stdout)
