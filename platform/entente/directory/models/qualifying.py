"""Qualifiers: what a service is, times for whom, as partners say it beside the source and a steward reviews it."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from entente.core.ids import uuid7
from entente.directory.models.imports import Source
from entente.organizations.models import Organization, User


class QualifierStatus(models.TextChoices):
    PROPOSED = "proposed", pgettext_lazy("qualifier", "Proposed")
    ACCEPTED = "accepted", pgettext_lazy("qualifier", "Accepted")
    DECLINED = "declined", pgettext_lazy("qualifier", "Declined")


class CodePair(models.Model):
    """A code of a service × a code of whom it is for, as a source writes them, and what a person says that they mean in our own words.

    ``need`` and ``people`` are a guess until it is decided. ``services`` counts the public ones that bear it today.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    source = models.ForeignKey(Source, models.CASCADE, related_name="code_pairs")
    code = models.CharField(max_length=300)  # licensed: never leaves those who keep the directory
    need = models.CharField(_("what"), max_length=40, blank=True)
    people = models.CharField(_("for whom"), max_length=40, blank=True)
    services = models.PositiveIntegerField(default=0)
    status = models.CharField(max_length=10, choices=QualifierStatus, default=QualifierStatus.PROPOSED)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-services", "code")
        constraints = [
            models.UniqueConstraint(fields=["source", "code"], name="code_pair_stands_once_in_a_source"),
            models.CheckConstraint(
                condition=models.Q(status=QualifierStatus.PROPOSED, decided_by=None, decided_at=None)
                | ~models.Q(status=QualifierStatus.PROPOSED)
                & models.Q(decided_by__isnull=False, decided_at__isnull=False),
                name="code_pair_decision_names_who_and_when",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.need} × {self.people}"


class Qualifier(models.Model):
    """A partner's word about a service: a need, a group of people, or both. The source's record stays as it is.

    ``service_id`` is no foreign key: a qualifier outlives the import that takes a record away and brings it back.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    service_id = models.UUIDField(db_index=True)
    layer_of = models.ForeignKey(Organization, models.PROTECT, related_name="qualifiers")
    need = models.CharField(_("what"), max_length=40, blank=True)  # a code of entente.directory.vocabularies.topics
    people = models.CharField(_("for whom"), max_length=40, blank=True)
    pair = models.ForeignKey(
        CodePair, models.CASCADE, null=True, blank=True, related_name="+"
    )  # of codes it follows from
    status = models.CharField(max_length=10, choices=QualifierStatus, default=QualifierStatus.PROPOSED)
    proposed_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField(auto_now_add=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-proposed_at", "-id")
        constraints = [
            models.UniqueConstraint(
                fields=["service_id", "layer_of", "need", "people"], name="qualifier_stands_once_in_a_layer"
            ),
            models.CheckConstraint(
                condition=~models.Q(need="") | ~models.Q(people=""), name="qualifier_says_something"
            ),
            models.CheckConstraint(
                condition=models.Q(status=QualifierStatus.PROPOSED, decided_by=None, decided_at=None)
                | ~models.Q(status=QualifierStatus.PROPOSED)
                & models.Q(decided_by__isnull=False, decided_at__isnull=False),
                name="qualifier_decision_names_who_and_when",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.need} × {self.people}"
