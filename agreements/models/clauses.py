"""The clauses of an agreement, in both languages, each with the state of its translation."""

from __future__ import annotations

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from agreements.models.agreements import Agreement
from entente.core.bilingual import Bilingual
from entente.core.ids import uuid7
from entente.organizations.models import User

MOST_CHARACTERS = 20_000


class ClauseKey(models.TextChoices):
    """What a clause is about: the fields that Canadian guidance on information-sharing agreements asks for, in its order."""

    PARTIES = "parties", _("Parties, roles and contacts")
    AUTHORITY = "authority", _("Legal authority")
    PURPOSES = "purposes", _("Purposes and public benefit")
    DATA_ELEMENTS = "data_elements", _("Data elements")
    INDIVIDUALS = "individuals", _("Number of individuals")
    ACCESS = "access", _("Flow of the data and who has access")
    TIMING = "timing", _("Frequency, duration and review")
    SAFEGUARDS = "safeguards", _("Transfer and safeguards")
    LIMITS = "limits", _("Limits on use, disclosure and linking")
    DEIDENTIFICATION = "deidentification", _("De-identification")
    RETENTION = "retention", _("Retention, return and destruction")
    ACCURACY = "accuracy", _("Accuracy, correction and individual access")
    BREACH = "breach", _("Breach and notice")
    CONFIDENTIALITY = "confidentiality", _("Need to know, confidentiality and training")
    COMPLIANCE = "compliance", _("Monitoring and audit")
    CHANGES = "changes", _("Amendment, termination, disputes and indemnification")
    SENSITIVE = "sensitive", _("Sensitive data and children")
    INDIGENOUS = "indigenous", _("Indigenous data and community authority")
    FIVE_SAFES = "five_safes", _("Five safes")
    PUBLICATION = "publication", _("Publication in the register")


class TranslationState(models.TextChoices):
    """How far a reader may rely on the text in one language."""

    MISSING = "missing", pgettext_lazy("translation", "Missing")
    DRAFT = "draft", pgettext_lazy("translation", "Draft")
    CONFIRMED = "confirmed", pgettext_lazy("translation", "Confirmed")


class Clause(models.Model):
    """One clause. A text is missing where empty, a draft until a person confirms it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.ForeignKey(Agreement, models.CASCADE, related_name="clauses")
    key = models.CharField(max_length=20, choices=ClauseKey)
    position = models.PositiveSmallIntegerField()
    text_en = models.TextField(_("text in English"), blank=True, max_length=MOST_CHARACTERS)
    text_fr = models.TextField(_("text in French"), blank=True, max_length=MOST_CHARACTERS)
    confirmed_en_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    confirmed_fr_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")

    text = Bilingual()

    class Meta:
        ordering = ("position",)
        constraints = [
            models.UniqueConstraint(fields=["agreement", "key"], name="clause_of_a_key_is_one"),
            models.UniqueConstraint(
                fields=["agreement", "position"],
                name="clause_has_a_place_of_its_own",
                deferrable=models.Deferrable.DEFERRED,
            ),
        ]

    def __str__(self) -> str:
        return str(self.get_key_display())

    def state(self, language: str) -> TranslationState:
        """How far the text in ``language`` ("en" or "fr") can be relied on."""
        if not getattr(self, f"text_{language}").strip():
            return TranslationState.MISSING
        confirmed = getattr(self, f"confirmed_{language}_by_id")
        return TranslationState.CONFIRMED if confirmed else TranslationState.DRAFT


class ClauseWords(models.Model):
    """The words of all clauses of an agreement, as the search looks them up: a word that stands in each of a hundred thousand
    clauses is found in five thousand rows. ``tasks.indexing`` writes it wherever clauses are written."""

    agreement = models.OneToOneField(Agreement, models.CASCADE, primary_key=True, related_name="clause_words")
    words = SearchVectorField()

    class Meta:
        indexes = [GinIndex(fields=["words"], name="clause_words_of_agreement")]

    def __str__(self) -> str:
        return str(self.agreement_id)
