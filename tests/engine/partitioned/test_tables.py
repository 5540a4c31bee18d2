"""Tables of parts are the tables of the whole: same figures, same cells hidden, by DuckDB and by Spark, also when a worker dies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from anonymizer.engine import (
    Dominance,
    Figure,
    InvalidRecipe,
    InvalidSource,
    PPercent,
    Tabulation,
    UnknownColumn,
    build_hierarchy,
    frame_source,
    message,
    tabulate,
)
from tests.engine.partitioned.tables import contacts, in_parts

pytestmark = pytest.mark.spark
FIGURES = (Figure("count"), Figure("sum", "minutes"), Figure("mean", "minutes"), Figure("rate", "need", "food"))
BY = (("postal_code", "language"), ("language", "need"))
ASKED: dict[str, dict[str, Any]] = {
    "all": {
        "by": BY,
        "figures": FIGURES,
        "rules": (Dominance(2, 0.9), PPercent(0.1)),
        "hierarchies": {"postal_code": build_hierarchy("fsa", column="postal_code")},
    },
    "plain": {"by": (("language", "need"),), "totals": False},
    "rounded": {"by": (("language", "need"),), "method": "cell-key", "key": b"a key of these tables"},
}


def called(rows: int = 2_000) -> pd.DataFrame:
    """Contacts with the minutes that each took: a few very long, some not noted."""
    draw = np.random.default_rng(17)
    frame = contacts(rows, seed=11)
    frame["minutes"] = draw.gamma(1, 12, rows).round(2).astype(str)
    frame.loc[draw.random(rows) < 0.004, "minutes"] = "4000"
    frame.loc[draw.random(rows) < 0.05, "minutes"] = None
    return frame


def asked_of(folder: str, name: str, runner: Any) -> Tabulation:
    from anonymizer.engine.partitioned.tabulation import tabulate_parts

    return tabulate_parts(folder, runner=runner, **ASKED[name])


def assert_same(found: Tabulation, frame: pd.DataFrame, name: str) -> None:
    whole = tabulate(frame_source(frame), **ASKED[name])
    assert found.rows() == whole.rows()
    assert found.sensitive.tolist() == whole.sensitive.tolist()
    assert found.report == whole.report
    for figure, values in whole.figures.items():
        np.testing.assert_allclose(found.figures[figure], values, rtol=1e-12)


@pytest.mark.parametrize(
    ("runner", "name"),
    [("duckdb", "all"), ("duckdb", "plain"), ("duckdb", "rounded"), ("spark", "all")],
    indirect=["runner"],
)
def test_parts_are_tabulated_as_the_whole_table_is(runner: Any, tmp_path: Path, name: str) -> None:
    frame = called()
    folder = in_parts(frame, tmp_path / "in", parts=5)

    made = asked_of(folder, name, runner)

    assert_same(made, frame, name)
    if name == "all":  # every reason to hide is at work
        assert made.report["sensitive"] > 0
        assert made.report["complementary"] > 0
        assert {"shown", "hidden", "zero", "not-asked"} == set(made.status("rate_need_food").tolist())


def test_worker_that_is_killed_changes_no_table(tmp_path: Path, kills_a_worker: Callable[[], Any]) -> None:
    frame = called()
    folder = in_parts(frame, tmp_path / "in", parts=5)
    killing = kills_a_worker()

    made = asked_of(folder, "all", killing)

    assert killing.killed(jobs=1)
    assert_same(made, frame, "all")


@pytest.mark.parametrize("runner", ["duckdb", "spark"], indirect=True)
def test_faults_of_a_part_are_said_wherever_it_is_read(runner: Any, tmp_path: Path) -> None:
    frame = called(200)
    frame.loc[150, "minutes"] = "half an hour"
    folder = in_parts(frame, tmp_path / "in", parts=3)

    with pytest.raises(InvalidSource, match=r"tabulate\.not_a_number") as failure:
        asked_of(folder, "all", runner)

    (finding,) = failure.value.findings
    assert (finding.column, finding.facts["values"]) == ("minutes", 1)


@pytest.mark.parametrize("runner", ["duckdb", pytest.param("spark", marks=pytest.mark.release)], indirect=True)
def test_part_that_goes_away_is_named(runner: Any, tmp_path: Path) -> None:
    from anonymizer.engine.partitioned.locations import list_parts, opened
    from anonymizer.engine.partitioned.tabulation import tabulate_parts

    folder = in_parts(called(200), tmp_path / "in", parts=3)

    class Losing:
        """The runner, in whose hands a part goes away after it was listed."""

        def on_parts(self, parts: Any, outputs: Any, work: Any, schema: Any) -> Any:
            Path(parts[1]).unlink(missing_ok=True)
            return runner.on_parts(parts, outputs, work, schema)

    with pytest.raises(InvalidSource, match=r"partitioned\.part_lost") as failure:
        tabulate_parts(folder, [("language",)], runner=Losing())

    assert failure.value.findings[0].facts["part"] == "contacts-1.parquet"
    assert "contacts-1.parquet" in message(failure.value.findings[0], language="fr")
    with pytest.raises(InvalidSource, match="part_lost"), opened(f"{folder}/contacts-1.parquet"):
        pass
    assert len(list_parts(folder)) == 2


def test_cluster_that_is_gone_is_said_so(spark_packages: Path) -> None:
    from py4j.protocol import Py4JNetworkError

    from anonymizer.engine.partitioned.runners import _in_our_words

    with pytest.raises(InvalidSource, match=r"partitioned\.cluster_lost"), _in_our_words():
        raise Py4JNetworkError("Answer from Java side is empty")


def test_tables_of_parts_that_cannot_be_made_are_refused(in_process: Any, tmp_path: Path) -> None:
    from anonymizer.engine.partitioned.tabulation import tabulate_parts

    frame = called(200)
    folder = in_parts(frame, tmp_path / "in", parts=2)
    empty = in_parts(frame.iloc[:0], tmp_path / "empty", parts=2)
    large = in_parts(frame.assign(minutes="2" + "0" * 20), tmp_path / "large", parts=1)

    with pytest.raises(InvalidSource, match=r"file\.header_only"):
        tabulate_parts(empty, [("language",)], runner=in_process)
    with pytest.raises(InvalidSource, match=r"partitioned\.amount_too_large"):
        tabulate_parts(large, [("language",)], figures=FIGURES[:2], runner=in_process)
    with pytest.raises(UnknownColumn):
        tabulate_parts(folder, [("langauge",)], runner=in_process)
    with pytest.raises(InvalidRecipe, match=r"tabulate\.no_key"):
        tabulate_parts(folder, [("language",)], method="cell-key", runner=in_process)
