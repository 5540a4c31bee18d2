"""The six steps that every page of a dataset's path shows: the line, from left to right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

STEPS: Final[tuple[tuple[str, Promise], ...]] = (
    ("upload", pgettext_lazy("step of the line", "Upload")),
    ("columns", pgettext_lazy("step of the line", "Columns")),
    ("run", pgettext_lazy("step of the line", "Run")),
    ("result", pgettext_lazy("step of the line", "Result")),
    ("review", pgettext_lazy("step of the line", "Review")),
    ("release", pgettext_lazy("step of the line", "Release")),
)


@dataclass(frozen=True, slots=True)
class Step:
    """One stop of the line as a page shows it; ``state`` is done, current, stopped or ahead."""

    number: int
    name: str
    label: Promise
    state: str
    url: str


def steps(current: str, *, urls: Mapping[str, str] | None = None, stopped: bool = False) -> tuple[Step, ...]:
    """All steps, those left of ``current`` done. ``current="done"`` marks the whole line as walked.

    >>> [step.state for step in steps("run")]
    ['done', 'done', 'current', 'ahead', 'ahead', 'ahead']
    """
    names = [name for name, _ in STEPS]
    here = len(names) if current == "done" else names.index(current)
    line = []
    for index, (name, label) in enumerate(STEPS):
        state = "done" if index < here else "ahead"
        if index == here:
            state = "stopped" if stopped else "current"
        line.append(Step(index + 1, name, label, state, (urls or {}).get(name, "")))
    return tuple(line)
