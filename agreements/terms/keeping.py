"""Where files rest that were released to an organization of another node: with their provider, or as a sealed copy there as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from agreements.terms.fields import code_of
from agreements.terms.odrl import Action, Aspect, Prohibition
from agreements.terms.order import Order, in_order
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    IN_WORDS_ONLY,
    NO_LIMIT_OF_A_RECIPE,
    NOT_ON_PAPER,
    Judged,
    Negotiable,
    Question,
    Statement,
    Term,
)
from agreements.terms.values import Code

if TYPE_CHECKING:
    from agreements.terms import Terms


class Keeping(models.TextChoices):
    """Where files rest for a recipient of another node; strictest first."""

    AT_PROVIDER = "at_provider", pgettext_lazy("keeping", "With the provider alone")
    COPY_ALLOWED = "copy_allowed", pgettext_lazy("keeping", "A sealed copy on the recipient’s node as well")


def _exempt(terms: Terms) -> tuple[tuple[Aspect, tuple[str, ...]], ...] | None:
    return () if terms.keeping == Keeping.AT_PROVIDER else None


TERM = Term(
    name="keeping",
    position=290,
    value=Code(Keeping),
    default=Keeping.AT_PROVIDER,
    label=_("Where files rest for recipients of another node"),
    stricter=Order(in_order(Keeping.values, min), "with the provider"),
    is_threshold=False,
    is_handling=True,
    is_signed_where_unset=False,
    statement=Statement(is_shown=lambda value, agreement: value != Keeping.AT_PROVIDER),
    placeholder=IN_WORDS_ONLY,
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(("use.keeping_copy",), "agreements.uses"),
    odrl=Prohibition(Action.KEEP_COPY, _exempt),
    question=Question(
        screen="delivery",
        position=217,
        field=lambda: forms.TypedChoiceField(
            label=_("Where do files rest for a recipient that lives on another node?"),
            choices=Keeping,
            required=False,
            empty_value=Keeping.AT_PROVIDER,
            help_text=_(
                "A copy there is sealed under a key of its own. When access ends, that key is destroyed, and nobody opens the copy any more."
            ),
        ),
    ),
    negotiation=Negotiable(lambda: code_of(Keeping)),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
