"""How much two nodes say to each other, and what it costs: against real processes of each, on one machine.

    .venv/bin/python -m tools.benchmarks.federation [--messages 500] [--rounds 3] [--datasets 10000]

For each round: messages verified and applied in a second, from the first that is written to the last receipt, all in one thread and each in a
thread of its own, with what they cost the processes of both nodes and the database; and how long it takes to mirror a catalogue. Nothing here is asserted; the figures are for people. Compare two
states of the code by running it in each, in turn, on the same quiet machine: the ratio counts, not the figure.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path

from rich.console import Console

from entente.local.processes import cpu_seconds
from entente.local.services import LocalServices
from entente.local.supervisor import Supervisor
from tools.local.acting import Actor
from tools.local.network import NetworkDemo, Walk


class Measured(NetworkDemo):
    """Two nodes that know each other, and figures of what goes between them."""

    def _line(self, supervisor: Supervisor, services: LocalServices) -> int:
        pids = [supervisor.pid(f"{name}-{key}") for key in services.nodes for name in ("web", "worker")]
        postmaster = int((services.data / "postgres" / "postmaster.pid").read_text().split()[0])

        def spent() -> tuple[float, float]:
            return sum(map(cpu_seconds, pids)), cpu_seconds(postmaster)

        with self._actors(services) as actors:
            walk = Walk(actors, supervisor.look, self._step_with_figures, lambda: spent()[0])
            walk.join()
            if self._arguments.datasets:
                with self._step_with_figures(f"{self._arguments.datasets:,} datasets mirrored") as figures:
                    figures.extend(self._mirror(walk, actors, spent))
            for number in range(1, self._arguments.rounds + 1):
                for apart in (False, True):
                    what = "a thread each" if apart else "one thread"
                    with self._step_with_figures(f"{number}. {self._count} messages, {what}") as figures:
                        figures.append(self._round(walk, actors, spent, apart=apart))
        return 0

    def _mirror(self, walk: Walk, actors: Mapping[str, Actor], spent: Callable[[], tuple[float, float]]) -> list[str]:
        (here, offering), (_, mirroring) = actors.items()
        offering("offer_datasets", count=self._arguments.datasets)
        figures = []
        for name in ("all of them", "nothing changed"):
            before = spent()
            mirrored = mirroring("mirror", of=walk.dids[here])
            web, database = (now - then for now, then in zip(spent(), before, strict=True))
            figures.append(
                f"{name}: {mirrored['datasets']:,} in {mirrored['seconds']:.1f} s, {web:.1f} s of CPU of both nodes’ processes, {database:.1f} s of the database"
            )
        return figures

    def _actors(self, services: LocalServices) -> AbstractContextManager[dict[str, Actor]]:
        return super()._actors(services, modules=["tools.benchmarks.federation_acts"])

    @property
    def _count(self) -> int:
        count: int = self._arguments.messages
        return count

    def _round(
        self, walk: Walk, actors: Mapping[str, Actor], spent: Callable[[], tuple[float, float]], *, apart: bool
    ) -> str:
        (_, here), (to, there) = actors.items()
        before, begun = spent(), time.monotonic()
        threads = here("ping", to=walk.dids[to], count=self._count, apart=apart)
        walk.until(lambda: here("sent", threads=threads)["settled"] == self._count, "the receipts")
        took = time.monotonic() - begun
        processes, database = ((now - then) / self._count * 1000 for now, then in zip(spent(), before, strict=True))
        applied = there("received", threads=threads)["seconds"]
        return (
            f"{self._count / took:.0f} a second from act to last receipt, {self._count / applied:.0f} from first arrival to last effect · "
            f"CPU each: {processes:.1f} ms of web and workers, {database:.1f} ms of the database"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--datasets", type=int, default=10_000, help="0: none")
    parser.add_argument("--port", type=int, default=8100)
    arguments = parser.parse_args()
    arguments.nodes, arguments.once, arguments.practice = 2, True, ""
    with tempfile.TemporaryDirectory() as folder:
        arguments.data = Path(folder)
        sys.exit(Measured(arguments, Console(width=220)).run())


if __name__ == "__main__":
    main()
