"""Tables of HSDS 3.0 that speak of other records: taxonomies, which record has which term, and the history that a source sends."""

from __future__ import annotations

from django.db import models

from entente.directory.models.record import Record, filled, of, of_one, words


class Taxonomy(Record):
    name = words()
    description = words()
    uri = words()
    version = words()

    class Meta:
        db_table = "hsds_taxonomy"
        constraints = [filled("name", table="taxonomy")]


class TaxonomyTerm(Record):
    code = words()
    name = words()
    description = words()
    parent = of("self")
    taxonomy_name = models.TextField(blank=True, default="", db_column="taxonomy")  # the standard's ``taxonomy``
    language = words()
    taxonomy = of("Taxonomy")
    term_uri = words()

    class Meta:
        db_table = "hsds_taxonomy_term"
        constraints = [filled("name", table="taxonomy_term")]


class Attribute(Record):
    link_id = models.UUIDField(db_index=True)
    taxonomy_term = of_one("TaxonomyTerm")
    link_type = words()
    link_entity = words()
    value = words()

    class Meta:
        db_table = "hsds_attribute"


class Metadata(Record):
    """The history that a source sends. It never leaves: its values may be what is withheld by now."""

    resource_id = models.UUIDField(db_index=True)
    resource_type = words()
    last_action_date = models.DateField(null=True)
    last_action_type = words()
    field_name = words()
    previous_value = words()
    replacement_value = words()
    updated_by = words()

    class Meta:
        db_table = "hsds_metadata"


class MetaTableDescription(Record):
    name = words()
    language = words()
    character_set = words()

    class Meta:
        db_table = "hsds_meta_table_description"
