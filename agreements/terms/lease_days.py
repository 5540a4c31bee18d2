"""How many days another node may go on with protected tables without a word from the provider's node; of rows about persons, one day whatever it says."""

from __future__ import annotations

from typing import Final

from django import forms
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from agreements.terms.fields import number
from agreements.terms.order import SMALLER
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    IN_WORDS_ONLY,
    NO_LIMIT_OF_A_RECIPE,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Negotiable,
    NotApplicable,
    Question,
    Statement,
    Term,
)
from agreements.terms.values import Days

SHORTEST: Final = 1
LONGEST: Final = 30


def _sentence(value: int) -> str:
    return ngettext(
        "Tables of counts can be used for %(days)s day while the two nodes do not reach each other",
        "Tables of counts can be used for %(days)s days while the two nodes do not reach each other",
        value,
    ) % {"days": number_format(value)}


TERM = Term(
    name="lease_days",
    position=300,
    value=Days(),
    default=SHORTEST,
    label=_("Without a word from the provider’s node"),
    stricter=SMALLER,
    is_threshold=False,
    is_handling=True,
    is_signed_where_unset=False,
    statement=Statement(
        sentences=lambda value, agreement, titles: (_sentence(value),),
        is_shown=lambda value, agreement: value > SHORTEST,
    ),
    placeholder=IN_WORDS_ONLY,
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=NotApplicable(
        "It becomes the end of a lease, after which the other node passes nothing on (`entente.federation.policies.lease_of`)."
    ),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="delivery",
        position=218,
        field=lambda: forms.TypedChoiceField(
            label=_("For how many days may tables of counts be used on another node that is cut off?"),
            choices=[(days, number_format(days)) for days in range(SHORTEST, LONGEST + 1)],
            coerce=int,
            required=False,
            empty_value=SHORTEST,  # type: ignore[arg-type]  # what the field returns, whatever its type
            help_text=_("So that a map does not go blank. Rows about persons can be used for one day at most."),
        ),
    ),
    negotiation=Negotiable(lambda: number(SHORTEST, LONGEST, required=True)),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
