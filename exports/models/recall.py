"""A release that was taken back, and what each of those who hold a copy owes: to destroy it, or to replace it by its successor."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from entente.core.ids import uuid7
from entente.organizations.models import Organization, User
from exports.models.releases import Release


class RecallAnswer(models.TextChoices):
    DESTROYED = "destroyed", pgettext_lazy("copies", "Destroyed")
    REPLACED = "replaced", _("Destroyed, and replaced by the release that follows")


class Recall(models.Model):
    """A withdrawn release is called back from those who fetched it."""

    release = models.OneToOneField(Release, models.PROTECT, primary_key=True, related_name="recall")
    successor = models.ForeignKey(Release, models.PROTECT, null=True, blank=True, related_name="replaces")
    started_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    started_at = models.DateTimeField()
    due_on = models.DateField()

    def __str__(self) -> str:
        return str(self.pk)


class RecallTask(models.Model):
    """A recipient owes word, by a day, that nothing of a recalled release is left with it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    recall = models.ForeignKey(Recall, models.PROTECT, related_name="tasks")
    recipient = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    fetched = models.PositiveIntegerField()  # receipts of downloads
    answer = models.CharField(max_length=10, choices=RecallAnswer, blank=True)
    answered_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    # Of a recipient that lives on another node: its node, the person's identifier there, and the name that the node states.
    answered_elsewhere = models.JSONField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    done_on = models.DateField(null=True, blank=True)
    method = models.CharField(max_length=500, blank=True)
    escalated_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("id",)
        constraints = [
            models.UniqueConstraint(fields=["recall", "recipient"], name="recall_is_asked_once_of_a_recipient"),
            models.CheckConstraint(
                condition=models.Q(
                    answer="", answered_by=None, answered_elsewhere=None, answered_at=None, done_on=None, method=""
                )
                | ~models.Q(answer="")
                & ~models.Q(method="")
                & (models.Q(answered_by__isnull=False) ^ models.Q(answered_elsewhere__isnull=False))
                & models.Q(answered_at__isnull=False, done_on__isnull=False),
                name="answer_to_a_recall_is_whole",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)
