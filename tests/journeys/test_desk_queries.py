"""The first page after the sign-in: few questions to the database however much waits, and the same tasks as every source finds."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from entente.organizations.models import Absence, Handover, User
from entente.organizations.roles import Role
from entente.organizations.services import join, make_account
from entente.web.task_list import sources
from tests.journeys.stage import Stage
from tests.worlds import kept

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow, pytest.mark.models]
MOST = 30  # by somebody with every role in three organizations, who stands in for two others


@pytest.fixture
@kept
def filled(stage: Stage) -> Any:
    """A node in the middle of its work, with somebody who has every role everywhere and stands in for two others."""
    network = stage.network
    everyone = make_account(email="everyone@example.org", name="Every Role")
    for organization in (network.region, network.nonprofit, network.city):
        for role in Role:
            join(everyone, organization, role)
    today = timezone.localdate()
    for person in (network.contributor, network.steward):
        Absence.objects.create(
            person=person, cover=everyone, starts_on=today, ends_on=today + timedelta(days=1), named_at=timezone.now()
        )
    Handover.objects.create(organization=network.nonprofit, left=network.officer, successor=everyone)
    return network


def test_desk_asks_the_database_little(filled: Any, sign_in: Callable[..., Client]) -> None:
    counts, seconds = {}, {}
    for person in User.objects.order_by("email"):
        browser = sign_in(person, Client())
        for path in ("/en/desk/", "/en/agreements/"):
            browser.get(path)
            with CaptureQueriesContext(connection) as caught:
                begun = time.perf_counter()
                answer = browser.get(path)
                seconds[person.email, path] = time.perf_counter() - begun
            assert answer.status_code == 200
            counts[person.email, path] = len(caught)
    for (email, path), number in counts.items():
        print(f"{email:<36}{path:<18}{number:3d} queries {seconds[email, path] * 1000:6.0f} ms")

    assert {key: number for key, number in counts.items() if key[1] == "/en/desk/" and number > MOST} == {}


def test_roles_that_a_source_needs_hide_nothing(filled: Any) -> None:
    for person in User.objects.all():
        every = [task for source in sources.SOURCES for task in source(person)]

        assert sorted(task.title for task in sources.waiting_for(person)) == sorted(task.title for task in every)


def test_twice_as_much_waits_and_no_question_more_is_asked(filled: Any, sign_in: Callable[..., Client]) -> None:
    """Runs, drafts and links, doubled in the database."""
    from anonymizer.models import Run
    from entente.catalogue.models import UploadLink

    everyone = User.objects.get(email="everyone@example.org")
    browser = sign_in(everyone, Client())
    browser.get("/en/desk/")
    with CaptureQueriesContext(connection) as before:
        browser.get("/en/desk/")
    number = len(sources.waiting_for(User.objects.get(pk=everyone.pk)))
    for run in Run.objects.filter(status__in=["awaiting_recipe", "awaiting_review"]):
        Run.objects.create(version=run.version, status=run.status, recipe=run.recipe)
    for link in UploadLink.objects.filter(used_at=None, revoked_at=None):
        link.pk, link.token_hash, link._state.adding = None, link.token_hash[::-1], True
        link.save()

    with CaptureQueriesContext(connection) as after:
        browser.get("/en/desk/")

    assert len(sources.waiting_for(User.objects.get(pk=everyone.pk))) > number
    assert len(after) == len(before)
