"""What files, partners and other regions propose to the stewards of a region: qualifiers, and synonyms for the finder."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from entente.core.ids import uuid7
from entente.directory.models.imports import Source
from entente.organizations.models import Organization, User

DECISION: Final = ["status", "decided_by", "decided_at"]


class ProposalStatus(models.TextChoices):
    PROPOSED = "proposed", pgettext_lazy("qualifier", "Proposed")
    ACCEPTED = "accepted", pgettext_lazy("qualifier", "Accepted")
    DECLINED = "declined", pgettext_lazy("qualifier", "Declined")


def _decision_names_who_and_when(name: str) -> models.CheckConstraint:
    proposed = models.Q(status=ProposalStatus.PROPOSED, decided_by=None, decided_at=None)
    decided = models.Q(decided_by__isnull=False, decided_at__isnull=False)
    condition = proposed | ~models.Q(status=ProposalStatus.PROPOSED) & decided
    return models.CheckConstraint(condition=condition, name=f"{name}_decision_names_who_and_when")


class Proposal(models.Model):
    """Counts for nothing until a steward accepts it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    status = models.CharField(max_length=10, choices=ProposalStatus, default=ProposalStatus.PROPOSED)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True

    def decide(self, *, accept: bool, by: User, now: datetime) -> None:
        """The fields of ``DECISION`` are set, and not saved."""
        self.status = ProposalStatus.ACCEPTED if accept else ProposalStatus.DECLINED
        self.decided_by, self.decided_at = by, now


class ProposalOfPerson(Proposal):
    """Names who proposed it, and when."""

    proposed_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        abstract = True


class CodePair(Proposal):
    """A code of a service × a code of whom it is for, as a source writes them, and what a person says that they mean in our own words.

    ``need`` and ``people`` are a guess until it is decided. ``services`` counts the public ones that bear it today.
    """

    source = models.ForeignKey(Source, models.CASCADE, related_name="code_pairs")
    code = models.CharField(max_length=300)  # licensed: never leaves those who keep the directory
    need = models.CharField(_("what"), max_length=40, blank=True)
    people = models.CharField(_("for whom"), max_length=40, blank=True)
    services = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ("-services", "code")
        constraints = [
            models.UniqueConstraint(fields=["source", "code"], name="code_pair_stands_once_in_a_source"),
            _decision_names_who_and_when("code_pair"),
        ]

    def __str__(self) -> str:
        return f"{self.need} × {self.people}"


class Qualifier(ProposalOfPerson):
    """A partner's word about a service: a need, a group of people, or both. The source's record stays as it is.

    ``service_id`` is no foreign key: a qualifier outlives the import that takes a record away and brings it back.
    """

    service_id = models.UUIDField(db_index=True)
    layer_of = models.ForeignKey(Organization, models.PROTECT, related_name="qualifiers")
    need = models.CharField(_("what"), max_length=40, blank=True)  # a code of entente.directory.vocabularies.topics
    people = models.CharField(_("for whom"), max_length=40, blank=True)
    pair = models.ForeignKey(
        CodePair, models.CASCADE, null=True, blank=True, related_name="+"
    )  # of codes it follows from

    class Meta:
        ordering = ("-proposed_at", "-id")
        constraints = [
            models.UniqueConstraint(
                fields=["service_id", "layer_of", "need", "people"], name="qualifier_stands_once_in_a_layer"
            ),
            models.CheckConstraint(
                condition=~models.Q(need="") | ~models.Q(people=""), name="qualifier_says_something"
            ),
            _decision_names_who_and_when("qualifier"),
        ]

    def __str__(self) -> str:
        return f"{self.need} × {self.people}"


class Synonym(ProposalOfPerson):
    """A phrase for a topic, proposed by the set-up of another region. The finder reads it in this region's directory alone, once it is accepted."""

    owner = models.ForeignKey(Organization, models.PROTECT, related_name="synonyms")
    topic = models.CharField(_("topic"), max_length=40)  # a code of entente.directory.vocabularies.topics
    language = models.CharField(max_length=2)  # en or fr
    phrase = models.CharField(_("phrase"), max_length=80)

    class Meta:
        ordering = ("topic", "language", "phrase")
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "topic", "language", "phrase"], name="synonym_stands_once_in_a_region"
            ),
            _decision_names_who_and_when("synonym"),
        ]

    def __str__(self) -> str:
        return f"{self.phrase} = {self.topic}"
