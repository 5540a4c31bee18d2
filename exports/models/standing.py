"""Two people let the next versions of a series leave without them, within tolerances and until a day; and what became of each version."""

from __future__ import annotations

from datetime import timedelta

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from anonymizer.models import Run
from entente.catalogue.models import Dataset, DatasetVersion
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User
from exports.models.releases import Release
from exports.states import StandingRunStatus, StandingStatus

STANDING_OPEN = (StandingStatus.PROPOSED, StandingStatus.ACTIVE)


class StandingApproval(models.Model):
    """What leaves next may differ from ``release`` by no more than this. One person opens it, another approves it.

    ``spec`` is the recipe with the levels that the release reached, frozen; ``columns`` are the names and kinds of the table that was
    uploaded for it. A version is due ``due_days`` after the last day of its period.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    release = models.ForeignKey(Release, models.PROTECT, related_name="standing_approvals")
    recipients = models.ManyToManyField(Organization, related_name="+")
    status = models.CharField(max_length=10, choices=StandingStatus, default=StandingStatus.PROPOSED)
    spec = models.JSONField()
    columns = models.JSONField()
    max_suppression = models.FloatField(validators=[MinValueValidator(0), MaxValueValidator(1)])  # of the records
    max_drift = models.FloatField(validators=[MinValueValidator(0)])  # population stability index of a column
    rows_within = models.FloatField(validators=[MinValueValidator(0)])  # of the records of the last release
    due_days = models.PositiveSmallIntegerField(validators=[MaxValueValidator(366)])
    ends_on = models.DateField(_("last day"))
    opened_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    opened_at = models.DateTimeField()
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    ended_at = models.DateTimeField(null=True, blank=True)
    reason = models.CharField(max_length=500, blank=True)  # of a refusal or an early end

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(
                fields=["release"],
                condition=models.Q(status__in=STANDING_OPEN),
                name="release_has_one_open_standing_approval",
            ),
            models.CheckConstraint(
                condition=~models.Q(status=StandingStatus.ACTIVE)
                | models.Q(decided_by__isnull=False, decided_at__isnull=False)
                & ~models.Q(decided_by=models.F("opened_by")),
                name="standing_approval_needs_two_people",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def dataset(self) -> Dataset:
        return self.release.dataset


class StandingRun(models.Model):
    """A version of the series meets a standing approval: released, stopped, or left to a person with the reasons."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    approval = models.ForeignKey(StandingApproval, models.PROTECT, related_name="runs")
    version = models.ForeignKey(DatasetVersion, models.PROTECT, related_name="+")
    run = models.ForeignKey(Run, models.PROTECT, related_name="+")
    status = models.CharField(max_length=10, choices=StandingRunStatus, default=StandingRunStatus.FOLLOWING)
    figures = models.JSONField(default=dict)  # exports.policies.standing.Figures
    reasons = models.JSONField(default=list)  # codes: why a person must look
    created_at = models.DateTimeField()
    announced_at = models.DateTimeField(null=True, blank=True)
    release_at = models.DateTimeField(null=True, blank=True)
    release = models.OneToOneField(Release, models.PROTECT, null=True, blank=True, related_name="standing_run")
    stopped_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    stopped_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(fields=["approval", "version"], name="version_meets_a_standing_approval_once"),
            models.CheckConstraint(
                condition=models.Q(announced_at=None)
                | models.Q(release_at__gte=models.F("announced_at") + timedelta(hours=24)),
                name="announcement_leaves_a_day_to_stop",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)
