"""Every example in a docstring runs, and answers what stands beneath it."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

from tests.platform_source import ROOT, files, module_of

EXAMPLES = [file for file in files() if ">>> " in file.read_text("utf-8")]


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: str(file.relative_to(ROOT)))
def test_examples_in_docstrings_answer_what_they_say(file: Path) -> None:
    outcome = doctest.testmod(module_of(file))

    assert outcome.attempted, "no example was found: it stands in no docstring of a module, class or function"
    assert outcome.failed == 0
