"""The open taxonomies that come with the product, Open Eligibility and our own bilingual list, and those that sources bring."""

from __future__ import annotations

import csv
import uuid
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from entente.directory.imports.licensed_terms import LICENSED, UNSTATED, is_open
from entente.directory.models import Attribute, Source, Taxonomy, TaxonomyTerm
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


@dataclass(frozen=True, slots=True)
class SourceTaxonomy:
    """A taxonomy of a source as its stewards see it: its name, blank where its terms name none, and who reads its terms."""

    name: str
    terms: int
    is_open: bool
    is_licensed: bool
    may_state: bool
    """It is neither licensed nor known to be open: its stewards state which."""


def taxonomies_of(source: Source) -> list[SourceTaxonomy]:
    """The taxonomies whose terms a source brings, withheld or not, by name."""
    rows = []
    for name, keys in _terms_by_taxonomy(source).items():
        is_licensed, is_known = LICENSED in keys, is_open(name, ())
        stated = is_known or is_open(name, source.open_taxonomies)
        terms = sum(len(several) for several in keys.values())
        rows.append(SourceTaxonomy(name, terms, stated and not is_licensed, is_licensed, not (is_licensed or is_known)))
    return rows


def apply_statements(source: Source) -> None:
    """Terms that are not licensed are withheld, or not, as stewards state of their taxonomy today; what bears them follows."""
    for name, keys in _terms_by_taxonomy(source).items():
        withheld = "" if is_open(name, source.open_taxonomies) else UNSTATED
        TaxonomyTerm.every.filter(pk__in=[*keys.get("", ()), *keys.get(UNSTATED, ())]).update(withheld=withheld)
    for taxonomy_row in Taxonomy.every.filter(origin=source).exclude(withheld=LICENSED):
        taxonomy_row.withheld = "" if is_open(taxonomy_row.name, source.open_taxonomies) else UNSTATED
        taxonomy_row.save(update_fields=["withheld"])
    bearing = Attribute.every.filter(origin=source)
    bearing.filter(withheld=UNSTATED, taxonomy_term__withheld="").update(withheld="")
    bearing.filter(withheld="", taxonomy_term__withheld=UNSTATED).update(withheld=UNSTATED, value="")


def _terms_by_taxonomy(source: Source) -> dict[str, dict[str, list[uuid.UUID]]]:
    """Name of a taxonomy -> why terms are withheld -> their keys; by name."""
    grouped: dict[str, dict[str, list[uuid.UUID]]] = defaultdict(lambda: defaultdict(list))
    terms = TaxonomyTerm.every.filter(origin=source).order_by("taxonomy__name", "taxonomy_name", "pk")
    for key, withheld, name, own in terms.values_list("pk", "withheld", "taxonomy__name", "taxonomy_name"):
        grouped[name or own][withheld].append(key)
    return grouped


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
