"""How many people must look alike at least."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from django import forms
from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from agreements.policy_table import FIRST_VERSION, Audience, least_row
from agreements.terms.fields import number
from agreements.terms.order import LARGER
from agreements.terms.spreadsheet import SpreadsheetColumn, Unreadable
from agreements.terms.term import (
    NO_WORD_IN_ODRL,
    REQUIRED,
    Least,
    Measured,
    Negotiable,
    Placeholder,
    Question,
    RecipeLimit,
    Statement,
    TemplateField,
    Term,
)
from agreements.terms.values import Number

if TYPE_CHECKING:
    from agreements.models import Agreement

_LEAST_ON_PAPER: Final = least_row(Audience.PARTNER, FIRST_VERSION).k


def _sentence(value: int) -> str:
    return ngettext(
        "Every group has at least %(k)s person or record",
        "Every group has at least %(k)s people or records",
        value,
    ) % {"k": number_format(value)}


def _source(agreement: Agreement) -> str:
    row = agreement.policy
    return gettext("The policy of %(version)s asks for at least %(k)s (risk threshold %(threshold)s). %(source)s.") % {
        "version": agreement.policy_version,
        "k": row.k,
        "threshold": number_format(row.threshold, use_l10n=True),
        "source": row.source,
    }


def _read(cell: str) -> int | None:
    if not cell:
        return None
    if not cell.isdecimal() or int(cell) < _LEAST_ON_PAPER:
        raise Unreadable("k_below_policy")
    return int(cell)


TERM = Term(
    name="smallest_k",
    position=90,
    value=Number(),
    default=REQUIRED,
    label=_("Smallest group"),
    stricter=LARGER,
    is_threshold=True,
    is_handling=False,
    statement=Statement(
        sentences=lambda value, agreement, titles: (_sentence(value),), source=_source, brief=_sentence, position=42
    ),
    placeholder=Placeholder("k", lambda value, content: number_format(value)),
    recipe=RecipeLimit("smallest_k"),
    refusal=Measured(
        refusal="release.k_too_small",
        is_kept=lambda value, outcome: not outcome.is_of_persons or outcome.k is None or outcome.k >= value,
        is_measured=lambda value, outcome: not outcome.is_of_persons or outcome.k is not None,
    ),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="protection",
        field=lambda: forms.IntegerField(
            label=_("Smallest group"),
            min_value=2,
            max_value=10_000,
            required=False,
            help_text=_("How many people must look alike at least. Leave it blank for what the policy asks."),
        ),
        blank=11,
        least=Least(of=lambda row: row.k, is_default=True),
    ),
    negotiation=Negotiable(lambda: number(2, 1000, required=True), position=55),
    template=TemplateField(
        lambda: forms.IntegerField(label=_("Smallest group"), min_value=2, max_value=10_000),
        lambda row: row.k,
        position=55,
    ),
    spreadsheet=SpreadsheetColumn("smallest group", "plus petit groupe", _read, _LEAST_ON_PAPER, position=32),
)
