"""What distributions declare that they need, followed through all that is installed here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.metadata import Distribution, PathDistribution, distribution
from pathlib import Path
from zipfile import Path as ZipPath

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


def distribution_of(wheel: Path) -> Distribution:
    """What a wheel says of itself."""
    (about,) = [entry for entry in ZipPath(wheel).iterdir() if entry.name.endswith(".dist-info")]
    return PathDistribution(about)  # reads it as it reads a folder


def required(names: Iterable[str], owned: Mapping[str, Distribution]) -> set[str]:
    """The normalized names of all that is asked for beside ``owned`` (by their normalized names), and of what that asks for, as an installer would find them.

    Raises:
        importlib.metadata.PackageNotFoundError: one of them is not installed.
    """
    waiting, seen = [Requirement(name) for name in names], set[tuple[str, str]]()
    while waiting:
        requirement = waiting.pop()
        for extra in ("", *requirement.extras):
            if (key := (canonicalize_name(requirement.name), extra)) in seen:
                continue
            seen.add(key)
            about = owned.get(key[0]) or distribution(key[0])
            requirements = map(Requirement, about.requires or [])
            waiting += [
                needed for needed in requirements if not needed.marker or needed.marker.evaluate({"extra": extra})
            ]
    return {name for name, _ in seen} - owned.keys()
