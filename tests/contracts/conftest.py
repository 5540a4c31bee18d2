"""A city that is entitled to releases, and a program of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.api.conftest import secret_for
from tests.apps.exports.conftest import accepted, approve, entitlement, refusals, release, release_to_city, run

__all__ = ["accepted", "approve", "entitlement", "refusals", "release", "release_to_city", "run", "secret_for"]


@dataclass(frozen=True)
class Program:
    """A program of the city: the key and its secret."""

    key: Any
    secret: str

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.secret}"}


@pytest.fixture
def program(network: Any) -> Callable[..., Program]:
    """Makes and activates a key, by default of the city's recipient for Delta Sharing."""
    from exports.services import KeyWanted, activate_key, make_key

    def make(kind: str = "profile", *, by: Any = None, days: int = 90, dataset: Any = None) -> Program:
        now = timezone.now()
        wanted = KeyWanted(kind, "Notebook", now + timedelta(days=days), dataset)
        _, token = make_key(network.city, wanted, by=by or network.recipient, now=now)
        return Program(*activate_key(token, now=now))

    return make


@pytest.fixture
def release_again(
    approve: Callable[..., Any], agreement: Any, network: Any, run_jobs: Callable[..., None]
) -> Callable[..., Any]:
    """The next version of the dataset, released and delivered to the city."""
    from exports.services import release_run

    def make(**said: Any) -> Any:
        values = {
            "purpose": "service-planning",
            "recipients_chosen": [network.city],
            "ends_on": agreement.ends_on,
            "by": network.steward,
            "now": timezone.now(),
            **said,
        }
        made = release_run(approve().pk, agreement.pk, **values)
        run_jobs()
        made.refresh_from_db()
        assert (made.status, made.error_code) == ("available", "")
        return made

    return make
