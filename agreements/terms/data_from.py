"""The first day of which data may tell."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import DayInput
from agreements.terms.order import LATER_OR_NONE
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    BY_REMARK,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Content,
    Measured,
    NotApplicable,
    Placeholder,
    Question,
    Statement,
    Term,
    if_set,
)
from agreements.terms.values import Day
from entente.core.dates import date_format


def _period(content: Content) -> str:
    """The first and the last day, as clauses name them."""
    first, last = (day and date_format(day) for day in (content.terms.data_from, content.terms.data_to))
    if first and last:
        return gettext("%(first)s to %(last)s") % {"first": first, "last": last}
    if first:
        return gettext("from %(first)s on") % {"first": first}
    return gettext("until %(last)s") % {"last": last} if last else pgettext("period", "any")


TERM = Term(
    name="data_from",
    position=70,
    value=Day(),
    default=None,
    label=_("Data from"),
    stricter=LATER_OR_NONE,
    is_threshold=True,
    is_handling=False,
    statement=Statement(is_shown=if_set),
    placeholder=Placeholder("period", lambda value, content: _period(content)),
    recipe=NotApplicable("A recipe leaves no record out for its day: the version holds the period that is shared."),
    refusal=Measured(
        refusal="release.period",
        is_kept=lambda value, outcome: value is None or outcome.period is None or value <= outcome.period[0],
        is_measured=lambda value, outcome: value is None or outcome.is_dated,
        is_decidable=True,
        position=112,
    ),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="data",
        field=lambda: forms.DateField(label=_("Only data from this day on"), required=False, widget=DayInput()),
    ),
    negotiation=BY_REMARK,
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
