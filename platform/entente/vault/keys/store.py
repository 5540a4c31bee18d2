"""The key store: one small file per wrapped data key, outside the database, its backups and the object store.

Destroying the file is what makes an object unreadable for good (docs/adr/0002). What the file holds is itself sealed to an
organization's public key, so that a stolen file opens nothing.

It has two doors (docs/adr/0041). The web process adds keys to ``incoming``, from which it can neither list nor take those of others; the
worker takes them over into folders that it alone may write, opens and destroys. What the web process must open, views of rows and the words
of requests, lies in ``shared``, which it may read. Two system users make the file system enforce that; modes and groups are set here.
"""

from __future__ import annotations

import contextlib
import fcntl
import logging
import os
import re
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final
from uuid import UUID

from django.conf import settings

from entente.core.errors import Failed
from entente.vault.keys.rings import holds_master_key

logger = logging.getLogger(__name__)

SHARD_DIGITS: Final = 2
INCOMING: Final = "incoming"
SHARED: Final = "shared"
LARGEST_BYTES: Final = 4096  # a wrapped key has some 80
DRAFT_SECONDS: Final = 3600  # an older draft was left by a crash
_ADDED = re.compile(r"(?P<id>[0-9a-f]{32})(?P<shared>\.shared)?")


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was destroyed, and when: the proof that a steward keeps."""

    object_id: UUID
    destroyed_at: datetime


def destroys() -> bool:
    """Whether this process is a worker: it has the master key, hence opens and destroys. The web process adds."""
    return holds_master_key()


def put(object_id: UUID, wrapped: bytes, *, shared: bool = False) -> None:
    """Keep a wrapped data key; once this returns it survives a power cut. Written once; `replace` alone seals it anew.

    ``shared``: the web process must read it too, because it holds what opens it.
    """
    with _reported():
        if destroys():
            path = _shared(object_id) if shared else _own(object_id)
            is_there = exists(object_id)
        else:
            path = _incoming(object_id, shared=shared)
            is_there = path.exists()
        if is_there:
            raise Failed("vault.key_exists", transient=False)
        _make_folder(path.parent)
        _write(path, wrapped)


def replace(object_id: UUID, sealed: bytes, fresh: bytes) -> bool:
    """The same key sealed anew takes the place of ``sealed``; whether it did: not where it was destroyed, or replaced, meanwhile.

    Before the old one is gone the new one survives a power cut. A key that is destroyed at the same time stays destroyed: both
    verbs lock the file that they find, and whoever comes second looks again.
    """
    _require_worker()
    with _reported():
        if not _root().is_dir():
            raise FileNotFoundError
        for shared in (False, True):
            if (added := _incoming(object_id, shared=shared)).exists():
                with _alone():
                    _taken(added)
        path = _shared(object_id) if _shared(object_id).exists() else _own(object_id)
        with _locked(path) as file:
            if file is None or file.read() != sealed:
                return False
            _write(path, fresh)
            return True


def identifiers() -> Iterator[UUID]:
    """Every key that is kept, in no order; those that come or go meanwhile may be among them or not."""
    with _reported():
        for above in (_root(), _root() / SHARED):
            shards = above.iterdir() if above.is_dir() else ()
            for shard in sorted(entry for entry in shards if entry.is_dir() and len(entry.name) == SHARD_DIGITS):
                for entry in shard.iterdir():
                    if not entry.name.startswith("."):
                        yield UUID(hex=entry.name)
        for entry in (_root() / INCOMING).iterdir() if (_root() / INCOMING).is_dir() else ():
            if added := _ADDED.fullmatch(entry.name):
                yield UUID(hex=added["id"])


def get(object_id: UUID) -> bytes:
    """The wrapped data key; ``Failed("vault.key_destroyed")`` when there is none (any more), or none for this process."""
    with _reported():
        for path in _readable(object_id):
            with contextlib.suppress(FileNotFoundError):
                return path.read_bytes()
        if not _root().is_dir():  # an unmounted key store is not a destroyed key
            raise FileNotFoundError
        raise Failed("vault.key_destroyed", transient=False)


def exists(object_id: UUID) -> bool:
    """Whether a key is kept for this object, as far as this process may see."""
    with _reported():
        return any(path.exists() for path in _readable(object_id))


def destroy(object_id: UUID, *, now: datetime | None = None) -> Receipt:
    """Make the key, and with it the object, unreadable for good. Safe to run twice.

    Raises:
        Failed: "vault.only_the_worker_destroys" in a process without the master key; "vault.keystore_unavailable".
    """
    _require_worker()
    with _reported():
        if not _root().is_dir():  # nothing may be reported destroyed while its key store is elsewhere
            raise FileNotFoundError
        with _alone():
            for path in (_incoming(object_id, shared=False), _incoming(object_id, shared=True)):
                for entry in (path, _draft(path)):
                    _overwrite_and_unlink(entry)
            for path in (_own(object_id), _shared(object_id)):
                with _locked(path) as file:  # a draft that is just taking its place is waited for
                    for entry in (path, _draft(path)) if file else (_draft(path),):
                        _overwrite_and_unlink(entry)
    return Receipt(object_id, now or datetime.now(UTC))


def _require_worker() -> None:
    if not destroys():
        raise Failed("vault.only_the_worker_destroys", transient=False)


def take_over() -> int:
    """Worker only: keys that the web process added become the worker's own; how many. Safe to run twice and after a crash.

    A file of another user is read only where it is a small, plain file with one name: what else lies there was put by a thief, and goes.
    """
    _require_worker()
    taken = 0
    with _reported():
        if not _root().is_dir():
            raise FileNotFoundError
        _make_folder(_root() / INCOMING)
        _make_folder(_root() / SHARED)
        for path in tuple((_root() / INCOMING).iterdir()):
            with _alone():
                taken += _taken(path)
    return taken


def share(object_id: UUID) -> None:
    """Let the web process read a key that an earlier version kept among the worker's own. Safe to run twice."""
    with _reported(), _alone():
        shared = _shared(object_id)
        with _locked(_own(object_id)) as file:
            if file is not None and not shared.exists():
                _make_folder(shared.parent)
                _write(shared, file.read())
                _overwrite_and_unlink(_own(object_id))


def _taken(path: Path) -> bool:
    added = _ADDED.fullmatch(path.name)
    try:
        state = path.lstat()
    except FileNotFoundError:  # destroyed meanwhile
        return False
    if added is None and path.name.endswith(".new") and time.time() - state.st_mtime < DRAFT_SECONDS:
        return False  # still being written
    wrapped = _content(path) if added is not None else None
    if added is None or wrapped is None:
        logger.warning("vault.incoming_refused")
        with contextlib.suppress(IsADirectoryError, PermissionError):
            path.unlink(missing_ok=True)  # not overwritten: it may be another name of something else
        return False
    object_id = UUID(added["id"])
    if not _own(object_id).exists() and not _shared(object_id).exists():
        target = _shared(object_id) if added["shared"] else _own(object_id)
        _make_folder(target.parent)
        _write(target, wrapped)
    _overwrite_and_unlink(path)
    return True


def _content(path: Path) -> bytes | None:
    """What a file of another user holds; ``None`` where it is a link, a pipe, large, or has a second name."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return None
    with os.fdopen(descriptor, "rb") as file:
        state = os.fstat(file.fileno())
        is_plain = stat.S_ISREG(state.st_mode) and state.st_nlink == 1 and 0 < state.st_size <= LARGEST_BYTES
        return file.read(LARGEST_BYTES) if is_plain else None


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


def _write(path: Path, wrapped: bytes) -> None:
    """Whole or not at all, through a draft."""
    draft = _draft(path)
    descriptor = os.open(draft, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_NOFOLLOW, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(wrapped)
        _open_to_group(file.fileno(), _file_mode(path))
        file.flush()
        os.fsync(file.fileno())
        draft.replace(path)
        os.fsync(file.fileno())  # takes the name along, where the folder may not be read and hence not be synced
    _sync(path.parent)


def _overwrite_and_unlink(path: Path) -> None:
    """Random bytes over the old ones first: an unlinked file's blocks may stay readable on the device."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except FileNotFoundError:
        return
    except OSError:  # of another user who lets nobody write, or no file at all
        path.unlink(missing_ok=True)
        return
    with os.fdopen(descriptor, "wb") as file:
        file.write(os.urandom(min(os.fstat(file.fileno()).st_size, LARGEST_BYTES)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink(missing_ok=True)
    _sync(path.parent)


def _root() -> Path:
    return Path(settings.KEYSTORE)


def _own(object_id: UUID) -> Path:
    """Sharded by the last two digits: the first ones of a UUID version 7 are the time, the same for days."""
    return _root() / object_id.hex[-SHARD_DIGITS:] / object_id.hex


def _shared(object_id: UUID) -> Path:
    return _root() / SHARED / object_id.hex[-SHARD_DIGITS:] / object_id.hex


def _incoming(object_id: UUID, *, shared: bool) -> Path:
    return _root() / INCOMING / (f"{object_id.hex}.shared" if shared else object_id.hex)


def _all(object_id: UUID) -> tuple[Path, ...]:
    incoming = (_incoming(object_id, shared=False), _incoming(object_id, shared=True))
    return (_own(object_id), _shared(object_id), *incoming)


def _readable(object_id: UUID) -> tuple[Path, ...]:
    """Where this process looks. The worker's folders come once more at the end: a key may be taken over meanwhile."""
    if destroys():
        return (*_all(object_id), _own(object_id), _shared(object_id))
    places = (_shared(object_id), _incoming(object_id, shared=True), _shared(object_id))
    own = _own(
        object_id
    )  # until the worker has shared what an earlier version put there; of another user, it is closed
    return (*places, own) if os.access(own.parent, os.X_OK) else places


def _draft(path: Path) -> Path:
    """A fixed name, so that destroying a key also finds the draft that a crash left behind."""
    return path.with_name(f".{path.name}.new")


def _file_mode(path: Path) -> int:
    if path.parent.name == INCOMING:
        return 0o660  # the worker reads it and writes random bytes over it
    return 0o640 if _root() / SHARED in path.parents else 0o600


def _folder_mode(folder: Path) -> int:
    if folder.name == INCOMING:
        return 0o3730  # the group adds and does not list; nobody removes what is another's
    return 0o2750 if SHARED in (folder.name, folder.parent.name) else 0o700


def _make_folder(folder: Path) -> None:
    root = _root()
    between = [root / SHARED] if folder.parent == root / SHARED else []
    for directory in (root, *between, folder):
        if not directory.is_dir():
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            mode = 0o700 if directory == root else _folder_mode(directory)
            descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
            try:  # the umask may have taken bits away, or a parent's default added some
                _open_to_group(descriptor, mode)
            finally:
                os.close(descriptor)
            _sync(directory.parent)


def _open_to_group(descriptor: int, mode: int) -> None:
    """The mode, and where it lets the group in, the group of the key store's folder."""
    if mode & 0o070:
        with contextlib.suppress(PermissionError):  # of a group in which this user is not: then it stays closed
            os.fchown(descriptor, -1, _root().stat().st_gid)
    os.fchmod(descriptor, mode)


def _sync(directory: Path) -> None:
    try:
        descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    except PermissionError:  # the web process adds to a folder that it may not read
        return
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """No other worker destroys or takes over a key meanwhile: one that is destroyed must not come back from ``incoming``.

    The lock is a file of the worker's own: whoever holds the web process could lock what she added herself for ever.
    """
    if not (_root() / INCOMING).is_dir():
        yield  # nothing to take over
        return
    descriptor = os.open(_root() / ".lock", os.O_CREAT | os.O_RDWR | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _reported() -> Iterator[None]:
    """Name a fault of the disk as ours: full, read-only or not mounted, it may be gone in a minute."""
    try:
        yield
    except OSError as error:
        raise Failed("vault.keystore_unavailable", error=type(error).__name__) from error
