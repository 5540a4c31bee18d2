"""What a bucket really does, tried on it: ``entente doctor`` prints this, since S3 servers differ and say little of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from botocore.awsrequest import AWSRequest

from entente.core.errors import Failed
from entente.core.ids import uuid7
from entente.vault.s3.bucket import delete, delete_prefix, get_range, head, put, unfinished
from entente.vault.s3.client import MISSING, Bucket, client, translated
from entente.vault.s3.links import presign
from entente.vault.s3.multipart import PART_BYTES, Multipart

CONTENT = b"entente probe"


def probe(bucket: Bucket) -> dict[str, bool]:
    """Each capability, and whether the bucket has it. Writes under a prefix of its own, which it deletes.

    The last ones are refusals that must hold: an unsigned link, and one whose signature or duration was changed. All
    are false when nothing can be stored; ``versioning`` alone is neither good nor bad.
    """
    prefix = f"probes/{uuid7()}/"
    key = prefix + "object"
    checks: dict[str, Callable[[], bool]] = {
        "put": lambda: bool(put(bucket, key, CONTENT)),
        "get": lambda: get_range(bucket, key, 0, len(CONTENT)) == CONTENT,
        "range": lambda: get_range(bucket, key, 8, 5) == b"probe",
        "conditional_get": lambda: _conditional_get(bucket, key),
        "conditional_put": lambda: _conditional_put(bucket, key),
        "multipart": lambda: _multipart(bucket, prefix + "parts"),
        "abort": lambda: _abort(bucket, prefix + "aborted"),
        "presign": lambda: _status(bucket, _link(bucket, key)) == 200,
        "anonymous_refused": lambda: _status(bucket, _without_query(_link(bucket, key))) in (401, 403),
        "signature_refused": lambda: _status(bucket, _link(bucket, key)[:-4] + "0000") in (401, 403),
        "duration_refused": lambda: _status(bucket, _longer(_link(bucket, key))) in (401, 403),
        "delete": lambda: _delete(bucket, key),
        "versioning": lambda: _versioning(bucket),
    }
    if not _holds(checks["put"]):
        return dict.fromkeys(checks, False)
    try:
        return {name: _holds(check) for name, check in checks.items()}
    finally:
        delete_prefix(bucket, prefix)


def _holds(check: Callable[[], bool]) -> bool:
    try:
        return check()
    except (Failed, OSError):
        return False


def _conditional_get(bucket: Bucket, key: str) -> bool:
    try:
        get_range(bucket, key, 0, 1, etag='"0123456789abcdef0123456789abcdef"')
    except Failed as failure:
        return failure.code_given == "vault.tampered"
    return False


def _conditional_put(bucket: Bucket, key: str) -> bool:
    try:
        put(bucket, key, CONTENT, only_if_new=True)
    except Failed as failure:
        return failure.code_given == "vault.tampered"
    return False


def _multipart(bucket: Bucket, key: str) -> bool:
    upload = Multipart(bucket, key)
    upload.write(bytes(PART_BYTES + 1))
    upload.complete()
    return head(bucket, key).size_bytes == PART_BYTES + 1 and not unfinished(bucket, key)


def _abort(bucket: Bucket, key: str) -> bool:
    upload = Multipart(bucket, key)
    upload.write(bytes(PART_BYTES + 1))
    listed = bool(unfinished(bucket, key))
    upload.abort()
    return listed and not unfinished(bucket, key)


def _delete(bucket: Bucket, key: str) -> bool:
    delete(bucket, key)
    try:
        head(bucket, key)
    except Failed as failure:
        return failure.code_given == MISSING
    return False


def _versioning(bucket: Bucket) -> bool:
    with translated("versioning"):
        return client(bucket).get_bucket_versioning(Bucket=bucket.name).get("Status") == "Enabled"


def _link(bucket: Bucket, key: str) -> str:
    return presign(bucket, key, seconds=60, filename="probe")


def _longer(link: str) -> str:
    return link.replace("X-Amz-Expires=60", "X-Amz-Expires=600")


def _without_query(link: str) -> str:
    return urlunsplit(urlsplit(link)._replace(query=""))


def _status(bucket: Bucket, link: str) -> int:
    """The HTTP status that a stranger with this link gets: by the client's own connections, which judge the address and follow nothing."""
    request = AWSRequest("GET", link, stream_output=True).prepare()
    s3_client: Any = client(bucket)
    with translated("link"):
        answer = s3_client._endpoint.http_session.send(request)  # noqa: SLF001 - boto3 has no other door
    answer.raw.close()
    return int(answer.status_code)
