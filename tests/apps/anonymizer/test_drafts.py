"""A recipe that is being chosen: each change can be undone, a name keeps a state, and a confirmed recipe leaves no draft behind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def change(read_run: Any, network: Any) -> Any:
    from anonymizer.services import DraftState, change_draft

    start = DraftState({"k": ["11"]})

    def changed(k: str, by: Any = None) -> Any:
        state = DraftState({"k": [k]})
        who = by or network.contributor
        return change_draft(read_run.pk, state, start=start, code="settings", by=who, now=timezone.now())

    return changed


def current(run: Any) -> Any:
    run.refresh_from_db()
    return None if run.draft is None else run.draft.answers["k"]


def test_changes_are_undone_and_taken_again_in_their_order(read_run: Any, network: Any, change: Any) -> None:
    from anonymizer.services import redo_draft, undo_draft

    person = {"by": network.contributor}
    assert undo_draft(read_run.pk, **person) is redo_draft(read_run.pk, **person) is None
    change("12")
    change("13")
    steps = []
    for step in (undo_draft, undo_draft, undo_draft, redo_draft, redo_draft, redo_draft):
        step(read_run.pk, **person)
        steps.append(current(read_run))

    assert steps == [["12"], ["11"], ["11"], ["12"], ["13"], ["13"]]


def test_change_after_an_undo_loses_nothing_that_has_a_name(read_run: Any, network: Any, change: Any) -> None:
    from anonymizer.services import DraftState, name_draft, take_draft, undo_draft

    state, person = DraftState({}), {"by": network.contributor, "now": timezone.now()}
    change("12")
    careful = name_draft(read_run.pk, " careful ", state=state, **person)
    undo_draft(read_run.pk, by=network.contributor)
    change("20")
    take_draft(read_run.pk, careful.pk, start=state, **person)
    taken = current(read_run)
    undo_draft(read_run.pk, by=network.contributor)

    assert (taken, current(read_run), careful.name) == (["12"], ["20"], "careful")


@pytest.mark.parametrize(("name", "code"), [("  ", "draft.name_missing"), ("one", "draft.name_taken")])
def test_name_says_something_and_stands_once(read_run: Any, network: Any, change: Any, name: str, code: str) -> None:
    from anonymizer.services import DraftState, name_draft
    from entente.core.errors import Invalid

    state, person = DraftState({}), {"by": network.contributor, "now": timezone.now()}
    name_draft(read_run.pk, "one", state=state, **person)
    change("12")
    with pytest.raises(Invalid, match=code):
        name_draft(read_run.pk, name, state=state, **person)


def test_confirmed_recipe_leaves_only_drafts_with_names(read_run: Any, network: Any, change: Any) -> None:
    from anonymizer.forms import recipe_form
    from anonymizer.models import RecipeDraft
    from anonymizer.services import DraftState, confirm_recipe, name_draft, undo_draft
    from entente.core.errors import NotPermitted

    person = {"by": network.contributor, "now": timezone.now()}
    change("12")
    name_draft(read_run.pk, "one", state=DraftState({}), **person)
    change("13")
    confirm_recipe(read_run.pk, recipe_form(read_run, None).spec(), **person)

    assert current(read_run) is None
    assert list(RecipeDraft.objects.values_list("name", "before")) == [("one", None)]
    with pytest.raises(NotPermitted):
        change("14")
    with pytest.raises(NotPermitted):
        undo_draft(read_run.pk, by=network.contributor)


def test_only_who_may_choose_the_recipe_changes_it(read_run: Any, network: Any, change: Any) -> None:
    from entente.core.errors import NotPermitted

    with pytest.raises(NotPermitted):
        change("2", by=network.recipient)

    assert current(read_run) is None


@pytest.mark.parametrize("moves", ["confirmed", "read again"])
def test_page_that_begins_a_draft_gives_way_to_its_readers_confirmation_alone(
    read_run: Any, network: Any, sign_in: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, moves: str
) -> None:
    from anonymizer.forms import recipe_form
    from anonymizer.models import RecipeDraft
    from anonymizer.services import confirm_recipe, read_again
    from anonymizer.views import workbench
    from entente.audit.models import AuditEvent

    def moved_on(form: Any, **choices: Any) -> Any:
        """The page was read, and begins its draft when the run has moved on."""
        if moves == "confirmed":
            confirm_recipe(read_run.pk, recipe_form(read_run, None).spec(), by=network.contributor, now=timezone.now())
        else:
            read_again(read_run.pk, {}, by=network.contributor)
        return state_of(form, **choices)

    state_of = workbench.state_of
    monkeypatch.setattr(workbench, "state_of", moved_on)
    address = reverse("anonymizer:recipe", args=[read_run.pk])
    answer = sign_in(network.contributor).post(address, {"part": "none", "action": "start"})

    refused = list(AuditEvent.objects.filter(refused=True).values_list("facts__reasons", flat=True))
    expected = {"confirmed": (302, []), "read again": (403, [["run.not_awaiting_recipe"]])}
    assert (answer.status_code, refused) == expected[moves]
    assert not RecipeDraft.objects.exists()


def test_nobody_begins_a_draft_of_a_confirmed_recipe_without_the_right_to_choose_it(
    read_run: Any, network: Any
) -> None:
    from anonymizer.forms import recipe_form
    from anonymizer.services import DraftState, begin_draft, confirm_recipe
    from entente.core.errors import NotPermitted

    now = timezone.now()
    confirm_recipe(read_run.pk, recipe_form(read_run, None).spec(), by=network.contributor, now=now)

    with pytest.raises(NotPermitted):
        begin_draft(read_run.pk, DraftState({}), by=network.recipient, now=now)
