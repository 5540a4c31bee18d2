"""What lies in a bucket: ranged reads, single puts, listings, and deleting for good."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any, cast

from entente.core.errors import Failed
from entente.vault.s3.client import MISSING, UNSUPPORTED, Bucket, client, impatient_client, translated
from entente.vault.sealing import tampered

BODY_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class ObjectEntry:
    """One object, as a listing or a HEAD describes it. ``etag`` is the store's own, quotation marks included."""

    key: str
    size_bytes: int
    etag: str
    modified_at: datetime


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A multipart upload that was neither completed nor aborted."""

    key: str
    upload_id: str
    started_at: datetime


def get_range(bucket: Bucket, key: str, start: int, length: int, *, etag: str = "") -> bytes:
    """Exactly ``length`` bytes from ``start``.

    Raises:
        Failed: "vault.tampered" when the object is no longer the one that ``etag`` names, or is too short;
            "vault.object_missing" when there is none.
    """
    attempt = 1
    while True:
        try:
            data = _get(bucket, key, f"bytes={start}-{start + length - 1}", etag)
            break
        except Failed as failure:
            # boto3 retries a request, but not a body that breaks off while it is read.
            if not failure.transient or attempt == BODY_ATTEMPTS:
                raise
            attempt += 1
    if len(data) != length:
        raise tampered()
    return data


def _get(bucket: Bucket, key: str, range_: str, etag: str) -> bytes:
    with translated("get"):
        if etag:
            answer = client(bucket).get_object(Bucket=bucket.name, Key=key, Range=range_, IfMatch=etag)
        else:
            answer = client(bucket).get_object(Bucket=bucket.name, Key=key, Range=range_)
        # Entered itself, the body hands out what lies beneath, whose errors are not boto's.
        with closing(answer["Body"]) as body:
            return body.read()


def put(bucket: Bucket, key: str, data: bytes | bytearray, *, only_if_new: bool = False) -> str:
    """The etag of ``data``, stored in one request. ``only_if_new`` asks the store to refuse an existing key."""
    body = cast("bytes", data)  # boto3 takes a bytearray as it is; its stubs do not know
    with translated("put"):
        if only_if_new:
            answer = client(bucket).put_object(Bucket=bucket.name, Key=key, Body=body, IfNoneMatch="*")
        else:
            answer = client(bucket).put_object(Bucket=bucket.name, Key=key, Body=body)
    return answer["ETag"]


def put_locked(bucket: Bucket, key: str, data: bytes, *, until: datetime) -> None:
    """Store an object that nobody, the operator included, can delete or replace before ``until``. The bucket must have object lock."""
    with translated("put"):
        client(bucket).put_object(
            Bucket=bucket.name,
            Key=key,
            Body=data,
            ObjectLockMode="COMPLIANCE",
            ObjectLockRetainUntilDate=until,
            ContentMD5=base64.b64encode(
                hashlib.md5(data, usedforsecurity=False).digest()
            ).decode(),  # the standard demands it
        )


def head(bucket: Bucket, key: str) -> ObjectEntry:
    """Size, etag and age of an object; ``Failed("vault.object_missing")`` when there is none."""
    with translated("head"):
        answer = client(bucket).head_object(Bucket=bucket.name, Key=key)
    return ObjectEntry(key, answer["ContentLength"], answer["ETag"], answer["LastModified"])


def make_bucket(bucket: Bucket, *, has_lock: bool) -> bool:
    """Whether the bucket is new; one that is there already stays as it is. ``has_lock``: objects in it can be locked against everybody."""
    try:
        with translated("create bucket"):
            client(bucket).create_bucket(
                Bucket=bucket.name,
                ObjectLockEnabledForBucket=has_lock,
                **_place_of(bucket),
            )
    except Failed as failure:
        if failure.facts.get("error") in {"BucketAlreadyExists", "BucketAlreadyOwnedByYou"}:
            return False
        raise
    return True


def _place_of(bucket: Bucket) -> dict[str, Any]:
    """Amazon wants the region said again; other servers take it as it is."""
    return {} if bucket.endpoint else {"CreateBucketConfiguration": {"LocationConstraint": bucket.region}}


def time_of_the_store(bucket: Bucket) -> datetime:
    """What time the store says it is, in UTC to a second. It answers for this bucket within seconds, or counts as away.

    Raises:
        Failed: "vault.store_unavailable", "vault.store_refused" or "vault.bucket_missing".
    """
    with translated("list"):  # to HEAD some servers answer whoever asks
        answer = impatient_client(bucket).list_objects_v2(Bucket=bucket.name, Prefix="probes/", MaxKeys=1)
    return parsedate_to_datetime(answer["ResponseMetadata"]["HTTPHeaders"]["date"])


def entries(bucket: Bucket, prefix: str) -> Iterator[ObjectEntry]:
    """Each object under ``prefix``, a page of the listing at a time."""
    with translated("list"):
        for page in client(bucket).get_paginator("list_objects_v2").paginate(Bucket=bucket.name, Prefix=prefix):
            for item in page.get("Contents", ()):
                yield ObjectEntry(item["Key"], item["Size"], item["ETag"], item["LastModified"])


def keys(bucket: Bucket, prefix: str) -> Iterator[str]:
    """The key of each object under ``prefix``."""
    return (entry.key for entry in entries(bucket, prefix))


def unfinished(bucket: Bucket, prefix: str) -> list[Unfinished]:
    """The multipart uploads under ``prefix`` that were neither completed nor aborted."""
    uploads: list[Unfinished] = []
    with translated("list"):
        for page in client(bucket).get_paginator("list_multipart_uploads").paginate(Bucket=bucket.name, Prefix=prefix):
            uploads.extend(
                Unfinished(upload["Key"], upload["UploadId"], upload["Initiated"])
                for upload in page.get("Uploads", ())
                if upload["Key"].startswith(prefix)  # not every server honours the prefix here
            )
    return uploads


def delete(bucket: Bucket, key: str) -> None:
    """No version of ``key`` can be read any more, nor any link to it used. Safe to run twice."""
    for stored_key, version in list(_versions(bucket, key)):
        if stored_key == key:
            _delete_version(bucket, key, version)


def delete_prefix(bucket: Bucket, prefix: str) -> int:
    """Delete every version of every object under ``prefix`` and abort its unfinished uploads; how many were deleted.

    Uploads are aborted first: a running one could otherwise complete after its object was looked for.
    """
    if not prefix.strip("/"):
        raise ValueError("an empty prefix would be the whole bucket")
    for upload in unfinished(bucket, prefix):
        abort_upload(bucket, upload.key, upload.upload_id)
    versions = list(_versions(bucket, prefix))
    for key, version in versions:
        _delete_version(bucket, key, version)
    return len(versions)


def abort_upload(bucket: Bucket, key: str, upload_id: str) -> None:
    """Forget an unfinished upload and its parts. Safe to run twice."""
    try:
        with translated("abort"):
            client(bucket).abort_multipart_upload(Bucket=bucket.name, Key=key, UploadId=upload_id)
    except Failed as failure:
        if failure.code_given != MISSING:
            raise


def _versions(bucket: Bucket, prefix: str) -> Iterator[tuple[str, str]]:
    """Key and version id of all that lies under ``prefix``, delete markers included.

    In a versioned bucket a plain delete leaves the bytes: a link that names the version still works, and removing the marker
    revives every old link. A server without versions names its only one "null", or refuses the question.
    """
    try:
        with translated("list"):
            for page in (
                client(bucket).get_paginator("list_object_versions").paginate(Bucket=bucket.name, Prefix=prefix)
            ):
                for version in page.get("Versions", ()):
                    yield version["Key"], version["VersionId"]
                for marker in page.get("DeleteMarkers", ()):
                    yield marker["Key"], marker["VersionId"]
    except Failed as failure:
        if failure.code_given != UNSUPPORTED:
            raise
        for key in keys(bucket, prefix):
            yield key, ""


def _delete_version(bucket: Bucket, key: str, version: str) -> None:
    # One request each: the batch form needs a checksum header on which servers do not agree.
    try:
        with translated("delete"):
            if version:
                client(bucket).delete_object(Bucket=bucket.name, Key=key, VersionId=version)
            else:
                client(bucket).delete_object(Bucket=bucket.name, Key=key)
    except Failed as failure:
        if failure.code_given != MISSING:
            raise
