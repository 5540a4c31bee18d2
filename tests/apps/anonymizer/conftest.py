"""Runs as they stand between the steps, made by the same services and worker as everywhere."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.anonymizer.messy_runs import messy
from tests.network import contacts_csv
from tests.worlds import kept


def without_text(content: bytes) -> bytes:
    """The table without its last column, so that no language model is loaded."""
    out = io.StringIO()
    rows = csv.reader(io.StringIO(content.decode()))
    csv.writer(out, lineterminator="\n").writerows(row[:-1] for row in rows)
    return out.getvalue().encode()


@pytest.fixture
@kept
def read_run(upload: Callable[..., Any], run_jobs: Callable[..., None]) -> Any:
    """A run that waits for its recipe."""
    version = upload(without_text(contacts_csv(caller_name="Canary Person")))
    run_jobs("runs")
    version.refresh_from_db()  # the worker counted its records
    run = version.runs.get()
    assert run.status == "awaiting_recipe", (run.error_code, run.findings)
    return run


@pytest.fixture
@kept
def messy_run(upload: Callable[..., Any], run_jobs: Callable[..., None]) -> Any:
    """A run of a table as organizations type it, which waits for its recipe."""
    version = upload(messy())
    run_jobs("runs")
    run = version.runs.get()
    assert run.status == "awaiting_recipe", run.findings
    return run


@pytest.fixture
@kept
def measured_run(read_run: Any, network: Any, run_jobs: Callable[..., None]) -> Any:
    """A run that waits for review."""
    from anonymizer import services
    from anonymizer.forms import recipe_form

    services.confirm_recipe(read_run.pk, recipe_form(read_run, None).spec(), by=network.contributor, now=timezone.now())
    run_jobs("runs")
    read_run.refresh_from_db()
    assert read_run.status == "awaiting_review", read_run.findings
    return read_run


@dataclass
class Answers:
    """The form of a run's recipe as a browser would post it, with some answers changed."""

    run: Any

    def __call__(self, columns: dict[str, dict[str, str]] | None = None, **settings: str) -> dict[str, str]:
        from anonymizer.forms import recipe_form

        form = recipe_form(self.run, None)
        posted = {
            name: str(part[name].value() or "") for part in form.parts for name in part.fields if name in part.initial
        }
        for column in form.columns:
            said = {**column.answers, "treatment": column.chosen, "level": str(column.level)}
            said |= (columns or {}).get(column.name, {})
            posted |= {column.key(part): value for part, value in said.items()}
        return {**posted, **settings}


@pytest.fixture
def answers(read_run: Any) -> Answers:
    return Answers(read_run)
