"""A query of Power Query as Excel keeps it in a workbook: the part *DataMashup*.

Its form is that of [MS-QDEFF], *Query Definition File Format* (2.2): four lengths and parts in a row (a package with the formula, permissions,
metadata, and a binding of the permissions to a machine, which is empty here, so that Excel takes its defaults).
"""

from __future__ import annotations

import base64
import io
import struct
import zipfile
from typing import Final
from xml.sax.saxutils import escape

NAMESPACE: Final = "http://schemas.microsoft.com/DataMashup"
_XML: Final = '\ufeff<?xml version="1.0" encoding="utf-8"?>'
_SCHEMAS: Final = 'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
_WRITTEN: Final = (1980, 1, 1, 0, 0, 0)
"""The same query: the same bytes."""
_PACKAGE: Final = f"{_XML}<Package {_SCHEMAS}><Version>2.99.202.0</Version><MinVersion>2.21.0.0</MinVersion><Culture>en-US</Culture></Package>"
_TYPES: Final = (
    f'{_XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="text/xml" />'
    '<Default Extension="m" ContentType="application/x-ms-m" /></Types>'
)
_PERMISSIONS: Final = (
    f"{_XML}<PermissionList {_SCHEMAS}><CanEvaluateFuturePackages>false</CanEvaluateFuturePackages><FirewallEnabled>true</FirewallEnabled>"
    "</PermissionList>"
)


def csv_query(address: str) -> str:
    """The formula that reads a CSV file in UTF-8 whose first row names the columns.

    A blank is null. A column is one of numbers where each of its values is written as a number is; others stay text, so that codes keep their
    zeros. Who may read is asked by Excel, once, and kept by it outside of the workbook.
    """
    url = address.replace('"', '""')
    return f"""let
    Source = Csv.Document(Web.Contents("{url}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Named = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
    Names = Table.ColumnNames(Named),
    Blank = Table.ReplaceValue(Named, "", null, Replacer.ReplaceValue, Names),
    IsNumber = (cells as list) as logical =>
        let
            Told = List.RemoveNulls(cells)
        in
            not List.IsEmpty(Told)
            and List.AllTrue(
                List.Transform(Told, each try Text.From(Number.FromText(_, "en-US"), "en-US") = _ otherwise false)
            ),
    Numbers = List.Select(Names, each IsNumber(Table.Column(Blank, _))),
    Typed = Table.TransformColumnTypes(
        Blank,
        List.Transform(Names, each {{_, if List.Contains(Numbers, _) then type number else type text}}),
        "en-US"
    )
in
    Typed"""


def data_mashup(name: str, formula: str) -> bytes:
    """The XML part of a workbook that holds one query, which is loaded to a table of the same name.

    Args:
        name: of the query: letters and digits.
        formula: in M.
    """
    section = f"section Section1;\r\n\r\nshared {name} = {formula};".replace("\r\n", "\n").replace("\n", "\r\n")
    parts = _zipped({"Config/Package.xml": _PACKAGE, "[Content_Types].xml": _TYPES, "Formulas/Section1.m": section})
    metadata = _metadata(name).encode()
    content = _zipped({})
    described = struct.pack("<II", 0, len(metadata)) + metadata + struct.pack("<I", len(content)) + content
    stream = struct.pack("<I", 0)
    for part in (parts, _PERMISSIONS.encode(), described, b""):
        stream += struct.pack("<I", len(part)) + part
    coded = base64.b64encode(stream).decode()
    return f'<?xml version="1.0" encoding="utf-16"?><DataMashup xmlns="{NAMESPACE}">{coded}</DataMashup>'.encode(
        "utf-16"
    )


def _metadata(name: str) -> str:
    entries = {
        "IsPrivate": "l0",
        "FillEnabled": "l1",
        "FillObjectType": "sTable",
        "FillToDataModelEnabled": "l0",
        "BufferNextRefresh": "l1",
        "ResultType": "sTable",
        "NameUpdatedAfterFill": "l0",
        "FillTarget": f"s{name}",
        "FilledCompleteResultToWorksheet": "l1",
        "AddedToDataModel": "l0",
    }
    stable = "".join(f'<Entry Type="{key}" Value="{escape(value)}" />' for key, value in entries.items())
    return (
        f"{_XML}<LocalPackageMetadataFile {_SCHEMAS}><Items>"
        "<Item><ItemLocation><ItemType>AllFormulas</ItemType><ItemPath /></ItemLocation><StableEntries /></Item>"
        f"<Item><ItemLocation><ItemType>Formula</ItemType><ItemPath>Section1/{name}</ItemPath></ItemLocation>"
        f"<StableEntries>{stable}</StableEntries></Item>"
        "</Items></LocalPackageMetadataFile>"
    )


def _zipped(parts: dict[str, str]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in parts.items():
            archive.writestr(zipfile.ZipInfo(path, _WRITTEN), text.encode(), zipfile.ZIP_DEFLATED)
    return held.getvalue()
