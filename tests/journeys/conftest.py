"""Who walks the line: people with browsers, agreements in force, and files as they come in."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from tests.journeys.languages import LANGUAGES
from tests.journeys.stage import Stage
from tests.journeys.visitor import Visitor
from tests.worlds import kept


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """The language in which everybody reads."""
    return str(request.param)


@pytest.fixture
def visit(sign_in: Callable[..., Any], language: str) -> Callable[[Any], Visitor]:
    """A browser of one's own, signed in, in the language of the test."""

    def as_(user: Any) -> Visitor:
        visitor = Visitor(language)
        sign_in(user, visitor.client)
        return visitor

    return as_


@pytest.fixture
@kept
def second_city_steward(network: Any) -> Any:
    """Signs for the city what her colleague drafted."""
    from entente.organizations.services import join, make_account

    steward = make_account(email="second-city-steward@example.org", name="Second City Steward")
    join(steward, network.city, "data_steward")
    return steward


@pytest.fixture
def agree(network: Any, second_city_steward: Any) -> Callable[..., Any]:
    """An agreement in force from the nonprofit to the city, with terms of one's choice."""
    from agreements import services
    from agreements.terms import Terms

    def make(**said: Any) -> Any:
        values: dict[str, Any] = {
            "purposes": ("service-planning",),
            "kinds": ("contacts", "survey", "activity"),
            "smallest_k": 11,
            "finest_geography": "fsa",
            **said,
        }
        provider = values.pop("provider", network.nonprofit)
        drafter = values.pop("drafter", network.city_steward)
        signatories = values.pop("signatories", None) or (
            (network.steward, provider),
            (second_city_steward, network.city),
        )
        today = timezone.localdate()
        draft = services.Draft(
            title_en=values.pop("title", "Contacts for planning"),
            title_fr="Contacts pour la planification",
            text_en="The parties agree.",
            text_fr="Les parties conviennent.",
            audience="partner",
            terms=Terms(**values),
            starts_on=today - timedelta(days=1),
            ends_on=today + timedelta(days=90),
            time_zone="America/Toronto",
            parties=(services.Party(provider, "provider"), services.Party(network.city, "recipient")),
        )
        made = services.draft_agreement(draft, drafted_for=network.city, by=drafter)
        services.propose_agreement(made.pk, by=drafter, now=timezone.now())
        for signatory, organization in signatories:
            party = made.parties.get(organization=organization)
            made = services.sign_agreement(
                made.pk, party_id=party.pk, read_digest=made.digest(), by=signatory, now=timezone.now()
            )
        assert made.status == "active"
        return made

    return make


@pytest.fixture
@kept
def stage(network: Any, agree: Callable[..., Any], run_jobs: Callable[..., None]) -> Stage:
    """A node in the middle of its work. Its tests follow one another (``tests/conftest.py``), so that it is built once."""
    return Stage(network, agree, run_jobs).set()


@pytest.fixture
def contacts(shared: Path, tmp_path: Path) -> Callable[..., bytes]:
    """A file of the shared generator of contacts, made anew."""

    def make(rows: int, *options: str, seed: int = 211) -> bytes:
        out = tmp_path / f"contacts-{rows}-{seed}.csv"
        command = [sys.executable, str(shared / "tools" / "make_contacts.py"), "--rows", str(rows)]
        subprocess.run(
            [*command, "--seed", str(seed), "--out", str(out), *options], check=True, capture_output=True, timeout=300
        )
        content = out.read_bytes()
        out.unlink()
        return content

    return make
