"""What every row of the directory knows beside the standard's fields: where it comes from, and what of it is kept from everyone outside.

``objects`` of each table hides what is withheld; whoever needs all asks ``every``, and says why. A blank text is a value that is not there.
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
    UNSTATED = "unstated", pgettext_lazy("withheld", "Terms of a taxonomy of which nobody has stated that it is open")


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
    # of its texts, en or fr, where that is said
    text_language = models.CharField(max_length=2, blank=True, default="", db_default="")
    # the other language -> field -> text: entente.directory.texts
    translations = models.JSONField(default=dict, db_default={})

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
