"""Whether providers may be compared with each other when money is shared out, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms
from django.db import models
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import code_of
from agreements.terms.odrl import Action, Aspect, Prohibition
from agreements.terms.order import Order, in_order
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    NO_LIMIT_OF_A_RECIPE,
    NOT_ON_PAPER,
    Answers,
    Content,
    Judged,
    Negotiable,
    Placeholder,
    Question,
    Statement,
    Term,
)
from agreements.terms.values import Code

if TYPE_CHECKING:
    from agreements.terms import Terms


class ProviderComparison(models.TextChoices):
    """How providers may be compared; strictest first. The measures are the columns that the agreement lists."""

    NONE = "none", pgettext_lazy("comparing providers", "Not at all")
    SHOWN_FIRST = (
        "shown_first",
        pgettext_lazy("comparing providers", "By the columns listed, once each of them has seen the figures of all"),
    )
    AGREED_MEASURES = "agreed_measures", pgettext_lazy("comparing providers", "By the columns listed")


def _exempt(terms: Terms) -> tuple[tuple[Aspect, tuple[str, ...]], ...] | None:
    if terms.provider_comparison == ProviderComparison.NONE or not terms.columns:
        return ()
    return ((Aspect.COLUMNS, terms.columns),)


def _clause(value: str, content: Content) -> str:
    if value == ProviderComparison.NONE:
        return gettext(
            "Providers are not compared with each other when money is shared out, and nothing that is shared for that purpose names them."
        )
    if value == ProviderComparison.SHOWN_FIRST:
        return gettext(
            "Providers may be compared with each other when money is shared out, by the columns listed and by nothing else, once each of them has seen the figures of all and has had time to answer. Before each release, the provider that makes it records that this was done."
        )
    return gettext(
        "Providers may be compared with each other when money is shared out, by the columns listed and by nothing else."
    )


def _fault(answers: Answers) -> str:
    allows = (answers.get("provider_comparison") or ProviderComparison.NONE) != ProviderComparison.NONE
    return (
        gettext("List the columns: they are the measures by which providers may be compared.")
        if allows and not answers.get("columns")
        else ""
    )


TERM = Term(
    name="provider_comparison",
    position=185,
    value=Code(ProviderComparison),
    default=ProviderComparison.NONE,
    label=_("Comparing providers when money is shared out"),
    stricter=Order(
        in_order(ProviderComparison.values, min), "less: not at all, once all figures were shown, by the columns listed"
    ),
    is_threshold=False,
    is_handling=False,
    is_signed_where_unset=False,
    statement=Statement(is_shown=lambda value, agreement: value != ProviderComparison.NONE),
    placeholder=Placeholder("comparison", _clause),
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(("use.comparing", "agreement.open_terms"), "agreements.uses"),
    odrl=Prohibition(Action.COMPARE, _exempt),
    question=Question(
        screen="data",
        position=44,
        field=lambda: forms.TypedChoiceField(
            label=_("May providers be compared with each other when money is shared out?"),
            choices=ProviderComparison,
            required=False,
            empty_value=ProviderComparison.NONE,
            help_text=_(
                "Otherwise no column that names an organization, a program or a site leaves for decisions on funding."
            ),
        ),
        fault=_fault,
    ),
    negotiation=Negotiable(lambda: code_of(ProviderComparison)),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
