"""Nouns of the explorer: places, what is known of them, and what was protected before it came."""

from entente.explorer.models.cubes import Cube, CubeSelection
from entente.explorer.models.indicators import (
    Coverage,
    Direction,
    Indicator,
    IndicatorValue,
    Measure,
    Topic,
    ValueStatus,
)
from entente.explorer.models.kept_views import PRIVATE_PAGES, KeptView, ViewedPage
from entente.explorer.models.layers import LayerKind, MapLayer
from entente.explorer.models.places import (
    AREA,
    PARENTS,
    Crosswalk,
    CrosswalkShare,
    Geography,
    GeographyKind,
    Place,
    people_method,
)
from entente.explorer.models.travel import TravelTime, TravelTimes

__all__ = [
    "AREA", "PARENTS", "PRIVATE_PAGES", "Coverage", "Crosswalk", "CrosswalkShare", "Cube", "CubeSelection", "Direction", "Geography", "GeographyKind", "Indicator", "IndicatorValue", "KeptView",
    "LayerKind", "MapLayer", "Measure", "Place", "Topic", "TravelTime", "TravelTimes", "ValueStatus", "ViewedPage", "people_method",
]  # fmt: skip
