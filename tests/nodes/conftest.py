from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.nodes.processes import Node, two_nodes


@pytest.fixture(scope="module")
def both(django_db_blocker: Any) -> Iterator[tuple[Node, Node]]:
    """British Columbia and Nova Scotia, as long as the tests on them take."""
    folder = tempfile.TemporaryDirectory(prefix="entente-nodes-")
    with django_db_blocker.unblock(), folder as name, two_nodes(Path(name)) as nodes:
        yield nodes


@pytest.fixture
def nodes(both: tuple[Node, Node]) -> Iterator[tuple[Node, Node]]:
    """The same, with nothing noted yet and nobody breaking anything."""
    for node in both:
        node.rows("DELETE FROM test_ping")
    yield both
    for node in both:
        node.proxy.strike(None)
        node.try_now()
