"""Each package that the project asks for has a row in docs/dependencies.md, and no other has."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECTS = (ROOT / "pyproject.toml", *sorted((ROOT / "distributions").glob("*/pyproject.toml")))


def asked_for() -> set[str]:
    names = set()
    for path in PROJECTS:
        project = tomllib.loads(path.read_text(encoding="utf-8"))["project"]
        wanted = [
            *project["dependencies"],
            *(name for extra in project.get("optional-dependencies", {}).values() for name in extra),
        ]
        names |= {canonicalize_name(Requirement(each).name) for each in wanted}
    return names


def test_each_dependency_has_an_owner_a_reason_and_alternatives() -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([a-z0-9-]+)` \| (.+?) \| (.+?) \| (.+?) \|$", page, flags=re.MULTILINE)

    assert {name for name, *_ in rows} == asked_for()
    assert all(len(cell.strip()) > 0 for _, *cells in rows for cell in cells)
