"""A city that takes requests."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from django.core.cache import cache

from entente.organizations import services as organizations
from entente.organizations.tasks import make_organization_keys
from entente.requests.services import triage


@pytest.fixture(autouse=True)
def _no_counts() -> None:
    cache.clear()


@pytest.fixture
def city() -> Any:
    """A city that takes requests: a steward, an auditor, and nobody else's."""
    made = organizations.found_organization(
        kind="municipality", name_en="City of Maple", name_fr="Ville d’Érable", jurisdiction="CA-ON"
    )
    make_organization_keys(str(made.pk))

    def person(name: str, role: str, organization: Any = made) -> Any:
        user = organizations.make_account(
            email=f"{name}@example.org", name=name.title(), password="a long invented phrase"
        )
        organizations.join(user, organization, role)
        return user

    other = organizations.found_organization(
        kind="nonprofit", name_en="Maple Test Clinic", name_fr="Clinique d’essai Érable", jurisdiction="CA-ON"
    )
    found = SimpleNamespace(
        organization=made,
        steward=person("steward", "data_steward"),
        auditor=person("auditor", "auditor"),
        contributor=person("contributor", "contributor"),
        stranger=person("stranger", "data_steward", other),
    )
    triage.set_desk(made, is_open=True, days_to_answer=30, offered=[], by=found.steward)
    return found
