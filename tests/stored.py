"""The bytes of a world that is kept: objects in the node's bucket and data keys, as they lay there when it was built.

They are put back for each further test, whatever earlier ones destroyed, overwrote or tampered with.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MOST_BYTES = (
    5 * 2**20
)  # a larger object is in several parts, whose bounds its etag depends on: such a world is not kept
HEADERS = ("ContentType", "ContentDisposition", "ContentEncoding", "CacheControl", "Metadata")


@dataclass(frozen=True)
class Names:
    """What lay in the bucket and the key store at one moment: etags by key, and files."""

    etags: Mapping[str, str]
    keys: frozenset[str]


@dataclass(frozen=True)
class Object:
    """One object; ``is_multipart`` where its etag says that it came in parts (one, here)."""

    body: bytes
    headers: Mapping[str, Any]
    is_multipart: bool


@dataclass(frozen=True)
class Bytes:
    """What a world added or wrote anew, and the names of what it took away."""

    objects: Mapping[str, Object]
    keys: Mapping[str, bytes]
    gone: tuple[str, ...]
    gone_keys: tuple[str, ...]


def present() -> Names:
    """What lies there now."""
    from entente.vault import s3

    etags = {entry.key: entry.etag for entry in s3.entries(s3.node_bucket(), "")}
    root = _root()
    return Names(etags, frozenset(str(file.relative_to(root)) for file in root.rglob("*") if file.is_file()))


def taken(before: Names) -> Bytes | None:
    """What was stored since ``before``; ``None`` where an object is too large to be put back as it was."""
    after = present()
    objects = {}
    for key, etag in after.etags.items():
        if before.etags.get(key) != etag:
            answer = _client().get_object(Bucket=_bucket(), Key=key)
            if answer["ContentLength"] > MOST_BYTES:
                return None
            headers = {name: answer[name] for name in HEADERS if answer.get(name)}
            objects[key] = Object(answer["Body"].read(), headers, "-" in etag)
    return Bytes(
        objects,
        {name: (_root() / name).read_bytes() for name in after.keys - before.keys},
        _missing(before.etags, after.etags),
        _missing(before.keys, after.keys),
    )


def put_back(stored: Bytes) -> None:
    """Bring bucket and key store to where the world left them, as far as they are its own."""
    for key, each in stored.objects.items():
        _put(key, each)
    for key in stored.gone:
        _client().delete_object(Bucket=_bucket(), Key=key)
    for name, content in stored.keys.items():
        path = _root() / name
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(0o600)
    for name in stored.gone_keys:
        (_root() / name).unlink(missing_ok=True)


def _put(key: str, each: Object) -> None:
    where = {"Bucket": _bucket(), "Key": key}
    if not each.is_multipart:
        _client().put_object(**where, Body=each.body, **each.headers)
        return
    upload = _client().create_multipart_upload(**where, **each.headers)["UploadId"]
    part = _client().upload_part(**where, UploadId=upload, PartNumber=1, Body=each.body)
    parts = [{"PartNumber": 1, "ETag": part["ETag"]}]
    _client().complete_multipart_upload(**where, UploadId=upload, MultipartUpload={"Parts": parts})


def _missing(before: Iterable[str], after: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(before) - set(after)))


def _client() -> Any:
    from entente.vault.s3 import node_bucket
    from entente.vault.s3.client import client

    return client(node_bucket())


def _bucket() -> str:
    from django.conf import settings

    return str(settings.S3_BUCKET)


def _root() -> Path:
    from django.conf import settings

    return Path(settings.KEYSTORE)
