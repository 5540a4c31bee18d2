"""What a party withholds from the public register of agreements, and why. Everything else is public from the day an agreement holds."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class RegisterField(models.TextChoices):
    """The fields of an entry that a party may withhold; its number is always public."""

    NAME = "name", pgettext_lazy("register", "Name")
    PURPOSE = "purpose", pgettext_lazy("register", "Purpose")
    BENEFITS = "benefits", _("Public benefit")
    LEGAL_POWER = "legal_power", _("Legal authority")
    INFORMATION = "information", _("Information disclosed")
    CONTROLLERS = "controllers", _("Organizations that decide")
    METHOD = "method", _("Method")
    PROCESSORS = "processors", _("Processors")
    RETENTION = "retention", _("Retention")
    START = "start", _("First day")
    END = "end", _("Last day")
    REVIEW = "review", pgettext_lazy("register", "Review")
    CONTACT = "contact", _("Contact")
    AREAS = "areas", _("Areas")


class WithholdingReason(models.TextChoices):
    """Why a field is not public: one of these, shown in its place. No free text, which could tell what it hides."""

    SAFETY = "safety", _("Publication could put someone in danger")
    COMMUNITY = "community", _("A community decides what is published about it")
    SECURITY = "security", _("Publication could weaken the security of systems")
    CONFIDENCE = "confidence", _("A duty of confidence to another organization")
    LAW = "law", _("A law forbids publication")


class WithheldField(models.Model):
    """A party keeps one field of an agreement, in whichever version, out of the public register."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    lineage = models.UUIDField()
    field = models.CharField(max_length=20, choices=RegisterField)
    reason = models.CharField(max_length=20, choices=WithholdingReason)
    withheld_for = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    withheld_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    withheld_at = models.DateTimeField()

    class Meta:
        ordering = ("lineage", "field", "id")
        constraints = [
            models.UniqueConstraint(fields=["lineage", "field", "withheld_for"], name="party_withholds_a_field_once")
        ]

    def __str__(self) -> str:
        return f"{self.lineage} {self.field}"
