"""How fine a place may be in what leaves."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import code_of
from agreements.terms.order import Order, in_order
from agreements.terms.sentences import labels, lowered
from agreements.terms.spreadsheet import SpreadsheetColumn, codes
from agreements.terms.term import (
    NO_WORD_IN_ODRL,
    REQUIRED,
    Measured,
    Negotiable,
    Placeholder,
    Question,
    RecipeLimit,
    Statement,
    TemplateField,
    Term,
)
from agreements.terms.values import Code
from entente.catalogue.vocabularies import Geography

TERM = Term(
    name="finest_geography",
    position=60,
    value=Code(Geography),
    default=REQUIRED,
    label=_("Finest place"),
    stricter=Order(in_order(Geography.values, max), "the coarser"),
    is_threshold=True,
    is_handling=False,
    statement=Statement(
        sentences=lambda value, agreement, titles: labels(Geography, [value]),
        brief=lambda value: "".join(labels(Geography, [value])),
        position=46,
    ),
    placeholder=Placeholder("geography", lambda value, content: lowered(Geography(value).label)),
    recipe=RecipeLimit("finest_geography"),
    refusal=Measured(
        refusal="release.geography",
        is_kept=lambda value, outcome: Geography.fineness(outcome.finest_geography) >= Geography.fineness(value),
        is_measured=lambda value, outcome: outcome.is_measured,
    ),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="data",
        position=45,
        field=lambda: forms.ChoiceField(
            label=_("How fine may a place be?"),
            choices=Geography,
            widget=forms.RadioSelect,
            help_text=_("The finer the place, the easier a person is recognized, above all where few people live."),
        ),
    ),
    negotiation=Negotiable(lambda: code_of(Geography)),
    template=TemplateField(
        lambda: forms.ChoiceField(label=_("How fine may a place be?"), choices=Geography),
        lambda row: Geography.FSA.value,
    ),
    spreadsheet=SpreadsheetColumn(
        "finest place",
        "lieu le plus fin",
        lambda cell: next(iter(codes(Geography)(cell)), None),
        Geography.FSA,
        position=34,
    ),
)
