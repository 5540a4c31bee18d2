"""The world of the matrix, built once for all of its tests."""

from __future__ import annotations

import pytest

from tests.journeys.conftest import agree, second_city_steward, stage
from tests.journeys.stage import Stage
from tests.permissions.world import World, build
from tests.worlds import kept

__all__ = ["agree", "second_city_steward", "stage"]


@pytest.fixture
@kept
def world(stage: Stage) -> World:
    return build(stage)
