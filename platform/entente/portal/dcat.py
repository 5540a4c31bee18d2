"""The catalogue in the words of DCAT-AP 3.0 (SEMICeu) and of DCAT-US 1.1 (Project Open Data): what portals harvest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from django.conf import settings
from django.utils.translation import gettext, override

from entente.portal.addresses import ask_page, catalogue_page, dataset_page, dummy_file, home_page
from entente.portal.queries import CatalogueEntry
from entente.portal.rdf import Node, Properties, Ref, Text, in_both
from exports.dummy import forms_of
from exports.formats import MEDIA_TYPES, Format

RESTRICTED: Final = "http://publications.europa.eu/resource/authority/access-right/RESTRICTED"
_LANGUAGES: Final = {
    "en": "http://publications.europa.eu/resource/authority/language/ENG",
    "fr": "http://publications.europa.eu/resource/authority/language/FRA",
}
_MEDIA: Final = "https://www.iana.org/assignments/media-types/"


def graph(entries: Sequence[CatalogueEntry]) -> list[Node]:
    """Everything that the catalogue says, thing by thing."""
    nodes = [_catalogue(entries), _publisher()]
    nodes += [Node(address, "dct:LinguisticSystem", {}) for address in _LANGUAGES.values()]
    nodes.append(Node(home_page("en"), "foaf:Document", {}))
    nodes.append(Node(RESTRICTED, "dct:RightsStatement", {}))
    owners = {entry.dataset.owner_id: entry.dataset.owner for entry in entries}
    for owner in owners.values():
        nodes.append(Node(_agent(owner.pk), "foaf:Agent", {"foaf:name": in_both(owner.name_en, owner.name_fr)}))
    for entry in entries:
        nodes += [*_dataset(entry), *_samples(entry)]
    return nodes


def data_json(entries: Sequence[CatalogueEntry]) -> dict[str, Any]:
    """The same as ``data.json`` of DCAT-US, in English, which is what that format has room for."""
    with override("en"):
        return {
            "@context": "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld",
            "@id": f"{settings.BASE_URL}/data.json",
            "@type": "dcat:Catalog",
            "conformsTo": "https://project-open-data.cio.gov/v1.1/schema",
            "describedBy": "https://project-open-data.cio.gov/v1.1/schema/catalog.json",
            "dataset": [_us_dataset(entry) for entry in entries],
        }


def _catalogue(entries: Sequence[CatalogueEntry]) -> Node:
    return Node(
        catalogue_page("en"),
        "dcat:Catalog",
        {
            "dct:title": [
                Text(f"{settings.NODE_NAME}: data that may be asked for", "en"),
                Text(f"{settings.NODE_NAME} : données que l’on peut demander", "fr"),
            ],
            "dct:description": [
                Text(
                    "Datasets about services and the people who look for them. They are shared under agreements.", "en"
                ),
                Text(
                    "Jeux de données sur les services et sur les personnes qui en cherchent. Ils sont communiqués en vertu d’ententes.",
                    "fr",
                ),
            ],
            "dct:publisher": Ref(_node()),
            "dct:language": [Ref(language) for language in _LANGUAGES.values()],
            "foaf:homepage": Ref(home_page("en")),
            "dcat:dataset": [Ref(_address(entry)) for entry in entries],
        },
    )


def _publisher() -> Node:
    return Node(_node(), "foaf:Agent", {"foaf:name": Text(settings.NODE_NAME)})


def _dataset(entry: CatalogueEntry) -> list[Node]:
    dataset, way = entry.dataset, f"{_address(entry)}#on-request"
    contact = f"{_address(entry)}#contact"
    properties: dict[str, Any] = {
        "dct:title": in_both(dataset.title_en, dataset.title_fr),
        "dct:description": in_both(*_descriptions(entry)),
        "dct:identifier": Text(f"urn:uuid:{dataset.pk}"),
        "dct:publisher": Ref(_agent(dataset.owner_id)),
        "dct:modified": Text(entry.modified_at.isoformat(), type="xsd:dateTime"),
        "dct:accessRights": Ref(RESTRICTED),
        "dcat:landingPage": [Ref(dataset_page(entry.id, language)) for language in ("en", "fr")],
        "dcat:contactPoint": Ref(contact),
        "dcat:distribution": Ref(way),
    }
    if entry.schema:
        properties["adms:sample"] = [Ref(_sample(entry, form)) for form in forms_of(entry.schema)]
    on_request: Properties = {
        "dct:title": [Text("On request, under an agreement", "en"), Text("Sur demande, en vertu d’une entente", "fr")],
        "dct:description": [
            Text("Ask the provider. What leaves is anonymized, measured and reviewed first.", "en"),
            Text("Demandez au fournisseur. Ce qui sort est d’abord anonymisé, mesuré et examiné.", "fr"),
        ],
        "dcat:accessURL": Ref(ask_page(entry.id, "en")),
    }
    kind: Properties = {
        "vcard:fn": Text(dataset.owner.name_en or dataset.owner.name_fr),
        "vcard:hasURL": Ref(ask_page(entry.id, "en")),
    }
    pages = [Node(dataset_page(entry.id, language), "foaf:Document", {}) for language in ("en", "fr")]
    return [
        Node(_address(entry), "dcat:Dataset", properties),
        Node(way, "dcat:Distribution", on_request),
        Node(contact, "vcard:Kind", kind),
        *pages,
    ]


def _samples(entry: CatalogueEntry) -> list[Node]:
    """Dummy data, in each format."""
    if not entry.schema:
        return []
    forms = forms_of(entry.schema)
    title = [Text("Dummy data: invented, of the same shape", "en"), Text("Données fictives, de même forme", "fr")]
    return [
        Node(
            _sample(entry, form),
            "dcat:Distribution",
            {
                "dct:title": title,
                "dcat:accessURL": Ref(dummy_file(entry.id, form)),
                "dcat:downloadURL": Ref(dummy_file(entry.id, form)),
                "dcat:mediaType": Ref(f"{_MEDIA}{MEDIA_TYPES[form]}"),
            },
        )
        for form in forms
    ] + [Node(f"{_MEDIA}{MEDIA_TYPES[form]}", "dct:MediaType", {}) for form in forms]


def _us_dataset(entry: CatalogueEntry) -> dict[str, Any]:
    dataset = entry.dataset
    described: dict[str, Any] = {
        "@type": "dcat:Dataset",
        "title": dataset.title_en or dataset.title_fr,
        "description": _descriptions(entry)[0],
        "identifier": f"urn:uuid:{dataset.pk}",
        "keyword": [str(dataset.get_kind_display()), "211"],
        "modified": entry.modified_at.date().isoformat(),
        "publisher": {"@type": "org:Organization", "name": dataset.owner.name_en or dataset.owner.name_fr},
        "contactPoint": {
            "@type": "vcard:Contact",
            "fn": dataset.owner.name_en or dataset.owner.name_fr,
            "hasEmail": f"mailto:{settings.DEFAULT_FROM_EMAIL}",
        },
        "accessLevel": "restricted public",
        "rights": gettext("Shared on request, under an agreement with the provider."),
        "landingPage": dataset_page(entry.id, "en"),
        "language": ["en", "fr"],
        "distribution": [
            {"@type": "dcat:Distribution", "title": "On request", "accessURL": ask_page(entry.id, "en")},
            *(_us_sample(entry, form) for form in (forms_of(entry.schema) if entry.schema else ())),
        ],
    }
    return described


def _us_sample(entry: CatalogueEntry, form: Format) -> dict[str, Any]:
    return {
        "@type": "dcat:Distribution",
        "title": "Dummy data: invented, of the same shape",
        "downloadURL": dummy_file(entry.id, form),
        "mediaType": MEDIA_TYPES[form],
    }


def _descriptions(entry: CatalogueEntry) -> tuple[str, str]:
    """What the provider says of it, or else what its rows tell of: a description is asked for everywhere."""
    dataset = entry.dataset
    english, french = dataset.description_en or dataset.description_fr, dataset.description_fr or dataset.description_en
    if english:
        return english, french
    with override("en"):
        english = str(dataset.get_kind_display())
    with override("fr"):
        return english, str(dataset.get_kind_display())


def _address(entry: CatalogueEntry) -> str:
    return f"{settings.BASE_URL}/catalogue/{entry.id}"


def _sample(entry: CatalogueEntry, form: Format) -> str:
    return f"{_address(entry)}#dummy-{form.value}"


def _agent(owner_id: object) -> str:
    return f"urn:uuid:{owner_id}"


def _node() -> str:
    return f"urn:uuid:{settings.NODE_ID}"
