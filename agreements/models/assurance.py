"""Once a year an organization says what protects the data that it receives; every counterparty sees the level and the day."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.terms import AssuranceLevel
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class Assessment(models.Model):
    """What was answered on a day, and the level that follows from it (``agreements.assurance``). Never edited: the next one counts."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="assessments")
    met = models.JSONField(default=list)  # keys of safeguards that are in place
    evidence = models.JSONField(default=dict)  # by area: where it can be read
    level = models.CharField(_("level"), max_length=10, choices=AssuranceLevel)
    assessed_on = models.DateField()
    valid_through = models.DateField()
    assessed_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    # Whoever acted for it: itself, or its sponsor.
    acting = models.ForeignKey(Organization, models.PROTECT, related_name="+")

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.CheckConstraint(
                condition=models.Q(assessed_on__lt=models.F("valid_through")), name="assessment_lasts_a_while"
            )
        ]

    def __str__(self) -> str:
        return f"{self.organization_id} {self.assessed_on}"

    @property
    def is_by_sponsor(self) -> bool:
        return self.acting_id != self.organization_id
