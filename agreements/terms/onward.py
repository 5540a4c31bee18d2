"""To whom a recipient may pass on what it received."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import code_of
from agreements.terms.odrl import Action, Aspect, Prohibition
from agreements.terms.order import Order, in_order
from agreements.terms.sentences import lowered
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    NO_LIMIT_OF_A_RECIPE,
    NOT_ON_PAPER,
    Judged,
    Negotiable,
    Placeholder,
    Question,
    Statement,
    Term,
)
from agreements.terms.values import Code
from entente.catalogue.vocabularies import DatasetKind

if TYPE_CHECKING:
    from agreements.terms import Terms


class Onward(models.TextChoices):
    """To whom a recipient may pass on what it received; strictest first."""

    NONE = "none", _("To nobody")
    AGGREGATES = "aggregates", _("Tables of counts only")
    NAMED = "named", _("The organizations named, unchanged")


def _exempt(terms: Terms) -> tuple[tuple[Aspect, tuple[str, ...]], ...]:
    exempt: dict[str, tuple[tuple[Aspect, tuple[str, ...]], ...]] = {
        Onward.NONE: (),
        Onward.AGGREGATES: ((Aspect.KIND, (DatasetKind.TABLE,)),),
        Onward.NAMED: ((Aspect.RECIPIENT, terms.onward_to),),
    }
    return exempt[terms.onward]


TERM = Term(
    name="onward",
    position=160,
    value=Code(Onward),
    default=Onward.NONE,
    label=_("Passing on"),
    stricter=Order(in_order(Onward.values, min), "to fewer: nobody, counts, those named"),
    is_threshold=False,
    is_handling=True,
    statement=Statement(),
    placeholder=Placeholder("onward", lambda value, content: lowered(Onward(value).label)),
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(("use.onward",), "agreements.uses"),
    odrl=Prohibition(Action.DISTRIBUTE, _exempt, position=135),
    question=Question(
        screen="use",
        field=lambda: forms.ChoiceField(
            label=_("May the data be passed on?"), choices=Onward, widget=forms.RadioSelect, initial=Onward.NONE
        ),
    ),
    negotiation=Negotiable(lambda: code_of(Onward)),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
