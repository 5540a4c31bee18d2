"""Whether notes may leave, with names and contact details removed."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import yes_or_no
from agreements.terms.order import FORBIDDEN
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Content,
    Measured,
    Negotiable,
    Placeholder,
    Question,
    RecipeLimit,
    Statement,
    Term,
)
from agreements.terms.values import Flag


def _sentence(value: bool) -> str:
    return gettext("Allowed, with names and contact details removed") if value else gettext("Not allowed")


def _clause(value: bool, content: Content) -> str:
    if value:
        return gettext("Notes may be included once names and contact details have been removed from them.")
    return gettext("Notes and other free text are left out.")


TERM = Term(
    name="free_text",
    position=130,
    value=Flag(),
    default=False,
    label=_("Free text"),
    stricter=FORBIDDEN,
    is_threshold=True,
    is_handling=False,
    statement=Statement(
        sentences=lambda value, agreement, titles: (_sentence(value),),
        brief=lambda value: gettext("Free text allowed") if value else gettext("No free text"),
        position=48,
    ),
    placeholder=Placeholder("free_text", _clause),
    recipe=RecipeLimit("free_text"),
    refusal=Measured(
        refusal="release.free_text",
        is_kept=lambda value, outcome: value or not outcome.free_text,
        is_measured=lambda value, outcome: value or outcome.is_measured,
    ),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="data",
        field=lambda: forms.BooleanField(
            label=_("Notes may be shared once names and contact details are removed"),
            required=False,
            help_text=_("Even then a note can give a person away. Say no unless a purpose needs it."),
        ),
    ),
    negotiation=Negotiable(yes_or_no),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
