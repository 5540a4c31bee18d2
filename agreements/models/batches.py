"""Amendments that one change of the policy or of a template opened together."""

from __future__ import annotations

from django.db import models
from django.utils.translation import pgettext_lazy

from agreements.models.agreements import Agreement
from agreements.policy_table import Audience
from entente.core.ids import uuid7
from entente.organizations.models import User


class Basis(models.TextChoices):
    """What changed."""

    FIGURES = "figures", pgettext_lazy("batch", "Figures of the policy")
    TEMPLATE = "template", pgettext_lazy("batch", "A template")


class AmendmentBatch(models.Model):
    """One change, and what was opened because of it: the figures that agreements shall reach, or the version of a template."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    basis = models.CharField(max_length=10, choices=Basis)
    audience = models.CharField(max_length=10, choices=Audience, blank=True)
    k = models.PositiveSmallIntegerField(null=True, blank=True)
    small_cell = models.PositiveSmallIntegerField(null=True, blank=True)
    template_key = models.CharField(max_length=60, blank=True)
    template_version = models.PositiveSmallIntegerField(default=0)
    opened_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    opened_at = models.DateTimeField()

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return str(self.pk)


class BatchItem(models.Model):
    """An agreement of a batch: the amendment that was drafted, or the codes of all that stood against it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    batch = models.ForeignKey(AmendmentBatch, models.CASCADE, related_name="items")
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="+")
    amendment = models.ForeignKey(Agreement, models.SET_NULL, null=True, blank=True, related_name="+")
    refusals = models.JSONField(default=list)
    by_hand = models.JSONField(default=list)  # keys of clauses that someone had worded anew, which stay as they are

    class Meta:
        ordering = ("id",)
        constraints = [models.UniqueConstraint(fields=["batch", "agreement"], name="agreement_is_in_a_batch_once")]

    def __str__(self) -> str:
        return str(self.pk)
