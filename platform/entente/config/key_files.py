"""Where the keys of a process come from: the environment, a file that nobody else can read, or a credential of systemd.

All three hold the same: keys of 32 bytes in base64, the one in use first, older ones after it, which open and verify only. In the environment
commas stand between them; in a file each has a line of its own, and what follows ``#`` is a remark.
"""

from __future__ import annotations

import base64
import binascii
import os
import stat
from pathlib import Path
from typing import Final

from django.core.exceptions import ImproperlyConfigured

KEY_BYTES: Final = 32
OPEN_TO_OTHERS: Final = 0o077


def keys_of(name: str, *, file: str) -> list[bytes]:
    """The keys called ``name`` (``ENTENTE_MASTER_KEY``), the one in use first; none where no source holds any.

    Args:
        file: the path that ``name``'s own variable for files names, if any.

    Raises:
        ImproperlyConfigured: two sources hold it, a source cannot be read, others can read the file, or what it holds are no keys. No
            message quotes what a source holds.
    """
    value, credential = os.environ.get(name, ""), credential_of(name)
    if value and file:
        raise ImproperlyConfigured(f"{name} and {name}_FILE are both set: which one counts cannot be told. Keep one.")
    if value:
        return _decoded(value.split(","), name)
    if file:
        return _decoded(_lines(Path(file), f"{name}_FILE", guarded=True), f"{name}_FILE")
    if credential is not None:
        return _decoded(_lines(credential, f"the credential {credential.name}", guarded=False), credential.name)
    return []


def credential_of(name: str) -> Path | None:
    """What systemd hands over as the credential ``entente-master-key`` for ``ENTENTE_MASTER_KEY``, if anything.

    >>> os.environ.pop("CREDENTIALS_DIRECTORY", None) and None
    >>> credential_of("ENTENTE_MASTER_KEY") is None
    True
    """
    folder = os.environ.get("CREDENTIALS_DIRECTORY", "")
    path = Path(folder) / name.lower().replace("_", "-")
    return path if folder and path.is_file() else None


def write_keys(path: Path, keys: list[bytes]) -> None:
    """Replace a file of keys whole or not at all; once this returns it survives a power cut. Remarks in it are not carried over."""
    draft = path.with_name(f".{path.name}.new")
    descriptor = os.open(draft, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_NOFOLLOW, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write("".join(f"{base64.b64encode(key).decode()}\n" for key in keys))
        file.flush()
        os.fsync(file.fileno())
    if path.exists():
        owner = path.stat()
        if (owner.st_uid, owner.st_gid) != (os.geteuid(), os.getegid()):
            os.chown(draft, owner.st_uid, owner.st_gid)
        draft.chmod(stat.S_IMODE(owner.st_mode))
    draft.replace(path)
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _lines(path: Path, called: str, *, guarded: bool) -> list[str]:
    """The keys of a file. systemd guards its credentials itself, by rights that a mode does not show."""
    try:
        if guarded and stat.S_IMODE(path.stat().st_mode) & OPEN_TO_OTHERS:
            raise ImproperlyConfigured(f"{called}: others can read or change the file. Run chmod 600 on it.")
        text = path.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise ImproperlyConfigured(f"{called}: the file cannot be read ({type(error).__name__}).") from None
    return [line for line in (line.partition("#")[0].strip() for line in text.splitlines()) if line]


def _decoded(values: list[str], called: str) -> list[bytes]:
    keys = []
    for value in values:
        try:
            key = base64.b64decode(value.strip(), validate=True)
        except (binascii.Error, ValueError):  # neither says what it was given
            raise ImproperlyConfigured(f"{called} must be base64.") from None
        if len(key) != KEY_BYTES:
            raise ImproperlyConfigured(f"{called} must be 32 bytes in base64.")
        keys.append(key)
    if not keys:
        raise ImproperlyConfigured(f"{called} holds no key; expected 32 bytes in base64.")
    if len(set(keys)) != len(keys):
        raise ImproperlyConfigured(f"{called} holds the same key twice.")
    return keys
