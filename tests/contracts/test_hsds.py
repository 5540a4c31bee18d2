"""What the HSDS API and exports say is valid against the schemas of HSDS 3.0, which lie beside the checkout."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from referencing import Registry, Resource

from tests.apps.directory.conftest import AGENCY, PANTRY, YOUTH
from tests.apps.directory.conftest import region as region  # noqa: PLC0414  # a fixture
from tests.apps.directory.conftest import take_in as take_in  # noqa: PLC0414  # a fixture
from tests.printouts import keep


def validator(folder: Path, name: str) -> jsonschema.Draft202012Validator:
    """The schema of a table with those that it names. Fields beyond the standard are faults here."""
    resources = []
    for path in folder.glob("*.json"):
        schema = json.loads(path.read_text("utf-8"))
        if "properties" in schema:
            resources.append((path.name, Resource.from_contents({**schema, "additionalProperties": False, "$schema": "https://json-schema.org/draft/2020-12/schema"})))  # fmt: skip
    registry: Any = Registry().with_resources(resources)
    return jsonschema.Draft202012Validator({"$ref": f"{name}.json"}, registry=registry, format_checker=jsonschema.FormatChecker())  # fmt: skip


@pytest.mark.parametrize(
    ("path", "schema"),
    [
        ("services", "service"),
        ("services?full=true", "service"),
        ("services?search=groceries&per_page=1", "service"),
        ("service_at_locations", "service_at_location"),
        ("service_at_locations?postcode=M5V", "service_at_location"),
        ("organizations?full=true", "organization"),
        ("taxonomies", "taxonomy"),
        ("taxonomy_terms", "taxonomy_term"),
    ],
)
def test_every_page_of_the_api_is_valid(
    take_in: Callable[..., Any], client: Any, shared: Path, path: str, schema: str
) -> None:
    take_in([AGENCY, PANTRY, YOUTH])

    page = client.get(f"/hsds/{path}").json()

    assert page["contents"]
    assert page["total_items"] >= page["size"] == len(page["contents"])
    checked = validator(shared / "data" / "hsds_spec" / "schema", schema)
    assert [error.message for each in page["contents"] for error in checked.iter_errors(each)] == []
    keep(
        f"hsds-{schema}-{'full' if 'full' in path else len(path)}",
        f"/hsds/{path}: {len(page['contents'])} valid against {schema}.json",
    )
    one = client.get(f"/hsds/{path.split('?', maxsplit=1)[0]}/{page['contents'][0]['id']}").json()
    assert list(checked.iter_errors(one)) == []


def test_page_of_the_api_has_the_fields_of_the_openapi_file(
    take_in: Callable[..., Any], client: Any, shared: Path
) -> None:
    take_in([AGENCY, PANTRY, YOUTH])
    described = json.loads((shared / "data" / "hsds_spec" / "schema" / "openapi.json").read_text("utf-8"))

    page = client.get("/hsds/services?page=2&per_page=1").json()

    assert set(described["components"]["schemas"]["Page"]["properties"]) <= set(page)
    assert (page["page_number"], page["total_pages"], page["last_page"]) == (2, 2, True)
    for path in described["paths"]:
        assert client.get(f"/hsds{path.partition('/{')[0]}").status_code == 200


@pytest.mark.parametrize("query", ["page=0", "per_page=x", "taxonomy_id=7", "modified_after=soon", "format=xml", "full=maybe"])  # fmt: skip
def test_query_that_cannot_be_read_is_refused(db: None, client: Any, query: str) -> None:
    assert client.get(f"/hsds/services?{query}").status_code == 400


def test_export_comes_back_as_it_went(take_in: Callable[..., Any], region: Any, shared: Path, tmp_path: Path) -> None:
    from entente.directory.hsds.export import write_package

    take_in([AGENCY, PANTRY, YOUTH])
    written = write_package(region, tmp_path / "first")
    described = json.loads((shared / "data" / "hsds_spec" / "datapackage.json").read_text("utf-8"))
    standard = {each["name"]: [field["name"] for field in each["schema"]["fields"]] for each in described["resources"]}
    for table in written:
        with (tmp_path / "first" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            assert set(next(csv.reader(file))) == set(standard[table])

    from entente.organizations.services import found_organization

    other = found_organization(kind="region_211", name_en="Oak 211", name_fr="Chêne 211", jurisdiction="CA-BC")
    take_in(tmp_path / "first", owner=other)
    again = write_package(other, tmp_path / "second")

    assert {table: count for table, count in again.items() if table != "taxonomy"} == {
        table: count for table, count in written.items() if table != "taxonomy"
    }
