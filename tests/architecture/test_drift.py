"""What ``bin/test --benchmarks`` calls dearer than before: more than its limit in every pair, of what both versions can measure."""

from __future__ import annotations

import subprocess
import sys

from tools.local import drift

PRINTED = """
500 datasets, 2,000 grants to the reader's groups, two web processes
  /en/desk/         12 queries    119 requests/s   p95   277 ms   at 200/s  1537 ms   200     17.9 kB    6.37 ms web +  4.41 ms database:  186/s on 2 cores
  /fr/find/          2 queries     74 requests/s   p95   543 ms   at 200/s  2403 ms   200     28.8 kB   12.39 ms web +  0.80 ms database:  152/s on 2 cores
"""


def test_what_costs_more_in_every_pair_has_drifted() -> None:
    pairs = [({"page": 0.010, "table": 1.0, "gone": 1.0}, {"page": now, "table": table, "new": 1.0}) for now, table in ((0.012, 1.3), (0.020, 1.1))]  # fmt: skip

    lines, drifted = drift.compared(pairs)

    assert drifted == ["page"]
    assert [line.split()[0] for line in lines if "in one of the versions alone" in line] == ["gone", "new"]
    assert "1.20 to 2.00" in lines[0]


def test_pages_are_read_from_what_their_benchmark_prints() -> None:
    assert drift._PAGE.findall(PRINTED) == [("/en/desk/", "6.37", "4.41"), ("/fr/find/", "12.39", "0.80")]


def test_unknown_version_is_refused_in_words() -> None:
    command = [sys.executable, "-c", "import sys; from tools.local import drift; sys.exit(drift.main(['no-such-version']))"]  # fmt: skip

    done = subprocess.run(command, cwd=drift.ROOT, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("There is no such version.")
