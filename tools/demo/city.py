"""The invented city of the demonstration: its neighbourhoods and what a census might say of them, taken in as real files are.

Nothing in it is real: borders, names and figures are drawn from a fixed seed. The guide to the explorer says which open files a real
region takes instead.
"""

from __future__ import annotations

import csv
import json
import math
import tempfile
from pathlib import Path
from typing import Any, Final

from entente.explorer.imports.columns import Columns
from entente.explorer.models import Geography
from entente.explorer.services.figures import Manner, import_figures, selection_of
from entente.explorer.services.places import About, import_places
from entente.organizations.models import Organization

CODE: Final = "maple-neighbourhoods"
SEED: Final = 211
CENTRE: Final = (-78.9, 44.2)
_FIRST: Final = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ironwood", "Juniper", "Larch", "Magnolia", "Nutmeg", "Oak", "Pine", "Quince", "Rowan", "Spruce", "Tamarack", "Willow", "Yew", "Basswood", "Hickory", "Linden", "Sumac", "Walnut", "Beech", "Poplar"]  # fmt: skip
_LAST: Final = (("Park", "Parc"), ("Heights", "Hauteurs"), ("Village", "Village"), ("Bay", "Baie"))
_TONGUES: Final = (("eng", "anglais", "English"), ("fra", "français", "French"), ("yue", "cantonais", "Cantonese"), ("cmn", "mandarin", "Mandarin"), ("tam", "tamoul", "Tamil"), ("spa", "espagnol", "Spanish"), ("ara", "arabe", "Arabic"))  # fmt: skip
_WORDS: Final[dict[str, dict[str, Any]]] = {
    "population": {"topic": "population", "name_en": "Population", "name_fr": "Population", "unit_en": "people", "unit_fr": "personnes"},
    "low-income-share": {
        "topic": "income", "name_en": "People in low income", "name_fr": "Personnes à faible revenu", "measure": "percent",
        "unit_en": "% of people", "unit_fr": "% des personnes", "decimals": 1, "direction": "worse",
        "numerator_en": "People in households below half of the median adjusted income after tax",
        "numerator_fr": "Personnes de ménages sous la moitié du revenu médian ajusté après impôt",
        "denominator_en": "People in private households", "denominator_fr": "Personnes des ménages privés",
    },
    "people-65-and-over": {"topic": "population", "name_en": "People aged 65 and over", "name_fr": "Personnes de 65 ans et plus", "unit_en": "people", "unit_fr": "personnes"},
    "renter-households": {"topic": "housing", "name_en": "Renter households", "name_fr": "Ménages locataires", "unit_en": "households", "unit_fr": "ménages", "is_denominator": True},
    "median-household-income": {
        "topic": "income", "name_en": "Median household income", "name_fr": "Revenu médian des ménages", "measure": "dollars",
        "unit_en": "$ a year", "unit_fr": "$ par année", "direction": "better",
    },
}  # fmt: skip


def city(owner: Organization) -> Geography:
    """The city with its figures, made where it is missing."""
    known = Geography.objects.filter(code=CODE).first()
    if known is not None:
        return known
    with tempfile.TemporaryDirectory() as folder:
        borders, figures = written(Path(folder))
        about = About(
            CODE, "Neighbourhoods of Maple", "Quartiers de l’Érable", "neighbourhood", "2021",
            source="Invented for the demonstration", license="CC0 1.0",
        )  # fmt: skip
        geography = import_places(owner, borders, about, Columns(name_fr="AREA_NOM")).geography
        selection = Path(folder) / "selection.json"
        selection.write_text(json.dumps(_selection(), ensure_ascii=False), "utf-8")
        for year, file in figures.items():
            import_figures(owner, geography, file, Manner(str(year), selection=selection_of(selection)))
    return geography


def written(folder: Path) -> tuple[Path, dict[int, Path]]:
    """Its borders, and its figures of each year, as files of a city come."""
    names, shapes = _neighbourhoods()
    return _geojson(folder, names, shapes), {year: _figures(folder, year, shapes) for year in (2016, 2021)}


def _neighbourhoods() -> tuple[list[tuple[str, str]], list[Any]]:
    """Cells around scattered points, cut by a shore: smaller towards the middle, as in a city."""
    import numpy as np
    import shapely

    draw = np.random.default_rng(SEED)
    angles = np.linspace(0, 2 * math.pi, 90, endpoint=False)
    radii = 0.11 * (1 + 0.12 * np.sin(3 * angles + 1) + 0.06 * np.sin(7 * angles))
    outline = shapely.Polygon(
        np.column_stack([CENTRE[0] + 1.5 * radii * np.cos(angles), CENTRE[1] + radii * np.sin(angles)])
    )
    distance, turn = 0.105 * draw.random(len(_FIRST)) ** 0.6, 2 * math.pi * draw.random(len(_FIRST))
    points = shapely.MultiPoint(
        np.column_stack([CENTRE[0] + 1.45 * distance * np.cos(turn), CENTRE[1] + distance * np.sin(turn)])
    )
    cells = [
        shapely.intersection(cell, outline)
        for cell in shapely.get_parts(shapely.voronoi_polygons(points, extend_to=outline))
    ]
    cells.sort(key=lambda cell: (-round(cell.centroid.y, 4), cell.centroid.x))
    names = []
    for at, tree in enumerate(_FIRST):
        english, french = _LAST[at % len(_LAST)]
        names.append((f"{tree} {english}", f"{french} {tree}"))
    return names, cells


def _geojson(folder: Path, names: list[tuple[str, str]], shapes: list[Any]) -> Path:
    import shapely

    features = [
        {"type": "Feature", "properties": {"AREA_CODE": at, "AREA_NAME": english, "AREA_NOM": french}, "geometry": json.loads(shapely.to_geojson(shape))}
        for at, ((english, french), shape) in enumerate(zip(names, shapes, strict=True), 1)
    ]  # fmt: skip
    path = folder / "places.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return path


def _selection() -> dict[str, Any]:
    entries = [{"row": code, "code": code, "measure": "count", **words} for code, words in _WORDS.items()]
    for code, french, english in _TONGUES:
        entries.append(
            {
                "row": f"mt_{code}", "code": f"mother-tongue-{code}", "language": code, "topic": "language", "measure": "count",
                "name_en": f"Mother tongue: {english}", "name_fr": f"Langue maternelle : {french}", "unit_en": "people", "unit_fr": "personnes",
            }
        )  # fmt: skip
    return {"source": "Invented for the demonstration", "license": "CC0 1.0", "indicators": entries}


def _figures(folder: Path, year: int, shapes: list[Any]) -> Path:
    import numpy as np

    draw = np.random.default_rng(SEED + 1)  # the same places in both years, a little grown
    rows = []
    for at, shape in enumerate(shapes, 1):
        far = math.hypot((shape.centroid.x - CENTRE[0]) / 1.5, shape.centroid.y - CENTRE[1])
        people = round(draw.uniform(6, 14) * 1000 * (1.04 if year == 2021 else 1.0), -1)
        poor = round(float(np.clip(26 - 180 * far + draw.normal(0, 3.5), 3, 40)) - (1.2 if year == 2021 else 0), 1)
        shares = [0.52, 0.06, *(draw.gamma(0.7, 0.04, 5))]
        row: dict[str, Any] = {
            "Number": at, "population": people, "low-income-share": poor,
            "people-65-and-over": round(people * draw.uniform(0.1, 0.26), -1),
            "renter-households": round(people / 2.4 * np.clip(0.7 - 3 * far, 0.1, 0.8), -1),
            "median-household-income": round(112_000 - 2_100 * poor, -2),
            **{f"mt_{code}": round(5 * round(people * share / 5)) for (code, _, _), share in zip(_TONGUES, shares, strict=True)},
        }  # fmt: skip
        rows.append(row)
    path = folder / f"figures-{year}.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path
