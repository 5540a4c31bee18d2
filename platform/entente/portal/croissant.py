"""A dataset in the words of schema.org, and of Croissant 1.1 where its columns are published: its records are then the dummy data."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any, Final

from django.utils.translation import get_language

from entente.portal.addresses import dataset_page, dummy_file
from entente.portal.queries import CatalogueEntry
from exports.dummy import SchemaField, write_dummy
from exports.formats import Format
from exports.packages.wording import TYPES

CONFORMS_TO: Final = "http://mlcommons.org/croissant/1.1"
CC0: Final = "https://creativecommons.org/publicdomain/zero/1.0/"
FILE_ID: Final = "dummy.csv"
RECORD_SET_ID: Final = "dummy"
SCHEMA_ORG_CONTEXT: Final = {"@vocab": "https://schema.org/", "sc": "https://schema.org/"}
CROISSANT_CONTEXT: Final = {
    "@language": "en", "@vocab": "https://schema.org/", "annotation": "cr:annotation", "arrayShape": "cr:arrayShape", "citeAs": "cr:citeAs", "column": "cr:column", "conformsTo": "dct:conformsTo", "containedIn": "cr:containedIn",
    "cr": "http://mlcommons.org/croissant/", "rai": "http://mlcommons.org/croissant/RAI/", "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"}, "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty", "samplingRate": "cr:samplingRate",
    "examples": {"@id": "cr:examples", "@type": "@json"}, "excludes": "cr:excludes", "extract": "cr:extract", "field": "cr:field", "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject", "fileSet": "cr:fileSet", "format": "cr:format", "includes": "cr:includes",
    "isArray": "cr:isArray", "isLiveDataset": "cr:isLiveDataset", "jsonPath": "cr:jsonPath", "key": "cr:key", "md5": "cr:md5", "parentField": "cr:parentField",
    "path": "cr:path", "recordSet": "cr:recordSet", "references": "cr:references", "regex": "cr:regex", "repeated": "cr:repeated",
    "replace": "cr:replace", "readLines": "cr:readLines", "sc": "https://schema.org/", "sdVersion": "cr:sdVersion", "separator": "cr:separator", "source": "cr:source", "subField": "cr:subField",
    "transform": "cr:transform", "unArchive": "cr:unArchive", "value": "cr:value",
}  # fmt: skip
"""The context of Croissant 1.1 (appendix 1 of its specification), beside the terms of 1.0 that older loaders ask for."""
_DATA_TYPES: Final = {"string": "sc:Text", "integer": "sc:Integer", "number": "sc:Float", "date": "sc:Date"}


def dataset_document(entry: CatalogueEntry) -> dict[str, Any]:
    """A dataset of the catalogue in JSON-LD for search engines, in the reader's language; for loaders too where its columns are published."""
    document = _schema_org_document(entry)
    if entry.schema:
        document |= {"@context": CROISSANT_CONTEXT, **_croissant_properties(entry)}
    return document


def _schema_org_document(entry: CatalogueEntry) -> dict[str, Any]:
    dataset, language = entry.dataset, (get_language() or "en")[:2]
    address = dataset_page(entry.id, language)
    return {
        "@context": SCHEMA_ORG_CONTEXT,
        "@type": "sc:Dataset",
        "@id": address,
        "name": dataset.title,
        "description": dataset.description or str(dataset.get_kind_display()),
        "url": address,
        "identifier": f"urn:uuid:{dataset.pk}",
        "inLanguage": ["en", "fr"],
        "isAccessibleForFree": False,
        "creator": {"@type": "sc:Organization", "name": dataset.owner.name},
        "datePublished": dataset.created_at.date().isoformat(),
        "dateModified": entry.modified_at.date().isoformat(),
    }


def _croissant_properties(entry: CatalogueEntry) -> dict[str, Any]:
    """What Croissant adds: the file of the dummy data and its records. The licence is that of these invented rows, not of the dataset."""
    dataset = entry.dataset
    return {
        "conformsTo": CONFORMS_TO,
        "license": CC0,
        "version": "1.0.0",
        "citeAs": f"{dataset.owner.name}. {dataset.title}. {dataset_page(entry.id, 'en')}",
        "distribution": [_file_object(entry)],
        "recordSet": [_record_set(entry.schema)],
    }


def _file_object(entry: CatalogueEntry) -> dict[str, Any]:
    content = write_dummy(entry.id, entry.schema, Format.CSV)
    return {
        "@type": "cr:FileObject",
        "@id": FILE_ID,
        "name": FILE_ID,
        "description": "Dummy data: invented, of the same shape. Données fictives, de même forme.",
        "contentUrl": dummy_file(entry.id, Format.CSV),
        "contentSize": f"{len(content)} B",
        "encodingFormat": "text/csv",
        "sha256": hashlib.sha256(content).hexdigest(),
    }


def _record_set(schema: Sequence[SchemaField]) -> dict[str, Any]:
    return {
        "@type": "cr:RecordSet",
        "@id": RECORD_SET_ID,
        "name": RECORD_SET_ID,
        "description": "Invented records. Enregistrements fictifs.",
        "field": [_field(column, number) for number, column in enumerate(schema)],
    }


def _field(column: SchemaField, number: int) -> dict[str, Any]:
    """A column of the file. Its name in Croissant is its number; how the file calls it stands in the description and the extract."""
    has_hidden_cells = column.smallest_count is not None or column.has_hidden
    return {
        "@type": "cr:Field",
        "@id": f"{RECORD_SET_ID}/{number}",
        "name": f"{number}",
        "description": f"{column.name} ({TYPES[column.type]})",
        "dataType": "sc:Text" if has_hidden_cells else _DATA_TYPES[column.type],  # a hidden cell is no number
        "source": {"fileObject": {"@id": FILE_ID}, "extract": {"column": column.name}},
    }
