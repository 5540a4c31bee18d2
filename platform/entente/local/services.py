"""The outside services of Entente on one machine: database and object store, for one node or several.

``LocalServices`` owns a data folder: one holder at a time (a lock), and whatever an earlier, killed holder left is
cleaned up before the start.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from entente.local.credentials import Credentials
from entente.local.node import LocalNode
from entente.local.objectstore import ObjectStore, S3Account
from entente.local.postgres import OWNER, SUPERUSER, CannotStart, Postgres, Roles
from entente.local.processes import Child, Family

STOP_WITHIN = {"weed": 12.0, "postgres": 15.0}


class LocalServices:
    """PostgreSQL and S3 in ``data``, from ``start`` to ``stop``.

    Args:
        data: the folder; created where it is absent.
        buckets: created and usable by the application; the first is the node's own.
        nodes: name of each further node, by its key; their databases are copies of the plain node's once it was migrated.
        durable: whether the database waits for the disk. Tests do without.
        say: receives a short line for what a person may want to know.
    """

    def __init__(
        self,
        data: Path,
        *,
        buckets: Sequence[str] = ("entente",),
        node_name: str = "Entente demo node",
        nodes: Mapping[str, str] | None = None,
        durable: bool = True,
        say: Callable[[str], None] = lambda line: None,
    ) -> None:
        self.data = data.resolve()
        self.data.mkdir(parents=True, exist_ok=True)
        self._say = say
        self._lock = self._take_lock()
        self.node = LocalNode(self.data, name=node_name, buckets=buckets)
        self.nodes = {key: LocalNode(self.data, key, name=name) for key, name in (nodes or {}).items()}
        self.family = Family(self.data / "pids.json", self.data / "logs")
        own, everyone = self.node.credentials, (self.node, *self.nodes.values())
        self.postgres = cluster(self.data, everyone, durable=durable, say=say)
        self.store = ObjectStore(
            self.data,
            tenants=[node.tenant() for node in everyone],
            operator=S3Account(own.s3_operator_access_key, own.s3_operator_secret_key),
        )
        for node in everyone:
            node.reach(self.postgres, lambda: self.store.endpoint)
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

    def _start(self) -> None:
        survivors = self.family.end_survivors()
        if survivors:
            self._say(f"Ended what an earlier run left behind: {', '.join(survivors)}.")
        self.family.trim_logs()
        self.node.keystore.mkdir(exist_ok=True, mode=0o700)
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


def cluster(
    data: Path, nodes: Sequence[LocalNode], *, durable: bool = True, say: Callable[[str], None] = lambda line: None
) -> Postgres:
    """The database server of these nodes, the plain one first."""
    own = nodes[0].credentials
    passwords = {SUPERUSER: own.superuser_password, OWNER: own.owner_password}
    for node in nodes:
        passwords |= node.passwords()
    return Postgres(data, passwords, roles=[node.roles for node in nodes], durable=durable, say=say)


def are_embedded(keystore: Path, password: str) -> bool:
    """Whether the key store and the database's password are those of embedded services that run now, on this machine."""
    folder = keystore.parent
    of_a_network = folder.parent.name == "nodes"
    try:
        own = Credentials(**json.loads((folder / "secrets.json").read_text()))
        descriptor = os.open((folder.parents[1] if of_a_network else folder) / "lock", os.O_RDWR)
    except (OSError, ValueError, TypeError):
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:  # their holder has it
        roles = Roles.of(folder.name if of_a_network else "")
        return password in (own.owner_password, *map(own.password_of, roles.processes))
    finally:
        os.close(descriptor)
    return False
