"""Identifiers that stand inside the values of a column, counted over all its records and not over a sample.

Only forms that hardly occur by chance are looked for, so that a few hits in a large column mean something: telephone
numbers with separators, e-mail addresses, social insurance numbers and health numbers that pass their check, full postal
codes inside a longer text. A first look by an expression without branches leaves little for the second, exact one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from anonymizer.engine.profiles.checksums import is_health_number, is_sin

if TYPE_CHECKING:
    import pyarrow as pa

ENOUGH = 20_000  # records of one kind after which the column is known to be full of it
_TOLL_FREE = r"8(?:00|33|44|55|66|77|88)"


@dataclass(frozen=True, slots=True)
class _Trace:
    glance: str
    """A form in RE2 that every hit has."""
    pattern: re.Pattern[str]
    accepts: Callable[[str], bool] = bool


_TRACES: Mapping[str, _Trace] = {
    "phone": _Trace(
        r"\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}",
        re.compile(rf"(?<![\d-])(?:\+?1[-. ])?\(?(?!{_TOLL_FREE})[2-9]\d{{2}}\)?[-. ]{{1,2}}[2-9]\d{{2}}[-. ]\d{{4}}(?![\d-]\d|\d)"),
    ),
    "email": _Trace("@", re.compile(r"(?<=[\w.+-])@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-zA-Z]{2,}")),
    "sin": _Trace(r"\d{3}[- ]\d{3}[- ]\d{3}", re.compile(r"(?<![\d-])\d{3}([- ])\d{3}\1\d{3}(?![\d-])"), is_sin),
    "health_number": _Trace(
        r"[A-Za-z]{4} ?\d{4} ?\d{4}|\d{4}[- ]\d{3}[- ]\d{3}",
        re.compile(r"\b[A-Za-z]{4} ?\d{4} ?\d{4}\b|(?<![\d-])\d{4}([- ])\d{3}\1\d{3}(?![\d-])"),
        is_health_number,
    ),
    "postal_code": _Trace(
        r".{3}[ -]?\d[A-Za-z]\d.+|.+[A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d",
        re.compile(r"\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d\b"),
    ),
}  # fmt: skip


_ANY_GLANCE = "|".join(f"(?:{trace.glance})" for trace in _TRACES.values())


@dataclass(slots=True)
class Traces:
    """Grows batch by batch; keeps counts of records and no value."""

    records: Counter[str] = field(default_factory=Counter)

    def add(self, values: pa.Array, counts: pa.Array) -> None:
        """Distinct values of a batch, with their numbers of records."""
        import pyarrow.compute as pc

        anything = pc.match_substring_regex(values, _ANY_GLANCE)
        if not pc.any(anything).as_py():
            return
        values, counts = values.filter(anything), counts.filter(anything)
        for kind, trace in _TRACES.items():
            if self.records[kind] >= ENOUGH:
                continue
            glanced = pc.match_substring_regex(values, trace.glance)
            if not pc.any(glanced).as_py():
                continue
            for value, count in zip(
                values.filter(glanced).to_pylist(), counts.filter(glanced).to_pylist(), strict=True
            ):
                self.records[kind] += count * _holds(trace, kind, value)

    def to_dict(self) -> dict[str, int]:
        """Records by kind, at least; kinds without a hit are left out."""
        return {kind: count for kind, count in sorted(self.records.items()) if count}


def traces_in(value: str) -> list[str]:
    """The kinds of which an identifier stands inside a value.

    >>> traces_in("call 613-555-0142"), traces_in("call 2-1-1")
    (['phone'], [])
    """
    return [kind for kind, trace in _TRACES.items() if _holds(trace, kind, value)]


def _holds(trace: _Trace, kind: str, value: str) -> bool:
    for match in trace.pattern.finditer(value):
        if kind == "postal_code" and match.span() == (0, len(value.strip())):
            continue  # the value is a postal code and nothing else: a column of them is known by its form
        if trace.accepts(match.group()):
            return True
    return False
