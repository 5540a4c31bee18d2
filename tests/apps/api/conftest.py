"""Keys of programs of either side, and the client that uses them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.exports.conftest import accepted, approve, entitlement, refusals, release, release_to_city, run

__all__ = ["accepted", "approve", "entitlement", "refusals", "release", "release_to_city", "run"]


@pytest.fixture
def secret_for(network: Any) -> Callable[..., str]:
    """Makes and activates an API key; its secret."""
    from exports.services import KeyWanted, activate_key, make_key

    def make(by: Any, *scopes: str, of: Any = None, dataset: Any = None) -> str:
        now = timezone.now()
        wanted = KeyWanted("api", "Script", now + timedelta(days=9), dataset, scopes)
        _, token = make_key(of or network.nonprofit, wanted, by=by, now=now)
        return activate_key(token, now=now)[1]

    return make


@pytest.fixture
def ask(client: Any) -> Callable[..., Any]:
    """Asks the API as a program does."""

    def go(secret: str, path: str, sent: Any = None, **headers: str) -> Any:
        told = {"Authorization": f"Bearer {secret}", **headers}
        if sent is None:
            return client.get(f"/api/v1/{path}", headers=told)
        return client.post(f"/api/v1/{path}", sent, content_type="application/json", headers=told)

    return go
