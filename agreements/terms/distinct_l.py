"""How many different values of each sensitive column a group must show (distinct l-diversity)."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import number
from agreements.terms.order import LARGER_OR_NONE
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    IN_WORDS_ONLY,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Measured,
    Negotiable,
    Question,
    RecipeLimit,
    Statement,
    Term,
    if_set,
)
from agreements.terms.values import Number

TERM = Term(
    name="distinct_l",
    position=100,
    value=Number(),
    default=None,
    label=_("Different sensitive values in each group"),
    stricter=LARGER_OR_NONE,
    is_threshold=True,
    is_handling=False,
    statement=Statement(is_shown=if_set),
    placeholder=IN_WORDS_ONLY,
    recipe=RecipeLimit("distinct_l"),
    refusal=Measured(
        refusal="release.diversity",
        is_kept=lambda value, outcome: value is None or outcome.distinct_l is None or outcome.distinct_l >= value,
        is_measured=lambda value, outcome: value is None or not outcome.is_of_persons or outcome.distinct_l is not None,
        is_decidable=True,
    ),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="protection",
        field=lambda: forms.IntegerField(
            label=_("Different sensitive answers in each group, at least"),
            min_value=2,
            max_value=100,
            required=False,
            help_text=_(
                "If everyone in a group has the same need, to find the group is to learn the need. Two is a good start."
            ),
        ),
    ),
    negotiation=Negotiable(lambda: number(2, 100)),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
