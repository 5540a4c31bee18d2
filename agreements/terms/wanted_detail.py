"""Which detail recipients need most: a wish, by which a recipe weighs columns."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import code_of
from agreements.terms.order import NO_LIMIT
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    IN_WORDS_ONLY,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Negotiable,
    NotApplicable,
    Question,
    RecipeLimit,
    Statement,
    Term,
)
from agreements.terms.values import Code
from entente.catalogue.vocabularies import Detail

TERM = Term(
    name="wanted_detail",
    position=65,
    value=Code(Detail),
    default=Detail.ALIKE,
    label=_("Detail that matters most"),
    stricter=NO_LIMIT,
    is_threshold=False,
    is_handling=False,
    is_signed_where_unset=False,
    statement=Statement(is_shown=lambda value, agreement: value != Detail.ALIKE),
    placeholder=IN_WORDS_ONLY,
    recipe=RecipeLimit("wanted_detail"),
    refusal=NotApplicable("A wish: a recipe begins with it, and nothing is refused by it."),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="data",
        position=46,
        field=lambda: forms.TypedChoiceField(
            label=_("Which detail do recipients need most?"),
            choices=Detail,
            required=False,
            empty_value=Detail.ALIKE,
            help_text=_(
                "People are hidden in groups. That detail then stays as fine as it can, and others pay for it."
            ),
        ),
    ),
    negotiation=Negotiable(lambda: code_of(Detail)),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
