from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.other_node import OtherNode


@pytest.fixture
def other() -> OtherNode:
    """A node that nobody here knows."""
    return OtherNode()


@pytest.fixture
def peer(db: None, other: OtherNode) -> Any:
    """The same node, named by the trust list."""
    return other.listed()


@pytest.fixture
def ping() -> Iterator[list[Any]]:
    """What arrived by a kind of message that only this test knows."""
    from entente.federation.tasks.effects import EFFECTS

    arrived: list[Any] = []
    EFFECTS["test.ping"] = lambda message, peer: arrived.append(message)
    yield arrived
    del EFFECTS["test.ping"]
