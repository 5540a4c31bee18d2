"""A service that says where it serves comes after others elsewhere, and counts in its area alone; what is not surely understood counts as not stated."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

NOON = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
KNOWN = {"maple", "peel", "york", "hastings and prince edward", "m5v"}.__contains__


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Maple", [("maple", "")]),
        ("Serves: Maple, Peel and York", [("maple", ""), ("peel", ""), ("york", "")]),
        ("Hastings & Prince Edward; Maple", [("hastings and prince edward", ""), ("maple", "")]),
        ("Canada - Ontario - York Region", [("york region", "CA-ON")]),
        ("CA - Marin County; CA - Napa County;", [("ca marin county", ""), ("ca napa county", "")]),
        ("Windsor, Nova Scotia", [("windsor", "CA-NS")]),
        ("Victoria (Colombie-Britannique)", [("victoria", "CA-BC")]),
        ("Province-wide", [("", "CA-ON")]),
        ("tout le Québec", [("", "CA-QC")]),
        ("Québec", [("quebec", "")]),
        ("Ontario, Québec", [("", "CA-ON"), ("quebec", "")]),
        ("National", [("", "CA")]),
        ("Maple west of the river", [("maple west of the river", "")]),
        ("on", [("on", "")]),
        (" ; ,", []),
    ],
)
def test_text_is_read_for_the_places_that_it_lists(text: str, places: list[tuple[str, str]]) -> None:
    from entente.directory.vocabularies.areas import places_in

    assert [(place.name, place.province) for place in places_in(text, KNOWN, province="CA-ON")] == places


def package(areas: dict[str, dict[str, str]]) -> dict[str, str]:
    """A service for each name, all at one point in the first quarter, with the area that it states."""
    keys = list(areas)
    fields = ("name", "description", "uri", "extent", "extent_type")

    def quoted(text: str) -> str:
        return '"' + text.replace('"', '""') + '"'

    return {
        "organization": "id,name,description\no,Maple Centre,Invented\n",
        "service": "id,organization_id,name,status,description\n" + "".join(f"{key},o,{key} Food Bank,active,Food\n" for key in keys),
        "location": "id,location_type,name,latitude,longitude\nl,physical,Hall,43.605,-79.385\n",
        "service_at_location": "id,service_id,location_id\n" + "".join(f"{key}l,{key},l\n" for key in keys),
        "service_area": f"id,service_id,{','.join(fields)}\n"
        + "".join(f"{key}a,{key},{','.join(quoted(area.get(field, '')) for field in fields)}\n" for key, area in areas.items() if area),
    }  # fmt: skip


def test_areas_decide_what_comes_first_and_what_counts(
    take_in: Callable[..., Any], region: Any, client: Any, tmp_path: Path
) -> None:
    from entente.directory.models import KnownPlace, Listing
    from entente.directory.queries import Point, Search, find
    from entente.explorer.maps.areas import serves
    from entente.explorer.maps.points import services_standing
    from entente.explorer.services.places import About, import_places
    from tests.apps.explorer.conftest import city, feature, geojson, square

    second = square(-79.38, 43.6)
    exchanged = [[[lat, lon] for lon, lat in ring] for ring in second]
    take_in(package({
        "Here": {"name": "Quarter 1"}, "There": {"description": "Serves Quarter 2"}, "Both": {"name": "Quarter 1, Quarter 2"}, "Silent": {},
        "Drawn": {"name": "Around the hall", "extent": json.dumps({"type": "Polygon", "coordinates": second}), "extent_type": "geojson"},
        "Exchanged": {"extent": json.dumps({"type": "Polygon", "coordinates": exchanged}), "extent_type": "geojson"},
        "Broken": {"extent": '{"type": "Polygon", "coordinates": [[["a"]]]}', "extent_type": "geojson"},
        "Namesake": {"name": "Quarter 1, Nova Scotia"}, "Twice": {"name": "Quarter 3"}, "Part": {"name": "Quarter 1 west of the river"},
        "Wide": {"name": "Ontario"}, "Code": {"uri": "https://maple.example/places/Q0004"},
    }))  # fmt: skip
    assert not Listing.objects.exclude(areas=None).exclude(name__startswith="Drawn").exists()

    # Two quarters of another town are called Quarter 3, far from one another: nobody knows which is meant.
    import_places(region, geojson(tmp_path / "other.geojson", feature("x", "Quarter 3", square(-79.0, 44.0)), feature("Q0004", "Somewhere", second)), About("other", "Other", "Autre", "other", "2026"))  # fmt: skip
    geography = import_places(region, city(tmp_path / "city.geojson"), About("maple", "Maple", "Érable", "neighbourhood", "2026")).geography  # fmt: skip

    kinds = {each.name.split()[0]: each.area_is_understood for each in Listing.objects.all()}
    assert {name for name, is_understood in kinds.items() if is_understood} == {"Here", "There", "Both", "Drawn", "Wide", "Code"}  # fmt: skip
    assert {name for name, is_understood in kinds.items() if is_understood is None} == {"Silent"}
    assert not Listing.objects.get(name__startswith="Wide").areas

    found = find(Search(topic="food", near=Point(43.605, -79.389)), page=1, now=NOON).listings
    assert {each.name.split()[0] for each in found if each.is_elsewhere} == {"There", "Drawn", "Code"}
    assert [each.is_elsewhere for each in found] == sorted(each.is_elsewhere for each in found)
    page = client.post("/en/find/", {"topic": "food", "postal_code": "43.605, -79.389"}).content.decode()
    assert page.count("Not where you are") == 3

    listings = services_standing("food")
    places = list(geography.places.order_by("code"))
    counts = dict(zip([each.name.split()[0] for each in Listing.objects.filter(pk__in=[x.pk for x in listings]).order_by("latitude", "longitude", "id")], serves(places, geography, listings).T.tolist(), strict=True))  # fmt: skip
    assert counts["Here"] == [True, False, False, False]
    assert counts["There"] == counts["Drawn"] == counts["Code"] == [False, True, False, False]
    assert counts["Both"] == [True, True, False, False]
    assert all(all(counts[name]) for name in ("Silent", "Exchanged", "Broken", "Namesake", "Twice", "Part", "Wide"))

    import_places(region, city(tmp_path / "city.geojson", 1), About("maple", "Maple", "Érable", "neighbourhood", "2026"))  # fmt: skip
    assert not KnownPlace.objects.filter(names__contains=["quarter 2"]).exists()
    assert Listing.objects.get(name__startswith="There").area_is_understood is False


def test_capacity_is_taken_with_its_day_and_never_invented(take_in: Callable[..., Any], client: Any) -> None:
    from entente.directory.hsds.export import services
    from entente.directory.models import Listing, Service

    tables = package({name: {} for name in ("Full", "Plain", "Nothing", "Odd", "Elsewhere")})
    tables["unit"] = "id,name\nu,beds\n"
    tables["service_capacity"] = (
        "id,service_id,unit_id,available,maximum,updated\n1,Full,u,3,40,2026-05-02T10:00:00Z\n2,Full,u,1,12,2026-06-02\n"
        "3,Plain,,,1500,\n4,Nothing,u,7,,2026-05-02\n5,Odd,u,1,-5,2026-05-02\n6,Gone,u,1,9,2026-05-02\n"
    )
    done = take_in(tables)

    stated = {each.name.split()[0]: (each.capacity, each.capacity_unit, str(each.capacity_on)) for each in Service.objects.exclude(capacity=None)}  # fmt: skip
    assert stated == {"Full": (40, "beds", "2026-05-02"), "Plain": (1500, None, "None")}
    assert done.odd["row.belongs_to_nothing"] == 1
    page = client.get(f"/en/find/{Listing.objects.get(name__startswith='Full').pk}/").content.decode()
    assert "40 beds as of" in page
    assert "2026" in page
    (entry,) = services(list(Service.objects.filter(name__startswith="Full")), full=False)
    assert (entry["capacity"], entry["capacity_on"]) == (40, "2026-05-02")

    again = take_in(tables)
    assert again.counts["service"]["changed"] == 0


def test_package_carries_capacities_and_brings_them_back(
    take_in: Callable[..., Any], region: Any, tmp_path: Any
) -> None:
    from entente.directory.hsds.export import write_package
    from entente.directory.models import Service
    from entente.organizations.services import found_organization

    tables = package({name: {} for name in ("Full", "Plain", "None")})
    tables["unit"] = 'id,name\nu,"lits, ""de nuit"""\n'
    tables["service_capacity"] = "id,service_id,unit_id,maximum,updated\n1,Full,u,40,2026-05-02\n2,Plain,,7,\n"
    take_in(tables)
    written = write_package(region, tmp_path / "out")
    files = {path.stem: path.read_text("utf-8") for path in (tmp_path / "out").glob("*.csv")}
    described = {each["name"] for each in json.loads((tmp_path / "out/datapackage.json").read_text("utf-8"))["resources"]}  # fmt: skip

    other = found_organization(kind="region_211", name_en="Birch 211", name_fr="211 du Bouleau", jurisdiction="CA-ON")
    take_in(files, owner=other, name="Birch")

    def stated(owner: Any) -> set[tuple[Any, ...]]:
        rows = Service.objects.filter(origin__owner=owner).exclude(capacity=None)
        return set(rows.values_list("name", "capacity", "capacity_unit", "capacity_on"))

    assert {"service_capacity", "unit"} <= described
    assert (written["service_capacity"], written["unit"]) == (2, 1)
    assert len(stated(region)) == 2
    assert stated(other) == stated(region)


def test_columns_of_flat_files_name_capacities() -> None:
    from entente.directory.imports.mapping import target_of

    names = ("ServiceCapacity", "TOTSPACE", "Nombre de places", "CapacityType", "Capacity as of", "bed")
    assert [target_of(name) for name in names] == ["capacity", "capacity", "capacity", "capacity_unit", "capacity_on", "unsure"]  # fmt: skip
