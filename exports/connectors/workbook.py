"""A workbook that reads the latest version of a received dataset when somebody chooses *Refresh All*.

It holds a query and the address, and no data and no key. Its parts and how they name each other are those of workbooks that Excel itself writes for a query
that is loaded to a table (ECMA-376, parts *connections*, *queryTable*, *table*; [MS-QDEFF] for the query).
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import escape

from exports.connectors.power_query import NAMESPACE, csv_query, data_mashup

QUERY: Final = "Entente"
MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_WRITTEN: Final = (1980, 1, 1, 0, 0, 0)
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_SHEETS: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_TYPES: Final = {
    "xl/workbook.xml": f"{_SHEETS}.sheet.main+xml",
    "xl/worksheets/sheet1.xml": f"{_SHEETS}.worksheet+xml",
    "xl/worksheets/sheet2.xml": f"{_SHEETS}.worksheet+xml",
    "xl/styles.xml": f"{_SHEETS}.styles+xml",
    "xl/connections.xml": f"{_SHEETS}.connections+xml",
    "xl/tables/table1.xml": f"{_SHEETS}.table+xml",
    "xl/queryTables/queryTable1.xml": f"{_SHEETS}.queryTable+xml",
    "customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
}
_ITEM: Final = "{8F6A2C14-3B7D-4E19-9C55-0D21E5A7B9F3}"


def workbook(address: str, *, sheet_names: tuple[str, str], first_cell: str, lines: Sequence[str]) -> bytes:
    """The same arguments give the same bytes.

    Args:
        address: of a CSV file.
        sheet_names: of the sheet of the data, and of the one that says how to begin.
        first_cell: what stands where the data will be.
        lines: how to begin.
    """
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations({"rId1": (f"{_OFFICE}/relationships/officeDocument", "xl/workbook.xml")}),
        "xl/workbook.xml": _workbook(sheet_names),
        "xl/_rels/workbook.xml.rels": _relations(
            {
                "rId1": (f"{_OFFICE}/relationships/worksheet", "worksheets/sheet1.xml"),
                "rId2": (f"{_OFFICE}/relationships/worksheet", "worksheets/sheet2.xml"),
                "rId3": (f"{_OFFICE}/relationships/styles", "styles.xml"),
                "rId4": (f"{_OFFICE}/relationships/connections", "connections.xml"),
                "rId5": (f"{_OFFICE}/relationships/customXml", "../customXml/item1.xml"),
            }
        ),
        "xl/styles.xml": _STYLES,
        "xl/worksheets/sheet1.xml": _sheet(
            [QUERY, first_cell], width=24, also='<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'
        ),
        "xl/worksheets/sheet2.xml": _sheet(lines, width=110),
        "xl/worksheets/_rels/sheet1.xml.rels": _relations(
            {"rId1": (f"{_OFFICE}/relationships/table", "../tables/table1.xml")}
        ),
        "xl/tables/table1.xml": _TABLE,
        "xl/tables/_rels/table1.xml.rels": _relations(
            {"rId1": (f"{_OFFICE}/relationships/queryTable", "../queryTables/queryTable1.xml")}
        ),
        "xl/queryTables/queryTable1.xml": _QUERY_TABLE,
        "xl/connections.xml": _CONNECTIONS,
        "customXml/itemProps1.xml": _ITEM_PROPERTIES,
        "customXml/_rels/item1.xml.rels": _relations(
            {"rId1": (f"{_OFFICE}/relationships/customXmlProps", "itemProps1.xml")}
        ),
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in parts.items():
            archive.writestr(zipfile.ZipInfo(path, _WRITTEN), (_HEAD + text).encode(), zipfile.ZIP_DEFLATED)
        mashup = data_mashup(QUERY, csv_query(address))
        archive.writestr(zipfile.ZipInfo("customXml/item1.xml", _WRITTEN), mashup, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def _content_types() -> str:
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    overrides = "".join(f'<Override PartName="/{path}" ContentType="{kind}"/>' for path, kind in _TYPES.items())
    return f'<Types xmlns="{_PACKAGE}/content-types">{defaults}{overrides}</Types>'


def _relations(targets: dict[str, tuple[str, str]]) -> str:
    rows = "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>' for name, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def _workbook(sheet_names: tuple[str, str]) -> str:
    first, second = (escape(name, {'"': "&quot;"}) for name in sheet_names)
    quoted = escape(sheet_names[0].replace("'", "''"))
    return (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}/relationships"><bookViews><workbookView activeTab="1"/></bookViews>'
        f'<sheets><sheet name="{first}" sheetId="1" r:id="rId1"/><sheet name="{second}" sheetId="2" r:id="rId2"/></sheets>'
        f'<definedNames><definedName name="ExternalData_1" localSheetId="0" hidden="1">\'{quoted}\'!$A$1:$A$2</definedName></definedNames>'
        "</workbook>"
    )


def _sheet(lines: Sequence[str], *, width: int, also: str = "") -> str:
    rows = "".join(
        f'<row r="{number}"><c r="A{number}" s="1" t="inlineStr"><is><t xml:space="preserve">{escape(line)}</t></is></c></row>'
        for number, line in enumerate(lines, 1)
    )
    return (
        f'<worksheet xmlns="{_MAIN}" xmlns:r="{_OFFICE}/relationships"><sheetFormatPr defaultRowHeight="15"/>'
        f'<cols><col min="1" max="1" width="{width}" customWidth="1"/></cols><sheetData>{rows}</sheetData>{also}</worksheet>'
    )


_STYLES: Final = (
    f'<styleSheet xmlns="{_MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>'
)
_TABLE: Final = (
    f'<table xmlns="{_MAIN}" id="1" name="{QUERY}" displayName="{QUERY}" ref="A1:A2" tableType="queryTable" totalsRowShown="0">'
    f'<autoFilter ref="A1:A2"/><tableColumns count="1"><tableColumn id="1" uniqueName="1" name="{QUERY}" queryTableFieldId="1"/></tableColumns>'
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
)
_QUERY_TABLE: Final = (
    f'<queryTable xmlns="{_MAIN}" name="ExternalData_1" connectionId="1" autoFormatId="16" applyNumberFormats="0" applyBorderFormats="0"'
    ' applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="0">'
    f'<queryTableRefresh nextId="2"><queryTableFields count="1"><queryTableField id="1" name="{QUERY}" tableColumnId="1"/></queryTableFields>'
    "</queryTableRefresh></queryTable>"
)
_COMMAND: Final = f"SELECT * FROM [{QUERY}]"  # noqa: S608 - so Excel names the query: no database is asked
_CONNECTIONS: Final = (
    f'<connections xmlns="{_MAIN}"><connection id="1" keepAlive="1" name="Query - {QUERY}" description="Connection to the \'{QUERY}\' query in the'
    ' workbook." type="5" refreshedVersion="7" background="1" saveData="1">'
    f'<dbPr connection="Provider=Microsoft.Mashup.OleDb.1;Data Source=$Workbook$;Location={QUERY};Extended Properties=&quot;&quot;"'
    f' command="{_COMMAND}"/></connection></connections>'
)
"""No data source of its own is named here, and no credentials: those that Excel asks for are kept by Excel for the address."""
_ITEM_PROPERTIES: Final = (
    f'<ds:datastoreItem ds:itemID="{_ITEM}" xmlns:ds="{_OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs>'
    "</ds:datastoreItem>"
)
