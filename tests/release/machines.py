"""A Debian machine of its own for a test: this one's files, copied as they are written to, booted by systemd in a container without network.

It needs the rights of root, ``systemd-nspawn`` and a kernel that lays one folder over another; where they are missing it says so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

WITHIN_SECONDS: Final = 1500
UNIT: Final = """\
[Unit]
Requires=basic.target
After=basic.target
[Service]
Type=oneshot
Environment=HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin
ExecStart=/bin/bash /root/steps.sh
StandardOutput=file:/root/steps.log
StandardError=inherit
TimeoutStartSec=1200
ExecStopPost=/bin/sh -c 'echo $$EXIT_STATUS > /root/steps.rc; kill -s RTMIN+4 1'
"""


class Machine:
    """Files in ``root``, seen by the machine as ``/``."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, script: str, *options: str) -> tuple[int, str]:
        """Boot with options of ``systemd-nspawn``, run a script as root, power off: its code and all that it printed."""
        (self.root / "root" / "steps.sh").write_text(script)
        (self.root / "etc" / "systemd" / "system" / "steps.service").write_text(UNIT)
        command = [
            "systemd-nspawn", "--quiet", "--register=no", "--keep-unit", "--link-journal=no", "--private-network", "--resolv-conf=off",
            f"--directory={self.root}", f"--machine=entente-{os.getpid()}", *options,
            "--boot", "systemd.unit=steps.service", "systemd.mask=systemd-networkd-wait-online.service",  # there is no network
        ]  # fmt: skip
        environment = {"PATH": os.environ["PATH"], "SYSTEMD_NSPAWN_UNIFIED_HIERARCHY": "1"}
        booted = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            errors="replace", timeout=WITHIN_SECONDS, check=False,
        )  # fmt: skip
        log, code = self.root / "root" / "steps.log", self.root / "root" / "steps.rc"
        printed = log.read_text(errors="replace") if log.exists() else booted.stdout + booted.stderr
        return (int(code.read_text() or 1) if code.exists() else 1), printed


@contextmanager
def machine(folder: Path, *, lay: Callable[[Path], None]) -> Iterator[Machine]:
    """A machine whose changes lie in ``folder``, until the end; ``lay`` puts files there before."""
    if os.geteuid() != 0 or shutil.which("systemd-nspawn") is None:
        pytest.skip("a machine of its own needs the rights of root and systemd-nspawn (Debian: systemd-container)")
    upper, work, root = (folder / name for name in ("upper", "work", "root"))
    for each in (upper, work, root):
        each.mkdir(parents=True)
    lay(upper)
    laid = subprocess.run(
        ["mount", "-t", "overlay", "overlay", "-o", f"lowerdir=/,upperdir={upper},workdir={work}", str(root)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if laid.returncode:
        pytest.skip(f"this kernel lays no folder over another: {laid.stderr}")
    try:
        (root / "etc" / "machine-id").write_text("uninitialized\n")
        yield Machine(root)
    finally:
        subprocess.run(["umount", str(root)], check=True)
