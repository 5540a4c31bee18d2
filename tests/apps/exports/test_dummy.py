"""Dummy data: the shape of the schema, in every format, the same each time; and a schema that tells no value."""

from __future__ import annotations

import io
import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pyarrow.parquet as pq
import pytest
from django.utils import timezone

from exports.dummy import SchemaField, forms_of, invented, write_dummy
from exports.dummy.schema import schema_of
from exports.packages.columns import Field, fields_of

SERIES = uuid.UUID("01890a5d-ac96-774b-bcce-b302f1a2c3d4")
SCHEMA = [
    SchemaField(
        "age", "string", False, True, None, "generalize", {"builtin": "age-bands", "widths": [10], "top": 80}, 1
    ),
    SchemaField("area", "string", True, False, None, "generalize", {"builtin": "postal-code"}, 1),
    SchemaField("month", "string", False, False, None, "generalize", {"builtin": "dates"}, 1),
    SchemaField("language", "string", False, False, None, "generalize", {"builtin": "language"}, 1),
    SchemaField("need", "string", False, False, None, "keep"),
    SchemaField("visits", "integer", True, False, None, "keep"),
    SchemaField("day", "date", False, False, None, "keep"),
    SchemaField("mean", "number", False, False, None, "round"),
    SchemaField("people", "integer", False, True, 11, "keep"),
]


def column(name: str) -> list[Any]:
    source = invented(SERIES, SCHEMA)
    return [value for batch in source.batches() for value in batch.column(source.columns.index(name)).to_pylist()]


def test_dummy_columns_have_the_types_and_blanks_of_their_schema() -> None:
    smallest = {"people": 11}

    found = {each.name: each for each in fields_of(invented(SERIES, SCHEMA), smallest_counts=smallest)}

    for wanted in SCHEMA:
        assert found[wanted.name] == wanted.field, wanted.name


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("age", r"\d\d?-\d\d?|80\+|\*"),
        ("area", r"[A-Z]9[XYZ]"),
        ("need", r"EXAMPLE [A-F]"),
        ("day", r"2000-\d\d-\d\d"),
        ("people", r"\*|0|1[1-9]|[2-9]\d|1[01]\d|120"),
    ],
)
def test_dummy_cells_are_written_as_real_ones_and_marked_where_they_are_text(name: str, pattern: str) -> None:
    import re

    values = {value for value in column(name) if value is not None}

    assert values
    assert [value for value in values if not re.fullmatch(pattern, value)] == []


def test_same_schema_gives_the_same_bytes_in_every_format_and_another_series_others() -> None:
    for form in ("csv", "parquet", "xlsx"):
        content = write_dummy(SERIES, SCHEMA, form)

        assert content == write_dummy(SERIES, SCHEMA, form)
        assert content != write_dummy(uuid.uuid4(), SCHEMA, form)
    table = pq.read_table(io.BytesIO(write_dummy(SERIES, SCHEMA, "parquet")))
    assert table.schema.metadata[b"remark"].startswith(b"INVENTED DATA")
    assert str(table.schema.field("visits").type) == "int64"


@pytest.mark.parametrize("form", ["gpkg", "geojson", "fgb"])
@pytest.mark.parametrize("counts", [True, False])
def test_dummy_places_have_invented_boundaries_in_every_geographic_format(
    form: str, counts: bool, tmp_path: Any
) -> None:
    import pyogrio
    import shapely

    schema = [
        replace(each, place="fsa") if each.name == "area" else each
        for each in SCHEMA
        if counts or each.smallest_count is None
    ]

    content = write_dummy(SERIES, schema, form)

    path = tmp_path / f"data.{form}"
    path.write_bytes(content)
    _, _, shapes, values = pyogrio.raw.read(path, layer="places" if form == "gpkg" else None)
    about = [str(each) for each in pyogrio.read_info(path, layer="places" if form == "gpkg" else None)["fields"]]
    places, codes = (list(values[about.index(name)]) for name in ("place_name_fr", "place_code"))
    west, south, east, north = shapely.total_bounds(shapely.from_wkb(shapes))
    assert content == write_dummy(SERIES, schema, form)
    assert set(places) == {f"EXEMPLE {code}" for code in codes}
    assert {"people" in about, "records" not in about} == {counts}
    assert -10 <= west < east <= 0  # in the Atlantic
    assert -10 <= south < north <= 0
    assert forms_of(schema)[3:] == ("gpkg", "geojson", "fgb")
    assert len(forms_of(SCHEMA)) == 3  # no column names places


def test_schema_tells_rules_and_never_a_list_of_values() -> None:
    class Run:
        class recipe:  # noqa: N801
            spec = {
                "columns": {
                    "need": {"treatment": "generalize", "hierarchy": {"levels": [["Food bank", "Food"]]}, "role": "sensitive"},
                    "area": {"treatment": "generalize", "hierarchy": {"areas": [["M5V", "Toronto"]]}, "role": "quasi-identifier"},
                    "age": {"treatment": "generalize", "hierarchy": "age-bands", "role": "quasi-identifier"},
                    "code": {"treatment": "pseudonym", "role": "direct-identifier"},
                }
            }  # fmt: skip

        class report:  # noqa: N801
            levels = {"need": 1, "area": 1, "age": 2}

    fields = [Field(name) for name in ("need", "area", "age", "code")]
    run: Any = Run()

    described = schema_of(run, fields, {"area": "neighbourhood", "age": "year", "need": "kept"})

    assert [(each.hierarchy, each.level) for each in described] == [
        (None, None), (None, None), ({"builtin": "age-bands"}, 2), (None, None),
    ]  # fmt: skip
    assert [each.place for each in described] == [None, "neighbourhood", None, None]
    assert "Food" not in str(described)
    assert "Toronto" not in str(described)


@pytest.mark.django_db(transaction=True)
def test_schema_is_published_by_a_steward_after_an_approval_and_taken_back(
    network: Any, dataset: Any, approve: Callable[..., Any], run_jobs: Callable[..., None], client: Any, sign_in: Any
) -> None:
    from anonymizer.models import Recipe
    from entente.core.errors import NotPermitted
    from exports.services import publish_schema, withdraw_schema
    from tests.apps.exports.conftest import SPEC

    now, address = timezone.now(), f"/series/{dataset.pk}/dummy/latest"
    with pytest.raises(NotPermitted) as refused:
        publish_schema(dataset.pk, by=network.steward, now=now)
    assert [str(each.value) for each in refused.value.reasons] == ["schema.no_run"]
    approve()
    with pytest.raises(NotPermitted):
        publish_schema(dataset.pk, by=network.contributor, now=now)
    Recipe.objects.update(spec={**SPEC, "columns": {**SPEC["columns"], "postal_code": {**SPEC["columns"]["postal_code"], "kind": "fsa"}}})  # fmt: skip
    publish_schema(dataset.pk, by=network.steward, now=now)
    assert client.get(f"{address}.csv").status_code == 404  # the worker has not looked yet
    run_jobs()

    whole = client.get(f"{address}.csv")
    assert (whole.status_code, whole["Entente-Dummy"]) == (200, "true")
    assert whole.content.splitlines()[0] == b"age,postal_code,need,visits"
    assert b"Food bank" not in whole.content
    assert b"Shelter" not in whole.content
    part = client.get(f"{address}.parquet", headers={"Range": "bytes=0-3"})
    assert (part.status_code, part.content) == (206, b"PAR1")
    assert client.get(f"{address}.csv", headers={"If-None-Match": whole["ETag"]}).status_code == 304
    page = sign_in(network.steward).get(f"/en/datasets/{dataset.pk}/columns/").content.decode()
    assert "<code>postal_code</code>" in page
    assert f"{address}.gpkg" in page
    assert client.get(f"{address}.gpkg").content[:6] == b"SQLite"
    assert "data.fgb" in client.get(f"/api/v1/dummy/{dataset.pk}").json()["files"]
    assert client.get(f"/api/v1/dummy/{dataset.pk}/files/data.geojson").json()["type"] == "FeatureCollection"
    withdraw_schema(dataset.pk, by=network.steward)
    assert client.get(f"{address}.csv").status_code == 404
