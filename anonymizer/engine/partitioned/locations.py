"""Where the parts of a table lie: Parquet files of a folder or of a bucket, each read and written as a whole."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from anonymizer.engine.errors import Finding, InvalidSource

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source


def list_parts(folder: str) -> tuple[str, ...]:
    """The Parquet files of a folder or of an ``s3://bucket/prefix``, in order of their names.

    Raises:
        InvalidSource: there is none.
    """
    import pyarrow.fs as fs

    files, path = filesystem(folder)
    entries = files.get_file_info(fs.FileSelector(path, recursive=True, allow_not_found=True))
    names = sorted(entry.path for entry in entries if entry.is_file and entry.path.endswith(".parquet"))
    if not names:
        raise InvalidSource(Finding("partitioned.no_parts"))
    scheme = "s3://" if folder.startswith("s3://") else ""
    return tuple(f"{scheme}{name}" for name in names)


def output_names(parts: Sequence[str], out: str) -> tuple[str, ...]:
    """For each part, the address of what is made of it: in the order of the parts, whatever these are called."""
    return tuple(f"{out.rstrip('/')}/part-{number:05d}.parquet" for number in range(len(parts)))


@contextmanager
def opened(part: str) -> Iterator[Source]:
    """A part as a source; one without records is one of zero rows.

    Raises:
        InvalidSource: it is no whole Parquet file, or gone since the parts were listed.
    """
    from anonymizer.engine.table.readers import parquet_source

    files, path = filesystem(part)
    try:
        stream = files.open_input_file(path)
    except OSError as error:
        raise InvalidSource(Finding("partitioned.part_lost", facts={"part": Path(path).name})) from error
    with stream:
        yield parquet_source(stream, may_be_empty=True)


@contextmanager
def written(address: str) -> Iterator[BinaryIO]:
    """A sink that becomes the file at ``address`` when all of it is there; a second attempt replaces the first."""
    files, path = filesystem(address)
    if address.startswith("s3://"):  # an object appears when its upload is complete
        with files.open_output_stream(path) as sink:
            yield sink
        return
    files.create_dir(str(Path(path).parent), recursive=True)
    unfinished = f"{path}.{os.getpid()}.new"
    try:
        with files.open_output_stream(unfinished) as sink:
            yield sink
    except BaseException:
        files.delete_file(unfinished)
        raise
    files.move(unfinished, path)


def discard(addresses: Sequence[str]) -> None:
    """Delete what was written; what is gone already is no fault."""
    for address in addresses:
        files, path = filesystem(address)
        with suppress(FileNotFoundError):
            files.delete_file(path)


def filesystem(address: str) -> tuple[Any, str]:
    """pyarrow's file system and the path on it. S3's endpoint, region and credentials come from ``AWS_…`` variables."""
    import pyarrow.fs as fs

    if not address.startswith("s3://"):
        return fs.LocalFileSystem(), str(Path(address).resolve())
    endpoint = os.environ.get("AWS_ENDPOINT_URL", "")
    scheme, _, host = endpoint.rpartition("://")
    options = {"endpoint_override": host, "scheme": scheme or "https"} if host else {}
    return fs.S3FileSystem(region=os.environ.get("AWS_REGION", "ca-central-1"), **options), address.removeprefix(
        "s3://"
    )
