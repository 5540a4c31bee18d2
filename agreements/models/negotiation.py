"""What is said about a draft between its parties: who has the ball, remarks by clause or term, and proposed words."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.models.agreements import Agreement
from agreements.models.clauses import MOST_CHARACTERS, ClauseKey
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class Handover(models.Model):
    """A draft was shown, and it is ``to`` whose turn it is since then. ``content``: the draft in both languages, as it was."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.ForeignKey(Agreement, models.CASCADE, related_name="handovers")
    to = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    content = models.JSONField()

    class Meta:
        ordering = ("at",)

    def __str__(self) -> str:
        return str(self.pk)


class Remark(models.Model):
    """What an organization says about a clause, a term (``key`` names either) or the whole (empty)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.ForeignKey(Agreement, models.CASCADE, related_name="remarks")
    key = models.CharField(max_length=30, blank=True)
    text = models.CharField(_("remark"), max_length=2000)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    settled_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("at",)

    def __str__(self) -> str:
        return str(self.pk)


class ProposedChange(models.Model):
    """Other words for one clause. ``accepted`` is unknown until the drafter decides; ``base_…``: what the clause said then."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.ForeignKey(Agreement, models.CASCADE, related_name="proposed_changes")
    key = models.CharField(max_length=20, choices=ClauseKey)
    text_en = models.TextField(_("text in English"), blank=True, max_length=MOST_CHARACTERS)
    text_fr = models.TextField(_("text in French"), blank=True, max_length=MOST_CHARACTERS)
    base_en = models.TextField(blank=True)
    base_fr = models.TextField(blank=True)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    accepted = models.BooleanField(null=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    reason = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ("at",)
        constraints = [
            models.CheckConstraint(
                condition=models.Q(accepted=None, decided_by=None)
                | models.Q(accepted__isnull=False, decided_by__isnull=False),
                name="proposed_change_is_decided_by_someone",
            )
        ]

    def __str__(self) -> str:
        return str(self.get_key_display())
