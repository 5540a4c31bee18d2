"""Lines about the optimal search: in floors, and against ``lattice_sketch.py``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from time import process_time
from typing import Any

import numpy as np
from measured import ADULT, QUASI, SHARED, Line, adult_recipe, floor, prepared, scaled, seconds

from anonymizer.engine.classes.loss import Ladder
from anonymizer.engine.classes.tuples import collapse
from anonymizer.engine.privacy_models import KAnonymity
from anonymizer.engine.search.branch_and_bound import find_optimum
from anonymizer.engine.search.lattice import Lattice

K5 = [{"model": "k-anonymity", "k": 5}]
DIVERSE = {"model": "distinct-l-diversity", "column": "occupation", "l": 3}
CLOSE = {"model": "t-closeness", "column": "occupation", "t": 0.2}
GOALS = {30_162: {0: (20, 10), 0.04: (160, 65), 1: (480, 200)}, 1_000_000: {0.04: (30, 12), 1: (35, 18)}}
# ARX 3.9.2, warm, over its floor of 1.89 ms on the same machine: 1.84 s and 2.44 s.
ARX = {"distinct 3-diversity": 1.84 / 1.89e-3, "t-closeness .2": 2.44 / 1.89e-3}


def search(data: Path) -> Iterator[Line]:
    """k-anonymity on Adult and on a million rows like it: collapse and search."""
    for rows, goals in GOALS.items():
        path = ADULT / "adult.csv" if rows == 30_162 else scaled(data, rows)
        table = prepared(path, adult_recipe(K5, limit=0))
        least = floor(table.codes, times=50 if rows < 100_000 else 15)
        times = 7 if rows < 100_000 else 3
        yield Line(f"floor, {rows:,} rows: milliseconds", least * 1000)
        sketch_input = _for_sketch(path)
        for limit, (must, aim) in goals.items():
            spent = seconds(partial(searched, table, adult_recipe(K5, limit=limit), rows), times=times)
            sketch = seconds(partial(_sketch, sketch_input, limit), times=1)
            note = f"sketch: {sketch / least:.0f}"
            yield Line(f"search, {rows:,} rows, limit {limit:.0%}: floors", spent / least, must, aim, note)


def answers(data: Path) -> Iterator[Line]:
    """Levels, loss and suppressed records on the larger tables: those of ARX, or counted as wrong."""
    expected = json.loads((ADULT / "expected.json").read_text())["scaled_answers"]
    for rows in dict.fromkeys(answer["rows"] for answer in expected):
        table = prepared(scaled(data, rows), adult_recipe(K5, limit=0))
        selected = [answer for answer in expected if answer["rows"] == rows]
        wrong = sum(not _is_answer(table, answer) for answer in selected)
        yield Line(f"answers on {rows:,} rows that are not ARX’s, of {len(selected)}", wrong, 0, 0)


def _is_answer(table: Any, answer: dict[str, Any]) -> bool:
    rows, limit = answer["rows"], answer["limit"]
    lattice = table.lattice(adult_recipe(K5, limit=limit))
    best = find_optimum(lattice, max_suppressed=min(int(limit * rows + 1e-9), rows - 1)).best
    assert best is not None
    levels = [allowed[place] for allowed, place in zip(table.levels, best.node, strict=True)]
    is_same = levels == answer["levels"] and best.suppressed == answer["suppressed"]
    return is_same and abs(best.loss - answer["loss"]) < 1e-9


def models(data: Path) -> Iterator[Line]:
    """l-diversity and t-closeness on Adult."""
    for (name, arx), model in zip(ARX.items(), (DIVERSE, CLOSE), strict=True):
        recipe = adult_recipe([*K5, model], limit=0.04, without=["occupation"])
        table = prepared(ADULT / "adult.csv", recipe)
        least = floor(table.codes)
        spent = seconds(partial(searched, table, recipe, 30_162), times=3)
        yield Line(f"search, Adult, {name}, limit 4%: floors", spent / least, arx / 2, arx / 5)


def distinct(data: Path) -> Iterator[Line]:
    """60,000 rows of eight columns, no two alike, against the sketch."""
    rng = np.random.default_rng(211)
    sizes, rows = (64, 64, 48, 32, 16, 16, 8, 8), 60_000
    base = [np.minimum((rng.beta(1.3, 2.5, rows) * size).astype(np.int64), size - 1) for size in sizes]
    base = [column.astype(np.int32) for column in np.unique(np.stack(base), axis=1)]
    ladders = [_banded(size) for size in sizes]
    records, sketch_input = len(base[0]), _as_sketch(base, ladders)
    for limit in (0.04, 1):
        assert abs(_optimum(base, ladders, limit) - _sketch(sketch_input, limit)) < 1e-9
        spent = seconds(partial(_optimum, base, ladders, limit), times=1)
        sketch = seconds(partial(_sketch, sketch_input, limit), times=1)
        yield Line(
            f"search, {records:,} distinct tuples, limit {limit:.0%}: ÷ sketch", spent / sketch, 1 / 2, 1 / 5,
            f"{spent:.2f} s; sketch {sketch:.2f} s",
        )  # fmt: skip


def wide(data: Path) -> Iterator[Line]:
    """100,000 rows of many columns of 27 values in four levels, no two rows alike: how long it takes, and how far off it may be."""
    rng = np.random.default_rng(7)
    for columns in (8, 9, 15):
        base = [np.minimum((rng.beta(1.3, 2.5, 100_000) * 27).astype(np.int32), 26) for _ in range(columns)]
        table = collapse(base, [27] * columns, records=100_000)
        lattice = Lattice(table, [_in_threes()] * columns, criteria=[KAnonymity(11)], metric="loss-geometric")
        started = process_time()
        answer = find_optimum(lattice, max_suppressed=4_000)
        spent = process_time() - started
        assert answer.best is not None
        bound = "proved" if answer.least_loss is None else f"no less than {answer.least_loss:.4f}"
        note = f"loss {answer.best.loss:.4f}, {bound}"
        yield Line(f"search, {columns} quasi-identifiers: seconds", spent, 60, 40, note)


def _in_threes() -> Ladder:
    codes = tuple((np.arange(27) // width).astype(np.int32) for width in (1, 3, 9, 27))
    labels = tuple(tuple(map(str, range(27 // width))) for width in (1, 3, 9, 27))
    return Ladder(labels, codes, tuple(np.bincount(code) / 27 for code in codes), 27)


def searched(table: Any, recipe: Any, rows: int) -> None:
    """Collapse and search once."""
    collapsed = collapse(table.codes, [len(ladder.labels[0]) for ladder in table.ladders], records=rows)
    lattice = table.lattice(recipe)
    if not any(criterion.column for criterion in recipe.privacy):
        lattice = Lattice(collapsed, table.ladders, criteria=recipe.privacy, metric=recipe.search.metric)
    find_optimum(lattice, max_suppressed=min(int(recipe.suppression.max_records * rows + 1e-9), rows - 1))


def _banded(size: int) -> Ladder:
    """A column whose values are numbers, in bands of 1, 4, 16 ... values."""
    codes, width = [], 1
    while width < size * 4:
        codes.append((np.arange(size) // width).astype(np.int32))
        width *= 4
    labels = tuple(tuple(map(str, range(int(code.max()) + 1))) for code in codes)
    shares = tuple(np.bincount(code) / size for code in codes)
    return Ladder(labels, tuple(codes), shares, size)


def _optimum(base: list[Any], ladders: list[Ladder], limit: float) -> float:
    records = len(base[0])
    table = collapse(base, [len(ladder.labels[0]) for ladder in ladders], records=records)
    lattice = Lattice(table, ladders, criteria=[KAnonymity(5)], metric="loss-geometric")
    best = find_optimum(lattice, max_suppressed=min(int(limit * records), records - 1)).best
    assert best is not None
    return best.loss


def _as_sketch(base: list[Any], ladders: list[Ladder]) -> tuple[Any, ...]:
    luts = [[code.astype(np.int64) for code in ladder.codes] for ladder in ladders]
    shares = [list(ladder.shares) for ladder in ladders]
    return [column.astype(np.int64) for column in base], luts, shares, [ladder.leaves for ladder in ladders]


def _for_sketch(path: Path) -> tuple[Any, ...]:
    import pandas as pd

    table = pd.read_csv(path, sep=";", dtype="category", keep_default_na=False)
    encoded: tuple[Any, ...] = _module().encode(table, QUASI, str(ADULT), "adult")
    return encoded


def _sketch(encoded: tuple[Any, ...], limit: float) -> float:
    loss: float = _module().Search(*encoded, 5, limit).run()[0]
    return loss


def _module() -> Any:
    spec = spec_from_file_location("lattice_sketch", SHARED / "tools" / "lattice_sketch.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
