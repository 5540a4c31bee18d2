"""Prints a bill of materials as CycloneDX 1.6: of an installation (every package of ``requirements.lock``, and the vendored scripts), or of a wheel.

``python -m tools.local.sbom [LOCK …]`` or ``python -m tools.local.sbom --wheel WHEEL`` in the environment that ``bin/setup`` makes, which knows the
licences. A wheel's bill names what an installer brings beside it where no extra is asked for, in the versions of ``requirements.lock``.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any, Final

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from entente import __version__
from tools.local.declared import distribution_of, required
from tools.local.locks import blocks

ROOT: Final = Path(__file__).resolve().parents[2]
LOCK: Final = ROOT / "requirements.lock"
PRODUCT: Final = "entente"
LONGEST_NAME: Final = 40
"""Of a licence, in letters: some packages put its whole text in the field of its name."""
OURS: Final = {"licenses": [{"license": {"id": "Apache-2.0"}}]}
VENDORED: Final = ROOT / "platform" / "entente" / "web" / "static" / "vendor" / "VENDOR.toml"
_PINNED: Final = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^\s;\\]+)(?:\s*;\s*([^\\\n]+))?")


def bill_of_materials(locks: Sequence[Path]) -> Mapping[str, Any]:
    """The document, without a time or a random number: the same locks give the same bill."""
    components = {component["bom-ref"]: component for lock in locks for component in _of_lock(lock)}
    components |= {component["bom-ref"]: component for component in _vendored()}
    return _document({"type": "application", "name": PRODUCT, "version": __version__, **OURS}, components)


def bill_of_wheel(wheel: Path, beside: Sequence[Path] = ()) -> Mapping[str, Any]:
    """The document of one wheel, with its digest. ``beside``: wheels of ours that it asks for.

    Raises:
        importlib.metadata.PackageNotFoundError: it asks for a package that is not installed here.
    """
    owned = {str(canonicalize_name(about.metadata["Name"])): about for about in map(distribution_of, (wheel, *beside))}
    name = canonicalize_name(distribution_of(wheel).metadata["Name"])
    needed = required([name], owned)
    components = {component["bom-ref"]: component for component in _of_lock(LOCK) if component["name"] in needed}
    if missing := needed - {component["name"] for component in components.values()}:
        raise LookupError(f"{LOCK.name} has no {', '.join(sorted(missing))}")
    components |= {component["bom-ref"]: component for component in map(_of_wheel, beside)}
    if name == PRODUCT:
        components |= {component["bom-ref"]: component for component in _vendored()}
    return _document(_of_wheel(wheel), components)


def _document(about: Mapping[str, Any], components: Mapping[str, dict[str, Any]]) -> Mapping[str, Any]:
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {**about, "bom-ref": about["name"]}},
        "components": [components[reference] for reference in sorted(components)],
        "dependencies": [{"ref": about["name"], "dependsOn": sorted(components)}],
    }


def _of_wheel(wheel: Path) -> dict[str, Any]:
    about = distribution_of(wheel)
    name = canonicalize_name(about.metadata["Name"])
    reference = f"pkg:pypi/{name}@{about.version}"
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    hashes = [{"alg": "SHA-256", "content": digest}]
    return {
        "type": "library",
        "bom-ref": reference,
        "name": name,
        "version": about.version,
        "purl": reference,
        "hashes": hashes,
        **OURS,
    }


def _of_lock(lock: Path) -> Iterator[dict[str, Any]]:
    for block in blocks(lock.read_text(encoding="utf-8")):
        match = _PINNED.match(block)
        if match is None:
            continue
        name, version = match[1].lower().replace("_", "-"), match[2]
        installed = match[3] is None or Marker(match[3]).evaluate()
        reference = f"pkg:pypi/{name}@{version}"
        yield {
            "type": "library",
            "bom-ref": reference,
            "name": name,
            "version": version,
            "purl": reference,
            "hashes": [{"alg": "SHA-256", "content": digest} for digest in re.findall(r"--hash=sha256:(\w+)", block)],
            **(_licence(name) if installed else {}),
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
    if not licences and 0 < len(about.get("License", "")) <= LONGEST_NAME:
        licences = [about["License"]]
    return {"licenses": [{"license": {"name": name}} for name in licences]} if licences else {}


def main() -> None:
    """Print the bill of the locks that are named, of the one that serves, or of a wheel."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("locks", nargs="*", type=Path, metavar="LOCK")
    parser.add_argument(
        "--wheel", type=Path, help="the bill of this wheel; wheels of ours that it needs lie in its folder"
    )
    chosen = parser.parse_args()
    if chosen.wheel is None:
        bill = bill_of_materials(chosen.locks or [LOCK])
    else:
        bill = bill_of_wheel(chosen.wheel, _needed_of_ours(chosen.wheel))
    json.dump(bill, sys.stdout, indent=1, ensure_ascii=False)
    print()


def _needed_of_ours(wheel: Path) -> list[Path]:
    """The wheels in its folder that it asks for, and those that they ask for."""
    by_name = {canonicalize_name(distribution_of(path).metadata["Name"]): path for path in wheel.parent.glob("*.whl")}
    waiting, beside = [wheel], list[Path]()
    while waiting:
        for requirement in map(Requirement, distribution_of(waiting.pop()).requires or ()):
            path = by_name.get(canonicalize_name(requirement.name))
            if (
                path
                and path not in (wheel, *beside)
                and (not requirement.marker or requirement.marker.evaluate({"extra": ""}))
            ):
                beside.append(path)
                waiting.append(path)
    return beside


if __name__ == "__main__":
    main()
