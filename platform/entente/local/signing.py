"""One signed S3 request with the standard library alone (AWS Signature Version 4), to ask whether a store answers.

AWS, "Signature Version 4 signing process" (Amazon S3 API reference). The application itself uses boto3, in the vault.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from datetime import UTC, datetime
from http.client import HTTPConnection
from types import MappingProxyType
from urllib.parse import urlsplit


def signed_request(
    method: str,
    url: str,
    *,
    access_key: str,
    secret_key: str,
    region: str,
    body: bytes = b"",
    amazon: Mapping[str, str] | None = None,
    now: datetime | None = None,
    timeout: float = 5,
) -> tuple[int, bytes]:
    """Status and body of a signed request; ``OSError`` or ``HTTPException`` where no one answers.

    Args:
        url: ``http://host:port/bucket/key`` with a path of unreserved characters and no query.
        amazon: further headers that begin with ``x-amz-``.
    """
    parts = urlsplit(url)
    headers = authorization(
        method, parts.netloc, parts.path, access_key=access_key, secret_key=secret_key, region=region, body=body,
        amazon=amazon or {}, now=now or datetime.now(UTC),
    )  # fmt: skip
    connection = HTTPConnection(parts.netloc, timeout=timeout)
    try:
        connection.request(method, parts.path, body=body, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def authorization(
    method: str,
    host: str,
    path: str,
    *,
    access_key: str,
    secret_key: str,
    region: str,
    body: bytes,
    now: datetime,
    amazon: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, str]:
    """The headers that sign a request without a query."""
    stamp, digest = now.strftime("%Y%m%dT%H%M%SZ"), hashlib.sha256(body).hexdigest()
    headers = {"host": host, "x-amz-content-sha256": digest, "x-amz-date": stamp, **amazon}
    signed = dict(sorted(headers.items()))
    names = ";".join(signed)
    canonical = "\n".join([method, path, "", *(f"{name}:{value}" for name, value in signed.items()), "", names, digest])
    scope = f"{stamp[:8]}/{region}/s3/aws4_request"
    text = "\n".join(["AWS4-HMAC-SHA256", stamp, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    key = b"AWS4" + secret_key.encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    signature = hmac.digest(key, text.encode(), "sha256").hex()
    return {
        **signed,
        "authorization": f"AWS4-HMAC-SHA256 Credential={access_key}/{scope}, "
        f"SignedHeaders={names}, Signature={signature}",
    }
