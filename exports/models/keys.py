"""The keys of programs."""

from __future__ import annotations

from django.db import models

from entente.catalogue.models import Dataset
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User
from exports.states import KeyKind, KeyScope


def reading_alone() -> list[str]:
    """What a key is good for unless more was asked for."""
    return [KeyScope.READ.value]


class AccessKey(models.Model):
    """A program acts for an organization, in the name of the person who made the key and never beyond its ``scopes``.

    Each use is judged anew, as if she asked herself. The secret comes to be when the key is activated, through a link that works
    once; only its SHA-256 is kept. A key that replaces another by rotation names it; the older one then ends within a day.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="access_keys")
    kind = models.CharField(max_length=10, choices=KeyKind)
    scopes = models.JSONField(default=reading_alone)  # exports.states.KeyScope
    name = models.CharField(max_length=100)
    dataset = models.ForeignKey(Dataset, models.PROTECT, null=True, blank=True, related_name="+")  # None: every series
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    activation_hash = models.CharField(max_length=64, unique=True)
    activation_ends_at = models.DateTimeField()
    activated_at = models.DateTimeField(null=True, blank=True)
    secret_hash = models.CharField(max_length=64, null=True, blank=True, unique=True)
    last_used_at = models.DateTimeField(null=True, blank=True)  # to the minute
    replaces = models.OneToOneField("self", models.PROTECT, null=True, blank=True, related_name="replaced_by")
    revoked_at = models.DateTimeField(null=True, blank=True)
    revoked_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.CheckConstraint(
                condition=models.Q(activated_at=None, secret_hash=None)
                | models.Q(activated_at__isnull=False, secret_hash__isnull=False),
                name="key_has_a_secret_once_activated",
            ),
            models.CheckConstraint(
                condition=models.Q(made_at__lt=models.F("expires_at")), name="key_expires_after_it_was_made"
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)
