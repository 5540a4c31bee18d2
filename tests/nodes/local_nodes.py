"""Databases, roles and keys of the nodes of one test process: others have theirs beside it (``tools/local/testing.py``)."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import psycopg

from entente.local.node import LocalNode
from entente.local.postgres import SUPERUSER, Postgres
from entente.local.services import cluster
from tools.local.pytest_plugin import MIGRATING, SERVICES


@contextmanager
def local_nodes(names: Mapping[str, str]) -> Iterator[tuple[Postgres, dict[str, LocalNode]]]:
    """Each with an empty migrated database, by its key; the databases go afterwards."""
    data = Path(os.environ[SERVICES])
    with (data / MIGRATING).open() as lock:
        fcntl.flock(lock, fcntl.LOCK_SH)
    process = os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")
    nodes = {key: LocalNode(data, f"{key}{process}", name=name) for key, name in names.items()}
    postgres = cluster(data, [LocalNode(data, name="Template"), *nodes.values()])
    try:
        for node in nodes.values():
            node.reach(postgres, lambda: os.environ["ENTENTE_S3_ENDPOINT"])
            node.create()
        yield postgres, nodes
    finally:
        with psycopg.connect(postgres.url(SUPERUSER, "postgres"), autocommit=True) as connection:
            for node in nodes.values():
                connection.execute(f'DROP DATABASE IF EXISTS "{node.database}" WITH (FORCE)')
