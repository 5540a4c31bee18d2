"""Days after the end within which recipients destroy what they hold, and say so where that is asked."""

from __future__ import annotations

from django import forms
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from agreements.terms.fields import number
from agreements.terms.odrl import Obligation
from agreements.terms.order import SMALLER
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    NO_LIMIT_OF_A_RECIPE,
    NOT_ON_PAPER,
    Negotiable,
    NotApplicable,
    Placeholder,
    Question,
    Statement,
    Term,
)
from agreements.terms.values import Days

TERM = Term(
    name="destroy_within_days",
    position=240,
    value=Days(),
    default=30,
    label=_("Destroyed after the end within"),
    stricter=SMALLER,
    is_threshold=True,
    is_handling=True,
    statement=Statement(),
    placeholder=Placeholder(
        "destroy_days",
        lambda value, content: ngettext("%(days)s day", "%(days)s days", value) % {"days": number_format(value)},
    ),
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=NotApplicable("A duty of the recipient after the end; there is nothing to measure on a file."),
    odrl=Obligation("delete"),
    question=Question(
        screen="delivery",
        position=225,
        field=lambda: forms.IntegerField(
            label=_("Days within which recipients destroy their copies after the end"),
            min_value=0,
            max_value=365,
            initial=30,
        ),
        blank=30,
    ),
    negotiation=Negotiable(lambda: number(1, 365, required=True)),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
