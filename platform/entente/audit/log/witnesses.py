"""Heads of the log where nobody can change them: in the bucket with object lock. Whoever rewrites the log differs from them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Final

from django.conf import settings

from entente.audit.log.proofs import StoredTree, latest_head, signed_head
from entente.core.errors import Failed
from entente.proof.log import Problem, check_head
from entente.vault import s3
from entente.vault.s3.client import MISSING

PREFIX: Final = "heads/"
OF_NODES: Final = "witnessed/"
COMPARED: Final = 50  # the newest: an older one is held by those after it


def deposit(*, now: datetime) -> str | None:
    """Put the newest head under lock, once; the key of it. ``None`` before there is one.

    Raises:
        Failed: the store is away, or the bucket has no object lock.
    """
    head = latest_head()
    if head is None:
        return None
    bucket, key = s3.endings_bucket(), f"{PREFIX}{head.size:015d}.json"
    try:
        s3.head(bucket, key)
    except Failed as failure:
        if failure.code_given != MISSING:
            raise
        content = json.dumps(signed_head(head)).encode()
        s3.put_locked(bucket, key, content, until=now + timedelta(days=settings.ENDINGS_DAYS))
    return key


def deposit_of_node(node: str, signed: dict[str, Any], *, now: datetime, name: str = "head") -> str:
    """Put a head of another node's log under lock, once; the key of it. ``name``: "conflict" for one that does not continue those before.

    Raises:
        Failed: the store is away, or the bucket has no object lock.
    """
    bucket, key = s3.endings_bucket(), f"{OF_NODES}{node}/{signed['head']['size']:015d}-{name}.json"
    try:
        s3.head(bucket, key)
    except Failed as failure:
        if failure.code_given != MISSING:
            raise
        s3.put_locked(bucket, key, json.dumps(signed).encode(), until=now + timedelta(days=settings.ENDINGS_DAYS))
    return key


def deposited() -> Iterator[dict[str, Any]]:
    """The newest heads under lock, the oldest of them first."""
    bucket = s3.endings_bucket()
    for entry in sorted(s3.entries(bucket, PREFIX), key=lambda entry: entry.key)[-COMPARED:]:
        yield json.loads(s3.get_range(bucket, entry.key, 0, entry.size_bytes))


def compare() -> list[Problem]:
    """What of the stored log differs from the heads under lock: ``log.truncated``, ``log.root``, ``log.signature``."""
    latest, tree = latest_head(), StoredTree()
    problems: list[Problem] = []
    for signed in deposited():
        size = signed["head"]["size"]
        problems += check_head(signed)
        if latest is None or latest.size < size:
            problems.append(Problem("log.truncated", size))
        elif tree.subtree(0, size).hex() != signed["head"]["root"]:
            problems.append(Problem("log.root", size))
    return problems
