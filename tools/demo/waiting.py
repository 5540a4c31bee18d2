"""How the demonstration waits for the worker, and what it tells of each step."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from anonymizer.models import Run
from anonymizer.queries import OPEN
from anonymizer.states import RunStatus, Step

PATIENCE_SECONDS: Final = 1800  # for one step of the worker


class DemoFailed(RuntimeError):
    """A step did not come to its end."""


@dataclass
class Walk:
    """What was done: one row a step, with its figures and its time."""

    console: Console
    rows: list[tuple[str, str, float]] = field(default_factory=list)

    @contextmanager
    def step(self, name: str) -> Iterator[list[str]]:
        figures: list[str] = []
        begun = time.monotonic()
        with self.console.status(f"{name} …"):
            yield figures
        self.rows.append((name, " · ".join(figures), time.monotonic() - begun))


def watch(console: Console, run: Run, while_: str) -> Run:
    """Show the worker's named steps until the run has left a status."""
    columns = (
        TextColumn("  {task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as shown:
        task = shown.add_task("", total=1.0)
        deadline = time.monotonic() + PATIENCE_SECONDS
        while run.status == while_:
            if time.monotonic() > deadline:
                raise DemoFailed(f"the worker has not finished: {run.step}")
            shown.update(task, description=str(Step(run.step).label), completed=run.progress)
            time.sleep(0.2)
            run.refresh_from_db()
    if run.status == RunStatus.FAILED:
        raise DemoFailed(f"the run failed: {run.error_code} {json.dumps(run.findings)}")
    if run.status in OPEN or run.status == RunStatus.APPROVED:
        return run
    raise DemoFailed(f"the run ended as {run.status}")


def until(holds: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        if time.monotonic() > deadline:
            raise DemoFailed(f"the worker has not finished: {what}")
        time.sleep(0.2)
