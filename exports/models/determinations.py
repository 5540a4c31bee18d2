"""That data are more than de-identified in one jurisdiction, as a person proposed and another confirmed: until a day, and no longer."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.ids import uuid7
from entente.organizations.models import Jurisdiction, User
from exports.models.releases import Release


class DeterminationEnd(models.TextChoices):
    """Why the word no longer stands."""

    OVERDUE = "overdue", _("The reassessment was not done by its day.")
    LEFT = "left", _("The qualified person has left the organization.")
    STEPS = "steps", _("A step is no longer on record.")
    REPLACED = "replaced", _("It was assessed again.")
    REFUSED = "refused", _("The second person refused it.")
    TAKEN_BACK = "taken_back", _("A person took it back.")
    RELEASE_ENDED = "release_ended", _("The release has ended.")


class Determination(models.Model):
    """Under one text of the law (``agreements.law``), with the qualified person who supervised it and the day of the reassessment.

    It gives no status by itself: ``exports.queries.determinations`` judges it at each use, so that a day passed counts at once.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    release = models.ForeignKey(Release, models.PROTECT, related_name="determinations")
    jurisdiction = models.CharField(max_length=5, choices=Jurisdiction)
    instrument = models.CharField(max_length=60)
    status = models.CharField(max_length=20)  # exports.accountability.legal_terms.LegalStatus
    qualified_person = models.ForeignKey(User, models.PROTECT, related_name="+")
    reassess_on = models.DateField(_("to be assessed again by"))
    proposed_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField()
    confirmed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    confirmed_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    ended_for = models.CharField(max_length=20, choices=DeterminationEnd, blank=True)

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(
                fields=["release", "jurisdiction"],
                condition=models.Q(ended_at=None, confirmed_at=None),
                name="one_determination_waits_for_a_jurisdiction",
            ),
            models.UniqueConstraint(
                fields=["release", "jurisdiction"],
                condition=models.Q(ended_at=None, confirmed_at__isnull=False),
                name="one_determination_holds_for_a_jurisdiction",
            ),
            models.CheckConstraint(
                condition=models.Q(confirmed_by=None, confirmed_at=None)
                | models.Q(confirmed_by__isnull=False, confirmed_at__isnull=False)
                & ~models.Q(confirmed_by=models.F("proposed_by")),
                name="determination_needs_two_people",
            ),
            models.CheckConstraint(
                condition=models.Q(ended_at=None, ended_for="")
                | models.Q(ended_at__isnull=False) & ~models.Q(ended_for=""),
                name="determination_ends_for_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.release_id} {self.jurisdiction}"
