"""What exists outside of the machine or is made for it: signatures on paper, agreements that were there before, prints."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.models.agreements import Agreement
from agreements.models.parties import AgreementParty
from entente.core.ids import uuid7
from entente.organizations.models import User


class PaperSignature(models.Model):
    """A party signed on paper: its scan, sealed to the party, stands for the party's whole quorum and is marked as such.

    ``digest`` is of the content that the paper shows, by the word of whoever recorded it; ``jws`` is the signature by the party's
    key, which covers that content and the SHA-256 of the scan.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    party = models.OneToOneField(AgreementParty, models.PROTECT, related_name="paper")
    signatory = models.CharField(_("who signed"), max_length=150)
    witness = models.CharField(_("who witnessed it"), max_length=150)
    signed_on = models.DateField(_("day of the signature"))
    scan = models.OneToOneField("vault.SealedObject", models.PROTECT, related_name="+")
    recorded_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField()
    digest = models.CharField(max_length=64)
    jws = models.TextField(blank=True)

    def __str__(self) -> str:
        return str(self.pk)


class Print(models.Model):
    """The agreement as a PDF in one of the languages that bind, made once by the worker when every signature is there.

    ``jws`` is the node's signature over ``statement``: which content, which language, which bytes.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.ForeignKey(Agreement, models.CASCADE, related_name="prints")
    language = models.CharField(max_length=2)
    pdf = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    statement = models.JSONField()
    jws = models.TextField()
    node_key = models.BinaryField()  # Ed25519, public
    made_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["agreement", "language"], name="one_print_for_a_language")]

    def __str__(self) -> str:
        return f"{self.agreement_id} {self.language}"


class EarlierAgreementEntry(models.Model):
    """An agreement that was signed on paper before it came in, by its scan; in force once a second steward confirmed it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.OneToOneField(Agreement, models.PROTECT, related_name="entry")
    scan = models.OneToOneField("vault.SealedObject", models.PROTECT, related_name="+")
    entered_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    entered_at = models.DateTimeField()
    confirmed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    confirmed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        db_table = "agreements_drawerentry"  # the name that it had; a version that is still running reads it
        verbose_name_plural = "earlier agreement entries"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(confirmed_by=None) | ~models.Q(confirmed_by=models.F("entered_by")),
                name="entry_is_confirmed_by_another",
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)


class OpenTermsDecision(models.Model):
    """A person decided that a run meets the terms that no machine checks, and why. ``terms``: those that were open."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="open_terms_decisions")
    run_id = models.UUIDField()
    decided_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    decided_at = models.DateTimeField()
    reason = models.CharField(max_length=1000)
    terms = models.JSONField(default=list)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["agreement", "run_id"], name="open_terms_are_decided_once")]

    def __str__(self) -> str:
        return str(self.pk)
