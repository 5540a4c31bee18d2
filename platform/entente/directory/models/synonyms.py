"""How people of a region ask for a topic, beside the vocabulary that comes with the software."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.ids import uuid7
from entente.directory.models.qualifying import QualifierStatus
from entente.organizations.models import Organization, User


class Synonym(models.Model):
    """A phrase for a topic, proposed by the set-up of another region. The finder reads it in this region's directory alone, once it is accepted."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    owner = models.ForeignKey(Organization, models.PROTECT, related_name="synonyms")
    topic = models.CharField(_("topic"), max_length=40)  # a code of entente.directory.vocabularies.topics
    language = models.CharField(max_length=2)  # en or fr
    phrase = models.CharField(_("phrase"), max_length=80)
    status = models.CharField(max_length=10, choices=QualifierStatus, default=QualifierStatus.PROPOSED)
    proposed_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField(auto_now_add=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("topic", "language", "phrase")
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "topic", "language", "phrase"], name="synonym_stands_once_in_a_region"
            ),
            models.CheckConstraint(
                condition=models.Q(status=QualifierStatus.PROPOSED, decided_by=None, decided_at=None)
                | ~models.Q(status=QualifierStatus.PROPOSED)
                & models.Q(decided_by__isnull=False, decided_at__isnull=False),
                name="synonym_decision_names_who_and_when",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.phrase} = {self.topic}"
