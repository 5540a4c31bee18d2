"""What became of each column, and what was found in its text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext

from anonymizer import explanations
from anonymizer.engine import Recipe as Spec
from anonymizer.models import RiskReport, Run


@dataclass(frozen=True, slots=True)
class ColumnStory:
    """One column: what happened to it, and as what it counts."""

    name: str
    sentence: str
    role: str
    kind: str
    leaves: bool


@dataclass(frozen=True, slots=True)
class TextStory:
    """Personal details that were found in a text column before anything was done to it."""

    name: str
    seen: int
    hit: int
    details: tuple[tuple[str, int], ...]
    sentence: str


def stories(names: Sequence[str], spec: Mapping[str, Any], measured: RiskReport) -> list[ColumnStory]:
    """The columns of a version in their order, which a stored recipe does not keep."""
    differs = Spec.from_dict(spec).recodes
    return [
        ColumnStory(
            name=name,
            sentence=_sentence(rule, name, measured.levels.get(name), differs=differs and name in measured.levels),
            role=str(explanations.ROLES[rule["role"]]),
            kind=str(explanations.KINDS.get(rule.get("kind") or "", "")),
            leaves=rule["treatment"] != "drop",
        )
        for name in names
        if (rule := spec["columns"].get(name)) is not None
    ]


def _sentence(rule: Mapping[str, Any], name: str, level: int | None, *, differs: bool) -> str:
    """What happened to a column; and that a person answers for its values, where the recipe says so.

    Args:
        level: that the run reached; the finest one where groups differ.
    """
    treatment = explanations.treatment_in_words(rule, name, level=level)
    if differs and rule["treatment"] == "generalize":
        treatment = gettext("%(treatment)s at the finest; coarser, or not shown, where a group would be too small") % {
            "treatment": treatment
        }
    if not rule.get("reviewed"):
        return treatment
    return gettext(
        "%(treatment)s. The final check for identifiers passed over this column: whoever chose the recipe has read its values."
    ) % {"treatment": treatment}


def text_stories(run: Run, spec: Mapping[str, Any]) -> list[TextStory]:
    """The columns in which a detector looked."""
    return [
        TextStory(
            name=column.name,
            seen=column.findings["seen"],
            hit=column.findings["hit"],
            details=tuple(explanations.details_in_words(column.findings["labels"])),
            sentence=explanations.treatment_in_words(spec["columns"][column.name], column.name),
        )
        for column in run.version.columns.all()
        if "seen" in column.findings and column.name in spec["columns"]
    ]
