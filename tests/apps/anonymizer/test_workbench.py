"""The workbench: what needs a person is named, a panel changes one column, and each press can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def press(read_run: Any, network: Any, sign_in: Callable[..., Any]) -> Callable[..., Any]:
    """Send a part of the page with one of its buttons; the page that follows."""
    client = sign_in(network.contributor)

    def pressed(action: str, part: str = "none", show: str = "", **fields: str) -> Any:
        address = reverse("anonymizer:recipe", args=[read_run.pk]) + (f"?show={show}" if show else "")
        return client.post(address, {"part": part, "action": action, **fields}, follow=True)

    return pressed


def place_of(run: Any, name: str) -> int:
    return [column.name for column in run.version.columns.all()].index(name)


def rule(run: Any, name: str) -> Any:
    run.refresh_from_db()
    return run.draft.spec["columns"][name]


def test_panel_changes_its_column_alone_and_undo_takes_it_back(read_run: Any, press: Callable[..., Any]) -> None:
    age = place_of(read_run, "age")
    other = {"c0-treatment": "keep"}  # of another column: no field of this panel
    panel = {f"c{age}-names": "no", f"c{age}-known": "yes", f"c{age}-hurts": "no", f"c{age}-treatment": "drop"}

    press("column", part=f"column-{age}", **panel, **other)
    changed, untouched = rule(read_run, "age"), read_run.draft.answers["c0-treatment"]
    press("undo")
    undone = rule(read_run, "age")
    press("redo")

    assert (changed["treatment"], untouched, undone["treatment"]) == ("drop", ["auto"], "generalize")
    assert rule(read_run, "age")["treatment"] == "drop"


def test_agreeing_leads_to_the_next_column_until_nothing_needs_a_person(
    read_run: Any, press: Callable[..., Any]
) -> None:
    from anonymizer.models import RecipeDraft

    column = read_run.version.columns.get(name="language")
    column.profile |= {"reason": "role.unsure"}
    column.save()
    place = place_of(read_run, "language")

    page = press("settings", part="none")
    before = [needed.name for needed, _ in page.context["needs"]]
    after = press("agree", part=f"column-{place}", show=str(place))
    press("undo")
    press("agree-all")

    assert before == ["language"]
    assert (after.context["needs"], after.context["column"]) == ([], None)
    assert b"Nothing needs you" in after.content
    assert RecipeDraft.objects.last().answers[f"c{place}-agreed"] == ["1"]


def test_column_on_which_nothing_is_known_cannot_be_agreed_to(
    measured_run: Any,
    network: Any,
    sign_in: Callable[..., Any],
    upload: Callable[..., Any],
    run_jobs: Callable[..., None],
) -> None:
    version = upload(b"person_id,age,colour\n" + b"".join(b"P%d,%d,red\n" % (n, 30 + n % 3) for n in range(60)))
    run_jobs("runs")
    address = reverse("anonymizer:recipe", args=[version.runs.get().pk])
    client = sign_in(network.contributor)

    page = client.post(address, {"part": "none", "action": "agree-all"}, follow=True)
    refused = client.post(address, {"part": "none", "action": "confirm"})

    assert [needed.name for needed, _ in page.context["needs"]] == ["colour"]
    assert refused.status_code == 422


def test_setting_that_is_wrong_is_kept_and_shown_until_it_is_right(
    read_run: Any, press: Callable[..., Any], answers: Any
) -> None:
    settings = {name: value for name, value in answers().items() if not name.startswith("c0-")}
    page = press("settings", part="settings", **{**settings, "k": "2"})
    read_run.refresh_from_db()
    kept, spec = read_run.draft.answers["k"], read_run.draft.spec
    corrected = press("settings", part="settings", **{**settings, "k": "12"})

    assert (page.status_code, kept, spec) == (422, ["2"], None)
    assert b"dictated" in page.content
    assert (corrected.status_code, corrected.context["faults"]) == (200, [])


@pytest.mark.parametrize("part", ["column-999", "column--1", "column-x", "column-"])
def test_part_of_no_column_is_not_found(press: Callable[..., Any], part: str) -> None:
    assert press("column", part=part).status_code == 404


def test_named_versions_are_compared_column_by_column(
    read_run: Any, press: Callable[..., Any], sign_in: Callable[..., Any], network: Any
) -> None:
    age = place_of(read_run, "age")
    compare = reverse("anonymizer:compare_drafts", args=[read_run.pk])
    client = sign_in(network.contributor)
    without = client.get(compare)
    press("name", name="As proposed")
    answers = {f"c{age}-{part}": value for part, value in (("names", "no"), ("known", "yes"), ("hurts", "no"))}
    press("column", part=f"column-{age}", **answers, **{f"c{age}-treatment": "drop"})

    page = client.get(compare)

    assert without.status_code == 302  # there is nothing to compare yet
    assert page.context["differing"] == 1
    assert [row[0] for row in page.context["rows"] if row[-1]] == ["age"]
    press("take", draft="1")
    assert rule(read_run, "age")["treatment"] == "generalize"


def test_proposals_are_worked_out_for_the_table_as_the_draft_has_it_cleaned(
    read_run: Any, network: Any, press: Callable[..., Any]
) -> None:
    from django.utils import timezone

    from anonymizer import services
    from anonymizer.forms import current_form
    from anonymizer.forms.drafts import state_of

    start = state_of(current_form(read_run))
    cleaned = services.DraftState(start.answers, {"duplicates": "drop"})
    person = {"by": network.contributor, "now": timezone.now()}
    services.change_draft(read_run.pk, cleaned, start=start, code="cleaned", **person)

    press("propose")

    read_run.refresh_from_db()
    assert read_run.offer["spec"]["cleaning"] == {"duplicates": "drop"}


def test_opened_page_has_the_proposal_measured_and_nothing_to_undo(
    read_run: Any, press: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    first, second = press("start"), press("start")
    run_jobs()

    read_run.refresh_from_db()
    assert (first.status_code, second.status_code, read_run.drafts.count()) == (200, 200, 1)
    assert second.context["can_undo"] is False
    assert read_run.draft.effect["state"] == "measured"


@pytest.mark.parametrize("action", ["start", "undo", "redo", "agree-all", "settings", "choose", "name"])
def test_nobody_else_presses_a_button(read_run: Any, network: Any, sign_in: Callable[..., Any], action: str) -> None:
    posted = {"part": "none", "action": action, "choice": "detailed", "name": "mine"}
    answer = sign_in(network.officer).post(reverse("anonymizer:recipe", args=[read_run.pk]), posted)

    read_run.refresh_from_db()
    assert (answer.status_code, read_run.draft) == (403, None)
