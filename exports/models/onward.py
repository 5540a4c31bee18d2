"""A recipient passes a release on to another organization: one person opens it, a second one approves."""

from __future__ import annotations

from django.db import models

from agreements.models import Agreement
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User
from exports.models.releases import Entitlement


class OnwardShare(models.Model):
    """What one person proposed and another one decided. ``granted``: the access that followed, which ends with the first one at the latest."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    entitlement = models.ForeignKey(Entitlement, models.PROTECT, related_name="onward_shares")
    recipient = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="+")
    ends_on = models.DateField()
    opened_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    opened_at = models.DateTimeField()
    approved = models.BooleanField(null=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    reason = models.CharField(max_length=500, blank=True)
    granted = models.OneToOneField(Entitlement, models.PROTECT, null=True, blank=True, related_name="onward_share")

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(
                fields=["entitlement", "recipient"],
                condition=models.Q(approved=None),
                name="onward_share_is_proposed_once",
            ),
            models.CheckConstraint(
                condition=models.Q(approved=None, decided_by=None, decided_at=None, granted=None)
                | models.Q(approved=False, decided_by__isnull=False, decided_at__isnull=False, granted=None)
                | models.Q(approved=True, decided_by__isnull=False, decided_at__isnull=False, granted__isnull=False),
                name="onward_share_is_decided_whole",
            ),
            models.CheckConstraint(
                condition=models.Q(decided_by=None) | ~models.Q(decided_by=models.F("opened_by")),
                name="onward_share_is_approved_by_another",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)


class NodeOnward(models.Model):
    """What people of a recipient at home on another node passed on, as their node asked here and was answered: the access that followed.

    Its identifier is that node's. Only the worker writes it, by verified messages. It stands while that node goes on confirming the agreement
    under which it was passed on.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    entitlement = models.ForeignKey(Entitlement, models.PROTECT, related_name="node_onward")
    recipient = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    agreement = models.ForeignKey(Agreement, models.PROTECT, null=True, blank=True, related_name="+")  # where granted
    ends_on = models.DateField()
    request = models.TextField()  # the question as that node signed it
    opened_by = models.JSONField()  # node, person, name: as that node states them
    approved_by = models.JSONField()
    asked_at = models.DateTimeField()
    confirmed_until = models.DateTimeField()
    codes = models.JSONField(default=list)  # why it was refused
    granted = models.OneToOneField(Entitlement, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("-asked_at", "-id")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(granted=None) | models.Q(codes=[], agreement__isnull=False),
                name="node_onward_is_granted_or_refused",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)
