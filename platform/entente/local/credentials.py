"""The secrets of one machine, made once and kept in ``secrets.json``, readable by its owner only."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from entente.core.ids import uuid7


def _password() -> str:
    return secrets.token_urlsafe(24)


def _key() -> str:
    return base64.b64encode(os.urandom(32)).decode()


@dataclass(frozen=True)
class Credentials:
    """Everything secret that demo and tests need. Production has its own, in its environment."""

    node_id: str
    secret_key: str
    superuser_password: str
    owner_password: str
    app_password: str
    s3_access_key: str
    s3_secret_key: str
    s3_operator_access_key: str
    s3_operator_secret_key: str
    store_key: str
    master_key: str
    node_key: str

    def password_of(self, role: str) -> str:
        """The password of a role of the database that a process uses; an earlier file knows it too, by that of the application."""
        return hmac.new(self.app_password.encode(), role.encode(), hashlib.sha256).hexdigest()

    def key(self, kind: str) -> str:
        """The first key of a kind: master, store or node."""
        return {"master": self.master_key, "store": self.store_key, "node": self.node_key}[kind]

    def of_the_web_process(self) -> tuple[str, str]:
        """The two keys of the web process at the store; an earlier file knows them too, by those of the application."""
        secret = hmac.new(self.s3_secret_key.encode(), b"entente-web", hashlib.sha256).hexdigest()
        return "WEB" + self.s3_access_key[3:], secret

    @classmethod
    def load(cls, path: Path) -> Credentials:
        """Those of an earlier start, or new ones."""
        try:
            return cls(**json.loads(path.read_text()))
        except FileNotFoundError:
            created = cls.new()
            created.save(path)
            return created

    @classmethod
    def new(cls) -> Credentials:
        """Fresh random ones."""
        return cls(
            node_id=str(uuid7()),
            secret_key=secrets.token_urlsafe(48),
            superuser_password=_password(),
            owner_password=_password(),
            app_password=_password(),
            s3_access_key=secrets.token_hex(10).upper(),
            s3_secret_key=_password(),
            s3_operator_access_key=secrets.token_hex(10).upper(),
            s3_operator_secret_key=_password(),
            store_key=_key(),
            master_key=_key(),
            node_key=_key(),
        )

    def save(self, path: Path) -> None:
        """Write the file whole or not at all."""
        replacement = path.with_suffix(".new")
        replacement.unlink(missing_ok=True)
        descriptor = os.open(replacement, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "w") as file:
            json.dump(asdict(self), file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        replacement.replace(path)


class KeyFiles:
    """A file for each kind of key, which ``entente keys rotate`` changes; begun with the keys of the credentials."""

    def __init__(self, folder: Path, credentials: Credentials) -> None:
        self._folder = folder
        folder.mkdir(mode=0o700, exist_ok=True)
        for kind in ("master", "store", "node"):
            if not self.path(kind).exists():
                descriptor = os.open(self.path(kind), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with open(descriptor, "w") as file:
                    file.write(credentials.key(kind) + "\n")

    def path(self, kind: str) -> Path:
        """Of the file."""
        return self._folder / kind

    def keys(self, kind: str) -> list[str]:
        """What it holds, the one in use first."""
        lines = (line.partition("#")[0].strip() for line in self.path(kind).read_text().splitlines())
        return [line for line in lines if line]
