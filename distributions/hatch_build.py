"""Puts into the wheel of a part what it owns of the tree above, and nothing of it into an editable one, which is a path to that tree."""

# ruff: noqa: INP001  # not a package: hatchling reads it by its path

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PartBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """``owns`` in the part's pyproject.toml names files and folders, by their path from the root of the repository."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            raise RuntimeError(
                "A part is built as a wheel, from the repository: its code stands outside of its folder."
            )
        if version == "standard":
            tree = Path(self.root).parents[1]
            build_data["force_include"].update({str(tree / name): name for name in self.config["owns"]})
