"""The tables of the Human Services Data Specification, HSDS 3.0, with the standard's names of tables and fields: organizations, services, their places and times.

Source: Open Referral, HSDS 3.0, datapackage.json (CC BY-SA 4.0). Taxonomies and histories are in ``classifying``.
"""

from __future__ import annotations

from django.db import models

from entente.directory.models.record import Record, filled, of, of_one, words


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
    # How many it can help at once, of what, and on which day that held: ours, where the source says so (HSDS 3.1 has it in a table)
    capacity = models.PositiveIntegerField(null=True)
    capacity_unit = models.TextField(null=True)  # noqa: DJ001  # old code fills services without it
    capacity_on = models.DateField(null=True)

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
