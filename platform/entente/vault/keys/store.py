"""The key store: one small file per wrapped data key, outside the database, its backups and the object store.

Destroying the file is what makes an object unreadable for good (docs/adr/0002). What the file holds is itself sealed to an
organization's public key, so that a stolen file opens nothing.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final
from uuid import UUID

from django.conf import settings

from entente.core.errors import Failed

SHARD_DIGITS: Final = 2


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was destroyed, and when: the proof that a steward keeps."""

    object_id: UUID
    destroyed_at: datetime


def put(object_id: UUID, wrapped: bytes) -> None:
    """Keep a wrapped data key; once this returns it survives a power cut. Written once; `replace` alone seals it anew."""
    path = _path(object_id)
    with _reported():
        _make_shard(path.parent)
        if path.exists():
            raise Failed("vault.key_exists", transient=False)
        _write(path, wrapped)


def replace(object_id: UUID, sealed: bytes, fresh: bytes) -> bool:
    """The same key sealed anew takes the place of ``sealed``; whether it did: not where it was destroyed, or replaced, meanwhile.

    Before the old one is gone the new one survives a power cut. A key that is destroyed at the same time stays destroyed: both
    verbs lock the file that they find, and whoever comes second looks again.
    """
    path = _path(object_id)
    with _reported():
        if not _root().is_dir():
            raise FileNotFoundError
        with _locked(path) as file:
            if file is None or file.read() != sealed:
                return False
            _write(path, fresh)
            return True


def identifiers() -> Iterator[UUID]:
    """Every key that is kept, in no order; those that come or go meanwhile may be among them or not."""
    with _reported():
        for shard in sorted(entry for entry in _root().iterdir() if entry.is_dir() and len(entry.name) == SHARD_DIGITS):
            for entry in shard.iterdir():
                if not entry.name.startswith("."):
                    yield UUID(hex=entry.name)


def get(object_id: UUID) -> bytes:
    """The wrapped data key; ``Failed("vault.key_destroyed")`` when there is none (any more)."""
    with _reported():
        try:
            return _path(object_id).read_bytes()
        except FileNotFoundError as error:
            if not _root().is_dir():  # an unmounted key store is not a destroyed key
                raise
            raise Failed("vault.key_destroyed", transient=False) from error


def exists(object_id: UUID) -> bool:
    """Whether a key is kept for this object."""
    with _reported():
        return _path(object_id).exists()


def destroy(object_id: UUID, *, now: datetime | None = None) -> Receipt:
    """Make the key, and with it the object, unreadable for good. Safe to run twice."""
    path = _path(object_id)
    with _reported():
        if not _root().is_dir():  # nothing may be reported destroyed while its key store is elsewhere
            raise FileNotFoundError
        with _locked(path) as file:  # a draft that is just taking its place is waited for
            for entry in (path, _draft(path)) if file else (_draft(path),):
                _overwrite_and_unlink(entry)
    return Receipt(object_id, now or datetime.now(UTC))


def _write(path: Path, content: bytes) -> None:
    draft = _draft(path)
    descriptor = os.open(draft, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_NOFOLLOW, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    _sync(path.parent)


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[BinaryIO | None]:
    """The file of a key, locked against everyone who would replace or destroy it; ``None`` where there is none (any more)."""
    while True:
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_NOFOLLOW)
        except FileNotFoundError:
            yield None
            return
        with os.fdopen(descriptor, "rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            if _is_at(path, file):
                yield file
                return


def _is_at(path: Path, file: BinaryIO) -> bool:
    """Whether an open file still has its name: while it was waited for, another may have taken it, or none."""
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except FileNotFoundError:
        return False


def _overwrite_and_unlink(path: Path) -> None:
    """Random bytes over the old ones first: an unlinked file's blocks may stay readable on the device."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_NOFOLLOW)
    except FileNotFoundError:
        return
    with os.fdopen(descriptor, "wb") as file:
        file.write(os.urandom(os.fstat(file.fileno()).st_size))
        file.flush()
        os.fsync(file.fileno())
    path.unlink(missing_ok=True)
    _sync(path.parent)


def _root() -> Path:
    return Path(settings.KEYSTORE)


def _path(object_id: UUID) -> Path:
    """Sharded by the last two digits: the first ones of a UUID version 7 are the time, the same for days."""
    return _root() / object_id.hex[-SHARD_DIGITS:] / object_id.hex


def _draft(path: Path) -> Path:
    """A fixed name, so that destroying a key also finds the draft that a crash left behind."""
    return path.with_name(f".{path.name}.new")


def _make_shard(shard: Path) -> None:
    for directory in (shard.parent, shard):
        if not directory.is_dir():
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            directory.chmod(0o700)  # the umask may have taken bits away, or a parent's default added some
            _sync(directory.parent)


def _sync(directory: Path) -> None:
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _reported() -> Iterator[None]:
    """Name a fault of the disk as ours: full, read-only or not mounted, it may be gone in a minute."""
    try:
        yield
    except OSError as error:
        raise Failed("vault.keystore_unavailable", error=type(error).__name__) from error
