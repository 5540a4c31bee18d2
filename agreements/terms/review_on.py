"""The day by which the parties look at the agreement together."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import DayInput
from agreements.terms.order import EARLIER_OR_NONE
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    BY_REMARK,
    NO_LIMIT_OF_A_RECIPE,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Answers,
    NotApplicable,
    Placeholder,
    Question,
    Statement,
    Term,
    if_set,
)
from agreements.terms.values import Day
from entente.core.dates import date_format


def _fault(answers: Answers) -> str:
    first, last, review = answers.get("starts_on"), answers.get("ends_on"), answers.get("review_on")
    if first and last and review and first <= last and not first <= review <= last:
        return gettext("The review must fall between the first and the last day.")
    return ""


TERM = Term(
    name="review_on",
    position=250,
    value=Day(unset=_("No date")),
    default=None,
    label=_("Review"),
    stricter=EARLIER_OR_NONE,
    is_threshold=False,
    is_handling=False,
    statement=Statement(is_shown=if_set),
    placeholder=Placeholder("review", lambda value, content: date_format(value or content.ends_on)),
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=NotApplicable("A date of the parties, in their calendars; nothing depends on it."),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="days",
        field=lambda: forms.DateField(
            label=_("Review by"),
            widget=DayInput(),
            required=False,
            help_text=_("When the parties look at it together. It appears in their calendars."),
        ),
        fault=_fault,
    ),
    negotiation=BY_REMARK,
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
