"""The files of a release that someone holds, wherever they lie: in a folder, or sealed in a vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol


class ReleaseFiles(Protocol):
    """Files by their names. What cannot be read is an ``OSError``."""

    def names(self) -> Sequence[str]:
        """Of all that is there, in order."""
        ...

    def size_of(self, name: str) -> int | None:
        """In bytes; ``None`` where no file has the name."""
        ...

    def open(self, name: str) -> BinaryIO:
        """A file to be read, seekable."""
        ...


@dataclass(frozen=True, slots=True)
class FolderFiles:
    """The files of a folder."""

    folder: Path

    def names(self) -> Sequence[str]:
        return sorted(path.name for path in self.folder.iterdir())

    def size_of(self, name: str) -> int | None:
        path = self.folder / name
        return path.stat().st_size if Path(name).name == name and path.is_file() else None

    def open(self, name: str) -> BinaryIO:
        return (self.folder / name).open("rb")


def content_of(files: ReleaseFiles, name: str) -> bytes:
    """The bytes of a small file."""
    with files.open(name) as file:
        return file.read()
