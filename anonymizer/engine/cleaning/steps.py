"""The steps of one column, done to each of its distinct texts once; what each did is counted in cells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from anonymizer.engine.cleaning.amounts import read_amount
from anonymizer.engine.cleaning.dates import read_day
from anonymizer.engine.cleaning.spellings import BLANK_WORDS, NO, YES, normal_form, says_yes, tidy
from anonymizer.engine.cleaning.value_maps import ValueMap
from anonymizer.engine.errors import Finding
from anonymizer.engine.recipe.cleaning import ColumnCleaning, Form

type Reader = Callable[[str, Form], tuple[str | None, str]]
"""A text as it is written then (None: not understood), and what form it had."""


@dataclass(slots=True)
class StepFigures:
    """What a step did, in cells."""

    changed: int = 0
    blanked: int = 0
    not_understood: int = 0
    understood: int = 0
    details: dict[str, int] = field(default_factory=dict)
    """Cells by form, and spellings that a map does not know (``new_spellings``, of distinct texts)."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "changed": self.changed,
            "blanked": self.blanked,
            "not_understood": self.not_understood,
            "understood": self.understood,
            **({"details": dict(self.details)} if self.details else {}),
        }

    def note(self, detail: str, cells: int) -> None:
        """Count cells under a name."""
        self.details[detail] = self.details.get(detail, 0) + cells


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """What becomes of each distinct text of a column that changes, and of a missing value."""

    mapping: Mapping[str, str | None]
    missing: str | None
    present: int
    steps: Mapping[str, StepFigures]
    spellings_before: int
    spellings_after: int
    findings: tuple[Finding, ...]

    @property
    def changed(self) -> int:
        """Distinct texts that are written otherwise."""
        return len(self.mapping)

    def to_dict(self) -> dict[str, Any]:
        """Counts alone."""
        return {
            "present": self.present,
            "spellings_before": self.spellings_before,
            "spellings_after": self.spellings_after,
            "steps": {name: figures.to_dict() for name, figures in self.steps.items()},
        }


def plan_column(
    name: str, cleaning: ColumnCleaning, counts: Mapping[str, int], missing: int, values: ValueMap | None
) -> ColumnPlan:
    """What the steps of a column do to its texts. ``counts``: records of each; ``missing``: records without one."""
    steps: dict[str, StepFigures] = {}
    now: dict[str, str | None] = {text: text for text in counts}
    fixed: set[str] = set()
    if cleaning.spelling != "none":
        steps["spelling"] = _spelled(now, counts)
    if cleaning.blank:
        steps["blank"] = _blanked(now, counts)
    if values is not None:
        steps["values"] = _mapped(now, counts, values)
        fixed = {value for value in values.spellings if value}
    findings: list[Finding] = []
    form = cleaning.form
    if form is not None:
        if form.kind == "numbers":
            form = _settled(form, now, counts)
        steps[form.kind] = _formed(now, counts, form)
        findings += _ambiguous(name, form, steps[form.kind])
    if cleaning.spelling == "fold":
        steps["fold"] = _folded(now, counts, fixed)
    blank = NO if form is not None and form.kind == "yes_no" and form.missing == "no" else None
    if blank is not None:
        filled = missing + sum(counts[text] for text, value in now.items() if value is None)
        steps["yes_no"].changed += filled
        steps["yes_no"].note("blank_says_no", filled)
        now = {text: blank if value is None else value for text, value in now.items()}
    return ColumnPlan(
        mapping={text: value for text, value in now.items() if value != text},
        missing=blank,
        present=sum(counts.values()),
        steps=steps,
        spellings_before=len(counts),
        spellings_after=len({value for value in now.values() if value is not None}),
        findings=tuple(findings),
    )


def _spelled(now: dict[str, str | None], counts: Mapping[str, int]) -> StepFigures:
    figures = StepFigures()
    for text in now:
        plain = tidy(text) or None
        figures.changed += counts[text] * (plain != text)
        figures.blanked += counts[text] * (plain is None)
        now[text] = plain
    return figures


def _blanked(now: dict[str, str | None], counts: Mapping[str, int]) -> StepFigures:
    figures = StepFigures()
    for text, value in now.items():
        if value is not None and len(value) < 40 and normal_form(value) in BLANK_WORDS:
            now[text] = None
            figures.changed += counts[text]
            figures.blanked += counts[text]
    return figures


def _mapped(now: dict[str, str | None], counts: Mapping[str, int], values: ValueMap) -> StepFigures:
    figures, fresh = StepFigures(), set()
    for text, value in now.items():
        if value is None:
            continue
        target = values.value_of(value)
        if target is None:
            figures.not_understood += counts[text]
            fresh.add(normal_form(value))
            continue
        now[text] = target or None
        figures.understood += counts[text]
        figures.changed += counts[text] * (target != value)
        figures.blanked += counts[text] * (not target)
    figures.details["values"] = len({value for value in values.spellings if value})
    if fresh:
        figures.details["new_spellings"] = len(fresh)
    return figures


def _formed(now: dict[str, str | None], counts: Mapping[str, int], form: Form) -> StepFigures:
    figures, read = StepFigures(), _READERS[form.kind]
    for text, value in now.items():
        if value is None:
            continue
        written, kind = read(tidy(value), form)
        if written is None:
            figures.not_understood += counts[text]
            if form.not_understood == "blank":
                figures.blanked += counts[text]
                figures.changed += counts[text]
                now[text] = None
            continue
        now[text] = written
        figures.understood += counts[text]
        figures.changed += counts[text] * (written != value)
        if kind:
            figures.note(kind, counts[text])
    return figures


def _yes_no(text: str, form: Form) -> tuple[str | None, str]:
    answer = says_yes(normal_form(text))
    return (None if answer is None else YES if answer else NO), ""


def _dates(text: str, form: Form) -> tuple[str | None, str]:
    day = read_day(text, form.order)
    return (None, "") if day is None else (day.iso, day.form)


def _numbers(text: str, form: Form) -> tuple[str | None, str]:
    amount = read_amount(text, form.decimal)
    return (None, "") if amount is None else (amount.text, amount.form)


_READERS: Mapping[str, Reader] = {"yes_no": _yes_no, "dates": _dates, "numbers": _numbers}


def _settled(form: Form, now: Mapping[str, str | None], counts: Mapping[str, int]) -> Form:
    """What parts the decimals, as the numbers beyond doubt of the column say where they agree."""
    if form.decimal != "auto":
        return form
    kinds: dict[str, int] = defaultdict(int)
    for text, value in now.items():
        amount = None if value is None else read_amount(tidy(value))
        if amount is not None:
            kinds[amount.form] += counts[text]
    if kinds["comma"] and not kinds["point"]:
        return Form("numbers", form.not_understood, decimal="comma")
    if kinds["point"] and not kinds["comma"]:
        return Form("numbers", form.not_understood, decimal="point")
    return form


def _ambiguous(name: str, form: Form, figures: StepFigures) -> list[Finding]:
    """Why a column can be read in two ways, and nobody said in which."""
    details = figures.details
    if form.kind == "dates" and form.order is None and details.get("ambiguous"):
        facts = {
            "cells": details["ambiguous"],
            "day_first": details.get("day-first", 0),
            "month_first": details.get("month-first", 0),
        }
        return [Finding("cleaning.dates_ambiguous", name, facts=facts)]
    if form.kind == "numbers" and form.decimal == "auto":
        doubtful = details.get("ambiguous", 0)
        if details.get("comma") and details.get("point"):
            doubtful += details.get("plain-ambiguous", 0)
        if doubtful:
            return [Finding("cleaning.numbers_ambiguous", name, facts={"cells": doubtful})]
    return []


def _folded(now: dict[str, str | None], counts: Mapping[str, int], fixed: set[str]) -> StepFigures:
    """The commonest spelling of each normal form; of equally many, the first in the order of characters. Values of a map stay."""
    figures = StepFigures()
    cells: dict[str, dict[str, int]] = defaultdict(dict)
    for text, value in now.items():
        if value is not None:
            of_form = cells[normal_form(value)]
            of_form[value] = of_form.get(value, 0) + counts[text]
    chosen = {
        form: min(spellings, key=lambda value: (value not in fixed, -spellings[value], value))
        for form, spellings in cells.items()
    }
    for text, value in now.items():
        if value is not None and chosen[normal_form(value)] != value:
            now[text] = chosen[normal_form(value)]
            figures.changed += counts[text]
    return figures
