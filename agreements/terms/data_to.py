"""The last day of which data may tell."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import DayInput
from agreements.terms.order import EARLIER_OR_NONE
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    BY_REMARK,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Answers,
    Measured,
    NotApplicable,
    Question,
    Statement,
    Term,
    if_set,
)
from agreements.terms.values import Day


def _fault(answers: Answers) -> str:
    first, last = answers.get("data_from"), answers.get("data_to")
    return gettext("The last day cannot come before the first day.") if first and last and last < first else ""


TERM = Term(
    name="data_to",
    position=80,
    value=Day(),
    default=None,
    label=_("Data until"),
    stricter=EARLIER_OR_NONE,
    is_threshold=True,
    is_handling=False,
    statement=Statement(is_shown=if_set),
    placeholder=NotApplicable("It stands in `{period}`, with `data_from`."),
    recipe=NotApplicable("A recipe leaves no record out for its day: the version holds the period that is shared."),
    refusal=Measured(
        refusal="release.period",
        is_kept=lambda value, outcome: value is None or outcome.period is None or outcome.period[1] <= value,
        is_measured=lambda value, outcome: value is None or outcome.is_dated,
        is_decidable=True,
        position=114,
    ),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="data",
        field=lambda: forms.DateField(label=_("Only data until this day"), required=False, widget=DayInput()),
        fault=_fault,
    ),
    negotiation=BY_REMARK,
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
