"""What a recipe says of a table of counts: which columns count, and below which figure a count is hidden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from anonymizer.engine.errors import Finding

TOTAL_WORDS = ("total", "totals", "grand total", "all", "totaux", "total général", "ensemble", "tous", "toutes")
ACTIONS = ("hide", "check")
_KEYS = ("counts", "measures", "threshold", "totals", "action")


@dataclass(frozen=True, slots=True)
class TableRule:
    """Each row of the table is a cell or several: one for each column that counts."""

    counts: tuple[str, ...]
    threshold: int
    """Counts from 1 to one less than this are hidden; 0 is shown."""
    measures: tuple[str, ...] = ()
    """Rates, means and the like: hidden in every row in which a count is hidden."""
    totals: tuple[str, ...] = ()
    """What a total is called in the other columns, beside the usual words."""
    action: str = "hide"
    """``hide``, or ``check`` a table in which small counts were hidden before: it is refused where it shows one."""

    @property
    def total_words(self) -> frozenset[str]:
        """All words for a total, as they compare."""
        return frozenset(word.strip().casefold() for word in (*TOTAL_WORDS, *self.totals))

    def to_dict(self) -> dict[str, Any]:
        values: dict[str, Any] = {"counts": list(self.counts), "threshold": self.threshold}
        if self.measures:
            values["measures"] = list(self.measures)
        if self.totals:
            values["totals"] = list(self.totals)
        return values if self.action == "hide" else {**values, "action": self.action}


def read_table_rule(section: Any, columns: Mapping[str, Any], findings: list[Finding]) -> TableRule | None:
    """The rule that a mapping describes; what is wrong with it is noted. ``columns``: the rules of the recipe's columns."""
    if section is None:
        return None
    if not isinstance(section, Mapping):
        findings.append(Finding("recipe.table_form"))
        return None
    for key in section:
        if key not in _KEYS:
            facts = {"key": str(key)[:60], "known": ", ".join(_KEYS)}
            findings.append(Finding("recipe.unknown_key", facts=facts))
    lists = {key: _names(section.get(key, ()), key, findings) for key in ("counts", "measures", "totals")}
    threshold, action = section.get("threshold"), section.get("action", "hide")
    if not isinstance(threshold, int) or isinstance(threshold, bool) or threshold < 1:
        findings.append(Finding("recipe.table_threshold"))
        return None
    if action not in ACTIONS:
        findings.append(Finding("recipe.unknown_word", facts={"key": "action", "known": ", ".join(ACTIONS)}))
        return None
    if not lists["counts"]:
        findings.append(Finding("recipe.table_without_counts"))
    for name in (*lists["counts"], *lists["measures"]):
        if name not in columns:
            findings.append(Finding("recipe.unknown_column", name))
        elif columns[name].get("treatment") != "keep":
            findings.append(Finding("recipe.table_column_kept", name))
    findings += [Finding("recipe.table_column_twice", name) for name in lists["counts"] if name in lists["measures"]]
    return TableRule(lists["counts"], threshold, lists["measures"], lists["totals"], action)


def _names(names: Any, key: str, findings: list[Finding]) -> tuple[str, ...]:
    if isinstance(names, str) or not isinstance(names, Sequence) or not all(isinstance(name, str) for name in names):
        findings.append(Finding("recipe.table_names", facts={"key": key}))
        return ()
    return tuple(dict.fromkeys(names))
