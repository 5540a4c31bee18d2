"""The one door to the cells of a spreadsheet: every kind of cell, for a table and for figures; and what a library in its place would lose."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import openpyxl
import pytest

from anonymizer.engine.errors import InvalidSource
from anonymizer.engine.table.readers import Limits
from anonymizer.engine.table.readers.xlsx.sheet import Merged
from anonymizer.engine.table.readers.xlsx.spreadsheet import Spreadsheet
from entente.core.sheet_rows import sheets_in

ROOT = Path(__file__).resolve().parents[3]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
KINDS = "application/vnd.openxmlformats-officedocument.spreadsheetml"
STYLES = """<numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="yyyy-mm-dd hh:mm"/></numFmts>
<fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>"""
STRINGS = """<si><t>00417</t></si><si><r><t xml:space="preserve">rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>
<si><t>line_x000D_end</t></si>"""
CELLS = """<cols><col min="3" max="3" hidden="1"/></cols><sheetData>
<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>417</v></c><c r="C2" s="2"><v>45292.4375</v></c><c r="D2" s="2"><v>45292</v></c></row>
<row r="3" hidden="1"><c r="A3" t="s"><v>1</v></c><c r="B3" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c r="C3" t="s"><v>2</v></c></row>
<row r="5"><c r="A5"><f>1+5</f><v>6</v></c><c r="B5"><f>1+5</f></c><c r="C5" t="e"><v>#N/A</v></c><c r="D5" t="b"><v>1</v></c></row>
<row r="6"><c r="A6"><v>0.30000000000000004</v></c><c r="B6"><v>1234567890123456</v></c><c r="C6" t="str"><f>""</f><v></v></c></row>
<row r="7"><c r="B7" t="e"><v>#DIV/0!</v></c></row>
</sheetData><mergeCells><mergeCell ref="A6:A7"/></mergeCells>"""


def book(namespace: str = MAIN, cells: str = CELLS, before: str = "") -> io.BytesIO:
    """A workbook written by hand, with a hidden sheet and a link to a file elsewhere."""
    parts = {
        "[Content_Types].xml": f"""<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{KINDS}.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="{KINDS}.worksheet+xml"/>
            <Override PartName="/xl/worksheets/sheet2.xml" ContentType="{KINDS}.worksheet+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="{KINDS}.styles+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="{KINDS}.sharedStrings+xml"/></Types>""",
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f"""<workbook xmlns="{namespace}" xmlns:r="{OFFICE}"><sheets><sheet name="Figures" sheetId="1" r:id="s1"/>
            <sheet name="Notes" sheetId="2" state="hidden" r:id="s2"/><sheet name="Elsewhere" sheetId="3" r:id="x"/></sheets></workbook>""",
        "xl/_rels/workbook.xml.rels": f"""<Relationships xmlns="{RELATIONS}">
            <Relationship Id="s1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="s2" Type="{OFFICE}/worksheet" Target="worksheets/sheet2.xml"/>
            <Relationship Id="st" Type="{OFFICE}/styles" Target="styles.xml"/>
            <Relationship Id="ss" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>
            <Relationship Id="x" Type="{OFFICE}/worksheet" Target="file:///etc/passwd" TargetMode="External"/></Relationships>""",
        "xl/worksheets/sheet1.xml": f'{before}<worksheet xmlns="{namespace}">{cells}</worksheet>',
        "xl/worksheets/sheet2.xml": f'<worksheet xmlns="{namespace}"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>',
        "xl/styles.xml": f'<styleSheet xmlns="{namespace}">{STYLES}</styleSheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{namespace}">{STRINGS}</sst>',
    }
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as written:
        for name, text in parts.items():
            written.writestr(name, text)
    return sink


@pytest.mark.parametrize("namespace", [MAIN, STRICT], ids=["transitional", "strict"])
def test_door_gives_every_kind_of_cell_and_what_the_table_needs_beside(namespace: str) -> None:
    opened = Spreadsheet(book(namespace), Limits())
    scan = opened.scan(opened.sheets[0])

    rows = list(scan.rows())

    assert [(sheet.name, sheet.is_hidden) for sheet in opened.sheets] == [("Figures", False), ("Notes", True)]
    assert {row.number: row.cells for row in rows} == {
        2: {1: "00417", 2: "00417", 3: "2024-01-01T10:30:00", 4: "2024-01-01"},
        3: {1: "rich text", 2: "inline", 3: "line\rend"},
        5: {1: "6", 4: "true"},
        6: {1: "0.3", 2: "1234567890123456"},
        7: {},
    }
    assert [row.number for row in rows if row.is_hidden] == [3]
    assert {row.number: row.errors for row in rows if row.errors} == {5: {3: "#N/A"}, 7: {2: "#DIV/0!"}}
    assert [(row.number, row.formulas, row.unvalued) for row in rows if row.formulas] == [(5, 2, [2]), (6, 1, [])]
    assert (scan.hidden_columns, scan.merged) == ({3}, [Merged(6, 1, 7, 1)])


def test_figures_have_every_row_truths_as_numbers_days_and_errors() -> None:
    parts = sheets_in(book(), Limits(), name="figures.xlsx")

    assert list(parts) == ["Figures", "Notes"]
    assert list(parts["Figures"]()) == [
        [],
        ["00417", "00417", "2024-01-01", "2024-01-01"],
        ["rich text", "inline", "line\rend"],
        [],
        ["6", "", "#N/A", "1"],
        ["0.3", "1234567890123456"],
        ["", "#DIV/0!"],
    ]


def test_table_with_an_entity_is_refused_by_the_door() -> None:
    opened = Spreadsheet(book(before='<!DOCTYPE worksheet [<!ENTITY e "x">]>'), Limits())

    with pytest.raises(InvalidSource, match=r"workbook\.damaged"):
        list(opened.scan(opened.sheets[0]).rows())


@pytest.mark.filterwarnings("ignore")
def test_a_library_in_its_place_would_lose_cells() -> None:
    """Why the door reads cells itself. Where this fails, the library has learned them: look whether it can take over."""
    content = book()

    streamed = openpyxl.load_workbook(content, read_only=True, data_only=True)["Figures"]
    strict = openpyxl.load_workbook(book(STRICT), read_only=True, data_only=True)

    assert streamed["B5"].value is None  # a formula that nothing calculated is a blank
    assert streamed["B2"].value == 417
    assert not hasattr(streamed, "merged_cells")
    assert not hasattr(streamed, "column_dimensions")
    assert not hasattr(streamed, "row_dimensions")
    assert not list(strict["Figures"].iter_rows())


def test_nothing_else_opens_a_spreadsheet() -> None:
    door = ROOT / "anonymizer/engine/table/readers/xlsx"
    files = [path for folder in ("anonymizer", "agreements", "exports", "platform") for path in (ROOT / folder).rglob("*.py")]  # fmt: skip
    pattern = re.compile(r"openpyxl|calamine|read_excel|xlsx\.package|SheetScan\(")

    assert not [path for path in files if path.parent != door and pattern.search(path.read_text("utf-8"))]
