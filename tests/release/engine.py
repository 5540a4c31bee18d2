"""An engine of containers in a world of its own: processes, mounts and a network that end with it, images and volumes in a folder of the test.

Docker's daemon, or Podman, which answers Docker Compose there. For Podman, systemd's timers, which ask containers for their health, are a loop; where a machine has
version 1 of control groups with version 2 beside it, Podman finds the first alone.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from tests.release.images import Images


@dataclass(frozen=True)
class Kind:
    """The programs of an engine, the Debian packages that bring them, how it serves at ``$HOME/engine.sock``, and what stands for ``docker`` there."""

    programs: tuple[str, ...]
    packages: str
    serve: str
    docker: str = ""


KINDS: Final = {
    "podman": Kind(
        programs=("podman", "netavark", "aardvark-dns", "crun", "nft", "docker-compose"),
        packages="podman, crun, nftables, docker-compose",
        serve="""
podman system service --time=0 "unix://$HOME/engine.sock" &
while kill -0 $!; do
    for container in $(podman ps -q --filter health=starting --filter health=unhealthy); do podman healthcheck run "$container"; done
    sleep 1
done
""",
        docker='#!/bin/sh\n[ "$1" = compose ] || exec podman "$@"\nshift\nexec docker-compose "$@"\n',
    ),
    "docker": Kind(
        programs=("dockerd", "docker", "docker-compose", "containerd", "iptables"),
        packages="docker.io, docker-cli, docker-compose, iptables",
        serve='exec dockerd --config-file=/dev/null --host="unix://$HOME/engine.sock" --host=unix:///run/docker.sock '
        '--data-root="$HOME/data" --exec-root=/run/docker --pidfile=/run/docker.pid',
    ),
}
APART: Final = ("unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc")
WORLD: Final = """
mount --make-rprivate /
! mountpoint -q /sys/fs/cgroup/unified || umount /sys/fs/cgroup/unified
mount -t tmpfs none /run && mount -t tmpfs none /dev/shm && mkdir /run/netns
ip link set lo up && echo 1 > /proc/sys/net/ipv4/ip_forward
"""
SECONDS_TO_START: Final = 30


class Engine:
    """Where scripts run that start containers: ``docker compose`` is Docker Compose itself."""

    def __init__(self, kind: str, home: Path, images: Images) -> None:
        self.kind, self.home, self.within = kind, home, 0
        self.environment = images.environment | {
            "HOME": str(home),
            "PATH": f"{home}/bin:{images.environment['PATH']}",
            "DOCKER_HOST": f"unix://{home}/engine.sock",
            "COMPOSE_ANSI": "never",
        }

    def run(self, script: str, *, folder: Path) -> str:
        """What a shell prints there; it stops at the first command that fails, and so does the test."""
        done = subprocess.run(
            ["nsenter", f"--target={self.within}", "--mount", "--net", "--pid", f"--wdns={folder}",
             "--", "bash", "-Eeuo", "pipefail", "-c", f"trap 'echo \"FAILED: $BASH_COMMAND\"' ERR\n{script}"],
            env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout
        return done.stdout


@contextmanager
def engine(kind: str, images: Images) -> Iterator[Engine]:
    """An engine of this machine in a home of its own, with what ``images`` holds; afterwards nothing of it is left."""
    needs = KINDS[kind]
    if missing := [name for name in (*needs.programs, "curl", "openssl") if not _is_here(name)]:
        pytest.skip(f"{kind} needs {', '.join(missing)} (Debian: {needs.packages})")
    if subprocess.run([*APART, "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode:
        pytest.skip(
            "an engine of containers needs namespaces of mounts, network and processes, which this kernel refuses"
        )
    inside = Engine(kind, images.folder / kind, images)
    (inside.home / "bin").mkdir(parents=True)
    if needs.docker:
        (inside.home / "bin" / "docker").write_text(needs.docker)
        (inside.home / "bin" / "docker").chmod(0o755)
    log = inside.home / "engine.log"
    with log.open("wb") as printed:
        outer = subprocess.Popen(
            [*APART, "sh", "-c", WORLD + needs.serve],
            env=inside.environment, stdin=subprocess.DEVNULL, stdout=printed, stderr=printed, start_new_session=True,
        )  # fmt: skip
    try:
        deadline = time.monotonic() + SECONDS_TO_START
        while not (inside.home / "engine.sock").exists():
            if outer.poll() is not None or time.monotonic() > deadline:
                pytest.fail(f"{kind} does not serve: {log.read_text()[-2000:]}")
            time.sleep(0.1)
        [inside.within] = map(int, Path(f"/proc/{outer.pid}/task/{outer.pid}/children").read_text().split())
        yield inside
    finally:
        outer.kill()
        outer.wait()
        shutil.rmtree(inside.home / "data", ignore_errors=True)
        groups = (path for parent in ("libpod_parent", "docker") for path in Path("/sys/fs/cgroup").glob(f"**/{parent}/**/"))  # fmt: skip
        for group in sorted(groups, reverse=True):
            with contextlib.suppress(OSError):  # of another engine, with containers in it
                group.rmdir()


def _is_here(name: str) -> bool:
    return any((folder / name).exists() for folder in map(Path, ("/usr/lib/podman", "/usr/sbin", "/sbin"))) or bool(
        shutil.which(name)
    )
