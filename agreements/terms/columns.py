"""Which columns may be shared; none named: any that is no direct identifier."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import ColumnsField
from agreements.terms.odrl import Aspect, Constraint, Operand
from agreements.terms.order import COMMON_OR_ANY
from agreements.terms.spreadsheet import SpreadsheetColumn
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    BY_REMARK,
    Measured,
    Placeholder,
    Question,
    RecipeLimit,
    Statement,
    Term,
)
from agreements.terms.values import Names

TERM = Term(
    name="columns",
    position=40,
    value=Names("\n"),
    default=(),
    label=_("Columns"),
    stricter=COMMON_OR_ANY,
    is_threshold=False,
    is_handling=False,
    statement=Statement(
        sentences=lambda value, agreement, titles: value or (gettext("Any column that does not name a person"),)
    ),
    placeholder=Placeholder(
        "columns", lambda value, content: ", ".join(value) or gettext("any column that does not name a person")
    ),
    recipe=RecipeLimit("columns"),
    # Which columns leave is asked of the use; here only that somebody knows which they are.
    refusal=Measured(
        refusal="use.columns", is_kept=None, is_measured=lambda value, outcome: not value or bool(outcome.columns)
    ),
    odrl=Constraint(Operand(Aspect.COLUMNS, "entente:column", is_word=True)),
    question=Question(
        screen="data",
        field=lambda: ColumnsField(
            label=_("Only these columns"),
            required=False,
            max_length=20_000,
            widget=forms.Textarea(attrs={"rows": 4}),
            help_text=_("One name a line. Leave it blank to allow any column that does not name a person."),
        ),
    ),
    negotiation=BY_REMARK,
    template=AS_ITS_TEMPLATE,
    spreadsheet=SpreadsheetColumn(
        "columns", "colonnes", lambda cell: tuple(name.strip() for name in cell.split(";") if name.strip()), ()
    ),
)
