"""A package of a table that was anonymized elsewhere is read whole and as it was made, or refused for a reason that helps."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable

import pytest

from anonymizer.engine.errors import InvalidSource
from anonymizer.engine.messages import MESSAGES
from anonymizer.engine.table.readers import Reading, open_source, sniff_head
from anonymizer.engine.table.readers.confinement import confined_source
from tests.upload_packages import CLAIMS, packaged

TABLE = b"age,city\n" + b"20-39,Toronto\n" * 40 + b"40-59,Ottawa\n" * 40


def repacked(package: bytes, *, add: str = "", compress: bool = False, leave: str = "") -> bytes:
    """What an ordinary program makes of a package."""
    sink = io.BytesIO()
    method = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(sink, "w", method) as new:
        for entry in old.infolist():
            if entry.filename != leave:
                new.writestr(entry.filename, old.read(entry))
        if add:
            new.writestr(add, TABLE)
    return sink.getvalue()


def bomb() -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("upload-package.json", bytes(50_000_000))
    return sink.getvalue()


def changed(package: bytes, old: bytes, new: bytes) -> bytes:
    assert package.count(old) >= 1
    assert len(old) == len(new)
    return package.replace(old, new)


def with_byte_flipped(package: bytes) -> bytes:
    """In the middle of the table, with a checksum of ZIP that fits."""
    at = package.index(b"PAR1") + 40
    flipped = package[:at] + bytes([package[at] ^ 1]) + package[at + 1 :]
    begins = package.index(b"PAR1")
    ends = package.index(b"PK\x03\x04", begins)
    import zlib

    old, new = (zlib.crc32(content[begins:ends]).to_bytes(4, "little") for content in (package, flipped))
    return flipped.replace(old, new)


HOSTILE: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "table changed after signing": (with_byte_flipped, "package.changed"),
    "recipe changed after signing": (lambda package: changed(package, b"{}PK", b"[]PK"), "package.changed"),
    "claim that is no number": (
        lambda package: packaged(TABLE, claims={**CLAIMS, "k": "<script>"}),
        "package.changed",
    ),
    "negative closeness": (lambda package: packaged(TABLE, claims={**CLAIMS, "closeness": -1}), "package.changed"),
    "no files named": (lambda package: packaged(TABLE, signed={"files": []}), "package.changed"),
    "opened and packed again": (repacked, "package.packed_again"),
    "packed tighter": (lambda package: repacked(package, compress=True), "package.packed_again"),
    "a bomb": (lambda package: bomb(), "package.packed_again"),
    "a second table": (lambda package: repacked(package, add="table.csv"), "package.packed_again"),
    "a path out of the folder": (lambda package: repacked(package, add="../../table.csv"), "package.packed_again"),
    "no report": (lambda package: repacked(package, leave="report.json"), "package.packed_again"),
    "something after its end": (lambda package: package + b"and more", "package.packed_again"),
    "cut off": (lambda package: package[:-100], "package.packed_again"),
    "another directory": (
        lambda package: package[:-300] + package[-300:].replace(b"table.parquet", b"other.parquet"),
        "package.packed_again",
    ),
    "of a later version": (lambda package: packaged(TABLE, signed={"version": 2}), "package.newer"),
    "of a later form": (
        lambda package: repacked(packaged(TABLE, signed={"version": 7}), add="more.json"),
        "package.newer",
    ),
    "of another kind": (lambda package: packaged(TABLE, signed={"type": "entente-release"}), "package.packed_again"),
    "a byte order mark before it": (lambda package: b"\xef\xbb\xbf" + package, "file.unknown_type"),
    "a name in cp1252 inside": (
        lambda package: changed(package, b"report.json", "rapport.é".ljust(11, "x").encode("cp1252")),
        "package.packed_again",
    ),
    "only its first name": (lambda package: b"PK\x03\x04" + bytes(26) + b"upload-package.json", "package.packed_again"),
}


def test_package_is_read_as_its_table_and_tells_what_was_signed() -> None:
    package = packaged(TABLE)
    sniff_head(package, filename="upload.zip", total_size=len(package))

    with confined_source(io.BytesIO(package), filename="upload.zip") as source:
        rows = [row for batch in source.batches() for row in batch.to_pylist()]
        again = Reading.from_dict(source.reading.to_dict())

    assert rows == [{"age": "20-39", "city": "Toronto"}] * 40 + [{"age": "40-59", "city": "Ottawa"}] * 40
    assert (again.format, again.columns) == ("package", ("age", "city"))
    assert '"k": 11' in again.package


def test_ordinary_programs_see_the_same_entries() -> None:
    with zipfile.ZipFile(io.BytesIO(packaged(TABLE))) as file:
        assert file.testzip() is None
        assert file.namelist() == ["upload-package.json", "table.parquet", "recipe.json", "report.json"]


@pytest.mark.parametrize("case", HOSTILE)
def test_package_that_is_not_as_it_was_made_is_refused(case: str) -> None:
    make, code = HOSTILE[case]

    with pytest.raises(InvalidSource) as refusal:
        open_source(io.BytesIO(make(packaged(TABLE))), filename="upload.zip")

    assert refusal.value.code == code
    assert code in MESSAGES


def test_name_of_the_file_and_a_byte_order_mark_inside_change_nothing() -> None:
    package = packaged(b"\xef\xbb\xbf" + TABLE)

    with confined_source(io.BytesIO(package), filename=os.fsdecode(b"donn\xe9es.zip")) as source:
        assert source.reading.columns == ("age", "city")
