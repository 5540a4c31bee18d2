"""Heads of the log that no other test deposited: the bucket is one for all of them, and nobody deletes in it."""

from __future__ import annotations

import pytest

from entente.core.ids import uuid7


@pytest.fixture(autouse=True)
def _own_heads(monkeypatch: pytest.MonkeyPatch) -> None:
    from entente.audit.log import witnesses

    monkeypatch.setattr(witnesses, "PREFIX", f"heads-of-a-test/{uuid7()}/")
