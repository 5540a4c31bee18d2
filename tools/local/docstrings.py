"""Docstrings as griffe reads them for the site of the documentation: fenced examples, and the names of a package that loads them late."""

from __future__ import annotations

import re
from typing import Any

import griffe

_EXAMPLE = re.compile(r"^>{3} .*(?:\n(?!\s*$).*)*", re.MULTILINE)


class Examples(griffe.Extension):  # type: ignore[misc]
    """Fences the examples of every docstring: griffe takes a bare ``>>>`` for three quotations."""

    def on_object(self, *, obj: Any, **_: Any) -> None:
        """What griffe calls for each module, class, function and attribute, once it is read."""
        if obj.docstring is not None:
            obj.docstring.value = _EXAMPLE.sub(_fenced, obj.docstring.value)


class StubNames(griffe.Extension):  # type: ignore[misc]
    """Names that only a stub imports (``anonymizer/engine/__init__.pyi``) are public: the package loads them on first use."""

    def on_package(self, *, pkg: Any, **_: Any) -> None:
        """What griffe calls for a package, once all its modules and stubs are read."""
        for module in (pkg, *pkg.modules.values()):
            names = [name for name, member in module.members.items() if member.is_alias and not member.runtime]
            if names and module.exports is None:
                module.exports = names


def _fenced(example: re.Match[str]) -> str:
    return f"```pycon\n{example[0]}\n```"
