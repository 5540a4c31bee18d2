"""Two rows of a flat export that tell of one record, in English and in French, become one record with texts in both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from entente.directory.imports.field_table import FILE, ROWS
from entente.directory.imports.language_columns import ENGLISH, FRENCH
from entente.directory.imports.rows import Oddities

if TYPE_CHECKING:
    from entente.directory.imports.flat_records import FlatRecord

TEXTS: Final[dict[str, dict[str, str]]] = {
    "organization": {"name": "name", "alternate_name": "alternate_name", "description": "description", "email": "email", "website": "website"},
    "service": {
        "name": "name", "alternate_name": "alternate_name", "description": "description", "email": "email", "url": "website", "wait_time": "wait_time",
        "alert": "alert", "eligibility_description": "eligibility", "application_process": "application", "fees_description": "fees",
        "accreditations": "accreditation",
    },
    "location": {"name": "place_name", "description": "place_description", "transportation": "transportation"},
    "address": {"address_1": "address_1", "address_2": "address_2", "city": "city"},
    "accessibility": {"description": "accessibility"},
    "schedule": {"description": "hours"},
    "service_area": {"name": "area"},
    "required_document": {"document": "documents"},
    "funding": {"source": "funding"},
}  # fmt: skip
"""Table -> its fields that may have a text in the other language -> the meaning of the columns that hold it."""
TRANSLATED: Final = frozenset(
    {target for texts in TEXTS.values() for target in texts.values()} | {"name_part", "parent_name"}
)
"""Meanings of columns whose text may stand in another language beside."""


def translated(table: str, record: FlatRecord, values: dict[str, str], *, made_of: str = "") -> dict[str, str]:
    """The values of a row with those of the other language beside them, as ``field@fr``.

    Args:
        made_of: the meaning from which a row of its own was made, in place of those of the table.
    """
    beside = {}
    for language, texts in record.other.items():
        for field, target in ({"name": made_of} if made_of else TEXTS.get(table, {})).items():
            text = texts.get(target) or (texts.get("name") if target == "place_name" else None)
            if text and field in values:
                beside[f"{field}@{language}"] = text
    return {**values, **beside}


def paired(records: list[FlatRecord], oddities: Oddities, *, language: str) -> list[FlatRecord]:
    """The records, of those that stand twice under one number, in English and in French, the one in this language with the texts of both.

    What one of the two withholds as a whole, both do. The first of a number and language counts; what follows is left to whoever looks for numbers
    that stand twice.
    """
    first: dict[tuple[str, ...], dict[str, FlatRecord]] = {}
    for record in records:
        if record.language:
            first.setdefault(_key(record), {}).setdefault(record.language, record)
    joined: set[int] = set()
    for versions in first.values():
        if len(versions) == 2:
            main = versions[language if language in versions else ENGLISH]
            beside = versions[FRENCH if main.language == ENGLISH else ENGLISH]
            _join(main, beside)
            joined.add(id(beside))
            oddities.fields.of(FILE, ROWS).taken += 1
            oddities.fields.of(FILE, ROWS).repaired["row.languages_joined"] += 1
    return [record for record in records if id(record) not in joined]


def _key(record: FlatRecord) -> tuple[str, ...]:
    return record.key, record.level, record.texts.get("site_id", ""), record.texts.get("program_id", "")


def _join(main: FlatRecord, beside: FlatRecord) -> None:
    texts = {target: text for target, text in beside.texts.items() if target in TRANSLATED}
    main.other[beside.language] = {**texts, **main.other.get(beside.language, {})}
    main.withheld = main.withheld or beside.withheld
    main.held = {**beside.held, **main.held}
    for target in TRANSLATED:  # what is said in the other language alone
        if target in beside.texts and target not in main.texts and target not in main.held:
            main.texts[target] = beside.texts[target]
