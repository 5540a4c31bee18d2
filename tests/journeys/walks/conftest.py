"""What every walk begins with: the demonstration's organizations and people, a worker, and browsers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.journeys.walks.town import Town
from tests.worlds import kept


@pytest.fixture
@kept
def demonstration(run_jobs: Callable[..., None]) -> Any:
    """The organizations and people of ``bin/demo``, with their keys."""
    from tools.demo.network import network

    made = network()
    run_jobs()
    return made


@pytest.fixture
def town(
    demonstration: Any, browser: Any, live_server: Any, run_jobs: Callable[..., None], settings: Any
) -> Iterator[Town]:
    """The demonstration as it is served, and a browser for each of its people."""
    settings.BASE_URL = live_server.url
    settings.ACCOUNT_RATE_LIMITS = False  # all come from one address
    made = Town(demonstration, browser, str(live_server.url), run_jobs)
    yield made
    made.close()
    assert not made.faults, "\n".join(made.faults)
