"""What was found when the bucket, the ledger and the grants were held beside each other."""

from __future__ import annotations

from django.db import models

from entente.core.ids import uuid7


class Reconciliation(models.Model):
    """One comparison. ``differences``: kind, identifier and whether it was put right, of each thing that did not fit."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    at = models.DateTimeField()
    differences = models.JSONField(default=list, db_column="found")

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def open(self) -> list[dict[str, object]]:
        """What a person must look at."""
        return [difference for difference in self.differences if not difference["repaired"]]
