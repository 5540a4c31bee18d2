"""Who is told when a series that she receives has a new version, or loses one."""

from __future__ import annotations

from django.db import models

from entente.catalogue.models import Dataset
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class Subscription(models.Model):
    """A person follows a series as one of an organization that receives it. She is told as long as she downloads for it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    user = models.ForeignKey(User, models.CASCADE, related_name="subscriptions")
    dataset = models.ForeignKey(Dataset, models.CASCADE, related_name="+")
    organization = models.ForeignKey(Organization, models.CASCADE, related_name="+")
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "dataset", "organization"], name="series_is_followed_once")
        ]

    def __str__(self) -> str:
        return str(self.pk)
