"""What becomes of a run that its reviewer returns, and of one that its contributor takes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)


def task_titles(user: Any) -> list[str]:
    from entente.web.task_list.sources import waiting_for

    return [task.title for task in waiting_for(user)]


def treatments(spec: dict[str, Any]) -> dict[str, tuple[str, str]]:
    return {name: (rule["role"], rule["treatment"]) for name, rule in spec["columns"].items()}


@pytest.fixture
def measured_without_language(read_run: Any, network: Any, run_jobs: Callable[..., None]) -> Any:
    """A run that waits for review, with an answer that differs from the proposal."""
    from anonymizer import services
    from anonymizer.forms import recipe_form

    spec = recipe_form(read_run, None).spec()
    spec["columns"]["language"] = {"role": "quasi-identifier", "treatment": "drop"}
    services.confirm_recipe(read_run.pk, spec, by=network.contributor, now=timezone.now())
    run_jobs("runs")
    read_run.refresh_from_db()
    assert read_run.status == "awaiting_review", read_run.findings
    return read_run


def test_returned_run_reaches_its_contributor(measured_run: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    from anonymizer.services import return_run
    from entente.organizations.models import Notice

    return_run(measured_run.pk, by=network.officer, now=timezone.now(), reason="Ages must be coarser.")

    notice = Notice.objects.get(recipient=network.contributor, kind="run.returned")
    assert str(notice.subject_id) == str(measured_run.pk)
    assert "Choose another recipe for “Contacts”" in task_titles(network.contributor)
    page = sign_in(network.contributor).get(reverse("anonymizer:result", args=[measured_run.pk])).content.decode()
    assert "Returned by the reviewer" in page
    assert "Ages must be coarser." in page


def test_returned_run_leaves_the_list_once_another_follows(measured_run: Any, network: Any) -> None:
    from anonymizer.services import return_run, start_run

    return_run(measured_run.pk, by=network.officer, now=timezone.now(), reason="Ages must be coarser.")
    start_run(measured_run.version_id, by=network.contributor)

    assert "Choose another recipe for “Contacts”" not in task_titles(network.contributor)


def test_contributor_takes_a_run_back_and_keeps_her_answers(
    measured_without_language: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    from anonymizer.forms import recipe_form
    from entente.audit.models import AuditEvent

    client = sign_in(network.contributor)
    page = client.get(reverse("anonymizer:result", args=[measured_without_language.pk])).content.decode()
    address = reverse("anonymizer:withdraw_from_review", args=[measured_without_language.pk])
    assert address in page

    answer = client.post(address, follow=True)

    measured_without_language.refresh_from_db()
    following = measured_without_language.version.runs.exclude(pk=measured_without_language.pk).get()
    assert (measured_without_language.status, following.status) == ("returned", "awaiting_recipe")
    assert answer.request["PATH_INFO"] == reverse("anonymizer:recipe", args=[following.pk])
    assert treatments(recipe_form(following, None).spec()) == treatments(measured_without_language.recipe.spec)
    assert AuditEvent.objects.filter(event="run.withdrawn_from_review", refused=False).count() == 1
    assert task_titles(network.officer) == []
    closed = client.get(reverse("anonymizer:result", args=[measured_without_language.pk])).content.decode()
    assert "Taken back from review" in closed


@pytest.mark.parametrize("person", ["officer", "recipient"])
def test_nobody_else_takes_a_run_back(
    person: str, measured_run: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    answer = sign_in(getattr(network, person)).post(reverse("anonymizer:withdraw_from_review", args=[measured_run.pk]))

    measured_run.refresh_from_db()
    assert answer.status_code in (403, 404)
    assert measured_run.status == "awaiting_review"


def test_decided_run_is_not_taken_back(measured_run: Any, network: Any) -> None:
    from anonymizer.services import approve_run, withdraw_run_from_review
    from entente.core.errors import Refused

    approve_run(measured_run.pk, by=network.officer, now=timezone.now())

    with pytest.raises(Refused):
        withdraw_run_from_review(measured_run.pk, by=network.contributor, now=timezone.now())
