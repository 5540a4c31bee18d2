"""Rows that people are shown, sealed to each of them, and the samples, words and codes that go with them."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from anonymizer.models.runs import Run
from anonymizer.states import OpeningStatus
from entente.catalogue.models import Dataset
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class LookKind(models.TextChoices):
    ORIGINALS = "originals", _("Rows of the original")
    CANDIDATE = "candidate", _("Rows of the candidate")
    SAMPLE = "sample", _("Texts of the candidate")  # for whoever marks what was missed in them
    CODES = "codes", _("Values behind codes")  # once two people agreed
    PREVIEW = "preview", _("What many rows share")  # for whoever chooses the recipe; holds no rows


class Look(models.Model):
    """A person asked to see rows. They are sealed to a key of that view alone, which only her browser holds."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    run = models.ForeignKey(Run, models.CASCADE, related_name="looks")
    kind = models.CharField(max_length=10, choices=LookKind)
    asked_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    public_key = models.BinaryField()
    opening = models.ForeignKey("Opening", models.CASCADE, null=True, blank=True, related_name="looks")
    rows = models.OneToOneField("vault.SealedObject", models.PROTECT, null=True, blank=True, related_name="+")

    def __str__(self) -> str:
        return str(self.pk)


class DeniedWords(models.Model):
    """Words that an organization wants hidden in all its texts. They are sealed to its key: only the worker reads them."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    owner = models.ForeignKey(Organization, models.CASCADE, related_name="denied_words")
    label = models.CharField(max_length=20)
    sealed_id = models.UUIDField(unique=True)  # in the key store, sealed like a password
    added_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    added_at = models.DateTimeField()

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return f"{self.label} {self.pk}"


class TextSample(models.Model):
    """The texts of a run's candidate that a person reads before it may leave. Counts only: no text is kept here."""

    run = models.OneToOneField(Run, models.CASCADE, related_name="sample", primary_key=True)
    population = models.JSONField()  # texts of each stratum
    drawn_at = models.DateTimeField()
    marked_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    marked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(marked_by=None, marked_at=None)
                | models.Q(marked_by__isnull=False, marked_at__isnull=False),
                name="marking_has_name_and_time",
            )
        ]

    def __str__(self) -> str:
        return str(self.run_id)


class SampledText(models.Model):
    """One text of a sample: where it stands, and the labels of what was missed in it."""

    sample = models.ForeignKey(TextSample, models.CASCADE, related_name="texts")
    column = models.CharField(max_length=500)
    row = models.PositiveBigIntegerField()  # of the candidate, from 0
    stratum = models.CharField(max_length=10)
    missed = models.JSONField(default=list)

    class Meta:
        ordering = ("id",)
        constraints = [models.UniqueConstraint(fields=["sample", "column", "row"], name="sampled_text_stands_once")]

    def __str__(self) -> str:
        return f"{self.sample_id} {self.row}"


class PseudonymKey(models.Model):
    """From which the codes of a series follow, for one source that dictates (an agreement) and one year: there they stay the same."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    dataset = models.ForeignKey(Dataset, models.PROTECT, related_name="pseudonym_keys")
    source_id = models.UUIDField()
    year = models.PositiveIntegerField()  # in which the period of a version begins
    sealed_id = models.UUIDField(unique=True)  # in the key store, sealed to the owner
    destroyed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["dataset", "source_id", "year"], name="pseudonym_key_of_a_year_stands_once")
        ]

    def __str__(self) -> str:
        return f"{self.dataset_id} {self.year}"


class Escrow(models.Model):
    """The list of a run's codes and the values behind them, sealed. Nobody sees more of it than two people agreed on."""

    run = models.OneToOneField(Run, models.CASCADE, related_name="escrow", primary_key=True)
    mapping = models.OneToOneField("vault.SealedObject", models.PROTECT, related_name="+")
    pairs = models.PositiveBigIntegerField()
    destroy_on = models.DateField()
    destroyed_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return str(self.run_id)


class Opening(models.Model):
    """A request to see the values behind some codes. One person asks, another agrees, each with a reason."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    escrow = models.ForeignKey(Escrow, models.CASCADE, related_name="openings")
    status = models.CharField(max_length=20, choices=OpeningStatus, default=OpeningStatus.ASKED)
    codes_id = models.UUIDField(unique=True)  # the codes, in the key store, sealed to the owner
    codes = models.PositiveIntegerField()  # how many
    asked_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    reason = models.CharField(max_length=2000)
    answered_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    answered_at = models.DateTimeField(null=True, blank=True)
    answer_reason = models.CharField(max_length=2000, blank=True)

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.CheckConstraint(condition=~models.Q(reason=""), name="opening_says_why"),
            models.CheckConstraint(
                condition=~models.Q(status=OpeningStatus.AGREED)
                | models.Q(answered_by__isnull=False, answered_at__isnull=False)
                & ~models.Q(answered_by=models.F("asked_by"))
                & ~models.Q(answer_reason=""),
                name="opening_needs_two_people",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)
