"""The invented notes of ``data/notes-ca``, read as they were published: a file that was changed, or of another version, is refused.

``data/notes-ca/README.md`` says what the sets, draws, labels and fields are.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Final, NotRequired, TypedDict

FOLDER: Final = Path(__file__).resolve().parents[2] / "data" / "notes-ca"
VERSION: Final = "1.0.0"
ENDING: Final = ".jsonl.gz"
SETS: Final = tuple(sorted(path.name.removesuffix(ENDING) for path in FOLDER.glob(f"*{ENDING}")))
TRAINING: Final = "training"
"""The draw that the name finder learned from, in a folder of its own: it is larger than all the others."""


class Span(TypedDict):
    """A stretch of a note, its end excluded."""

    start: int
    end: int
    label: str


class Note(TypedDict):
    """A note as it stands in the data."""

    draw: str
    id: str
    lang: str
    text: str
    spans: list[Span]
    frame: NotRequired[str | int]
    variant: NotRequired[str]
    kind: NotRequired[str]
    services: NotRequired[list[str]]


class NotesChanged(Exception):
    """A file is not the published one; ``args`` say which."""


@cache
def notes(name: str, draw: str = "general") -> tuple[Note, ...]:
    """The notes of a draw of a set, in their order. They are read once for the process: not to be modified.

    Raises:
        KeyError: the set has no such draw.
        NotesChanged: the file is not the published one.
    """
    return _read(f"{TRAINING}/{name}{ENDING}" if draw == TRAINING else f"{name}{ENDING}")[draw]


def draws(name: str) -> dict[str, tuple[Note, ...]]:
    """Every draw of a set, by name; see ``notes``."""
    paths = [f"{name}{ENDING}", f"{TRAINING}/{name}{ENDING}"]
    return {draw: listed for path in paths if (FOLDER / path).exists() for draw, listed in _read(path).items()}


@cache
def services(name: str) -> tuple[str, ...]:
    """The names of services that a set was written with; see ``notes``."""
    return tuple(_services()[name])


def published(path: str, folder: Path = FOLDER) -> bytes:
    """The bytes of a file of the data.

    Raises:
        NotesChanged: the data are of another version, or the file is not the one that ``SHA256SUMS`` lists.
    """
    if (folder / "VERSION").read_text("utf-8").strip() != VERSION:
        raise NotesChanged("VERSION")
    content = (folder / path).read_bytes()
    lines = (folder / "SHA256SUMS").read_text("utf-8").splitlines()
    if f"{hashlib.sha256(content).hexdigest()}  {path}" not in lines:
        raise NotesChanged(path)
    return content


@cache
def _read(path: str) -> dict[str, tuple[Note, ...]]:
    by_draw: dict[str, list[Note]] = {}
    for line in gzip.decompress(published(path)).splitlines():
        note: Note = json.loads(line)
        by_draw.setdefault(note["draw"], []).append(note)
    return {draw: tuple(listed) for draw, listed in by_draw.items()}


@cache
def _services() -> dict[str, list[str]]:
    listed: dict[str, list[str]] = json.loads(published("services.json"))
    return listed
