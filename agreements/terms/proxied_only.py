"""Whether downloads pass through the platform, which asks again at each segment; no presigned link is given."""

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
    name="proxied_only",
    position=270,
    value=Flag(),
    default=False,
    label=_("Downloads only through the platform"),
    stricter=DEMANDED,
    is_threshold=True,
    is_handling=True,
    statement=Statement(is_shown=if_set),
    placeholder=IN_WORDS_ONLY,
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(("download.proxied_only",), "exports.policies.can_link"),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="delivery",
        position=215,
        field=lambda: forms.BooleanField(
            label=_("Downloads pass through the platform only, which checks the right again at every part"),
            required=False,
        ),
    ),
    negotiation=Negotiable(yes_or_no),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
