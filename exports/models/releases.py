"""Releases and their files, entitlements, their deliveries and downloads."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db import models
from guardian.models import GroupObjectPermissionBase

from agreements.models import Agreement
from anonymizer.models import Run
from entente.catalogue.models import Dataset
from entente.catalogue.vocabularies import Purpose
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User
from exports.formats import usual_formats
from exports.models.keys import AccessKey
from exports.states import OVER, DeliveryStatus, ReleaseStatus


class Release(models.Model):
    """A run leaves the organization under an agreement. Never edited; it can be withdrawn."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    run = models.ForeignKey(Run, models.PROTECT, related_name="releases")
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="releases")
    purpose = models.CharField(max_length=30, choices=Purpose)
    status = models.CharField(max_length=12, choices=ReleaseStatus, default=ReleaseStatus.PUBLISHING)
    legal_status = models.JSONField()  # one row a jurisdiction: exports.accountability.legal_terms
    changes_en = models.CharField(
        max_length=500, blank=True
    )  # what it changes of an earlier release, in the provider's words
    changes_fr = models.CharField(max_length=500, blank=True)
    formats = models.JSONField(default=usual_formats)  # exports.formats.Format
    places = models.JSONField(default=dict)  # exports.places.Placing, where a format holds places
    fields = models.JSONField(default=list)  # exports.packages.Field of each column, once published
    manifest = models.JSONField(default=dict)  # exports.manifests; signed
    released_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    released_at = models.DateTimeField()
    published_at = models.DateTimeField(null=True, blank=True)
    handed_out_at = models.DateTimeField(
        null=True, blank=True
    )  # to someone unknown first: from then on, everyone may hold it
    error_code = models.CharField(max_length=80, blank=True)
    withdrawn_reason = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(
                fields=["run", "agreement"],
                condition=~models.Q(status__in=OVER),
                name="run_is_released_once_under_an_agreement",
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def dataset(self) -> Dataset:
        return self.run.version.dataset


class ReleaseFile(models.Model):
    """A file of a release as every recipient gets it, sealed to the provider until it is delivered."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    release = models.ForeignKey(Release, models.PROTECT, related_name="files")
    name = models.CharField(max_length=100)
    sealed = models.OneToOneField("vault.SealedObject", models.PROTECT, related_name="+")

    class Meta:
        ordering = ("id",)
        constraints = [models.UniqueConstraint(fields=["release", "name"], name="file_of_a_release_has_its_own_name")]

    def __str__(self) -> str:
        return self.name


class Entitlement(models.Model):
    """A recipient may download a release, from ``starts_at`` until ``ends_at``, unless it was revoked.

    It has no status: it is judged at the moment of use. A guardian grant to the recipient's groups exists exactly for
    each unrevoked entitlement, written in the same transaction.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    release = models.ForeignKey(Release, models.PROTECT, related_name="entitlements")
    recipient = models.ForeignKey(Organization, models.PROTECT, related_name="entitlements")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    # Of what people of another node passed on: ``NodeOnward`` names them.
    granted_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    revoked_at = models.DateTimeField(null=True, blank=True)
    revoked_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    revoked_reason = models.CharField(max_length=500, blank=True)
    # Of what a recipient passed on: its own access, and the agreement in which it provides to the other organization.
    passed_on_from = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="passed_on")
    passed_on_under = models.ForeignKey(Agreement, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("-id",)
        permissions = [("download_entitlement", "Can download")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(starts_at__lt=models.F("ends_at")), name="entitlement_is_forward"
            ),
            models.UniqueConstraint(
                fields=["release", "recipient"],
                condition=models.Q(revoked_at=None),
                name="one_live_entitlement_for_a_recipient",
            ),
            models.CheckConstraint(
                condition=models.Q(passed_on_from=None, passed_on_under=None)
                | models.Q(passed_on_from__isnull=False, passed_on_under__isnull=False),
                name="passed_on_from_and_under_together",
            ),
            models.CheckConstraint(
                condition=models.Q(granted_by__isnull=False) | models.Q(passed_on_from__isnull=False),
                name="access_is_given_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def agreement(self) -> Agreement:
        """The agreement under which its recipient has it: that of the release, or of what was passed on the onward one."""
        return self.release.agreement if self.passed_on_under is None else self.passed_on_under

    @property
    def last_day(self) -> date:
        """The day, where the agreement says, through whose end access lasts."""
        return last_day(self.ends_at, time_zone=self.release.agreement.time_zone)


def last_day(ends_at: datetime, *, time_zone: str) -> date:
    """The day, in a time zone, that is over at an instant."""
    return (ends_at - timedelta(microseconds=1)).astimezone(ZoneInfo(time_zone)).date()


class EntitlementGroupObjectPermission(GroupObjectPermissionBase):
    content_object = models.ForeignKey(Entitlement, on_delete=models.CASCADE)


class Delivery(models.Model):
    """The recipient's own objects in the store, under the prefix of the entitlement, which are erased when it ends."""

    entitlement = models.OneToOneField(Entitlement, models.PROTECT, primary_key=True, related_name="delivery")
    status = models.CharField(max_length=10, choices=DeliveryStatus, default=DeliveryStatus.COPYING)
    files = models.JSONField(default=list)  # name, key, size_bytes, sha256
    error_code = models.CharField(max_length=80, blank=True)
    ready_at = models.DateTimeField(null=True, blank=True)
    erased_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "deliveries"

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def prefix(self) -> str:
        return f"deliveries/{self.entitlement_id}/"

    def file(self, name: str) -> dict[str, Any] | None:
        """The file of that name, as it was delivered."""
        return next((file for file in self.files if file["name"] == name), None)


class Acceptance(models.Model):
    """A person accepted the terms of an entitlement, once for each version of a dataset."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    entitlement = models.ForeignKey(Entitlement, models.PROTECT, related_name="acceptances")
    accepted_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    accepted_at = models.DateTimeField()
    digest = models.CharField(max_length=64)  # of the agreement, as it was shown

    class Meta:
        constraints = [models.UniqueConstraint(fields=["entitlement", "accepted_by"], name="terms_are_accepted_once")]

    def __str__(self) -> str:
        return str(self.pk)


class Download(models.Model):
    """A link was issued, or the file passed on: to whom, which file, until when. ``key``: the program that asked.

    A person of another node has no account here: ``remote_person`` holds her node, her identifier there and the name that the node states.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    entitlement = models.ForeignKey(Entitlement, models.PROTECT, related_name="downloads")
    user = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    remote_person = models.JSONField(null=True, blank=True)
    key = models.ForeignKey(AccessKey, models.PROTECT, null=True, blank=True, related_name="downloads")
    file_name = models.CharField(max_length=100)
    issued_at = models.DateTimeField()
    expires_at = models.DateTimeField()

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.CheckConstraint(
                condition=models.Q(user__isnull=False) ^ models.Q(remote_person__isnull=False),
                name="download_is_of_one_person",
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)
