"""Published schemas."""

from __future__ import annotations

from django.db import models

from anonymizer.models import Run
from entente.catalogue.models import Dataset
from entente.organizations.models import User


class PublishedSchema(models.Model):
    """What a provider tells anyone of a series: its columns, their types and forms. No value, no count, no row.

    Dummy data are made from it alone. ``fields`` is empty until the worker has looked at the types.
    """

    dataset = models.OneToOneField(Dataset, models.PROTECT, primary_key=True, related_name="published_schema")
    run = models.ForeignKey(Run, models.PROTECT, related_name="+")
    fields = models.JSONField(default=list)  # exports.dummy.SchemaField
    published_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    published_at = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.pk)
