"""Links that expire: a recipient's way to one object, without credentials and without passing through us."""

from __future__ import annotations

import unicodedata
from urllib.parse import quote

from botocore.auth import S3SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from django.conf import settings

from entente.vault.s3.client import Bucket, client, translated

_ASCII_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.() ")


def presign(bucket: Bucket, key: str, *, seconds: int, filename: str) -> str:
    """A link that downloads ``key`` as ``filename`` for ``seconds``, at most ``settings.LINK_SECONDS_MAX``.

    The link never names a version: deleting the object is what ends it early.
    """
    params = {
        "response-content-disposition": content_disposition(filename),
        "response-content-type": "application/octet-stream",
        "response-cache-control": "private, no-store",
    }
    with translated("presign"):
        # botocore's own signer, on the address that its client would find: it finds it anew for each link, and an answer can hold many.
        address = f"{client(bucket).meta.endpoint_url}/{bucket.name}/{quote(key, safe='/~')}"
        request = AWSRequest("GET", address, params=params)
        credentials = Credentials(bucket.access_key, bucket.secret_key)
        expires = max(1, min(seconds, settings.LINK_SECONDS_MAX))
        S3SigV4QueryAuth(credentials, "s3", bucket.region, expires=expires).add_auth(request)
        return str(request.url)


def content_disposition(filename: str) -> str:
    """The header that names a download (RFC 6266): the name in ASCII, and as it is for those who read UTF-8.

    >>> content_disposition("Été 2026.csv")
    'attachment; filename="Ete 2026.csv"; filename*=UTF-8\\'\\'%C3%89t%C3%A9%202026.csv'
    """
    printable = "".join(character for character in filename if character.isprintable())
    name = printable.replace("/", "-").replace("\\", "-").strip(" .") or "data"
    letters = (letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    plain = "".join(letter if letter in _ASCII_SAFE else "_" for letter in letters)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
