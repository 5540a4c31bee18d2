"""A stranger's clone: all tests are collected, and the quick ones pass, with nothing beside the folder and an empty home."""

from __future__ import annotations

import re

import pytest

from tests.release.conftest import Run

pytestmark = pytest.mark.release


def test_clone_with_nothing_beside_it_collects_every_test(run: Run) -> None:
    done = run("-m", "pytest", "--collect-only", "-q", "-p", "no:randomly", "-p", "no:cacheprovider")

    counted = re.search(r"(\d+)(?:/\d+)? tests collected", done.stdout)
    assert counted is not None
    assert int(counted[1]) > 5000
    assert "error" not in done.stdout.splitlines()[-1]


def test_clone_with_nothing_beside_it_passes_the_quick_tests(run: Run) -> None:
    run("-m", "tools.local.catalogues")  # as bin/setup does

    done = run("-m", "tools.local.testing", "--quick", "-q", seconds=3600)

    assert re.search(r"\d+ passed", done.stdout)
    assert "shared data absent" in done.stdout  # what needs the public data names it
