"""Services that two sources tell of: which of the two everyone finds, as a steward decided."""

from __future__ import annotations

from django.db import models
from django.utils.translation import pgettext_lazy

from entente.core.ids import uuid7
from entente.organizations.models import User


class DuplicateStatus(models.TextChoices):
    SAME = "same", pgettext_lazy("two services", "The same")
    DIFFERENT = "different", pgettext_lazy("two services", "Two services")


class Duplicate(models.Model):
    """A decision about two services: they are the same, and the finder shows one of them; or they are two.

    Neither identifier is a foreign key: a decision outlives the import that takes a record away and brings it back. A service that is hidden shows
    again where the shown one is gone.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    shown_id = models.UUIDField(db_index=True)
    hidden_id = models.UUIDField(db_index=True)  # of a source of those who decide; of two that differ, theirs
    status = models.CharField(max_length=10, choices=DuplicateStatus)
    decided_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    decided_at = models.DateTimeField()

    class Meta:
        ordering = ("-decided_at", "-id")
        constraints = [
            models.UniqueConstraint(fields=["shown_id", "hidden_id"], name="duplicate_is_decided_once"),
            models.CheckConstraint(condition=~models.Q(shown_id=models.F("hidden_id")), name="duplicate_is_of_two"),
        ]

    def __str__(self) -> str:
        return self.status
