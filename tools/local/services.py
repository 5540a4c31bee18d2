"""The outside services of Entente on one machine: database, object store, key store, and the environment to use them.

``LocalServices`` owns a data folder: one holder at a time (a lock), and whatever an earlier, killed holder left is
cleaned up before the start.
"""

from __future__ import annotations

import fcntl
import json
import os
from base64 import b64decode
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from entente.vault.sealing import signing_public
from tools.local.credentials import Credentials
from tools.local.objectstore import REGION, ObjectStore, S3Account
from tools.local.postgres import (
    EVERYONE,
    OWNER,
    PROCESSES,
    REPORTING,
    SEALER,
    SUPERUSER,
    WEB,
    WORKER,
    CannotStart,
    Postgres,
    binaries,
)
from tools.local.processes import Child, Family

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = "entente.config.settings"
STOP_WITHIN = {"weed": 12.0, "postgres": 15.0}

ENDINGS_BUCKET = "entente-endings"


class LocalServices:
    """PostgreSQL and S3 in ``data``, from ``start`` to ``stop``.

    Args:
        data: the folder; created where it is absent.
        buckets: created and usable by the application; the first is the node's own.
        durable: whether the database waits for the disk. Tests do without.
        say: receives a short line for what a person may want to know.
    """

    def __init__(
        self,
        data: Path,
        *,
        buckets: Sequence[str] = ("entente",),
        node_name: str = "Entente demo node",
        durable: bool = True,
        say: Callable[[str], None] = lambda line: None,
    ) -> None:
        self.data = data.resolve()
        self.data.mkdir(parents=True, exist_ok=True)
        self._say = say
        self._node_name = node_name
        self._bucket = buckets[0]
        self._lock = self._take_lock()
        self.credentials = Credentials.load(self.data / "secrets.json")
        own = self.credentials
        self.family = Family(self.data / "pids.json", self.data / "logs")
        passwords = {SUPERUSER: own.superuser_password, OWNER: own.owner_password}
        passwords |= {role: own.password_of(role) for role in PROCESSES}
        self.postgres = Postgres(self.data, passwords, durable=durable, say=say)
        self.store = ObjectStore(
            self.data,
            buckets=buckets,
            locked=ENDINGS_BUCKET,
            application=S3Account(own.s3_access_key, own.s3_secret_key),
            operator=S3Account(own.s3_operator_access_key, own.s3_operator_secret_key),
        )
        self.keystore = self.data / "keystore"
        self.children: list[Child] = []

    def start(self) -> None:
        """Both services, ready for use; where one does not start, neither is left running."""
        try:
            self._start()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Everything that was started here, ended: the store, then the database."""
        for child in reversed(self.children):
            killed = self.family.stop([child], within=STOP_WITHIN[child.name])
            if killed:
                self._say(f"{child.name} did not stop in time and was killed.")
        self.children = []
        self.store.tidy()
        self.family.close()
        os.close(self._lock)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: object, error: object, trace: TracebackType | None) -> None:
        self.stop()

    def environment(self, *, base_url: str | None = None) -> dict[str, str]:
        """For the web process: it can seal and sign sessions; it cannot open what was sealed."""
        own = self.credentials
        return _without_own_variables(os.environ) | {
            "DJANGO_SETTINGS_MODULE": SETTINGS,
            "ENTENTE_SECRET_KEY": own.secret_key,
            "ENTENTE_DATABASE_URL": self.postgres.url(WEB),
            "ENTENTE_APP_ROLE": EVERYONE,
            "ENTENTE_WEB_ROLE": WEB,
            "ENTENTE_WORKER_ROLE": WORKER,
            "ENTENTE_SEALER_ROLE": SEALER,
            "ENTENTE_REPORTING_ROLE": REPORTING,
            "ENTENTE_S3_ENDPOINT": self.store.endpoint,
            "ENTENTE_S3_REGION": REGION,
            "ENTENTE_S3_BUCKET": self._bucket,
            "ENTENTE_ENDINGS_BUCKET": ENDINGS_BUCKET,
            "ENTENTE_POSTGRES_PROGRAMS": str(binaries()),
            "ENTENTE_S3_ACCESS_KEY": own.s3_access_key,
            "ENTENTE_S3_SECRET_KEY": own.s3_secret_key,
            "ENTENTE_KEYSTORE": str(self.keystore),
            "ENTENTE_STORE_KEY": own.store_key,
            "ENTENTE_NODE_PUBLIC_KEY": signing_public(b64decode(own.node_key)).hex(),
            "ENTENTE_NODE_ID": own.node_id,
            "ENTENTE_NODE_NAME": self._node_name,
            "ENTENTE_STATIC_ROOT": str(self.data / "static"),
            **({"ENTENTE_BASE_URL": base_url} if base_url else {}),
        }

    def owner_environment(self) -> dict[str, str]:
        """For ``migrate``: the web process's, with the role that owns the tables."""
        return self.environment() | {"ENTENTE_DATABASE_URL": self.postgres.url(OWNER)}

    def worker_environment(self, *, base_url: str | None = None) -> dict[str, str]:
        """For workers: their own role, and the keys that open and that sign for the node."""
        return self.environment(base_url=base_url) | {
            "ENTENTE_DATABASE_URL": self.postgres.url(WORKER),
            "ENTENTE_MASTER_KEY": self.credentials.master_key,
            "ENTENTE_NODE_KEY": self.credentials.node_key,
        }

    def sealer_environment(self) -> dict[str, str]:
        """For the sequencer: a role that writes leaves and heads alone, and the key that signs them; none that opens."""
        return self.environment() | {
            "ENTENTE_DATABASE_URL": self.postgres.url(SEALER),
            "ENTENTE_NODE_KEY": self.credentials.node_key,
        }

    def _start(self) -> None:
        survivors = self.family.end_survivors()
        if survivors:
            self._say(f"Ended what an earlier run left behind: {', '.join(survivors)}.")
        self.family.trim_logs()
        self.keystore.mkdir(exist_ok=True, mode=0o700)
        self.children.append(self.postgres.start(self.family))
        self.children.append(self.store.start(self.family, self.postgres.sockets))

    def _take_lock(self) -> int:
        descriptor = os.open(self.data / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            raise CannotStart(f"{self.data} is in use by another run; stop it, or name another folder.") from None
        return descriptor


def are_embedded(keystore: Path, password: str) -> bool:
    """Whether the key store and the database's password are those of embedded services that run now, on this machine."""
    data = keystore.parent
    try:
        own = Credentials(**json.loads((data / "secrets.json").read_text()))
        descriptor = os.open(data / "lock", os.O_RDWR)
    except (OSError, ValueError, TypeError):
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:  # their holder has it
        return password in (own.owner_password, *map(own.password_of, PROCESSES))
    finally:
        os.close(descriptor)
    return False


def _without_own_variables(environment: Mapping[str, str]) -> dict[str, str]:
    """A stray ENTENTE_ or PG variable of the caller must not reach a child."""
    return {name: value for name, value in environment.items() if not name.startswith(("ENTENTE_", "PG"))}
