"""The open taxonomies that come with the product: Open Eligibility, and our own bilingual list of needs and people."""

from __future__ import annotations

import csv
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from entente.directory.models import Taxonomy, TaxonomyTerm
from entente.directory.vocabularies.topics import NEEDS, PEOPLE

OPEN_ELIGIBILITY: Final = "https://github.com/auntbertha/openeligibility"
NEEDS_URI: Final = "urn:entente:needs"
_FILE: Final = Path(__file__).parents[1] / "taxonomies" / "open_eligibility.csv"
_TREES: Final = {"services": "Services: what is offered.", "situations": "Situations: whom it is for."}


def put_in_place() -> None:
    """Both taxonomies stand in the standard's tables; nothing is done where they do already."""
    if not Taxonomy.every.filter(pk=_key(OPEN_ELIGIBILITY)).exists():
        _make(
            OPEN_ELIGIBILITY, "Open Eligibility", "2.0",
            "The Open Eligibility Project, by Aunt Bertha, CC BY-SA 3.0. One code that it gives twice stands here once.",
            _open_eligibility(),
        )  # fmt: skip
    if not Taxonomy.every.filter(pk=_key(NEEDS_URI)).exists():
        words = "Needs, and people whom a service is for, in English and French."
        _make(NEEDS_URI, "Entente needs", "1", words, _needs())


def _make(uri: str, name: str, version: str, description: str, terms: Iterator[TaxonomyTerm]) -> None:
    key = _key(uri)
    Taxonomy.every.bulk_create(
        [Taxonomy(id=key, name=name, description=description, uri=uri, version=version)], ignore_conflicts=True
    )
    listed = list(terms)
    for term in listed:
        term.taxonomy_id, term.taxonomy_name = key, name
    TaxonomyTerm.every.bulk_create(listed, ignore_conflicts=True)


def _open_eligibility() -> Iterator[TaxonomyTerm]:
    with _FILE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield TaxonomyTerm(
                id=_key(f"{OPEN_ELIGIBILITY}#{row['code']}"),
                code=row["code"],
                name=row["name"],
                description=row["description"] or (row["name"] if row["parent"] else _TREES[row["tree"]]),
                parent_id=_key(f"{OPEN_ELIGIBILITY}#{row['parent']}") if row["parent"] else None,
                language="en",
            )


def _needs() -> Iterator[TaxonomyTerm]:
    for topic in (*NEEDS.values(), *PEOPLE.values()):
        yield TaxonomyTerm(
            id=_key(f"{NEEDS_URI}#{topic.code}"),
            code=topic.code,
            name=topic.en,
            description=f"{topic.en} – {topic.fr}",
            language="en",
        )


def _key(name: str) -> uuid.UUID:
    return uuid.uuid5(uuid.NAMESPACE_URL, name)
