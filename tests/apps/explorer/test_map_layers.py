"""Water and roads on a map: as light as the map is large, with their source beside them, and refused in words where they cannot be drawn."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely

from entente.core.errors import Invalid
from entente.explorer.imports.layers import read_layer
from entente.explorer.maps.layers import MOST_CHARACTERS, layer_of

FRAME, SIDE = (-79.4, 43.7, 10_000.0, 10_000.0), 1000
RIVER = {"type": "LineString", "coordinates": [[-79.5, 43.65, 80], [-79.35, 43.66, 81], [-79.2, 43.65, 80]]}
POND = {"type": "Polygon", "coordinates": [[[-79.38, 43.68], [-79.36, 43.66], [-79.36, 43.68], [-79.38, 43.66]]]}
WELL = {"type": "Point", "coordinates": [-79.35, 43.65]}
FAR = {"type": "LineString", "coordinates": [[-100, 50], [-101, 51]]}


def water(path: Path, *shapes: Any, **more: Any) -> Path:
    features = [{"type": "Feature", "properties": {"name": "Birch Creek"}, "geometry": shape} for shape in shapes]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features, **more}))
    return path


def exchanged(shape: dict[str, Any]) -> dict[str, Any]:
    return {**shape, "coordinates": [[y, x] for x, y, *_ in shape["coordinates"]]}


def test_file_is_cut_to_the_map_and_what_has_no_line_is_counted(tmp_path: Path) -> None:
    # A ring that is not closed and crosses itself, heights, points, nothing at all, and what lies elsewhere.
    layer = read_layer(water(tmp_path / "w.geojson", RIVER, POND, WELL, None, FAR), FRAME, SIDE, SIDE)

    assert (layer.drawn, layer.beyond, layer.shapeless) == (2, 1, 2)
    assert layer.lines == "M0 433l500-33 500 33"
    assert layer.areas.count("M") == layer.areas.count("z") >= 1


def test_members_of_a_collection_are_drawn_as_what_they_are_and_count_once(tmp_path: Path) -> None:
    lake = {"type": "GeometryCollection", "geometries": [RIVER, POND, WELL]}

    layer = read_layer(water(tmp_path / "w.geojson", lake), FRAME, SIDE, SIDE)

    assert (layer.drawn, layer.beyond, layer.shapeless) == (1, 0, 0)
    assert layer.lines
    assert layer.areas


def test_projection_that_the_file_says_is_followed(tmp_path: Path) -> None:
    metres = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}}
    creek = {"type": "LineString", "coordinates": [[-8838267, 5410000], [-8834928, 5410000]]}

    assert read_layer(water(tmp_path / "w.geojson", creek, crs=metres), FRAME, SIDE, SIDE).drawn == 1
    with pytest.raises(Invalid) as refusal:  # degrees that are called metres lie in the Atlantic
        read_layer(water(tmp_path / "w.geojson", RIVER, crs=metres), FRAME, SIDE, SIDE)
    assert refusal.value.code_given == "layers.elsewhere"


def test_latitude_before_longitude_is_put_right_and_said(tmp_path: Path) -> None:
    layer = read_layer(water(tmp_path / "w.geojson", exchanged(RIVER)), FRAME, SIDE, SIDE)

    assert layer.lines == "M0 433l500-33 500 33"
    assert [finding.code for finding in layer.repaired] == ["places.swapped"]


@pytest.mark.parametrize(
    ("shapes", "code"),
    [
        ([FAR], "layers.elsewhere"),
        ([WELL], "layers.no_lines"),
        ([None], "layers.no_lines"),
        ([], "places.nothing_in_it"),
        ([{"type": "LineString", "coordinates": [[609_000, 4_830_000], [630_000, 4_850_000]]}], "places.no_degrees"),
        ([{"type": "LineString", "coordinates": [[-79.35, 43.65]]}], "layers.no_lines"),
        ([{"type": "LineString", "coordinates": [[-79.35, 43.65], [-79.35, 43.65]]}], "layers.elsewhere"),
        ([{"type": "LineString", "coordinates": [[-79.35, 43.65], [float("nan"), 43.66]]}], "layers.no_lines"),
        ([{"type": "LineString", "coordinates": [["west", "north"], [-79.35, 43.65]]}], "places.unreadable"),
    ],
)
def test_file_that_cannot_be_drawn_is_refused(tmp_path: Path, shapes: list[Any], code: str) -> None:
    with pytest.raises(Invalid) as refusal:
        read_layer(water(tmp_path / "w.geojson", *shapes), FRAME, SIDE, SIDE)

    assert refusal.value.code_given == code


def test_other_formats_and_broken_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "w.kml").write_text("<kml/>")
    (tmp_path / "cut.geojson").write_text('{"type": "FeatureCollection", "features": [{"ty')
    (tmp_path / "deep.geojson").write_text('{"type": "FeatureCollection", "features": ' + "[" * 100_000)
    codes = []
    for name in ("w.kml", "cut.geojson", "deep.geojson"):
        with pytest.raises(Invalid) as refusal:
            read_layer(tmp_path / name, FRAME, SIDE, SIDE)
        codes.append(refusal.value.code_given)

    assert codes == ["places.file_type", "places.unreadable", "places.unreadable"]


def test_what_is_too_fine_is_drawn_coarser_and_never_larger_than_a_page_bears() -> None:
    chance = np.random.default_rng(22)
    streets = []
    for x in np.linspace(-79.398, -79.302, 150):
        streets.append(shapely.linestrings([(x + chance.normal(0, 1.5e-4), y) for y in np.linspace(43.6, 43.7, 200)]))
        streets.append(shapely.linestrings([(-79.4, x + 123), (-79.3, x + 123 + chance.normal(0, 0.001))]))
    layer = layer_of(streets, FRAME, SIDE, SIDE)

    assert layer is not None
    assert 2_000 < len(layer.lines) <= MOST_CHARACTERS
    assert layer.drawn == len(streets)

    walk = np.cumsum(chance.normal(0, 0.004, (8_000, 2)), axis=0) % 0.1 + (-79.4, 43.6)
    assert layer_of([shapely.linestrings(walk)], FRAME, SIDE, SIDE) is None


def test_map_shows_the_layer_with_its_source_until_it_is_replaced_or_removed(
    keeper: Any, about: Any, tmp_path: Path, client: Any
) -> None:
    from entente.explorer.models import MapLayer
    from entente.explorer.services.figures import Manner, import_figures
    from entente.explorer.services.layers import import_layer, remove_layer
    from entente.explorer.services.places import import_places
    from tests.apps.explorer.conftest import city

    geography = import_places(keeper, city(tmp_path / "city.geojson"), about).geography
    people = tmp_path / "people.csv"
    people.write_text("Code,Population\n1,100\n2,300\n3,0\n4,600\n")
    import_figures(keeper, geography, people, Manner(period="2021"))
    creek = {"type": "LineString", "coordinates": [[-79.39, 43.605], [-79.36, 43.606]]}
    with pytest.raises(Invalid):
        import_layer(geography, water(tmp_path / "w.geojson", creek), "water", source="City of Maple", licence=" ")
    import_layer(geography, tmp_path / "w.geojson", "water", source="City of Maple & Birch", licence="CC0")
    import_layer(geography, water(tmp_path / "w.geojson", creek), "roads", source="City of Maple", licence="CC0")

    page = client.get("/fr/explore/?g=maple").content.decode()
    assert page.index("layer-water") < page.index("layer-roads")
    assert "Eau\u00a0: City of Maple &amp; Birch (CC0)" in page
    assert "Birch Creek" not in page
    for address in ("/en/explore/gaps/?t=food&g=maple", "/en/explore/places/maple/1/?z=2.500.500"):
        assert "Water: City of Maple &amp; Birch (CC0)" in client.get(address).content.decode(), address
    picture = b"".join(client.get("/fr/explore/figures.svg?g=maple")).decode()
    assert "Eau\u00a0: City of Maple &amp; Birch (CC0)" in picture
    assert 'class="layer-water"' in picture

    assert import_places(keeper, city(tmp_path / "city.geojson"), about).odd == []
    assert MapLayer.objects.count() == 2
    again = import_places(keeper, city(tmp_path / "city.geojson", 5), about)
    assert [finding.code for finding in again.odd] == ["layers.removed"]
    assert not MapLayer.objects.exists()

    import_layer(geography_of(again), tmp_path / "w.geojson", "water", source="City of Maple", licence="CC0")
    assert remove_layer(geography_of(again), "water")
    assert not remove_layer(geography_of(again), "water")
    assert "layer-water" not in client.get("/en/explore/?g=maple").content.decode()


def test_page_carries_no_more_of_a_layer_than_its_map_shows(keeper: Any, client: Any) -> None:
    from entente.explorer.models import MapLayer
    from tools.demo.city import city as maple

    places = maple(keeper)
    # A creek in each row of the sheet, as many as a layer can hold, and one pond in its middle and in its corner.
    creeks = "".join(f"M0 {y}l" + " ".join("10 0" for _ in range(100)) for y in range(0, places.height, 15))
    ponds = f"M{places.width // 2} {places.height // 2}l9 0 0 9zM5 5l9 0 0 9z"
    MapLayer.objects.create(geography=places, kind="water", lines=creeks, areas=ponds, source="City", license="CC0")
    MapLayer.objects.create(geography=places, kind="roads", lines="M5 5l0 20", source="City", license="CC0")

    def drawn(address: str) -> tuple[int, str]:
        page = client.get(address).content.decode()
        return sum(map(len, re.findall(r'<path class="layer-[^"]*" d="([^"]*)"/>(?!</svg>)', page))), page

    whole, page = drawn("/en/explore/?i=population")
    assert whole == len(creeks) + len(ponds) + len("M5 5l0 20")
    assert "Roads: City (CC0)" in page
    part, page = drawn("/en/explore/?i=population&z=8.500.500")
    assert part < whole / 10
    assert f"M{places.width // 2} {places.height // 2}l9 0 0 9-9-9" in page
    assert "M5 5" not in page
    assert "Water: City (CC0)" in page
    assert "Roads: City (CC0)" not in page  # nothing of them is shown


def geography_of(report: Any) -> Any:
    report.geography.refresh_from_db()
    return report.geography
