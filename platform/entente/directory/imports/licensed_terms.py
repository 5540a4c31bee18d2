"""Whether the terms of a taxonomy may be shown: a licensed one is recognized by the shape of its codes, and an unknown one waits for a person.

The 211 Human Services Indexing System (formerly of AIRS and 211 LA County) is licensed: nobody may publish its terms. Its codes have two letters,
four digits and up to three further steps: ``BD-1800.2000-200.15``. One such code among the terms of a taxonomy, or its name, withholds them all.
Terms of any other taxonomy that is not known to be open are withheld until a steward states that it is.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from entente.directory.imports import withholding
from entente.directory.imports.rows import Row, Tables

_CODE: Final = re.compile(r"(?<![\w-])[A-Z]{2}-\d{4}(\.\d{4}(-\d{2,4}(\.\d{1,4})?)?)?(?![\w-])")
_NAME: Final = re.compile(
    r"\b(airs|hsis|211|inform (usa|canada)|la county|los angeles|human services (indexing|taxonomy)"
    r"|taxonomy of human services|taxonomie des services (sociaux|humains))\b"
)
_NAMES: Final = {"taxonomy": ("name", "description", "uri"), "taxonomy_term": ("taxonomy", "term_uri")}
_CODES: Final = ("id", "code", "name", "term_uri", "parent_id", "description")
_OPEN: Final = frozenset(
    {"open eligibility", "openeligibility", "open eligibility project", "the open eligibility project", "entente needs"}
)
LICENSED, UNSTATED = "licensed", "unstated"


def withhold_terms(tables: Tables, *, stated_open: Collection[str] = ()) -> Tables:
    """The same tables; taxonomies that are, or may be, licensed are withheld with all their terms.

    Args:
        stated_open: names of taxonomies of which a steward stated that they are open. It opens no licensed one.

    >>> terms = [Row(2, {"id": "7", "code": "BD-1800.2000", "taxonomy": "Needs"}), Row(3, {"id": "8", "taxonomy": "Needs"})]
    >>> [row.withheld for row in withhold_terms({"taxonomy_term": terms})["taxonomy_term"]]
    ['licensed', 'licensed']
    """
    taxonomies, terms = list(tables.get("taxonomy", ())), list(tables.get("taxonomy_term", ()))
    named = [row for row in taxonomies if row.withheld == LICENSED or is_licensed_name("taxonomy", row)]
    coded = [row for row in terms if has_licensed_code(row) or is_licensed_name("taxonomy_term", row)]
    licensed = {row.values.get("id", "") for row in named} | {key for row in coded for key in _keys(row)}
    for row in terms:
        if licensed & set(_keys(row)):
            row.withheld = LICENSED
            licensed |= set(_keys(row))
    for row in taxonomies:
        if {row.values.get("id", ""), row.values.get("name", "")} & licensed:
            row.withheld = LICENSED
    names = {row.values.get("id", ""): row.values.get("name", "") for row in taxonomies}
    for row in taxonomies:
        if not row.withheld and not is_open(row.values.get("name", ""), stated_open):
            row.withheld = UNSTATED
    for row in terms:
        own = row.values.get("taxonomy", "")
        if not row.withheld and not is_open(names.get(row.values.get("taxonomy_id", ""), own), stated_open):
            row.withheld = UNSTATED
    return {**tables, "taxonomy": taxonomies, "taxonomy_term": terms}


def is_open(name: str, stated_open: Collection[str]) -> bool:
    """Whether the terms of a taxonomy of this name may be shown: it is known to be open, or stated to be.

    >>> is_open("Open Eligibility", ()), is_open("Our needs", ()), is_open("our needs ", {"Our needs"}), is_open("", {""})
    (True, False, True, True)
    """
    words = withholding.plain(name)
    return words in _OPEN or words in {withholding.plain(stated) for stated in stated_open}


def has_licensed_code(row: Row) -> bool:
    """Whether a text of a term is, or holds, a code of that shape."""
    return any(_CODE.search(row.values.get(field, "").upper()) for field in _CODES)


def is_licensed_name(table: str, row: Row) -> bool:
    """Whether a taxonomy, or the taxonomy that a term names, is called as the licensed one is.

    >>> [is_licensed_name("taxonomy", Row(2, {"name": name})) for name in ("Open211 Miami - AIRS", "Our needs")]
    [True, False]
    """
    return any(_NAME.search(withholding.plain(row.values.get(field, ""))) for field in _NAMES[table])


def _keys(row: Row) -> tuple[str, ...]:
    """By what a term belongs to its taxonomy: the key, or the name where there is no key. Terms of no taxonomy belong together."""
    return tuple(filter(None, (row.values.get("taxonomy_id", ""), row.values.get("taxonomy", "")))) or ("",)
