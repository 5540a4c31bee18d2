"""What happens under an agreement: more time asked for, a breach, the destruction of what recipients hold."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.models.agreements import Agreement
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class ExtensionRequest(models.Model):
    """A recipient asks that an agreement last longer. Granted, it becomes an amendment of the last day that the providers sign."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="extension_requests")
    asked_for = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    asked_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    until = models.DateField(_("new last day"))
    reason = models.CharField(max_length=500)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    answer = models.CharField(max_length=500, blank=True)  # why it was refused
    amendment = models.OneToOneField(Agreement, models.PROTECT, null=True, blank=True, related_name="grants")

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(
                fields=["agreement"], condition=models.Q(decided_at=None), name="one_open_extension_request"
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)


class BreachReport(models.Model):
    """What went wrong under an agreement: who reported it and when, what happened, who was told."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="breaches")
    reported_for = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    reported_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    reported_at = models.DateTimeField()
    happened_on = models.DateField(_("day on which it happened"))
    what = models.TextField(_("what happened"), max_length=4_000)
    notified = models.CharField(_("who was told"), max_length=500, blank=True)
    suspended = models.BooleanField(default=False)  # whether the report suspended the agreement

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return str(self.pk)


class Destruction(models.Model):
    """A recipient owes proof that it destroyed what it held under an agreement that ended, by a day; it attests it once."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="destructions")
    recipient = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    demanded_at = models.DateTimeField()
    due_on = models.DateField()
    attested_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    # Of a recipient that lives on another node: its node, the person's identifier there, and the name that the node states.
    attested_elsewhere = models.JSONField(null=True, blank=True)
    attested_at = models.DateTimeField(null=True, blank=True)
    destroyed_on = models.DateField(_("day of the destruction"), null=True, blank=True)
    method = models.CharField(_("how it was destroyed"), max_length=500, blank=True)

    class Meta:
        ordering = ("due_on",)
        constraints = [models.UniqueConstraint(fields=["agreement", "recipient"], name="destruction_is_demanded_once")]

    def __str__(self) -> str:
        return str(self.pk)
