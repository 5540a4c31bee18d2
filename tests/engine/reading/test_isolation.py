"""A reader that its file took over: what it tries in its process, each by the system itself, and what comes of it."""

from __future__ import annotations

import ctypes
import errno
import io
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

import pytest

from anonymizer.engine import isolation
from anonymizer.engine.errors import InvalidSource
from anonymizer.engine.isolation import file_access, system_calls
from anonymizer.engine.table.readers import Limits, confinement
from anonymizer.engine.table.readers.confinement import confined_document, confined_source
from anonymizer.engine.table.readers.documents import Parts
from tests.reading import reader_without

ABSENT: Final = {"system_calls": isolation.SYSTEM_CALLS, "file_access": isolation.FILES}
here = pytest.mark.skipif(
    file_access.version() < 1 or not Path("/proc/self/status").exists(), reason="this kernel isolates no process"
)


def by_number(number: int, *arguments: int) -> None:
    """A call of the system that Python has no function for."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(number, *map(ctypes.c_long, arguments)) < 0:
        raise OSError(ctypes.get_errno(), "")


def connects(port: str) -> None:
    socket.create_connection(("127.0.0.1", int(port)), timeout=2)


def reads(path: str) -> None:
    Path(path).read_bytes()


def writes(path: str) -> None:
    Path(path).write_bytes(b"")


def creates(path: str) -> None:
    os.close(os.open(path, os.O_RDONLY | os.O_CREAT))


def removes(path: str) -> None:
    Path(path).unlink()


def lists(path: str) -> None:
    list(Path(path).iterdir())


def starts(program: str) -> None:
    subprocess.run([program], check=True, close_fds=False)


def becomes(program: str) -> None:
    os.execv(program, [program])


def forks(_: str) -> None:
    if os.fork() == 0:
        os._exit(0)


def signals(process: str) -> None:
    os.kill(int(process), signal.SIGWINCH)


def limits(process: str) -> None:
    import resource

    resource.prlimit(int(process), resource.RLIMIT_CORE)


NUMBERS: Final = {  # on x86-64
    "ptrace": 101,
    "mount": 165,
    "add_key": 248,
    "keyctl": 250,
    "unshare": 272,
    "perf_event_open": 298,
    "process_vm_readv": 310,
    "process_vm_writev": 311,
    "memfd_create": 319,
    "bpf": 321,
    "io_uring_setup": 425,
    "pidfd_open": 434,
    "socketpair": 53,
    "setuid": 105,
    "chmod": 90,
    "rename": 82,
    "mkdir": 83,
    "symlink": 88,
    "shmget": 29,
}


def calls(number: str) -> None:
    by_number(int(number), 0, 0, 0, 0, 0)


ACTS: Final[dict[str, Callable[[str], None]]] = {
    act.__name__: act
    for act in (connects, reads, writes, creates, removes, lists, starts, becomes, forks, signals, limits, calls)
}


def hostile(file: BinaryIO, limits: Limits, *, act: str, on: str) -> Parts:
    """A reader that does something else than to read, and says what the system answered."""

    def outcome() -> Iterator[str]:
        try:
            ACTS[act](on)
        except OSError as error:
            yield errno.errorcode.get(error.errno or 0, "other")
        else:
            yield "done"

    return {"outcome": outcome}


def answer_to(act: str, on: str | int | Path) -> str:
    with confined_document(io.BytesIO(b"x"), hostile, act=act, on=str(on)) as document:
        (answer,) = document.values("outcome")
    return str(answer)


@pytest.fixture
def port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@pytest.fixture
def key(tmp_path: Path) -> Path:
    """As a worker has one: a file that its user reads."""
    path = tmp_path / "master.key"
    path.write_text("c2VjcmV0")
    return path


@here
def test_reader_that_was_taken_over_connects_to_nobody(port: int) -> None:
    assert answer_to("connects", port) == "EPERM"


@here
def test_reader_that_was_taken_over_reads_no_key_and_no_other_process(key: Path) -> None:
    assert answer_to("reads", key) == "EACCES"
    assert answer_to("lists", key.parent) == "EACCES"
    assert answer_to("reads", f"/proc/{os.getpid()}/environ") == "EACCES"
    assert answer_to("reads", f"/proc/{os.getpid()}/maps") == "EACCES"
    assert answer_to("reads", "/etc/passwd") == "EACCES"
    assert answer_to("reads", isolation.ROOT / "dotenv-sample") == "EACCES"


@here
def test_reader_that_was_taken_over_changes_no_file(key: Path) -> None:
    for act in ("writes", "removes"):
        assert answer_to(act, key) == "EPERM"
    assert answer_to("creates", key.parent / "new") == "EPERM"
    assert key.read_text() == "c2VjcmV0"
    assert sorted(path.name for path in key.parent.iterdir()) == ["master.key"]


@here
@pytest.mark.parametrize("act", ["starts", "becomes", "forks"])
def test_reader_that_was_taken_over_starts_no_program(act: str) -> None:
    assert answer_to(act, sys.executable) == "EPERM"


@here
def test_reader_that_was_taken_over_touches_no_other_process() -> None:
    assert answer_to("signals", os.getpid()) == "EPERM"
    assert answer_to("limits", os.getppid()) == "EPERM"


@here
@pytest.mark.skipif(sys.platform != "linux" or os.uname().machine != "x86_64", reason="numbers of x86-64")
def test_reader_that_was_taken_over_reaches_no_door_into_the_kernel() -> None:
    assert {name: answer_to("calls", number) for name, number in NUMBERS.items()} == dict.fromkeys(NUMBERS, "EPERM")
    assert answer_to("calls", system_calls.CLONE3) == "ENOSYS"
    assert answer_to("calls", system_calls.X32 + 41) == "EPERM"


@here
def test_file_of_the_system_that_is_named_is_read_and_nothing_beside_it(key: Path) -> None:
    beside = key.with_name("beside.key")
    beside.write_text("")

    with confined_document(io.BytesIO(b"x"), hostile, readable=[key], act="reads", on=str(key)) as document:
        assert list(document.values("outcome")) == ["done"]
    with confined_document(io.BytesIO(b"x"), hostile, readable=[key], act="reads", on=str(beside)) as document:
        assert list(document.values("outcome")) == ["EACCES"]


@here
def test_threads_compute_in_isolation() -> None:
    code = (
        "from anonymizer.engine.isolation import LAYERS, isolate\n"
        "assert isolate() == LAYERS\n"
        "import os, threading\n"
        "answers = []\n"
        "def ask():\n"
        "    try: os.fork()\n"
        "    except OSError as error: answers.append(error.errno)\n"
        "thread = threading.Thread(target=ask); thread.start(); thread.join()\n"
        "assert answers == [1], answers\n"
    )

    assert subprocess.run([sys.executable, "-c", code], cwd=isolation.ROOT, check=False).returncode == 0


@here
def test_source_names_the_layers_that_hold() -> None:
    with confined_source(io.BytesIO(b"a,b\n1,2\n"), filename="table.csv") as source:
        assert source.layers == isolation.LAYERS


@pytest.mark.parametrize("absent", ["system_calls", "file_access"])
def test_kernel_without_a_layer_reads_unless_isolation_is_required(
    monkeypatch: pytest.MonkeyPatch, absent: str
) -> None:
    monkeypatch.setattr(confinement, "_process", reader_without(absent))
    with confined_source(io.BytesIO(b"a,b\n1,2\n"), filename="table.csv") as source:
        assert ABSENT[absent] in isolation.missing(source.layers)

    monkeypatch.setattr("anonymizer.engine.isolation._Policy.is_required", True)
    with (
        pytest.raises(InvalidSource, match=r"file\.reader_not_isolated"),
        confined_source(io.BytesIO(b"a,b\n1,2\n"), filename="table.csv"),
    ):
        pass


@here
def test_reader_of_an_installation_that_requires_isolation_reads_where_it_holds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("anonymizer.engine.isolation._Policy.is_required", True)

    with confined_source(io.BytesIO(b"a,b\n1,2\n"), filename="table.csv") as source:
        assert source.columns == ("a", "b")
