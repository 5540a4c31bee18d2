"""Who takes part in an agreement, in which role, and who signed for them."""

from __future__ import annotations

from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.models.agreements import Agreement
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class PartyRole(models.TextChoices):
    PROVIDER = "provider", _("Provider")
    RECIPIENT = "recipient", _("Recipient")
    PROCESSOR = "processor", _("Processor")
    FUNDER = "funder", _("Funder")
    COMMUNITY_AUTHORITY = "community_authority", _("Community authority")
    MEMBER = "member", _("Member")  # of a framework: its part in a flow is said by the schedule


RECEIVING_ROLES = (PartyRole.RECIPIENT, PartyRole.PROCESSOR)


class AgreementParty(models.Model):
    """An organization takes part in an agreement in one role; ``quorum`` of its stewards must sign."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.ForeignKey(Agreement, models.CASCADE, related_name="parties")
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="agreement_parties")
    role = models.CharField(max_length=20, choices=PartyRole)
    quorum = models.PositiveSmallIntegerField(default=1, validators=[MinValueValidator(1)])
    # Of an amendment: its obligations do not change (agreements.comparison.obligations), so that its signature under the version before stands.
    carried = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["agreement", "organization"], name="party_takes_part_once"),
            models.CheckConstraint(condition=models.Q(quorum__gte=1), name="party_quorum_is_someone"),
        ]

    def __str__(self) -> str:
        return f"{self.organization} ({self.get_role_display()})"

    @property
    def missing(self) -> int:
        """How many signatures of its quorum are still to come; none once it signed on paper, or where nothing changes for it."""
        return 0 if self.carried or hasattr(self, "paper") else max(0, self.quorum - len(self.signatures.all()))


class Signature(models.Model):
    """A person signed for a party. ``digest`` names exactly what she signed.

    Of a person of another node, ``signatory`` and ``person`` are the name and the identifier that its signature states.

    ``jws`` is the signature by the organization's key (Ed25519, compact, detached) over the canonical content; the worker, which
    alone holds the key, adds it within seconds of the person's act.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    party = models.ForeignKey(AgreementParty, models.PROTECT, related_name="signatures")
    signed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    signatory = models.CharField(max_length=150, blank=True, default="", db_default="")
    person = models.UUIDField(null=True, blank=True)
    signed_at = models.DateTimeField()
    digest = models.CharField(max_length=64)
    jws = models.TextField(blank=True)

    class Meta:
        ordering = ("signed_at",)
        constraints = [
            models.UniqueConstraint(fields=["party", "signed_by"], name="person_signs_once_for_a_party"),
            models.UniqueConstraint(fields=["party", "person"], name="person_elsewhere_signs_once_for_a_party"),
            models.CheckConstraint(
                condition=models.Q(signed_by__isnull=False, person=None)
                | (models.Q(signed_by=None, person__isnull=False) & ~models.Q(signatory="") & ~models.Q(jws="")),
                name="signature_is_by_someone",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def name(self) -> str:
        """Who signed, by the name that her node states."""
        return self.signatory if self.signed_by is None else self.signed_by.name
