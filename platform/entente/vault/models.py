"""What the vault keeps a row of: an organization's own store, and each sealed object."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from entente.core.ids import uuid7
from entente.vault.keys.rings import Kind


class Store(models.Model):
    """An organization's own S3 bucket. An organization without one uses the node's (``store=None``).

    ``credentials`` are wrapped under ``settings.STORE_KEY`` (see ``s3.wrap_credentials``). The organization is a plain
    identifier: the vault lies below the app that knows organizations.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization_id = models.UUIDField(db_index=True)
    endpoint = models.CharField(max_length=500, blank=True)
    region = models.CharField(max_length=100)
    bucket = models.CharField(max_length=255)
    credentials = models.BinaryField()
    created_at = models.DateTimeField(default=timezone.now)


class KeyRecord(models.Model):
    """The life of a key of the node: since when it wraps or signs, until when, and whether it still counts. The key itself is never here.

    ``kid`` tells the keys of a kind apart. From ``until`` on another one wraps and signs, and this one only opens and verifies;
    ``destroyed_at`` says since when nothing needs it and it was taken away. What a key signed after it was revoked does not count.
    ``statement`` joins a signing key to the one before it (``entente.proof.key_history``).
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    kind = models.CharField(max_length=10, choices=[(kind.value, kind.value) for kind in Kind])
    kid = models.CharField(max_length=64)
    public_key = models.BinaryField(default=b"")  # of a key that signs
    statement = models.JSONField(default=dict)
    since = models.DateTimeField()
    until = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)
    destroyed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "kid"], name="key_of_a_kind_has_one_record"),
            models.CheckConstraint(
                condition=models.Q(destroyed_at=None) | models.Q(until__isnull=False),
                name="key_in_use_is_not_destroyed",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.kid}"


class SealedObject(models.Model):
    """Where sealed bytes lie and what they are; the key that opens them is in the key store, under the same ``id``.

    ``sha256`` is of the clear bytes and ``etag`` of the sealed ones, as the store named them. The row outlives the bytes:
    ``destroyed_at`` says since when they are unreadable.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    store = models.ForeignKey(Store, null=True, blank=True, on_delete=models.PROTECT, related_name="objects_sealed")
    key = models.CharField(max_length=500)
    label = models.CharField(max_length=60)
    size_bytes = models.BigIntegerField()
    sealed_bytes = models.BigIntegerField()
    sha256 = models.CharField(max_length=64)
    etag = models.CharField(max_length=200)
    created_at = models.DateTimeField(default=timezone.now)
    destroyed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["store", "key"], nulls_distinct=False, name="sealed_object_has_its_own_key_in_its_store"
            ),
            models.CheckConstraint(
                condition=models.Q(size_bytes__gte=0) & models.Q(sealed_bytes__gt=models.F("size_bytes")),
                name="sealed_object_is_larger_than_its_content",
            ),
            models.CheckConstraint(
                condition=models.Q(destroyed_at__isnull=True) | models.Q(destroyed_at__gte=models.F("created_at")),
                name="sealed_object_is_destroyed_after_its_creation",
            ),
        ]
