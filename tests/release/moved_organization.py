"""Island 211 moves from the node of Nova Scotia to another one: real processes of both, and every command as an operator types it.

.venv/bin/python -m tests.release.moved_organization --data FOLDER --port PORT
"""

from __future__ import annotations

import argparse
import re
import shlex
import subprocess
import sys
from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final

from rich.console import Console

from entente.local.processes import cpu_seconds
from entente.local.services import LocalServices
from entente.local.supervisor import Supervisor
from tools.local.acting import Actor
from tools.local.installation import ROOT
from tools.local.network import NetworkDemo, Walk, environment_of

NEW, OLD = "bc", "ns"
MOVING: Final = "Island 211"
LIED: Final = "This file is sealed to another node, or was altered, or is none of a move."


class Moved(NetworkDemo):
    """Two nodes, the stewards of their network, and the files that their operators carry between them."""

    def _line(self, supervisor: Supervisor, services: LocalServices) -> int:
        self._nodes = services.nodes
        self.files = self._arguments.data / "carried"
        self.files.mkdir()
        with self._actors(services) as actors:
            pids = [supervisor.pid(f"{name}-{key}") for key in services.nodes for name in ("web", "worker")]
            walk = Walk(actors, supervisor.look, self._step_with_figures, lambda: sum(map(cpu_seconds, pids)))
            with self._step_with_figures("A network by commands") as figures:
                for actor in actors.values():
                    actor("establish")
                figures.append(self._found())
            with self._step_with_figures("Asked, confirmed, packed") as figures:
                agreement = actors[OLD]("agree_within")
                figures.append(self._pack(actors[OLD]))
            with self._step_with_figures("A lie, and the truth") as figures:
                printed = self._take_in(figures)
            with self._step_with_figures("Listed anew") as figures:
                self._list_anew()
                walk.until(lambda: actors[NEW]("version_status", agreement=agreement) == "active", "the agreement")
                homes = {actor("home_of", organization=MOVING) for actor in actors.values()}
                assert homes == {services.nodes[NEW].credentials.node_id}, homes
                figures.append("its home is the new node on both, and its agreement is in force there")
            with self._step_with_figures("Its people act there") as figures:
                figures.append(self._act(walk, actors, agreement, printed))
        return 0

    def _actors(self, services: LocalServices) -> AbstractContextManager[dict[str, Actor]]:  # type: ignore[override]
        return super()._actors(services, modules=["tests.release.moved_acts"])

    def _found(self) -> str:
        publics = [
            self._entente(NEW, "node", "steward", f"steward-{number}").rpartition(": ")[2].strip()
            for number in (1, 2, 3)
        ]
        self._entente(NEW, "node", "request", "bc.request", "--organization", "Pacific 211")
        listed = ["--organization", "Atlantic 211", "--organization", MOVING]
        self._entente(OLD, "node", "request", "ns.request", *listed)
        stewards = [word for public in publics for word in ("--steward", public)]
        requests = ["--request", "bc.request", "--request", "ns.request"]
        self._entente(NEW, "node", "founding", "network", *stewards, *requests)
        self._sign()
        for key in (NEW, OLD):
            self._entente(key, "node", "anchor", "network")
            self._entente(key, "node", "join", "network")
        return "signed by 2 of 3 stewards"

    def _sign(self, *changes: str) -> None:
        self._entente(NEW, "node", "sign", "network", *changes, "--key-file", "steward-1", "--yes")
        printed = self._entente(NEW, "node", "sign", "network", "--key-file", "steward-2", "--yes")
        assert "The list is complete" in printed, printed

    def _pack(self, old: Actor) -> str:
        asking = self._entente(NEW, "organization", "ask", MOVING, "asked")
        printed = self._entente(OLD, "organization", "asked", "asked")
        assert asking.strip() in printed, printed  # the fingerprint that operators compare by voice
        early = self._entente(OLD, "organization", "pack", MOVING, "packed", code=1)
        assert "Two people of the organization have not confirmed the move." in early, early
        departure = re.search(r"[0-9a-f-]{36}", printed)
        assert departure is not None, printed
        old("confirm", departure=departure.group())
        self._entente(OLD, "organization", "pack", MOVING, "packed")
        return f"{(self.files / 'packed').stat().st_size:,} bytes"

    def _take_in(self, figures: list[str]) -> str:
        packed = (self.files / "packed").read_bytes()
        for name, content in {
            "altered": packed[:200] + bytes([packed[200] ^ 1]) + packed[201:],
            "cut": packed[:-1],
            "a-photograph": b"\x89PNG" * 100,
        }.items():
            (self.files / name).write_bytes(content)
            refusal = self._entente(NEW, "organization", "take-in", name, code=1)
            assert refusal.strip() == LIED, refusal
            figures.append(f"{name}: refused, exit code 1")
        assert self._entente(OLD, "organization", "take-in", "packed", code=1).strip() == LIED
        printed = self._entente(NEW, "organization", "take-in", "packed")
        assert "Agreements that go over: 1" in printed, printed
        twice = self._entente(NEW, "organization", "take-in", "packed", code=1)
        assert twice.strip() == "It was taken in already.", twice
        return printed

    def _list_anew(self) -> None:
        listed = ["--organization", "Pacific 211", "--organization", MOVING]
        self._entente(NEW, "node", "request", "bc.request", *listed)
        self._entente(OLD, "node", "request", "ns.request", "--organization", "Atlantic 211")
        self._sign("--request", "bc.request", "--request", "ns.request")
        for key in (NEW, OLD):  # the other one would follow within five minutes
            self._entente(key, "node", "join", "network")

    def _act(self, walk: Walk, actors: Mapping[str, Actor], agreement: str, printed: str) -> str:
        (line,) = re.findall(rf"^(?=.*data_steward)island@.*{MOVING}.*$", printed, re.MULTILINE)
        self._run(NEW, [sys.executable, str(ROOT / "manage.py"), "add_member", *shlex.split(line)], code=0)
        actors[NEW]("suspend_by", agreement=agreement, email=line.split()[0])
        walk.until(lambda: actors[OLD]("version_status", agreement=agreement) == "suspended", "the suspension")
        status = self._entente(OLD, "node", "status")
        assert "British Columbia" in status, status
        return "suspended from the new node, and on the old one"

    def _entente(self, key: str, *words: str, code: int = 0) -> str:
        return self._run(key, [sys.executable, "-m", "entente.cli", *words], code=code)

    def _run(self, key: str, command: list[str], *, code: int) -> str:
        environment = environment_of(self._nodes[key], self._address(key)) | {"COLUMNS": "200"}
        environment["PYTHONPATH"] = f"{ROOT / 'platform'}:{ROOT}"
        done = subprocess.run(
            command, cwd=self.files, env=environment, capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == code, f"{command}: {done.returncode}\n{done.stdout}{done.stderr}"
        assert "Traceback" not in done.stderr, done.stderr
        return done.stdout if code == 0 else done.stderr


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--port", type=int, required=True)
    arguments = parser.parse_args()
    arguments.nodes, arguments.once, arguments.practice = 2, True, None
    sys.exit(Moved(arguments, Console(width=200)).run())


if __name__ == "__main__":
    main()
