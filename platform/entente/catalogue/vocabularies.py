"""Vocabularies that agreements, recipes and releases share: purposes and kinds of data."""

from __future__ import annotations

from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Purpose(models.TextChoices):
    """What data may be used for, in plain words. Codes follow DUO and ODRL where they have one."""

    SERVICE_PLANNING = "service-planning", _("Plan services and find gaps")
    FUNDING = "funding", _("Decide on funding")
    RESEARCH = "research", _("Research for public benefit")  # DUO:0000042 with conditions
    EMERGENCY = "emergency", _("Emergency response")
    PUBLIC_REPORTING = "public-reporting", _("Public reporting")
    PROGRAM_EVALUATION = "program-evaluation", _("Evaluate a program")


class DatasetKind(models.TextChoices):
    """What each row describes."""

    CONTACTS = "contacts", _("Contacts with a helpline, one row each")
    CLIENTS = "clients", _("Clients of a service, one row each")
    SURVEY = "survey", _("Answers to a survey, one row a person")
    ACTIVITY = "activity", _("Activity of services or places, not about persons")
    DIRECTORY = "directory", _("A directory of services")
    TABLE = "table", _("A table of counts")


class EntryKind(models.TextChoices):
    """What a community's authority registers so that others leave it out."""

    COLUMN = "column", _("A column that tells who belongs to the community")
    NAME = "name", _("A name of the community")
    PLACE = "place", _("A place of the community")


class Detail(models.TextChoices):
    """What people are described by, of which one may be wanted in more detail than the others."""

    ALIKE = "alike", _("All details alike")
    PLACE = "place", _("Place")
    AGE = "age", _("Age")
    TIME = "time", _("Day or month")
    LANGUAGE = "language", _("Language")
    GENDER = "gender", _("Gender")
    HOUSEHOLD = "household", _("Household")


class Counted(models.TextChoices):
    """Among whom the smallest group is counted, strictest first."""

    TABLE = "table", pgettext_lazy("counted in", "In the table itself")
    POPULATION = "population", pgettext_lazy("counted in", "In the population of which the table is a random sample")


LEAST_IN_TABLE: Final = 3
"""People of a group in the table itself, at least, where the smallest group is counted in the population: of two, one recognizes the other."""


class Geography(models.TextChoices):
    """How fine a place may be, finest first. The order of the members is the order of fineness."""

    POSTAL_CODE = "postal_code", _("Full postal code")
    FSA = "fsa", _("First three characters of the postal code")
    REGION = "region", _("Postal district (first letter)")
    PROVINCE = "province", _("Province or territory")
    COUNTRY = "country", _("Country, or no place at all")

    @classmethod
    def fineness(cls, value: str | None) -> int:
        """0 for the finest; a dataset without places counts as the coarsest."""
        return len(cls) - 1 if value is None else list(cls.values).index(value)
