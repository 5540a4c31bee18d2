"""Reviewer and contributor write to each other; what was said of a column stands at it when the recipe is changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)
WORDS = "Bands of ten years, please."


@pytest.fixture
def write(measured_run: Any, sign_in: Callable[..., Any]) -> Callable[..., Any]:
    def written(person: Any, **fields: str) -> Any:
        address = reverse("anonymizer:comment", args=[measured_run.pk])
        return sign_in(person).post(address, {"text": WORDS, "column": "age", **fields})

    return written


def test_comment_of_the_reviewer_stands_at_its_column_in_the_next_run(
    measured_run: Any, network: Any, write: Callable[..., Any], sign_in: Callable[..., Any]
) -> None:
    from anonymizer import services
    from entente.audit.models import AuditEvent

    answer = write(network.officer, next="review")
    write(network.contributor, column="", text="The city needs the age.")
    shown = sign_in(network.contributor).get(reverse("anonymizer:result", args=[measured_run.pk])).content.decode()
    services.return_run(measured_run.pk, by=network.officer, now=timezone.now(), reason="Too exact.")
    following = services.start_run(measured_run.version_id, by=network.contributor)
    client = sign_in(network.contributor)
    page = client.get(reverse("anonymizer:recipe", args=[following.pk]))

    assert answer.url == reverse("anonymizer:review", args=[measured_run.pk]) + "#comments"
    assert WORDS in shown
    assert [(column.name, why) for column, why in page.context["needs"]] == [("age", f"{network.officer}: {WORDS}")]
    assert "Too exact." in page.content.decode()
    assert "The city needs the age." in page.content.decode()
    place = [column.name for column in following.version.columns.all()].index("age")
    agreed = client.post(
        reverse("anonymizer:recipe", args=[following.pk]), {"part": f"column-{place}", "action": "agree"}, follow=True
    )
    assert agreed.context["needs"] == []
    events = AuditEvent.objects.filter(event="run.commented")
    assert events.count() == 2
    assert all(WORDS not in str(event.facts) for event in events)


@pytest.mark.parametrize(
    ("fields", "status"), [({"text": "  "}, 422), ({"column": "no such column"}, 422), ({"text": "x" * 3_000}, 302)]
)
def test_comment_says_something_about_a_column_of_the_table(
    measured_run: Any, network: Any, write: Callable[..., Any], fields: dict[str, str], status: int
) -> None:
    assert write(network.officer, **fields).status_code == status
    assert [len(comment.text) for comment in measured_run.comments.all()] == ([1_000] if status == 302 else [])


def test_nobody_writes_once_it_is_decided_and_no_outsider_ever(
    measured_run: Any, network: Any, write: Callable[..., Any]
) -> None:
    from anonymizer import services

    outsider = write(network.recipient).status_code
    services.approve_run(measured_run.pk, by=network.officer, now=timezone.now())

    assert (outsider, write(network.officer).status_code) == (404, 403)
    assert not measured_run.comments.exists()
