"""Provinces or beginnings of postal codes (``catalogue.places``) whose records may be shared; none named: any place."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from agreements.terms.fields import PlacesField
from agreements.terms.odrl import Aspect, Constraint, Operand
from agreements.terms.order import Nothing, Order
from agreements.terms.sentences import place
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    BY_REMARK,
    NOT_ON_PAPER,
    Judged,
    NotApplicable,
    Placeholder,
    Question,
    Statement,
    Term,
    if_set,
)
from agreements.terms.values import Names
from entente.catalogue.places import lies_in


class Places(Names):
    """Codes of places, in words by the names of provinces."""

    def _words(self, value: tuple[str, ...]) -> str:
        return ", ".join(place(code) for code in value)


def common_places(first: tuple[str, ...], second: tuple[str, ...]) -> Any:
    """Places that lie in both lists: of M5V and CA-ON, M5V."""
    if not first or not second:
        return tuple(sorted(first or second))
    inside = {a if lies_in(a, b) else b for a in first for b in second if lies_in(a, b) or lies_in(b, a)}
    return tuple(sorted(inside)) or Nothing.IN_COMMON


TERM = Term(
    name="places",
    position=50,
    value=Places(", "),
    default=(),
    label=_("Places"),
    stricter=Order(common_places, "what lies in both; a list that is empty sets no limit"),
    is_threshold=False,
    is_handling=False,
    statement=Statement(is_shown=if_set),
    placeholder=Placeholder(
        "places", lambda value, content: ", ".join(place(code) for code in value) or pgettext("places", "any")
    ),
    recipe=NotApplicable("Where records are is measured on the file; a recipe only makes places coarser."),
    refusal=Judged(("use.place", "agreement.places_untold"), "agreements.uses, agreements.queries.open_terms"),
    odrl=Constraint(Operand(Aspect.PLACES, "spatial", is_word=True)),
    question=Question(
        screen="data",
        field=lambda: PlacesField(
            label=_("Only records from these places"),
            required=False,
            max_length=2_000,
            help_text=_(
                "Provinces (CA-ON) or beginnings of postal codes (M5V), separated by commas. Each release is judged by the postal codes and "
                "provinces in its data; where these do not tell, a person decides."
            ),
        ),
    ),
    negotiation=BY_REMARK,
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
