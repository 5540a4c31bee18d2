"""Remedies for what a report found: the recipe of a run with one thing changed, offered as a button.

A remedy is a code that stands in an address, so that it names a column by its place and never by its name. It changes the answers
with which the next recipe begins; a person sees them, and confirms or changes them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from anonymizer.explanations import levels_of

DIVERSITY: Final = "diversity"
CLOSENESS: Final = "closeness"
LARGER_GROUPS: Final = "larger-groups"
COARSER: Final = "coarser"
LEAVE_OUT: Final = "leave-out"
LABELS: Final[Mapping[str, Promise]] = {
    DIVERSITY: gettext_lazy("Ask for more different values in each group"),
    CLOSENESS: gettext_lazy("Keep each group like the whole table"),
    LARGER_GROUPS: gettext_lazy("Ask for larger groups"),
    COARSER: gettext_lazy("Make the column coarser"),
    LEAVE_OUT: gettext_lazy("Leave the column out"),
}
_OF_A_COLUMN: Final = (COARSER, LEAVE_OUT)
_DIVERSE: Final = ("distinct-l-diversity", "entropy-l-diversity", "recursive-l-diversity")
_CLOSE: Final = "t-closeness"
_FIRST_T: Final = 0.3
_CLOSER: Final = 2 / 3


@dataclass(frozen=True, slots=True)
class Remedy:
    """What a button offers: ``code`` is sent, ``label`` is shown."""

    code: str
    label: str | Promise


def remedies_of_groups(place: int | None, *, alike: bool, leaning: bool) -> tuple[Remedy, ...]:
    """For a sensitive column that groups give away; ``place`` is its number in the table, where that is known."""
    codes = [*([DIVERSITY] if alike else []), *([CLOSENESS] if alike or leaning else [])]
    if place is not None and codes:
        codes += [f"{kind}-{place}" for kind in _OF_A_COLUMN]
    return tuple(map(_remedy, codes))


def remedies_of_column(place: int | None, *, larger_groups: bool = False) -> tuple[Remedy, ...]:
    """For a column that gives people away by itself, or by which they are found best."""
    codes = [LARGER_GROUPS] if larger_groups else []
    if place is not None:
        codes += [f"{kind}-{place}" for kind in _OF_A_COLUMN]
    return tuple(map(_remedy, codes))


def remedied(
    spec: Mapping[str, Any], code: str, columns: Sequence[str], proposed: Mapping[str, Any]
) -> dict[str, Any] | None:
    """A recipe with a remedy applied; ``None`` where there is no such remedy, or it changes nothing.

    Args:
        columns: of the table, in their order.
        proposed: the rules that are proposed for its columns, from which a column that is kept as it is takes its hierarchy.
    """
    changed: dict[str, Any] = deepcopy(dict(spec))
    kind, _, place = code.rpartition("-")
    if code == DIVERSITY:
        _ask_diversity(changed)
    elif code == CLOSENESS:
        _ask_closeness(changed)
    elif code == LARGER_GROUPS:
        _ask_larger_groups(changed)
    elif (
        kind in _OF_A_COLUMN
        and place.isdecimal()
        and int(place) < len(columns)
        and columns[int(place)] in changed["columns"]
    ):
        name = columns[int(place)]
        rule = changed["columns"][name]
        changed["columns"][name] = (
            _left_out(rule) if kind == LEAVE_OUT else _coarser(name, rule, proposed.get(name, {}))
        )
    return None if changed == spec else changed


def is_remedy(code: str) -> bool:
    """Whether a code that came in an address or a form is one of a remedy."""
    kind, _, place = code.rpartition("-")
    return code in (DIVERSITY, CLOSENESS, LARGER_GROUPS) or (kind in _OF_A_COLUMN and place.isdecimal())


def label_of(code: str) -> str | Promise:
    """What a remedy does, in words; blank for whatever is none."""
    return (LABELS.get(code) or LABELS[code.rpartition("-")[0]]) if is_remedy(code) else ""


def _remedy(code: str) -> Remedy:
    return Remedy(code, label_of(code))


def _sensitive(spec: Mapping[str, Any]) -> list[str]:
    """The columns that the page of a recipe asks about."""
    return sorted(
        name
        for name, rule in spec["columns"].items()
        if rule["role"] == "sensitive" and rule["treatment"] in ("keep", "generalize")
    )


def _ask_diversity(spec: dict[str, Any]) -> None:
    """One different value more than was asked for; two where nothing was."""
    entries = spec.get("privacy", [])
    if any(entry["model"] in _DIVERSE for entry in entries):
        spec["privacy"] = [
            {**entry, "l": int(entry["l"]) + 1} if entry["model"] in _DIVERSE else entry for entry in entries
        ]
        return
    added = [{"model": _DIVERSE[0], "column": name, "l": 2} for name in _sensitive(spec)]
    spec["privacy"] = [*entries, *added]


def _ask_closeness(spec: dict[str, Any]) -> None:
    """Two thirds of the distance that was allowed; 0.3 where none was named."""
    entries = spec.get("privacy", [])
    if any(entry["model"] == _CLOSE for entry in entries):
        spec["privacy"] = [
            {**entry, "t": round(entry["t"] * _CLOSER, 2)} if entry["model"] == _CLOSE else entry for entry in entries
        ]
        return
    spec["privacy"] = [*entries, *({"model": _CLOSE, "column": name, "t": _FIRST_T} for name in _sensitive(spec))]


def _ask_larger_groups(spec: dict[str, Any]) -> None:
    """Groups twice as large."""
    spec["privacy"] = [
        {**entry, "k": 2 * int(entry["k"])} if entry["model"] == "k-anonymity" else entry
        for entry in spec.get("privacy", [])
    ]


def _left_out(rule: Mapping[str, Any]) -> dict[str, Any]:
    return {"role": rule["role"], "treatment": "drop", **({"kind": rule["kind"]} if rule.get("kind") else {})}


def _coarser(name: str, rule: Mapping[str, Any], proposed: Mapping[str, Any]) -> dict[str, Any]:
    """One level coarser at the finest; where the column was not made coarser, as is proposed for it. Left out where nothing is coarser."""
    hierarchy = rule.get("hierarchy") or proposed.get("hierarchy")
    if hierarchy is None or rule["treatment"] not in ("keep", "generalize"):
        return _left_out(rule)
    finest = max(rule.get("level") or 0, rule.get("min_level", 0)) + 1
    if rule["treatment"] == "keep":
        finest = max(finest, proposed.get("min_level", 0))
    if finest >= len(levels_of(hierarchy, name)) - 1:  # the last level tells nothing
        return _left_out(rule)
    fixed = {"level": finest} if rule.get("level") is not None else {"min_level": finest}
    return {**rule, "treatment": "generalize", "hierarchy": hierarchy, **fixed}
