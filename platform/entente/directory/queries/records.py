"""What those who keep a directory see: sources and imports, where each field comes from, what is withheld, qualifiers, licensed terms."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import Q, QuerySet

from entente.directory.imports.package import fields_of
from entente.directory.models import (
    TABLES,
    Attribute,
    DirectoryImport,
    HsdsOrganization,
    LicensedTerm,
    Location,
    RecordChange,
    Service,
    Source,
    TaxonomyLicence,
    Withheld,
)
from entente.organizations.models import Organization

NAMED_TABLES: Final = ("organization", "program", "service", "location")


@dataclass(frozen=True, slots=True)
class FieldShown:
    """A field of a record with the import that brought its value."""

    name: str
    value: str
    number: int
    directory_import: DirectoryImport | None


def sources_with_last_import(sources: QuerySet[Source]) -> list[tuple[Source, DirectoryImport | None]]:
    """Each source with its newest import, in two queries."""
    ordered = list(sources.select_related("owner").order_by("owner__name_en", "name", "id"))
    last = {
        directory_import.source_id: directory_import
        for directory_import in DirectoryImport.objects.filter(source__in=ordered)
        .order_by("source_id", "-number")
        .distinct("source_id")
    }
    return [(source, last.get(source.pk)) for source in ordered]


def named_changes(changes: QuerySet[RecordChange]) -> list[tuple[RecordChange, str]]:
    """Changes with the name that their record has today; none where it is gone or bears none."""
    ordered = list(changes.order_by("id"))
    names: dict[uuid.UUID, str] = {}
    for table in NAMED_TABLES:
        keys = [change.record_id for change in ordered if change.table == table]
        if keys:
            names |= dict(TABLES[table].every.filter(pk__in=keys).values_list("pk", "name"))
    return [(change, names.get(change.record_id, "")) for change in ordered]


def fields_with_provenance(service: Service) -> list[FieldShown]:
    """The standard's fields of a service that say something, each with the import that its value came by."""
    imports = {
        directory_import.number: directory_import
        for directory_import in DirectoryImport.objects.filter(source=service.origin)
    }
    first = service.first_import.number if service.first_import else 0
    shown = []
    for name, field in fields_of("service").items():
        value = getattr(service, field.attname)
        if value in (None, "") or name == "id" or field.is_relation:
            continue
        number = service.provenance.get(field.column, first)
        shown.append(FieldShown(name, str(value), number, imports.get(number)))
    number = service.provenance.get("translations", first)
    return shown + [
        FieldShown(f"{name}@{language}", text, number, imports.get(number))
        for language, texts in sorted(service.translations.items())
        for name, text in sorted(texts.items())
    ]


def held_of(service: Service) -> list[tuple[str, str, str]]:
    """What is withheld of a service, its organization and its places: whose, which field, and why. The values are not kept."""
    labels = dict(Withheld.choices)
    places = Location.every.filter(pk__in=service_places(service))
    organizations = HsdsOrganization.every.filter(pk=service.organization_id)
    held = []
    for table, records in (("service", [service]), ("organization", organizations), ("location", places)):
        for record in records:
            held += [(table, name, str(labels.get(why, why))) for name, why in sorted(record.held_fields.items())]
    return held


def service_places(service: Service) -> QuerySet[Any]:
    """Keys of the places at which a service is, withheld or not."""
    return TABLES["service_at_location"].every.filter(service=service).values("location_id")


def licensed_terms(licence: TaxonomyLicence | None, search: str) -> QuerySet[LicensedTerm]:
    """Terms of a licensed taxonomy by code or by words; none without a licence."""
    terms = LicensedTerm.objects.filter(licence=licence) if licence else LicensedTerm.objects.none()
    if search:
        words = Q(name_en__icontains=search) | Q(name_fr__icontains=search)
        terms = terms.filter(Q(code__istartswith=search) | words)
    return terms.order_by("code")


def licensed_terms_of(service: Service, owner: Organization) -> list[tuple[str, str]]:
    """Codes of a licensed taxonomy that a service bears, each with its name where the owner holds the licence."""
    attributes = Attribute.every.filter(link_id=service.pk, taxonomy_term__withheld="licensed")
    codes = sorted(
        {
            attribute.taxonomy_term.code or attribute.taxonomy_term.name
            for attribute in attributes.select_related("taxonomy_term")
        }
    )
    known = {term.code: term.name for term in LicensedTerm.objects.filter(licence__organization=owner, code__in=codes)}
    return [(code, known.get(code, "")) for code in codes]
