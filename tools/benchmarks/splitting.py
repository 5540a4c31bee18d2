"""Lines about records at levels of their own: Mondrian and local recoding, and what they lose beside the best levels."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from measured import ADULT, Line, adult_recipe, prepared, scaled, seconds

from anonymizer.engine.classes.tuples import collapse
from anonymizer.engine.recoding import recode
from anonymizer.engine.search.branch_and_bound import find_optimum

K5 = [{"model": "k-anonymity", "k": 5}]


def recoding(data: Path) -> Iterator[Line]:
    """Mondrian on a million rows and nine columns (collapse included); the loss of each way on Adult."""
    recipe = adult_recipe(K5, limit=0)
    table = prepared(scaled(data, 1_000_000), recipe)
    yield Line(
        "Mondrian, 1,000,000 rows, 9 columns: seconds", seconds(partial(_mondrian, table, recipe), times=3), 1.5, 0.6
    )
    table = prepared(ADULT / "adult.csv", recipe)
    yield Line("Mondrian, Adult: seconds", seconds(partial(_mondrian, table, recipe), times=5))
    lattice = table.lattice(recipe)
    best = find_optimum(lattice, max_suppressed=table.table.records - 1).best
    assert best is not None
    split, placed = _recoded(table, recipe, None), _recoded(table, recipe, None, method="finest-first")
    local = _recoded(table, recipe, best, local=True)
    yield Line("loss on Adult, levels for all: geometric", best.loss, note=f"{best.suppressed} suppressed")
    yield Line(
        "loss on Adult, local recoding after it", local.loss("loss-geometric"), best.loss,
        note=f"{local.suppressed_records} suppressed",
    )  # fmt: skip
    yield Line(
        "loss on Adult, Mondrian",
        split.loss("loss-geometric"),
        best.loss,
        note=f"{split.suppressed_records} suppressed",
    )
    yield Line(
        "loss on Adult, from the finest levels up",
        placed.loss("loss-geometric"),
        best.loss,
        note=f"{placed.suppressed_records} suppressed",
    )


def _mondrian(table: Any, recipe: Any) -> None:
    collapse(table.codes, [len(ladder.labels[0]) for ladder in table.ladders], records=len(table.codes[0]))
    _recoded(table, recipe, None)


def _recoded(table: Any, recipe: Any, attempt: Any, *, method: str = "mondrian", local: bool = False) -> Any:
    return recode(
        table.table, table.ladders, criteria=recipe.privacy, metric="loss-geometric", attempt=attempt, method=method,
        local=local,
    )  # fmt: skip
