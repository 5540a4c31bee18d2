"""The door to boto3: a bucket, its client, and what the store's errors mean. The only module that imports boto3."""

from __future__ import annotations

import contextlib
import ipaddress
import json
import os
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from uuid import UUID

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from django.conf import settings

from entente.core.errors import Failed
from entente.vault.keys.rings import store_ring
from entente.vault.s3.public_servers import is_of_the_node, keep_to_public_servers
from entente.vault.sealing import tampered

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

    from entente.vault.models import Store

CONNECT_SECONDS = 3
READ_SECONDS = 30
ATTEMPTS = 5

MISSING = "vault.object_missing"
UNSUPPORTED = "vault.store_unsupported"

_CHANGED_STATUSES = {412, 416}  # the object is not the one, or not as long as, the row says
_UNSUPPORTED_STATUSES = {405, 501}
_PASSING_STATUSES = {408, 409, 429}
_PASSING_CODES = {"RequestTimeout", "BadDigest", "XAmzContentSHA256Mismatch"}


@dataclass(frozen=True, slots=True)
class Bucket:
    """A bucket and the right to use it. Two equal ones share a client. A blank endpoint is Amazon's own.

    ``is_public_only``: its server must have a public address whenever it is spoken to, since people of an organization named it.
    """

    endpoint: str
    region: str
    name: str
    access_key: str = field(repr=False)
    secret_key: str = field(repr=False)
    is_public_only: bool = False


def node_bucket() -> Bucket:
    """The bucket of this node, from the settings."""
    return Bucket(
        settings.S3_ENDPOINT, settings.S3_REGION, settings.S3_BUCKET, settings.S3_ACCESS_KEY, settings.S3_SECRET_KEY
    )


def endings_bucket() -> Bucket:
    """The node's bucket with object lock, on the same server."""
    return replace(node_bucket(), name=settings.ENDINGS_BUCKET)


def bucket_of(store: Store | None) -> Bucket:
    """The bucket of an organization's own store; the node's when it has none."""
    if store is None:
        return node_bucket()
    credentials = json.loads(store_ring().unwrap(bytes(store.credentials), credentials_context(store.pk)))
    return named_bucket(
        store.endpoint, store.region, store.bucket, credentials["access_key"], credentials["secret_key"]
    )


def named_bucket(endpoint: str, region: str, name: str, access_key: str, secret_key: str) -> Bucket:
    """A bucket that people of an organization named: on the node's own server, or on one that is public each time."""
    return Bucket(endpoint, region, name, access_key, secret_key, is_public_only=not is_of_the_node(endpoint))


def wrap_credentials(store_id: UUID, *, access_key: str, secret_key: str) -> bytes:
    """What ``Store.credentials`` holds: useless under another store's id or without ``settings.STORE_KEY``."""
    document = json.dumps({"access_key": access_key, "secret_key": secret_key}).encode()
    return store_ring().wrap(document, credentials_context(store_id))


def credentials_context(store_id: UUID) -> bytes:
    """What binds wrapped credentials to their store."""
    return b"entente store credentials" + store_id.bytes


_clients: dict[Bucket, S3Client] = {}
_impatient: dict[Bucket, S3Client] = {}
_clients_lock = threading.Lock()


def client(bucket: Bucket) -> S3Client:
    """The client of a bucket. Clients may be shared by threads; making one may not be."""
    with _clients_lock:
        s3_client = _clients.get(bucket)
        if s3_client is None:
            s3_client = _clients[bucket] = _new_client(bucket)
        return s3_client


def impatient_client(bucket: Bucket) -> S3Client:
    """As ``client``, for whoever asks whether the store is there: one attempt of a few seconds."""
    with _clients_lock:
        s3_client = _impatient.get(bucket)
        if s3_client is None:
            s3_client = _impatient[bucket] = _new_client(bucket, read_seconds=CONNECT_SECONDS, attempts=1)
        return s3_client


def _forget_clients() -> None:
    """A forked child must not speak over its parent's connections."""
    _clients.clear()
    _impatient.clear()
    _clients_lock.release()


os.register_at_fork(before=_clients_lock.acquire, after_in_parent=_clients_lock.release, after_in_child=_forget_clients)


def _new_client(bucket: Bucket, *, read_seconds: int | None = None, attempts: int | None = None) -> S3Client:
    config = Config(
        signature_version="s3v4",
        # Path style: a bucket needs no name of its own in the DNS. The signed payload makes the store verify the SHA-256
        # of what arrived, which every S3 server does; the newer checksum headers are not understood by all of them.
        s3={"addressing_style": "path", "payload_signing_enabled": True},
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
        connect_timeout=CONNECT_SECONDS,
        read_timeout=read_seconds or READ_SECONDS,
        retries={"mode": "standard", "total_max_attempts": attempts or ATTEMPTS},
        max_pool_connections=16,
        proxies={} if is_loopback(bucket.endpoint) else None,
    )
    session = boto3.session.Session(
        aws_access_key_id=bucket.access_key, aws_secret_access_key=bucket.secret_key, region_name=bucket.region
    )
    client = session.client("s3", endpoint_url=bucket.endpoint or None, config=config)
    if bucket.endpoint:
        client.meta.events.register("before-call.s3", _ask_no_other_server)
    if bucket.is_public_only:
        keep_to_public_servers(client)
    return client


def _ask_no_other_server(context: dict[str, Any], **_: Any) -> None:
    """A server that was named leads to no other: to botocore, each of its redirections is one that was followed before."""
    context.setdefault("s3_redirect", {})["redirected"] = True


def is_loopback(endpoint: str) -> bool:
    """Whether an endpoint is on this machine, and therefore never behind the environment's proxy.

    >>> is_loopback("http://127.0.0.1:8333"), is_loopback("https://s3.example.org")
    (True, False)
    >>> is_loopback("http://ns.localhost:8001")  # RFC 6761, section 6.3
    True
    """
    host = urlsplit(endpoint).hostname or ""
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(host).is_loopback
    return host == "localhost" or host.endswith(".localhost")


def is_public(endpoint: str) -> bool:
    """Whether every address to which the endpoint's name resolves is a public one; false for a name that resolves to none.

    >>> is_public("https://10.0.0.8"), is_public("https://127.0.0.1")
    (False, False)
    """
    return bool(public_address(endpoint))


def public_address(endpoint: str) -> str:
    """One of the addresses to which the endpoint's name resolves, where all of them are public; otherwise nothing.

    Where the operator lists destinations (``ENTENTE_DESTINATIONS``), a name outside of them has none.
    """
    try:
        parts = urlsplit(endpoint)
        if not _is_destination(parts.hostname or ""):
            return ""
        resolved = socket.getaddrinfo(parts.hostname or "", parts.port or 443, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError, ValueError):
        return ""
    addresses = [str(entry[4][0]) for entry in resolved]
    return addresses[0] if addresses and all(ipaddress.ip_address(address).is_global for address in addresses) else ""


def _is_destination(host: str) -> bool:
    """Whether the operator lets people of organizations name this host: one of the list, or a name below one; all where there is no list."""
    listed = [name.lower().rstrip(".") for name in settings.DESTINATIONS]
    host = host.lower().rstrip(".")
    return not listed or any(host == name or host.endswith(f".{name}") for name in listed)


@contextlib.contextmanager
def translated(operation: str) -> Iterator[None]:
    """Raise what the store answers as ours: ``transient`` where trying again can help.

    - "vault.object_missing": no such object or upload
    - "vault.tampered": another object lies there, or a shorter one
    - "vault.store_refused": wrong credentials or rights, or a request that the store will never accept
    - "vault.store_unsupported": the store does not know this operation
    - "vault.bucket_missing": no such bucket
    - "vault.store_unavailable" (transient): unreachable, too slow, overloaded or broken
    """
    try:
        yield
    except ClientError as error:
        raise _meaning(error, operation) from error
    except BotoCoreError as error:
        raise Failed("vault.store_unavailable", operation=operation, error=type(error).__name__) from error


def _meaning(error: ClientError, operation: str) -> Failed:
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 500)
    code = error.response.get("Error", {}).get("Code", "")
    facts: dict[str, Any] = {"operation": operation, "status": status, "error": code}
    if code == "NoSuchBucket":
        return Failed("vault.bucket_missing", transient=False, **facts)
    if status == 404:
        return Failed(MISSING, transient=False, **facts)
    if status in _CHANGED_STATUSES:
        return tampered()
    if status in _UNSUPPORTED_STATUSES:
        return Failed(UNSUPPORTED, transient=False, **facts)
    if status >= 500 or status in _PASSING_STATUSES or code in _PASSING_CODES:
        return Failed("vault.store_unavailable", **facts)
    return Failed("vault.store_refused", transient=False, **facts)
