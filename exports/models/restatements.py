"""A period that was released before and is released anew: what changed, counted and in words."""

from __future__ import annotations

from django.db import models

from entente.core.bilingual import Bilingual
from exports.models.releases import Release


class Restatement(models.Model):
    """A release replaces an earlier one of the same series, period and agreement.

    ``added`` and ``removed`` count rows that only the one or the other has; a changed row counts in both. They are ``None`` where the earlier rows
    can no longer be read. Codes are left out of the comparison where each release has codes of its own.
    """

    release = models.OneToOneField(Release, models.PROTECT, primary_key=True, related_name="restatement")
    replaces = models.ForeignKey(Release, models.PROTECT, related_name="restated_by")
    rows_before = models.PositiveBigIntegerField()
    rows_after = models.PositiveBigIntegerField()
    added = models.PositiveBigIntegerField(null=True, blank=True)
    removed = models.PositiveBigIntegerField(null=True, blank=True)
    note_en = models.CharField(max_length=500, blank=True)
    note_fr = models.CharField(max_length=500, blank=True)

    note = Bilingual()

    def __str__(self) -> str:
        return str(self.pk)
