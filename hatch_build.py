"""Compiles the catalogues when a wheel is built: they are not in the repository, and a wheel without them knows no French."""

from __future__ import annotations

import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Writes each ``.mo`` beside its ``.po``, from where the wheel takes it as an artifact."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        sys.path.insert(0, self.root)
        from tools.local.catalogues import catalogues, compile_catalogue

        for path in catalogues():
            compile_catalogue(path)
