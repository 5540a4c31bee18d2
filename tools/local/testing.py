"""``bin/test``: services of its own in a temporary folder, then pytest, whose exit code it returns.

Lint, types and import contracts are tests themselves (``tests/architecture/test_static_checks.py``), so pytest's closing line tells the
whole truth. Naming paths or ``-k`` therefore leaves them out; ``--quick`` leaves out what is slow; ``--release`` runs what takes long and
runs before a release alone (``tests/release``), and what draws by chance once more (``tests/drawn.py``). ``--benchmarks`` compares costs with an earlier version (``drift``) and runs no test. ``--coverage`` measures besides what the tests reach (``branch_coverage``), which takes about
twice as long.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from entente.local.postgres import OWNER, CannotStart
from entente.local.services import LocalServices
from tools.local import branch_coverage, drift
from tools.local.beside import CROISSANT, SHARING_CLIENT, SPARK
from tools.local.installation import MIGRATED, ROOT
from tools.local.pytest_plugin import MIGRATING, SERVICES, WEB_STORE

WORKERS = 3  # on two processors: a test waits a fifth of its time, for a browser or a process that it started
# Of each process; their databases are made by the tests that need them.
NODES = {"bc": "British Columbia", "ns": "Nova Scotia", "fn": "First Nations"}
# What a caller may say to tests; every other ENTENTE_ variable stays outside.
PASSED_ON = (
    "ENTENTE_SHARED", "ENTENTE_STATE_STEPS", "ENTENTE_SERVICE_STEPS", "ENTENTE_NODE_STEPS", "ENTENTE_NODE_WALKS", "ENTENTE_NODE_WALK",
    "ENTENTE_BASES", "ENTENTE_DEBIAN", "ENTENTE_WHEELS",
)  # fmt: skip
MEMORY, MEMORY_BYTES = Path("/dev/shm"), 6 * 2**30  # a folder of our own is made in it
QUICK = "not browser and not models and not journey and not spark and not slow"
JAVA = "openjdk-21-jre-headless"
HEADLESS = (
    "chromium-headless-shell"  # without the windows of a browser, for which half of the time of each page would go
)
CHROMIUM = (HEADLESS, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC_CHROMIUM = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")


def main(arguments: Sequence[str]) -> int:
    """Run the tests; pytest's exit code, or 1 where the services or a tool are missing."""
    signal.signal(signal.SIGTERM, _exit_on_sigterm)  # so that the services are stopped
    quick, measured = "--quick" in arguments, "--coverage" in arguments
    rest = [argument for argument in arguments if argument not in ("--quick", "--coverage")]
    if "--benchmarks" in arguments:
        return drift.main([argument for argument in arguments if argument != "--benchmarks"])
    try:
        if not quick and not _is_selection(rest):
            install_tools()
        return run(rest, quick=quick, measured=measured)
    except CannotStart as error:
        print(error, file=sys.stderr)
        return 1


def run(arguments: Sequence[str], *, quick: bool, measured: bool = False) -> int:
    """Pytest as a child of this process, with the services up for as long as it takes. ``measured``: with its coverage."""
    folder = Path(tempfile.mkdtemp(prefix="entente-test-", dir=_memory()))
    processes = range(max(WORKERS, _workers(arguments)))
    buckets = ["entente", *(f"entente-gw{number}" for number in processes)]
    nodes = {f"{key}{number}": name for number in processes for key, name in NODES.items()}
    try:
        with LocalServices(folder, buckets=buckets, node_name="Test node", nodes=nodes, durable=False) as services:
            environment = services.node.worker_environment(base_url="http://testserver") | {
                "ENTENTE_DATABASE_URL": services.postgres.url(OWNER),  # conftest takes the application's role
                SERVICES: str(folder),
                WEB_STORE: ":".join(services.node.credentials.of_the_web_process()),
                **{name: os.environ[name] for name in PASSED_ON if name in os.environ},
                **(branch_coverage.environment(folder / "reached") if measured else {}),
            }
            environment.pop("PYTHONDONTWRITEBYTECODE", None)  # what one process has compiled, others read
            for name in ("static", "reached"):
                (folder / name).mkdir(exist_ok=True)
            with _migrating(environment, folder):
                child = subprocess.Popen(_command(arguments, quick=quick), cwd=ROOT, env=environment)
                code = _wait(child)
        if measured:
            whole = not quick and not _is_selection(arguments)
            code = branch_coverage.report(folder / "reached", whole=whole) or code
        return code
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _migrating(environment: dict[str, str], folder: Path) -> Iterator[None]:
    """Meanwhile the services' database is migrated, once: each worker's is a copy of it (``tests/conftest.py``), and waits for the lock."""
    with (folder / MIGRATING).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        command = [sys.executable, "-m", "entente.local.migration", str(MIGRATED), "--verbosity", "0"]
        migrating = subprocess.Popen(command, cwd=ROOT, env=environment, pass_fds=[lock.fileno()])
    try:
        yield
    finally:
        migrating.kill()  # where no test asked for a database
        migrating.wait()


def _memory() -> Path | None:
    """A folder in memory that is large enough, where there is one: keys are written through to the disk, one by one."""
    try:
        return MEMORY if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > MEMORY_BYTES else None
    except FileNotFoundError:
        return None


def install_tools() -> None:
    """Chromium for the pages and xgettext for the catalogue: installed when we may, named when we may not.

    Java and nginx are installed in CI alone; elsewhere the tests on them run where they are, and are skipped by name where not.
    """
    missing = [] if chromium() else [HEADLESS]
    missing += [] if shutil.which("xgettext") else ["gettext"]
    missing += [] if shutil.which("nginx") or os.environ.get("CI", "").lower() != "true" else ["nginx-light"]
    missing += [] if shutil.which("java") or os.environ.get("CI", "").lower() != "true" else [JAVA]
    if missing:
        _install(missing)
    if shutil.which("java"):
        SPARK.install()
    SHARING_CLIENT.install()
    CROISSANT.install()


def _install(missing: Sequence[str]) -> None:
    names = " ".join(missing)
    if os.geteuid() or not shutil.which("apt-get"):
        raise CannotStart(
            f"The tests need {names}. Install them (Debian: apt-get install {names}; macOS: brew install chromium gettext)."
        )
    print(f"Installing {names} with apt-get.", flush=True)
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for command in (["update"], ["install", "-y", "--no-install-recommends", *missing]):
        done = subprocess.run(
            ["apt-get", "-qq", *command], env=environment, capture_output=True, text=True, check=False
        )  # fmt: skip
        if done.returncode and command[0] == "install":  # a list that cannot be read need not matter
            raise CannotStart(f"apt-get {command[0]} failed:\n{done.stderr.strip()}")


def chromium() -> str | None:
    """The browser's executable."""
    executable = next(filter(None, map(shutil.which, CHROMIUM)), None)
    return executable or (str(MAC_CHROMIUM) if MAC_CHROMIUM.exists() else None)


def _command(arguments: Sequence[str], *, quick: bool) -> list[str]:
    command = [sys.executable, "-m", "pytest"]
    if quick:
        command += ["-m", QUICK]
    if not _is_selection(arguments) and not _has_option(arguments, "-n", "--numprocesses"):
        command += ["-n", str(WORKERS), "--dist", "worksteal"]
    return [*command, *arguments]


def _is_selection(arguments: Sequence[str]) -> bool:
    """Whether only some tests are asked for: a path, a node id, ``-k``, ``-m`` or the last failures."""
    if _has_option(
        arguments, "-k", "-m", "--lf", "--last-failed", "--sw", "--stepwise", "--collect-only", "--co", "--release"
    ):
        return True
    return any(not argument.startswith("-") and Path(ROOT, argument.split("::")[0]).exists() for argument in arguments)


def _has_option(arguments: Sequence[str], *names: str) -> bool:
    return any(argument == name or argument.startswith(f"{name}=") for argument in arguments for name in names)


def _workers(arguments: Sequence[str]) -> int:
    """The number after ``-n``, where there is one.

    >>> [_workers(said) for said in (["-n", "4"], ["-n4"], ["--numprocesses=4"], ["-q"])]
    [4, 4, 4, 0]
    """
    for before, argument in zip(["", *arguments], arguments, strict=False):
        value = argument if before in ("-n", "--numprocesses") else argument.removeprefix("-n").rpartition("=")[2]
        if value.isdigit() and (before in ("-n", "--numprocesses") or argument.startswith(("-n", "--numprocesses="))):
            return int(value)
    return 0


def _wait(child: subprocess.Popen[bytes]) -> int:
    """The child's exit code. Ctrl-C reaches it by the terminal; when we are ended otherwise, it ends first."""
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:
            continue  # pytest prints what it has and ends
        except SystemExit:
            child.terminate()
            child.wait()
            raise


def _exit_on_sigterm(number: int, frame: object) -> None:
    sys.exit(128 + number)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
