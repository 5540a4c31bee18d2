"""The proxy that is shipped, before the application itself, with TLS: slow senders, secrets in logs, uploads on no disk, cookies."""

from __future__ import annotations

import http.client
import re
import shutil
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from entente.core.secret_paths import masked
from entente.web.middleware import SECRET_ARGUMENTS
from tests.contracts.proxies import Site, proxy_before_nothing, site
from tests.workers import files_with, until
from tests.worlds import KEEPER

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]
SECRET = "aSecretThatOpensSomething0123456789"
CANARY = b"zqcanaryzq"
BOUNDARY = "------a-boundary"
VERSIONS = "/api/v1/datasets/01998877-0000-7000-8000-000000000000/versions"


@pytest.fixture(scope="module")
def started(django_db_setup: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """One site for all tests here: each starts from empty tables, and the pools hold nothing of them."""
    if shutil.which("nginx") is None:
        pytest.skip("nginx is not installed (Debian: apt-get install nginx-light)")
    with site(tmp_path_factory.mktemp("site")) as running:
        yield running


@pytest.fixture
def running(network: Any, started: Site) -> Site:
    KEEPER.leave()  # the pools may write, unseen
    return started


def head(path: str, content_type: str, length: int, *, key: str = "") -> bytes:
    headers = {"Host": "localhost", "Content-Type": content_type, "Content-Length": str(length)}
    headers |= {"Authorization": f"Bearer {key}"} if key else {}
    return f"POST {path} HTTP/1.1\r\n{''.join(f'{name}: {text}\r\n' for name, text in headers.items())}\r\n".encode()


def slow_body(site: Site, source: str, *, files: bool) -> ssl.SSLSocket:
    """A body that begins and does not go on."""
    connection = site.connect(source)
    if files:
        part = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="t.csv"\r\n\r\na,b\r\n'
        start = head("/en/account/login/", f"multipart/form-data; boundary={BOUNDARY}", 10**9) + part.encode()
    else:
        start = head("/en/account/login/", "application/x-www-form-urlencoded", 100_000) + b"login="
    connection.sendall(start)
    return connection


@pytest.mark.parametrize("files", [False, True])
@pytest.mark.parametrize("many_addresses", [False, True])
def test_two_dozen_slow_bodies_leave_the_site_standing(running: Site, files: bool, many_addresses: bool) -> None:
    sources = [f"127.0.{number // 200}.{number % 200 + 1}" if many_addresses else "127.0.0.1" for number in range(24)]
    held = [slow_body(running, source, files=files) for source in sources]
    time.sleep(1)  # each has reached whatever it reaches

    answers = []
    try:
        for path, source in (
            ("/health/", "127.0.9.9"),
            ("/en/account/login/", "127.0.9.9"),
            (VERSIONS, "127.0.9.9"),
            (VERSIONS, sources[0]),  # who delivers may read meanwhile
            ("/en/", "127.0.9.9"),
        ):
            begun = time.monotonic()
            answers.append(running.get(path, source=source, timeout=30)[9:12])
            assert time.monotonic() - begun < 15, path  # a slow sender holds for longer than this
    finally:
        for connection in held:
            connection.close()

    assert answers == [b"200", b"200", b"401", b"401", b"200"]


def test_upload_is_written_to_no_disk_of_the_proxy_while_it_comes_in(running: Site) -> None:
    with running.connect() as connection:
        part = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="t.csv"\r\n\r\n'.encode()
        connection.sendall(head("/en/account/login/", f"multipart/form-data; boundary={BOUNDARY}", 64 * 2**20) + part)
        connection.sendall(CANARY * (2**20 // len(CANARY)))
        time.sleep(1)

        assert files_with(running.folder, CANARY) == []


@pytest.mark.parametrize("content_type", ["application/octet-stream", "text/csv", "application/x-www-form-urlencoded"])
def test_file_of_a_program_may_be_large_and_is_written_to_no_disk_either(
    running: Site, network: Any, secret_for: Callable[..., str], content_type: str
) -> None:
    key = secret_for(network.contributor, "upload")
    address = f"{VERSIONS}?file_type=csv&period_start=2026-01-01&period_end=2026-03-31"
    megabyte = CANARY * (2**20 // len(CANARY))
    with running.connect() as connection:
        connection.sendall(head(address, content_type, 64 * len(megabyte), key=key) + megabyte)
        time.sleep(1)

        assert files_with(running.folder, CANARY) == []
        for _ in range(63):
            connection.sendall(megabyte)
        answer = connection.recv(65536)
        assert answer.startswith(b"HTTP/1.1 404")  # of the application itself: there is no such series
        assert b"application/problem+json" in answer


def test_refused_delivery_of_a_key_is_answered_by_the_application(
    running: Site, network: Any, secret_for: Callable[..., str]
) -> None:
    key, piece = secret_for(network.contributor, "upload"), bytes(2**20)
    statuses = []
    for _ in range(12):  # nginx answers half of them with 502 where the body is left lying
        with running.connect() as connection:
            connection.sendall(head(VERSIONS, "text/csv", 16 * len(piece), key=key))
            for _ in range(16):
                connection.sendall(piece)
            statuses.append(connection.recv(12))

    assert statuses == [b"HTTP/1.1 422"] * 12


@pytest.mark.parametrize(
    ("path", "content_type", "status"),
    [
        pytest.param(VERSIONS, "text/csv", b"401", id="delivery without a key"),
        pytest.param(
            f"/en/hand-in/{SECRET}/", f"multipart/form-data; boundary={BOUNDARY}", b"404", id="file without a link"
        ),
    ],
)
def test_body_of_somebody_who_may_send_nothing_occupies_nothing(
    running: Site, path: str, content_type: str, status: bytes
) -> None:
    held = [running.connect(f"127.0.6.{number + 1}") for number in range(24)]
    try:
        for connection in held:
            connection.sendall(head(path, content_type, 10**9) + b"a,b")
        statuses = [connection.recv(12) for connection in held]  # nobody waits for the rest
        with running.connect("127.0.9.9", timeout=10) as connection:
            connection.sendall(head(path, content_type, 3) + b"a,b")
            statuses.append(connection.recv(12))
    finally:
        for connection in held:
            connection.close()

    assert statuses == [b"HTTP/1.1 " + status] * 25


def test_sign_in_over_tls_sets_cookies_of_this_host_alone(running: Site) -> None:
    browser = http.client.HTTPSConnection("localhost", running.port, context=running.trust, timeout=100)
    browser.request("GET", "/en/account/login/")
    page = browser.getresponse()
    text, [csrf] = page.read().decode(), page.headers.get_all("Set-Cookie") or []
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', text)
    assert token is not None
    form = urlencode(
        {"login": "contributor@example.org", "password": "a long invented phrase", "csrfmiddlewaretoken": token[1]}
    )
    headers = {
        "Content-Type": "application/x-www-form-urlencoded", "Cookie": csrf.split(";")[0],
        "Referer": f"{running.address}/en/account/login/", "Origin": running.address,
    }  # fmt: skip
    browser.request("POST", "/en/account/login/", form, headers)
    signed_in = browser.getresponse()
    cookies = [csrf, *(signed_in.headers.get_all("Set-Cookie") or [])]

    assert signed_in.status == 302
    assert any(cookie.startswith("__Host-sessionid=") for cookie in cookies)
    for cookie in cookies:
        assert cookie.startswith("__Host-")
        assert "Path=/" in cookie
        assert "Secure" in cookie
        assert "domain" not in cookie.lower()


def secret_addresses() -> list[str]:
    """Every address of the site that opens something by itself, with an invented secret in it."""

    def below(patterns: Any, before: str) -> Iterator[str]:
        for each in patterns:
            route = before + str(each.pattern)
            if isinstance(each, URLResolver):
                yield from below(each.url_patterns, route)
            elif isinstance(each, URLPattern):
                yield route

    found = set()
    for route in below(get_resolver().url_patterns, "/"):
        names = set(re.findall(r"<(?:\w+:)?(\w+)>", route))
        if names & (SECRET_ARGUMENTS | {"key"}) and "templates" not in route and "clauses" not in route:
            plain = route.replace("(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)", f"1a-{SECRET}").replace(
                "(?P<key>[-:\\w]+)", SECRET
            )
            plain = re.sub(r"<(?:str|slug):(?:token|secret|key)>", SECRET, plain)
            plain = re.sub(r"<uuid:\w+>", "01998877-0000-7000-8000-000000000000", plain)
            found.add(re.sub(r"<\w+:\w+>", "a.csv", plain).replace("^", "").replace("$", ""))
    return sorted(found)


def test_every_secret_address_is_known_to_the_mask() -> None:
    addresses = secret_addresses()

    assert len(addresses) >= 7
    assert [address for address in addresses if SECRET in masked(f"Not Found: {address}")] == []


def test_no_log_holds_what_an_address_opens(running: Site, tmp_path: Path) -> None:
    paths = [*secret_addresses(), *(path.replace("/en/", "/fr/") for path in secret_addresses())]
    for path in [*paths, f"/en/explore/?q={SECRET}"]:
        running.get(path, headers=f"Referer: https://localhost/en/hand-in/{SECRET}/\r\n")
    with running.connect() as connection:  # a body with files is led another way
        connection.sendall(head(f"/en/hand-in/{SECRET}/", f"multipart/form-data; boundary={BOUNDARY}", 4) + b"--\r\n")
        connection.recv(4096)
    _is_written_down(running, paths)
    with proxy_before_nothing(tmp_path) as alone:
        for path in paths:
            assert b" 502 " in alone.get(path).split(b"\r\n", 1)[0] + b" "
        _is_written_down(alone, paths)

        assert SECRET not in running.logs() + alone.logs()
    log = (running.folder / "entente.log").read_text()
    assert "/en/hand-in/***/" in log
    assert "/en/explore/" in log


def _is_written_down(site: Site, paths: list[str]) -> None:
    log = site.folder / "entente.log"
    until(lambda: log.read_text().count("***") >= len(paths), "what was asked is written down", every=0.1)


def test_address_that_asks_without_end_is_slowed_and_no_other(tmp_path: Path) -> None:
    def statuses(site: Site, source: str, count: int) -> list[str]:
        request = b"GET /api/v1/datasets HTTP/1.1\r\nHost: localhost\r\n"
        with site.connect(source) as connection:
            connection.sendall((request + b"\r\n") * (count - 1) + request + b"Connection: close\r\n\r\n")
            answers = b"".join(iter(lambda: connection.recv(65536), b""))
        return re.findall(r"^HTTP/1\.1 (\d{3})", answers.decode(errors="replace"), flags=re.MULTILINE)

    with proxy_before_nothing(tmp_path) as alone:
        flood = statuses(alone, "127.0.7.1", 700)
        other = statuses(alone, "127.0.7.2", 20)

    assert flood.count("502") >= 200  # as many as a page and its files, many times over
    assert flood.count("429") >= 300
    assert set(other) == {"502"}


def test_program_on_plain_http_is_not_led_on(tmp_path: Path) -> None:
    with proxy_before_nothing(tmp_path):
        port = re.search(r"listen 127\.0\.0\.1:(\d+);", (tmp_path / "nginx.conf").read_text())
        assert port is not None
        for path in ("/api/v1/datasets", "/delta-sharing/shares", "/series/x/latest", "/hsds/services"):
            plain = http.client.HTTPConnection("127.0.0.1", int(port[1]), timeout=10)
            plain.request("GET", path, headers={"Host": "localhost", "Authorization": "Bearer x"})
            answer = plain.getresponse()
            assert (answer.status, answer.headers["Location"]) == (403, None), path


def test_ciphers_are_those_with_forward_secrecy(tmp_path: Path) -> None:
    with proxy_before_nothing(tmp_path) as alone:
        weak = ssl.create_default_context(cafile=str(tmp_path / "certificate.pem"))
        weak.maximum_version = ssl.TLSVersion.TLSv1_2
        weak.set_ciphers("ECDHE-ECDSA-AES256-SHA384:ECDHE-ECDSA-AES128-SHA:AES256-GCM-SHA384:@SECLEVEL=0")
        with socket.create_connection(("127.0.0.1", alone.port)) as plain, pytest.raises(ssl.SSLError):
            weak.wrap_socket(plain, server_hostname="localhost")
        weak.set_ciphers("ALL")
        with socket.create_connection(("127.0.0.1", alone.port)) as plain:
            chosen = weak.wrap_socket(plain, server_hostname="localhost").cipher()

    assert chosen is not None
    assert chosen[0] == "ECDHE-ECDSA-AES256-GCM-SHA384"


def test_plain_http_leads_to_tls_and_names_nothing(running: Site) -> None:
    text = (running.folder / "nginx.conf").read_text()
    port = re.search(r"listen 127\.0\.0\.1:(\d+);", text)
    assert port is not None
    plain = http.client.HTTPConnection("127.0.0.1", int(port[1]), timeout=10)
    plain.request("GET", f"/en/hand-in/{SECRET}/", headers={"Host": "localhost"})
    answer = plain.getresponse()

    assert (answer.status, answer.headers["Location"]) == (301, f"https://localhost/en/hand-in/{SECRET}/")
    assert SECRET not in running.logs()
