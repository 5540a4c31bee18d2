"""Files made to harm whoever reads them: a steward reads what is wrong with each, and the process of the page goes on as it was."""

from __future__ import annotations

import io
import random
import resource
import sqlite3
import string
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl
import pyogrio
import pytest
import shapely
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import translation

from entente.core import sheets
from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.core.sheets import sheets_of
from entente.explorer.imports import features
from entente.explorer.imports.features import read_features

MIB = 2**20
SHEET = "xl/worksheets/sheet1.xml"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
ROW = "<row><c t='inlineStr'><is><t>x</t></is></c></row>"


def workbook(*parts: str, name: str = SHEET) -> bytes:
    """A small workbook whose part of that name holds these texts in their stead, one after the other."""
    book, plain, sink = openpyxl.Workbook(), io.BytesIO(), io.BytesIO()
    book.active.append(["Number", "People"])
    book.save(plain)
    with zipfile.ZipFile(plain) as read, zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as written:
        for entry in read.namelist():
            if entry != name:
                written.writestr(entry, read.read(entry))
        with written.open(name, "w") as part:
            for text in parts:
                part.write(text.encode())
    return sink.getvalue()


def sheet(*rows: str, before: str = "") -> bytes:
    return workbook(f"{before}<worksheet {MAIN}><sheetData>", *rows, "</sheetData></worksheet>")


def laughs() -> bytes:
    """An entity of entities: few characters that stand for 10 ** 9."""
    names = [f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10)]
    rows = "<row><c t='inlineStr'><is><t>&e9;</t></is></c></row>"
    return sheet(rows, before=f'<!DOCTYPE worksheet [<!ENTITY e0 "x">{"".join(names)}]>')


def echoes() -> bytes:
    """One long text that every row names."""
    book, sink = openpyxl.Workbook(), io.BytesIO()
    text = "".join(
        random.Random(2026).choices(string.ascii_letters, k=30_000)
    )  # or it would be refused for how well it packs
    for _ in range(4000):
        book.active.append([text])
    book.save(sink)
    return sink.getvalue()


WORKBOOKS = {
    "workbook.bomb": lambda: sheet(*[ROW * 20_000] * 60),
    "workbook.damaged": laughs,
    "figures.too_large": echoes,
}


def geopackage(path: Path, view: str) -> Path:
    """A GeoPackage whose one layer is what this query of SQLite gives; ``SHAPE`` is a border."""
    border = shapely.to_wkb(np.array([shapely.box(-79.4, 43.6, -79.3, 43.7)]))
    pyogrio.raw.write(
        str(path), border, [np.array(["1"], dtype=object)], ["code"], geometry_type="Polygon", crs="EPSG:4326", layer="seed", SPATIAL_INDEX="NO",
    )  # fmt: skip
    with sqlite3.connect(path) as package:
        (shape,) = package.execute("SELECT hex(geom) FROM seed").fetchone()
        package.execute("DROP TABLE seed")
        package.execute(f"CREATE VIEW places AS {view.replace('SHAPE', chr(39).join(('X', shape, '')))}")
        for table in ("gpkg_contents", "gpkg_geometry_columns"):
            package.execute(f"UPDATE {table} SET table_name = 'places'")
        package.execute("DELETE FROM gpkg_ogr_contents")
    package.close()
    return path


ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
VIEWS = {
    "never gives a row": (f"{ENDLESS} SELECT x AS fid, SHAPE AS geom, x AS code FROM n WHERE x < 0", "places.takes_too_much"),
    "never ends": (f"{ENDLESS} SELECT x AS fid, SHAPE AS geom, x AS code FROM n", "places.too_many"),
    "fills the memory": (f"{ENDLESS} SELECT x AS fid, SHAPE AS geom, hex(zeroblob(50000000)) AS code FROM n", "places.takes_too_much"),
}  # fmt: skip


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits that are reached within seconds."""
    monkeypatch.setattr(features, "LIMITS", replace(features.LIMITS, cpu_floor_seconds=2, memory_bytes=512 * MIB))
    monkeypatch.setattr(sheets, "LIMITS", replace(sheets.LIMITS, cpu_floor_seconds=10))


def refused(read: Any, *arguments: Any) -> str:
    """The code of the refusal, which has words in both languages."""
    with pytest.raises(Invalid) as refusal:
        read(*arguments)
    finding = refusal.value.findings[0]
    words = []
    for language in ("en", "fr"):
        with translation.override(language):
            words.append(sentence(finding))
    assert words[0] != words[1]
    assert finding.code not in words[0]
    return finding.code


def held() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


@pytest.mark.parametrize("code", sorted(WORKBOOKS))
def test_workbook_that_unpacks_to_more_than_it_seems_is_refused(few: None, code: str) -> None:
    content = WORKBOOKS[code]()
    before = held()

    assert refused(sheets_of, "figures.xlsx", content) == code
    assert len(content) < MIB
    assert held() - before < 100_000


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b'a,b\n1,"' + b"x" * 200_000 + b'"\n', "figures.unreadable"),  # a cell longer than the parser's own limit
        (b"," * 900_000, "figures.too_large"),  # blanks alone, in one row
        (b"a\x00b", "figures.unreadable"),
        (b"", "figures.unreadable"),
    ],
)
def test_csv_file_that_is_no_table_is_refused(content: bytes, code: str) -> None:
    assert refused(sheets_of, "figures.csv", content) == code


@pytest.mark.parametrize("what", sorted(VIEWS))
def test_geopackage_that_computes_instead_of_holding_places_is_refused(few: None, tmp_path: Path, what: str) -> None:
    view, code = VIEWS[what]
    file = geopackage(tmp_path / "places.gpkg", view)
    before = held()

    assert refused(read_features, file) == code
    assert held() - before < 100_000


def test_file_that_only_names_another_is_not_followed(tmp_path: Path) -> None:
    """A format that the library of maps knows by its content, whatever the file is called."""
    others = geopackage(tmp_path / "others.gpkg", "SELECT 1 AS fid, SHAPE AS geom, 'secret' AS code")
    file = tmp_path / "places.geojson"
    layer = f"<OGRVRTLayer name='places'><SrcDataSource>{others}</SrcDataSource></OGRVRTLayer>"
    file.write_text(f"<OGRVRTDataSource>{layer}</OGRVRTDataSource>", "utf-8")

    assert refused(read_features, file) == "places.unreadable"


def test_geojson_that_is_nested_without_end_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "places.geojson"
    file.write_text('{"type": "FeatureCollection", "features": ' + "[" * 500_000, "utf-8")

    assert refused(read_features, file) == "places.unreadable"


@pytest.mark.parametrize(("language", "words"), [("en", "would expand far beyond"), ("fr", "bien plus de place")])
def test_steward_reads_at_the_page_what_is_wrong(network: Any, sign_in: Any, tmp_path: Path, language: str, words: str) -> None:  # fmt: skip
    from entente.explorer.models import Geography
    from entente.explorer.services.places import About, import_places
    from entente.organizations.services import join, make_account
    from tests.apps.explorer.conftest import city

    keeper = make_account(email="keeper@example.org", name="Avery Keeper", password="a long invented phrase")
    join(keeper, network.region, "data_steward")
    browser, owner = sign_in(keeper), {"owner": str(network.region.pk), "step": "look"}
    about = {"name_en": "Q", "name_fr": "Q", "code": "other", "kind": "neighbourhood", "version": "2026"}
    place = import_places(network.region, city(tmp_path / "p.geojson"), About("q", "Q", "Q", "neighbourhood", "2026")).geography  # fmt: skip

    def sent(page: str, name: str, content: bytes, **more: str) -> Any:
        return browser.post(
            f"/{language}/explore/bring-in/{page}/", {**owner, "file": SimpleUploadedFile(name, content), **more}
        )

    bomb = sent("figures", "f.xlsx", WORKBOOKS["workbook.bomb"](), geography=str(place.pk), topic="other")
    table = sent("places", "p.xlsx", WORKBOOKS["workbook.bomb"](), **about)
    selection = sent("figures", "f.csv", b"Number,People\n1,2\n", geography=str(place.pk), topic="other", selection=SimpleUploadedFile("s.json", b"[" * 1_000_000))  # fmt: skip

    assert [answer.status_code for answer in (bomb, table, selection)] == [422] * 3
    assert words in bomb.content.decode()
    assert words in table.content.decode()
    assert Geography.objects.count() == 1
