"""A table in a package that was made elsewhere (``engine/table/upload_package``): whole, or refused.

That its manifest is signed is for whoever may verify signatures: ``Reading.package`` is its text. Here its form is judged, and whether the entries
are those that the manifest names.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, BinaryIO, cast

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.limits import Limits
from anonymizer.engine.table.readers.parquet import ParquetSource, parquet_source
from anonymizer.engine.table.upload_package import (
    MOST_OF_A_TEXT,
    TYPE,
    VERSION,
    Claims,
    Entry,
    NotAsWritten,
    Window,
    entries_of,
    measured,
    require_nothing_beside,
)


def package_source(file: BinaryIO, *, limits: Limits) -> ParquetSource:
    """The table of a package; its ``reading`` holds the manifest.

    Raises:
        InvalidSource: of a later version, opened and packed again, changed since it was made, or with a table that cannot be read.
    """
    turn = threading.Lock()
    try:
        entries = entries_of(file)
        manifest = _text(file, entries[0], turn)
        content = json.loads(manifest)["package"]
        _require_known(content)
        require_nothing_beside(file, entries)
        Claims.from_dict(content["claims"])
        named = {entry["name"]: (entry["size_bytes"], entry["sha256"]) for entry in content["files"]}
    except NotAsWritten as error:
        raise _refused(file, turn) from error
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise InvalidSource(Finding("package.changed")) from error
    if len(content["files"]) != len(entries) - 1:
        raise InvalidSource(Finding("package.changed"))
    for entry in entries[1:]:
        own = measured(entry.name, _window(file, entry, turn))
        if (own.size_bytes, own.sha256) != named.get(entry.name) or own.crc != entry.crc:
            raise InvalidSource(Finding("package.changed"))
    source = parquet_source(_window(file, entries[1], turn), limits=limits)
    source.reading = replace(source.reading, format="package", package=manifest)
    return source


def _refused(file: BinaryIO, turn: threading.Lock) -> InvalidSource:
    """Why a file that begins like a package is none: it may be of a later version, whose entries are others."""
    try:
        first = _first(file)
        _require_known(json.loads(_text(file, first, turn))["package"])
    except InvalidSource as newer:
        return newer
    except (ValueError, LookupError, TypeError, RecursionError):
        pass
    return InvalidSource(Finding("package.packed_again"))


def _first(file: BinaryIO) -> Entry:
    """The first entry as its header has it, whatever follows."""
    file.seek(0)
    header = file.read(30)
    if len(header) < 30:
        raise NotAsWritten
    size, name, extra = (int.from_bytes(header[at:end], "little") for at, end in ((22, 26), (26, 28), (28, 30)))
    if size > MOST_OF_A_TEXT:
        raise NotAsWritten
    return Entry("", 0, size, begins_at=30 + name + extra)


def _require_known(content: Mapping[str, Any]) -> None:
    if content["type"] != TYPE or type(content["version"]) is not int:
        raise NotAsWritten
    if content["version"] > VERSION:
        raise InvalidSource(Finding("package.newer", facts={"version": content["version"], "known": VERSION}))
    if content["version"] != VERSION:
        raise NotAsWritten


def _text(file: BinaryIO, entry: Entry, turn: threading.Lock) -> str:
    return _window(file, entry, turn).read(entry.size_bytes).decode()


def _window(file: BinaryIO, entry: Entry, turn: threading.Lock) -> BinaryIO:
    return cast("BinaryIO", Window(file, entry, turn))
