"""Distances weighed by people, against worlds whose answer is known."""

from __future__ import annotations

import math

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


def test_no_service_at_all_is_no_distance() -> None:
    found = coverage([Settled(1, "K0L", 45.0, -79.0, 100, None)], [])

    assert (found.places[0].nearest_km, found.places[0].band, found.mean_km, found.beyond) == (None, 0, None, None)
    assert (found.places[0].is_rural, found.places[0].remote_km) == (True, None)
