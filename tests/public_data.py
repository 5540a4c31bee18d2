"""The folder of public data, which lies beside a checkout or does not; what a test needs of it, and what a test does without it.

No other module reads where the folder is: a list of cases that is empty without it would otherwise stop the collection of all tests.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Final

import pytest

SHARED: Final = Path(os.environ.get("ENTENTE_SHARED", Path(__file__).resolve().parents[2] / "shared"))


def needs(path: str) -> pytest.MarkDecorator:
    """The test is skipped, by name of what is missing, where a file or folder of the public data is not there."""
    return pytest.mark.skipif(not (SHARED / path).exists(), reason=f"shared data absent: {path}")


def cases(path: str, key: str) -> list[Any]:
    """The list under ``key`` of a JSON file as parameters of a test; without the file, one that is skipped."""
    if not (SHARED / path).exists():
        return [pytest.param({}, marks=needs(path), id=f"{key}-absent")]
    return [
        pytest.param(case, id=f"{key}-{number}")
        for number, case in enumerate(json.loads((SHARED / path).read_text())[key])
    ]
