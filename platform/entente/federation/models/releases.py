"""What organizations here may fetch from another node, and what another node may fetch from here."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import models

from agreements.models import Agreement
from entente.catalogue.vocabularies import DatasetKind, Purpose
from entente.core.bilingual import Bilingual
from entente.core.ids import uuid7
from entente.federation.models.nodes import Peer
from entente.organizations.models import Organization, User
from entente.vault.models import SealedObject
from exports.models import AccessKey, Entitlement, RecallAnswer, last_day


class RemoteRelease(models.Model):
    """A release of another node to an organization of this one, as that node announced it. Its identifier is that of the entitlement there.

    Its files rest with the provider, whose node judges each piece of them; this node judges besides, by its own copy of the agreement.
    Nothing is shown before the worker read manifest and agreement and found them to be what was announced (``verified_at``).
    """

    id = models.UUIDField(primary_key=True, editable=False)
    peer = models.ForeignKey(Peer, models.PROTECT, related_name="releases")
    release_id = models.UUIDField()
    run_id = models.UUIDField()
    dataset_id = models.UUIDField()
    owner = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    recipient = models.ForeignKey(Organization, models.PROTECT, related_name="remote_releases")
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="remote_releases")
    agreement_digest = models.CharField(max_length=64)
    # Of what was passed on: by whom (``agreement`` is then the one between the two), and the agreement of the provider under which it was released.
    passed_on_by = models.ForeignKey(Organization, models.PROTECT, null=True, blank=True, related_name="+")
    provided_under = models.UUIDField(null=True, blank=True)
    provided_under_digest = models.CharField(max_length=64, blank=True, default="", db_default="")
    title_en = models.CharField(max_length=200)
    title_fr = models.CharField(max_length=200)
    kind = models.CharField(max_length=20, choices=DatasetKind)
    purpose = models.CharField(max_length=30, choices=Purpose)
    number = models.PositiveIntegerField()
    period_start = models.DateField()
    period_end = models.DateField()
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    files = models.JSONField(default=list)  # name, size_bytes, sha256
    arrived_at = models.DateTimeField()
    verified_at = models.DateTimeField(null=True, blank=True)
    error_code = models.CharField(max_length=80, blank=True)  # why it was not verified
    # The provider's node renews it; without that, everything stops by itself.
    lease_until = models.DateTimeField()
    leased_at = models.DateTimeField(null=True, blank=True)  # when it was renewed here last: no clock may read less
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_reason = models.CharField(max_length=40, blank=True)  # a code

    title = Bilingual()

    class Meta:
        ordering = ("-arrived_at", "-id")

    def __str__(self) -> str:
        return self.title

    @property
    def last_day(self) -> Any:
        """The day, where the agreement says, through whose end access lasts."""
        return last_day(self.ends_at, time_zone=self.agreement.time_zone)

    @property
    def provider(self) -> Organization:
        """Whoever provides it under the agreement by which its recipient has it."""
        return self.owner if self.passed_on_by is None else self.passed_on_by

    def file(self, name: str) -> dict[str, Any] | None:
        """The file of that name, as it was announced."""
        return next((file for file in self.files if file["name"] == name), None)


class RemoteCopy(models.Model):
    """A copy of a release of another node that rests here, sealed under a key of its own: that of this identifier in the key store.

    Each pull makes one. Nobody is given any of it before the worker verified all of it (``ready_at``); since ``destroyed_at`` nobody can
    open it.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    release = models.ForeignKey(RemoteRelease, models.PROTECT, related_name="copies")
    begun_at = models.DateTimeField()
    ready_at = models.DateTimeField(null=True, blank=True)
    error_code = models.CharField(max_length=80, blank=True)  # why it did not come to be
    findings = models.JSONField(default=list)  # codes of what did not verify
    fields = models.JSONField(
        default=list, db_default=[]
    )  # name and type of each column of its Parquet file, as its footer says
    records = models.PositiveBigIntegerField(null=True, blank=True)
    destroyed_at = models.DateTimeField(null=True, blank=True)
    destroyed_reason = models.CharField(max_length=40, blank=True)  # a code

    class Meta:
        ordering = ("-id",)
        verbose_name_plural = "remote copies"
        constraints = [
            models.UniqueConstraint(
                fields=["release"], condition=models.Q(destroyed_at=None), name="one_copy_of_a_release_rests_here"
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)


class CopiedFile(models.Model):
    """A file of a copy, sealed to the copy's own key."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    copy = models.ForeignKey(RemoteCopy, models.PROTECT, related_name="files")
    name = models.CharField(max_length=100)
    sealed = models.OneToOneField(SealedObject, models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["copy", "name"], name="file_is_copied_once")]

    def __str__(self) -> str:
        return self.name


class RemoteAcceptance(models.Model):
    """A person here accepted the terms of a release of another node."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    release = models.ForeignKey(RemoteRelease, models.PROTECT, related_name="acceptances")
    accepted_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    accepted_at = models.DateTimeField()
    digest = models.CharField(max_length=64)  # of the agreement, as it was shown

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["release", "accepted_by", "digest"], name="remote_terms_are_accepted_once")
        ]

    def __str__(self) -> str:
        return str(self.pk)


class Ticket(models.Model):
    """A person asks for a file of another node. The worker judges that, and signs what she shows there; it is good for minutes."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    release = models.ForeignKey(RemoteRelease, models.PROTECT, related_name="tickets")
    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    key = models.ForeignKey(AccessKey, models.PROTECT, null=True, blank=True, related_name="+")  # of a program
    file_name = models.CharField(max_length=100)
    asked_at = models.DateTimeField()
    raw = models.BinaryField(default=b"", db_default=b"")
    # Of a copy that rests here: its key is lent under the identifier of the ticket (``vault.keys.lending``).
    copied = models.ForeignKey(CopiedFile, models.PROTECT, null=True, blank=True, related_name="tickets")
    code = models.CharField(max_length=80, blank=True, default="", db_default="")  # why there is none
    reported_at = models.DateTimeField(null=True, blank=True)  # of a file of a copy: when the provider's node was told
    settled_at = models.DateTimeField(null=True, blank=True)
    expires_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return str(self.pk)


class RemoteRecall(models.Model):
    """Another node called a release back: an organization here owes word, by a day, that nothing of it is left. Its identifier is that of the task there."""

    id = models.UUIDField(primary_key=True, editable=False)
    release = models.OneToOneField(RemoteRelease, models.PROTECT, related_name="recall")
    reason = models.CharField(max_length=500, blank=True)
    fetched = models.PositiveIntegerField()
    due_on = models.DateField()
    has_successor = models.BooleanField(default=False)
    arrived_at = models.DateTimeField()
    answer = models.CharField(max_length=10, choices=RecallAnswer, blank=True)
    answered_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    answered_at = models.DateTimeField(null=True, blank=True)
    done_on = models.DateField(null=True, blank=True)
    method = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ("due_on", "id")

    def __str__(self) -> str:
        return str(self.pk)


class NodeAccess(models.Model):
    """An entitlement of this node whose recipient is at home on another: what that node was told, and when it stopped."""

    entitlement = models.OneToOneField(Entitlement, models.PROTECT, primary_key=True, related_name="node_access")
    peer = models.ForeignKey(Peer, models.PROTECT, related_name="accesses")
    offered_at = models.DateTimeField()
    lease_until = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)  # since when nothing is passed on from here
    stopped_at = models.DateTimeField(null=True, blank=True)  # since when that node says that it stopped
    copied_at = models.DateTimeField(null=True, blank=True)  # since when that node says that a copy rests there
    copy_destroyed_at = models.DateTimeField(null=True, blank=True)  # when it says that the copy's key was destroyed

    def __str__(self) -> str:
        return str(self.pk)

    def stops_by(self) -> datetime:
        """When the other node has stopped at the latest, whether or not it is reached."""
        return self.stopped_at or self.lease_until
