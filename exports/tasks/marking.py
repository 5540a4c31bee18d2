"""Files marked for one recipient, and whose copy a file that turned up is. Worker only: marks follow from a key of the provider."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, BinaryIO
from uuid import UUID

from anonymizer.engine import open_source
from anonymizer.engine.table.readers import Source, parquet_source
from anonymizer.engine.table.readers.choices import ReadingChoices
from entente.core.canonical import digest
from entente.organizations.models import Organization
from entente.organizations.tasks import hash_key, opening_key
from entente.vault import sealing
from entente.vault.objects import SealedReader
from exports.formats import Format
from exports.manifests import signed
from exports.models import Release, ReleaseFile
from exports.packages import CERTIFICATE, DESCRIPTOR, Field
from exports.packages.files import features_of_release, table_writer
from exports.packages.marked_copies import Marked, Ordered, likeness, rows_of, sortable
from exports.packages.parquet import write_typed_parquet

AS_WRITTEN = ReadingChoices(
    header_row=1, header_rows=1, drop_totals=False, drop_blank_records=False, encoding="utf-8", delimiter=","
)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How well the order of a file agrees with the mark of a recipient, in standard deviations above chance."""

    entitlement_id: UUID
    recipient: str
    score: float


def mark_of(owner: Organization, entitlement_id: UUID) -> bytes:
    """The secret from which the order of a recipient's rows follows."""
    return bytes.fromhex(sealing.keyed_hash(hash_key(owner), b"entente mark" + entitlement_id.bytes))


def marked_writer(release: Release, file: ReleaseFile, mark: bytes) -> Callable[[BinaryIO], object] | None:
    """What writes a file of rows in a recipient's order; ``None`` for files without rows."""
    form = next((form for form in Format if form.file_name == file.name), None)
    if form is None:
        return None
    key = opening_key(release.dataset.owner)
    rows, fields = release.run.report.records, [Field(**field) for field in release.fields]
    of_rows = file if form in (Format.CSV, Format.PARQUET) else next(iter(_files_of_rows(release)), None)
    if of_rows is None:
        return None

    def write(sink: BinaryIO) -> None:
        with SealedReader(of_rows.sealed, private_key=key) as reader:
            source = Marked(_source(of_rows.name, reader), mark, rows=rows)
            if form == Format.PARQUET:
                released = _source(of_rows.name, reader)
                ordered = Ordered(source, fields, sortable(released))
                write_typed_parquet(ordered, fields, sink, sorts=False, comes_sorted_by=len(ordered.sorting))
                return
            features = features_of_release(release, source, fields) if form.is_geographic else None
            table_writer(release, form, source, fields, features, is_marked=True)(sink)

    return write


def rewritten(name: str, content: bytes, hashes: Mapping[str, Mapping[str, Any]]) -> bytes:
    """What describes the files, with the sizes and hashes of a recipient's own."""
    document = json.loads(content)
    if name == DESCRIPTOR:
        for resource in document["resources"]:
            if (own := hashes.get(resource["path"])) is not None:
                resource["hash"] = f"sha256:{own['sha256']}"
                if "bytes" in resource:
                    resource["bytes"] = own["size_bytes"]
    elif name == CERTIFICATE:
        certificate = _with_own(document["certificate"], hashes)
        document = signed(certificate, part="certificate")
    return json.dumps(document, indent=1, ensure_ascii=False).encode()


def marked_manifest(release: Release, hashes: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """The manifest of a recipient's own files, signed; it names the one that was published."""
    published = release.manifest["manifest"]
    return signed({**_with_own(published, hashes), "marked_from": digest(published)})


def likenesses(release: Release, source: Source) -> list[Likeness]:
    """Every recipient of a release with how well the order of a file's rows agrees with its mark, the likeliest first.

    Columns that the release does not have are left out; at least one must be left.
    """
    owner, candidates = release.dataset.owner, []
    for of_rows in _files_of_rows(release):  # each format begins from an order of its own
        with SealedReader(of_rows.sealed, private_key=opening_key(owner)) as reader:
            released = _source(of_rows.name, reader)
            columns = [name for name in source.columns if name in released.columns]
            copy, sorts = rows_of(source, columns), _sorting(release, of_rows, released)
            for entitlement in release.entitlements.select_related("recipient"):
                marked = Marked(released, mark_of(owner, entitlement.pk), rows=release.run.report.records)
                ordered = Ordered(marked, [Field(**field) for field in release.fields], sorts)
                groups = rows_of(ordered, ordered.sorting) if sorts else None
                score = likeness(copy, rows_of(ordered, columns), groups)
                candidates.append(Likeness(entitlement.pk, str(entitlement.recipient), score))
    best = {
        candidate.entitlement_id: candidate for candidate in sorted(candidates, key=lambda candidate: candidate.score)
    }
    return sorted(best.values(), key=lambda candidate: -candidate.score)


def _with_own(document: Mapping[str, Any], hashes: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    certificate = deepcopy(dict(document))
    for file in certificate["files"]:
        if (own := hashes.get(file["name"])) is not None:
            file.update(size_bytes=own["size_bytes"], sha256=own["sha256"])
    return certificate


def _files_of_rows(release: Release) -> list[ReleaseFile]:
    names = [Format.CSV.file_name, Format.PARQUET.file_name]
    return list(release.files.filter(name__in=names, sealed__destroyed_at=None).select_related("sealed__store"))


def _sorting(release: Release, file: ReleaseFile, released: Source) -> int:
    """By how many columns the copies of a file are sorted."""
    return sortable(released) if file.name == Format.PARQUET.file_name else 0


def _source(name: str, reader: SealedReader) -> Source:
    if name == Format.PARQUET.file_name:
        return parquet_source(reader)
    return open_source(reader, filename=name, choices=AS_WRITTEN)
