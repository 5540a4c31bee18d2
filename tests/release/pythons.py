"""The Pythons on which the wheels claim to run: one of this machine, or that of a Debian suite in a root of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Self

import pytest
from packaging.specifiers import SpecifierSet

from tools.local.installation import uv_command

SUITES: Final = {"3.13": "trixie", "3.14": "forky"}
"""The suite of Debian whose Python it is."""
DEBIAN: Final = "http://deb.debian.org/debian"
ENTER: Final = """
root=$1 folder=$2; shift 2
for each in /proc /sys /dev "$folder"; do mkdir -p "$root$each" && mount --rbind "$each" "$root$each"; done
exec chroot "$root" "$@"
"""
"""In mounts of its own, which end with it."""
CERTIFICATES: Final = "etc/ssl/certs/ca-certificates.crt"
TO_THE_INDEX: Final = (
    "PIP_",
    "SSL_CERT_",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "no_proxy",
)
"""Variables by which packages are reached from here."""


@dataclass(frozen=True, slots=True)
class Python:
    """The interpreter at ``path``, behind the words that ``enter`` its root. It knows ``folder``, where it works, by this name."""

    path: str
    folder: Path
    enter: tuple[str, ...] = ()

    def at(self, path: Path) -> Self:
        """Another in the same root, as that of an environment."""
        return replace(self, path=str(path))

    def run(
        self, *command: str | Path, check: bool = True, variables: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """A command of its root, with nothing of the environment of the tests; with ``check`` it must end well."""
        index = {name: value for name, value in os.environ.items() if name.startswith(TO_THE_INDEX)}
        path = f"{Path(self.path).parent}:/usr/sbin:/usr/bin:/sbin:/bin"
        done = subprocess.run(
            [*self.enter, "sh", "-c", 'cd "$0" && exec "$@"', str(self.folder), *map(str, command)],
            env={**index, "PATH": path, "HOME": str(self.folder), "LANG": "C.UTF-8", **(variables or {})},
            capture_output=True, text=True, check=False, timeout=1800,
        )  # fmt: skip
        assert not (check and done.returncode), f"{done.stdout[-5_000:]}\n{done.stderr[-10_000:]}"
        return done


def claimed(pyproject: Path) -> list[str]:
    """The versions that ``requires-python`` admits."""
    admitted = SpecifierSet(tomllib.loads(pyproject.read_text("utf-8"))["project"]["requires-python"])
    return [version for version in (f"3.{minor}" for minor in range(100)) if version in admitted]


def python(version: str, folder: Path) -> Python:
    """A Python of this version; the test is skipped, by name of what is missing, where none can be had."""
    if path := _on_this_machine(version):
        return Python(path, folder)
    if version not in SUITES or os.geteuid() or not all(map(shutil.which, ("mmdebstrap", "unshare", "chroot"))):
        pytest.skip(
            f"no Python {version} on this machine, and none can be fetched (as root, by mmdebstrap, from 3.13 on)"
        )
    return Python(f"/usr/bin/python{version}", folder, _debian(version, folder))


def _on_this_machine(version: str) -> str | None:
    """On the path, among those of pyenv, or where uv knows of one."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    candidates = [shutil.which(f"python{version}"), *map(str, pyenv.glob(f"{version}.*/bin/python{version}"))]
    if uv := uv_command():
        known = subprocess.run([uv, "python", "find", "--system", version], capture_output=True, text=True, check=False)
        candidates.append(known.stdout.strip())
    return next((path for path in candidates if path and _makes_environments(path)), None)


def _makes_environments(path: str) -> bool:
    """A shim of pyenv may stand on the path without a Python behind it; Debian's may lack a part."""
    done = subprocess.run([path, "-I", "-c", "import venv, ensurepip"], capture_output=True, check=False)
    return done.returncode == 0


def _debian(version: str, folder: Path) -> tuple[str, ...]:
    """What enters a root of the suite, which is made beside ``folder``."""
    root = folder.with_name(f"{folder.name}-root")
    packages = f"--include=python{version},python{version}-venv,ca-certificates"
    mirror_of_a_day = '--aptopt=Acquire::Check-Valid-Until "false"'
    fetch = [
        "mmdebstrap",
        "--quiet",
        "--variant=minbase",
        mirror_of_a_day,
        packages,
        SUITES[version],
        str(root),
        DEBIAN,
    ]
    done = subprocess.run(fetch, capture_output=True, text=True, check=False)
    if done.returncode:
        shutil.rmtree(root, ignore_errors=True)
        pytest.skip(f"Debian {SUITES[version]} cannot be fetched here: {done.stderr[-300:]}")
    for name in ("etc/resolv.conf", CERTIFICATES):
        shutil.copyfile(f"/{name}", root / name)
    return "unshare", "--mount", "sh", "-euc", ENTER, "enter", str(root), str(folder)
