"""Counts over several organizations: what one of them asked under an agreement, and what each of the others contributes."""

from __future__ import annotations

from django.db import models

from agreements.models import Agreement
from anonymizer.count_tables.columns import PlaceLevel, TimeLevel
from anonymizer.models import CountTable
from entente.catalogue.vocabularies import Purpose
from entente.core.bilingual import Bilingual
from entente.core.ids import uuid7
from entente.federation.models.messages import Outgoing
from entente.federation.models.nodes import Peer
from entente.federation.models.releases import RemoteRelease
from entente.organizations.models import Organization, User
from exports.models import Entitlement


class JointCount(models.Model):
    """A question of one organization to the providers of an agreement: how many, by need, place and time.

    It has no filter: what it cannot say, two questions cannot tell by their difference. ``peer`` is the node whose organization asks; none for this one.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="joint_counts")
    agreement_digest = models.CharField(max_length=64)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="joint_counts")
    peer = models.ForeignKey(Peer, models.PROTECT, null=True, blank=True, related_name="joint_counts")
    asked_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    asked_at = models.DateTimeField()
    title_en = models.CharField(max_length=200)
    title_fr = models.CharField(max_length=200)
    purpose = models.CharField(max_length=30, choices=Purpose)
    period_start = models.DateField()
    period_end = models.DateField()
    needs = models.JSONField()  # the words under which everybody counts, in their order
    place_level = models.CharField(max_length=10, choices=PlaceLevel)
    time_level = models.CharField(max_length=10, choices=TimeLevel)
    threshold = models.PositiveIntegerField()
    # Which places are pooled (engine.tabulation.joint_tables.PoolingRule).
    least = models.PositiveIntegerField()
    within_percent = models.PositiveSmallIntegerField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    title = Bilingual()

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.CheckConstraint(
                condition=models.Q(period_start__lte=models.F("period_end")), name="joint_count_period_is_forward"
            )
        ]

    def __str__(self) -> str:
        return self.title


class CountShare(models.Model):
    """One organization's part in a joint count.

    Where it lives: ``columns`` and ``table`` are what its people chose; what leaves is an ordinary release of that table (``entitlement``), and where
    another node asked, ``message`` brings its counts there. Where
    the question comes from: ``cells`` are its protected counts as they arrived, and ``release`` what another node announced. They count as long as that access stands.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    joint_count = models.ForeignKey(JointCount, models.CASCADE, related_name="shares")
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="count_shares")
    columns = models.JSONField(default=dict)  # of the upload: need, place, time
    table = models.ForeignKey(CountTable, models.PROTECT, null=True, blank=True, related_name="count_shares")
    chosen_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    findings = models.JSONField(default=list)  # why the worker does not contribute the table
    declined_at = models.DateTimeField(null=True, blank=True)
    reason = models.CharField(max_length=500, blank=True)
    entitlement = models.ForeignKey(Entitlement, models.PROTECT, null=True, blank=True, related_name="count_shares")
    release = models.ForeignKey(RemoteRelease, models.PROTECT, null=True, blank=True, related_name="count_shares")
    message = models.ForeignKey(Outgoing, models.PROTECT, null=True, blank=True, related_name="count_shares")
    cells = models.JSONField(null=True, blank=True)
    contributed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("organization__name_en", "id")
        constraints = [
            models.UniqueConstraint(fields=["joint_count", "organization"], name="share_of_an_organization_stands_once")
        ]

    def __str__(self) -> str:
        return str(self.pk)
