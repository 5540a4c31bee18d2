"""Which process the code at hand belongs to: requests are the web process's, jobs the worker's, the rest of a test is anyone's.

Tests run both in one process, with every key and as the owner of the tables. Here what separates them in an installation is put between
them again: each has its own database role, and the web process has no master key, so that it adds keys and destroys none, and keys of the store that
write where it writes. The rest of a test has the rights of all of them together.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from typing import Any, Literal

import pytest

from tools.local.pytest_plugin import WEB_STORE

type Process = Literal["web", "worker", "sealer", "test"]

PROCESS: ContextVar[Process] = ContextVar("process", default="test")


@contextmanager
def running(process: Process) -> Iterator[None]:
    """What happens here happens in that process, with its database role."""
    token = PROCESS.set(process)
    become()
    try:
        yield
    finally:
        PROCESS.reset(token)
        become()


def role() -> str:
    """The database role of the process at hand."""
    from django.conf import settings

    roles = {"web": settings.WEB_ROLE, "worker": settings.WORKER_ROLE, "sealer": settings.SEALER_ROLE}
    return str(roles.get(PROCESS.get(), settings.APP_ROLE))


def become() -> None:
    """Take the role on this thread's connection, if it is open; unseen by whoever counts queries."""
    from django.db import connection
    from psycopg import sql
    from psycopg.pq import TransactionStatus

    link = connection.connection
    if link is None or link.closed or link.info.transaction_status == TransactionStatus.INERROR:
        return
    link.execute(sql.SQL("SET ROLE {}").format(sql.Identifier(role())))


@pytest.fixture(autouse=True, scope="session")
def _separate_processes() -> Iterator[None]:
    """Every request of a test client or of the server for browsers is the web process's."""
    from django.core.handlers.base import BaseHandler
    from django.utils import timezone

    from entente.audit.log import sequencing
    from entente.vault import s3
    from entente.vault.keys import store
    from entente.vault.s3 import client

    def is_placed(event_id: int) -> bool:
        """No sequencer runs beside the tests: what would be waited for is done here, with its role."""
        with running("sealer"):
            sequencing.sequence(now=timezone.now())
        return bool(sequencing.LogLeaf.objects.filter(event_id=event_id).exists())

    answer, destroys, of_the_node = BaseHandler.get_response, store.destroys, client.node_bucket

    def node_bucket() -> client.Bucket:
        bucket = of_the_node()
        keys = os.environ.get(WEB_STORE, "")
        if PROCESS.get() != "web" or not keys:
            return bucket
        access_key, _, secret_key = keys.partition(":")
        return replace(bucket, access_key=access_key, secret_key=secret_key)

    def get_response(handler: BaseHandler, request: Any) -> Any:
        with running("web"):
            return answer(handler, request)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(BaseHandler, "get_response", get_response)
        patched.setattr(sequencing, "is_placed", is_placed)
        for module in (client, s3):
            patched.setattr(module, "node_bucket", node_bucket)
        patched.setattr(store, "destroys", lambda: PROCESS.get() != "web" and destroys())
        yield
