"""A dataset in the words of schema.org, and of Croissant 1.0 where its columns are published: its records are then the dummy data."""

from __future__ import annotations

import hashlib
from typing import Any, Final

from django.utils.translation import get_language

from entente.portal.addresses import dataset_page, dummy_file
from entente.portal.queries import CatalogueEntry
from exports.dummy import SchemaField, write_dummy
from exports.formats import Format
from exports.packages.wording import TYPES

CONFORMS_TO: Final = "http://mlcommons.org/croissant/1.0"
CC0: Final = "https://creativecommons.org/publicdomain/zero/1.0/"
CONTEXT: Final = {
    "@language": "en", "@vocab": "https://schema.org/", "citeAs": "cr:citeAs", "column": "cr:column", "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/", "rai": "http://mlcommons.org/croissant/RAI/", "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"}, "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty", "samplingRate": "cr:samplingRate",
    "examples": {"@id": "cr:examples", "@type": "@json"}, "extract": "cr:extract", "field": "cr:field", "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject", "fileSet": "cr:fileSet", "format": "cr:format", "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset", "jsonPath": "cr:jsonPath", "key": "cr:key", "md5": "cr:md5", "parentField": "cr:parentField",
    "path": "cr:path", "recordSet": "cr:recordSet", "references": "cr:references", "regex": "cr:regex", "repeated": "cr:repeated",
    "replace": "cr:replace", "sc": "https://schema.org/", "separator": "cr:separator", "source": "cr:source", "subField": "cr:subField",
    "transform": "cr:transform",
}  # fmt: skip
"""The context of Croissant 1.0, which must be repeated as it is."""
_TYPES: Final = {"string": "sc:Text", "integer": "sc:Integer", "number": "sc:Float", "date": "sc:Date"}


def described(entry: CatalogueEntry) -> dict[str, Any]:
    """The dataset for search engines and loaders, in the reader's language."""
    dataset, language = entry.dataset, (get_language() or "en")[:2]
    document: dict[str, Any] = {
        "@context": CONTEXT if entry.schema else {"@vocab": "https://schema.org/", "sc": "https://schema.org/"},
        "@type": "sc:Dataset",
        "@id": dataset_page(entry.id, language),
        "name": dataset.title,
        "description": dataset.description or str(dataset.get_kind_display()),
        "url": dataset_page(entry.id, language),
        "identifier": f"urn:uuid:{dataset.pk}",
        "inLanguage": ["en", "fr"],
        "isAccessibleForFree": False,
        "creator": {"@type": "sc:Organization", "name": dataset.owner.name},
        "datePublished": dataset.created_at.date().isoformat(),
        "dateModified": entry.modified_at.date().isoformat(),
    }
    return document | _croissant(entry) if entry.schema else document


def _croissant(entry: CatalogueEntry) -> dict[str, Any]:
    """What Croissant adds: the file of the dummy data and its fields. The rights named are those in the invented rows."""
    content = write_dummy(entry.id, entry.schema, Format.CSV)
    return {
        "conformsTo": CONFORMS_TO,
        "license": CC0,
        "version": "1.0.0",
        "citeAs": f"{entry.dataset.owner.name}. {entry.dataset.title}. {dataset_page(entry.id, 'en')}",
        "distribution": [
            {
                "@type": "cr:FileObject",
                "@id": "dummy.csv",
                "name": "dummy.csv",
                "description": "Dummy data: invented, of the same shape. Données fictives, de même forme.",
                "contentUrl": dummy_file(entry.id, Format.CSV),
                "contentSize": f"{len(content)} B",
                "encodingFormat": "text/csv",
                "sha256": hashlib.sha256(content).hexdigest(),
            }
        ],
        "recordSet": [
            {
                "@type": "cr:RecordSet",
                "@id": "dummy",
                "name": "dummy",
                "description": "Invented records. Enregistrements fictifs.",
                "field": [_field(column, place) for place, column in enumerate(entry.schema)],
            }
        ],
    }


def _field(field: SchemaField, place: int) -> dict[str, Any]:
    is_text = field.smallest_count is not None or field.has_hidden  # a hidden cell is no number
    return {
        "@type": "cr:Field",
        "@id": f"dummy/{place}",
        "name": f"{place}",
        "description": f"{field.name} ({TYPES[field.type]})",
        "dataType": "sc:Text" if is_text else _TYPES[field.type],
        "source": {"fileObject": {"@id": "dummy.csv"}, "extract": {"column": field.name}},
    }
