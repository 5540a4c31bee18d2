"""One look at a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Sight:
    """One look at a page: its URL name, who looks (``None``: a visitor), its arguments, and what is special about it."""

    name: str
    reader: Any
    arguments: tuple[Any, ...] = ()
    query: str = ""
    state: str = ""
    cookies: tuple[tuple[str, str], ...] = ()
    status: int = 200
    leads_on: bool = False  # to another address, with a secret in neither

    def __str__(self) -> str:
        return f"{self.name} {self.state}".strip()
