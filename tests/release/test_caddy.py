"""``deploy/Caddyfile`` with TLS of an authority of its own, before the application, before the store, and before what only counts bytes."""

from __future__ import annotations

import os
import re
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

import boto3
import pytest
from botocore.config import Config
from django.conf import settings

from tests.contracts.proxies import Site, site
from tests.contracts.test_proxy import secret_addresses
from tests.release.certificates import certify
from tests.workers import ROOT
from tests.worlds import KEEPER

pytestmark = [pytest.mark.release, pytest.mark.django_db(transaction=True)]
HOST, DATA_HOST = "localhost", "data.localhost"
SECRET: Final = "aSecretThatOpensSomething0123456789"
GIGABYTES: Final = 2
VERSIONS: Final = "/api/v1/datasets/01998877-0000-7000-8000-000000000000/versions"


class Front:
    """Caddy on free ports, and what a client needs to reach it."""

    def __init__(self, folder: Path, **upstreams: str) -> None:
        self.folder, self.upstreams = folder, upstreams
        self.secure, self.plain = free_port(), free_port()
        self.process: subprocess.Popen[bytes]

    @contextmanager
    def running(self) -> Iterator[Front]:
        text = (ROOT / "deploy" / "Caddyfile").read_text()
        text = text.replace(
            "{\n\tadmin off\n",
            f"{{\n\tadmin off\n\thttp_port {self.plain}\n\thttps_port {self.secure}\n\tauto_https disable_redirects\n",
            1,
        )
        (self.folder / "Caddyfile").write_text(text)
        certify(self.folder, HOST, DATA_HOST)
        environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.folder), "ENTENTE_BUFFERS": buffers(), "ENTENTE_HOST": HOST, "ENTENTE_DATA_HOST": DATA_HOST,
            "ENTENTE_TLS": f"{self.folder}/fullchain.pem {self.folder}/key.pem", **self.upstreams,
        }  # fmt: skip
        with (self.folder / "caddy.log").open("ab") as log:
            self.process = subprocess.Popen(
                ["caddy", "run", "--config", self.folder / "Caddyfile", "--adapter", "caddyfile"],
                env=environment,
                stdout=log,
                stderr=log,
            )
        try:
            deadline = time.monotonic() + 60
            while not listens(self.secure):
                assert self.process.poll() is None, self.log()
                assert time.monotonic() < deadline, self.log()
                time.sleep(0.05)
            yield self
        finally:
            self.process.terminate()
            self.process.wait(timeout=30)

    def curl(self, url: str, *options: str) -> str:
        resolved = [
            word
            for name in (HOST, DATA_HOST)
            for port in (self.secure, self.plain)
            for word in ("--resolve", f"{name}:{port}:127.0.0.1")
        ]
        command = ["curl", "-sS", "-m", "120", "--cacert", str(self.folder / "root.pem"), *resolved, *options, url]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    def connect(self) -> ssl.SSLSocket:
        trust = ssl.create_default_context(cafile=str(self.folder / "root.pem"))
        return trust.wrap_socket(
            socket.create_connection(("127.0.0.1", self.secure), timeout=120), server_hostname=HOST
        )

    def log(self) -> str:
        return (self.folder / "caddy.log").read_text()

    def resident_bytes(self) -> int:
        [line] = [
            line
            for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
            if line.startswith("VmHWM")
        ]
        return int(line.split()[1]) * 1024


def buffers() -> str:
    """What a Caddy of this version calls it."""
    version = subprocess.run(["caddy", "version"], capture_output=True, text=True, check=True).stdout
    numbers = [int(number) for number in re.findall(r"\d+", version)[:2]]
    return "buffer_requests" if numbers < [2, 7] else "request_buffers 6MB"


def free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        return int(taken.getsockname()[1])


def listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


@pytest.fixture(scope="module")
def application(django_db_setup: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    if not all(map(shutil.which, ("caddy", "nginx", "curl"))):
        pytest.skip("caddy, nginx and curl are not installed (Debian: caddy, nginx-light, curl)")
    with site(tmp_path_factory.mktemp("site")) as running:
        yield running


@pytest.fixture
def front(network: Any, application: Site, tmp_path: Path) -> Iterator[Front]:
    KEEPER.leave()
    pools = re.findall(r"server (127\.0\.0\.1:\d+);", (application.folder / "nginx.conf").read_text())
    store = settings.S3_ENDPOINT.removeprefix("http://")
    with Front(tmp_path, ENTENTE_PAGES=pools[0], ENTENTE_UPLOADS=pools[1], ENTENTE_STORE=store).running() as running:
        yield running


class Sink(threading.Thread):
    """An upstream that takes a request in, remembers its head, counts its body and answers."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.server = socket.create_server(("127.0.0.1", 0))
        self.head, self.taken = b"", 0

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self.server.getsockname()[1]}"

    def run(self) -> None:
        connection, _ = self.server.accept()
        while b"\r\n\r\n" not in self.head:
            self.head += connection.recv(65536)
        self.head, _, rest = self.head.partition(b"\r\n\r\n")
        match = re.search(rb"(?i)content-length: (\d+)", self.head)
        length = int(match[1]) if match else 0
        self.taken, buffer = len(rest), bytearray(2**20)
        while self.taken < length:
            self.taken += connection.recv_into(buffer)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nOK")
        connection.close()


def test_pages_by_http2_set_cookies_of_this_host_alone_and_no_page_of_health(front: Front) -> None:
    page = front.curl(f"https://{HOST}:{front.secure}/en/account/login/", "-i", "--http2")
    ready = front.curl(f"https://{HOST}:{front.secure}/health/ready/", "-o", "/dev/null", "-w", "%{http_code}")
    program = front.curl(f"http://{HOST}:{front.plain}/api/v1/datasets", "-o", "/dev/null", "-w", "%{http_code}")
    person = front.curl(f"http://{HOST}:{front.plain}/en/", "-o", "/dev/null", "-w", "%{http_code} %{redirect_url}")

    assert page.startswith("HTTP/2 200")
    assert re.search(r"(?im)^set-cookie: __Host-csrftoken=.*Secure", page)
    assert re.search(r"(?im)^x-request-id: [0-9a-f]{32}\r?$", page)
    assert (ready, program) == ("404", "403")
    assert person == f"301 https://{HOST}/en/"


def test_slow_bodies_leave_the_pages_standing(front: Front) -> None:
    head = f"POST /en/account/login/ HTTP/1.1\r\nHost: {HOST}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\nlogin="  # and more than what a proxy holds back anyway
    held = [front.connect() for _ in range(24)]
    try:
        for connection in held:
            connection.sendall(head.encode() + b"x" * 20_000)
        time.sleep(1)
        answers = [
            front.curl(
                f"https://{HOST}:{front.secure}/en/account/login/", "-m", "30", "-o", "/dev/null", "-w", "%{http_code}"
            )
            for _ in range(3)
        ]
    finally:
        for connection in held:
            connection.close()

    assert answers == ["200"] * 3


def test_range_of_an_object_comes_through_the_host_of_data_and_nothing_without_a_signature(front: Front) -> None:
    def client(endpoint: str) -> Any:
        return boto3.client(
            "s3", endpoint_url=endpoint, region_name=settings.S3_REGION, aws_access_key_id=settings.S3_ACCESS_KEY,
            aws_secret_access_key=settings.S3_SECRET_KEY, config=Config(signature_version="s3v4", s3={"addressing_style": "path"}),
        )  # fmt: skip

    data = f"https://{DATA_HOST}:{front.secure}"
    client(settings.S3_ENDPOINT).put_object(
        Bucket=settings.S3_BUCKET, Key="probes/range", Body=bytes(range(256)) * 4096
    )
    link = client(data).generate_presigned_url(
        "get_object", Params={"Bucket": settings.S3_BUCKET, "Key": "probes/range"}, ExpiresIn=60
    )

    ranged = front.curl(link, "-r", "1000-1099", "-o", "/dev/null", "-D", "-")
    unsigned = front.curl(link.partition("?")[0], "-o", "/dev/null", "-w", "%{http_code}")
    listed = front.curl(f"{data}/", "-o", "/dev/null", "-w", "%{http_code}")

    assert " 206" in ranged.splitlines()[0]
    assert re.search(r"(?im)^content-range: bytes 1000-1099/1048576\r?$", ranged)
    assert re.search(r"(?im)^content-security-policy: default-src 'none'; sandbox\r?$", ranged)
    assert (unsigned, listed) == ("403", "403")


def ask_secret_addresses(front: Front) -> int:
    """Every address that opens something, with headers that hold the secret too; how many."""
    addresses = [*secret_addresses(), f"/en/explore/?q={SECRET}"]
    headers = ["-e", f"https://{HOST}/en/hand-in/{SECRET}/", "-b", f"a={SECRET}"]
    for address in addresses:
        front.curl(f"https://{HOST}:{front.secure}{address}", "-o", "/dev/null", *headers)
    front.curl(f"https://{DATA_HOST}:{front.secure}/bucket/x?X-Amz-Signature={SECRET}", "-o", "/dev/null")
    return len(addresses)


def test_log_holds_nothing_that_an_address_opens(front: Front) -> None:
    asked_for = ask_secret_addresses(front)

    assert SECRET not in front.log()
    assert front.log().count("***") >= asked_for


def test_log_holds_nothing_that_an_address_opens_where_nobody_answers(tmp_path: Path) -> None:
    nowhere = f"127.0.0.1:{free_port()}"
    with Front(tmp_path, ENTENTE_PAGES=nowhere, ENTENTE_UPLOADS=nowhere, ENTENTE_STORE=nowhere).running() as away:
        ask_secret_addresses(away)

        assert SECRET not in away.log()
        assert "connection refused" in away.log()


@pytest.mark.parametrize(
    ("address", "content_type"),
    [
        ("/en/upload/", "multipart/form-data; boundary=x"),
        (f"{VERSIONS}?file_type=csv", "text/csv"),
    ],
)
def test_large_upload_takes_no_memory_and_the_client_chooses_no_address_of_its_own(
    tmp_path: Path, address: str, content_type: str
) -> None:
    if not all(map(shutil.which, ("caddy", "curl"))):
        pytest.skip("caddy and curl are not installed (Debian: caddy, curl)")
    sink = Sink()
    sink.start()
    with Front(
        tmp_path, ENTENTE_PAGES="127.0.0.1:9", ENTENTE_UPLOADS=sink.place, ENTENTE_STORE="127.0.0.1:9"
    ).running() as front:
        before, piece = front.resident_bytes(), bytes(2**20)
        with front.connect() as connection:
            connection.sendall(
                f"POST {address} HTTP/1.1\r\nHost: {HOST}\r\nContent-Type: {content_type}\r\nX-Forwarded-For: 198.51.100.1\r\n"
                f"X-Forwarded-Proto: http\r\nX-Request-ID: {'0' * 32}\r\nContent-Length: {GIGABYTES * 2**30}\r\n\r\n".encode()
            )
            for _ in range(GIGABYTES * 1024):
                connection.sendall(piece)
            answer = connection.recv(4096)
        grown = front.resident_bytes() - before
    head = sink.head.decode().lower()

    assert answer.startswith(b"HTTP/1.1 200")
    assert sink.taken == GIGABYTES * 2**30
    assert grown < 64 * 2**20, grown
    assert "198.51.100.1" not in head
    assert "x-forwarded-for: 127.0.0.1" in head
    assert "x-forwarded-proto: https" in head
    assert "x-request-id" not in head


def test_versions_are_listed_by_the_pool_for_pages(tmp_path: Path) -> None:
    if not all(map(shutil.which, ("caddy", "curl"))):
        pytest.skip("caddy and curl are not installed (Debian: caddy, curl)")
    pages = Sink()
    pages.start()
    with Front(
        tmp_path, ENTENTE_PAGES=pages.place, ENTENTE_UPLOADS="127.0.0.1:9", ENTENTE_STORE="127.0.0.1:9"
    ).running() as front:
        listed = front.curl(f"https://{HOST}:{front.secure}{VERSIONS}?limit=1", "-w", " %{http_code}")
        delivered = front.curl(
            f"https://{HOST}:{front.secure}{VERSIONS}", "-d", "a,b", "-o", "/dev/null", "-w", "%{http_code}"
        )

    assert (listed, delivered) == ("OK 200", "502")


def test_refused_delivery_of_a_key_is_answered_by_the_application(
    front: Front, network: Any, secret_for: Callable[..., str]
) -> None:
    key, length, piece = secret_for(network.contributor, "upload"), 64 * 2**20, bytes(2**20)
    head = (
        f"POST {VERSIONS}?file_type=csv HTTP/1.1\r\nHost: {HOST}\r\nAuthorization: Bearer {key}\r\n"
        f"Content-Type: text/csv\r\nContent-Length: {length}\r\n\r\n"
    )
    statuses = []
    for _ in range(5):
        with front.connect() as connection:
            connection.sendall(head.encode())
            for _ in range(length // len(piece)):
                connection.sendall(piece)
            statuses.append(connection.recv(12))

    assert statuses == [b"HTTP/1.1 422"] * 5
