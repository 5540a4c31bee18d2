"""The 21 tables of the standard by their names, and which fields of them are our own."""

from __future__ import annotations

from entente.directory.models.record import Record
from entente.directory.models.standard import (
    Accessibility,
    Address,
    Contact,
    CostOption,
    Funding,
    HsdsOrganization,
    Language,
    Location,
    OrganizationIdentifier,
    Phone,
    Program,
    RequiredDocument,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
)
from entente.directory.models.taxonomies import Attribute, Metadata, MetaTableDescription, Taxonomy, TaxonomyTerm

TABLES: dict[str, type[Record]] = {
    "organization": HsdsOrganization,
    "program": Program,
    "service": Service,
    "location": Location,
    "service_at_location": ServiceAtLocation,
    "contact": Contact,
    "phone": Phone,
    "address": Address,
    "schedule": Schedule,
    "funding": Funding,
    "service_area": ServiceArea,
    "required_document": RequiredDocument,
    "language": Language,
    "accessibility": Accessibility,
    "cost_option": CostOption,
    "organization_identifier": OrganizationIdentifier,
    "taxonomy": Taxonomy,
    "taxonomy_term": TaxonomyTerm,
    "attribute": Attribute,
    "metadata": Metadata,
    "meta_table_description": MetaTableDescription,
}
"""In the order in which a table comes after those that it names."""

OWN_FIELDS = frozenset({
    "origin", "source_key", "withheld", "held_fields", "provenance", "first_import", "last_import",
    "source_row", "fingerprint", "text_language", "translations", "iso639_3", "is_interpreter",
    "capacity", "capacity_unit", "capacity_on",
})  # fmt: skip
"""Of our own: what is no field of the standard."""

CAPACITY = ("capacity", "capacity_unit", "capacity_on")
"""Fields of our own that a file may fill, of a service."""
