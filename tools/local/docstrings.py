"""Examples of docstrings for the site of the documentation: griffe, which reads them, takes a bare ``>>>`` for three quotations."""

from __future__ import annotations

import re
from typing import Any

import griffe

_EXAMPLE = re.compile(r"^>{3} .*(?:\n(?!\s*$).*)*", re.MULTILINE)


class Examples(griffe.Extension):  # type: ignore[misc]
    """Fences the examples of every docstring."""

    def on_object(self, *, obj: Any, **_: Any) -> None:
        """What griffe calls for each module, class, function and attribute, once it is read."""
        if obj.docstring is not None:
            obj.docstring.value = _EXAMPLE.sub(_fenced, obj.docstring.value)


def _fenced(example: re.Match[str]) -> str:
    return f"```pycon\n{example[0]}\n```"
