"""Counts below it are hidden in tables; ``None``: as the policy says, which it can only raise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms
from django.utils.formats import number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.policy_table import FIRST_VERSION, POLICY_VERSION, policy_row
from agreements.terms.fields import number
from agreements.terms.order import LARGER_OR_NONE
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Content,
    Least,
    Measured,
    Negotiable,
    Placeholder,
    Question,
    RecipeLimit,
    Statement,
    Term,
)
from agreements.terms.values import Number
from entente.catalogue.vocabularies import DatasetKind

if TYPE_CHECKING:
    from agreements.models import Agreement


def _source(agreement: Agreement) -> str:
    words = gettext("The policy of %(version)s. %(source)s.")
    return words % {"version": agreement.policy_version, "source": agreement.policy.source}


def _figure(value: int | None, content: Content) -> str:
    version = POLICY_VERSION if content.sensitivity else FIRST_VERSION
    row = policy_row(content.audience, version, sensitivity=content.sensitivity)
    return number_format(max(row.small_cell, value or 0))


TERM = Term(
    name="small_cell",
    position=120,
    value=Number(unset=_("As the policy says")),
    default=None,
    label=_("Counts hidden below"),
    stricter=LARGER_OR_NONE,
    is_threshold=True,
    is_handling=False,
    statement=Statement(
        label=_("Small counts"),
        sentences=lambda value, agreement, titles: (
            gettext("Counts below %(figure)s are hidden") % {"figure": number_format(agreement.small_cell)},
        ),
        is_shown=lambda value, agreement: DatasetKind.TABLE in agreement.machine_terms.kinds,
        source=_source,
        position=44,
    ),
    placeholder=Placeholder("small_cell", _figure),
    recipe=RecipeLimit("small_cell"),
    # The rows of a table of counts are no persons: this stands in the place of k. A table that hides nothing keeps to nothing.
    refusal=Measured(
        refusal="release.cells",
        is_kept=lambda value, outcome: outcome.is_of_persons or (outcome.small_cell or 0) >= (value or 0),
    ),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="protection",
        position=95,
        field=lambda: forms.IntegerField(
            label=_("In tables, hide counts below"),
            min_value=2,
            max_value=1_000,
            required=False,
            help_text=_(
                "Leave it blank for what the policy asks. Others are hidden too, so that none can be worked out."
            ),
        ),
        least=Least(of=lambda row: row.small_cell, is_default=False),
    ),
    negotiation=Negotiable(lambda: number(2, 1000), position=95),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
