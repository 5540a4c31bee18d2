"""Whether what a directory says is still true: who verified a service and when, and what its provider corrects by a link that works once."""

from __future__ import annotations

from django.db import models
from django.utils.translation import pgettext_lazy

from entente.core.ids import uuid7
from entente.directory.models.imports import Source
from entente.organizations.models import User


class Verification(models.Model):
    """A service was verified beside its source: by a steward, or by its provider, whose word a steward accepted.

    ``service_id`` is no foreign key: a verification outlives the import that takes a record away and brings it back.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    source = models.ForeignKey(Source, models.CASCADE, related_name="+")
    service_id = models.UUIDField(db_index=True)
    verified_on = models.DateField()
    verified_by = models.ForeignKey(User, models.PROTECT, related_name="+")  # who said so here
    by_provider = models.BooleanField(default=False)  # on the word of the provider

    class Meta:
        ordering = ("-verified_on", "-id")

    def __str__(self) -> str:
        return str(self.verified_on)


class CorrectionStatus(models.TextChoices):
    OPEN = "open", pgettext_lazy("correction", "With the provider")
    PROPOSED = "proposed", pgettext_lazy("correction", "To be reviewed")
    ACCEPTED = "accepted", pgettext_lazy("correction", "Accepted")
    DECLINED = "declined", pgettext_lazy("correction", "Declined")
    WITHDRAWN = "withdrawn", pgettext_lazy("correction", "Link withdrawn")


class Correction(models.Model):
    """What a provider says of its own record, by a link that works once; a steward reviews it as a difference.

    Accepted changes stand in the record until its source says something else.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    source = models.ForeignKey(Source, models.CASCADE, related_name="corrections")
    service_id = models.UUIDField(db_index=True)
    token_hash = models.CharField(max_length=64, unique=True)
    asked_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    status = models.CharField(max_length=10, choices=CorrectionStatus, default=CorrectionStatus.OPEN)
    changes = models.JSONField(default=dict)  # field, or field@fr -> {"before": text, "after": text}
    superseded = models.JSONField(default=list)  # fields of which the source has said something else since
    note = models.TextField(blank=True)  # of the provider: read by those who keep the record, and shown to nobody else
    proposed_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-asked_at", "-id")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(decided_by=None, decided_at=None)
                | models.Q(decided_by__isnull=False, decided_at__isnull=False),
                name="correction_decision_names_who_and_when",
            ),
            models.CheckConstraint(
                condition=~models.Q(status=CorrectionStatus.PROPOSED) | models.Q(proposed_at__isnull=False),
                name="correction_proposed_says_when",
            ),
        ]

    def __str__(self) -> str:
        return self.status
