"""A term that is on or off, of which pages speak once it is on. No recipe, clause, spreadsheet or word of ODRL knows it."""

from __future__ import annotations

from dataclasses import dataclass

from django import forms
from django_stubs_ext import StrPromise

from agreements.terms.fields import yes_or_no
from agreements.terms.order import Order
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    BY_REMARK,
    IN_WORDS_ONLY,
    NO_LIMIT_OF_A_RECIPE,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Judged,
    Negotiable,
    NotApplicable,
    Question,
    Statement,
    Term,
    if_set,
)
from agreements.terms.values import Flag


@dataclass(frozen=True, slots=True)
class Tick:
    """The box on a screen of the guided drafting; ``position`` where it stands elsewhere than the term."""

    screen: str
    label: StrPromise
    help_text: StrPromise | str = ""
    position: int | None = None

    def field(self) -> forms.BooleanField:
        """The form field."""
        return forms.BooleanField(label=self.label, required=False, help_text=self.help_text)


def switch(
    name: str,
    *,
    position: int,
    label: StrPromise,
    stricter: Order,
    tick: Tick,
    refusal: Judged | NotApplicable,
    is_threshold: bool,
    is_handling: bool,
    is_negotiable: bool,
    is_signed_where_unset: bool = True,
) -> Term:
    """Such a term, off by default. ``is_negotiable``: parties propose it; otherwise they speak of it in remarks."""
    return Term(
        name=name,
        position=position,
        value=Flag(),
        default=False,
        label=label,
        stricter=stricter,
        is_threshold=is_threshold,
        is_handling=is_handling,
        statement=Statement(is_shown=if_set),
        placeholder=IN_WORDS_ONLY,
        recipe=NO_LIMIT_OF_A_RECIPE,
        refusal=refusal,
        odrl=NO_WORD_IN_ODRL,
        question=Question(screen=tick.screen, field=tick.field, position=tick.position),
        negotiation=Negotiable(yes_or_no) if is_negotiable else BY_REMARK,
        template=AS_ITS_TEMPLATE,
        spreadsheet=NOT_ON_PAPER,
        is_signed_where_unset=is_signed_where_unset,
    )
