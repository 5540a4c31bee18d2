"""The next version of a series recoded by groups: kept in its groups, formed anew, or refused, on the page and by the worker."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.apps.anonymizer.conftest import Answers

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


def table(rows: int, seed: int) -> bytes:
    draw = random.Random(seed)
    lines = ["client_id,age,postal_code,language,need"]
    for row in range(rows):
        place, language = draw.choice(["M5V 2T6", "M4C 1B5", "K1A 0B1"]), draw.choice(["English", "French", "Tamil"])
        lines.append(f"C{seed}{row:04},{draw.randint(18, 80)},{place},{language},{draw.choice(['Food', 'Shelter'])}")
    return "\n".join(lines).encode()


@pytest.fixture
def first(upload: Callable[..., Any], network: Any, run_jobs: Callable[..., None]) -> Any:
    """The measured run of the first version, in groups of levels of their own."""
    from anonymizer.forms import recipe_form
    from anonymizer.services import confirm_recipe

    run = _received(upload(table(600, 1)), run_jobs)
    spec = recipe_form(run, None).spec(method="finest-first")
    confirm_recipe(run.pk, spec, by=network.contributor, now=timezone.now())
    run_jobs()
    run.refresh_from_db()
    assert run.status == "awaiting_review", run.findings
    return run


@pytest.fixture
def second(first: Any, upload: Callable[..., Any], run_jobs: Callable[..., None]) -> Any:
    """The run of the second version, which waits for its recipe."""
    return _received(upload(table(630, 2)), run_jobs)


def _received(version: Any, run_jobs: Callable[..., None]) -> Any:
    run_jobs()
    run = version.runs.get()
    assert run.status == "awaiting_recipe", run.findings
    return run


def _answered(run: Any, browser: Any, *, without: str = "", **said: str) -> Any:
    posted = {**Answers(run)(), **said}
    posted.pop(without, None)
    return browser.post(reverse("anonymizer:recipe", args=[run.pk]), posted)


def test_next_version_is_placed_in_the_groups_of_the_first(
    first: Any, second: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    browser = sign_in(network.contributor)
    page = browser.get(reverse("anonymizer:recipe", args=[second.pk]), {"show": "table"}).content.decode()

    _answered(second, browser)
    run_jobs()

    second.refresh_from_db()
    assert first.boundaries is not None
    assert "Keep the groups of the last version" in page
    assert "stand in the groups of the last version" in page
    assert second.recipe.spec["boundaries"] == first.boundaries.sha256
    assert second.status == "awaiting_review", second.findings
    assert second.report.k >= 11
    assert second.boundaries is None  # the third version is placed in the same


def test_groups_are_formed_anew_where_a_person_says_so(
    second: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    _answered(second, sign_in(network.contributor), without="same_groups")
    run_jobs()

    second.refresh_from_db()
    assert "boundaries" not in second.recipe.spec
    assert second.boundaries is not None


def test_answers_that_form_other_groups_are_refused_in_words(
    second: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    browser = sign_in(network.contributor)
    posted = Answers(second)({"age": {"treatment": "drop"}})

    answer = browser.post(reverse("anonymizer:recipe", args=[second.pk]), posted)

    second.refresh_from_db()
    assert answer.status_code == 422
    assert "no longer form the groups of the last version" in answer.content.decode()
    assert second.recipe is None


def test_boundaries_that_were_destroyed_are_not_named_and_never_taken_for_granted(
    first: Any, second: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    """They outlive the rows of their version, until someone destroys it by hand; whoever still names them is refused."""
    from anonymizer.queries import next_spec
    from anonymizer.services import confirm_recipe
    from anonymizer.tasks.retention import shred_everything
    from entente.core.errors import Invalid

    named = next_spec(second.dataset)
    assert named is not None
    shred_everything(first.version, reason="retention", by=None, now=timezone.now())
    after_retention = next_spec(second.dataset)
    first.boundaries.refresh_from_db()
    outlived = first.boundaries.destroyed_at is None
    type(first.version).objects.filter(pk=first.version_id).update(destroyed_at=None)
    shred_everything(first.version, reason="asked", by=network.officer, now=timezone.now())

    with pytest.raises(Invalid) as refused:
        confirm_recipe(second.pk, named, by=network.contributor, now=timezone.now())

    assert outlived
    assert after_retention == named
    assert refused.value.findings[0].code == "recipe.boundaries_missing"
    assert "boundaries" not in (next_spec(second.dataset) or {})


def test_no_value_of_a_group_rests_in_the_database(first: Any) -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT spec::text FROM anonymizer_recipe UNION SELECT offer::text FROM anonymizer_run")
        stored = " ".join(row[0] for row in cursor.fetchall())

    assert "Tamil" not in stored
    assert "M5V" not in stored


def test_version_without_a_counted_column_forms_its_groups_anew(
    first: Any, upload: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer.forms import recipe_form

    lines = table(300, 3).decode().splitlines()
    fewer = "\n".join(",".join([*line.split(",")[:3], line.split(",")[4]]) for line in lines)  # without language

    form = recipe_form(_received(upload(fewer.encode()), run_jobs), None)

    assert form.start.missing == ("language",)
    assert "same_groups" not in form.fields
    assert "boundaries" not in form.spec()
