"""The page of faults says what the tests strike, on every process, at enough points."""

from __future__ import annotations

from tests.fault_matrix import LEAST, PAGE, page, rows
from tests.faults import PROCESSES
from tests.printouts import keep


def test_page_of_faults_is_what_the_tests_declare() -> None:
    found = rows()

    assert PAGE.read_text() == page(found), "run .venv/bin/python -m tests.fault_matrix --write"
    keep("fault-matrix", page(found))
    assert {row.process for row in found} == set(PROCESSES)
    assert sum(row.points for row in found) >= LEAST
