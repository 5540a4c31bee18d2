"""Whether each recipient's copy is marked, so that a leak can be traced."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.terms.order import DEMANDED
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    BY_REMARK,
    IN_WORDS_ONLY,
    NO_LIMIT_OF_A_RECIPE,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    NotApplicable,
    Question,
    Statement,
    Term,
    if_set,
)
from agreements.terms.values import Flag

TERM = Term(
    name="fingerprint",
    position=280,
    value=Flag(),
    default=False,
    label=_("Copies marked for each recipient"),
    stricter=DEMANDED,
    is_threshold=True,
    is_handling=True,
    statement=Statement(is_shown=if_set),
    placeholder=IN_WORDS_ONLY,
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=NotApplicable(
        "Formats that carry no mark are a fault of the form; a copy without its mark is not delivered (`exports.tasks.publishing`)."
    ),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="delivery",
        position=216,
        field=lambda: forms.BooleanField(
            label=_("Each recipient’s copy is marked, so that a leak can be traced"), required=False
        ),
    ),
    negotiation=BY_REMARK,
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
