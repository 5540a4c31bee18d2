"""The public catalogue: what anyone may know and nothing more, for people and for machines, by validators that are not ours."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from tests.printouts import keep
from tests.worlds import kept

pytestmark = pytest.mark.django_db(transaction=True)
SHAPES = "data/standards/dcat-ap-3.0.0/dcat-ap-SHACL.ttl"


@pytest.fixture
@kept
def offered(network: Any, dataset: Any, approve: Callable[..., Any], run_jobs: Callable[..., None]) -> Any:
    """A dataset that anyone may ask for, whose columns are published; beside one without columns and one that is not offered."""
    from entente.catalogue.services import create_dataset
    from entente.requests.services import triage
    from exports.services import publish_schema

    approve()
    said = {"owner": network.nonprofit, "kind": "contacts", "by": network.contributor}
    untold = create_dataset(
        title_en='Calls "by" night', title_fr="Appels de nuit", description_en="Line\nfeed\\", **said
    )
    create_dataset(title_en="Secret", title_fr="Secret", **said)
    publish_schema(dataset.pk, by=network.steward, now=timezone.now())
    triage.set_desk(network.nonprofit, is_open=True, days_to_answer=30, offered=[dataset, untold], by=network.steward)
    run_jobs()
    return dataset


def test_catalogue_tells_anyone_what_may_be_known_and_validators_find_no_fault(
    offered: Any, client: Any, shared: Path, network: Any
) -> None:
    import pyshacl
    from rdflib import Graph

    turtle = client.get("/catalogue.ttl")
    jsonld = client.get("/catalogue.jsonld")
    us = client.get("/data.json").json()

    graph = Graph().parse(data=turtle.content, format="turtle")
    same = Graph().parse(data=jsonld.content, format="json-ld")
    assert len(graph) > 60
    assert {str(each) for each in graph} == {str(each) for each in same}
    conforms, _, text = pyshacl.validate(
        graph, shacl_graph=str(shared / SHAPES), shacl_graph_format="turtle", inference="rdfs"
    )
    keep("pyshacl", text)
    keep("catalogue.ttl", turtle.content.decode())
    assert conforms, text
    broken = Graph().parse(data=turtle.content.replace(b"dct:description", b"dct:abstract"), format="turtle")
    assert not pyshacl.validate(broken, shacl_graph=str(shared / SHAPES), inference="rdfs")[0]  # the shapes do look
    assert [each["title"] for each in us["dataset"]] == ['Calls "by" night', "Contacts"]
    assert {len(each["distribution"]) for each in us["dataset"]} == {1, 4}
    sitemap = ET.fromstring(client.get("/sitemap.xml").content)  # our own
    places = [each.text or "" for each in sitemap.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert sum(str(offered.pk) in each for each in places) == 2
    assert "sitemap.xml" in client.get("/robots.txt").content.decode()
    for address in ("/catalogue.ttl", "/catalogue.jsonld", "/data.json", "/sitemap.xml", "/en/catalogue/"):
        assert b"Secret" not in client.get(address).content, address


def test_pages_find_show_and_hide(offered: Any, client: Any, network: Any) -> None:
    from entente.catalogue.models import Dataset

    secret = Dataset.objects.get(title_en="Secret")

    listed = client.get("/en/catalogue/?words=contacts+maple").content.decode()
    shown = client.get(f"/fr/catalogue/{offered.pk}/").content.decode()

    assert str(offered.pk) in listed
    assert "<code>postal_code</code>" in shown
    assert f"/series/{offered.pk}/dummy/latest.parquet" in shown
    assert client.get(f"/en/catalogue/{secret.pk}/").status_code == 404
    assert client.get(f"/catalogue/{secret.pk}.jsonld").status_code == 404


def test_croissant_is_valid_and_loads_the_dummy_rows(
    offered: Any, client: Any, live_server: Any, settings: Any, tmp_path: Path
) -> None:
    from tools.local.beside import CROISSANT

    settings.BASE_URL = live_server.url
    described = client.get(f"/catalogue/{offered.pk}.jsonld", headers={"Accept-Language": "fr"})
    assert described["Content-Type"] == "application/ld+json"
    assert described.json()["isAccessibleForFree"] is False
    if not CROISSANT.folder.is_dir():
        pytest.skip("mlcroissant is not installed: run the whole of bin/test")
    file = tmp_path / "croissant.json"
    file.write_bytes(described.content)

    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("croissant_client.py")), str(file)],
        env={**os.environ, "PYTHONPATH": str(CROISSANT.folder), "HOME": str(tmp_path), "no_proxy": "*"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    keep("mlcroissant", json.dumps(found, indent=1, ensure_ascii=False))
    assert (found["records"], found["fields"], found["errors"]) == (200, 4, [])
    assert found["first"]
