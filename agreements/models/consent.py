"""The consent of a community authority: to an agreement, and to each release under it. Silence is never consent."""

from __future__ import annotations

from enum import StrEnum

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from agreements.models.agreements import Agreement
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class ConsentForm(models.TextChoices):
    """In which form it was given."""

    RESOLUTION = "resolution", pgettext_lazy("consent", "Resolution")
    LETTER = "letter", pgettext_lazy("consent", "Letter")
    ORAL = "oral", pgettext_lazy("consent", "Spoken, before a witness")


class ConsentAnswer(StrEnum):
    """What an authority answered last about a release."""

    NOT_ASKED = "not asked"
    AWAITED = "awaited"
    GIVEN = "given"
    REFUSED = "refused"
    """It said no, or took its consent back."""


class Consent(models.Model):
    """Asked for, given for a term, or withdrawn. ``run_id`` names the run whose release it is about; none: the agreement itself.

    A row without ``given_on`` is a question that waits: it allows nothing.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="consents")
    authority = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    run_id = models.UUIDField(null=True, blank=True)
    about = models.CharField(max_length=300, blank=True)  # the dataset and its version, as the provider names them
    asked_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    asked_at = models.DateTimeField(null=True, blank=True)
    form = models.CharField(_("form"), max_length=10, choices=ConsentForm, blank=True)
    reference = models.CharField(_("resolution or letter"), max_length=300, blank=True)
    witness = models.CharField(_("witness"), max_length=150, blank=True)
    given_on = models.DateField(_("given on"), null=True, blank=True)
    through = models.DateField(_("holds through"), null=True, blank=True)
    recorded_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    recorded_at = models.DateTimeField(null=True, blank=True)
    refused_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    reason = models.CharField(max_length=500, blank=True)  # of a refusal or withdrawal, where one was given

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.CheckConstraint(
                condition=models.Q(given_on=None) | ~models.Q(form=ConsentForm.ORAL) | ~models.Q(witness=""),
                name="spoken_consent_has_a_witness",
            ),
            models.CheckConstraint(
                condition=models.Q(given_on=None) | models.Q(form=ConsentForm.ORAL) | ~models.Q(reference=""),
                name="written_consent_is_named",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def is_question(self) -> bool:
        """Whether it waits for an answer."""
        return self.given_on is None and self.refused_at is None
