"""Among whom the smallest group is counted: in the table, or in the population of which it is a random sample."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import code_of
from agreements.terms.order import Order, in_order
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    IN_WORDS_ONLY,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Judged,
    Negotiable,
    Question,
    RecipeLimit,
    Statement,
    Term,
)
from agreements.terms.values import Code
from entente.catalogue.vocabularies import LEAST_IN_TABLE, Counted


def _sentence() -> str:
    return gettext(
        "The smallest group is counted in the population of which the table is a random sample, where that was declared and measured; in the "
        "table itself every group has at least %(least)s people"
    ) % {"least": LEAST_IN_TABLE}


TERM = Term(
    name="k_counted_in",
    position=92,
    value=Code(Counted),
    default=Counted.TABLE,
    label=_("Where the smallest group is counted"),
    stricter=Order(in_order(Counted.values, min), "in the table"),
    is_threshold=True,
    is_handling=False,
    is_signed_where_unset=False,
    statement=Statement(
        sentences=lambda value, agreement, titles: (_sentence(),),
        is_shown=lambda value, agreement: value != Counted.TABLE,
        position=43,
    ),
    placeholder=IN_WORDS_ONLY,
    recipe=RecipeLimit("k_counted_in"),
    refusal=Judged(("release.k_too_small",), "exports.policies.outcomes.counting_k"),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="protection",
        position=91,
        field=lambda: forms.TypedChoiceField(
            label=_("Where is the smallest group counted?"),
            choices=Counted,
            required=False,
            empty_value=Counted.TABLE,
            help_text=_(
                "In the population only for samples drawn at random, such as surveys, where nobody knows who was drawn and census counts are "
                "known. Clients and callers are no sample: their groups are counted in the table whatever this says."
            ),
        ),
    ),
    negotiation=Negotiable(lambda: code_of(Counted), position=57),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
