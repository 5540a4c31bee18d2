"""Which kinds of data may be shared: what each row describes."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.terms.odrl import Aspect, Constraint, Operand
from agreements.terms.order import COMMON
from agreements.terms.sentences import labels, listed_labels
from agreements.terms.spreadsheet import SpreadsheetColumn, codes
from agreements.terms.term import (
    BY_REMARK,
    NO_LIMIT_OF_A_RECIPE,
    REQUIRED,
    Judged,
    Placeholder,
    Question,
    Statement,
    TemplateField,
    Term,
)
from agreements.terms.values import Choices
from entente.catalogue.vocabularies import DatasetKind


def _field(*, required: bool = True) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=_("Which kinds of data?"),
        widget=forms.CheckboxSelectMultiple,
        choices=DatasetKind,
        required=required,
    )


TERM = Term(
    name="kinds",
    position=20,
    value=Choices(DatasetKind),
    default=REQUIRED,
    label=_("Kinds of data"),
    stricter=COMMON,
    is_threshold=False,
    is_handling=False,
    statement=Statement(sentences=lambda value, agreement, titles: labels(DatasetKind, value)),
    placeholder=Placeholder("kinds", lambda value, content: listed_labels(DatasetKind, value)),
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(("use.dataset",), "agreements.uses"),
    odrl=Constraint(Operand(Aspect.KIND, "entente:datasetKind"), is_required=True),
    question=Question(screen="purposes", field=_field),
    negotiation=BY_REMARK,
    template=TemplateField(lambda: _field(required=False), lambda row: ()),
    spreadsheet=SpreadsheetColumn("kinds", "genres", codes(DatasetKind), tuple(DatasetKind.values)),
)
