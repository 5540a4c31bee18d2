"""How often data are delivered."""

from __future__ import annotations

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from agreements.terms.fields import code_of
from agreements.terms.order import Order, in_order
from agreements.terms.sentences import lowered
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    NO_LIMIT_OF_A_RECIPE,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Judged,
    Negotiable,
    Placeholder,
    Question,
    Statement,
    Term,
)
from agreements.terms.values import Code


class Frequency(models.TextChoices):
    """How often data are delivered; rarest first."""

    ONCE = "once", pgettext_lazy("frequency", "Once")
    YEARLY = "yearly", pgettext_lazy("frequency", "Every year")
    QUARTERLY = "quarterly", pgettext_lazy("frequency", "Every quarter")
    MONTHLY = "monthly", pgettext_lazy("frequency", "Every month")
    WEEKLY = "weekly", pgettext_lazy("frequency", "Every week")
    DAILY = "daily", pgettext_lazy("frequency", "Every day")


TERM = Term(
    name="frequency",
    position=190,
    value=Code(Frequency),
    default=Frequency.ONCE,
    label=_("Frequency"),
    stricter=Order(in_order(Frequency.values, min), "the rarer"),
    is_threshold=False,
    is_handling=False,
    statement=Statement(),
    placeholder=Placeholder("frequency", lambda value, content: lowered(Frequency(value).label)),
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(("standing.not_agreed",), "exports.policies.standing"),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="delivery",
        field=lambda: forms.ChoiceField(
            label=_("How often are data delivered?"), choices=Frequency, widget=forms.RadioSelect
        ),
    ),
    negotiation=Negotiable(lambda: code_of(Frequency)),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
