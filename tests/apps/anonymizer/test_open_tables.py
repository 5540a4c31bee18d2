"""Tables in the worker's memory: the ones used last, as far as there is room, and only for some minutes."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import numpy as np
import pytest

from anonymizer.engine.live_effect import CodedTable
from anonymizer.engine.table.codes import Coded
from anonymizer.tasks.open_tables import LONGEST_IDLE, MOST_FORMS, MOST_RULES, OpenTable, OpenTables

RUNS = [UUID(int=number) for number in range(4)]


def of_bytes(size: int) -> CodedTable:
    coded = CodedTable(("a",))
    coded._coded[("a", "", "", True)] = Coded(np.zeros(size, np.uint8), ())
    return coded


@pytest.fixture
def clock() -> dict[str, float]:
    return {"now": 0.0}


@pytest.fixture
def tables(clock: dict[str, float]) -> OpenTables:
    return OpenTables(most=3, most_bytes=1_000, clock=lambda: clock["now"])


def test_those_used_longest_ago_make_room(tables: OpenTables) -> None:
    for run_id in (*RUNS[:3], RUNS[0], RUNS[3]):
        tables.of(run_id)
    tables.make_room()

    assert tables.run_ids == [RUNS[2], RUNS[0], RUNS[3]]


def test_bytes_are_bounded_even_for_one_table(tables: OpenTables) -> None:
    for run_id in RUNS[:3]:
        tables.of(run_id).form("", lambda: of_bytes(400))
    tables.make_room()
    assert tables.run_ids == RUNS[1:3]

    tables.of(RUNS[3]).form("", lambda: of_bytes(1_001))
    tables.make_room()
    assert tables.run_ids == []


@pytest.mark.parametrize(("seconds", "is_there"), [(LONGEST_IDLE - 1, True), (LONGEST_IDLE, False)])
def test_what_nobody_asks_about_is_forgotten(
    tables: OpenTables, clock: dict[str, float], seconds: float, is_there: bool
) -> None:
    tables.of(RUNS[0])
    clock["now"] = seconds
    tables.close_idle()

    assert bool(tables.run_ids) is is_there


def test_forms_and_rules_of_a_table_are_bounded() -> None:
    table: Any = OpenTable()
    for number in range(200):
        table.form(number, lambda: of_bytes(1))
        table.remember_rows(str(number), "digest")

    assert list(table.forms) == list(range(200 - MOST_FORMS, 200))
    assert len(table.rows) == MOST_RULES
