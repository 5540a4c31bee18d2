"""How many examples chance draws: some in every run, more before a release (``bin/test --release``, docs/testing.md).

A test that draws bears ``@pytest.mark.drawn``: with ``--release`` it runs once more, by the larger number.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import settings

_before_release = False


def draw_for_release() -> None:
    """From here on ``examples`` answers with the larger numbers; called before any test is collected."""
    global _before_release
    _before_release = True


def examples(ordinary: int, *, release: int) -> int:
    """The number of examples of this run."""
    return release if _before_release else ordinary


def drawn(ordinary: int, *, release: int, **more: Any) -> Callable[[Any], Any]:
    """Marks a test of Hypothesis, above ``@given``; ``more`` are further settings of it. No example has a deadline."""

    def decorate(test: Any) -> Any:
        few = settings(max_examples=examples(ordinary, release=release), deadline=None, **more)
        return pytest.mark.drawn(few(test))

    return decorate
