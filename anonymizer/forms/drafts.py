"""The form of a recipe as a draft keeps it, and what a part of the page changes in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from django.http import QueryDict

from anonymizer.forms.recipe import RecipeForm
from anonymizer.recipes.roles import QUESTIONS
from anonymizer.services import DraftState

type Answers = dict[str, list[str]]
CHOICE: Final = "choice"  # the proposal from which the answers went out
_OF_COLUMN: Final = re.compile(r"c\d+-[a-z]+")
_NO_ANSWERS: Final = ("csrfmiddlewaretoken", "action", "part", "name", "draft")


def state_of(form: RecipeForm, *, choice: str = "") -> DraftState:
    """The form as it stands; its recipe only where the answers are complete and right."""
    if not form.is_bound:
        spec = form.spec_to_judge()
    elif form.is_valid():
        spec = form.spec()
    else:
        spec = None
    answers = answers_of(form) | ({CHOICE: [choice]} if choice else {})
    return DraftState(answers, form.start.spec.get("cleaning") or {}, spec, form.start.profiled_as)


def answers_of(form: RecipeForm) -> Answers:
    """What a browser would send of the whole form as it stands."""
    answers: Answers = {}
    for part in form.parts:
        for name in part.fields:
            values = _sent(part[name].value())
            if values is not None:
                answers[name] = values
    for column in form.columns:
        fields = {**column.answers, "treatment": column.chosen, "level": str(column.level), "amount": column.amount}
        fields |= {"operator": column.operator} if column.operator_choices() else {}
        fields |= {"agreed": "1"} if column.is_agreed else {}
        answers |= {column.key(part): [value] for part, value in fields.items()}
    return answers


def with_new_columns(answers: Mapping[str, list[str]], form: RecipeForm, columns: Iterable[int]) -> Answers:
    """The answers with those of ``form``, as it stands at its start, for columns that hold something else now. The three answers about a column
    to which somebody agreed stay, but what follows from them must be agreed to once more."""
    proposed, changed = answers_of(form), dict(answers)
    for index in columns:
        column = form.columns[index]
        agreed = bool(changed.pop(column.key("agreed"), None))
        kept_parts = QUESTIONS if agreed else ()
        own = f"c{index}-"
        kept_answers = {key: changed[key] for part in kept_parts if (key := column.key(part)) in changed}
        changed = {key: values for key, values in changed.items() if not key.startswith(own)}
        changed |= {key: values for key, values in proposed.items() if key.startswith(own)} | kept_answers
    return changed


def with_part(answers: Mapping[str, list[str]], posted: QueryDict) -> Answers:
    """The answers after a part of the page was sent: ``column-N``, ``settings``, ``none``; without a part, the whole form."""
    part = posted.get("part", "")
    sent = {name: posted.getlist(name) for name in posted if name not in _NO_ANSWERS}
    if part == "none":
        return dict(answers)
    if part.startswith("column-"):
        own = f"c{part.removeprefix('column-')}-"
        return {**answers, **{name: values for name, values in sent.items() if name.startswith(own)}}
    if part == "settings":
        untouched = {name: values for name, values in answers.items() if _OF_COLUMN.fullmatch(name) or name == CHOICE}
        return untouched | {name: values for name, values in sent.items() if not _OF_COLUMN.fullmatch(name)}
    return sent


def with_agreed(answers: Mapping[str, list[str]], columns: Iterable[int]) -> Answers:
    """The answers with columns agreed to, by their places."""
    return {**answers, **{f"c{index}-agreed": ["1"] for index in columns}}


def as_posted(answers: Mapping[str, Iterable[str]]) -> QueryDict:
    """Answers of a draft as the form reads them."""
    posted = QueryDict(mutable=True)
    for name, values in answers.items():
        posted.setlist(name, list(values))
    return posted


def _sent(value: Any) -> list[str] | None:
    """The values of a field; ``None`` where a browser sends nothing."""
    if value is False or value is None:
        return None if value is False else [""]
    if value is True:
        return ["on"]
    return [str(item) for item in value] if isinstance(value, list | tuple) else [str(value)]
