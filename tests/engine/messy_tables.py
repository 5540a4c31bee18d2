"""Small tables as people send them, and the cleaning that a recipe would say of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from anonymizer.engine import frame_source
from anonymizer.engine.errors import Finding
from anonymizer.engine.recipe.cleaning import Cleaning, read_cleaning
from anonymizer.engine.table.readers import Source


def table(**columns: Sequence[str | None]) -> Source:
    return frame_source(pd.DataFrame(columns, dtype=object))


def rules(**section: Any) -> Cleaning:
    findings: list[Finding] = []
    read = read_cleaning(section, None, findings)
    assert not findings
    assert read is not None
    return read


def cells(source: Source, column: str) -> list[str | None]:
    return [cell for batch in source.batches([column]) for cell in batch.column(0).to_pylist()]
