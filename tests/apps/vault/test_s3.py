"""The object store, on a real server: ranges, streams, links, deleting for good, and what its errors mean."""

from __future__ import annotations

import hashlib
import socket
import urllib.error
import urllib.request
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from entente.core.errors import Failed
from entente.vault import s3
from entente.vault.models import Store
from entente.vault.s3 import PART_BYTES
from entente.vault.s3.client import client


def test_get_range_returns_exactly_what_was_asked(bucket, prefix):
    etag = s3.put(bucket, prefix + "a", b"0123456789")

    assert s3.get_range(bucket, prefix + "a", 3, 4, etag=etag) == b"3456"
    assert s3.head(bucket, prefix + "a").size_bytes == 10
    assert s3.head(bucket, prefix + "a").etag == etag


@pytest.mark.parametrize(
    ("key", "start", "length", "etag", "code"),
    [
        ("a", 8, 4, "", "vault.tampered"),  # shorter than believed
        ("a", 20, 4, "", "vault.tampered"),
        ("a", 0, 4, '"00000000000000000000000000000000"', "vault.tampered"),  # another object lies there
        ("absent", 0, 4, "", "vault.object_missing"),
    ],
)
def test_get_range_refuses_another_object_than_the_expected(bucket, prefix, key, start, length, etag, code):
    s3.put(bucket, prefix + "a", b"0123456789")

    with pytest.raises(Failed) as failure:
        s3.get_range(bucket, prefix + key, start, length, etag=etag)

    assert failure.value.code_given == code
    assert not failure.value.transient


def test_unreachable_store_is_a_failure_to_try_again(bucket, monkeypatch):
    monkeypatch.setattr("entente.vault.s3.client.ATTEMPTS", 1)
    monkeypatch.setattr("entente.vault.s3.bucket.BODY_ATTEMPTS", 1)
    nowhere = replace(bucket, endpoint="http://127.0.0.1:9", name="nowhere")

    for act in (
        lambda: s3.get_range(nowhere, "a", 0, 1),
        lambda: s3.put(nowhere, "a", b""),
        lambda: list(s3.keys(nowhere, "a")),
    ):
        with pytest.raises(Failed, match=r"vault\.store_unavailable") as failure:
            act()
        assert failure.value.transient
    assert not any(s3.probe(nowhere).values())


def test_wrong_credentials_and_wrong_buckets_are_failures_for_good(bucket, prefix):
    stranger = replace(bucket, secret_key="not the secret")
    elsewhere = replace(bucket, name="no-such-bucket-of-entente")

    with pytest.raises(Failed, match=r"vault\.store_refused") as failure:
        s3.put(stranger, prefix + "a", b"")
    assert not failure.value.transient
    with pytest.raises(Failed, match=r"vault\.(bucket_missing|store_refused)"):
        s3.get_range(elsewhere, prefix + "a", 0, 1)


def test_bucket_shows_no_secret(bucket):
    assert bucket.secret_key not in repr(bucket)


@pytest.mark.parametrize("size", [0, 1, PART_BYTES, PART_BYTES + 1, 3 * PART_BYTES + 7])
def test_plain_writer_stores_and_hashes_every_size(bucket, prefix, size):
    content = (b"0123456789abcdef" * (size // 16 + 1))[:size]

    with s3.PlainWriter(bucket, prefix + "a") as writer:
        for start in range(0, size, 5_000_000):
            writer.write(content[start : start + 5_000_000])
        written = writer.finish()

    assert (written.size_bytes, written.sha256) == (size, hashlib.sha256(content).hexdigest())
    assert written.etag == s3.head(bucket, prefix + "a").etag
    assert size == 0 or s3.get_range(bucket, prefix + "a", 0, size) == content
    assert s3.unfinished(bucket, prefix) == []


@pytest.mark.parametrize("size", [1, 2 * PART_BYTES + 1])
@pytest.mark.parametrize("end", ["exception", "no finish", "exception after finish"])
def test_plain_writer_that_does_not_finish_leaves_nothing(bucket, prefix, size, end):
    def write() -> None:
        with s3.PlainWriter(bucket, prefix + "a") as writer:
            writer.write(bytes(size))
            if end == "exception after finish":
                writer.finish()
            if end != "no finish":
                raise KeyError

    if end == "no finish":
        write()
    else:
        with pytest.raises(KeyError):
            write()

    assert list(s3.keys(bucket, prefix)) == []
    assert s3.unfinished(bucket, prefix) == []


def test_plain_writer_takes_nothing_after_finish(bucket, prefix):
    with s3.PlainWriter(bucket, prefix + "a") as writer:
        writer.write(b"all")
        writer.finish()

        with pytest.raises(ValueError, match="finished"):
            writer.write(b"more")

    assert s3.get_range(bucket, prefix + "a", 0, 3) == b"all"


def test_part_that_failed_can_never_be_left_out(bucket, prefix):
    upload = s3.Multipart(bucket, prefix + "a")
    upload.write(bytes(PART_BYTES + 1))
    s3.abort_upload(bucket, prefix + "a", s3.unfinished(bucket, prefix)[0].upload_id)

    for _ in range(2):
        with pytest.raises(Failed, match=r"vault\.object_missing"):
            upload.complete()
    upload.abort()

    assert list(s3.keys(bucket, prefix)) == []


def test_delete_prefix_removes_objects_and_unfinished_uploads_of_that_prefix_only(bucket, prefix):
    for name in ("one/a", "one/é & +", "onebis/a"):
        s3.put(bucket, prefix + name, b"x")
    unfinished = s3.Multipart(bucket, prefix + "one/b")
    unfinished.write(bytes(PART_BYTES + 1))

    assert s3.delete_prefix(bucket, prefix + "one/") == 2

    assert list(s3.keys(bucket, prefix)) == [prefix + "onebis/a"]
    assert s3.unfinished(bucket, prefix) == []
    assert s3.delete_prefix(bucket, prefix + "one/") == 0
    unfinished.abort()


@pytest.mark.parametrize("prefix_given", ["", "/"])
def test_delete_prefix_never_empties_the_bucket(bucket, prefix_given):
    with pytest.raises(ValueError, match="whole bucket"):
        s3.delete_prefix(bucket, prefix_given)


def test_delete_twice_is_safe_and_spares_the_neighbours(bucket, prefix):
    s3.put(bucket, prefix + "a", b"x")
    s3.put(bucket, prefix + "ab", b"x")

    s3.delete(bucket, prefix + "a")
    s3.delete(bucket, prefix + "a")

    assert list(s3.keys(bucket, prefix)) == [prefix + "ab"]


def fetch(link: str) -> tuple[int, dict[str, str], bytes]:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(link, timeout=10) as answer:
            return answer.status, dict(answer.headers), answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, {}, b""


def test_presigned_link_downloads_under_its_name_until_the_object_is_deleted(bucket, prefix):
    s3.put(bucket, prefix + "a", b"a table")
    link = s3.presign(bucket, prefix + "a", seconds=300, filename='Été "2026".csv')

    status, headers, body = fetch(link)
    s3.delete(bucket, prefix + "a")

    assert (status, body) == (200, b"a table")
    assert headers["Content-Type"] == "application/octet-stream"
    assert headers["Content-Disposition"] == (
        "attachment; filename=\"Ete _2026_.csv\"; filename*=UTF-8''%C3%89t%C3%A9%20%222026%22.csv"
    )
    assert fetch(link)[0] == 404


@pytest.mark.parametrize("key", ["deliveries/a/data.csv", "an odd~key/é +&?#.csv"])
def test_presigned_link_is_the_one_that_the_client_would_sign(bucket, key, monkeypatch):
    monkeypatch.setattr("botocore.auth.get_current_datetime", lambda: datetime(2026, 11, 26, 12, tzinfo=UTC))
    said = {
        "Bucket": bucket.name, "Key": key, "ResponseContentDisposition": s3.content_disposition("a.csv"),
        "ResponseContentType": "application/octet-stream", "ResponseCacheControl": "private, no-store",
    }  # fmt: skip
    usual = client(bucket).generate_presigned_url("get_object", Params=said, ExpiresIn=300)

    link = s3.presign(bucket, key, seconds=300, filename="a.csv")

    assert link.partition("?")[0] == usual.partition("?")[0]
    assert parse_qs(urlsplit(link).query) == parse_qs(urlsplit(usual).query)


def test_presigned_link_that_was_changed_is_refused(bucket, prefix):
    s3.put(bucket, prefix + "a", b"x")
    s3.put(bucket, prefix + "b", b"x")
    link = s3.presign(bucket, prefix + "a", seconds=300, filename="a.csv")

    assert fetch(link.replace(prefix + "a", prefix + "b"))[0] == 403
    assert fetch(link.replace("X-Amz-Expires=300", "X-Amz-Expires=3000"))[0] == 403
    assert fetch(link.partition("?")[0])[0] == 403


@pytest.mark.parametrize(("asked", "given"), [(300, 300), (900, 900), (901, 900), (10**9, 900), (0, 1), (-5, 1)])
def test_presigned_link_never_outlives_the_limit(bucket, asked, given):
    link = s3.presign(bucket, "deliveries/a", seconds=asked, filename="a.csv")

    assert parse_qs(urlsplit(link).query)["X-Amz-Expires"] == [str(given)]
    assert "versionId" not in link


@pytest.mark.parametrize(
    ("filename", "plain"),
    [
        ("table.csv", "table.csv"),
        ('a"; filename="b.exe', "a__ filename__b.exe"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("a\r\nSet-Cookie: x", "aSet-Cookie_ x"),
        ("ᐃᓄᒃᑎᑐᑦ.csv", "______.csv"),
        ("", "data"),
        (" .. ", "data"),
    ],
)
def test_content_disposition_is_one_safe_header(filename, plain):
    header = s3.content_disposition(filename)

    assert header.startswith(f'attachment; filename="{plain}"; filename*=')
    assert header.isascii()
    assert header.isprintable()
    assert "/" not in unquote(header).replace("attachment; ", "")


def test_probe_finds_every_capability_and_leaves_nothing(bucket):
    capabilities = s3.probe(bucket)

    assert [name for name, holds in capabilities.items() if not holds and name != "versioning"] == []
    assert list(s3.keys(bucket, "probes/")) == []
    assert s3.unfinished(bucket, "probes/") == []


def test_bucket_of_an_organization_s_own_store_needs_the_store_key(settings, bucket):
    store = Store(endpoint="https://s3.example.org", region="ca-central-1", bucket="maple-test-clinic")
    store.credentials = s3.wrap_credentials(store.id, access_key="MAPLE", secret_key="maple secret")

    assert s3.bucket_of(store) == s3.Bucket(
        "https://s3.example.org", "ca-central-1", "maple-test-clinic", "MAPLE", "maple secret", is_public_only=True
    )
    assert s3.bucket_of(None) == bucket
    assert b"maple secret" not in store.credentials
    settings.STORE_KEY = b"another store key of 32 bytes..."
    with pytest.raises(Failed, match=r"vault\.unknown_key"):
        s3.bucket_of(store)


def test_name_that_leads_inside_later_is_not_followed(settings, bucket):
    """Judged when it was named, the name of an organization's store now leads to this machine: nothing is sent there."""
    own = s3.named_bucket(bucket.endpoint, bucket.region, bucket.name, "MAPLE", "maple secret")
    assert not own.is_public_only  # the node's own server, which the operator named
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(5)
        settings.S3_ENDPOINT = "https://s3.example.org"
        address = f"http://localhost:{server.getsockname()[1]}"
        named = s3.named_bucket(address, "ca-central-1", "maple", "MAPLE", "maple secret")

        with pytest.raises(Failed, match=r"vault\.store_unavailable"):
            s3.head(named, "a")

        connection, _ = server.accept()
        connection.settimeout(5)
        assert connection.recv(1) == b""


def test_credentials_moved_to_another_store_do_not_open():
    store = Store(endpoint="https://s3.example.org", region="ca-central-1", bucket="a")
    other = Store(endpoint="https://elsewhere.example.org", region="ca-central-1", bucket="a")
    other.credentials = s3.wrap_credentials(store.id, access_key="MAPLE", secret_key="maple secret")

    with pytest.raises(Failed, match=r"vault\.tampered"):
        s3.bucket_of(other)


@pytest.fixture
def versioned(bucket, prefix):
    """The test's bucket, keeping every version for a while."""
    switch = client(bucket).put_bucket_versioning
    switch(Bucket=bucket.name, VersioningConfiguration={"Status": "Enabled"})
    yield bucket
    switch(Bucket=bucket.name, VersioningConfiguration={"Status": "Suspended"})


def versions(bucket, prefix) -> list[str]:
    answer = client(bucket).list_object_versions(Bucket=bucket.name, Prefix=prefix)
    return sorted(item["Key"] for kind in ("Versions", "DeleteMarkers") for item in answer.get(kind, ()))


def test_delete_in_a_versioned_bucket_leaves_no_version_that_a_link_could_reach(versioned, prefix):
    for content in (b"first", b"second"):
        s3.put(versioned, prefix + "a", content)
    s3.put(versioned, prefix + "b", b"x")
    client(versioned).delete_object(Bucket=versioned.name, Key=prefix + "a")
    s3.put(versioned, prefix + "a", b"third")

    assert versions(versioned, prefix) == [prefix + "a"] * 4 + [prefix + "b"]
    s3.delete(versioned, prefix + "a")
    assert versions(versioned, prefix) == [prefix + "b"]
    s3.delete_prefix(versioned, prefix)
    assert versions(versioned, prefix) == []
