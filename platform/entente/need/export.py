"""A package of the standard from any table of contacts: one's own, a release, or an export of a helpline's software. Nothing is lost without a word.

What the standard cannot say of a contact stands beside it in a column ``x_…_as_written``; of a need, its code at the source is kept.
"""

from __future__ import annotations

import csv
import json
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from anonymizer.engine.errors import Finding
from anonymizer.engine.table.readers.source import encoded_batches
from entente.need.crosswalk import CONTACTS, EACH, NEEDS, Crosswalk, Target, field_of
from entente.need.descriptor import DESCRIPTOR, descriptor
from entente.need.errors import InvalidPackage
from entente.need.standard import OWN_PREFIX, SUPPRESSED, TABLES, standard
from entente.need.validation import validate
from entente.need.values import Reader, reader_of

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

_NEED: Final = "need"
_NOT_RECORDED: Final = "unknown"


@dataclass(frozen=True, slots=True)
class Column:
    """What became of a column of the source, in cells.

    Attributes:
        values: those that say something.
        taken: of them, those that the standard says.
        beside: those that stand in a column of the source's own, or as the source's code of a need.
    """

    name: str
    target: str | None
    values: int
    taken: int
    beside: int

    @property
    def left_out(self) -> int:
        """Cells that are nowhere in the package."""
        return self.values - self.taken - self.beside


@dataclass(frozen=True, slots=True)
class Exported:
    """How many rows each table of the package has, and what became of each column."""

    contacts: int
    needs: int
    columns: tuple[Column, ...]


def export(source: Source, crosswalk: Crosswalk, folder: Path) -> Exported:
    """Write a package into a folder that is not there yet; it appears when it is whole and valid.

    Raises:
        InvalidPackage: the table lacks what the standard requires, the crosswalk names columns that it does not have, or what would be
            written is no package.
    """
    _require_columns(source, crosswalk)
    if folder.exists():
        raise InvalidPackage(Finding("need.folder_there", facts={"folder": folder.name}))
    partial = folder.with_name(f".partial-{folder.name}")
    try:
        partial.mkdir(parents=True)
    except OSError as error:
        raise InvalidPackage(Finding("need.cannot_write", facts={"folder": folder.name})) from error
    try:
        exported = _Package(source, crosswalk).write(partial)
        if findings := validate(partial):
            raise InvalidPackage(*findings)
        partial.rename(folder)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return exported


def _require_columns(source: Source, crosswalk: Crosswalk) -> None:
    missing = [name for name in crosswalk.columns if name not in source.columns]
    if missing:
        raise InvalidPackage(*(Finding("need.crosswalk_column", name) for name in missing))
    if not _reaches(crosswalk, "contact_date"):
        raise InvalidPackage(Finding("need.no_column_for", "contact_date"))


def _reaches(crosswalk: Crosswalk, field: str) -> bool:
    return any(target == Target(field) for target in crosswalk.columns.values())


class _Package:
    """One table on its way into both tables of the standard."""

    def __init__(self, source: Source, crosswalk: Crosswalk) -> None:
        self._source, self._crosswalk = source, crosswalk
        names = {target.field for target in crosswalk.columns.values() if isinstance(target, Target)}
        self._readers: dict[str, Reader] = {
            name: reader_of(field_of(name), crosswalk.codes.get(name, {})) for name in names
        }
        self._is_numbered = not _reaches(crosswalk, "contact_id")
        self._values, self._taken, self._beside = Counter[str](), Counter[str](), Counter[str]()

    def write(self, folder: Path) -> Exported:
        columns, rows = self._columns(), Counter[str]()
        with ExitStack() as stack:
            files: dict[str, TextIO] = {
                name: stack.enter_context((folder / f"{name}.csv").open("w", encoding="utf-8", newline=""))
                for name in TABLES
            }
            writers = {name: csv.DictWriter(files[name], columns[name], lineterminator="\n") for name in TABLES}
            for writer in writers.values():
                writer.writeheader()
            for number, record in enumerate(self._records(), start=1):
                contact, needs = self._split(record, number)
                writers[CONTACTS].writerow(contact)
                writers[NEEDS].writerows(needs)
                rows.update({CONTACTS: 1, NEEDS: len(needs)})
        described = json.dumps(descriptor(columns), indent=1, ensure_ascii=False)
        (folder / DESCRIPTOR).write_text(described + "\n", encoding="utf-8")
        return Exported(rows[CONTACTS], rows[NEEDS], tuple(self._outcomes()))

    def _columns(self) -> dict[str, list[str]]:
        """The columns of both tables, in the order of the standard; those of the source's own after them."""
        targets = self._crosswalk.columns.values()
        reached = {target.field for target in targets if isinstance(target, Target) and not target.position}
        reached |= {"contact_id", *self._crosswalk.always}
        fields = [name for name in standard().tables[CONTACTS].fields if name in reached]
        own = [target for target in targets if isinstance(target, str)]
        needs = list(standard().tables[NEEDS].fields)
        return {CONTACTS: [*fields, *own, *map(_as_written, self._unreadable())], NEEDS: needs}

    def _unreadable(self) -> list[str]:
        """The fields of a contact of which some value cannot be said: read once before anything is written."""
        fields = list[str]()
        for name, target in self._crosswalk.columns.items():
            if not isinstance(target, Target) or target.position or target.field == "contact_id":
                continue
            texts = (
                text
                for batch in encoded_batches(self._source, [name])
                for text in batch.column(0).dictionary.to_pylist()
                if text is not None and text.strip()
            )
            if any(self._read(target.field, text) is None for text in texts):
                fields.append(target.field)
        return fields

    def _records(self) -> Iterator[dict[str, str | None]]:
        names = list(self._crosswalk.columns)
        for batch in self._source.batches(names):
            for cells in zip(*(column.to_pylist() for column in batch.columns), strict=True):
                yield dict(zip(names, cells, strict=True))

    def _split(self, record: Mapping[str, str | None], number: int) -> tuple[dict[str, str], list[dict[str, str]]]:
        """A record as a row of the contacts and the rows of its needs, in order."""
        contact: dict[str, str] = {
            **self._crosswalk.always,
            **({"contact_id": str(number)} if self._is_numbered else {}),
        }
        needs: dict[int, dict[str, str]] = {}
        for name, target in self._crosswalk.columns.items():
            value = record[name]
            if value is None or not value.strip():
                continue
            self._values[name] += 1
            if isinstance(target, str):
                contact[target] = value
                self._beside[name] += 1
            elif target is not None and target.position == EACH:
                self._several(name, value, needs)
            elif target is not None and target.position:
                self._need(name, target.field, value, needs.setdefault(target.position, {}))
            elif target is not None:
                self._contact(name, target.field, value, contact)
        if "place" not in contact:
            contact.pop("place_scheme", None)
        keys = {"contact_id": contact.get("contact_id", ""), _NEED: _NOT_RECORDED}
        return contact, [
            {**keys, **row, "position": str(place)} for place, (_, row) in enumerate(sorted(needs.items()), 1)
        ]

    def _contact(self, name: str, field: str, value: str, contact: dict[str, str]) -> None:
        read = self._read(field, value)
        if read is not None:
            contact[field] = read
            self._taken[name] += 1
        elif field != "contact_id":
            contact[_as_written(field)] = value
            self._beside[name] += 1

    def _several(self, name: str, value: str, needs: dict[int, dict[str, str]]) -> None:
        """Each of several needs in one cell, after those that have columns of their own. The cell counts as taken where all of them are."""
        parts = [part.strip() for part in value.split(";") if part.strip()]
        taken = self._taken[name], self._beside[name]
        for part in parts:
            self._need(name, _NEED, part, needs.setdefault(max(needs, default=0) + 1, {}))
        is_whole = self._beside[name] == taken[1]
        self._taken[name], self._beside[name] = taken[0] + is_whole, taken[1] + (not is_whole)

    def _need(self, name: str, field: str, value: str, row: dict[str, str]) -> None:
        read = self._read(field, value)
        if field == _NEED:
            row["source_code"], row["source_taxonomy"] = value.strip(), self._crosswalk.taxonomy
            self._beside[name] += read is None
        if read is not None:
            row[field] = read
            self._taken[name] += 1

    def _read(self, field: str, value: str) -> str | None:
        """In a form of the standard; a star stays one."""
        if value.strip() == SUPPRESSED and field_of(field).may_be_suppressed:
            return SUPPRESSED
        return self._readers[field](value)

    def _outcomes(self) -> Iterator[Column]:
        for name, target in self._crosswalk.columns.items():
            reached = None if target is None else str(target)
            yield Column(name, reached, self._values[name], self._taken[name], self._beside[name])


def _as_written(field: str) -> str:
    """The column of what the standard cannot say of a field, in the words of the source."""
    return f"{OWN_PREFIX}{field}_as_written"
