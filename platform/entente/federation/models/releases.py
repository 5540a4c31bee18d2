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
from exports.models import Entitlement, last_day


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

    def file(self, name: str) -> dict[str, Any] | None:
        """The file of that name, as it was announced."""
        return next((file for file in self.files if file["name"] == name), None)


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
    file_name = models.CharField(max_length=100)
    asked_at = models.DateTimeField()
    raw = models.BinaryField(default=b"", db_default=b"")
    code = models.CharField(max_length=80, blank=True, default="", db_default="")  # why there is none
    settled_at = models.DateTimeField(null=True, blank=True)
    expires_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-id",)

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

    def __str__(self) -> str:
        return str(self.pk)

    def stops_by(self) -> datetime:
        """When the other node has stopped at the latest, whether or not it is reached."""
        return self.stopped_at or self.lease_until
