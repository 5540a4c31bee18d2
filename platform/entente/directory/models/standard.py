"""The 21 tables of the Human Services Data Specification, HSDS 3.0, with the standard's names of tables and fields.

Source: Open Referral, HSDS 3.0, datapackage.json (CC BY-SA 4.0). A blank text is a value that is not there. ``objects`` of
each table hides what is withheld; whoever needs all asks ``every``, and says why.
"""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import pgettext_lazy

from entente.core.ids import uuid7
from entente.directory.models.imports import DirectoryImport, Source


class Withheld(models.TextChoices):
    """Why a record, or a field, is kept from everyone outside."""

    EXCLUDED = "excluded", pgettext_lazy("withheld", "Not for the public")  # "exclude from website"
    DO_NOT_REFER = "do_not_refer", pgettext_lazy("withheld", "Active, but do not refer")
    INACTIVE = "inactive", pgettext_lazy("withheld", "Inactive")
    PRIVATE = "private", pgettext_lazy("withheld", "Marked private by the source")
    PERSONAL = "personal", pgettext_lazy("withheld", "About a person at the service")
    INTERNAL = "internal", pgettext_lazy("withheld", "Notes and history of those who keep the record")
    LICENSED = "licensed", pgettext_lazy("withheld", "Terms of a licensed taxonomy")


class PublicManager(models.Manager[Any]):
    """What may leave. The default, so that forgetting to ask hides too much and never too little."""

    def get_queryset(self) -> models.QuerySet[Any]:
        return super().get_queryset().filter(withheld="")


class Record(models.Model):
    """What every row knows beside the standard's fields.

    What is withheld of a record is **not kept**: ``held_fields`` says which fields and why; of a record that is ``withheld`` as
    a whole its name stays, for those who keep it, and nothing that belongs to it. ``provenance`` names, for each
    field that changed since the record came, the number of the import that changed it; all others are of ``first_import``.
    The import's mapping names the column, ``source_row`` the row.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    origin = models.ForeignKey(Source, models.PROTECT, null=True, related_name="+")  # none: shipped with the product
    source_key = models.TextField(blank=True, default="")  # the id as the source writes it
    withheld = models.CharField(max_length=12, choices=Withheld, blank=True, default="")
    held_fields = models.JSONField(default=dict)
    provenance = models.JSONField(default=dict)
    first_import = models.ForeignKey(DirectoryImport, models.PROTECT, null=True, db_index=False, related_name="+")
    last_import = models.ForeignKey(DirectoryImport, models.PROTECT, null=True, db_index=False, related_name="+")
    source_row = models.PositiveIntegerField(null=True)
    fingerprint = models.CharField(max_length=32, blank=True, default="")

    objects = PublicManager()
    every: models.Manager[Any] = models.Manager()  # a manager

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return str(self.pk)


def words() -> models.TextField[str, str]:
    """A text of the standard that may be absent."""
    return models.TextField(blank=True, default="")


def of(table: str) -> models.ForeignKey[Any, Any]:
    """The standard's ``<table>_id``, optional."""
    return models.ForeignKey(table, models.CASCADE, null=True, related_name="+")


def of_one(table: str) -> models.ForeignKey[Any, Any]:
    """The standard's ``<table>_id``, required."""
    return models.ForeignKey(table, models.CASCADE, related_name="+")


def filled(*fields: str, table: str) -> models.CheckConstraint:
    """The standard's required texts are there."""
    condition = ~models.Q(**{fields[0]: ""})
    for field in fields[1:]:
        condition &= ~models.Q(**{field: ""})
    return models.CheckConstraint(condition=condition, name=f"hsds_{table}_is_whole")


class HsdsOrganization(Record):
    name = words()
    alternate_name = words()
    description = words()
    email = words()
    website = words()
    tax_status = words()
    tax_id = words()
    year_incorporated = models.PositiveSmallIntegerField(null=True)
    legal_status = words()
    logo = words()
    uri = words()
    parent_organization = of("self")

    class Meta:
        db_table = "hsds_organization"
        constraints = [filled("name", table="organization")]

    def __str__(self) -> str:
        return self.name


class Program(Record):
    organization = of_one("HsdsOrganization")
    name = words()
    alternate_name = words()
    description = words()

    class Meta:
        db_table = "hsds_program"
        constraints = [filled("name", table="program")]


class ServiceStatus(models.TextChoices):
    ACTIVE = "active"
    INACTIVE = "inactive"
    DEFUNCT = "defunct"
    TEMPORARILY_CLOSED = "temporarily closed"


class Service(Record):
    organization = of_one("HsdsOrganization")
    program = of("Program")
    name = words()
    alternate_name = words()
    description = words()
    url = words()
    email = words()
    status = models.CharField(max_length=20, choices=ServiceStatus)
    interpretation_services = words()
    application_process = words()
    fees_description = words()
    wait_time = words()
    fees = words()
    accreditations = words()
    eligibility_description = words()
    minimum_age = models.DecimalField(max_digits=6, decimal_places=2, null=True)
    maximum_age = models.DecimalField(max_digits=6, decimal_places=2, null=True)
    assured_date = models.DateField(null=True)
    assurer_email = words()
    licenses = words()
    alert = words()
    last_modified = models.DateTimeField(null=True)

    class Meta:
        db_table = "hsds_service"
        constraints = [
            filled("name", table="service"),
            models.CheckConstraint(
                condition=models.Q(status__in=ServiceStatus.values), name="hsds_service_status_is_known"
            ),
        ]

    def __str__(self) -> str:
        return self.name


PLACES = [("physical", "physical"), ("postal", "postal"), ("virtual", "virtual")]


class Location(Record):
    location_type = models.CharField(max_length=8, choices=PLACES)
    url = words()
    organization = of("HsdsOrganization")
    name = words()
    alternate_name = words()
    description = words()
    transportation = words()
    latitude = models.FloatField(null=True)  # WGS 84, degrees
    longitude = models.FloatField(null=True)
    external_identifier = words()
    external_identifier_type = words()

    class Meta:
        db_table = "hsds_location"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(latitude=None, longitude=None)
                | models.Q(latitude__gte=-90, latitude__lte=90, longitude__gte=-180, longitude__lte=180),
                name="hsds_location_is_on_earth",
            )
        ]

    def __str__(self) -> str:
        return self.name


class ServiceAtLocation(Record):
    service = of_one("Service")
    location = of_one("Location")
    description = words()

    class Meta:
        db_table = "hsds_service_at_location"


class Contact(Record):
    organization = of("HsdsOrganization")
    service = of("Service")
    service_at_location = of("ServiceAtLocation")
    location = of("Location")
    name = words()
    title = words()
    department = words()
    email = words()

    class Meta:
        db_table = "hsds_contact"


class Phone(Record):
    location = of("Location")
    service = of("Service")
    organization = of("HsdsOrganization")
    contact = of("Contact")
    service_at_location = of("ServiceAtLocation")
    number = words()
    extension = models.PositiveIntegerField(null=True)
    type = words()
    description = words()

    class Meta:
        db_table = "hsds_phone"
        constraints = [filled("number", table="phone")]


class Address(Record):
    location = of("Location")
    attention = words()
    address_1 = words()
    address_2 = words()
    city = words()
    region = words()
    state_province = words()
    postal_code = words()
    country = words()
    address_type = models.CharField(max_length=8, choices=PLACES)

    class Meta:
        db_table = "hsds_address"


class Schedule(Record):
    service = of("Service")
    location = of("Location")
    service_at_location = of("ServiceAtLocation")
    valid_from = models.DateField(null=True)
    valid_to = models.DateField(null=True)
    dtstart = models.DateField(null=True)
    timezone = models.FloatField(null=True)
    until = models.DateField(null=True)
    count = models.IntegerField(null=True)
    wkst = models.CharField(max_length=2, blank=True, default="")
    freq = models.CharField(max_length=10, blank=True, default="")
    interval = models.IntegerField(null=True)
    byday = words()
    byweekno = words()
    bymonthday = words()
    byyearday = words()
    description = words()
    opens_at = models.TimeField(null=True)
    closes_at = models.TimeField(null=True)
    schedule_link = words()
    attending_type = words()
    notes = words()

    class Meta:
        db_table = "hsds_schedule"


class Funding(Record):
    organization = of("HsdsOrganization")
    service = of("Service")
    source = words()

    class Meta:
        db_table = "hsds_funding"


class ServiceArea(Record):
    service = of("Service")
    name = words()
    description = words()
    extent = words()
    extent_type = words()
    uri = words()

    class Meta:
        db_table = "hsds_service_area"


class RequiredDocument(Record):
    service = of("Service")
    document = words()
    uri = words()

    class Meta:
        db_table = "hsds_required_document"


class Language(Record):
    """``iso639_3`` is what ``code`` and ``name`` mean; blank where that is not sure. An interpreter is not staff."""

    service = of("Service")
    location = of("Location")
    phone = of("Phone")
    name = words()
    code = words()
    note = words()
    iso639_3 = models.CharField(max_length=3, blank=True, default="")
    is_interpreter = models.BooleanField(default=False)

    class Meta:
        db_table = "hsds_language"


class Accessibility(Record):
    location = of("Location")
    description = words()
    details = words()
    url = words()

    class Meta:
        db_table = "hsds_accessibility"


class CostOption(Record):
    service = of_one("Service")
    valid_from = models.DateField(null=True)
    valid_to = models.DateField(null=True)
    option = words()
    currency = words()
    amount = models.DecimalField(max_digits=12, decimal_places=2, null=True)
    amount_description = words()

    class Meta:
        db_table = "hsds_cost_option"


class OrganizationIdentifier(Record):
    organization = of_one("HsdsOrganization")
    identifier_scheme = words()
    identifier_type = words()
    identifier = words()

    class Meta:
        db_table = "hsds_organization_identifier"


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
    "source_row", "fingerprint", "iso639_3", "is_interpreter",
})  # fmt: skip
"""Of our own: what is no field of the standard."""
