"""The agreement's page is read by its parts: clauses folded, what changed unfolded and marked word by word."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse

from agreements.comparison.texts import pieces, shortened
from agreements.comparison.versions import Change


def test_changed_words_are_marked_and_the_rest_of_a_long_text_is_left_out() -> None:
    same = "The recipient keeps the data within Canada. " * 20
    change = Change("Security", (f"{same}At least 11 people.",), (f"{same}At least 20 people.",))

    [before], [after] = change.before_pieces, change.after_pieces

    assert [piece.text for piece in before if piece.kind == "gone"] == ["11"]
    assert [piece.text for piece in after if piece.kind == "new"] == ["20"]
    assert sum(len(piece.text) for piece in after) < 200
    assert after[0].text.startswith("…")


def test_what_one_version_does_not_say_came_or_went_whole() -> None:
    change = Change("Breach", (), ("Tell us.", "Avisez-nous."))

    assert change.before_pieces == []
    assert [[piece.kind for piece in stretches] for stretches in change.after_pieces] == [["new"], ["new"]]


@pytest.mark.parametrize(("before", "after"), [("", ""), ("a", ""), ("", "a"), (" ", "\n"), ("é" * 9000, "é" * 9000)])
def test_shortened_text_keeps_every_change(before: str, after: str) -> None:
    stretches = pieces(before, after)

    assert [piece for piece in shortened(stretches) if piece.kind != "same"] == [
        piece for piece in stretches if piece.kind != "same"
    ]


@pytest.mark.django_db(transaction=True)
def test_clauses_of_a_draft_are_folded_below_the_button_that_confirms_them_all(
    network: Any, sign_in: Callable[..., Any]
) -> None:
    from tests.apps.agreements.answers import finished

    made = finished(sign_in(network.steward), network, language={"binding": "both", "exception": "outside"})

    page = sign_in(network.steward).get(reverse("agreements:agreement", args=[made.pk])).content.decode()

    folded = re.findall(r'<details class="expert clause"( open)?>(?=<summary><h3>\d)', page)
    assert len(folded) == made.clauses.count()
    assert not any(folded)
    assert page.index("Compared from the first clause to the last?") < page.index("expert clause")
