"""Lines about the live effect: a recipe measured on the codes of 20,000 rows and 18 columns, the first time and once columns are coded."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from measured import Line

from anonymizer.engine import Recipe, Source, frame_source, parquet_source, profile, propose, write_normalized
from anonymizer.engine.live_effect import CodedTable

if TYPE_CHECKING:
    import pandas as pd

ROWS = 20_000
METHODS = {"optimal": "levels of whole columns", "finest-first": "groups, finest first", "mondrian": "groups, split"}


def effect(data: Path) -> Iterator[Line]:
    """Processor milliseconds from a recipe to its figures: cold (Parquet opened, columns coded), warm (another k on the same codes), and their ratio."""
    path = data / f"live-effect-{ROWS}.parquet"
    if not path.exists():
        with path.open("wb") as sink:
            write_normalized(frame_source(contacts(ROWS)), sink)
    source = _opened(path)
    proposed = propose(profile(source))
    counted = len(proposed.quasi_identifiers)
    for method, words in METHODS.items():
        recipe = replace(proposed, search=replace(proposed.search, method=method))
        cold, warm, ended = _measured(path, recipe)
        note = "" if ended else "ended before it was proved"
        label = f"effect of {ROWS:,} rows, {len(source.columns)} columns ({counted} counted), {words}"
        yield Line(f"{label}: ms", warm, 1_000, 500, note)
        yield Line("… the first time: ms", cold, 2_000, 1_000)
        yield Line("… the first time ÷ again", cold / warm)
    for method, words in METHODS.items():
        cold, warm, ended = _measured(path, _everything_counted(source, method))
        yield Line(
            f"… with all {len(source.columns)} columns counted, {words}: ms",
            warm,
            note="" if ended else "ended before it was proved",
        )


def _measured(path: Path, recipe: Recipe) -> tuple[float, float, bool]:
    """Milliseconds cold and warm, and whether every search ended by itself."""
    cold, warm, ended = [], [], True
    for _ in range(3):
        table = CodedTable(parquet_source(path.open("rb")).columns)
        cold.append(_timed(table, recipe, partial(_opened, path))[0])
        for k in (10, 12, 15):
            stricter = Recipe.from_dict({**recipe.to_dict(), "privacy": [{"model": "k-anonymity", "k": k}]})
            milliseconds, is_complete = _timed(table, stricter, _unopened)
            warm.append(milliseconds)
            ended &= is_complete
    return statistics.median(cold), statistics.median(warm), ended


def _timed(table: CodedTable, recipe: Recipe, opening: Callable[[], Source]) -> tuple[float, bool]:
    before = time.process_time()
    figures = table.effect(recipe, opening)
    return 1_000 * (time.process_time() - before), figures.is_complete


def _opened(path: Path) -> Source:
    return parquet_source(path.open("rb"))


def _unopened() -> Source:
    raise AssertionError("a warm table was opened again")


def contacts(records: int) -> pd.DataFrame:
    """Invented contacts in 18 columns."""
    import pandas as pd

    from tools.demo.contacts import COLUMNS, rows

    table = pd.DataFrame(list(rows(records)), columns=list(COLUMNS)).replace("", None)
    draw = random.Random(18)
    table["newcomer"] = draw.choices(["yes", "no", None], [2, 7, 1], k=records)
    table["income"] = [None if draw.random() < 0.2 else str(draw.randrange(0, 90_000, 1_500)) for _ in range(records)]
    table["housing"] = draw.choices(["rent", "own", "shelter", "street", "other"], [50, 20, 10, 2, 5], k=records)
    return table


def _everything_counted(source: Source, method: str) -> Recipe:
    """Every column a quasi-identifier, told or not: the most that a recipe of so many columns can ask for."""
    columns = {
        name: {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": "told-or-not"}
        for name in source.columns
    }
    return Recipe.from_dict(
        {
            "columns": columns,
            "privacy": [{"model": "k-anonymity", "k": 11}],
            "suppression": {"max_records": 0.05, "rows": "remove"},
            "search": {"method": method, "metric": "loss-arithmetic"},
        }
    )
