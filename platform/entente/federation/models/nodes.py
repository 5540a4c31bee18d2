"""The other nodes of the network as its trust list names them, and that list."""

from __future__ import annotations

from datetime import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from entente.core.ids import uuid7


class Standing(models.TextChoices):
    """What the stewards of the network say of a node."""

    ACTIVE = "active", pgettext_lazy("node", "Active")
    SUSPENDED = "suspended", pgettext_lazy("node", "Suspended")
    LEFT = "left", pgettext_lazy("node", "Left the network")


class Peer(models.Model):
    """Another installation. Its identifier is the one that its organizations name as their ``home_node``.

    The worker alone writes it, from a trust list that it verified. ``distrusted_at`` is the operator's own switch: nothing is said to
    the node or taken from it since.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    did = models.CharField(max_length=255, unique=True)
    name = models.CharField(max_length=200)
    address = models.URLField(max_length=300)
    standing = models.CharField(max_length=10, choices=Standing, default=Standing.ACTIVE)
    joined_on = models.DateField(null=True, blank=True)
    distrusted_at = models.DateTimeField(null=True, blank=True)
    last_seen_at = models.DateTimeField(null=True, blank=True)  # it answered, or something that it signed arrived
    # Of the connection to it: since when it fails, when it is tried again, and why.
    failing_since = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveIntegerField(default=0)
    next_attempt_at = models.DateTimeField(null=True, blank=True)
    error_code = models.CharField(max_length=80, blank=True)
    leased_until = models.DateTimeField(null=True, blank=True)  # by the worker that is sending
    # The database on which this node knows all that was said between the two; on another one it asks first.
    level_with = models.CharField(max_length=80, blank=True, default="", db_default="")
    # of its catalogue, as it stands here
    catalogue_etag = models.CharField(max_length=100, blank=True, default="", db_default="")
    catalogue_read_at = models.DateTimeField(null=True, blank=True)
    # The last head of its audit trail that this node witnessed, as the peer signed it.
    witnessed_head = models.JSONField(null=True, blank=True)
    witnessed_at = models.DateTimeField(null=True, blank=True)
    history_changed_at = models.DateTimeField(null=True, blank=True)  # its trail no longer continues what was witnessed

    class Meta:
        ordering = ("name", "id")
        verbose_name = _("node")

    def __str__(self) -> str:
        return self.name

    @classmethod
    def trusted(cls) -> models.QuerySet[Peer]:
        """Those to which anything is said and from which anything is taken."""
        return cls.objects.filter(standing=Standing.ACTIVE, distrusted_at=None)

    @property
    def is_trusted(self) -> bool:
        """Whether anything is said to it or taken from it."""
        return self.standing == Standing.ACTIVE and self.distrusted_at is None


class PeerKey(models.Model):
    """A key by which another node signs, as the trust list names it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    peer = models.ForeignKey(Peer, models.CASCADE, related_name="keys")
    kid = models.CharField(max_length=64)
    public_key = models.BinaryField()  # Ed25519
    since = models.DateTimeField(null=True, blank=True)
    until = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)
    announced_at = models.DateTimeField(null=True, blank=True)  # by the node itself: the list does not name it yet

    class Meta:
        constraints = [models.UniqueConstraint(fields=["peer", "kid"], name="key_of_a_peer_is_its_own")]

    def __str__(self) -> str:
        return self.kid

    def counts(self, at: datetime) -> bool:
        """Whether the node signs by it at a moment."""
        begun = self.since is None or self.since <= at
        return begun and (self.until is None or self.until > at) and self.revoked_at is None


class TrustMetadata(models.Model):
    """A file of the network's trust list (The Update Framework), verified when it was stored; served to every other node as it is."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    role = models.CharField(max_length=255)  # root, targets, snapshot, timestamp; or the name of a target
    version = models.PositiveIntegerField()
    raw = models.BinaryField()
    stored_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "trust metadata"
        constraints = [models.UniqueConstraint(fields=["role", "version"], name="trust_metadata_has_a_version")]

    def __str__(self) -> str:
        return f"{self.role} {self.version}"
