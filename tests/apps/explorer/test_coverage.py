"""Distances weighed by people, against worlds whose answer is known."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest

from entente.explorer.analyses.rural_coverage.calculation import Settled, coverage
from entente.explorer.maps.distances import EARTH_KM

DEGREE = EARTH_KM * math.pi / 180  # kilometres of latitude


def test_distances_are_weighed_by_people_and_the_far_are_counted() -> None:
    places = [
        Settled(1, "1", 45.0, -79.0, 8000, 5.0),  # dense, and the service stands in it
        Settled(2, "2", 45.1, -79.0, 1000, 50.0),  # 11.1 km
        Settled(3, "3", 45.5, -79.0, 1000, 900.0),  # 55.6 km
    ]

    found = coverage(places, [(45.0, -79.0), (10.0, 10.0)])

    assert [each.place for each in found.places] == [3, 2, 1]
    assert [each.band for each in found.places] == [4, 2, 1]
    assert found.mean_km == pytest.approx(DEGREE * (0.1 + 0.5) / 10)
    assert found.median_km == 0
    assert found.beyond == pytest.approx(0.1)
    assert [(each.is_rural, each.remote_km) for each in found.places] == [(True, pytest.approx(0.5 * DEGREE)), (True, pytest.approx(0.1 * DEGREE)), (False, 0.0)]  # fmt: skip


def test_service_counts_only_where_it_serves() -> None:
    places = [Settled(1, "1", 45.0, -79.0, 8000, 5.0), Settled(2, "2", 45.1, -79.0, 1000, 50.0)]

    found = coverage(places, [(45.0, -79.0), (45.1, -79.0)], [([0], [True, True]), ([1], [True, False])])

    assert {each.place: each.nearest_km for each in found.places} == {1: 0, 2: pytest.approx(0.1 * DEGREE)}
    assert all(each.nearest_km is None for each in coverage(places, [(45.0, -79.0)], [([0], [False, False])]).places)


def test_index_of_remoteness_makes_classes_as_its_publisher_writes_it(keeper: Any, tmp_path: Path, client: Any) -> None:
    from django.contrib.auth.models import AnonymousUser
    from django.http import QueryDict

    from entente.explorer.analyses.rural_coverage.query import rural_page
    from entente.explorer.services.figures import Manner, import_figures
    from entente.explorer.services.places import About, import_places
    from tests.apps.explorer.conftest import feature, geojson, square

    squares = [feature(f"350{n}001", f"Maple {n}", square(-79 + n / 10, 43.6), POPULATION=100 * n) for n in range(1, 6)]
    about = About("csd", "Municipalities", "Municipalités", "csd", "2021")
    geography = import_places(keeper, geojson(tmp_path / "csd.geojson", *squares), about).geography
    lines = [(1, "0.0523"), (2, "0.2"), (3, "0.9"), (4, ""), (5, "0.19")]
    table = tmp_path / "2021IR_DATABASE.csv"
    table.write_text(
        "Pruid,CSDuid,CSDname,CSDtype,Index_of_remoteness,CSDpop2021,DGUID\n"
        + "".join(f"35,350{n}001,Maple {n},CY,{index},{100 * n},2021A0005350{n}001\n" for n, index in lines)
    )
    import_figures(keeper, geography, table, Manner(period="2021", source="Statistics Canada", code_column="CSDuid"))

    page = rural_page(QueryDict("g=csd"), AnonymousUser())
    assert page is not None
    assert page.remoteness is not None
    assert [(each.name, each.places, each.people) for each in page.classes] == [
        ("0.0 – 0.2", 2, 600),
        ("0.2 – 0.4", 1, 200),
        ("0.8 – 1.0", 1, 300),
        ("no index", 1, 400),
    ]
    shown = client.get("/fr/explore/rural/?g=csd").content.decode()
    assert "0,2 – 0,4" in shown
    assert "Statistics Canada" in shown


def test_no_service_at_all_is_no_distance() -> None:
    found = coverage([Settled(1, "K0L", 45.0, -79.0, 100, None)], [])

    assert (found.places[0].nearest_km, found.places[0].band, found.mean_km, found.beyond) == (None, 0, None, None)
    assert (found.places[0].is_rural, found.places[0].remote_km) == (True, None)
