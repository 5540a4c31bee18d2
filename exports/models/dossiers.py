"""The dossier of a release, or of an agreement for one of its organizations: what people wrote where no record answers, and each that was signed."""

from __future__ import annotations

from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.models import Agreement
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User
from exports.models.releases import Release

MOST_CHARACTERS: Final = 4_000
OF_ONE: Final = models.Q(release__isnull=False, agreement=None, organization=None) | models.Q(
    release=None, agreement__isnull=False, organization__isnull=False
)
"""Of a release, or of an agreement for one of its organizations."""


class DossierKind(models.TextChoices):
    """What a dossier answers."""

    LAW = "law", _("What the law asks")
    ASSESSMENT = "assessment", _("Privacy assessment")


class DossierAnswer(models.Model):
    """What a person wrote for a question of the law, or why a text does not apply. Nothing is changed: the newest counts.

    ``question`` is a code of ``agreements.law``, or ``applies/`` and the code of an instrument. An empty text takes the answer back.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    release = models.ForeignKey(Release, models.PROTECT, null=True, blank=True, related_name="dossier_answers")
    agreement = models.ForeignKey(Agreement, models.PROTECT, null=True, blank=True, related_name="dossier_answers")
    organization = models.ForeignKey(Organization, models.PROTECT, null=True, blank=True, related_name="+")
    question = models.CharField(max_length=80)
    text = models.TextField(_("answer"), max_length=MOST_CHARACTERS, blank=True)
    written_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    written_at = models.DateTimeField()

    class Meta:
        ordering = ("-id",)
        indexes = [
            models.Index(fields=["release", "question", "-id"], name="answers_of_a_dossier"),
            models.Index(fields=["agreement", "organization", "-id"], name="answers_about_an_agreement"),
        ]
        constraints = [models.CheckConstraint(condition=OF_ONE, name="answer_is_of_one_dossier")]

    def __str__(self) -> str:
        return f"{self.release_id or self.agreement_id} {self.question}"


class Dossier(models.Model):
    """A dossier that a person signed. ``records``: what each requirement rested on, by its code; once one differs, the dossier is void.

    The worker adds ``document``, which the node signs, within seconds of the person's act.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    release = models.ForeignKey(Release, models.PROTECT, null=True, blank=True, related_name="dossiers")
    agreement = models.ForeignKey(Agreement, models.PROTECT, null=True, blank=True, related_name="dossiers")
    organization = models.ForeignKey(Organization, models.PROTECT, null=True, blank=True, related_name="+")
    kind = models.CharField(max_length=10, choices=DossierKind, default=DossierKind.LAW, db_default=DossierKind.LAW)
    number = models.PositiveIntegerField()
    records = models.JSONField()
    signed_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    signed_at = models.DateTimeField()
    document = models.JSONField(default=dict)  # exports.dossier.document; signed, the part "dossier"

    class Meta:
        ordering = ("release", "-number")
        constraints = [
            models.UniqueConstraint(fields=["release", "number"], name="dossier_number_is_its_own"),
            models.UniqueConstraint(fields=["agreement", "organization", "kind", "number"], name="dossier_of_a_kind"),
            models.CheckConstraint(condition=OF_ONE, name="dossier_is_of_one"),
        ]

    def __str__(self) -> str:
        return f"{self.release_id or self.agreement_id} {self.number}"
