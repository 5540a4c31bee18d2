"""An engine of containers in a world of its own: processes, mounts and a network that end with it, images and volumes in a folder of the test.

Podman answers Docker Compose there. Systemd's timers, which ask containers for their health, are a loop; where a machine has version 1 of control groups with
version 2 beside it, Podman finds the first alone.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from tests.release.images import Images

NEEDS: Final = ("podman", "netavark", "aardvark-dns", "crun", "nft", "docker-compose", "curl", "openssl")
APART: Final = ("unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc")
WORLD: Final = """
mount --make-rprivate /
! mountpoint -q /sys/fs/cgroup/unified || umount /sys/fs/cgroup/unified
mount -t tmpfs none /run && mount -t tmpfs none /dev/shm && mkdir /run/netns
ip link set lo up && echo 1 > /proc/sys/net/ipv4/ip_forward
podman system service --time=0 "unix://$HOME/engine.sock" &
while kill -0 $!; do
    for container in $(podman ps -q --filter health=starting --filter health=unhealthy); do podman healthcheck run "$container"; done
    sleep 1
done
"""
DOCKER: Final = '#!/bin/sh\n[ "$1" = compose ] && shift && exec docker-compose "$@"\n'
SECONDS_TO_START: Final = 30


class Engine:
    """Where scripts run that start containers: ``docker compose`` is Docker Compose itself."""

    def __init__(self, images: Images, within: int) -> None:
        self.home = images.folder
        self.environment = images.environment | {
            "PATH": f"{self.home}/bin:{images.environment['PATH']}",
            "DOCKER_HOST": f"unix://{self.home}/engine.sock",
            "COMPOSE_ANSI": "never",
        }
        self._enter = ["nsenter", f"--target={within}", "--mount", "--net", "--pid"]

    def run(self, script: str, *, folder: Path) -> str:
        """What a shell prints there; it stops at the first command that fails, and so does the test."""
        done = subprocess.run(
            [*self._enter, f"--wdns={folder}", "--", "bash", "-Eeuo", "pipefail", "-c", f"trap 'echo \"FAILED: $BASH_COMMAND\"' ERR\n{script}"],
            env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout
        return done.stdout


@contextmanager
def engine(images: Images) -> Iterator[Engine]:
    """Podman of this machine, with what ``images`` holds; afterwards nothing of it is left."""
    if missing := [name for name in NEEDS if not _is_here(name)]:
        pytest.skip(
            f"an engine of containers needs {', '.join(missing)} (Debian: podman, crun, nftables, docker-compose)"
        )
    if subprocess.run([*APART, "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode:
        pytest.skip(
            "an engine of containers needs namespaces of mounts, network and processes, which this kernel refuses"
        )
    (images.folder / "bin").mkdir()
    (images.folder / "bin" / "docker").write_text(DOCKER)
    (images.folder / "bin" / "docker").chmod(0o755)
    log = images.folder / "engine.log"
    with log.open("wb") as printed:
        outer = subprocess.Popen(
            [*APART, "sh", "-c", WORLD],
            env=images.environment, stdin=subprocess.DEVNULL, stdout=printed, stderr=printed, start_new_session=True,
        )  # fmt: skip
    try:
        deadline = time.monotonic() + SECONDS_TO_START
        while not (images.folder / "engine.sock").exists():
            if outer.poll() is not None or time.monotonic() > deadline:
                pytest.fail(f"Podman does not serve: {log.read_text()[-2000:]}")
            time.sleep(0.1)
        [within] = Path(f"/proc/{outer.pid}/task/{outer.pid}/children").read_text().split()
        yield Engine(images, int(within))
    finally:
        outer.kill()
        outer.wait()
        for group in sorted(Path("/sys/fs/cgroup").glob("**/libpod_parent/**/"), reverse=True):
            with contextlib.suppress(OSError):  # of another engine, with containers in it
                group.rmdir()


def _is_here(name: str) -> bool:
    return any((folder / name).exists() for folder in map(Path, ("/usr/lib/podman", "/usr/sbin", "/sbin"))) or bool(
        shutil.which(name)
    )
