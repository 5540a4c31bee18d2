"""What people and the network's stewards do on a node of several, called by name from outside (``demo_node``)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

ACTS: Final[dict[str, Callable[..., Any]]] = {}


def act(function: Callable[..., Any]) -> Callable[..., Any]:
    """Let a function be called by its name. It takes and returns plain values of JSON."""
    ACTS[function.__name__] = function
    return function
