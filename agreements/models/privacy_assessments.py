"""What an organization concluded about a flow before it signed: that it was assessed, by whom, and when it is looked at again."""

from __future__ import annotations

from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from agreements.models.agreements import Agreement
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User

LONGEST: Final = 200


class SignedAs(models.TextChoices):
    """In which quality a person signs an assessment."""

    HEAD = "head", _("Head of the institution")
    DELEGATE = "delegate", _("Delegate of the head, in writing")


class Conclusion(models.TextChoices):
    GOES_AHEAD = "goes_ahead", pgettext_lazy("privacy assessment", "The flow goes ahead")
    ON_CONDITIONS = "on_conditions", pgettext_lazy("privacy assessment", "It goes ahead on the conditions written")
    STOPS = "stops", pgettext_lazy("privacy assessment", "It does not go ahead")


class PrivacyAssessment(models.Model):
    """One that a person signed for an organization. Never edited: the next one counts.

    ``digest`` is that of the agreement which was assessed: of another text, or of other terms, nothing was. What it says lies in the
    dossier of the same number (``exports``), which the node signs.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="privacy_assessments")
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="privacy_assessments")
    number = models.PositiveIntegerField()
    digest = models.CharField(max_length=64)
    conclusion = models.CharField(_("conclusion"), max_length=15, choices=Conclusion)
    signed_as = models.CharField(_("signed as"), max_length=10, choices=SignedAs)
    function = models.CharField(_("function"), max_length=LONGEST)
    delegation = models.CharField(_("delegation"), max_length=LONGEST, blank=True)
    signed_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    signed_at = models.DateTimeField()
    review_on = models.DateField(_("to be reviewed by"))

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(
                fields=["agreement", "organization", "number"], name="assessment_number_is_its_own"
            ),
            models.CheckConstraint(
                condition=models.Q(signed_as=SignedAs.HEAD, delegation="")
                | (models.Q(signed_as=SignedAs.DELEGATE) & ~models.Q(delegation="")),
                name="delegate_names_the_delegation",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.agreement_id} {self.organization_id} {self.number}"
