"""Files for Excel and Power BI, read by other code than what wrote them; lines for each program; and no key in any of them."""

from __future__ import annotations

import base64
import io
import json
import struct
import uuid
import zipfile
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import translation

from exports.connectors.examples import Addresses, examples
from exports.connectors.power_bi import data_source
from exports.connectors.power_query import data_mashup
from exports.connectors.workbook import workbook

ADDRESS = 'https://entente.example.org/series/0/latest.csv?a=1&b="2"'
DATASET = uuid.UUID(int=7)


def book(address: str = ADDRESS) -> bytes:
    return workbook(address, sheet_names=("D'où & <où>", "Début"), first_cell="Choose", lines=["a & b", "<c>"])


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def stream_of(item: bytes) -> list[bytes]:
    """The parts of a stream of [MS-QDEFF] 2.2, read by their lengths."""
    text = ET.fromstring(item).text
    stream = base64.b64decode(text or "", validate=True)
    (version,), place, found = struct.unpack_from("<I", stream), 4, []
    assert version == 0
    while place < len(stream):
        (length,) = struct.unpack_from("<I", stream, place)
        found.append(stream[place + 4 : place + 4 + length])
        place += 4 + length
    assert place == len(stream)
    return found


def test_workbook_opens_and_its_table_is_that_of_a_query() -> None:
    opened = openpyxl.load_workbook(io.BytesIO(book()))

    assert opened.sheetnames == ["D'où & <où>", "Début"]
    assert [cell.value for cell in opened["Début"]["A"]] == ["a & b", "<c>"]
    table = opened.worksheets[0].tables["Entente"]
    assert (table.tableType, table.ref) == ("queryTable", "A1:A2")
    assert opened.worksheets[0]["A1"].value == table.tableColumns[0].name


def test_every_part_is_xml_has_a_type_and_leads_to_a_part() -> None:
    found = parts(book())
    types = ET.fromstring(found["[Content_Types].xml"])
    named = {node.attrib["PartName"].removeprefix("/") for node in types if "PartName" in node.attrib}

    assert named <= set(found)
    for name, content in found.items():
        root = ET.fromstring(content)
        if name.endswith(".rels"):
            folder = name.replace("_rels/", "").rpartition("/")[0]
            for node in root:
                target = _resolved(folder, node.attrib["Target"])
                assert target in found, (name, target)


def _resolved(folder: str, target: str) -> str:
    steps = [step for step in folder.split("/") if step]
    for step in target.split("/"):
        steps = steps[:-1] if step == ".." else [*steps, step]
    return "/".join(steps)


def test_connection_names_the_query_of_the_workbook_and_nothing_else() -> None:
    connections = parts(book())["xl/connections.xml"].decode()

    assert "Data Source=$Workbook$;Location=Entente;" in connections
    assert "entente.example.org" not in connections
    assert "password" not in connections.lower()


def test_query_reads_the_address_and_is_kept_as_the_specification_says() -> None:
    package, permissions, metadata, binding = stream_of(parts(book())["customXml/item1.xml"])

    with zipfile.ZipFile(io.BytesIO(package)) as held:
        formula = held.read("Formulas/Section1.m").decode()
        assert {"Config/Package.xml", "[Content_Types].xml", "Formulas/Section1.m"} == set(held.namelist())
    assert formula.startswith("section Section1;")
    assert "shared Entente = let" in formula
    assert 'Web.Contents("https://entente.example.org/series/0/latest.csv?a=1&b=""2""")' in formula
    assert formula.count("(") == formula.count(")")
    assert formula.rstrip().endswith(";")
    assert ET.fromstring(permissions).find("CanEvaluateFuturePackages").text == "false"  # type: ignore[union-attr]
    version, length = struct.unpack_from("<II", metadata)
    assert version == 0
    assert b"Section1/Entente" in metadata[8 : 8 + length]
    ET.fromstring(metadata[8 : 8 + length])
    assert binding == b""


def test_same_address_gives_the_same_bytes() -> None:
    assert book() == book()
    assert data_mashup("A", "1") != data_mashup("A", "2")


def test_data_source_of_power_bi_is_the_address() -> None:
    [connection] = json.loads(data_source(ADDRESS))["connections"]

    assert connection["details"]["protocol"] == "http"
    assert connection["details"]["address"] == {"url": ADDRESS}
    assert connection["details"]["authentication"] is None


def test_lines_bear_the_addresses_and_take_the_key_from_the_environment() -> None:
    lines = {each.tool: each.code for each in examples(Addresses("https://e.example.org", DATASET, "s.t.u"))}

    assert set(lines) == {"R", "pandas", "Python (entente)", "DuckDB", "curl", "Delta Sharing"}
    assert all(str(DATASET) in code for tool, code in lines.items() if tool != "Delta Sharing")
    assert "#s.t.u" in lines["Delta Sharing"]
    for tool in ("R", "pandas", "curl"):
        assert "ENTENTE_KEY" in lines[tool]
    assert len(lines["R"].splitlines()) == 10
    for tool in ("pandas", "Python (entente)", "Delta Sharing"):
        compile(lines[tool], tool, "exec")
    assert "Delta Sharing" not in {each.tool for each in examples(Addresses("https://e.example.org", DATASET))}


@pytest.mark.django_db(transaction=True)
class TestPage:
    @pytest.fixture
    def reader(self, sign_in: Callable[..., Any], network: Any) -> Any:
        return sign_in(network.recipient)

    @pytest.mark.parametrize(("language", "words"), [("en", "First, a key"), ("fr", "D’abord, une clé")])
    def test_page_is_filled_with_the_readers_addresses(
        self, reader: Any, entitlement: Any, language: str, words: str
    ) -> None:
        with translation.override(language):
            html = reader.get(reverse("exports:use_in", args=[entitlement.pk])).content.decode()

        assert words in html
        assert f"{settings.BASE_URL}/series/{entitlement.release.dataset.pk}/latest.parquet" in html

    @pytest.mark.parametrize("name", ["use_in_excel", "use_in_power_bi"])
    def test_files_name_the_stable_address(self, reader: Any, entitlement: Any, name: str) -> None:
        answer = reader.get(reverse(f"exports:{name}", args=[entitlement.pk]))

        address = f"{settings.BASE_URL}/series/{entitlement.release.dataset.pk}/latest.csv"
        content = answer.content
        if name == "use_in_excel":
            package = stream_of(parts(content)["customXml/item1.xml"])[0]
            content = zipfile.ZipFile(io.BytesIO(package)).read("Formulas/Section1.m")
        assert address.encode() in content
        assert "attachment" in answer["Content-Disposition"]

    def test_release_without_csv_offers_no_file_that_reads_it(self, reader: Any, entitlement: Any) -> None:
        delivery = entitlement.delivery
        delivery.files = [file for file in delivery.files if file["name"] != "data.csv"]
        delivery.save(update_fields=["files"])

        html = reader.get(reverse("exports:use_in", args=[entitlement.pk])).content.decode()

        assert "This release has no CSV file" in html
        assert reverse("exports:use_in_excel", args=[entitlement.pk]) not in html
        assert reader.get(reverse("exports:use_in_excel", args=[entitlement.pk])).status_code == 404

    def test_stranger_gets_none_of_it(self, entitlement: Any, sign_in: Callable[..., Any], network: Any) -> None:
        stranger = sign_in(network.steward)

        for name in ("use_in", "use_in_excel", "use_in_power_bi"):
            assert stranger.get(reverse(f"exports:{name}", args=[entitlement.pk])).status_code == 404
