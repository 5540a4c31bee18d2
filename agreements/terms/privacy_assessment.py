"""Whether each provider assesses what the flow does to privacy before it signs."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import yes_or_no
from agreements.terms.order import DEMANDED
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
    name="privacy_assessment",
    position=255,
    value=Flag(),
    default=False,
    label=_("Privacy assessment before the signature"),
    stricter=DEMANDED,
    is_threshold=False,
    is_handling=False,
    is_signed_where_unset=False,
    statement=Statement(is_shown=if_set),
    placeholder=IN_WORDS_ONLY,
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(("agreement.not_assessed",), "agreements.policies.can_sign"),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="days",
        field=lambda: forms.BooleanField(
            label=_("Each provider assesses what the flow does to privacy before it signs"),
            required=False,
            help_text=_(
                "The head of the institution, or her delegate, signs the assessment. Until then nobody can sign for that provider."
            ),
        ),
    ),
    negotiation=Negotiable(yes_or_no),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
