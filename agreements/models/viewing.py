"""Documents that lie sealed beside agreements, and a person's view of one."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.assurance import Area
from agreements.models.agreements import Agreement
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class Evidence(models.Model):
    """A document that shows safeguards of an organization, sealed to it. Counterparties read its name and day, and cannot open it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="evidence")
    area = models.CharField(_("what it shows"), max_length=10, choices=Area)
    name = models.CharField(_("name of the document"), max_length=120)
    kind = models.CharField(max_length=4)  # as ``agreements.paper.scans`` tells it
    sealed = models.OneToOneField("vault.SealedObject", models.PROTECT, related_name="+")
    added_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    added_at = models.DateTimeField()
    # Whoever acted for it: itself, or its sponsor.
    acting = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("area", "-id")

    def __str__(self) -> str:
        return str(self.pk)


class Viewing(models.Model):
    """A person asked to see a sealed document. It is sealed once more, to a key of that view alone, which only her browser holds.

    The worker opens the document with a key of ``owner`` (ADR 0007). ``agreement``: beside which the document lies.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    document = models.ForeignKey("vault.SealedObject", models.PROTECT, related_name="+")
    owner = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    name = models.CharField(max_length=120)
    kind = models.CharField(max_length=4, blank=True)  # as its first bytes say; empty until it is sealed
    agreement = models.ForeignKey(Agreement, models.PROTECT, null=True, blank=True, related_name="+")
    asked_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    public_key = models.BinaryField()
    copy = models.OneToOneField("vault.SealedObject", models.PROTECT, null=True, blank=True, related_name="+")

    def __str__(self) -> str:
        return str(self.pk)
