"""Contacts to a cube that may be filtered freely: seconds to count, round and look at every combination, and what an attacker could narrow.

    .venv/bin/python tools/benchmarks/cubes.py CONTACTS.parquet      as ../shared/tools/make_contacts.py writes them

Prints figures; nothing is asserted. Needs no services.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from measured import peak_memory


def table_of(path: Path) -> Any:
    """Place, month, need, whether it stayed unmet, and newcomer status of each contact, as text."""
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    contacts = pq.read_table(
        path, columns=["neighbourhood_id", "contact_at", "need_1", "unmet_need", "newcomer_status"]
    )
    texts: Any = [pc.cast(contacts[name], pa.string()) for name in contacts.column_names]
    return pa.table(
        {
            "place": texts[0], "month": pc.utf8_slice_codeunits(texts[1], 0, 7), "need": texts[2], "outcome": texts[3], "newcomer": texts[4],
        }
    )  # fmt: skip


def main(path: Path) -> None:
    from anonymizer.engine.table.readers import arrow_source
    from entente.explorer.cubes.combinations import Division, Free, combine

    table = table_of(path)
    places = sorted({place for place in table["place"].unique().to_pylist() if place not in {None, "0"}})
    free = Free((Division("place", dict.fromkeys(places, 5000)),), ("month",), ("need", "outcome", "newcomer"), 11, 40)
    began, spent = time.perf_counter(), time.process_time()
    cube = combine(arrow_source(table), free)
    print(f"{len(table):,} contacts, {cube.counts.size:,} counts, base {cube.base}")
    print(
        f"counted, rounded and looked at: {time.perf_counter() - began:.1f} s ({time.process_time() - spent:.1f} s of the processor)"
    )
    began, spent = time.perf_counter(), time.process_time()
    lines = sum(1 for _ in cube.lines())
    print(
        f"{lines:,} selections to write: {time.perf_counter() - began:.1f} s ({time.process_time() - spent:.1f} s of the processor)"
    )
    print(f"peak memory: {peak_memory():.0f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
