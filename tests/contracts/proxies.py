"""nginx as ``deploy/nginx.conf`` sets it up, with TLS, before both pools of the application as ``deploy/gunicorn.conf.py`` sets them up."""

from __future__ import annotations

import http.client
import os
import shutil
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from django.conf import settings

from tests.workers import ROOT, environment_of

PATIENCE: Final = 150  # seconds: both pools load the whole application before they listen


@dataclass
class Site:
    """The running site: what a client needs to reach it, and where its logs are."""

    port: int
    folder: Path
    trust: ssl.SSLContext

    @property
    def address(self) -> str:
        return f"https://localhost:{self.port}"

    def connect(self, source: str = "127.0.0.1", timeout: float = PATIENCE) -> ssl.SSLSocket:
        """A TLS connection from an address of one's choice in this machine."""
        plain = socket.create_connection(("127.0.0.1", self.port), timeout=timeout, source_address=(source, 0))
        return self.trust.wrap_socket(plain, server_hostname="localhost")

    def get(self, path: str, *, source: str = "127.0.0.1", timeout: float = PATIENCE, headers: str = "") -> bytes:
        """The whole answer to a request."""
        with self.connect(source, timeout) as connection:
            connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n".encode())
            return b"".join(iter(lambda: connection.recv(65536), b""))

    def logs(self) -> str:
        """Everything that nginx and both pools wrote."""
        return "\n".join(path.read_text(errors="replace") for path in sorted(self.folder.glob("*.log")))


@contextmanager
def site(folder: Path) -> Iterator[Site]:
    """Both pools and nginx, on free ports, until the end of the tests that share them."""
    running, ports = _planned(folder)
    environment = environment_of(folder, settings.WEB_ROLE) | {
        "ENTENTE_BASE_URL": running.address,
        "ENTENTE_PROXIES": "1",
        "ENTENTE_STATIC_ROOT": str(folder / "static"),
        "PYTHONPATH": f"{ROOT}:{ROOT / 'platform'}",
    }
    collect = [sys.executable, "manage.py", "collectstatic", "--noinput", "-v", "0"]
    subprocess.run(collect, cwd=ROOT, env=environment, check=True)
    with ExitStack() as stack:
        for pool in ("pages", "uploads"):
            started = environment | {"ENTENTE_POOL": pool, "ENTENTE_BIND": f"127.0.0.1:{ports[pool]}"}
            command = [sys.executable, "-m", "gunicorn", "-c", "deploy/gunicorn.conf.py", "entente.config.wsgi"]
            stack.enter_context(_process(command, folder / f"{pool}.log", started, ports[pool], _is_healthy))
        stack.enter_context(_nginx(folder, ports))
        yield running


@contextmanager
def proxy_before_nothing(folder: Path) -> Iterator[Site]:
    """nginx alone, as it stands when neither pool answers."""
    running, ports = _planned(folder)
    with _nginx(folder, ports):
        yield running


def _planned(folder: Path) -> tuple[Site, dict[str, int]]:
    """A site with a certificate, and the free ports of its processes; none of them runs yet."""
    folder.chmod(0o711)  # where nginx is started by root, its workers are somebody else
    ports = dict(zip(("proxy", "plain", "pages", "uploads"), _free_ports(4), strict=True))
    trust = ssl.create_default_context(cafile=str(_certificate(folder)))
    return Site(ports["proxy"], folder, trust), ports


def _nginx(folder: Path, ports: dict[str, int]) -> AbstractContextManager[subprocess.Popen[bytes]]:
    command = ["nginx", "-c", str(_configuration(folder, ports)), "-e", str(folder / "start.log")]
    return _process(command, folder / "nginx.log", dict(os.environ), ports["proxy"], _listens)


def _configuration(folder: Path, ports: dict[str, int]) -> Path:
    text = (ROOT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    for shipped, here in {
        "127.0.0.1:8000": f"127.0.0.1:{ports['pages']}",
        "127.0.0.1:8001": f"127.0.0.1:{ports['uploads']}",
        "listen 80;": f"listen 127.0.0.1:{ports['plain']};",
        "listen 443 ssl;": f"listen 127.0.0.1:{ports['proxy']} ssl;",
        "entente.example.org": "localhost",
        "/etc/ssl/entente/fullchain.pem": f"{folder}/certificate.pem",
        "/etc/ssl/entente/key.pem": f"{folder}/key.pem",
        "/var/log/nginx/": f"{folder}/",
    }.items():
        assert shipped in text, shipped
        text = text.replace(shipped, here)
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    temporary = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in kinds)
    path = folder / "nginx.conf"
    path.write_text(f"daemon off; pid {folder}/pid; events {{}}\nhttp {{ access_log off; {temporary}\n{text}}}\n")
    return path


def _certificate(folder: Path) -> Path:
    """A certificate for this machine, which signs itself."""
    openssl = shutil.which("openssl")
    assert openssl is not None
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
         "-keyout", str(folder / "key.pem"), "-out", str(folder / "certificate.pem")],
        check=True, capture_output=True,
    )  # fmt: skip
    return folder / "certificate.pem"


@contextmanager
def _process(
    command: list[str], log: Path, environment: dict[str, str], port: int, answers: Callable[[int], bool]
) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("ab") as output:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=output, stderr=subprocess.STDOUT)
    try:
        deadline = time.monotonic() + PATIENCE
        while not answers(port):
            assert process.poll() is None, log.read_text()
            assert time.monotonic() < deadline, f"{command[0]} does not listen"
            time.sleep(0.05)
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _is_healthy(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", "/health/", headers={"Host": "localhost"})
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def _free_ports(number: int) -> list[int]:
    with ExitStack() as stack:
        taken = [stack.enter_context(closing(socket.create_server(("127.0.0.1", 0)))) for _ in range(number)]
        return [int(each.getsockname()[1]) for each in taken]
