"""Child processes that never outlive their parent, and the record of them that a later start cleans up by.

Each child leads a session of its own, so that the terminal's Ctrl-C reaches only the parent, which then stops the
children in order. Should the parent be killed, the watchdog (and, on Linux, the parent-death signal) ends them; what
still survives is found in ``pids.json`` by process id and time of creation, and ended at the next start.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import psutil

WATCHDOG = Path(__file__).with_name("watchdog.py")
LOG_LIMIT = 4 * 2**20  # bytes; asked at each start
PR_SET_PDEATHSIG = 1  # linux/prctl.h


@dataclass(frozen=True)
class Account:
    """The system user that a child runs as."""

    name: str
    uid: int
    gid: int


class Child:
    """A running child: its name, its process, and the signal that stops it in an orderly way."""

    def __init__(self, name: str, process: subprocess.Popen[bytes], stop_signal: signal.Signals) -> None:
        self.name = name
        self.process = process
        self.stop_signal = stop_signal

    @property
    def pid(self) -> int:
        return self.process.pid

    def ended(self) -> int | None:
        """The exit code, or ``None`` while it runs."""
        return self.process.poll()


class Family:
    """The children of this process. ``ledger`` is the file that outlives it; ``logs`` receives their output."""

    def __init__(self, ledger: Path, logs: Path) -> None:
        self._ledger = ledger
        self._logs = logs
        self._children: list[Child] = []
        self._watchdog: subprocess.Popen[bytes] | None = None

    def trim_logs(self) -> None:
        """Set aside logs that have grown; one earlier log is kept of each child."""
        for log in self._logs.glob("*.log"):
            if log.stat().st_size > LOG_LIMIT:
                log.replace(log.with_suffix(".log.old"))

    def log(self, name: str) -> Path:
        """Where the output of the child ``name`` goes."""
        return self._logs / f"{name}.log"

    def start(
        self,
        name: str,
        command: Sequence[str],
        *,
        env: Mapping[str, str],
        cwd: Path,
        stop_signal: signal.Signals = signal.SIGTERM,
        account: Account | None = None,
        shown: bool = False,
        talks: bool = False,
    ) -> Child:
        """Start a child whose output goes to its log, or to ours if ``shown``; one that ``talks`` does so by pipes. From the main thread only.

        The parent-death signal belongs to the *thread* that forked, hence the main thread.
        """
        self._logs.mkdir(parents=True, exist_ok=True)
        with open(self.log(name), "ab") as log:
            process = subprocess.Popen(
                command,
                env=dict(env),
                cwd=cwd,
                stdin=subprocess.PIPE if talks else subprocess.DEVNULL,
                stdout=subprocess.PIPE if talks else None if shown else log,
                stderr=log if talks else None if shown else subprocess.STDOUT,
                start_new_session=True,
                user=account.uid if account else None,
                group=account.gid if account else None,
                extra_groups=[] if account else None,
                # Runs after the change of user, which would clear it.
                preexec_fn=_die_with_parent(stop_signal),  # noqa: PLW1509  # no thread exists yet
            )
        child = Child(name, process, stop_signal)
        self._children.append(child)
        self._tell(f"+ {child.pid} {int(stop_signal)}")
        self._record()
        return child

    def stop(self, children: Sequence[Child], *, within: float) -> list[str]:
        """Stop children together; the names of those that had to be killed after ``within`` seconds."""
        deadline = time.monotonic() + within
        for child in children:
            if child.ended() is None:
                child.process.send_signal(child.stop_signal)  # to the leader, which tells its own
        killed = []
        for child in children:
            try:
                child.process.wait(max(deadline - time.monotonic(), 0.01))
            except subprocess.TimeoutExpired:
                killed.append(child.name)
            _signal_group(child.pid, signal.SIGKILL)
            child.process.wait()
            self.forget(child)
        return killed

    def forget(self, child: Child) -> None:
        """Take an ended child off the record, ending what is left of its own children."""
        if child in self._children:
            _signal_group(child.pid, signal.SIGKILL)
            self._children.remove(child)
            self._tell(f"- {child.pid}")
            self._record()

    def close(self) -> None:
        """Stop whatever is left, in reverse order of start, and the watchdog."""
        for child in reversed(list(self._children)):
            self.stop([child], within=5)
        if self._watchdog is not None and self._watchdog.stdin is not None:
            self._watchdog.stdin.close()
            self._watchdog.wait(10)
            self._watchdog = None
        self._ledger.unlink(missing_ok=True)

    def end_survivors(self) -> list[str]:
        """End what an earlier, killed parent left running; their names. Only for the holder of the lock."""
        try:
            entries = json.loads(self._ledger.read_text())
        except (FileNotFoundError, json.JSONDecodeError):
            return []
        survivors = [(entry, process) for entry in entries if (process := _same_process(entry)) is not None]
        for entry, process in survivors:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.send_signal(entry["signal"])
        _, alive = psutil.wait_procs([process for _, process in survivors], timeout=10)
        for process in alive:
            _signal_group(process.pid, signal.SIGKILL)
        psutil.wait_procs(alive, timeout=5)
        self._ledger.unlink(missing_ok=True)
        return [entry["name"] for entry, _ in survivors]

    def _tell(self, line: str) -> None:
        if self._watchdog is None:
            self._watchdog = subprocess.Popen(
                [sys.executable, "-I", "-S", str(WATCHDOG)],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                start_new_session=True,
            )
        pipe: IO[bytes] | None = self._watchdog.stdin
        if pipe is not None:
            # Without a watchdog the ledger remains; losing the guard must not end what it guards.
            with contextlib.suppress(BrokenPipeError):
                pipe.write(line.encode() + b"\n")
                pipe.flush()

    def _record(self) -> None:
        entries = []
        for child in self._children:
            with contextlib.suppress(psutil.NoSuchProcess):
                created = psutil.Process(child.pid).create_time()
                entries.append(
                    {"name": child.name, "pid": child.pid, "created": created, "signal": int(child.stop_signal)}
                )
        replacement = self._ledger.with_suffix(".new")
        replacement.write_text(json.dumps(entries))
        replacement.replace(self._ledger)


def _same_process(entry: Mapping[str, object]) -> psutil.Process | None:
    """The live process of a ledger entry; ``None`` when its id is free or has been given to another."""
    try:
        process = psutil.Process(int(str(entry["pid"])))
        same = abs(process.create_time() - float(str(entry["created"]))) < 1.5
    except psutil.NoSuchProcess:
        return None
    return process if same and process.status() != psutil.STATUS_ZOMBIE else None


def _signal_group(pid: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, number)


def _die_with_parent(number: signal.Signals) -> Callable[[], None] | None:
    if not sys.platform.startswith("linux"):
        return None
    libc = ctypes.CDLL(None)
    parent = os.getpid()

    def prepare() -> None:
        libc.prctl(PR_SET_PDEATHSIG, int(number))
        if os.getppid() != parent:  # it died in between
            os._exit(1)

    return prepare


def memory(pid: int) -> int:
    """Bytes of a process and its children; what they share with others counts in part (PSS)."""
    process = psutil.Process(pid)
    return sum(int(of.memory_full_info().pss) for of in (process, *process.children(recursive=True)))


def cpu_seconds(pid: int) -> float:
    """How long a process and its children have occupied a core."""
    process = psutil.Process(pid)
    times = [of.cpu_times() for of in (process, *process.children(recursive=True))]
    return sum(spent.user + spent.system for spent in times)
