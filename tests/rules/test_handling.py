"""A joined table leaves under one agreement; how copies of it are handled may be no looser than the others ask."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from exports.policies import handles_as
from tests.rules.tables.agreements import TERMS


@pytest.mark.parametrize(
    ("stricter", "handled"),
    [
        ({}, True),
        ({"smallest_k": 20}, True),  # how far data are reduced is judged elsewhere
        ({"fingerprint": True}, False),
        ({"proxied_only": True}, False),
        ({"keeping": "copy_allowed"}, True),
        ({"destroy_within_days": 7}, False),
        ({"destroy_within_days": 60}, True),
    ],
)
def test_release_is_handled_as_strictly_as_every_agreement_asks(stricter: dict[str, Any], handled: bool) -> None:
    assert handles_as(TERMS, replace(TERMS, **stricter)) is handled
