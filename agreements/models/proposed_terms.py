"""Other values for some terms of a draft, proposed by one of its parties."""

from __future__ import annotations

from django.db import models

from agreements.models.agreements import Agreement
from agreements.models.negotiation import DECIDED, SPOKE
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class ProposedTerms(models.Model):
    """``values`` and ``base``: by field of ``Terms``, what is proposed and what the draft said then, as JSON."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.ForeignKey(Agreement, models.CASCADE, related_name="proposed_terms")
    values = models.JSONField()
    base = models.JSONField()
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    by_name = models.CharField(max_length=150, blank=True, default="", db_default="")
    at = models.DateTimeField()
    accepted = models.BooleanField(null=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_by_name = models.CharField(max_length=150, blank=True, default="", db_default="")
    reason = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ("at",)
        verbose_name_plural = "proposed terms"
        constraints = [
            models.CheckConstraint(condition=SPOKE, name="proposed_terms_are_by_someone"),
            models.CheckConstraint(condition=DECIDED, name="proposed_terms_are_decided_by_someone"),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def speaker(self) -> str:
        """Who proposed them, by the name that her node states."""
        return self.by_name if self.by is None else self.by.name
