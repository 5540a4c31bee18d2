"""Hierarchies from a CSV file of the usual form: no header, the value, then its ever more general levels, ``;`` between.

Also hierarchies written into a recipe: the same rows as lists. Faults are findings with line numbers, all at once.
A hierarchy tells of no person, so these may name its words.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.hierarchies.base import Path
from anonymizer.engine.hierarchies.numbers import read_number

if TYPE_CHECKING:
    import pyarrow as pa


LONGEST = 60


class ListedHierarchy:
    """A closed hierarchy: its rows are all the values that it knows.

    Where all its values are numbers, a number is known in any writing: 1234 in the file is 1,234 and 1 234,0 in a table.
    """

    def __init__(self, rows: Sequence[Path], *, level_names: Sequence[str] | None = None) -> None:
        self.leaves = tuple(rows)
        self._path_of = {row[0]: row for row in rows}
        self.level_names = tuple(level_names or (f"level-{level}" for level in range(len(rows[0]))))
        numbers = {read_number(row[0]): row for row in rows}
        self._path_of_number = {} if None in numbers else numbers

    def climb(self, value: str) -> Path | None:
        path = self._path_of.get(value) or self._path_of.get(value.strip())
        if path is None and self._path_of_number:
            return self._path_of_number.get(read_number(value))
        return path

    def prepare(self, column: pa.Array) -> pa.Array:
        return column


def read_hierarchy_file(path: FilePath, *, column: str | None = None, delimiter: str = ";") -> ListedHierarchy:
    """The hierarchy in a file.

    Raises:
        InvalidRecipe: the file is missing, not UTF-8, or holds no proper hierarchy.
    """
    return listed_hierarchy(numbered_lines(text_of(path, column=column), delimiter), column=column)


def text_of(path: FilePath, *, column: str | None) -> str:
    """The text of a file.

    Raises:
        InvalidRecipe: the file is missing or not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InvalidRecipe(Finding("hierarchy.file_missing", column=column, facts={"file": path.name})) from error
    except UnicodeDecodeError as error:
        raise InvalidRecipe(Finding("hierarchy.file_encoding", column=column, facts={"file": path.name})) from error


def numbered_lines(text: str, delimiter: str) -> list[tuple[int, Path]]:
    """The lines of a CSV text that hold something, each with its number."""
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return [(line, tuple(row)) for line, row in enumerate(lines, 1) if any(row)]


def listed_hierarchy(rows: Sequence[tuple[int, Path]], *, column: str | None = None) -> ListedHierarchy:
    """The hierarchy of numbered rows, once it is shown to be one: equal depth, each value once, one parent each."""
    if not rows:
        raise InvalidRecipe(Finding("hierarchy.empty", column=column))
    findings = [*_uneven(rows, column), *_blank(rows, column), *_repeated(rows, column)]
    findings = findings or _two_parents(rows, column)
    if findings:
        raise InvalidRecipe(*findings)
    return ListedHierarchy([path for _, path in rows])


def _uneven(rows: Sequence[tuple[int, Path]], column: str | None) -> list[Finding]:
    depth = len(rows[0][1])
    uneven = [line for line, path in rows if len(path) != depth]
    return [Finding("hierarchy.uneven", column, facts={"lines": some_lines(uneven), "depth": depth})] if uneven else []


def _blank(rows: Sequence[tuple[int, Path]], column: str | None) -> list[Finding]:
    blank = [line for line, path in rows if not all(cell.strip() for cell in path)]
    return [Finding("hierarchy.blank_cells", column, facts={"lines": some_lines(blank)})] if blank else []


def _repeated(rows: Sequence[tuple[int, Path]], column: str | None) -> list[Finding]:
    first: dict[str, int] = {}
    repeated = [(line, path[0]) for line, path in rows if first.setdefault(path[0], line) != line]
    if not repeated:
        return []
    value = repeated[0][1]
    lines = [first[value], *(line for line, again in repeated if again == value)]
    facts = {"value": value[:LONGEST], "lines": some_lines(lines), "values": len({again for _, again in repeated})}
    return [Finding("hierarchy.repeated_value", column, facts=facts)]


def _two_parents(rows: Sequence[tuple[int, Path]], column: str | None) -> list[Finding]:
    findings = []
    for level in range(1, len(rows[0][1]) - 1):
        parent: dict[str, tuple[str, int]] = {}
        for line, path in rows:
            above, first = parent.setdefault(path[level], (path[level + 1], line))
            if above != path[level + 1]:
                facts = {"value": path[level][:LONGEST], "level": level, "lines": f"{first}, {line}"}
                findings.append(Finding("hierarchy.two_parents", column, facts=facts))
                break
    return findings


def some_lines(lines: Sequence[int], limit: int = 5) -> str:
    """The first of these numbers, for a finding."""
    return ", ".join(map(str, lines[:limit])) + (" …" if len(lines) > limit else "")
