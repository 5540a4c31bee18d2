"""What a person keeps for herself to oversee many agreements: searches by name, and the link of her calendar."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.ids import uuid7
from entente.organizations.models import User


class SavedView(models.Model):
    """A search of the list of agreements, under a name; ``query`` is its part of the address."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    person = models.ForeignKey(User, models.CASCADE, related_name="saved_views")
    name = models.CharField(_("name"), max_length=60)
    query = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ("name", "id")
        constraints = [models.UniqueConstraint(fields=["person", "name"], name="saved_view_has_its_own_name")]

    def __str__(self) -> str:
        return self.name


class CalendarFeed(models.Model):
    """A secret link under which a calendar program reads the dates of the agreements that a person may see; one at a time.

    Only the SHA-256 of the secret is kept.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    person = models.ForeignKey(User, models.CASCADE, related_name="calendar_feeds")
    secret_hash = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    last_used_at = models.DateTimeField(null=True, blank=True)  # to the hour
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(
                fields=["person"], condition=models.Q(revoked_at=None), name="one_live_calendar_feed"
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)
