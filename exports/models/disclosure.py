"""What was told together: what is kept of each release in order to compare the next one with it, and what the comparison found."""

from __future__ import annotations

from django.db import models

from entente.core.bilingual import Bilingual
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User
from exports.models.releases import Entitlement, Release


class LedgerEntry(models.Model):
    """What the comparison needs of a release: who stands in which class, by keyed names, or of a table of counts its cells.

    It is sealed under a key of its own, and destroyed when the last copy that a recipient may hold is gone.
    """

    release = models.OneToOneField(Release, models.PROTECT, primary_key=True, related_name="ledger_entry")
    sealed = models.OneToOneField("vault.SealedObject", models.PROTECT, related_name="+")
    destroyed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "ledger entries"

    def __str__(self) -> str:
        return str(self.pk)


class EarlierSeries(models.Model):
    """What someone may hold of a series that an organization released on another node, where it lived before. Nothing here can be compared with it.

    ``series``: as that node calls it; ``None`` stands for all that it released there, until that node has said which. ``kind`` is empty of
    counts that everyone sees.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    owner = models.ForeignKey(Organization, models.PROTECT, related_name="earlier_series")
    node = models.UUIDField()
    series = models.UUIDField(null=True, blank=True)
    kind = models.CharField(max_length=20, blank=True)
    title_en = models.CharField(max_length=200, blank=True)
    title_fr = models.CharField(max_length=200, blank=True)
    title = Bilingual()
    period_start = models.DateField(null=True, blank=True)
    period_end = models.DateField(null=True, blank=True)
    recipients = models.JSONField(default=list)  # organizations that may hold it, and those with whom they may share
    for_everyone = models.BooleanField(default=False)
    noted_at = models.DateTimeField()
    replaced_at = models.DateTimeField(null=True, blank=True)  # of what stood for all: the other node has said which

    class Meta:
        verbose_name_plural = "earlier series"
        constraints = [
            models.UniqueConstraint(fields=["owner", "node", "series"], name="earlier_series_is_noted_once"),
            models.CheckConstraint(
                condition=models.Q(series=None)
                | models.Q(period_start__isnull=False, period_end__gte=models.F("period_start")),
                name="earlier_series_has_a_period",
            ),
        ]

    def __str__(self) -> str:
        return self.title or str(self.pk)


class Certificate(models.Model):
    """What was evaluated of a release, signed. The first goes out with it; each later evaluation makes the next one."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    release = models.ForeignKey(Release, models.PROTECT, related_name="certificates")
    number = models.PositiveIntegerField()
    document = models.JSONField()  # exports.certificates; signed
    evaluated_at = models.DateTimeField()
    again_on = models.DateField()

    class Meta:
        ordering = ("release", "-number")
        constraints = [models.UniqueConstraint(fields=["release", "number"], name="certificate_number_is_its_own")]

    def __str__(self) -> str:
        return f"{self.release_id} {self.number}"


class ComparisonDecision(models.Model):
    """A person judged what a run tells beside what the machine cannot compare with it, and why it may leave.

    That is an older release of which no entry is there, or in which no person can be recognized; rows beside counts; counts that everyone
    sees (``cube``); what was released on another node (``earlier``). One run, one decision: what was compared is never set aside.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    run = models.ForeignKey("anonymizer.Run", models.PROTECT, related_name="comparison_decisions")
    older = models.ForeignKey(Release, models.PROTECT, null=True, blank=True, related_name="+")
    cube = models.ForeignKey("explorer.Cube", models.PROTECT, null=True, blank=True, related_name="+")
    earlier = models.ForeignKey(EarlierSeries, models.PROTECT, null=True, blank=True, related_name="+")
    reason = models.CharField(max_length=1000)
    decided_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    decided_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["run", "older"], name="comparison_is_decided_once"),
            models.UniqueConstraint(fields=["run", "cube"], name="comparison_with_counts_is_decided_once"),
            models.UniqueConstraint(fields=["run", "earlier"], name="comparison_with_earlier_is_decided_once"),
            models.CheckConstraint(
                condition=models.Q(older__isnull=False, cube=None, earlier=None)
                | models.Q(older=None, cube__isnull=False, earlier=None)
                | models.Q(older=None, cube=None, earlier__isnull=False),
                name="comparison_decision_is_about_one",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def about(self) -> str:
        """The identifier of what was decided about."""
        return str(self.older_id or self.cube_id or self.earlier_id)


class DisclosureCheck(models.Model):
    """What a recipient learns from a release together with all that it, and those with whom it may share, hold already.

    ``alone`` and ``together``: of records, the fewest persons among whom one can hide; of a table of counts, the least that is proved
    of a small count, ``None`` where none is. ``below``: persons, or counts, for whom that is less than ``required``. ``decided``: of those
    compared, the ones that cannot be, about which a person decided.
    """

    entitlement = models.OneToOneField(Entitlement, models.PROTECT, primary_key=True, related_name="disclosure_check")
    compared = models.JSONField(default=list)  # identifiers of releases, of cubes that everyone sees, of earlier series
    unknown = models.JSONField(default=list)  # of those, the ones that cannot be compared
    # of the unknown, those in which no person can be recognized
    unrecognized = models.JSONField(default=list, db_default=[])
    alone = models.PositiveBigIntegerField(null=True, blank=True)
    together = models.PositiveBigIntegerField(null=True, blank=True)
    below = models.PositiveBigIntegerField(default=0)
    decided = models.JSONField(default=list)  # those about which a person decided
    required = models.PositiveBigIntegerField()
    refused = models.BooleanField()
    checked_at = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def is_of_counts(self) -> bool:
        return self.alone is None
