"""The quarterly review of who has access: each role, key and entitlement is confirmed or removed by a data steward."""

from __future__ import annotations

from django.db import models
from django.utils.translation import pgettext_lazy

from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class AccessReview(models.Model):
    """An organization looks through who has access, by a day; one review at a time."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.CASCADE, related_name="access_reviews")
    opened_at = models.DateTimeField()
    opened_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+"
    )  # None: the quarter began
    due_on = models.DateField()
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(
                fields=["organization"], condition=models.Q(closed_at=None), name="one_open_access_review"
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)


class AccessKind(models.TextChoices):
    """What gives access."""

    ROLE = "role", pgettext_lazy("access", "Role of a member")
    KEY = "key", pgettext_lazy("access", "Key of a program")
    ENTITLEMENT = "entitlement", pgettext_lazy("access", "Entitlement of a recipient")


class AccessDecision(models.TextChoices):
    """What became of it."""

    CONFIRMED = "confirmed", pgettext_lazy("access", "Confirmed")
    REMOVED = "removed", pgettext_lazy("access", "Removed")
    GONE = "gone", pgettext_lazy("access", "Ended meanwhile")


class AccessItem(models.Model):
    """One access within a review. ``subject_id`` names a membership, a key or an entitlement, and outlives it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    review = models.ForeignKey(AccessReview, models.CASCADE, related_name="items")
    kind = models.CharField(max_length=12, choices=AccessKind)
    subject_id = models.UUIDField()
    person = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+"
    )  # who holds it, or made it
    recipient = models.ForeignKey(Organization, models.PROTECT, null=True, blank=True, related_name="+")
    role = models.CharField(max_length=20, blank=True)
    decision = models.CharField(max_length=10, choices=AccessDecision, blank=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("id",)
        constraints = [
            models.UniqueConstraint(fields=["review", "kind", "subject_id"], name="access_is_reviewed_once"),
            models.CheckConstraint(
                condition=models.Q(decision="", decided_at=None)
                | (~models.Q(decision="") & models.Q(decided_at__isnull=False)),
                name="access_decision_has_a_time",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.subject_id}"
