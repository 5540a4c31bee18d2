"""Columns as integer codes: each distinct value once, and a small number for every record.

This is the only step that sees all values of the counted columns; everything after it works on integers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from anonymizer.engine.errors import Finding, InvalidSource, UnknownColumn
from anonymizer.engine.hierarchies.base import Hierarchy, Path

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers import Source

type Codes = npt.NDArray[np.int32]

_REMEMBERED = 100_000  # raw spellings kept for speed; more are climbed again rather than held in memory


@dataclass(frozen=True, slots=True)
class Coded:
    """One column: the code of each record, and the path of each code (None for the missing value)."""

    codes: Codes
    paths: tuple[Path | None, ...]
    unknown: int = 0
    """Records whose value the hierarchy does not know, counted as missing because the recipe said so."""
    words_of: Hierarchy | None = None
    """The hierarchy in whose words the paths are written, where it is another than that of the recipe."""

    @property
    def size(self) -> int:
        return len(self.paths)

    @property
    def spellings(self) -> tuple[str | None, ...]:
        """The value behind each code."""
        return tuple(None if path is None else path[0] for path in self.paths)


@dataclass(slots=True)
class Coder:
    """Gives codes to one column, batch by batch. Missing values share one code."""

    column: str
    hierarchy: Hierarchy | None = None
    refuses_unknown: bool = True
    is_compact: bool = False
    """Whether codes may come in the smallest type that holds them: a quarter of the memory, for those who only look up."""
    paths: list[Path | None] = field(default_factory=list)
    _code_of: dict[str | None, int] = field(default_factory=dict)
    _raw: dict[str, int] = field(default_factory=dict)
    _parts: list[Codes] = field(default_factory=list)
    _unknown_rows: list[int] = field(default_factory=list)
    _unknown: int = 0
    _seen: int = 0

    def add(self, column: pa.Array) -> None:
        """The next batch of the column: texts, or a dictionary of texts."""
        import pyarrow.compute as pc
        from pyarrow import types

        encoded = column if types.is_dictionary(column.type) else pc.dictionary_encode(column)
        texts = self.hierarchy.prepare(encoded.dictionary) if self.hierarchy else encoded.dictionary
        known = np.array([self._code(value) for value in texts.to_pylist()], dtype=np.int32)
        indices = encoded.indices
        missing = None
        if indices.null_count:
            missing = indices.is_null().to_numpy(zero_copy_only=False)
            indices = pc.fill_null(indices, 0)
        codes = known[indices.to_numpy(zero_copy_only=False)] if len(known) else np.zeros(len(column), np.int32)
        if missing is not None:
            codes[missing] = self._new_code(None, None)
        self._note_unknown(codes)
        self._parts.append(smallest(codes, len(self.paths)) if self.is_compact else codes)
        self._seen += len(codes)

    @property
    def unknown_rows(self) -> tuple[int, ...]:
        """The first records whose value the hierarchy does not know."""
        return tuple(self._unknown_rows)

    def finish(self) -> Coded:
        """The whole column.

        Raises:
            InvalidSource: some values are not in the hierarchy; says how many and in which rows, never which values.
        """
        if self._unknown and self.refuses_unknown:
            raise InvalidSource(missing_values(self.column, self._unknown, self._unknown_rows))
        codes = np.zeros(self._seen, self._parts[-1].dtype if self._parts else np.int32)
        place = self._seen
        while self._parts:  # from the back, so that each part is given up when it is copied
            part = self._parts.pop()
            codes[place - len(part) : place] = part
            place -= len(part)
        return Coded(codes, tuple(self.paths), self._unknown)

    def _code(self, raw: str | None) -> int:
        """The code of a spelling; -1 where the hierarchy does not know it."""
        if raw is None:
            return self._new_code(None, None)
        code = self._raw.get(raw)
        if code is not None:
            return code
        path = (raw,) if self.hierarchy is None else self.hierarchy.climb(raw)
        code = -1 if path is None else self._new_code(path[0], path)
        if self.hierarchy is not None and len(self._raw) < _REMEMBERED:
            self._raw[raw] = code
        return code

    def _new_code(self, value: str | None, path: Path | None) -> int:
        code = self._code_of.setdefault(value, len(self.paths))
        if code == len(self.paths):
            self.paths.append(path)
        return code

    def _note_unknown(self, codes: Codes) -> None:
        unknown = np.flatnonzero(codes < 0)
        if len(unknown):
            room = 5 - len(self._unknown_rows)
            self._unknown_rows += [self._seen + int(row) for row in unknown[:room]] if room > 0 else []
            self._unknown += len(unknown)
            codes[unknown] = self._new_code(None, None)


def code_columns(source: Source, coders: Iterable[Coder]) -> dict[str, Coded]:
    """The codes of several columns in one pass over the source.

    Raises:
        UnknownColumn: a column is not in the source.
        InvalidSource: a hierarchy misses values; all columns at fault are named.
    """
    from anonymizer.engine.table.readers.source import encoded_batches

    by_column = {coder.column: coder for coder in coders}
    require_columns(source.columns, by_column)
    if by_column:
        for batch in encoded_batches(source, list(by_column)):
            for column, coder in by_column.items():
                coder.add(batch.column(column))
    coded: dict[str, Coded] = {}
    findings: list[Finding] = []
    for column, coder in by_column.items():
        try:
            coded[column] = coder.finish()
        except InvalidSource as error:
            findings += error.findings
    if findings:
        raise InvalidSource(*findings)
    return coded


def missing_values(column: str, records: int, rows: Sequence[int]) -> Finding:
    """That a hierarchy does not know the values of so many records, of which these are the first."""
    facts = {"records": records, "rows": [row + 2 for row in rows]}
    return Finding("hierarchy.missing_value", column, rows[0] + 2, facts)


def smallest(codes: Codes, size: int) -> Codes:
    """The codes in the smallest type that holds numbers below ``size``. To compute with them, make them int64 first."""
    return codes.astype(np.uint8 if size <= 2**8 else np.uint16 if size <= 2**16 else np.int32, copy=False)


def persons_apart(coded: Coded) -> tuple[Codes, int]:
    """The codes and the number of the persons, each blank a person of its own. Every code occurs."""
    if None not in coded.paths:
        return coded.codes, coded.size
    rows = np.flatnonzero(coded.codes == coded.paths.index(None))[1:]  # the first of them keeps the code of the blank
    codes = coded.codes.copy()
    codes[rows] = np.arange(coded.size, coded.size + len(rows), dtype=np.int32)
    return codes, coded.size + len(rows)


def require_columns(columns: Sequence[str], wanted: Iterable[str]) -> None:
    """Every wanted column is there; otherwise all that are not are named, each with the nearest name."""
    missing = [column for column in wanted if column not in columns]
    if missing:
        raise UnknownColumn(*(absent(column, columns) for column in missing))


def absent(column: str, columns: Sequence[str], *, code: str = "column.unknown") -> Finding:
    """The finding about a column that is not there, with the name that was perhaps meant."""
    from difflib import get_close_matches

    by_folded: Mapping[str, str] = {name.casefold(): name for name in columns}
    close = get_close_matches(column.casefold(), list(by_folded), n=1, cutoff=0.6)
    if close:
        return Finding(f"{code}_close", column, facts={"close": by_folded[close[0]]})
    return Finding(code, column)
