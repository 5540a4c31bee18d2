"""Images that are built for a test, in a store of their own that goes with it.

They need the rights of root, buildah and mmdebstrap; where they are missing it says so. Packages come from ``ENTENTE_WHEELS``, or are fetched by hash.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import pytest
import yaml

ROOT: Final = Path(__file__).resolve().parents[2]
BUILD: Final = ROOT / "deploy" / "image" / "build"
STAND_INS: Final = ROOT / "tests" / "release" / "containers"
DEBIAN: Final = {"database": "postgresql", "proxy": "caddy,ca-certificates"}
LIMITS: Final = ["--ulimit", "nofile=4096:4096", "--ulimit", "nproc=4096:4096"]


class Images:
    """What was built, and containers of it. ``environment`` is that of every command that sees them."""

    def __init__(self, folder: Path, wheels: Path, bases: Path) -> None:
        self.folder, self.bases = folder, bases
        self.digests: dict[str, str] = {}
        (folder / "storage.conf").write_text(
            f'[storage]\ndriver = "overlay"\ngraphroot = "{folder}/graph"\nrunroot = "{folder}/run"\n'
        )
        (folder / "containers.conf").write_text(
            '[containers]\ndefault_ulimits = ["nofile=4096:4096", "nproc=4096:4096"]\n'
            '[engine]\ncgroup_manager = "cgroupfs"\nevents_logger = "file"\n'
            f'[network]\nnetwork_config_dir = "{folder}/networks"\n'
        )
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8", "BUILDAH_ISOLATION": "chroot", "PODMAN_IGNORE_CGROUPSV1_WARNING": "1",
            "CONTAINERS_CONF": str(folder / "containers.conf"), "CONTAINERS_STORAGE_CONF": str(folder / "storage.conf"),
            "ENTENTE_WHEELS": str(wheels), "ENTENTE_BASES": str(bases),
        }  # fmt: skip

    def build(self, *targets: str, ref: str = "HEAD") -> dict[str, str]:
        """The digest of each target, built now."""
        lines = self._run(str(BUILD), ref, *targets).splitlines()
        return {line.split()[1]: line.split()[0] for line in lines if line.startswith("sha256:")}

    def need(self, *targets: str) -> None:
        """These targets are there."""
        if missing := [target for target in targets if target not in self.digests]:
            self.digests |= self.build(*missing)

    def names(self) -> set[str]:
        """The images that are there, with their tags."""
        listed = yaml.safe_load(self._run("buildah", "images", "--json"))
        return {name for image in listed for name in image.get("names") or ()}

    def stand_in(self, name: str) -> str:
        """An image of Debian's packages in place of an official one; its name."""
        tar, context = self.bases / f"{name}.tar", self.folder / name
        if not tar.is_file():
            self._run("mmdebstrap", "--quiet", "--variant=essential", f"--include={DEBIAN[name]}", "trixie", str(tar), os.environ.get("ENTENTE_DEBIAN", "http://deb.debian.org/debian"))  # fmt: skip
        shutil.copytree(STAND_INS, context)
        shutil.copy(tar, context / "debian.tar")
        self._run("buildah", "build", "--quiet", *LIMITS, "--network=host", f"--target={name}", "-t", f"localhost/{name}", str(context))  # fmt: skip
        shutil.rmtree(context)
        return f"localhost/{name}"

    def run(self, image: str, *command: str, options: list[str] | None = None) -> tuple[int, str]:
        """A command in a new container of ``image``: its code and what it printed."""
        self.need(image)
        container = self._run("buildah", "from", f"localhost/entente-{image}").strip()
        try:
            done = subprocess.run(
                ["buildah", "run", "--isolation", "chroot", *(options or []), container, "--", *command],
                env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
            )  # fmt: skip
            return done.returncode, done.stdout
        finally:
            self._run("buildah", "rm", container)

    def megabytes(self, image: str) -> int:
        self.need(image)
        size = self._run("buildah", "images", "--json", f"localhost/entente-{image}")
        number, unit = str(yaml.safe_load(size)[0]["size"]).split()
        return int(float(number) * {"MB": 1, "GB": 1000}[unit])

    def remove(self) -> None:
        """Nothing of them stays on the machine."""
        subprocess.run(["umount", "--recursive", "--lazy", str(self.folder / "graph" / "overlay")], capture_output=True, check=False)  # fmt: skip
        for name in ("graph", "run"):
            shutil.rmtree(self.folder / name, ignore_errors=True)

    def _run(self, *command: str) -> str:
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


def images_in(folder: Path) -> Images:
    """None are built yet."""
    if os.geteuid() != 0 or not (shutil.which("buildah") and shutil.which("mmdebstrap")):
        pytest.skip("images need the rights of root, buildah, netavark and mmdebstrap (Debian packages of these names)")
    wheels = Path(os.environ.get("ENTENTE_WHEELS", folder / "wheels"))
    if not wheels.exists():
        fetch(ROOT / "requirements.lock", wheels)
    bases = Path(os.environ.get("ENTENTE_BASES", folder / "bases"))
    bases.mkdir(exist_ok=True)
    return Images(folder, wheels, bases)


def fetch(lock: Path, wheels: Path) -> None:
    """The packages of a lock, by their hashes. Where no index answers the test is skipped; what else is wrong is a failure."""
    download = [sys.executable, "-m", "pip", "download", "-q", "--only-binary=:all:", "--no-deps", "-d"]
    with tempfile.TemporaryDirectory() as folder:
        probe = subprocess.run([*download, folder, "pip"], capture_output=True, text=True, check=False)
    if probe.returncode:
        pytest.skip(f"packages cannot be fetched here: {probe.stderr[-300:]}")
    done = subprocess.run([*download, wheels, "--require-hashes", "-r", lock], capture_output=True, text=True, check=False)  # fmt: skip
    assert done.returncode == 0, done.stderr
