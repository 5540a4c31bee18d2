"""How many examples chance draws: some in every run, more before a release (``bin/test --release``, docs/testing.md).

A test that draws bears ``@pytest.mark.drawn``: with ``--release`` it runs once more, by the larger number, and with ``--draws`` by a multiple of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import settings

_times = 0
"""How many times the larger number; 0: the smaller one."""


def draw_for_release(times: int = 1) -> None:
    """From here on ``examples`` answers with the larger numbers, so many times; called before any test is collected."""
    global _times
    _times = times


def examples(ordinary: int, *, release: int) -> int:
    """The number of examples of this run."""
    return release * _times if _times else ordinary


def drawn(ordinary: int, *, release: int, **more: Any) -> Callable[[Any], Any]:
    """Marks a test of Hypothesis, above ``@given``; ``more`` are further settings of it. No example has a deadline."""

    def decorate(test: Any) -> Any:
        few = settings(max_examples=examples(ordinary, release=release), deadline=None, **more)
        return pytest.mark.drawn(few(test))

    return decorate
