"""What is said about a draft between its parties: who has the ball, remarks by clause or term, and proposed words.

Whoever spoke on another node has no account here: ``by`` is none then, and ``by_name`` the name that her node states.
"""

from __future__ import annotations

from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.models.agreements import Agreement
from agreements.models.clauses import MOST_CHARACTERS, ClauseKey
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User

SPOKE: Final = models.Q(by__isnull=False, by_name="") | (models.Q(by=None) & ~models.Q(by_name=""))
"""A person of this node, or one whom another node names."""

DECIDED: Final = models.Q(accepted=None, decided_by=None, decided_by_name="") | (
    models.Q(accepted__isnull=False) & (models.Q(decided_by__isnull=False) | ~models.Q(decided_by_name=""))
)
"""It waits, or somebody here or elsewhere decided."""


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
    by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    by_name = models.CharField(max_length=150, blank=True, default="", db_default="")
    at = models.DateTimeField()
    settled_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    settled_by_name = models.CharField(max_length=150, blank=True, default="", db_default="")

    class Meta:
        ordering = ("at",)
        constraints = [models.CheckConstraint(condition=SPOKE, name="remark_is_by_someone")]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def speaker(self) -> str:
        """Who said it, by the name that her node states."""
        return self.by_name if self.by is None else self.by.name

    @property
    def is_settled(self) -> bool:
        """Whether somebody here or elsewhere said that it has been dealt with."""
        return self.settled_by_id is not None or bool(self.settled_by_name)


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
    by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    by_name = models.CharField(max_length=150, blank=True, default="", db_default="")
    at = models.DateTimeField()
    accepted = models.BooleanField(null=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_by_name = models.CharField(max_length=150, blank=True, default="", db_default="")
    reason = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ("at",)
        constraints = [
            models.CheckConstraint(condition=SPOKE, name="proposed_change_is_by_someone"),
            models.CheckConstraint(condition=DECIDED, name="proposed_change_is_decided_by_someone"),
        ]

    def __str__(self) -> str:
        return str(self.get_key_display())

    @property
    def speaker(self) -> str:
        """Who proposed it, by the name that her node states."""
        return self.by_name if self.by is None else self.by.name
