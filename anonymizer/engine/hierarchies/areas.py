"""Postal codes to areas of a table that the caller gives: FSA to health region, census metropolitan area, and so on.

The table has a header. Its first column is named ``fsa``; each further column is a larger area that contains the one before
it (``fsa,health_region,province``). Statistics Canada's Postal Code Conversion File, health region boundary files or a
network's own territories can be cut to this form. An area whose FSA lies in two larger ones must be put in one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.hierarchies.base import ANY, OpenHierarchy, Path
from anonymizer.engine.hierarchies.postal_codes import PostalCodes

type Line = tuple[int, tuple[str, ...]]
"""The number of a line and its cells."""


class Areas(OpenHierarchy):
    """Levels of a column of postal codes, or with ``start="fsa"`` of forward sortation areas, through a table.

    Args:
        header: of the table; its names are the names of the levels.
        lines: the records of the table.

    Raises:
        InvalidRecipe: the first column is no FSA, a line lacks cells, or an area lies in two larger ones.

    >>> table = [(2, ("M5V", "Toronto", "ON")), (3, ("L4W", "Peel", "ON"))]
    >>> Areas(("fsa", "health_region", "province"), table).climb("m5v2t6")
    ('M5V 2T6', 'M5V', 'Toronto', 'ON', '*')
    """

    def __init__(
        self, header: Sequence[str], lines: Sequence[Line], *, start: str = "postal_code", column: str | None = None
    ) -> None:
        names = [name.strip().lower() for name in header]
        if not lines or len(names) < 2 or names[0] != "fsa" or len(set(names)) < len(names) or not all(names):
            raise InvalidRecipe(Finding("hierarchy.areas_form", column))
        self._codes = PostalCodes(start="postal_code")
        self.start = start
        self.level_names = (*(("postal_code",) if start == "postal_code" else ()), *names, "any")
        findings = [*_lacking(lines, len(names), column), *_two_parents(lines, column)]
        if findings:
            raise InvalidRecipe(*findings)
        self._above = {self._fsa(cells[0], line, column): cells[1:] for line, cells in lines}

    def climb(self, value: str) -> Path | None:
        path = self._codes.climb(value)
        if path is None or (above := self._above.get(path[1])) is None:
            return None
        return (*path[0 if self.start == "postal_code" else 1 : 2], *above, ANY)

    def _fsa(self, text: str, line: int, column: str | None) -> str:
        path = self._codes.climb(text)
        if path is None or path[0] != path[1]:
            raise InvalidRecipe(Finding("hierarchy.not_an_fsa", column, facts={"value": text[:60], "lines": str(line)}))
        return path[0]


def _lacking(lines: Sequence[Line], width: int, column: str | None) -> list[Finding]:
    from anonymizer.engine.hierarchies.files import some_lines

    lacking = [line for line, cells in lines if len(cells) != width or not all(cell.strip() for cell in cells)]
    return [Finding("hierarchy.blank_cells", column, facts={"lines": some_lines(lacking)})] if lacking else []


def _two_parents(lines: Sequence[Line], column: str | None) -> list[Finding]:
    findings = []
    for lower, upper in pairwise(range(len(lines[0][1]))):
        first: dict[str, tuple[str, int]] = {}
        for line, cells in lines:
            if upper >= len(cells):
                continue
            above, earlier = first.setdefault(cells[lower], (cells[upper], line))
            if above != cells[upper]:
                facts = {"value": cells[lower][:60], "level": lower, "lines": f"{earlier}, {line}"}
                findings.append(Finding("hierarchy.two_parents", column, facts=facts))
                break
    return findings
