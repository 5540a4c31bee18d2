"""What people write to each other about a run."""

from __future__ import annotations

from django.db import models

from anonymizer.models.runs import Run
from entente.core.ids import uuid7
from entente.organizations.models import User


class RunComment(models.Model):
    """What a reviewer or a contributor wrote about a run, or about one of its columns; it stays with the version for its next run."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    run = models.ForeignKey(Run, models.CASCADE, related_name="comments")
    column = models.CharField(max_length=500, blank=True)  # blank: about the table as a whole
    text = models.CharField(max_length=1000)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return str(self.pk)
