"""How far a group may be from the whole table in each sensitive column (t-closeness)."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.terms.order import SMALLER_OR_NONE
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
from agreements.terms.values import Proportion

TERM = Term(
    name="largest_t",
    position=110,
    value=Proportion(),
    default=None,
    label=_("Largest distance of a group’s values"),
    stricter=SMALLER_OR_NONE,
    is_threshold=True,
    is_handling=False,
    statement=Statement(is_shown=if_set),
    placeholder=IN_WORDS_ONLY,
    recipe=RecipeLimit("largest_t"),
    refusal=Measured(
        refusal="release.closeness",
        is_kept=lambda value, outcome: value is None or outcome.t is None or outcome.t <= value,
        is_measured=lambda value, outcome: value is None or not outcome.is_of_persons or outcome.t is not None,
        is_decidable=True,
    ),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="protection",
        field=lambda: forms.FloatField(
            label=_("How far the sensitive answers of a group may be from those of all, at most"),
            min_value=0.01,
            max_value=1,
            required=False,
            help_text=_(
                "Between 0 and 1 (t-closeness). 0.2 is strict: a group then tells little that the whole table does not. Leave it blank to set "
                "no limit."
            ),
        ),
    ),
    negotiation=Negotiable(lambda: forms.FloatField(min_value=0.01, max_value=1, required=False)),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
