"""Whether recipients may fetch only what changed from one version to the next."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.terms.order import FORBIDDEN
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    BY_REMARK,
    IN_WORDS_ONLY,
    NO_LIMIT_OF_A_RECIPE,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Judged,
    Question,
    Statement,
    Term,
    if_set,
)
from agreements.terms.values import Flag

TERM = Term(
    name="change_feed",
    position=210,
    value=Flag(),
    default=False,
    label=_("Feed of changes"),
    stricter=FORBIDDEN,
    is_threshold=False,
    is_handling=True,
    statement=Statement(is_shown=if_set),
    placeholder=IN_WORDS_ONLY,
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(("changes.not_allowed",), "exports.policies.can_read_changes"),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="delivery",
        field=lambda: forms.BooleanField(label=_("Recipients may fetch only what changed"), required=False),
    ),
    negotiation=BY_REMARK,
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
