"""What organizations here pass on of what another node released to them."""

from __future__ import annotations

from datetime import datetime

from django.db import models

from agreements.models import Agreement
from entente.core.ids import uuid7
from entente.federation.models.releases import RemoteRelease
from entente.organizations.models import Organization, User


class RemoteOnward(models.Model):
    """What one person proposed to pass on and another one decided; the provider's node is asked, and answers. ``access_id``: of the access there."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    release = models.ForeignKey(RemoteRelease, models.PROTECT, related_name="onward_shares")
    recipient = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="+")
    ends_on = models.DateField()
    opened_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    opened_at = models.DateTimeField()
    approved = models.BooleanField(null=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    reason = models.CharField(max_length=500, blank=True)
    taken_back_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    taken_back_at = models.DateTimeField(null=True, blank=True)
    # What the worker writes: when it asked, what the provider's node answered, and until when it last confirmed the agreement there.
    asked_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    codes = models.JSONField(default=list, db_default=[])  # why it was refused
    access_id = models.UUIDField(null=True, blank=True)
    access_ends_at = models.DateTimeField(null=True, blank=True)
    confirmed_until = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_reason = models.CharField(max_length=40, blank=True, default="", db_default="")  # a code

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(
                fields=["release", "recipient"],
                condition=models.Q(approved=None),
                name="remote_onward_is_proposed_once",
            ),
            models.CheckConstraint(
                condition=models.Q(approved=None, decided_by=None, decided_at=None)
                | models.Q(approved__isnull=False, decided_by__isnull=False, decided_at__isnull=False),
                name="remote_onward_is_decided_whole",
            ),
            models.CheckConstraint(
                condition=models.Q(decided_by=None) | ~models.Q(decided_by=models.F("opened_by")),
                name="remote_onward_is_approved_by_another",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    def is_live(self, now: datetime) -> bool:
        """Whether the other organization has access by it, as far as is known here."""
        ends_at = self.access_ends_at
        return self.access_id is not None and self.ended_at is None and ends_at is not None and now < ends_at
