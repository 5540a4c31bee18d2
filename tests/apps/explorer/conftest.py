"""Places of an invented city, and the real ones of Toronto where the shared data are at hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def keeper(db: None) -> Any:
    """The organization to which places and figures belong."""
    from entente.organizations.models import Organization

    return Organization.objects.create(kind="region_211", name_en="Maple 211", name_fr="211 de l’Érable", jurisdiction="CA-ON")  # fmt: skip


def square(west: float, south: float, side: float = 0.01) -> list[list[list[float]]]:
    east, north = west + side, south + side
    return [[[west, south], [east, south], [east, north], [west, north], [west, south]]]


def feature(code: Any, name: str, rings: Any, **more: Any) -> dict[str, Any]:
    shape = {"type": "Polygon", "coordinates": rings} if rings is not None else None
    return {"type": "Feature", "properties": {"AREA_CODE": code, "AREA_NAME": name, **more}, "geometry": shape}


def geojson(path: Path, *features: dict[str, Any], **more: Any) -> Path:
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features, **more}), "utf-8")
    return path


@pytest.fixture
def about() -> Any:
    from entente.explorer.services.places import About

    return About("maple", "Neighbourhoods of Maple", "Quartiers de l’Érable", "neighbourhood", "2021")


def city(path: Path, places: int = 4) -> Path:
    """Squares in a row: 1, 2, 3 …"""
    squares = [feature(n, f"Quarter {n}", square(-79.4 + 0.01 * n, 43.6)) for n in range(1, places + 1)]
    return geojson(path, *squares)
