"""The page of the licences of all that an installation consists of beside the project's own code."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tools.local.sbom import LOCK, bill_of_materials


def licences_page(table: Callable[[Sequence[str], Sequence[Sequence[str]]], str]) -> str:
    """One row for each package of the lock that serves, and for each vendored script and style sheet."""
    components = bill_of_materials([LOCK])["components"]
    rows = [(f"`{component['name']}`", component["version"], _licences(component)) for component in components]
    parts = [
        "# Licences",
        (
            "What an installation consists of beside Entente's own code, which is under the Apache License 2.0, in the versions of `requirements.lock` and as each package names its licence. "
            "What is part of our own files stands in `NOTICE`. For machines: `python -m tools.local.sbom`."
        ),
        table(["package", "version", "licence"], rows),
    ]
    return "\n\n".join(parts) + "\n"


def _licences(component: Mapping[str, Any]) -> str:
    names = [
        licence.get("expression") or licence["license"].get("id") or licence["license"]["name"]
        for licence in component.get("licenses", ())
    ]
    return "; ".join(names) or "on other systems alone"
