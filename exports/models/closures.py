"""Access that stands still: kept so that whoever had it is told once."""

from __future__ import annotations

from django.db import models

from exports.models.releases import Entitlement


class ClosedAccess(models.Model):
    """An entitlement that was not ended and opens nothing today. ``reasons``: codes of the refusals; it goes when access works again."""

    entitlement = models.OneToOneField(Entitlement, models.CASCADE, primary_key=True, related_name="closure")
    since = models.DateTimeField()
    reasons = models.JSONField(default=list)

    def __str__(self) -> str:
        return str(self.pk)
