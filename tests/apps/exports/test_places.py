"""Releases on their places: GeoPackage, GeoJSON and FlatGeobuf that GDAL reads, and what stands in none of them."""

from __future__ import annotations

import io
import json
import sqlite3
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pyarrow as pa
import pyogrio
import pytest
import shapely
from django.urls import reverse

from anonymizer.engine import frame_source
from entente.core.errors import Failed, Invalid, NotPermitted
from entente.explorer.models import Geography, Place
from exports.formats import Format
from exports.packages.columns import fields_of
from exports.packages.geography import features_of, write_features
from exports.places import Boundaries, Bounded, Placing, boundaries_of, usual_placing
from tests.worlds import kept

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)


def square(column: int) -> bytes:
    return bytes(shapely.to_wkb(shapely.box(-79.5 + column / 10, 43.6, -79.4 + column / 10, 43.7)))


def square_shape(column: int) -> Any:
    return shapely.from_wkb(square(column))


def geography(owner: Any, kind: str, code: str, version: str, *places: tuple[str, str, str]) -> Geography:
    made = Geography.objects.create(
        owner=owner, code=code, name_en=f"Areas {version}", name_fr=f"Zones {version}", kind=kind, version=version,
        source="Invented boundaries", license="CC0",
    )  # fmt: skip
    for number, (place, english, french) in enumerate(places):
        Place.objects.create(geography=made, code=place, name_en=english, name_fr=french, outline=square(number))
    return made


@pytest.fixture
@kept
def areas(network: Any) -> Geography:
    """Forward sortation areas with invented boundaries, one of which no row names."""
    names = [("M5V", "Harbour", "Port"), ("M4C", "Heights", "Hauteurs"), ("M9Z", "Far away", "Au loin")]
    return geography(network.nonprofit, "fsa", "areas-2021", "2021", *names)


BOUNDARIES = Boundaries(
    "quarter",
    {code: Bounded(code, f"Quarter {code}", f"Quartier {code}", shapely.to_wkb(shapely.multipolygons([square_shape(at)]))) for at, code in enumerate("123")},
    {},
)  # fmt: skip


def features(columns: Mapping[str, list[Any]], *, is_table_of_counts: bool, smallest: int | None = None) -> Any:
    source = frame_source(pa.table(dict(columns)).to_pandas())
    fields = fields_of(source, smallest_counts={} if smallest is None else {"calls": smallest})
    return features_of(source, fields, BOUNDARIES, is_table_of_counts=is_table_of_counts)


def written(made: Any, form: Format, **said: Any) -> bytes:
    sink = io.BytesIO()
    write_features(made, form, sink, title="Calls - Appels", about="Invented", at=AT, **said)
    return sink.getvalue()


def read(content: bytes, name: str, folder: Path) -> dict[str, list[Any]]:
    """The features as GDAL reads them from a file of that name, with their shapes."""
    path = folder / name
    path.write_bytes(content)
    about, _, shapes, values = pyogrio.raw.read(path, layer="places" if name.endswith("gpkg") else None)
    found = dict(zip([str(each) for each in about["fields"]], [list(each) for each in values], strict=True))
    assert about["crs"] in ("EPSG:4326", "OGC:CRS84")
    return {**found, "shapes": list(shapely.from_wkb(shapes))}


@pytest.mark.parametrize("form", [Format.GPKG, Format.GEOJSON, Format.FGB])
def test_a_table_of_counts_gives_each_row_its_boundary_and_a_hidden_count_no_value(
    form: Format, tmp_path: Path
) -> None:
    made = features(
        {"quarter": ["1", "2", "", "*", "77"], "month": ["2026-01-01"] * 5, "calls": ["12", "*", "400", "30", "15"]},
        is_table_of_counts=True,
        smallest=11,
    )
    found = read(written(made, form), form.file_name, tmp_path)

    calls = [None if each != each else int(each) for each in found["calls"]]  # NaN
    assert sorted(zip(found["quarter"], calls, found["place_name_fr"], strict=True), key=lambda each: each[0]) == [
        ("1", 12, "Quartier 1"),
        ("2", None, "Quartier 2"),
    ]
    at = found["quarter"].index("2")
    assert shapely.equals_exact(found["shapes"][at], shapely.multipolygons([square_shape(1)]), 1e-9, normalize=True)
    assert "400" not in written(made, Format.GEOJSON).decode()  # the total of all places has no boundary


def test_rows_about_people_give_one_feature_a_place_with_their_number_and_nothing_else(tmp_path: Path) -> None:
    made = features(
        {"quarter": ["2", "1", "2", "*", ""], "need": ["Food", "Shelter", "Food", "Food", "Legal"]},
        is_table_of_counts=False,
    )
    found = read(written(made, Format.GPKG), "data.gpkg", tmp_path)

    assert set(found) == {"quarter", "place_code", "place_name_en", "place_name_fr", "records", "shapes"}
    assert list(zip(found["quarter"], found["records"], strict=True)) == [("2", 2), ("1", 1)]
    assert "Food" not in written(made, Format.GEOJSON).decode()


def test_geojson_keeps_to_rfc_7946(tmp_path: Path) -> None:
    made = features({"quarter": ["1"], "calls": ["12"]}, is_table_of_counts=True)

    said = json.loads(written(made, Format.GEOJSON))

    assert said["type"] == "FeatureCollection"
    assert "crs" not in said
    (ring,) = said["features"][0]["geometry"]["coordinates"][0]
    assert shapely.LinearRing(ring).is_ccw
    assert ring[0][0] < 0 < ring[0][1]  # longitude first


def test_geopackage_carries_the_style_that_qgis_opens_it_with_and_is_the_same_each_time() -> None:
    made = features({"quarter": ["1", "2", "3"], "calls": ["12", "*", "30"]}, is_table_of_counts=True, smallest=11)

    content = written(made, Format.GPKG)

    assert content == written(made, Format.GPKG)
    with sqlite3.connect(":memory:") as package:
        package.deserialize(content)
        row = package.execute("SELECT f_table_name, f_geometry_column, styleQML, useAsDefault FROM layer_styles")
        table, column, style, is_default = row.fetchone()
        assert package.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        shapes = package.execute("SELECT table_name, column_name FROM gpkg_geometry_columns").fetchone()
    assert (table, column, is_default) == (*shapes, 1)
    rules = ET.fromstring(style.partition("\n")[2]).iter("rule")
    assert [(each.get("filter"), each.get("label")) for each in rules] == [
        ('"calls" IS NULL', "Hidden - Masqué"),
        ('"calls" IS NOT NULL AND "calls" < 20', "< 20"),
        ('"calls" IS NOT NULL AND "calls" >= 20', "≥ 20"),
    ]


def test_columns_with_names_of_the_format_keep_apart_from_it(tmp_path: Path) -> None:
    made = features({"quarter": ["1"], "FID": ["7"], "geometry": ["x"], "Place_Code": ["y"]}, is_table_of_counts=True)

    found = read(written(made, Format.GPKG), "data.gpkg", tmp_path)

    assert (found["FID"], found["geometry"], found["Place_Code"], found["place_code_2"]) == ([7], ["x"], ["y"], ["1"])


def test_rows_that_name_no_place_of_the_geography_are_a_failure_with_a_code() -> None:
    with pytest.raises(Failed) as failed:
        features({"quarter": ["91", "*"], "calls": ["12", "13"]}, is_table_of_counts=True)

    assert failed.value.code_given == "release.places_unknown"


# --- In a release ---------------------------------------------------------------------------------------------
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def received(release_to_city: Callable[..., Any], run_jobs: Callable[..., None]) -> Callable[..., dict[str, bytes]]:
    """The bytes of each file that the city gets of a release."""
    from entente.vault import s3

    def get(**said: Any) -> dict[str, bytes]:
        made = release_to_city(**said)
        run_jobs()
        made.refresh_from_db()
        assert (made.status, made.error_code) == ("available", "")
        bucket = s3.node_bucket()
        files = made.entitlements.get().delivery.files
        return {each["name"]: s3.get_range(bucket, each["key"], 0, each["size_bytes"]) for each in files}

    return get


def test_release_leaves_with_its_places_described_by_a_valid_package(
    received: Callable[..., dict[str, bytes]], areas: Geography, run: Any, tmp_path: Path
) -> None:
    import frictionless

    files = received(formats=["csv", "gpkg", "geojson", "fgb"], placing=Placing("postal_code", areas.code))
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)

    for form in (Format.GPKG, Format.GEOJSON, Format.FGB):
        found = read(files[form.file_name], form.file_name, tmp_path)
        assert sorted(zip(found["postal_code"], found["records"], strict=True)) == [("M4C", 20), ("M5V", 20)]
        assert sorted(found["place_name_fr"]) == ["Hauteurs", "Port"]
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["type", "note", "rowNumber", "fieldName"])
    described = {each["path"]: each for each in json.loads(files["datapackage.json"])["resources"]}
    assert set(described) == {"data.csv", "data.gpkg", "data.geojson", "data.fgb", "data.qml"}
    assert "Invented boundaries" in described["data.gpkg"]["description"]
    manifest = json.loads(files["manifest.json"])["manifest"]
    assert manifest["places"] == {"column": "postal_code", "geography": "areas-2021"}
    assert "number of rows that name it" in files["README.md"].decode()
    assert "Zones 2021" in files["LISEZMOI.md"].decode()


def test_usual_places_are_the_finest_column_with_the_newest_boundaries_of_its_kind(
    run: Any, areas: Geography, network: Any
) -> None:
    assert usual_placing(run) is None  # nothing says that the column holds places
    run.recipe.spec["columns"]["postal_code"]["kind"] = "fsa"
    geography(network.nonprofit, "fsa", "areas-2016", "2016", ("M5V", "Harbour", ""))
    geography(network.nonprofit, "province", "provinces", "2021", ("35", "Ontario", "Ontario"))

    assert usual_placing(run) == Placing("postal_code", "areas-2021")


def test_places_are_found_by_code_name_and_the_letters_of_a_province(network: Any) -> None:
    made = geography(
        network.nonprofit, "province", "provinces", "2021",
        ("35", "Ontario", "Ontario"), ("24", "Quebec", "Québec"), ("8", "Twin", "A"), ("9", "Twin", "B"),
    )  # fmt: skip
    found = boundaries_of(Placing("province", made.code))
    codes = [
        place.code if (place := found.place(cell)) else None for cell in ("ON", " québec ", "024", "Twin", "*", None)
    ]

    assert codes == ["35", "24", "24", None, None, None]


def test_places_finer_than_the_agreement_allows_do_not_leave(
    release_to_city: Callable[..., Any], areas: Geography, run: Any, agreement: Any
) -> None:
    from agreements.models import Agreement

    Agreement.objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "finest_geography": "province"})
    type(run.report).objects.filter(pk=run.report.pk).update(finest_geography="province")

    with pytest.raises(NotPermitted) as refused:
        release_to_city(formats=["gpkg"], placing=Placing("postal_code", areas.code))

    assert [str(each) for each in refused.value.reasons] == ["release.geography"]


@pytest.mark.parametrize(
    ("placing", "code"),
    [
        (None, "release.no_places"),
        (Placing("postal_code", "nowhere"), "release.no_such_places"),
        (Placing("name", "areas-2021"), "release.no_such_places"),
    ],
)
def test_places_that_nobody_can_draw_are_refused_with_advice(
    release_to_city: Callable[..., Any], areas: Geography, run: Any, placing: Placing | None, code: str
) -> None:
    with pytest.raises(Invalid) as refused:
        release_to_city(formats=["csv", "geojson"], placing=placing)

    assert [finding.code for finding in refused.value.findings] == [code]
    assert not run.releases.exists()


def test_page_offers_formats_with_places_where_boundaries_are_known_and_asks_for_the_column(
    run: Any, agreement: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    steward, address = sign_in(network.steward), reverse("exports:release_run", args=[run.pk])
    answers = {
        "agreement": agreement.pk, "purpose": "service-planning", "recipients": [network.city.pk],
        "ends_on": agreement.ends_on.isoformat(), "formats": ["csv", "gpkg"], "agreed": "on",
    }  # fmt: skip
    before = steward.get(address, {"agreement": agreement.pk}).content.decode()
    areas = geography(network.nonprofit, "fsa", "areas-2021", "2021", ("M5V", "Harbour", "Port"))

    page = steward.get(address, {"agreement": agreement.pk}).content.decode()
    asked = steward.post(address, answers)
    done = steward.post(address, {**answers, "place_column": "postal_code", "geography": areas.code})

    assert "gpkg" not in before
    assert "GeoPackage: for QGIS" in page
    assert (asked.status_code, "The formats with places need it." in asked.content.decode()) == (422, True)
    assert done.status_code == 302
    assert run.releases.get().places == {"column": "postal_code", "geography": "areas-2021"}
