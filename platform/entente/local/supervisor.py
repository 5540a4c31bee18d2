"""Keeps the web and worker processes running: restarts each on any exit, and gives up when a service below them ends.

A worker also exits, with code 0, when the database restarts: hence "any". A process that keeps ending is started again
ever more slowly.
"""

from __future__ import annotations

import select
import signal
import socket
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from entente.local.postgres import CannotStart
from entente.local.processes import Child
from entente.local.services import LocalServices

HOST = "127.0.0.1"
STOPS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
TICK = 0.2  # seconds between looks at the children
STEADY = 30.0  # a process that ran so long starts again at once
SLOWEST = 30.0
STOP_WITHIN = 10.0
HEALTHY_WITHIN = 60.0


class ServiceLost(RuntimeError):
    """PostgreSQL or the S3 server ended by itself; nothing can go on without."""


@dataclass
class Program:
    """A process to keep running, and how its last start went."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str] | Callable[[], Mapping[str, str]]
    child: Child | None = None
    started: float = 0.0
    pause: float = 0.0
    due: float = field(default=0.0)


class Supervisor:
    """Programs on top of ``services``. Single-threaded: whoever waits calls ``look``, or one of the waits below."""

    def __init__(self, services: LocalServices, say: Callable[[str], None]) -> None:
        self._services = services
        self._family = services.family
        self._say = say
        self._programs: list[Program] = []

    def keep(
        self, name: str, command: Sequence[str], environment: Mapping[str, str] | Callable[[], Mapping[str, str]]
    ) -> None:
        """Start a program, and again whenever it ends; where the environment is asked for, in that of the moment: keys may have been rotated."""
        program = Program(name, command, environment)
        self._programs.append(program)
        self._start(program)

    def look(self) -> None:
        """Restart what ended; ``ServiceLost`` when that is the database or the store."""
        for child in self._services.children:
            code = child.ended()
            if code is not None:
                raise ServiceLost(f"{child.name} ended by itself ({_how(code)}); see {self.log(child.name)}")
        for program in self._programs:
            if program.child is not None and (code := program.child.ended()) is not None:
                self._family.forget(program.child)
                program.child = None
                steady = time.monotonic() - program.started > STEADY
                program.pause = 0.5 if steady or not program.pause else min(program.pause * 2, SLOWEST)
                program.due = time.monotonic() + program.pause
                self._say(f"{program.name} ended ({_how(code)}) and is started again; see {self.log(program.name)}")
            if program.child is None and time.monotonic() >= program.due:
                self._start(program)

    def begin(self, name: str, command: Sequence[str], environment: Mapping[str, str], *, shown: bool = False) -> Child:
        """Start one command beside the programs."""
        return self._family.start(name, command, env=environment, cwd=self._services.data, shown=shown)

    def run(self, name: str, command: Sequence[str], environment: Mapping[str, str], *, shown: bool = False) -> int:
        """Run one command to its end beside the programs; its exit code."""
        return self.end(self.begin(name, command, environment, shown=shown))

    def end(self, child: Child) -> int:
        """The exit code of a command, once it ended."""
        try:
            while (code := child.ended()) is None:
                self.look()
                time.sleep(TICK / 4)
        except BaseException:
            self._family.stop([child], within=STOP_WITHIN)
            raise
        self._family.forget(child)
        return code

    def watch(self, on_enter: Callable[[], None] | None = None) -> None:
        """Keep everything running until interrupted; at a terminal, do ``on_enter`` when Enter is pressed."""
        while True:
            self.look()
            if on_enter is None:
                time.sleep(TICK)
            elif select.select([sys.stdin], [], [], TICK)[0] and sys.stdin.readline():
                on_enter()

    def wait_for(self, host: str, port: int, path: str, *, name: str) -> None:
        """Until the web process answers with 200."""
        deadline = time.monotonic() + HEALTHY_WITHIN
        while not _answers(host, port, path):
            self.look()
            if time.monotonic() > deadline:
                raise CannotStart(f"{name} does not answer at {path}; see {self.log(name)}")
            time.sleep(TICK)

    def stop(self) -> None:
        """End all programs together; jobs get a few seconds to finish or to be put back."""
        running = [program.child for program in self._programs if program.child is not None]
        self._programs = []
        killed = self._family.stop(running, within=STOP_WITHIN)
        if killed:
            self._say(f"Did not stop in time and was killed: {', '.join(killed)}.")

    def pid(self, name: str) -> int:
        """The process of a program that runs."""
        [program] = [program for program in self._programs if program.name == name]
        assert program.child is not None
        return program.child.pid

    def log(self, name: str) -> Path:
        """The output of a program or command."""
        return self._family.log(name)

    def _start(self, program: Program) -> None:
        environment = program.environment
        own = environment() if callable(environment) else environment
        program.child = self._family.start(program.name, program.command, env=own, cwd=self._services.data)
        program.started = time.monotonic()


def web_command(port: int, *, workers: int = 2) -> list[str]:
    """Pages on loopback."""
    return [
        sys.executable, "-m", "gunicorn", "entente.config.wsgi",
        "--bind", f"{HOST}:{port}",
        "--worker-class", "gthread", "--workers", str(workers), "--threads", "4",
        "--timeout", "120", "--graceful-timeout", "5",
        "--no-control-socket",
        # No access log: an address may carry a one-time link.
    ]  # fmt: skip


def require_free(port: int) -> None:
    """Refuse a port that another program serves."""
    with closing(socket.socket()) as candidate:
        candidate.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            candidate.bind((HOST, port))
        except OSError:
            raise CannotStart(f"Port {port} is taken; choose another with --port.") from None


def _answers(host: str, port: int, path: str) -> bool:
    connection = HTTPConnection(host, port, timeout=5)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


def _how(code: int) -> str:
    return f"signal {-code}" if code < 0 else f"code {code}"
