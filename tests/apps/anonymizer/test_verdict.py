"""The first lines of a report: nothing is called good because one figure is, and what was not tried or read is said."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def whole(measured_run: Any) -> Any:
    """A report about which there is nothing to say."""
    from anonymizer import report

    measured = report.of_run(measured_run)
    calm = replace(measured.rehearsal, tone="success", untried="", headline="")
    return replace(measured, rehearsal=calm, diversity=())


def verdict(report: Any, **changed: Any) -> Any:
    from anonymizer.report import verdict_of

    return verdict_of(replace(report, **changed))


def test_without_a_concern_it_is_good(whole: Any) -> None:
    good = verdict(whole)

    assert (good.tone, good.concerns) == ("success", ())
    assert f"at least {whole.k} people" in good.sentence


def test_large_groups_hide_nothing_where_all_of_one_share_a_value(whole: Any) -> None:
    from anonymizer.report.measures import DiversityStory

    story = DiversityStory("need", 1, "1", "0.9", "", ("40 people stand in groups that all have the same need.",))

    shown = verdict(whole, diversity=(story,))

    assert (shown.tone, [concern.column for concern in shown.concerns]) == ("warning", ["need"])
    assert shown.sentence.endswith("But:")


@pytest.mark.parametrize(("tone", "expected"), [("danger", "danger"), ("warning", "warning"), ("info", "warning")])
def test_attack_that_succeeded_or_was_not_tried_is_a_concern(whole: Any, tone: str, expected: str) -> None:
    attacked = replace(whole.rehearsal, tone=tone, headline="The worst.", untried="Not tried: two.")

    shown = verdict(whole, rehearsal=attacked)

    assert (shown.tone, shown.concerns[0].sentences) == (expected, ("The worst.", "Not tried: two."))


def test_small_groups_are_the_first_concern_and_nothing_good_is_said(whole: Any) -> None:
    shown = verdict(whole, required_k=whole.k + 1)

    assert (shown.tone, shown.sentence) == ("danger", "")
    assert [remedy.code for remedy in shown.concerns[0].remedies] == ["larger-groups"]


def test_text_that_nobody_read_is_a_concern(whole: Any) -> None:
    whole.run.report.free_text = True

    unread = verdict(whole, leak=None)

    assert [concern.anchor for concern in unread.concerns] == ["remains"]
