"""Hierarchies from a CSV file of the usual form: no header, the value, then its ever more general levels, ``;`` between.

Also hierarchies written into a recipe: the same rows as lists. Faults are findings with line numbers, all at once.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.hierarchies.base import Path

if TYPE_CHECKING:
    import pyarrow as pa


class ListedHierarchy:
    """A closed hierarchy: its rows are all the values that it knows."""

    def __init__(self, rows: Sequence[Path]) -> None:
        self.leaves = tuple(rows)
        self._path_of = {row[0]: row for row in rows}
        self.level_names = tuple(f"level-{level}" for level in range(len(rows[0])))

    def climb(self, value: str) -> Path | None:
        return self._path_of.get(value) or self._path_of.get(value.strip())

    def prepare(self, column: pa.Array) -> pa.Array:
        return column


def read_hierarchy_file(path: FilePath, *, column: str | None = None, delimiter: str = ";") -> ListedHierarchy:
    """The hierarchy in a file.

    Raises:
        InvalidRecipe: the file is missing, not UTF-8, or holds no proper hierarchy.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InvalidRecipe(Finding("hierarchy.file_missing", column=column, facts={"file": path.name})) from error
    except UnicodeDecodeError as error:
        raise InvalidRecipe(Finding("hierarchy.file_encoding", column=column, facts={"file": path.name})) from error
    lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    return listed_hierarchy([(line, tuple(row)) for line, row in enumerate(lines, 1) if any(row)], column=column)


def listed_hierarchy(rows: Sequence[tuple[int, Path]], *, column: str | None = None) -> ListedHierarchy:
    """The hierarchy of numbered rows, once it is shown to be one: equal depth, each value once, one parent each."""
    if not rows:
        raise InvalidRecipe(Finding("hierarchy.empty", column=column))
    findings = [*_uneven(rows, column), *_repeated(rows, column)]
    findings = findings or _two_parents(rows, column)
    if findings:
        raise InvalidRecipe(*findings)
    return ListedHierarchy([path for _, path in rows])


def _uneven(rows: Sequence[tuple[int, Path]], column: str | None) -> list[Finding]:
    depth = len(rows[0][1])
    uneven = [line for line, path in rows if len(path) != depth]
    return [Finding("hierarchy.uneven", column, facts={"lines": _some(uneven), "depth": depth})] if uneven else []


def _repeated(rows: Sequence[tuple[int, Path]], column: str | None) -> list[Finding]:
    first: dict[str, int] = {}
    repeated = [line for line, path in rows if first.setdefault(path[0], line) != line]
    return [Finding("hierarchy.repeated_value", column, facts={"lines": _some(repeated)})] if repeated else []


def _two_parents(rows: Sequence[tuple[int, Path]], column: str | None) -> list[Finding]:
    findings = []
    for level in range(1, len(rows[0][1]) - 1):
        parent: dict[str, tuple[str, int]] = {}
        for line, path in rows:
            above, first = parent.setdefault(path[level], (path[level + 1], line))
            if above != path[level + 1]:
                facts = {"level": level, "lines": f"{first}, {line}"}
                findings.append(Finding("hierarchy.two_parents", column, facts=facts))
                break
    return findings


def _some(lines: Sequence[int], limit: int = 5) -> str:
    return ", ".join(map(str, lines[:limit])) + (" …" if len(lines) > limit else "")
