"""The modules of the platform, found by their files: what nothing imports counts too."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[1]
FOLDERS = tuple(ROOT / name for name in ("platform/entente", "agreements", "anonymizer", "exports"))


def files(name: str = "*.py") -> Iterator[Path]:
    """Those with such a name, migrations apart."""
    for folder in FOLDERS:
        yield from (file for file in sorted(folder.rglob(name)) if "migrations" not in file.parts)


def module_of(file: Path) -> ModuleType:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return importlib.import_module(".".join(part for part in parts if part not in ("platform", "__init__")))


def is_of_platform(file: str) -> bool:
    return any(Path(file).is_relative_to(folder) for folder in FOLDERS)
