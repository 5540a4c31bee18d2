"""Prints the bill of materials of an installation: every package of ``requirements.lock``, and the vendored scripts, as CycloneDX 1.6.

``python -m tools.local.sbom [LOCK …]`` in the environment that ``bin/setup`` makes, which knows the licences.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any, Final

from entente import __version__
from tools.local.locks import blocks

ROOT: Final = Path(__file__).resolve().parents[2]
VENDORED: Final = ROOT / "platform" / "entente" / "web" / "static" / "vendor" / "VENDOR.toml"
_PINNED: Final = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^\s;\\]+)")


def bill_of_materials(locks: Sequence[Path]) -> Mapping[str, Any]:
    """The document, without a time or a random number: the same locks give the same bill."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    components = {component["bom-ref"]: component for lock in locks for component in _of_lock(lock)}
    components |= {component["bom-ref"]: component for component in _vendored()}
    own = {"type": "application", "bom-ref": "entente", "name": project["name"], "version": __version__}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": own | {"licenses": [{"license": {"id": "Apache-2.0"}}]}},
        "components": [components[reference] for reference in sorted(components)],
        "dependencies": [{"ref": "entente", "dependsOn": sorted(components)}],
    }


def _of_lock(lock: Path) -> Iterator[dict[str, Any]]:
    for block in blocks(lock.read_text(encoding="utf-8")):
        match = _PINNED.match(block)
        if match is None:
            continue
        name, version = match[1].lower().replace("_", "-"), match[2]
        reference = f"pkg:pypi/{name}@{version}"
        yield {
            "type": "library",
            "bom-ref": reference,
            "name": name,
            "version": version,
            "purl": reference,
            "hashes": [{"alg": "SHA-256", "content": digest} for digest in re.findall(r"--hash=sha256:(\w+)", block)],
            **_licence(name),
        }


def _vendored() -> Iterator[dict[str, Any]]:
    for package in tomllib.loads(VENDORED.read_text(encoding="utf-8"))["package"]:
        reference = f"pkg:npm/{package['name'].replace('@', '%40')}@{package['version']}"
        yield {
            "type": "library",
            "bom-ref": reference,
            "name": package["name"],
            "version": str(package["version"]),
            "purl": reference,
            "hashes": [{"alg": "SHA-256", "content": digest} for digest in package["sha256"].values()],
            "licenses": [{"license": {"name": package["licence"]}}],
        }


def _licence(name: str) -> dict[str, Any]:
    try:
        about = metadata(name)
    except PackageNotFoundError:
        return {}
    expression = about.get("License-Expression")
    if expression:
        return {"licenses": [{"expression": expression}]}
    licences = [
        line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or () if line.startswith("License ::")
    ]
    return {"licenses": [{"license": {"name": name}} for name in licences]} if licences else {}


def main(arguments: Sequence[str]) -> int:
    """Print the bill of the locks that are named, or of the one that serves."""
    locks = [Path(argument) for argument in arguments] or [ROOT / "requirements.lock"]
    json.dump(bill_of_materials(locks), sys.stdout, indent=1, ensure_ascii=False)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
