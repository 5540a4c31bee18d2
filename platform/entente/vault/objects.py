"""Sealed objects: files that are encrypted on their way into the store and decrypted on their way out, never in between.

No clear byte touches the disk: what is written is sealed in memory, what is read is opened in memory, a few segments at a time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from datetime import datetime
from uuid import UUID

from django.db import DatabaseError
from django.utils import timezone

from entente.core.ids import uuid7
from entente.vault import endings, s3
from entente.vault.endings import Ending
from entente.vault.keys import store as keystore
from entente.vault.keys.resealing import data_key_info
from entente.vault.keys.store import Receipt
from entente.vault.models import SealedObject, Store
from entente.vault.reader import SealedReader
from entente.vault.sealing import SegmentSealer, new_key, seal_to

__all__ = ["SealedReader", "SealedWriter", "destroy", "object_prefix", "sweep_orphans"]

_LABEL = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PLACE = re.compile(rf"organizations/(?P<owner>[0-9a-f-]{{36}})/{_LABEL.pattern}/(?P<object>[0-9a-f-]{{36}})")


def object_prefix(organization_id: UUID, label: str = "") -> str:
    """Where an organization's sealed objects lie in its bucket.

    >>> object_prefix(UUID(int=0), "upload")
    'organizations/00000000-0000-0000-0000-000000000000/upload/'
    """
    return f"organizations/{organization_id}/" + (f"{label}/" if label else "")


class SealedWriter(s3.ObjectWriter):
    """A write-only binary file whose bytes are hashed, sealed under a fresh data key, and stored in parts.

    It needs the organization's public key only, so the web process can write what it cannot read. Memory stays constant.

    The order in which things come to be is: sealed bytes, then the wrapped data key, then the row (by the caller).
    A crash before the key leaves bytes that nobody will ever open; a crash after it leaves bytes without a
    row, which `sweep_orphans` finds by listing the bucket. The other way round, keys could remain that no listing finds.
    """

    def __init__(
        self,
        *,
        public_key: bytes,
        organization_id: UUID,
        store: Store | None,
        label: str,
        is_view: bool = False,
        leave: Callable[[UUID, str], None] | None = None,
    ) -> None:
        """A writer for an object under ``label``.

        Args:
            is_view: the web process reads it too, with the key of a view that a person holds.
            leave: takes the object's identifier and its place in the bucket, where this process may not destroy what no row will name.
        """
        if not _LABEL.fullmatch(label):
            raise ValueError("a label is lower case words joined by hyphens")
        self._label = label
        self._is_view, self._leave = is_view, leave
        self._store_row = store
        self._object_id = uuid7()
        self._key = f"{object_prefix(organization_id, label)}{self._object_id}"
        data_key = new_key()
        self._wrapped = seal_to(public_key, data_key, data_key_info(self._object_id))
        self._sealer = SegmentSealer(data_key, self._object_id)
        self._multipart = s3.Multipart(s3.bucket_of(store), self._key)
        self._multipart.write(self._sealer.header)
        self._key_may_exist = False
        super().__init__()

    def finish(self) -> SealedObject:
        """Store the last segment and the key. The row is returned unsaved: save it in your own transaction."""
        self._multipart.write(self._sealer.finish())
        etag = self._multipart.complete()
        self._key_may_exist = True
        keystore.put(self._object_id, self._wrapped, shared=self._is_view)
        self._finished = True
        return SealedObject(
            id=self._object_id,
            store=self._store_row,
            key=self._key,
            label=self._label,
            size_bytes=self._size_bytes,
            sealed_bytes=self._multipart.size_bytes,
            sha256=self._hash.hexdigest(),
            etag=etag,
        )

    def abort(self) -> None:
        """Neither object nor parts nor key remain. Safe to run twice.

        A web process that has put the key already leaves both to the worker; where the worker cannot be told, a sweep finds the object.
        """
        if self._key_may_exist and not keystore.destroys():
            if self._leave is not None:
                self._leave(self._object_id, self._key)
            return
        try:
            if self._key_may_exist:
                keystore.destroy(self._object_id)
        finally:
            self._multipart.abort()

    def _store(self, view: memoryview) -> None:
        for segment in self._sealer.update(view):
            self._multipart.write(segment)

    def _is_recorded(self) -> bool:
        """Whether a row names the object. Where the database cannot say, it is kept: an orphan can be swept, a lost upload
        cannot be brought back."""
        try:
            return SealedObject.objects.filter(pk=self._object_id).exists()
        except DatabaseError:
            return True


def destroy(sealed: SealedObject, *, now: datetime | None = None) -> Receipt:
    """Make the bytes unreadable for good: the key first, then the object, then the date on the row. Safe to run twice.

    From the first step on no one can open the object, whatever becomes of the others. Returns the receipt, which
    keeps the date of the first time.
    """
    receipt = destroy_key(sealed.pk, now=now)
    s3.delete(s3.bucket_of(sealed.store), sealed.key)
    SealedObject.objects.filter(pk=sealed.pk, destroyed_at=None).update(destroyed_at=receipt.destroyed_at)
    sealed.destroyed_at = sealed.destroyed_at or receipt.destroyed_at
    return Receipt(sealed.pk, sealed.destroyed_at)


def owner_of(place: str, object_id: UUID) -> UUID | None:
    """The organization in whose part of a bucket the object lies at ``place``; ``None`` where that is no sealed object's."""
    match = _PLACE.fullmatch(place)
    return UUID(match["owner"]) if match is not None and match["object"] == str(object_id) else None


def delete(store: Store | None, place: str) -> None:
    """Remove bytes whose key is gone."""
    s3.delete(s3.bucket_of(store), place)


def destroy_unless_saved(sealed: SealedObject) -> None:
    """What was written for a row that did not come to be: nothing names it, and nobody opens it any more."""
    if not SealedObject.objects.filter(pk=sealed.pk).exists():
        destroy(sealed)


def destroy_key(object_id: UUID, *, now: datetime | None = None) -> Receipt:
    """Make what a key opens unreadable for good, also where a backup of the key store comes back. Safe to run twice.

    The key goes first: a store that is away keeps nobody's data readable. The entry follows when this is tried again.
    """
    receipt = keystore.destroy(object_id, now=now or timezone.now())
    endings.record(Ending.KEY, object_id)
    return receipt


def sweep_orphans(
    store: Store | None, prefix: str, *, known_keys: Container[str], older_than: datetime
) -> tuple[str, ...]:
    """Destroy what a crash left under ``prefix``: objects of no row, and unfinished uploads; the keys that were swept.

    Args:
        prefix: from `object_prefix`, so that no delivery is ever in question.
        known_keys: the keys of all rows of this store under the prefix.
        older_than: what is younger may still be waiting for its row.
    """
    if not prefix.startswith("organizations/"):
        raise ValueError("only sealed objects can be swept")
    bucket = s3.bucket_of(store)
    swept: list[str] = []
    for upload in s3.unfinished(bucket, prefix):
        if upload.started_at < older_than:
            s3.abort_upload(bucket, upload.key, upload.upload_id)
            swept.append(upload.key)
    for entry in list(s3.entries(bucket, prefix)):
        if entry.key not in known_keys and entry.modified_at < older_than:
            keystore.destroy(UUID(entry.key.rpartition("/")[2]))
            s3.delete(bucket, entry.key)
            swept.append(entry.key)
    return tuple(swept)
