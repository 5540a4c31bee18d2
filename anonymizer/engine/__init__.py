"""The anonymization engine: profile, detect, transform and measure a table. Knows neither Django nor the platform.

>>> from anonymizer.engine import Recipe

Its public names stand in ``__init__.pyi`` and nowhere else. Each is loaded on first use, so that importing the package is quick
and pulls in no data library. No folder beside this file may have the name of a function: the folder would hide it.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any


def __getattr__(name: str) -> Any:
    homes = _homes()
    if name == "__all__":
        return sorted(homes)
    if name not in homes:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(homes[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_homes()})


@cache
def _homes() -> dict[str, str]:
    """Each public name, and the module that it comes from."""
    import ast
    from pathlib import Path

    listed = ast.parse(Path(__file__).with_suffix(".pyi").read_text("utf-8"))
    imports = (statement for statement in listed.body if isinstance(statement, ast.ImportFrom))
    return {alias.name: str(statement.module) for statement in imports for alias in statement.names}
