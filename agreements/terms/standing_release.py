"""Whether the next version may be released by a standing approval of two people."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import yes_or_no
from agreements.terms.order import FORBIDDEN
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    IN_WORDS_ONLY,
    NO_LIMIT_OF_A_RECIPE,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Judged,
    Negotiable,
    Question,
    Statement,
    Term,
    if_set,
)
from agreements.terms.values import Flag

TERM = Term(
    name="standing_release",
    position=200,
    value=Flag(),
    default=False,
    label=_("Standing release"),
    stricter=FORBIDDEN,
    is_threshold=False,
    is_handling=True,
    statement=Statement(is_shown=if_set),
    placeholder=IN_WORDS_ONLY,
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(("standing.not_agreed",), "exports.policies.standing"),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="delivery",
        field=lambda: forms.BooleanField(
            label=_("The next version may be released by a standing approval of two people"), required=False
        ),
    ),
    negotiation=Negotiable(yes_or_no),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
