"""What a processor hands in for several controllers: the export, each controller's part of it, and the rows that are held."""

from __future__ import annotations

from django.db import models
from django.utils.translation import pgettext_lazy

from agreements.models.agreements import Agreement
from entente.catalogue.models import Dataset, DatasetVersion
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class ExportStatus(models.TextChoices):
    WAITING = "waiting", pgettext_lazy("joint export", "Waiting to be split")
    SPLIT = "split", pgettext_lazy("joint export", "Split")
    REFUSED = "refused", pgettext_lazy("joint export", "Refused and destroyed")
    DESTROYED = "destroyed", pgettext_lazy("joint export", "Destroyed unsplit")


class HeldEnd(models.TextChoices):
    DECIDED = "decided", pgettext_lazy("held rows", "decided by a changed rule")
    REPLACED = "replaced", pgettext_lazy("held rows", "replaced by a corrected export")
    AGREED = "agreed", pgettext_lazy("held rows", "destroyed as all agreed")
    ENDED = "ended", pgettext_lazy("held rows", "destroyed, as the agreement ended")


class JointExport(models.Model):
    """One file with rows of several controllers. The worker alone writes it: ``agreement`` is the version by whose rule it was split.

    ``lineage``: of the agreement, which is amended meanwhile. ``findings``: what is wrong with it, without a value.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    version = models.OneToOneField(DatasetVersion, models.PROTECT, related_name="joint_export")
    lineage = models.UUIDField(db_index=True)
    agreement = models.ForeignKey(Agreement, models.PROTECT, null=True, blank=True, related_name="+")
    status = models.CharField(max_length=10, choices=ExportStatus, default=ExportStatus.WAITING)
    findings = models.JSONField(default=list, blank=True)
    records = models.PositiveBigIntegerField(null=True, blank=True)
    split_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(status=ExportStatus.SPLIT)
                | models.Q(agreement__isnull=False, records__isnull=False, split_at__isnull=False),
                name="split_export_names_rule_and_rows",
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)


class Part(models.Model):
    """A controller's rows of a joint export, as they were delivered. A later part of the same export holds those of the one before too.

    ``version`` is none where the controller has its home on another node: the digest says then what was handed over.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    export = models.ForeignKey(JointExport, models.PROTECT, related_name="parts")
    controller = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="+")  # whose rule decided
    dataset = models.ForeignKey(Dataset, models.PROTECT, null=True, blank=True, related_name="parts")
    version = models.ForeignKey(DatasetVersion, models.PROTECT, null=True, blank=True, related_name="parts")
    records = models.PositiveBigIntegerField()  # in all
    added = models.PositiveBigIntegerField()  # since the part before
    digest = models.CharField(max_length=64)  # SHA-256 of the clear bytes
    # Of a controller of another node: what waits here for it, sealed to it, until its node took it in.
    sealed = models.OneToOneField("vault.SealedObject", models.PROTECT, null=True, blank=True, related_name="+")
    taken_at = models.DateTimeField(null=True, blank=True)
    delivered_at = models.DateTimeField()

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return str(self.pk)


class HeldRows(models.Model):
    """Rows of a joint export of which the rule does not say whose they are: sealed, and opened by the worker alone, to judge them again.

    ``reasons``: by the column whose value nobody claims, how many; blank where no column decides. ``judged_by``: the rule of which version.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    export = models.ForeignKey(JointExport, models.PROTECT, related_name="held")
    sealed = models.OneToOneField("vault.SealedObject", models.PROTECT, related_name="+")
    judged_by = models.ForeignKey(Agreement, models.PROTECT, related_name="+")
    records = models.PositiveBigIntegerField()
    reasons = models.JSONField(default=dict)
    held_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_as = models.CharField(max_length=10, blank=True, choices=HeldEnd)

    class Meta:
        ordering = ("id",)
        constraints = [
            models.UniqueConstraint(
                fields=["export"], condition=models.Q(ended_at=None), name="export_holds_rows_in_one_place"
            ),
            models.CheckConstraint(
                condition=models.Q(ended_at=None, ended_as="")
                | (models.Q(ended_at__isnull=False) & ~models.Q(ended_as="")),
                name="held_rows_end_for_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)


class DestructionConsent(models.Model):
    """A party agrees that the rows held under an agreement until then be destroyed undecided. Once all whose they may be did, the worker does."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    lineage = models.UUIDField(db_index=True)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    consented_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    consented_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True, blank=True)  # the rows are destroyed

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["lineage", "organization"],
                condition=models.Q(settled_at=None),
                name="party_agrees_once_to_a_destruction",
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)
