"""The invented directory of the demonstration's city: services with languages and hours, taken in as an HSDS package like a real one.

Nothing in it is real: telephone numbers are of the reserved 555-01xx range, addresses of example.org. Planted: nobody near the three
neighbourhoods with most speakers of Cantonese offers health care in it, though Mandarin is spoken there.
"""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path
from typing import Any, Final

from django.utils import timezone

from entente.directory.models import Listing
from entente.directory.services import import_file
from entente.explorer.maps.distances import distances_km
from entente.explorer.models import Geography, IndicatorValue, Place
from entente.organizations.models import Organization

SOURCE: Final = "Services of Maple"
SERVICES: Final = 240
SEED: Final = 212
PLANTED_KM: Final = 3.0
_TYPES: Final = (
    ("Food bank", "Banque alimentaire", "food", 0.14), ("Housing help centre", "Aide au logement", "housing", 0.12),
    ("Emergency shelter", "Hébergement d’urgence", "shelter", 0.07), ("Walk-in health clinic", "Clinique sans rendez-vous", "health", 0.14),
    ("Mental health counselling", "Counseling en santé mentale", "mental-health", 0.12), ("Tax clinic", "Clinique d’impôt", "tax", 0.07),
    ("Legal aid", "Aide juridique", "legal", 0.07), ("Newcomer settlement services", "Services d’établissement", "settlement", 0.09),
    ("Employment help", "Aide à l’emploi", "employment", 0.08), ("Home support for seniors", "Soutien à domicile pour les aînés", "seniors", 0.1),
)  # fmt: skip
_TONGUES: Final = {
    "fra": "French",
    "yue": "Chinese (Cantonese)",
    "cmn": "Chinese (Mandarin)",
    "tam": "Tamil",
    "spa": "Spanish",
    "ara": "Arabic",
}


def services(owner: Organization, places: Geography) -> int:
    """How many listings there are, taken in where they are missing."""
    if not Listing.objects.exists():
        bring_in(owner, places)
    return Listing.objects.count()


def bring_in(owner: Organization, places: Geography) -> None:
    """Take them in, beside what is there."""
    with tempfile.TemporaryDirectory() as folder:
        _write(Path(folder), places)
        import_file(owner, SOURCE, Path(folder), {}, now=timezone.now())


def without_cantonese(places: Geography) -> list[Place]:
    """The neighbourhoods around which the gap is planted."""
    values = IndicatorValue.objects.filter(indicator__code="mother-tongue-yue", place__geography=places, period="2021")
    return [value.place for value in values.select_related("place").order_by("-value")[:3]]


def _write(folder: Path, places: Geography) -> None:
    import numpy as np
    import shapely

    draw = np.random.default_rng(SEED)
    known = list(places.places.order_by("pk"))
    shapes = {place.pk: shapely.from_wkb(bytes(place.outline or b"")) for place in known}
    planted = [(place.latitude, place.longitude) for place in without_cantonese(places)]
    tables: dict[str, list[dict[str, Any]]] = {}

    def add(table: str, **row: Any) -> None:
        rows = tables.setdefault(table, [])
        rows.append({"id": f"{table[:3]}-{len(rows):04d}", **row})

    for number in range(SERVICES // 4):
        add("organization", name=f"Maple Community Organization {number + 1}", description="Invented for the demonstration", email=f"office{number}@example.org")  # fmt: skip
    shares = np.array([share for *_, share in _TYPES])
    for number in range(SERVICES):
        place = known[int(draw.integers(len(known)))]
        english, french, topic, _ = _TYPES[int(draw.choice(len(_TYPES), p=shares / shares.sum()))]
        latitude, longitude = _inside(shapes[place.pk], draw)
        service, location = f"ser-{number:04d}", f"loc-{number:04d}"
        organization = f"org-{int(draw.integers(SERVICES // 4)):04d}"
        add(
            "service", organization_id=organization, name=f"{english}, {place.name_en}", alternate_name=f"{french}, {place.name_fr}",
            description=f"{english} in {place.name_en}. {french} : {place.name_fr}.", status="active",
            fees_description="No fee" if number % 3 else "Sliding scale",
        )  # fmt: skip
        add("location", location_type="physical", name=f"{place.name_en} site {number}", latitude=latitude, longitude=longitude, organization_id=organization)  # fmt: skip
        add("service_at_location", service_id=service, location_id=location)
        add("address", location_id=location, address_1=f"{10 + number} Maple Street", city="Maple", state_province="ON", postal_code="K0L 1A0", country="CA", address_type="physical")  # fmt: skip
        add("phone", service_id=service, number=f"705-555-01{number % 100:02d}", type="voice")
        add("schedule", service_id=service, freq="WEEKLY", byday="MO,TU,WE,TH,FR", opens_at="09:00", closes_at="20:00" if number % 4 == 0 else "17:00")  # fmt: skip
        add("accessibility", location_id=location, description="Wheelchair accessible" if number % 5 else "Stairs only")
        spoken = {"eng", *(code for code in _TONGUES if draw.random() < (0.35 if code == "fra" else 0.14))}
        near = planted and float(distances_km(planted, [(latitude, longitude)]).min()) <= PLANTED_KM
        if near and topic == "health":
            spoken = (spoken - {"yue"}) | {"cmn"}
        for code in sorted(spoken):
            add("language", service_id=service, name=_TONGUES.get(code, "English"), code=code)
    for table, rows in tables.items():
        with (folder / f"{table}.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)


def _inside(shape: Any, draw: Any) -> tuple[float, float]:
    """A point of the shape: latitude, longitude."""
    import shapely

    west, south, east, north = shape.bounds
    while True:
        x, y = float(draw.uniform(west, east)), float(draw.uniform(south, north))
        if shapely.contains_xy(shape, x, y):
            return round(y, 6), round(x, 6)
