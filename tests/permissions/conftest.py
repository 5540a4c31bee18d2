"""The world of the matrix, built once for all of its tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.journeys.conftest import agree, second_city_steward
from tests.permissions.world import World, build
from tests.worlds import kept

__all__ = ["agree", "second_city_steward"]


@pytest.fixture
@kept
def world(network: Any, agree: Callable[..., Any], run_jobs: Callable[..., None]) -> World:
    return build(network, agree, run_jobs)
