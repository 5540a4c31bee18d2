"""Files of a directory made to harm whoever reads them: the import is refused in words, its file is destroyed, and the worker goes on."""

from __future__ import annotations

import io
import json
import resource
import struct
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from anonymizer.engine.table.readers.delimited.mixed import MixedDecoder
from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.directory.imports import nested, package
from entente.directory.imports.archive import tables_in
from entente.directory.imports.rows import LIMITS

MIB = 2**20
SERVICE = "id,organization_id,name,status\n"


def zipped(service: bytes, *, repeated: int = 1) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("organization.csv", "id,name,description\nO1,Maple Clinic,Invented\n")
        with archive.open("service.csv", "w") as file:
            file.write(SERVICE.encode())
            for _ in range(repeated):
                file.write(service)
    return sink.getvalue()


def damaged() -> bytes:
    """A package whose table does not unpack to what its directory says."""
    content = zipped(b"S1,O1,Checkups,active\n")
    checksum = struct.pack("<L", zipfile.ZipFile(io.BytesIO(content)).getinfo("service.csv").CRC)
    return content.replace(checksum, b"\0\0\0\0")


def locked() -> bytes:
    """A package that says that its tables have a password."""
    content = bytearray(zipped(b"S1,O1,Checkups,active\n"))
    at = content.rfind(b"PK\x01\x02")  # the entry of the table in the directory
    content[at + 8] |= 1
    return bytes(content)


FILES: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "unpacks to thousands of times its size": (
        "zip", lambda: zipped(b"S1,O1,Checkups,active\n" * 50_000, repeated=20), "file.unpacks_to_too_much",
    ),
    "one line without end": ("zip", lambda: zipped(b"x" * MIB, repeated=16), "file.reader_failed"),
    "rows wider than any table": ("zip", lambda: zipped(b"S1,O1," + b"x" * 5 * MIB + b",active\n"), "table.cell_too_long"),
    "damaged": ("zip", damaged, "file.reader_failed"),
    "locked": ("zip", locked, "file.reader_failed"),
    "no zip": ("zip", lambda: b"PK\x03\x04 and nothing of use", "directory.not_a_package"),
    "nested without end": ("json", lambda: b"[" * 4_000_000, "directory.not_json"),
    "records nested too deeply": ("json", lambda: json.dumps(nest(20)).encode(), "directory.json_too_deep"),
    "as many things as fit": ("json", lambda: b"[" + b"{}," * 4_000_000 + b"{}]", "file.takes_too_much_memory"),
}  # fmt: skip


def nest(depth: int) -> dict[str, Any]:
    return {"id": f"S{depth}", "name": "Checkups", **({"services": [nest(depth - 1)]} if depth else {})}


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits that are reached within seconds."""
    limits = replace(LIMITS, decoded_floor_bytes=8 * MIB, memory_bytes=320 * MIB)
    for module in (package, nested):
        monkeypatch.setattr(module, "LIMITS", limits)


@pytest.mark.parametrize("what", sorted(FILES))
def test_file_that_is_made_to_harm_is_refused_in_words_and_nothing_comes_in(
    few: None, take_in: Callable[..., Any], tmp_path: Path, what: str
) -> None:
    from entente.directory.models import DirectoryImport, Service

    ending, content, code = FILES[what]
    path = tmp_path / f"directory.{ending}"
    path.write_bytes(content())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    with pytest.raises(Invalid) as refused:
        take_in(path)

    finding = refused.value.findings[0]
    assert finding.code == code
    with translation.override("fr"):
        french = sentence(finding)
    assert french != sentence(finding)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 150_000
    assert not DirectoryImport.objects.exists()
    assert not Service.every.exists()


def test_line_without_end_is_looked_through_few_times(monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits for the end of its line is joined with each piece that comes: a mebibyte, not eight kilobytes."""
    decode, seen = MixedDecoder._buffer_decode, []
    monkeypatch.setattr(
        MixedDecoder,
        "_buffer_decode",
        lambda decoder, content, *more: seen.append(len(content)) or decode(decoder, content, *more),
    )

    parts = tables_in(io.BytesIO(zipped(b"x" * MIB, repeated=8)), LIMITS, tables=["service"])
    ((_, row),) = parts["service"]()

    assert row == {"id": "x" * 8 * MIB}
    assert sum(seen) < 64 * MIB


def test_honest_package_comes_in_from_a_zip_and_from_a_folder(take_in: Callable[..., Any], tmp_path: Path) -> None:
    from entente.directory.models import Service

    content = zipped(b"S1,O1,Checkups,active\n")
    (tmp_path / "package.zip").write_bytes(content)
    zipfile.ZipFile(io.BytesIO(content)).extractall(tmp_path / "package")

    packed, unpacked = take_in(tmp_path / "package.zip"), take_in(tmp_path / "package")

    assert packed.counts["service"]["read"] == unpacked.counts["service"]["read"] == Service.objects.count() == 1
    assert (unpacked.counts["service"]["new"], unpacked.counts["service"]["changed"]) == (0, 0)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(("ending", "what"), [("zip", "damaged"), ("json", "nested without end")])
def test_steward_reads_on_the_page_of_the_import_what_is_wrong(
    network: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any], ending: str, what: str
) -> None:
    from django.utils.html import escape

    from entente.core.errors import Finding
    from entente.directory import services

    _, content, code = FILES[what]
    writer = services.open_upload(network.nonprofit)
    writer.write(content())
    made = services.receive_import(network.nonprofit, "Programs", ending, writer.finish(), by=network.steward)

    run_jobs("runs")

    made.refresh_from_db()
    assert (made.status, made.failure) == ("failed", code)
    assert made.upload.destroyed_at is not None
    page = reverse("directory:import", args=[made.pk])
    for language in ("en", "fr"):
        shown = sign_in(network.steward, Client()).get(page.replace("/en/", f"/{language}/", 1)).content.decode()
        with translation.override(language):
            assert escape(sentence(Finding(code))) in shown
