"""The counts of the parts of a table that one machine holds, added up: exactly the prepared table that the whole of it would give."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Classes
from anonymizer.engine.classes.loss import Ladder
from anonymizer.engine.classes.tuples import Cells, Collapsed, Keys, combined, distinct, merged, tally
from anonymizer.engine.errors import InvalidSource
from anonymizer.engine.hierarchies.base import Path
from anonymizer.engine.partitioned.part_counts import BLANK, HASH_BYTES, Hashes, PartCount
from anonymizer.engine.privacy_models import Facts
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.risk import risk_report
from anonymizer.engine.search.dimensionality import require_searchable
from anonymizer.engine.search.preparation import (
    Prepared,
    allowed_levels,
    built_hierarchies,
    forms_as_left,
    from_first,
    ladder_of,
)
from anonymizer.engine.table.codes import Coded, Codes, missing_values


@dataclass(slots=True)
class Sums:
    """What was counted so far. Values are numbered in the order in which a single pass over the table would meet them."""

    recipe: Recipe
    records: int = 0
    _paths: dict[str, dict[str | None, tuple[int, Path | None]]] = field(default_factory=dict)
    _unknown: dict[str, int] = field(default_factory=dict)
    _unknown_rows: dict[str, list[int]] = field(default_factory=dict)
    _parts: list[PartCount] = field(default_factory=list)

    def add(self, part: PartCount) -> None:
        """The next part, in the order of the table."""
        code_of = {name: self._codes(name, paths) for name, paths in part.paths.items()}
        for name, (records, rows) in part.unknown.items():
            self._unknown[name] = self._unknown.get(name, 0) + records
            known = self._unknown_rows.setdefault(name, [])
            known += [self.records + row for row in rows[: 5 - len(known)]]
        tuples = tuple(
            code_of[name][codes] for name, codes in zip(self.recipe.quasi_identifiers, part.tuples, strict=True)
        )
        cells = {name: replace(cell, values=code_of[name][cell.values]) for name, cell in part.cells.items()}
        self._parts.append(replace(part, paths={}, unknown={}, tuples=tuples, cells=cells))
        self.records += part.records

    def prepared(self) -> Prepared:
        """The prepared table of all parts. They are given up.

        Raises:
            InvalidRecipe, InvalidSource: as ``prepare``.
        """
        self._refuse_unknown()
        recipe, hierarchies = self.recipe, built_hierarchies(self.recipe)
        quasi = recipe.quasi_identifiers
        paths = {name: tuple(path for _, path in numbered.values()) for name, numbered in self._paths.items()}
        table = self._table({name: len(values) for name, values in paths.items()})
        identities = {name: self._identity(name) for name in ([recipe.person] if recipe.person is not None else [])}
        links = self._links()
        self._parts.clear()
        if recipe.person is not None:
            table = replace(table, persons=_cells(table, *identities[recipe.person]))
        levels = tuple(allowed_levels(recipe, name, hierarchies.get(name)) for name in quasi)
        if recipe.search.method == "optimal":
            columns = [
                Coded(codes[table.tuple_of], paths[name]) for name, codes in zip(quasi, table.tuples, strict=True)
            ]
            require_searchable(quasi, columns, levels)
            del columns
        spellings = {
            name: tuple(None if path is None else path[0] for path in paths[name]) for name in recipe.sensitive
        }
        before = risk_report(_every(table), quasi_identifiers=quasi, values=spellings)
        whole = [
            ladder_of(recipe, name, paths[name], hierarchies.get(name), allowed)
            for name, allowed in zip(quasi, levels, strict=True)
        ]
        table = _coarser(table, whole)
        forms = {
            name: forms_as_left(paths[name], hierarchies.get(name), recipe.columns[name].level)
            for name in recipe.sensitive
        }
        table = _as_left(table, {name: (code_of, len(values)) for name, (code_of, values) in forms.items()})
        ladders = tuple(map(from_first, whole))
        facts = Facts(
            quasi_identifiers=quasi,
            paths=tuple(paths[name] for name in quasi),
            levels=levels,
            hierarchies=hierarchies,
            ladders=ladders,
            sensitive={name: values for name, (_, values) in forms.items()},
            folder=recipe.folder,
        )
        return Prepared(
            quasi_identifiers=quasi,
            levels=levels,
            codes=tuple(np.zeros(0, np.int32) for _ in ladders),
            ladders=ladders,
            before=before,
            table=table,
            unknown=dict(self._unknown),
            criteria=tuple(criterion.bound(facts) for criterion in recipe.privacy),
            leaving=facts.sensitive,
            persons=identities[recipe.person][0] if recipe.person is not None else None,
            links=links,
        )

    def _codes(self, name: str, paths: Sequence[Path | None]) -> Codes:
        """For each code of the part, that of the table."""
        numbered = self._paths.setdefault(name, {})
        codes = [numbered.setdefault(None if path is None else path[0], (len(numbered), path))[0] for path in paths]
        return np.array(codes, np.int32)

    def _refuse_unknown(self) -> None:
        findings = [
            missing_values(name, records, self._unknown_rows[name])
            for name, records in self._unknown.items()
            if self.recipe.columns[name].unknown == "refuse"
        ]
        if findings:
            raise InvalidSource(*findings)

    def _table(self, sizes: Mapping[str, int]) -> Collapsed:
        """The distinct tuples of all parts, in the order of their keys, with the tuple of each record."""
        quasi = self.recipe.quasi_identifiers
        starts = np.cumsum([0, *(len(part.counts) for part in self._parts)])
        columns = [_joined(part.tuples[place] for part in self._parts) for place in range(len(quasi))]
        first, of, _ = distinct(*combined(columns, [sizes[name] for name in quasi], int(starts[-1])))
        counts = np.concatenate([part.counts for part in self._parts])
        tuple_of = np.empty(self.records, np.int32)
        row = 0
        for start, part in zip(starts[:-1].tolist(), self._parts, strict=True):
            tuple_of[row : row + part.records] = of[start : start + len(part.counts)][part.tuple_of]
            row += part.records
        summed = np.bincount(of, weights=counts, minlength=len(first)).astype(np.int64)
        cells = {}
        for name in self.recipe.sensitive:
            places = [
                of[start : start + len(part.counts)][part.cells[name].tuples]
                for start, part in zip(starts[:-1].tolist(), self._parts, strict=True)
            ]
            values = [part.cells[name].values for part in self._parts]
            times = np.concatenate([part.cells[name].counts for part in self._parts])
            cells[name] = _tallied(_joined(places), _joined(values), times, len(first), sizes[name])
        return Collapsed(
            tuples=tuple(column[first] for column in columns),
            counts=summed,
            tuple_of=tuple_of,
            sensitive={name: (np.zeros(0, np.int32), sizes[name]) for name in self.recipe.sensitive},
            kept_cells=cells,
            total=self.records,
            wholes=_wholes(cells, self.records),
        )

    def _identity(self, name: str) -> tuple[Codes, int]:
        """The person of each record, and how many there are; a blank is a person of its own."""
        (codes,), size = self._numbered([name])
        return codes, size

    def _links(self) -> dict[str, Codes]:
        """The code of each record in the columns that link rows. In columns of one group, equal values have equal codes."""
        groups: dict[str, list[str]] = {}
        for name in self.recipe.links:
            groups.setdefault(str(self.recipe.columns[name].parameters.get("group") or name), []).append(name)
        links: dict[str, Codes] = {}
        used = 0
        for names in groups.values():
            codes, size = self._numbered(names)
            links |= {name: own + np.int32(used) for name, own in zip(names, codes, strict=True)}
            used += size
        return {name: links[name] for name in self.recipe.links}

    def _numbered(self, names: Sequence[str]) -> tuple[list[Codes], int]:
        """The values of some columns by common numbers, blanks after them by one each; and how many numbers there are."""
        hashes = [part.identities[name][1] for name in names for part in self._parts]
        numbers, size = _numbers(hashes)
        columns, start = [], 0
        for name in names:
            column = np.empty(self.records, np.int32)
            row = 0
            for part in self._parts:
                codes, own = part.identities[name]
                number_of = np.append(numbers[start : start + len(own)], BLANK).astype(
                    np.int32
                )  # BLANK is the last place
                column[row : row + part.records] = number_of[codes]
                start, row = start + len(own), row + part.records
            blank = np.flatnonzero(column == BLANK)
            column[blank] = np.arange(size, size + len(blank), dtype=np.int32)
            size += len(blank)
            columns.append(column)
        return columns, size


def _numbers(hashes: Sequence[Hashes]) -> tuple[Codes, int]:
    """A number for each hash, equal where they are; and how many numbers there are."""
    import pyarrow as pa

    content = np.concatenate([np.zeros((0, HASH_BYTES), np.uint8), *hashes])
    buffers = [None, pa.py_buffer(np.ascontiguousarray(content))]
    encoded = pa.FixedSizeBinaryArray.from_buffers(pa.binary(HASH_BYTES), len(content), buffers).dictionary_encode()
    return encoded.indices.to_numpy(), len(encoded.dictionary)


def _cells(table: Collapsed, persons: Codes, size: int) -> Cells:
    keys, counts = tally(table.tuple_of.astype(np.int64) * size + persons, len(table.counts) * size)
    return Cells((keys // size).astype(np.int32), (keys % size).astype(np.int32), counts, size)


def _tallied(tuples: Codes, values: Codes, times: Keys, tuple_count: int, size: int) -> Cells:
    keys, counts = tally(tuples.astype(np.int64) * size + values, tuple_count * size, times)
    return Cells((keys // size).astype(np.int32), (keys % size).astype(np.int32), counts, size)


def _joined(arrays: Iterable[Codes]) -> Codes:
    return np.concatenate([np.zeros(0, np.int32), *arrays])


def _every(table: Collapsed) -> Classes:
    return Classes(table, np.arange(len(table.counts)), len(table.counts))


def _coarser(table: Collapsed, whole: Sequence[Ladder]) -> Collapsed:
    """The table at the finest levels that are allowed."""
    if all(len(rungs.labels[0]) >= len(rungs.codes[0]) for rungs in whole):
        return replace(table, tuples=tuple(_at(rungs, codes) for rungs, codes in zip(whole, table.tuples, strict=True)))
    tuples = [_at(rungs, codes) for rungs, codes in zip(whole, table.tuples, strict=True)]
    return merged(table, tuples, [len(rungs.labels[0]) for rungs in whole])


def _at(rungs: Ladder, codes: Codes) -> Codes:
    at: Codes = rungs.codes[0][codes]
    return at


def _as_left(table: Collapsed, forms: Mapping[str, tuple[Codes | None, int]]) -> Collapsed:
    """Sensitive columns as they leave, with the share of each of their values in the whole table."""
    cells = {}
    for name, (code_of, size) in forms.items():
        own = table.kept_cells[name]
        if code_of is not None:
            own = _tallied(own.tuples, code_of[own.values], own.counts, len(table.counts), size)
        cells[name] = own
    sensitive = {name: (np.zeros(0, np.int32), size) for name, (_, size) in forms.items()}
    return replace(table, sensitive=sensitive, kept_cells=cells, wholes=_wholes(cells, table.records))


def _wholes(cells: Mapping[str, Cells], records: int) -> dict[str, npt.NDArray[np.float64]]:
    """The share of each value of the sensitive columns in the whole table."""
    return {
        name: np.bincount(own.values, weights=own.counts, minlength=own.size) / max(records, 1)
        for name, own in cells.items()
    }
