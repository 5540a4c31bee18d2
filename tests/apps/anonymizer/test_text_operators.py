"""The page of the columns asks what stands in a text instead of a personal detail, and the recipe says it."""

from __future__ import annotations

import pytest

from anonymizer.engine.profiles.profile import ColumnProfile
from anonymizer.engine.text.operators import OPERATORS
from anonymizer.models import Ceiling
from anonymizer.privacy_limits import Dictated
from anonymizer.recipes.questions import ColumnQuestions

OPEN = Dictated((Ceiling(values={"smallest_k": 11, "finest_geography": "fsa", "free_text": True}),))
ANSWERS = {"c0-names": "yes", "c0-known": "no", "c0-hurts": "no", "c0-treatment": "redact"}


def questions(
    given: dict[str, str] | None, before: dict[str, object] | None = None, **profile: object
) -> ColumnQuestions:
    said = {"kind": "text", "text": True, **profile}
    column = ColumnProfile("note", missing=0, distinct=9, distinct_is_exact=True, shapes=(), role="direct-identifier", reason="role.text", **said)  # type: ignore[arg-type]  # fmt: skip
    return ColumnQuestions(0, column, OPEN, transforms=True, rule_before=before, findings={}, submitted=given)


@pytest.mark.parametrize("operator", OPERATORS)
def test_every_operator_can_be_chosen(operator: str) -> None:
    asked = questions({**ANSWERS, "c0-operator": operator})

    asked.check()

    assert operator in dict(asked.operator_choices())
    assert not asked.errors
    assert asked.rule(method="optimal").get("operator", "label") == operator


def test_unknown_operator_is_refused_and_nothing_is_asked_of_numbers() -> None:
    asked = questions({**ANSWERS, "c0-operator": "shout"})

    asked.check()

    assert asked.errors
    assert questions(ANSWERS, kind="number", text=False).operator_choices() == []


def test_earlier_choice_is_shown_and_operators_by_label_stay() -> None:
    before = {
        "role": "direct-identifier",
        "treatment": "redact",
        "operator": "surrogate",
        "operators": {"AGE": "generalize"},
    }

    rule = questions(None, before).rule(method="optimal")

    assert (rule["operator"], rule["operators"]) == ("surrogate", {"AGE": "generalize"})
